/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking the charts out of the program: as files, on the clipboard, on paper. */
#include "config.h"

#include <adwaita.h>
#include <libxml/parser.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-organisation-export-print.h"
#include "pages/service/mul-organisation-model.h"
#include "pages/service/mul-organisation-view.h"
#include "storage/mul-queries.h"

#define SERVICE "service-arealplan"

static GFile *
get_file (MulOrganisationFormat format)
{
  g_autofree char *name = g_strdup_printf ("chart-%d%s", (int) format, mul_organisation_format_get_ending (format));

  return mul_test_get_file (name);
}

static char *
read_file (GFile *file, gsize *length)
{
  char *content = NULL;

  g_assert_true (g_file_load_contents (file, NULL, &content, length, NULL, NULL));
  return content;
}

static guint
count_text (const char *svg, const char *name)
{
  xmlDocPtr document = xmlReadMemory (svg, (int) strlen (svg), "chart.svg", NULL, XML_PARSE_NONET);
  guint n = 0;

  g_assert_nonnull (document);
  for (xmlNodePtr node = xmlDocGetRootElement (document); node != NULL;)
    {
      if (g_str_equal ((const char *) node->name, "text"))
        {
          xmlChar *content = xmlNodeGetContent (node);

          n += g_str_equal ((const char *) content, name) ? 1 : 0;
          xmlFree (content);
        }
      if (node->children != NULL && !g_str_equal ((const char *) node->name, "text"))
        node = node->children;
      else
        {
          while (node != NULL && node->next == NULL)
            node = node->parent;
          node = node != NULL && node->type != XML_DOCUMENT_NODE ? node->next : NULL;
        }
    }
  xmlFreeDoc (document);
  return n;
}

/* Every unit stands in the drawing, as often as there are units of its name, whichever service and alternative. */
static void
test_complete (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  guint n_units = 0;

  for (guint i = 0; i < g_list_model_get_n_items (services) * g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, i / g_list_model_get_n_items (alternatives));
      g_autoptr (MulRecord) alternative =
          g_list_model_get_item (alternatives, i % g_list_model_get_n_items (alternatives));
      g_autoptr (MulOrganisationPicture) picture =
          mul_organisation_picture_new (document, mul_record_get_id (service), mul_record_get_id (alternative), NULL);
      g_autoptr (GBytes) bytes = mul_organisation_picture_draw (picture, MUL_ORGANISATION_SVG);
      g_autofree char *svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      for (guint j = 0; j < mul_chart_scene_get_n_cards (picture->scene); j++)
        {
          const char *name = mul_chart_scene_get_card (picture->scene, j)->name;
          guint n_same = 0;

          for (guint k = 0; k < mul_chart_scene_get_n_cards (picture->scene); k++)
            n_same += g_str_equal (mul_chart_scene_get_card (picture->scene, k)->name, name) ? 1 : 0;
          g_assert_cmpuint (count_text (svg, name), >=, n_same);
          n_units++;
        }
    }
  g_assert_cmpuint (n_units, >, 60);
  mul_document_discard (document);
}

/* The file speaks the project's language, also where the program speaks English. */
static void
test_language (gconstpointer data)
{
  const char *language = data;
  gboolean nynorsk = g_str_equal (language, "nn");
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  g_autoptr (MulOrganisationPicture) picture = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *svg = NULL;
  g_autoptr (GError) error = NULL;
  MulEdit *edit = mul_document_begin_edit (document, "Test");

  mul_edit_set_text (edit, MUL_PROJECT_language, mul_record_get_id (mul_document_get_project (document)), language);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  mul_edit_free (edit);
  picture = mul_organisation_picture_new (document, SERVICE, today, NULL);
  g_assert_cmpstr (picture->file_name, ==, "Arealplan – i dag");
  g_assert_cmpstr (picture->words.page, ==, "Side %1$s av %2$s");
  g_assert_true (g_str_has_prefix (picture->words.detail, mul_document_get_title (document)));
  bytes = mul_organisation_picture_draw (picture, MUL_ORGANISATION_SVG);
  svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpuint (count_text (svg, nynorsk ? "Leiarstilling ledig" : "Lederstilling ledig"), ==, 1);
  g_assert_cmpuint (count_text (svg, nynorsk ? "8 personar i tenesta, 1 ledig" : "8 personer i tjenesten, 1 ledig"), ==, 1);
  g_assert_cmpuint (count_text (svg, "76,38"), ==, 1);
  g_assert_cmpuint (count_text (svg, "GK"), ==, 1);
  g_assert_null (strstr (svg, "persons"));
  mul_document_discard (document);
}

static void
test_files (void)
{
  static const char *const begins[] = { "<?xml", "%PDF-", "%PDF-", "\211PNG", "\211PNG", "\211PNG" };
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  g_autoptr (MulOrganisationPicture) picture = mul_organisation_picture_new (document, SERVICE, today, NULL);

  for (int i = 0; i < MUL_ORGANISATION_N_FORMATS; i++)
    {
      g_autoptr (GFile) file = get_file (i);
      g_autoptr (GError) error = NULL;
      g_autofree char *content = NULL;
      gsize length;

      mul_organisation_picture_write (picture, i, file, &error);
      g_assert_no_error (error);
      content = read_file (file, &length);
      g_assert_cmpuint (length, >, 2000);
      g_assert_true (g_str_has_prefix (content, begins[i]));
    }
  mul_document_discard (document);
}

/* Where it cannot be written, that is said, and what was there before still is. */
static void
test_unwritable (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  g_autoptr (MulOrganisationPicture) picture = mul_organisation_picture_new (document, SERVICE, today, NULL);
  g_autoptr (GFile) folder = mul_test_get_file ("folder.svg");
  g_autoptr (GFile) nowhere = mul_test_get_file ("no-such-folder/chart.svg");
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_make_directory (folder, NULL, NULL));
  g_assert_false (mul_organisation_picture_write (picture, MUL_ORGANISATION_SVG, folder, &error));
  g_assert_nonnull (strstr (error->message, "folder.svg"));
  g_assert_cmpint (g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, NULL), ==, G_FILE_TYPE_DIRECTORY);
  g_clear_error (&error);
  g_assert_false (mul_organisation_picture_write (picture, MUL_ORGANISATION_SVG, nowhere, &error));
  g_assert_nonnull (strstr (error->message, "Choose another folder"));
  g_assert_false (g_file_query_exists (nowhere, NULL));
  mul_document_discard (document);
}

/* What is folded on the screen is folded in the file. */
static void
test_folded (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  g_autoptr (MulChartModel) shown = mul_chart_model_new ();
  g_autoptr (MulOrganisationPicture) picture = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *svg = NULL;

  mul_chart_model_add_column (shown, NULL, "", "");
  mul_chart_model_add_unit (shown, "unit-arealplan-ostre-toten-su",
                            &(MulChartCard) { .parent = -1, .name = "Strategi og utvikling", .collapsed = TRUE });
  picture = mul_organisation_picture_new (document, SERVICE, today, shown);
  bytes = mul_organisation_picture_draw (picture, MUL_ORGANISATION_SVG);
  svg = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpuint (count_text (svg, "Strategi og utvikling"), ==, 1);
  g_assert_cmpuint (count_text (svg, "9 enheter under"), ==, 1);
  g_assert_cmpuint (count_text (svg, "Arealplan"), ==, 2);
  mul_document_discard (document);
}

/* Printing to a file goes the same way as to a printer. */
static void
test_print (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  g_autoptr (GtkPrintOperation) operation =
      mul_organisation_print_operation_new (mul_organisation_picture_new (document, SERVICE, today, NULL));
  g_autoptr (GFile) file = mul_test_get_file ("print.pdf");
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  /* Who prints to a file is proposed a name that says what it is. */
  g_assert_cmpstr (gtk_print_settings_get (gtk_print_operation_get_print_settings (operation), GTK_PRINT_SETTINGS_OUTPUT_BASENAME),
                   ==, "Arealplan – i dag");
  gtk_print_operation_set_export_filename (operation, g_file_peek_path (file));
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
                   GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  content = read_file (file, &length);
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  mul_document_discard (document);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GInputStream **) data = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);
}

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(gssize *) data = g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, NULL);
}

static gssize
read_clipboard (GtkWidget *widget, const char *type)
{
  const char *types[] = { type, NULL };
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  gssize size = -2;

  gdk_clipboard_read_async (gtk_widget_get_clipboard (widget), types, G_PRIORITY_DEFAULT, NULL, read_cb, &stream);
  while (stream == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_NONE, G_PRIORITY_DEFAULT, NULL, spliced_cb,
                                &size);
  while (size == -2)
    g_main_context_iteration (NULL, TRUE);
  return size;
}

/* The actions as menus and keys find them; without units there is nothing to take. */
static void
test_actions (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *today = mul_query_today (document);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = mul_organisation_view_new (document, SERVICE);
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) merger = g_list_model_get_item (alternatives, 1);
  gboolean empty;

  gtk_window_set_child (GTK_WINDOW (window), view);
  mul_test_present (GTK_WINDOW (window));
  g_assert_true (gtk_widget_activate_action (view, "organisation.copy-image", NULL));
  mul_test_settle ();
  g_assert_cmpint (read_clipboard (view, "image/png"), >, 20000);
  g_assert_cmpint (read_clipboard (view, "image/svg+xml"), >, 10000);

  mul_organisation_view_show_alternative (MUL_ORGANISATION_VIEW (view), mul_record_get_id (merger));
  mul_test_settle ();
  {
    g_autoptr (MulChartModel) model = mul_organisation_model_new (document, SERVICE, mul_record_get_id (merger));

    empty = mul_chart_model_get_n_units (model) == 0;
  }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (view), "before");
  gtk_widget_activate_action (view, "organisation.copy-image", NULL);
  g_assert_true (empty != gdk_content_formats_contain_mime_type (
                              gdk_clipboard_get_formats (gtk_widget_get_clipboard (view)), "image/png"));
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
}

/* With the menu in the toolbar too, the view fits in the narrowest window, whatever the alternative is called. */
static void
test_narrow (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = mul_organisation_view_new (document, SERVICE);
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);

  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  g_object_set (view, "narrow", TRUE, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);
      int minimum;

      mul_organisation_view_show_alternative (MUL_ORGANISATION_VIEW (view), mul_record_get_id (alternative));
      mul_test_settle ();
      gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 350);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

  g_test_add_func ("/organisation-export/complete", test_complete);
  g_test_add_data_func ("/organisation-export/nb", "nb", test_language);
  g_test_add_data_func ("/organisation-export/nn", "nn", test_language);
  g_test_add_func ("/organisation-export/files", test_files);
  g_test_add_func ("/organisation-export/unwritable", test_unwritable);
  g_test_add_func ("/organisation-export/folded", test_folded);
  g_test_add_func ("/organisation-export/print", test_print);
  g_test_add_func ("/organisation-export/actions", test_actions);
  g_test_add_func ("/organisation-export/narrow", test_narrow);
  return g_test_run ();
}
