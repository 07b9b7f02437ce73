/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-scenes.h"

#include "mul-test-keys.h"
#include "mul-test-steps.h"

/* ---- The shell --------------------------------------------------------------------------------------- */

static GtkWindow *
show_welcome (MulApplication *application, MulWindow *window)
{
  return GTK_WINDOW (mul_test_open_beside (application, window));
}

static GtkWindow *
show_guide (MulApplication *application, MulWindow *window)
{
  GtkWindow *guide;

  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  mul_test_rest ();
  guide = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_assert_true (guide != GTK_WINDOW (window));
  return guide;
}

static GtkWindow *
show_toast (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "", "", "", "");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "æøå");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_service_menu (MulApplication *application, MulWindow *window)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (mul_test_find_shown (window, "AdwNavigationSplitView"));

  mul_test_show_place (window, "service-landbruk", "description", "", "");
  /* Where there is room for one only. */
  adw_navigation_split_view_set_show_content (split, FALSE);
  mul_test_rest ();
  mul_test_press_menu_at (window, mul_test_find_shown (window, "MulServiceRow"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_municipality_picker (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "", "", "", "");
  mul_test_act (window, "MulMunicipalitiesBox", "municipalities.pick");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_service_rename (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "description", "", "");
  mul_test_act (window, "MulServicePage", "service.rename");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_service_name (MulApplication *application, MulWindow *window)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (mul_test_find_shown (window, "AdwNavigationSplitView"));

  mul_test_show_place (window, "service-landbruk", "description", "", "");
  adw_navigation_split_view_set_show_content (split, FALSE);
  mul_test_rest ();
  mul_test_act (window, "MulServiceRow", "row.rename");
  return GTK_WINDOW (window);
}

/* The first row of one of the overview's lists. */
static GtkWidget *
show_overview_row (MulWindow *window, const char *box)
{
  GtkWidget *row;

  mul_test_show_place (window, "", "", "", "");
  row = mul_test_find_named (mul_test_find_shown (window, box), "MulOverviewRow");
  g_assert_nonnull (row);
  return row;
}

static GtkWindow *
show_row_menu (MulApplication *application, MulWindow *window)
{
  mul_test_press_menu_at (window, show_overview_row (window, "MulMunicipalitiesBox"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_municipality (MulApplication *application, MulWindow *window)
{
  gtk_widget_activate_action (show_overview_row (window, "MulMunicipalitiesBox"), "row.rename", NULL);
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_alternative (MulApplication *application, MulWindow *window)
{
  gtk_widget_activate_action (show_overview_row (window, "MulAlternativesBox"), "row.rename", NULL);
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_guide_search (MulApplication *application, MulWindow *window)
{
  GtkWindow *guide = show_guide (application, window);

  gtk_widget_activate_action (GTK_WIDGET (guide), "help.search", NULL);
  mul_test_type ("a");
  mul_test_rest ();
  return guide;
}

/* ---- Organisation ------------------------------------------------------------------------------------ */

/* In a narrow window the chart is an outline. */
static GtkWidget *
find_unit (MulWindow *window)
{
  GtkWidget *card = mul_test_find_named (GTK_WIDGET (window), "MulUnitCard");

  return card != NULL ? card : mul_test_find_shown (window, "MulOutlineRow");
}

static GtkWindow *
show_unit_menu (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  /* The chart or the outline has gone to it. */
  mul_test_press_menu_at (window, gtk_root_get_focus (GTK_ROOT (window)));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_unit_name (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  mul_test_act (window, "MulOrganisationView", "organisation.rename");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_unit_search (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  gtk_widget_grab_focus (find_unit (window));
  mul_test_type ("l");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_list (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "");
  mul_test_copy (window, "Samfunnsutvikling\n\tLandbruk\n\tKart og oppmåling\n");
  mul_test_act (window, "MulOrganisationView", "organisation.paste-list");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_outline_menu (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-tildeling", "organisation", "alternative-today", "");
  gtk_widget_activate_action (mul_test_find_shown (window, "MulOrganisationView"), "organisation.show-mode", "s", "outline");
  mul_test_rest ();
  mul_test_press_menu_at (window, mul_test_find_shown (window, "MulOutlineRow"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_position (MulApplication *application, MulWindow *window)
{
  GtkWidget *list;

  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  mul_test_act (window, "MulOrganisationView", "organisation.show-details");
  list = mul_test_find_named (mul_test_find_shown (window, "MulOrganisationPositions"), "GtkListBox");
  g_assert_nonnull (list);
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)));
  mul_test_rest ();
  return GTK_WINDOW (window);
}

/* What could not be read is told in a dialog of its own. */
static GtkWindow *
show_paste_faults (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  mul_test_copy (window, "Enhet\tOverordnet\tLeder\tÅrsverk\nØøø\tÅåå\t\tæøå\n");
  mul_test_act (window, "MulOrganisationView", "organisation.paste-list");
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_nothing (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-today", "");
  mul_test_copy (window, "  \n");
  mul_test_act (window, "MulOrganisationView", "organisation.paste-list");
  return GTK_WINDOW (window);
}

/* Where there is no joint organisation yet, one is drafted; where there is little room, the tray is called for. */
static void
show_tray (MulWindow *window)
{
  const char *const ways[] = { "organisation.draft-from-today", "organisation.toggle-tray" };

  mul_test_show_place (window, "service-landbruk", "organisation", "alternative-merger", "");
  for (guint i = 0; i < G_N_ELEMENTS (ways) && mul_test_find_named (GTK_WIDGET (window), "MulTray") == NULL; i++)
    mul_test_act (window, "MulOrganisationView", ways[i]);
}

static GtkWindow *
show_tray_menu (MulApplication *application, MulWindow *window)
{
  show_tray (window);
  gtk_widget_child_focus (mul_test_find_named (GTK_WIDGET (window), "MulTray"), GTK_DIR_TAB_FORWARD);
  mul_test_act (window, "MulTray", "tray.menu");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_tray_place (MulApplication *application, MulWindow *window)
{
  show_tray (window);
  mul_test_act (window, "MulOrganisationView", "organisation.tray-place-part");
  return GTK_WINDOW (window);
}

/* ---- Staffing ---------------------------------------------------------------------------------------- */

static void
show_first_cell (MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "staffing", "", "");
  gtk_widget_grab_focus (mul_test_find_shown (window, "MulStaffingGrid"));
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
}

static GtkWindow *
show_cell_menu (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  mul_test_press_menu_at (window, mul_test_find_shown (window, "MulStaffingGrid"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_cell_editor (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  mul_test_act (window, "MulStaffingView", "staffing.edit");
  mul_test_type ("x");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_report (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  mul_test_copy (window, "80\t12o\n\t-5\n");
  mul_test_act (window, "MulStaffingView", "staffing.paste");
  /* Within several chosen cells, Tab goes round. */
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_question (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  mul_test_copy (window, "1\t6,5\n1\t3\n");
  mul_test_act (window, "MulStaffingView", "staffing.paste");
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

/* ---- Assessment -------------------------------------------------------------------------------------- */

static GtkWindow *
act_on_merger (MulWindow *window, const char *type, const char *action)
{
  mul_test_show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  mul_test_act (window, type, action);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_stance (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  g_assert_true (gtk_widget_activate_action (mul_test_find_shown (window, "MulArgumentRow"), "argument.edit-stance", "(ss)", "", ""));
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_new_alternative (MulApplication *application, MulWindow *window)
{
  return act_on_merger (window, "MulAssessmentView", "assessment.add-alternative");
}

static GtkWindow *
show_place_elsewhere (MulApplication *application, MulWindow *window)
{
  return act_on_merger (window, "MulArgumentRow", "argument.place-elsewhere");
}

static GtkWindow *
show_theme (MulApplication *application, MulWindow *window)
{
  return act_on_merger (window, "MulArgumentRow", "argument.theme");
}

static GtkWindow *
show_argument_menu (MulApplication *application, MulWindow *window)
{
  return act_on_merger (window, "MulArgumentRow", "argument.menu");
}

static GtkWindow *
show_joined_lines (MulApplication *application, MulWindow *window)
{
  mul_test_show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  mul_test_copy (window, "• æøå æøå æøå\nåøæ åøæ.\n• øøø øøø.\n");
  mul_test_act (window, "MulArgumentList", "arguments.paste");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_filter (MulApplication *application, MulWindow *window)
{
  return act_on_merger (window, "MulAssessmentView", "assessment.filter");
}

/* What changes the project comes last. */
static const MulTestScene scenes[] = {
  { "guide", TRUE, show_guide },
  { "guide, search", TRUE, show_guide_search },
  { "service menu", TRUE, show_service_menu },
  { "service name", TRUE, show_service_name },
  { "service, rename", TRUE, show_service_rename },
  { "row menu", TRUE, show_row_menu },
  { "municipality", TRUE, show_municipality },
  { "alternative", TRUE, show_alternative },
  { "municipality picker", TRUE, show_municipality_picker },
  { "unit menu", TRUE, show_unit_menu },
  { "unit name", TRUE, show_unit_name },
  { "unit search", TRUE, show_unit_search },
  { "paste list of units", TRUE, show_paste_list },
  { "paste nothing", TRUE, show_paste_nothing },
  { "outline menu", TRUE, show_outline_menu },
  { "position", TRUE, show_position },
  { "tray menu", TRUE, show_tray_menu },
  { "tray, place part", TRUE, show_tray_place },
  { "cell menu", TRUE, show_cell_menu },
  { "stance", TRUE, show_stance },
  { "argument menu", TRUE, show_argument_menu },
  { "filter", TRUE, show_filter },
  { "new alternative", TRUE, show_new_alternative },
  { "place elsewhere", TRUE, show_place_elsewhere },
  { "theme", TRUE, show_theme },
  { "paste faults", TRUE, show_paste_faults },
  { "paste question", TRUE, show_paste_question },
  { "paste report", TRUE, show_paste_report },
  { "cell editor", TRUE, show_cell_editor },
  { "joined lines", TRUE, show_joined_lines },
  { "toast", TRUE, show_toast },
  { "welcome", FALSE, show_welcome },
};

/**
 * mul_test_scenes_get:
 * @n: (out): how many there are
 *
 * Returns: (array length=n): what is shown only after several steps, those that change nothing first
 */
const MulTestScene *
mul_test_scenes_get (guint *n)
{
  *n = G_N_ELEMENTS (scenes);
  return scenes;
}
