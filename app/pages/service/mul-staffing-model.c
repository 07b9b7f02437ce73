/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-model.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-model-private.h"

static void
free_note (gpointer data)
{
  MulStaffingNote *note = data;

  g_free (note->id);
  g_free (note->mark);
  g_free (note->text);
  g_free (note->where);
  g_free (note->effect);
  g_free (note);
}

const char *
mul_staffing_model_name_of (GPtrArray *records, guint index)
{
  MulRecord *record = g_ptr_array_index (records, index);
  const MulEntity *entity = mul_record_get_entity (record);

  switch ((int) entity->id)
    {
    case MUL_ENTITY_MUNICIPALITY:
      return mul_record_get_text (record, MUL_MUNICIPALITY_name);
    case MUL_ENTITY_ROLE:
      return mul_record_get_text (record, MUL_ROLE_name);
    case MUL_ENTITY_TASK:
    default:
      return mul_record_get_text (record, MUL_TASK_name);
    }
}

int
mul_staffing_model_index_of (GPtrArray *records, const char *id)
{
  for (guint i = 0; id != NULL && i < records->len; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (records, i)), id) == 0)
      return (int) i;
  return -1;
}

/* ---- What is read ----------------------------------------------------------------------------------- */

/* Those that take part in the service; where nobody has said who does, all that take part in the project. */
static GPtrArray *
collect_municipalities (MulDocument *document, const char *service_id)
{
  g_autoptr (GListModel) parts =
      mul_document_list (document, MUL_ENTITY_SERVICE_MUNICIPALITY, MUL_SERVICE_MUNICIPALITY_service_id, service_id, 0);
  g_autoptr (GListModel) participants =
      mul_document_list (document, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_part, "participant", 0);
  GPtrArray *all = mul_record_collect (participants);

  if (g_list_model_get_n_items (parts) == 0)
    return all;
  for (guint i = all->len; i > 0; i--)
    {
      g_autoptr (MulRecord) part =
          mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_MUNICIPALITY, service_id,
                                           mul_record_get_id (g_ptr_array_index (all, i - 1)));

      if (part == NULL || mul_record_get_code (part, MUL_SERVICE_MUNICIPALITY_part) == MUL_SERVICE_PART_WITHDREW)
        g_ptr_array_remove_index (all, i - 1);
    }
  return all;
}

static GPtrArray *
collect_tasks (MulDocument *document, const char *service_id)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_TASK, MUL_TASK_service_id, service_id, 0);
  GPtrArray *tasks = mul_record_collect (list);

  for (guint i = tasks->len; i > 0; i--)
    if (!mul_record_get_flag (g_ptr_array_index (tasks, i - 1), MUL_TASK_in_table))
      g_ptr_array_remove_index (tasks, i - 1);
  return tasks;
}

static void
collect_assignments (MulStaffingModel *self, MulDocument *document)
{
  self->assignments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < self->tasks->len; i++)
    {
      const char *task_id = mul_record_get_id (g_ptr_array_index (self->tasks, i));
      g_autoptr (GListModel) list =
          mul_document_list (document, MUL_ENTITY_TASK_ASSIGNMENT, MUL_TASK_ASSIGNMENT_task_id, task_id, 0);

      for (guint j = 0; j < g_list_model_get_n_items (list); j++)
        {
          g_autoptr (MulRecord) record = g_list_model_get_item (list, j);
          const char *municipality_id = mul_record_get_text (record, MUL_TASK_ASSIGNMENT_municipality_id);

          g_hash_table_insert (self->assignments, g_strconcat (task_id, " ", municipality_id, NULL),
                               g_strdup (mul_record_get_text (record, MUL_TASK_ASSIGNMENT_text)));
        }
    }
}

/* A table is asked for its positions cell by cell, so that they are not looked for among all of them each time. */
static void
add_to_cell (MulStaffingModel *self, guint row, guint column, MulStaffingRow *position)
{
  GPtrArray **cell = &self->cells[row * self->roles->len + column];

  if (*cell == NULL)
    *cell = g_ptr_array_new ();
  g_ptr_array_add (*cell, position);
}

static void
collect_table (MulStaffingModel *self)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, TRUE, sizeof (MulStaffingPosition));
  g_autofree gboolean *leaders = g_new0 (gboolean, MAX (self->roles->len, 1));

  for (guint i = 0; i < self->roles->len; i++)
    leaders[i] = mul_record_get_flag (g_ptr_array_index (self->roles, i), MUL_ROLE_is_leader);
  self->cells = g_new0 (GPtrArray *, self->municipalities->len * self->roles->len + 1);
  for (guint i = 0; i < self->positions->len; i++)
    {
      MulStaffingRow *row = g_ptr_array_index (self->positions, i);
      MulStaffingPosition position = {
        .row = mul_staffing_model_index_of (self->municipalities, row->municipality_id),
        .column = row->role_id != NULL ? mul_staffing_model_index_of (self->roles, row->role_id)
                                       : MUL_STAFFING_NO_COLUMN,
        .unit = -1,
        .arrangement = (MulArrangement) row->arrangement,
        .fte_e4 = row->fte_e4,
        .headcount = row->headcount,
        .vacant = row->vacant,
        .text = row->text,
      };

      if (position.row >= 0 && (position.column >= 0 || row->in_service))
        g_array_append_val (positions, position);
      if (position.row >= 0 && position.column >= 0)
        add_to_cell (self, (guint) position.row, (guint) position.column, row);
    }
  self->table = mul_staffing_table_new (self->municipalities->len, self->roles->len, leaders,
                                        (const MulStaffingPosition *) (gpointer) positions->data, positions->len);
}

/* A note bound to a unit stands in the chart, not here. */
static void
collect_note_refs (MulStaffingModel *self, MulDocument *document, MulRecord *note)
{
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_note_id, mul_record_get_id (note), 0);
  const char *id = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) ref = g_list_model_get_item (list, i);
      const char *role_id = mul_record_get_text (ref, MUL_NOTE_REF_role_id);
      const char *task_id = mul_record_get_text (ref, MUL_NOTE_REF_task_id);
      const char *municipality_id = mul_record_get_text (ref, MUL_NOTE_REF_municipality_id);
      int role = mul_staffing_model_index_of (self->roles, role_id);
      int task = mul_staffing_model_index_of (self->tasks, task_id);
      int row = mul_staffing_model_index_of (self->municipalities, municipality_id);
      MulNotesRef notes_ref = {
        .row = municipality_id != NULL ? row : MUL_NOTES_HEAD,
        .column = role >= 0 ? role : task >= 0 ? (int) self->roles->len + task : MUL_NOTES_HEAD,
      };

      if (mul_record_get_text (ref, MUL_NOTE_REF_unit_id) != NULL || (municipality_id != NULL && row < 0) ||
          (role_id != NULL && role < 0) || (task_id != NULL && task < 0) ||
          (municipality_id == NULL && role_id == NULL && task_id == NULL))
        continue;
      if (id == NULL)
        {
          char *key = g_strdup (mul_record_get_id (note));

          g_hash_table_insert (self->note_texts, key, g_strdup (mul_record_get_text (note, MUL_NOTE_text)));
          id = key;
        }
      notes_ref.note = id;
      g_array_append_val (self->refs, notes_ref);
    }
}

static void
collect_notes (MulStaffingModel *self, MulDocument *document, const char *service_id)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_NOTE, MUL_NOTE_service_id, service_id, 0);

  self->refs = g_array_new (FALSE, TRUE, sizeof (MulNotesRef));
  self->note_texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) note = g_list_model_get_item (list, i);

      collect_note_refs (self, document, note);
    }
  self->notes = mul_notes_new ((const MulNotesRef *) (gpointer) self->refs->data, self->refs->len);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_model_new:
 * @document: a document
 * @service_id: a service
 * @unit: percent, årsverk or persons
 *
 * Reads what the service's staffing is today and works out what the view shows of it.
 *
 * Returns: (transfer full): the model
 */
MulStaffingModel *
mul_staffing_model_new (MulDocument *document, const char *service_id, MulNumberUnit unit)
{
  MulStaffingModel *self = g_new0 (MulStaffingModel, 1);
  g_autoptr (GListModel) roles = mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);

  self->unit = unit;
  self->shows_marks = TRUE;
  self->locale = mul_locale_numbers_current ();
  self->municipalities = collect_municipalities (document, service_id);
  self->roles = mul_record_collect (roles);
  self->tasks = collect_tasks (document, service_id);
  self->positions = mul_query_staffing (document, service_id, NULL);
  self->listed = g_ptr_array_new_with_free_func (free_note);
  collect_assignments (self, document);
  collect_table (self);
  collect_notes (self, document, service_id);
  mul_staffing_model_fill_matrix (self);
  mul_staffing_model_list_notes (self);
  self->basis = mul_staffing_model_describe_basis (self);
  self->hint = mul_staffing_model_describe_hint (self);
  return self;
}

void
mul_staffing_model_free (MulStaffingModel *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->municipalities->len * self->roles->len; i++)
    g_clear_pointer (&self->cells[i], g_ptr_array_unref);
  g_free (self->cells);
  g_ptr_array_unref (self->municipalities);
  g_ptr_array_unref (self->roles);
  g_ptr_array_unref (self->tasks);
  g_hash_table_unref (self->assignments);
  g_ptr_array_unref (self->positions);
  g_array_unref (self->refs);
  mul_notes_free (self->notes);
  g_hash_table_unref (self->note_texts);
  mul_staffing_table_free (self->table);
  mul_staffing_matrix_unref (self->matrix);
  g_ptr_array_unref (self->listed);
  g_free (self->basis);
  g_free (self->hint);
  g_free (self);
}

/**
 * mul_staffing_model_hide_one_person:
 * @self: a model that is not shown yet
 *
 * Leaves out of the table the words that mark a role with one person. A screen reader still hears them.
 */
void
mul_staffing_model_hide_one_person (MulStaffingModel *self)
{
  self->shows_marks = FALSE;
  g_clear_pointer (&self->matrix, mul_staffing_matrix_unref);
  mul_staffing_model_fill_matrix (self);
}

/**
 * mul_staffing_model_count_one_person:
 * @self: a model
 *
 * Returns: how many cells are a role that one person alone holds
 */
guint
mul_staffing_model_count_one_person (MulStaffingModel *self)
{
  guint n = 0;

  for (guint row = 0; row < self->municipalities->len; row++)
    for (guint column = 0; column < self->roles->len; column++)
      n += mul_staffing_table_get_cell (self->table, row, column)->one_person ? 1 : 0;
  return n;
}

/**
 * mul_staffing_model_choose_unit:
 * @document: a document
 * @service_id: a service
 *
 * Returns: what the service is best shown in at first: persons where only persons are stated, else percent
 */
MulNumberUnit
mul_staffing_model_choose_unit (MulDocument *document, const char *service_id)
{
  g_autoptr (GPtrArray) positions = mul_query_staffing (document, service_id, NULL);
  gboolean persons = FALSE;

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (positions, i);

      if (row->role_id == NULL)
        continue;
      if (mul_value_is_stated (row->fte_e4))
        return MUL_NUMBER_UNIT_PERCENT;
      persons = persons || mul_value_is_stated (row->headcount);
    }
  return persons ? MUL_NUMBER_UNIT_PERSONS : MUL_NUMBER_UNIT_PERCENT;
}

MulStaffingMatrix *
mul_staffing_model_get_matrix (MulStaffingModel *self)
{
  return self->matrix;
}

MulStaffingTable *
mul_staffing_model_get_table (MulStaffingModel *self)
{
  return self->table;
}

MulNumberUnit
mul_staffing_model_get_unit (MulStaffingModel *self)
{
  return self->unit;
}

GPtrArray *
mul_staffing_model_get_municipalities (MulStaffingModel *self)
{
  return self->municipalities;
}

GPtrArray *
mul_staffing_model_get_roles (MulStaffingModel *self)
{
  return self->roles;
}

GPtrArray *
mul_staffing_model_get_tasks (MulStaffingModel *self)
{
  return self->tasks;
}

/**
 * mul_staffing_model_get_notes:
 * @self: a model
 *
 * Returns: (transfer none) (element-type MulStaffingNote): the footnotes, by mark
 */
GPtrArray *
mul_staffing_model_get_notes (MulStaffingModel *self)
{
  return self->listed;
}

/**
 * mul_staffing_model_count_positions:
 * @self: a model
 *
 * Returns: how many positions the service has today, in the table and in the chart alone
 */
guint
mul_staffing_model_count_positions (MulStaffingModel *self)
{
  return self->positions->len;
}

/**
 * mul_staffing_model_get_basis:
 * @self: a model
 *
 * Returns: (nullable): what the figures are and of when: "Agreed positions as of 03.10.2025"
 */
const char *
mul_staffing_model_get_basis (MulStaffingModel *self)
{
  return self->basis;
}

/**
 * mul_staffing_model_get_hint:
 * @self: a model
 *
 * Returns: (nullable): what the table does not show by itself, a line each: positions that stand only in the chart
 */
const char *
mul_staffing_model_get_hint (MulStaffingModel *self)
{
  return self->hint;
}

/**
 * mul_staffing_model_get_cell:
 * @self: a model
 * @row: a row of the matrix
 * @column: a column of the matrix
 *
 * Returns: (nullable): what the rules say of the cell; %NULL where it is no cell of figures
 */
const MulStaffingCell *
mul_staffing_model_get_cell (MulStaffingModel *self, guint row, guint column)
{
  if (row == 0 || row > self->municipalities->len || column == 0 || column > self->roles->len)
    return NULL;
  return mul_staffing_table_get_cell (self->table, row - 1, column - 1);
}

/**
 * mul_staffing_model_list_positions:
 * @self: a model
 * @row: a row of the matrix
 * @column: a column of the matrix
 *
 * Returns: (transfer container) (element-type MulStaffingRow): the positions in the cell, in order; the model owns them
 */
GPtrArray *
mul_staffing_model_list_positions (MulStaffingModel *self, guint row, guint column)
{
  GPtrArray *positions = g_ptr_array_new ();
  GPtrArray *cell;

  if (mul_staffing_model_get_cell (self, row, column) == NULL)
    return positions;
  cell = self->cells[(row - 1) * self->roles->len + column - 1];
  for (guint i = 0; cell != NULL && i < cell->len; i++)
    g_ptr_array_add (positions, g_ptr_array_index (cell, i));
  return positions;
}

/**
 * mul_staffing_model_has_note:
 * @self: a model
 * @row: a row of the matrix
 * @column: a column of the matrix
 * @note_id: a note
 *
 * Returns: whether the note is bound to what stands there
 */
gboolean
mul_staffing_model_has_note (MulStaffingModel *self, guint row, guint column, const char *note_id)
{
  guint sum = self->roles->len + 1;
  int r = (int) row - 1;
  int c = column < sum ? (int) column - 1 : (int) column - 2;

  for (guint i = 0; i < self->refs->len; i++)
    {
      const MulNotesRef *ref = &g_array_index (self->refs, MulNotesRef, i);

      if (ref->row == r && ref->column == c && g_strcmp0 (ref->note, note_id) == 0)
        return TRUE;
    }
  return FALSE;
}
