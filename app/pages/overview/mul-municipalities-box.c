/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-municipalities-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-project-edits.h"
#include "pages/overview/mul-municipality-picker.h"
#include "pages/overview/mul-overview-row.h"
#include "widgets/mul-municipality-badge.h"

struct _MulMunicipalitiesBox
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  GListModel *municipalities;
  GListModel *participants;
  GListModel *others;
  GtkFilter *others_filter;

  /* Template */
  GtkWidget *box;
  GtkMenuButton *add_button;
  MulMunicipalityPicker *picker;
  GtkListBox *list;
  GtkListBox *empty_list;
  GtkExpander *others_expander;
  GtkListBox *others_list;
};

G_DEFINE_FINAL_TYPE (MulMunicipalitiesBox, mul_municipalities_box, GTK_TYPE_WIDGET)

static MulRecordField fields[4];

static void
show_row (MulOverviewRow *row)
{
  MulRecord *record = mul_overview_row_get_record (row);
  const char *name = mul_record_get_text (record, MUL_MUNICIPALITY_name);
  const char *short_name = mul_record_get_text (record, MUL_MUNICIPALITY_short_name);
  const char *centre = mul_record_get_text (record, MUL_MUNICIPALITY_centre);
  int part = mul_record_get_code (record, MUL_MUNICIPALITY_part);
  const char *part_label = part != MUL_MUNICIPALITY_PART_PARTICIPANT ? mul_project_get_part_label (part) : "";
  g_autofree char *below = g_strjoin (*centre != '\0' && *part_label != '\0' ? " · " : "", part_label, centre, NULL);
  g_autofree char *spoken =
      g_strconcat (name, *short_name != '\0' ? ", " : "", short_name, *below != '\0' ? ", " : "", below, NULL);

  mul_overview_row_show (row, name, NULL, below, spoken);
}

static gboolean
is_other (gpointer item, gpointer data)
{
  return mul_record_get_code (item, MUL_MUNICIPALITY_part) != MUL_MUNICIPALITY_PART_PARTICIPANT;
}

static void
update_visibility (MulMunicipalitiesBox *self)
{
  guint n_others = g_list_model_get_n_items (self->others);
  gboolean has_participants = g_list_model_get_n_items (self->participants) > 0;
  g_autofree char *label =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u compared with or mentioned", "%u compared with or mentioned", n_others),
                       n_others);

  gtk_widget_set_visible (GTK_WIDGET (self->list), has_participants);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_list), !has_participants);
  gtk_widget_set_visible (GTK_WIDGET (self->others_expander), n_others > 0);
  gtk_expander_set_label (self->others_expander, label);
}

static GListModel *
get_siblings (MulMunicipalitiesBox *self, MulOverviewRow *row)
{
  return gtk_widget_get_parent (GTK_WIDGET (row)) == GTK_WIDGET (self->list) ? self->participants : self->others;
}

static void
row_moved_cb (MulMunicipalitiesBox *self, guint position, MulOverviewRow *row)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (row)));

  if (mul_project_move (GTK_WIDGET (self), self->document, get_siblings (self, row), mul_overview_row_get_record (row),
                        position, C_ ("undo", "Move Municipality")))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, (int) position)));
}

static void
row_removed_cb (MulMunicipalitiesBox *self, MulOverviewRow *row)
{
  GtkListBox *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (row)));
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autoptr (MulRecord) record = g_object_ref (mul_overview_row_get_record (row));
  g_autofree char *said =
      g_strdup_printf (C_ ("municipality", "“%s” was deleted"), mul_record_get_text (record, MUL_MUNICIPALITY_name));

  if (!mul_project_delete (GTK_WIDGET (self), self->document, record, C_ ("undo", "Delete Municipality"), said))
    return;
  mul_overview_row_focus_near (gtk_list_box_get_row_at_index (list, 0) != NULL ? list : self->empty_list, position);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer data)
{
  MulMunicipalitiesBox *self = data;
  MulRecord *record = item;
  GtkWidget *row =
      mul_overview_row_new (self->document, record, fields, G_N_ELEMENTS (fields), C_ ("municipality", "Delete Municipality"));

  if (*mul_record_get_text (record, MUL_MUNICIPALITY_short_name) != '\0' || !is_other (record, NULL))
    mul_overview_row_set_prefix (MUL_OVERVIEW_ROW (row), mul_municipality_badge_new (record));
  g_signal_connect_object (record, "notify", G_CALLBACK (show_row), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  show_row (MUL_OVERVIEW_ROW (row));
  return row;
}

static void
row_activated_cb (MulMunicipalitiesBox *self, MulOverviewRow *row)
{
  mul_overview_row_edit (row);
}

static void
document_changed_cb (MulMunicipalitiesBox *self, MulChanges *changes)
{
  if (mul_changes_touch (changes, MUL_ENTITY_MUNICIPALITY))
    gtk_filter_changed (self->others_filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
lists_changed_cb (MulMunicipalitiesBox *self)
{
  update_visibility (self);
}

static void
picked_cb (MulMunicipalitiesBox *self, const char *number, const char *name, const char *county)
{
  g_free (mul_project_add_municipality (GTK_WIDGET (self), self->document, number, name, county));
}

static void
pick_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_menu_button_popup (MUL_MUNICIPALITIES_BOX (widget)->add_button);
}

static void
add_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  picked_cb (MUL_MUNICIPALITIES_BOX (widget), "", g_variant_get_string (parameter, NULL), "");
}

static void
mul_municipalities_box_dispose (GObject *object)
{
  MulMunicipalitiesBox *self = MUL_MUNICIPALITIES_BOX (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_MUNICIPALITIES_BOX);
  g_clear_object (&self->others);
  g_clear_object (&self->others_filter);
  g_clear_object (&self->participants);
  g_clear_object (&self->municipalities);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_municipalities_box_parent_class)->dispose (object);
}

static void
mul_municipalities_box_class_init (MulMunicipalitiesBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_municipalities_box_dispose;

  fields[0] = (MulRecordField) { MUL_MUNICIPALITY_name, C_ ("municipality", "Name"), C_ ("undo", "Rename Municipality"), 0,
                                 NULL, C_ ("municipality", "A municipality needs a name") };
  fields[1] = (MulRecordField) { MUL_MUNICIPALITY_short_name, C_ ("municipality", "Short Name"),
                                 C_ ("undo", "Edit Short Name"), 0, NULL, NULL };
  fields[2] = (MulRecordField) { MUL_MUNICIPALITY_centre, C_ ("municipality", "Administrative Centre"),
                                 C_ ("undo", "Edit Administrative Centre"), 0, NULL, NULL };
  fields[3] = (MulRecordField) { MUL_MUNICIPALITY_part, C_ ("municipality", "Part in the Review"),
                                 C_ ("undo", "Change Part in the Review"), (int) g_strv_length ((char **) mul_codes_MUNICIPALITY_PART),
                                 mul_project_get_part_label, NULL };

  gtk_widget_class_install_action (widget_class, "municipalities.pick", NULL, pick_action_cb);
  gtk_widget_class_install_action (widget_class, "municipalities.add", "s", add_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_type_ensure (MUL_TYPE_MUNICIPALITY_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-municipalities-box.ui");
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, box);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, picker);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, list);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, empty_list);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, others_expander);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalitiesBox, others_list);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mul_municipalities_box_init (MulMunicipalitiesBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_municipalities_box_set_document:
 * @self: a box that shows nothing yet
 * @document: the project
 */
void
mul_municipalities_box_set_document (MulMunicipalitiesBox *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_MUNICIPALITIES_BOX (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  self->participants = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_part, "participant", 0);
  self->others_filter = GTK_FILTER (gtk_custom_filter_new (is_other, NULL, NULL));
  self->others = G_LIST_MODEL (
      gtk_filter_list_model_new (g_object_ref (self->municipalities), g_object_ref (self->others_filter)));
  mul_municipality_picker_set_taken (self->picker, self->municipalities);
  gtk_list_box_bind_model (self->list, self->participants, create_row_cb, self, NULL);
  gtk_list_box_bind_model (self->others_list, self->others, create_row_cb, self, NULL);
  g_signal_connect_object (self->participants, "items-changed", G_CALLBACK (lists_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->others, "items-changed", G_CALLBACK (lists_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  update_visibility (self);
}
