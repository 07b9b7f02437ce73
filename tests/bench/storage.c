/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <stdio.h>

#include "mul-test-storage.h"
#include "domain/mul-checks.h"
#include "storage/mul-queries-checks.h"
#include "storage/mul-queries-comparison.h"
#include "storage/mul-queries.h"

/* Prints how long storage takes with a project far larger than any: 500 services, 20 municipalities, 60 000 positions and
 * 50 000 arguments. Nothing is asserted about the time. */

#define SERVICES 500
#define MUNICIPALITIES 20
#define POSITIONS 60000
#define ARGUMENTS 50000

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
say (const char *what, double began, int times)
{
  printf ("# %-52s %8.2f ms\n", what, (now () - began) / times);
}

static char *
insert (MulEdit *edit, MulRecord *record, guint id_column, const char *prefix, int number)
{
  char *id = g_strdup_printf ("%s-%d", prefix, number);

  mul_record_set_text (record, id_column, id);
  mul_edit_insert (edit, record);
  return id;
}

static void
fill (MulDocument *document, const char *today)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < MUNICIPALITIES; i++)
    {
      g_autoptr (MulRecord) municipality = mul_record_new (MUL_ENTITY_MUNICIPALITY);

      g_free (insert (edit, municipality, MUL_MUNICIPALITY_id, "municipality", i));
    }
  for (int i = 0; i < SERVICES; i++)
    {
      g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
      g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
      g_autofree char *id = insert (edit, service, MUL_SERVICE_id, "service", i);

      mul_record_set_text (role, MUL_ROLE_service_id, id);
      g_free (insert (edit, role, MUL_ROLE_id, "role", i));
      for (int j = 0; j < MUNICIPALITIES; j++)
        {
          g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
          g_autofree char *municipality = g_strdup_printf ("municipality-%d", j);

          mul_record_set_text (unit, MUL_UNIT_service_id, id);
          mul_record_set_text (unit, MUL_UNIT_alternative_id, today);
          mul_record_set_text (unit, MUL_UNIT_municipality_id, municipality);
          g_free (insert (edit, unit, MUL_UNIT_id, "unit", i * MUNICIPALITIES + j));
        }
    }
  for (int i = 0; i < POSITIONS; i++)
    {
      g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
      g_autofree char *unit = g_strdup_printf ("unit-%d", i % (SERVICES * MUNICIPALITIES));
      g_autofree char *role = g_strdup_printf ("role-%d", i % (SERVICES * MUNICIPALITIES) / MUNICIPALITIES);

      mul_record_set_text (position, MUL_POSITION_unit_id, unit);
      mul_record_set_text (position, MUL_POSITION_role_id, role);
      mul_record_set_integer (position, MUL_POSITION_fte_e4, 10000);
      g_free (insert (edit, position, MUL_POSITION_id, "position", i));
    }
  for (int i = 0; i < ARGUMENTS; i++)
    {
      g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
      g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
      g_autofree char *service = g_strdup_printf ("service-%d", i % SERVICES);
      g_autofree char *rank = g_strdup_printf ("a%05d", i);
      g_autofree char *id = NULL;

      mul_record_set_text (argument, MUL_ARGUMENT_text, "A larger unit is less vulnerable when somebody is away");
      id = insert (edit, argument, MUL_ARGUMENT_id, "argument", i);
      mul_record_set_text (placement, MUL_PLACEMENT_argument_id, id);
      mul_record_set_text (placement, MUL_PLACEMENT_service_id, service);
      mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, today);
      mul_record_set_text (placement, MUL_PLACEMENT_rank, rank);
      g_free (insert (edit, placement, MUL_PLACEMENT_id, "placement", i));
    }
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GListModel) pros = NULL;
  g_autoptr (GListModel) services = NULL;
  g_autoptr (GPtrArray) staffing = NULL;
  g_autofree char *today = NULL;
  GStatBuf status;
  double began;

  mul_test_storage_init (&argc, &argv);
  file = mul_test_get_file ("large.mulighetsrom");
  document = mul_document_new ("Large", "nb", NULL);
  today = mul_query_today (document);
  began = now ();
  fill (document, today);
  say ("fill with 500 services, 60 000 positions, 50 000 args", began, 1);
  began = now ();
  g_assert_true (mul_document_save_as_now (document, file, NULL));
  say ("save as", began, 1);
  g_assert_cmpint (g_stat (g_file_peek_path (file), &status), ==, 0);
  printf ("# the file has %.1f MB\n", (double) status.st_size / 1e6);
  mul_document_close (document);
  g_clear_object (&document);

  began = now ();
  document = mul_document_open (file, NULL);
  say ("open (copy, check, load)", began, 1);
  began = now ();
  services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  pros = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, "service-7", 0);
  staffing = mul_query_staffing (document, "service-7", NULL);
  say ("lists of a page (100 arguments, 120 positions)", began, 1);
  began = now ();
  {
    g_autoptr (GPtrArray) counts = mul_query_argument_counts (document);
    g_autoptr (GPtrArray) disputes = mul_query_dispute_counts (document);

    g_assert_cmpuint (counts->len, >, 0);
    g_assert_cmpuint (disputes->len, ==, 0);
  }
  say ("count all arguments by service, alternative and theme", began, 1);
  began = now ();
  {
    g_autoptr (MulCheckFacts) facts = mul_query_check_facts (document, "2026-01-01");
    g_autoptr (GPtrArray) findings = NULL;

    say ("read what the checks look at", began, 1);
    began = now ();
    findings = mul_checks_run (facts);
    say ("run the checks", began, 1);
  }
  began = now ();
  for (int i = 0; i < 100; i++)
    {
      g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Edit");
      g_autofree char *text = g_strdup_printf ("%d", i);

      mul_edit_set_text (edit, MUL_ARGUMENT_text, "argument-7", text);
      mul_edit_commit (edit, NULL);
    }
  say ("one edit, with its undo step and lists", began, 100);
  began = now ();
  for (int i = 0; i < 100; i++)
    mul_document_undo (document, NULL);
  say ("one undo", began, 100);
  began = now ();
  {
    g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Delete");

    mul_edit_delete (edit, MUL_ENTITY_SERVICE, "service-9");
    mul_edit_commit (edit, NULL);
  }
  say ("delete a service (20 units, 120 positions, 100 places)", began, 1);
  began = now ();
  mul_document_undo (document, NULL);
  say ("undo that", began, 1);
  began = now ();
  mul_document_save_now (document, NULL);
  say ("write the file, check it and read it back", began, 1);
  mul_document_discard (document);
  return 0;
}
