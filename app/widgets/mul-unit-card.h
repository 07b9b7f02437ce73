/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

/* A unit's card in an organisation chart. Property "selected". Signal "renamed" (const char *name): a new name was typed
 * in place. It is given values, and changes nothing by itself. */
#define MUL_TYPE_UNIT_CARD (mul_unit_card_get_type ())
G_DECLARE_FINAL_TYPE (MulUnitCard, mul_unit_card, MUL, UNIT_CARD, GtkWidget)

GtkWidget *mul_unit_card_new (void);

void mul_unit_card_set_content (MulUnitCard *self, const MulChartCard *card);
void mul_unit_card_set_place (MulUnitCard *self, MulChartPlace place);
void mul_unit_card_set_description (MulUnitCard *self, const char *label, guint level, guint position, guint n_siblings,
                                    gboolean has_children);
gboolean mul_unit_card_get_selected (MulUnitCard *self);
void mul_unit_card_set_selected (MulUnitCard *self, gboolean selected);

void mul_unit_card_start_rename (MulUnitCard *self);
gboolean mul_unit_card_is_renaming (MulUnitCard *self);

G_END_DECLS
