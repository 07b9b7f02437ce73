/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/mul-municipality-list.h"

static MulMunicipalityEntry *
get (GListModel *list, const char *number)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulMunicipalityEntry) entry = g_list_model_get_item (list, i);

      if (g_str_equal (mul_municipality_entry_get_number (entry), number))
        return g_steal_pointer (&entry);
    }
  return NULL;
}

static void
test_list (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) list = mul_municipality_list_load (&error);
  g_autoptr (MulMunicipalityEntry) oslo = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 357);
  oslo = get (list, "0301");
  g_assert_cmpstr (mul_municipality_entry_get_name (oslo), ==, "Oslo");
  g_assert_cmpstr (mul_municipality_entry_get_county (oslo), ==, "Oslo");
}

static void
test_match (void)
{
  const struct
  {
    const char *number;
    const char *query;
    guint nearness;
  } cases[] = {
    { "3442", "", 1 },          { "3442", "øst", 1 },     { "3442", "ØSTRE TOTEN", 1 }, { "3442", " østre ", 1 },
    { "3442", "O\xcc\x88", 0 }, { "3442", "toten", 2 },   { "3442", "34", 2 },          { "3442", "442", 0 },
    { "3442", "ten", 3 },       { "3442", "innland", 4 }, { "3442", "gjøvik", 0 },      { "5610", "karasjok", 2 },
    { "3415", "odal", 2 },
  };
  g_autoptr (GListModel) list = mul_municipality_list_load (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulMunicipalityEntry) entry = get (list, cases[i].number);

      g_test_message ("%s in %s", cases[i].query, cases[i].number);
      g_assert_cmpuint (mul_municipality_entry_match (entry, cases[i].query), ==, cases[i].nearness);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/municipalities/list", test_list);
  g_test_add_func ("/municipalities/match", test_match);
  return g_test_run ();
}
