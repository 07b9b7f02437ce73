/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-comparison-table.h"

/* Shared by a table and those that show a part of it. */
typedef struct
{
  gboolean is_sum;
  guint marks;
  GPtrArray *cells;
} Row;

struct _MulComparisonTable
{
  gatomicrefcount references;
  char *title;
  char *note;
  char *cons_word;
  char *pros_word;
  MulComparisonTable *plain;
  GPtrArray *columns;
  GPtrArray *rows;
};

G_DEFINE_BOXED_TYPE (MulComparisonTable, mul_comparison_table, mul_comparison_table_ref, mul_comparison_table_unref)

static void
free_chip (gpointer data)
{
  MulComparisonChip *chip = data;

  g_free (chip->text);
  g_free (chip);
}

static void
free_cell (gpointer data)
{
  MulComparisonCell *cell = data;

  g_free (cell->title);
  g_free (cell->tail);
  g_free (cell->counts);
  g_free (cell->detail);
  g_clear_pointer (&cell->chips, g_ptr_array_unref);
  g_free (cell->plain);
  g_free (cell->label);
  g_free (cell->whole);
  g_free (cell->service_id);
  g_free (cell->view);
  g_free (cell->alternative_id);
  g_free (cell->item_id);
  g_free (cell);
}

static void
clear_row (gpointer data)
{
  g_ptr_array_unref (((Row *) data)->cells);
}

static void
free_row (gpointer data)
{
  g_atomic_rc_box_release_full (data, clear_row);
}

static void
free_column (gpointer data)
{
  MulComparisonColumn *column = data;

  g_free (column->title);
  g_free (column);
}

/* What is copied into a cell of a spreadsheet is one line there. */
static void
append_part (GString *text, const char *separator, const char *part)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *line = NULL;

  if (part == NULL || *part == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, separator);
  lines = g_strsplit (part, "\n", -1);
  line = g_strjoinv ("; ", lines);
  g_string_append (text, line);
}

/**
 * mul_comparison_table_new:
 * @title: what it compares
 * @note: (nullable): a sentence that belongs to it wherever it is shown
 *
 * Returns: (transfer full): a table without columns and rows; columns are added first
 */
MulComparisonTable *
mul_comparison_table_new (const char *title, const char *note)
{
  MulComparisonTable *self = g_new0 (MulComparisonTable, 1);

  g_atomic_ref_count_init (&self->references);
  self->title = g_strdup (title);
  self->note = g_strdup (note);
  self->columns = g_ptr_array_new_with_free_func (free_column);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

MulComparisonTable *
mul_comparison_table_ref (MulComparisonTable *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
mul_comparison_table_unref (MulComparisonTable *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_free (self->title);
  g_free (self->note);
  g_free (self->cons_word);
  g_free (self->pros_word);
  g_clear_pointer (&self->plain, mul_comparison_table_unref);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * mul_comparison_table_add_column:
 * @self: a table without rows
 * @title: the column's heading
 * @min_width: pixels that it needs, with text of the usual size
 * @weight: its share of the room that is left over
 *
 * Returns: the column's number
 */
guint
mul_comparison_table_add_column (MulComparisonTable *self, const char *title, guint min_width, guint weight)
{
  MulComparisonColumn *column = g_new0 (MulComparisonColumn, 1);

  g_return_val_if_fail (self->rows->len == 0, 0);
  column->title = g_strdup (title);
  column->min_width = min_width;
  column->weight = weight;
  g_ptr_array_add (self->columns, column);
  return self->columns->len - 1;
}

/**
 * mul_comparison_table_add_row:
 * @self: a table
 * @is_sum: whether the row sums up those above
 *
 * Returns: the row's number; its cells are empty
 */
guint
mul_comparison_table_add_row (MulComparisonTable *self, gboolean is_sum)
{
  Row *row = g_atomic_rc_box_new0 (Row);

  row->is_sum = is_sum;
  row->cells = g_ptr_array_new_with_free_func (free_cell);
  for (guint i = 0; i < self->columns->len; i++)
    {
      MulComparisonCell *cell = g_new0 (MulComparisonCell, 1);

      cell->level = MUL_COMPARISON_NO_LEVEL;
      g_ptr_array_add (row->cells, cell);
    }
  g_ptr_array_add (self->rows, row);
  return self->rows->len - 1;
}

/**
 * mul_comparison_table_set_bar_words:
 * @self: a table whose cells have bars
 * @cons: what a bar's left side counts
 * @pros: what its right side counts
 */
void
mul_comparison_table_set_bar_words (MulComparisonTable *self, const char *cons, const char *pros)
{
  g_set_str (&self->cons_word, cons);
  g_set_str (&self->pros_word, pros);
}

/**
 * mul_comparison_table_mark_row:
 * @self: a table
 * @row: a row
 * @marks: (type MulComparisonMarks): what it can be looked for by as well
 */
void
mul_comparison_table_mark_row (MulComparisonTable *self, guint row, guint marks)
{
  ((Row *) g_ptr_array_index (self->rows, row))->marks |= marks;
}

/**
 * mul_comparison_table_get_marks:
 * @self: a table
 *
 * Returns: (type MulComparisonMarks): what any of its rows can be looked for by
 */
guint
mul_comparison_table_get_marks (MulComparisonTable *self)
{
  guint marks = 0;

  for (guint i = 0; i < self->rows->len; i++)
    marks |= ((Row *) g_ptr_array_index (self->rows, i))->marks;
  return marks;
}

/**
 * mul_comparison_table_filter:
 * @self: a table
 * @marks: (type MulComparisonMarks): what rows are looked for by
 * @words: the same in words, for its title
 *
 * Returns: (transfer full): a table of those rows only, which are the same rows
 */
MulComparisonTable *
mul_comparison_table_filter (MulComparisonTable *self, guint marks, const char *words)
{
  g_autofree char *title = g_strdup_printf ("%s: %s", self->title, words);
  MulComparisonTable *part = mul_comparison_table_new (title, self->note);

  mul_comparison_table_set_bar_words (part, self->cons_word, self->pros_word);
  for (guint i = 0; i < self->columns->len; i++)
    {
      const MulComparisonColumn *column = g_ptr_array_index (self->columns, i);

      mul_comparison_table_add_column (part, column->title, column->min_width, column->weight);
    }
  for (guint i = 0; i < self->rows->len; i++)
    if ((((Row *) g_ptr_array_index (self->rows, i))->marks & marks) != 0)
      g_ptr_array_add (part->rows, g_atomic_rc_box_acquire (g_ptr_array_index (self->rows, i)));
  return part;
}

/**
 * mul_comparison_table_set_plain:
 * @self: a table
 * @plain: (transfer full): the same for a spreadsheet, where numbers have columns of their own
 */
void
mul_comparison_table_set_plain (MulComparisonTable *self, MulComparisonTable *plain)
{
  g_clear_pointer (&self->plain, mul_comparison_table_unref);
  self->plain = plain;
}

/**
 * mul_comparison_table_get_plain:
 * @self: a table
 *
 * Returns: (transfer none): what is copied, and exported as CSV: itself, where it is the same
 */
MulComparisonTable *
mul_comparison_table_get_plain (MulComparisonTable *self)
{
  return self->plain != NULL ? self->plain : self;
}

const char *
mul_comparison_table_get_title (const MulComparisonTable *self)
{
  return self->title;
}

const char *
mul_comparison_table_get_note (const MulComparisonTable *self)
{
  return self->note;
}

const char *
mul_comparison_table_get_cons_word (const MulComparisonTable *self)
{
  return self->cons_word;
}

const char *
mul_comparison_table_get_pros_word (const MulComparisonTable *self)
{
  return self->pros_word;
}

guint
mul_comparison_table_get_n_columns (const MulComparisonTable *self)
{
  return self->columns->len;
}

guint
mul_comparison_table_get_n_rows (const MulComparisonTable *self)
{
  return self->rows->len;
}

const MulComparisonColumn *
mul_comparison_table_get_column (const MulComparisonTable *self, guint column)
{
  return g_ptr_array_index (self->columns, column);
}

gboolean
mul_comparison_table_is_sum (const MulComparisonTable *self, guint row)
{
  return ((Row *) g_ptr_array_index (self->rows, row))->is_sum;
}

MulComparisonCell *
mul_comparison_table_get_cell (MulComparisonTable *self, guint row, guint column)
{
  return g_ptr_array_index (((Row *) g_ptr_array_index (self->rows, row))->cells, column);
}

/**
 * mul_comparison_table_get_scale:
 * @self: a table
 *
 * Returns: the largest count in any bar, so that all bars have one scale
 */
guint
mul_comparison_table_get_scale (MulComparisonTable *self)
{
  guint scale = 0;

  for (guint row = 0; row < self->rows->len; row++)
    for (guint column = 0; column < self->columns->len; column++)
      {
        const MulComparisonCell *cell = mul_comparison_table_get_cell (self, row, column);

        if (cell->has_bar)
          scale = MAX (scale, MAX (cell->cons, cell->pros));
      }
  return scale;
}

/**
 * mul_comparison_cell_add_chip:
 * @cell: a cell
 * @style: what the chip is
 * @text: (transfer full): its words
 */
void
mul_comparison_cell_add_chip (MulComparisonCell *cell, MulComparisonChipStyle style, char *text)
{
  MulComparisonChip *chip = g_new0 (MulComparisonChip, 1);

  if (cell->chips == NULL)
    cell->chips = g_ptr_array_new_with_free_func (free_chip);
  chip->text = text;
  chip->style = style;
  g_ptr_array_add (cell->chips, chip);
}

/**
 * mul_comparison_cell_lead_to:
 * @cell: a cell
 * @service_id: (nullable): a service, or NULL where the cell leads nowhere
 * @view: the service's view
 * @alternative_id: (nullable): the alternative to show in it
 */
void
mul_comparison_cell_lead_to (MulComparisonCell *cell, const char *service_id, const char *view, const char *alternative_id)
{
  g_set_str (&cell->service_id, service_id);
  g_set_str (&cell->view, view);
  g_set_str (&cell->alternative_id, alternative_id);
}

gboolean
mul_comparison_cell_leads (const MulComparisonCell *cell)
{
  return cell->service_id != NULL;
}

/**
 * mul_comparison_table_print_cell:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): all that the cell says, as one text
 */
char *
mul_comparison_table_print_cell (MulComparisonTable *self, guint row, guint column)
{
  const MulComparisonCell *cell = mul_comparison_table_get_cell (self, row, column);
  GString *text = g_string_new (NULL);

  append_part (text, "", cell->title);
  append_part (text, " ", cell->tail);
  append_part (text, "; ", cell->counts);
  append_part (text, column == 0 ? ", " : "; ", cell->detail);
  for (guint i = 0; cell->chips != NULL && i < cell->chips->len; i++)
    append_part (text, "; ", ((MulComparisonChip *) g_ptr_array_index (cell->chips, i))->text);
  g_strdelimit (text->str, "\t\r\n", ' ');
  return g_string_free (text, FALSE);
}

/**
 * mul_comparison_table_print_label:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full): what a screen reader is to say of the cell: its row, its column, and what it says
 */
char *
mul_comparison_table_print_label (MulComparisonTable *self, guint row, guint column)
{
  const MulComparisonCell *cell = mul_comparison_table_get_cell (self, row, column);
  const MulComparisonCell *head = mul_comparison_table_get_cell (self, row, 0);
  g_autofree char *text = cell->label == NULL ? mul_comparison_table_print_cell (self, row, column) : NULL;
  const char *said = cell->label != NULL ? cell->label : text;

  if (column == 0)
    return g_strdup (said);
  return g_strdup_printf ("%s, %s: %s", head->title, mul_comparison_table_get_column (self, column)->title, said);
}

/**
 * mul_comparison_table_print_plain:
 * @self: a table
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer full) (nullable): what a spreadsheet gets for the cell
 */
char *
mul_comparison_table_print_plain (MulComparisonTable *self, guint row, guint column)
{
  const MulComparisonCell *cell = mul_comparison_table_get_cell (self, row, column);

  return cell->plain != NULL ? g_strdup (cell->plain)
         : column == 0       ? g_strdup (cell->title)
                             : mul_comparison_table_print_cell (self, row, column);
}

/**
 * mul_comparison_table_to_tsv:
 * @shown: a table
 *
 * Returns: (transfer full): its heads and cells, for a spreadsheet to paste
 */
char *
mul_comparison_table_to_tsv (MulComparisonTable *shown)
{
  MulComparisonTable *self = mul_comparison_table_get_plain (shown);
  GString *text = g_string_new (NULL);

  for (guint column = 0; column < self->columns->len; column++)
    g_string_append_printf (text, "%s%s", column > 0 ? "\t" : "", mul_comparison_table_get_column (self, column)->title);
  g_string_append_c (text, '\n');
  for (guint row = 0; row < self->rows->len; row++)
    {
      for (guint column = 0; column < self->columns->len; column++)
        {
          g_autofree char *cell = mul_comparison_table_print_plain (self, row, column);

          g_string_append_printf (text, "%s%s", column > 0 ? "\t" : "", cell != NULL ? cell : "");
        }
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

static void
append_element (GString *text, const char *element, const char *attributes, const char *content)
{
  g_autofree char *escaped = g_markup_escape_text (content != NULL ? content : "", -1);

  g_string_append_printf (text, "<%s%s>%s</%s>", element, attributes, escaped, element);
}

/**
 * mul_comparison_table_to_html:
 * @shown: a table
 *
 * Returns: (transfer full): it as an HTML table, for a word processor to paste
 */
char *
mul_comparison_table_to_html (MulComparisonTable *shown)
{
  MulComparisonTable *self = mul_comparison_table_get_plain (shown);
  GString *text = g_string_new ("<meta charset=\"utf-8\"><table>");

  append_element (text, "caption", "", self->title);
  g_string_append (text, "<thead><tr>");
  for (guint column = 0; column < self->columns->len; column++)
    append_element (text, "th", " scope=\"col\"", mul_comparison_table_get_column (self, column)->title);
  g_string_append (text, "</tr></thead><tbody>");
  for (guint row = 0; row < self->rows->len; row++)
    {
      g_string_append (text, "<tr>");
      for (guint column = 0; column < self->columns->len; column++)
        {
          g_autofree char *cell = mul_comparison_table_print_plain (self, row, column);

          append_element (text, column == 0 ? "th" : "td", column == 0 ? " scope=\"row\"" : "", cell);
        }
      g_string_append (text, "</tr>");
    }
  g_string_append (text, "</tbody></table>");
  return g_string_free (text, FALSE);
}
