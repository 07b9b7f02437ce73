/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The services, each with what is left to do, its size, and which of the mandate's questions it has answered. Property
 * "narrow": there is little room. */
#define MUL_TYPE_SERVICES_BOX (mul_services_box_get_type ())
G_DECLARE_FINAL_TYPE (MulServicesBox, mul_services_box, MUL, SERVICES_BOX, GtkWidget)

void mul_services_box_set_document (MulServicesBox *self, MulDocument *document);

G_END_DECLS
