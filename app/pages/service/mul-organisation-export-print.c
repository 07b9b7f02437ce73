/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-export-print.h"

/* One printing: it lives as long as its operation. */
typedef struct
{
  MulOrganisationPicture *picture;
  MulChartSheets *sheets;
} Printing;

static void
free_printing (gpointer data, GClosure *closure)
{
  Printing *printing = data;

  g_clear_pointer (&printing->sheets, mul_chart_sheets_free);
  mul_organisation_picture_free (printing->picture);
  g_free (printing);
}

/* Only now is it known which paper was chosen, and how it lies. */
static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer data)
{
  Printing *printing = data;

  g_clear_pointer (&printing->sheets, mul_chart_sheets_free);
  printing->sheets =
      mul_chart_sheets_new (printing->picture->scene, &printing->picture->words, gtk_print_context_get_width (context),
                            gtk_print_context_get_height (context));
  gtk_print_operation_set_n_pages (operation, (int) mul_chart_sheets_get_n_pages (printing->sheets));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer data)
{
  Printing *printing = data;

  mul_chart_sheets_draw (printing->sheets, gtk_print_context_get_cairo_context (context), (guint) page);
}

/**
 * mul_organisation_print_operation_new:
 * @picture: (transfer full): what to print
 *
 * Returns: (transfer full): the printing of it, on lying sheets unless somebody chooses otherwise, ready to be run
 */
GtkPrintOperation *
mul_organisation_print_operation_new (MulOrganisationPicture *picture)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  Printing *printing = g_new0 (Printing, 1);

  printing->picture = picture;
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, picture->file_name);
  /* What the dialog proposes where one prints to a file. */
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, picture->file_name);
  gtk_print_operation_set_print_settings (operation, settings);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), printing, free_printing, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);
  return operation;
}
