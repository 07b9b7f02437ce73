/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"
#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

gboolean mul_argument_drop_on_alternative (GtkWidget *widget, MulDocument *document, const char *service_id,
                                           const char *alternative_id, const MulArgumentDrag *drag, gboolean copy);
gboolean mul_argument_drop_on_service (GtkWidget *widget, MulDocument *document, const char *service_id,
                                       const MulArgumentDrag *drag, gboolean copy);
void mul_argument_accept_drops (GtkWidget *row, MulDocument *document, const char *service_id);

G_END_DECLS
