/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void mul_toast_place_keep_clear (AdwToastOverlay *overlay);
void mul_toast_place_add_bar (GtkWidget *bar);

G_END_DECLS
