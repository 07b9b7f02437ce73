/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-chart-outline-private.h"

/* The menu of the selected row, and finding a unit by typing its name, as in the chart. */

#define WAIT_SECONDS 4

static MulOutlineRow *
find_selected (MulChartOutline *self)
{
  return self->selected != NULL ? g_hash_table_lookup (self->rows, self->selected) : NULL;
}

void
mul_chart_outline_close_menu (MulChartOutline *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

/* The menu belongs to the outline, which lives on when an action takes the row away. */
static void
open_menu (MulChartOutline *self, MulOutlineRow *row, const GdkRectangle *at)
{
  graphene_rect_t bounds;
  GdkRectangle row_box;

  if (self->menu == NULL || row == NULL ||
      !gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self), &bounds))
    return;
  mul_chart_outline_close_menu (self);
  row_box = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                             (int) bounds.size.height };
  self->popover = gtk_popover_menu_new_from_model (self->menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), at == NULL);
  if (at != NULL)
    gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), at != NULL ? at : &row_box);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartOutline *self = MUL_CHART_OUTLINE (widget);
  MulOutlineRow *row = find_selected (self);

  if (row == NULL || mul_outline_row_is_renaming (row))
    return GDK_EVENT_PROPAGATE;
  open_menu (self, row, NULL);
  return GDK_EVENT_STOP;
}

static void
pressed_cb (MulChartOutline *self, int n_press, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked != NULL ? gtk_widget_get_ancestor (picked, MUL_TYPE_OUTLINE_ROW) : NULL;

  if (row == NULL || mul_outline_row_is_renaming (MUL_OUTLINE_ROW (row)))
    return;
  mul_chart_outline_set_selected (self, mul_outline_row_get_id (MUL_OUTLINE_ROW (row)));
  gtk_widget_grab_focus (row);
  open_menu (self, MUL_OUTLINE_ROW (row), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
}

static gboolean
ended_cb (gpointer data)
{
  MulChartOutline *self = data;

  self->search_timeout = 0;
  g_string_truncate (self->search, 0);
  return G_SOURCE_REMOVE;
}

static void
end_search (MulChartOutline *self)
{
  g_clear_handle_id (&self->search_timeout, g_source_remove);
  g_string_truncate (self->search, 0);
}

static void
find (MulChartOutline *self, int step)
{
  int from = mul_chart_model_find (self->model, self->selected);
  int found = mul_chart_model_search (self->model, self->search->str, from, step);

  g_clear_handle_id (&self->search_timeout, g_source_remove);
  self->search_timeout = g_timeout_add_seconds (WAIT_SECONDS, ended_cb, self);
  if (found < 0)
    {
      gtk_accessible_announce (GTK_ACCESSIBLE (self), C_ ("organisation", "No unit has that name"),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  mul_chart_outline_set_selected (self, mul_chart_model_get_unit (self->model, (guint) found)->id);
  mul_chart_outline_focus_selected (self);
}

static gboolean
key_cb (MulChartOutline *self, guint keyval, guint keycode, GdkModifierType state)
{
  MulOutlineRow *row = find_selected (self);
  gunichar letter = gdk_keyval_to_unicode (keyval);
  gboolean searching = self->search->len > 0;

  if (self->model == NULL || (row != NULL && mul_outline_row_is_renaming (row)) ||
      (self->popover != NULL && gtk_widget_get_mapped (self->popover)) ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (searching && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    {
      find (self, keyval == GDK_KEY_Up ? -1 : 1);
      return GDK_EVENT_STOP;
    }
  if (searching && keyval == GDK_KEY_Escape)
    {
      end_search (self);
      return GDK_EVENT_STOP;
    }
  /* What begins a name; later also what goes on with it. */
  if (letter == 0 || !(g_unichar_isalnum (letter) || (searching && g_unichar_isprint (letter))))
    {
      end_search (self);
      return GDK_EVENT_PROPAGATE;
    }
  g_string_append_unichar (self->search, letter);
  find (self, 0);
  return GDK_EVENT_STOP;
}

void
mul_chart_outline_add_input (MulChartOutline *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->search = g_string_new (NULL);
  /* Before the keys that act on the selected unit, such as + and -. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

void
mul_chart_outline_install_input (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
}

/**
 * mul_chart_outline_set_menu:
 * @self: an outline
 * @menu: what can be done with a unit
 */
void
mul_chart_outline_set_menu (MulChartOutline *self, GMenuModel *menu)
{
  g_return_if_fail (MUL_IS_CHART_OUTLINE (self));
  g_set_object (&self->menu, menu);
}
