/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-listener.h"

#include <string.h>

#define PATIENCE_MS 5000
/* How long it is listened for more than was expected. */
#define AFTER_MS 200

static GSubprocess *listener;
static GDataInputStream *lines;
static GCancellable *cancellable;
static GString *heard;
static gboolean ready;

static void
read_line_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source), result, NULL, NULL);

  if (line == NULL)
    return;
  if (ready)
    {
      g_autofree char *said = g_strcompress (line);

      g_string_append_printf (heard, "%s%s", heard->len > 0 ? "|" : "", said);
    }
  ready = TRUE;
  g_data_input_stream_read_line_async (lines, G_PRIORITY_DEFAULT, cancellable, read_line_cb, NULL);
}

static void
spin_until (gint64 end, const gboolean *done)
{
  while (g_get_monotonic_time () < end && (done == NULL || !*done))
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

void
mul_test_listener_start (void)
{
  g_autoptr (GError) error = NULL;

  heard = g_string_new (NULL);
  cancellable = g_cancellable_new ();
  listener = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                               g_getenv ("MULIGHETSROM_LISTENER"), NULL);
  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (listener));
  g_data_input_stream_read_line_async (lines, G_PRIORITY_DEFAULT, cancellable, read_line_cb, NULL);
  spin_until (g_get_monotonic_time () + PATIENCE_MS * 1000, &ready);
  g_assert_true (ready);
  /* The program is told on the bus that somebody listens. */
  spin_until (g_get_monotonic_time () + AFTER_MS * 1000, NULL);
}

void
mul_test_listener_stop (void)
{
  g_cancellable_cancel (cancellable);
  g_output_stream_close (g_subprocess_get_stdin_pipe (listener), NULL, NULL);
  g_subprocess_wait (listener, NULL, NULL);
  g_clear_object (&lines);
  g_clear_object (&listener);
  spin_until (g_get_monotonic_time () + AFTER_MS * 1000, NULL);
  g_clear_object (&cancellable);
  g_string_free (g_steal_pointer (&heard), TRUE);
  ready = FALSE;
}

void
mul_test_listener_assert_heard (const char *announcements)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;

  while (g_get_monotonic_time () < end && heard->len < strlen (announcements))
    spin_until (g_get_monotonic_time () + 10 * 1000, NULL);
  spin_until (g_get_monotonic_time () + AFTER_MS * 1000, NULL);
  g_assert_cmpstr (heard->str, ==, announcements);
  g_string_truncate (heard, 0);
}
