/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The mandate with its questions, to be read; and, after the pencil or mandate.edit, to be written. Actions: mandate.edit,
 * mandate.add-question. */
#define MUL_TYPE_MANDATE_CARD (mul_mandate_card_get_type ())
G_DECLARE_FINAL_TYPE (MulMandateCard, mul_mandate_card, MUL, MANDATE_CARD, GtkWidget)

void mul_mandate_card_set_document (MulMandateCard *self, MulDocument *document);

G_END_DECLS
