/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-staffing.h"

#include <adwaita.h>
#include <locale.h>

#include "mul-test-keys.h"
#include "pages/service/mul-staffing-view.h"
#include "storage/mul-edit.h"
#include "storage/mul-queries.h"
#include "ui/mulighetsrom-ui.h"

/* ---- A document ------------------------------------------------------------------------------------- */

static char *
insert_named (MulEdit *edit, MulEntityId entity, guint name_column, const char *name, guint rank_column, guint index)
{
  g_autoptr (MulRecord) record = mul_record_new (entity);
  g_autofree char *rank = g_strdup_printf ("a%u", index);

  mul_record_set_text (record, name_column, name);
  mul_record_set_text (record, rank_column, rank);
  return g_strdup (mul_edit_insert (edit, record));
}

static char *
insert_unit (MulTestStaffing *fixture, MulEdit *edit, guint municipality, const char *name, gboolean in_service)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);

  mul_record_set_text (unit, MUL_UNIT_service_id, fixture->service);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, fixture->today);
  mul_record_set_text (unit, MUL_UNIT_municipality_id, fixture->municipalities[municipality]);
  mul_record_set_text (unit, MUL_UNIT_name, name);
  mul_record_set_integer (unit, MUL_UNIT_in_service, in_service);
  mul_record_set_text (unit, MUL_UNIT_rank, in_service ? "a0" : "a9");
  return g_strdup (mul_edit_insert (edit, unit));
}

static void
insert_position (MulEdit *edit, const char *unit, const char *role, MulArrangement arrangement, gint64 fte,
                 const char *other_role)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit);
  mul_record_set_text (position, MUL_POSITION_role_id, role);
  mul_record_set_code (position, MUL_POSITION_arrangement, arrangement);
  mul_record_set_integer (position, MUL_POSITION_fte_e4, fte);
  mul_record_set_text (position, MUL_POSITION_other_role_id, other_role);
  mul_record_set_text (position, MUL_POSITION_rank, "a0");
  mul_edit_insert (edit, position);
}

static void
insert_note (MulTestStaffing *fixture, MulEdit *edit, const char *text, const char *role, const char *municipality)
{
  g_autoptr (MulRecord) note = mul_record_new (MUL_ENTITY_NOTE);
  g_autoptr (MulRecord) ref = mul_record_new (MUL_ENTITY_NOTE_REF);

  mul_record_set_text (note, MUL_NOTE_service_id, fixture->service);
  mul_record_set_text (note, MUL_NOTE_text, text);
  mul_record_set_text (ref, MUL_NOTE_REF_note_id, mul_edit_insert (edit, note));
  mul_record_set_text (ref, MUL_NOTE_REF_role_id, role);
  mul_record_set_text (ref, MUL_NOTE_REF_municipality_id, municipality);
  mul_edit_insert (edit, ref);
}

static void
insert_people (MulTestStaffing *fixture, MulEdit *edit)
{
  static const gint64 leaders[] = { 10000, 10000, 10000 };
  static const gint64 cases[] = { 27500, 55000, 87000 };
  static const gint64 children[] = { 10000, 5000, MUL_NOT_STATED };
  g_autofree char *elsewhere = insert_unit (fixture, edit, 2, "Oppvekst", FALSE);
  g_autofree char *team = insert_unit (fixture, edit, 0, "Team 2", TRUE);

  for (guint i = 0; i < 3; i++)
    {
      insert_position (edit, fixture->units[i], fixture->roles[MUL_TEST_LEADER], MUL_ARRANGEMENT_OWN, leaders[i], NULL);
      insert_position (edit, fixture->units[i], fixture->roles[MUL_TEST_CASES], MUL_ARRANGEMENT_OWN, cases[i], NULL);
      if (mul_value_is_stated (children[i]))
        insert_position (edit, fixture->units[i], fixture->roles[MUL_TEST_CHILD], MUL_ARRANGEMENT_OWN, children[i], NULL);
    }
  insert_position (edit, team, fixture->roles[MUL_TEST_CASES], MUL_ARRANGEMENT_OWN, 37500, NULL);
  insert_position (edit, elsewhere, fixture->roles[MUL_TEST_CHILD], MUL_ARRANGEMENT_ELSEWHERE, 10000, NULL);
  insert_position (edit, fixture->units[0], fixture->roles[MUL_TEST_HABILITATION], MUL_ARRANGEMENT_SAME_PERSON, MUL_NOT_STATED,
                   fixture->roles[MUL_TEST_CHILD]);
  insert_position (edit, fixture->units[1], fixture->roles[MUL_TEST_HABILITATION], MUL_ARRANGEMENT_COVERED_BY, MUL_NOT_STATED,
                   fixture->roles[MUL_TEST_CASES]);
  insert_note (fixture, edit, "The child co-ordinator is also this.", fixture->roles[MUL_TEST_HABILITATION],
               fixture->municipalities[0]);
  insert_note (fixture, edit, "The case handlers do this.", fixture->roles[MUL_TEST_HABILITATION], fixture->municipalities[1]);
  insert_note (fixture, edit, "Placed in Oppvekst.", fixture->roles[MUL_TEST_CHILD], fixture->municipalities[2]);
}

static void
make_document (MulTestStaffing *fixture, gboolean with_people)
{
  static const char *const names[] = { "Østre Toten", "Vestre Toten", "Gjøvik" };
  static const char *const roles[] = { "Leder", "Saksbehandlere", "Barnekoordinator", "Habiliteringskoordinator" };
  g_autoptr (GError) error = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);

  fixture->document = mul_document_new ("Test", "nb", &error);
  g_assert_no_error (error);
  edit = mul_document_begin_edit (fixture->document, "Make");
  fixture->today = mul_query_today (fixture->document);
  if (fixture->today == NULL)
    fixture->today =
        insert_named (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_name, "Today", MUL_ALTERNATIVE_rank, 0);
  mul_record_set_text (service, MUL_SERVICE_name, "Tildeling");
  mul_record_set_text (service, MUL_SERVICE_rank, "a0");
  fixture->service = g_strdup (mul_edit_insert (edit, service));
  for (guint i = 0; i < 3; i++)
    fixture->municipalities[i] =
        insert_named (edit, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_name, names[i], MUL_MUNICIPALITY_rank, i);
  for (guint i = 0; with_people && i < 3; i++)
    fixture->units[i] = insert_unit (fixture, edit, i, names[i], TRUE);
  for (guint i = 0; with_people && i < 4; i++)
    {
      g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
      g_autofree char *rank = g_strdup_printf ("a%u", i);

      mul_record_set_text (role, MUL_ROLE_service_id, fixture->service);
      mul_record_set_text (role, MUL_ROLE_name, roles[i]);
      mul_record_set_integer (role, MUL_ROLE_is_leader, i == MUL_TEST_LEADER);
      mul_record_set_text (role, MUL_ROLE_rank, rank);
      fixture->roles[i] = g_strdup (mul_edit_insert (edit, role));
    }
  if (with_people)
    insert_people (fixture, edit);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

/* ---- A window --------------------------------------------------------------------------------------- */

static void
show_window (MulTestStaffing *fixture)
{
  fixture->view = mul_staffing_view_new (fixture->document, fixture->service);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1130, 768);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  fixture->grid = MUL_STAFFING_GRID (mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_GRID));
  mul_test_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (fixture->view);
}

void
mul_test_staffing_init (int *argc, char ***argv)
{
  g_autofree char *state = g_dir_make_tmp ("staffing-XXXXXX", NULL);

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_setenv ("LANGUAGE", "en", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  gtk_disable_setlocale ();
  g_test_init (argc, argv, NULL);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();
}

void
mul_test_staffing_set_up (MulTestStaffing *fixture, gconstpointer data)
{
  make_document (fixture, TRUE);
  show_window (fixture);
}

void
mul_test_staffing_set_up_empty (MulTestStaffing *fixture, gconstpointer data)
{
  make_document (fixture, FALSE);
  show_window (fixture);
}

void
mul_test_staffing_tear_down (MulTestStaffing *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_ref (fixture->view);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  mul_test_spin (20);
  mul_test_assert_finalized (view);
  mul_document_close (fixture->document);
  g_assert_finalize_object (fixture->document);
  g_free (fixture->service);
  g_free (fixture->today);
  for (guint i = 0; i < 3; i++)
    g_free (fixture->municipalities[i]);
  for (guint i = 0; i < 3; i++)
    g_free (fixture->units[i]);
  for (guint i = 0; i < 4; i++)
    g_free (fixture->roles[i]);
}

/* ---- What is seen and done -------------------------------------------------------------------------- */

/* Presses a key as the controllers of @widget and of what holds it hear it. */
static void
press (GtkWidget *widget, guint keyval, GdkModifierType state)
{
  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (at);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
          gboolean handled = FALSE;

          if (!GTK_IS_EVENT_CONTROLLER_KEY (controller) || at == widget)
            continue;
          g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
          if (handled)
            return;
        }
    }
}

void
mul_test_staffing_press_with (MulTestStaffing *fixture, guint keyval, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  press (focus, keyval, state);
}

void
mul_test_staffing_press_key (MulTestStaffing *fixture, guint keyval)
{
  mul_test_staffing_press_with (fixture, keyval, 0);
}

const MulStaffingItem *
mul_test_staffing_get_item (MulTestStaffing *fixture, guint row, guint column)
{
  return mul_staffing_matrix_get_item (mul_staffing_grid_get_matrix (fixture->grid), row, column);
}

const char *
mul_test_staffing_get_text (MulTestStaffing *fixture, guint row, guint column)
{
  return mul_test_staffing_get_item (fixture, row, column)->text;
}

/* Begins to type a first letter, and the rest as an input method would. */
void
mul_test_staffing_type_text (MulTestStaffing *fixture, guint row, guint column, const char *text)
{
  GtkWidget *editor;

  g_assert_true (mul_staffing_grid_set_active (fixture->grid, row, column));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->grid));
  mul_test_staffing_press_key (fixture, gdk_unicode_to_keyval (g_utf8_get_char (text)));
  g_assert_true (mul_staffing_grid_is_editing (fixture->grid));
  editor = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_TEXT (editor));
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (editor)), ==, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_editable_set_text (GTK_EDITABLE (editor), text);
}

void
mul_test_staffing_assert_active (MulTestStaffing *fixture, guint row, guint column)
{
  g_assert_cmpuint (mul_staffing_grid_get_active_row (fixture->grid), ==, row);
  g_assert_cmpuint (mul_staffing_grid_get_active_column (fixture->grid), ==, column);
}

void
mul_test_staffing_undo (MulTestStaffing *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (mul_document_undo (fixture->document, &error));
  g_assert_no_error (error);
}
