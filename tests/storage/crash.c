/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mul-test-storage.h"
#include "storage/mul-recovery.h"

/* Kills a process in the middle of its edits, again and again, and looks for what it had said was done. The process
 * numbers its edits in the project's version, adds a service with each, and says each number after the commit. */

#define ROUNDS 40

static char *program;

static MulDocument *
open_as_after_crash (GFile *file, gboolean *recovered)
{
  g_autoptr (GPtrArray) recoverable = mul_recovery_list ();
  g_autoptr (GError) error = NULL;
  MulDocument *document = NULL;

  *recovered = FALSE;
  for (guint i = 0; i < recoverable->len && document == NULL; i++)
    {
      const MulRecoverable *one = g_ptr_array_index (recoverable, i);

      if (one->file == NULL || !g_file_equal (one->file, file))
        continue;
      document = mul_document_recover (one->id, &error);
      g_assert_no_error (error);
      *recovered = TRUE;
    }
  if (document == NULL)
    document = mul_document_open (file, &error);
  g_assert_no_error (error);
  return document;
}

static int
read_number (MulDocument *document)
{
  return atoi (mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_version));
}

static void
add_one (MulDocument *document, int number)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add");
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
  g_autofree char *text = g_strdup_printf ("%d", number);
  g_autofree char *padding = g_strnfill (2000, 'x');

  mul_record_set_text (service, MUL_SERVICE_name, text);
  mul_record_set_text (service, MUL_SERVICE_summary, padding);
  mul_edit_insert (edit, service);
  mul_edit_set_text (edit, MUL_PROJECT_version, mul_record_get_id (mul_document_get_project (document)), text);
  if (!mul_edit_commit (edit, NULL))
    abort ();
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  mul_document_save_finish (MUL_DOCUMENT (source), result, NULL);
  *(gboolean *) data = FALSE;
}

G_NORETURN static void
run_child (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gboolean recovered;
  gboolean saving = FALSE;
  MulDocument *document = open_as_after_crash (file, &recovered);
  int number = read_number (document);

  while (TRUE)
    {
      add_one (document, ++number);
      printf ("%d\n", number);
      fflush (stdout);
      if (number % 7 == 0 && !saving)
        {
          saving = TRUE;
          mul_document_save_async (document, NULL, saved_cb, &saving);
        }
      for (int i = 0; i < 3; i++)
        g_main_context_iteration (NULL, FALSE);
    }
}

/* Returns the last number that the child had said when it was killed. */
static int
run_and_kill (const char *path, guint milliseconds)
{
  const char *const argv[] = { program, "--child", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) said = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;
  char buffer[4096];
  GPid pid;
  int out;
  int last = -1;
  gssize got;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL, &out, NULL,
                            &error);
  g_assert_no_error (error);
  /* The time counts from the first edit, so that a slow machine kills in the middle of edits as well. */
  got = read (out, buffer, sizeof buffer);
  g_assert_cmpint (got, >, 0);
  g_string_append_len (said, buffer, got);
  g_usleep (milliseconds * 1000);
  kill (pid, SIGKILL);
  while ((got = read (out, buffer, sizeof buffer)) > 0)
    g_string_append_len (said, buffer, got);
  close (out);
  waitpid (pid, NULL, 0);
  lines = g_strsplit (said->str, "\n", -1);
  for (guint i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    last = atoi (lines[i]);
  return last;
}

static void
test_kill (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (6);
  g_autofree char *path = mul_test_write_example ("killed.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  int known = 0;
  int recoveries = 0;

  mul_test_run_sql (path, "PRAGMA foreign_keys = ON; UPDATE project SET version = '0'; DELETE FROM service;");
  for (int round = 0; round < ROUNDS; round++)
    {
      const int said = run_and_kill (path, (guint) g_rand_int_range (random, 15, 250));
      gboolean recovered;
      g_autoptr (MulDocument) document = open_as_after_crash (file, &recovered);
      g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
      const int number = read_number (document);

      /* At most the one edit that was committed but not yet said may be there as well. */
      g_assert_cmpint (said, >, known);
      known = MAX (known, said);
      g_assert_cmpint (number, >=, known);
      g_assert_cmpint (number, <=, known + 1);
      g_assert_cmpuint (g_list_model_get_n_items (services), ==, (guint) number);
      recoveries += recovered ? 1 : 0;
      known = number;
      mul_document_close (document);
    }
  g_test_message ("%d rounds, %d recoveries, %d edits, none lost", ROUNDS, recoveries, known);
}

int
main (int argc, char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--child"))
    run_child (argv[2]);
  program = argv[0];
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/crash/kill", test_kill);
  return g_test_run ();
}
