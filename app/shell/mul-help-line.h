/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-guide.h"

G_BEGIN_DECLS

/* A heading, a paragraph or an item of the guide: text that wraps, with keys drawn as keys. The arrows walk from one to the
 * next, so that a screen reader reads them. */
#define MUL_TYPE_HELP_LINE (mul_help_line_get_type ())
G_DECLARE_FINAL_TYPE (MulHelpLine, mul_help_line, MUL, HELP_LINE, GtkWidget)

GtkWidget *mul_help_line_new (const MulGuideBlock *block, const char *language, GtkAccessibleRole role, int level);

const char *mul_help_line_get_text (MulHelpLine *self);
void mul_help_line_mark (MulHelpLine *self, const char *const *words);

char *mul_help_dup_key (const char *accelerator);
char *mul_help_dup_text (const MulGuideBlock *block);
gboolean mul_help_has_word (const char *text, const char *word);

G_END_DECLS
