/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Finds municipalities in the reference list by name, number or county as one types, or takes the name as typed. It stays for
 * the next one until Escape. Signal "picked" (const char *number, const char *name, const char *county): number and county
 * are "" for a name as typed. */
#define MUL_TYPE_MUNICIPALITY_PICKER (mul_municipality_picker_get_type ())
G_DECLARE_FINAL_TYPE (MulMunicipalityPicker, mul_municipality_picker, MUL, MUNICIPALITY_PICKER, GtkPopover)

void mul_municipality_picker_set_taken (MulMunicipalityPicker *self, GListModel *municipalities);
void mul_municipality_picker_search (MulMunicipalityPicker *self, const char *text);
void mul_municipality_picker_pick (MulMunicipalityPicker *self);

G_END_DECLS
