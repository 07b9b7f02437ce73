/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-paste-tree.h"

G_BEGIN_DECLS

/* What reading a list and reading a table share. */

MulPasteTree *mul_paste_tree_new (void);
MulPasteUnit *mul_paste_tree_add (MulPasteTree *self, int parent, const char *name);
void mul_paste_tree_add_fault (MulPasteTree *self, MulPasteFaultKind kind, const char *text, const char *unit);

gboolean mul_paste_unit_take_number (MulPasteUnit *unit, const char *text, MulNumberUnit bare_unit);
char *mul_paste_unit_take_text (MulPasteUnit *unit, const char *text);

G_END_DECLS
