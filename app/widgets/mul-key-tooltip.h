/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *mul_key_tooltip_dup_keys (const char *accelerator);
void mul_key_tooltip_set (GtkWidget *widget, const char *text, const char *accelerator);

G_END_DECLS
