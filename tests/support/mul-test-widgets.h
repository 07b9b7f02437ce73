/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The first widget of a type at or below another, in the order of the tree, or NULL. */
GtkWidget *mul_test_find_widget (GtkWidget *widget, GType type);

/* Lets the main loop run for so long. */
void mul_test_spin (guint milliseconds);
