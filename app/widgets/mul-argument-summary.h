/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

/* An argument's second line: who thinks what, whom it holds for, theme, where else it stands, source. It is a picture of what the
 * row's accessible label says in sentences. */
#define MUL_TYPE_ARGUMENT_SUMMARY (mul_argument_summary_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentSummary, mul_argument_summary, MUL, ARGUMENT_SUMMARY, GtkWidget)

void mul_argument_summary_show (MulArgumentSummary *self, const MulArgumentContent *content, gboolean narrow);

G_END_DECLS
