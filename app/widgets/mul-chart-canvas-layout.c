/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "widgets/mul-chart-canvas-private.h"

/* Between the edge of what is seen and a heading that stays there, in pixels. */
#define STUCK_MARGIN 12
/* How far the signs on the lower edge of a card hang below it, so that they leave its numbers to be read. */
#define ADDER_DROP 2
/* Above the text of a heading, in pixels. */
#define HEADING_PADDING 6

static graphene_size_t
measure_natural (GtkWidget *widget)
{
  GtkRequisition natural;

  gtk_widget_get_preferred_size (widget, NULL, &natural);
  return GRAPHENE_SIZE_INIT ((float) natural.width, (float) natural.height);
}

/* What a widget with text of its own takes in the chart. */
static graphene_size_t
measure_part (MulChartCanvas *self, GtkWidget *widget)
{
  graphene_size_t size = measure_natural (widget);

  return GRAPHENE_SIZE_INIT (ceilf (size.width / (float) self->text_scale), ceilf (size.height / (float) self->text_scale));
}

/* A column is as wide as its heading and the button that stands for its first unit. */
static graphene_size_t
measure_heading (MulChartCanvas *self, guint column)
{
  graphene_size_t size = measure_part (self, g_ptr_array_index (self->headings, column));
  GtkWidget *starter = g_ptr_array_index (self->starters, column);

  if (starter != NULL)
    size.width = MAX (size.width, measure_part (self, starter).width);
  return size;
}

/* As on paper: a card outside the service has one line where it stands in a stack. */
gboolean
mul_chart_canvas_is_one_line (MulChartCanvas *self, guint unit)
{
  return self->places[unit] == MUL_CHART_PLACE_STACK && !mul_chart_model_get_unit (self->model, unit)->card.in_service;
}

/* Measures what the cards want without making any. What shows the same as before has the same size. */
void
mul_chart_canvas_measure_units (MulChartCanvas *self, MulChartModel *old, const graphene_size_t *old_sizes,
                                const MulChartPlace *old_places)
{
  guint n_units = mul_chart_model_get_n_units (self->model);

  self->sizes = g_new0 (graphene_size_t, MAX (n_units, 1));
  self->places = g_new0 (MulChartPlace, MAX (n_units, 1));
  mul_chart_geometry_get_places (self->model, self->places);
  for (guint i = 0; i < n_units; i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (self->model, i);
      int before = mul_chart_model_find (old, unit->id);
      MulChartSize size;

      if (before >= 0 && old_places[before] == self->places[i] &&
          mul_chart_card_equal (&mul_chart_model_get_unit (old, (guint) before)->card, &unit->card))
        {
          self->sizes[i] = old_sizes[before];
          continue;
        }
      size = mul_unit_card_measure (self->ruler, &unit->card, mul_chart_canvas_is_one_line (self, i));
      self->sizes[i] = GRAPHENE_SIZE_INIT ((float) size.width, (float) size.height);
    }
}

static MulChartGeometry *
create_geometry (MulChartCanvas *self, double fill_width)
{
  guint n_columns = mul_chart_model_get_n_columns (self->model);
  g_autofree graphene_size_t *headings = g_new0 (graphene_size_t, MAX (n_columns, 1));
  g_autofree graphene_size_t *captions = g_new0 (graphene_size_t, MAX (self->captions->len, 1));

  for (guint i = 0; i < n_columns; i++)
    headings[i] = measure_heading (self, i);
  for (guint i = 0; i < self->captions->len; i++)
    captions[i] = measure_part (self, g_ptr_array_index (self->captions, i));
  return mul_chart_geometry_new (self->model, self->sizes, headings, captions, fill_width);
}

/* Lays the chart out anew where it has changed, or where there is another width to fill. */
void
mul_chart_canvas_update_geometry (MulChartCanvas *self)
{
  double width = floor (gtk_widget_get_width (GTK_WIDGET (self)) / mul_chart_canvas_get_scale (self));

  if (self->geometry == NULL)
    {
      self->geometry = create_geometry (self, 0);
      self->geometry_width = 0;
      self->natural = mul_chart_geometry_get_size (self->geometry);
    }
  /* A chart wider than the window fills nothing. */
  width = width > self->natural.width ? width : 0;
  if (fabs (width - self->geometry_width) < 1)
    return;
  mul_chart_geometry_free (self->geometry);
  self->geometry = create_geometry (self, width);
  self->geometry_width = width;
}

/* From the chart's pixels to the widget's. */
double
mul_chart_canvas_get_scale (MulChartCanvas *self)
{
  return self->zoom * self->text_scale;
}

static double
get_offset (MulChartCanvas *self, GtkOrientation orientation)
{
  return self->adjustments[orientation] != NULL ? floor (gtk_adjustment_get_value (self->adjustments[orientation])) : 0;
}

/* The part of the chart that is seen. */
graphene_rect_t
mul_chart_canvas_get_view (MulChartCanvas *self)
{
  double scale = mul_chart_canvas_get_scale (self);

  return GRAPHENE_RECT_INIT ((float) (get_offset (self, GTK_ORIENTATION_HORIZONTAL) / scale),
                             (float) (get_offset (self, GTK_ORIENTATION_VERTICAL) / scale),
                             (float) (gtk_widget_get_width (GTK_WIDGET (self)) / scale),
                             (float) (gtk_widget_get_height (GTK_WIDGET (self)) / scale));
}

/* Where in the chart a point of the widget is. */
graphene_point_t
mul_chart_canvas_to_chart (MulChartCanvas *self, double x, double y)
{
  double scale = mul_chart_canvas_get_scale (self);

  return GRAPHENE_POINT_INIT ((float) ((x + get_offset (self, GTK_ORIENTATION_HORIZONTAL)) / scale),
                              (float) ((y + get_offset (self, GTK_ORIENTATION_VERTICAL)) / scale));
}

/* The shown unit whose card is at a point of the widget, or -1. */
int
mul_chart_canvas_find_at (MulChartCanvas *self, double x, double y)
{
  graphene_point_t at = mul_chart_canvas_to_chart (self, x, y);

  for (guint i = 0; self->geometry != NULL && i < mul_chart_model_get_n_units (self->model); i++)
    {
      graphene_rect_t rect = mul_chart_geometry_get_card (self->geometry, i);

      if (graphene_rect_contains_point (&rect, &at))
        return (int) i;
    }
  return -1;
}

static void
allocate (GtkWidget *child, double x, double y, int width, int height, double scale)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y));

  if (fabs (scale - 1) > 0.0001)
    transform = gsk_transform_scale (transform, (float) scale, (float) scale);
  /* The toolkit wants every child to have been asked. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (child, width, height, -1, transform);
}

static double
to_widget (MulChartCanvas *self, GtkOrientation orientation, double at)
{
  return at * mul_chart_canvas_get_scale (self) - get_offset (self, orientation);
}

static void
allocate_card (MulChartCanvas *self, GtkWidget *card, const graphene_rect_t *rect)
{
  allocate (card, to_widget (self, GTK_ORIENTATION_HORIZONTAL, rect->origin.x),
            to_widget (self, GTK_ORIENTATION_VERTICAL, rect->origin.y), (int) rect->size.width, (int) rect->size.height,
            mul_chart_canvas_get_scale (self));
}

/* A widget with text of its own has the size of text in it already. */
static void
allocate_part (MulChartCanvas *self, GtkWidget *child, double x, double y)
{
  graphene_size_t size = measure_natural (child);

  allocate (child, x, y, (int) size.width, (int) size.height, self->zoom);
}

static void
allocate_around (MulChartCanvas *self, GtkWidget *child, double x, double y)
{
  graphene_size_t size = measure_natural (child);

  allocate_part (self, child,
                 round (to_widget (self, GTK_ORIENTATION_HORIZONTAL, x) - size.width * self->zoom / 2),
                 round (to_widget (self, GTK_ORIENTATION_VERTICAL, y) - size.height * self->zoom / 2));
}

/* What sits on the edges of the selected card: to the right + for the next of its kind, below + for one under it, and
 * what hides those there are. */
static void
allocate_adders (MulChartCanvas *self)
{
  int unit = mul_chart_model_find (self->model, self->selected);
  MulUnitCard *selected = mul_chart_canvas_find_card (self, self->selected);
  gboolean shown = unit >= 0 && selected != NULL && !mul_unit_card_is_renaming (selected) &&
                   !mul_chart_is_shared_card (self->selected) && self->dragged == NULL;
  gboolean line = shown && mul_chart_canvas_is_one_line (self, (guint) unit);
  gboolean folds = shown && mul_chart_model_get_unit (self->model, (guint) unit)->n_children > 0;
  graphene_rect_t card;

  gtk_widget_set_child_visible (self->add_sibling, shown);
  gtk_widget_set_child_visible (self->add_child, shown && !line);
  gtk_widget_set_child_visible (self->folder, folds);
  if (!shown)
    return;
  card = mul_chart_geometry_get_card (self->geometry, (guint) unit);
  allocate_around (self, self->add_sibling, card.origin.x + card.size.width, card.origin.y + card.size.height / 2);
  if (!line)
    allocate_around (self, self->add_child, card.origin.x + card.size.width / 2, card.origin.y + card.size.height + ADDER_DROP);
  if (folds)
    allocate_around (self, self->folder, card.origin.x + card.size.width / 2 - 32,
                     card.origin.y + card.size.height + ADDER_DROP);
}

/* A heading goes along only as far as the edge of what is seen: whose chart it is stays to be read. */
static void
allocate_heading (MulChartCanvas *self, guint column)
{
  GtkWidget *heading = g_ptr_array_index (self->headings, column);
  GtkWidget *starter = g_ptr_array_index (self->starters, column);
  graphene_rect_t rect = mul_chart_geometry_get_column (self->geometry, column);
  graphene_size_t size = measure_natural (heading);
  double scale = mul_chart_canvas_get_scale (self);
  double x = to_widget (self, GTK_ORIENTATION_HORIZONTAL, rect.origin.x);
  double y = to_widget (self, GTK_ORIENTATION_VERTICAL, rect.origin.y);
  double furthest = x + rect.size.width * scale - size.width * self->zoom;

  /* What is above its text covers the cards that pass beneath it. */
  allocate_part (self, heading, MAX (x, MIN (STUCK_MARGIN, furthest)), MAX (y - HEADING_PADDING * self->zoom, 0));
  if (starter != NULL)
    allocate_part (self, starter, x, y + (rect.size.height + 18) * scale);
}

/* Gives all that is in view its place. */
void
mul_chart_canvas_allocate_parts (MulChartCanvas *self)
{
  GHashTableIter iter;
  gpointer id, card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &id, &card))
    {
      int unit = mul_chart_model_find (self->model, id);
      graphene_rect_t rect;

      if (unit < 0)
        continue;
      rect = mul_chart_geometry_get_card (self->geometry, (guint) unit);
      allocate_card (self, card, &rect);
    }
  for (guint i = 0; i < self->headings->len; i++)
    allocate_heading (self, i);
  for (guint i = 0; i < self->captions->len; i++)
    {
      GtkWidget *caption = g_ptr_array_index (self->captions, i);
      graphene_rect_t rect;

      gtk_widget_set_child_visible (caption, mul_chart_geometry_get_caption (self->geometry, i, &rect));
      if (gtk_widget_get_child_visible (caption))
        allocate_part (self, caption, to_widget (self, GTK_ORIENTATION_HORIZONTAL, rect.origin.x),
                       to_widget (self, GTK_ORIENTATION_VERTICAL, rect.origin.y));
    }
  allocate_adders (self);
}

/**
 * mul_chart_canvas_get_place:
 * @self: a canvas
 * @id: a unit's key
 * @rect: (out): where its card stands in the widget, whether or not it is in view
 *
 * Returns: whether the unit has a card of its own
 */
gboolean
mul_chart_canvas_get_place (MulChartCanvas *self, const char *id, graphene_rect_t *rect)
{
  int unit = mul_chart_model_find (self->model, id);
  double scale = mul_chart_canvas_get_scale (self);

  if (unit < 0 || self->geometry == NULL)
    return FALSE;
  *rect = mul_chart_geometry_get_card (self->geometry, (guint) unit);
  graphene_rect_scale (rect, (float) scale, (float) scale, rect);
  graphene_rect_offset (rect, (float) -get_offset (self, GTK_ORIENTATION_HORIZONTAL),
                        (float) -get_offset (self, GTK_ORIENTATION_VERTICAL));
  return TRUE;
}
