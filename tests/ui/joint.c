/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A joint alternative as a hand and a screen reader find it: drafted from today, placed from the tray, taken back, ended and
 * settled by keys and actions; what the ledger then says, what is in the file, and what undo makes of it. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-organisation.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-joint-details.h"
#include "pages/service/mul-joint-edits.h"
#include "pages/service/mul-joint-popover.h"
#include "pages/service/mul-organisation-model.h"
#include "pages/service/mul-organisation-pane.h"
#include "pages/service/mul-organisation-view.h"
#include "pages/service/mul-position-popover.h"
#include "storage/mul-queries.h"
#include "widgets/mul-chart-view.h"
#include "widgets/mul-ledger-bar.h"
#include "widgets/mul-ledger-table.h"
#include "widgets/mul-tray-row.h"

#define SERVICE "service-tildeling"
#define MERGER "alternative-merger"
#define COOPERATION "alternative-cooperation"

typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  MulOrganisationView *view;
  MulTray *tray;
  MulLedgerBar *bar;
  GString *said; /* toasts and errors */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{

  fixture->document = mul_test_open_example ();
  fixture->said = g_string_new (NULL);
  fixture->window = mul_test_window_new (fixture->said);
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, SERVICE));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->view));
  mul_organisation_view_show_alternative (fixture->view, MERGER);
  mul_test_settle ();
  fixture->tray = MUL_TRAY (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_TRAY));
  fixture->bar = MUL_LEDGER_BAR (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_LEDGER_BAR));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  mul_test_window_close (fixture->window, GTK_WIDGET (fixture->view), fixture->document, fixture->said);
}

static void
act (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->view), action, NULL));
  mul_test_settle ();
}

static void
undo (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  mul_document_undo (fixture->document, &error);
  g_assert_no_error (error);
  mul_test_settle ();
}

static MulJoint *
read_joint (Fixture *fixture)
{
  return mul_query_joint (fixture->document, SERVICE, MERGER);
}

#define assert_dump(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *dump_ = mul_test_dump ((fixture)->document); \
    g_assert_true (g_str_equal (dump_, expected)); \
  } \
  G_STMT_END

/* In from today, placed, ended and left, in tenths of an årsverk. */
static void
assert_ledger (Fixture *fixture, gint64 in, gint64 placed, gint64 ended, gint64 left)
{
  g_autoptr (MulJoint) joint = read_joint (fixture);

  g_assert_cmpint (joint->ledger->total.fte.in, ==, in * 1000);
  g_assert_cmpint (joint->ledger->total.fte.placed, ==, placed * 1000);
  g_assert_cmpint (joint->ledger->total.fte.ended, ==, ended * 1000);
  g_assert_cmpint (joint->ledger->total.fte.left, ==, left * 1000);
}

/* What the bar says of a figure to a screen reader. */
static void
assert_figure (Fixture *fixture, const char *expected)
{
  GtkWidget *box = mul_test_find_widget (GTK_WIDGET (fixture->bar), ADW_TYPE_WRAP_BOX);

  for (GtkWidget *child = gtk_widget_get_first_child (box); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *other =
          gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);

      if (other == NULL)
        return;
      g_test_message ("it says: %s", other);
    }
  g_test_message ("no figure says: %s", expected);
  g_test_fail ();
}

static MulTrayRow *
find_row (Fixture *fixture, const char *id)
{
  GtkListBox *list = GTK_LIST_BOX (mul_test_find_widget (GTK_WIDGET (fixture->tray), GTK_TYPE_LIST_BOX));

  for (int i = 0; gtk_list_box_get_row_at_index (list, i) != NULL; i++)
    if (g_str_equal (mul_tray_row_get_id (MUL_TRAY_ROW (gtk_list_box_get_row_at_index (list, i))), id))
      return MUL_TRAY_ROW (gtk_list_box_get_row_at_index (list, i));
  return NULL;
}

static guint
count_rows (Fixture *fixture)
{
  GtkListBox *list = GTK_LIST_BOX (mul_test_find_widget (GTK_WIDGET (fixture->tray), GTK_TYPE_LIST_BOX));
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n) != NULL)
    n++;
  return n;
}

/* The key of the position of today with that title in that municipality. */
static char *
find_today (Fixture *fixture, const char *title, const char *short_name)
{
  g_autoptr (MulJoint) joint = read_joint (fixture);

  for (guint i = 0; i < joint->origins->len; i++)
    {
      const MulJointPosition *origin = mul_joint_get_origin (joint, i);
      g_autoptr (MulRecord) municipality =
          g_list_model_get_item (joint->municipalities, (guint) MAX (origin->municipality, 0));

      if (g_str_equal (origin->title, title) &&
          g_str_equal (mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name), short_name))
        return g_strdup (origin->id);
    }
  g_assert_not_reached ();
}

static char *
find_unit (Fixture *fixture, const char *name)
{
  g_autoptr (MulJoint) joint = read_joint (fixture);

  for (guint i = 0; i < joint->units->len; i++)
    if (g_str_equal (mul_joint_get_unit (joint, i)->name, name))
      return g_strdup (mul_joint_get_unit (joint, i)->id);
  g_assert_not_reached ();
}

static void
focus_row (Fixture *fixture, const char *id)
{
  g_assert_nonnull (find_row (fixture, id));
  gtk_widget_grab_focus (GTK_WIDGET (find_row (fixture, id)));
  mul_test_settle ();
}

/* ---- The draft -------------------------------------------------------------------------------------- */

static void
test_draft (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *after = NULL;
  g_autoptr (MulJoint) joint = NULL;
  g_autoptr (GError) error = NULL;

  assert_ledger (fixture, 364, 0, 0, 364);
  assert_figure (fixture, "In from Today: 36.4 FTE, 23 persons. 5 positions do not state their persons.");
  g_assert_cmpuint (count_rows (fixture), >, 20);
  act (fixture, "organisation.draft-from-today");
  g_assert_cmpstr (fixture->said->str, ==,
                   "toast-undo: The draft was made. 3 leader positions are to be settled.\n");
  assert_ledger (fixture, 364, 324, 0, 40);
  assert_figure (fixture, "Leader positions: 3 today, 0 in the draft, 3 not settled.");
  /* Three leaders, who is placed elsewhere, and the housing team, which is not counted. */
  g_assert_cmpuint (count_rows (fixture), ==, 5);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Draft from Today");

  joint = read_joint (fixture);
  g_assert_cmpuint (joint->units->len, ==, 8);
  g_assert_cmpstr (mul_joint_get_unit (joint, 0)->name, ==, "Tildeling og koordinering");
  g_assert_cmpint (mul_joint_get_unit (joint, 0)->card.all.fte_e4, ==, 324000);
  for (guint i = 0; i < joint->positions->len; i++)
    {
      g_assert_cmpint (mul_joint_get_position (joint, i)->origin, >=, 0);
      g_assert_false (mul_joint_is_moved (joint, i));
    }
  g_assert_cmpint (joint->spans_today.least_fte_e4, ==, 80000);
  g_assert_cmpint (joint->spans_today.most_fte_e4, ==, 145000);
  g_assert_cmpuint (joint->spans.leaders, ==, 0);

  /* One step back, and one forth. */
  after = mul_test_dump (fixture->document);
  undo (fixture);
  assert_dump (fixture, before);
  assert_ledger (fixture, 364, 0, 0, 364);
  g_assert_true (mul_document_redo (fixture->document, &error));
  assert_dump (fixture, after);
}

/* Each joint alternative has its own ledger. */
static void
test_two_alternatives (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MulJoint) other = NULL;

  act (fixture, "organisation.draft-from-today");
  mul_organisation_view_show_alternative (fixture->view, COOPERATION);
  mul_test_settle ();
  /* Nothing is compared with what has not been drawn. */
  assert_figure (fixture, "In from Today: 36.4 FTE, 23 persons. 5 positions do not state their persons.");
  assert_figure (fixture, "Leader Positions: 3 today");
  assert_figure (fixture, "Leader Span: 8.0–14.5 FTE today");
  other = mul_query_joint (fixture->document, SERVICE, COOPERATION);
  g_assert_cmpuint (other->units->len, ==, 0);
  g_assert_cmpint (other->ledger->total.fte.left, ==, 364000);
  act (fixture, "organisation.draft-from-today");
  g_clear_pointer (&other, mul_joint_free);
  other = mul_query_joint (fixture->document, SERVICE, COOPERATION);
  g_assert_cmpint (other->ledger->total.fte.left, ==, 40000);
  assert_ledger (fixture, 364, 324, 0, 40);
  mul_organisation_view_show_alternative (fixture->view, "alternative-today");
  mul_test_settle ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->bar)));
}

static void
test_start_over (Fixture *fixture, gconstpointer data)
{
  g_autofree char *drafted = NULL;
  g_autofree char *unit = NULL;
  g_autoptr (GError) error = NULL;

  act (fixture, "organisation.draft-from-today");
  drafted = mul_test_dump (fixture->document);
  unit = find_unit (fixture, "Gjøvik");
  mul_organisation_view_set_selected (fixture->view, unit);
  act (fixture, "organisation.delete");
  assert_ledger (fixture, 364, 195, 0, 169);
  act (fixture, "organisation.draft-from-today");
  assert_ledger (fixture, 364, 324, 0, 40);
  undo (fixture);
  assert_ledger (fixture, 364, 195, 0, 169);
  undo (fixture);
  assert_dump (fixture, drafted);
}

/* ---- The tray --------------------------------------------------------------------------------------- */

/* Who leaves the service and comes back finds the alternative that was shown. */
static void
test_remembers (Fixture *fixture, gconstpointer data)
{
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, SERVICE));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->view));
  g_assert_cmpstr (mul_organisation_view_get_alternative (fixture->view), ==, MERGER);
  mul_organisation_view_show_alternative (fixture->view, COOPERATION);
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, "service-arealplan"));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->view));
  g_assert_cmpstr (mul_organisation_view_get_alternative (fixture->view), !=, COOPERATION);
}

/* A card that goes with its alternative leaves the focus to the chart, and the keys go on. */
static void
test_focus_stays (Fixture *fixture, gconstpointer data)
{
  GtkRoot *root = GTK_ROOT (fixture->window);
  g_autofree char *today = mul_query_today (fixture->document);
  GtkWidget *focus;

  act (fixture, "organisation.draft-from-today");
  mul_organisation_view_show_alternative (fixture->view, today);
  mul_test_settle ();
  mul_organisation_view_set_selected (fixture->view, "unit-tildeling-gjovik");
  mul_chart_canvas_focus_selected (MUL_CHART_CANVAS (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS)));
  mul_test_settle ();
  mul_organisation_view_show_alternative (fixture->view, MERGER);
  mul_test_settle ();
  for (guint i = 0; i < 2; i++)
    {
      focus = gtk_root_get_focus (root);
      g_assert_nonnull (focus);
      g_assert_true (gtk_widget_get_root (focus) == root);
      mul_test_press (GDK_KEY_Tab, 0);
      g_assert_true (gtk_root_get_focus (root) != focus);
    }
}

static void
test_tray_reads (Fixture *fixture, gconstpointer data)
{
  g_autofree char *leader = NULL;
  g_autofree char *elsewhere = NULL;

  act (fixture, "organisation.draft-from-today");
  leader = find_today (fixture, "Tjenesteområdeleder", "ØTK");
  elsewhere = find_today (fixture, "Barnekoordinator", "GK");
  gtk_test_accessible_assert_property (find_row (fixture, leader), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Østre Toten, Tjenesteområdeleder, Leader position, 1.0 FTE");
  gtk_test_accessible_assert_property (find_row (fixture, elsewhere), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Gjøvik, Barnekoordinator, in Oppvekst today, 1.0 FTE");
  gtk_test_accessible_assert_property (find_row (fixture, "unit:unit-tildeling-ostre-toten-boligteam"),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Østre Toten, Boligteam, not counted, 3.0 FTE");
}

static gboolean
has_row (GtkWidget *widget, const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (widget) &&
      g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_row (child, title))
      return TRUE;
  return FALSE;
}

/* Enter on a row, a few letters of the unit, Enter. */
static void
test_place_by_keys (Fixture *fixture, gconstpointer data)
{
  g_autofree char *leader = NULL;
  g_autofree char *drafted = NULL;
  g_autoptr (MulJoint) joint = NULL;
  GtkWidget *popover;

  act (fixture, "organisation.draft-from-today");
  drafted = mul_test_dump (fixture->document);
  leader = find_today (fixture, "Tjenesteleder", "GK");
  focus_row (fixture, leader);
  mul_test_press (GDK_KEY_Return, 0);
  popover = mul_test_find_widget (GTK_WIDGET (fixture->tray), MUL_TYPE_JOINT_POPOVER);
  g_assert_nonnull (popover);
  /* The popover says what is placed, and each row which unit it is. */
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (mul_test_find_widget (popover, GTK_TYPE_LIST_BOX_ROW)),
                                                   GTK_ACCESSIBLE_PROPERTY_LABEL));
  mul_test_type ("tildel");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_null (mul_test_find_widget (GTK_WIDGET (fixture->tray), MUL_TYPE_JOINT_POPOVER));
  assert_ledger (fixture, 364, 334, 0, 30);
  assert_figure (fixture, "Leader positions: 3 today, 1 in the draft, 2 not settled.");
  assert_figure (fixture, "Leader Span: 32.4 FTE under one leader, today 8.0–14.5");
  g_assert_true (g_str_has_suffix (fixture->said->str,
                                   "toast-undo: “Tjenesteleder” placed in “Tildeling og koordinering”\n"));
  g_assert_null (find_row (fixture, leader));
  /* The keys go on with what stands there now. */
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), GTK_WIDGET (fixture->tray)));

  joint = read_joint (fixture);
  {
    g_autoptr (MulChartModel) model = mul_organisation_model_new (fixture->document, SERVICE, MERGER);
    GtkWidget *pane = mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_ORGANISATION_PANE);

    /* Who leads is seen on the card, and stands in the pane where nobody has written another. */
    g_assert_cmpstr (mul_chart_model_get_unit (model, 0)->card.leader, ==, "Tjenesteleder, GK");
    mul_organisation_view_set_selected (fixture->view, mul_joint_get_unit (joint, 0)->id);
    mul_test_settle ();
    g_assert_true (has_row (pane, "Leader: Tjenesteleder, GK"));
  }
  g_assert_true (mul_ledger_span_is_wide (&mul_joint_get_unit (joint, 0)->card.span, &joint->spans_today));
  undo (fixture);
  assert_dump (fixture, drafted);
  g_assert_nonnull (find_row (fixture, leader));
}

/* Several at once, by cutting in the tray and pasting on a card. */
static void
test_cut_and_paste (Fixture *fixture, gconstpointer data)
{
  g_autofree char *unit = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  const char *ids[3] = { NULL };

  act (fixture, "organisation.draft-from-today");
  unit = find_unit (fixture, "Vestre Toten");
  first = find_today (fixture, "Barnekoordinator", "GK");
  second = find_today (fixture, "Tjenesteområdeleder", "ØTK");
  ids[0] = first;
  ids[1] = second;
  focus_row (fixture, first);
  mul_tray_select (fixture->tray, ids);
  mul_test_press (GDK_KEY_x, GDK_CONTROL_MASK);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (find_row (fixture, first)), "lifted"));
  mul_organisation_view_set_selected (fixture->view, unit);
  gtk_widget_grab_focus (mul_chart_canvas_get_card (
      MUL_CHART_CANVAS (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS)), unit));
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  assert_ledger (fixture, 364, 344, 0, 20);
  g_assert_true (g_str_has_suffix (fixture->said->str, "toast-undo: 2 positions placed in “Vestre Toten”\n"));
  undo (fixture);
  assert_ledger (fixture, 364, 324, 0, 40);
}

/* What is dropped on a card. */
static void
test_drop (Fixture *fixture, gconstpointer data)
{
  GtkWidget *canvas = mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS);
  g_autofree char *unit = NULL;
  g_autofree char *leader = NULL;
  const char *ids[2] = { NULL };
  g_autoptr (MulTrayLoad) load = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  act (fixture, "organisation.draft-from-today");
  unit = find_unit (fixture, "Gjøvik");
  leader = find_today (fixture, "Tjenesteleder", "GK");
  ids[0] = leader;
  load = mul_tray_load_new (ids, NULL);
  g_value_init (&value, MUL_TYPE_TRAY_LOAD);
  g_value_set_boxed (&value, load);
  g_signal_emit_by_name (canvas, "drop-asked", NULL, &value, &taken);
  g_assert_false (taken);
  g_signal_emit_by_name (canvas, "drop-asked", unit, &value, &taken);
  g_assert_true (taken);
  g_signal_emit_by_name (canvas, "dropped", unit, &value, &taken);
  g_assert_true (taken);
  mul_test_settle ();
  assert_ledger (fixture, 364, 334, 0, 30);
}

/* The first leader placed in a unit leads it; the next has an ordinary position there, which is said and can be undone. */
static void
test_second_leader (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *one = NULL;

  act (fixture, "organisation.draft-from-today");
  first = find_today (fixture, "Tjenesteleder", "GK");
  second = find_today (fixture, "Tjenesteområdeleder", "ØTK");
  focus_row (fixture, first);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("tildel");
  mul_test_press (GDK_KEY_Return, 0);
  one = mul_test_dump (fixture->document);
  focus_row (fixture, second);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("tildel");
  mul_test_press (GDK_KEY_Return, 0);
  assert_ledger (fixture, 364, 344, 0, 20);
  assert_figure (fixture, "Leader positions: 3 today, 1 in the draft, 1 not settled.");
  g_assert_nonnull (strstr (fixture->said->str, "“Tjenesteområdeleder” placed in “Tildeling og koordinering” without "
                                                "leading, as “"));
  {
    g_autoptr (MulJoint) joint = read_joint (fixture);

    g_assert_cmpint (mul_ledger_get_freed_fte (joint->ledger), ==, 10000);
  }
  undo (fixture);
  assert_dump (fixture, one);
}

static void
test_end_and_back (Fixture *fixture, gconstpointer data)
{
  g_autofree char *leader = NULL;
  g_autofree char *drafted = NULL;
  g_autofree char *ended = NULL;

  act (fixture, "organisation.draft-from-today");
  drafted = mul_test_dump (fixture->document);
  leader = find_today (fixture, "Tjenesteområdeleder", "ØTK");
  focus_row (fixture, leader);
  mul_test_press (GDK_KEY_Delete, 0);
  assert_ledger (fixture, 364, 324, 10, 30);
  assert_figure (fixture, "Ending: 1.0 FTE, 1 person.");
  g_assert_true (g_str_has_suffix (fixture->said->str, "toast-undo: “Tjenesteområdeleder” is to end\n"));
  g_assert_null (find_row (fixture, leader));
  undo (fixture);
  assert_dump (fixture, drafted);

  /* It returns without undo as well: Enter on what ends. */
  focus_row (fixture, leader);
  mul_test_press (GDK_KEY_Delete, 0);
  {
    g_autoptr (MulJoint) joint = read_joint (fixture);

    for (guint i = 0; i < joint->positions->len; i++)
      if (mul_joint_get_position (joint, i)->ended)
        ended = g_strdup (mul_joint_get_position (joint, i)->id);
  }
  focus_row (fixture, ended);
  mul_test_press (GDK_KEY_Return, 0);
  assert_ledger (fixture, 364, 324, 0, 40);
  assert_dump (fixture, drafted);
}

static void
test_part (Fixture *fixture, gconstpointer data)
{
  g_autofree char *child = NULL;
  g_autoptr (MulJoint) joint = NULL;

  act (fixture, "organisation.draft-from-today");
  child = find_today (fixture, "Barnekoordinator", "GK");
  focus_row (fixture, child);
  act (fixture, "organisation.tray-place-part");
  /* What it cannot read it says, and places nothing. */
  mul_test_type ("mye");
  mul_test_press (GDK_KEY_Return, 0);
  {
    GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
    GtkWidget *entry = gtk_widget_get_ancestor (focus, GTK_TYPE_ENTRY);

    g_assert_nonnull (entry);
    g_assert_true (gtk_widget_has_css_class (entry, "error"));
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "mye");
  }
  mul_test_press (GDK_KEY_Return, 0);
  assert_ledger (fixture, 364, 324, 0, 40);
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_type ("40%");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_ledger (fixture, 364, 328, 0, 36);
  gtk_test_accessible_assert_property (find_row (fixture, child), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Gjøvik, Barnekoordinator, 0.6 of 1.0 left, 0.6 FTE");
  /* The rest joins the part where they meet. */
  joint = read_joint (fixture);
  {
    guint n = joint->positions->len;
    const char *ids[] = { child, NULL };
    g_autoptr (GError) error = NULL;

    mul_joint_edits_place (fixture->document, joint, mul_joint_get_unit (joint, 0)->id, ids, &error);
    g_assert_no_error (error);
    g_clear_pointer (&joint, mul_joint_free);
    joint = read_joint (fixture);
    g_assert_cmpuint (joint->positions->len, ==, n);
  }
  assert_ledger (fixture, 364, 334, 0, 30);
}

/* ---- The pane --------------------------------------------------------------------------------------- */

static GtkListBox *
find_positions (Fixture *fixture)
{
  GtkWidget *pane = mul_test_find_widget (GTK_WIDGET (fixture->view), g_type_from_name ("MulOrganisationPositions"));

  return GTK_LIST_BOX (mul_test_find_widget (pane, GTK_TYPE_LIST_BOX));
}

static void
test_take_back_from_pane (Fixture *fixture, gconstpointer data)
{
  g_autofree char *unit = NULL;
  g_autofree char *drafted = NULL;

  act (fixture, "organisation.draft-from-today");
  drafted = mul_test_dump (fixture->document);
  unit = find_unit (fixture, "Vestre Toten");
  mul_organisation_view_set_selected (fixture->view, unit);
  act (fixture, "organisation.show-details");
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (find_positions (fixture), 0)));
  mul_test_press (GDK_KEY_Delete, 0);
  assert_ledger (fixture, 364, 269, 0, 95);
  g_assert_true (g_str_has_suffix (fixture->said->str, "toast-undo: “Saksbehandlere” taken back\n"));
  undo (fixture);
  assert_dump (fixture, drafted);
}

/* A new position counts as new, and not as something from today; with no role it is not counted. */
static void
test_new_position (Fixture *fixture, gconstpointer data)
{
  g_autofree char *unit = NULL;
  GtkListBox *list;
  int n = 0;

  act (fixture, "organisation.draft-from-today");
  unit = find_unit (fixture, "Vestre Toten");
  mul_organisation_view_set_selected (fixture->view, unit);
  act (fixture, "organisation.show-details");
  list = find_positions (fixture);
  while (gtk_list_box_get_row_at_index (list, n + 1) != NULL)
    n++;
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, n)));
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_nonnull (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_POSITION_POPOVER));
  mul_test_type ("jurist");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_type ("50% (1)");
  mul_test_press (GDK_KEY_Return, 0);
  assert_ledger (fixture, 364, 324, 0, 40);
  assert_figure (fixture, "New Positions: 0.5 FTE, 1 person.");
  gtk_test_accessible_assert_role (gtk_list_box_get_row_at_index (list, n), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (list, n))), ==,
                   "jurist");

  /* Who closes it in the middle of the title has written that too. */
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, n)));
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_End, 0);
  mul_test_type ("ar");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (gtk_list_box_get_row_at_index (list, n))), ==,
                   "juristar");
}

/* The sentence under the positions is said only where it is true. */
static void
test_team_sentence (Fixture *fixture, gconstpointer data)
{
  g_autofree char *unit = NULL;
  g_autoptr (MulJoint) joint = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;
  g_autoptr (GError) error = NULL;
  int number;

  act (fixture, "organisation.draft-from-today");
  unit = find_unit (fixture, "Somatikk");
  joint = read_joint (fixture);
  for (guint i = 0; i < joint->positions->len; i++)
    if (g_str_has_prefix (mul_joint_get_position (joint, i)->title, "Kreftkoordinator"))
      g_strv_builder_add (builder, mul_joint_get_position (joint, i)->id);
  ids = g_strv_builder_end (builder);
  g_assert_cmpuint (g_strv_length (ids), ==, 3);
  mul_joint_edits_move (fixture->document, unit, (const char *const *) ids, &error);
  g_assert_no_error (error);
  g_clear_pointer (&joint, mul_joint_free);
  joint = read_joint (fixture);
  number = mul_joint_find_unit (joint, unit);
  g_assert_true (mul_joint_is_team (joint, (guint) number));
  g_assert_false (mul_joint_is_team (joint, 0));
  /* Two of them are to work elsewhere than today. */
  {
    guint moved = 0;

    for (guint i = 0; i < joint->positions->len; i++)
      moved += mul_joint_is_moved (joint, i) ? 1 : 0;
    g_assert_cmpuint (moved, ==, 2);
  }
  mul_joint_edits_take_back (fixture->document, (const char *const[]) { ids[0], NULL }, &error);
  g_assert_no_error (error);
  assert_ledger (fixture, 364, 314, 0, 50);
}

/* ---- Later changes of today ------------------------------------------------------------------------- */

static void
set_today (Fixture *fixture, const char *id, gint64 fte_e4)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Edit");

  mul_edit_set_integer (edit, MUL_POSITION_fte_e4, id, fte_e4);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  mul_test_settle ();
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_today_changes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *clerks = NULL;
  g_autoptr (MulJoint) joint = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog;
  GtkWidget *button;
  int origin;

  act (fixture, "organisation.draft-from-today");
  clerks = find_today (fixture, "Saksbehandlere", "GK");
  set_today (fixture, clerks, 82000);
  joint = read_joint (fixture);
  origin = mul_joint_find_origin (joint, clerks);
  g_assert_cmpuint (mul_ledger_count_faults (joint->ledger), ==, 1);
  g_assert_cmpint (joint->ledger->shares[origin].was_fte_e4, ==, 87000);
  g_assert_cmpint (joint->ledger->total.fte.in, ==, 359000);
  g_assert_cmpint (joint->ledger->total.fte.beyond, ==, 5000);

  /* The card of the unit that has it is marked, and no other; and the ledger keeps its way to the details. */
  {
    g_autoptr (MulChartModel) model = mul_organisation_model_new (fixture->document, SERVICE, MERGER);
    guint n_marked = 0;

    for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
      {
        const MulChartCard *card = &mul_chart_model_get_unit (model, i)->card;

        for (guint j = 0; j < card->n_chips; j++)
          if (g_str_equal (card->chips[j].text, "No longer agrees"))
            {
              g_assert_cmpstr (card->name, ==, "Gjøvik");
              n_marked++;
            }
      }
    g_assert_cmpuint (n_marked, ==, 1);
    g_assert_true (gtk_widget_get_visible (find_button (GTK_WIDGET (fixture->bar), "Details")));
  }

  mul_joint_edits_keep (fixture->document, joint, clerks, &error);
  g_assert_no_error (error);
  g_clear_pointer (&joint, mul_joint_free);
  joint = read_joint (fixture);
  g_assert_cmpuint (mul_ledger_count_faults (joint->ledger), ==, 0);
  g_assert_cmpint (joint->ledger->total.fte.beyond, ==, 5000);
  undo (fixture);

  /* The answer is given in the ledger, by its button. */
  act (fixture, "organisation.show-ledger");
  dialog = mul_test_find_widget (fixture->window, MUL_TYPE_JOINT_DETAILS);
  button = find_button (dialog, "Use Today’s");
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Gjøvik, Saksbehandlere");
  gtk_widget_grab_focus (button);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_null (find_button (dialog, "Use Today’s"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  mul_test_settle ();
  g_clear_pointer (&joint, mul_joint_free);
  joint = read_joint (fixture);
  g_assert_cmpuint (mul_ledger_count_faults (joint->ledger), ==, 0);
  g_assert_cmpint (joint->ledger->total.fte.beyond, ==, 0);
  assert_ledger (fixture, 359, 319, 0, 40);
}

/* Deleted today after it was placed: the draft keeps it, and says so, until somebody answers. */
static void
test_today_deleted (Fixture *fixture, gconstpointer data)
{
  g_autofree char *clerks = NULL;
  g_autofree char *drafted = NULL;
  g_autofree char *gone = NULL;
  g_autoptr (MulJoint) joint = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog;
  GtkWidget *focus;
  GtkWidget *row;

  act (fixture, "organisation.draft-from-today");
  drafted = mul_test_dump (fixture->document);
  clerks = find_today (fixture, "Saksbehandlere", "GK");
  {
    g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Delete");

    mul_edit_delete (edit, MUL_ENTITY_POSITION, clerks);
    mul_edit_commit (edit, &error);
    g_assert_no_error (error);
  }
  mul_test_settle ();
  joint = read_joint (fixture);
  g_assert_cmpuint (joint->ledger->n_gone, ==, 1);
  g_assert_cmpint (joint->ledger->gone.fte_e4, ==, 87000);
  assert_ledger (fixture, 277, 237, 0, 40);

  act (fixture, "organisation.show-ledger");
  dialog = mul_test_find_widget (fixture->window, MUL_TYPE_JOINT_DETAILS);
  g_assert_nonnull (dialog);
  gtk_test_accessible_assert_role (mul_test_find_widget (dialog, MUL_TYPE_LEDGER_TABLE), GTK_ACCESSIBLE_ROLE_TABLE);
  /* The first row that the keys come to is one that is read out whole. */
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, dialog));
  row = gtk_widget_get_next_sibling (gtk_widget_get_first_child (mul_test_find_widget (dialog, MUL_TYPE_LEDGER_TABLE)));
  g_assert_true (gtk_widget_get_focusable (row));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL));
  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == gtk_widget_get_next_sibling (row));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  mul_test_settle ();

  for (guint i = 0; i < joint->positions->len; i++)
    if (mul_joint_get_position (joint, i)->origin == MUL_LEDGER_GONE)
      gone = g_strdup (mul_joint_get_position (joint, i)->id);
  mul_joint_edits_keep_gone (fixture->document, gone, &error);
  g_assert_no_error (error);
  g_clear_pointer (&joint, mul_joint_free);
  joint = read_joint (fixture);
  g_assert_cmpuint (joint->ledger->n_gone, ==, 0);
  g_assert_cmpuint (joint->ledger->n_added, ==, 1);
  undo (fixture);
  undo (fixture);
  assert_dump (fixture, drafted);
}

/* New today after the draft: it waits in the tray. */
static void
test_today_added (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  act (fixture, "organisation.draft-from-today");
  mul_record_set_text (position, MUL_POSITION_unit_id, "unit-tildeling-gjovik");
  mul_record_set_text (position, MUL_POSITION_title, "Jurist");
  mul_record_set_integer (position, MUL_POSITION_fte_e4, 10000);
  {
    g_autoptr (MulRecord) any = NULL;
    g_autofree char *clerks = find_today (fixture, "Saksbehandlere", "GK");
    g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Add");

    any = mul_document_get_record (fixture->document, MUL_ENTITY_POSITION, clerks);
    mul_record_set_text (position, MUL_POSITION_role_id, mul_record_get_text (any, MUL_POSITION_role_id));
    mul_record_set_text (position, MUL_POSITION_rank, "z");
    id = g_strdup (mul_edit_insert (edit, position));
    mul_edit_commit (edit, &error);
    g_assert_no_error (error);
  }
  mul_test_settle ();
  assert_ledger (fixture, 374, 324, 0, 50);
  g_assert_nonnull (find_row (fixture, id));
}

int
main (int argc, char *argv[])
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

#define ADD(name, function) g_test_add ("/joint/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("draft", test_draft);
  ADD ("two-alternatives", test_two_alternatives);
  ADD ("start-over", test_start_over);
  ADD ("second-leader", test_second_leader);
  ADD ("remembers", test_remembers);
  ADD ("focus-stays", test_focus_stays);
  ADD ("tray-reads", test_tray_reads);
  ADD ("place-by-keys", test_place_by_keys);
  ADD ("cut-and-paste", test_cut_and_paste);
  ADD ("drop", test_drop);
  ADD ("end-and-back", test_end_and_back);
  ADD ("part", test_part);
  ADD ("take-back-from-pane", test_take_back_from_pane);
  ADD ("new-position", test_new_position);
  ADD ("team-sentence", test_team_sentence);
  ADD ("today-changes", test_today_changes);
  ADD ("today-deleted", test_today_deleted);
  ADD ("today-added", test_today_added);
#undef ADD
  return g_test_run ();
}
