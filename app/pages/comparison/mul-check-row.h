/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-checks.h"

G_BEGIN_DECLS

/* A finding in the list: its sentence, its service, and what can be done with it. Its actions are those of the view it stands in. */
#define MUL_TYPE_CHECK_ROW (mul_check_row_get_type ())
G_DECLARE_FINAL_TYPE (MulCheckRow, mul_check_row, MUL, CHECK_ROW, GtkListBoxRow)

GtkWidget *mul_check_row_new (const MulFinding *finding, const char *service_name, const char *reason,
                              const char *accepted_id);
void mul_check_row_set_narrow (MulCheckRow *self, gboolean narrow);
const char *mul_check_row_get_code (MulCheckRow *self);
const char *mul_check_row_get_subject (MulCheckRow *self);

G_END_DECLS
