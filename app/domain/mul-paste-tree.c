/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-tree-private.h"

#include "domain/mul-paste.h"

#include <string.h>

/* How deep a line stands: by its number where lists count as "1.1", else by its indent, and with the same indent by its
 * mark: a list hangs under the line above it, and a second kind of bullet under the first. */
typedef struct
{
  guint indent;
  guint mark;
} Depth;

typedef struct
{
  Depth depth;
  int unit;
} Open;

static void
free_unit (gpointer data)
{
  MulPasteUnit *unit = data;

  g_free (unit->name);
  g_free (unit->leader);
  g_free (unit->place);
  g_free (unit);
}

static void
free_fault (gpointer data)
{
  MulPasteFault *fault = data;

  g_free (fault->text);
  g_free (fault->unit);
  g_free (fault);
}

/*< private >
 * mul_paste_tree_new:
 *
 * Returns: (transfer full): a tree of nothing
 */
MulPasteTree *
mul_paste_tree_new (void)
{
  MulPasteTree *self = g_new0 (MulPasteTree, 1);

  self->units = g_ptr_array_new_with_free_func (free_unit);
  self->faults = g_ptr_array_new_with_free_func (free_fault);
  return self;
}

/*< private >
 * mul_paste_tree_add:
 * @self: a tree
 * @parent: the parent's number, or -1
 * @name: (nullable): the unit's name
 *
 * Returns: (transfer none): a new unit, about which nothing is stated
 */
MulPasteUnit *
mul_paste_tree_add (MulPasteTree *self,
                    int           parent,
                    const char   *name)
{
  MulPasteUnit *unit = g_new0 (MulPasteUnit, 1);
  guint i;

  unit->parent = parent;
  unit->name = g_strdup (name);
  for (i = 0; i < MUL_PASTE_N_MEASURES; i++)
    unit->figures[i] = (MulPasteFigure) { MUL_NOT_STATED, MUL_NOT_STATED, MUL_NUMBER_QUALIFIER_EXACT };
  g_ptr_array_add (self->units, unit);
  return unit;
}

/*< private >
 * mul_paste_tree_add_fault:
 * @self: a tree
 * @kind: what was not as it should be
 * @text: what it is about
 * @unit: (nullable): at which unit
 */
void
mul_paste_tree_add_fault (MulPasteTree      *self,
                          MulPasteFaultKind  kind,
                          const char        *text,
                          const char        *unit)
{
  MulPasteFault *fault = g_new0 (MulPasteFault, 1);

  fault->kind = kind;
  fault->text = g_strdup (text);
  fault->unit = g_strdup (unit);
  g_ptr_array_add (self->faults, fault);
}

/* The numbers of "1.2.1 Arealplan"; 0 where the line does not begin so. */
static guint
count_numbers (const char  *text,
               const char **behind)
{
  guint n_numbers = 0;

  while (g_ascii_isdigit (*text))
    {
      while (g_ascii_isdigit (*text))
        text++;
      n_numbers++;
      if (*text != '.')
        break;
      text++;
    }
  if (n_numbers == 0 || (*text != ' ' && *text != ')'))
    return 0;
  text += *text == ')' ? 1 : 0;
  while (*text == ' ')
    text++;
  *behind = text;
  return *text != '\0' ? n_numbers : 0;
}

static gboolean
has_numbers (GPtrArray *lines)
{
  guint i;

  for (i = 0; i < lines->len; i++)
    {
      const MulPasteLine *line = g_ptr_array_index (lines, i);
      const char *behind;

      if (line->mark == 0 && count_numbers (line->text, &behind) > 1 && g_unichar_isalpha (g_utf8_get_char (behind)))
        return TRUE;
    }
  return FALSE;
}

/* Round bullets are the outermost, whatever the text that was copied begins with; other marks go in the order in which
 * they come. */
static guint
rank_mark (GArray   *marks,
           gunichar  mark)
{
  guint i;

  if (mark == 0)
    return 0;
  if (mark == 0x2022 || mark == 0x00b7 || mark == 0xf0b7)
    return 1;
  for (i = 0; i < marks->len; i++)
    if (g_array_index (marks, gunichar, i) == mark)
      return i + 2;
  g_array_append_val (marks, mark);
  return marks->len + 1;
}

static Depth
get_depth (const MulPasteLine *line,
           gboolean            numbered,
           GArray             *marks,
           const char        **text)
{
  *text = line->text;
  if (numbered)
    {
      guint n_numbers = line->mark == '1' ? 1 : count_numbers (line->text, text);

      /* What has no number hangs under what has. */
      return n_numbers > 0 ? (Depth) { 0, n_numbers } : (Depth) { 1 + line->indent, rank_mark (marks, line->mark) };
    }
  return (Depth) { line->indent, rank_mark (marks, line->mark) };
}

static gboolean
is_below (Depth a,
          Depth b)
{
  return a.indent > b.indent || (a.indent == b.indent && a.mark > b.mark);
}

static MulPasteTree *
read_list (const char *text)
{
  MulPasteTree *self = mul_paste_tree_new ();
  g_autoptr (GPtrArray) lines = mul_paste_split (text);
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (gunichar));
  g_autoptr (GArray) opened = g_array_new (FALSE, FALSE, sizeof (Open));
  gboolean numbered = has_numbers (lines);
  guint i;

  for (i = 0; i < lines->len; i++)
    {
      const char *words;
      Depth depth = get_depth (g_ptr_array_index (lines, i), numbered, marks, &words);
      MulPasteUnit *unit = mul_paste_tree_add (self, -1, NULL);
      MulPasteUnit *above = self->units->len > 1 ? g_ptr_array_index (self->units, self->units->len - 2) : NULL;
      g_autofree char *name = mul_paste_unit_take_text (unit, words);
      Open open = { depth, (int) self->units->len - 1 };

      if (*name == '\0')
        {
          g_autofree char *rest = NULL;

          /* The line says more about the unit of the line above. What that one has said already is not said anew. */
          g_ptr_array_remove_index (self->units, self->units->len - 1);
          rest = above != NULL ? mul_paste_unit_take_text (above, words) : g_strdup (words);
          if (*rest == '\0')
            continue;
          unit = mul_paste_tree_add (self, -1, NULL);
          g_set_str (&name, words);
        }
      while (opened->len > 0 && !is_below (depth, g_array_index (opened, Open, opened->len - 1).depth))
        g_array_set_size (opened, opened->len - 1);
      unit->parent = opened->len > 0 ? g_array_index (opened, Open, opened->len - 1).unit : -1;
      unit->name = g_steal_pointer (&name);
      g_array_append_val (opened, open);
    }
  return self;
}

/* A spreadsheet's text: cells parted by tabs, rows by line ends. A cell of several lines stands in quotation marks. */
static GPtrArray *
split_row (const char **text)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *at = *text;
  gboolean quoted = *at == '"';

  if (quoted)
    at++;
  for (;;)
    {
      if (quoted && at[0] == '"' && at[1] == '"')
        {
          g_string_append_c (cell, '"');
          at += 2;
        }
      else if (quoted && *at == '"')
        {
          quoted = FALSE;
          at++;
        }
      else if (*at != '\0' && (quoted || (*at != '\t' && *at != '\n')))
        {
          g_string_append_c (cell, *at == '\n' ? ' ' : *at);
          at++;
        }
      else
        {
          g_ptr_array_add (cells, g_strstrip (g_strdup (cell->str)));
          g_string_truncate (cell, 0);
          if (*at != '\t')
            break;
          at++;
          quoted = *at == '"';
          at += quoted ? 1 : 0;
        }
    }
  *text = *at == '\n' ? at + 1 : at;
  return cells;
}

static MulPasteTree *
read_cells (const char *text)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autofree const char **cells = NULL;
  guint n_columns = 0;
  guint i;
  guint j;

  while (*text != '\0')
    {
      GPtrArray *row = split_row (&text);

      n_columns = MAX (n_columns, row->len);
      g_ptr_array_add (rows, row);
    }
  cells = g_new0 (const char *, rows->len * n_columns + 1);
  for (i = 0; i < rows->len; i++)
    {
      GPtrArray *row = g_ptr_array_index (rows, i);

      for (j = 0; j < n_columns; j++)
        cells[i * n_columns + j] = j < row->len ? g_ptr_array_index (row, j) : "";
    }
  return mul_paste_tree_read_table (cells, rows->len, n_columns);
}

/**
 * mul_paste_tree_read:
 * @text: text as Word, a mail, a text editor or a spreadsheet put it on the clipboard
 *
 * Reads an organisation: a list that is indented, has bullets or is numbered, with what each line says about leader,
 * place and staffing; or a table whose first row names its columns, one of them the unit above. Lines without either are
 * units beside each other. Nothing of the text is left out but what the faults tell.
 *
 * Returns: (transfer full): the tree; of no units where there is no text
 */
MulPasteTree *
mul_paste_tree_read (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) lines = g_string_new (valid);
  MulPasteTree *table;

  g_string_replace (lines, "\r\n", "\n", 0);
  g_string_replace (lines, "\r", "\n", 0);
  table = strchr (lines->str, '\t') != NULL ? read_cells (lines->str) : NULL;
  return table != NULL ? table : read_list (valid);
}

void
mul_paste_tree_free (MulPasteTree *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->faults);
  g_free (self);
}
