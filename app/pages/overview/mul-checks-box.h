/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The few things most in need of a look, each leading to its place, and the way to all of them. Hidden while there are none. */
#define MUL_TYPE_CHECKS_BOX (mul_checks_box_get_type ())
G_DECLARE_FINAL_TYPE (MulChecksBox, mul_checks_box, MUL, CHECKS_BOX, GtkWidget)

void mul_checks_box_set_document (MulChecksBox *self, MulDocument *document);

G_END_DECLS
