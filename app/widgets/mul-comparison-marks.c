/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-comparison-marks.h"

#include <adwaita.h>

#include "domain/mul-colour.h"

/* Pixels; the bar's unit shrinks where the largest count would not have room. */
#define BAR_HEIGHT 13
#define BAR_ROOM 22
#define BAR_UNIT 13
#define NUMBER_ROOM 34
#define NUMBER_GAP 7

#define STEPS 5
#define STEP_SIZE 9
#define STEP_GAP 7

struct _MulComparisonBar
{
  GtkWidget parent_instance;

  guint cons;
  guint pros;
  guint scale;
};

G_DEFINE_FINAL_TYPE (MulComparisonBar, mul_comparison_bar, GTK_TYPE_WIDGET)

struct _MulComparisonSteps
{
  GtkWidget parent_instance;

  int level;
};

G_DEFINE_FINAL_TYPE (MulComparisonSteps, mul_comparison_steps, GTK_TYPE_WIDGET)

static PangoLayout *
create_number (GtkWidget *widget, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (number > 0 ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  pango_layout_set_attributes (layout, attributes);
  return layout;
}

/* The outer end is round, the end at the line straight. */
static void
append_half (GtkSnapshot *snapshot, const GdkRGBA *colour, float x, float width, float y, gboolean left)
{
  const graphene_size_t round = GRAPHENE_SIZE_INIT (4, 4);
  const graphene_size_t sharp = GRAPHENE_SIZE_INIT (0, 0);
  GskRoundedRect outline;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x, y, width, BAR_HEIGHT);

  if (width <= 0)
    return;
  gsk_rounded_rect_init (&outline, &bounds, left ? &round : &sharp, left ? &sharp : &round, left ? &sharp : &round,
                         left ? &round : &sharp);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_number (GtkSnapshot *snapshot, GtkWidget *widget, guint number, const GdkRGBA *colour, float x, gboolean left)
{
  g_autoptr (PangoLayout) layout = create_number (widget, number);
  GdkRGBA shade = *colour;
  int width;
  int height;

  if (number == 0)
    shade.alpha *= 0.72f;
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left ? x - (float) width : x,
                                                          (float) (gtk_widget_get_height (widget) - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &shade);
  gtk_snapshot_restore (snapshot);
}

static void
mul_comparison_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulComparisonBar *self = MUL_COMPARISON_BAR (widget);
  float middle = floorf ((float) gtk_widget_get_width (widget) / 2);
  float y = floorf ((float) (gtk_widget_get_height (widget) - BAR_HEIGHT) / 2);
  float unit = MIN (BAR_UNIT, MAX (middle - NUMBER_ROOM, 8) / (float) MAX (self->scale, 1));
  float left = unit * (float) self->cons;
  float right = unit * (float) self->pros;
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  GdkRGBA colour;
  GdkRGBA grey;

  gtk_widget_get_color (widget, &colour);
  grey = colour;
  grey.alpha *= adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 0.8f : (float) MUL_COLOUR_MARK;
  append_half (snapshot, &grey, middle - left, left, y, TRUE);
  append_half (snapshot, accent, middle, right, y, FALSE);
  gtk_snapshot_append_color (snapshot, &colour,
                             &GRAPHENE_RECT_INIT (middle, y - 3, 1, BAR_HEIGHT + 6));
  append_number (snapshot, widget, self->cons, &colour, middle - left - NUMBER_GAP, TRUE);
  append_number (snapshot, widget, self->pros, &colour, middle + right + NUMBER_GAP, FALSE);
}

static void
mul_comparison_bar_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  g_autoptr (PangoLayout) layout = create_number (widget, 8);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 2 * NUMBER_ROOM + 32 : MAX (height, BAR_ROOM);
}

static void
mul_comparison_bar_class_init (MulComparisonBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = mul_comparison_bar_snapshot;
  widget_class->measure = mul_comparison_bar_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_css_name (widget_class, "comparisonbar");
}

static void
mul_comparison_bar_init (MulComparisonBar *self)
{
}

/**
 * mul_comparison_bar_new:
 * @cons: what counts against
 * @pros: what counts for
 * @scale: the largest count of all the bars that are seen together
 *
 * Returns: (transfer floating): a bar
 */
GtkWidget *
mul_comparison_bar_new (guint cons, guint pros, guint scale)
{
  MulComparisonBar *self = g_object_new (MUL_TYPE_COMPARISON_BAR, NULL);

  self->cons = cons;
  self->pros = pros;
  self->scale = scale;
  return GTK_WIDGET (self);
}

static void
mul_comparison_steps_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulComparisonSteps *self = MUL_COMPARISON_STEPS (widget);
  float y = floorf ((float) (gtk_widget_get_height (widget) - STEP_SIZE) / 2);
  GdkRGBA colour;

  gtk_widget_get_color (widget, &colour);
  for (int i = 0; i < STEPS; i++)
    {
      gboolean chosen = i == self->level + 2;
      GskRoundedRect outline;
      float width = chosen ? (float) STEP_SIZE / 2 : 1.5f;
      GdkRGBA shade = colour;

      shade.alpha *= chosen ? 1 : 0.6f;
      gsk_rounded_rect_init_from_rect (&outline,
                                       &GRAPHENE_RECT_INIT ((float) (i * (STEP_SIZE + STEP_GAP)), y, STEP_SIZE, STEP_SIZE),
                                       (float) STEP_SIZE / 2);
      gtk_snapshot_append_border (snapshot, &outline, (float[4]) { width, width, width, width },
                                  (GdkRGBA[4]) { shade, shade, shade, shade });
    }
}

static void
mul_comparison_steps_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                              int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural =
      orientation == GTK_ORIENTATION_HORIZONTAL ? STEPS * STEP_SIZE + (STEPS - 1) * STEP_GAP : STEP_SIZE + 2;
}

static void
mul_comparison_steps_class_init (MulComparisonStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = mul_comparison_steps_snapshot;
  widget_class->measure = mul_comparison_steps_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mul_comparison_steps_init (MulComparisonSteps *self)
{
}

/**
 * mul_comparison_steps_new:
 * @level: -2…2
 *
 * Returns: (transfer floating): five steps with the level's filled
 */
GtkWidget *
mul_comparison_steps_new (int level)
{
  MulComparisonSteps *self = g_object_new (MUL_TYPE_COMPARISON_STEPS, NULL);

  self->level = level;
  return GTK_WIDGET (self);
}
