/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"

#include <glib/gstdio.h>
#include <string.h>

static void
test_empty (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new ("Et prosjekt", "nb", &error);
  g_autoptr (TestReport) report = NULL;

  g_assert_no_error (error);
  report = test_report_export (document, NULL, FALSE);
  test_report_assert_sound (report);
  test_report_assert_says (report, "Et prosjekt");
  test_report_assert_says (report, "Mandatet er ikke ført inn ennå.");
  test_report_assert_says (report, "Ingen tjenester er ført opp ennå.");
  test_report_assert_says (report, "Ingen kilder er ført opp ennå.");
  mul_document_discard (document);
}

/* A service of which nothing but the name is known. */
static void
test_bare_service (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("", "nn", NULL);
  g_autofree char *service = mul_test_add_service (document, "Vatn og avløp");
  g_autoptr (TestReport) report = test_report_export (document, NULL, FALSE);

  g_assert_nonnull (service);
  test_report_assert_sound (report);
  test_report_assert_says (report, "Tenestegjennomgang");
  test_report_assert_says (report, "3.1 Vatn og avløp");
  mul_document_discard (document);
}

static void
insert (MulEdit *edit, MulEntityId entity, ...)
{
  g_autoptr (MulRecord) record = mul_record_new (entity);
  va_list arguments;

  va_start (arguments, entity);
  for (guint column = va_arg (arguments, guint); column != 0; column = va_arg (arguments, guint))
    mul_record_set_text (record, column, va_arg (arguments, const char *));
  va_end (arguments);
  mul_edit_insert (edit, record);
}

static void
commit (MulEdit *edit)
{
  g_autoptr (GError) error = NULL;

  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

/* Whatever is written into a project is only text in its report. */
static void
test_hostile (void)
{
  const char *script = "<script>alert(1)</script> & \"x\" ' ]]> <!-- \001\033";
  g_autoptr (MulDocument) document = mul_document_new ("<b>Tittel</b> & mer", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, script);
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *placement = mul_test_add_argument (document, service, NULL,
                                                      "\342\200\256snudd \327\251\327\234\327\225\327\235", 0);
  g_autoptr (TestReport) report = NULL;
  g_autoptr (GPtrArray) isolated = NULL;

  g_assert_nonnull (placement);
  edit = mul_document_begin_edit (document, "Hostile");
  insert (edit, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_id, "m", MUL_MUNICIPALITY_name, script, 0);
  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "today", MUL_ALTERNATIVE_form, "today",
          MUL_ALTERNATIVE_name, script, 0);
  insert (edit, MUL_ENTITY_SOURCE, MUL_SOURCE_id, "s", MUL_SOURCE_title, script, MUL_SOURCE_url,
          "javascript:alert(1)", 0);
  insert (edit, MUL_ENTITY_SECTION, MUL_SECTION_id, "x", MUL_SECTION_service_id, service, MUL_SECTION_title, script,
          MUL_SECTION_body, "a [[cite:nobody]] b <img src=x onerror=alert(1)>\n\n> (nn) sitat & <i>", 0);
  insert (edit, MUL_ENTITY_UNIT, MUL_UNIT_id, "u", MUL_UNIT_service_id, service, MUL_UNIT_alternative_id, "today",
          MUL_UNIT_municipality_id, "m", MUL_UNIT_name, script, MUL_UNIT_leader, script, 0);
  commit (edit);

  report = test_report_export (document, NULL, FALSE);
  test_report_assert_sound (report);
  test_report_assert_says (report, "<script>alert(1)</script> & \"x\" ' ]]> <!--");
  test_report_assert_says (report, "<img src=x onerror=alert(1)>");
  test_report_assert_says (report, "javascript:alert(1)");
  g_assert_null (strstr (report->html, "<script"));
  g_assert_null (strstr (report->html, "\342\200\256"));
  g_assert_null (strchr (report->html, '\001'));
  isolated = test_report_find (report, "//h:bdi");
  g_assert_cmpuint (isolated->len, ==, 1);
  {
    g_autoptr (GPtrArray) quote = test_report_find (report, "//h:blockquote[@lang='nn']");

    g_assert_cmpuint (quote->len, ==, 1);
  }
  mul_document_discard (document);
}

/* What does not concern a service is not in its chapter, whatever is written about it. */
static void
test_concerns (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Utelatt", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Tjeneste");
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Leave out");
  g_autofree char *argument = NULL;
  g_autofree char *key = mul_record_key_from_pair (service, "iks");

  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "iks", MUL_ALTERNATIVE_form, "iks", MUL_ALTERNATIVE_name, "Selskapet",
          0);
  insert (edit, MUL_ENTITY_SERVICE_ALTERNATIVE, MUL_SERVICE_ALTERNATIVE_service_id, service,
          MUL_SERVICE_ALTERNATIVE_alternative_id, "iks", MUL_SERVICE_ALTERNATIVE_conclusion, "Dette passer ikke", 0);
  commit (edit);
  argument = mul_test_add_argument (document, service, "iks", "Dyrt å drive", 0);
  for (guint concerns = 0; concerns < 2; concerns++)
    {
      g_autoptr (MulEdit) change = mul_document_begin_edit (document, "Choose");
      g_autoptr (TestReport) report = NULL;

      mul_edit_set_integer (change, MUL_SERVICE_ALTERNATIVE_concerns, key, concerns);
      commit (change);
      report = test_report_export (document, NULL, FALSE);
      g_assert_true ((strstr (report->html, "Dette passer ikke") != NULL) == (concerns == 1));
      g_assert_true ((strstr (report->html, "Dyrt å drive") != NULL) == (concerns == 1));
    }
  mul_document_discard (document);
}

/* What an alternative is in the Act's words, what describes it, and how much an argument weighs; a place that is not printed is not
 * referred to. */
static void
test_words_of_alternatives (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Former", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Tjeneste");
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  g_autofree char *key = mul_record_key_from_pair (service, "iks");
  g_autoptr (TestReport) report = NULL;

  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "host", MUL_ALTERNATIVE_form, "host_administrative",
          MUL_ALTERNATIVE_name, "Felles kontor", MUL_ALTERNATIVE_description, "Med Gjøvik som vert", 0);
  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "merger", MUL_ALTERNATIVE_form, "merger", MUL_ALTERNATIVE_name,
          "Kommunesammenslåing", 0);
  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "iks", MUL_ALTERNATIVE_form, "iks", MUL_ALTERNATIVE_name, "Selskapet", 0);
  insert (edit, MUL_ENTITY_ARGUMENT, MUL_ARGUMENT_id, "a", MUL_ARGUMENT_text, "Flere å spørre", 0);
  insert (edit, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_argument_id, "a", MUL_PLACEMENT_service_id, service,
          MUL_PLACEMENT_alternative_id, "host", MUL_PLACEMENT_kind, "pro", 0);
  insert (edit, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_argument_id, "a", MUL_PLACEMENT_service_id, service,
          MUL_PLACEMENT_alternative_id, "iks", MUL_PLACEMENT_kind, "pro", 0);
  insert (edit, MUL_ENTITY_SERVICE_ALTERNATIVE, MUL_SERVICE_ALTERNATIVE_service_id, service,
          MUL_SERVICE_ALTERNATIVE_alternative_id, "iks", 0);
  mul_edit_set_integer (edit, MUL_ARGUMENT_importance, "a", 3);
  commit (edit);
  report = test_report_export (document, NULL, FALSE);
  test_report_assert_says (report, "Felles kontor (administrativt vertskommunesamarbeid): Med Gjøvik som vert");
  test_report_assert_says (report, "Selskapet (interkommunalt selskap)");
  g_assert_null (strstr (report->html, "(kommunesammenslåing)"));
  test_report_assert_says (report, "Svært viktig");
  test_report_assert_says (report, "Står også under selskapet");
  g_clear_pointer (&report, test_report_free);
  {
    g_autoptr (MulEdit) change = mul_document_begin_edit (document, "Leave out");

    mul_edit_set_integer (change, MUL_SERVICE_ALTERNATIVE_concerns, key, 0);
    mul_edit_set_integer (change, MUL_ARGUMENT_importance, "a", MUL_NOT_STATED);
    commit (change);
  }
  report = test_report_export (document, NULL, FALSE);
  g_assert_null (strstr (report->html, "Står også under"));
  g_assert_null (strstr (report->html, "viktig"));
  mul_document_discard (document);
}

/* Units that are their own ancestors, or whose parent is another municipality's, are all drawn once. */
static void
test_damaged_chart (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Kart", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Tjeneste");
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Damage");
  g_autoptr (TestReport) report = NULL;
  g_autoptr (GPtrArray) items = NULL;

  insert (edit, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_id, "m", MUL_MUNICIPALITY_name, "Vik", 0);
  insert (edit, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_id, "today", MUL_ALTERNATIVE_form, "today",
          MUL_ALTERNATIVE_name, "I dag", 0);
  for (guint i = 0; i < 3; i++)
    {
      const char *const ids[] = { "a", "b", "c" };

      insert (edit, MUL_ENTITY_UNIT, MUL_UNIT_id, ids[i], MUL_UNIT_service_id, service, MUL_UNIT_alternative_id,
              "today",
              MUL_UNIT_municipality_id, i == 2 ? NULL : "m", MUL_UNIT_name, ids[i], 0);
    }
  mul_edit_set_text (edit, MUL_UNIT_parent_id, "a", "b");
  mul_edit_set_text (edit, MUL_UNIT_parent_id, "b", "a");
  mul_edit_set_text (edit, MUL_UNIT_parent_id, "c", "a");
  commit (edit);
  report = test_report_export (document, NULL, FALSE);
  test_report_assert_sound (report);
  items = test_report_find (report, "//h:figure/h:details//h:li");
  g_assert_cmpuint (items->len, ==, 3);
  mul_document_discard (document);
}

/* The public edition leaves out what is not for the public, and nothing else. */
static void
test_public (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Prepare");
  g_autoptr (TestReport) whole = NULL;
  g_autoptr (TestReport) edition = NULL;

  mul_edit_set_text (edit, MUL_PERSON_name, "person-tildeling-gjovik-1", "Et Navn");
  insert (edit, MUL_ENTITY_SECTION, MUL_SECTION_id, "internal", MUL_SECTION_service_id, "service-lonn",
          MUL_SECTION_title,
          "Bare for oss", MUL_SECTION_body, "Internt notat.", 0);
  mul_edit_set_integer (edit, MUL_SECTION_internal, "internal", 1);
  commit (edit);
  whole = test_report_export (document, NULL, FALSE);
  edition = test_report_export (document, NULL, TRUE);
  test_report_assert_says (whole, "Et Navn");
  test_report_assert_says (whole, "Bare for oss");
  test_report_assert_says (whole, "Internt notat.");
  test_report_assert_says (whole, "Formelt samarbeid gjenstår å drøfte.");
  test_report_assert_silent (edition, "Et Navn");
  test_report_assert_silent (edition, "Bare for oss");
  test_report_assert_silent (edition, "Internt notat.");
  test_report_assert_silent (edition, "Formelt samarbeid gjenstår å drøfte.");
  test_report_assert_says (edition, "Offentlig utgave");
  test_report_assert_says (edition, "Leder tildeling, koordinering og utvikling");
  test_report_assert_sound (edition);
  mul_document_discard (document);
}

/* A stance on an argument is told beside it, by municipality. */
static void
test_stances (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Take a stance");
  g_autoptr (TestReport) report = NULL;
  g_autoptr (GPtrArray) stances = NULL;

  insert (edit, MUL_ENTITY_STANCE, MUL_STANCE_id, "one", MUL_STANCE_argument_id, "argument-landbruk-lokalkunnskap",
          MUL_STANCE_municipality_id, "municipality-gjovik", MUL_STANCE_position, "disagree", 0);
  insert (edit, MUL_ENTITY_STANCE, MUL_STANCE_id, "two", MUL_STANCE_argument_id, "argument-landbruk-lokalkunnskap",
          MUL_STANCE_municipality_id, "municipality-ostre-toten", MUL_STANCE_position, "agree", 0);
  insert (edit, MUL_ENTITY_STANCE, MUL_STANCE_id, "three", MUL_STANCE_argument_id, "argument-landbruk-lokalkunnskap",
          MUL_STANCE_municipality_id, "municipality-vestre-toten", MUL_STANCE_position, "agree", 0);
  commit (edit);
  report = test_report_export (document, NULL, FALSE);
  stances = test_report_find (report, "//h:span[@class='stance']");
  g_assert_cmpuint (stances->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (stances, 0), ==, "Enig: Vestre Toten og Østre Toten");
  g_assert_cmpstr (g_ptr_array_index (stances, 1), ==, "Uenig: Gjøvik");
  mul_document_discard (document);
}

static void
test_errors (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Et prosjekt", "nb", NULL);
  g_autoptr (GFile) odt = mul_test_get_file ("report.odt");
  g_autoptr (GFile) lost = mul_test_get_file ("no-such-folder/report.html");
  g_autoptr (GFile) html = mul_test_get_file ("Report.HTML");
  g_autoptr (GError) error = NULL;

  g_assert_false (mul_report_export (document, odt, NULL, FALSE, &error));
  g_assert_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_FORMAT);
  g_assert_nonnull (strstr (error->message, ".html"));
  g_assert_false (g_file_query_exists (odt, NULL));
  g_clear_error (&error);
  g_assert_false (mul_report_export (document, html, "en", FALSE, &error));
  g_assert_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_LANGUAGE);
  g_assert_false (g_file_query_exists (html, NULL));
  g_clear_error (&error);
  g_assert_false (mul_report_export (document, lost, NULL, FALSE, &error));
  g_assert_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_UNWRITABLE);
  g_clear_error (&error);
  g_assert_true (mul_report_export (document, html, NULL, FALSE, &error));
  g_assert_no_error (error);
  /* What lies there is replaced, and nothing is left beside it. */
  g_assert_true (mul_report_export (document, html, "nn", FALSE, &error));
  g_assert_no_error (error);
  mul_document_discard (document);
}

/* With the agriculture positions alone as denominator: what it was with all stands beside it, in words. */
static void
test_denominator (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Choose");
  g_autoptr (TestReport) report = NULL;

  insert (edit, MUL_ENTITY_RATIO_ROLE, MUL_RATIO_ROLE_ratio_id, "ratio-landbruk-driftsenheter", MUL_RATIO_ROLE_role_id,
          "role-landbruk-leder", 0);
  insert (edit, MUL_ENTITY_RATIO_ROLE, MUL_RATIO_ROLE_ratio_id, "ratio-landbruk-driftsenheter", MUL_RATIO_ROLE_role_id,
          "role-landbruk-jordbruk", 0);
  commit (edit);
  report = test_report_export (document, "nn", FALSE);
  test_report_assert_sound (report);
  test_report_assert_says (report, "Rekna på 9,0 av 13,5 årsverk. Skogbruk og utmark (4,0) og merkantil (0,5) er ikkje rekna "
                                   "med. Østre Toten har 1,6 gonger så mange per årsverk som Gjøvik, mot 1,9 gonger med "
                                   "alle stillingar.");
  test_report_assert_says (report, "1. Gjøvik: 64 (39,2 med alle stillingar, nr. 1)");
  test_report_assert_says (report, "2. Vestre Toten: 91 (60,7 med alle stillingar, nr. 2)");
  test_report_assert_says (report, "3. Østre Toten: 100 (75,3 med alle stillingar, nr. 5)");
  test_report_assert_says (report, "Hedmarken landbrukskontor: 63,3, var nr. 3");
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/report/edges/empty", test_empty);
  g_test_add_func ("/report/edges/bare-service", test_bare_service);
  g_test_add_func ("/report/edges/hostile", test_hostile);
  g_test_add_func ("/report/edges/concerns", test_concerns);
  g_test_add_func ("/report/edges/words-of-alternatives", test_words_of_alternatives);
  g_test_add_func ("/report/edges/damaged-chart", test_damaged_chart);
  g_test_add_func ("/report/edges/public", test_public);
  g_test_add_func ("/report/edges/stances", test_stances);
  g_test_add_func ("/report/edges/denominator", test_denominator);
  g_test_add_func ("/report/edges/errors", test_errors);
  return g_test_run ();
}
