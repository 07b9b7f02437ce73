/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-alternatives-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-alternative-edits.h"
#include "pages/mul-project-edits.h"
#include "pages/overview/mul-overview-row.h"

struct _MulAlternativesBox
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id; /* NULL on the overview */
  GListModel *alternatives;

  /* Template */
  GtkWidget *box;
  GtkMenuButton *add_button;
  GtkWidget *hint;
  GtkListBox *list;

  gboolean showing;
};

G_DEFINE_FINAL_TYPE (MulAlternativesBox, mul_alternatives_box, GTK_TYPE_WIDGET)

static MulRecordField fields[3];

static void
show_row (MulOverviewRow *row)
{
  MulRecord *record = mul_overview_row_get_record (row);
  const char *name = mul_record_get_text (record, MUL_ALTERNATIVE_name);
  int code = mul_record_get_code (record, MUL_ALTERNATIVE_form);
  const char *form = mul_project_get_form_label (code);
  gboolean same = mul_project_is_form_name (code, name);
  g_autofree char *spoken = same ? g_strdup (name) : g_strdup_printf ("%s, %s", name, form);

  mul_overview_row_show (row, name, NULL, same ? NULL : form, spoken);
}

/* Today's organisation can go only while there is another. */
static void
show_kept (MulAlternativesBox *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    mul_overview_row_set_kept (
        MUL_OVERVIEW_ROW (row), mul_alternative_is_kept (self->alternatives, mul_overview_row_get_record (MUL_OVERVIEW_ROW (row)))
            ? C_ ("alternative", "Today’s organisation stays: it is what the others are compared with.") : NULL);
}

/* The switch of a row, or NULL where the project is edited as a whole. */
static GtkWidget *
get_switch (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "concerns");
}

/* Which of the alternatives concern the service. Today's organisation always does. */
static void
show_concerns (MulAlternativesBox *self)
{
  GtkListBoxRow *row;

  for (int i = 0; self->service_id != NULL && (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      MulRecord *alternative = mul_overview_row_get_record (MUL_OVERVIEW_ROW (row));
      const gboolean today = mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;

      self->showing = TRUE;
      gtk_switch_set_active (GTK_SWITCH (get_switch (row)),
                             mul_alternative_concerns (self->document, self->service_id, alternative));
      self->showing = FALSE;
      gtk_widget_set_sensitive (get_switch (row), !today);
      gtk_widget_set_tooltip_text (get_switch (row), today ? C_ ("alternative", "Today’s organisation concerns every service")
                                                           : C_ ("alternative", "Concerns the service"));
    }
}

static void
switched_cb (MulAlternativesBox *self, GParamSpec *pspec, GtkSwitch *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), MUL_TYPE_OVERVIEW_ROW);
  g_autoptr (GError) error = NULL;

  if (self->showing || row == NULL)
    return;
  if (mul_alternative_set_concerns (self->document, self->service_id,
                                    mul_record_get_id (mul_overview_row_get_record (MUL_OVERVIEW_ROW (row))),
                                    gtk_switch_get_active (button), &error))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  show_concerns (self);
}

static void
document_changed_cb (MulAlternativesBox *self)
{
  show_concerns (self);
}

static void
add_switch (MulAlternativesBox *self, MulOverviewRow *row)
{
  GtkWidget *button = gtk_switch_new ();

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("alternative", "Concerns the service"), -1);
  g_object_set_data (G_OBJECT (row), "concerns", button);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_SWAPPED);
  mul_overview_row_set_suffix (row, button);
}

static void
add_chevron (MulOverviewRow *row)
{
  GtkWidget *chevron = g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (chevron, "dim-label");
  mul_overview_row_set_suffix (row, chevron);
}

static void
row_moved_cb (MulAlternativesBox *self, guint position, MulOverviewRow *row)
{
  if (mul_project_move (GTK_WIDGET (self), self->document, self->alternatives, mul_overview_row_get_record (row), position,
                        C_ ("undo", "Move Alternative")))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position)));
}

static void
row_removed_cb (MulAlternativesBox *self, MulOverviewRow *row)
{
  const int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autofree char *id = g_strdup (mul_record_get_id (mul_overview_row_get_record (row)));
  g_autofree char *name = g_strdup (mul_record_get_text (mul_overview_row_get_record (row), MUL_ALTERNATIVE_name));
  g_autofree char *contents = mul_alternative_dup_contents (self->document, id);
  g_autoptr (GError) error = NULL;
  g_autofree char *said = contents != NULL
                              ? g_strdup_printf (C_ ("alternative", "“%s” was deleted, with %s"), name, contents)
                              : g_strdup_printf (C_ ("alternative", "“%s” was deleted"), name);

  if (!mul_alternative_remove (self->document, id, &error))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
      return;
    }
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", said);
  mul_overview_row_focus_near (self->list, position);
}

static void
form_notify_cb (MulAlternativesBox *self)
{
  show_kept (self);
}

static void
items_changed_cb (MulAlternativesBox *self)
{
  show_kept (self);
  show_concerns (self);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer data)
{
  MulAlternativesBox *self = data;
  GtkWidget *row =
      mul_overview_row_new (self->document, item, fields, G_N_ELEMENTS (fields), C_ ("alternative", "Delete Alternative"));

  g_signal_connect_object (item, "notify", G_CALLBACK (show_row), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (item, "notify::form", G_CALLBACK (form_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  show_row (MUL_OVERVIEW_ROW (row));
  if (self->service_id != NULL)
    add_switch (self, MUL_OVERVIEW_ROW (row));
  else
    add_chevron (MUL_OVERVIEW_ROW (row));
  return row;
}

static void
row_activated_cb (MulAlternativesBox *self, MulOverviewRow *row)
{
  mul_overview_row_edit (row);
}

static GMenuModel *
create_forms_menu (void)
{
  GMenu *menu = g_menu_new ();

  for (int form = 0; mul_codes_ALTERNATIVE_FORM[form] != NULL; form++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (mul_project_get_form_label (form), NULL);

      g_menu_item_set_action_and_target (item, "alternatives.add", "s", mul_codes_ALTERNATIVE_FORM[form]);
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static void
add_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAlternativesBox *self = MUL_ALTERNATIVES_BOX (widget);
  int form = mul_code_index (mul_codes_ALTERNATIVE_FORM, g_variant_get_string (parameter, NULL));
  g_autofree char *id = form >= 0 ? mul_project_add_alternative (widget, self->document, form) : NULL;
  GtkListBoxRow *row;

  if (id == NULL)
    return;
  row = gtk_list_box_get_row_at_index (self->list, (int) g_list_model_get_n_items (self->alternatives) - 1);
  if (row != NULL && gtk_widget_get_mapped (GTK_WIDGET (row)))
    mul_overview_row_edit (MUL_OVERVIEW_ROW (row));
}

static void
mul_alternatives_box_dispose (GObject *object)
{
  MulAlternativesBox *self = MUL_ALTERNATIVES_BOX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ALTERNATIVES_BOX);
  g_clear_object (&self->alternatives);
  g_clear_pointer (&self->service_id, g_free);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_alternatives_box_parent_class)->dispose (object);
}

static void
mul_alternatives_box_class_init (MulAlternativesBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_alternatives_box_dispose;

  fields[0] = (MulRecordField) { MUL_ALTERNATIVE_name, C_ ("alternative", "Name"), C_ ("undo", "Rename Alternative"), 0, NULL,
                                 C_ ("alternative", "An alternative needs a name") };
  fields[1] = (MulRecordField) { MUL_ALTERNATIVE_form, C_ ("alternative", "Form"), C_ ("undo", "Change Form of Alternative"),
                                 (int) g_strv_length ((char **) mul_codes_ALTERNATIVE_FORM), mul_project_get_form_label, NULL };
  fields[2] = (MulRecordField) { MUL_ALTERNATIVE_description, C_ ("alternative", "Description"), C_ ("undo", "Describe Alternative"),
                                 0, NULL, NULL };

  gtk_widget_class_install_action (widget_class, "alternatives.add", "s", add_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-alternatives-box.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAlternativesBox, box);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativesBox, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativesBox, hint);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativesBox, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mul_alternatives_box_init (MulAlternativesBox *self)
{
  g_autoptr (GMenuModel) menu = create_forms_menu ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_menu_model (self->add_button, menu);
}

/**
 * mul_alternatives_box_set_document:
 * @self: a box that shows nothing yet
 * @document: the project
 * @service_id: (nullable): a service, for which is chosen which alternatives concern it; NULL for the project as a whole
 */
void
mul_alternatives_box_set_document (MulAlternativesBox *self, MulDocument *document, const char *service_id)
{
  g_return_if_fail (MUL_IS_ALTERNATIVES_BOX (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->service_id = g_strdup (service_id);
  gtk_widget_set_visible (self->hint, service_id != NULL);
  self->alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  gtk_list_box_bind_model (self->list, self->alternatives, create_row_cb, self, NULL);
  g_signal_connect_object (self->alternatives, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  if (service_id != NULL)
    g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  items_changed_cb (self);
}
