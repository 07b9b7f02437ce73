/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-welcome.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"
#include "storage/mul-file-place.h"
#include "storage/mul-recovery.h"

#define MOST_RECENTS 8

struct _MulWelcome
{
  GtkWidget parent_instance;

  /* Template */
  GtkWidget *toolbar_view;
  GtkWidget *icon;
  GtkWidget *recent_group;
  GtkListBox *recent_list;
};

G_DEFINE_FINAL_TYPE (MulWelcome, mul_welcome, GTK_TYPE_WIDGET)

/* A row with a project's title, where it lies, and at its end what @suffix holds. */
static GtkWidget *
create_row (const char *title, const char *folder, GtkWidget **below, GtkWidget **suffix)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *title_label = gtk_label_new (*title != '\0' ? title : C_ ("welcome", "Unnamed Project"));
  GtkWidget *folder_label = gtk_label_new (folder);

  *below = adw_wrap_box_new ();
  *suffix = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (*below), 9);
  gtk_label_set_xalign (GTK_LABEL (title_label), 0);
  gtk_label_set_wrap (GTK_LABEL (title_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title_label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (title_label, "row-title");
  gtk_label_set_xalign (GTK_LABEL (folder_label), 0);
  gtk_label_set_wrap (GTK_LABEL (folder_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (folder_label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (folder_label, "secondary");
  adw_wrap_box_append (ADW_WRAP_BOX (*below), folder_label);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (*suffix, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (texts), title_label);
  gtk_box_append (GTK_BOX (texts), *below);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), *suffix);
  gtk_widget_add_css_class (row, "recent-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  return row;
}

static void
add_chevron (GtkWidget *suffix)
{
  GtkWidget *chevron = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (chevron), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (chevron, "dim-label");
  gtk_box_append (GTK_BOX (suffix), chevron);
}

/* What a crash kept from the file: the row says so, and offers to restore it. */
static void
add_recovery (GtkWidget *below, GtkWidget *suffix, MulRecoverable *recoverable, const char *title, const char *time)
{
  GtkWidget *time_label = gtk_label_new (time);
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  GtkWidget *restore = gtk_button_new_with_label (C_ ("welcome", "Restore"));
  GtkWidget *discard = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *tooltip = g_strdup_printf (C_ ("welcome", "Throw away what was not saved in “%s”"), title);
  g_autofree char *description = g_strdup_printf (C_ ("welcome", "Restore what was not saved in “%s”"), title);

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (chip), icon);
  gtk_box_append (GTK_BOX (chip), gtk_label_new (C_ ("welcome", "Not saved last time")));
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, "warning");
  adw_wrap_box_append (ADW_WRAP_BOX (below), chip);
  gtk_widget_add_css_class (time_label, "secondary");
  adw_wrap_box_append (ADW_WRAP_BOX (below), time_label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (restore), "app.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (restore), "s", recoverable->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (restore), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_box_append (GTK_BOX (suffix), restore);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (discard), "app.forget-unsaved");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (discard), "s", recoverable->id);
  gtk_widget_set_tooltip_text (discard, tooltip);
  gtk_widget_add_css_class (discard, "flat");
  gtk_box_append (GTK_BOX (suffix), discard);
}

/* A way out of the list, which shows where the pointer or the focus is, and always where the file is missing. */
static void
add_forget (GtkWidget *row, GtkWidget *suffix, MulRecent *recent, const char *uri)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GVariant *target = g_variant_ref_sink (g_variant_new ("(ss)", uri, recent->title));
  GtkShortcut *shortcut =
      gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (GDK_KEY_Delete, 0),
                                       gtk_named_action_new ("app.forget-recent"), "(ss)", uri, recent->title);
  g_autofree char *tooltip = g_strdup_printf (C_ ("welcome", "Remove “%s” from the list"), recent->title);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "app.forget-recent");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "row-tool");
  if (recent->missing)
    gtk_widget_add_css_class (button, "always");
  gtk_box_append (GTK_BOX (suffix), button);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
  gtk_widget_add_controller (row, keys);
  g_variant_unref (target);
}

static void
add_missing (GtkWidget *below)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (chip), icon);
  gtk_box_append (GTK_BOX (chip), gtk_label_new (C_ ("welcome", "The file is not there")));
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, "warning");
  adw_wrap_box_append (ADW_WRAP_BOX (below), chip);
}

/* What was last edited, where there is more than one. */
static MulRecoverable *
find_recoverable (GPtrArray *recoverables, GFile *file)
{
  MulRecoverable *last = NULL;

  for (guint i = 0; i < recoverables->len; i++)
    {
      MulRecoverable *recoverable = g_ptr_array_index (recoverables, i);

      if (recoverable->file != NULL && mul_file_place_is_same (recoverable->file, file)
          && (last == NULL || last->time == NULL
              || (recoverable->time != NULL && g_date_time_compare (recoverable->time, last->time) > 0)))
        last = recoverable;
    }
  return last;
}

/* When it was last edited, as far as that is known. */
static char *
describe_edited (MulRecoverable *recoverable)
{
  g_autoptr (GDateTime) time = recoverable->time != NULL ? g_date_time_to_local (recoverable->time) : NULL;

  return time != NULL ? mul_recent_describe_time (time) : g_strdup ("");
}

static void
add_recent (MulWelcome *self, MulRecent *recent, MulRecoverable *recoverable)
{
  g_autofree char *folder = mul_recent_describe_place (recent->file);
  g_autofree char *time =
      recoverable != NULL ? describe_edited (recoverable) : mul_recent_describe_time (recent->time);
  g_autofree char *uri = g_file_get_uri (recent->file);
  g_autoptr (GFile) shown = mul_file_place_get_shown (recent->file);
  g_autofree char *path = g_file_get_parse_name (shown);
  const char *missing = C_ ("welcome", "The file is not there");
  const char *unsaved = C_ ("welcome", "Not saved last time");
  const char *words[] = { recent->title, folder, NULL, NULL, NULL, NULL };
  guint n = 2;
  g_autofree char *spoken = NULL;
  GtkWidget *below;
  GtkWidget *suffix;
  GtkWidget *row = create_row (recent->title, folder, &below, &suffix);

  if (recent->missing)
    words[n++] = missing;
  if (recoverable != NULL)
    words[n++] = unsaved;
  words[n] = time;
  spoken = g_strjoinv (", ", (char **) words);
  /* A row does what its button says. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), recoverable != NULL ? "app.restore" : "app.open-uri");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", recoverable != NULL ? recoverable->id : uri);
  gtk_widget_set_tooltip_text (row, path);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (recent->missing)
    add_missing (below);
  if (recoverable != NULL)
    add_recovery (below, suffix, recoverable, recent->title, time);
  else
    {
      GtkWidget *label = gtk_label_new (time);

      gtk_widget_add_css_class (label, "secondary");
      gtk_box_append (GTK_BOX (suffix), label);
      add_forget (row, suffix, recent, uri);
      add_chevron (suffix);
    }
  gtk_list_box_append (self->recent_list, row);
}

/* A project that was never saved, or whose file nobody remembers. */
static void
add_unsaved (MulWelcome *self, MulRecoverable *recoverable)
{
  const char *title = recoverable->title != NULL ? recoverable->title : "";
  g_autofree char *folder =
      recoverable->file != NULL ? mul_recent_describe_place (recoverable->file) : g_strdup (C_ ("welcome", "In no file yet"));
  g_autofree char *time = describe_edited (recoverable);
  g_autofree char *spoken = g_strjoin (", ", title, folder, C_ ("welcome", "Not saved last time"), time, NULL);
  GtkWidget *below;
  GtkWidget *suffix;
  GtkWidget *row = create_row (title, folder, &below, &suffix);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", recoverable->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  add_recovery (below, suffix, recoverable, title, time);
  gtk_list_box_append (self->recent_list, row);
}

/* The number of the row that has the focus, in itself or in a button, or -1. */
static int
get_focused_row (MulWelcome *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row != NULL && gtk_widget_get_parent (row) == GTK_WIDGET (self->recent_list)
             ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row))
             : -1;
}

static void
recent_changed_cb (MulWelcome *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mul_welcome_refresh (self);
}

/* Whoever starts after a crash comes for what was not saved, which stands first. */
static void
mul_welcome_map (GtkWidget *widget)
{
  MulWelcome *self = MUL_WELCOME (widget);
  GtkListBoxRow *first;

  mul_welcome_refresh (self);
  GTK_WIDGET_CLASS (mul_welcome_parent_class)->map (widget);
  first = gtk_list_box_get_row_at_index (self->recent_list, 0);
  if (first != NULL && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (first)), "app.restore") == 0)
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
mul_welcome_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_WELCOME);
  G_OBJECT_CLASS (mul_welcome_parent_class)->dispose (object);
}

static void
mul_welcome_class_init (MulWelcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_welcome_dispose;
  widget_class->map = mul_welcome_map;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-welcome.ui");
  gtk_widget_class_bind_template_child (widget_class, MulWelcome, toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, MulWelcome, icon);
  gtk_widget_class_bind_template_child (widget_class, MulWelcome, recent_group);
  gtk_widget_class_bind_template_child (widget_class, MulWelcome, recent_list);
}

static void
mul_welcome_init (MulWelcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), APPLICATION_ID);
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (recent_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * mul_welcome_refresh:
 * @self: the welcome page
 *
 * Looks anew for recent projects and for what a crash left unsaved.
 */
void
mul_welcome_refresh (MulWelcome *self)
{
  g_autoptr (GPtrArray) recents = mul_recent_list (MOST_RECENTS);
  g_autoptr (GPtrArray) recoverables = mul_recovery_list ();
  int focused;

  g_return_if_fail (MUL_IS_WELCOME (self));
  focused = get_focused_row (self);
  gtk_list_box_remove_all (self->recent_list);
  for (guint i = 0; i < recoverables->len; i++)
    {
      MulRecoverable *recoverable = g_ptr_array_index (recoverables, i);
      gboolean recent = FALSE;

      for (guint j = 0; j < recents->len && !recent && recoverable->file != NULL; j++)
        recent = find_recoverable (recoverables, ((MulRecent *) g_ptr_array_index (recents, j))->file) == recoverable;
      if (!recent)
        add_unsaved (self, recoverable);
    }
  /* What is to be restored stands above what is only to be opened. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < recents->len; i++)
      {
        MulRecent *recent = g_ptr_array_index (recents, i);
        MulRecoverable *recoverable = find_recoverable (recoverables, recent->file);

        if ((recoverable == NULL) == (pass == 1))
          add_recent (self, recent, recoverable);
      }
  gtk_widget_set_visible (self->recent_group, gtk_list_box_get_row_at_index (self->recent_list, 0) != NULL);
  /* The focus goes to the row that has come where it was, or to the one above. */
  if (focused >= 0)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->recent_list, focused);

      if (row == NULL && focused > 0)
        row = gtk_list_box_get_row_at_index (self->recent_list, focused - 1);
      if (row != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
}
