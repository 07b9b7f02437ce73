/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A municipality of the reference list. Properties, read only: "number" (text, with leading zeros), "name", "county". */
#define MUL_TYPE_MUNICIPALITY_ENTRY (mul_municipality_entry_get_type ())
G_DECLARE_FINAL_TYPE (MulMunicipalityEntry, mul_municipality_entry, MUL, MUNICIPALITY_ENTRY, GObject)

const char *mul_municipality_entry_get_number (MulMunicipalityEntry *self);
const char *mul_municipality_entry_get_name (MulMunicipalityEntry *self);
const char *mul_municipality_entry_get_county (MulMunicipalityEntry *self);
guint mul_municipality_entry_match (MulMunicipalityEntry *self, const char *query);

GListModel *mul_municipality_list_load (GError **error);

G_END_DECLS
