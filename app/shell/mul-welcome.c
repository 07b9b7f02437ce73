/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-welcome.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"
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

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), *title != '\0' ? title : C_ ("welcome", "Unnamed Project"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
add_chevron (GtkWidget *row)
{
  GtkWidget *chevron = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (chevron), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (chevron, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), chevron);
}

/* What a crash kept from the file: the row says so, and offers to restore it. */
static void
add_recovery (GtkWidget *row, MulRecoverable *recoverable)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  GtkWidget *restore = gtk_button_new_with_label (C_ ("welcome", "Restore"));
  GtkWidget *discard = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *tooltip = g_strdup_printf (C_ ("welcome", "Throw away what was not saved in “%s”"),
                                              adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_autofree char *description = g_strdup_printf (C_ ("welcome", "Restore what was not saved in “%s”"),
                                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (chip), icon);
  gtk_box_append (GTK_BOX (chip), gtk_label_new (C_ ("welcome", "Not saved last time")));
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_add_css_class (chip, "warning");
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), chip);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (restore), "app.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (restore), "s", recoverable->id);
  gtk_widget_set_valign (restore, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (restore), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), restore);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (discard), "app.forget-unsaved");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (discard), "s", recoverable->id);
  gtk_widget_set_valign (discard, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (discard, tooltip);
  gtk_widget_add_css_class (discard, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), discard);
}

static MulRecoverable *
find_recoverable (GPtrArray *recoverables, GFile *file)
{
  for (guint i = 0; i < recoverables->len; i++)
    {
      MulRecoverable *recoverable = g_ptr_array_index (recoverables, i);

      if (recoverable->file != NULL && g_file_equal (recoverable->file, file))
        return recoverable;
    }
  return NULL;
}

static void
add_recent (MulWelcome *self, MulRecent *recent, MulRecoverable *recoverable)
{
  g_autofree char *folder = mul_recent_describe_folder (recent->file);
  g_autofree char *time = mul_recent_describe_time (recent->time);
  g_autofree char *uri = g_file_get_uri (recent->file);
  g_autofree char *path = g_file_get_parse_name (recent->file);
  GtkWidget *row = create_row (recent->title, folder);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-uri");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uri);
  gtk_widget_set_tooltip_text (row, path);
  if (recoverable != NULL)
    add_recovery (row, recoverable);
  else
    {
      GtkWidget *label = gtk_label_new (time);

      gtk_widget_add_css_class (label, "secondary");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  add_chevron (row);
  gtk_list_box_append (self->recent_list, row);
}

/* A project that was never saved, or whose file nobody remembers. */
static void
add_unsaved (MulWelcome *self, MulRecoverable *recoverable)
{
  g_autofree char *folder =
      recoverable->file != NULL ? mul_recent_describe_folder (recoverable->file) : g_strdup (C_ ("welcome", "In no file yet"));
  GtkWidget *row = create_row (recoverable->title != NULL ? recoverable->title : "", folder);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.restore");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", recoverable->id);
  add_recovery (row, recoverable);
  gtk_list_box_append (self->recent_list, row);
}

static void
recent_changed_cb (MulWelcome *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mul_welcome_refresh (self);
}

static void
mul_welcome_map (GtkWidget *widget)
{
  mul_welcome_refresh (MUL_WELCOME (widget));
  GTK_WIDGET_CLASS (mul_welcome_parent_class)->map (widget);
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

  g_return_if_fail (MUL_IS_WELCOME (self));
  gtk_list_box_remove_all (self->recent_list);
  for (guint i = 0; i < recoverables->len; i++)
    {
      MulRecoverable *recoverable = g_ptr_array_index (recoverables, i);
      gboolean recent = FALSE;

      for (guint j = 0; j < recents->len && !recent && recoverable->file != NULL; j++)
        recent = g_file_equal (((MulRecent *) g_ptr_array_index (recents, j))->file, recoverable->file);
      if (!recent)
        add_unsaved (self, recoverable);
    }
  for (guint i = 0; i < recents->len; i++)
    {
      MulRecent *recent = g_ptr_array_index (recents, i);

      add_recent (self, recent, find_recoverable (recoverables, recent->file));
    }
  gtk_widget_set_visible (self->recent_group, gtk_list_box_get_row_at_index (self->recent_list, 0) != NULL);
}
