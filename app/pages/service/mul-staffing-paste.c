/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-paste.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-staffing-names.h"
#include "pages/service/mul-staffing-paste-places.h"

/* What comes of pasting a table: each cell through the one parser, and what cannot be taken with the reason. */

#define MOST_WORDS 120
#define SMALL (10 * MUL_E4)

static void
free_cell (gpointer data)
{
  MulStaffingPasteCell *cell = data;

  mul_staffing_typing_clear (&cell->typing);
  g_strfreev (cell->marks);
  g_free (cell);
}

static void
free_mark (gpointer data)
{
  g_free (((MulStaffingPasteMark *) data)->sentence);
  g_free (data);
}

static void
free_column (gpointer data)
{
  MulStaffingPasteColumn *column = data;

  g_free (column->name);
  g_free (column->id);
  g_free (column);
}

static void
add_mark (MulStaffingPaste *self, guint row, guint column, char *sentence)
{
  MulStaffingPasteMark *mark = g_new0 (MulStaffingPasteMark, 1);

  mark->row = row;
  mark->column = column;
  mark->sentence = sentence;
  g_ptr_array_add (self->marks, mark);
}

static void
refuse (MulStaffingPaste *self, guint row, guint column, const char *text, const char *why)
{
  self->n_refused++;
  /* Translators: what stood in the clipboard, and why it was not pasted */
  add_mark (self, row, column,
            strstr (why, text) != NULL ? g_strdup_printf (C_("staffing", "Not pasted. %s"), why)
                                       : g_strdup_printf (C_("staffing", "“%s” was not pasted. %s"), text, why));
}

/* ---- Text ------------------------------------------------------------------------------------------- */

static const gunichar raised[] = { 0x2070, 0x00b9, 0x00b2, 0x00b3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079 };

static gunichar
lower_figure (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (raised); i++)
    if (c == raised[i])
      return '0' + i;
  return c;
}

/* Spaces do not tell two values apart. */
static gboolean
shows_same (const char *a, const char *b)
{
  while (*a != '\0' || *b != '\0')
    {
      gunichar x = g_utf8_get_char (a), y = g_utf8_get_char (b);

      if (*a != '\0' && (g_unichar_isspace (x) || x == 0x00a0 || x == 0x202f))
        a = g_utf8_next_char (a);
      else if (*b != '\0' && (g_unichar_isspace (y) || y == 0x00a0 || y == 0x202f))
        b = g_utf8_next_char (b);
      else if (x != y)
        return FALSE;
      else
        {
          a = g_utf8_next_char (a);
          b = g_utf8_next_char (b);
        }
    }
  return TRUE;
}

static gboolean
stands_there (const MulStaffingItem *item, const char *text)
{
  g_autofree char *marks = mul_staffing_paste_print_marks (item->marks != NULL ? item->marks : "");
  g_autofree char *shown = g_strconcat (item->text != NULL ? item->text : "", marks, NULL);

  if (shows_same (text, shown))
    return TRUE;
  return *text == '\0' && g_str_equal (shown, "–");
}

/* Words that are meant as words: what holds a figure is more likely a number written as the parser does not know. */
gboolean
mul_staffing_paste_is_words (const char *text)
{
  gboolean letter = FALSE;

  if (*text == '#' || g_utf8_strlen (text, -1) > MOST_WORDS)
    return FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isdigit (g_utf8_get_char (at)))
        return FALSE;
      letter = letter || g_unichar_isalpha (g_utf8_get_char (at));
    }
  return letter;
}

/* ---- Footnotes -------------------------------------------------------------------------------------- */

/* The marks of @text one by one: those that belong to two notes have something between them. */
static GStrv
split_marks (const char *text, const char *marks)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GString) mark = g_string_new (NULL);
  const char *at = text;

  /* They stand last, but persons in brackets may follow them. */
  while (*at != '\0' && g_utf8_strchr (marks, -1, g_utf8_get_char (at)) == NULL)
    at = g_utf8_next_char (at);
  for (;; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c != 0 && g_utf8_strchr (marks, -1, c) != NULL)
        {
          g_string_append_unichar (mark, lower_figure (c));
          continue;
        }
      if (mark->len > 0)
        g_strv_builder_add (builder, mark->str);
      g_string_truncate (mark, 0);
      if (c == 0)
        break;
    }
  return g_strv_builder_end (builder);
}

static gboolean
has_note (MulStaffingModel *model, const char *mark)
{
  GPtrArray *notes = mul_staffing_model_get_notes (model);

  for (guint i = 0; i < notes->len; i++)
    if (g_str_equal (((const MulStaffingNote *) g_ptr_array_index (notes, i))->mark, mark))
      return TRUE;
  return FALSE;
}

/* Takes the marks that footnotes here have; says so at the cell where there is no such note. */
static void
take_marks (MulStaffingPaste *self, MulStaffingModel *model, MulStaffingPasteCell *cell, const char *text,
            const char *marks)
{
  g_auto (GStrv) written = marks != NULL ? split_marks (text, marks) : NULL;
  g_autoptr (GStrvBuilder) here = g_strv_builder_new ();

  for (guint i = 0; written != NULL && written[i] != NULL; i++)
    if (has_note (model, written[i]))
      g_strv_builder_add (here, written[i]);
    else
      add_mark (self, cell->row, cell->column,
                g_strdup_printf (C_("staffing", "“%s” was pasted without its mark: there is no footnote “%s” here."),
                                 text, written[i]));
  cell->marks = g_strv_builder_end (here);
}

/* ---- Cells ------------------------------------------------------------------------------------------ */

static void
read_task (MulStaffingTyping *typing, const char *text, char **marks)
{
  g_autofree char *words = mul_number_split_marks (text, marks);

  *typing = (MulStaffingTyping){ .fte_e4 = MUL_NOT_STATED, .headcount = MUL_NOT_STATED };
  if (*words == '\0' || g_str_equal (words, "–") || g_str_equal (words, "-"))
    {
      typing->result = MUL_STAFFING_TYPING_EMPTY;
      return;
    }
  typing->result = MUL_STAFFING_TYPING_TEXT;
  typing->text = g_steal_pointer (&words);
}

static void
read_figure (MulStaffingTyping *typing, const char *text, MulNumberUnit unit, char **marks)
{
  gboolean words = mul_staffing_paste_is_words (text);

  mul_staffing_typing_read_cell (typing, text, unit, words);
  if (typing->result == MUL_STAFFING_TYPING_TEXT && words)
    {
      g_autofree char *bare = mul_number_split_marks (text, marks);

      g_free (typing->text);
      typing->text = g_steal_pointer (&bare);
      g_strdelimit (typing->text, "\n", ' ');
      return;
    }
  *marks = g_strdup (typing->marks);
}

static void
plan_cell (MulStaffingPaste *self, MulStaffingModel *model, const char *text, guint row, guint column,
           MulNumberUnit unit)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);
  guint n_columns = mul_staffing_matrix_get_n_columns (matrix);
  const MulStaffingItem *item = column < n_columns ? mul_staffing_matrix_get_item (matrix, row, column) : NULL;
  gboolean task = item != NULL
                      ? mul_staffing_matrix_get_column_kind (matrix, column) == MUL_STAFFING_COLUMN_TASK
                      : ((MulStaffingPasteColumn *) g_ptr_array_index (self->columns, column - n_columns))->task;
  MulStaffingPasteCell *cell;
  g_autofree char *marks = NULL;

  if (item != NULL && stands_there (item, text))
    {
      self->n_values += *text != '\0' && !g_str_equal (text, "–") ? 1 : 0;
      return;
    }
  if (item != NULL && (item->editing == MUL_STAFFING_EDITING_NONE || row == 0))
    {
      self->n_on_sums += *text != '\0' ? 1 : 0;
      return;
    }
  if (item != NULL && item->editing == MUL_STAFFING_EDITING_SEVERAL)
    {
      refuse (self, row, column, text,
              C_("staffing", "The cell is a sum of several positions, which are edited one by one."));
      return;
    }
  /* Nothing for a new column: nothing to do. */
  if (item == NULL && *text == '\0')
    return;
  cell = g_new0 (MulStaffingPasteCell, 1);
  cell->row = row;
  cell->column = column;
  if (task)
    read_task (&cell->typing, text, &marks);
  else
    read_figure (&cell->typing, text, unit, &marks);
  if (cell->typing.result == MUL_STAFFING_TYPING_REFUSED)
    {
      refuse (self, row, column, text, cell->typing.sentence);
      free_cell (cell);
      return;
    }
  take_marks (self, model, cell, text, marks);
  if (task && item == NULL && g_unichar_isdigit (g_utf8_get_char (text)))
    add_mark (self, row, column,
              g_strdup_printf (C_("staffing", "“%s” was pasted as text and is not counted."), text));
  self->n_values += cell->typing.result != MUL_STAFFING_TYPING_EMPTY ? 1 : 0;
  g_ptr_array_add (self->cells, cell);
}

/* ---- Units ------------------------------------------------------------------------------------------ */

/* What the bare numbers of a column look like: whether one of them is a small decimal, and whether all of them are
 * small. Årsverk come as a column, so that "3" between "6,5" and "5,5" is no percentage. */
static void
look_at_column (const MulStaffingPastePlaces *places, guint column, MulNumberUnit unit, gboolean *asks,
                gboolean *all_small, const char **example)
{
  *asks = FALSE;
  *all_small = TRUE;
  for (guint row = places->first_row; row < mul_table_get_n_rows (places->table); row++)
    {
      const char *text = mul_table_get_text (places->table, row, column);
      g_auto (MulNumber) number = { 0 };
      gint64 fte, persons;

      if (places->rows[row] == MUL_STAFFING_NOWHERE || mul_number_parse (text, &number) != MUL_NUMBER_OK ||
          number.unit != MUL_NUMBER_UNIT_NONE)
        continue;
      *all_small = *all_small && number.value_e4 < SMALL;
      if (mul_number_decide (&number, unit, &fte, &persons) != MUL_NUMBER_DECISION_ASK_FTE)
        continue;
      *asks = TRUE;
      *example = text;
    }
}

static gboolean
is_figures (MulStaffingPaste *self, MulStaffingMatrix *matrix, guint column)
{
  guint n_columns = mul_staffing_matrix_get_n_columns (matrix);

  if (column == MUL_STAFFING_NOWHERE)
    return FALSE;
  return column < n_columns ? mul_staffing_matrix_get_column_kind (matrix, column) == MUL_STAFFING_COLUMN_ROLE
                            : !((MulStaffingPasteColumn *) g_ptr_array_index (self->columns, column - n_columns))->task;
}

/* Whether årsverk may be meant, by the columns of figures together. */
static void
ask_fte (MulStaffingPaste *self, const MulStaffingPastePlaces *places, MulStaffingModel *model)
{
  for (guint column = places->first_column; column < mul_table_get_n_columns (places->table); column++)
    {
      gboolean asks, all_small;
      const char *example = NULL;

      if (!is_figures (self, mul_staffing_model_get_matrix (model), places->columns[column]))
        continue;
      look_at_column (places, column, mul_staffing_model_get_unit (model), &asks, &all_small, &example);
      if (asks && self->example == NULL)
        self->example = g_strdup (example);
      self->asks_fte = self->asks_fte || asks;
    }
}

/* The text to be read in place of a bare number, once it is known what was meant. */
static char *
add_unit (const char *text, gboolean fte)
{
  g_auto (MulNumber) number = { 0 };

  if (mul_number_parse (text, &number) != MUL_NUMBER_OK || number.unit != MUL_NUMBER_UNIT_NONE || fte ||
      !number.decimals || number.value_e4 >= SMALL || number.marks != NULL)
    return g_strdup (text);
  return g_strconcat (text, " %", NULL);
}

static void
plan_column (MulStaffingPaste *self, const MulStaffingPastePlaces *places, MulStaffingModel *model, guint column,
             MulStaffingPasteFlags flags)
{
  MulNumberUnit unit = mul_staffing_model_get_unit (model);
  gboolean asks, all_small, fte;
  const char *example;

  look_at_column (places, column, unit, &asks, &all_small, &example);
  fte = (flags & MUL_STAFFING_PASTE_FTE) != 0 && (asks || all_small);
  for (guint row = places->first_row; row < mul_table_get_n_rows (places->table); row++)
    {
      const char *text = mul_table_get_text (places->table, row, column);
      g_autofree char *read = (flags & MUL_STAFFING_PASTE_PERCENT) != 0 && unit == MUL_NUMBER_UNIT_PERCENT
                                  ? add_unit (text, fte)
                                  : g_strdup (text);

      if (places->rows[row] != MUL_STAFFING_NOWHERE)
        plan_cell (self, model, read, places->rows[row], places->columns[column],
                   fte ? MUL_NUMBER_UNIT_FTE : unit);
    }
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_paste_print_marks:
 * @marks: the marks of a cell as the table shows them, parted by commas
 *
 * Returns: (transfer full): the same as the one number parser reads them behind a value: parted by spaces, figures raised
 */
char *
mul_staffing_paste_print_marks (const char *marks)
{
  GString *out = g_string_new (NULL);

  for (const char *at = marks; *at != '\0'; at = g_utf8_next_char (at))
    if (g_ascii_isdigit (*at))
      g_string_append_unichar (out, raised[*at - '0']);
    else
      g_string_append_unichar (out, *at == ',' ? ' ' : g_utf8_get_char (at));
  return g_string_free_and_steal (out);
}

/* One value for a whole rectangle becomes a table of that size. */
static MulTable *
spread (const MulTable *table, const MulStaffingArea *into)
{
  MulTable *spread_table;

  if (mul_table_get_n_rows (table) != 1 || mul_table_get_n_columns (table) != 1 || into->n_rows * into->n_columns < 2)
    return NULL;
  spread_table = mul_table_new (into->n_rows, into->n_columns);
  for (guint row = 0; row < into->n_rows; row++)
    for (guint column = 0; column < into->n_columns; column++)
      mul_table_set_text (spread_table, row, column, mul_table_get_text (table, 0, 0));
  return spread_table;
}

/* Where there are no columns yet, a list of names becomes their names. */
static void
plan_names (MulStaffingPaste *self, const MulTable *table)
{
  self->n_rows_beyond = 0;
  self->n_columns_beyond = 0;
  for (guint row = 0; row < mul_table_get_n_rows (table); row++)
    for (guint column = 0; column < mul_table_get_n_columns (table); column++)
      {
        MulStaffingPasteColumn *made;

        if (*mul_table_get_text (table, row, column) == '\0')
          continue;
        made = g_new0 (MulStaffingPasteColumn, 1);
        made->name = mul_staffing_names_tidy (mul_table_get_text (table, row, column));
        g_ptr_array_add (self->columns, made);
      }
}

static void
find_area (MulStaffingPaste *self, const MulStaffingPastePlaces *places, MulStaffingModel *model,
           const MulStaffingArea *into)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);

  self->area = *into;
  if (places->heads)
    return;
  self->area.n_rows = MIN (mul_table_get_n_rows (places->table), mul_staffing_matrix_get_n_rows (matrix) - into->row);
  self->area.n_columns =
      MIN (mul_table_get_n_columns (places->table), mul_staffing_matrix_get_n_columns (matrix) - into->column);
}

/* Returns: (transfer full): a plan in which nothing is done */
MulStaffingPaste *
mul_staffing_paste_new (void)
{
  MulStaffingPaste *self = g_new0 (MulStaffingPaste, 1);

  self->cells = g_ptr_array_new_with_free_func (free_cell);
  self->marks = g_ptr_array_new_with_free_func (free_mark);
  self->columns = g_ptr_array_new_with_free_func (free_column);
  self->left_rows = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * mul_staffing_paste_plan:
 * @model: what is shown
 * @table: what was copied
 * @into: what is selected; a table without heads comes from its first cell on, a single value fills it
 * @flags: what is known of it
 *
 * Works out what pasting comes to. A table with municipalities at the head of its rows and names above its columns goes by
 * them; sums are passed over. Nothing that is not understood is taken for 0, and nothing is lost without a word.
 *
 * Returns: (transfer full): the plan
 */
MulStaffingPaste *
mul_staffing_paste_plan (MulStaffingModel *model, const MulTable *table, const MulStaffingArea *into,
                         MulStaffingPasteFlags flags)
{
  MulStaffingPaste *self = mul_staffing_paste_new ();
  g_autoptr (MulTable) filling = spread (table, into);
  g_auto (MulStaffingPastePlaces) places = { 0 };

  mul_staffing_paste_places_find (&places, self, model, filling != NULL ? filling : table, into, flags);
  find_area (self, &places, model, into);
  if (!places.heads && mul_staffing_model_get_roles (model)->len == 0 && mul_staffing_model_get_tasks (model)->len == 0)
    {
      plan_names (self, table);
      return self;
    }
  if ((flags & (MUL_STAFFING_PASTE_FTE | MUL_STAFFING_PASTE_PERCENT)) == 0)
    ask_fte (self, &places, model);
  for (guint column = places.first_column; !self->asks_fte && column < mul_table_get_n_columns (places.table); column++)
    if (places.columns[column] != MUL_STAFFING_NOWHERE)
      plan_column (self, &places, model, column, flags);
  return self;
}

void
mul_staffing_paste_free (MulStaffingPaste *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->cells);
  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->left_rows);
  g_free (self->example);
  g_free (self);
}
