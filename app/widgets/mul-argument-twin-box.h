/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MulArgumentTwinOffer:
 * @id: an argument
 * @text: its sentence
 * @where: where it stands, in words
 * @stands_here: whether that is among the arguments that are seen
 * @caption: (nullable): @where, and what choosing it does
 *
 * An argument that says nearly what is being typed. Owned.
 */
typedef struct
{
  char *id;
  char *text;
  char *where;
  gboolean stands_here;
  char *caption;
} MulArgumentTwinOffer;

void mul_argument_twin_offer_free (gpointer offer);

/* Below a sentence that is being typed: those that say nearly the same, to be chosen by Down and Enter, or to be ignored. One
 * that stands here can be gone to, by the action "assessment.go-to-argument".
 *
 * Signals: "chosen" (const char *id); "left": the hand goes back to the sentence. */
#define MUL_TYPE_ARGUMENT_TWIN_BOX (mul_argument_twin_box_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentTwinBox, mul_argument_twin_box, MUL, ARGUMENT_TWIN_BOX, GtkWidget)

GtkWidget *mul_argument_twin_box_new (void);
void mul_argument_twin_box_offer (MulArgumentTwinBox *self, GPtrArray *offers, const char *question);
gboolean mul_argument_twin_box_enter (MulArgumentTwinBox *self);

G_END_DECLS
