/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-toast.h"

/* What a window tells in a few words, in toasts. */

static void
lasting_dismissed_cb (MulWindow *self, AdwToast *toast)
{
  g_ptr_array_remove (self->lasting_toasts, toast);
}

static void
note_lasting (MulWindow *self, AdwToast *toast)
{
  g_ptr_array_add (self->lasting_toasts, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (lasting_dismissed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mul_window_add_toast:
 * @self: a window
 * @toast: (transfer full): what is told, of mul_toast_new()
 */
void
mul_window_add_toast (MulWindow *self, AdwToast *toast)
{
  g_return_if_fail (MUL_IS_WINDOW (self));
  /* The last one is what counts: it is not waited for, and of those before it only what stays until it is closed comes back. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  mul_toast_show (self->toast_overlay, toast);
  if (self->toast != NULL && adw_toast_get_timeout (self->toast) > 0)
    adw_toast_dismiss (self->toast);
  if (adw_toast_get_timeout (toast) == 0)
    note_lasting (self, toast);
  self->offers_undo = FALSE;
  g_set_weak_pointer (&self->toast, toast);
}

/**
 * mul_window_say:
 * @self: a window
 * @text: what is told, in a few words
 * @undo: whether it is of the last edit, and offers to undo it
 *
 * Tells something in a toast that goes away by itself.
 */
void
mul_window_say (MulWindow *self, const char *text, gboolean undo)
{
  AdwToast *toast = mul_toast_new (text);

  if (undo)
    {
      adw_toast_set_button_label (toast, C_ ("toast", "Undo"));
      adw_toast_set_action_name (toast, "win.undo");
    }
  mul_window_add_toast (self, toast);
  self->offers_undo = undo;
}

/**
 * mul_window_dismiss_lasting:
 * @self: a window that goes
 *
 * Takes away the toasts that stay until they are closed. One at a time: the overlay itself would free one twice that steps back
 * for another in the same moment.
 */
void
mul_window_dismiss_lasting (MulWindow *self)
{
  while (self->lasting_toasts->len > 0)
    adw_toast_dismiss (g_ptr_array_steal_index (self->lasting_toasts, 0));
}

/**
 * mul_window_dismiss_undo:
 * @self: a window
 *
 * Takes away the offer to undo, which is for the last edit only: after another it would undo that one.
 */
void
mul_window_dismiss_undo (MulWindow *self)
{
  if (self->toast != NULL && self->offers_undo)
    adw_toast_dismiss (self->toast);
}

static void
toast_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  const char *text = g_variant_get_string (parameter, NULL);

  /* What cannot be stored while somebody types is said once, not with every word. */
  if (g_str_equal (action_name, "win.error") && self->toast != NULL && g_str_equal (mul_toast_get_text (self->toast), text))
    return;
  mul_window_say (self, text, g_str_equal (action_name, "win.toast-undo"));
}

/**
 * mul_window_install_toast_actions:
 * @widget_class: the window's class
 *
 * Installs win.toast, win.toast-undo, which offers to undo, and win.error (s: what is told).
 */
void
mul_window_install_toast_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action_cb);
  gtk_widget_class_install_action (widget_class, "win.toast-undo", "s", toast_action_cb);
  gtk_widget_class_install_action (widget_class, "win.error", "s", toast_action_cb);
}
