/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "shell/mul-window.h"

G_BEGIN_DECLS

/* The program: its windows, its actions and its command line. */
#define MUL_TYPE_APPLICATION (mul_application_get_type ())
G_DECLARE_FINAL_TYPE (MulApplication, mul_application, MUL, APPLICATION, AdwApplication)

MulApplication *mul_application_new (void);

MulWindow *mul_application_open_file (MulApplication *self, GFile *file);
MulWindow *mul_application_show_document (MulApplication *self, MulDocument *document, gboolean precious);
MulWindow *mul_application_get_window (MulApplication *self);
int mul_application_get_exit_status (MulApplication *self);

G_END_DECLS
