/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-position-row.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "pages/service/mul-staffing-position-row-private.h"
#include "widgets/mul-drop-down-choices.h"

enum
{
  NEXT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingPositionRow, mul_staffing_position_row, GTK_TYPE_LIST_BOX_ROW)

GtkWidget *
mul_staffing_position_row_get_field (MulStaffingPositionRow *self, guint field)
{
  GtkWidget *const fields[N_FIELDS] = { self->value, self->title, self->second, self->as_of, self->beside };

  return fields[field];
}

/* Where it is said why a field's text is refused; other fields say it under the value. */
static GtkWidget *
get_problem (MulStaffingPositionRow *self, guint field)
{
  return field == SECOND ? self->second_problem : field == AS_OF ? self->as_of_problem : self->value_problem;
}

/* The value is what the table shows; the other number is what it does not. */
MulNumberUnit
mul_staffing_position_row_get_unit (MulStaffingPositionRow *self, guint field)
{
  MulNumberUnit unit = mul_staffing_model_get_unit (self->place.model);

  if (field == VALUE)
    return unit;
  return unit == MUL_NUMBER_UNIT_PERSONS ? MUL_NUMBER_UNIT_PERCENT : MUL_NUMBER_UNIT_PERSONS;
}

void
mul_staffing_position_row_show_problem (MulStaffingPositionRow *self, guint field, const char *sentence)
{
  GtkWidget *entry = mul_staffing_position_row_get_field (self, field);
  GtkWidget *problem = get_problem (self, field);

  gtk_label_set_label (GTK_LABEL (problem), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (problem, sentence != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               sentence != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (sentence == NULL)
    {
      gtk_widget_remove_css_class (entry, "error");
      return;
    }
  gtk_widget_add_css_class (entry, "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (entry), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/* ---- What is typed ---------------------------------------------------------------------------------- */

static gboolean
commit_number (MulStaffingPositionRow *self, guint field, const char *text)
{
  g_auto (MulStaffingTyping) typing = { 0 };
  g_autofree char *id = g_strdup (self->id);
  MulNumberUnit unit = mul_staffing_position_row_get_unit (self, field);
  g_autoptr (GError) error = NULL;

  mul_staffing_typing_read (&typing, text, unit, FALSE);
  if (typing.result == MUL_STAFFING_TYPING_REFUSED)
    {
      mul_staffing_position_row_show_problem (self, field, typing.sentence);
      return FALSE;
    }
  mul_staffing_position_row_show_problem (self, field, NULL);
  if (mul_staffing_edits_type_position (self->place.document, id, &typing, unit, &error))
    return TRUE;
  mul_staffing_position_row_show_problem (self, field, error->message);
  return FALSE;
}

static gboolean
commit_text (MulStaffingPositionRow *self, guint field, const char *text)
{
  g_autofree char *id = g_strdup (self->id);
  g_autofree char *date = field == AS_OF ? mul_date_read (text) : NULL;
  g_autoptr (GError) error = NULL;

  if (field == AS_OF && date == NULL)
    {
      g_autofree char *sentence =
          g_strdup_printf (C_("staffing", "“%s” is not a date. Write for example 03.10.2025."), text);

      mul_staffing_position_row_show_problem (self, field, sentence);
      return FALSE;
    }
  mul_staffing_position_row_show_problem (self, field, NULL);
  if (mul_staffing_edits_set_position_text (self->place.document, id,
                                            field == TITLE   ? MUL_POSITION_title
                                            : field == AS_OF ? MUL_POSITION_as_of
                                                             : MUL_POSITION_text,
                                            field == AS_OF ? date : text, &error))
    return TRUE;
  mul_staffing_position_row_show_problem (self, field, error->message);
  return FALSE;
}

static gboolean
commit_field (MulStaffingPositionRow *self, guint field)
{
  GtkWidget *entry = mul_staffing_position_row_get_field (self, field);
  g_autofree char *text = NULL;

  if (self->showing || self->id == NULL)
    return TRUE;
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
  if (g_strcmp0 (text, self->shown[field]) == 0)
    {
      if (gtk_widget_has_css_class (entry, "error"))
        mul_staffing_position_row_show_problem (self, field, NULL);
      return TRUE;
    }
  return field == VALUE || field == SECOND ? commit_number (self, field, text) : commit_text (self, field, text);
}

static guint
find_field (MulStaffingPositionRow *self, GtkWidget *entry)
{
  guint field = 0;

  while (field + 1 < N_FIELDS && mul_staffing_position_row_get_field (self, field) != entry)
    field++;
  return field;
}

static void
value_activate_cb (MulStaffingPositionRow *self)
{
  if (commit_field (self, VALUE))
    g_signal_emit (self, signals[NEXT], 0);
}

static void
field_activate_cb (MulStaffingPositionRow *self, GtkWidget *entry)
{
  if (commit_field (self, find_field (self, entry)))
    gtk_widget_child_focus (self->details, GTK_DIR_TAB_FORWARD);
}

static void
field_left_cb (MulStaffingPositionRow *self, GtkEventController *controller)
{
  commit_field (self, find_field (self, gtk_event_controller_get_widget (controller)));
}

/* ---- What is chosen --------------------------------------------------------------------------------- */

static void
report (MulStaffingPositionRow *self, gboolean done, GError *error)
{
  if (!done)
    mul_staffing_position_row_show_problem (self, VALUE, error->message);
}

static void
more_toggled_cb (MulStaffingPositionRow *self)
{
  gboolean active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->more));

  gtk_widget_set_visible (self->details, active);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), active ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_STATE_EXPANDED, active, -1);
}

static void
unit_selected_cb (MulStaffingPositionRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->unit));
  g_autoptr (GError) error = NULL;

  if (self->showing || selected >= self->unit_ids->len)
    return;
  report (self,
          mul_staffing_edits_set_position_unit (self->place.document, self->id,
                                                g_ptr_array_index (self->unit_ids, selected), &error),
          error);
}

static void
arrangement_selected_cb (MulStaffingPositionRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->arrangement));
  g_autoptr (GError) error = NULL;

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;
  report (self,
          mul_staffing_edits_set_position_arrangement (&self->place, self->id, (MulArrangement) selected, &error),
          error);
}

static void
other_role_selected_cb (MulStaffingPositionRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->other_role));
  g_autoptr (GError) error = NULL;

  if (self->showing || selected > self->role_ids->len)
    return;
  /* The first says that none is chosen, or none any longer. */
  report (self,
          mul_staffing_edits_set_position_role (
              self->place.document, self->id,
              selected > 0 ? g_ptr_array_index (self->role_ids, selected - 1) : NULL, &error),
          error);
}

static void
basis_selected_cb (MulStaffingPositionRow *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->basis));
  g_autoptr (GError) error = NULL;

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;
  report (self, mul_staffing_edits_set_position_basis (self->place.document, self->id, (int) selected - 1, &error),
          error);
}

static void
vacant_toggled_cb (MulStaffingPositionRow *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;
  report (self,
          mul_staffing_edits_set_position_vacant (self->place.document, self->id,
                                                  gtk_check_button_get_active (GTK_CHECK_BUTTON (self->vacant)),
                                                  &error),
          error);
}

static void
move (MulStaffingPositionRow *self, int step)
{
  g_autoptr (GError) error = NULL;

  report (self, mul_staffing_edits_move_position (&self->place, self->index, step, &error), error);
}

static void
up_clicked_cb (MulStaffingPositionRow *self)
{
  move (self, -1);
}

static void
down_clicked_cb (MulStaffingPositionRow *self)
{
  move (self, 1);
}

static void
delete_clicked_cb (MulStaffingPositionRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "positions.delete", "s", self->id);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move (MUL_STAFFING_POSITION_ROW (widget), g_str_equal (name, "position.move-up") ? -1 : 1);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_position_row_dispose (GObject *object)
{
  MulStaffingPositionRow *self = MUL_STAFFING_POSITION_ROW (object);

  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_STAFFING_POSITION_ROW);
  G_OBJECT_CLASS (mul_staffing_position_row_parent_class)->dispose (object);
}

static void
mul_staffing_position_row_finalize (GObject *object)
{
  MulStaffingPositionRow *self = MUL_STAFFING_POSITION_ROW (object);

  g_free (self->id);
  for (guint i = 0; i < N_FIELDS; i++)
    g_free (self->shown[i]);
  g_ptr_array_unref (self->unit_ids);
  g_ptr_array_unref (self->role_ids);
  G_OBJECT_CLASS (mul_staffing_position_row_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-staffing-position-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, more);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, name);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, details_line);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, value);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, value_problem);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, details);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, title);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, unit);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, arrangement);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, other_role_label);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, other_role);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, second_label);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, second);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, second_problem);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, basis_label);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, basis);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, as_of);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, as_of_problem);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, beside);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, vacant);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, up);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingPositionRow, down);
  gtk_widget_class_bind_template_callback (widget_class, more_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, field_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, unit_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrangement_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_role_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, basis_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, vacant_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, up_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked_cb);
}

static void
mul_staffing_position_row_class_init (MulStaffingPositionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_position_row_dispose;
  object_class->finalize = mul_staffing_position_row_finalize;

  signals[NEXT] =
      g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "position.move-up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "position.move-down", NULL, move_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "position.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "position.move-down", NULL);
}

static void
mul_staffing_position_row_init (MulStaffingPositionRow *self)
{
  self->showing = TRUE;
  self->unit_ids = g_ptr_array_new_with_free_func (g_free);
  self->role_ids = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  for (guint i = 0; i < N_FIELDS; i++)
    {
      GtkWidget *entry = mul_staffing_position_row_get_field (self, i);
      GtkEventController *focus = gtk_event_controller_focus_new ();

      gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
      g_signal_connect_object (focus, "leave", G_CALLBACK (field_left_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (entry, focus);
    }
  more_toggled_cb (self);
  self->showing = FALSE;
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_staffing_position_row_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_POSITION_ROW, NULL);
}

const char *
mul_staffing_position_row_get_id (MulStaffingPositionRow *self)
{
  return self->id;
}

/**
 * mul_staffing_position_row_commit:
 * @self: a row
 *
 * Takes what is typed, if anything is.
 *
 * Returns: whether all of it was taken
 */
gboolean
mul_staffing_position_row_commit (MulStaffingPositionRow *self)
{
  gboolean taken = TRUE;

  for (guint i = 0; i < N_FIELDS; i++)
    taken = commit_field (self, i) && taken;
  return taken;
}

/**
 * mul_staffing_position_row_revert:
 * @self: a row
 *
 * Forgets what is typed.
 */
void
mul_staffing_position_row_revert (MulStaffingPositionRow *self)
{
  for (guint i = 0; i < N_FIELDS; i++)
    {
      GtkWidget *entry = mul_staffing_position_row_get_field (self, i);

      gtk_editable_set_text (GTK_EDITABLE (entry), self->shown[i] != NULL ? self->shown[i] : "");
      mul_staffing_position_row_show_problem (self, i, NULL);
    }
}

void
mul_staffing_position_row_set_unfolded (MulStaffingPositionRow *self, gboolean unfolded)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->more), unfolded);
}

gboolean
mul_staffing_position_row_is_unfolded (MulStaffingPositionRow *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->more));
}

GtkWidget *
mul_staffing_position_row_get_value (MulStaffingPositionRow *self)
{
  return self->value;
}
