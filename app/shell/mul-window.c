/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-service-page.h"
#include "shell/mul-menu-names.h"
#include "shell/mul-recent.h"
#include "shell/mul-settings.h"
#include "widgets/mul-focus.h"
#include "widgets/mul-toast-place.h"

enum
{
  PROP_DOCUMENT = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulWindow, mul_window, ADW_TYPE_APPLICATION_WINDOW)

/* Whether text is being typed where the focus is: Ctrl+Z then has something to take back, though no edit has been made.
 * A long text that only has the focus has nothing yet, nor has a field of a card; a cell may have got it by a key that was typed.
 * A row whose name can be edited takes the action also while it is not, so the focus must be in a text as well. */
static gboolean
is_typing (MulWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (!(GTK_IS_EDITABLE (focus) && gtk_editable_get_editable (GTK_EDITABLE (focus))) &&
      !(GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus))))
    return FALSE;
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      GtkWidgetClass *widget_class = GTK_WIDGET_GET_CLASS (widget);
      GType owner;
      const char *name;
      const GVariantType *parameter_type;
      const char *property_name;

      for (guint i = 0; gtk_widget_class_query_action (widget_class, i, &owner, &name, &parameter_type, &property_name); i++)
        if (g_str_equal (name, "editing.commit"))
          return self->text_in_focus == NULL || self->typed;
    }
  return FALSE;
}

/**
 * mul_window_update_actions:
 * @self: a window
 *
 * Enables those of its actions that can be done now, and no others.
 */
void
mul_window_update_actions (MulWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean has_document = self->document != NULL;

  gtk_widget_action_set_enabled (widget, "win.undo",
                                 has_document && (mul_document_get_undo_label (self->document) != NULL || is_typing (self)));
  gtk_widget_action_set_enabled (widget, "win.redo",
                                 has_document && mul_document_get_redo_label (self->document) != NULL);
  gtk_widget_action_set_enabled (widget, "win.save", has_document);
  gtk_widget_action_set_enabled (widget, "win.save-as", has_document);
  gtk_widget_action_set_enabled (widget, "win.save-copy", has_document);
  gtk_widget_action_set_enabled (widget, "win.export-report", has_document);
}

/* Who goes elsewhere on his own does not come back. */
static void
chosen_cb (MulWindow *self, const char *page, const char *service_id)
{
  mul_window_forget_comparison (self);
  if (service_id != NULL)
    mul_window_show_service (self, service_id, NULL);
  else if (g_str_equal (page, "comparison"))
    mul_window_show_comparison (self, NULL);
  else
    mul_window_show_overview (self);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

static void
document_changed_cb (MulWindow *self, MulChanges *changes)
{
  self->precious = TRUE;
  mul_window_dismiss_undo (self);
  if (self->service_id != NULL && mul_changes_touch (changes, MUL_ENTITY_SERVICE))
    {
      g_autoptr (MulRecord) service = mul_document_get_record (self->document, MUL_ENTITY_SERVICE, self->service_id);

      if (service == NULL)
        {
          g_set_str (&self->lost_service_id, self->service_id);
          mul_window_show_overview (self);
        }
    }
}

static void
history_notify_cb (MulWindow *self)
{
  mul_window_update_actions (self);
}

static void
save_state_notify_cb (MulWindow *self)
{
  mul_window_show_save_state (self);
  if (mul_document_get_save_state (self->document) == MUL_SAVE_STATE_SAVED)
    mul_recent_add (self->document);
}

static void
file_state_notify_cb (MulWindow *self)
{
  mul_window_show_save_state (self);
}

/* Not every file system tells of what others do: whoever comes back from another window may have done it there. */
static void
is_active_notify_cb (MulWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    return;
  if (self->document != NULL)
    mul_document_look_at_file (self->document);
  else if (mul_window_is_vacant (self))
    mul_welcome_refresh (self->welcome);
}

static void
title_notify_cb (MulWindow *self)
{
  mul_window_update_titles (gtk_window_get_application (GTK_WINDOW (self)));
}

/* Also when its file has got another name, or ours was written beside it. A name that is no more is not remembered. */
static void
file_notify_cb (MulWindow *self)
{
  g_autoptr (GFile) before = g_steal_pointer (&self->last_file);

  self->last_file = g_object_ref (mul_document_get_file (self->document));
  if (before != NULL && g_file_is_native (before) && !g_file_query_exists (before, NULL))
    mul_recent_forget (before);
  mul_window_show_save_state (self);
  mul_window_update_titles (gtk_window_get_application (GTK_WINDOW (self)));
  mul_recent_add (self->document);
}

static void
text_changed_cb (MulWindow *self)
{
  self->typed = TRUE;
  mul_window_update_actions (self);
}

static void
watch_text (MulWindow *self, GObject *text)
{
  if (self->text_in_focus == text)
    return;
  if (self->text_in_focus != NULL)
    g_signal_handlers_disconnect_by_func (self->text_in_focus, text_changed_cb, self);
  g_set_object (&self->text_in_focus, text);
  self->typed = FALSE;
  if (text != NULL)
    g_signal_connect_object (text, "changed", G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
}

/* What says when something is typed in it, where nothing has been typed before it got the focus. */
static gpointer
get_text (GtkWidget *focus)
{
  if (GTK_IS_TEXT_VIEW (focus))
    return gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
  return GTK_IS_EDITABLE (focus) && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL ? focus : NULL;
}

static void
focus_notify_cb (MulWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  mul_menu_names_tell (focus);
  watch_text (self, get_text (focus));
  mul_window_update_actions (self);
}

static void
show_overview_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  chosen_cb (MUL_WINDOW (widget), "overview", NULL);
}

static void
show_service_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  chosen_cb (MUL_WINDOW (widget), "service", g_variant_get_string (parameter, NULL));
  mul_window_enter_page (MUL_WINDOW (widget));
}

static gboolean
mul_window_close_request (GtkWindow *window)
{
  MulWindow *self = MUL_WINDOW (window);

  mul_window_commit_typing (self);
  if (!mul_window_may_close (self))
    return GDK_EVENT_STOP;
  if (self->settings != NULL)
    {
      int width;
      int height;

      gtk_window_get_default_size (window, &width, &height);
      g_settings_set (self->settings, "window-size", "(ii)", width, height);
      g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
    }
  self->closing = TRUE;
  g_cancellable_cancel (self->cancellable);
  mul_window_set_document (self, NULL, FALSE);
  return GTK_WINDOW_CLASS (mul_window_parent_class)->close_request (window);
}

/* F10 opens the main menu where it is seen; in a narrow window it lies beside the page, with the sidebar. */
static gboolean
show_menu_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  MulWindow *self = MUL_WINDOW (widget);

  if (self->document == NULL || !adw_navigation_split_view_get_collapsed (self->split_view)
      || !adw_navigation_split_view_get_show_content (self->split_view))
    return FALSE;
  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  mul_sidebar_show_menu (self->sidebar);
  return TRUE;
}

static void
mul_window_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, MUL_WINDOW (object)->document);
}

static void
mul_window_dispose (GObject *object)
{
  MulWindow *self = MUL_WINDOW (object);

  self->closing = TRUE;
  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->present_source, g_source_remove);
  if (self->stack != NULL)
    mul_window_set_document (self, NULL, FALSE);
  mul_window_dismiss_lasting (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_WINDOW);
  watch_text (self, NULL);
  g_clear_object (&self->settings);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->opening);
  g_clear_object (&self->last_file);
  G_OBJECT_CLASS (mul_window_parent_class)->dispose (object);
}

static void
mul_window_finalize (GObject *object)
{
  MulWindow *self = MUL_WINDOW (object);

  g_clear_weak_pointer (&self->toast);
  g_ptr_array_unref (self->lasting_toasts);
  g_free (self->service_view);
  g_free (self->service_id);
  g_free (self->lost_service_id);
  G_OBJECT_CLASS (mul_window_parent_class)->finalize (object);
}

static void
mul_window_class_init (MulWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_window_dispose;
  object_class->finalize = mul_window_finalize;
  object_class->get_property = mul_window_get_property;
  GTK_WINDOW_CLASS (klass)->close_request = mul_window_close_request;

  props[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, MUL_TYPE_DOCUMENT,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, 0, show_menu_cb, NULL);
  mul_window_install_toast_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "win.show-overview", NULL, show_overview_action_cb);
  gtk_widget_class_install_action (widget_class, "win.show-service", "s", show_service_action_cb);
  mul_window_install_file_actions (widget_class);
  mul_window_install_reload_actions (widget_class);
  mul_window_install_report_actions (widget_class);
  mul_window_install_place_actions (widget_class);
  mul_window_install_step_actions (widget_class);

  g_type_ensure (MUL_TYPE_WELCOME);
  g_type_ensure (MUL_TYPE_SIDEBAR);
  g_type_ensure (MUL_TYPE_SAVE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MulWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, drop_hint);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, drop_label);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, welcome);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, shelf);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, MulWindow, save_banner);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
mul_window_init (MulWindow *self)
{
  self->cancellable = g_cancellable_new ();
  self->lasting_toasts = g_ptr_array_new ();
  self->settings = mul_settings_open ();
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_toast_place_keep_clear (self->toast_overlay);
  mul_focus_keep_visible (GTK_WINDOW (self));
  if (self->settings != NULL)
    {
      int width;
      int height;

      g_settings_get (self->settings, "window-size", "(ii)", &width, &height);
      gtk_window_set_default_size (GTK_WINDOW (self), width, height);
      if (g_settings_get_boolean (self->settings, "window-maximized"))
        gtk_window_maximize (GTK_WINDOW (self));
    }
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_notify_cb), NULL);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_notify_cb), NULL);
  mul_window_take_drops (self);
  gtk_window_set_title (GTK_WINDOW (self), "Mulighetsrom");
  mul_window_update_actions (self);
}

/**
 * mul_window_new:
 * @application: the application
 *
 * Returns: (transfer none): a window with the welcome page; the application owns it
 */
MulWindow *
mul_window_new (GtkApplication *application)
{
  return g_object_new (MUL_TYPE_WINDOW, "application", application, NULL);
}

/**
 * mul_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the project it shows
 */
MulDocument *
mul_window_get_document (MulWindow *self)
{
  g_return_val_if_fail (MUL_IS_WINDOW (self), NULL);
  return self->document;
}

/**
 * mul_window_get_file:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the file of its project, also while that is being opened
 */
GFile *
mul_window_get_file (MulWindow *self)
{
  g_return_val_if_fail (MUL_IS_WINDOW (self), NULL);
  return self->document != NULL ? mul_document_get_file (self->document) : self->opening;
}

/**
 * mul_window_is_vacant:
 * @self: a window
 *
 * Returns: whether it shows the welcome page, so that a project can be opened in it
 */
gboolean
mul_window_is_vacant (MulWindow *self)
{
  g_return_val_if_fail (MUL_IS_WINDOW (self), FALSE);
  return self->document == NULL && self->opening == NULL && !self->closing;
}

/**
 * mul_window_leave_document:
 * @self: a window
 *
 * Shows its project no more, and does not close it. What is being typed is kept before.
 *
 * Returns: (transfer full) (nullable): the project
 */
MulDocument *
mul_window_leave_document (MulWindow *self)
{
  g_autoptr (MulDocument) document = g_steal_pointer (&self->document);

  if (document == NULL)
    return NULL;
  g_signal_handlers_disconnect_by_data (document, self);
  mul_window_forget_comparison (self);
  adw_navigation_split_view_set_content (self->split_view, NULL);
  mul_sidebar_set_document (self->sidebar, NULL);
  return g_steal_pointer (&document);
}

/**
 * mul_window_set_document:
 * @self: a window
 * @document: (nullable): a project, or NULL for the welcome page
 * @precious: whether a project without a file holds what somebody would miss
 *
 * Shows a project's overview. The project shown before is closed.
 */
void
mul_window_set_document (MulWindow *self, MulDocument *document, gboolean precious)
{
  g_return_if_fail (MUL_IS_WINDOW (self));
  if (self->document == document)
    return;
  if (self->document != NULL)
    {
      g_autoptr (MulDocument) before = mul_window_leave_document (self);

      mul_document_close (before);
    }
  mul_window_dismiss_undo (self);
  g_set_object (&self->document, document);
  g_clear_object (&self->last_file);
  self->precious = precious;
  if (document != NULL)
    {
      g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::undo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::redo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::save-state", G_CALLBACK (save_state_notify_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::file-state", G_CALLBACK (file_state_notify_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::file", G_CALLBACK (file_notify_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify::title", G_CALLBACK (title_notify_cb), self, G_CONNECT_SWAPPED);
      mul_sidebar_set_document (self->sidebar, document);
      mul_window_show_save_state (self);
      g_set_object (&self->last_file, mul_document_get_file (document));
      /* Whether it may be written is told before anything is. */
      mul_document_look_at_file (document);
      mul_window_show_overview (self);
    }
  gtk_stack_set_visible_child_name (self->stack, document != NULL ? "project" : "welcome");
  /* Where there is room for one page only, it is the way through the project. */
  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  if (document != NULL)
    mul_sidebar_focus (self->sidebar);
  mul_window_update_titles (gtk_window_get_application (GTK_WINDOW (self)));
  mul_window_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DOCUMENT]);
}

/**
 * mul_window_show_overview:
 * @self: a window with a project
 */
void
mul_window_show_overview (MulWindow *self)
{
  AdwNavigationPage *page;

  g_return_if_fail (MUL_IS_WINDOW (self) && self->document != NULL);
  page = adw_navigation_split_view_get_content (self->split_view);
  g_clear_pointer (&self->service_id, g_free);
  if (MUL_IS_OVERVIEW_PAGE (page))
    mul_sidebar_select (self->sidebar, "overview", NULL);
  else
    mul_window_show_page (self, mul_overview_page_new (self->document), "overview");
}

/**
 * mul_window_show_service:
 * @self: a window with a project
 * @service_id: a service's key
 * @view: (nullable): the view to show, or NULL for the one that the last service's page showed
 */
void
mul_window_show_service (MulWindow *self, const char *service_id, const char *view)
{
  AdwNavigationPage *page;

  g_return_if_fail (MUL_IS_WINDOW (self) && self->document != NULL && service_id != NULL);
  page = adw_navigation_split_view_get_content (self->split_view);
  if (!MUL_IS_SERVICE_PAGE (page) || g_strcmp0 (self->service_id, service_id) != 0)
    {
      GtkWidget *next = mul_service_page_new (self->document, service_id);

      /* Whoever compares the staffing of two services wants to stay in Staffing. */
      mul_window_remember_view (self);
      if (view == NULL)
        view = self->service_view;
      if (view != NULL)
        mul_service_page_show_view (MUL_SERVICE_PAGE (next), view);
      g_set_str (&self->service_id, service_id);
      mul_window_show_page (self, next, "service");
    }
  else if (view != NULL)
    mul_service_page_show_view (MUL_SERVICE_PAGE (page), view);
}

/**
 * mul_window_edit_title:
 * @self: a window with a project
 *
 * Shows the overview with the project's title selected, so that typing replaces it.
 */
void
mul_window_edit_title (MulWindow *self)
{
  AdwNavigationPage *page;

  g_return_if_fail (MUL_IS_WINDOW (self) && self->document != NULL);
  chosen_cb (self, "overview", NULL);
  page = adw_navigation_split_view_get_content (self->split_view);
  mul_overview_page_edit_title (MUL_OVERVIEW_PAGE (page));
}

/**
 * mul_window_say_error:
 * @self: a window
 * @heading: what did not work, in a few words: the dialog does not wrap it
 * @message: a sentence that says why and what to do
 */
void
mul_window_say_error (MulWindow *self, const char *heading, const char *message)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, message);

  g_return_if_fail (MUL_IS_WINDOW (self));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", C_ ("dialog", "_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}
