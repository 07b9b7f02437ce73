/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-window.h"

G_BEGIN_DECLS

typedef void (*MulScreenshotsDone) (gboolean taken, gpointer data);

void mul_screenshots_take (MulWindow *window, const char *folder, MulScreenshotsDone done, gpointer data);

G_END_DECLS
