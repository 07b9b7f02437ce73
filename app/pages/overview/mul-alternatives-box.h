/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The alternatives that are compared. Action alternatives.add (s): adds one of a form, given by its code in the file. */
#define MUL_TYPE_ALTERNATIVES_BOX (mul_alternatives_box_get_type ())
G_DECLARE_FINAL_TYPE (MulAlternativesBox, mul_alternatives_box, MUL, ALTERNATIVES_BOX, GtkWidget)

void mul_alternatives_box_set_document (MulAlternativesBox *self, MulDocument *document, const char *service_id);

G_END_DECLS
