/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "domain/mul-number.h"
#include "exchange/mul-html-private.h"
#include "exchange/mul-table-text.h"

/* Tables as browsers, spreadsheets and word processors put them on the clipboard. */

/* More than this is no table that somebody fills in; it also bounds what a crooked "colspan" can ask for. */
#define MOST_COLUMNS 1000
#define MOST_CELLS 200000
#define MOST_NUMBER 1e9

/* A cell that was read, in the place that the spans of the cells before it leave it. */
typedef struct
{
  guint row;
  guint column;
  gboolean head;
  char *text;
} Found;

typedef struct
{
  GArray *cells;
  GHashTable *covered; /* places that a cell further up or to the left reaches over */
  guint n_rows;
  guint n_columns;
} Reader;

static void
clear_found (gpointer data)
{
  g_free (((Found *) data)->text);
}

static char *
get_attribute (xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

/* ---- Numbers ---------------------------------------------------------------------------------------- */

static gboolean
shows_plain_number (const char *text)
{
  /* "###" is what a spreadsheet shows where a column is too narrow. */
  return *text != '\0' && strspn (text, "0123456789.,-+% #") == strlen (text);
}

/* The number behind what a spreadsheet shows, which may be rounded or grouped: "38 %" for 0.375. It is written with a
 * comma, since three decimals after a point could be taken for thousands. */
static char *
get_number (xmlNode *node, const char *text)
{
  static const char *const names[] = { "sdval", "x:num" };
  gboolean percent = strchr (text, '%') != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names) && shows_plain_number (text); i++)
    {
      g_autofree char *value = get_attribute (node, names[i]);
      g_autofree char *printed = NULL;
      char *end;
      double number;

      if (value == NULL || *value == '\0')
        continue;
      number = g_ascii_strtod (value, &end);
      if (*end != '\0' || !(ABS (number) < MOST_NUMBER))
        continue;
      number *= percent ? 100.0 * MUL_E4 : MUL_E4;
      printed = mul_number_format ((gint64) (number < 0 ? number - 0.5 : number + 0.5), 4, FALSE,
                                   mul_locale_numbers_nb ());
      return g_strconcat (printed, percent ? " %" : "", NULL);
    }
  return NULL;
}

static char *
read_text (xmlNode *node)
{
  g_autoptr (GString) out = g_string_new (NULL);
  char *number;

  mul_html_append_text (out, node);
  g_strstrip (out->str);
  number = get_number (node, out->str);
  return number != NULL ? number : g_strdup (out->str);
}

/* ---- Places ----------------------------------------------------------------------------------------- */

static guint
get_span (xmlNode *node, const char *name)
{
  g_autofree char *value = get_attribute (node, name);
  guint64 span = value != NULL ? g_ascii_strtoull (value, NULL, 10) : 1;

  return (guint) CLAMP (span, 1, MOST_COLUMNS);
}

static gpointer
make_place (guint row, guint column)
{
  return GUINT_TO_POINTER (row * (MOST_COLUMNS + 1) + column + 1);
}

static void
read_cell (Reader *reader, xmlNode *node, guint row, guint *column)
{
  guint n_columns = get_span (node, "colspan"), n_rows = get_span (node, "rowspan");
  Found found = { .row = row, .head = mul_html_is_element (node, "th") };

  while (g_hash_table_contains (reader->covered, make_place (row, *column)))
    (*column)++;
  if (*column + n_columns > MOST_COLUMNS)
    return;
  found.column = *column;
  found.text = read_text (node);
  g_array_append_val (reader->cells, found);
  for (guint i = 0; i < n_rows && (n_rows > 1 || n_columns > 1); i++)
    for (guint j = 0; j < n_columns && g_hash_table_size (reader->covered) < MOST_CELLS; j++)
      g_hash_table_add (reader->covered, make_place (row + i, *column + j));
  *column += n_columns;
  reader->n_columns = MAX (reader->n_columns, *column);
}

static void
read_rows (Reader *reader, xmlNode *node)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      guint column = 0;

      if (child->type != XML_ELEMENT_NODE || mul_html_is_element (child, "table"))
        continue;
      if (!mul_html_is_element (child, "tr"))
        {
          read_rows (reader, child);
          continue;
        }
      for (xmlNode *cell = child->children; cell != NULL; cell = cell->next)
        if ((mul_html_is_element (cell, "td") || mul_html_is_element (cell, "th")) && reader->cells->len < MOST_CELLS)
          read_cell (reader, cell, reader->n_rows, &column);
      reader->n_rows++;
    }
}

static MulTable *
read_table (xmlNode *node)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, TRUE, sizeof (Found));
  g_autoptr (GHashTable) covered = g_hash_table_new (NULL, NULL);
  Reader reader = { cells, covered, 0, 0 };
  MulTable *table;

  g_array_set_clear_func (cells, clear_found);
  read_rows (&reader, node);
  if (cells->len == 0 || (gsize) reader.n_rows * reader.n_columns > MOST_CELLS)
    return NULL;
  table = mul_table_new (reader.n_rows, reader.n_columns);
  for (guint i = 0; i < cells->len; i++)
    {
      const Found *found = &g_array_index (cells, Found, i);

      mul_table_set_text (table, found->row, found->column, found->text);
      if (found->head)
        mul_table_set_head (table, found->row, found->column);
    }
  return table;
}

/* The first table that has any cell. */
static MulTable *
find_table (xmlNode *node)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      MulTable *found = NULL;

      if (child->type != XML_ELEMENT_NODE)
        continue;
      if (mul_html_is_element (child, "table"))
        found = read_table (child);
      if (found == NULL)
        found = find_table (child);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * mul_table_read_html:
 * @html: what was copied
 * @length: how many bytes, or -1 where it ends with a zero
 *
 * Reads the first table in it. A cell that reaches over several stands in the first of them, and the others are empty.
 * Where a spreadsheet says which number it shows, that number is read, not the rounded text.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL where there is none
 */
MulTable *
mul_table_read_html (const char *html, gssize length)
{
  xmlDoc *document = mul_html_parse (html, length);
  MulTable *table;

  if (document == NULL)
    return NULL;
  table = find_table ((xmlNode *) document);
  xmlFreeDoc (document);
  return table;
}
