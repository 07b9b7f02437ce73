/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-window.h"

G_BEGIN_DECLS

/* What is shown in a window, and the way to it, by the names that the guide has for views: see mul_help_get_views(). */
const char *mul_help_get_view (MulWindow *window);
char *mul_help_get_view_title (const char *view);
gboolean mul_help_can_show_view (MulWindow *window, const char *view);
void mul_help_show_view (MulWindow *window, const char *view);

G_END_DECLS
