/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changing an organisation by keys and actions: folding, putting units above others, moving and copying whole subtrees, and
 * finding by name. What is then in the file, and that one undo takes it back. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-organisation.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "storage/mul-queries.h"

#define GJOVIK "unit-arealplan-gjovik"
#define PLANFORVALTER "unit-arealplan-gjovik-planforvalter"
#define BYGGESAK "unit-arealplan-vestre-toten-byggesak"
#define PLAN "unit-arealplan-vestre-toten-plan"

static MulChartOutline *
show_outline (MulTestOrganisation *fixture)
{
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  return MUL_CHART_OUTLINE (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_OUTLINE));
}

static gboolean
is_shown (MulTestOrganisation *fixture, const char *id)
{
  return mul_chart_model_find (mul_chart_canvas_get_shown (fixture->canvas), id) >= 0;
}

/* The clipboard is read while the program goes on: until something else is selected, or something is said. */
static void
paste (MulTestOrganisation *fixture)
{
  g_autofree char *selected = g_strdup (mul_organisation_view_get_selected (fixture->view));
  gsize said = fixture->said->len;

  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  for (guint i = 0; i < 500 && fixture->said->len == said &&
                    g_strcmp0 (mul_organisation_view_get_selected (fixture->view), selected) == 0;
       i++)
    {
      g_usleep (10 * 1000);
      mul_test_settle ();
    }
}

/* The positions under a unit and all below it, as "role title fte", one a line. */
static char *
list_positions (MulTestOrganisation *fixture, const char *unit_id)
{
  g_autoptr (GListModel) positions =
      mul_document_list (fixture->document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id, 0);
  g_autoptr (GListModel) children =
      mul_document_list (fixture->document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, unit_id, 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (positions); i++)
    {
      g_autoptr (MulRecord) position = g_list_model_get_item (positions, i);
      const char *role_id = mul_record_get_text (position, MUL_POSITION_role_id);
      g_autoptr (MulRecord) role =
          role_id != NULL ? mul_document_get_record (fixture->document, MUL_ENTITY_ROLE, role_id) : NULL;

      g_string_append_printf (text, "%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n",
                              role != NULL ? mul_record_get_text (role, MUL_ROLE_name) : "-",
                              mul_record_get_integer (position, MUL_POSITION_fte_e4),
                              mul_record_get_integer (position, MUL_POSITION_headcount));
    }
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (MulRecord) child = g_list_model_get_item (children, i);
      g_autofree char *below = list_positions (fixture, mul_record_get_id (child));

      g_string_append_printf (text, "%s:\n%s", mul_record_get_text (child, MUL_UNIT_name), below);
    }
  return g_string_free_and_steal (text);
}

/* What is hidden is said on the card and told to a screen reader; the selection goes to what hides it. */
static void
test_collapse (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  GtkWidget *card;
  const MulChartModelUnit *unit;
  MulChartModel *shown;

  mul_test_organisation_select (fixture, GJOVIK);
  card = mul_chart_canvas_get_card (fixture->canvas, GJOVIK);
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  mul_test_press (GDK_KEY_minus, 0);
  g_assert_false (is_shown (fixture, PLANFORVALTER));
  card = mul_chart_canvas_get_card (fixture->canvas, GJOVIK);
  gtk_test_accessible_assert_state (card, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  shown = mul_chart_canvas_get_shown (fixture->canvas);
  unit = mul_chart_model_get_unit (shown, (guint) mul_chart_model_find (shown, GJOVIK));
  g_assert_cmpstr (unit->card.more, ==, "1 below");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == card);

  mul_test_press (GDK_KEY_plus, 0);
  g_assert_true (is_shown (fixture, PLANFORVALTER));

  /* From above: what was selected is hidden, and the one above it is selected. */
  mul_test_organisation_select (fixture, PLANFORVALTER);
  mul_test_press (GDK_KEY_Up, 0);
  mul_test_press (GDK_KEY_Up, 0);
  mul_test_press (GDK_KEY_minus, 0);
  assert_selected (fixture, "unit-arealplan-gjovik-samfunn");
  g_assert_false (is_shown (fixture, GJOVIK));
  /* Who is looked for from elsewhere is shown. */
  mul_organisation_view_set_selected (fixture->view, PLANFORVALTER);
  mul_test_settle ();
  g_assert_true (is_shown (fixture, PLANFORVALTER));
  g_assert_nonnull (mul_chart_canvas_get_card (fixture->canvas, PLANFORVALTER));
  /* How it is looked at is nothing of the file. */
  assert_dump (fixture, before);
}

/* Eight outside the service share a card, and each keeps its place among all. */
static void
test_shared_card (MulTestOrganisation *fixture, gconstpointer data)
{
  MulChartModel *shown = mul_chart_canvas_get_shown (fixture->canvas);
  guint all = mul_chart_model_get_n_units (fixture->canvas != NULL ? mul_chart_canvas_get_model (fixture->canvas) : NULL);
  GtkWidget *card;

  g_assert_cmpuint (mul_chart_model_get_n_units (shown), ==, all - 7);
  g_assert_false (is_shown (fixture, "unit-arealplan-ostre-toten-klima"));
  mul_test_organisation_select (fixture, "unit-arealplan-ostre-toten");
  mul_test_press (GDK_KEY_asterisk, 0);
  g_assert_true (is_shown (fixture, "unit-arealplan-ostre-toten-klima"));
  g_assert_cmpuint (mul_chart_model_get_n_units (mul_chart_canvas_get_shown (fixture->canvas)), ==, all);
  mul_test_press (GDK_KEY_Right, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  card = mul_chart_canvas_get_card (fixture->canvas, "unit-arealplan-ostre-toten-klima");
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "2 of 9");
  /* And back. */
  mul_test_press (GDK_KEY_minus, 0);
  assert_selected (fixture, NULL);
  g_assert_true (mul_chart_is_shared_card (mul_chart_canvas_get_selected_card (fixture->canvas)));
  g_assert_cmpuint (mul_chart_model_get_n_units (mul_chart_canvas_get_shown (fixture->canvas)), ==, all - 7);
  /* It is no unit: nothing deletes or renames it. */
  mul_test_press (GDK_KEY_Delete, 0);
  mul_test_press (GDK_KEY_F2, 0);
  g_assert_cmpuint (mul_chart_model_get_n_units (mul_chart_canvas_get_model (fixture->canvas)), ==, all);
}

static void
test_add_above (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *added = NULL;

  mul_test_organisation_select (fixture, BYGGESAK);
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  mul_test_type ("over");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "over");
  assert_text (fixture, added, MUL_UNIT_parent_id, PLAN);
  assert_text (fixture, BYGGESAK, MUL_UNIT_parent_id, added);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

/* Dragged to another municipality: all under it goes along. */
static void
test_moved (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  g_signal_emit_by_name (fixture->canvas, "moved", GJOVIK, PLAN, BYGGESAK, 1);
  mul_test_settle ();
  assert_text (fixture, GJOVIK, MUL_UNIT_parent_id, PLAN);
  assert_text (fixture, GJOVIK, MUL_UNIT_municipality_id, "municipality-vestre-toten");
  assert_text (fixture, PLANFORVALTER, MUL_UNIT_municipality_id, "municipality-vestre-toten");
  assert_selected (fixture, GJOVIK);
  mul_test_press (GDK_KEY_Right, 0);
  assert_selected (fixture, BYGGESAK);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Move Unit");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  /* A loop is not made, whoever asks for it. */
  g_signal_emit_by_name (fixture->canvas, "moved", GJOVIK, PLANFORVALTER, NULL, 2);
  mul_test_settle ();
  assert_dump (fixture, before);
}

/* Cut waits, and moves when it is pasted; what refers to the unit stays. */
static void
test_cut_and_paste (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_test_organisation_select (fixture, GJOVIK);
  mul_test_press (GDK_KEY_x, GDK_CONTROL_MASK);
  assert_dump (fixture, before);
  g_assert_true (gtk_widget_has_css_class (mul_chart_canvas_get_card (fixture->canvas, GJOVIK), "dimmed"));
  /* Not to under itself. */
  mul_test_organisation_select (fixture, PLANFORVALTER);
  paste (fixture);
  assert_dump (fixture, before);
  g_assert_true (g_str_has_prefix (fixture->said->str, "error: "));
  mul_test_organisation_select (fixture, PLAN);
  paste (fixture);
  assert_text (fixture, GJOVIK, MUL_UNIT_parent_id, PLAN);
  assert_text (fixture, PLANFORVALTER, MUL_UNIT_municipality_id, "municipality-vestre-toten");
  assert_selected (fixture, GJOVIK);
  g_assert_false (gtk_widget_has_css_class (mul_chart_canvas_get_card (fixture->canvas, GJOVIK), "dimmed"));
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

static void
test_copy_beside (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *positions = list_positions (fixture, GJOVIK);
  g_autofree char *copied = NULL;
  g_autofree char *copy = NULL;

  g_assert_nonnull (strstr (positions, "Planforvalter:\n"));
  mul_test_organisation_select (fixture, GJOVIK);
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  mul_test_organisation_select (fixture, PLAN);
  paste (fixture);
  copy = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_cmpstr (copy, !=, PLAN);
  g_assert_cmpstr (copy, !=, GJOVIK);
  assert_text (fixture, copy, MUL_UNIT_name, "Arealplan");
  assert_text (fixture, copy, MUL_UNIT_municipality_id, "municipality-vestre-toten");
  copied = list_positions (fixture, copy);
  g_assert_cmpstr (copied, ==, positions);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Paste Units");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

static guint
count_roles (MulTestOrganisation *fixture, const char *service_id)
{
  g_autoptr (GListModel) roles =
      mul_document_list (fixture->document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);

  return g_list_model_get_n_items (roles);
}

/* Into another service: roles go by name, and those it lacks are added, in the same step. */
static void
test_paste_in_service (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkWidget *other = mul_organisation_view_new (fixture->document, "service-tildeling");
  guint n_roles = count_roles (fixture, "service-tildeling");
  g_autofree char *positions = list_positions (fixture, GJOVIK);
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *copied = NULL;
  g_autofree char *copy = NULL;

  mul_test_organisation_select (fixture, GJOVIK);
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  mul_test_window_show (fixture->window, other);
  fixture->view = MUL_ORGANISATION_VIEW (other);
  mul_organisation_view_set_selected (fixture->view, "unit-tildeling-gjovik");
  mul_chart_canvas_focus_selected (
      MUL_CHART_CANVAS (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS)));
  paste (fixture);
  copy = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_cmpstr (fixture->said->str, ==, "");
  g_assert_cmpstr (copy, !=, "unit-tildeling-gjovik");
  assert_text (fixture, copy, MUL_UNIT_service_id, "service-tildeling");
  assert_text (fixture, copy, MUL_UNIT_parent_id, "unit-tildeling-gjovik");
  copied = list_positions (fixture, copy);
  g_assert_cmpstr (copied, ==, positions);
  g_assert_cmpuint (count_roles (fixture, "service-tildeling"), >, n_roles);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
  g_assert_cmpuint (count_roles (fixture, "service-tildeling"), ==, n_roles);
}

/* Elsewhere it is an indented list. */
static void
test_copy_text (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  mul_test_organisation_select (fixture, GJOVIK);
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  text = mul_test_read_clipboard (fixture->window);
  g_assert_cmpstr (text, ==, "Arealplan\n\tPlanforvalter\n");
}

static void
test_search (MulTestOrganisation *fixture, gconstpointer data)
{
  mul_test_organisation_select (fixture, GJOVIK);
  mul_test_type ("mil");
  g_assert_cmpstr (mul_chart_canvas_get_search (fixture->canvas), ==, "mil");
  /* Also what shares a card is found, and shown. */
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  mul_test_press (GDK_KEY_Down, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-miljo");
  mul_test_press (GDK_KEY_Up, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_null (mul_chart_canvas_get_search (fixture->canvas));
  /* Then the arrows walk the tree again. */
  mul_test_press (GDK_KEY_Up, 0);
  assert_selected (fixture, "unit-arealplan-ostre-toten-su");
}

/* The outline is edited like the chart. */
static void
test_outline_rename (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  MulChartOutline *outline = show_outline (fixture);
  g_autofree char *added = NULL;

  mul_organisation_view_set_selected (fixture->view, BYGGESAK);
  mul_chart_outline_focus_selected (outline);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("x");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dump (fixture, before);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("bygg");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, BYGGESAK, MUL_UNIT_name, "bygg");
  assert_selected (fixture, BYGGESAK);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  mul_test_type ("under");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, added, MUL_UNIT_name, "under");
  assert_text (fixture, added, MUL_UNIT_parent_id, BYGGESAK);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  mul_organisation_view_set_selected (fixture->view, BYGGESAK);
  mul_chart_outline_focus_selected (outline);
  mul_test_press (GDK_KEY_x, GDK_CONTROL_MASK);
  mul_organisation_view_set_selected (fixture->view, GJOVIK);
  mul_chart_outline_focus_selected (outline);
  paste (fixture);
  assert_text (fixture, BYGGESAK, MUL_UNIT_parent_id, GJOVIK);
  assert_text (fixture, BYGGESAK, MUL_UNIT_municipality_id, "municipality-gjovik");
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  /* What is collapsed here is so in the chart. */
  mul_organisation_view_set_selected (fixture->view, GJOVIK);
  mul_chart_outline_focus_selected (outline);
  mul_test_press (GDK_KEY_minus, 0);
  g_assert_false (is_shown (fixture, PLANFORVALTER));
  mul_test_press (GDK_KEY_plus, 0);
  g_assert_true (is_shown (fixture, PLANFORVALTER));
}

/* No card covers another, nor the last of them the legend for good. */
static void
test_nothing_overlaps (MulTestOrganisation *fixture, gconstpointer data)
{
  MulChartModel *shown = mul_chart_canvas_get_shown (fixture->canvas);

  for (guint i = 0; i < mul_chart_model_get_n_units (shown); i++)
    for (guint j = 0; j < i; j++)
      {
        graphene_rect_t a, b;

        g_assert_true (mul_chart_canvas_get_place (fixture->canvas, mul_chart_model_get_unit (shown, i)->id, &a));
        g_assert_true (mul_chart_canvas_get_place (fixture->canvas, mul_chart_model_get_unit (shown, j)->id, &b));
        g_assert_false (graphene_rect_intersection (&a, &b, NULL));
      }
  for (guint i = 0; i < mul_chart_model_get_n_units (shown); i++)
    {
      graphene_rect_t rect;

      mul_organisation_view_set_selected (fixture->view, mul_chart_model_get_unit (shown, i)->id);
      mul_test_settle ();
      if (!mul_chart_canvas_get_place (fixture->canvas, mul_organisation_view_get_selected (fixture->view), &rect))
        continue;
      g_assert_cmpfloat (rect.origin.x, >=, 0);
      g_assert_cmpfloat (rect.origin.y, >=, 0);
      g_assert_cmpfloat (rect.origin.y + rect.size.height, <=, gtk_widget_get_height (GTK_WIDGET (fixture->canvas)) - 50);
      shown = mul_chart_canvas_get_shown (fixture->canvas);
    }
}

/* Twice the size of text is twice the chart: it keeps its shape, and nothing is cut. */
static void
test_large_text (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (fixture->window);
  graphene_rect_t small, large;
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_assert_true (mul_chart_canvas_get_place (fixture->canvas, GJOVIK, &small));
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  mul_test_settle ();
  g_assert_true (mul_chart_canvas_get_place (fixture->canvas, GJOVIK, &large));
  g_assert_cmpfloat_with_epsilon (large.size.width, 2 * small.size.width, 1);
  g_assert_cmpfloat_with_epsilon (large.size.height, 2 * small.size.height, 1);
  test_nothing_overlaps (fixture, data);
  g_object_set (settings, "gtk-xft-dpi", dpi > 0 ? dpi : 96 * 1024, NULL);
}

/* What the keys of the chart do, they do in the outline; a click there selects, and opens nothing. */
static void
test_outline_keys (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  MulChartOutline *outline = show_outline (fixture);
  GtkWidget *list = mul_test_find_widget (GTK_WIDGET (outline), GTK_TYPE_LIST_BOX);
  GtkWidget *menu;
  g_autofree char *added = NULL;

  g_assert_false (gtk_list_box_get_activate_on_single_click (GTK_LIST_BOX (list)));
  mul_organisation_view_set_selected (fixture->view, PLAN);
  mul_chart_outline_focus_selected (outline);
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  g_assert_true (gtk_widget_get_focus_child (GTK_WIDGET (outline)) != NULL);
  assert_selected (fixture, PLAN);
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_dump (fixture, before);

  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("plan");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, GDK_SHIFT_MASK);
  added = g_strdup (mul_organisation_view_get_selected (fixture->view));
  mul_test_type ("ved siden av");
  mul_test_press (GDK_KEY_Return, 0);
  assert_text (fixture, PLAN, MUL_UNIT_name, "plan");
  assert_text (fixture, added, MUL_UNIT_name, "ved siden av");
  mul_test_organisation_undo (fixture);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);

  mul_organisation_view_set_selected (fixture->view, GJOVIK);
  mul_chart_outline_focus_selected (outline);
  mul_test_type ("mil");
  assert_selected (fixture, "unit-arealplan-ostre-toten-klima");
  mul_test_press (GDK_KEY_Down, 0);
  assert_selected (fixture, "unit-arealplan-vestre-toten-miljo");
  mul_test_press (GDK_KEY_Escape, 0);

  g_assert_null (mul_test_find_widget (GTK_WIDGET (outline), GTK_TYPE_POPOVER_MENU));
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  menu = mul_test_find_widget (GTK_WIDGET (outline), GTK_TYPE_POPOVER_MENU);
  g_assert_nonnull (menu);
  g_assert_true (gtk_widget_get_visible (menu));
  gtk_popover_popdown (GTK_POPOVER (menu));
  mul_test_settle ();
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  mul_test_settle ();
}

/* Tab keeps what was typed and goes to the next unit, so that Enter adds nothing. */
static void
test_tab_names (MulTestOrganisation *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  const char *next;

  mul_test_organisation_select (fixture, PLAN);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("plan");
  mul_test_press (GDK_KEY_Tab, 0);
  assert_text (fixture, PLAN, MUL_UNIT_name, "plan");
  next = mul_organisation_view_get_selected (fixture->view);
  g_assert_cmpstr (next, !=, PLAN);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == mul_chart_canvas_get_card (fixture->canvas, next));
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK);
  assert_selected (fixture, PLAN);
  mul_test_organisation_undo (fixture);
  assert_dump (fixture, before);
}

#define ADD(name, function) \
  g_test_add ("/organisation-editing/" name, MulTestOrganisation, NULL, mul_test_organisation_set_up, function, \
              mul_test_organisation_tear_down)

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

  ADD ("collapse", test_collapse);
  ADD ("shared-card", test_shared_card);
  ADD ("add-above", test_add_above);
  ADD ("moved", test_moved);
  ADD ("cut-and-paste", test_cut_and_paste);
  ADD ("copy-beside", test_copy_beside);
  ADD ("paste-in-service", test_paste_in_service);
  ADD ("copy-text", test_copy_text);
  ADD ("search", test_search);
  ADD ("outline", test_outline_rename);
  ADD ("outline-keys", test_outline_keys);
  ADD ("tab-names", test_tab_names);
  ADD ("nothing-overlaps", test_nothing_overlaps);
  ADD ("large-text", test_large_text);
  return g_test_run ();
}
