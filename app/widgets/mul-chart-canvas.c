/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "domain/mul-colour.h"
#include "widgets/mul-chart-canvas-private.h"

enum
{
  PROP_SELECTED = 1,
  PROP_ZOOM,
  PROP_MENU,
  PROP_SEARCH,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GParamSpec *props[N_PROPS];
guint mul_chart_canvas_signals[MUL_CHART_CANVAS_N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (MulChartCanvas, mul_chart_canvas, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static double
get_text_scale (MulChartCanvas *self)
{
  double resolution = pango_cairo_context_get_resolution (gtk_widget_get_pango_context (GTK_WIDGET (self)));

  return resolution > 0 ? resolution / 96 : 1;
}

/* What is shown changes with the chart and with what is folded away. */
static void
show_model (MulChartCanvas *self)
{
  g_autoptr (MulChartModel) old = g_steal_pointer (&self->model);
  g_autofree graphene_size_t *sizes = g_steal_pointer (&self->sizes);
  g_autofree MulChartPlace *places = g_steal_pointer (&self->places);

  self->model = mul_chart_folding_apply (self->folding, self->whole);
  mul_chart_canvas_measure_units (self, old, sizes, places);
  g_clear_pointer (&self->geometry, mul_chart_geometry_free);
  self->text_scale = get_text_scale (self);
}

static void
show_all (MulChartCanvas *self)
{
  mul_chart_canvas_update_geometry (self);
  mul_chart_canvas_show_cards (self, TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
folded_cb (MulChartCanvas *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  show_model (self);
  mul_chart_canvas_show_columns (self);
  mul_chart_canvas_update_geometry (self);
  if (self->selected != NULL && mul_chart_model_find (self->model, self->selected) < 0)
    {
      g_autofree char *shown = mul_chart_folding_find_shown (self->folding, self->whole, self->selected);

      mul_chart_canvas_select_shown (self, shown);
    }
  show_all (self);
  if (had_focus)
    mul_chart_canvas_focus_selected (self);
}

static void
text_scale_cb (MulChartCanvas *self)
{
  self->text_scale = get_text_scale (self);
  g_clear_pointer (&self->geometry, mul_chart_geometry_free);
  if (self->whole != NULL)
    show_all (self);
}

static void
mul_chart_canvas_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  GTK_WIDGET_CLASS (mul_chart_canvas_parent_class)->set_focus_child (widget, child);
  if (child != NULL && MUL_IS_UNIT_CARD (child))
    mul_chart_canvas_select_shown (self, mul_chart_canvas_find_id (self, MUL_UNIT_CARD (child)));
  gtk_widget_queue_allocate (widget);
}

static GtkSizeRequestMode
mul_chart_canvas_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* It scrolls: any size will do. */
static void
mul_chart_canvas_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                          int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 48;
}

static void
mul_chart_canvas_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (self->whole == NULL)
    return;
  mul_chart_canvas_update_geometry (self);
  mul_chart_canvas_configure (self);
  mul_chart_canvas_show_cards (self, FALSE);
  mul_chart_canvas_allocate_parts (self);
}

static void
stroke (MulChartCanvas *self, GtkSnapshot *snapshot, MulChartLineKind kind, float width, const float *dash,
        const GdkRGBA *colour)
{
  graphene_rect_t view = mul_chart_canvas_get_view (self);
  GskPath *path = mul_chart_geometry_draw_lines (self->geometry, kind, &view);
  GskStroke *pen;

  if (!gsk_path_is_empty (path))
    {
      pen = gsk_stroke_new (width);
      if (dash != NULL)
        gsk_stroke_set_dash (pen, dash, 2);
      gtk_snapshot_append_stroke (snapshot, path, pen, colour);
      gsk_stroke_free (pen);
    }
  gsk_path_unref (path);
}

/* Where a unit would land among its siblings. */
static void
draw_drop_line (MulChartCanvas *self, GtkSnapshot *snapshot)
{
  GdkRGBA *accent = adw_style_manager_get_accent_color_rgba (adw_style_manager_get_default ());
  GskRoundedRect rounded;

  if (self->drop_line.size.width > 0)
    {
      gsk_rounded_rect_init_from_rect (&rounded, &self->drop_line, 1.5f);
      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, accent, &self->drop_line);
      gtk_snapshot_pop (snapshot);
    }
  gdk_rgba_free (accent);
}

static void
mul_chart_canvas_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  const float dashed[2] = { 5, 4 };
  const float dotted[2] = { 1.5, 4 };
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));
  GdkRGBA colour, faint;

  gtk_snapshot_push_clip (snapshot, &bounds);
  if (self->geometry != NULL)
    {
      float scale = (float) mul_chart_canvas_get_scale (self);
      graphene_rect_t view = mul_chart_canvas_get_view (self);

      gtk_widget_get_color (widget, &colour);
      faint = colour;
      colour.alpha *= high_contrast ? 0.85f : (float) MUL_COLOUR_MARK;
      faint.alpha *= high_contrast ? 0.6f : 0.14f;
      gtk_snapshot_save (snapshot);
      gtk_snapshot_scale (snapshot, scale, scale);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-view.origin.x, -view.origin.y));
      stroke (self, snapshot, MUL_CHART_LINE_HAIR, 1, NULL, &faint);
      stroke (self, snapshot, MUL_CHART_LINE_SOLID, 1.5, NULL, &colour);
      stroke (self, snapshot, MUL_CHART_LINE_DASHED, 1.5, dashed, &colour);
      stroke (self, snapshot, MUL_CHART_LINE_DOTTED, 1.5, dotted, &colour);
      gtk_snapshot_restore (snapshot);
      GTK_WIDGET_CLASS (mul_chart_canvas_parent_class)->snapshot (widget, snapshot);
      gtk_snapshot_scale (snapshot, scale, scale);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-view.origin.x, -view.origin.y));
      draw_drop_line (self, snapshot);
    }
  gtk_snapshot_pop (snapshot);
}

static void
mul_chart_canvas_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  switch (property_id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, mul_chart_canvas_get_selected (self));
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    case PROP_MENU:
      g_value_set_object (value, self->menu);
      break;
    case PROP_SEARCH:
      g_value_set_string (value, mul_chart_canvas_get_search (self));
      break;
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      mul_chart_canvas_get_scroll_property (self, property_id - PROP_HADJUSTMENT, value);
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
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      mul_chart_canvas_set_scroll_property (self, property_id - PROP_HADJUSTMENT, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_chart_canvas_dispose (GObject *object)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  mul_chart_canvas_end_drag (self);
  g_clear_handle_id (&self->search_timeout, g_source_remove);
  mul_chart_canvas_drop_widgets (self);
  g_clear_pointer (&self->add_child, gtk_widget_unparent);
  g_clear_pointer (&self->add_sibling, gtk_widget_unparent);
  g_clear_pointer (&self->folder, gtk_widget_unparent);
  g_clear_object (&self->whole);
  g_clear_object (&self->model);
  g_clear_object (&self->folding);
  g_clear_object (&self->menu);
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->adjustments[i], self);
      g_clear_object (&self->adjustments[i]);
    }
  G_OBJECT_CLASS (mul_chart_canvas_parent_class)->dispose (object);
}

static void
mul_chart_canvas_finalize (GObject *object)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (object);

  g_hash_table_unref (self->cards);
  g_ptr_array_unref (self->spare);
  g_ptr_array_unref (self->headings);
  g_ptr_array_unref (self->starters);
  g_ptr_array_unref (self->captions);
  g_clear_pointer (&self->geometry, mul_chart_geometry_free);
  mul_chart_ruler_free (self->ruler);
  g_free (self->sizes);
  g_free (self->places);
  g_free (self->selected);
  g_free (self->drop_on);
  g_free (self->dragged);
  g_free (self->cut);
  g_string_free (self->search, TRUE);
  G_OBJECT_CLASS (mul_chart_canvas_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  guint *signals = mul_chart_canvas_signals;

  signals[MUL_CHART_CANVAS_RENAME] = g_signal_new ("rename", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                                   2, G_TYPE_STRING, G_TYPE_STRING);
  signals[MUL_CHART_CANVAS_NAME_KEPT] =
      g_signal_new ("name-kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[MUL_CHART_CANVAS_ADD_ROOT] =
      g_signal_new ("add-root", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[MUL_CHART_CANVAS_DROP_ASKED] =
      g_signal_new ("drop-asked", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                    G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_VALUE);
  signals[MUL_CHART_CANVAS_DROPPED] =
      g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                    G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_VALUE);
  signals[MUL_CHART_CANVAS_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 4,
                                                  G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_UINT);
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
  props[PROP_SEARCH] =
      g_param_spec_string ("search", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  mul_chart_canvas_install_scrolling (object_class, PROP_HADJUSTMENT);
  install_signals (G_TYPE_FROM_CLASS (klass));

  mul_chart_canvas_install_input (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chartcanvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE);
}

static void
mul_chart_canvas_init (MulChartCanvas *self)
{
  self->zoom = 1;
  self->text_scale = 1;
  self->model = mul_chart_model_new ();
  self->ruler = mul_chart_ruler_new ();
  self->search = g_string_new (NULL);
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->spare = g_ptr_array_new ();
  self->headings = g_ptr_array_new ();
  self->starters = g_ptr_array_new ();
  self->captions = g_ptr_array_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->add_sibling = mul_chart_canvas_create_adder (self, "organisation.add-sibling", "list-add-symbolic",
                                                     C_ ("organisation", "Add Unit Beside"));
  self->add_child = mul_chart_canvas_create_adder (self, "organisation.add-child", "list-add-symbolic",
                                                   C_ ("organisation", "Add Unit Below"));
  self->folder = mul_chart_canvas_create_adder (self, "organisation.collapse", "pan-up-symbolic",
                                                C_ ("organisation", "Hide What Is Below"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Organisation chart"), -1);
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi",
                           G_CALLBACK (text_scale_cb), self, G_CONNECT_SWAPPED);
  mul_chart_canvas_add_gestures (self);
  mul_chart_canvas_add_search (self);
  mul_chart_canvas_add_drag (self);
}

/**
 * mul_chart_canvas_set_folding:
 * @self: a canvas
 * @folding: what of the chart is folded away; shared with the outline
 */
void
mul_chart_canvas_set_folding (MulChartCanvas *self, MulChartFolding *folding)
{
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (self->folding != NULL)
    g_signal_handlers_disconnect_by_func (self->folding, folded_cb, self);
  g_set_object (&self->folding, folding);
  g_signal_connect_object (folding, "changed", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
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
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (self->folding == NULL)
    {
      g_autoptr (MulChartFolding) folding = mul_chart_folding_new ();

      mul_chart_canvas_set_folding (self, folding);
    }
  g_clear_object (&self->whole);
  self->whole = model != NULL ? g_object_ref (model) : mul_chart_model_new ();
  show_model (self);
  /* A unit that changed so that it would share a card now is still the one that somebody is at. */
  if (mul_chart_model_find (self->model, self->selected) < 0 && mul_chart_model_find (self->whole, self->selected) >= 0)
    mul_chart_folding_reveal (self->folding, self->whole, self->selected, FALSE);
  mul_chart_canvas_show_columns (self);
  if (self->selected != NULL && mul_chart_model_find (self->model, self->selected) < 0)
    mul_chart_canvas_select_shown (self, NULL);
  show_all (self);
}

/**
 * mul_chart_canvas_get_model:
 * @self: a canvas
 *
 * Returns: (transfer none) (nullable): the whole chart
 */
MulChartModel *
mul_chart_canvas_get_model (MulChartCanvas *self)
{
  return self->whole;
}

/**
 * mul_chart_canvas_get_shown:
 * @self: a canvas
 *
 * Returns: (transfer none): what is shown of it: without what is folded away, and with the cards that many share
 */
MulChartModel *
mul_chart_canvas_get_shown (MulChartCanvas *self)
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
  return mul_chart_is_shared_card (self->selected) ? NULL : self->selected;
}

/**
 * mul_chart_canvas_get_selected_card:
 * @self: a canvas
 *
 * Returns: (nullable): the key of the selected card, which may be one that many share
 */
const char *
mul_chart_canvas_get_selected_card (MulChartCanvas *self)
{
  return self->selected;
}

/* Selects what has a card. */
void
mul_chart_canvas_select_shown (MulChartCanvas *self, const char *id)
{
  if (g_strcmp0 (self->selected, id) == 0)
    return;
  g_set_str (&self->selected, id);
  mul_chart_canvas_show_cards (self, FALSE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_chart_canvas_set_selected:
 * @self: a canvas
 * @id: (nullable): a unit's key
 *
 * Selects a unit, and shows it where it is folded away. The focus stays where it is.
 */
void
mul_chart_canvas_set_selected (MulChartCanvas *self, const char *id)
{
  g_autofree char *owned = g_strdup (id);

  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (g_strcmp0 (mul_chart_canvas_get_selected (self), owned) == 0)
    return;
  if (owned != NULL && mul_chart_model_find (self->model, owned) < 0 && self->folding != NULL && self->whole != NULL)
    mul_chart_folding_reveal (self->folding, self->whole, owned, FALSE);
  mul_chart_canvas_select_shown (self, owned);
  mul_chart_canvas_scroll_to (self, mul_chart_model_find (self->model, owned));
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
  int unit = mul_chart_model_find (self->model, self->selected);

  if (mul_chart_model_get_n_units (self->model) > 0)
    mul_chart_canvas_select_and_focus (self, MAX (unit, 0));
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

  if (card == NULL || mul_chart_is_shared_card (self->selected))
    return;
  mul_chart_canvas_end_search (self);
  mul_chart_canvas_scroll_to (self, mul_chart_model_find (self->model, self->selected));
  mul_unit_card_start_rename (card);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mul_chart_canvas_set_cut:
 * @self: a canvas
 * @id: (nullable): the unit that waits to be pasted elsewhere, shown dim
 */
void
mul_chart_canvas_set_cut (MulChartCanvas *self, const char *id)
{
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (g_set_str (&self->cut, id))
    mul_chart_canvas_show_cards (self, FALSE);
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
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ZOOM]);
}

/**
 * mul_chart_canvas_get_natural_size:
 * @self: a canvas
 *
 * Returns: what the chart takes in the widget's pixels at a zoom of 1
 */
graphene_size_t
mul_chart_canvas_get_natural_size (MulChartCanvas *self)
{
  if (self->whole == NULL)
    return GRAPHENE_SIZE_INIT (0, 0);
  mul_chart_canvas_update_geometry (self);
  return GRAPHENE_SIZE_INIT (self->natural.width * (float) self->text_scale,
                             self->natural.height * (float) self->text_scale);
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

void
mul_chart_canvas_notify_search (MulChartCanvas *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SEARCH]);
}

/**
 * mul_chart_canvas_get_card:
 * @self: a canvas
 * @id: a unit's key
 *
 * Returns: (transfer none) (nullable): the unit's card, where it has one now: it is in view, or selected
 */
GtkWidget *
mul_chart_canvas_get_card (MulChartCanvas *self, const char *id)
{
  return (GtkWidget *) mul_chart_canvas_find_card (self, id);
}
