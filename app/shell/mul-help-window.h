/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The guide: its topics in working order, and the text of one. It stands beside the project, so that one can read and work.
 * Actions: "help.show-topic" (s), "help.show-view" (s), "help.search". */
#define MUL_TYPE_HELP_WINDOW (mul_help_window_get_type ())
G_DECLARE_FINAL_TYPE (MulHelpWindow, mul_help_window, MUL, HELP_WINDOW, AdwApplicationWindow)

MulHelpWindow *mul_help_window_new (GtkApplication *application);

const char *mul_help_window_get_topic (MulHelpWindow *self);
void mul_help_window_show_topic (MulHelpWindow *self, const char *name);

G_END_DECLS
