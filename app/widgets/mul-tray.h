/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-record.h"

G_BEGIN_DECLS

/* What is dragged between tray, pane and chart: positions of today that wait, and positions that are placed. */
#define MUL_TYPE_TRAY_LOAD (mul_tray_load_get_type ())

typedef struct
{
  GStrv origins;
  GStrv positions;
} MulTrayLoad;

GType mul_tray_load_get_type (void);
MulTrayLoad *mul_tray_load_new (const char *const *origins, const char *const *positions);
MulTrayLoad *mul_tray_load_copy (MulTrayLoad *self);
void mul_tray_load_free (MulTrayLoad *self);

/**
 * MulTrayItem:
 * @id: its key
 * @heading: what it stands under, the same for those that stand together: a municipality's name, "Utenfor tabellen"
 * @heading_amount: the sum under that heading; may be empty
 * @heading_municipality: (nullable): whose badge stands before the heading
 * @municipality: (nullable): whose badge stands in the row itself
 * @title: what it is
 * @detail: a second line; may be empty
 * @amount: årsverk, "–" where not stated
 * @label: all of it as one line for a screen reader
 * @ended: it is no longer waiting, but ends
 */
typedef struct
{
  const char *id;
  const char *heading;
  const char *heading_amount;
  MulRecord *heading_municipality;
  MulRecord *municipality;
  const char *title;
  const char *detail;
  const char *amount;
  const char *label;
  gboolean ended;
} MulTrayItem;

/* What waits for a place, to be dragged or cut and pasted from; several at once. Enter activates organisation.tray-place,
 * Ctrl+X organisation.tray-cut, Delete organisation.tray-end, on what is selected. Signal: "taken-back" (GStrv of placed
 * positions that were dropped here). */
#define MUL_TYPE_TRAY (mul_tray_get_type ())
G_DECLARE_FINAL_TYPE (MulTray, mul_tray, MUL, TRAY, GtkWidget)

void mul_tray_set_items (MulTray *self, const char *amount, const MulTrayItem *items, guint n_items);
void mul_tray_set_cut (MulTray *self, const char *const *ids);
GStrv mul_tray_dup_selected (MulTray *self, gboolean ended);
void mul_tray_select (MulTray *self, const char *const *ids);
GtkWidget *mul_tray_get_anchor (MulTray *self);
void mul_tray_focus (MulTray *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulTrayLoad, mul_tray_load_free)

G_END_DECLS
