/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-guide.h"
#include "shell/mul-window.h"

G_BEGIN_DECLS

/* The text of a topic of the guide. Tab walks its ways to other places, the arrows all of it. */
#define MUL_TYPE_HELP_TEXT (mul_help_text_get_type ())
G_DECLARE_FINAL_TYPE (MulHelpText, mul_help_text, MUL, HELP_TEXT, GtkWidget)

void mul_help_text_set_guide (MulHelpText *self, const MulGuide *guide, const char *language);
void mul_help_text_mark (MulHelpText *self, const char *const *words);
void mul_help_text_follow (MulHelpText *self, MulWindow *window);
gboolean mul_help_text_enter (MulHelpText *self, const char *const *words);

G_END_DECLS
