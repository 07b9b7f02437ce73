/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-typing.h"

#include "domain/mul-text-change.h"

/* From the first letter to the first time it is stored, and from then on between two times, in milliseconds. */
#define FIRST 300
#define REST 1000

/* On a slow disk, so many times what storing took. */
#define TIMES 10

static gboolean
store_cb (gpointer data)
{
  MulTyping *self = data;
  const gint64 begin = g_get_monotonic_time ();
  /* What is stored may change what is shown, and the field be gone. */
  g_autoptr (GtkWidget) field = g_object_ref (self->field);

  self->source = 0;
  self->store (field);
  self->rest_end = g_get_monotonic_time () + MAX (REST * 1000, TIMES * (g_get_monotonic_time () - begin));
  return G_SOURCE_REMOVE;
}

/**
 * mul_typing_begin:
 * @self: the typing in a field
 * @field: the field
 * @store: stores what stands in it
 *
 * Sees to it that what has just been typed is stored in a moment. What is typed until then does not put it off.
 */
void
mul_typing_begin (MulTyping *self, GtkWidget *field, void (*store) (GtkWidget *field))
{
  const gint64 rest = (self->rest_end - g_get_monotonic_time ()) / 1000;

  if (self->source != 0)
    return;
  self->field = field;
  self->store = store;
  /* The letter is seen before it is stored. */
  self->source = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, (guint) MAX (FIRST, rest), store_cb, self, NULL);
}

/**
 * mul_typing_end:
 * @self: the typing in a field
 *
 * Forgets what was to be stored: it is stored already, or let go.
 */
void
mul_typing_end (MulTyping *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
}

/**
 * mul_typing_show:
 * @buffer: what somebody may be writing in
 * @text: what stands there from now on, as after undo
 *
 * Changes what differs and nothing else, and puts the cursor at its end.
 */
void
mul_typing_show (GtkTextBuffer *buffer, const char *text)
{
  g_autofree char *before = NULL;
  g_autofree char *part = NULL;
  MulTextChange change;
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  before = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  if (g_str_equal (before, text))
    return;
  change = mul_text_change_find (before, text);
  part = g_utf8_substring (text, change.start, change.after_end);
  gtk_text_buffer_get_iter_at_offset (buffer, &start, change.start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, change.before_end);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, part, -1);
  gtk_text_buffer_end_user_action (buffer);
  gtk_text_buffer_place_cursor (buffer, &start);
}
