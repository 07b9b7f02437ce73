/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-organisation-export-print.h"
#include "pages/service/mul-organisation-private.h"

/* Taking the charts out of the program: as a file, on the clipboard, on paper. */

/* A picture on the clipboard is often shown larger than on the screen. */
#define CLIPBOARD_PNG MUL_ORGANISATION_PNG_2

typedef struct
{
  MulOrganisationView *view;
  MulOrganisationPicture *picture;
  MulOrganisationFormat format;
} Export;

static void
free_export (Export *export)
{
  g_object_unref (export->view);
  mul_organisation_picture_free (export->picture);
  g_free (export);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, free_export)

/* What is drawn is what was there when it was asked for, also if somebody changes it behind the dialog. */
static MulOrganisationPicture *
create_picture (MulOrganisationView *self)
{
  const char *alternative_id = mul_organisation_view_get_alternative (self);

  if (alternative_id == NULL || mul_chart_model_get_n_units (self->model) == 0)
    return NULL;
  return mul_organisation_picture_new (self->document, self->service_id, alternative_id, self->model);
}

static void
say_written (MulOrganisationView *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *text = g_strdup_printf (C_ ("export", "The chart was written: %s"), name);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-file", "(ss)", text, uri);
}

/* A name typed without an ending gets the format's own. */
static GFile *
complete_name (GFile *file, const char *ending)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = g_ascii_strdown (name, -1);
  g_autofree char *whole = g_strconcat (name, ending, NULL);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFile) completed = folder != NULL ? g_file_get_child (folder, whole) : NULL;

  /* Another file that is there was not what the dialog asked about. */
  if (completed == NULL || g_str_has_suffix (folded, ending) || g_file_query_exists (completed, NULL))
    return g_object_ref (file);
  return g_steal_pointer (&completed);
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (chosen == NULL)
    return;
  file = complete_name (chosen, mul_organisation_format_get_ending (export->format));
  if (mul_organisation_view_report (
          export->view, mul_organisation_picture_write (export->picture, export->format, file, &error), error))
    say_written (export->view, file);
}

static void
export_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  int format = mul_organisation_format_find (g_variant_get_string (parameter, NULL));
  g_autoptr (GtkFileDialog) dialog = NULL;
  g_autoptr (GtkFileFilter) filter = NULL;
  g_autoptr (GListStore) filters = NULL;
  g_autoptr (MulOrganisationPicture) picture = create_picture (self);
  g_autofree char *name = NULL;
  g_autofree char *kind = NULL;
  const char *ending;
  Export *export;

  if (format < 0 || picture == NULL)
    return;
  dialog = gtk_file_dialog_new ();
  filter = gtk_file_filter_new ();
  filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  ending = mul_organisation_format_get_ending (format);
  name = g_strconcat (picture->file_name, ending, NULL);
  kind = g_ascii_strup (ending + 1, -1);
  gtk_file_filter_set_name (filter, kind);
  gtk_file_filter_add_suffix (filter, ending + 1);
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, C_ ("file dialog", "Export the Charts As"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  export = g_new0 (Export, 1);
  export->view = g_object_ref (self);
  export->picture = g_steal_pointer (&picture);
  export->format = format;
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb, export);
}

static void
copy_image_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (MulOrganisationPicture) picture = create_picture (MUL_ORGANISATION_VIEW (widget));
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  GdkContentProvider *forms[2];

  if (picture == NULL)
    return;
  png = mul_organisation_picture_draw (picture, CLIPBOARD_PNG);
  svg = mul_organisation_picture_draw (picture, MUL_ORGANISATION_SVG);
  forms[0] = gdk_content_provider_new_for_bytes ("image/png", png);
  forms[1] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);
  content = gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  gtk_widget_activate_action (widget, "win.toast", "s", C_ ("export", "The charts were copied as an image"));
}

static void
print_done_cb (MulOrganisationView *self, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  text = g_strdup_printf (C_ ("export", "The charts could not be printed: %s"),
                          error != NULL ? error->message : "");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", text);
}

static void
print_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  MulOrganisationPicture *picture = create_picture (self);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (picture == NULL)
    return;
  operation = mul_organisation_print_operation_new (picture);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), NULL);
}

void
mul_organisation_view_update_export_actions (MulOrganisationView *self)
{
  gboolean some = mul_chart_model_get_n_units (self->model) > 0;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.export", some);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.copy-image", some);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.print", some);
}

void
mul_organisation_view_install_export_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "organisation.export", "s", export_action_cb);
  gtk_widget_class_install_action (widget_class, "organisation.copy-image", NULL, copy_image_action_cb);
  gtk_widget_class_install_action (widget_class, "organisation.print", NULL, print_action_cb);
}
