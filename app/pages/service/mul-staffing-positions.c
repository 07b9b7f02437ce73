/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-positions.h"

#include <glib/gi18n-lib.h>

struct _MulStaffingPositions
{
  GtkPopover parent_instance;

  gboolean showing;
  MulNumberUnit unit;

  /* Owned */
  MulDocument *document;
  GPtrArray *ids;     /* of the positions, as shown */
  GPtrArray *shown;   /* their values, as shown */
  GPtrArray *entries; /* GtkEntry, the rows' */
  GtkWidget *title;
  GtkWidget *rows;
  GtkWidget *problem;
};

G_DEFINE_FINAL_TYPE (MulStaffingPositions, mul_staffing_positions, GTK_TYPE_POPOVER)

static void
show_problem (MulStaffingPositions *self, GtkWidget *entry, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->problem, sentence != NULL);
  for (guint i = 0; i < self->entries->len; i++)
    gtk_widget_remove_css_class (g_ptr_array_index (self->entries, i), "error");
  if (sentence == NULL)
    return;
  gtk_widget_add_css_class (entry, "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (entry), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
commit_entry (MulStaffingPositions *self, guint index)
{
  GtkWidget *entry = g_ptr_array_index (self->entries, index);
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));
  g_autofree char *id = g_strdup (g_ptr_array_index (self->ids, index));
  g_auto (MulStaffingTyping) typing = { 0 };
  g_autoptr (GError) error = NULL;

  if (self->showing || g_strcmp0 (text, g_ptr_array_index (self->shown, index)) == 0)
    return;
  mul_staffing_typing_read (&typing, text, self->unit, FALSE);
  if (typing.result == MUL_STAFFING_TYPING_REFUSED)
    show_problem (self, entry, typing.sentence);
  else if (mul_staffing_edits_type_position (self->document, id, &typing, self->unit, &error))
    show_problem (self, NULL, NULL);
  else
    show_problem (self, entry, error->message);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static void
entry_activate_cb (MulStaffingPositions *self, GtkWidget *entry)
{
  guint index;

  if (!g_ptr_array_find (self->entries, entry, &index))
    return;
  commit_entry (self, index);
  if (gtk_widget_get_visible (self->problem))
    return;
  if (index + 1 < self->entries->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->entries, index + 1));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

static void
entry_left_cb (MulStaffingPositions *self, GtkEventController *controller)
{
  guint index;

  if (g_ptr_array_find (self->entries, gtk_event_controller_get_widget (controller), &index))
    commit_entry (self, index);
}

static void
delete_clicked_cb (MulStaffingPositions *self, GtkWidget *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autofree char *id = g_strdup (g_ptr_array_index (self->ids, (guint) index));
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autoptr (GError) error = NULL;

  if (mul_staffing_edits_delete_position (self->document, id, &error))
    gtk_widget_activate_action (parent, "win.toast-undo", "s", C_("staffing", "Position deleted"));
  else
    show_problem (self, button, error->message);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_positions_commit (MUL_STAFFING_POSITIONS (widget));
}

static void
mul_staffing_positions_dispose (GObject *object)
{
  MulStaffingPositions *self = MUL_STAFFING_POSITIONS (object);

  self->showing = TRUE;
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_staffing_positions_parent_class)->dispose (object);
}

static void
mul_staffing_positions_finalize (GObject *object)
{
  MulStaffingPositions *self = MUL_STAFFING_POSITIONS (object);

  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->entries);
  G_OBJECT_CLASS (mul_staffing_positions_parent_class)->finalize (object);
}

static void
mul_staffing_positions_class_init (MulStaffingPositionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_positions_dispose;
  object_class->finalize = mul_staffing_positions_finalize;

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}

static void
mul_staffing_positions_init (MulStaffingPositions *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *add = gtk_button_new_with_mnemonic (C_("staffing", "_Add Position"));

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->shown = g_ptr_array_new_with_free_func (g_free);
  self->entries = g_ptr_array_new ();

  self->title = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_label_set_wrap (GTK_LABEL (self->title), TRUE);
  gtk_widget_add_css_class (self->title, "heading");
  self->rows = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->rows, "boxed-list");
  self->problem = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->problem), 40);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "staffing.add-position");
  gtk_box_append (GTK_BOX (box), self->title);
  gtk_box_append (GTK_BOX (box), self->rows);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_box_append (GTK_BOX (box), add);
  gtk_widget_add_css_class (GTK_WIDGET (self), "staffing-positions");
  gtk_popover_set_child (GTK_POPOVER (self), box);
}

static GtkWidget *
make_row (MulStaffingPositions *self, const MulStaffingRow *position, const char *value)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (*position->title != '\0' ? position->title : position->unit_name);
  GtkWidget *unit = gtk_label_new (position->unit_name);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *delete = gtk_button_new_from_icon_name ("user-trash-symbolic");
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *label = g_strdup_printf ("%s, %s", gtk_label_get_label (GTK_LABEL (name)), position->unit_name);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (unit), 0);
  gtk_label_set_wrap (GTK_LABEL (unit), TRUE);
  gtk_widget_add_css_class (unit, "caption-text");
  gtk_widget_set_visible (unit, *position->title != '\0');
  gtk_box_append (GTK_BOX (words), name);
  gtk_box_append (GTK_BOX (words), unit);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);

  gtk_editable_set_text (GTK_EDITABLE (entry), value);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 1);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), 8);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (entry_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (entry_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);

  gtk_widget_set_tooltip_text (delete, C_("staffing", "Delete Position"));
  gtk_widget_set_valign (delete, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (delete, "flat");
  g_signal_connect_object (delete, "clicked", G_CALLBACK (delete_clicked_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), delete);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_ptr_array_add (self->entries, entry);
  return row;
}

static gboolean
shows_same_positions (MulStaffingPositions *self, GPtrArray *positions)
{
  if (self->ids->len != positions->len)
    return FALSE;
  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);

      if (!g_str_equal (position->id, g_ptr_array_index (self->ids, i)))
        return FALSE;
    }
  return TRUE;
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_staffing_positions_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_POSITIONS, NULL);
}

/**
 * mul_staffing_positions_show:
 * @self: a popover
 * @place: the cell whose positions to show; its document is kept
 *
 * Shows the positions of a cell. A value that is being typed stays.
 */
void
mul_staffing_positions_show (MulStaffingPositions *self, const MulStaffingPlace *place)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, place->row, place->column);
  g_autofree char *title = NULL;
  gboolean same = shows_same_positions (self, positions);

  self->showing = TRUE;
  g_set_object (&self->document, place->document);
  self->unit = mul_staffing_model_get_unit (place->model);
  title = g_strdup_printf ("%s, %s: %s", mul_staffing_matrix_get_item (matrix, place->row, 0)->text,
                           mul_staffing_matrix_get_item (matrix, 0, place->column)->text, item->text);
  gtk_label_set_label (GTK_LABEL (self->title), title);
  if (!same)
    {
      gtk_list_box_remove_all (GTK_LIST_BOX (self->rows));
      g_ptr_array_set_size (self->ids, 0);
      g_ptr_array_set_size (self->entries, 0);
      show_problem (self, NULL, NULL);
    }
  g_ptr_array_set_size (self->shown, 0);
  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);
      char *value = mul_staffing_model_print_position (position, self->unit);

      if (!same)
        {
          g_ptr_array_add (self->ids, g_strdup (position->id));
          gtk_list_box_append (GTK_LIST_BOX (self->rows), make_row (self, position, value));
        }
      else if (!gtk_widget_has_css_class (g_ptr_array_index (self->entries, i), "error"))
        gtk_editable_set_text (GTK_EDITABLE (g_ptr_array_index (self->entries, i)), value);
      g_ptr_array_add (self->shown, value);
    }
  self->showing = FALSE;
}

/**
 * mul_staffing_positions_commit:
 * @self: a popover
 *
 * Takes what is typed, if anything is.
 */
void
mul_staffing_positions_commit (MulStaffingPositions *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    commit_entry (self, i);
}
