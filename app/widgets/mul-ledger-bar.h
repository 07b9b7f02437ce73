/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MulLedgerFigure:
 * @title: what it is: "Inn fra i dag"
 * @value: the number, or numbers: "36,4", "3 → 1"
 * @note: what it counts, or what it means: "årsverk"; may be empty
 * @fraction: how much of the whole it is, from 0 to 1, drawn as a bar; less than 0 draws none
 * @details: the same in whole words, for who points at it or hears it
 *
 * One figure of a ledger.
 */
typedef struct
{
  const char *title;
  const char *value;
  const char *note;
  double fraction;
  const char *details;
} MulLedgerFigure;

/* A ledger's figures side by side, always in sight. What no longer agrees is told by a button; it and “Details” activate
 * organisation.show-ledger. Property: "narrow" (figures one below the other, the first ones only). */
#define MUL_TYPE_LEDGER_BAR (mul_ledger_bar_get_type ())
G_DECLARE_FINAL_TYPE (MulLedgerBar, mul_ledger_bar, MUL, LEDGER_BAR, GtkWidget)

void mul_ledger_bar_set_figures (MulLedgerBar *self, const MulLedgerFigure *figures, guint n_figures);
void mul_ledger_bar_set_fault (MulLedgerBar *self, const char *fault);

G_END_DECLS
