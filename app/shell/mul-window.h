/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A window: the welcome page, or one project. Property "document". */
#define MUL_TYPE_WINDOW (mul_window_get_type ())
G_DECLARE_FINAL_TYPE (MulWindow, mul_window, MUL, WINDOW, AdwApplicationWindow)

MulWindow *mul_window_new (GtkApplication *application);

MulDocument *mul_window_get_document (MulWindow *self);
GFile *mul_window_get_file (MulWindow *self);
gboolean mul_window_is_vacant (MulWindow *self);

void mul_window_set_document (MulWindow *self, MulDocument *document, gboolean precious);
void mul_window_open_file (MulWindow *self, GFile *file);
void mul_window_show_overview (MulWindow *self);
void mul_window_show_service (MulWindow *self, const char *service_id, const char *view);
void mul_window_show_comparison (MulWindow *self, const char *view);
void mul_window_edit_title (MulWindow *self);
void mul_window_say_restored (MulWindow *self);
void mul_window_add_toast (MulWindow *self, AdwToast *toast);
void mul_window_update_titles (GtkApplication *application);
void mul_window_say_error (MulWindow *self, const char *heading, const char *message);

G_END_DECLS
