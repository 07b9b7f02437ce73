/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "domain/mul-ratio.h"
#include "mul-test-storage.h"
#include "storage/mul-queries.h"

/* What the example project must hold, and the sums that must come out of it. */

static MulDocument *document;

typedef struct
{
  GPtrArray *rows;
  GPtrArray *roles; /* ids */
  GPtrArray *municipalities;
  MulStaffingTable *table;
} Staffing;

static guint
find (GPtrArray *ids, const char *id)
{
  guint index = 0;

  g_assert_true (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &index));
  return index;
}

static GPtrArray *
list_ids (GListModel *list)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      g_ptr_array_add (ids, g_strdup (mul_record_get_id (record)));
    }
  return ids;
}

static void
load (Staffing *staffing, const char *service)
{
  g_autoptr (GListModel) roles = mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service, 0);
  g_autoptr (GListModel) municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_part,
                                                             "participant", 0);
  g_autofree gboolean *leaders = NULL;
  g_autoptr (GArray) positions = g_array_new (FALSE, TRUE, sizeof (MulStaffingPosition));

  staffing->rows = mul_query_staffing (document, service, NULL);
  staffing->roles = list_ids (roles);
  staffing->municipalities = list_ids (municipalities);
  leaders = g_new0 (gboolean, staffing->roles->len + 1);
  for (guint i = 0; i < staffing->roles->len; i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (roles, i);

      leaders[i] = mul_record_get_flag (role, MUL_ROLE_is_leader);
    }
  for (guint i = 0; i < staffing->rows->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (staffing->rows, i);
      MulStaffingPosition position = {
        .column = row->role_id != NULL ? (int) find (staffing->roles, row->role_id) : MUL_STAFFING_NO_COLUMN,
        .unit = -1,
        .arrangement = (MulArrangement) row->arrangement,
        .fte_e4 = row->fte_e4,
        .headcount = row->headcount,
        .vacant = row->vacant,
        .text = row->text,
      };

      if (row->municipality_id == NULL)
        continue;
      position.row = (int) find (staffing->municipalities, row->municipality_id);
      g_array_append_val (positions, position);
    }
  staffing->table = mul_staffing_table_new (staffing->municipalities->len, staffing->roles->len, leaders,
                                            (const MulStaffingPosition *) (void *) positions->data, positions->len);
}

static void
unload (Staffing *staffing)
{
  mul_staffing_table_free (staffing->table);
  g_ptr_array_unref (staffing->rows);
  g_ptr_array_unref (staffing->roles);
  g_ptr_array_unref (staffing->municipalities);
}

static char *
print (const MulStaffingAmount *amount)
{
  return mul_staffing_amount_print (amount, MUL_NUMBER_UNIT_PERCENT, mul_locale_numbers_nb ());
}

static void
assert_sum (const MulStaffingSum *sum, const char *including, const char *excluding)
{
  g_autofree char *with = print (&sum->including);
  g_autofree char *without = print (&sum->excluding);

  g_assert_cmpstr (with, ==, including);
  g_assert_cmpstr (without, ==, excluding);
}

static void
test_allocation (void)
{
  Staffing staffing;

  load (&staffing, "service-tildeling");
  assert_sum (mul_staffing_table_get_row (staffing.table, find (staffing.municipalities, "municipality-ostre-toten")),
              "1250\302\240%", "1250\302\240%");
  assert_sum (mul_staffing_table_get_row (staffing.table, find (staffing.municipalities, "municipality-vestre-toten")),
              "900\302\240%", "900\302\240%");
  assert_sum (mul_staffing_table_get_row (staffing.table, find (staffing.municipalities, "municipality-gjovik")),
              "1490\302\240%", "1390\302\240%");
  assert_sum (mul_staffing_table_get_total (staffing.table), "3640\302\240%", "3540\302\240%");
  /* The housing team, 250 % and 50 %, stands in the chart only. */
  assert_sum (mul_staffing_table_get_chart_only (staffing.table, find (staffing.municipalities, "municipality-ostre-toten")),
              "300\302\240%", "300\302\240%");
  unload (&staffing);
}

static void
assert_ratios (Staffing *staffing, const gboolean *chosen, guint decimals, const char *gjovik, const char *vestre,
               const char *ostre)
{
  const char *const ids[] = { "municipality-gjovik", "municipality-vestre-toten", "municipality-ostre-toten" };
  const char *const expected[] = { gjovik, vestre, ostre };
  g_autoptr (GListModel) figures = mul_document_list (document, MUL_ENTITY_KEY_FIGURE, MUL_KEY_FIGURE_figure_id,
                                                      "figure-landbruk-driftsenheter", 0);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint j = 0; j < g_list_model_get_n_items (figures); j++)
      {
        g_autoptr (MulRecord) figure = g_list_model_get_item (figures, j);
        MulRatio ratio;
        g_autofree char *text = NULL;

        if (g_strcmp0 (mul_record_get_text (figure, MUL_KEY_FIGURE_municipality_id), ids[i]) != 0)
          continue;
        ratio = mul_ratio_compute (staffing->table, find (staffing->municipalities, ids[i]),
                                   mul_record_get_integer (figure, MUL_KEY_FIGURE_value_e4), chosen);
        text = mul_number_format (ratio.ratio_e4, decimals, FALSE, mul_locale_numbers_nb ());
        g_assert_cmpstr (text, ==, expected[i]);
      }
}

static void
test_agriculture (void)
{
  Staffing staffing;
  g_autofree gboolean *chosen = NULL;
  gint64 farms = 0;
  g_autoptr (GListModel) figures = mul_document_list (document, MUL_ENTITY_KEY_FIGURE, MUL_KEY_FIGURE_figure_id,
                                                      "figure-landbruk-driftsenheter", 0);

  load (&staffing, "service-landbruk");
  chosen = g_new0 (gboolean, staffing.roles->len);
  for (guint i = 0; i < staffing.roles->len; i++)
    chosen[i] = TRUE;
  assert_ratios (&staffing, chosen, 1, "39,2", "60,7", "75,3");
  for (guint i = 0; i < staffing.roles->len; i++)
    chosen[i] = i == find (staffing.roles, "role-landbruk-leder") || i == find (staffing.roles, "role-landbruk-jordbruk");
  assert_ratios (&staffing, chosen, 0, "64", "91", "100");
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr (MulRecord) figure = g_list_model_get_item (figures, i);

      if (mul_record_get_text (figure, MUL_KEY_FIGURE_municipality_id) != NULL)
        farms += mul_record_get_integer (figure, MUL_KEY_FIGURE_value_e4);
    }
  g_assert_cmpint (farms, ==, 738 * 10000);
  unload (&staffing);
}

/* How much there is of everything, service by service. */
static void
test_counts (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "example-counts.tsv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint checked = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", -1);
      MulServiceCounts counts;
      guint expected;

      if (*lines[i] == '#' || g_strv_length (fields) < 5)
        continue;
      expected = (guint) atoi (fields[4]);
      mul_query_service_counts (document, fields[0], &counts);
      g_test_message ("%s", lines[i]);
      if (g_str_equal (fields[1], "arguments"))
        g_assert_cmpuint (counts.arguments + counts.challenges, ==, expected);
      else if (g_str_equal (fields[1], "units"))
        g_assert_cmpuint (counts.units, ==, expected);
      else if (g_str_equal (fields[1], "positions"))
        g_assert_cmpuint (counts.positions, ==, expected);
      else if (g_str_equal (fields[1], "placements"))
        {
          g_autoptr (GListModel) placements =
              mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, fields[0],
                                 MUL_PLACEMENT_alternative_id, *fields[2] != '\0' ? fields[2] : NULL,
                                 MUL_PLACEMENT_kind, fields[3], 0);

          g_assert_cmpuint (g_list_model_get_n_items (placements), ==, expected);
        }
      else
        continue;
      checked++;
    }
  g_assert_cmpuint (checked, >, 30);
}

/* Nothing is invented: a stance and a suitability stand only where the report states them. */
static void
test_nothing_invented (void)
{
  g_autoptr (GListModel) assessments = mul_document_list (document, MUL_ENTITY_SERVICE_ALTERNATIVE, 0);
  g_autoptr (GListModel) persons = mul_document_list (document, MUL_ENTITY_PERSON, 0);
  guint stated = 0;

  for (guint i = 0; i < g_list_model_get_n_items (assessments); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (assessments, i);

      stated += mul_record_get_integer (record, MUL_SERVICE_ALTERNATIVE_suitability) != MUL_NOT_STATED ? 1 : 0;
    }
  g_assert_cmpuint (stated, <=, 1);
  g_assert_cmpuint (g_list_model_get_n_items (persons), >, 10);
  for (guint i = 0; i < g_list_model_get_n_items (persons); i++)
    {
      g_autoptr (MulRecord) person = g_list_model_get_item (persons, i);

      g_assert_cmpstr (mul_record_get_text (person, MUL_PERSON_name), ==, "");
      g_assert_cmpstr (mul_record_get_text (person, MUL_PERSON_position), !=, "");
    }
}

int
main (int argc, char **argv)
{
  int result;

  mul_test_storage_init (&argc, &argv);
  document = mul_test_open_example ();
  g_test_add_func ("/example/allocation", test_allocation);
  g_test_add_func ("/example/agriculture", test_agriculture);
  g_test_add_func ("/example/counts", test_counts);
  g_test_add_func ("/example/nothing-invented", test_nothing_invented);
  result = g_test_run ();
  mul_document_close (document);
  g_object_unref (document);
  return result;
}
