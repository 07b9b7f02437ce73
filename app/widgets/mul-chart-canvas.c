/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "widgets/mul-chart-canvas-private.h"

#define CARD_MIN_WIDTH 132
#define LINE_MIN_WIDTH 156
#define APART_MIN_WIDTH 220

enum
{
  PROP_SELECTED = 1,
  PROP_ZOOM,
  PROP_MENU,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
guint mul_chart_canvas_signals[MUL_CHART_CANVAS_N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChartCanvas, mul_chart_canvas, GTK_TYPE_WIDGET)

static graphene_size_t
measure_card (MulUnitCard *card, MulChartPlace place)
{
  int min_width = place == MUL_CHART_PLACE_STACK   ? LINE_MIN_WIDTH
                  : place == MUL_CHART_PLACE_APART ? APART_MIN_WIDTH
                                                   : CARD_MIN_WIDTH;
  int width, height;

  gtk_widget_measure (GTK_WIDGET (card), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (GTK_WIDGET (card), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return GRAPHENE_SIZE_INIT ((float) width, (float) height);
}

static graphene_size_t
measure_natural (GtkWidget *widget)
{
  GtkRequisition natural;

  gtk_widget_get_preferred_size (widget, NULL, &natural);
  return GRAPHENE_SIZE_INIT ((float) natural.width, (float) natural.height);
}

/* A column is as wide as its heading and the button that stands for its first unit. */
static graphene_size_t
measure_heading (MulChartCanvas *self, guint column)
{
  graphene_size_t size = measure_natural (g_ptr_array_index (self->headings, column));
  GtkWidget *starter = g_ptr_array_index (self->starters, column);

  if (starter != NULL)
    size.width = MAX (size.width, measure_natural (starter).width);
  return size;
}

static MulChartGeometry *
create_geometry (MulChartCanvas *self, double fill_width)
{
  guint n_units = mul_chart_model_get_n_units (self->model);
  guint n_columns = mul_chart_model_get_n_columns (self->model);
  g_autofree graphene_size_t *cards = g_new0 (graphene_size_t, MAX (n_units, 1));
  g_autofree graphene_size_t *headings = g_new0 (graphene_size_t, MAX (n_columns, 1));
  g_autofree graphene_size_t *captions = g_new0 (graphene_size_t, MAX (self->captions->len, 1));

  for (guint i = 0; i < n_units; i++)
    cards[i] = measure_card (mul_chart_canvas_nth_card (self, i), self->places[i]);
  for (guint i = 0; i < n_columns; i++)
    headings[i] = measure_heading (self, i);
  for (guint i = 0; i < self->captions->len; i++)
    captions[i] = measure_natural (g_ptr_array_index (self->captions, i));
  return mul_chart_geometry_new (self->model, cards, headings, captions, fill_width);
}

static void
allocate_scaled (MulChartCanvas *self, GtkWidget *child, const graphene_rect_t *rect)
{
  GskTransform *transform =
      gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (rect->origin.x * (float) self->zoom,
                                                           rect->origin.y * (float) self->zoom));

  if (self->zoom != 1)
    transform = gsk_transform_scale (transform, (float) self->zoom, (float) self->zoom);
  gtk_widget_allocate (child, (int) rect->size.width, (int) rect->size.height, -1, transform);
}

static void
allocate_around (MulChartCanvas *self, GtkWidget *child, float x, float y)
{
  graphene_size_t size = measure_natural (child);
  graphene_rect_t rect =
      GRAPHENE_RECT_INIT (roundf (x - size.width / 2), roundf (y - size.height / 2), size.width, size.height);

  allocate_scaled (self, child, &rect);
}

/* The two + sit on the edges of the selected card: to the right the next of its kind, below one under it. */
static void
allocate_adders (MulChartCanvas *self)
{
  int unit = mul_chart_model_find (self->model, self->selected);
  gboolean shown = unit >= 0 && !mul_unit_card_is_renaming (mul_chart_canvas_nth_card (self, unit));
  gboolean line = unit >= 0 && self->places[unit] == MUL_CHART_PLACE_STACK;
  graphene_rect_t card;

  gtk_widget_set_child_visible (self->add_sibling, shown);
  gtk_widget_set_child_visible (self->add_child, shown && !line);
  if (!shown)
    return;
  card = mul_chart_geometry_get_card (self->geometry, unit);
  allocate_around (self, self->add_sibling, card.origin.x + card.size.width, card.origin.y + card.size.height / 2);
  if (!line)
    allocate_around (self, self->add_child, card.origin.x + card.size.width / 2, card.origin.y + card.size.height);
}

static void
mul_chart_canvas_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  GTK_WIDGET_CLASS (mul_chart_canvas_parent_class)->set_focus_child (widget, child);
  if (child != NULL && MUL_IS_UNIT_CARD (child))
    mul_chart_canvas_set_selected (self, mul_chart_canvas_find_id (self, MUL_UNIT_CARD (child)));
  gtk_widget_queue_allocate (widget);
}

static GtkSizeRequestMode
mul_chart_canvas_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
mul_chart_canvas_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                          int *minimum_baseline, int *natural_baseline)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  graphene_size_t size = mul_chart_canvas_get_natural_size (self);

  *minimum = *natural =
      (int) ceil ((orientation == GTK_ORIENTATION_HORIZONTAL ? size.width : size.height) * self->zoom);
}

static void
mul_chart_canvas_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  g_clear_pointer (&self->geometry, mul_chart_geometry_free);
  if (self->model == NULL)
    return;
  self->geometry = create_geometry (self, width / self->zoom);
  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      graphene_rect_t rect = mul_chart_geometry_get_card (self->geometry, i);

      allocate_scaled (self, GTK_WIDGET (mul_chart_canvas_nth_card (self, i)), &rect);
    }
  for (guint i = 0; i < self->headings->len; i++)
    {
      graphene_rect_t rect = mul_chart_geometry_get_column (self->geometry, i);
      GtkWidget *starter = g_ptr_array_index (self->starters, i);

      allocate_scaled (self, g_ptr_array_index (self->headings, i), &rect);
      if (starter == NULL)
        continue;
      rect.origin.y += rect.size.height + 18;
      rect.size = measure_natural (starter);
      allocate_scaled (self, starter, &rect);
    }
  for (guint i = 0; i < self->captions->len; i++)
    {
      GtkWidget *caption = g_ptr_array_index (self->captions, i);
      graphene_rect_t rect;

      gtk_widget_set_child_visible (caption, mul_chart_geometry_get_caption (self->geometry, i, &rect));
      if (gtk_widget_get_child_visible (caption))
        allocate_scaled (self, caption, &rect);
    }
  allocate_adders (self);
}

/* The unit whose card is at a point of the canvas, or -1. */
int
mul_chart_canvas_find_at (MulChartCanvas *self, double x, double y)
{
  graphene_point_t at = GRAPHENE_POINT_INIT ((float) (x / self->zoom), (float) (y / self->zoom));

  for (guint i = 0; self->geometry != NULL && i < mul_chart_model_get_n_units (self->model); i++)
    {
      graphene_rect_t rect = mul_chart_geometry_get_card (self->geometry, i);

      if (graphene_rect_contains_point (&rect, &at))
        return (int) i;
    }
  return -1;
}

static void
stroke (GtkSnapshot *snapshot, GskPath *path, float width, const float *dash, const GdkRGBA *colour)
{
  GskStroke *pen;

  if (gsk_path_is_empty (path))
    return;
  pen = gsk_stroke_new (width);
  if (dash != NULL)
    gsk_stroke_set_dash (pen, dash, 2);
  gtk_snapshot_append_stroke (snapshot, path, pen, colour);
  gsk_stroke_free (pen);
}

static void
mul_chart_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  const float dashed[2] = { 5, 4 };
  const float dotted[2] = { 1.5, 4 };
  GdkRGBA colour, faint;

  if (self->geometry != NULL)
    {
      gtk_widget_get_color (widget, &colour);
      faint = colour;
      colour.alpha *= high_contrast ? 0.85f : 0.36f;
      faint.alpha *= high_contrast ? 0.6f : 0.14f;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_scale (snapshot, (float) self->zoom, (float) self->zoom);
      stroke (snapshot, mul_chart_geometry_get_hairlines (self->geometry), 1, NULL, &faint);
      stroke (snapshot, mul_chart_geometry_get_lines (self->geometry), 1.5, NULL, &colour);
      stroke (snapshot, mul_chart_geometry_get_dashed (self->geometry), 1.5, dashed, &colour);
      stroke (snapshot, mul_chart_geometry_get_dotted (self->geometry), 1.5, dotted, &colour);
      gtk_snapshot_restore (snapshot);
    }
  GTK_WIDGET_CLASS (mul_chart_canvas_parent_class)->snapshot (widget, snapshot);
}

static void
mul_chart_canvas_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  switch (property_id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    case PROP_MENU:
      g_value_set_object (value, self->menu);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_chart_canvas_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  switch (property_id)
    {
    case PROP_SELECTED:
      mul_chart_canvas_set_selected (self, g_value_get_string (value));
      break;
    case PROP_ZOOM:
      mul_chart_canvas_set_zoom (self, g_value_get_double (value));
      break;
    case PROP_MENU:
      mul_chart_canvas_set_menu (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_chart_canvas_dispose (GObject *object)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);
  GHashTableIter iter;
  gpointer card;

  mul_chart_canvas_close_menu (self);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      gtk_widget_unparent (card);
      g_hash_table_iter_remove (&iter);
    }
  mul_chart_canvas_clear (self->headings);
  mul_chart_canvas_clear (self->starters);
  mul_chart_canvas_clear (self->captions);
  g_clear_pointer (&self->add_child, gtk_widget_unparent);
  g_clear_pointer (&self->add_sibling, gtk_widget_unparent);
  g_clear_object (&self->model);
  g_clear_object (&self->menu);
  G_OBJECT_CLASS (mul_chart_canvas_parent_class)->dispose (object);
}

static void
mul_chart_canvas_finalize (GObject *object)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  g_hash_table_unref (self->cards);
  g_ptr_array_unref (self->headings);
  g_ptr_array_unref (self->starters);
  g_ptr_array_unref (self->captions);
  g_clear_pointer (&self->geometry, mul_chart_geometry_free);
  g_free (self->places);
  g_free (self->selected);
  g_free (self->drop_on);
  G_OBJECT_CLASS (mul_chart_canvas_parent_class)->finalize (object);
}

static void
mul_chart_canvas_class_init (MulChartCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_chart_canvas_dispose;
  object_class->finalize = mul_chart_canvas_finalize;
  object_class->get_property = mul_chart_canvas_get_property;
  object_class->set_property = mul_chart_canvas_set_property;
  widget_class->set_focus_child = mul_chart_canvas_set_focus_child;
  widget_class->get_request_mode = mul_chart_canvas_get_request_mode;
  widget_class->measure = mul_chart_canvas_measure;
  widget_class->size_allocate = mul_chart_canvas_size_allocate;
  widget_class->snapshot = mul_chart_canvas_snapshot;

  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);
  props[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, MUL_CHART_ZOOM_MIN, MUL_CHART_ZOOM_MAX, 1, flags);
  props[PROP_MENU] = g_param_spec_object ("menu", NULL, NULL, G_TYPE_MENU_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  mul_chart_canvas_signals[MUL_CHART_CANVAS_RENAME] = g_signal_new ("rename", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  mul_chart_canvas_signals[MUL_CHART_CANVAS_NAME_KEPT] = g_signal_new ("name-kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  mul_chart_canvas_signals[MUL_CHART_CANVAS_ADD_ROOT] = g_signal_new ("add-root", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);

  mul_chart_canvas_signals[MUL_CHART_CANVAS_DROP_ASKED] = g_signal_new (
      "drop-asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
      G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_VALUE);
  mul_chart_canvas_signals[MUL_CHART_CANVAS_DROPPED] = g_signal_new (
      "dropped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
      G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_VALUE);

  mul_chart_canvas_install_input (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chartcanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE);
}

static void
mul_chart_canvas_init (MulChartCanvas *self)
{
  self->zoom = 1;
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->headings = g_ptr_array_new ();
  self->starters = g_ptr_array_new ();
  self->captions = g_ptr_array_new ();
  self->add_sibling = mul_chart_canvas_create_adder (self, "organisation.add-sibling", C_ ("organisation", "Add Unit Beside"));
  self->add_child = mul_chart_canvas_create_adder (self, "organisation.add-child", C_ ("organisation", "Add Unit Below"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Organisation chart"), -1);
  mul_chart_canvas_add_gestures (self);
}

/**
 * mul_chart_canvas_set_model:
 * @self: a canvas
 * @model: (nullable): what to show
 *
 * Shows a chart. Units that were there before keep their cards, the focus and the selection; where the selected unit
 * is gone, nothing is selected.
 */
void
mul_chart_canvas_set_model (MulChartCanvas *self, MulChartModel *model)
{
  g_autoptr (MulChartModel) old = NULL;

  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  old = g_steal_pointer (&self->model);
  self->model = model != NULL ? g_object_ref (model) : mul_chart_model_new ();
  g_free (self->places);
  self->places = g_new0 (MulChartPlace, MAX (mul_chart_model_get_n_units (self->model), 1));
  mul_chart_geometry_get_places (self->model, self->places);
  mul_chart_canvas_show_columns (self);
  mul_chart_canvas_show_cards (self, old);
  if (self->selected != NULL && mul_chart_model_find (self->model, self->selected) < 0)
    mul_chart_canvas_set_selected (self, NULL);
  mul_chart_canvas_drop_cards (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mul_chart_canvas_get_model:
 * @self: a canvas
 *
 * Returns: (transfer none) (nullable): what it shows
 */
MulChartModel *
mul_chart_canvas_get_model (MulChartCanvas *self)
{
  return self->model;
}

/**
 * mul_chart_canvas_get_selected:
 * @self: a canvas
 *
 * Returns: (nullable): the selected unit's key
 */
const char *
mul_chart_canvas_get_selected (MulChartCanvas *self)
{
  return self->selected;
}

/**
 * mul_chart_canvas_set_selected:
 * @self: a canvas
 * @id: (nullable): a unit's key
 *
 * Selects a unit. The focus stays where it is.
 */
void
mul_chart_canvas_set_selected (MulChartCanvas *self, const char *id)
{
  g_autofree char *before = NULL;

  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (g_strcmp0 (self->selected, id) == 0)
    return;
  before = g_steal_pointer (&self->selected);
  self->selected = g_strdup (id);
  if (mul_chart_canvas_find_card (self, before) != NULL)
    mul_unit_card_set_selected (mul_chart_canvas_find_card (self, before), FALSE);
  if (mul_chart_canvas_find_card (self, self->selected) != NULL)
    mul_unit_card_set_selected (mul_chart_canvas_find_card (self, self->selected), TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_chart_canvas_focus_selected:
 * @self: a canvas
 *
 * Moves the focus to the selected unit's card, or to the first.
 */
void
mul_chart_canvas_focus_selected (MulChartCanvas *self)
{
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);

  if (card != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (card));
  else if (self->model != NULL && mul_chart_model_get_n_units (self->model) > 0)
    mul_chart_canvas_select_and_focus (self, 0);
}

/**
 * mul_chart_canvas_start_rename:
 * @self: a canvas
 *
 * Turns the name on the selected card into a text field.
 */
void
mul_chart_canvas_start_rename (MulChartCanvas *self)
{
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);

  if (card == NULL)
    return;
  mul_unit_card_start_rename (card);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mul_chart_canvas_get_zoom:
 * @self: a canvas
 *
 * Returns: the zoom, 1 being real size
 */
double
mul_chart_canvas_get_zoom (MulChartCanvas *self)
{
  return self->zoom;
}

/**
 * mul_chart_canvas_set_zoom:
 * @self: a canvas
 * @zoom: 1 is real size; kept within the limits
 */
void
mul_chart_canvas_set_zoom (MulChartCanvas *self, double zoom)
{
  zoom = CLAMP (zoom, MUL_CHART_ZOOM_MIN, MUL_CHART_ZOOM_MAX);
  if (fabs (self->zoom - zoom) < 0.001)
    return;
  self->zoom = zoom;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZOOM]);
}

/**
 * mul_chart_canvas_get_natural_size:
 * @self: a canvas
 *
 * Returns: what the chart takes at real size
 */
graphene_size_t
mul_chart_canvas_get_natural_size (MulChartCanvas *self)
{
  g_autoptr (MulChartGeometry) geometry = NULL;

  if (self->model == NULL)
    return GRAPHENE_SIZE_INIT (0, 0);
  geometry = create_geometry (self, 0);
  return mul_chart_geometry_get_size (geometry);
}

/**
 * mul_chart_canvas_set_menu:
 * @self: a canvas
 * @menu: (nullable): the menu of a card
 */
void
mul_chart_canvas_set_menu (MulChartCanvas *self, GMenuModel *menu)
{
  if (g_set_object (&self->menu, menu))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MENU]);
}

/**
 * mul_chart_canvas_get_card:
 * @self: a canvas
 * @id: a unit's key
 *
 * Returns: (transfer none) (nullable): the unit's card
 */
GtkWidget *
mul_chart_canvas_get_card (MulChartCanvas *self, const char *id)
{
  return (GtkWidget *) mul_chart_canvas_find_card (self, id);
}
