/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "widgets/mul-chart-canvas-private.h"

/* Typing over the chart finds a unit by its name, also one that is folded away. Escape ends it; so does waiting. */

#define WAIT_SECONDS 4

static gboolean
ended_cb (gpointer data)
{
  MulChartCanvas *self = data;

  self->search_timeout = 0;
  mul_chart_canvas_end_search (self);
  return G_SOURCE_REMOVE;
}

static void
go_on (MulChartCanvas *self)
{
  g_clear_handle_id (&self->search_timeout, g_source_remove);
  self->search_timeout = g_timeout_add_seconds (WAIT_SECONDS, ended_cb, self);
  mul_chart_canvas_notify_search (self);
}

static void
find (MulChartCanvas *self, int step)
{
  int from = mul_chart_model_find (self->whole, mul_chart_canvas_get_selected (self));
  int found = mul_chart_model_search (self->whole, self->search->str, from, step);

  if (found < 0)
    {
      gtk_accessible_announce (GTK_ACCESSIBLE (self), C_ ("organisation", "No unit has that name"),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  mul_chart_canvas_set_selected (self, mul_chart_model_get_unit (self->whole, (guint) found)->id);
  mul_chart_canvas_focus_selected (self);
}

static gboolean
key_cb (MulChartCanvas *self, guint keyval, guint keycode, GdkModifierType state)
{
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);
  gunichar letter = gdk_keyval_to_unicode (keyval);
  gboolean searching = self->search->len > 0;

  if (keyval == GDK_KEY_Escape && self->dragged != NULL)
    {
      mul_chart_canvas_cancel_drag (self);
      return GDK_EVENT_STOP;
    }
  if ((card != NULL && mul_unit_card_is_renaming (card)) || self->whole == NULL || self->popover != NULL ||
      (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (searching && keyval == GDK_KEY_Escape)
    {
      mul_chart_canvas_end_search (self);
      return GDK_EVENT_STOP;
    }
  if (searching && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    {
      find (self, keyval == GDK_KEY_Up ? -1 : 1);
      go_on (self);
      return GDK_EVENT_STOP;
    }
  if (searching && keyval == GDK_KEY_BackSpace)
    {
      g_string_truncate (self->search, (gsize) (g_utf8_prev_char (self->search->str + self->search->len) -
                                                self->search->str));
      if (self->search->len == 0)
        mul_chart_canvas_end_search (self);
      else
        {
          find (self, 0);
          go_on (self);
        }
      return GDK_EVENT_STOP;
    }
  /* What begins a name; later also what goes on with it. */
  if (letter == 0 || !(g_unichar_isalnum (letter) || (searching && g_unichar_isprint (letter))))
    {
      mul_chart_canvas_end_search (self);
      return GDK_EVENT_PROPAGATE;
    }
  g_string_append_unichar (self->search, letter);
  find (self, 0);
  go_on (self);
  return GDK_EVENT_STOP;
}

void
mul_chart_canvas_end_search (MulChartCanvas *self)
{
  g_clear_handle_id (&self->search_timeout, g_source_remove);
  if (self->search->len == 0)
    return;
  g_string_truncate (self->search, 0);
  mul_chart_canvas_notify_search (self);
}

void
mul_chart_canvas_add_search (MulChartCanvas *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  /* Before the keys that act on the selected unit, such as + and -. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * mul_chart_canvas_get_search:
 * @self: a canvas
 *
 * Returns: (nullable): what is being typed to find a unit
 */
const char *
mul_chart_canvas_get_search (MulChartCanvas *self)
{
  return self->search->len > 0 ? self->search->str : NULL;
}
