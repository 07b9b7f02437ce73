/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>
#include <stdio.h>
#include <time.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "pages/comparison/mul-comparison-view.h"
#include "storage/mul-edit.h"
#include "storage/mul-queries-checks.h"

/* Prints how long the comparison's pages take with 500 services, 20 municipalities, 60 000 positions and 50 000 arguments: what is
 * worked out, part by part, and then what one waits for, the first frame included. Nothing is asserted about the time. */

#define SERVICES 500
#define MUNICIPALITIES 20
#define ROLES 6
#define QUESTIONS 5
#define ARGUMENTS 50000
#define POSITIONS 60000

static const char *const alternatives[] = { "today", "merger", "cooperation" };

typedef struct
{
  double clock;
  double processor;
} Moment;

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

/* The processor's part tells more than the clock where others use the machine too. */
static double
now_in_processor (void)
{
  return (double) clock () * 1000 / CLOCKS_PER_SEC;
}

static void
say (const char *what, const Moment *began)
{
  printf ("# %-40s %8.2f ms, processor %8.2f ms\n", what, now () - began->clock, now_in_processor () - began->processor);
}

static Moment
begin (void)
{
  return (Moment) { now (), now_in_processor () };
}

static void
fill_frame (MulEdit *edit)
{
  for (guint i = 0; i < G_N_ELEMENTS (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = mul_record_new (MUL_ENTITY_ALTERNATIVE);

      mul_record_set_text (alternative, MUL_ALTERNATIVE_id, alternatives[i]);
      mul_record_set_text (alternative, MUL_ALTERNATIVE_name, alternatives[i]);
      mul_record_set_code (alternative, MUL_ALTERNATIVE_form, (int) i);
      mul_edit_insert (edit, alternative);
    }
  for (guint i = 0; i < MUNICIPALITIES; i++)
    {
      g_autoptr (MulRecord) municipality = mul_record_new (MUL_ENTITY_MUNICIPALITY);
      g_autofree char *id = g_strdup_printf ("municipality-%u", i);

      mul_record_set_text (municipality, MUL_MUNICIPALITY_id, id);
      mul_record_set_text (municipality, MUL_MUNICIPALITY_name, id);
      mul_edit_insert (edit, municipality);
    }
  for (guint i = 0; i < QUESTIONS; i++)
    {
      g_autoptr (MulRecord) question = mul_record_new (MUL_ENTITY_QUESTION);
      g_autofree char *id = g_strdup_printf ("question-%u", i);

      mul_record_set_text (question, MUL_QUESTION_id, id);
      mul_record_set_text (question, MUL_QUESTION_text, "How is the service organised today?");
      mul_edit_insert (edit, question);
    }
}

static void
fill_service (MulEdit *edit, guint i)
{
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
  g_autofree char *id = g_strdup_printf ("service-%u", i);

  mul_record_set_text (service, MUL_SERVICE_id, id);
  mul_record_set_text (service, MUL_SERVICE_name, id);
  mul_edit_insert (edit, service);
  for (guint j = 0; j < ROLES; j++)
    {
      g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
      g_autofree char *role_id = g_strdup_printf ("role-%u-%u", i, j);

      mul_record_set_text (role, MUL_ROLE_id, role_id);
      mul_record_set_text (role, MUL_ROLE_service_id, id);
      mul_record_set_text (role, MUL_ROLE_name, role_id);
      mul_record_set_integer (role, MUL_ROLE_is_leader, j == 0);
      mul_edit_insert (edit, role);
    }
  for (guint j = 0; j < MUNICIPALITIES; j++)
    {
      g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
      g_autofree char *unit_id = g_strdup_printf ("unit-%u-%u", i, j);
      g_autofree char *municipality_id = g_strdup_printf ("municipality-%u", j);

      mul_record_set_text (unit, MUL_UNIT_id, unit_id);
      mul_record_set_text (unit, MUL_UNIT_service_id, id);
      mul_record_set_text (unit, MUL_UNIT_alternative_id, "today");
      mul_record_set_text (unit, MUL_UNIT_municipality_id, municipality_id);
      mul_record_set_text (unit, MUL_UNIT_name, unit_id);
      mul_edit_insert (edit, unit);
    }
}

static void
fill_position (MulEdit *edit, guint i)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  guint service = i % SERVICES;
  guint round = i / SERVICES;
  g_autofree char *unit_id = g_strdup_printf ("unit-%u-%u", service, round % MUNICIPALITIES);
  g_autofree char *role_id = g_strdup_printf ("role-%u-%u", service, round / MUNICIPALITIES % ROLES);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
  mul_record_set_text (position, MUL_POSITION_role_id, role_id);
  mul_record_set_integer (position, MUL_POSITION_fte_e4, i % 7 == 0 ? MUL_NOT_STATED : 10000 + i % 5 * 5000);
  mul_record_set_integer (position, MUL_POSITION_headcount, 1 + i % 5);
  mul_edit_insert (edit, position);
}

static void
fill_argument (MulEdit *edit, guint i)
{
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autofree char *service = g_strdup_printf ("service-%u", i % SERVICES);
  g_autofree char *text = g_strdup_printf ("Argument %u", i);

  mul_record_set_text (argument, MUL_ARGUMENT_text, text);
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, service);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternatives[1 + i % 2]);
  mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) (i / SERVICES) % 2);
  mul_edit_insert (edit, placement);
}

static void
fill (MulDocument *document)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  g_autoptr (GError) error = NULL;

  fill_frame (edit);
  for (guint i = 0; i < SERVICES; i++)
    fill_service (edit, i);
  for (guint i = 0; i < POSITIONS; i++)
    fill_position (edit, i);
  for (guint i = 0; i < ARGUMENTS; i++)
    fill_argument (edit, i);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

/* What is worked out before anything is shown. */
static void
measure_tables (MulDocument *document)
{
  static const struct
  {
    const char *name;
    MulComparisonRead read;
  } tables[] = {
    { "work out alternatives", mul_comparison_tables_alternatives },
    { "work out questions", mul_comparison_tables_questions },
    { "work out themes", mul_comparison_tables_themes },
    { "work out staffing", mul_comparison_tables_staffing },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      Moment began = begin ();
      g_autoptr (MulComparisonTable) table = tables[i].read (document);

      say (tables[i].name, &began);
    }
}

static void
measure_checks (MulDocument *document)
{
  Moment began = begin ();
  g_autoptr (MulCheckFacts) facts = mul_query_check_facts (document, "2026-11-25");
  g_autoptr (GPtrArray) findings = NULL;

  say ("read what the checks look at", &began);
  began = begin ();
  findings = mul_checks_run (facts);
  say ("run the checks", &began);
  printf ("# %-40s %8u\n", "findings", findings->len);
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

int
main (int argc, char *argv[])
{
  static const char *const views[] = { "questions", "themes", "staffing", "checks", "alternatives" };
  g_autoptr (MulDocument) document = NULL;
  GtkWidget *window;
  GtkWidget *page;
  Moment began;

  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  document = mul_document_new ("Large", "nb", NULL);
  began = begin ();
  fill (document);
  say ("fill the project", &began);
  measure_tables (document);
  measure_checks (document);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1130, 740);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  began = begin ();
  page = mul_comparison_page_new (document);
  gtk_window_set_child (GTK_WINDOW (window), page);
  say ("open the comparison, alternatives", &began);
  wait_for_frame (window);
  say ("… and its first frame", &began);
  mul_test_settle ();
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  began = begin ();
  page = mul_comparison_page_new (document);
  gtk_window_set_child (GTK_WINDOW (window), page);
  say ("open it again", &began);
  wait_for_frame (window);
  say ("… and its first frame", &began);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *what = g_strdup_printf ("show %s", views[i]);

      mul_test_settle ();
      began = begin ();
      mul_comparison_page_show_view (MUL_COMPARISON_PAGE (page), views[i]);
      say (what, &began);
      wait_for_frame (window);
      say ("… and its first frame", &began);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
  return 0;
}
