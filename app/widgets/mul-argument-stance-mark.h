/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

/* The marks of stances: ✓ agrees, ~ partly, ✕ disagrees, – none taken. */
GtkWidget *mul_argument_stance_sign_new (int position);
GtkWidget *mul_argument_stance_mark_new (const MulArgumentStance *stance, guint number);
GtkWidget *mul_argument_stance_legend_new (void);
const char *mul_argument_stance_get_words (int position);

G_END_DECLS
