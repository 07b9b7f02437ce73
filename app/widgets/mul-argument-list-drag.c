/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-list-private.h"

/* Dragging rows out of the list, and dropping rows and text into it. */

/* ---- Dragging ---- */

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, MulArgumentList *self)
{
  MulArgumentRow *row = MUL_ARGUMENT_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)));
  g_auto (GStrv) ids = NULL;
  g_autofree char *text = NULL;
  MulArgumentDrag *drag;
  GdkContentProvider *providers[2];

  if (mul_argument_row_is_editing (row))
    return NULL;
  ids = mul_argument_list_collect_ids (self, row);
  text = mul_argument_list_join_texts (self, (const char *const *) ids);
  drag = mul_argument_drag_new (gtk_widget_get_root (GTK_WIDGET (self)), (const char *const *) ids);
  providers[0] = gdk_content_provider_new_typed (MUL_TYPE_ARGUMENT_DRAG, drag);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  mul_argument_drag_free (drag);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, MulArgumentList *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (row);
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, image, 12, 12);
  gtk_widget_add_css_class (row, "dragged");
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, MulArgumentList *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));

  /* A row that was dropped elsewhere is gone by now. */
  if (row != NULL)
    gtk_widget_remove_css_class (row, "dragged");
}

/* Lets a row be dragged, with the others that are selected when it is one of them. */
void
mul_argument_list_make_draggable (MulArgumentList *self, MulArgumentRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
}

/* Before which row something let go at @y would come. In groups the rows do not stand in their order: the nearest one in sight
 * decides. */
static guint
find_drop_position (MulArgumentList *self, double y)
{
  guint position = self->rows->len;
  double nearest = G_MAXDOUBLE;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      graphene_rect_t bounds;
      double middle;

      if (!gtk_widget_get_child_visible (row) || !gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds))
        continue;
      middle = bounds.origin.y + bounds.size.height / 2;
      if (ABS (y - middle) >= nearest)
        continue;
      nearest = ABS (y - middle);
      position = y < middle ? i : i + 1;
    }
  return position;
}

static void
unmark_drop (MulArgumentList *self)
{
  if (self->marked != NULL)
    {
      gtk_widget_remove_css_class (self->marked, "drop-above");
      gtk_widget_remove_css_class (self->marked, "drop-below");
    }
  self->marked = NULL;
}

static GdkDragAction
drop_motion_cb (GtkDropTarget *target, double x, double y, MulArgumentList *self)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  const guint position = find_drop_position (self, y);

  unmark_drop (self);
  if (self->rows->len == 0)
    self->marked = self->placeholder;
  else
    self->marked = g_ptr_array_index (self->rows, MIN (position, self->rows->len - 1));
  gtk_widget_add_css_class (self->marked, position < self->rows->len ? "drop-above" : "drop-below");
  return drop != NULL && gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), MUL_TYPE_ARGUMENT_DRAG)
             ? GDK_ACTION_MOVE
             : GDK_ACTION_COPY;
}

static void
drop_leave_cb (GtkDropTarget *target, MulArgumentList *self)
{
  unmark_drop (self);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, MulArgumentList *self)
{
  const guint position = find_drop_position (self, y);
  gboolean taken = FALSE;

  unmark_drop (self);
  if (G_VALUE_HOLDS (value, MUL_TYPE_ARGUMENT_DRAG))
    {
      MulArgumentDrag *drag = g_value_get_boxed (value);

      if (drag->root == gtk_widget_get_root (GTK_WIDGET (self)))
        g_signal_emit (self, mul_argument_list_signals[SIGNAL_DROPPED], 0, drag, position, &taken);
    }
  else if (G_VALUE_HOLDS_STRING (value))
    taken = mul_argument_list_paste_at (self, position, g_value_get_string (value)) > 0;
  return taken;
}

/**
 * mul_argument_list_add_drop_target:
 * @self: a list
 *
 * Lets arguments and text be dropped into the list; the first kind that fits is taken.
 */
void
mul_argument_list_add_drop_target (MulArgumentList *self)
{
  GType types[] = { MUL_TYPE_ARGUMENT_DRAG, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect (target, "motion", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (drop_leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
