/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/mul-table-text.h"

#include <csv.h>
#include <string.h>

#include "domain/mul-value.h"

/* Tables as plain text, with a tab between cells, and the writing of both kinds. mul-table-html.c reads the other. */

typedef struct
{
  char *text;
  gint64 value_e4; /* the number the text shows; a percentage as the part of one that it is */
  gboolean percent;
  gboolean head;
} Cell;

struct _MulTable
{
  guint n_rows;
  guint n_columns;

  /* Owned */
  Cell *cells;
};

/* What libcsv has read so far: rows of cells, which need not be equally many. */
typedef struct
{
  GPtrArray *rows;
  GPtrArray *row;
} Reader;

static Cell *
get_cell (const MulTable *self, guint row, guint column)
{
  g_return_val_if_fail (row < self->n_rows && column < self->n_columns, NULL);
  return &self->cells[(gsize) row * self->n_columns + column];
}

/* ---- Plain text ------------------------------------------------------------------------------------- */

static void
field_cb (void *data, size_t length, void *user_data)
{
  Reader *reader = user_data;
  g_autofree char *text = g_strndup (data, length);

  g_ptr_array_add (reader->row, g_utf8_make_valid (g_strstrip (text), -1));
}

static void
row_cb (int terminator, void *user_data)
{
  Reader *reader = user_data;

  g_ptr_array_add (reader->rows, g_steal_pointer (&reader->row));
  reader->row = g_ptr_array_new_with_free_func (g_free);
}

/* A list parted by semicolons is a table only where several lines part alike: prose has semicolons too. */
static gboolean
is_parted_by_semicolons (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_lines = 0, n_parts = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      guint n = 0;

      if (*lines[i] == '\0')
        continue;
      for (const char *at = strchr (lines[i], ';'); at != NULL; at = strchr (at + 1, ';'))
        n++;
      if (n == 0 || (n_lines > 0 && n != n_parts))
        return FALSE;
      n_parts = n;
      n_lines++;
    }
  return n_lines > 1;
}

/* Every line ends alike, and a line that is not ended is ended. */
static char *
mend_line_ends (const char *text)
{
  g_auto (GStrv) by_crlf = g_strsplit (text, "\r\n", -1);
  g_autofree char *joined = g_strjoinv ("\n", by_crlf);

  g_strdelimit (joined, "\r", '\n');
  return g_steal_pointer (&joined);
}

static MulTable *
make_table (GPtrArray *rows)
{
  MulTable *table;
  guint n_columns = 1;

  for (guint i = 0; i < rows->len; i++)
    n_columns = MAX (n_columns, ((GPtrArray *) g_ptr_array_index (rows, i))->len);
  table = mul_table_new (rows->len, n_columns);
  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->len; j++)
        mul_table_set_text (table, i, j, g_ptr_array_index (row, j));
    }
  return table;
}

/**
 * mul_table_read_text:
 * @text: what was copied
 *
 * Reads rows that end with the line and cells parted by tabs, as spreadsheets write them; a cell in quotation marks may
 * hold line ends. Where there is no tab, semicolons part cells if they do so in every one of several lines.
 *
 * Returns: (transfer full) (nullable): the table; %NULL where there is no text
 */
MulTable *
mul_table_read_text (const char *text)
{
  g_autofree char *mended = mend_line_ends (text);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  Reader reader = { rows, g_ptr_array_new_with_free_func (g_free) };
  struct csv_parser parser;
  gsize length = strlen (mended);

  if (csv_init (&parser, CSV_REPALL_NL | CSV_APPEND_NULL) != 0)
    g_error ("No memory for reading a table");
  csv_set_delim (&parser, strchr (mended, '\t') == NULL && is_parted_by_semicolons (mended) ? ';' : '\t');
  csv_parse (&parser, mended, length, field_cb, row_cb, &reader);
  csv_fini (&parser, field_cb, row_cb, &reader);
  csv_free (&parser);
  g_ptr_array_unref (reader.row);
  return rows->len > 0 ? make_table (rows) : NULL;
}

/* A cell that holds a tab, a line end or a quotation mark at its beginning is quoted, as spreadsheets do it. */
static void
append_quoted (GString *out, const char *text)
{
  if (strpbrk (text, "\t\n\r") == NULL && *text != '"')
    {
      g_string_append (out, text);
      return;
    }
  g_string_append_c (out, '"');
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
    }
  g_string_append_c (out, '"');
}

/**
 * mul_table_write_text:
 * @self: a table
 *
 * Returns: (transfer full): its rows as lines, its cells parted by tabs
 */
char *
mul_table_write_text (const MulTable *self)
{
  GString *out = g_string_new (NULL);

  for (guint row = 0; row < self->n_rows; row++)
    {
      if (row > 0)
        g_string_append_c (out, '\n');
      for (guint column = 0; column < self->n_columns; column++)
        {
          if (column > 0)
            g_string_append_c (out, '\t');
          append_quoted (out, mul_table_get_text (self, row, column));
        }
    }
  return g_string_free_and_steal (out);
}

/* ---- HTML ------------------------------------------------------------------------------------------- */

/* LibreOffice takes the number and its format from "sdval" and "sdnum" and does not read the text; Excel reads the text
 * by the format of the style. 1033 is the language in which the format's code is written. */
static void
append_number (GString *out, const Cell *cell)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  gint64 unit = cell->percent ? MUL_E4 / 100 : MUL_E4;
  const char *format = cell->value_e4 % unit == 0 ? "0" : cell->value_e4 % (unit / 10) == 0 ? "0.0" : "0.00";

  g_ascii_formatd (buffer, sizeof buffer, "%.10g", (double) cell->value_e4 / MUL_E4);
  g_string_append_printf (out, " align=\"right\" sdval=\"%s\" sdnum=\"1033;1033;%s%s\" style='mso-number-format:\"%s%s\"'",
                          buffer, format, cell->percent ? "%" : "", format, cell->percent ? "%" : "");
}

static void
append_cell (GString *out, const Cell *cell)
{
  g_autofree char *escaped = g_markup_escape_text (cell->text != NULL ? cell->text : "", -1);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);
  g_autofree char *broken = g_strjoinv ("<br>", lines);

  g_string_append (out, cell->head ? "<th" : "<td");
  if (mul_value_is_stated (cell->value_e4))
    append_number (out, cell);
  else if (broken[0] != '\0' && !cell->head)
    /* Words stay words: "1/2" is no date, and "007" no number. */
    g_string_append (out, " sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'");
  g_string_append_printf (out, ">%s%s", broken, cell->head ? "</th>" : "</td>");
}

/**
 * mul_table_write_html:
 * @self: a table
 *
 * Returns: (transfer full): a document with the table alone, its numbers such that a spreadsheet can count on with them
 */
char *
mul_table_write_html (const MulTable *self)
{
  GString *out = g_string_new ("<!DOCTYPE html>\n<html><head><meta http-equiv=\"content-type\" "
                               "content=\"text/html; charset=utf-8\"></head><body>\n<table>\n");

  for (guint row = 0; row < self->n_rows; row++)
    {
      g_string_append (out, "<tr>");
      for (guint column = 0; column < self->n_columns; column++)
        append_cell (out, get_cell (self, row, column));
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</table>\n</body></html>\n");
  return g_string_free_and_steal (out);
}

/* ---- The table -------------------------------------------------------------------------------------- */

/**
 * mul_table_new:
 * @n_rows: how many rows
 * @n_columns: how many columns
 *
 * Returns: (transfer full): a table of empty cells
 */
MulTable *
mul_table_new (guint n_rows, guint n_columns)
{
  MulTable *self = g_new0 (MulTable, 1);

  self->n_rows = n_rows;
  self->n_columns = n_columns;
  self->cells = g_new0 (Cell, (gsize) n_rows * n_columns);
  for (gsize i = 0; i < (gsize) n_rows * n_columns; i++)
    self->cells[i].value_e4 = MUL_NOT_STATED;
  return self;
}

void
mul_table_free (MulTable *self)
{
  if (self == NULL)
    return;
  for (gsize i = 0; i < (gsize) self->n_rows * self->n_columns; i++)
    g_free (self->cells[i].text);
  g_free (self->cells);
  g_free (self);
}

guint
mul_table_get_n_rows (const MulTable *self)
{
  return self->n_rows;
}

guint
mul_table_get_n_columns (const MulTable *self)
{
  return self->n_columns;
}

/**
 * mul_table_get_text:
 * @self: a table
 * @row: which row
 * @column: which column
 *
 * Returns: what stands there, "" for nothing
 */
const char *
mul_table_get_text (const MulTable *self, guint row, guint column)
{
  const Cell *cell = get_cell (self, row, column);

  return cell != NULL && cell->text != NULL ? cell->text : "";
}

gboolean
mul_table_is_head (const MulTable *self, guint row, guint column)
{
  const Cell *cell = get_cell (self, row, column);

  return cell != NULL && cell->head;
}

void
mul_table_set_text (MulTable *self, guint row, guint column, const char *text)
{
  Cell *cell = get_cell (self, row, column);

  if (cell != NULL)
    g_set_str (&cell->text, text);
}

/**
 * mul_table_set_number:
 * @self: a table
 * @row: which row
 * @column: which column
 * @text: the number as it is shown
 * @value_e4: the number × 10 000; a percentage as the part of one that it is, so that 650 % is 65 000
 * @percent: whether it is shown as a percentage
 *
 * Puts a number in a cell, for spreadsheets to count with.
 */
void
mul_table_set_number (MulTable *self, guint row, guint column, const char *text, gint64 value_e4, gboolean percent)
{
  Cell *cell = get_cell (self, row, column);

  if (cell == NULL)
    return;
  g_set_str (&cell->text, text);
  cell->value_e4 = value_e4;
  cell->percent = percent;
}

void
mul_table_set_head (MulTable *self, guint row, guint column)
{
  Cell *cell = get_cell (self, row, column);

  if (cell != NULL)
    cell->head = TRUE;
}
