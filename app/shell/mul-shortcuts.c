/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-shortcuts.h"

#include <glib/gi18n-lib.h>

/* The shortcuts in a dialog. The toolkit's own window for them is on its way out, and its successor is not in the baseline. */

/* A heading has no keys; an action has those that the application gave it; else the keys stand here. Of a series of keys
 * the first and the last are shown. */
typedef struct
{
  const char *title;
  const char *action;
  const char *accels[5];
  gboolean series;
} Shortcut;

static const Shortcut shortcuts[] = {
  { .title = NC_ ("shortcuts", "Project") },
  { NC_ ("shortcuts", "New project"), "app.new", { NULL } },
  { NC_ ("shortcuts", "Open a project"), "app.open", { NULL } },
  { NC_ ("shortcuts", "Save"), "win.save", { NULL } },
  { NC_ ("shortcuts", "Save as"), "win.save-as", { NULL } },
  { NC_ ("shortcuts", "Export the report"), "win.export-report", { NULL } },
  { NC_ ("shortcuts", "Close the window"), "window.close", { NULL } },
  { NC_ ("shortcuts", "Close all windows"), "app.quit", { NULL } },
  { .title = NC_ ("shortcuts", "Editing") },
  { NC_ ("shortcuts", "Undo"), "win.undo", { NULL } },
  { NC_ ("shortcuts", "Redo"), "win.redo", { NULL } },
  { NC_ ("shortcuts", "Rename what is chosen"), NULL, { "F2", NULL } },
  { NC_ ("shortcuts", "Move a row up or down"), NULL, { "<Alt>Up", "<Alt>Down", "<Control>Up", "<Control>Down", NULL } },
  { NC_ ("shortcuts", "Delete a row"), NULL, { "Delete", NULL } },
  { NC_ ("shortcuts", "Menu of a row"), NULL, { "<Shift>F10", "Menu", NULL } },
  { .title = NC_ ("shortcuts", "A service") },
  { NC_ ("shortcuts", "Description"), NULL, { "<Control>1", NULL } },
  { NC_ ("shortcuts", "Organisation"), NULL, { "<Control>2", NULL } },
  { NC_ ("shortcuts", "Staffing"), NULL, { "<Control>3", NULL } },
  { NC_ ("shortcuts", "Assessment"), NULL, { "<Control>4", NULL } },
  { .title = NC_ ("shortcuts", "Organisation Chart") },
  { NC_ ("shortcuts", "Go to the unit above, below or beside"), NULL, { "Up", "Down", "Left", "Right", NULL } },
  { NC_ ("shortcuts", "Add a unit below, beside or above"), NULL,
    { "<Control>Return", "<Shift>Return", "<Control><Shift>Up", NULL } },
  { NC_ ("shortcuts", "Open a unit in the side pane"), NULL, { "Return", "F9", NULL } },
  { NC_ ("shortcuts", "Move a unit among its siblings"), NULL, { "<Control>Left", "<Control>Right", NULL } },
  { NC_ ("shortcuts", "Cut, copy or paste a unit with all below it"), NULL,
    { "<Control>x", "<Control>c", "<Control>v", NULL } },
  { NC_ ("shortcuts", "Hide or show what is below a unit, or show all"), NULL, { "minus", "plus", "asterisk", NULL } },
  { NC_ ("shortcuts", "Hide or show what is not placed yet"), NULL, { "F8", NULL } },
  { NC_ ("shortcuts", "Place a position, or let it end"), NULL, { "Return", "Delete", NULL } },
  { NC_ ("shortcuts", "Look around"), NULL, { "<Alt>Left", "<Alt>Right", "<Alt>Up", "<Alt>Down", NULL } },
  { NC_ ("shortcuts", "Zoom in, out and to fit"), NULL, { "<Control>plus", "<Control>minus", "<Control>0", NULL } },
  { NC_ ("shortcuts", "Paste a list or a table as units"), NULL, { "<Control>v", NULL } },
  { NC_ ("shortcuts", "Print the organisation charts"), NULL, { "<Control>p", NULL } },
  { .title = NC_ ("shortcuts", "Arguments") },
  { NC_ ("shortcuts", "A new pro, con, condition or other point, also while typing"), NULL,
    { "<Alt>plus", "<Alt>minus", "<Alt>comma", "<Alt>period", NULL } },
  { NC_ ("shortcuts", "Previous or next alternative"), NULL, { "<Control>Page_Up", "<Control>Page_Down", NULL } },
  { NC_ ("shortcuts", "Write the conclusion"), NULL, { "<Control><Shift>k", NULL } },
  { NC_ ("shortcuts", "Write a dissent from the conclusion"), NULL, { "<Control><Shift>d", NULL } },
  { NC_ ("shortcuts", "Go to the list beside, above or below"), NULL, { "Left", "Right", "Up", "Down", NULL } },
  { NC_ ("shortcuts", "Write the next argument on the other side"), NULL, { "<Control>Return", NULL } },
  { NC_ ("shortcuts", "Move an argument to the list to the left or right"), NULL,
    { "<Control>Left", "<Control>Right", NULL } },
  { NC_ ("shortcuts", "Move an argument to the list above or below"), NULL,
    { "<Control><Shift>Up", "<Control><Shift>Down", NULL } },
  { NC_ ("shortcuts", "Change a municipality's stance, also while typing"), NULL, { "<Alt>1", "<Alt>7", NULL }, TRUE },
  { NC_ ("shortcuts", "Comment on a municipality's stance, also while typing"), NULL, { "<Alt><Shift>1", "<Alt><Shift>7", NULL },
    TRUE },
  { NC_ ("shortcuts", "Filter the arguments, or show all"), NULL, { "<Control><Shift>f", "<Control><Shift>a", NULL } },
  { NC_ ("shortcuts", "Details and places of an argument"), NULL, { "<Alt>Return", NULL } },
  { NC_ ("shortcuts", "Add a source to an argument, also while typing"), NULL, { "<Control>k", NULL } },
  { NC_ ("shortcuts", "Choose an argument's theme, also while typing"), NULL, { "<Control>t", NULL } },
  { NC_ ("shortcuts", "Also place an argument elsewhere"), NULL, { "<Control><Shift>p", NULL } },
  { NC_ ("shortcuts", "Make one argument of two selected"), NULL, { "<Control>j", NULL } },
  { NC_ ("shortcuts", "Copy, cut or paste an argument"), NULL, { "<Control>c", "<Control>x", "<Control>v", NULL } },
  { NC_ ("shortcuts", "Delete an argument everywhere"), NULL, { "<Shift>Delete", NULL } },
  { .title = NC_ ("shortcuts", "Staffing") },
  { NC_ ("shortcuts", "Positions of a cell"), NULL, { "<Control>Return", NULL } },
  { NC_ ("shortcuts", "Select more cells, or the whole table"), NULL, { "<Shift>Right", "<Shift>Down", "<Control>a", NULL } },
  { NC_ ("shortcuts", "Copy, cut or paste cells"), NULL, { "<Control>c", "<Control>x", "<Control>v", NULL } },
  { NC_ ("shortcuts", "From the table to the strip below it, and back"), NULL, { "F6", NULL } },
  { NC_ ("shortcuts", "Move a column left or right"), NULL, { "<Alt>Left", "<Alt>Right", NULL } },
  { .title = NC_ ("shortcuts", "Finding the Way") },
  { NC_ ("shortcuts", "Overview"), "win.show-overview", { NULL } },
  { NC_ ("shortcuts", "Back to the comparison"), "win.go-back", { NULL } },
  { NC_ ("shortcuts", "Views of the comparison"), NULL, { "<Control>1", "<Control>5", NULL }, TRUE },
  { NC_ ("shortcuts", "Open a cell of the comparison"), NULL, { "Return", NULL } },
  { NC_ ("shortcuts", "Copy a comparison as a table, or print it"), NULL, { "<Control>c", "<Control>p", NULL } },
  { NC_ ("shortcuts", "Preferences"), "app.preferences", { NULL } },
  { NC_ ("shortcuts", "Next or previous field or button"), NULL, { "Tab", "<Shift>Tab", NULL } },
  { NC_ ("shortcuts", "End writing, or close what is open"), NULL, { "Escape", NULL } },
  { NC_ ("shortcuts", "Main menu"), NULL, { "F10", NULL } },
  { NC_ ("shortcuts", "Help for what is shown"), "app.help", { NULL } },
  { NC_ ("shortcuts", "Search the guide"), NULL, { "<Control>f", NULL } },
  { NC_ ("shortcuts", "These shortcuts"), "app.shortcuts", { NULL } },
};

/* Keys that belong together, up and down, stay together where a line is too short for all. What is shown is also @said. */
static GtkWidget *
create_keys (const char *const *accels, gboolean series, GString *said)
{
  GtkWidget *box = adw_wrap_box_new ();
  GtkWidget *pair = NULL;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 3);
  adw_wrap_box_set_align (ADW_WRAP_BOX (box), 1);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  for (guint i = 0; accels[i] != NULL; i++)
    {
      guint key;
      GdkModifierType modifiers;
      g_autofree char *text = NULL;
      GtkWidget *label;

      if (!gtk_accelerator_parse (accels[i], &key, &modifiers))
        continue;
      text = gtk_accelerator_get_label (key, modifiers);
      label = gtk_label_new (text);
      g_string_append_printf (said, "%s%s", said->len == 0 ? "" : series ? "–" : ", ", text);
      gtk_widget_add_css_class (label, "keys");
      gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
      if (pair == NULL || i % 2 == 0)
        {
          pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
          adw_wrap_box_append (ADW_WRAP_BOX (box), pair);
        }
      else if (series)
        gtk_box_append (GTK_BOX (pair), gtk_label_new ("–"));
      gtk_box_append (GTK_BOX (pair), label);
    }
  return box;
}

/**
 * mul_shortcuts_new:
 * @application: the program
 *
 * Returns: (transfer floating): a dialog that tells the shortcuts
 */
AdwDialog *
mul_shortcuts_new (GtkApplication *application)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *group = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      const Shortcut *shortcut = &shortcuts[i];
      const char *title = g_dpgettext2 (GETTEXT_PACKAGE, "shortcuts", shortcut->title);
      g_autoptr (GString) said = g_string_new (NULL);
      g_auto (GStrv) accels = NULL;
      GtkWidget *row;

      if (shortcut->action == NULL && shortcut->accels[0] == NULL)
        {
          group = adw_preferences_group_new ();
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
          adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
          continue;
        }
      if (shortcut->action != NULL)
        accels = gtk_application_get_accels_for_action (application, shortcut->action);
      row = adw_action_row_new ();
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                 create_keys (accels != NULL ? (const char *const *) accels : shortcut->accels,
                                              shortcut->series, said));
      /* A row that has the focus is read by its title alone. */
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, said->str, -1);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (dialog, C_ ("shortcuts", "Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, 520);
  adw_dialog_set_content_height (dialog, 640);
  adw_dialog_set_child (dialog, view);
  return dialog;
}
