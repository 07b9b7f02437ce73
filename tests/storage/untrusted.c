/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mul-test-storage.h"
#include "storage/mul-database.h"

/* Files made to deceive, and how every connection is set so that they cannot. */

static MulDocument *
open_path (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return mul_document_open (file, error);
}

/* A row of the schema whose type is in capitals, or that calls itself SQLite's own, is still a trigger. */
static void
test_disguised_trigger (void)
{
  const char *const disguises[] = {
    "INSERT INTO sqlite_schema VALUES ('TRIGGER', 'sqlite_evil', 'service', 0, "
    "'CREATE TRIGGER sqlite_evil AFTER INSERT ON service BEGIN DELETE FROM argument; END')",
    "INSERT INTO sqlite_schema VALUES ('VIEW', 'sqlite_evil', 'sqlite_evil', 0, "
    "'CREATE VIEW sqlite_evil AS SELECT * FROM service')",
  };

  for (guint i = 0; i < G_N_ELEMENTS (disguises); i++)
    {
      g_autofree char *path = mul_test_write_example ("disguised.mulighetsrom");
      g_autofree char *sql = g_strconcat ("PRAGMA writable_schema = ON; ", disguises[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = NULL;

      mul_test_run_sql (path, sql);
      document = open_path (path, &error);
      g_assert_null (document);
      g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNSAFE);
    }
}

/* Text hidden behind a NUL byte does not hide an object. */
static void
test_schema_behind_nul (void)
{
  g_autofree char *path = mul_test_write_example ("nul-schema.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "PRAGMA writable_schema = ON; "
                          "UPDATE sqlite_schema SET sql = sql || char (0) || 'x' "
                          "WHERE type = 'table' AND name = 'working_group'; "
                          "INSERT INTO sqlite_schema VALUES ('trIGGER', 'zzz', 'service', 0, "
                          "'CREATE TRIGGER zzz AFTER INSERT ON service BEGIN DELETE FROM argument; END')");
  document = open_path (path, &error);
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNSAFE);
}

/* What ANALYZE leaves is no reason to refuse a file. */
static void
test_analyzed (void)
{
  g_autofree char *path = mul_test_write_example ("analyzed.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "ANALYZE");
  document = open_path (path, &error);
  g_assert_no_error (error);
}

/* An index that disagrees with its table would be found only when saving, when it is too late. */
static void
test_index_disagrees (void)
{
  g_autofree char *path = mul_test_write_example ("index.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "PRAGMA writable_schema = ON; "
                          "CREATE TEMP TABLE root AS SELECT name, rootpage FROM sqlite_schema WHERE type = 'index'; "
                          "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM root WHERE name = "
                          "CASE sqlite_schema.name WHEN 'unit_service_id' THEN 'unit_alternative_id' "
                          "ELSE 'unit_service_id' END) "
                          "WHERE name IN ('unit_service_id', 'unit_alternative_id')");
  document = open_path (path, &error);
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED);
  g_test_message ("%s", error->message);
}

/* A schema version from before the first is no project that we have ever written. */
static void
test_version_zero (void)
{
  g_autofree char *path = mul_test_write_example ("zero.mulighetsrom");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize before_length;
  gsize after_length;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "PRAGMA user_version = 0");
  g_assert_true (g_file_get_contents (path, &before, &before_length, NULL));
  document = open_path (path, &error);
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED);
  g_test_message ("%s", error->message);
  g_assert_true (g_file_get_contents (path, &after, &after_length, NULL));
  g_assert_cmpmem (before, before_length, after, after_length);
}

/* Neither bytes that are not UTF-8 nor NUL bytes reach a widget; the rest of the text does. */
static void
test_invalid_text (void)
{
  g_autofree char *path = mul_test_write_example ("invalid.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  MulRecord *project;

  mul_test_run_sql (path, "UPDATE project SET title = CAST (x'41ff42' AS TEXT), "
                          "summary = 'before' || char (0) || 'after'");
  document = open_path (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (document), ==, "A\xEF\xBF\xBD" "B");
  project = mul_document_get_project (document);
  g_assert_cmpstr (mul_record_get_text (project, MUL_PROJECT_summary), ==, "before\xEF\xBF\xBD" "after");
}

/* A key is what rows are found by; it cannot be mended. */
static void
test_invalid_key (void)
{
  const char *const keys[] = { "CAST (x'41ff42' AS TEXT)", "'a' || char (10) || 'b'", "'a' || char (0)" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *path = mul_test_write_example ("invalid-key.mulighetsrom");
      g_autofree char *sql = g_strdup_printf ("INSERT INTO theme (id) VALUES (%s)", keys[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = NULL;

      mul_test_run_sql (path, sql);
      document = open_path (path, &error);
      g_assert_null (document);
      g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED);
    }
}

/* Pipes and devices would be waited for, or read, without end. */
static void
test_special_files (void)
{
  g_autofree char *path = g_build_filename (mul_test_get_folder (), "pipe.mulighetsrom", NULL);
  const char *const paths[] = { path, "/dev/zero", "/dev/null" };

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = open_path (paths[i], &error);

      g_assert_null (document);
      g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE);
      g_test_message ("%s", error->message);
    }
}

/* What is no project is not copied to the end before that is said. The file has holes, and takes no room itself. */
static void
test_huge (void)
{
  g_autofree char *path = g_build_filename (mul_test_get_folder (), "huge.mulighetsrom", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  const gint64 began = g_get_monotonic_time ();

  g_assert_true (g_file_set_contents (path, "A film, not a project.", -1, NULL));
  g_assert_cmpint (truncate (path, G_GINT64_CONSTANT (1) << 42), ==, 0);
  document = open_path (path, &error);
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT);
  g_test_message ("refused after %" G_GINT64_FORMAT " ms", (g_get_monotonic_time () - began) / 1000);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static int
get_option (MulDatabase *database, int option)
{
  int value = -1;

  g_assert_cmpint (sqlite3_db_config (database, option, -1, &value), ==, SQLITE_OK);
  return value;
}

/* The settings are asked for again, since SQLite says nothing where one is not taken. */
static void
test_settings (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_test_open_example ();
  MulDatabase *database = mul_document_get_database (document);
  g_autofree char *journal = mul_database_get_text (database, "PRAGMA journal_mode");

  g_assert_cmpint (get_option (database, SQLITE_DBCONFIG_DEFENSIVE), ==, 1);
  g_assert_cmpint (get_option (database, SQLITE_DBCONFIG_TRUSTED_SCHEMA), ==, 0);
  g_assert_cmpint (get_option (database, SQLITE_DBCONFIG_ENABLE_TRIGGER), ==, 0);
  g_assert_cmpint (get_option (database, SQLITE_DBCONFIG_ENABLE_VIEW), ==, 0);
  g_assert_cmpint (get_option (database, SQLITE_DBCONFIG_ENABLE_FKEY), ==, 1);
  g_assert_cmpint (mul_database_get_number (database, "PRAGMA cell_size_check"), ==, 1);
  g_assert_cmpint (mul_database_get_number (database, "PRAGMA trusted_schema"), ==, 0);
  g_assert_cmpint (mul_database_get_number (database, "PRAGMA synchronous"), ==, 2);
  g_assert_cmpstr (journal, ==, "delete");
  g_assert_false (mul_database_execute (database, "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema", &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_false (mul_database_execute (database, "INSERT INTO role (id, service_id) VALUES ('r', 'nowhere')", &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
}

/* Homes are reached through links on many machines. */
static void
test_linked_home (void)
{
  g_autofree char *real = g_build_filename (mul_test_get_folder (), "var-home", NULL);
  g_autofree char *link = g_build_filename (mul_test_get_folder (), "home", NULL);

  if (g_test_subprocess ())
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", &error);

      g_assert_no_error (error);
      g_free (mul_test_add_service (document, "Fire"));
      mul_document_discard (document);
      return;
    }
  g_assert_cmpint (g_mkdir (real, 0700), ==, 0);
  g_assert_cmpint (symlink ("var-home", link), ==, 0);
  g_setenv ("MUL_TEST_STATE_HOME", link, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("MUL_TEST_STATE_HOME");
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  if (g_getenv ("MUL_TEST_STATE_HOME") != NULL)
    g_setenv ("XDG_STATE_HOME", g_getenv ("MUL_TEST_STATE_HOME"), TRUE);
  g_test_add_func ("/untrusted/disguised-trigger", test_disguised_trigger);
  g_test_add_func ("/untrusted/schema-behind-nul", test_schema_behind_nul);
  g_test_add_func ("/untrusted/analyzed", test_analyzed);
  g_test_add_func ("/untrusted/index-disagrees", test_index_disagrees);
  g_test_add_func ("/untrusted/version-zero", test_version_zero);
  g_test_add_func ("/untrusted/invalid-text", test_invalid_text);
  g_test_add_func ("/untrusted/invalid-key", test_invalid_key);
  g_test_add_func ("/untrusted/special-files", test_special_files);
  g_test_add_func ("/untrusted/huge", test_huge);
  g_test_add_func ("/untrusted/settings", test_settings);
  g_test_add_func ("/untrusted/linked-home", test_linked_home);
  return g_test_run ();
}
