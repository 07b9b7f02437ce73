/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The project's overview, also where there is next to nothing in it yet. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/overview/mul-overview-page.h"
#include "storage/mul-edit.h"

static MulDocument *
make_project (guint n_services)
{
  MulDocument *document = mul_document_new ("Project", "nb", NULL);
  g_autoptr (GListModel) projects = mul_document_list (document, MUL_ENTITY_PROJECT, 0);
  g_autoptr (MulRecord) project = g_list_model_get_item (projects, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  g_autoptr (GString) mandate = g_string_new (NULL);

  for (guint i = 0; i < 20; i++)
    g_string_append (mandate, "The group is to see what each service is today. ");
  mul_edit_set_text (edit, MUL_PROJECT_mandate, mul_record_get_id (project), mandate->str);
  for (guint i = 0; i < n_services; i++)
    {
      g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);

      mul_record_set_text (service, MUL_SERVICE_name, "Service");
      mul_edit_insert (edit, service);
    }
  g_assert_true (mul_edit_commit (edit, NULL));
  return document;
}

/* Nothing reaches out of what it is in. */
static void
assert_within (GtkWidget *widget, GtkWidget *page)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget))
    return;
  g_assert_true (gtk_widget_compute_bounds (widget, page, &bounds));
  if (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (page) + 1)
    g_error ("%s from %.0f to %.0f in %d", G_OBJECT_TYPE_NAME (widget), bounds.origin.x, bounds.origin.x + bounds.size.width,
             gtk_widget_get_width (page));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    assert_within (child, page);
}

/* A long mandate is high, not wide, whatever stands below and beside it. */
static void
test_width (gconstpointer data)
{
  g_autoptr (MulDocument) document = make_project (GPOINTER_TO_UINT (data));
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = mul_overview_page_new (document);

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 700);
  gtk_window_set_child (GTK_WINDOW (window), page);
  mul_test_present (GTK_WINDOW (window));
  assert_within (page, page);
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
}

int
main (int argc, char *argv[])
{
  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  g_test_add_data_func ("/overview/width-without-services", GUINT_TO_POINTER (0), test_width);
  g_test_add_data_func ("/overview/width-with-services", GUINT_TO_POINTER (3), test_width);
  return g_test_run ();
}
