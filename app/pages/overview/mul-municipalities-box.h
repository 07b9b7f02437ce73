/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The municipalities that take part, and folded below them those that are compared with or mentioned. Actions:
 * municipalities.pick opens the search, municipalities.add (s) adds a name as typed. */
#define MUL_TYPE_MUNICIPALITIES_BOX (mul_municipalities_box_get_type ())
G_DECLARE_FINAL_TYPE (MulMunicipalitiesBox, mul_municipalities_box, MUL, MUNICIPALITIES_BOX, GtkWidget)

void mul_municipalities_box_set_document (MulMunicipalitiesBox *self, MulDocument *document);

G_END_DECLS
