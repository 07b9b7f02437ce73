/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The comparison elsewhere: copied, exported, printed, and as it is drawn for that. */
#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <string.h>

#include "drawing/mul-table-scene.h"
#include "mul-test-comparison.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-comparison-export.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "widgets/mul-comparison-grid.h"

static void
test_copy (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (mul_comparison_grid_focus_cell (grid, 0, 1));
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (gtk_widget_get_clipboard (GTK_WIDGET (window))), "text/html"));
  text = mul_test_read_clipboard (window);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "Service\tI dag\tKommunesammenslåing\tFormelt samarbeid");
  g_assert_true (g_str_has_prefix (lines[MUL_TEST_LAND_USE + 1], "Arealplan\t12 challenges"));
  mul_test_program_close (window);
}

static void
test_export (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulComparisonTable) table = mul_comparison_tables_staffing (document);
  gsize length;
  g_autofree char *csv = mul_test_comparison_export (table, "csv", &length);
  g_autofree char *svg = mul_test_comparison_export (table, "svg", &length);
  g_autofree char *png = mul_test_comparison_export (table, "png", &length);

  g_assert_true (g_str_has_prefix (csv, "\357\273\277\"Service\";\"Østre Toten: FTE\""));
  g_assert_nonnull (strstr (csv, "\r\n\"Tildeling og koordinering\";\"12.5\";\"5\";\"9.0\";\"4\";\"14.9\";\"14\";\"36.4\";\"23\""));
  g_assert_nonnull (strstr (svg, ">Landbruk</text>"));
  g_assert_cmpmem (png, 4, "\211PNG", 4);
  g_assert_cmpuint (length, >, 10000);
  mul_document_discard (document);
}

/* The decimal comma is what a Norwegian spreadsheet reads as a number; in another language the point is. Who writes what needs
 * quotes gets it back. */
static void
test_csv_in_norwegian (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (MulComparisonTable) table = NULL;
  g_autofree char *csv = NULL;
  gsize length;

  if (setlocale (LC_ALL, "nb_NO.UTF-8") == NULL)
    {
      g_test_skip ("The Norwegian locale is not installed");
      return;
    }
  document = mul_test_open_example ();
  g_free (mul_test_add_service (document, "Plan; \"bygg\"\nog kart"));
  table = mul_comparison_tables_staffing (document);
  csv = mul_test_comparison_export (table, "csv", &length);
  setlocale (LC_ALL, before);
  g_assert_nonnull (strstr (csv, "\r\n\"Tildeling og koordinering\";\"12,5\";\"5\";\"9,0\";\"4\";\"14,9\";\"14\";\"36,4\";\"23\";"));
  g_assert_nonnull (strstr (csv, "\r\n\"Plan; \"\"bygg\"\"\nog kart\";"));
  mul_document_discard (document);
}

/* On paper a long table goes over several pages. */
static void
test_print (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  int pages[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (MulComparisonTable) table = NULL;
      g_autofree char *name = g_strdup_printf ("table-%u.pdf", i);
      g_autoptr (GFile) file = mul_test_get_file (name);
      g_autofree char *path = g_file_get_path (file);
      g_autoptr (GError) error = NULL;

      for (guint j = 0; i == 1 && j < 60; j++)
        {
          g_autofree char *service = g_strdup_printf ("Tjeneste %u", j);

          g_free (mul_test_add_service (document, service));
        }
      table = mul_comparison_tables_alternatives (document);
      pages[i] = mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, path, "Prosjekt", &error);
      g_assert_no_error (error);
      g_assert_true (g_file_query_exists (file, NULL));
    }
  g_assert_cmpint (pages[0], ==, 1);
  g_assert_cmpint (pages[1], >, 3);
  mul_document_discard (document);
}

/* What is too long for a page at the head of a column makes it wider; a row that is too long for one goes on on the next, and no line
 * of it is cut through. */
static void
test_long (void)
{
  g_autoptr (MulComparisonTable) table = mul_comparison_table_new ("Spørsmål", NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) scenes = NULL;
  g_autoptr (GFile) file = mul_test_get_file ("long.pdf");
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;
  const MulTableScene *scene;
  const GPtrArray *marks;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (words, "%sArbeidsgruppen", i > 0 ? " " : "");
  mul_comparison_table_add_column (table, "Tjeneste", 180, 1);
  for (guint i = 0; i < 8; i++)
    mul_comparison_table_add_column (table, words->str, 150, 2);
  for (guint i = 0; i < 960; i++)
    g_string_append (words, " Arbeidsgruppen");
  mul_comparison_table_add_row (table, FALSE);
  mul_comparison_table_get_cell (table, 0, 0)->title = g_strdup ("Brann");
  mul_comparison_table_get_cell (table, 0, 1)->detail = g_strdup (words->str);
  scenes = mul_table_scene_new_for_pages (table, 1100, 96);
  g_assert_cmpuint (scenes->len, >, 1);
  scene = g_ptr_array_index (scenes, 0);
  g_assert_cmpfloat (mul_table_scene_get_break (scene, 0) - mul_table_scene_get_heads_top (scene), <, 1100 / G_SQRT2 / 2);
  g_assert_cmpfloat (mul_table_scene_get_height (scene), >, 3000);
  marks = mul_table_scene_get_marks (scene);
  for (double to = 1000; to < 1060; to += 1)
    {
      double cut = mul_table_scene_find_cut (scene, 500, to);

      g_assert_cmpfloat (cut, <=, to);
      g_assert_cmpfloat (cut, >, to - 60);
      for (guint i = 0; i < marks->len; i++)
        {
          const MulTableMark *mark = g_ptr_array_index (marks, i);

          /* The line stands on its y, and is some ten pixels high above it. */
          if (mark->text != NULL)
            g_assert_false (mark->y > cut && mark->y - 6 < cut);
        }
    }
  g_assert_cmpint (mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, path, "Prosjekt", &error), >,
                   (int) scenes->len + 3);
  g_assert_no_error (error);
}

/* A table too wide for a page goes over several, the first column on each; its letters never get smaller for that. What its bars
 * count stands below, and an SVG gives its texts more room. */
static void
test_scene (void)
{
  g_autoptr (MulComparisonTable) table = mul_comparison_table_new ("Bemanning", NULL);
  g_autoptr (GPtrArray) scenes = NULL;
  g_autoptr (MulTableScene) scene = NULL;
  g_autoptr (MulTableScene) wide = NULL;
  g_autofree char *svg = NULL;
  MulComparisonCell *cell;
  guint n_last = 0;

  mul_comparison_table_add_column (table, "Tjeneste", 100, 1);
  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("Kommune %02u", i);

      mul_comparison_table_add_column (table, title, 120, 1);
    }
  mul_comparison_table_add_row (table, FALSE);
  cell = mul_comparison_table_get_cell (table, 0, 0);
  cell->title = g_strdup ("Brann");
  cell = mul_comparison_table_get_cell (table, 0, 25);
  cell->has_bar = TRUE;
  cell->pros = 3;
  mul_comparison_table_set_bar_words (table, "ulemper", "fordeler");
  scenes = mul_table_scene_new_for_pages (table, 1100, 96);
  g_assert_cmpuint (scenes->len, ==, 3);
  for (guint i = 0; i < scenes->len; i++)
    {
      g_autofree char *part = mul_table_scene_to_svg (g_ptr_array_index (scenes, i));

      g_assert_cmpfloat (mul_table_scene_get_width (g_ptr_array_index (scenes, i)), <=, 1100);
      g_assert_nonnull (strstr (part, ">Brann</text>"));
      n_last += strstr (part, ">Kommune 24</text>") != NULL ? 1 : 0;
    }
  g_assert_cmpuint (n_last, ==, 1);
  scene = mul_table_scene_new (table, 1100);
  wide = mul_table_scene_new_for_svg (table, 1100);
  svg = mul_table_scene_to_svg (scene);
  g_assert_nonnull (strstr (svg, ">ulemper</text>"));
  /* Each text is drawn once. */
  g_assert_null (strstr (strstr (svg, ">Kommune 03</text>") + 1, ">Kommune 03</text>"));
  g_assert_null (strstr (strstr (svg, ">Brann</text>") + 1, ">Brann</text>"));
  g_assert_nonnull (strstr (svg, ">fordeler</text>"));
  g_assert_cmpfloat (mul_table_scene_get_height (wide), >=, mul_table_scene_get_height (scene));
}

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  g_test_add_func ("/comparison/copy", test_copy);
  g_test_add_func ("/comparison/export", test_export);
  g_test_add_func ("/comparison/csv-in-norwegian", test_csv_in_norwegian);
  g_test_add_func ("/comparison/print", test_print);
  g_test_add_func ("/comparison/long", test_long);
  g_test_add_func ("/comparison/scene", test_scene);
  return mul_test_program_run ();
}
