/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-chart-landing.h"
#include "widgets/mul-chart-drag.h"
#include "widgets/mul-chart-outline-private.h"

static GdkContentProvider *
prepare_cb (MulOutlineRow *row)
{
  g_autoptr (MulChartDrag) drag = mul_chart_drag_new (mul_outline_row_get_id (row));

  return gdk_content_provider_new_typed (MUL_TYPE_CHART_DRAG, drag);
}

static void
drag_begin_cb (MulOutlineRow *row, GdkDrag *drag, GtkDragSource *source)
{
  GtkWidget *outline = gtk_widget_get_ancestor (GTK_WIDGET (row), MUL_TYPE_CHART_OUTLINE);

  g_set_weak_pointer (&MUL_CHART_OUTLINE (outline)->drag_source, source);
  mul_chart_drag_show (drag, mul_outline_row_get_name (row));
  gtk_widget_add_css_class (GTK_WIDGET (row), "dimmed");
}

static void
drag_end_cb (MulOutlineRow *row)
{
  GtkWidget *outline = gtk_widget_get_ancestor (GTK_WIDGET (row), MUL_TYPE_CHART_OUTLINE);

  if (outline != NULL)
    g_clear_weak_pointer (&MUL_CHART_OUTLINE (outline)->drag_source);
  gtk_widget_remove_css_class (GTK_WIDGET (row), "dimmed");
}

static void
show_drop (MulChartOutline *self, MulOutlineRow *row, MulChartRowSide side)
{
  static const char *const classes[] = { "drop-before", "drop-target", "drop-after" };

  if (self->drop_row != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
      gtk_widget_remove_css_class (GTK_WIDGET (self->drop_row), classes[i]);
  g_set_weak_pointer (&self->drop_row, row);
  if (row != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), classes[side]);
}

/* The row under the pointer, and whether its edges or its middle are meant. */
static MulOutlineRow *
find_side (GtkListBox *list, double y, MulChartRowSide *side)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (list, (int) y);
  graphene_rect_t bounds;
  double along;

  if (row == NULL || !MUL_IS_OUTLINE_ROW (row) ||
      !gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (list), &bounds))
    return NULL;
  along = (y - bounds.origin.y) / MAX (bounds.size.height, 1);
  *side = along < 0.3 ? MUL_CHART_ROW_BEFORE : along > 0.7 ? MUL_CHART_ROW_AFTER : MUL_CHART_ROW_ONTO;
  return MUL_OUTLINE_ROW (row);
}

static gboolean
find_landing (MulChartOutline *self, const GValue *value, MulOutlineRow *row, MulChartRowSide side,
              MulChartLanding *landing)
{
  const MulChartDrag *drag = value != NULL ? g_value_get_boxed (value) : NULL;
  int dragged = drag != NULL ? mul_chart_model_find (self->model, drag->id) : -1;
  int target = row != NULL ? mul_chart_model_find (self->model, mul_outline_row_get_id (row)) : -1;

  return dragged >= 0 && target >= 0 &&
         mul_chart_find_row_landing (self->parents, mul_chart_model_get_n_units (self->model), (guint) dragged,
                                     (guint) target, side,
                                     !mul_chart_folding_is_collapsed (self->folding, mul_outline_row_get_id (row)),
                                     landing);
}

static GdkDragAction
drop_motion_cb (MulChartOutline *self, double x, double y, GtkDropTarget *target)
{
  MulChartRowSide side = MUL_CHART_ROW_ONTO;
  MulOutlineRow *row =
      find_side (GTK_LIST_BOX (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target))), y, &side);
  MulChartLanding landing;
  gboolean lands = find_landing (self, gtk_drop_target_get_value (target), row, side, &landing);

  show_drop (self, lands ? row : NULL, side);
  return lands ? GDK_ACTION_MOVE : 0;
}

static void
drop_leave_cb (MulChartOutline *self)
{
  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
}

static gboolean
drop_cb (MulChartOutline *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  MulChartRowSide side = MUL_CHART_ROW_ONTO;
  MulOutlineRow *row =
      find_side (GTK_LIST_BOX (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target))), y, &side);
  g_autofree char *id = NULL;
  g_autofree char *parent = NULL;
  g_autofree char *before = NULL;
  MulChartLanding landing;
  guint column;

  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
  if (self->drag_source == NULL || !find_landing (self, value, row, side, &landing))
    return FALSE;
  id = g_strdup (((const MulChartDrag *) g_value_get_boxed (value))->id);
  column = mul_chart_model_get_unit (self->model, (guint) mul_chart_model_find (self->model,
                                                                                mul_outline_row_get_id (row)))->column;
  if (landing.parent >= 0)
    parent = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.parent)->id);
  /* The next root may be another municipality's. */
  if (landing.before >= 0 && mul_chart_model_get_unit (self->model, (guint) landing.before)->column == column)
    before = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.before)->id);
  g_signal_emit (self, mul_chart_outline_signals[MUL_CHART_OUTLINE_MOVED], 0, id, parent, before, column);
  return TRUE;
}

static gboolean
escape_cb (MulChartOutline *self, guint keyval)
{
  GtkDragSource *source = self->drag_source;

  if (keyval != GDK_KEY_Escape || source == NULL)
    return GDK_EVENT_PROPAGATE;
  g_clear_weak_pointer (&self->drag_source);
  gtk_drag_source_drag_cancel (source);
  return GDK_EVENT_STOP;
}

/* Not every window system lets Escape end a drag by itself. */
void
mul_chart_outline_add_escape (MulChartOutline *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (escape_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
mul_chart_outline_end_drop (MulChartOutline *self)
{
  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
}

/* A row is dragged onto another, or between two. */
void
mul_chart_outline_add_drag (GtkWidget *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
}

void
mul_chart_outline_add_drop (MulChartOutline *self, GtkWidget *list)
{
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_CHART_DRAG, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (list, GTK_EVENT_CONTROLLER (target));
}
