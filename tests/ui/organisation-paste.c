/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list or a table on the clipboard becomes units. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-organisation-view.h"
#include "widgets/mul-chart-canvas.h"
#include "widgets/mul-chart-outline.h"

#define SERVICE "service-arealplan"
#define PLAN "unit-arealplan-vestre-toten-plan"

typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  MulOrganisationView *view;
  GString *said;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *service_id = NULL;

  fixture->document = mul_test_open_example ();
  fixture->said = g_string_new (NULL);
  fixture->window = mul_test_window_new (fixture->said);
  /* With data: a service that has no units yet. */
  service_id = data != NULL ? mul_test_add_service (fixture->document, "Kulturskole") : g_strdup (SERVICE);
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, service_id));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->view));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  mul_test_window_close (fixture->window, GTK_WIDGET (fixture->view), fixture->document, fixture->said);
}

typedef gboolean (*Matches) (GtkWidget *widget, const char *text);

static GtkWidget *
find_widget (GtkWidget *widget, Matches matches, const char *text)
{
  if (matches (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, matches, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_of_type (GtkWidget *widget, const char *name)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), g_type_from_name (name));
}

static gboolean
is_button (GtkWidget *widget, const char *label)
{
  return GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static gboolean
is_row (GtkWidget *widget, const char *title)
{
  return ADW_IS_BUTTON_ROW (widget) &&
         g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0;
}

static GtkWidget *
get_canvas (Fixture *fixture)
{
  return find_widget (GTK_WIDGET (fixture->view), is_of_type, "MulChartCanvas");
}

static void
copy (Fixture *fixture, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (fixture->window), text);
}

static void
press_paste (Fixture *fixture)
{
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
}

static AdwDialog *
get_dialog (Fixture *fixture)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (fixture->window));
}

static void
answer (Fixture *fixture, const char *label)
{
  GtkWidget *button = find_widget (GTK_WIDGET (get_dialog (fixture)), is_button, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  mul_test_settle ();
}

static guint
count_children (Fixture *fixture, const char *unit_id)
{
  g_autoptr (GListModel) list =
      mul_document_list (fixture->document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, unit_id, 0);

  return g_list_model_get_n_items (list);
}

static void
test_below (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *after = NULL;
  g_autofree char *pasted = NULL;
  g_autoptr (GError) error = NULL;
  guint n_before = count_children (fixture, PLAN);
  GtkWidget *card;

  mul_organisation_view_set_selected (fixture->view, PLAN);
  mul_chart_canvas_focus_selected (MUL_CHART_CANVAS (get_canvas (fixture)));
  copy (fixture, "• Kart og oppmåling (2,5 årsverk, 3 personer) – Leder: kartsjef\n  – Kart 1 person\n  – Oppmåling\n"
                 "• Bygg\n");
  press_paste (fixture);
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: 4 units were pasted\n");
  g_assert_null (get_dialog (fixture));
  g_assert_cmpuint (count_children (fixture, PLAN), ==, n_before + 2);
  pasted = g_strdup (mul_organisation_view_get_selected (fixture->view));
  g_assert_cmpuint (count_children (fixture, pasted), ==, 2);
  card = mul_chart_canvas_get_card (MUL_CHART_CANVAS (get_canvas (fixture)), pasted);
  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Kart og oppmåling, Vestre Toten, kartsjef, 2.5 FTE, 3 persons, outside the service");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == card);

  /* One step. */
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Paste Units");
  mul_document_undo (fixture->document, &error);
  g_assert_no_error (error);
  mul_test_settle ();
  after = mul_test_dump (fixture->document);
  g_assert_true (g_str_equal (before, after));
}

static void
test_outline (Fixture *fixture, gconstpointer data)
{
  guint n_before = count_children (fixture, PLAN);
  GtkWidget *outline;

  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "organisation.show-mode", "s", "outline");
  mul_organisation_view_set_selected (fixture->view, PLAN);
  mul_test_settle ();
  outline = find_widget (GTK_WIDGET (fixture->view), is_of_type, "MulChartOutline");
  mul_chart_outline_focus_selected (MUL_CHART_OUTLINE (outline));
  copy (fixture, "Kart\nBygg");
  press_paste (fixture);
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: 2 units were pasted\n");
  g_assert_cmpuint (count_children (fixture, PLAN), ==, n_before + 2);
}

/* Nothing is chosen, and nothing is there yet: the empty page offers to paste, and asks whose units they are. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->view), is_row, "Paste List");
  const char *id;
  g_autoptr (MulRecord) unit = NULL;
  g_autoptr (MulRecord) municipality = NULL;
  g_autoptr (GListModel) all = NULL;
  guint n_in_service = 0;

  g_assert_nonnull (row);
  copy (fixture, "Kommuneledelsen – kommunedirektør\n\tOppvekst\n\t\tKulturskole 5 personer\n\t\t\tMusikk\n\t\tSkole\n");
  gtk_widget_activate (row);
  mul_test_settle ();
  g_assert_nonnull (get_dialog (fixture));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (get_dialog (fixture))), ==, "Paste 5 Units");
  answer (fixture, "Vestre Toten");
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: 5 units were pasted\n");
  id = mul_organisation_view_get_selected (fixture->view);
  unit = mul_document_get_record (fixture->document, MUL_ENTITY_UNIT, id);
  g_assert_cmpstr (mul_record_get_text (unit, MUL_UNIT_name), ==, "Kommuneledelsen");
  g_assert_cmpstr (mul_record_get_text (unit, MUL_UNIT_leader), ==, "kommunedirektør");
  municipality = mul_document_get_record (fixture->document, MUL_ENTITY_MUNICIPALITY,
                                          mul_record_get_text (unit, MUL_UNIT_municipality_id));
  g_assert_cmpstr (mul_record_get_text (municipality, MUL_MUNICIPALITY_name), ==, "Vestre Toten");

  /* The unit that is named as the service is it, with what is below. */
  all = mul_document_list (fixture->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id,
                           mul_record_get_text (unit, MUL_UNIT_service_id), 0);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      g_autoptr (MulRecord) each = g_list_model_get_item (all, i);

      n_in_service += mul_record_get_flag (each, MUL_UNIT_in_service) ? 1 : 0;
    }
  g_assert_cmpuint (n_in_service, ==, 2);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *after = NULL;

  copy (fixture, "Oppvekst");
  gtk_widget_activate (find_widget (GTK_WIDGET (fixture->view), is_row, "Paste List"));
  mul_test_settle ();
  answer (fixture, "_Cancel");
  after = mul_test_dump (fixture->document);
  g_assert_true (g_str_equal (before, after));
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  mul_organisation_view_set_selected (fixture->view, PLAN);
  mul_chart_canvas_focus_selected (MUL_CHART_CANVAS (get_canvas (fixture)));
  copy (fixture, " \n\n");
  press_paste (fixture);
  g_assert_cmpstr (fixture->said->str, ==, "toast: The clipboard holds no text that can become units\n");
}

/* What could not be read is said, and the rest is there. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  guint n_before = count_children (fixture, PLAN);
  const char *body;

  mul_organisation_view_set_selected (fixture->view, PLAN);
  mul_chart_canvas_focus_selected (MUL_CHART_CANVAS (get_canvas (fixture)));
  copy (fixture, "Enhet\tOverordnet\tLeder\tÅrsverk\tPersoner\r\nKart\tTeknisk\t\tmange\t3\r\nBygg\tKart\tByggesjef\t1,5\t2\r\n");
  press_paste (fixture);
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: 3 units were pasted\n");
  g_assert_cmpuint (count_children (fixture, PLAN), ==, n_before + 1);
  g_assert_nonnull (get_dialog (fixture));
  body = adw_alert_dialog_get_body (ADW_ALERT_DIALOG (get_dialog (fixture)));
  g_assert_nonnull (strstr (body, "“Teknisk” is named as the unit above others"));
  g_assert_nonnull (strstr (body, "“mange” could not be read as a number for “Kart”."));
  answer (fixture, "C_lose");
  g_assert_null (get_dialog (fixture));
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

  g_test_add ("/organisation-paste/below", Fixture, NULL, set_up, test_below, tear_down);
  g_test_add ("/organisation-paste/outline", Fixture, NULL, set_up, test_outline, tear_down);
  g_test_add ("/organisation-paste/empty", Fixture, "empty", set_up, test_empty, tear_down);
  g_test_add ("/organisation-paste/cancelled", Fixture, "empty", set_up, test_cancelled, tear_down);
  g_test_add ("/organisation-paste/nothing", Fixture, NULL, set_up, test_nothing, tear_down);
  g_test_add ("/organisation-paste/table", Fixture, NULL, set_up, test_table, tear_down);
  return g_test_run ();
}
