/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-view-stack.h"

#include "widgets/mul-focus.h"

/* What pages with several views have in common: each view has a place in the stack, and is made when it is first shown. */

/**
 * mul_view_stack_add:
 * @stack: a stack of views
 * @name: the view's name
 * @title: what its tab says
 * @icon_name: and shows
 *
 * Adds the place of a view, after those that are there.
 */
void
mul_view_stack_add (AdwViewStack *stack, const char *name, const char *title, const char *icon_name)
{
  adw_view_stack_add_titled_with_icon (stack, adw_bin_new (), name, title, icon_name);
}

/**
 * mul_view_stack_add_shortcuts:
 * @stack: a stack with all its views
 * @page: the page it is in
 * @action_name: the page's action that shows the view whose name it is given
 *
 * Lets Ctrl+1 show the first view, Ctrl+2 the second, …, wherever the focus is in the window, as long as the page is shown.
 */
void
mul_view_stack_add_shortcuts (AdwViewStack *stack, GtkWidget *page, const char *action_name)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (stack);

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) view = g_list_model_get_item (G_LIST_MODEL (pages), i);
      GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (GDK_KEY_1 + i, GDK_CONTROL_MASK),
                                                               gtk_named_action_new (action_name), "s",
                                                               adw_view_stack_page_get_name (view));

      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (page, controller);
}

static gboolean
activate_in_view_cb (GtkWidget *page, GVariant *arguments, gpointer data)
{
  GtkWidget *view = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (data)));

  return view != NULL && gtk_widget_activate_action_variant (view, g_variant_get_string (arguments, NULL), NULL);
}

/**
 * mul_view_stack_add_view_shortcut:
 * @stack: a stack of views
 * @page: the page it is in
 * @keyval: a key, which with Ctrl
 * @action_name: runs this action of the view that is shown, where that view has it
 *
 * Lets the key work wherever the focus is in the window, as long as the page is shown: who has just chosen the page in the
 * sidebar sees the view, and takes it to be the one that is printed.
 */
void
mul_view_stack_add_view_shortcut (AdwViewStack *stack, GtkWidget *page, guint keyval, const char *action_name)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();
  GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (keyval, GDK_CONTROL_MASK),
                                                           gtk_callback_action_new (activate_in_view_cb, stack, NULL), "s",
                                                           action_name);

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller), GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  gtk_widget_add_controller (page, controller);
}

static gboolean
enter_cb (gpointer stack)
{
  mul_view_stack_enter (stack);
  return G_SOURCE_REMOVE;
}

/* The tab has been pressed when it is let go; the view is shown then. */
static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, AdwViewStack *stack)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, enter_cb, g_object_ref (stack), g_object_unref);
}

/**
 * mul_view_stack_enter_by_click:
 * @stack: a stack of views
 * @switcher: what its tabs are in
 *
 * Takes who clicks on a tab into the view, where the keys of the view then work: the toolkit leaves the focus where it was.
 */
void
mul_view_stack_enter_by_click (AdwViewStack *stack, GtkWidget *switcher)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), stack, 0);
  gtk_widget_add_controller (switcher, GTK_EVENT_CONTROLLER (click));
}

/**
 * mul_view_stack_make_shown:
 * @stack: a stack of views
 * @page: the page it is in
 * @create: makes a view
 *
 * Makes the view that is shown, if it is shown for the first time. Call it when another view is shown.
 */
void
mul_view_stack_make_shown (AdwViewStack *stack, GtkWidget *page, MulViewCreate create)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (stack);
  GtkWidget *view;

  if (adw_bin_get_child (ADW_BIN (bin)) != NULL)
    return;
  view = create (page, adw_view_stack_get_visible_child_name (stack));
  g_object_bind_property (page, "narrow", view, "narrow", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (ADW_BIN (bin), view);
}

/**
 * mul_view_stack_go_to_shown:
 * @stack: a stack of views
 * @page: the page it is in
 *
 * Says which view is shown, when it shows what it is to show. Who chose it by its tab is taken into it; a view that is shown from
 * elsewhere leaves the focus there.
 */
void
mul_view_stack_go_to_shown (AdwViewStack *stack, GtkWidget *page)
{
  mul_view_stack_tell_shown (stack);
  if ((gtk_widget_get_state_flags (page) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    mul_view_stack_enter (stack);
}

/**
 * mul_view_stack_enter:
 * @stack: a stack of views
 *
 * Takes the focus into the view that is shown: who asks for a view wants to work in it, not on its tab. The view knows where
 * its work begins; one that does not is entered at its first control.
 *
 * Returns: whether the focus has moved
 */
gboolean
mul_view_stack_enter (AdwViewStack *stack)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (stack);

  if (!gtk_widget_get_mapped (bin) || mul_focus_is_at_work (bin))
    return FALSE;
  return gtk_widget_grab_focus (adw_bin_get_child (ADW_BIN (bin))) || gtk_widget_child_focus (bin, GTK_DIR_TAB_FORWARD);
}

/**
 * mul_view_stack_enter_by_key:
 * @stack: a stack of views
 *
 * Takes the focus into the view that is shown, and shows where it is.
 */
void
mul_view_stack_enter_by_key (AdwViewStack *stack)
{
  if (mul_view_stack_enter (stack))
    gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (stack))), TRUE);
}

/**
 * mul_view_stack_tell_shown:
 * @stack: a stack of views
 *
 * Leaves only the view that is shown in what a screen reader finds: the stack shows it all of them, one after another, as if
 * the page were there once for each tab. Call it when another view is shown.
 */
void
mul_view_stack_tell_shown (AdwViewStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (stack);
  GtkWidget *shown = adw_view_stack_get_visible_child (stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN,
                                   adw_view_stack_page_get_child (page) != shown, -1);
    }
}
