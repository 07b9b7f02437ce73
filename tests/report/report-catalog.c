/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/mul-catalog.h"

#include <string.h>

/* Words that Norwegian writes as English does, and patterns without words. */
static const char *const same[] = { "Status", "April", "August", "September", "November", "Sum", "person", NULL };

static void
test_words (void)
{
  g_autoptr (MulCatalog) nb = mul_catalog_new ("nb");
  g_autoptr (MulCatalog) nn = mul_catalog_new ("nn");
  g_autoptr (MulCatalog) none = mul_catalog_new ("xx");

  g_assert_cmpstr (mul_catalog_get_language (nn), ==, "nn");
  g_assert_cmpstr (mul_catalog_get (nb, "report", "Sources"), ==, "Kilder");
  g_assert_cmpstr (mul_catalog_get (nn, "report", "Sources"), ==, "Kjelder");
  g_assert_cmpstr (mul_catalog_get (none, "report", "Sources"), ==, "Sources");
  g_assert_cmpstr (mul_catalog_get (nb, "no such context", "Sources"), ==, "Sources");
  g_assert_cmpstr (mul_catalog_get (nb, "report", ""), ==, "");
  g_assert_cmpstr (mul_catalog_get_plural (nb, MUL_REPORT_PLURAL ("report", "person", "persons"), 1), ==, "person");
  g_assert_cmpstr (mul_catalog_get_plural (nb, MUL_REPORT_PLURAL ("report", "person", "persons"), 0), ==, "personer");
  g_assert_cmpstr (mul_catalog_get_plural (nn, MUL_REPORT_PLURAL ("report", "person", "persons"), 21), ==, "personar");
  g_assert_cmpstr (mul_catalog_get_plural (none, MUL_REPORT_PLURAL ("report", "person", "persons"), 2), ==, "persons");
}

static void
test_fill (void)
{
  const struct
  {
    const char *pattern;
    const char *filled;
  } cases[] = {
    { "%s and %s", "a and b" }, { "%2$s before %1$s", "b before a" }, { "100 %% of %s", "100 % of a" },
    { "%s %s %s", "a b " },     { "%9$s", "" },                       { "no place", "no place" },
    { "%d %", "%d %" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *filled = mul_catalog_fill (cases[i].pattern, "a", "b", NULL);

      g_assert_cmpstr (filled, ==, cases[i].filled);
    }
}

/* A catalogue that is not whole is not used, and not read beyond its end. */
static void
test_damaged (void)
{
  const guint32 numbers[] = { 0x950412de, 0, 2, 28, 44, 0, 0, 6, 60, 6, 4000, 3, 68, 9000, 1 };

  for (gsize size = 0; size <= sizeof numbers; size++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (numbers, size);
      g_autoptr (MulCatalog) catalog = mul_catalog_new_for_bytes ("nb", bytes);

      g_assert_cmpstr (mul_catalog_get (catalog, "report", "Sources"), ==, "Sources");
    }
}

static void
check_source (const char *path, const char *pattern, guint *n_texts)
{
  g_autoptr (MulCatalog) nb = mul_catalog_new ("nb");
  g_autoptr (MulCatalog) nn = mul_catalog_new ("nn");
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_DEFAULT, 0, NULL);
  g_autoptr (GRegex) joints = g_regex_new ("\"\\s*\\n\\s*\"", G_REGEX_DEFAULT, 0, NULL);
  g_autofree char *content = NULL;
  g_autofree char *joined = NULL;
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  joined = g_regex_replace_literal (joints, content, -1, 0, "", 0, NULL);
  for (g_regex_match (regex, joined, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *quoted = g_match_info_fetch (match, 1);
      g_autofree char *text = g_strcompress (quoted);

      (*n_texts)++;
      if (g_strv_contains (same, text))
        continue;
      if (strcmp (mul_catalog_get (nb, "report", text), text) == 0
          || strcmp (mul_catalog_get (nn, "report", text), text) == 0)
        g_error ("%s: not translated: %s", path, text);
    }
}

/* Every text of the report is translated into both languages. */
static void
test_complete (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "app", "report", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_texts = 0;

  g_assert_nonnull (dir);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_str_has_suffix (name, ".c"))
        continue;
      check_source (path, "\\bNC_ \\(\"report\", \"((?:[^\"\\\\]|\\\\.)*)\"\\)", &n_texts);
      check_source (path, "MUL_REPORT_PLURAL \\(\"report\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\",", &n_texts);
    }
  g_assert_cmpuint (n_texts, >, 150);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/catalog/words", test_words);
  g_test_add_func ("/report/catalog/fill", test_fill);
  g_test_add_func ("/report/catalog/damaged", test_damaged);
  g_test_add_func ("/report/catalog/complete", test_complete);
  return g_test_run ();
}
