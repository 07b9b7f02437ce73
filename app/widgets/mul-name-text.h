/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A name that is being typed in place. Enter and leaving it end with what was typed, Escape without. Signal "done" (const
 * char *name, gboolean given_up): name is NULL where there is no new one. It is emitted once. */
#define MUL_TYPE_NAME_TEXT (mul_name_text_get_type ())
G_DECLARE_FINAL_TYPE (MulNameText, mul_name_text, MUL, NAME_TEXT, GtkWidget)

GtkWidget *mul_name_text_new (const char *name, const char *label);
void mul_name_text_set_attributes (MulNameText *self, PangoAttrList *attributes);
void mul_name_text_end (MulNameText *self, gboolean keep);

G_END_DECLS
