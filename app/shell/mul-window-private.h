/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/comparison/mul-comparison-page.h"
#include "pages/overview/mul-overview-page.h"
#include "shell/mul-save-banner.h"
#include "shell/mul-sidebar.h"
#include "shell/mul-welcome.h"
#include "shell/mul-window.h"

G_BEGIN_DECLS

struct _MulWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  MulDocument *document;
  GFile *opening;
  GFile *last_file; /* the project's, as it was last shown */
  GCancellable *cancellable;
  GSettings *settings;
  char *service_view; /* the view of the service shown last, when another page is shown */
  char *service_id;
  char *lost_service_id; /* the last one that was deleted while it was shown */
  GObject *text_in_focus; /* GtkTextBuffer or GtkEditable: whether something is typed in it is known */

  /* Borrowed */
  AdwToast *toast; /* the last one, while it is there */
  GPtrArray *lasting_toasts; /* those that stay until they are closed */

  guint present_source; /* shows a new window whose file takes its time */

  /* Template */
  AdwToastOverlay *toast_overlay;
  GtkWidget *drop_hint;
  GtkLabel *drop_label;
  GtkStack *stack;
  MulWelcome *welcome;
  AdwNavigationSplitView *split_view;
  AdwBin *shelf; /* where the comparison is kept while one of its cells is followed, to go back to */
  MulSidebar *sidebar;
  MulSaveBanner *save_banner;

  /* Whether closing without a file would lose something that somebody made. */
  gboolean precious;
  gboolean may_close;
  gboolean closing_after_save;
  gboolean closing;
  gboolean reloading;
  gboolean made_for_file; /* not for the user to start from */
  gboolean typed;         /* since the text has the focus */
  gboolean offers_undo;   /* the toast does */
};

typedef void (*MulWindowSave) (MulWindow *self, GFile *file);

/* mul-window.c */
MulDocument *mul_window_leave_document (MulWindow *self);
void mul_window_update_actions (MulWindow *self);
void mul_window_say (MulWindow *self, const char *text, gboolean undo);

/* mul-window-opening.c */
MulWindow *mul_window_give_way (MulWindow *self);
void mul_window_read_file (MulWindow *self);

/* mul-window-files.c */
void mul_window_install_file_actions (GtkWidgetClass *widget_class);
void mul_window_ask_for_file (MulWindow *self);
void mul_window_show_save_state (MulWindow *self);
void mul_window_take_name (MulWindow *self, GFile *chosen, MulWindowSave save);
void mul_window_save_as (MulWindow *self, GFile *file);
void mul_window_save_copy (MulWindow *self, GFile *file);
void mul_window_tell_of_file (MulWindow *self, const char *text, GFile *file, guint timeout);
gboolean mul_window_may_close (MulWindow *self);
char *mul_window_dup_file_name (MulWindow *self, const char *extension);
void mul_window_remember_folder (MulWindow *self, GFile *file);
void mul_window_set_initial_folder (MulWindow *self, GtkFileDialog *dialog);

/* mul-window-reload.c */
void mul_window_install_reload_actions (GtkWidgetClass *widget_class);
void mul_window_ask_to_restore (MulWindow *self, const char *id);
void mul_window_tell_of_kept_copy (MulWindow *self, const char *text);

/* mul-window-drop.c */
void mul_window_take_drops (MulWindow *self);

/* mul-window-places.c */
void mul_window_install_place_actions (GtkWidgetClass *widget_class);
void mul_window_remember_view (MulWindow *self);
void mul_window_show_page (MulWindow *self, GtkWidget *page, const char *name);
void mul_window_enter_page (MulWindow *self);
void mul_window_forget_comparison (MulWindow *self);

/* mul-window-stepping.c */
void mul_window_install_toast_actions (GtkWidgetClass *widget_class);
void mul_window_dismiss_lasting (MulWindow *self);
void mul_window_dismiss_undo (MulWindow *self);
void mul_window_install_step_actions (GtkWidgetClass *widget_class);
void mul_window_commit_typing (MulWindow *self);

/* mul-window-report.c */
void mul_window_install_report_actions (GtkWidgetClass *widget_class);

G_END_DECLS
