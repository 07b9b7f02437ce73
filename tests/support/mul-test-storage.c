/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-storage.h"

#include <ftw.h>
#include <glib/gstdio.h>
#include <linux/capability.h>
#include <locale.h>
#include <signal.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "storage/mul-database.h"
#include "storage/mul-example.h"

static char *folder;
static struct rlimit unlimited;

static int
remove_cb (const char *path, const struct stat *status, int kind, struct FTW *where)
{
  return g_remove (path);
}

static void
remove_folder (void)
{
  nftw (folder, remove_cb, 16, FTW_DEPTH | FTW_PHYS);
}

/* Everything that a test writes lies in one folder of its own, also the working copies; by the environment, so that a
 * process which a test starts finds the same. */
void
mul_test_storage_init (int *argc, char ***argv)
{
  const char *const names[] = { "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" };

  setlocale (LC_ALL, "C.UTF-8");
  folder = g_dir_make_tmp ("mulighetsrom-test-XXXXXX", NULL);
  atexit (remove_folder);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_setenv (names[i], path, TRUE);
    }
  g_test_init (argc, argv, NULL);
}

char *
mul_test_get_folder (void)
{
  return folder;
}

GFile *
mul_test_get_file (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_new_for_path (path);
}

static void
dump_table (sqlite3 *database, const char *table, GString *text)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s ORDER BY 1, 2", table);
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      g_string_append (text, table);
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        {
          const char *value = (const char *) sqlite3_column_text (statement, i);

          g_string_append_printf (text, "|%s", value != NULL ? value : "NULL");
        }
      g_string_append_c (text, '\n');
    }
  sqlite3_finalize (statement);
}

/* The whole content of a project file. */
char *
mul_test_dump_file (const char *path)
{
  GString *text = g_string_new (NULL);
  sqlite3 *database = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &database, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    dump_table (database, mul_entity_get ((MulEntityId) entity)->table, text);
  sqlite3_close (database);
  return g_string_free_and_steal (text);
}

/* The whole content of a document, on its own connection. */
char *
mul_test_dump (MulDocument *document)
{
  GString *text = g_string_new (NULL);

  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    dump_table (mul_document_get_database (document), mul_entity_get ((MulEntityId) entity)->table, text);
  return g_string_free_and_steal (text);
}

void
mul_test_run_sql (const char *path, const char *sql)
{
  sqlite3 *database = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  sqlite3_exec (database, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  sqlite3_close (database);
}

static const char *
get_example_path (void)
{
  return g_getenv ("MULIGHETSROM_EXAMPLE");
}

/* A copy of the example in the test's folder. */
char *
mul_test_write_example (const char *name)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (get_example_path (), &content, &length, NULL));
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
  return path;
}

MulDocument *
mul_test_open_example (void)
{
  static guint number = 0;
  g_autofree char *name = g_strdup_printf ("example-%u.mulighetsrom", number++);
  g_autofree char *path = mul_test_write_example (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  MulDocument *document = mul_document_open (file, &error);

  g_assert_no_error (error);
  return document;
}

char *
mul_test_add_service (MulDocument *document, const char *name)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add Service");
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autofree char *rank = mul_edit_rank_at (edit, services, NULL, G_MAXUINT);
  g_autoptr (GError) error = NULL;

  mul_record_set_text (service, MUL_SERVICE_name, name);
  mul_record_set_text (service, MUL_SERVICE_rank, rank);
  mul_edit_insert (edit, service);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  return g_strdup (mul_record_get_id (service));
}

/* Returns the placement's id. */
char *
mul_test_add_argument (MulDocument *document, const char *service_id, const char *alternative_id, const char *text,
                       guint position)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add Argument");
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autoptr (GListModel) siblings = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id,
                                                       service_id, MUL_PLACEMENT_alternative_id, alternative_id, 0);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, position);
  g_autoptr (GError) error = NULL;

  mul_record_set_text (argument, MUL_ARGUMENT_text, text);
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, service_id);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternative_id);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, rank);
  mul_edit_insert (edit, placement);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  return g_strdup (mul_record_get_id (placement));
}

/* The smallest edit there is. */
void
mul_test_rename_project (MulDocument *document, const char *title)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Rename Project");
  g_autoptr (GError) error = NULL;

  mul_edit_set_text (edit, MUL_PROJECT_title, mul_record_get_id (mul_document_get_project (document)), title);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

/* Holds that a file is of a project with this title. */
void
mul_test_assert_title (const char *path, const char *title)
{
  g_autofree char *dump = mul_test_dump_file (path);
  g_autofree char *line = g_strdup_printf ("|%s|", title);

  g_assert_nonnull (strstr (dump, line));
}

void
mul_test_run_main_loop (guint milliseconds)
{
  const gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
}

void
mul_test_wait_until_saved (MulDocument *document)
{
  while (mul_document_get_save_state (document) == MUL_SAVE_STATE_UNSAVED
         || mul_document_get_save_state (document) == MUL_SAVE_STATE_WRITING)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_capabilities (gboolean all)
{
  struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
  struct __user_cap_data_struct data[2];

  memset (data, 0, sizeof data);
  g_assert_cmpint (syscall (SYS_capget, &header, data), ==, 0);
  for (int i = 0; i < 2; i++)
    data[i].effective = all ? data[i].permitted : 0;
  g_assert_cmpint (syscall (SYS_capset, &header, data), ==, 0);
}

/* Plays a full disk by a limit on how large a file may grow, in bytes. */
void
mul_test_fill_disk (guint64 room)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &unlimited), ==, 0);
  limit = unlimited;
  limit.rlim_cur = room;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

void
mul_test_free_disk (void)
{
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &unlimited), ==, 0);
}

/* Lets permissions hold for this thread also where the tests are run by the superuser. */
void
mul_test_drop_privileges (void)
{
  set_capabilities (FALSE);
}

void
mul_test_regain_privileges (void)
{
  set_capabilities (TRUE);
}
