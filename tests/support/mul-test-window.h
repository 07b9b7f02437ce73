/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A window for one view of the program, with dialogs and what the view says to the user as the program's own has them: each
 * toast and error is a line of @said, "action: text". Its actions are a GActionMap's. */
GtkWidget *mul_test_window_new (GString *said);

/* Shows the view in the window, and waits until it is there. */
void mul_test_window_show (GtkWidget *window, GtkWidget *view);

/* Closes the window and holds that nothing keeps its view or its document. Takes @document and @said. */
void mul_test_window_close (GtkWidget *window, GtkWidget *view, MulDocument *document, GString *said);

G_END_DECLS
