/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-export.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "drawing/mul-table-scene.h"
#include "exchange/mul-table-csv.h"

/* Pixels: how wide a picture is, and how many dots it has for each. */
#define PICTURE_WIDTH 1100
#define PICTURE_SCALE 2

/* On paper: pixels that a column may shrink to, so that letters stay above 7 points with eight alternatives; points for the line at
 * the foot. */
#define LEAST_COLUMN 96
#define FOOT_HEIGHT 18
#define FOOT_FONT "sans 7.5"

typedef struct
{
  GtkWidget *widget;
  MulComparisonTable *table;
  char *format;
} Request;

/* A page of a printed table: the rows of one of its parts that begin and end it. */
typedef struct
{
  const MulTableScene *scene;
  double begin;
  double end;
  double scale;
  double heads; /* how high the heads above it are */
} Page;

typedef struct
{
  GPtrArray *scenes; /* the columns that one page across has room for, each */
  GArray *pages;     /* of Page */
  char *name;
} Print;

static void
free_request (gpointer data)
{
  Request *request = data;

  g_object_unref (request->widget);
  mul_comparison_table_unref (request->table);
  g_free (request->format);
  g_free (request);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, free_request)

static gboolean
write_bytes (GFile *file, const char *bytes, gsize length, GError **error)
{
  return g_file_replace_contents (file, bytes, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

static gboolean
write_png (MulTableScene *scene, GFile *file, GError **error)
{
  g_autoptr (GBytes) png = mul_table_scene_to_png (scene, PICTURE_SCALE);
  gsize length;
  const char *bytes = png != NULL ? g_bytes_get_data (png, &length) : NULL;

  if (bytes != NULL)
    return write_bytes (file, bytes, length, error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                       C_ ("comparison", "The picture would be too large. Export it as SVG instead."));
  return FALSE;
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Request) request = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *text = NULL;

  if (file == NULL)
    return;
  if (mul_comparison_export_write (request->table, request->format, file, &error))
    text = g_strdup_printf (C_ ("comparison", "%s was saved"), name);
  else
    text = g_strdup_printf (C_ ("comparison", "%s could not be saved: %s"), name, error->message);
  gtk_widget_activate_action (request->widget, error == NULL ? "win.toast" : "win.error", "s", text);
}

static void
free_print (gpointer data, GClosure *closure)
{
  Print *print = data;

  g_ptr_array_unref (print->scenes);
  g_array_unref (print->pages);
  g_free (print->name);
  g_free (print);
}

/* What each page but the first has above its rows: the heads again, unless they would leave the rows less than half of it. */
static double
get_heads_height (const MulTableScene *scene, double room)
{
  double height = mul_table_scene_get_n_breaks (scene) > 0
                      ? mul_table_scene_get_break (scene, 0) - mul_table_scene_get_heads_top (scene)
                      : 0;

  return height <= room / 2 ? height : 0;
}

static void
add_page (Print *print, Page *page, double end, double room)
{
  page->end = end;
  g_array_append_val (print->pages, *page);
  page->begin = end;
  page->heads = get_heads_height (page->scene, room);
}

/* A page ends where a row does; a row that is taller than a page goes on on the next, between two of its lines. */
static void
add_pages (Print *print, GtkPrintContext *context, const MulTableScene *scene)
{
  double scale = MIN (gtk_print_context_get_width (context) / mul_table_scene_get_width (scene), 1);
  double room = (gtk_print_context_get_height (context) - FOOT_HEIGHT) / scale;
  Page page = { scene, 0, 0, scale, 0 };

  for (guint i = 0; i < mul_table_scene_get_n_breaks (scene); i++)
    {
      double end = mul_table_scene_get_break (scene, i);

      if (end - page.begin + page.heads > room && i > 1 && mul_table_scene_get_break (scene, i - 1) > page.begin)
        add_page (print, &page, mul_table_scene_get_break (scene, i - 1), room);
      while (end - page.begin + page.heads > room)
        add_page (print, &page, mul_table_scene_find_cut (scene, page.begin, page.begin + room - page.heads), room);
    }
  add_page (print, &page, mul_table_scene_get_height (scene), room);
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer data)
{
  Print *print = data;

  g_array_set_size (print->pages, 0);
  for (guint i = 0; i < print->scenes->len; i++)
    add_pages (print, context, g_ptr_array_index (print->scenes, i));
  gtk_print_operation_set_n_pages (operation, (int) print->pages->len);
}

static void
paint_part (const Page *page, cairo_t *cr, double from, double to, double at)
{
  cairo_save (cr);
  cairo_rectangle (cr, 0, at, mul_table_scene_get_width (page->scene), to - from);
  cairo_clip (cr);
  cairo_translate (cr, 0, at - from);
  mul_table_scene_paint (page->scene, cr);
  cairo_restore (cr);
}

/* Whose table it is, and which, of which day, and which page of how many: sheets get apart. */
static void
paint_foot (Print *print, const Page *page, GtkPrintContext *context, cairo_t *cr, int number)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FOOT_FONT);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *date = mul_date_print (day);
  g_autofree char *count = g_strdup_printf (C_ ("comparison", "Page %d of %u"), number + 1, print->pages->len);
  g_autofree char *text = g_strdup_printf ("%s  ·  %s  ·  %s", print->name, date, count);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  cairo_set_source_rgb (cr, 0.25, 0.25, 0.25);
  cairo_move_to (cr, 24 * page->scale, gtk_print_context_get_height (context) - FOOT_HEIGHT + 6);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int number, gpointer data)
{
  Print *print = data;
  const Page *page = &g_array_index (print->pages, Page, number);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double top = mul_table_scene_get_heads_top (page->scene);

  paint_foot (print, page, context, cr, number);
  cairo_scale (cr, page->scale, page->scale);
  if (page->heads > 0)
    paint_part (page, cr, top, top + page->heads + 1, 0);
  paint_part (page, cr, page->begin, page->end + 1, page->heads);
}

/* Whose table it is, and which. */
static char *
name_print (MulComparisonTable *table, const char *project)
{
  const char *title = mul_comparison_table_get_title (table);

  return project != NULL && *project != '\0' ? g_strdup_printf ("%s – %s", project, title) : g_strdup (title);
}

/**
 * mul_comparison_export_print_to:
 * @table: a table
 * @action: whether to ask, or to write the file of @path
 * @parent: (nullable): the window that asks
 * @path: (nullable): a PDF file to write
 * @project: (nullable): the project's title
 * @error: return location for a sentence
 *
 * Prints the table on pages across, its heads on each, and its first column on each where the others need more pages.
 *
 * Returns: how many pages, or 0 where none was printed
 */
int
mul_comparison_export_print_to (MulComparisonTable *table, GtkPrintOperationAction action, GtkWindow *parent, const char *path,
                                const char *project, GError **error)
{
  g_autofree char *name = name_print (table, project);
  /* What a dialog proposes as a file's name, and a queue shows. */
  g_autofree char *file_name = g_strdelimit (g_strdup (name), "/\\:", '-');
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) page = gtk_page_setup_new ();
  Print *print = g_new0 (Print, 1);
  int n_pages;

  print->scenes = mul_table_scene_new_for_pages (table, PICTURE_WIDTH, LEAST_COLUMN);
  print->pages = g_array_new (FALSE, FALSE, sizeof (Page));
  print->name = g_steal_pointer (&name);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, file_name);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_page_setup_set_orientation (page, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, page);
  gtk_print_operation_set_job_name (operation, file_name);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  if (path != NULL)
    gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), print, free_print, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);
  if (gtk_print_operation_run (operation, action, parent, error) != GTK_PRINT_OPERATION_RESULT_APPLY)
    return 0;
  g_object_get (operation, "n-pages-to-print", &n_pages, NULL);
  return n_pages;
}

/**
 * mul_comparison_export_copy:
 * @widget: where it was asked for
 * @table: a table
 *
 * Puts the table on the clipboard: as HTML for a word processor, as lines with tabs for a spreadsheet.
 */
void
mul_comparison_export_copy (GtkWidget *widget, MulComparisonTable *table)
{
  g_autofree char *tsv = mul_comparison_table_to_tsv (table);
  char *html = mul_comparison_table_to_html (table);
  g_autoptr (GBytes) bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, tsv),
  };
  g_autoptr (GdkContentProvider) both = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), both);
}

/**
 * mul_comparison_export_write:
 * @table: a table
 * @format: "svg", "png" or "csv"
 * @file: where to
 * @error: return location for a sentence
 *
 * Returns: whether it was written
 */
gboolean
mul_comparison_export_write (MulComparisonTable *table, const char *format, GFile *file, GError **error)
{
  g_autoptr (MulTableScene) scene = NULL;
  g_autofree char *text = NULL;

  if (g_str_equal (format, "csv"))
    {
      text = mul_table_csv_print (table);
      return write_bytes (file, text, strlen (text), error);
    }
  scene = g_str_equal (format, "png") ? mul_table_scene_new (table, PICTURE_WIDTH)
                                      : mul_table_scene_new_for_svg (table, PICTURE_WIDTH);
  if (g_str_equal (format, "png"))
    return write_png (scene, file, error);
  text = mul_table_scene_to_svg (scene);
  return write_bytes (file, text, strlen (text), error);
}

/* Asks where to, and writes it there. */
static void
ask (GtkWidget *widget, MulComparisonTable *table, const char *format)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = g_strdup_printf ("%s.%s", mul_comparison_table_get_title (table), format);
  Request *request = g_new0 (Request, 1);

  request->widget = g_object_ref (widget);
  request->table = mul_comparison_table_ref (table);
  request->format = g_strdup (format);
  gtk_file_dialog_set_title (dialog, C_ ("file dialog", "Export the Comparison As"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb, request);
}

static void
print_table (GtkWidget *widget, MulComparisonTable *table, const char *project)
{
  g_autoptr (GError) error = NULL;
  int n = mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                          GTK_WINDOW (gtk_widget_get_root (widget)), NULL, project, &error);

  if (error != NULL)
    gtk_widget_activate_action (widget, "win.error", "s", error->message);
  else if (n > 0)
    gtk_widget_activate_action (widget, "win.toast", "s", C_ ("comparison", "The table was printed"));
}

/* ---- Actions ---------------------------------------------------------------------------------------- */

static GQuark
get_quark (void)
{
  return g_quark_from_static_string ("mul-comparison-export");
}

static MulComparisonTable *
dup_table (GtkWidget *widget, const char **project)
{
  MulComparisonDupTable get = (MulComparisonDupTable) g_type_get_qdata (G_OBJECT_TYPE (widget), get_quark ());

  return get (widget, project);
}

static void
copy_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *project;
  g_autoptr (MulComparisonTable) table = dup_table (widget, &project);

  if (table == NULL)
    return;
  mul_comparison_export_copy (widget, table);
  gtk_widget_activate_action (widget, "win.toast", "s", C_ ("comparison", "The table was copied"));
}

static void
export_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *project;
  g_autoptr (MulComparisonTable) table = dup_table (widget, &project);

  if (table != NULL)
    ask (widget, table, g_variant_get_string (parameter, NULL));
}

static void
print_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *project;
  g_autoptr (MulComparisonTable) table = dup_table (widget, &project);

  if (table != NULL)
    print_table (widget, table, project);
}

/**
 * mul_comparison_export_install:
 * @widget_class: the class of a view that shows a table
 * @get: gives the table, or NULL while there is none, and the project's title
 *
 * Installs comparison.copy (Ctrl+C), comparison.export (s: "svg", "png" or "csv") and comparison.print, whose key the
 * page has.
 */
void
mul_comparison_export_install (GtkWidgetClass *widget_class, MulComparisonDupTable get)
{
  g_type_set_qdata (G_TYPE_FROM_CLASS (widget_class), get_quark (), (gpointer) get);
  gtk_widget_class_install_action (widget_class, "comparison.copy", NULL, copy_action_cb);
  gtk_widget_class_install_action (widget_class, "comparison.export", "s", export_action_cb);
  gtk_widget_class_install_action (widget_class, "comparison.print", NULL, print_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "comparison.copy", NULL);
}

/**
 * mul_comparison_toolbar_set_narrow:
 * @toolbar: a view's toolbar
 * @view: the view
 * @narrow: whether there is little room
 *
 * Puts what stands in the toolbar under each other, and tells the style.
 */
void
mul_comparison_toolbar_set_narrow (GtkOrientable *toolbar, GtkWidget *view, gboolean narrow)
{
  gtk_orientable_set_orientation (toolbar, narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (narrow)
    gtk_widget_add_css_class (view, "narrow");
  else
    gtk_widget_remove_css_class (view, "narrow");
}
