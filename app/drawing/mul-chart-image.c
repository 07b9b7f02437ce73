/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-image.h"

#include "drawing/mul-chart-paint.h"

#include <cairo-pdf.h>
#include <math.h>

/* What no viewer opens any more; cairo itself ends at 32767. */
#define MOST_PIXELS 20000.0

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * mul_chart_png_image:
 * @scene: a chart
 * @scale: how many dots a pixel of the chart has on each side; less where the picture would be too large to open
 *
 * Paints the chart on white.
 *
 * Returns: (transfer full): a PNG file
 */
GBytes *
mul_chart_png_image (MulChartScene *scene,
                     double         scale)
{
  g_autoptr (MulChartRuler) ruler = mul_chart_ruler_new ();
  GByteArray *bytes = g_byte_array_new ();
  const MulChartSize *size;
  double fitted;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (scene != NULL && scale > 0, NULL);

  size = mul_chart_scene_get_size (scene);
  fitted = MIN (scale, MOST_PIXELS / MAX (size->width, size->height));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, MAX (1, (int) floor (size->width * fitted)),
                                        MAX (1, (int) floor (size->height * fitted)));
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, fitted, fitted);
  mul_chart_paint_marks (cr, ruler, mul_chart_scene_get_marks (scene));
  cairo_destroy (cr);
  cairo_surface_write_to_png_stream (surface, append_cb, bytes);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}

static void
describe_file (cairo_surface_t          *surface,
               MulChartScene            *scene,
               const MulChartSheetWords *words)
{
  const char *title = mul_chart_scene_get_title (scene);

  if (title != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  if (words->subject != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, words->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Mulighetsrom");
}

/**
 * mul_chart_pdf_document:
 * @scene: a chart
 * @words: what else stands on the sheets
 * @width: of a sheet, in points
 * @height: of a sheet, in points
 *
 * Writes the chart as lines and text that can be marked and searched, on one page or, where its text would be too small
 * to read, several.
 *
 * Returns: (transfer full): a PDF file
 */
GBytes *
mul_chart_pdf_document (MulChartScene            *scene,
                        const MulChartSheetWords *words,
                        double                    width,
                        double                    height)
{
  g_autoptr (MulChartSheets) sheets = NULL;
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cr;
  guint i;

  g_return_val_if_fail (scene != NULL && words != NULL, NULL);

  sheets = mul_chart_sheets_new (scene, words, width, height);
  surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, width, height);
  describe_file (surface, scene, words);
  cr = cairo_create (surface);
  for (i = 0; i < mul_chart_sheets_get_n_pages (sheets); i++)
    {
      mul_chart_sheets_draw (sheets, cr, i);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}
