/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-checks.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulCheckRows:
 *
 * The lists of findings under their headings. Rows are asked for one after another and made later: a screenful at once, the
 * rest while nothing else is to be done.
 */
typedef struct _MulCheckRows MulCheckRows;

MulCheckRows *mul_check_rows_new (MulDocument *document, GtkBox *groups);
void mul_check_rows_free (MulCheckRows *self);
GtkListBox *mul_check_rows_add_group (MulCheckRows *self, const char *title, guint count);
void mul_check_rows_add (MulCheckRows *self, GtkListBox *list, const MulFinding *finding, MulRecord *accepted);
void mul_check_rows_add_more (MulCheckRows *self, GtkListBox *list, MulCheck check, guint n);
void mul_check_rows_build (MulCheckRows *self, gboolean narrow);
void mul_check_rows_stop (MulCheckRows *self);
void mul_check_rows_clear (MulCheckRows *self);
GtkWidget *mul_check_rows_find (MulCheckRows *self, const char *code, const char *subject);

G_END_DECLS
