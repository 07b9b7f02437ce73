/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-organisation-paste.h"
#include "pages/service/mul-organisation-private.h"
#include "widgets/mul-clipboard.h"

/* Text from elsewhere that becomes units: a list or a table on the clipboard. */

/* A paste under way: where to, and then what. */
typedef struct
{
  MulOrganisationView *view;
  char *alternative_id;
  char *unit_id; /* the unit to paste under, or NULL for the top */
  MulPasteTree *tree;
} Paste;

static void
free_paste (Paste *paste)
{
  g_object_unref (paste->view);
  g_free (paste->alternative_id);
  g_free (paste->unit_id);
  g_clear_pointer (&paste->tree, mul_paste_tree_free);
  g_free (paste);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Paste, free_paste)

/* What could not be read as it stood needs more than a toast: it is to be looked at one by one. */
static void
say_faults (MulOrganisationView *self, const char *heading, const char *faults)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, faults);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", C_ ("dialog", "C_lose"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
say_pasted (MulOrganisationView *self, const MulPasteTree *tree)
{
  guint n = tree->units->len;
  g_autofree char *text =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit was pasted", "%u units were pasted", n), n);
  g_autofree char *faults = mul_organisation_paste_describe_faults (tree);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
  if (faults != NULL)
    say_faults (self, text, faults);
}

static void
finish (Paste *paste, char *first_id, GError *error)
{
  MulOrganisationView *self = paste->view;
  g_autofree char *id = first_id;

  if (!mul_organisation_view_report (self, id != NULL, error))
    return;
  mul_organisation_view_set_selected (self, id);
  mul_organisation_view_focus_selected (self);
  say_pasted (self, paste->tree);
}

static void
paste_in_column (Paste *paste, guint column)
{
  MulOrganisationView *self = paste->view;
  MulRecord *municipality = mul_chart_model_get_column (self->model, column)->municipality;
  g_autofree char *municipality_id = municipality != NULL ? g_strdup (mul_record_get_id (municipality)) : NULL;
  g_autoptr (GError) error = NULL;
  char *id = mul_organisation_paste_roots (self->document, self->service_id, paste->alternative_id, municipality_id,
                                           paste->tree, &error);

  finish (paste, id, error);
}

static void
column_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Paste) paste = data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  for (guint i = 0; i < mul_chart_model_get_n_columns (paste->view->model); i++)
    {
      g_autofree char *name = g_strdup_printf ("column-%u", i);

      if (g_str_equal (response, name))
        {
          paste_in_column (paste, i);
          return;
        }
    }
}

/* With nothing chosen to paste under, somebody must say whose units they are. */
static void
ask_for_column (Paste *paste)
{
  MulChartModel *model = paste->view->model;
  guint n = paste->tree->units->len;
  g_autofree char *heading =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Paste %u Unit", "Paste %u Units", n), n);
  AdwAlertDialog *dialog =
      ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, C_ ("organisation", "Which municipality do they belong to?")));

  adw_alert_dialog_add_response (dialog, "cancel", C_ ("dialog", "_Cancel"));
  for (guint i = 0; i < mul_chart_model_get_n_columns (model); i++)
    {
      g_autofree char *name = g_strdup_printf ("column-%u", i);
      g_auto (GStrv) parts = g_strsplit (mul_chart_model_get_column (model, i)->title, "_", -1);
      g_autofree char *label = g_strjoinv ("__", parts);

      adw_alert_dialog_add_response (dialog, name, label);
    }
  adw_alert_dialog_set_prefer_wide_layout (dialog, FALSE);
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (paste->view), NULL, column_chosen_cb, paste);
}

static void
paste_tree (Paste *paste)
{
  g_autoptr (Paste) owned = paste;
  MulOrganisationView *self = paste->view;
  g_autoptr (GError) error = NULL;

  /* It may have been closed, or shows another alternative by now. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) ||
      g_strcmp0 (mul_organisation_view_get_alternative (self), paste->alternative_id) != 0)
    return;
  if (paste->tree->units->len == 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                C_ ("organisation", "The clipboard holds no text that can become units"));
  else if (paste->unit_id != NULL && mul_chart_model_find (self->model, paste->unit_id) >= 0)
    finish (paste, mul_organisation_paste_below (self->document, paste->unit_id, paste->tree, &error), error);
  else if (mul_chart_model_get_n_columns (self->model) == 1)
    paste_in_column (paste, 0);
  else
    ask_for_column (g_steal_pointer (&owned));
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Paste) paste = data;
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (source), result);

  if (text == NULL)
    return;
  paste->tree = mul_paste_tree_read (text);
  paste_tree (g_steal_pointer (&paste));
}

/**
 * mul_organisation_view_paste_text:
 * @self: an organisation view
 * @below: (nullable): the unit to paste under; NULL for the top of a chart
 *
 * Makes units of the text on the clipboard.
 */
void
mul_organisation_view_paste_text (MulOrganisationView *self, const char *below)
{
  const char *alternative_id = mul_organisation_view_get_alternative (self);
  Paste *paste;

  if (alternative_id == NULL)
    return;
  paste = g_new0 (Paste, 1);
  paste->view = g_object_ref (self);
  paste->alternative_id = g_strdup (alternative_id);
  paste->unit_id = g_strdup (below);
  mul_clipboard_read_text (GTK_WIDGET (self), NULL, text_read_cb, paste);
}

static void
paste_list_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  mul_organisation_view_paste_text (self, self->selected);
}

void
mul_organisation_view_install_paste_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "organisation.paste-list", NULL, paste_list_action_cb);
}
