/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-proposals.h"
#include "pages/service/mul-staffing-view-private.h"
#include "widgets/mul-staffing-note-row.h"

/* The strip under the sums and the list of footnotes: what they show of the model, and what comes of using them. */

/* ---- The strip: what it shows ----------------------------------------------------------------------- */

/* The roles a cell can be counted in: all but its own. */
static GPtrArray *
list_other_roles (MulStaffingView *self, guint column)
{
  GPtrArray *roles = mul_staffing_model_get_roles (self->model);
  GPtrArray *others = g_ptr_array_new ();

  for (guint i = 0; i < roles->len; i++)
    if (i + 1 != column)
      g_ptr_array_add (others, g_ptr_array_index (roles, i));
  return others;
}

static MulStaffingStripKind
choose_kind (MulStaffingView *self, const MulStaffingPlace *place, guint n_positions)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  MulStaffingColumnKind column = mul_staffing_matrix_get_column_kind (matrix, place->column);
  MulStaffingRowKind row = mul_staffing_matrix_get_row_kind (matrix, place->row);

  if (column == MUL_STAFFING_COLUMN_HEADS || column == MUL_STAFFING_COLUMN_SUM || row == MUL_STAFFING_ROW_SUM)
    return MUL_STAFFING_STRIP_READ;
  if (row == MUL_STAFFING_ROW_HEADS)
    return MUL_STAFFING_STRIP_COLUMN;
  if (column == MUL_STAFFING_COLUMN_TASK)
    return MUL_STAFFING_STRIP_TASK;
  return n_positions > 1 ? MUL_STAFFING_STRIP_SEVERAL : MUL_STAFFING_STRIP_CELL;
}

static const char *
get_edit_text (const MulStaffingItem *item)
{
  return item->edit_text != NULL ? item->edit_text : item->text;
}

static void
fill_position (MulStaffingStripContent *content, const MulStaffingRow *position, GPtrArray *others)
{
  content->arrangement = position->arrangement;
  content->where = position->in_service ? "" : position->unit_name;
  content->beside = position->text;
  content->vacant = position->vacant;
  for (guint i = 0; i < others->len; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (others, i)), position->other_role_id) == 0)
      content->other_role = (int) i;
}

static const char *
name_task_kind (MulTaskKind kind)
{
  switch (kind)
    {
    case MUL_TASK_KIND_COMMITTEE:
      return C_("task kind", "Committee");
    case MUL_TASK_KIND_SYSTEM:
      return C_("task kind", "System");
    case MUL_TASK_KIND_OTHER:
      return C_("task kind", "Other");
    case MUL_TASK_KIND_RESPONSIBILITY:
    default:
      return C_("task kind", "Responsibility");
    }
}

static void
fill_column (MulStaffingView *self, const MulStaffingPlace *place, MulStaffingStripContent *content)
{
  static const char *kinds[MUL_TASK_KIND_OTHER + 2];
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  GPtrArray *roles = mul_staffing_model_get_roles (self->model);
  GPtrArray *tasks = mul_staffing_model_get_tasks (self->model);
  MulRecord *record;

  content->title = C_("staffing", "Column");
  content->is_role = mul_staffing_matrix_get_column_kind (matrix, place->column) == MUL_STAFFING_COLUMN_ROLE;
  if (content->is_role)
    {
      content->leader = mul_record_get_flag (g_ptr_array_index (roles, place->column - 1), MUL_ROLE_is_leader);
      return;
    }
  record = g_ptr_array_index (tasks, place->column - roles->len - 2);
  for (int i = 0; i <= MUL_TASK_KIND_OTHER; i++)
    kinds[i] = name_task_kind ((MulTaskKind) i);
  content->kinds = kinds;
  content->task_kind = mul_record_get_code (record, MUL_TASK_kind);
  content->statutory = mul_record_get_flag (record, MUL_TASK_statutory);
}

void
mul_staffing_view_show_strip (MulStaffingView *self)
{
  static const char *arrangements[MUL_ARRANGEMENT_TEXT + 2];
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  g_autoptr (GPtrArray) positions = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autofree const char **names = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *proposal = NULL;
  const MulStaffingNote *replaced = NULL;
  g_autofree MulStaffingStripNote *notes = NULL;
  GPtrArray *listed = mul_staffing_model_get_notes (self->model);
  const MulStaffingCell *cell;
  const MulStaffingItem *item;
  MulStaffingStripContent content = { .other_role = -1, .where = "", .beside = "" };

  if (place.row >= mul_staffing_matrix_get_n_rows (matrix) ||
      place.column >= mul_staffing_matrix_get_n_columns (matrix))
    return;
  item = mul_staffing_matrix_get_item (matrix, place.row, place.column);
  mul_staffing_view_show_mark (self);
  cell = mul_staffing_model_get_cell (self->model, place.row, place.column);
  positions = mul_staffing_model_list_positions (self->model, place.row, place.column);
  others = list_other_roles (self, place.column);
  names = g_new0 (const char *, others->len + 1);
  for (guint i = 0; i < others->len; i++)
    names[i] = mul_record_get_text (g_ptr_array_index (others, i), MUL_ROLE_name);
  for (int i = 0; i <= MUL_ARRANGEMENT_TEXT; i++)
    arrangements[i] = mul_staffing_model_name_arrangement ((MulArrangement) i);
  notes = g_new0 (MulStaffingStripNote, MAX (listed->len, 1));
  for (guint i = 0; i < listed->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (listed, i);

      notes[i].mark = note->mark;
      notes[i].text = note->text;
      notes[i].bound = mul_staffing_model_has_note (self->model, place.row, place.column, note->id);
    }

  content.kind = choose_kind (self, &place, positions->len);
  content.municipality = mul_staffing_matrix_get_municipality (matrix, place.row);
  content.title = place.column > 0 && content.kind != MUL_STAFFING_STRIP_READ
                      ? mul_staffing_matrix_get_item (matrix, 0, place.column)->text
                      : "";
  content.value = get_edit_text (item);
  content.arrangements = arrangements;
  content.roles = names;
  /* A note on the head of a row is a note on the row; a sum has none of its own. */
  content.can_have_notes = content.kind != MUL_STAFFING_STRIP_READ ||
                           (place.column == 0 && content.municipality != NULL);
  content.notes = notes;
  content.n_notes = listed->len;
  content.one_person = cell != NULL && cell->one_person;
  if (content.kind == MUL_STAFFING_STRIP_READ)
    {
      /* A sum says here what it left out, where keys reach it too. */
      summary = item->tooltip != NULL ? g_strdup_printf ("%s. %s.", item->description, item->tooltip)
                                      : g_strdup (item->description);
      content.summary = summary;
    }
  else if (content.kind == MUL_STAFFING_STRIP_SEVERAL)
    content.summary = item->text;
  else if (content.kind == MUL_STAFFING_STRIP_COLUMN)
    fill_column (self, &place, &content);
  if (positions->len == 1)
    fill_position (&content, g_ptr_array_index (positions, 0), others);
  if (mul_staffing_propose_note (&place, &proposal, &replaced))
    {
      content.proposal = proposal;
      content.replaced = replaced != NULL ? replaced->text : NULL;
    }
  mul_staffing_strip_show (MUL_STAFFING_STRIP (self->strip), &content);
}

/* ---- The strip: what comes of it -------------------------------------------------------------------- */

static void
strip_typed_cb (MulStaffingView *self, const char *text)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_auto (MulStaffingTyping) typing = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (place.row == 0 && *stripped == '\0')
    {
      mul_staffing_strip_show_problem (MUL_STAFFING_STRIP (self->strip), C_("staffing", "A column needs a name."));
      return;
    }
  if (place.row == 0)
    done = mul_staffing_edits_rename_column (&place, stripped, &error);
  else if (mul_staffing_matrix_get_column_kind (matrix, place.column) == MUL_STAFFING_COLUMN_TASK)
    done = mul_staffing_edits_set_task_text (&place, stripped, &error);
  else
    {
      mul_staffing_typing_read_cell (&typing, text, self->unit,
                                     mul_staffing_matrix_get_item (matrix, place.row, place.column)->words ||
                                         mul_staffing_paste_is_words (text));
      if (typing.result == MUL_STAFFING_TYPING_REFUSED)
        {
          mul_staffing_strip_show_problem (MUL_STAFFING_STRIP (self->strip), typing.sentence);
          return;
        }
      done = mul_staffing_edits_type (&place, &typing, &error);
    }
  if (!done)
    mul_staffing_strip_show_problem (MUL_STAFFING_STRIP (self->strip), error->message);
}

static void
strip_arrangement_cb (MulStaffingView *self, guint arrangement)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (
      self, mul_staffing_edits_set_arrangement (&place, (MulArrangement) arrangement, &error), error);
}

static void
strip_role_cb (MulStaffingView *self, guint index)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GPtrArray) others = list_other_roles (self, place.column);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (
      self,
      mul_staffing_edits_set_other_role (
          &place, index < others->len ? mul_record_get_id (g_ptr_array_index (others, index)) : NULL, &error),
      error);
}

static void
strip_where_cb (MulStaffingView *self, const char *text)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autofree char *name = g_strstrip (g_strdup (text));
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_where (&place, name, &error), error);
}

static void
strip_beside_cb (MulStaffingView *self, const char *text)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autofree char *words = g_strstrip (g_strdup (text));
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_text (&place, words, &error), error);
}

static void
strip_leader_cb (MulStaffingView *self, gboolean leader)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_leader (&place, leader, &error), error);
}

static void
strip_vacant_cb (MulStaffingView *self, gboolean vacant)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_vacant (&place, vacant, &error), error);
}

static void
strip_note_set_cb (MulStaffingView *self, guint index, gboolean bound)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  GPtrArray *notes = mul_staffing_model_get_notes (self->model);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (index >= notes->len)
    return;
  id = g_strdup (((const MulStaffingNote *) g_ptr_array_index (notes, index))->id);
  mul_staffing_view_report (self, mul_staffing_edits_bind_note (&place, id, bound, &error), error);
}

static void
strip_note_added_cb (MulStaffingView *self, const char *text)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_add_note (&place, text, &error), error);
}

static void
strip_note_replaced_cb (MulStaffingView *self, const char *text)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  const MulStaffingNote *replaced = NULL;
  g_autofree char *proposal = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  if (!mul_staffing_propose_note (&place, &proposal, &replaced) || replaced == NULL)
    return;
  id = g_strdup (replaced->id);
  mul_staffing_view_report (self, mul_staffing_edits_replace_note (&place, id, text, &error), error);
}

static void
delete_note (MulStaffingView *self, const MulStaffingNote *note)
{
  guint n = note->n_places;
  g_autofree char *id = g_strdup (note->id);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!mul_staffing_view_report (self, mul_staffing_edits_delete_note (self->document, id, &error), error))
    return;
  text = n <= 1 ? g_strdup (C_("staffing", "Footnote deleted"))
                : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Footnote deleted, also from %u other place",
                                                "Footnote deleted, also from %u other places", n - 1),
                                   n - 1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static void
strip_note_delete_cb (MulStaffingView *self, guint index)
{
  GPtrArray *notes = mul_staffing_model_get_notes (self->model);

  if (index < notes->len)
    delete_note (self, g_ptr_array_index (notes, index));
}

static void
strip_note_edit_cb (MulStaffingView *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->notes), (int) index);

  if (row != NULL)
    mul_staffing_note_row_edit (MUL_STAFFING_NOTE_ROW (row));
}

static void
strip_kind_cb (MulStaffingView *self, guint kind)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_task_kind (&place, (MulTaskKind) kind, &error), error);
}

static void
strip_statutory_cb (MulStaffingView *self, gboolean statutory)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_statutory (&place, statutory, &error), error);
}

void
mul_staffing_view_bind_strip (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, strip_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_arrangement_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_role_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_where_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_beside_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_leader_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_vacant_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_note_set_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_note_added_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_note_replaced_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_note_delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_note_edit_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, strip_statutory_cb);
}

/* ---- The list of footnotes -------------------------------------------------------------------------- */

static const MulStaffingNote *
find_note (MulStaffingView *self, const char *id)
{
  GPtrArray *notes = mul_staffing_model_get_notes (self->model);

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (g_strcmp0 (note->id, id) == 0)
        return note;
    }
  return NULL;
}

void
mul_staffing_view_choose_note (MulStaffingView *self, const char *note_id)
{
  const MulStaffingNote *note = find_note (self, note_id);
  guint row = mul_staffing_grid_get_active_row (MUL_STAFFING_GRID (self->grid));
  guint column = mul_staffing_grid_get_active_column (MUL_STAFFING_GRID (self->grid));

  /* A note of several cells stays with the one that is selected already. */
  if (note != NULL && !mul_staffing_model_has_note (self->model, row, column, note_id))
    mul_staffing_grid_set_active (MUL_STAFFING_GRID (self->grid), note->row, note->column);
}

static void
note_chosen_cb (MulStaffingView *self, MulStaffingNoteRow *row)
{
  mul_staffing_view_choose_note (self, mul_staffing_note_row_get_id (row));
}

static void
note_edited_cb (MulStaffingView *self, const char *text, MulStaffingNoteRow *row)
{
  g_autofree char *id = g_strdup (mul_staffing_note_row_get_id (row));
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (self, mul_staffing_edits_set_note_text (self->document, id, text, &error), error);
}

static void
note_left_cb (MulStaffingView *self)
{
  if (self->document != NULL)
    mul_document_end_typing (self->document);
}

static void
note_delete_cb (MulStaffingView *self, MulStaffingNoteRow *row)
{
  const MulStaffingNote *note = find_note (self, mul_staffing_note_row_get_id (row));

  if (note != NULL)
    delete_note (self, note);
}

static GtkWidget *
make_note_row (MulStaffingView *self)
{
  GtkWidget *row = mul_staffing_note_row_new ();

  mul_staffing_note_row_set_columns (MUL_STAFFING_NOTE_ROW (row), self->note_columns[0], self->note_columns[1]);
  g_signal_connect_object (row, "chosen", G_CALLBACK (note_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "edited", G_CALLBACK (note_edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (note_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "delete-requested", G_CALLBACK (note_delete_cb), self, G_CONNECT_SWAPPED);
  return row;
}

/* Rows are kept as long as their notes are in place, so that focus and what is being typed stay. */
void
mul_staffing_view_show_notes (MulStaffingView *self)
{
  GPtrArray *notes = mul_staffing_model_get_notes (self->model);
  g_autofree char *count = g_strdup_printf ("%u", notes->len);

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->notes), (int) i);

      if (row != NULL &&
          g_strcmp0 (mul_staffing_note_row_get_id (MUL_STAFFING_NOTE_ROW (row)), note->id) != 0)
        {
          GtkListBoxRow *next = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->notes), (int) i + 1);

          /* One that went takes its row with it; anything else comes before this row. */
          if (next != NULL &&
              g_strcmp0 (mul_staffing_note_row_get_id (MUL_STAFFING_NOTE_ROW (next)), note->id) == 0)
            {
              gtk_list_box_remove (GTK_LIST_BOX (self->notes), GTK_WIDGET (row));
              row = next;
            }
          else
            row = NULL;
        }
      if (row == NULL)
        {
          GtkWidget *added = make_note_row (self);

          gtk_list_box_insert (GTK_LIST_BOX (self->notes), added, (int) i);
          row = GTK_LIST_BOX_ROW (added);
        }
      mul_staffing_note_row_show (MUL_STAFFING_NOTE_ROW (row), note->id, i + 1, note->mark, note->text, note->where,
                                  note->effect);
      mul_staffing_note_row_set_narrow (MUL_STAFFING_NOTE_ROW (row), self->narrow);
    }
  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->notes), (int) notes->len) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->notes),
                         GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->notes), (int) notes->len)));
  gtk_label_set_label (GTK_LABEL (self->note_count), notes->len > 0 ? count : "");
  gtk_widget_set_visible (self->notes, notes->len > 0);
  gtk_widget_set_visible (self->no_notes, notes->len == 0);
}
