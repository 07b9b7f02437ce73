/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <stdio.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-assessment-view.h"

/* Prints how long it takes to open the assessment of a service with 1 000 arguments in a project of 50 000, and to go from
 * one alternative to another there. Nothing is asserted about the time. */

#define SERVICES 50
#define ARGUMENTS 50000

static void
fill (MulDocument *document, const char *const *alternatives)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");

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
      g_autofree char *text = g_strdup_printf ("Argument %u says what speaks for or against the service.", i);

      mul_record_set_text (argument, MUL_ARGUMENT_text, text);
      mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
      mul_record_set_text (placement, MUL_PLACEMENT_service_id, service);
      mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternatives[(i / SERVICES) % 2]);
      mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) (i / SERVICES / 2) % 2);
      mul_edit_insert (edit, placement);
    }
  mul_edit_commit (edit, NULL);
}

static void
print_since (const char *what, gint64 began)
{
  printf ("# %-52s %8.2f ms\n", what, (double) (g_get_monotonic_time () - began) / 1000);
}

int
main (int argc, char *argv[])
{
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GListModel) alternatives = NULL;
  g_autoptr (MulRecord) merger = NULL;
  g_autoptr (MulRecord) cooperation = NULL;
  GtkWidget *window;
  GtkWidget *view;
  gint64 began;

  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  document = mul_document_new ("Large", "nb", NULL);
  alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  merger = g_list_model_get_item (alternatives, 1);
  cooperation = g_list_model_get_item (alternatives, 2);
  fill (document, (const char *const[]) { mul_record_get_id (merger), mul_record_get_id (cooperation) });
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1130, 740);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();

  began = g_get_monotonic_time ();
  view = mul_assessment_view_new (document, "service-1");
  print_since ("make the assessment, 1 000 of 50 000 arguments", began);
  gtk_window_set_child (GTK_WINDOW (window), view);
  mul_test_settle ();
  print_since ("… until it is shown and idle", began);
  began = g_get_monotonic_time ();
  mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (view), mul_record_get_id (cooperation));
  print_since ("go to another alternative", began);
  mul_test_settle ();
  print_since ("… until it is shown and idle", began);

  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
  return 0;
}
