/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* When a text that is being typed is stored: soon after it was begun, and then about once a second for as long as somebody types,
 * also one who never pauses, so that a crash or a power cut costs a few words at most. A part of the field's own struct. */
typedef struct
{
  guint source;
  gint64 rest_end; /* microseconds: until then it was stored a moment ago */
  GtkWidget *field; /* borrowed: it holds this */
  void (*store) (GtkWidget *field);
} MulTyping;

void mul_typing_begin (MulTyping *self, GtkWidget *field, void (*store) (GtkWidget *field));
void mul_typing_end (MulTyping *self);

void mul_typing_show (GtkTextBuffer *buffer, const char *text);

G_END_DECLS
