/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The first thing one meets: a new project, an old one, or the example. Projects that a crash left unsaved say so. */
#define MUL_TYPE_WELCOME (mul_welcome_get_type ())
G_DECLARE_FINAL_TYPE (MulWelcome, mul_welcome, MUL, WELCOME, GtkWidget)

void mul_welcome_refresh (MulWelcome *self);

G_END_DECLS
