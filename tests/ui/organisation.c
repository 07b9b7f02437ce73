/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The Organisation view as a hand and a screen reader find it: walking the tree, adding, naming, moving and deleting units by
 * keys and actions, in the chart and in the outline; what is then in the file, and what undo makes of it. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-organisation.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-unit-card.h"

#define AREALPLAN "unit-arealplan-gjovik"

static void
test_reads_as_a_tree (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkWidget *card = mul_chart_canvas_get_card (fixture->canvas, "unit-arealplan-ostre-toten");

  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (fixture->canvas)), ==,
                   GTK_ACCESSIBLE_ROLE_TREE);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (card)), ==, GTK_ACCESSIBLE_ROLE_TREE_ITEM);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Arealplan, No leader of its own, Lena, FTE not stated, 3 persons, part of the service");
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "1 of 9");
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LEVEL, 3);

  /* The nine of the report are eight persons and one vacant leader's position. */
  card = mul_chart_canvas_get_card (fixture->canvas, AREALPLAN);
  gtk_test_accessible_assert_property (
      card, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Arealplan, Gjøvik, FTE not stated, 8 persons, Leader position vacant, part of the service");
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  mul_test_organisation_select (fixture, AREALPLAN);
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
}

static void
test_walk (MulTestOrganisation *fixture, gconstpointer data)
{
  mul_test_organisation_select (fixture, "unit-arealplan-ostre-toten-samfunn");
  mul_test_press (GDK_KEY_Down, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-su");
  mul_test_press (GDK_KEY_Down, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten");
  /* Eight outside the service share a card; it is no unit, and opens to them. */
  mul_test_press (GDK_KEY_Right, 0);
  assert_selected (fixture, NULL);
  g_assert_true (mul_chart_is_shared_card (mul_chart_canvas_get_selected_card (fixture->canvas)));
  mul_test_press (GDK_KEY_Return, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  mul_test_press (GDK_KEY_Up, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-su");
  /* On a level, the arrows go on into the next municipality and back. */
  mul_test_press (GDK_KEY_Right, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-plan");
  mul_test_press (GDK_KEY_Left, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-su");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 mul_chart_canvas_get_card (fixture->canvas, "unit-arealplan-ostre-toten-su"));
}

static void
test_add_and_name (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *added = NULL;

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_cmpstr (added, !=, AREALPLAN);
  mul_test_type ("plan");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "plan");
  assert_text (fixture, added, MUL_UNIT_parent_id, AREALPLAN);
  assert_text (fixture, added, MUL_UNIT_municipality_id, "municipality-gjovik");
  assert_selected (fixture, added);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Add Unit");

  /* The name belongs to the adding: one step back, and nothing of it is left. */
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
  g_assert_null (mul_chart_canvas_get_card (fixture->canvas, added));
  assert_selected (fixture, AREALPLAN);
}

/* Escape while a new unit is named takes it back; what stood selected before does so again. */
static void
test_take_back (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *label = g_strdup (mul_document_get_undo_label (fixture->document));

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_Return, GDK_SHIFT_MASK);
  mul_test_type ("x");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dump (fixture, before);
  assert_selected (fixture, AREALPLAN);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 mul_chart_canvas_get_card (fixture->canvas, AREALPLAN));
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, label);
}

static void
test_add_beside (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *added = NULL;

  mul_test_organisation_select (fixture, "unit-arealplan-vestre-toten-byggesak");
  mul_test_press (GDK_KEY_Return, GDK_SHIFT_MASK);
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  mul_test_type ("kart");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "kart");
  assert_text (fixture, added, MUL_UNIT_parent_id, "unit-arealplan-vestre-toten-plan");
  mul_test_press (GDK_KEY_Left, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-byggesak");
}

static void
test_rename (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("x");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dump (fixture, before);

  mul_test_press (GDK_KEY_F2, 0);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gtk_root_get_focus (GTK_ROOT (fixture->window)))),
                   ==, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  mul_test_type ("areal");
  /* The arrows belong to the text while it is written. */
  mul_test_press (GDK_KEY_Left, 0);
  assert_selected (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, AREALPLAN, MUL_UNIT_name, "areal");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 mul_chart_canvas_get_card (fixture->canvas, AREALPLAN));
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

/* A click beside the cards takes focus and selection from them together; the keys go on from the first. */
static void
test_click_beside (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->canvas));

  mul_test_organisation_select (fixture, AREALPLAN);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller))
        g_signal_emit_by_name (controller, "pressed", 1, (double) gtk_widget_get_width (GTK_WIDGET (fixture->canvas)) - 1,
                               (double) gtk_widget_get_height (GTK_WIDGET (fixture->canvas)) - 1);
    }
  assert_selected (fixture, NULL);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == GTK_WIDGET (fixture->canvas));
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_nonnull (mul_organisation_view_get_selected (fixture->view));
}

static void
test_delete (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_Delete, 0);
  assert_text (fixture, AREALPLAN, MUL_UNIT_name, NULL);
  assert_text (fixture, "unit-arealplan-gjovik-planforvalter", MUL_UNIT_name, NULL);
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: “Arealplan” and 1 unit below it were deleted\n");
  assert_selected (fixture, "unit-arealplan-gjovik-byggesak");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
  g_assert_nonnull (mul_chart_canvas_get_card (fixture->canvas, AREALPLAN));
}

static void
test_move (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_test_organisation_select (fixture, "unit-arealplan-vestre-toten-byggesak");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_selected (fixture, "unit-arealplan-vestre-toten-byggesak");
  mul_test_press (GDK_KEY_Left, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-landbruk");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

/* The menu of a card, as the Menu key opens it, acts on that card. */
static void
test_menu (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkWidget *card = mul_chart_canvas_get_card (fixture->canvas, AREALPLAN);

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  g_assert_nonnull (mul_test_find_widget (card, GTK_TYPE_POPOVER_MENU));
  g_assert_true (gtk_widget_get_mapped (mul_test_find_widget (card, GTK_TYPE_POPOVER_MENU)));
  mul_test_press (GDK_KEY_Escape, 0);
  g_usleep (300 * 1000);
  mul_test_settle ();
  g_assert_false (gtk_widget_get_mapped (mul_test_find_widget (card, GTK_TYPE_POPOVER_MENU)));
  mul_test_press (GDK_KEY_Delete, 0);
  g_assert_null (mul_chart_canvas_get_card (fixture->canvas, AREALPLAN));
}

/* What a menu starts goes on when the menu has closed and the focus has come back. */
static void
test_name_from_menu (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkWidget *button = NULL;
  g_autofree char *added = NULL;

  /* Past the switcher, which has a button of its own. */
  for (GtkWidget *tool = mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_ALTERNATIVE_SWITCHER);
       button == NULL && tool != NULL; tool = gtk_widget_get_next_sibling (tool))
    if (!MUL_IS_ALTERNATIVE_SWITCHER (tool))
      button = mul_test_find_widget (tool, GTK_TYPE_MENU_BUTTON);
  g_assert_nonnull (button);
  mul_test_organisation_select (fixture, AREALPLAN);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  mul_test_settle ();
  /* The first entry adds a unit below. */
  mul_test_press (GDK_KEY_Return, 0);
  g_usleep (300 * 1000);
  mul_test_settle ();
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_cmpstr (added, !=, AREALPLAN);
  mul_test_type ("plan");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "plan");

  /* The same from the menu of a card, where renaming is the fifth. */
  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  for (guint i = 0; i < 4; i++)
    mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  g_usleep (300 * 1000);
  mul_test_settle ();
  mul_test_type ("areal");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, AREALPLAN, MUL_UNIT_name, "areal");
}

/* Whatever the zoom, a card is found where it is seen. */
static void
test_zoom (MulTestOrganisation *fixture, gconstpointer data)
{
  const char *const steps[] = { "organisation.zoom-normal", "organisation.zoom-in", "organisation.zoom-out",
                                "organisation.zoom-out", "organisation.zoom-fit" };
  GtkWidget *card = mul_chart_canvas_get_card (fixture->canvas, "unit-arealplan-vestre-toten");

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      graphene_rect_t bounds;
      GtkWidget *found;

      mul_test_organisation_act (fixture, steps[i]);
      g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->canvas), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.size.width / (float) gtk_widget_get_width (card),
                                      mul_chart_canvas_get_zoom (fixture->canvas), 0.02);
      found = gtk_widget_pick (GTK_WIDGET (fixture->canvas), bounds.origin.x + bounds.size.width / 2,
                               bounds.origin.y + bounds.size.height / 2, GTK_PICK_DEFAULT);
      g_assert_true (found == card || gtk_widget_is_ancestor (found, card));
    }
  mul_chart_canvas_focus_selected (fixture->canvas);
  mul_test_press (GDK_KEY_minus, GDK_CONTROL_MASK);
  g_assert_cmpfloat (mul_chart_canvas_get_zoom (fixture->canvas), <, 0.9);
  mul_test_press (GDK_KEY_0, GDK_CONTROL_MASK);
  g_assert_cmpfloat (mul_chart_canvas_get_zoom (fixture->canvas), >, 0.6);
}

static void
test_pane (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_test_organisation_select (fixture, AREALPLAN);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (gtk_root_get_focus (GTK_ROOT (fixture->window))), ==, "GtkText");
  mul_test_type ("plan");
  assert_text (fixture, AREALPLAN, MUL_UNIT_name, "plan");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Rename Unit");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  /* Closing it gives the focus back to what it was about. */
  mul_test_press (GDK_KEY_F9, 0);
  g_usleep (400 * 1000);
  mul_test_settle ();
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) ==
                 mul_chart_canvas_get_card (fixture->canvas, AREALPLAN));
}

static void
test_outline (MulTestOrganisation *fixture, gconstpointer data)
{
  MulChartOutline *outline =
      MUL_CHART_OUTLINE (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_OUTLINE));

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (outline)));
  mul_organisation_view_set_selected (fixture->view, "unit-arealplan-ostre-toten");
  mul_chart_outline_focus_selected (outline);
  mul_test_press (GDK_KEY_Left, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-su");
  mul_test_press (GDK_KEY_Left, 0);
  /* Folded, the next row is the next municipality's. */
  mul_test_press (GDK_KEY_Down, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-ledelse");
  mul_test_press (GDK_KEY_Up, 0);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_Right, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten");
  mul_test_press (GDK_KEY_Delete, 0);
  assert_text (fixture, "unit-arealplan-ostre-toten", MUL_UNIT_name, NULL);
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  mul_test_settle ();
}

static void
test_joint (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autoptr (GListModel) alternatives = mul_document_list (fixture->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) merger = g_list_model_get_item (alternatives, 1);
  GtkWidget *page = mul_test_find_widget (GTK_WIDGET (fixture->view), ADW_TYPE_STATUS_PAGE);
  GtkWidget *row = mul_test_find_widget (page, ADW_TYPE_BUTTON_ROW);
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *added = NULL;

  mul_organisation_view_show_alternative (fixture->view, mul_record_get_id (merger));
  mul_test_settle ();
  g_assert_true (gtk_widget_get_mapped (page));
  row = mul_test_find_widget (page, ADW_TYPE_BUTTON_ROW);
  gtk_widget_activate (row);
  mul_test_settle ();
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_nonnull (added);
  mul_test_type ("felles");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "felles");
  assert_text (fixture, added, MUL_UNIT_municipality_id, NULL);
  g_assert_false (gtk_widget_get_mapped (page));
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
  g_assert_true (gtk_widget_get_mapped (page));
}

/* Each service of the example, wide and narrow. */
static void
test_shows (MulTestOrganisation *fixture, gconstpointer data)
{
  MulChartModel *model = mul_chart_canvas_get_model (fixture->canvas);

  g_assert_cmpuint (mul_chart_model_get_n_columns (model), >=, 3);
  g_assert_cmpuint (mul_chart_model_get_n_units (model), >, 0);
  for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
    {
      const char *id = mul_chart_model_get_unit (model, i)->id;
      GtkWidget *card;

      /* It need not be in view, but is when it is wanted. */
      mul_organisation_view_set_selected (fixture->view, id);
      mul_test_settle ();
      card = mul_chart_canvas_get_card (fixture->canvas, id);
      g_assert_nonnull (card);
      g_assert_true (gtk_widget_get_mapped (card));
      g_assert_cmpint (gtk_widget_get_width (card), >, 0);
    }
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  mul_test_settle ();
}

#define ADD(name, function) g_test_add (name, MulTestOrganisation, NULL, mul_test_organisation_set_up, function, mul_test_organisation_tear_down)

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

  ADD ("/organisation/reads-as-a-tree", test_reads_as_a_tree);
  ADD ("/organisation/walk", test_walk);
  ADD ("/organisation/add-and-name", test_add_and_name);
  ADD ("/organisation/take-back", test_take_back);
  ADD ("/organisation/add-beside", test_add_beside);
  ADD ("/organisation/rename", test_rename);
  ADD ("/organisation/click-beside", test_click_beside);
  ADD ("/organisation/delete", test_delete);
  ADD ("/organisation/move", test_move);
  ADD ("/organisation/menu", test_menu);
  ADD ("/organisation/name-from-menu", test_name_from_menu);
  ADD ("/organisation/zoom", test_zoom);
  ADD ("/organisation/pane", test_pane);
  ADD ("/organisation/outline", test_outline);
  ADD ("/organisation/joint", test_joint);
  g_test_add ("/organisation/agriculture", MulTestOrganisation, "service-landbruk", mul_test_organisation_set_up, test_shows, mul_test_organisation_tear_down);
  g_test_add ("/organisation/fire", MulTestOrganisation, "service-brann", mul_test_organisation_set_up, test_shows, mul_test_organisation_tear_down);
  g_test_add ("/organisation/payroll", MulTestOrganisation, "service-lonn", mul_test_organisation_set_up, test_shows, mul_test_organisation_tear_down);
  g_test_add ("/organisation/allocation", MulTestOrganisation, "service-tildeling", mul_test_organisation_set_up, test_shows, mul_test_organisation_tear_down);
  return g_test_run ();
}
