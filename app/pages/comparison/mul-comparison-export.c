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

/* The pages of a printed table: the rows that begin each, and the end. */
typedef struct
{
  MulTableScene *scene;
  GArray *pages; /* of y */
  double scale;
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

  mul_table_scene_free (print->scene);
  g_array_unref (print->pages);
  g_free (print);
}

/* What each page but the first has above its rows: the heads again. */
static double
get_heads_height (const MulTableScene *scene)
{
  return mul_table_scene_get_n_breaks (scene) > 0
             ? mul_table_scene_get_break (scene, 0) - mul_table_scene_get_heads_top (scene)
             : 0;
}

/* A page ends where a row does; a row that is taller than a page is cut by it. */
static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer data)
{
  Print *print = data;
  double begin = 0;
  double heads = 0;
  double room;

  print->scale = MIN (gtk_print_context_get_width (context) / mul_table_scene_get_width (print->scene), 1);
  room = (gtk_print_context_get_height (context) - FOOT_HEIGHT) / print->scale;
  g_array_set_size (print->pages, 0);
  g_array_append_val (print->pages, begin);
  for (guint i = 0; i < mul_table_scene_get_n_breaks (print->scene); i++)
    {
      double end = mul_table_scene_get_break (print->scene, i);

      if (end - begin + heads <= room)
        continue;
      begin = i > 0 ? MAX (mul_table_scene_get_break (print->scene, i - 1), begin + 1) : end;
      heads = get_heads_height (print->scene);
      g_array_append_val (print->pages, begin);
    }
  gtk_print_operation_set_n_pages (operation, (int) print->pages->len);
}

static void
paint_part (Print *print, cairo_t *cr, double from, double to, double at)
{
  cairo_save (cr);
  cairo_rectangle (cr, 0, at, mul_table_scene_get_width (print->scene), to - from);
  cairo_clip (cr);
  cairo_translate (cr, 0, at - from);
  mul_table_scene_paint (print->scene, cr);
  cairo_restore (cr);
}

/* What it is, of which day, and which page of how many: sheets get apart. */
static void
paint_foot (Print *print, GtkPrintContext *context, cairo_t *cr, int page)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FOOT_FONT);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *date = mul_date_print (day);
  g_autofree char *number = g_strdup_printf (C_ ("comparison", "Page %d of %u"), page + 1, print->pages->len);
  g_autofree char *text = g_strdup_printf ("%s  ·  %s  ·  %s", mul_table_scene_get_title (print->scene), date, number);

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  cairo_set_source_rgb (cr, 0.25, 0.25, 0.25);
  cairo_move_to (cr, 24 * print->scale, gtk_print_context_get_height (context) - FOOT_HEIGHT + 6);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer data)
{
  Print *print = data;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double begin = g_array_index (print->pages, double, page);
  double end = (guint) page + 1 < print->pages->len ? g_array_index (print->pages, double, page + 1) + 1
                                                    : mul_table_scene_get_height (print->scene);
  double top = mul_table_scene_get_heads_top (print->scene);
  double heads = page > 0 ? get_heads_height (print->scene) : 0;

  paint_foot (print, context, cr, page);
  cairo_scale (cr, print->scale, print->scale);
  if (heads > 0)
    paint_part (print, cr, top, top + heads + 1, 0);
  paint_part (print, cr, begin, end, heads);
}

/**
 * mul_comparison_export_print_to:
 * @table: a table
 * @action: whether to ask, or to write the file of @path
 * @parent: (nullable): the window that asks
 * @path: (nullable): a PDF file to write
 * @error: return location for a sentence
 *
 * Prints the table on pages across, its heads on each.
 *
 * Returns: how many pages, or -1 where none was printed
 */
int
mul_comparison_export_print_to (MulComparisonTable *table, GtkPrintOperationAction action, GtkWindow *parent, const char *path,
                                GError **error)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) page = gtk_page_setup_new ();
  Print *print = g_new0 (Print, 1);
  int n_pages;

  print->scene = mul_table_scene_new_for_page (table, PICTURE_WIDTH, LEAST_COLUMN);
  print->pages = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_page_setup_set_orientation (page, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_print_operation_set_default_page_setup (operation, page);
  gtk_print_operation_set_job_name (operation, mul_comparison_table_get_title (table));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  if (path != NULL)
    gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print_cb), print, free_print, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);
  gtk_print_operation_run (operation, action, parent, error);
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
  scene = mul_table_scene_new (table, PICTURE_WIDTH);
  if (g_str_equal (format, "png"))
    return write_png (scene, file, error);
  text = mul_table_scene_to_svg (scene);
  return write_bytes (file, text, strlen (text), error);
}

/**
 * mul_comparison_export_ask:
 * @widget: where it was asked for
 * @table: a table
 * @format: "svg", "png" or "csv"
 *
 * Asks where to, and writes it there.
 */
void
mul_comparison_export_ask (GtkWidget *widget, MulComparisonTable *table, const char *format)
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

/**
 * mul_comparison_export_print:
 * @widget: where it was asked for
 * @table: a table
 */
void
mul_comparison_export_print (GtkWidget *widget, MulComparisonTable *table)
{
  g_autoptr (GError) error = NULL;

  mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (gtk_widget_get_root (widget)),
                                  NULL, &error);
  if (error != NULL)
    gtk_widget_activate_action (widget, "win.error", "s", error->message);
}
