/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Footnotes of the staffing table: proposed, shared, replaced and deleted; and what the strip says of columns. */
#include "config.h"

#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-positions.h"
#include "mul-test-storage.h"
#include "pages/service/mul-staffing-edits.h"
#include "storage/mul-edit.h"

#define get_item mul_test_positions_get_item
#define undo mul_test_positions_undo
#define find mul_test_positions_find

static GtkWidget *
get_strip (MulTestPositions *self)
{
  return find (self->view, "MulStaffingStrip", 0);
}

static GtkWidget *
get_note_button (MulTestPositions *self)
{
  return find (get_strip (self), "GtkMenuButton", 0);
}

static GtkWidget *
get_new_note (MulTestPositions *self)
{
  return find (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (get_note_button (self)))), "GtkEntry", 0);
}

static void
arrange (MulTestPositions *self, MulArrangement arrangement)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (get_strip (self), "GtkDropDown", 0)), arrangement);
  mul_test_settle ();
}

/* The nth of the other roles; the first choice says that none is made. */
static void
choose_role (MulTestPositions *self, guint nth)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (get_strip (self), "GtkDropDown", 1)), nth + 1);
  mul_test_settle ();
}

static GPtrArray *
list_notes (MulTestPositions *self, MulStaffingModel **model)
{
  *model = mul_staffing_model_new (self->document, MUL_TEST_POSITIONS_SERVICE, MUL_NUMBER_UNIT_PERCENT);
  return mul_staffing_model_get_notes (*model);
}

static void
assert_notes (MulTestPositions *self, guint n, guint nth, const char *text)
{
  g_autoptr (MulStaffingModel) model = NULL;
  GPtrArray *notes = list_notes (self, &model);

  g_assert_cmpuint (notes->len, ==, n);
  if (text != NULL)
    g_assert_cmpstr (((const MulStaffingNote *) g_ptr_array_index (notes, nth))->text, ==, text);
}

/* ---- Proposals -------------------------------------------------------------------------------------- */

/* Choosing the arrangement and the role leads to the note, ready to be taken by Enter, in the project's language. */
static void
test_propose (MulTestPositions *self, gconstpointer data)
{
  mul_test_positions_select (self, GJOVIK, HABILITATION);
  arrange (self, MUL_ARRANGEMENT_SAME_PERSON);
  g_assert_false (gtk_widget_get_mapped (get_new_note (self)));
  choose_role (self, CHILD - 1);
  g_assert_true (mul_test_positions_get_focus (self) == get_new_note (self));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_new_note (self))), ==,
                   "Barnekoordinator er også habiliteringskoordinator.");
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 6, 5, "Barnekoordinator er også habiliteringskoordinator.");
  /* Six are numbers. */
  g_assert_cmpstr (get_item (self, GJOVIK, HABILITATION)->marks, ==, "6");
  undo (self);
  g_assert_cmpstr (get_item (self, GJOVIK, CHILD)->marks, ==, "*****");
}

/* Esc leaves the proposal for another time, and what is typed in its place is a person's own. */
static void
test_decline (MulTestPositions *self, gconstpointer data)
{
  mul_test_positions_select (self, GJOVIK, HABILITATION);
  arrange (self, MUL_ARRANGEMENT_COVERED_BY);
  choose_role (self, CASES - 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_new_note (self))), ==, "Saksbehandlerne ivaretar rollen.");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_notes (self, 5, 0, NULL);
  gtk_widget_activate_action (self->view, "staffing.footnote", NULL);
  mul_test_settle ();
  mul_test_type ("Own words");
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 6, 5, "Own words");
  /* Another arrangement does not ask to replace them. */
  arrange (self, MUL_ARRANGEMENT_SAME_PERSON);
  choose_role (self, CHILD - 1);
  g_assert_false (gtk_widget_get_mapped (get_new_note (self)));
  assert_notes (self, 6, 5, "Own words");
}

/* A proposal that was taken as it stood is offered for replacement when it holds no longer. */
static void
test_replace (MulTestPositions *self, gconstpointer data)
{
  mul_test_positions_select (self, GJOVIK, HABILITATION);
  arrange (self, MUL_ARRANGEMENT_COVERED_BY);
  choose_role (self, CASES - 1);
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 6, 5, "Saksbehandlerne ivaretar rollen.");
  arrange (self, MUL_ARRANGEMENT_SAME_PERSON);
  choose_role (self, DEMENTIA - 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_new_note (self))), ==,
                   "Demenskoordinator er også habiliteringskoordinator.");
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 6, 5, "Demenskoordinator er også habiliteringskoordinator.");
  g_assert_cmpstr (mul_document_get_undo_label (self->document), ==, "Replace Footnote");
  undo (self);
  assert_notes (self, 6, 5, "Saksbehandlerne ivaretar rollen.");
}

/* The project's language decides, whatever the program's. */
static void
test_nynorsk (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "Language");

  mul_edit_set_code (edit, MUL_PROJECT_language, mul_record_get_id (mul_document_get_project (self->document)),
                     MUL_LANGUAGE_NN);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_test_positions_select (self, GJOVIK, HABILITATION);
  arrange (self, MUL_ARRANGEMENT_COVERED_BY);
  choose_role (self, CASES - 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_new_note (self))), ==, "Saksbehandlerne tek hand om rolla.");
}

/* ---- Sharing ---------------------------------------------------------------------------------------- */

/* The same words are the same note, which goes from all its cells at once, and says so. */
static void
test_share (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (MulStaffingModel) model = NULL;
  const MulStaffingNote *note;

  mul_test_positions_select (self, OSTRE_TOTEN, CANCER);
  g_signal_emit_by_name (get_strip (self), "note-added", "Plassert i sektor Oppvekst.");
  mul_test_settle ();
  note = g_ptr_array_index (list_notes (self, &model), 0);
  g_assert_cmpstr (note->text, ==, "Plassert i sektor Oppvekst.");
  g_assert_cmpuint (note->n_places, ==, 2);
  /* Marks go in reading order: it is the first now. */
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CANCER)->marks, ==, "*");
  g_assert_cmpstr (get_item (self, GJOVIK, CHILD)->marks, ==, "*");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, HABILITATION)->marks, ==, "**");
  g_signal_emit_by_name (get_strip (self), "note-delete", 0u);
  mul_test_settle ();
  assert_notes (self, 4, 0, NULL);
  g_assert_nonnull (strstr (self->said->str, "Footnote deleted, also from 1 other place"));
  undo (self);
  assert_notes (self, 5, 0, "Plassert i sektor Oppvekst.");
}

static guint
count_offered (MulTestPositions *self)
{
  GtkWidget *list = gtk_widget_get_first_child (gtk_widget_get_parent (get_new_note (self)));
  guint n = 0;

  for (GtkWidget *line = gtk_widget_get_first_child (list); line != NULL; line = gtk_widget_get_next_sibling (line))
    n += gtk_widget_get_visible (line) ? 1 : 0;
  return n;
}

/* The key that deletes a footnote, pressed again, does not delete the next one too. */
static void
test_delete (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *list, *bin;

  mul_test_positions_select (self, OSTRE_TOTEN, CANCER);
  gtk_menu_button_popup (GTK_MENU_BUTTON (get_note_button (self)));
  mul_test_settle ();
  list = gtk_widget_get_first_child (gtk_widget_get_parent (get_new_note (self)));
  bin = gtk_widget_get_last_child (gtk_widget_get_first_child (list));
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (bin), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                       gtk_check_button_get_child (GTK_CHECK_BUTTON (
                                           gtk_widget_get_first_child (gtk_widget_get_first_child (list)))),
                                       NULL);
  gtk_widget_grab_focus (bin);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 4, 0, NULL);
}

/* Whatever notes there are, the cursor stands where a new one is typed, and what is typed leaves those that hold it. */
static void
test_type (MulTestPositions *self, gconstpointer data)
{
  mul_test_positions_select (self, OSTRE_TOTEN, CANCER);
  gtk_menu_button_popup (GTK_MENU_BUTTON (get_note_button (self)));
  mul_test_settle ();
  g_assert_true (mul_test_positions_get_focus (self) == get_new_note (self));
  g_assert_cmpuint (count_offered (self), ==, 5);
  mul_test_type ("OPPVEKST");
  g_assert_cmpuint (count_offered (self), ==, 1);
  mul_test_press (GDK_KEY_Up, 0);
  g_assert_false (mul_test_positions_get_focus (self) == get_new_note (self));
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_true (mul_test_positions_get_focus (self) == get_new_note (self));
  mul_test_press (GDK_KEY_Escape, 0);
  assert_notes (self, 5, 0, NULL);
  /* What was typed is gone, and all are offered again. */
  gtk_menu_button_popup (GTK_MENU_BUTTON (get_note_button (self)));
  mul_test_settle ();
  g_assert_true (mul_test_positions_get_focus (self) == get_new_note (self));
  g_assert_cmpuint (count_offered (self), ==, 5);
  mul_test_type ("A sentence");
  mul_test_press (GDK_KEY_Return, 0);
  assert_notes (self, 6, 0, "A sentence");
}

/* F6 goes to the strip and back; a note of the strip's list is edited in the list below. */
static void
test_focus (MulTestPositions *self, gconstpointer data)
{
  mul_test_positions_select (self, GJOVIK, CHILD);
  mul_test_press (GDK_KEY_F6, 0);
  g_assert_true (gtk_widget_is_ancestor (mul_test_positions_get_focus (self), get_strip (self)));
  mul_test_press (GDK_KEY_F6, 0);
  g_assert_true (gtk_widget_is_ancestor (mul_test_positions_get_focus (self), GTK_WIDGET (self->grid)));
  g_signal_emit_by_name (get_strip (self), "note-edit", 4u);
  mul_test_settle ();
  g_assert_true (GTK_IS_TEXT_VIEW (mul_test_positions_get_focus (self)));
  mul_test_type ("X");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_document_get_undo_label (self->document), ==, "Edit Footnote");
}

static const char *
get_first_note (MulTestPositions *self, char **text)
{
  g_autoptr (MulStaffingModel) model = NULL;
  GPtrArray *notes = list_notes (self, &model);

  g_free (*text);
  *text = g_strdup (((const MulStaffingNote *) g_ptr_array_index (notes, 0))->text);
  return *text;
}

/* Escape keeps what was written, as in every other text, and takes back no undo. */
static void
test_escape (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *view = find (find (self->view, "MulStaffingNoteRow", 0), "GtkTextView", 0);
  g_autofree char *text = NULL;
  g_autofree char *before = g_strdup (get_first_note (self, &text));
  g_autofree char *kept = g_strconcat (before, " X", NULL);

  gtk_widget_grab_focus (view);
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" X");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_first_note (self, &text), ==, kept);
  gtk_widget_grab_focus (view);
  undo (self);
  g_assert_cmpstr (get_first_note (self, &text), ==, before);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_first_note (self, &text), ==, before);
  g_assert_nonnull (mul_document_get_redo_label (self->document));
  /* Emptied, it is what it was last, not what it was before the undo. */
  gtk_widget_grab_focus (view);
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_press (GDK_KEY_Delete, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_first_note (self, &text), ==, before);
  g_assert_nonnull (mul_document_get_redo_label (self->document));
}

/* What the notes are bound to, and what they do to the sums, stand in columns. */
static void
test_columns (MulTestPositions *self, gconstpointer data)
{
  float first[2] = { 0 };

  for (guint row = 0; row < 5; row++)
    {
      GtkWidget *effect =
          gtk_widget_get_prev_sibling (find (find (self->view, "MulStaffingNoteRow", row), "GtkButton", 0));
      GtkWidget *cells[2] = { gtk_widget_get_prev_sibling (gtk_widget_get_last_child (effect)),
                              gtk_widget_get_last_child (effect) };

      for (guint i = 0; i < 2; i++)
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (cells[i], self->view, &bounds));
          if (row == 0)
            first[i] = bounds.origin.x;
          g_assert_cmpfloat (bounds.origin.x, ==, first[i]);
        }
    }
}

/* ---- Reading ---------------------------------------------------------------------------------------- */

static void
assert_label (MulTestPositions *self, guint row, guint column, const char *label)
{
  g_autofree char *difference = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (mul_staffing_grid_get_cell (self->grid, row, column)), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (difference, ==, NULL);
}

static void
test_labels (MulTestPositions *self, gconstpointer data)
{
  assert_label (self, GJOVIK, CHILD,
                "Gjøvik, Barnekoordinator, 100\302\240%, placed elsewhere: Oppvekst, one person, "
                "note 5: Plassert i sektor Oppvekst.");
  assert_label (self, VESTRE_TOTEN, CLERICAL,
                "Vestre Toten, Merkantil ressurs, Ressurs lønn, text, not counted, note 3: Lønn beregner vederlag.");
  assert_label (self, VESTRE_TOTEN, OTHER, "Vestre Toten, Annet, not stated");
}

/* ---- Tasks ------------------------------------------------------------------------------------------ */

static void
test_task (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id =
      mul_staffing_edits_add_task (self->document, MUL_TEST_POSITIONS_SERVICE, "Husbankens ordninger", &error);
  g_autoptr (MulRecord) task = mul_document_get_record (self->document, MUL_ENTITY_TASK, id);
  GtkWidget *kind, *statutory;

  mul_test_settle ();
  mul_test_positions_select (self, 0, SUM_COLUMN + 1);
  kind = find (get_strip (self), "GtkDropDown", 2);
  statutory = find (get_strip (self), "GtkCheckButton", 1);
  g_assert_true (gtk_widget_get_mapped (kind) && gtk_widget_get_mapped (statutory));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (kind), MUL_TASK_KIND_SYSTEM);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (statutory), TRUE);
  g_assert_cmpint (mul_record_get_code (task, MUL_TASK_kind), ==, MUL_TASK_KIND_SYSTEM);
  g_assert_true (mul_record_get_flag (task, MUL_TASK_statutory));
  undo (self);
  undo (self);
  g_assert_cmpint (mul_record_get_code (task, MUL_TASK_kind), ==, MUL_TASK_KIND_RESPONSIBILITY);
  /* A cell of a task has footnotes too. */
  mul_test_positions_select (self, OSTRE_TOTEN, SUM_COLUMN + 1);
  g_signal_emit_by_name (get_strip (self), "note-added", "Own note.");
  mul_test_settle ();
  g_assert_nonnull (get_item (self, OSTRE_TOTEN, SUM_COLUMN + 1)->marks);
}

#define ADD(name, function) \
  g_test_add (name, MulTestPositions, NULL, mul_test_positions_set_up, function, mul_test_positions_tear_down)

int
main (int argc, char **argv)
{
  mul_test_positions_init (&argc, &argv);

  ADD ("/notes/propose", test_propose);
  ADD ("/notes/decline", test_decline);
  ADD ("/notes/replace", test_replace);
  ADD ("/notes/nynorsk", test_nynorsk);
  ADD ("/notes/share", test_share);
  ADD ("/notes/delete", test_delete);
  ADD ("/notes/type", test_type);
  ADD ("/notes/focus", test_focus);
  ADD ("/notes/escape", test_escape);
  ADD ("/notes/columns", test_columns);
  ADD ("/notes/labels", test_labels);
  ADD ("/notes/task", test_task);
  return g_test_run ();
}
