/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-older-versions.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"
#include "storage/mul-kept-copies.h"

/* The dialog closes before a window comes to the front that may not be the one it is in. */
static void
activated_cb (AdwActionRow *row, const char *uri)
{
  GtkWidget *dialog = gtk_widget_get_ancestor (GTK_WIDGET (row), ADW_TYPE_DIALOG);
  g_autoptr (GtkWidget) window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (dialog)));

  adw_dialog_force_close (ADW_DIALOG (dialog));
  gtk_widget_activate_action (window, "app.open-older", "s", uri);
}

static void
free_uri (gpointer data, GClosure *closure)
{
  g_free (data);
}

static GtkWidget *
create_row (const MulKeptCopy *kept)
{
  g_autofree char *time = mul_recent_describe_time (kept->time);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", kept->name, "subtitle", time, "activatable",
                                 TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_signal_connect_data (row, "activated", G_CALLBACK (activated_cb), g_file_get_uri (kept->file), free_uri, 0);
  return row;
}

/* The toolkit's page scrolls in a pane that takes the focus, and gives it no name. */
static void
name_pane (GtkWidget *widget, const char *name)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_pane (child, name);
}

static GtkWidget *
create_list (GPtrArray *all)
{
  GtkWidget *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_description (group, C_ ("older versions", "Kept on this computer for a year, the last twenty. Each opens "
                                                                      "as a project of its own; your file stays as it is."));
  for (guint i = 0; i < all->len; i++)
    adw_preferences_group_add (group, create_row (g_ptr_array_index (all, i)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
  return page;
}

static GtkWidget *
create_empty (void)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "document-open-recent-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), C_ ("older versions", "No Older Versions"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   C_ ("older versions", "Your version is kept here when you load anew or close a file that somebody "
                                                         "else has changed, and a file from an older Mulighetsrom as it was."));
  gtk_widget_add_css_class (page, "compact");
  return page;
}

/**
 * mul_older_versions_new:
 *
 * Returns: (transfer floating): a dialog with the copies that were kept before something that cannot be undone
 */
AdwDialog *
mul_older_versions_new (void)
{
  g_autoptr (GPtrArray) all = mul_kept_copies_list ();
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), all->len > 0 ? create_list (all) : create_empty ());
  adw_dialog_set_title (dialog, C_ ("older versions", "Older Versions"));
  adw_dialog_set_content_width (dialog, 540);
  adw_dialog_set_content_height (dialog, 420);
  name_pane (view, C_ ("older versions", "Older Versions"));
  adw_dialog_set_child (dialog, view);
  return dialog;
}
