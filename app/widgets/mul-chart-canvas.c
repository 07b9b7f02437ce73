/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "widgets/mul-chart-geometry.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-unit-card.h"

#define CARD_MIN_WIDTH 132
#define LINE_MIN_WIDTH 156
#define APART_MIN_WIDTH 220

struct _MulChartCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  MulChartModel *model;
  GHashTable *cards; /* of the unit's key */
  GPtrArray *headings;
  GPtrArray *starters; /* the button of a column without units, or NULL */
  GPtrArray *captions;
  GtkWidget *add_child;
  GtkWidget *add_sibling;
  MulChartPlace *places;
  MulChartGeometry *geometry;
  char *selected;
  GMenuModel *menu;
  GtkWidget *popover;

  double zoom;
};

enum
{
  PROP_SELECTED = 1,
  PROP_ZOOM,
  PROP_MENU,
  N_PROPS,
};

enum
{
  RENAME,
  ADD_ROOT,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChartCanvas, mul_chart_canvas, GTK_TYPE_WIDGET)

static MulUnitCard *
find_card (MulChartCanvas *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->cards, id) : NULL;
}

static MulUnitCard *
nth_card (MulChartCanvas *self, guint unit)
{
  return find_card (self, mul_chart_model_get_unit (self->model, unit)->id);
}

/* The card that a widget within it belongs to. */
static MulUnitCard *
find_card_above (MulChartCanvas *self, GtkWidget *widget)
{
  while (widget != NULL && widget != GTK_WIDGET (self))
    {
      if (MUL_IS_UNIT_CARD (widget))
        return MUL_UNIT_CARD (widget);
      widget = gtk_widget_get_parent (widget);
    }
  return NULL;
}

static const char *
find_id (MulChartCanvas *self, MulUnitCard *card)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (value == card)
      return key;
  return NULL;
}

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
    cards[i] = measure_card (nth_card (self, i), self->places[i]);
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
  gboolean shown = unit >= 0 && !mul_unit_card_is_renaming (nth_card (self, unit));
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

static gboolean
owns_card (MulChartCanvas *self, const char *id)
{
  return mul_chart_model_find (self->model, id) >= 0;
}

static void
close_menu (MulChartCanvas *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
open_menu (MulChartCanvas *self, MulUnitCard *card, const GdkRectangle *at)
{
  if (self->menu == NULL || card == NULL)
    return;
  close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (self->menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), at == NULL);
  if (at != NULL)
    {
      gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
      gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), at);
    }
  gtk_widget_set_parent (self->popover, GTK_WIDGET (card));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
select_and_focus (MulChartCanvas *self, int unit)
{
  if (unit < 0)
    return;
  mul_chart_canvas_set_selected (self, mul_chart_model_get_unit (self->model, unit)->id);
  gtk_widget_grab_focus (GTK_WIDGET (nth_card (self, unit)));
}

static void
renamed_cb (MulChartCanvas *self, const char *name, MulUnitCard *card)
{
  const char *id = find_id (self, card);

  if (id != NULL)
    g_signal_emit (self, signals[RENAME], 0, id, name);
}

static void
starter_clicked_cb (MulChartCanvas *self, GtkWidget *starter)
{
  guint column;

  if (g_ptr_array_find (self->starters, starter, &column))
    g_signal_emit (self, signals[ADD_ROOT], 0, column);
}

static void
pressed_cb (MulChartCanvas *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  MulUnitCard *card = find_card_above (self, picked);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  /* A press beside the cards belongs to panning. */
  if (card == NULL)
    {
      if (picked == GTK_WIDGET (self))
        mul_chart_canvas_set_selected (self, NULL);
      return;
    }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  mul_chart_canvas_set_selected (self, find_id (self, card));
  gtk_widget_grab_focus (GTK_WIDGET (card));
  if (button == GDK_BUTTON_SECONDARY)
    {
      graphene_point_t at;

      if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (card),
                                    &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
        open_menu (self, card, &(GdkRectangle) { (int) at.x, (int) at.y, 1, 1 });
    }
  else if (n_press == 2)
    gtk_widget_activate_action (GTK_WIDGET (self), "organisation.show-details", NULL);
}

/* Whether the keys of the tree are meant, and not those of a text field in a card. */
static gboolean
is_walking (MulChartCanvas *self)
{
  MulUnitCard *card = find_card (self, self->selected);

  return self->model != NULL && (card == NULL || !mul_unit_card_is_renaming (card));
}

static gboolean
walk_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  int keyval = g_variant_get_int32 (args);
  int target = -1;

  if (!is_walking (self) || mul_chart_model_get_n_units (self->model) == 0)
    return GDK_EVENT_STOP;
  if (unit < 0 || keyval == GDK_KEY_Home)
    target = 0;
  else if (keyval == GDK_KEY_Up)
    target = mul_chart_model_get_parent (self->model, unit);
  else if (keyval == GDK_KEY_Down)
    target = mul_chart_model_get_first_child (self->model, unit);
  else if (keyval == GDK_KEY_End)
    target = (int) mul_chart_model_get_n_units (self->model) - 1;
  else
    {
      gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

      target = mul_chart_model_get_neighbour (self->model, unit, (keyval == GDK_KEY_Right) != rtl ? 1 : -1);
    }
  if (target < 0)
    gtk_widget_error_bell (widget);
  select_and_focus (self, target);
  return GDK_EVENT_STOP;
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (is_walking (self))
    open_menu (self, find_card (self, self->selected), NULL);
  return GDK_EVENT_STOP;
}

/* A key that acts on the selected unit, unless a text field in a card wants it. */
static gboolean
act_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (is_walking (self))
    gtk_widget_activate_action (widget, g_variant_get_string (args, NULL), NULL);
  return GDK_EVENT_STOP;
}

static void
mul_chart_canvas_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  GTK_WIDGET_CLASS (mul_chart_canvas_parent_class)->set_focus_child (widget, child);
  if (child != NULL && MUL_IS_UNIT_CARD (child))
    mul_chart_canvas_set_selected (self, find_id (self, MUL_UNIT_CARD (child)));
  gtk_widget_queue_allocate (widget);
}

/* The chart is one stop for Tab, with the + of the selected card after it; the arrows walk within. */
static gboolean
mul_chart_canvas_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();
  GtkWidget *current = gtk_widget_get_focus_child (widget);
  MulUnitCard *card = find_card (self, self->selected);
  guint at;
  int next;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (card == NULL && self->model != NULL && mul_chart_model_get_n_units (self->model) > 0)
    card = nth_card (self, 0);
  if (card != NULL)
    g_ptr_array_add (stops, card);
  if (card != NULL && gtk_widget_get_child_visible (self->add_sibling))
    g_ptr_array_add (stops, self->add_sibling);
  if (card != NULL && gtk_widget_get_child_visible (self->add_child))
    g_ptr_array_add (stops, self->add_child);
  for (guint i = 0; i < self->starters->len; i++)
    if (g_ptr_array_index (self->starters, i) != NULL)
      g_ptr_array_add (stops, g_ptr_array_index (self->starters, i));

  if (current != NULL && g_ptr_array_find (stops, current, &at))
    next = (int) at + (direction == GTK_DIR_TAB_FORWARD ? 1 : -1);
  else if (current != NULL)
    return FALSE;
  else
    next = direction == GTK_DIR_TAB_FORWARD ? 0 : (int) stops->len - 1;
  if (next < 0 || next >= (int) stops->len)
    return FALSE;
  return gtk_widget_grab_focus (g_ptr_array_index (stops, next));
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

      allocate_scaled (self, GTK_WIDGET (nth_card (self, i)), &rect);
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
unparent_all (GPtrArray *widgets)
{
  for (guint i = 0; i < widgets->len; i++)
    if (g_ptr_array_index (widgets, i) != NULL)
      gtk_widget_unparent (g_ptr_array_index (widgets, i));
  g_ptr_array_set_size (widgets, 0);
}

static void
mul_chart_canvas_dispose (GObject *object)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);
  GHashTableIter iter;
  gpointer card;

  close_menu (self);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      gtk_widget_unparent (card);
      g_hash_table_iter_remove (&iter);
    }
  unparent_all (self->headings);
  unparent_all (self->starters);
  unparent_all (self->captions);
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
  G_OBJECT_CLASS (mul_chart_canvas_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint walking[] = { GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Home, GDK_KEY_End };
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } acting[] = {
    { GDK_KEY_Return, 0, "organisation.show-details" },
    { GDK_KEY_KP_Enter, 0, "organisation.show-details" },
    { GDK_KEY_Return, GDK_CONTROL_MASK, "organisation.add-child" },
    { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "organisation.add-child" },
    { GDK_KEY_Return, GDK_SHIFT_MASK, "organisation.add-sibling" },
    { GDK_KEY_KP_Enter, GDK_SHIFT_MASK, "organisation.add-sibling" },
    { GDK_KEY_F2, 0, "organisation.rename" },
    { GDK_KEY_Delete, 0, "organisation.delete" },
    { GDK_KEY_KP_Delete, 0, "organisation.delete" },
    { GDK_KEY_Up, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Left, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Down, GDK_CONTROL_MASK, "organisation.move-later" },
    { GDK_KEY_Right, GDK_CONTROL_MASK, "organisation.move-later" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walking); i++)
    gtk_widget_class_add_binding (widget_class, walking[i], 0, walk_cb, "i", (int) walking[i]);
  for (guint i = 0; i < G_N_ELEMENTS (acting); i++)
    gtk_widget_class_add_binding (widget_class, acting[i].keyval, acting[i].modifiers, act_cb, "s", acting[i].action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
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
  widget_class->focus = mul_chart_canvas_focus;
  widget_class->set_focus_child = mul_chart_canvas_set_focus_child;
  widget_class->get_request_mode = mul_chart_canvas_get_request_mode;
  widget_class->measure = mul_chart_canvas_measure;
  widget_class->size_allocate = mul_chart_canvas_size_allocate;
  widget_class->snapshot = mul_chart_canvas_snapshot;

  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);
  props[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, MUL_CHART_ZOOM_MIN, MUL_CHART_ZOOM_MAX, 1, flags);
  props[PROP_MENU] = g_param_spec_object ("menu", NULL, NULL, G_TYPE_MENU_MODEL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[RENAME] = g_signal_new ("rename", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[ADD_ROOT] = g_signal_new ("add-root", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chartcanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE);
}

static GtkWidget *
create_adder (MulChartCanvas *self, const char *action, const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "chart-adder");
  gtk_widget_set_child_visible (button, FALSE);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
mul_chart_canvas_init (MulChartCanvas *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->zoom = 1;
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->headings = g_ptr_array_new ();
  self->starters = g_ptr_array_new ();
  self->captions = g_ptr_array_new ();
  self->add_sibling = create_adder (self, "organisation.add-sibling", C_ ("organisation", "Add Unit Beside"));
  self->add_child = create_adder (self, "organisation.add-child", C_ ("organisation", "Add Unit Below"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Organisation chart"), -1);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static GtkWidget *
create_heading (const MulChartModelColumn *column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (column->title);

  gtk_widget_add_css_class (box, "chart-heading");
  if (column->municipality != NULL)
    gtk_box_append (GTK_BOX (box), mul_municipality_badge_new (column->municipality));
  gtk_widget_add_css_class (title, "chart-title");
  gtk_box_append (GTK_BOX (box), title);
  if (*column->subtitle != '\0')
    {
      GtkWidget *subtitle = gtk_label_new (column->subtitle);

      gtk_widget_add_css_class (subtitle, "secondary");
      gtk_box_append (GTK_BOX (box), subtitle);
    }
  return box;
}

static GtkWidget *
create_starter (MulChartCanvas *self, const MulChartModelColumn *column)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();
  g_autofree char *name = g_strdup_printf (C_ ("organisation", "Add Unit in %s"), column->title);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), C_ ("organisation", "Add Unit"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (starter_clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

/* A caption that only repeats the name of either end, or that of another line from the same unit, is left out. */
static gboolean
needs_caption (MulChartCanvas *self, guint link_number)
{
  const MulChartModelLink *link = mul_chart_model_get_link (self->model, link_number);

  if (*link->caption == '\0' ||
      strstr (mul_chart_model_get_unit (self->model, link->from)->card.name, link->caption) != NULL ||
      strstr (mul_chart_model_get_unit (self->model, link->to)->card.name, link->caption) != NULL)
    return FALSE;
  for (guint i = 0; i < link_number; i++)
    {
      const MulChartModelLink *other = mul_chart_model_get_link (self->model, i);

      if (other->from == link->from && g_str_equal (other->caption, link->caption))
        return FALSE;
    }
  return TRUE;
}

static void
show_columns (MulChartCanvas *self)
{
  unparent_all (self->headings);
  unparent_all (self->starters);
  unparent_all (self->captions);
  for (guint i = 0; i < mul_chart_model_get_n_columns (self->model); i++)
    {
      const MulChartModelColumn *column = mul_chart_model_get_column (self->model, i);
      GtkWidget *heading = create_heading (column);
      GtkWidget *starter = column->n_units == 0 ? create_starter (self, column) : NULL;

      gtk_widget_set_parent (heading, GTK_WIDGET (self));
      if (starter != NULL)
        gtk_widget_set_parent (starter, GTK_WIDGET (self));
      g_ptr_array_add (self->headings, heading);
      g_ptr_array_add (self->starters, starter);
    }
  for (guint i = 0; i < mul_chart_model_get_n_links (self->model); i++)
    {
      GtkWidget *caption = gtk_label_new (mul_chart_model_get_link (self->model, i)->caption);

      gtk_widget_add_css_class (caption, "chart-caption");
      gtk_widget_set_visible (caption, needs_caption (self, i));
      gtk_widget_set_can_target (caption, FALSE);
      gtk_widget_set_parent (caption, GTK_WIDGET (self));
      g_ptr_array_add (self->captions, caption);
    }
}

/* Cards stay with their unit, so that focus and what is being typed survive every change around them. */
static void
show_cards (MulChartCanvas *self, MulChartModel *old)
{
  GtkWidget *previous = NULL;

  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (self->model, i);
      MulUnitCard *card = find_card (self, unit->id);
      int before = mul_chart_model_find (old, unit->id);
      g_autofree char *label = mul_chart_model_describe (self->model, i);

      if (card == NULL)
        {
          card = MUL_UNIT_CARD (mul_unit_card_new ());
          g_signal_connect_object (card, "renamed", G_CALLBACK (renamed_cb), self, G_CONNECT_SWAPPED);
          g_hash_table_insert (self->cards, g_strdup (unit->id), card);
        }
      if (previous != NULL || gtk_widget_get_parent (GTK_WIDGET (card)) == NULL)
        gtk_widget_insert_after (GTK_WIDGET (card), GTK_WIDGET (self), previous);
      previous = GTK_WIDGET (card);
      if (before < 0 || !mul_chart_card_equal (&mul_chart_model_get_unit (old, before)->card, &unit->card))
        mul_unit_card_set_content (card, &unit->card);
      mul_unit_card_set_place (card, self->places[i]);
      mul_unit_card_set_selected (card, g_strcmp0 (unit->id, self->selected) == 0);
      mul_unit_card_set_description (card, label, unit->level, unit->position,
                                     mul_chart_model_get_n_siblings (self->model, i), unit->n_children > 0);
    }
}

static void
drop_cards (MulChartCanvas *self)
{
  GHashTableIter iter;
  gpointer id, card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &id, &card))
    if (!owns_card (self, id))
      {
        if (self->popover != NULL && gtk_widget_get_parent (self->popover) == card)
          close_menu (self);
        gtk_widget_unparent (card);
        g_hash_table_iter_remove (&iter);
      }
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
  show_columns (self);
  show_cards (self, old);
  if (self->selected != NULL && !owns_card (self, self->selected))
    mul_chart_canvas_set_selected (self, NULL);
  drop_cards (self);
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
  if (find_card (self, before) != NULL)
    mul_unit_card_set_selected (find_card (self, before), FALSE);
  if (find_card (self, self->selected) != NULL)
    mul_unit_card_set_selected (find_card (self, self->selected), TRUE);
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
  MulUnitCard *card = find_card (self, self->selected);

  if (card != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (card));
  else if (self->model != NULL && mul_chart_model_get_n_units (self->model) > 0)
    select_and_focus (self, 0);
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
  MulUnitCard *card = find_card (self, self->selected);

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
  return (GtkWidget *) find_card (self, id);
}
