/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-view-private.h"

/* The positions of the selected cell: in a popover beside it, or in a dialog where there is no room beside it. */

static GtkWidget *
get_host (MulStaffingView *self)
{
  return self->positions != NULL ? gtk_widget_get_ancestor (self->positions, self->narrow_positions
                                                                                 ? ADW_TYPE_DIALOG
                                                                                 : GTK_TYPE_POPOVER)
                                 : NULL;
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static void
ended_cb (MulStaffingView *self)
{
  mul_staffing_view_close_positions (self);
}

static void
add_cb (MulStaffingView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "staffing.add-position", NULL);
}

static void
note_cb (MulStaffingView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "staffing.footnote", NULL);
}

static void
delete_cb (MulStaffingView *self, const char *position_id)
{
  g_autoptr (GError) error = NULL;

  if (mul_staffing_view_report (self, mul_staffing_edits_delete_position (self->document, position_id, &error), error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", C_("staffing", "Position deleted"));
}

/* Focus goes back to the cell. */
static void
popover_closed_cb (MulStaffingView *self)
{
  if (self->positions == NULL || self->narrow_positions)
    return;
  mul_staffing_positions_commit (MUL_STAFFING_POSITIONS (self->positions));
  self->positions = NULL;
  gtk_widget_grab_focus (self->grid);
}

/* It is closed a moment after it was asked to, when focus may have gone on already. */
static void
dialog_closed_cb (MulStaffingView *self, GtkWidget *dialog)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (self->positions != NULL && gtk_widget_is_ancestor (self->positions, dialog))
    self->positions = NULL;
  if (root != NULL && (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self))))
    gtk_widget_grab_focus (self->grid);
}

/* ---- Actions ---------------------------------------------------------------------------------------- */

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_view_open_positions (MUL_STAFFING_VIEW (widget), NULL);
}

static void
add_position_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    return;
  id = mul_staffing_edits_add_position (&place, &error);
  if (mul_staffing_view_report (self, id != NULL, error))
    mul_staffing_view_open_positions (self, id);
}

/* ---- For the view ----------------------------------------------------------------------------------- */

void
mul_staffing_view_install_position_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "staffing.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "staffing.add-position", NULL, add_position_action);
  /* A menu shows the binding added last. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "staffing.open", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "staffing.open", NULL);
}

static void
present_dialog (MulStaffingView *self, GtkWidget *focus)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->positions);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_dialog_set_title (dialog, C_("staffing", "Positions"));
  adw_dialog_set_child (dialog, view);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_set_focus (dialog, focus);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
present_popover (MulStaffingView *self, const GdkRectangle *area)
{
  if (self->popover == NULL)
    {
      self->popover = gtk_popover_new ();
      gtk_widget_add_css_class (self->popover, "staffing-positions-popover");
      g_signal_connect_object (self->popover, "closed", G_CALLBACK (popover_closed_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->popover, self->card);
    }
  gtk_popover_set_child (GTK_POPOVER (self->popover), self->positions);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), area);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* Shows the positions, or shows them as they are now; where @position_id is given, with the cursor in its value. */
void
mul_staffing_view_open_positions (MulStaffingView *self, const char *position_id)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  gboolean was_open = self->positions != NULL;
  GtkWidget *value;
  GdkRectangle area;

  if (mul_staffing_model_get_cell (self->model, place.row, place.column) == NULL ||
      !mul_staffing_grid_get_cell_area (MUL_STAFFING_GRID (self->grid), place.row, place.column, &area))
    {
      mul_staffing_view_close_positions (self);
      return;
    }
  if (!was_open)
    self->positions = mul_staffing_positions_new ();
  mul_staffing_positions_show (MUL_STAFFING_POSITIONS (self->positions), &place);
  value = mul_staffing_positions_find_value (MUL_STAFFING_POSITIONS (self->positions), position_id);
  if (!was_open)
    {
      g_signal_connect_object (self->positions, "ended", G_CALLBACK (ended_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->positions, "add", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->positions, "note", G_CALLBACK (note_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->positions, "delete", G_CALLBACK (delete_cb), self, G_CONNECT_SWAPPED);
      self->narrow_positions = self->narrow;
      if (self->narrow)
        present_dialog (self, value);
      else
        present_popover (self, &area);
    }
  if ((!was_open || position_id != NULL) && value != NULL)
    gtk_widget_grab_focus (value);
}

void
mul_staffing_view_close_positions (MulStaffingView *self)
{
  GtkWidget *host = get_host (self);

  if (host == NULL)
    return;
  if (self->narrow_positions)
    {
      mul_staffing_positions_commit (MUL_STAFFING_POSITIONS (self->positions));
      self->positions = NULL;
      adw_dialog_force_close (ADW_DIALOG (host));
    }
  else
    gtk_popover_popdown (GTK_POPOVER (host));
}

/* Takes them away with the view. What is typed in them is not kept: whoever closes a window commits before. */
void
mul_staffing_view_drop_positions (MulStaffingView *self)
{
  GtkWidget *host = get_host (self);

  self->positions = NULL;
  if (host != NULL && self->narrow_positions)
    adw_dialog_force_close (ADW_DIALOG (host));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}
