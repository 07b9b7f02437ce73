/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-staffing-model-private.h"

/* The footnotes under the table: mark, text, where, and what the cell does to the sums. */

static char *
describe_place (MulStaffingModel *self, const MulNotesRef *ref)
{
  const char *row = ref->row != MUL_NOTES_HEAD ? mul_staffing_model_name_of (self->municipalities, (guint) ref->row)
                                               : NULL;
  guint n_roles = self->roles->len;
  const char *column = NULL;

  if (ref->column != MUL_NOTES_HEAD)
    column = (guint) ref->column < n_roles ? mul_staffing_model_name_of (self->roles, (guint) ref->column)
                                           : mul_staffing_model_name_of (self->tasks, (guint) ref->column - n_roles);
  if (row != NULL && column != NULL)
    return g_strdup_printf ("%s, %s", row, column);
  return g_strdup (row != NULL ? row : column);
}

static char *
describe_counted_under (MulStaffingModel *self, const MulStaffingRow *position)
{
  int role = mul_staffing_model_index_of (self->roles, position->other_role_id);

  if (role < 0)
    return g_strdup (C_("staffing", "Counted under another role"));
  return g_strdup_printf (C_("staffing", "Counted under %s"), mul_staffing_model_name_of (self->roles, (guint) role));
}

static char *
describe_effect (MulStaffingModel *self, const MulNotesRef *ref)
{
  const MulStaffingCell *cell;
  g_autoptr (GPtrArray) positions = NULL;

  if (ref->row == MUL_NOTES_HEAD)
    return g_strdup (C_("staffing", "The whole column"));
  if (ref->column == MUL_NOTES_HEAD)
    return g_strdup (C_("staffing", "The whole row"));
  if ((guint) ref->column >= self->roles->len)
    return g_strdup (C_("staffing", "Text, not counted"));
  cell = mul_staffing_table_get_cell (self->table, (guint) ref->row, (guint) ref->column);
  positions = mul_staffing_model_list_positions (self, (guint) ref->row + 1, (guint) ref->column + 1);
  if (positions->len == 0)
    return g_strdup (C_("staffing", "Nothing to count"));
  if (cell->sum.elsewhere > 0)
    {
      const MulStaffingSum *sum = mul_staffing_table_get_row (self->table, (guint) ref->row);
      g_autofree char *including = mul_staffing_amount_print (&sum->including, self->unit, self->locale);
      g_autofree char *excluding = mul_staffing_amount_print (&sum->excluding, self->unit, self->locale);

      /* Translators: two sums of a municipality: with and without those placed elsewhere */
      return g_strdup_printf (C_("staffing", "Counted in %s, not in %s"), including, excluding);
    }
  if (cell->sum.own > 0)
    {
      gboolean stated = mul_value_is_stated (cell->sum.including.fte_e4) ||
                        mul_value_is_stated (cell->sum.including.persons);

      return g_strdup (stated ? C_("staffing", "Counted in full") : C_("staffing", "Counts, but is not stated"));
    }
  if (cell->sum.same_person > 0 || cell->sum.covered_by > 0)
    return describe_counted_under (self, g_ptr_array_index (positions, 0));
  return g_strdup (C_("staffing", "Text, not counted"));
}

static int
compare_refs (gconstpointer a, gconstpointer b)
{
  const MulNotesRef *first = *(const MulNotesRef *const *) a;
  const MulNotesRef *second = *(const MulNotesRef *const *) b;

  return first->row != second->row ? (first->row < second->row ? -1 : 1)
                                   : (first->column > second->column) - (first->column < second->column);
}

static void
append_distinct (GString *text, const char *part, gboolean distinct)
{
  if (distinct && text->len > 0 && strstr (text->str, part) != NULL)
    return;
  g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", part);
}

void
mul_staffing_model_list_notes (MulStaffingModel *self)
{
  guint n = mul_notes_get_n (self->notes);
  MulNotesStyle style = n <= MUL_STAFFING_MOST_STARS ? MUL_NOTES_STARS : MUL_NOTES_NUMBERS;

  for (guint number = 1; number <= n; number++)
    {
      MulStaffingNote *note = g_new0 (MulStaffingNote, 1);
      g_autoptr (GPtrArray) refs = g_ptr_array_new ();
      g_autoptr (GString) where = g_string_new (NULL);
      g_autoptr (GString) effect = g_string_new (NULL);
      const MulNotesRef *first;

      note->id = g_strdup (mul_notes_get_note (self->notes, number));
      note->mark = mul_notes_get_mark (number, style);
      note->text = g_strdup (g_hash_table_lookup (self->note_texts, note->id));
      for (guint i = 0; i < self->refs->len; i++)
        if (g_strcmp0 (g_array_index (self->refs, MulNotesRef, i).note, note->id) == 0)
          g_ptr_array_add (refs, &g_array_index (self->refs, MulNotesRef, i));
      g_ptr_array_sort (refs, compare_refs);
      for (guint i = 0; i < refs->len; i++)
        {
          g_autofree char *place = describe_place (self, g_ptr_array_index (refs, i));
          g_autofree char *done = describe_effect (self, g_ptr_array_index (refs, i));

          append_distinct (where, place, FALSE);
          append_distinct (effect, done, TRUE);
        }
      note->where = g_strdup (where->str);
      note->effect = g_strdup (effect->str);
      note->n_places = refs->len;
      first = g_ptr_array_index (refs, 0);
      note->row = (guint) (first->row + 1);
      note->column = (guint) first->column < self->roles->len || first->column == MUL_NOTES_HEAD
                         ? (guint) (first->column + 1)
                         : (guint) (first->column + 2);
      g_ptr_array_add (self->listed, note);
    }
}
