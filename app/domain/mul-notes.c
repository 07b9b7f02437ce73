/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-notes.h"

struct _MulNotes
{
  /* Owned */
  GPtrArray *notes;
  GHashTable *numbers;
  GHashTable *cells;
};

static gint64
make_key (int row,
          int column)
{
  return (gint64) (((guint64) (guint32) row << 32) | (guint32) column);
}

static int
compare_refs_cb (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const MulNotesRef *left = *(const MulNotesRef *const *) a;
  const MulNotesRef *right = *(const MulNotesRef *const *) b;

  if (left->row != right->row)
    return left->row < right->row ? -1 : 1;
  if (left->column != right->column)
    return left->column < right->column ? -1 : 1;

  /* Several notes of one cell keep the order they came in. */
  return (left > right) - (left < right);
}

static int
compare_numbers_cb (gconstpointer a,
                    gconstpointer b)
{
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;

  return (left > right) - (left < right);
}

static guint
number_note (MulNotes   *self,
             const char *note)
{
  guint number = mul_notes_get_number (self, note);
  char *id;

  if (number > 0)
    return number;

  id = g_strdup (note);
  g_ptr_array_add (self->notes, id);
  g_hash_table_insert (self->numbers, id, GUINT_TO_POINTER (self->notes->len));

  return self->notes->len;
}

static void
mark_cell (MulNotes *self,
           int       row,
           int       column,
           guint     number)
{
  gint64 key = make_key (row, column);
  GArray *numbers = g_hash_table_lookup (self->cells, &key);
  guint i;

  if (numbers == NULL)
    {
      numbers = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->cells, g_memdup2 (&key, sizeof key), numbers);
    }

  for (i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, guint, i) == number)
      return;

  g_array_append_val (numbers, number);
}

/**
 * mul_notes_new:
 * @refs: (array length=n_refs): what the notes are bound to, in any order
 * @n_refs: how many
 *
 * Numbers the notes in the order in which a reader meets them: the column heads, then each row, its head first. A note
 * bound to several cells keeps the mark of the first.
 *
 * Returns: (transfer full): the numbered notes
 */
MulNotes *
mul_notes_new (const MulNotesRef *refs,
               guint              n_refs)
{
  MulNotes *self = g_new0 (MulNotes, 1);
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n_refs);
  GHashTableIter iter;
  gpointer numbers;
  guint i;

  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->cells = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);

  for (i = 0; i < n_refs; i++)
    g_ptr_array_add (sorted, (gpointer) &refs[i]);
  g_ptr_array_sort_with_data (sorted, compare_refs_cb, NULL);

  for (i = 0; i < sorted->len; i++)
    {
      const MulNotesRef *ref = g_ptr_array_index (sorted, i);

      mark_cell (self, ref->row, ref->column, number_note (self, ref->note));
    }

  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, NULL, &numbers))
    g_array_sort (numbers, compare_numbers_cb);

  return self;
}

/**
 * mul_notes_free:
 * @self: (transfer full): numbered notes
 *
 * Frees the numbering; the notes themselves are not touched.
 */
void
mul_notes_free (MulNotes *self)
{
  g_hash_table_unref (self->cells);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * mul_notes_get_n:
 * @self: numbered notes
 *
 * Returns: how many notes have a number, which is also the last number
 */
guint
mul_notes_get_n (const MulNotes *self)
{
  return self->notes->len;
}

/**
 * mul_notes_get_note:
 * @self: numbered notes
 * @number: a number from 1
 *
 * Returns: (transfer none) (nullable): the id of the note with that number
 */
const char *
mul_notes_get_note (const MulNotes *self,
                    guint           number)
{
  return number >= 1 && number <= self->notes->len ? g_ptr_array_index (self->notes, number - 1) : NULL;
}

/**
 * mul_notes_get_number:
 * @self: numbered notes
 * @note: a note's id
 *
 * Returns: its number from 1, or 0 where it is bound to nothing
 */
guint
mul_notes_get_number (const MulNotes *self,
                      const char     *note)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, note));
}

/**
 * mul_notes_get_mark:
 * @number: a number from 1
 * @style: stars or numbers
 *
 * Returns: (transfer full): the mark, such as "***" or "3"
 */
char *
mul_notes_get_mark (guint         number,
                    MulNotesStyle style)
{
  return style == MUL_NOTES_STARS ? g_strnfill (number, '*') : g_strdup_printf ("%u", number);
}

/**
 * mul_notes_get_cell_marks:
 * @self: numbered notes
 * @row: the row, or %MUL_NOTES_HEAD
 * @column: the column, or %MUL_NOTES_HEAD
 * @style: stars or numbers
 *
 * Returns: (transfer full) (nullable): the marks of that place, lowest first and parted by commas, or %NULL where it
 *   has none
 */
char *
mul_notes_get_cell_marks (const MulNotes *self,
                          int             row,
                          int             column,
                          MulNotesStyle   style)
{
  gint64 key = make_key (row, column);
  const GArray *numbers = g_hash_table_lookup (self->cells, &key);
  g_autoptr (GString) marks = NULL;
  guint i;

  if (numbers == NULL)
    return NULL;

  marks = g_string_new (NULL);
  for (i = 0; i < numbers->len; i++)
    {
      g_autofree char *mark = mul_notes_get_mark (g_array_index (numbers, guint, i), style);

      g_string_append_printf (marks, i > 0 ? ",%s" : "%s", mark);
    }

  return g_string_free_and_steal (g_steal_pointer (&marks));
}
