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
    .line = to_hex (mul_colour_mix (ink, paper, contrast ? 1 : MUL_COLOUR_MARK)),
    .bar = to_hex (to_rgb (accent)),
    .earlier = to_hex (mul_colour_mix (ink, paper, contrast ? 0.8 : MUL_COLOUR_MARK)),
    .paper = to_hex (paper),
    .dark = dark,
  };
  mul_bar_chart_set_palette (self->chart, &palette);
}

/* ---- Painting --------------------------------------------------------------------------------------- */

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
  const int width = gtk_widget_get_width (widget);
  cairo_t *cr;

  if (self->chart == NULL)
    return;
  update_palette (self);
  mul_bar_chart_set_width (self->chart, width / scale);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget)));
  cairo_scale (cr, scale, scale);
  mul_bar_chart_paint (self->chart, cr);
  cairo_destroy (cr);
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
