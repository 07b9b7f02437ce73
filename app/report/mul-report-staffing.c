/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-notes.h"
#include "report/mul-note-proposal.h"
#include "report/mul-report-staffing.h"

/* More notes than this are numbered: nobody counts six stars. */
#define MOST_STARS 5

#define AUTOMATIC_NOTE "note:"

/**
 * mul_report_staffing_new:
 * @builder: a builder
 * @service_id: a service
 *
 * Reads today's staffing of a service: municipalities as rows, roles as columns.
 *
 * Returns: (transfer full): the staffing
 */
MulReportStaffing *
mul_report_staffing_new (MulReportBuilder *builder, const char *service_id)
{
  MulReportStaffing *self = g_new0 (MulReportStaffing, 1);
  g_autofree MulStaffingPosition *values = NULL;

  self->builder = builder;
  self->roles = mul_report_get_rows (builder, MUL_ROLE_service_id, service_id);
  self->positions = mul_report_get_positions (builder, service_id, NULL);
  self->municipalities = mul_report_list_municipalities (builder, service_id);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->columns = g_hash_table_new (g_str_hash, g_str_equal);
  self->leaders = g_new0 (gboolean, self->roles->len + 1);
  for (guint i = 0; i < self->municipalities->len; i++)
    g_hash_table_insert (self->rows, (gpointer) mul_record_get_id (g_ptr_array_index (self->municipalities, i)),
                         GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->roles->len; i++)
    {
      MulRecord *role = g_ptr_array_index (self->roles, i);

      self->leaders[i] = mul_record_get_flag (role, MUL_ROLE_is_leader);
      g_hash_table_insert (self->columns, (gpointer) mul_record_get_id (role), GUINT_TO_POINTER (i + 1));
    }
  self->n_rows = self->municipalities->len;
  values = g_new0 (MulStaffingPosition, self->positions->len + 1);
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (self->positions, i);
      const char *municipality_id = row->municipality_id != NULL ? row->municipality_id : "";
      gpointer place = g_hash_table_lookup (self->rows, municipality_id);

      /* What is joint, or of a municipality that is not said to take part, still has a row. */
      if (place == NULL && row->role_id != NULL)
        {
          place = GUINT_TO_POINTER (++self->n_rows);
          g_ptr_array_add (self->municipalities, mul_report_get_first (builder, MUL_MUNICIPALITY_id, municipality_id));
          g_hash_table_insert (self->rows, (gpointer) municipality_id, place);
        }
      values[i] = (MulStaffingPosition) {
        .row = GPOINTER_TO_INT (place) - 1,
        .column = mul_report_staffing_get_column (self, row->role_id),
        .unit = -1,
        .arrangement = (MulArrangement) row->arrangement,
        .fte_e4 = row->fte_e4,
        .headcount = row->headcount,
        .vacant = row->vacant,
        .text = row->text,
      };
    }
  self->table = mul_staffing_table_new (self->n_rows, self->roles->len, self->leaders, values, self->positions->len);
  self->unit = mul_staffing_table_get_total (self->table)->including.fte_e4 != MUL_NOT_STATED
                       || mul_staffing_table_get_total (self->table)->including.persons == MUL_NOT_STATED
                   ? MUL_NUMBER_UNIT_PERCENT
                   : MUL_NUMBER_UNIT_PERSONS;
  return self;
}

/**
 * mul_report_staffing_free:
 * @self: (transfer full): staffing
 */
void
mul_report_staffing_free (MulReportStaffing *self)
{
  g_ptr_array_unref (self->positions);
  g_ptr_array_unref (self->municipalities);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->columns);
  g_free (self->leaders);
  mul_staffing_table_free (self->table);
  g_free (self);
}

int
mul_report_staffing_get_row (MulReportStaffing *self, const char *municipality_id)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->rows, municipality_id != NULL ? municipality_id : "")) - 1;
}

int
mul_report_staffing_get_column (MulReportStaffing *self, const char *role_id)
{
  return role_id != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (self->columns, role_id)) - 1 : MUL_STAFFING_NO_COLUMN;
}

const char *
mul_report_staffing_get_row_name (MulReportStaffing *self, guint row)
{
  MulRecord *municipality = g_ptr_array_index (self->municipalities, row);

  return municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_name)
                              : mul_report_say (self->builder, NC_ ("report", "Joint"));
}

static gboolean
is_stated (const char *text)
{
  return text != NULL && *text != '\0';
}

/* Notes of the table: as entered, and where an arrangement needs one that nobody has entered. */
typedef struct
{
  GArray *refs;        /* of MulNotesRef */
  GPtrArray *keys;     /* what the refs' automatic ids point to */
  GHashTable *texts;   /* automatic id → text */
  GHashTable *marked;  /* cells that have a note */
  MulNotes *notes;
  MulNotesStyle style;
} TableNotes;

static gpointer
cell_key (int row, int column)
{
  return GUINT_TO_POINTER (((guint) (row + 2) << 16) | (guint) (column + 2));
}

static void
add_ref (TableNotes *self, int row, int column, const char *note)
{
  MulNotesRef ref = { row, column, note };

  g_array_append_val (self->refs, ref);
  g_hash_table_add (self->marked, cell_key (row, column));
}

static void
add_entered_notes (MulReportStaffing *staffing, TableNotes *self, const char *service_id, const GPtrArray *tasks)
{
  const GPtrArray *notes = mul_report_get_rows (staffing->builder, MUL_NOTE_service_id, service_id);
  g_autoptr (GHashTable) task_columns = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < tasks->len; i++)
    g_hash_table_insert (task_columns, (gpointer) mul_record_get_id (g_ptr_array_index (tasks, i)),
                         GUINT_TO_POINTER (staffing->roles->len + i + 1));
  for (guint i = 0; i < notes->len; i++)
    {
      const char *id = mul_record_get_id (g_ptr_array_index (notes, i));
      const GPtrArray *refs = mul_report_get_rows (staffing->builder, MUL_NOTE_REF_note_id, id);

      for (guint j = 0; j < refs->len; j++)
        {
          MulRecord *ref = g_ptr_array_index (refs, j);
          const char *role_id = mul_record_get_text (ref, MUL_NOTE_REF_role_id);
          const char *task_id = mul_record_get_text (ref, MUL_NOTE_REF_task_id);
          const char *municipality_id = mul_record_get_text (ref, MUL_NOTE_REF_municipality_id);
          int row = MUL_NOTES_HEAD;
          int column = MUL_NOTES_HEAD;

          if (is_stated (municipality_id))
            row = mul_report_staffing_get_row (staffing, municipality_id);
          if (is_stated (role_id))
            column = mul_report_staffing_get_column (staffing, role_id);
          else if (is_stated (task_id))
            column = GPOINTER_TO_INT (g_hash_table_lookup (task_columns, task_id)) - 1;
          /* What is bound to something the table does not show is told without a mark. */
          if ((is_stated (municipality_id) && row < 0) || ((is_stated (role_id) || is_stated (task_id)) && column < 0)
              || (row == MUL_NOTES_HEAD && column == MUL_NOTES_HEAD))
            continue;
          add_ref (self, row, column, id);
        }
    }
}

static char *
explain_arrangement (MulReportStaffing *staffing, const MulStaffingRow *row)
{
  MulReportBuilder *builder = staffing->builder;

  return mul_note_proposal_say (builder->catalog, (MulArrangement) row->arrangement,
                                mul_report_get_name (builder, MUL_ROLE_id, MUL_ROLE_name, row->role_id),
                                mul_report_get_name (builder, MUL_ROLE_id, MUL_ROLE_name, row->other_role_id),
                                row->unit_name);
}

static void
add_automatic_notes (MulReportStaffing *staffing, TableNotes *self)
{
  for (guint i = 0; i < staffing->positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (staffing->positions, i);
      int line = mul_report_staffing_get_row (staffing, row->municipality_id);
      int column = mul_report_staffing_get_column (staffing, row->role_id);
      char *explained;
      char *key;

      if (line < 0 || column < 0 || g_hash_table_contains (self->marked, cell_key (line, column)))
        continue;
      explained = explain_arrangement (staffing, row);
      if (explained == NULL)
        continue;
      /* The same sentence is the same note. */
      key = g_strconcat (AUTOMATIC_NOTE, explained, NULL);
      g_ptr_array_add (self->keys, key);
      g_hash_table_replace (self->texts, key, explained);
      add_ref (self, line, column, key);
    }
}

static void
add_marks (MulReportStaffing *staffing, TableNotes *self, MulReportTable *table, MulReportText *text, int row,
           int column)
{
  g_autofree char *numbers = mul_notes_get_cell_marks (self->notes, row, column, MUL_NOTES_NUMBERS);
  g_auto (GStrv) each = g_strsplit (numbers != NULL ? numbers : "", ",", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_autofree char *mark = mul_notes_get_mark ((guint) g_ascii_strtoull (each[i], NULL, 10), self->style);
      g_autofree char *target = g_strconcat (table->anchor, "n", each[i], NULL);
      g_autofree char *label = mul_catalog_fill (mul_report_say (staffing->builder, NC_ ("report", "Note %s")),
                                                 each[i], NULL);

      mul_report_text_add_link (text, MUL_REPORT_RUN_MARK, mark, target, label);
    }
}

static void
print_notes (MulReportStaffing *staffing, TableNotes *self, MulReportTable *table, const char *service_id)
{
  const GPtrArray *notes = mul_report_get_rows (staffing->builder, MUL_NOTE_service_id, service_id);

  for (guint number = 1; number <= mul_notes_get_n (self->notes); number++)
    {
      const char *note = mul_notes_get_note (self->notes, number);
      const char *text = g_hash_table_lookup (self->texts, note);
      g_autofree char *mark = mul_notes_get_mark (number, self->style);
      g_autofree char *anchor = g_strdup_printf ("%sn%u", table->anchor, number);

      if (text == NULL)
        text = mul_report_get_name (staffing->builder, MUL_NOTE_id, MUL_NOTE_text, note);
      mul_report_table_add_note (table, mark, anchor, mul_report_text_new (text));
    }
  for (guint i = 0; i < notes->len; i++)
    if (mul_notes_get_number (self->notes, mul_record_get_id (g_ptr_array_index (notes, i))) == 0)
      mul_report_table_add_note (table, "", NULL,
                                 mul_report_text_new (mul_record_get_text (g_ptr_array_index (notes, i),
                                                                           MUL_NOTE_text)));
}

/* A cell's value where the table's unit is percent and only persons are stated says that it is persons. */
static MulReportText *
print_cell (MulReportStaffing *staffing, guint row, guint column)
{
  MulReportBuilder *builder = staffing->builder;
  const MulStaffingCell *cell = mul_staffing_table_get_cell (staffing->table, row, column);
  const MulStaffingAmount *amount = &cell->sum.including;
  MulReportText *text;

  if (cell->content == MUL_STAFFING_VALUE && staffing->unit == MUL_NUMBER_UNIT_PERCENT
      && amount->fte_e4 == MUL_NOT_STATED
      && amount->persons != MUL_NOT_STATED)
    {
      g_autofree char *count = mul_number_format_count (amount->persons, builder->locale);

      text = mul_report_text_take (g_strdup_printf (
          "%s\302\240%s", count,
          mul_catalog_get_plural (builder->catalog, MUL_REPORT_PLURAL ("report", "person", "persons"),
                                  amount->persons == 1 ? 1 : 2)));
    }
  else
    text = mul_report_text_take (mul_staffing_cell_print (cell, staffing->unit, builder->locale));
  if (cell->content == MUL_STAFFING_VALUE && is_stated (cell->text))
    {
      mul_report_text_add (text, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, cell->text);
    }
  if (cell->sum.vacant > 0)
    {
      g_autofree char *count = mul_number_format_count (cell->sum.vacant, builder->locale);
      g_autofree char *vacant = mul_catalog_fill (
          mul_catalog_get_plural (builder->catalog, MUL_REPORT_PLURAL ("report", "%s vacant", "%s vacant posts"),
                                  cell->sum.vacant), count, NULL);

      mul_report_text_add (text, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, vacant);
    }
  return text;
}

static MulReportText *
print_sum (MulReportStaffing *staffing, const MulStaffingSum *sum)
{
  MulReportBuilder *builder = staffing->builder;
  MulReportText *text = mul_report_text_take (
      mul_staffing_amount_print (&sum->including, staffing->unit, builder->locale));
  g_autofree char *own = NULL;
  g_autofree char *said = NULL;

  if (!mul_staffing_sum_differs (sum, staffing->unit))
    return text;
  own = mul_staffing_amount_print (&sum->excluding, staffing->unit, builder->locale);
  said = mul_catalog_fill (mul_report_say (builder, NC_ ("report", "%s in the unit")), own, NULL);
  mul_report_text_add (text, MUL_REPORT_RUN_BREAK, "\n");
  mul_report_text_add (text, MUL_REPORT_RUN_SMALL, said);
  return text;
}

static GPtrArray *
list_tasks (MulReportBuilder *self, const char *service_id, gboolean in_table)
{
  const GPtrArray *tasks = mul_report_get_rows (self, MUL_TASK_service_id, service_id);
  GPtrArray *listed = g_ptr_array_new ();

  for (guint i = 0; i < tasks->len; i++)
    if (mul_record_get_flag (g_ptr_array_index (tasks, i), MUL_TASK_in_table) == in_table)
      g_ptr_array_add (listed, g_ptr_array_index (tasks, i));
  return listed;
}

static const char *
get_assignment (MulReportBuilder *self, MulRecord *task, const char *municipality_id)
{
  const GPtrArray *assignments = mul_report_get_rows (self, MUL_TASK_ASSIGNMENT_task_id, mul_record_get_id (task));

  for (guint i = 0; i < assignments->len; i++)
    {
      MulRecord *assignment = g_ptr_array_index (assignments, i);
      const char *text = mul_record_get_text (assignment, MUL_TASK_ASSIGNMENT_text);

      if (g_strcmp0 (mul_record_get_text (assignment, MUL_TASK_ASSIGNMENT_municipality_id), municipality_id) == 0)
        return *text != '\0' ? text : mul_report_say (self, NC_ ("report", "Yes"));
    }
  return "–";
}

static void
build_head (MulReportStaffing *staffing, TableNotes *notes, MulReportTable *table, const GPtrArray *tasks)
{
  MulReportBuilder *self = staffing->builder;
  MulReportRow *head = mul_report_table_add_row (table);

  head->is_head = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Municipality")));
  for (guint i = 0; i < staffing->roles->len; i++)
    {
      MulReportText *text = mul_report_text_new (mul_record_get_text (g_ptr_array_index (staffing->roles, i),
                                                                      MUL_ROLE_name));

      add_marks (staffing, notes, table, text, MUL_NOTES_HEAD, (int) i);
      mul_report_row_add_head (head, text)->is_number = TRUE;
    }
  if (staffing->roles->len > 0)
    mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Sum")))->is_number = TRUE;
  for (guint i = 0; i < tasks->len; i++)
    {
      MulReportText *text = mul_report_text_new (mul_record_get_text (g_ptr_array_index (tasks, i), MUL_TASK_name));

      add_marks (staffing, notes, table, text, MUL_NOTES_HEAD, (int) (staffing->roles->len + i));
      mul_report_row_add_head (head, text);
    }
}

static void
build_row (MulReportStaffing *staffing, TableNotes *notes, MulReportTable *table, const GPtrArray *tasks, guint line)
{
  MulReportBuilder *self = staffing->builder;
  MulRecord *municipality = g_ptr_array_index (staffing->municipalities, line);
  MulReportRow *row = mul_report_table_add_row (table);
  MulReportText *name = mul_report_text_new (mul_report_staffing_get_row_name (staffing, line));

  add_marks (staffing, notes, table, name, (int) line, MUL_NOTES_HEAD);
  mul_report_row_add_head (row, name);
  for (guint i = 0; i < staffing->roles->len; i++)
    {
      MulReportText *text = print_cell (staffing, line, i);

      add_marks (staffing, notes, table, text, (int) line, (int) i);
      mul_report_row_add_number (row, text);
    }
  if (staffing->roles->len > 0)
    mul_report_row_add_number (row, print_sum (staffing, mul_staffing_table_get_row (staffing->table, line)));
  for (guint i = 0; i < tasks->len; i++)
    {
      MulReportText *text = mul_report_text_new (get_assignment (
          self, g_ptr_array_index (tasks, i), municipality != NULL ? mul_record_get_id (municipality) : NULL));

      add_marks (staffing, notes, table, text, (int) line, (int) (staffing->roles->len + i));
      mul_report_row_add_cell (row, text);
    }
}

static void
build_sums (MulReportStaffing *staffing, MulReportTable *table, guint n_tasks)
{
  MulReportRow *row;

  if (staffing->roles->len == 0 || staffing->n_rows < 2)
    return;
  row = mul_report_table_add_row (table);
  row->is_sum = TRUE;
  mul_report_row_add_head (row, mul_report_say_text (staffing->builder, NC_ ("report", "Sum")));
  for (guint i = 0; i < staffing->roles->len; i++)
    mul_report_row_add_number (row, print_sum (staffing, mul_staffing_table_get_column (staffing->table, i)));
  mul_report_row_add_number (row, print_sum (staffing, mul_staffing_table_get_total (staffing->table)));
  for (guint i = 0; i < n_tasks; i++)
    mul_report_row_add_cell (row, mul_report_text_new (NULL));
}

static void
build_table (MulReportStaffing *staffing, MulRecord *service, const GPtrArray *tasks)
{
  MulReportBuilder *self = staffing->builder;
  const char *service_id = mul_record_get_id (service);
  const char *name = mul_record_get_text (service, MUL_SERVICE_name);
  g_autofree char *lowered = mul_report_lower_first (name);
  g_autofree char *caption = NULL;
  TableNotes notes = {
    .refs = g_array_new (FALSE, FALSE, sizeof (MulNotesRef)),
    .keys = g_ptr_array_new_with_free_func (g_free),
    .texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free),
    .marked = g_hash_table_new (NULL, NULL),
  };
  MulReportTable *table;

  caption = mul_catalog_fill (staffing->roles->len == 0 ? mul_report_say (self, NC_ ("report", "Tasks in %s"))
                              : staffing->unit == MUL_NUMBER_UNIT_PERSONS
                                  ? mul_report_say (self, NC_ ("report", "Employees in %s, persons"))
                                  : mul_report_say (self, NC_ ("report",
                                                               "Positions in %s, percent of a full position")),
                              lowered, NULL);
  add_entered_notes (staffing, &notes, service_id, tasks);
  add_automatic_notes (staffing, &notes);
  notes.notes = mul_notes_new ((const MulNotesRef *) (gpointer) notes.refs->data, notes.refs->len);
  notes.style = mul_notes_get_n (notes.notes) > MOST_STARS ? MUL_NOTES_NUMBERS : MUL_NOTES_STARS;
  table = mul_report_add_table (self->report, caption);
  table->is_dense = TRUE;
  build_head (staffing, &notes, table, tasks);
  for (guint i = 0; i < staffing->n_rows; i++)
    build_row (staffing, &notes, table, tasks, i);
  build_sums (staffing, table, tasks->len);
  print_notes (staffing, &notes, table, service_id);

  g_array_unref (notes.refs);
  g_hash_table_unref (notes.texts);
  g_ptr_array_unref (notes.keys);
  g_hash_table_unref (notes.marked);
  mul_notes_free (notes.notes);
}

gboolean
mul_report_has_staffing (MulReportBuilder *self, const char *service_id)
{
  g_autoptr (GPtrArray) tasks = list_tasks (self, service_id, TRUE);

  return mul_report_get_rows (self, MUL_ROLE_service_id, service_id)->len > 0 || tasks->len > 0;
}

/**
 * mul_report_build_staffing:
 * @self: a builder
 * @service: a service
 *
 * Builds the staffing table with its footnotes, its sums in words, and what stands in the chart but not in the table.
 */
void
mul_report_build_staffing (MulReportBuilder *self, MulRecord *service)
{
  g_autoptr (GPtrArray) tasks = list_tasks (self, mul_record_get_id (service), TRUE);
  g_autoptr (MulReportStaffing) staffing = mul_report_staffing_new (self, mul_record_get_id (service));

  if ((staffing->roles->len > 0 || tasks->len > 0) && staffing->n_rows > 0)
    build_table (staffing, service, tasks);
  mul_report_staffing_say_sums (staffing);
  mul_report_staffing_say_one_person (staffing);
  mul_report_staffing_say_rest (staffing);
}

gboolean
mul_report_has_tasks (MulReportBuilder *self, const char *service_id)
{
  g_autoptr (GPtrArray) tasks = list_tasks (self, service_id, FALSE);

  return tasks->len > 0;
}

/**
 * mul_report_build_tasks:
 * @self: a builder
 * @service: a service
 *
 * Builds the table of the tasks, committees and systems that are not columns of the staffing table.
 */
void
mul_report_build_tasks (MulReportBuilder *self, MulRecord *service)
{
  g_autoptr (GPtrArray) tasks = list_tasks (self, mul_record_get_id (service), FALSE);
  g_autoptr (GPtrArray) municipalities = mul_report_list_municipalities (self, mul_record_get_id (service));
  g_autofree char *name = mul_report_lower_first (mul_record_get_text (service, MUL_SERVICE_name));
  g_autofree char *caption = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Tasks and systems in %s")),
                                               name, NULL);
  MulReportTable *table;
  MulReportRow *row;

  if (tasks->len == 0 || municipalities->len == 0)
    return;
  table = mul_report_add_table (self->report, caption);
  row = mul_report_table_add_row (table);
  row->is_head = TRUE;
  mul_report_row_add_head (row, mul_report_say_text (self, NC_ ("report", "Task")));
  for (guint i = 0; i < municipalities->len; i++)
    mul_report_row_add_head (row, mul_report_text_new (mul_record_get_text (g_ptr_array_index (municipalities, i),
                                                                            MUL_MUNICIPALITY_name)));
  for (guint i = 0; i < tasks->len; i++)
    {
      MulRecord *task = g_ptr_array_index (tasks, i);
      MulReportText *task_name = mul_report_text_new (mul_record_get_text (task, MUL_TASK_name));

      if (mul_record_get_flag (task, MUL_TASK_statutory))
        {
          g_autofree char *statutory = g_strdup_printf (" (%s)", mul_report_say (self, NC_ ("report", "statutory")));

          mul_report_text_add (task_name, MUL_REPORT_RUN_SMALL, statutory);
        }
      row = mul_report_table_add_row (table);
      mul_report_row_add_head (row, task_name);
      for (guint j = 0; j < municipalities->len; j++)
        mul_report_row_add_cell (row, mul_report_text_new (get_assignment (
                                          self, task, mul_record_get_id (g_ptr_array_index (municipalities, j)))));
    }
}
