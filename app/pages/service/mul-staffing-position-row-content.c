/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "pages/service/mul-staffing-position-row-private.h"
#include "widgets/mul-drop-down-choices.h"

/* What a position's row shows. */

/* What is refused stays as it was typed, until what it stands for changes. */
static void
show_field (MulStaffingPositionRow *self, guint field, const char *text)
{
  GtkWidget *entry = mul_staffing_position_row_get_field (self, field);

  if (!g_set_str (&self->shown[field], text) && gtk_widget_has_css_class (entry, "error"))
    return;
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  mul_staffing_position_row_show_problem (self, field, NULL);
}

static void
show_units (MulStaffingPositionRow *self, const MulStaffingRow *position)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->place.model);
  g_autofree char *today = mul_query_today (self->place.document);
  const char *municipality_id = mul_staffing_matrix_get_municipality_id (matrix, self->place.row);
  g_autoptr (GListModel) units =
      mul_document_list (self->place.document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, self->place.service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id, municipality_id, 0);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  int selected = -1;

  g_ptr_array_set_size (self->unit_ids, 0);
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (MulRecord) unit = g_list_model_get_item (units, i);

      g_ptr_array_add (self->unit_ids, g_strdup (mul_record_get_id (unit)));
      g_ptr_array_add (names, g_strdup (mul_record_get_text (unit, MUL_UNIT_name)));
      if (g_strcmp0 (mul_record_get_id (unit), position->unit_id) == 0)
        selected = (int) i;
    }
  mul_drop_down_show_choices (self->unit, NULL, (const char *const *) names->pdata, selected);
}

/* The roles a position can be counted in: all but its own. */
static void
show_roles (MulStaffingPositionRow *self, const MulStaffingRow *position)
{
  GPtrArray *roles = mul_staffing_model_get_roles (self->place.model);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  int selected = -1;

  g_ptr_array_set_size (self->role_ids, 0);
  for (guint i = 0; i < roles->len; i++)
    {
      MulRecord *role = g_ptr_array_index (roles, i);

      if (i + 1 == self->place.column)
        continue;
      g_ptr_array_add (self->role_ids, g_strdup (mul_record_get_id (role)));
      g_ptr_array_add (names, g_strdup (mul_record_get_text (role, MUL_ROLE_name)));
      if (g_strcmp0 (mul_record_get_id (role), position->other_role_id) == 0)
        selected = (int) self->role_ids->len - 1;
    }
  mul_drop_down_show_choices (self->other_role, C_("staffing", "Which role?"), (const char *const *) names->pdata,
                              selected);
}

static void
show_arrangement (MulStaffingPositionRow *self, const MulStaffingRow *position)
{
  const char *names[MUL_ARRANGEMENT_TEXT + 2] = { NULL };
  gboolean counts = position->arrangement == MUL_ARRANGEMENT_OWN || position->arrangement == MUL_ARRANGEMENT_ELSEWHERE;
  gboolean refers = position->arrangement == MUL_ARRANGEMENT_SAME_PERSON ||
                    position->arrangement == MUL_ARRANGEMENT_COVERED_BY;

  for (int i = 0; i <= MUL_ARRANGEMENT_TEXT; i++)
    names[i] = mul_staffing_model_name_arrangement ((MulArrangement) i);
  mul_drop_down_show_choices (self->arrangement, NULL, names, position->arrangement);
  gtk_widget_set_visible (self->other_role_label, refers);
  gtk_widget_set_visible (self->other_role, refers);
  gtk_widget_set_visible (self->second_label, counts);
  gtk_widget_set_visible (self->second, counts);
  gtk_widget_set_visible (self->basis_label, counts);
  gtk_widget_set_visible (self->basis, counts);
  gtk_widget_set_visible (self->vacant, counts);
}

static void
show_basis (MulStaffingPositionRow *self, MulRecord *record)
{
  const char *names[MUL_BASIS_EXCL_LONG_LEAVE + 2] = { NULL };

  for (int i = 0; i <= MUL_BASIS_EXCL_LONG_LEAVE; i++)
    names[i] = mul_staffing_model_name_basis (i);
  mul_drop_down_show_choices (self->basis, mul_staffing_model_name_basis (-1), names,
                              mul_record_get_code (record, MUL_POSITION_basis));
}

static void
show_head (MulStaffingPositionRow *self, const MulStaffingRow *position)
{
  gboolean titled = *position->title != '\0';
  g_autofree char *arrangement = mul_staffing_model_describe_arrangement (self->place.model, position);
  g_autoptr (GString) line = g_string_new (titled ? position->unit_name : NULL);
  g_autofree char *label = NULL;

  gtk_label_set_label (GTK_LABEL (self->name), titled ? position->title : position->unit_name);
  if (position->arrangement != MUL_ARRANGEMENT_OWN)
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", arrangement);
  if (position->vacant)
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", C_("staffing", "vacant"));
  gtk_label_set_label (GTK_LABEL (self->details_line), line->str);
  gtk_widget_set_visible (self->details_line, line->len > 0);
  label = g_strdup_printf ("%s, %s", gtk_label_get_label (GTK_LABEL (self->name)), position->unit_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
show_move (MulStaffingPositionRow *self, GtkWidget *button, int step, const char *tooltip)
{
  gboolean can = mul_staffing_edits_can_move_position (&self->place, self->index, step);

  gtk_widget_set_sensitive (button, can);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
  gtk_widget_set_tooltip_text (button, can ? tooltip
                                           : C_("staffing", "Positions of other units follow the order of the "
                                                            "organisation chart"));
}

/**
 * mul_staffing_position_row_show:
 * @self: a row
 * @place: the cell; its model must live until the next call, or as long as the row
 * @index: which of the cell's positions
 *
 * Shows a position. A text that was refused stays.
 */
void
mul_staffing_position_row_show (MulStaffingPositionRow *self, const MulStaffingPlace *place, guint index)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  const MulStaffingRow *position = g_ptr_array_index (positions, index);
  g_autoptr (MulRecord) record = mul_document_get_record (place->document, MUL_ENTITY_POSITION, position->id);
  g_autofree char *value = NULL;
  g_autofree char *second = NULL;
  g_autofree char *date = NULL;
  const char *second_name;

  if (record == NULL)
    return;
  self->showing = TRUE;
  self->place = *place;
  self->index = index;
  /* What was refused of another position says nothing of this one. */
  if (g_set_str (&self->id, position->id))
    for (guint i = 0; i < N_FIELDS; i++)
      g_clear_pointer (&self->shown[i], g_free);
  value = mul_staffing_model_print_typed (position, mul_staffing_position_row_get_unit (self, VALUE));
  second = mul_staffing_model_print_typed (position, mul_staffing_position_row_get_unit (self, SECOND));
  date = mul_date_print (mul_record_get_text (record, MUL_POSITION_as_of));
  second_name = mul_staffing_position_row_get_unit (self, SECOND) == MUL_NUMBER_UNIT_PERSONS
                    ? C_("staffing", "Persons")
                    : C_("staffing", "Percent");
  gtk_label_set_label (GTK_LABEL (self->second_label), second_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->second), GTK_ACCESSIBLE_PROPERTY_LABEL, second_name, -1);
  show_head (self, position);
  show_field (self, VALUE, value);
  show_field (self, TITLE, position->title);
  show_field (self, SECOND, second);
  show_field (self, AS_OF, date);
  show_field (self, BESIDE, position->text);
  show_units (self, position);
  show_roles (self, position);
  show_arrangement (self, position);
  show_basis (self, record);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->vacant), position->vacant);
  show_move (self, self->up, -1, C_("staffing", "Move Up"));
  show_move (self, self->down, 1, C_("staffing", "Move Down"));
  self->showing = FALSE;
}
