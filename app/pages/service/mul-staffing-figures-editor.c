/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-editor.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-figures-value.h"
#include "widgets/mul-add-popover.h"

/* Name, unit, definition. */
#define MAX_FIELDS 3
#define NAME_CHARS 26
#define UNIT_CHARS 14
#define DEFINITION_CHARS 30

struct _MulFigureEditor
{
  GtkBox parent_instance;

  gboolean showing;
  gboolean narrow;
  guint n_fields;
  guint columns[MAX_FIELDS];

  /* Owned */
  MulDocument *document;
  MulRecord *owner;
  GPtrArray *rows; /* MulFigureValueRow */

  GtkWidget *fields[MAX_FIELDS];
  GtkWidget *values;
  GtkWidget *add_comparator;
};

static guint closed_signal;

G_DEFINE_FINAL_TYPE (MulFigureEditor, mul_figure_editor, GTK_TYPE_BOX)

static gboolean
is_figure (MulFigureEditor *self)
{
  return mul_record_get_entity (self->owner)->id == MUL_ENTITY_FIGURE;
}

static void
report (MulFigureEditor *self, gboolean done, GError *error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static MulFigurePlace
get_place (MulFigureEditor *self, const char *municipality_id)
{
  return (MulFigurePlace){
    .document = self->document,
    .figure_id = is_figure (self) ? mul_record_get_id (self->owner) : NULL,
    .ratio_id = is_figure (self) ? NULL : mul_record_get_id (self->owner),
    .municipality_id = municipality_id,
  };
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static int
find_row (MulFigureEditor *self, const char *id)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      MulFigurePlace place = mul_figure_value_row_get_place (g_ptr_array_index (self->rows, i));

      if (g_strcmp0 (place.id, id) == 0)
        return (int) i;
    }
  return -1;
}

static void
stepped_cb (MulFigureEditor *self, int step, MulFigureValueRow *row)
{
  guint index;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  if ((step < 0 && index == 0) || (step > 0 && index + 1 == self->rows->len))
    {
      if (step > 0)
        gtk_widget_grab_focus (self->add_comparator);
      return;
    }
  mul_figure_value_row_focus (g_ptr_array_index (self->rows, step < 0 ? index - 1 : index + 1), FALSE);
}

/* One value a line, from this row down, in one step; what cannot be read stops all of it. */
static void
pasted_cb (MulFigureEditor *self, const char *text, MulFigureValueRow *row)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree MulFigurePlace *places = g_new0 (MulFigurePlace, self->rows->len);
  g_autofree MulFigureReading *readings = g_new0 (MulFigureReading, self->rows->len);
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  guint index;
  guint n_values = 0;

  if (!g_ptr_array_find (self->rows, row, &index))
    return;
  for (; lines[n_values] != NULL && index + n_values < self->rows->len; n_values++)
    {
      MulFigureValueRow *target = g_ptr_array_index (self->rows, index + n_values);

      places[n_values] = mul_figure_value_row_get_place (target);
      readings[n_values] = mul_figure_read (lines[n_values], mul_figure_value_row_get_unit (target));
      if (readings[n_values].result == MUL_NUMBER_UNREADABLE)
        {
          g_autofree char *fault = mul_figure_say_fault (&readings[n_values], g_strstrip (lines[n_values]));
          g_autofree char *sentence = g_strdup_printf (C_("figure", "Nothing was pasted. %s"), fault);

          gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", sentence);
          return;
        }
    }
  if (n_values == 0)
    return;
  if (!mul_figure_edits_set_values (places, readings, n_values, &error))
    {
      report (self, FALSE, error);
      return;
    }
  if (lines[n_values] != NULL)
    said = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u value pasted; there were no rows for the others",
                     "%u values pasted; there were no rows for the others", n_values),
        n_values);
  else
    said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u value pasted", "%u values pasted", n_values), n_values);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", said);
}

static void
left_cb (MulFigureEditor *self)
{
  g_signal_emit (self, closed_signal, 0);
}

static void
focus_value (MulFigureEditor *self, const char *id, gboolean on_about)
{
  int index = find_row (self, id);

  if (index >= 0)
    mul_figure_value_row_focus (g_ptr_array_index (self->rows, (guint) index), on_about);
}

static void
period_wanted_cb (MulFigureEditor *self, MulFigureValueRow *row)
{
  MulFigurePlace place = mul_figure_value_row_get_place (row);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_figure_edits_add_value (&place, &error);

  report (self, id != NULL, error);
  focus_value (self, id, FALSE);
}

static void
removed_cb (MulFigureEditor *self, MulFigureValueRow *row)
{
  MulRecord *record = mul_figure_value_row_get_record (row);
  g_autoptr (GError) error = NULL;
  guint index = 0;

  g_ptr_array_find (self->rows, row, &index);
  if (record == NULL)
    return;
  if (!mul_figure_edits_delete (self->document, record, &error))
    {
      report (self, FALSE, error);
      return;
    }
  if (self->rows->len > 0)
    mul_figure_value_row_focus (g_ptr_array_index (self->rows, MIN (index, self->rows->len - 1)), FALSE);
  else
    gtk_widget_grab_focus (self->add_comparator);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", C_("figure", "Value deleted"));
}

static GtkWidget *
create_row (MulFigureEditor *self)
{
  GtkWidget *row = mul_figure_value_row_new (self->document);

  g_signal_connect_object (row, "stepped", G_CALLBACK (stepped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "pasted", G_CALLBACK (pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "period-wanted", G_CALLBACK (period_wanted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static gboolean
shows_same (MulFigureEditor *self, GPtrArray *values)
{
  if (self->rows->len != values->len)
    return FALSE;
  for (guint i = 0; i < values->len; i++)
    if (!mul_figure_value_row_shows (g_ptr_array_index (self->rows, i), g_ptr_array_index (values, i)))
      return FALSE;
  return TRUE;
}

/* The row that has the focus gets it again where it now stands. */
static void
rebuild_rows (MulFigureEditor *self, GPtrArray *values)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->values);
  g_autofree char *focused = NULL;

  if (focus != NULL)
    focused = g_strdup (mul_figure_value_row_get_place (MUL_FIGURE_VALUE_ROW (focus)).id);
  for (guint i = 0; i < self->rows->len; i++)
    {
      mul_figure_value_row_stop (g_ptr_array_index (self->rows, i));
      gtk_box_remove (GTK_BOX (self->values), g_ptr_array_index (self->rows, i));
    }
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < values->len; i++)
    {
      GtkWidget *row = create_row (self);

      gtk_box_append (GTK_BOX (self->values), row);
      g_ptr_array_add (self->rows, row);
      mul_figure_value_row_set_narrow (MUL_FIGURE_VALUE_ROW (row), self->narrow, i == 0);
    }
  for (guint i = 0; i < values->len; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);

      mul_figure_value_row_show (g_ptr_array_index (self->rows, i), self->owner, value);
    }
  if (focused != NULL)
    focus_value (self, focused, FALSE);
}

/* ---- Adding ----------------------------------------------------------------------------------------- */

static void
comparator_added_cb (MulFigureEditor *self, const char *name)
{
  MulFigurePlace place = get_place (self, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_figure_edits_add_comparator (&place, name, &error);

  report (self, id != NULL, error);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->add_comparator));
  focus_value (self, id, FALSE);
}

static void
add_other_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureEditor *self = MUL_FIGURE_EDITOR (widget);
  MulFigurePlace place = get_place (self, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_figure_edits_add_value (&place, &error);

  report (self, id != NULL, error);
  focus_value (self, id, TRUE);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_figure_editor_commit (MUL_FIGURE_EDITOR (widget));
  g_signal_emit (widget, closed_signal, 0);
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_figure_editor_commit (MUL_FIGURE_EDITOR (widget));
}

static GtkWidget *
create_adder (const char *label)
{
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), label);
  return content;
}

static GtkWidget *
create_adders (MulFigureEditor *self)
{
  GtkWidget *line = adw_wrap_box_new ();
  GtkWidget *popover = g_object_new (MUL_TYPE_ADD_POPOVER, "heading", C_("figure", "Whom to Compare With"), "action-label",
                                     C_("figure", "Add"), NULL);
  GtkWidget *other = gtk_button_new ();
  GtkWidget *done = gtk_button_new_with_label (C_("figure", "Done"));

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (line), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (line), 6);
  self->add_comparator = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->add_comparator), create_adder (C_("figure", "Comparison")));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->add_comparator), popover);
  gtk_widget_set_tooltip_text (self->add_comparator, C_("figure", "Add a Municipality or Office to Compare With"));
  gtk_widget_add_css_class (self->add_comparator, "flat");
  g_signal_connect_object (popover, "added", G_CALLBACK (comparator_added_cb), self, G_CONNECT_SWAPPED);
  gtk_button_set_child (GTK_BUTTON (other), create_adder (C_("figure", "Several Together")));
  gtk_widget_set_tooltip_text (other, C_("figure", "Add a Stated Total, or a Value of Several Together"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (other), "editor.add-other");
  gtk_widget_add_css_class (other, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (done), "editor.close");
  adw_wrap_box_append (ADW_WRAP_BOX (line), self->add_comparator);
  adw_wrap_box_append (ADW_WRAP_BOX (line), other);
  adw_wrap_box_append (ADW_WRAP_BOX (line), done);
  return line;
}

/* ---- Name, unit, definition ------------------------------------------------------------------------- */

static void
commit_field (MulFigureEditor *self, guint index)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->fields[index]))));
  g_autoptr (MulFigureEditor) kept = g_object_ref (self);
  g_autoptr (GError) error = NULL;

  /* The first is the name, which a row cannot do without. */
  if (self->showing || (index == 0 && *typed == '\0'))
    return;
  report (self, mul_figure_edits_set_text (self->document, self->columns[index], self->owner, typed, &error), error);
}

static int
find_field (MulFigureEditor *self, GtkWidget *field)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (self->fields[i] == field)
      return (int) i;
  return -1;
}

static void
field_activated_cb (MulFigureEditor *self, GtkWidget *field)
{
  int index = find_field (self, field);

  if (index < 0)
    return;
  commit_field (self, (guint) index);
  if ((guint) index + 1 < self->n_fields)
    gtk_widget_grab_focus (self->fields[index + 1]);
  else if (self->rows->len > 0)
    mul_figure_value_row_focus (g_ptr_array_index (self->rows, 0), FALSE);
  else
    gtk_widget_grab_focus (self->add_comparator);
}

static void
field_left_cb (MulFigureEditor *self, GtkEventController *controller)
{
  int index = find_field (self, gtk_event_controller_get_widget (controller));

  if (index >= 0)
    commit_field (self, (guint) index);
}

static gboolean
field_key_cb (MulFigureEditor *self, guint keyval, guint keycode, GdkModifierType state, GtkEventController *controller)
{
  GtkWidget *field = gtk_event_controller_get_widget (controller);
  int index = find_field (self, field);
  const char *present;

  if (keyval != GDK_KEY_Escape || index < 0)
    return FALSE;
  present = mul_record_get_text (self->owner, self->columns[index]);
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (field)), present) == 0)
    g_signal_emit (self, closed_signal, 0);
  else
    gtk_editable_set_text (GTK_EDITABLE (field), present);
  return TRUE;
}

static void
add_field (MulFigureEditor *self, GtkWidget *line, guint column, const char *title, int n_chars)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *field = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-text");
  gtk_editable_set_enable_undo (GTK_EDITABLE (field), FALSE);
  gtk_editable_set_width_chars (GTK_EDITABLE (field), n_chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (field), n_chars);
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (field, "activate", G_CALLBACK (field_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (field_left_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (field_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (field, focus);
  gtk_widget_add_controller (field, keys);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), field);
  adw_wrap_box_append (ADW_WRAP_BOX (line), box);
  self->columns[self->n_fields] = column;
  self->fields[self->n_fields++] = field;
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_figure_editor_dispose (GObject *object)
{
  MulFigureEditor *self = MUL_FIGURE_EDITOR (object);

  self->showing = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    mul_figure_value_row_stop (g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  g_clear_object (&self->document);
  g_clear_object (&self->owner);
  G_OBJECT_CLASS (mul_figure_editor_parent_class)->dispose (object);
}

static void
mul_figure_editor_finalize (GObject *object)
{
  g_ptr_array_unref (MUL_FIGURE_EDITOR (object)->rows);
  G_OBJECT_CLASS (mul_figure_editor_parent_class)->finalize (object);
}

static void
mul_figure_editor_class_init (MulFigureEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_figure_editor_dispose;
  object_class->finalize = mul_figure_editor_finalize;

  closed_signal = g_signal_new ("closed", MUL_TYPE_FIGURE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "editor.add-other", NULL, add_other_action);
  gtk_widget_class_install_action (widget_class, "editor.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}

static void
mul_figure_editor_init (MulFigureEditor *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "figure-editor");
  self->rows = g_ptr_array_new ();
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_figure_editor_new:
 * @document: the project
 * @owner: a key figure or a ratio
 *
 * Returns: (transfer floating): its editor, which shows nothing yet
 */
GtkWidget *
mul_figure_editor_new (MulDocument *document, MulRecord *owner)
{
  MulFigureEditor *self = g_object_new (MUL_TYPE_FIGURE_EDITOR, NULL);
  GtkWidget *line = adw_wrap_box_new ();

  self->document = g_object_ref (document);
  self->owner = g_object_ref (owner);
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (line), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (line), 6);
  adw_wrap_box_set_justify (ADW_WRAP_BOX (line), ADW_JUSTIFY_FILL);
  adw_wrap_box_set_justify_last_line (ADW_WRAP_BOX (line), TRUE);
  add_field (self, line, is_figure (self) ? MUL_FIGURE_name : MUL_RATIO_name, C_("figure", "Name"), NAME_CHARS);
  add_field (self, line, is_figure (self) ? MUL_FIGURE_unit : MUL_RATIO_unit, C_("figure", "Unit"), UNIT_CHARS);
  if (is_figure (self))
    add_field (self, line, MUL_FIGURE_definition, C_("figure", "Definition"), DEFINITION_CHARS);
  self->values = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self), line);
  gtk_box_append (GTK_BOX (self), self->values);
  gtk_box_append (GTK_BOX (self), create_adders (self));
  return GTK_WIDGET (self);
}

/**
 * mul_figure_editor_show:
 * @self: an editor
 * @municipalities: (element-type MulRecord): the table's
 *
 * Shows what the project now holds. What is being typed stays.
 */
void
mul_figure_editor_show (MulFigureEditor *self, GPtrArray *municipalities)
{
  g_autoptr (GPtrArray) values = mul_figure_list_values (self->document, self->owner, municipalities);

  self->showing = TRUE;
  for (guint i = 0; i < self->n_fields; i++)
    {
      const char *present = mul_record_get_text (self->owner, self->columns[i]);

      if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->fields[i])), present) != 0)
        gtk_editable_set_text (GTK_EDITABLE (self->fields[i]), present);
    }
  gtk_widget_set_visible (self->values, values->len > 0);
  if (shows_same (self, values))
    for (guint i = 0; i < values->len; i++)
      mul_figure_value_row_show (g_ptr_array_index (self->rows, i), self->owner, g_ptr_array_index (values, i));
  else
    rebuild_rows (self, values);
  self->showing = FALSE;
}

void
mul_figure_editor_set_narrow (MulFigureEditor *self, gboolean narrow)
{
  self->narrow = narrow;
  for (guint i = 0; i < self->rows->len; i++)
    mul_figure_value_row_set_narrow (g_ptr_array_index (self->rows, i), narrow, i == 0);
}

/**
 * mul_figure_editor_commit:
 * @self: an editor
 *
 * Keeps what is typed, if anything is.
 */
void
mul_figure_editor_commit (MulFigureEditor *self)
{
  for (guint i = 0; i < self->n_fields; i++)
    commit_field (self, i);
  for (guint i = 0; i < self->rows->len; i++)
    mul_figure_value_row_commit (g_ptr_array_index (self->rows, i));
}

/**
 * mul_figure_editor_focus:
 * @self: an editor
 * @on_name: whether the name is to be written first; else the first value
 */
void
mul_figure_editor_focus (MulFigureEditor *self, gboolean on_name)
{
  if (on_name || self->rows->len == 0)
    {
      gtk_widget_grab_focus (self->fields[0]);
      gtk_editable_select_region (GTK_EDITABLE (self->fields[0]), 0, -1);
    }
  else
    mul_figure_value_row_focus (g_ptr_array_index (self->rows, 0), FALSE);
}
