/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-staffing-words.h"
#include "pages/service/mul-staffing-model-private.h"

/* What each cell, head and sum of the table shows, and what a screen reader says of it. */

/* ---- Words ------------------------------------------------------------------------------------------ */

static char *
qualify (const char *value, int qualifier)
{
  switch (qualifier)
    {
    case MUL_QUALIFIER_APPROX:
      return g_strdup_printf (C_("qualifier", "approx. %s"), value);
    case MUL_QUALIFIER_LEAST:
      return g_strdup_printf (C_("qualifier", "at least %s"), value);
    case MUL_QUALIFIER_MOST:
      return g_strdup_printf (C_("qualifier", "at most %s"), value);
    default:
      return g_strdup (value);
    }
}

static const char *
find_role_name (MulStaffingModel *self, const char *id)
{
  int index = mul_staffing_model_index_of (self->roles, id);

  return index >= 0 ? mul_staffing_model_name_of (self->roles, (guint) index) : C_("staffing", "another role");
}

/**
 * mul_staffing_model_describe_arrangement:
 * @self: a model
 * @position: one of its positions
 *
 * Returns: (transfer full): how it is staffed, within a sentence: "same person as Child co-ordinator"
 */
char *
mul_staffing_model_describe_arrangement (MulStaffingModel *self, const MulStaffingRow *position)
{
  switch (position->arrangement)
    {
    case MUL_ARRANGEMENT_SAME_PERSON:
      return g_strdup_printf (C_("staffing", "same person as %s"), find_role_name (self, position->other_role_id));
    case MUL_ARRANGEMENT_COVERED_BY:
      return g_strdup_printf (C_("staffing", "covered by %s"), find_role_name (self, position->other_role_id));
    case MUL_ARRANGEMENT_ELSEWHERE:
      if (position->in_service)
        return g_strdup (C_("staffing", "placed elsewhere"));
      return g_strdup_printf (C_("staffing", "placed elsewhere: %s"), position->unit_name);
    case MUL_ARRANGEMENT_TEXT:
      return g_strdup (C_("staffing", "text, not counted"));
    case MUL_ARRANGEMENT_OWN:
    default:
      return g_strdup (C_("staffing", "own position"));
    }
}

void
mul_staffing_model_append (GString *text, const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", part);
}

static void
append_notes (MulStaffingModel *self, GString *text, int row, int column)
{
  for (guint number = 1; number <= mul_notes_get_n (self->notes); number++)
    {
      const char *id = mul_notes_get_note (self->notes, number);

      for (guint i = 0; i < self->refs->len; i++)
        {
          const MulNotesRef *ref = &g_array_index (self->refs, MulNotesRef, i);
          g_autofree char *part = NULL;

          if (ref->row != row || ref->column != column || g_strcmp0 (ref->note, id) != 0)
            continue;
          /* Translators: a footnote's number and text */
          part = g_strdup_printf (C_("staffing", "note %u: %s"), number,
                                  (const char *) g_hash_table_lookup (self->note_texts, id));
          mul_staffing_model_append (text, part);
          break;
        }
    }
}

static char *
get_marks (MulStaffingModel *self, int row, int column)
{
  MulNotesStyle style =
      mul_notes_get_n (self->notes) <= MUL_STAFFING_MOST_STARS ? MUL_NOTES_STARS : MUL_NOTES_NUMBERS;
  char *marks = mul_notes_get_cell_marks (self->notes, row, column, style);

  if (marks != NULL && *marks == '\0')
    g_clear_pointer (&marks, g_free);
  return marks;
}

/* ---- Cells ------------------------------------------------------------------------------------------ */

static char *
describe_vacancies (const MulStaffingCell *cell, guint n_positions)
{
  if (cell->sum.vacant == 0)
    return NULL;
  if (n_positions == 1)
    return g_strdup (C_("staffing", "vacant"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u vacant", "%u vacant", cell->sum.vacant), cell->sum.vacant);
}

static char *
name_positions (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position", "%u positions", n), n);
}

static void
fill_value (MulStaffingModel *self, MulStaffingItem *item, const MulStaffingCell *cell, GPtrArray *positions)
{
  g_autofree char *value = mul_staffing_cell_print (cell, self->unit, self->locale);
  const MulStaffingRow *only = positions->len == 1 ? g_ptr_array_index (positions, 0) : NULL;
  gboolean stated = self->unit == MUL_NUMBER_UNIT_PERSONS ? mul_value_is_stated (cell->sum.including.persons)
                                                          : mul_value_is_stated (cell->sum.including.fte_e4);

  item->words = cell->content == MUL_STAFFING_TEXT;
  if (cell->content == MUL_STAFFING_VALUE && only != NULL && stated)
    {
      item->text = qualify (value, only->qualifier);
      item->edit_text = mul_staffing_model_print_typed (only, self->unit);
    }
  else
    {
      item->text = g_steal_pointer (&value);
      item->edit_text = g_strdup (cell->content == MUL_STAFFING_TEXT ? item->text : "");
    }
  /* A cell that counts elsewhere is never empty to the eye: where no note says why, its arrangement does. */
  if (cell->content == MUL_STAFFING_MARK && item->marks == NULL)
    {
      g_free (item->text);
      item->words = TRUE;
      item->text = g_strdup (cell->sum.same_person > 0 ? C_("staffing", "same person") : C_("staffing", "covered"));
    }
}

/* A role that states no persons is one person's only by its årsverk, and then it is not known. */
static const char *
name_one_person (const MulStaffingCell *cell)
{
  return mul_value_is_stated (cell->sum.including.persons) ? C_("staffing", "one person")
                                                           : C_("staffing", "probably one person");
}

static void
describe_cell (MulStaffingModel *self, MulStaffingItem *item, const MulStaffingCell *cell, GPtrArray *positions,
               int row, int column)
{
  g_autofree char *vacancies = describe_vacancies (cell, positions->len);
  g_autoptr (GString) description = g_string_new (mul_staffing_model_name_of (self->municipalities, (guint) row));
  g_autoptr (GString) tooltip = g_string_new (NULL);

  mul_staffing_model_append (description, mul_staffing_model_name_of (self->roles, (guint) column));
  if (g_strcmp0 (item->text, "–") == 0)
    mul_staffing_model_append (description, C_("staffing", "not stated"));
  else
    mul_staffing_model_append (description, item->text);
  if (positions->len == 1)
    {
      g_autofree char *arrangement = mul_staffing_model_describe_arrangement (self, g_ptr_array_index (positions, 0));

      mul_staffing_model_append (description, arrangement);
    }
  else if (positions->len > 1)
    {
      g_autofree char *several = name_positions (positions->len);

      mul_staffing_model_append (description, several);
    }
  mul_staffing_model_append (description, vacancies);
  if (cell->one_person)
    mul_staffing_model_append (description, name_one_person (cell));
  if (cell->content == MUL_STAFFING_VALUE)
    mul_staffing_model_append (description, cell->text);
  append_notes (self, description, row, column);

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);
      g_autofree char *value = mul_staffing_model_print_position (position, self->unit);
      g_autofree char *arrangement = mul_staffing_model_describe_arrangement (self, position);

      g_string_append_printf (tooltip, "%s%s: %s", tooltip->len > 0 ? "\n" : "",
                              *position->title != '\0' ? position->title : position->unit_name,
                              mul_value_is_stated (position->fte_e4) || mul_value_is_stated (position->headcount)
                                  ? value
                                  : arrangement);
    }
  if (cell->one_person)
    {
      g_autofree char *said = mul_staffing_words_begin (name_one_person (cell));

      g_string_append_printf (tooltip, "\n%s", said);
    }
  if (tooltip->len > 0)
    item->tooltip = g_strdup (tooltip->str);
  item->description = g_strdup (description->str);
}

/* What stands in small letters under the value: its text, and in words what makes the role vulnerable. */
static char *
describe_second_line (MulStaffingModel *self, const MulStaffingCell *cell, const char *vacancies)
{
  g_autoptr (GString) second = g_string_new (cell->content == MUL_STAFFING_VALUE ? cell->text : NULL);
  guint counted = mul_staffing_sum_get_counted (&cell->sum);

  if (counted > 1)
    {
      g_autofree char *several = name_positions (counted);

      mul_staffing_model_append (second, several);
    }

  /* Among persons a stated number says it. */
  if (self->shows_marks && cell->one_person &&
      (self->unit != MUL_NUMBER_UNIT_PERSONS || !mul_value_is_stated (cell->sum.including.persons)))
    mul_staffing_model_append (second, name_one_person (cell));
  mul_staffing_model_append (second, vacancies);
  return second->len > 0 ? g_strdup (second->str) : NULL;
}

static void
fill_cell (MulStaffingModel *self, guint row, guint column)
{
  MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, row + 1, column + 1);
  const MulStaffingCell *cell = mul_staffing_table_get_cell (self->table, row, column);
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (self, row + 1, column + 1);
  g_autofree char *vacancies = describe_vacancies (cell, positions->len);

  item->marks = get_marks (self, (int) row, (int) column);
  item->editing = positions->len > 1 ? MUL_STAFFING_EDITING_SEVERAL : MUL_STAFFING_EDITING_TYPED;
  fill_value (self, item, cell, positions);
  item->second = describe_second_line (self, cell, vacancies);
  describe_cell (self, item, cell, positions, (int) row, (int) column);
}

static void
fill_task (MulStaffingModel *self, guint row, guint task, guint column)
{
  MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, row + 1, column);
  g_autofree char *key = g_strconcat (mul_record_get_id (g_ptr_array_index (self->tasks, task)), " ",
                                      mul_record_get_id (g_ptr_array_index (self->municipalities, row)), NULL);
  const char *text = g_hash_table_lookup (self->assignments, key);
  g_autoptr (GString) description = g_string_new (mul_staffing_model_name_of (self->municipalities, row));
  int note_column = (int) (self->roles->len + task);

  item->text = g_strdup (text != NULL && *text != '\0' ? text : "–");
  item->edit_text = g_strdup (text != NULL ? text : "");
  item->words = TRUE;
  item->marks = get_marks (self, (int) row, note_column);
  item->editing = MUL_STAFFING_EDITING_TYPED;
  mul_staffing_model_append (description, mul_staffing_model_name_of (self->tasks, task));
  mul_staffing_model_append (description, text != NULL && *text != '\0' ? text : C_("staffing", "not stated"));
  append_notes (self, description, (int) row, note_column);
  item->description = g_strdup (description->str);
}

/* ---- Heads ------------------------------------------------------------------------------------------ */

static void
fill_head (MulStaffingModel *self, guint row, guint column, const char *text, int note_row, int note_column,
           gboolean named)
{
  MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, row, column);
  g_autoptr (GString) description = g_string_new (text);

  item->text = g_strdup (text);
  item->editing = named ? MUL_STAFFING_EDITING_TYPED : MUL_STAFFING_EDITING_NONE;
  if (note_row != MUL_NOTES_HEAD || note_column != MUL_NOTES_HEAD)
    {
      item->marks = get_marks (self, note_row, note_column);
      append_notes (self, description, note_row, note_column);
    }
  item->description = g_strdup (description->str);
}

static void
fill_heads (MulStaffingModel *self)
{
  guint n_roles = self->roles->len;
  MulStaffingItem *corner = mul_staffing_matrix_get_item (self->matrix, 0, 0);

  corner->text = g_strdup ("");
  corner->description = g_strdup (C_("staffing", "Municipality"));
  mul_staffing_matrix_set_row (self->matrix, 0, MUL_STAFFING_ROW_HEADS, NULL);
  mul_staffing_matrix_set_column (self->matrix, 0, MUL_STAFFING_COLUMN_HEADS, NULL);
  for (guint i = 0; i < self->municipalities->len; i++)
    {
      mul_staffing_matrix_set_row (self->matrix, i + 1, MUL_STAFFING_ROW_MUNICIPALITY,
                                   g_ptr_array_index (self->municipalities, i));
      fill_head (self, i + 1, 0, mul_staffing_model_name_of (self->municipalities, i), (int) i, MUL_NOTES_HEAD, FALSE);
    }
  mul_staffing_matrix_set_row (self->matrix, self->municipalities->len + 1, MUL_STAFFING_ROW_SUM, NULL);
  fill_head (self, self->municipalities->len + 1, 0, C_("staffing", "Sum"), MUL_NOTES_HEAD, MUL_NOTES_HEAD, FALSE);
  for (guint i = 0; i < n_roles; i++)
    {
      mul_staffing_matrix_set_column (self->matrix, i + 1, MUL_STAFFING_COLUMN_ROLE,
                                      mul_record_get_id (g_ptr_array_index (self->roles, i)));
      fill_head (self, 0, i + 1, mul_staffing_model_name_of (self->roles, i), MUL_NOTES_HEAD, (int) i, TRUE);
    }
  mul_staffing_matrix_set_column (self->matrix, n_roles + 1, MUL_STAFFING_COLUMN_SUM, NULL);
  fill_head (self, 0, n_roles + 1, C_("staffing", "Sum"), MUL_NOTES_HEAD, MUL_NOTES_HEAD, FALSE);
  for (guint i = 0; i < self->tasks->len; i++)
    {
      mul_staffing_matrix_set_column (self->matrix, n_roles + 2 + i, MUL_STAFFING_COLUMN_TASK,
                                      mul_record_get_id (g_ptr_array_index (self->tasks, i)));
      fill_head (self, 0, n_roles + 2 + i, mul_staffing_model_name_of (self->tasks, i), MUL_NOTES_HEAD,
                 (int) (n_roles + i), TRUE);
    }
}

/* ---- Together --------------------------------------------------------------------------------------- */

void
mul_staffing_model_fill_matrix (MulStaffingModel *self)
{
  guint n_municipalities = self->municipalities->len, n_roles = self->roles->len;
  guint sum_row = n_municipalities + 1, sum_column = n_roles + 1;

  self->matrix = mul_staffing_matrix_new (n_municipalities + 2, n_roles + 2 + self->tasks->len);
  fill_heads (self);
  for (guint row = 0; row < n_municipalities; row++)
    {
      for (guint column = 0; column < n_roles; column++)
        fill_cell (self, row, column);
      mul_staffing_model_fill_sum (self, mul_staffing_matrix_get_item (self->matrix, row + 1, sum_column),
                                   mul_staffing_table_get_row (self->table, row),
                                   mul_staffing_model_name_of (self->municipalities, row), (int) row,
                                   MUL_STAFFING_ALL);
      for (guint task = 0; task < self->tasks->len; task++)
        fill_task (self, row, task, sum_column + 1 + task);
    }
  for (guint column = 0; column < n_roles; column++)
    mul_staffing_model_fill_sum (self, mul_staffing_matrix_get_item (self->matrix, sum_row, column + 1),
                                 mul_staffing_table_get_column (self->table, column),
                                 mul_staffing_model_name_of (self->roles, column), MUL_STAFFING_ALL, (int) column);
  mul_staffing_model_fill_sum (self, mul_staffing_matrix_get_item (self->matrix, sum_row, sum_column),
                               mul_staffing_table_get_total (self->table), C_("staffing", "together"),
                               MUL_STAFFING_ALL, MUL_STAFFING_ALL);
  for (guint task = 0; task < self->tasks->len; task++)
    {
      MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, sum_row, sum_column + 1 + task);

      item->text = g_strdup ("");
      item->words = TRUE;
      item->description =
          g_strdup_printf (C_("staffing", "%s, no sum"), mul_staffing_model_name_of (self->tasks, task));
    }
}
