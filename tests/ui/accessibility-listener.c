/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <atspi/atspi.h>
#include <stdio.h>

/* What a screen reader is told to say, told to the test that has asked: a line for each announcement, escaped, after an empty one
 * that says that it listens. Another process, as a reader is. It ends when the test closes its input. */

/* libatspi has none of its own. */
typedef AtspiEventListener Listener;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Listener, g_object_unref)

static void
announced_cb (AtspiEvent *event, gpointer data)
{
  if (G_VALUE_HOLDS_STRING (&event->any_data))
    {
      g_autofree char *said = g_strescape (g_value_get_string (&event->any_data), "");

      printf ("%s\n", said);
      fflush (stdout);
    }
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

static gboolean
input_cb (GIOChannel *channel, GIOCondition condition, gpointer data)
{
  atspi_event_quit ();
  return G_SOURCE_REMOVE;
}

int
main (int argc, char *argv[])
{
  g_autoptr (Listener) listener = NULL;
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);

  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
  listener = atspi_event_listener_new (announced_cb, NULL, NULL);
  if (!atspi_event_listener_register (listener, "object:announcement", NULL))
    return 1;
  g_io_add_watch (input, G_IO_IN | G_IO_HUP, input_cb, NULL);
  printf ("\n");
  fflush (stdout);
  atspi_event_main ();
  return 0;
}
