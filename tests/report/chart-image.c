/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts as PDF and PNG. */

#include "drawing/mul-chart-image.h"

#include <cairo.h>
#include <gio/gio.h>
#include <string.h>

/* The most that a part of a file has, opened. */
#define OPENED_SIZE (1 << 20)

static const MulChartSheetWords words = { "Gjøvik–Toten · 25.11.2026", "Side %1$s av %2$s", "Gjøvik–Toten" };

static MulChartScene *
make_scene (guint n_columns,
            guint n_units)
{
  MulChartScene *scene = mul_chart_scene_new ();
  guint column;
  guint i;

  mul_chart_scene_set_title (scene, "Arealplan – I dag");
  for (column = 0; column < n_columns; column++)
    {
      g_autofree char *title = g_strdup_printf ("Kommune %u", column + 1);
      guint root;

      mul_chart_scene_add_column (scene, &(MulChartColumn) { title, "GK", "purple", "8 i tjenesten" });
      root = mul_chart_scene_add_card (scene, &(MulChartCard) { .parent = -1, .column = column, .name = "Ledelsen" });
      for (i = 0; i < n_units; i++)
        {
          g_autofree char *name = g_strdup_printf ("Enhet for plan og bygg %u.%u", column, i);

          mul_chart_scene_add_card (scene, &(MulChartCard) { .parent = (int) root, .in_service = TRUE, .name = name,
                                                             .leader = "Ingen egen leder", .place = "Raufoss" });
        }
    }
  return scene;
}

static guint
count_text (GBytes     *bytes,
       const char *text)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *at = data;
  guint n_found = 0;

  while ((at = memmem (at, size - (gsize) (at - data), text, strlen (text))) != NULL)
    {
      n_found++;
      at += strlen (text);
    }
  return n_found;
}

/* What a PDF file says, with its compressed parts opened. */
static GBytes *
open_streams (GBytes *pdf)
{
  GByteArray *all = g_byte_array_new ();
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  const char *at = data;
  g_autofree guint8 *opened = g_malloc (OPENED_SIZE);

  g_byte_array_append (all, (const guint8 *) data, (guint) size);
  while ((at = memmem (at, size - (gsize) (at - data), "\nstream\n", 8)) != NULL)
    {
      g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
      gsize n_read;
      gsize n_written;

      at += 8;
      if (g_converter_convert (G_CONVERTER (decompressor), at, size - (gsize) (at - data), opened, OPENED_SIZE,
                               G_CONVERTER_NO_FLAGS, &n_read, &n_written, NULL) != G_CONVERTER_ERROR)
        g_byte_array_append (all, opened, (guint) n_written);
    }
  return g_byte_array_free_to_bytes (all);
}

static cairo_status_t
read_cb (void          *closure,
         unsigned char *data,
         unsigned int   length)
{
  GInputStream *stream = closure;
  gsize n_read = 0;

  g_input_stream_read_all (stream, data, length, &n_read, NULL, NULL);
  return n_read == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR;
}

static guint32
get_pixel (cairo_surface_t *image,
           int              x,
           int              y)
{
  const unsigned char *row = cairo_image_surface_get_data (image) + y * cairo_image_surface_get_stride (image);
  guint32 pixel;

  memcpy (&pixel, row + x * 4, sizeof pixel);
  return pixel & 0xffffff;
}

static gboolean
is_white_frame (cairo_surface_t *image,
                int              width)
{
  int right = cairo_image_surface_get_width (image) - 1;
  int bottom = cairo_image_surface_get_height (image) - 1;

  for (int i = 0; i < width; i++)
    {
      for (int x = 0; x <= right; x++)
        if (get_pixel (image, x, i) != 0xffffff || get_pixel (image, x, bottom - i) != 0xffffff)
          return FALSE;
      for (int y = 0; y <= bottom; y++)
        if (get_pixel (image, i, y) != 0xffffff || get_pixel (image, right - i, y) != 0xffffff)
          return FALSE;
    }
  return TRUE;
}

/* As large as was asked for, white all around, so that nothing is cut off, and not white within. */
static void
test_png (void)
{
  g_autoptr (MulChartScene) scene = make_scene (3, 5);
  const MulChartSize *size = mul_chart_scene_get_size (scene);

  for (int scale = 1; scale <= 3; scale++)
    {
      g_autoptr (GBytes) png = mul_chart_png_image (scene, scale);
      g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (png);
      cairo_surface_t *image = cairo_image_surface_create_from_png_stream (read_cb, stream);
      guint n_dark = 0;

      g_assert_cmpint (cairo_surface_status (image), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (image), ==, (int) size->width * scale);
      g_assert_cmpint (cairo_image_surface_get_height (image), ==, (int) size->height * scale);
      g_assert_true (is_white_frame (image, 10 * scale));
      for (int y = 0; y < cairo_image_surface_get_height (image); y++)
        for (int x = 0; x < cairo_image_surface_get_width (image); x++)
          n_dark += (get_pixel (image, x, y) & 0xff) < 0x60 ? 1 : 0;
      g_assert_cmpuint (n_dark, >, 1000);
      cairo_surface_destroy (image);
    }
}

/* A chart too large for any viewer becomes as large as one can open. */
static void
test_png_limit (void)
{
  g_autoptr (MulChartScene) scene = make_scene (40, 6);
  g_autoptr (GBytes) png = mul_chart_png_image (scene, 3);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (png);
  cairo_surface_t *image = cairo_image_surface_create_from_png_stream (read_cb, stream);

  g_assert_cmpfloat (mul_chart_scene_get_size (scene)->width * 3, >, 20000);
  g_assert_cmpint (cairo_surface_status (image), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (image), >, 19990);
  g_assert_cmpint (cairo_image_surface_get_width (image), <=, 20000);
  cairo_surface_destroy (image);
}

/* Lines and text, not a picture of them: fonts lie in the file, with what makes letters of their shapes. */
static void
test_pdf (void)
{
  g_autoptr (MulChartScene) scene = make_scene (2, 3);
  g_autoptr (GBytes) file = mul_chart_pdf_document (scene, &words, MUL_CHART_SHEET_A4_WIDTH, MUL_CHART_SHEET_A4_HEIGHT);
  g_autoptr (GBytes) pdf = open_streams (file);

  g_assert_cmpuint (count_text (pdf, "%PDF-1."), ==, 1);
  g_assert_cmpuint (count_text (pdf, "/Count 1\n"), ==, 1);
  g_assert_cmpuint (count_text (pdf, "/Type /Font\n"), >, 0);
  g_assert_cmpuint (count_text (pdf, "/ToUnicode"), >, 0);
  g_assert_cmpuint (count_text (pdf, "/FontFile"), >, 0);
  g_assert_cmpuint (count_text (pdf, "/Subtype /Image"), ==, 0);
  g_assert_cmpuint (count_text (pdf, "/StructTreeRoot"), >, 0);
  g_assert_cmpuint (count_text (pdf, "/Title"), >=, 1);
}

static void
test_pages (void)
{
  /* Municipalities of four units each are some 800 pixels wide: A4 has room for one, A3 for two. */
  static const struct
  {
    guint n_columns;
    guint a4;
    guint a3;
  } cases[] = { { 1, 1, 1 }, { 2, 2, 1 }, { 3, 3, 2 }, { 4, 4, 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulChartScene) scene = make_scene (cases[i].n_columns, 4);
      g_autoptr (MulChartSheets) a4 =
          mul_chart_sheets_new (scene, &words, MUL_CHART_SHEET_A4_WIDTH, MUL_CHART_SHEET_A4_HEIGHT);
      g_autoptr (MulChartSheets) a3 =
          mul_chart_sheets_new (scene, &words, MUL_CHART_SHEET_A3_WIDTH, MUL_CHART_SHEET_A3_HEIGHT);
      g_autoptr (GBytes) file =
          mul_chart_pdf_document (scene, &words, MUL_CHART_SHEET_A4_WIDTH, MUL_CHART_SHEET_A4_HEIGHT);
      g_autoptr (GBytes) pdf = open_streams (file);
      g_autofree char *n_pages = g_strdup_printf ("/Count %u\n", cases[i].a4);

      g_test_message ("%u columns: %.0f pixels", cases[i].n_columns, mul_chart_scene_get_size (scene)->width);
      g_assert_cmpuint (mul_chart_sheets_get_n_pages (a4), ==, cases[i].a4);
      g_assert_cmpuint (mul_chart_sheets_get_n_pages (a3), ==, cases[i].a3);
      g_assert_cmpuint (count_text (pdf, n_pages), ==, 1);
      /* 9 points on the screen are 12 pixels. */
      g_assert_cmpfloat (mul_chart_sheets_get_scale (a4) * 12, >=, 7);
      g_assert_cmpfloat (mul_chart_sheets_get_scale (a3) * 12, >=, 7);
    }
}

/* No sheet has anything in its margin, however the chart is parted; so nothing is cut off there. */
static void
test_margins (void)
{
  g_autoptr (MulChartScene) scene = make_scene (3, 17);
  g_autoptr (MulChartSheets) sheets = NULL;

  mul_chart_scene_add_link (scene, 1, 40, "felles for alle kommunene");
  sheets = mul_chart_sheets_new (scene, &words, MUL_CHART_SHEET_A4_WIDTH, MUL_CHART_SHEET_A4_HEIGHT);
  g_assert_cmpuint (mul_chart_sheets_get_n_pages (sheets), >, 3);
  for (guint i = 0; i < mul_chart_sheets_get_n_pages (sheets); i++)
    {
      cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 842, 596);
      cairo_t *cr = cairo_create (image);

      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      mul_chart_sheets_draw (sheets, cr, i);
      cairo_destroy (cr);
      cairo_surface_flush (image);
      g_assert_true (is_white_frame (image, 16));
      cairo_surface_destroy (image);
    }
}

static void
test_empty (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  g_autoptr (GBytes) png = mul_chart_png_image (scene, 1);
  g_autoptr (GBytes) file = mul_chart_pdf_document (scene, &(MulChartSheetWords) { 0 }, 842, 595);
  g_autoptr (GBytes) pdf = open_streams (file);

  g_assert_cmpuint (g_bytes_get_size (png), >, 50);
  g_assert_cmpuint (count_text (pdf, "/Count 1\n"), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-image/png", test_png);
  g_test_add_func ("/chart-image/png-limit", test_png_limit);
  g_test_add_func ("/chart-image/pdf", test_pdf);
  g_test_add_func ("/chart-image/pages", test_pages);
  g_test_add_func ("/chart-image/margins", test_margins);
  g_test_add_func ("/chart-image/empty", test_empty);
  return g_test_run ();
}
