/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/service/mul-staffing-figures-edits.h"
#include "pages/service/mul-staffing-figures-editor.h"
#include "pages/service/mul-staffing-figures-ratio.h"
#include "pages/service/mul-staffing-figures-row.h"
#include "pages/service/mul-staffing-figures-value.h"
#include "pages/service/mul-staffing-figures.h"
#include "pages/service/mul-staffing-view.h"
#include "ui/mulighetsrom-ui.h"
#include "widgets/mul-add-popover.h"
#include "widgets/mul-bar-chart-view.h"

#define AGRICULTURE "service-landbruk"
#define FARMS "figure-landbruk-driftsenheter"
#define RATIO "ratio-landbruk-driftsenheter"

/* The example, as it is shown for one of its services. */
typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  GtkWidget *view;
  GtkWidget *figures;
} Fixture;

/* ---- A window --------------------------------------------------------------------------------------- */

static GtkWidget *
find_nth (GtkWidget *widget, GType type, guint *n)
{
  if (!gtk_widget_get_visible (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
nth (GtkWidget *widget, GType type, guint n)
{
  GtkWidget *found = find_nth (widget, type, &n);

  g_assert_nonnull (found);
  return found;
}

static guint
count (GtkWidget *widget, GType type)
{
  guint n = 0;

  for (guint i = 0;; i++)
    {
      n = i;
      if (find_nth (widget, type, &n) == NULL)
        return i;
    }
}

static gboolean
says (GtkWidget *widget, const char *words)
{
  for (guint i = 0; i < count (widget, GTK_TYPE_LABEL); i++)
    if (strstr (gtk_label_get_text (GTK_LABEL (nth (widget, GTK_TYPE_LABEL, i))), words) != NULL)
      return TRUE;
  return FALSE;
}

static void
set_up (Fixture *fixture, gconstpointer service)
{
  const char *shown = service != NULL ? service : AGRICULTURE;

  fixture->document = mul_test_open_example ();
  fixture->view = mul_staffing_view_new (fixture->document, shown);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1130, 740);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->view);
  mul_test_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < 2; i++)
    {
      guint n = i;
      GtkWidget *found = find_nth (fixture->view, MUL_TYPE_STAFFING_FIGURES, &n);

      if (found != NULL && gtk_widget_get_mapped (found))
        fixture->figures = found;
    }
  g_assert_nonnull (fixture->figures);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_ref (fixture->view);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  mul_test_settle ();
  mul_test_assert_finalized (view);
  mul_document_close (fixture->document);
  g_assert_finalize_object (fixture->document);
}

static void
undo (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (mul_document_undo (fixture->document, &error));
  g_assert_no_error (error);
  mul_test_settle ();
}

static void
assert_property (GtkWidget *widget, GtkAccessibleProperty property, const char *text)
{
  g_autofree char *other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, text);

  g_assert_cmpstr (other, ==, NULL);
}

static gint64
get_value (Fixture *fixture, const char *id)
{
  g_autoptr (MulRecord) record = mul_document_get_record (fixture->document, MUL_ENTITY_KEY_FIGURE, id);

  g_assert_nonnull (record);
  return mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4);
}

static GtkWidget *
get_entry (GtkWidget *row)
{
  return nth (row, GTK_TYPE_ENTRY, 0);
}

static MulFigureRow *
get_row (Fixture *fixture, guint index)
{
  return MUL_FIGURE_ROW (nth (fixture->figures, MUL_TYPE_FIGURE_ROW, index));
}

/* ---- The denominator -------------------------------------------------------------------------------- */

/* Ticked by keyboard, a step each; the chart says the same to those who do not see it. */
static void
test_denominator (Fixture *fixture, gconstpointer data)
{
  GtkWidget *ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 0);
  GtkWidget *chart = nth (ratio, MUL_TYPE_BAR_CHART_VIEW, 0);
  GtkWidget *check = nth (ratio, GTK_TYPE_CHECK_BUTTON, 2);

  g_assert_cmpuint (count (ratio, GTK_TYPE_CHECK_BUTTON), ==, 4);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (check)), ==, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Skogbruk og utmark, 4.0 FTE");
  assert_property (nth (ratio, GTK_TYPE_CHECK_BUTTON, 3), GTK_ACCESSIBLE_PROPERTY_LABEL, "Merkantil, 0.5 FTE, Only Gjøvik");
  assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL, "Driftsenheter per årsverk");
  assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                   "1. Gjøvik: 39.2\n2. Vestre Toten: 60.7\n3. Hedmarken landbrukskontor: 63.3, as stated\n"
                   "4. Lillehammer-regionen landbrukskontor: 68.4, as stated\n5. Østre Toten: 75.3");
  g_assert_true (says (ratio, "Computed on all 13.5 FTE."));

  gtk_widget_grab_focus (check);
  mul_test_press (GDK_KEY_space, 0);
  /* The ticks are made anew, and the one that was pressed has the focus still. */
  g_assert_true (gtk_widget_is_focus (nth (ratio, GTK_TYPE_CHECK_BUTTON, 2)));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (nth (ratio, GTK_TYPE_CHECK_BUTTON, 2))));
  gtk_widget_grab_focus (nth (ratio, GTK_TYPE_CHECK_BUTTON, 3));
  mul_test_press (GDK_KEY_space, 0);
  g_assert_true (says (ratio, "Computed on 9.0 of 13.5 FTE. Skogbruk og utmark (4.0) and merkantil (0.5) left out."));
  g_assert_true (says (ratio, "Østre Toten has 1.6 times as many per FTE as Gjøvik, against 1.9 times with all positions."));
  assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                   "1. Gjøvik: 64 (39.2 with all positions, no. 1)\n2. Vestre Toten: 91 (60.7 with all positions, no. 2)\n"
                   "3. Østre Toten: 100 (75.3 with all positions, no. 5)\n"
                   "Not ranked now: roles are not stated, the figures are for all positions\n"
                   "Hedmarken landbrukskontor: 63.3, was no. 3\nLillehammer-regionen landbrukskontor: 68.4, was no. 4");
  undo (fixture);
  g_assert_true (says (ratio, "Computed on 13.0 of 13.5 FTE") || says (ratio, "Computed on 9.5 of 13.5 FTE"));
  g_assert_true (mul_document_redo (fixture->document, NULL));
  g_assert_true (says (ratio, "Computed on 9.0 of 13.5 FTE"));
  g_assert_true (gtk_widget_activate_action (ratio, "ratio.all-roles", NULL));
  g_assert_true (says (ratio, "Computed on all 13.5 FTE."));
}

/* Something must be divided by. */
static void
test_last_role (Fixture *fixture, gconstpointer data)
{
  GtkWidget *ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 0);

  for (guint i = 0; i < 4; i++)
    {
      gtk_widget_grab_focus (nth (ratio, GTK_TYPE_CHECK_BUTTON, i));
      mul_test_press (GDK_KEY_space, 0);
    }
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (nth (ratio, GTK_TYPE_CHECK_BUTTON, 3))));
  /* The office alone: the others state no such position, and that is no bar of 0. */
  g_assert_true (says (ratio, "Computed on 0.5 of 13.5 FTE."));
  g_assert_true (says (ratio, "Only Gjøvik can be computed; at least two are needed to compare."));
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  GtkWidget *ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 0);
  GtkWidget *mode = nth (ratio, ADW_TYPE_TOGGLE_GROUP, 0);

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (mode), "table");
  mul_test_settle ();
  g_assert_cmpuint (count (ratio, MUL_TYPE_BAR_CHART_VIEW), ==, 0);
  g_assert_true (says (ratio, "75.3"));
  g_assert_true (says (ratio, "301"));
  g_assert_true (says (ratio, "Rank"));
}

/* ---- Values ----------------------------------------------------------------------------------------- */

static void
test_summary (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));

  g_assert_true (says (row, "Gjøvik’s 255 is a 2025 figure."));
  g_assert_true (says (row, "738"));
  g_assert_true (says (row, "in all"));
  /* Of several together, the unit is told. */
  g_assert_true (says (GTK_WIDGET (get_row (fixture, 2)), "approx. 340\302\240mill. kr"));
  assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                   "Driftsenheter med produksjonstilskudd. Østre Toten: 301 (derived). Vestre Toten: 182 (derived). "
                   "Gjøvik: 255. in all: 738. 2024, Landbruksdirektoratet. Gjøvik’s 255 is a 2025 figure.");
}

/* Opened, typed and closed by keyboard alone. */
static void
test_typing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));
  GtkWidget *ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 0);
  GtkWidget *value;

  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpuint (count (row, MUL_TYPE_FIGURE_VALUE_ROW), ==, 4);
  value = nth (row, MUL_TYPE_FIGURE_VALUE_ROW, 0);
  assert_property (get_entry (value), GTK_ACCESSIBLE_PROPERTY_LABEL, "Østre Toten, Value");
  g_assert_true (gtk_widget_get_focus_child (value) != NULL);
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_type ("ca. 400");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-ostre-toten"), ==, 400 * MUL_E4);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (value))), ==, "approx. 400");
  g_assert_true (says (ratio, "Computed on all 13.5 FTE."));
  /* Enter goes on to the next municipality. */
  g_assert_nonnull (gtk_widget_get_focus_child (nth (row, MUL_TYPE_FIGURE_VALUE_ROW, 1)));

  /* What is not a number stays in its field, with a sentence, and the project is as it was. */
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_type ("mange");
  mul_test_press (GDK_KEY_Return, 0);
  value = nth (row, MUL_TYPE_FIGURE_VALUE_ROW, 1);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (value))), ==, "mange");
  g_assert_true (says (value, "“mange” is not a number"));
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-vestre-toten"), ==, 182 * MUL_E4);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (value))), ==, "182 (derived)");
  g_assert_false (says (value, "“mange” is not a number"));

  /* Emptied is not stated, never 0. */
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_press (GDK_KEY_Delete, 0);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-vestre-toten"), ==, MUL_NOT_STATED);
  g_assert_true (says (row, "not stated"));
  undo (fixture);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-vestre-toten"), ==, 182 * MUL_E4);
  undo (fixture);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-ostre-toten"), ==, 301 * MUL_E4);

  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_true (gtk_widget_is_focus (row));
}

/* A total that is stated is compared with the sum, not replaced by it. */
static void
test_total (Fixture *fixture, gconstpointer data)
{
  const MulFigurePlace place = { fixture->document, FARMS, NULL, "municipality-gjovik",
                                 "key-figure-landbruk-driftsenheter-gjovik" };
  const MulFigureReading reading = { MUL_NUMBER_OK, MUL_NUMBER_FAULT_NONE, 250 * MUL_E4, MUL_NOT_STATED,
                                     MUL_QUALIFIER_EXACT };
  g_autoptr (MulRecord) total =
      mul_document_get_record (fixture->document, MUL_ENTITY_KEY_FIGURE, "key-figure-landbruk-driftsenheter-i-alt");
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));

  g_assert_true (mul_figure_edits_set_values (&place, &reading, 1, NULL));
  g_assert_true (says (row, "The municipalities come to 733, not 738."));
  g_assert_true (mul_figure_edits_delete (fixture->document, total, NULL));
  g_assert_true (says (row, "sum"));
  g_assert_true (says (row, "733"));
}

static void
test_paste (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (row);

  mul_figure_row_open (MUL_FIGURE_ROW (row), FALSE);
  mul_test_settle ();
  gdk_clipboard_set_text (clipboard, "10\nminst 20\n30,5\n");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-ostre-toten"), ==, 10 * MUL_E4);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-vestre-toten"), ==, 20 * MUL_E4);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-gjovik"), ==, 305000);
  undo (fixture);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-ostre-toten"), ==, 301 * MUL_E4);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-gjovik"), ==, 255 * MUL_E4);

  /* One that cannot be read stops all. */
  gdk_clipboard_set_text (clipboard, "10\nmange\n");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  g_assert_cmpint (get_value (fixture, "key-figure-landbruk-driftsenheter-ostre-toten"), ==, 301 * MUL_E4);
}

static void
test_source (Fixture *fixture, gconstpointer data)
{
  const MulFigurePlace place = { fixture->document, FARMS, NULL, "municipality-gjovik",
                                 "key-figure-landbruk-driftsenheter-gjovik" };
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));

  g_assert_true (mul_figure_edits_set_source (&place, NULL, "Gårdskart", NULL));
  g_assert_true (says (row, "Gårdskart"));
  undo (fixture);
  g_assert_false (says (row, "Gårdskart"));
}

static void
test_comparator (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = GTK_WIDGET (get_row (fixture, 0));
  GtkWidget *editor, *popover;
  g_autoptr (GListModel) comparators =
      mul_document_list (fixture->document, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_part, "comparator", 0);
  const guint before = g_list_model_get_n_items (comparators);

  mul_figure_row_open (MUL_FIGURE_ROW (row), FALSE);
  mul_test_settle ();
  editor = nth (row, MUL_TYPE_FIGURE_EDITOR, 0);
  for (guint i = 0;; i++)
    {
      GtkWidget *button = nth (editor, GTK_TYPE_MENU_BUTTON, i);

      popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
      if (MUL_IS_ADD_POPOVER (popover))
        break;
    }
  mul_add_popover_submit (MUL_ADD_POPOVER (popover), "Valdres landbrukskontor");
  mul_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (comparators), ==, before + 1);
  g_assert_true (says (row, "Valdres landbrukskontor"));
  g_assert_cmpuint (count (row, MUL_TYPE_FIGURE_VALUE_ROW), ==, 5);
  undo (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (comparators), ==, before);
  g_assert_cmpuint (count (row, MUL_TYPE_FIGURE_VALUE_ROW), ==, 4);
}

/* ---- Key figures and ratios ------------------------------------------------------------------------- */

/* What is opened to be written in is seen whole, once it has come to rest. */
static void
assert_in_sight (GtkWidget *figures, GtkWidget *opened)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (figures, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  for (guint i = 0; i < 100; i++)
    {
      mul_test_settle ();
      g_assert_true (gtk_widget_compute_bounds (opened, viewport, &bounds));
      if (bounds.origin.y >= 0 && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (viewport))
        return;
      g_usleep (10 * 1000);
    }
  g_assert_not_reached ();
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_ROW), ==, 3);
  g_assert_true (gtk_widget_activate_action (fixture->figures, "figures.add", NULL));
  mul_test_settle ();
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_ROW), ==, 4);
  assert_in_sight (fixture->figures, nth (GTK_WIDGET (get_row (fixture, 3)), MUL_TYPE_FIGURE_EDITOR, 0));
  /* The name stands chosen, to be typed over. */
  mul_test_type ("Saker");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_true (says (GTK_WIDGET (get_row (fixture, 3)), "Saker"));
  g_assert_true (says (GTK_WIDGET (get_row (fixture, 3)), "No values yet"));
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_row (fixture, 3))));
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_true (says (GTK_WIDGET (get_row (fixture, 2)), "Saker"));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_row (fixture, 2))));
  mul_test_press (GDK_KEY_Delete, 0);
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_ROW), ==, 3);
  undo (fixture);
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_ROW), ==, 4);
  g_assert_true (says (GTK_WIDGET (get_row (fixture, 2)), "Saker"));
}

static void
test_ratio (Fixture *fixture, gconstpointer data)
{
  GtkWidget *ratio;

  gtk_widget_activate_action (fixture->figures, "figures.add-ratio", "s", "figure-landbruk-tilskudd");
  mul_test_settle ();
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW), ==, 2);
  ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 1);
  g_assert_true (says (ratio, "Produksjonstilskudd per FTE"));
  assert_in_sight (fixture->figures, nth (ratio, MUL_TYPE_FIGURE_EDITOR, 0));
  /* Nobody states it alone: words, and no bar. */
  g_assert_true (says (ratio, "Nothing can be compared yet"));
  mul_test_type ("Tilskudd");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_true (says (ratio, "Tilskudd"));
  gtk_widget_activate_action (ratio, "ratio.delete", NULL);
  mul_test_settle ();
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW), ==, 1);
  undo (fixture);
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW), ==, 2);
}

/* A service without positions has its key figures all the same. */
static void
test_no_roles (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_ROW), ==, 5);
  gtk_widget_activate_action (fixture->figures, "figures.add-ratio", "s", "figure-brann-nammo");
  mul_test_settle ();
  g_assert_cmpuint (count (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW), ==, 1);
}

/* Decisions per case handler: one municipality states none. */
static void
test_decisions (Fixture *fixture, gconstpointer data)
{
  GtkWidget *ratio = nth (fixture->figures, MUL_TYPE_FIGURE_RATIO_VIEW, 0);

  assert_property (nth (ratio, MUL_TYPE_BAR_CHART_VIEW, 0), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                   "1. Vestre Toten: 382 (233 with all positions, no. 1)\n"
                   "2. Gjøvik: 747 (436 with all positions, no. 2)\nØstre Toten: not stated");
}

/* In a narrow window all stands in one column, no wider than it. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  int minimum;

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  gtk_widget_measure (fixture->figures, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 350 - 24);
  mul_figure_row_open (get_row (fixture, 0), FALSE);
  mul_test_settle ();
  gtk_widget_measure (fixture->figures, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 350 - 24);
}

int
main (int argc, char *argv[])
{
  g_setenv ("LANGUAGE", "en", TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  gtk_disable_setlocale ();
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

#define ADD(path, service, function) g_test_add (path, Fixture, service, set_up, function, tear_down)
  ADD ("/staffing-figures/denominator", NULL, test_denominator);
  ADD ("/staffing-figures/last-role", NULL, test_last_role);
  ADD ("/staffing-figures/table", NULL, test_table);
  ADD ("/staffing-figures/summary", NULL, test_summary);
  ADD ("/staffing-figures/typing", NULL, test_typing);
  ADD ("/staffing-figures/total", NULL, test_total);
  ADD ("/staffing-figures/paste", NULL, test_paste);
  ADD ("/staffing-figures/source", NULL, test_source);
  ADD ("/staffing-figures/comparator", NULL, test_comparator);
  ADD ("/staffing-figures/rows", NULL, test_rows);
  ADD ("/staffing-figures/ratio", NULL, test_ratio);
  ADD ("/staffing-figures/narrow/agriculture", AGRICULTURE, test_narrow);
  ADD ("/staffing-figures/narrow/fire", "service-brann", test_narrow);
  ADD ("/staffing-figures/narrow/payroll", "service-lonn", test_narrow);
  ADD ("/staffing-figures/narrow/allocation", "service-tildeling", test_narrow);
  ADD ("/staffing-figures/narrow/land-use", "service-arealplan", test_narrow);
  ADD ("/staffing-figures/no-roles", "service-brann", test_no_roles);
  ADD ("/staffing-figures/decisions", "service-tildeling", test_decisions);

  return g_test_run ();
}
