/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <stdio.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/comparison/mul-comparison-page.h"

/* Prints how long the comparison's pages take with 500 services and 50 000 arguments. Nothing is asserted about the time. */

#define SERVICES 500
#define ARGUMENTS 50000

static void
fill (MulDocument *document)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  static const char *const alternatives[] = { "merger", "cooperation" };

  for (guint i = 0; i < G_N_ELEMENTS (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = mul_record_new (MUL_ENTITY_ALTERNATIVE);

      mul_record_set_text (alternative, MUL_ALTERNATIVE_id, alternatives[i]);
      mul_record_set_text (alternative, MUL_ALTERNATIVE_name, alternatives[i]);
      mul_record_set_code (alternative, MUL_ALTERNATIVE_form, MUL_ALTERNATIVE_FORM_MERGER);
      mul_edit_insert (edit, alternative);
    }
  for (guint i = 0; i < SERVICES; i++)
    {
      g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
      g_autofree char *id = g_strdup_printf ("service-%u", i);

      mul_record_set_text (service, MUL_SERVICE_id, id);
      mul_record_set_text (service, MUL_SERVICE_name, id);
      mul_edit_insert (edit, service);
    }
  for (guint i = 0; i < ARGUMENTS; i++)
    {
      g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
      g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
      g_autofree char *service = g_strdup_printf ("service-%u", i % SERVICES);
      g_autofree char *text = g_strdup_printf ("Argument %u", i);

      mul_record_set_text (argument, MUL_ARGUMENT_text, text);
      mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
      mul_record_set_text (placement, MUL_PLACEMENT_service_id, service);
      mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternatives[i % 2]);
      mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) (i / SERVICES) % 2);
      mul_edit_insert (edit, placement);
    }
  mul_edit_commit (edit, NULL);
}

int
main (int argc, char *argv[])
{
  static const char *const views[] = { "alternatives", "questions", "themes", "staffing", "checks" };
  g_autoptr (MulDocument) document = NULL;
  GtkWidget *window;
  GtkWidget *page;
  gint64 began;

  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  document = mul_document_new ("Large", "nb", NULL);
  fill (document);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1130, 740);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  began = g_get_monotonic_time ();
  page = mul_comparison_page_new (document);
  gtk_window_set_child (GTK_WINDOW (window), page);
  printf ("# %-52s %8.2f ms\n", "open the comparison, alternatives", (double) (g_get_monotonic_time () - began) / 1000);
  for (guint i = 1; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *what = g_strdup_printf ("show %s", views[i]);

      mul_test_settle ();
      began = g_get_monotonic_time ();
      mul_comparison_page_show_view (MUL_COMPARISON_PAGE (page), views[i]);
      printf ("# %-52s %8.2f ms\n", what, (double) (g_get_monotonic_time () - began) / 1000);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
  return 0;
}
