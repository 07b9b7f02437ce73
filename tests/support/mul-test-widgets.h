/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* The first widget of a type at or below another, in the order of the tree, or NULL. */
GtkWidget *mul_test_find_widget (GtkWidget *widget, GType type);

/* The @index-th of them. */
GtkWidget *mul_test_find_nth_widget (GtkWidget *widget, GType type, guint index);

/* The first that is seen, or NULL. */
GtkWidget *mul_test_find_mapped (gpointer widget, GType type);

/* The first label that shows this text, or NULL. */
GtkWidget *mul_test_find_label (GtkWidget *widget, const char *text);

/* Lets the main loop run for so long. */
void mul_test_spin (guint milliseconds);

/* (transfer full): the text on the clipboard, when it has come. */
char *mul_test_read_clipboard (gpointer widget);
