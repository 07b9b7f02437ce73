/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-tree-private.h"

#include <string.h>

/* A table of units: a row each, with a column that names the unit above. */

typedef enum
{
  NAME,
  PARENT,
  LEADER,
  PLACE,
  FTE,
  PERSONS,
  POSITIONS,
  N_FIELDS,
} Field;

/* What heads the columns, in the three languages and as people call them. */
static const char *const headings[N_FIELDS] = {
  [NAME] = "|enhet|eining|navn|namn|enhetsnavn|einingsnamn|avdeling|organisasjonsenhet|unit|name|department|",
  [PARENT] = "|overordnet|overordna|overordnet enhet|overordna eining|under|over|ligger under|ligg under|hører til|"
             "høyrer til|rapporterer til|parent|parent unit|reports to|",
  [LEADER] = "|leder|leiar|lederstilling|leiarstilling|leader|manager|",
  [PLACE] = "|sted|stad|plassering|kontorsted|kontorstad|lokalisering|place|location|",
  [FTE] = "|årsverk|antall årsverk|talet på årsverk|stillingsprosent|fte|ftes|",
  [PERSONS] = "|personer|personar|antall personer|talet på personar|ansatte|tilsette|antall ansatte|talet på tilsette|"
              "persons|people|employees|",
  [POSITIONS] = "|stillinger|stillingar|antall stillinger|talet på stillingar|positions|",
};

static const MulNumberUnit bare_units[N_FIELDS] = {
  [FTE] = MUL_NUMBER_UNIT_FTE,
  [PERSONS] = MUL_NUMBER_UNIT_PERSONS,
  [POSITIONS] = MUL_NUMBER_UNIT_POSITIONS,
};

typedef struct
{
  const char *const *cells;
  guint n_rows;
  guint n_columns;
  int columns[N_FIELDS];

  GHashTable *rows;     /* folded name → row + 1; a row of its own for parents that have none */
  GHashTable *doubled;  /* folded names that several rows have */
  GPtrArray *names;     /* of all rows, also those added */
  GArray *parents;      /* row of the parent, or -1 */
  MulPasteTree *tree;
} Reader;

static char *
fold (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n:*", -1);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint i;

  for (i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);
  return g_utf8_casefold (joined->str, -1);
}

static int
find_field (const char *heading)
{
  g_autofree char *folded = fold (heading);
  g_autofree char *wanted = g_strconcat ("|", folded, "|", NULL);
  int field;

  for (field = 0; *folded != '\0' && field < N_FIELDS; field++)
    if (strstr (headings[field], wanted) != NULL)
      return field;
  return -1;
}

static const char *
get_cell (const Reader *self,
          guint         row,
          Field         field)
{
  return self->columns[field] >= 0 && row < self->n_rows ? self->cells[row * self->n_columns + self->columns[field]]
                                                         : "";
}

/* Whether the first row is one of headings: it must name the units, and something about them. */
static gboolean
read_headings (Reader *self)
{
  guint n_known = 0;
  guint i;

  for (i = 0; i < N_FIELDS; i++)
    self->columns[i] = -1;
  for (i = 0; i < self->n_columns; i++)
    {
      int field = find_field (self->cells[i]);

      if (field < 0 || self->columns[field] >= 0)
        continue;
      self->columns[field] = (int) i;
      n_known++;
    }
  return self->columns[NAME] >= 0 && n_known > 1;
}

static void
report_columns (Reader *self)
{
  guint i;
  guint row;

  for (i = 0; i < self->n_columns; i++)
    {
      gboolean known = FALSE;
      gboolean filled = FALSE;
      guint field;

      for (field = 0; field < N_FIELDS; field++)
        known = known || self->columns[field] == (int) i;
      for (row = 1; row < self->n_rows; row++)
        filled = filled || *self->cells[row * self->n_columns + i] != '\0';
      if (!known && filled)
        mul_paste_tree_add_fault (self->tree, MUL_PASTE_FAULT_COLUMN, self->cells[i], NULL);
    }
}

/* A row without a name is called what else it says. */
static char *
make_name (const Reader *self,
           guint         row)
{
  g_autoptr (GString) name = g_string_new (get_cell (self, row, NAME));
  guint i;

  for (i = 0; *get_cell (self, row, NAME) == '\0' && i < self->n_columns; i++)
    {
      const char *cell = self->cells[row * self->n_columns + i];

      if (*cell != '\0')
        g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", cell);
    }
  return g_string_free_and_steal (g_steal_pointer (&name));
}

static void
add_row (Reader *self,
         char   *name)
{
  int none = -1;
  char *folded = fold (name);

  g_ptr_array_add (self->names, name);
  g_array_append_val (self->parents, none);
  if (g_hash_table_contains (self->rows, folded))
    g_hash_table_add (self->doubled, folded);
  else
    g_hash_table_insert (self->rows, folded, GUINT_TO_POINTER (self->names->len));
}

static gboolean
has_fault (Reader            *self,
           MulPasteFaultKind  kind,
           const char        *text)
{
  guint i;

  for (i = 0; i < self->tree->faults->len; i++)
    {
      const MulPasteFault *fault = g_ptr_array_index (self->tree->faults, i);

      if (fault->kind == kind && g_str_equal (fault->text, text))
        return TRUE;
    }
  return FALSE;
}

static void
find_parents (Reader *self)
{
  guint n_rows = self->names->len;
  guint row;

  for (row = 1; row < n_rows; row++)
    {
      const char *parent = get_cell (self, row, PARENT);
      g_autofree char *folded = fold (parent);
      guint found;

      if (*folded == '\0' || *(const char *) g_ptr_array_index (self->names, row) == '\0')
        continue;
      if (!g_hash_table_contains (self->rows, folded))
        {
          add_row (self, g_strdup (parent));
          mul_paste_tree_add_fault (self->tree, MUL_PASTE_FAULT_PARENT, parent, NULL);
        }
      else if (g_hash_table_contains (self->doubled, folded) && !has_fault (self, MUL_PASTE_FAULT_DUPLICATE, parent))
        mul_paste_tree_add_fault (self->tree, MUL_PASTE_FAULT_DUPLICATE, parent, NULL);
      found = GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, folded)) - 1;
      /* Some tables name the topmost unit as its own parent. */
      if (found != row)
        g_array_index (self->parents, int, row) = (int) found;
    }
}

/* Who stands below itself, over others or not, is taken to the top. */
static void
break_cycles (Reader *self)
{
  guint row;

  for (row = 1; row < self->names->len; row++)
    {
      int above = g_array_index (self->parents, int, row);
      guint steps;

      for (steps = 0; above >= 0 && above != (int) row && steps < self->names->len; steps++)
        above = g_array_index (self->parents, int, above);
      if (above != (int) row)
        continue;
      g_array_index (self->parents, int, row) = -1;
      mul_paste_tree_add_fault (self->tree, MUL_PASTE_FAULT_CYCLE, g_ptr_array_index (self->names, row), NULL);
    }
}

static void
read_numbers (Reader       *self,
              guint         row,
              MulPasteUnit *unit)
{
  guint field;

  for (field = FTE; field <= POSITIONS; field++)
    {
      const char *text = get_cell (self, row, field);
      g_auto (MulNumber) number = { 0 };

      if (mul_number_parse (text, &number) != MUL_NUMBER_EMPTY &&
          !mul_paste_unit_take_number (unit, text, bare_units[field]))
        mul_paste_tree_add_fault (self->tree, MUL_PASTE_FAULT_NUMBER, text, unit->name);
    }
}

static void
add_units (Reader *self,
           int     parent_row,
           int     parent)
{
  guint row;

  for (row = 1; row < self->names->len; row++)
    {
      const char *name = g_ptr_array_index (self->names, row);
      MulPasteUnit *unit;

      if (*name == '\0' || g_array_index (self->parents, int, row) != parent_row)
        continue;
      unit = mul_paste_tree_add (self->tree, parent, name);
      if (*get_cell (self, row, LEADER) != '\0')
        unit->leader = g_strdup (get_cell (self, row, LEADER));
      if (*get_cell (self, row, PLACE) != '\0')
        unit->place = g_strdup (get_cell (self, row, PLACE));
      read_numbers (self, row, unit);
      add_units (self, (int) row, (int) self->tree->units->len - 1);
    }
}

/**
 * mul_paste_tree_read_table:
 * @cells: (array): the cells, row by row, without space around them
 * @n_rows: how many rows
 * @n_columns: how many columns
 *
 * Reads a table whose first row says what its columns are.
 *
 * Returns: (transfer full) (nullable): the tree; %NULL where the first row does not say so
 */
MulPasteTree *
mul_paste_tree_read_table (const char *const *cells,
                           guint              n_rows,
                           guint              n_columns)
{
  Reader reader = { .cells = cells, .n_rows = n_rows, .n_columns = n_columns };
  int none = -1;
  guint row;

  if (n_rows == 0 || !read_headings (&reader))
    return NULL;
  reader.rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  reader.doubled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  reader.names = g_ptr_array_new_with_free_func (g_free);
  reader.parents = g_array_new (FALSE, FALSE, sizeof (int));
  reader.tree = mul_paste_tree_new ();
  /* The row of headings keeps its number, so that rows and cells count alike. */
  g_ptr_array_add (reader.names, g_strdup (""));
  g_array_append_val (reader.parents, none);
  for (row = 1; row < n_rows; row++)
    add_row (&reader, make_name (&reader, row));
  report_columns (&reader);
  find_parents (&reader);
  break_cycles (&reader);
  add_units (&reader, -1, -1);
  g_hash_table_unref (reader.rows);
  g_hash_table_unref (reader.doubled);
  g_ptr_array_unref (reader.names);
  g_array_unref (reader.parents);
  return reader.tree;
}
