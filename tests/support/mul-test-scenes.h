/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-application.h"

G_BEGIN_DECLS

/* What comes up in a project only after more than one step, or not in its window: dialogs, menus of the pointer, the guide.
 * A new dialog is one line in the table. */
typedef struct
{
  const char *name;
  gboolean example; /* in the example, or in a new project */
  /* Returns the window to look at: @window or another, which is closed afterwards. */
  GtkWindow *(*show) (MulApplication *application, MulWindow *window);
} MulTestScene;

const MulTestScene *mul_test_scenes_get (guint *n);

G_END_DECLS
