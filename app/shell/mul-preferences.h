/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the user has chosen for the program, whatever the project. */
#define MUL_TYPE_PREFERENCES (mul_preferences_get_type ())
G_DECLARE_FINAL_TYPE (MulPreferences, mul_preferences, MUL, PREFERENCES, AdwDialog)

AdwDialog *mul_preferences_new (void);

gboolean mul_preferences_can_be_kept (void);
void mul_preferences_apply_style (void);
const char *mul_preferences_get_language (void);

G_END_DECLS
