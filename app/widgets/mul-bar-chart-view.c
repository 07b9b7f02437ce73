/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-bar-chart-view.h"

#include <adwaita.h>

#include "domain/mul-colour.h"

/* What a chart can be read in at the least. */
#define MIN_WIDTH 240
#define NATURAL_WIDTH 560

/* Where no name goes on to a second line, so that the chart is as low as it gets. */
#define WIDE 1600

/* Dots to the inch, and the points in it, as the chart counts them. */
#define RESOLUTION 96.0

/* How much of the text's colour shows in what steps back, on what the chart lies on. */
#define DIM 0.66
#define LINE 0.45
#define EARLIER 0.28

/* What dark style lays over the window for a card. */
#define CARD_DARK 0.08
#define DARK_BELOW 0.5

struct _MulBarChartView
{
  GtkWidget parent_instance;

  /* Owned */
  MulBarChart *chart;
};

G_DEFINE_FINAL_TYPE (MulBarChartView, mul_bar_chart_view, GTK_TYPE_WIDGET)

/* ---- Colours ---------------------------------------------------------------------------------------- */

static guint32
to_rgb (const GdkRGBA *colour)
{
  return (guint32) (colour->red * 255 + 0.5f) << 16 | (guint32) (colour->green * 255 + 0.5f) << 8 |
         (guint32) (colour->blue * 255 + 0.5f);
}

static const char *
to_hex (guint32 rgb)
{
  char hex[8];

  g_snprintf (hex, sizeof hex, "#%06x", rgb);
  return g_intern_string (hex);
}

/* Text in its colour on a card; in high contrast nothing steps back. */
static void
update_palette (MulBarChartView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  const gboolean contrast = adw_style_manager_get_high_contrast (manager);
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (manager);
  GdkRGBA text;
  guint32 ink, paper;
  gboolean dark;
  MulBarPalette palette;

  gtk_widget_get_color (GTK_WIDGET (self), &text);
  text.alpha = 1;
  ink = to_rgb (&text);
  dark = mul_colour_luminance (ink) > DARK_BELOW;
  /* The card of the style, light or dark. */
  paper = dark ? mul_colour_mix (0xffffff, 0x222226, CARD_DARK) : 0xffffff;
  ink = mul_colour_mix (ink, paper, dark || contrast ? 1 : 0.87);
  palette = (MulBarPalette) {
    .ink = to_hex (ink),
    .dim = to_hex (mul_colour_mix (ink, paper, contrast ? 1 : dark ? 0.72 : DIM + 0.06)),
    .line = to_hex (mul_colour_mix (ink, paper, contrast ? 1 : LINE)),
    .bar = to_hex (to_rgb (accent)),
    .earlier = to_hex (mul_colour_mix (ink, paper, contrast ? 0.6 : EARLIER)),
    .paper = to_hex (paper),
    .dark = dark,
  };
  mul_bar_chart_set_palette (self->chart, &palette);
}

/* ---- Painting --------------------------------------------------------------------------------------- */

static GdkRGBA
parse_colour (const char *hex)
{
  GdkRGBA colour = { 0, 0, 0, 1 };

  gdk_rgba_parse (&colour, hex);
  return colour;
}

static void
paint_shape (GtkSnapshot *snapshot, const MulChartMark *mark)
{
  g_autofree char *words = mul_chart_svg_path (mark->points, mark->n_points, mark->radius);
  g_autoptr (GskPath) path = gsk_path_parse (words);

  if (path == NULL)
    return;
  if (mark->fill != NULL)
    {
      const GdkRGBA fill = parse_colour (mark->fill);

      gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &fill);
    }
  if (mark->stroke != NULL)
    {
      g_autoptr (GskStroke) stroke = gsk_stroke_new ((float) mark->stroke_width);
      const GdkRGBA colour = parse_colour (mark->stroke);

      gtk_snapshot_append_stroke (snapshot, path, stroke, &colour);
    }
}

static void
paint_rect (GtkSnapshot *snapshot, const MulChartMark *mark)
{
  const GdkRGBA fill = parse_colour (mark->fill);
  const graphene_rect_t box = GRAPHENE_RECT_INIT ((float) mark->box.x, (float) mark->box.y, (float) mark->box.width,
                                                  (float) mark->box.height);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &box, (float) mark->radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &fill, &box);
  gtk_snapshot_pop (snapshot);
}

/* Text in the fonts it was measured with. */
static void
paint_text (MulBarChartView *self, GtkSnapshot *snapshot, const MulChartMark *mark)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  PangoFontDescription *font = pango_font_description_new ();
  const GdkRGBA fill = parse_colour (mark->fill);

  pango_font_description_set_family_static (font, MUL_CHART_FONT_FAMILIES);
  pango_font_description_set_absolute_size (font, mul_chart_font_get_size (mark->font) * PANGO_SCALE);
  pango_font_description_set_weight (font,
                                     mul_chart_font_is_bold (mark->font) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  for (guint i = 0; mark->lines[i] != NULL; i++)
    {
      double baseline = mark->baseline + i * mark->line_height;

      pango_layout_set_text (layout, mark->lines[i], -1);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot,
                              &GRAPHENE_POINT_INIT ((float) mark->box.x,
                                                    (float) (baseline - (double) pango_layout_get_baseline (layout) /
                                                                            PANGO_SCALE)));
      gtk_snapshot_append_layout (snapshot, layout, &fill);
      gtk_snapshot_restore (snapshot);
    }
}

/* Someone who has larger letters in all of the desktop has a larger chart too. */
static double
get_scale (MulBarChartView *self)
{
  int resolution = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &resolution, NULL);
  return resolution > 0 ? CLAMP (resolution / PANGO_SCALE / RESOLUTION, 0.5, 4) : 1;
}

static void
mul_bar_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulBarChartView *self = MUL_BAR_CHART_VIEW (widget);
  const double scale = get_scale (self);
  const GPtrArray *marks;

  if (self->chart == NULL)
    return;
  update_palette (self);
  mul_bar_chart_set_width (self->chart, gtk_widget_get_width (widget) / scale);
  marks = mul_bar_chart_get_marks (self->chart);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_scale (snapshot, (float) scale, (float) scale);
  for (guint i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      if (mark->kind == MUL_CHART_MARK_TEXT)
        paint_text (self, snapshot, mark);
      else if (mark->kind == MUL_CHART_MARK_RECT)
        paint_rect (snapshot, mark);
      else
        paint_shape (snapshot, mark);
    }
  gtk_snapshot_restore (snapshot);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkSizeRequestMode
mul_bar_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_bar_chart_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  MulBarChartView *self = MUL_BAR_CHART_VIEW (widget);
  const double scale = get_scale (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  *minimum = *natural = 0;
  if (self->chart == NULL)
    return;
  mul_bar_chart_set_width (self->chart, (for_size >= 0 ? for_size : WIDE) / scale);
  *minimum = *natural = (int) (mul_bar_chart_get_size (self->chart)->height * scale + 0.999);
}

static void
style_changed_cb (MulBarChartView *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
mul_bar_chart_view_finalize (GObject *object)
{
  mul_bar_chart_free (MUL_BAR_CHART_VIEW (object)->chart);
  G_OBJECT_CLASS (mul_bar_chart_view_parent_class)->finalize (object);
}

static void
mul_bar_chart_view_class_init (MulBarChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = mul_bar_chart_view_finalize;

  widget_class->get_request_mode = mul_bar_chart_view_get_request_mode;
  widget_class->measure = mul_bar_chart_view_measure;
  widget_class->snapshot = mul_bar_chart_view_snapshot;

  gtk_widget_class_set_css_name (widget_class, "barchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
mul_bar_chart_view_init (MulBarChartView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  static const char *const properties[] = { "notify::dark", "notify::high-contrast", "notify::accent-color-rgba" };

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    g_signal_connect_object (manager, properties[i], G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_bar_chart_view_new (void)
{
  return g_object_new (MUL_TYPE_BAR_CHART_VIEW, NULL);
}

/**
 * mul_bar_chart_view_set_chart:
 * @self: a view
 * @chart: (nullable) (transfer full): what it paints
 * @title: what the chart shows, for a screen reader
 */
void
mul_bar_chart_view_set_chart (MulBarChartView *self, MulBarChart *chart, const char *title)
{
  g_autofree char *words = chart != NULL ? mul_bar_chart_describe (chart) : g_strdup ("");

  g_return_if_fail (MUL_IS_BAR_CHART_VIEW (self));

  mul_bar_chart_free (self->chart);
  self->chart = chart;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
