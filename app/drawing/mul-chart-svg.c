/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-svg.h"

#include "drawing/mul-chart-marks.h"

#include <libxml/xmlwriter.h>
#include <math.h>

#define SVG_NAMESPACE "http://www.w3.org/2000/svg"

/* Long enough for any coordinate, with two decimals. */
#define NUMBER_SIZE G_ASCII_DTOSTR_BUF_SIZE

static char *
format_number (double  number,
               char   *buffer)
{
  double rounded = floor (number * 100 + 0.5) / 100;

  return g_ascii_formatd (buffer, NUMBER_SIZE, "%.12g", rounded == 0 ? 0 : rounded);
}

static void
append_step (GString    *path,
             const char *step,
             double      x,
             double      y)
{
  char x_text[NUMBER_SIZE];
  char y_text[NUMBER_SIZE];

  g_string_append_printf (path, "%s%s %s", step, format_number (x, x_text), format_number (y, y_text));
}

static void
write_attribute (xmlTextWriterPtr  writer,
                 const char       *name,
                 const char       *value)
{
  xmlTextWriterWriteAttribute (writer, BAD_CAST name, BAD_CAST value);
}

static void
write_number (xmlTextWriterPtr  writer,
              const char       *name,
              double            number)
{
  char buffer[NUMBER_SIZE];

  write_attribute (writer, name, format_number (number, buffer));
}

static void
write_stroke (xmlTextWriterPtr    writer,
              const MulChartMark *mark)
{
  write_attribute (writer, "fill", mark->fill != NULL ? mark->fill : "none");
  if (mark->stroke == NULL)
    return;

  write_attribute (writer, "stroke", mark->stroke);
  write_number (writer, "stroke-width", mark->stroke_width);
  if (mark->dash == MUL_CHART_DASH_DASHED)
    write_attribute (writer, "stroke-dasharray", "5 4");
  else if (mark->dash == MUL_CHART_DASH_DOTTED)
    {
      write_attribute (writer, "stroke-dasharray", "0 4");
      write_attribute (writer, "stroke-linecap", "round");
    }
}

/* A border is drawn inside the box, so that cards of different borders are equally large. */
static void
write_rect (xmlTextWriterPtr    writer,
            const MulChartMark *mark)
{
  double inset = mark->stroke != NULL ? mark->stroke_width / 2 : 0;

  xmlTextWriterStartElement (writer, BAD_CAST "rect");
  write_number (writer, "x", mark->box.x + inset);
  write_number (writer, "y", mark->box.y + inset);
  write_number (writer, "width", MAX (0, mark->box.width - 2 * inset));
  write_number (writer, "height", MAX (0, mark->box.height - 2 * inset));
  if (mark->radius > 0)
    write_number (writer, "rx", mark->radius - inset);
  write_stroke (writer, mark);
  xmlTextWriterEndElement (writer);
}

static void
write_line (xmlTextWriterPtr    writer,
            const MulChartMark *mark)
{
  g_autofree char *path = mul_chart_svg_path (mark->points, mark->n_points, mark->radius);

  xmlTextWriterStartElement (writer, BAD_CAST "path");
  write_attribute (writer, "d", path);
  write_stroke (writer, mark);
  xmlTextWriterEndElement (writer);
}

static void
write_icon (xmlTextWriterPtr    writer,
            const MulChartMark *mark)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint n_strokes;
  const MulChartStroke *strokes = mul_chart_icon_get_outline (mark->icon, &n_strokes);
  guint i;
  guint j;

  for (i = 0; i < n_strokes; i++)
    {
      char step[] = { strokes[i].operation, '\0' };
      guint n_points = step[0] == 'C' ? 3 : 1;

      if (step[0] == 'Z')
        g_string_append_c (path, 'Z');
      for (j = 0; step[0] != 'Z' && j < n_points; j++)
        append_step (path, j == 0 ? step : " ", mark->box.x + strokes[i].x[j], mark->box.y + strokes[i].y[j]);
    }

  xmlTextWriterStartElement (writer, BAD_CAST "path");
  write_attribute (writer, "d", path->str);
  write_attribute (writer, "fill", mark->fill);
  write_attribute (writer, "fill-rule", "evenodd");
  xmlTextWriterEndElement (writer);
}

/* Whoever opens the file may have none of its fonts; in whatever font there is, a text is as wide as it was measured, so
 * that it stays within its card. */
static void
write_length (xmlTextWriterPtr    writer,
              const MulChartMark *mark,
              guint               line)
{
  if (mark->widths[line] <= 0)
    return;

  write_number (writer, "textLength", mark->widths[line]);
  write_attribute (writer, "lengthAdjust", "spacingAndGlyphs");
}

/* Lines of one text are tspans of one element, so that searching and copying find the name whole. */
static void
write_text (xmlTextWriterPtr    writer,
            const MulChartMark *mark)
{
  double x = mark->at_end ? mark->box.x + mark->box.width : mark->box.x;
  guint i;

  xmlTextWriterStartElement (writer, BAD_CAST "text");
  write_number (writer, "x", x);
  write_number (writer, "y", mark->baseline);
  write_number (writer, "font-size", mul_chart_font_get_size (mark->font));
  if (mul_chart_font_is_bold (mark->font))
    write_attribute (writer, "font-weight", "700");
  if (mark->at_end)
    write_attribute (writer, "text-anchor", "end");
  write_attribute (writer, "fill", mark->fill);
  if (mark->lines[0] != NULL && mark->lines[1] == NULL)
    {
      write_length (writer, mark, 0);
      xmlTextWriterWriteString (writer, BAD_CAST mark->lines[0]);
    }
  else
    for (i = 0; mark->lines[i] != NULL; i++)
      {
        xmlTextWriterStartElement (writer, BAD_CAST "tspan");
        write_number (writer, "x", x);
        write_number (writer, "y", mark->baseline + i * mark->line_height);
        write_length (writer, mark, i);
        xmlTextWriterWriteString (writer, BAD_CAST mark->lines[i]);
        xmlTextWriterEndElement (writer);
      }
  xmlTextWriterEndElement (writer);
}

static void
write_mark (xmlTextWriterPtr    writer,
            const MulChartMark *mark)
{
  switch (mark->kind)
    {
    case MUL_CHART_MARK_RECT:
      write_rect (writer, mark);
      break;
    case MUL_CHART_MARK_LINE:
      write_line (writer, mark);
      break;
    case MUL_CHART_MARK_ICON:
      write_icon (writer, mark);
      break;
    case MUL_CHART_MARK_TEXT:
    default:
      write_text (writer, mark);
      break;
    }
  xmlTextWriterWriteRaw (writer, BAD_CAST "\n");
}

static void
write_marks (xmlTextWriterPtr  writer,
             const GPtrArray  *marks)
{
  int card = -1;
  guint i;

  for (i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      if (mark->card != card)
        {
          if (card >= 0)
            xmlTextWriterEndElement (writer);
          if (mark->card >= 0)
            xmlTextWriterStartElement (writer, BAD_CAST "g");
          card = mark->card;
        }
      write_mark (writer, mark);
    }
  if (card >= 0)
    xmlTextWriterEndElement (writer);
}

static void
write_label (xmlTextWriterPtr  writer,
             const char       *element,
             const char       *id,
             const char       *text)
{
  xmlTextWriterStartElement (writer, BAD_CAST element);
  write_attribute (writer, "id", id);
  xmlTextWriterWriteString (writer, BAD_CAST text);
  xmlTextWriterEndElement (writer);
  xmlTextWriterWriteRaw (writer, BAD_CAST "\n");
}

static void
write_paper (xmlTextWriterPtr    writer,
             const MulChartSize *size)
{
  xmlTextWriterStartElement (writer, BAD_CAST "rect");
  write_number (writer, "width", size->width);
  write_number (writer, "height", size->height);
  write_attribute (writer, "fill", "#ffffff");
  xmlTextWriterEndElement (writer);
  xmlTextWriterWriteRaw (writer, BAD_CAST "\n");
}

static void
write_scene (xmlTextWriterPtr  writer,
             MulChartScene    *scene,
             const char       *id_prefix)
{
  const MulChartSize *size = mul_chart_scene_get_size (scene);
  const char *title = mul_chart_scene_get_title (scene);
  g_autofree char *description = mul_chart_scene_describe (scene);
  g_autofree char *title_id = g_strconcat (id_prefix, "-title", NULL);
  g_autofree char *description_id = g_strconcat (id_prefix, "-desc", NULL);
  g_autofree char *view_box = g_strdup_printf ("0 0 %.0f %.0f", size->width, size->height);

  xmlTextWriterStartElement (writer, BAD_CAST "svg");
  write_attribute (writer, "xmlns", SVG_NAMESPACE);
  write_number (writer, "width", size->width);
  write_number (writer, "height", size->height);
  write_attribute (writer, "viewBox", view_box);
  write_attribute (writer, "role", "img");
  write_attribute (writer, "aria-labelledby", title != NULL ? title_id : description_id);
  if (title != NULL)
    write_attribute (writer, "aria-describedby", description_id);
  write_attribute (writer, "font-family", MUL_CHART_FONT_FAMILIES);
  xmlTextWriterWriteRaw (writer, BAD_CAST "\n");
  if (title != NULL)
    write_label (writer, "title", title_id, title);
  write_label (writer, "desc", description_id, description);
  write_paper (writer, size);
  write_marks (writer, mul_chart_scene_get_marks (scene));
  xmlTextWriterEndElement (writer);
}

static char *
write_svg (MulChartScene *scene,
           const char    *id_prefix,
           gboolean       document)
{
  xmlBufferPtr buffer = xmlBufferCreate ();
  xmlTextWriterPtr writer = xmlNewTextWriterMemory (buffer, 0);
  char *svg;

  if (document)
    xmlTextWriterStartDocument (writer, "1.0", "UTF-8", NULL);
  write_scene (writer, scene, id_prefix);
  if (document)
    xmlTextWriterEndDocument (writer);
  xmlTextWriterFlush (writer);
  xmlFreeTextWriter (writer);

  svg = g_strdup ((const char *) xmlBufferContent (buffer));
  xmlBufferFree (buffer);
  return svg;
}

/**
 * mul_chart_svg_document:
 * @scene: a chart
 *
 * Writes the chart as an SVG file, in UTF-8: real text, a title and a description, on white, exactly as large as the
 * picture. The same scene measured with the same fonts gives the same bytes.
 *
 * Returns: (transfer full): the file's content
 */
char *
mul_chart_svg_document (MulChartScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return write_svg (scene, "chart", TRUE);
}

/**
 * mul_chart_svg_fragment:
 * @scene: a chart
 * @id_prefix: begins the ids of title and description; an XML name, unlike that of other charts on the page
 *
 * Writes the chart as an element to stand in an HTML page.
 *
 * Returns: (transfer full): the element
 */
char *
mul_chart_svg_fragment (MulChartScene *scene,
                        const char    *id_prefix)
{
  g_return_val_if_fail (scene != NULL && id_prefix != NULL, NULL);

  return write_svg (scene, id_prefix, FALSE);
}

/**
 * mul_chart_svg_path:
 * @points: (array length=n_points): a right-angled way
 * @n_points: how many
 * @radius: of the corners, in pixels; less where a stretch is too short for it
 *
 * Returns: (transfer full): the way with round corners as SVG path data, which gsk_path_parse() reads too
 */
char *
mul_chart_svg_path (const MulChartPoint *points,
                    guint                n_points,
                    double               radius)
{
  GString *path = g_string_new (NULL);
  guint i;

  g_return_val_if_fail (n_points == 0 || points != NULL, NULL);

  for (i = 0; i < n_points; i++)
    {
      MulChartCorner corner = mul_chart_corner (points, n_points, i, radius);

      append_step (path, i == 0 ? "M" : " L", corner.start.x, corner.start.y);
      if (corner.start.x != corner.end.x || corner.start.y != corner.end.y)
        {
          append_step (path, " Q", points[i].x, points[i].y);
          append_step (path, " ", corner.end.x, corner.end.y);
        }
    }
  return g_string_free (path, FALSE);
}
