/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/mul-table-scene.h"

#include <libxml/xmlwriter.h>
#include <math.h>
#include <pango/pangocairo.h>

static void
set_colour (cairo_t *cr, MulTableShade shade)
{
  guint rgb = (guint) g_ascii_strtoull (mul_table_shade_get_colour (shade) + 1, NULL, 16);

  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

static void
add_rounded (cairo_t *cr, const MulTableMark *mark, double inset)
{
  double x = mark->x + inset;
  double y = mark->y + inset;
  double width = mark->width - 2 * inset;
  double height = mark->height - 2 * inset;
  double radius = MIN (mark->radius, MIN (width, height) / 2);

  if (radius <= 0)
    {
      cairo_rectangle (cr, x, y, width, height);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
paint_text (cairo_t *cr, const MulTableMark *mark, PangoLayout *layout)
{
  g_autoptr (PangoFontDescription) description = pango_font_description_new ();

  pango_font_description_set_family_static (description, MUL_CHART_FONT_FAMILIES);
  pango_font_description_set_absolute_size (description, mul_chart_font_get_size (mark->font) * PANGO_SCALE);
  pango_font_description_set_weight (description,
                                     mul_chart_font_is_bold (mark->font) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, description);
  pango_layout_set_text (layout, mark->text, -1);
  cairo_move_to (cr, mark->x, mark->y - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

/**
 * mul_table_scene_paint:
 * @self: a scene
 * @cr: where to paint; its ground is the caller's
 */
void
mul_table_scene_paint (const MulTableScene *self, cairo_t *cr)
{
  const GPtrArray *marks = mul_table_scene_get_marks (self);
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);

  for (guint i = 0; i < marks->len; i++)
    {
      const MulTableMark *mark = g_ptr_array_index (marks, i);

      set_colour (cr, mark->shade);
      if (mark->text != NULL)
        paint_text (cr, mark, layout);
      else if (mark->outlined)
        {
          add_rounded (cr, mark, 0.5);
          cairo_set_line_width (cr, 1);
          cairo_stroke (cr);
        }
      else
        {
          add_rounded (cr, mark, 0);
          cairo_fill (cr);
        }
    }
}

static cairo_status_t
append_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (closure, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * mul_table_scene_to_png:
 * @self: a scene
 * @scale: dots per pixel of the scene
 *
 * Returns: (transfer full) (nullable): a PNG file, or NULL where the picture would be too large
 */
GBytes *
mul_table_scene_to_png (const MulTableScene *self, double scale)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (mul_table_scene_get_width (self) * scale),
                                  (int) ceil (mul_table_scene_get_height (self) * scale));
  cairo_t *cr = cairo_create (surface);
  GByteArray *bytes = g_byte_array_new ();
  cairo_status_t status;

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  mul_table_scene_paint (self, cr);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_bytes, bytes);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}

/* ---- SVG -------------------------------------------------------------------------------------------- */

static void
write_number (xmlTextWriterPtr writer, const char *name, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.12g", floor (number * 100 + 0.5) / 100);
  xmlTextWriterWriteAttribute (writer, BAD_CAST name, BAD_CAST buffer);
}

static void
write_text (xmlTextWriterPtr writer, const MulTableMark *mark)
{
  xmlTextWriterStartElement (writer, BAD_CAST "text");
  write_number (writer, "x", mark->x);
  write_number (writer, "y", mark->y);
  write_number (writer, "font-size", mul_chart_font_get_size (mark->font));
  if (mul_chart_font_is_bold (mark->font))
    xmlTextWriterWriteAttribute (writer, BAD_CAST "font-weight", BAD_CAST "bold");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "fill", BAD_CAST mul_table_shade_get_colour (mark->shade));
  xmlTextWriterWriteString (writer, BAD_CAST mark->text);
  xmlTextWriterEndElement (writer);
}

static void
write_box (xmlTextWriterPtr writer, const MulTableMark *mark)
{
  const char *colour = mul_table_shade_get_colour (mark->shade);
  double inset = mark->outlined ? 0.5 : 0;

  xmlTextWriterStartElement (writer, BAD_CAST "rect");
  write_number (writer, "x", mark->x + inset);
  write_number (writer, "y", mark->y + inset);
  write_number (writer, "width", mark->width - 2 * inset);
  write_number (writer, "height", mark->height - 2 * inset);
  if (mark->radius > 0)
    write_number (writer, "rx", mark->radius);
  xmlTextWriterWriteAttribute (writer, BAD_CAST "fill", BAD_CAST (mark->outlined ? "none" : colour));
  if (mark->outlined)
    xmlTextWriterWriteAttribute (writer, BAD_CAST "stroke", BAD_CAST colour);
  xmlTextWriterEndElement (writer);
}

static void
write_marks (const MulTableScene *self, xmlTextWriterPtr writer)
{
  const GPtrArray *marks = mul_table_scene_get_marks (self);

  xmlTextWriterStartElement (writer, BAD_CAST "rect");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "width", BAD_CAST "100%");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "height", BAD_CAST "100%");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "fill", BAD_CAST "#ffffff");
  xmlTextWriterEndElement (writer);
  for (guint i = 0; i < marks->len; i++)
    {
      const MulTableMark *mark = g_ptr_array_index (marks, i);

      if (mark->text != NULL)
        write_text (writer, mark);
      else
        write_box (writer, mark);
    }
}

/**
 * mul_table_scene_to_svg:
 * @self: a scene
 *
 * Returns: (transfer full): an SVG document with real text
 */
char *
mul_table_scene_to_svg (const MulTableScene *self)
{
  xmlBufferPtr buffer = xmlBufferCreate ();
  xmlTextWriterPtr writer = xmlNewTextWriterMemory (buffer, 0);
  g_autofree char *box = g_strdup_printf ("0 0 %d %d", (int) ceil (mul_table_scene_get_width (self)),
                                          (int) ceil (mul_table_scene_get_height (self)));
  char *text;

  xmlTextWriterStartDocument (writer, NULL, "UTF-8", NULL);
  xmlTextWriterStartElement (writer, BAD_CAST "svg");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "xmlns", BAD_CAST "http://www.w3.org/2000/svg");
  xmlTextWriterWriteAttribute (writer, BAD_CAST "viewBox", BAD_CAST box);
  write_number (writer, "width", ceil (mul_table_scene_get_width (self)));
  write_number (writer, "height", ceil (mul_table_scene_get_height (self)));
  xmlTextWriterWriteAttribute (writer, BAD_CAST "font-family", BAD_CAST MUL_CHART_FONT_FAMILIES);
  xmlTextWriterWriteAttribute (writer, BAD_CAST "role", BAD_CAST "img");
  xmlTextWriterStartElement (writer, BAD_CAST "title");
  xmlTextWriterWriteString (writer, BAD_CAST mul_table_scene_get_title (self));
  xmlTextWriterEndElement (writer);
  write_marks (self, writer);
  xmlTextWriterEndElement (writer);
  xmlTextWriterEndDocument (writer);
  xmlFreeTextWriter (writer);
  text = g_strdup ((const char *) xmlBufferContent (buffer));
  xmlBufferFree (buffer);
  return text;
}
