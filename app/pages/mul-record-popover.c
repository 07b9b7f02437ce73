/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/mul-record-popover.h"

#include <adwaita.h>

#include "pages/mul-project-edits.h"
#include "widgets/mul-drop-down-choices.h"

struct _MulRecordPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *record;
  GArray *fields;
  GPtrArray *rows;

  /* Borrowed: child */
  GtkWidget *remove_row;
  GtkWidget *problem;

  gboolean showing;
};

static guint removed_signal;

G_DEFINE_FINAL_TYPE (MulRecordPopover, mul_record_popover, GTK_TYPE_POPOVER)

static const MulRecordField *
get_field (MulRecordPopover *self, guint index)
{
  return &g_array_index (self->fields, MulRecordField, index);
}

/* Shows the record's values; what is being typed in a row gives way when the project holds something new. */
static void
show (MulRecordPopover *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const MulRecordField *field = get_field (self, i);
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (field->n_codes > 0)
        adw_combo_row_set_selected (ADW_COMBO_ROW (row), (guint) mul_record_get_code (self->record, field->column));
      else if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), mul_record_get_text (self->record, field->column)))
        gtk_editable_set_text (GTK_EDITABLE (row), mul_record_get_text (self->record, field->column));
    }
  self->showing = FALSE;
}

static char *
dup_text (GtkWidget *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* Such as the name, which a row in a list cannot do without. */
static gboolean
is_missing (MulRecordPopover *self, guint index)
{
  const MulRecordField *field = get_field (self, index);
  g_autofree char *text = field->needed != NULL ? dup_text (g_ptr_array_index (self->rows, index)) : NULL;

  return text != NULL && *text == '\0';
}

static void
show_problem (MulRecordPopover *self, GtkWidget *row, const char *problem)
{
  gtk_widget_set_visible (self->problem, problem != NULL);
  gtk_label_set_label (GTK_LABEL (self->problem), problem != NULL ? problem : "");
  if (problem == NULL)
    {
      gtk_widget_remove_css_class (row, "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID);
      return;
    }
  gtk_widget_add_css_class (row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (row), problem, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/* What cannot be empty is as it was when one has left it so; that is told where it is seen then. */
static void
put_back (MulRecordPopover *self, guint index)
{
  const MulRecordField *field = get_field (self, index);

  gtk_editable_set_text (GTK_EDITABLE (g_ptr_array_index (self->rows, index)), mul_record_get_text (self->record, field->column));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", field->needed);
}

static void
commit_text (MulRecordPopover *self, guint index)
{
  const MulRecordField *field = get_field (self, index);
  g_autofree char *text = dup_text (g_ptr_array_index (self->rows, index));

  if (!is_missing (self, index))
    mul_project_set_text (GTK_WIDGET (self), self->document, field->column, self->record, text, field->undo);
  else if (*mul_record_get_text (self->record, field->column) != '\0')
    put_back (self, index);
}

/* What cannot be done says why. */
static void
keep_row (GtkWidget *row, const char *reason)
{
  gtk_widget_set_sensitive (row, reason == NULL);
  gtk_widget_set_tooltip_text (row, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason != NULL ? reason : "",
                                  -1);
}

static void
record_notify_cb (MulRecordPopover *self)
{
  show (self);
}

static void
entry_activated_cb (MulRecordPopover *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (is_missing (self, i))
      {
        show_problem (self, g_ptr_array_index (self->rows, i), get_field (self, i)->needed);
        return;
      }
  mul_record_popover_commit (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
focus_leave_cb (MulRecordPopover *self)
{
  mul_record_popover_commit (self);
}

static void
changed_cb (MulRecordPopover *self, GtkWidget *row)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (row)) != '\0')
    show_problem (self, row, NULL);
}

static void
selected_cb (MulRecordPopover *self, GParamSpec *pspec, GtkWidget *row)
{
  guint index;

  if (self->showing || !g_ptr_array_find (self->rows, row, &index))
    return;
  mul_project_set_code (GTK_WIDGET (self), self->document, get_field (self, index)->column, self->record,
                        (int) adw_combo_row_get_selected (ADW_COMBO_ROW (row)), get_field (self, index)->undo);
}

static void
remove_cb (MulRecordPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, removed_signal, 0);
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_record_popover_commit (MUL_RECORD_POPOVER (widget));
}

static GtkWidget *
create_text_row (MulRecordPopover *self, const MulRecordField *field)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), field->title);
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (entry_activated_cb), self, G_CONNECT_SWAPPED);
  if (field->needed != NULL)
    g_signal_connect_object (row, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);
  return row;
}

static GtkWidget *
create_code_row (MulRecordPopover *self, const MulRecordField *field)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (int code = 0; code < field->n_codes; code++)
    gtk_string_list_append (labels, field->get_label (code));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), field->title);
  mul_drop_down_name_choices (row);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
mul_record_popover_closed (GtkPopover *popover)
{
  mul_record_popover_commit (MUL_RECORD_POPOVER (popover));
}

static void
mul_record_popover_dispose (GObject *object)
{
  MulRecordPopover *self = MUL_RECORD_POPOVER (object);

  g_ptr_array_set_size (self->rows, 0);
  g_clear_object (&self->record);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_record_popover_parent_class)->dispose (object);
}

static void
mul_record_popover_finalize (GObject *object)
{
  MulRecordPopover *self = MUL_RECORD_POPOVER (object);

  g_ptr_array_unref (self->rows);
  g_array_unref (self->fields);
  G_OBJECT_CLASS (mul_record_popover_parent_class)->finalize (object);
}

static void
mul_record_popover_class_init (MulRecordPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mul_record_popover_dispose;
  object_class->finalize = mul_record_popover_finalize;
  GTK_POPOVER_CLASS (klass)->closed = mul_record_popover_closed;

  removed_signal = g_signal_new ("removed", MUL_TYPE_RECORD_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "editing.commit", NULL, commit_action_cb);
}

static void
mul_record_popover_init (MulRecordPopover *self)
{
  self->fields = g_array_new (FALSE, FALSE, sizeof (MulRecordField));
  self->rows = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "record-popover");
}

/**
 * mul_record_popover_new:
 * @document: the project
 * @record: what is edited
 * @fields: (array length=n_fields): its values, the name first
 * @n_fields: how many
 * @remove_label: what the button that deletes it says
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
mul_record_popover_new (MulDocument *document, MulRecord *record, const MulRecordField *fields, guint n_fields,
                        const char *remove_label)
{
  MulRecordPopover *self = g_object_new (MUL_TYPE_RECORD_POPOVER, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *remove = adw_button_row_new ();

  self->document = g_object_ref (document);
  self->record = g_object_ref (record);
  g_array_append_vals (self->fields, fields, n_fields);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  self->problem = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_add_css_class (self->problem, "error");
  for (guint i = 0; i < n_fields; i++)
    {
      GtkWidget *row = fields[i].n_codes > 0 ? create_code_row (self, &fields[i]) : create_text_row (self, &fields[i]);

      g_ptr_array_add (self->rows, row);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (remove), remove_label);
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (remove), "user-trash-symbolic");
  g_signal_connect_object (remove, "activated", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (list), remove);
  self->remove_row = remove;
  gtk_widget_set_size_request (list, 300, -1);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  g_signal_connect_object (record, "notify", G_CALLBACK (record_notify_cb), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * mul_record_popover_set_kept:
 * @self: the popover
 * @reason: (nullable): why the record can be neither removed nor made another kind of thing; NULL where it can
 */
void
mul_record_popover_set_kept (MulRecordPopover *self, const char *reason)
{
  g_return_if_fail (MUL_IS_RECORD_POPOVER (self));
  keep_row (self->remove_row, reason);
  for (guint i = 0; i < self->rows->len; i++)
    if (get_field (self, i)->n_codes > 0)
      keep_row (g_ptr_array_index (self->rows, i), reason);
}

/**
 * mul_record_popover_commit:
 * @self: the popover
 *
 * Keeps what has been typed.
 */
void
mul_record_popover_commit (MulRecordPopover *self)
{
  g_return_if_fail (MUL_IS_RECORD_POPOVER (self));
  for (guint i = 0; i < self->rows->len; i++)
    if (get_field (self, i)->n_codes == 0)
      commit_text (self, i);
}
