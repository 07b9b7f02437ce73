/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define SCROLL_STEP 1.1
/* Below this a chart is no longer read, only looked over; then it starts larger, and is scrolled instead. */
#define FIRST_ZOOM_MIN 0.6
#define FIRST_ZOOM_SCROLLED 0.7
/* Around the legend, in pixels. */
#define LEGEND_MARGIN 12
/* The zoom buttons with their margin take this much at least. */
#define FLOAT_MIN 56

struct _MulChartView
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *overlay;
  GtkScrolledWindow *scroller;
  MulChartCanvas *canvas;
  GtkWidget *legend;
  GtkWidget *legend_staff;
  GtkWidget *legend_links;
  GtkWidget *legend_missing;
  GtkWidget *legend_partly;
  GtkWidget *zoom_box;
  GtkLabel *zoom_label;
  GtkWidget *search_pill;
  GtkLabel *search_label;

  gboolean show_legend;
  gboolean fitted;
  gboolean panning;
  double pointer_x, pointer_y;
  double pan_x, pan_y;
  double pinch_zoom;
};

enum
{
  PROP_LEGEND = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulChartView, mul_chart_view, GTK_TYPE_WIDGET)

static void
show_legend (MulChartView *self)
{
  MulChartModel *model = mul_chart_canvas_get_model (self->canvas);
  guint n_units = model != NULL ? mul_chart_model_get_n_units (model) : 0;
  gboolean staff = FALSE;
  gboolean missing = FALSE;
  gboolean partly = FALSE;

  for (guint i = 0; i < n_units; i++)
    {
      const MulChartCard *card = &mul_chart_model_get_unit (model, i)->card;

      staff = staff || card->kind == MUL_UNIT_KIND_STAFF;
      for (guint j = 0; j < card->n_figures; j++)
        {
          missing = missing || g_str_equal (card->figures[j].value, "–");
          partly = partly || g_str_has_suffix (card->figures[j].value, "+");
        }
    }
  gtk_widget_set_visible (self->legend_staff, staff);
  gtk_widget_set_visible (self->legend_links, model != NULL && mul_chart_model_get_n_links (model) > 0);
  gtk_widget_set_visible (self->legend_missing, missing);
  gtk_widget_set_visible (self->legend_partly, partly);
  gtk_widget_set_visible (self->legend, self->show_legend && n_units > 0);
}

/* The legend ends before the zoom buttons: where there is less room, it takes more lines. */
static gboolean
position_cb (MulChartView *self, GtkWidget *widget, GdkRectangle *position)
{
  int available;
  int zoom;

  if (widget != self->legend)
    return FALSE;
  gtk_widget_measure (self->zoom_box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &zoom, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &position->width, &available, NULL, NULL);
  /* The measured width of the zoom box holds its margin. */
  position->width = MAX (position->width,
                         MIN (available, gtk_widget_get_width (self->overlay) - zoom - 2 * LEGEND_MARGIN));
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, position->width, NULL, &position->height, NULL, NULL);
  position->x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
                    ? gtk_widget_get_width (self->overlay) - LEGEND_MARGIN - position->width
                    : LEGEND_MARGIN;
  position->y = gtk_widget_get_height (self->overlay) - LEGEND_MARGIN - position->height;
  return TRUE;
}

static void
zoom_notify_cb (MulChartView *self)
{
  int percent = (int) round (mul_chart_canvas_get_zoom (self->canvas) * 100);
  /* Translators: the zoom, with a non-breaking space where the language wants one. */
  g_autofree char *text = g_strdup_printf (C_ ("organisation", "%d\302\240%%"), percent);

  gtk_label_set_label (self->zoom_label, text);
}

/* When there is less room, as when the side pane opens, the selected unit stays in sight. */
static void
page_size_cb (MulChartView *self)
{
  mul_chart_canvas_keep_in_view (self->canvas);
}

static void
search_cb (MulChartView *self)
{
  const char *search = mul_chart_canvas_get_search (self->canvas);

  gtk_widget_set_visible (self->search_pill, search != NULL);
  if (search != NULL)
    gtk_label_set_label (self->search_label, search);
}

static void
motion_cb (MulChartView *self, double x, double y)
{
  self->pointer_x = x;
  self->pointer_y = y;
}

static gboolean
scroll_cb (MulChartView *self, double dx, double dy, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  mul_chart_canvas_zoom_around (self->canvas, mul_chart_canvas_get_zoom (self->canvas) * pow (SCROLL_STEP, -dy),
                                self->pointer_x, self->pointer_y);
  return GDK_EVENT_STOP;
}

/* Panning begins on the background only: a card or a button has a use for the press itself. */
static void
drag_begin_cb (MulChartView *self, double x, double y, GtkGesture *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->scroller), x, y, GTK_PICK_DEFAULT);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  self->panning = FALSE;
  if (button == GDK_BUTTON_MIDDLE ||
      (button == GDK_BUTTON_PRIMARY &&
       picked == GTK_WIDGET (self->canvas)))
    {
      self->pan_x = gtk_adjustment_get_value (gtk_scrolled_window_get_hadjustment (self->scroller));
      self->pan_y = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
    }
  else
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (MulChartView *self, double dx, double dy, GtkGesture *gesture)
{
  if (!self->panning)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self->scroller), 0, 0, (int) dx, (int) dy))
        return;
      self->panning = TRUE;
      gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self->scroller), "grabbing");
    }
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (self->scroller), self->pan_x - dx);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), self->pan_y - dy);
}

static void
drag_end_cb (MulChartView *self)
{
  self->panning = FALSE;
  gtk_widget_set_cursor (GTK_WIDGET (self->scroller), NULL);
}

static void
pinch_begin_cb (MulChartView *self)
{
  self->pinch_zoom = mul_chart_canvas_get_zoom (self->canvas);
}

static void
pinch_cb (MulChartView *self, double scale, GtkGesture *gesture)
{
  double x = self->pointer_x;
  double y = self->pointer_y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  mul_chart_canvas_zoom_around (self->canvas, self->pinch_zoom * scale, x, y);
}

/* How much of the canvas's foot is under legend and zoom buttons. */
static int
measure_float (MulChartView *self, int width)
{
  int zoom, legend, least, height;

  gtk_widget_measure (self->zoom_box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &zoom, NULL, NULL);
  if (!gtk_widget_get_visible (self->legend))
    return FLOAT_MIN;
  gtk_widget_measure (self->legend, GTK_ORIENTATION_HORIZONTAL, -1, &least, &legend, NULL, NULL);
  legend = MAX (least, MIN (legend, width - zoom - 2 * LEGEND_MARGIN));
  gtk_widget_measure (self->legend, GTK_ORIENTATION_VERTICAL, legend, NULL, &height, NULL, NULL);
  return MAX (FLOAT_MIN, height + LEGEND_MARGIN);
}

/* A chart that is shown for the first time fits the width, as far as it can still be read. */
static void
mul_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulChartView *self = MUL_CHART_VIEW (widget);
  MulChartModel *model = mul_chart_canvas_get_model (self->canvas);
  gboolean first = FALSE;

  if (!self->fitted && model != NULL && mul_chart_model_get_n_units (model) > 0)
    {
      double natural = mul_chart_canvas_get_natural_size (self->canvas).width;
      double fitting = MIN (floor (width / natural * 100) / 100, 1);

      self->fitted = first = TRUE;
      mul_chart_canvas_set_zoom (self->canvas, fitting >= FIRST_ZOOM_MIN ? fitting : FIRST_ZOOM_SCROLLED);
    }
  mul_chart_canvas_set_bottom_padding (self->canvas, measure_float (self, width));
  gtk_widget_allocate (self->overlay, width, height, baseline, NULL);
  if (first)
    mul_chart_canvas_show_start (self->canvas);
}

static void
mul_chart_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                        int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (MUL_CHART_VIEW (widget)->overlay, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
mul_chart_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_CHART_VIEW (object)->show_legend);
}

static void
mul_chart_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulChartView *self = MUL_CHART_VIEW (object);

  if (self->show_legend == g_value_get_boolean (value))
    return;
  self->show_legend = g_value_get_boolean (value);
  show_legend (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_chart_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_CHART_VIEW);
  G_OBJECT_CLASS (mul_chart_view_parent_class)->dispose (object);
}

static void
mul_chart_view_class_init (MulChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_chart_view_dispose;
  object_class->get_property = mul_chart_view_get_property;
  object_class->set_property = mul_chart_view_set_property;
  widget_class->measure = mul_chart_view_measure;
  widget_class->size_allocate = mul_chart_view_size_allocate;

  props[PROP_LEGEND] = g_param_spec_boolean ("legend", NULL, NULL, TRUE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (MUL_TYPE_CHART_CANVAS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChartView, overlay);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, canvas);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, legend);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, legend_staff);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, legend_links);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, legend_missing);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, legend_partly);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, zoom_label);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, zoom_box);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, search_pill);
  gtk_widget_class_bind_template_child (widget_class, MulChartView, search_label);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, position_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoom_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, scroll_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_update_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_end_cb);
  gtk_widget_class_bind_template_callback (widget_class, pinch_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, pinch_cb);
}

static void
mul_chart_view_init (MulChartView *self)
{
  self->show_legend = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller), "notify::page-size",
                           G_CALLBACK (page_size_cb), self, G_CONNECT_SWAPPED);
  zoom_notify_cb (self);
}

/**
 * mul_chart_view_get_canvas:
 * @self: a chart view
 *
 * Returns: (transfer none): the canvas, where units are selected
 */
MulChartCanvas *
mul_chart_view_get_canvas (MulChartView *self)
{
  g_return_val_if_fail (MUL_IS_CHART_VIEW (self), NULL);
  return self->canvas;
}

/**
 * mul_chart_view_set_model:
 * @self: a chart view
 * @model: what to show
 */
void
mul_chart_view_set_model (MulChartView *self, MulChartModel *model)
{
  g_return_if_fail (MUL_IS_CHART_VIEW (self));
  mul_chart_canvas_set_model (self->canvas, model);
  show_legend (self);
}

/**
 * mul_chart_view_zoom_by:
 * @self: a chart view
 * @factor: how much larger
 *
 * Zooms around the middle of what is shown.
 */
void
mul_chart_view_zoom_by (MulChartView *self, double factor)
{
  g_return_if_fail (MUL_IS_CHART_VIEW (self));
  mul_chart_view_zoom_to (self, mul_chart_canvas_get_zoom (self->canvas) * factor);
}

/**
 * mul_chart_view_zoom_to:
 * @self: a chart view
 * @zoom: 1 is real size
 *
 * Zooms around the middle of what is shown.
 */
void
mul_chart_view_zoom_to (MulChartView *self, double zoom)
{
  g_return_if_fail (MUL_IS_CHART_VIEW (self));
  mul_chart_canvas_zoom_around (self->canvas, zoom, gtk_widget_get_width (GTK_WIDGET (self->scroller)) / 2.0,
                                gtk_widget_get_height (GTK_WIDGET (self->scroller)) / 2.0);
}

/**
 * mul_chart_view_zoom_fit:
 * @self: a chart view
 *
 * Makes the whole chart visible, though never larger than it is.
 */
void
mul_chart_view_zoom_fit (MulChartView *self)
{
  graphene_size_t size;

  g_return_if_fail (MUL_IS_CHART_VIEW (self));
  size = mul_chart_canvas_get_natural_size (self->canvas);
  if (size.width <= 0 || size.height <= 0)
    return;
  mul_chart_canvas_set_zoom (self->canvas, MIN (MIN (gtk_widget_get_width (GTK_WIDGET (self->scroller)) / size.width,
                                                     (gtk_widget_get_height (GTK_WIDGET (self->scroller)) -
                                                      measure_float (self, gtk_widget_get_width (self->overlay))) /
                                                         size.height),
                                                1));
  /* Where it is too large for that, there is something to see all the same. */
  mul_chart_canvas_show_start (self->canvas);
  mul_chart_canvas_keep_in_view (self->canvas);
}
