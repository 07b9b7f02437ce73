/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-staffing.h"
#include "mul-test-storage.h"
#include "pages/service/mul-staffing-edits.h"
#include "pages/service/mul-staffing-names.h"
#include "storage/mul-edit.h"
#include "storage/mul-queries.h"

#define NBSP "\302\240"

typedef MulTestStaffing Fixture;

/* What the window's toasts would have said. */
static GString *said;

/* ---- The clipboard ---------------------------------------------------------------------------------- */

static void
put (Fixture *fixture, const char *type, const char *contents)
{
  g_autoptr (GBytes) bytes = g_bytes_new (contents, strlen (contents));
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_for_bytes (type, bytes);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (fixture->view), provider);
}

static void
put_fixture (Fixture *fixture, const char *type, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "clipboard", name, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  put (fixture, type, contents);
}

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  char **text = user_data;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, NULL);
  *text = g_strndup (g_memory_output_stream_get_data (memory), g_memory_output_stream_get_data_size (memory));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  g_assert_nonnull (stream);
  g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, spliced_cb, user_data);
}

static char *
get (Fixture *fixture, const char *type)
{
  const char *const types[] = { type, NULL };
  char *text = NULL;

  gdk_clipboard_read_async (gtk_widget_get_clipboard (fixture->view), (const char **) types, G_PRIORITY_DEFAULT, NULL,
                            read_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

static void
activate (Fixture *fixture, const char *action)
{
  g_string_truncate (said, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->grid), action, NULL);
  mul_test_spin (150);
}

static void
select_area (Fixture *fixture, guint row, guint column, guint n_rows, guint n_columns)
{
  g_assert_true (mul_staffing_grid_select_area (fixture->grid, &(MulStaffingArea){ row, column, n_rows, n_columns }));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->grid));
}

static void
paste (Fixture *fixture, const char *text, guint row, guint column)
{
  put (fixture, "text/plain;charset=utf-8", text);
  select_area (fixture, row, column, 1, 1);
  activate (fixture, "staffing.paste");
}

/* Rows parted by ";" and cells by "|", as the table shows them. */
static void
assert_cells (Fixture *fixture, guint row, guint column, guint n_rows, guint n_columns, const char *expected)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint r = row; r < row + n_rows; r++)
    for (guint c = column; c < column + n_columns; c++)
      {
        const MulStaffingItem *item = mul_test_staffing_get_item (fixture, r, c);

        g_string_append_printf (shown, "%s%s%s", item->text, item->marks != NULL ? item->marks : "",
                                c + 1 < column + n_columns ? "|" : r + 1 < row + n_rows ? ";" : "");
      }
  g_string_replace (shown, NBSP, " ", 0);
  g_assert_cmpstr (shown->str, ==, expected);
}

static void
assert_area (Fixture *fixture, guint row, guint column, guint n_rows, guint n_columns)
{
  MulStaffingArea area = mul_staffing_grid_get_area (fixture->grid);

  g_assert_cmpuint (area.row, ==, row);
  g_assert_cmpuint (area.column, ==, column);
  g_assert_cmpuint (area.n_rows, ==, n_rows);
  g_assert_cmpuint (area.n_columns, ==, n_columns);
}

static gboolean
is_selected (Fixture *fixture, guint row, guint column)
{
  g_autofree char *difference =
      gtk_test_accessible_check_state (GTK_ACCESSIBLE (mul_staffing_grid_get_cell (fixture->grid, row, column)),
                                       GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  return difference == NULL;
}

static guint
count_records (Fixture *fixture, MulEntityId entity)
{
  g_autoptr (GListModel) records = mul_document_list (fixture->document, entity, 0);

  return g_list_model_get_n_items (records);
}

/* All that the service's positions, notes and references say, but for their ids. */
static char *
dump (Fixture *fixture)
{
  g_autoptr (GPtrArray) positions = mul_query_staffing (fixture->document, fixture->service, NULL);
  g_autoptr (GListModel) refs = mul_document_list (fixture->document, MUL_ENTITY_NOTE_REF, 0);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (positions, i);

      g_ptr_array_add (lines, g_strdup_printf ("%s|%s|%s|%s|%s|%d|%d|%" G_GINT64_FORMAT "|%" G_GINT64_FORMAT
                                               "|%d|%d|%s",
                                               row->unit_id, row->role_id, row->other_role_id, row->title, row->text,
                                               row->arrangement, row->qualifier, row->fte_e4, row->headcount,
                                               row->vacant, row->basis, row->as_of));
    }
  for (guint i = 0; i < g_list_model_get_n_items (refs); i++)
    {
      g_autoptr (MulRecord) ref = g_list_model_get_item (refs, i);
      g_autoptr (MulRecord) note = mul_document_get_record (fixture->document, MUL_ENTITY_NOTE,
                                                            mul_record_get_text (ref, MUL_NOTE_REF_note_id));

      g_ptr_array_add (lines, g_strdup_printf ("%s|%s|%s", mul_record_get_text (note, MUL_NOTE_text),
                                               mul_record_get_text (ref, MUL_NOTE_REF_role_id),
                                               mul_record_get_text (ref, MUL_NOTE_REF_municipality_id)));
    }
  g_ptr_array_sort_values (lines, (GCompareFunc) g_strcmp0);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (GStrv) lines->pdata);
}

static guint
count_columns (Fixture *fixture)
{
  return mul_staffing_matrix_get_n_columns (mul_staffing_grid_get_matrix (fixture->grid));
}

/* ---- Selecting -------------------------------------------------------------------------------------- */

static void
test_extending (Fixture *fixture, gconstpointer data)
{
  mul_staffing_grid_set_active (fixture->grid, 1, 1);
  mul_test_staffing_press_with (fixture, GDK_KEY_Right, GDK_SHIFT_MASK);
  mul_test_staffing_press_with (fixture, GDK_KEY_Down, GDK_SHIFT_MASK);
  assert_area (fixture, 1, 1, 2, 2);
  mul_test_staffing_assert_active (fixture, 1, 1);
  g_assert_true (is_selected (fixture, 1, 1));
  g_assert_true (is_selected (fixture, 2, 2));
  g_assert_false (is_selected (fixture, 3, 2));
  /* Back over where it began, and to the edge. */
  mul_test_staffing_press_with (fixture, GDK_KEY_Up, GDK_SHIFT_MASK);
  g_assert_false (is_selected (fixture, 2, 2));
  mul_test_staffing_press_with (fixture, GDK_KEY_Right, GDK_SHIFT_MASK | GDK_CONTROL_MASK);
  mul_test_staffing_press_with (fixture, GDK_KEY_Down, GDK_SHIFT_MASK | GDK_CONTROL_MASK);
  assert_area (fixture, 1, 1, 4, 5);
  mul_test_staffing_press_key (fixture, GDK_KEY_Escape);
  assert_area (fixture, 1, 1, 1, 1);
  g_assert_true (is_selected (fixture, 1, 1));
  g_assert_false (is_selected (fixture, 1, 2));
  /* One step beyond the edge are the heads. */
  mul_test_staffing_press_with (fixture, GDK_KEY_Left, GDK_SHIFT_MASK);
  mul_test_staffing_press_with (fixture, GDK_KEY_Up, GDK_SHIFT_MASK);
  assert_area (fixture, 0, 0, 2, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_Down);
  assert_area (fixture, 2, 1, 1, 1);
  mul_staffing_grid_select_all (fixture->grid);
  assert_area (fixture, 0, 0, 5, 6);
  mul_test_staffing_assert_active (fixture, 2, 1);
}

/* Tab goes along the rows of the rectangle and Enter down its columns, and typing goes to the active cell. */
static void
test_walking (Fixture *fixture, gconstpointer data)
{
  select_area (fixture, 2, 2, 2, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 2, 3);
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 3, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_ISO_Left_Tab);
  mul_test_staffing_assert_active (fixture, 2, 3);
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  mul_test_staffing_assert_active (fixture, 3, 3);
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  mul_test_staffing_assert_active (fixture, 2, 2);
  assert_area (fixture, 2, 2, 2, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_9);
  g_assert_true (mul_staffing_grid_is_editing (fixture->grid));
  gtk_editable_set_text (GTK_EDITABLE (gtk_root_get_focus (GTK_ROOT (fixture->window))), "90");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "90" NBSP "%");
  mul_test_staffing_assert_active (fixture, 3, 2);
  assert_area (fixture, 2, 2, 2, 2);
}

static void
test_emptying (Fixture *fixture, gconstpointer data)
{
  select_area (fixture, 1, 1, 4, 5);
  activate (fixture, "staffing.empty");
  assert_cells (fixture, 1, 1, 4, 5, "–|–|–|–|–;–|–|–|–|–;–|–|–|–|–;–|–|–|–|–");
  g_assert_cmpuint (count_records (fixture, MUL_ENTITY_POSITION), ==, 0);
  g_assert_cmpuint (count_records (fixture, MUL_ENTITY_NOTE), ==, 0);
  g_assert_cmpstr (said->str, ==, "11 cells emptied\n");
  mul_test_staffing_undo (fixture);
  assert_cells (fixture, 1, 1, 3, 5,
                "100 %|650 %|100 %|*|850 %;100 %|550 %|50 %|**|700 %;100 %|870 %|100 %***|–|1070 %");
}

/* ---- Copying ---------------------------------------------------------------------------------------- */

static void
test_copying (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL, *html = NULL;

  select_area (fixture, 2, 2, 2, 3);
  activate (fixture, "staffing.copy");
  text = get (fixture, "text/plain;charset=utf-8");
  html = get (fixture, "text/html");
  g_assert_cmpstr (text, ==, "550" NBSP "%\t50" NBSP "%\t**\n870" NBSP "%\t100" NBSP "% ***\t");
  g_assert_nonnull (strstr (html, "sdval=\"5.5\" sdnum=\"1033;1033;0%\""));
  g_assert_nonnull (strstr (html, ">100" NBSP "% ***</td>"));
  g_assert_nonnull (strstr (html, "<td></td>"));
  g_assert_null (strstr (html, "<th>"));
}

static void
test_copying_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL, *html = NULL;

  mul_staffing_grid_select_all (fixture->grid);
  activate (fixture, "staffing.copy");
  text = get (fixture, "text/plain;charset=utf-8");
  html = get (fixture, "text/html");
  g_assert_true (g_str_has_prefix (text, "\tLeder\tSaksbehandlere\tBarnekoordinator\tHabiliteringskoordinator\tSum\n"
                                         "Østre Toten\t100"));
  g_assert_nonnull (strstr (html, "<th>Saksbehandlere</th>"));
  g_assert_nonnull (strstr (html, "<th>Gjøvik</th>"));
  /* Pasted where it came from it changes nothing, and loses nothing: no step to undo. */
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 1, 1, 3, 5,
                "100 %|650 %|100 %|*|850 %;100 %|550 %|50 %|**|700 %;100 %|870 %|100 %***|–|1070 %");
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 0);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Make");
}

static void
test_cutting (Fixture *fixture, gconstpointer data)
{
  select_area (fixture, 2, 1, 1, 3);
  activate (fixture, "staffing.cut");
  assert_cells (fixture, 2, 1, 1, 3, "–|–|–");
  select_area (fixture, 2, 1, 1, 1);
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 2, 1, 1, 3, "100 %|550 %|50 %");
  mul_test_staffing_undo (fixture);
  mul_test_staffing_undo (fixture);
  assert_cells (fixture, 2, 1, 1, 3, "100 %|550 %|50 %");
}

/* What was cut and put back is all there, with what the table does not show, and on the same footnotes. */
static void
test_cutting_whole (Fixture *fixture, gconstpointer data)
{
  static const MulStaffingArea areas[] = { { 1, 1, 3, 4 }, { 1, 3, 2, 2 }, { 0, 0, 5, 6 }, { 3, 3, 1, 1 } };
  g_autofree char *position = NULL;
  g_autofree char *before = NULL;
  g_autoptr (GPtrArray) positions = mul_query_staffing (fixture->document, fixture->service, NULL);
  MulEdit *edit = mul_document_begin_edit (fixture->document, "Change");

  position = g_strdup (((const MulStaffingRow *) g_ptr_array_index (positions, 0))->id);
  mul_edit_set_text (edit, MUL_POSITION_title, position, "Virksomhetsleder");
  mul_edit_set_text (edit, MUL_POSITION_text, position, "delt");
  mul_edit_set_text (edit, MUL_POSITION_as_of, position, "2025-10");
  mul_edit_set_integer (edit, MUL_POSITION_headcount, position, 1);
  mul_edit_set_integer (edit, MUL_POSITION_vacant, position, 1);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  before = dump (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (areas); i++)
    {
      g_autofree char *cut = NULL, *after = NULL;

      select_area (fixture, areas[i].row, areas[i].column, areas[i].n_rows, areas[i].n_columns);
      activate (fixture, "staffing.cut");
      cut = dump (fixture);
      g_assert_cmpstr (cut, !=, before);
      activate (fixture, "staffing.paste");
      after = dump (fixture);
      g_assert_cmpstr (after, ==, before);
      g_assert_cmpuint (count_records (fixture, MUL_ENTITY_NOTE), ==, 3);
    }
}

/* A copied cell comes in place of what stood there: arrangement, place and footnote; and a vacant one is filled. */
static void
test_copying_whole (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = dump (fixture);
  g_autofree char *after = NULL;

  select_area (fixture, 3, 3, 1, 1);
  activate (fixture, "staffing.copy");
  select_area (fixture, 1, 3, 2, 1);
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 1, 3, 3, 1, "100 %*;100 %*;100 %*");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 1, 3)->description, "Oppvekst"));
  g_assert_cmpstr (said->str, ==, "2 values pasted\n");
  mul_test_staffing_undo (fixture);
  after = dump (fixture);
  g_assert_cmpstr (after, ==, before);
  /* Several positions come over one, and one over several. */
  select_area (fixture, 1, 2, 1, 1);
  activate (fixture, "staffing.copy");
  select_area (fixture, 3, 2, 1, 1);
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 1, 2, 3, 1, "650 %;550 %;650 %");
  select_area (fixture, 2, 2, 1, 1);
  activate (fixture, "staffing.copy");
  select_area (fixture, 1, 2, 1, 1);
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 1, 2, 3, 1, "550 %;550 %;650 %");
}

/* ---- Pasting ---------------------------------------------------------------------------------------- */

/* What LibreOffice copied, onto the table: percent, marks, words, a dash, persons. */
static void
test_calc (Fixture *fixture, gconstpointer data)
{
  put_fixture (fixture, "text/html", "calc-cells.html");
  select_area (fixture, 2, 1, 1, 1);
  activate (fixture, "staffing.paste");
  /* Two rows have room, the third does not and is told of. */
  assert_cells (fixture, 2, 1, 2, 2, "100 %|650 %;100 %|550 %");
  assert_cells (fixture, 2, 3, 1, 2, "100 %*|–");
  assert_cells (fixture, 3, 3, 1, 1, "–**");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "Ressurs lønn");
  g_assert_nonnull (mul_test_staffing_get_item (fixture, 3, 4)->marks);
  mul_test_staffing_undo (fixture);
  assert_cells (fixture, 2, 1, 2, 4, "100 %|550 %|50 %|**;100 %|870 %|100 %***|–");
}

/* Whether a label that is seen says @part. */
static gboolean
shows_text (GtkWidget *widget, const char *part)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
      strstr (gtk_label_get_label (GTK_LABEL (widget)), part) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, part))
      return TRUE;
  return FALSE;
}

static void
test_unreadable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *difference = NULL, *described = NULL;
  const char *mark;

  paste (fixture, "80\t12o\n\t-5\n", 2, 1);
  assert_cells (fixture, 2, 1, 2, 2, "80 %|550 %;–|870 %");
  g_assert_cmpstr (said->str, ==, "1 value pasted, 2 not\n");
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 2);
  mark = mul_staffing_grid_get_mark (fixture->grid, 3, 2);
  g_assert_cmpstr (mark, ==, "“-5” was not pasted. Staffing cannot be less than 0.");
  described = g_strjoin ("\n", mark, mul_test_staffing_get_item (fixture, 3, 2)->tooltip, NULL);
  difference = gtk_test_accessible_check_property (GTK_ACCESSIBLE (mul_staffing_grid_get_cell (fixture->grid, 3, 2)),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, described);
  g_assert_null (difference);
  /* Editing takes a mark away, Escape too. */
  activate (fixture, "staffing.show-mark");
  mul_test_staffing_assert_active (fixture, 2, 2);
  /* On screen, not only under the pointer; and no longer when the ring has gone on. */
  g_assert_true (shows_text (fixture->view, "“12o” is not a number"));
  mul_staffing_grid_set_active (fixture->grid, 1, 1);
  g_assert_false (shows_text (fixture->view, "“12o” is not a number"));
  mul_staffing_grid_set_active (fixture->grid, 2, 2);
  g_assert_true (shows_text (fixture->view, "“12o” is not a number"));
  mul_test_staffing_type_text (fixture, 2, 2, "120");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_null (mul_staffing_grid_get_mark (fixture->grid, 2, 2));
  mul_staffing_grid_set_active (fixture->grid, 3, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_Escape);
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 0);
}

/* The pasted cells are chosen, and Tab goes round in them; Escape is all it takes to come to what the paste has to say. */
static void
test_way_to_report (Fixture *fixture, gconstpointer data)
{
  GtkRoot *root = GTK_ROOT (fixture->window);
  GtkWidget *focus = NULL;

  paste (fixture, "80\t12o\n\t-5\n", 1, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 1, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_ISO_Left_Tab);
  mul_test_staffing_assert_active (fixture, 1, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_Escape);
  /* Past the head of the row, where the table begins, and the button that dismisses. */
  for (guint i = 0; i < 4; i++)
    {
      mul_test_press (GDK_KEY_Tab, GDK_SHIFT_MASK);
      focus = gtk_root_get_focus (root);
      if (GTK_IS_BUTTON (focus) &&
          g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), "staffing.show-mark") == 0)
        break;
    }
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), ==, "staffing.show-mark");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_staffing_assert_active (fixture, 1, 2);
}

static void
test_undo_takes_marks (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "80\t12o", 2, 1);
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 1);
  mul_test_staffing_undo (fixture);
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 0);
  assert_cells (fixture, 2, 1, 1, 2, "100 %|550 %");
}

static void
test_several (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "90\t400", 1, 1);
  assert_cells (fixture, 1, 1, 1, 2, "90 %|650 %");
  g_assert_nonnull (strstr (mul_staffing_grid_get_mark (fixture->grid, 1, 2), "several positions"));
}

static void
test_filling (Fixture *fixture, gconstpointer data)
{
  put (fixture, "text/plain;charset=utf-8", "40 %");
  select_area (fixture, 1, 3, 3, 1);
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 1, 3, 3, 1, "40 %;40 %;40 %***");
  assert_area (fixture, 1, 3, 3, 1);
}

static void
test_beyond (Fixture *fixture, gconstpointer data)
{
  paste (fixture, "60\t70\t80\n90\t10\t20\n", 3, 4);
  assert_cells (fixture, 3, 4, 1, 1, "60 %");
  /* The second column fell on the sums, the third and a row of heads' names beyond them. */
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "2680" NBSP "%");
  g_assert_cmpuint (mul_staffing_grid_count_marks (fixture->grid), ==, 0);
}

/* Small decimals are asked about once, and the answer holds for a whole column. */
static void
test_fte (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog;

  paste (fixture, "1\t6,5\n1\t3\n", 2, 1);
  assert_cells (fixture, 2, 1, 2, 2, "100 %|550 %;100 %|870 %");
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_signal_emit_by_name (dialog, "response", "fte");
  adw_dialog_force_close (ADW_DIALOG (dialog));
  assert_cells (fixture, 2, 1, 2, 2, "100 %|650 %;100 %|300 %");
  mul_test_staffing_undo (fixture);
  assert_cells (fixture, 2, 1, 2, 2, "100 %|550 %;100 %|870 %");

  activate (fixture, "staffing.paste");
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  g_signal_emit_by_name (dialog, "response", "percent");
  adw_dialog_force_close (ADW_DIALOG (dialog));
  assert_cells (fixture, 2, 1, 2, 2, "1 %|6.5 %;1 %|3 %");
}

/* ---- A whole table ---------------------------------------------------------------------------------- */

/* Rows in another order, names broken and abbreviated, a new role, words that make a task, sums passed over. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  put (fixture, "text/plain;charset=utf-8",
       "Kommune\tLEDER\tSaks- behandlere\tMerkantil\tTotalt\tDispensasjoner\n"
       "Gjøvik kommune\t90 %\t880 %\t120 %\t1090 %\tAlle\n"
       "Søndre Land\t100 %\t50 %\t\t150 %\t\n"
       "Vestre Toten\t\t560 %\t–\t560 %\tIngen\n"
       "Sum\t190 %\t1490 %\t120 %\t1800 %\t\n");
  activate (fixture, "staffing.paste-table");
  g_assert_cmpuint (count_columns (fixture), ==, 8);
  assert_cells (fixture, 0, 1, 1, 7,
                "Leder|Saksbehandlere|Barnekoordinator|Habiliteringskoordinator|Merkantil|Sum|Dispensasjoner");
  assert_cells (fixture, 2, 1, 2, 7, "–|560 %|50 %|**|–|610 %|Ingen;90 %|880 %|100 %***|–|120 %|1190 %|Alle");
  g_assert_cmpstr (said->str, ==, "2 columns added, 6 values pasted\n");
  mul_test_staffing_undo (fixture);
  g_assert_cmpuint (count_columns (fixture), ==, 6);
  assert_cells (fixture, 3, 1, 1, 2, "100 %|870 %");
}

/* A number with words beside it is staffing, and counts; words that only begin with a figure are text, and that is said. */
static void
test_table_with_words (Fixture *fixture, gconstpointer data)
{
  put (fixture, "text/plain;charset=utf-8",
       "Kommune\tAndre\tOppgaver\n"
       "Gjøvik\t100% tjenesteuavh. koord.\t2 saker i uken\n"
       "Vestre Toten\t\tIngen\n");
  activate (fixture, "staffing.paste-table");
  g_assert_cmpint (mul_staffing_matrix_get_column_kind (mul_staffing_grid_get_matrix (fixture->grid), 5), ==,
                   MUL_STAFFING_COLUMN_ROLE);
  assert_cells (fixture, 0, 5, 1, 3, "Andre|Sum|Oppgaver");
  assert_cells (fixture, 3, 5, 1, 3, "100 %|1170 %|2 saker i uken");
  g_assert_nonnull (strstr (mul_staffing_grid_get_mark (fixture->grid, 3, 7), "as text"));
}

/* A task column that holds staffing after all becomes a role in one step, and the sum follows. */
static void
test_make_role (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  put (fixture, "text/plain;charset=utf-8", "Kommune\tAndre\nGjøvik\tfelles\nVestre Toten\tdelt\n");
  activate (fixture, "staffing.paste-table");
  g_assert_cmpint (mul_staffing_matrix_get_column_kind (mul_staffing_grid_get_matrix (fixture->grid), 6), ==,
                   MUL_STAFFING_COLUMN_TASK);
  mul_staffing_grid_set_active (fixture->grid, 3, 6);
  put (fixture, "text/plain;charset=utf-8", "100% vikar");
  activate (fixture, "staffing.paste");
  assert_cells (fixture, 3, 5, 1, 2, "1070 %|100% vikar");
  before = mul_test_dump (fixture->document);
  mul_staffing_grid_set_active (fixture->grid, 0, 6);
  activate (fixture, "staffing.make-role");
  assert_cells (fixture, 0, 5, 1, 2, "Andre|Sum");
  assert_cells (fixture, 3, 5, 1, 2, "100 %|1170 %");
  assert_cells (fixture, 2, 5, 1, 1, "delt");
  mul_test_staffing_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_true (g_str_equal (before, after));
}

static void
test_first_table (Fixture *fixture, gconstpointer data)
{
  put_fixture (fixture, "text/html", "excel-table.html");
  activate (fixture, "staffing.paste-table");
  assert_cells (fixture, 0, 1, 1, 3, "Leder|Saksbehandlere|Annet");
  /* One word about it all, not one for each unit. */
  g_assert_cmpstr (said->str, ==, "3 columns added, 6 values pasted, 2 municipalities got their units in the chart\n");
  assert_cells (fixture, 1, 1, 3, 3, "100 %|650 %|100 %;–|–|–;37.5 %|1238.5 %|Ressurs & lønn");
  g_assert_nonnull (strstr (mul_staffing_grid_get_mark (fixture->grid, 1, 3), "no footnote"));
  mul_test_staffing_undo (fixture);
  g_assert_cmpuint (count_columns (fixture), ==, 2);
}

static void
test_names_only (Fixture *fixture, gconstpointer data)
{
  put (fixture, "text/plain;charset=utf-8", "Leder\nSaksbehandlere\n\nAnnet");
  gtk_widget_activate_action (fixture->view, "staffing.paste", NULL);
  mul_test_spin (150);
  assert_cells (fixture, 0, 1, 1, 3, "Leder|Saksbehandlere|Annet");
  mul_test_staffing_undo (fixture);
  g_assert_cmpuint (count_columns (fixture), ==, 2);
}

/* ---- Columns ---------------------------------------------------------------------------------------- */

static void
test_moving_columns (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint column;
    guint before;
    const char *heads;
  } cases[] = {
    { 1, 3, "Saksbehandlere|Leder|Barnekoordinator|Habiliteringskoordinator" },
    { 4, 1, "Habiliteringskoordinator|Leder|Saksbehandlere|Barnekoordinator" },
    { 2, 5, "Leder|Barnekoordinator|Habiliteringskoordinator|Saksbehandlere" },
    { 2, 2, "Leder|Saksbehandlere|Barnekoordinator|Habiliteringskoordinator" },
    { 2, 9, "Leder|Saksbehandlere|Barnekoordinator|Habiliteringskoordinator" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *label = mul_document_get_undo_label (fixture->document);
      g_autofree char *before = g_strdup (label);

      gtk_widget_activate_action (fixture->view, "staffing.move-column", "(uu)", cases[i].column, cases[i].before);
      assert_cells (fixture, 0, 1, 1, 4, cases[i].heads);
      if (g_strcmp0 (mul_document_get_undo_label (fixture->document), before) != 0)
        mul_test_staffing_undo (fixture);
    }
}

/* ---- Without a display ------------------------------------------------------------------------------ */

static void
test_names (void)
{
  static const struct
  {
    const char *written;
    const char *tidy;
    gboolean sum;
  } cases[] = {
    { "Saks-\nbehandlere", "Saksbehandlere", FALSE },
    { "Saks- behandlere", "Saksbehandlere", FALSE },
    { "Barne- og ungdoms-koordinator *", "Barne- og ungdoms-koordinator", FALSE },
    { "Merkantil\nressurs", "Merkantil ressurs", FALSE },
    { "Sum", "Sum", TRUE },
    { "I alt", "I alt", TRUE },
    { "Til saman", "Til saman", TRUE },
    { "", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tidy = mul_staffing_names_tidy (cases[i].written);

      g_assert_cmpstr (tidy, ==, cases[i].tidy);
      g_assert_cmpint (mul_staffing_names_is_sum (cases[i].written), ==, cases[i].sum);
    }
}

static void
test_municipalities (void)
{
  static const struct
  {
    const char *written;
    gboolean meant;
  } cases[] = {
    { "Vestre Toten", TRUE },     { "vestre toten kommune", TRUE }, { "VTK", TRUE },   { "3443", TRUE },
    { "3443 Vestre Toten", TRUE }, { "Vestre Toten*", TRUE },        { "Toten", FALSE }, { "", FALSE },
    { "34", FALSE },              { "Østre Toten", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_staffing_names_is_municipality (cases[i].written, "Vestre Toten", "VTK", "3443"), ==,
                     cases[i].meant);
}

static void
say_cb (GSimpleAction *action, GVariant *parameter)
{
  g_string_append_printf (said, "%s\n", g_variant_get_string (parameter, NULL));
}

static void
listen (Fixture *fixture)
{
  static const char *const names[] = { "toast", "toast-undo" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (say_cb), NULL);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_set_up (fixture, data);
  listen (fixture);
}

static void
set_up_empty (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_set_up_empty (fixture, data);
  listen (fixture);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, mul_test_staffing_tear_down);
}

int
main (int argc, char **argv)
{
  mul_test_staffing_init (&argc, &argv);
  said = g_string_new (NULL);

  g_test_add_func ("/staffing-clipboard/names", test_names);
  g_test_add_func ("/staffing-clipboard/municipalities", test_municipalities);
  add ("/staffing-clipboard/extending", test_extending);
  add ("/staffing-clipboard/walking", test_walking);
  add ("/staffing-clipboard/emptying", test_emptying);
  add ("/staffing-clipboard/copying", test_copying);
  add ("/staffing-clipboard/copying-all", test_copying_all);
  add ("/staffing-clipboard/cutting", test_cutting);
  add ("/staffing-clipboard/cutting-whole", test_cutting_whole);
  add ("/staffing-clipboard/copying-whole", test_copying_whole);
  add ("/staffing-clipboard/calc", test_calc);
  add ("/staffing-clipboard/unreadable", test_unreadable);
  add ("/staffing-clipboard/way-to-report", test_way_to_report);
  add ("/staffing-clipboard/undo-takes-marks", test_undo_takes_marks);
  add ("/staffing-clipboard/several", test_several);
  add ("/staffing-clipboard/filling", test_filling);
  add ("/staffing-clipboard/beyond", test_beyond);
  add ("/staffing-clipboard/fte", test_fte);
  add ("/staffing-clipboard/table", test_table);
  add ("/staffing-clipboard/table-with-words", test_table_with_words);
  add ("/staffing-clipboard/make-role", test_make_role);
  add ("/staffing-clipboard/moving-columns", test_moving_columns);
  g_test_add ("/staffing-clipboard/first-table", Fixture, NULL, set_up_empty, test_first_table,
              mul_test_staffing_tear_down);
  g_test_add ("/staffing-clipboard/names-only", Fixture, NULL, set_up_empty, test_names_only,
              mul_test_staffing_tear_down);
  return g_test_run ();
}
