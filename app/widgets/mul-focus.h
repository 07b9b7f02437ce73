/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean mul_focus_enter (GtkWidget *widget, GtkDirectionType direction);
gboolean mul_focus_is_at_work (GtkWidget *view);
void mul_focus_keep_visible (GtkWindow *window);

G_END_DECLS
