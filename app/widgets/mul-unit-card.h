/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/mul-chart-scene.h"
#include "drawing/mul-chart-text.h"

G_BEGIN_DECLS

/* A unit's card in an organisation chart, painted from the same marks as on paper. Property "selected". Signals "renamed"
 * (const char *name): a new name was typed in place; "kept": none was; "expand": what it hides is to be shown. It is
 * given values, and changes nothing by itself. */
#define MUL_TYPE_UNIT_CARD (mul_unit_card_get_type ())
G_DECLARE_FINAL_TYPE (MulUnitCard, mul_unit_card, MUL, UNIT_CARD, GtkWidget)

GtkWidget *mul_unit_card_new (void);

MulChartSize mul_unit_card_measure (MulChartRuler *ruler, const MulChartCard *card, gboolean one_line);
void mul_unit_card_set_content (MulUnitCard *self, MulChartRuler *ruler, const MulChartCard *card, gboolean one_line,
                                const graphene_size_t *size);
void mul_unit_card_set_description (MulUnitCard *self, const char *label, guint level, guint position, guint n_siblings);
void mul_unit_card_set_expanded (MulUnitCard *self, gboolean has_children, gboolean expanded);
gboolean mul_unit_card_get_selected (MulUnitCard *self);
void mul_unit_card_set_selected (MulUnitCard *self, gboolean selected);

void mul_unit_card_start_rename (MulUnitCard *self);
gboolean mul_unit_card_is_renaming (MulUnitCard *self);

G_END_DECLS
