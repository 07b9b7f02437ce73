/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-card-keys.h"

/**
 * mul_card_keys_add:
 * @card: a popover in which something is written
 *
 * Lets undo, redo and saving be reached from it by their keys: what is open over a window keeps the keys from it, and so from the
 * application's shortcuts.
 */
void
mul_card_keys_add (GtkWidget *card)
{
  static const struct
  {
    const char *keys;
    const char *action;
  } shortcuts[] = {
    { "<Control>z", "win.undo" },
    { "<Control><Shift>z|<Control>y", "win.redo" },
    { "<Control>s", "win.save" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                          gtk_shortcut_new (gtk_shortcut_trigger_parse_string (shortcuts[i].keys),
                                                            gtk_named_action_new (shortcuts[i].action)));
  /* Before a field, which has such keys of its own that do nothing here. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (card, controller);
}
