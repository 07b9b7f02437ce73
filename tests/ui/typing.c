/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is typed is not lost, and the cursor stands where one expects it. */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/service/mul-assessment-conclusion.h"
#include "pages/service/mul-description-section.h"
#include "storage/mul-recovery.h"
#include "widgets/mul-chart-canvas.h"
#include "widgets/mul-prose-field.h"
#include "widgets/mul-text-field.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyz "

/* So much is typed at most in waiting for something to be stored. */
#define MANY 1500

static char *program;

/* The field below the project's title. */
static GtkWidget *
find_summary (MulWindow *window)
{
  return mul_test_find_nth_widget (GTK_WIDGET (window), MUL_TYPE_TEXT_FIELD, 1);
}

static const char *
get_summary (MulDocument *document)
{
  return mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_summary);
}

static GtkTextBuffer *
get_buffer (GtkWidget *widget)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (mul_test_find_widget (widget, GTK_TYPE_TEXT_VIEW)));
}

static int
get_cursor (GtkTextBuffer *buffer)
{
  GtkTextIter cursor;

  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  return gtk_text_iter_get_offset (&cursor);
}

static void
activate (MulWindow *window, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  mul_test_settle ();
}

/* Types the alphabet over and over, and says how much of it is stored. */
G_NORETURN static void
run_child (const char *path)
{
  MulApplication *application = mul_application_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  MulWindow *window;
  GtkWidget *summary;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  window = mul_application_open_file (application, file);
  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
  mul_test_settle ();
  summary = find_summary (window);
  mul_test_give_keys (GTK_WINDOW (window));
  gtk_widget_grab_focus (summary);
  gtk_text_buffer_set_text (get_buffer (summary), "", 0);
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (window)), "editing.commit", NULL);
  g_assert_cmpstr (get_summary (mul_window_get_document (window)), ==, "");
  for (guint i = 0; i < MANY; i++)
    {
      const gint64 next = g_get_monotonic_time () + 30 * 1000;

      mul_test_send (gdk_unicode_to_keyval ((guint32) (guchar) LETTERS[i % strlen (LETTERS)]), 0);
      while (g_get_monotonic_time () < next)
        if (!g_main_context_iteration (NULL, FALSE))
          g_usleep (1000);
      printf ("%zu\n", strlen (get_summary (mul_window_get_document (window))));
      fflush (stdout);
    }
  _exit (EXIT_SUCCESS);
}

/* Kills the child when it has said so many times that more is stored, and returns how many letters it had said then. */
static int
run_and_kill (const char *path, guint times)
{
  const char *const argv[] = { program, "--child", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_autoptr (GDataInputStream) lines = NULL;
  int stored = 0;

  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  while (times > 0)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);

      /* It typed all that it was to type, and stored no more of it. */
      g_assert_nonnull (line);
      if (atoi (line) <= stored)
        continue;
      stored = atoi (line);
      times--;
    }
  g_subprocess_force_exit (child);
  g_assert_true (g_subprocess_wait (child, NULL, NULL));
  return stored;
}

/* Killed in the middle of a sentence that nobody paused in, all but its last words are offered again. */
static void
test_kill (void)
{
  for (guint times = 1; times <= 3; times++)
    {
      g_autofree char *name = g_strdup_printf ("killed-%u.mulighetsrom", times);
      g_autofree char *path = mul_test_write_example (name);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      const int stored = run_and_kill (path, times);
      g_autofree char *id = mul_recovery_find (file);
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = NULL;
      const char *summary;

      g_assert_nonnull (id);
      document = mul_document_recover (id, &error);
      g_assert_no_error (error);
      summary = get_summary (document);
      g_test_message ("%zu letters are there, and %d were said to be", strlen (summary), stored);
      for (gsize letter = 0; summary[letter] != '\0'; letter++)
        g_assert_cmpint (summary[letter], ==, LETTERS[letter % strlen (LETTERS)]);
      g_assert_cmpint ((int) strlen (summary), >=, stored);
      mul_document_close (document);
    }
}

/* Successive changes of one text are one step, whether they were stored in between or not; and undo and redo leave the cursor
 * behind what changed. */
static void
assert_cursor (MulWindow *window, GtkTextBuffer *buffer)
{
  const int length = gtk_text_buffer_get_char_count (buffer);

  /* At the end. */
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" and");
  mul_test_run_main_loop (1300);
  mul_test_type (" more");
  activate (window, "win.undo");
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, length);
  g_assert_cmpint (get_cursor (buffer), ==, length);
  activate (window, "win.redo");
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, length + 9);
  g_assert_cmpint (get_cursor (buffer), ==, length + 9);
  activate (window, "win.undo");

  /* In the middle, though one has gone elsewhere in between. */
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_type ("0123");
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  activate (window, "win.undo");
  g_assert_cmpint (get_cursor (buffer), ==, 2);
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  activate (window, "win.redo");
  g_assert_cmpint (get_cursor (buffer), ==, 6);
  activate (window, "win.undo");
  g_assert_cmpint (get_cursor (buffer), ==, 2);

  /* What was taken away comes back, with the cursor behind it. */
  mul_test_press (GDK_KEY_Delete, 0);
  mul_test_press (GDK_KEY_Delete, 0);
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  activate (window, "win.undo");
  g_assert_cmpint (get_cursor (buffer), ==, 4);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, length);
}

static void
test_cursor_in_field (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);
  GtkWidget *summary = find_summary (window);

  gtk_widget_grab_focus (summary);
  assert_cursor (window, get_buffer (summary));
  mul_test_program_close (window);
}

static MulWindow *
open_service (const char *view)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);

  mul_window_show_service (window, "service-landbruk", view);
  mul_test_settle ();
  return window;
}

static void
test_cursor_in_prose (void)
{
  MulWindow *window = open_service ("description");
  GtkWidget *section;

  section = mul_test_find_widget (GTK_WIDGET (window), MUL_TYPE_DESCRIPTION_SECTION);
  mul_description_section_begin_body (MUL_DESCRIPTION_SECTION (section));
  mul_test_settle ();
  assert_cursor (window, gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window)))));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_program_close (window);
}

static void
test_cursor_in_conclusion (void)
{
  MulWindow *window = open_service ("assessment");
  g_autoptr (GListModel) alternatives = mul_document_list (mul_window_get_document (window), MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) merger = g_list_model_get_item (alternatives, 1);
  GtkWidget *conclusion;

  conclusion = mul_test_find_widget (GTK_WIDGET (window), MUL_TYPE_ASSESSMENT_CONCLUSION);
  g_assert_true (gtk_widget_activate_action (conclusion, "assessment.show-alternative", "s", mul_record_get_id (merger)));
  mul_test_settle ();
  g_assert_true (gtk_widget_activate_action (conclusion, "assessment.edit-conclusion", NULL));
  mul_test_settle ();
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  mul_test_type ("Four letters");
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (window)), "editing.commit", NULL);
  assert_cursor (window, gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window)))));
  mul_test_program_close (window);
}

/* Escape keeps what was written; what follows is a step of its own. */
static void
test_escape (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);
  MulDocument *document = mul_window_get_document (window);
  g_autofree char *before = g_strdup (get_summary (document));
  g_autofree char *kept = g_strconcat (before, " kept", NULL);
  g_autofree char *both = g_strconcat (kept, " too", NULL);

  gtk_widget_grab_focus (find_summary (window));
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" kept");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_summary (document), ==, kept);
  mul_test_type (" too");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_summary (document), ==, both);
  activate (window, "win.undo");
  g_assert_cmpstr (get_summary (document), ==, kept);
  activate (window, "win.undo");
  g_assert_cmpstr (get_summary (document), ==, before);
  mul_test_program_close (window);
}

/* In a narrow window, Escape ends the text and not the page; pressed again, it leaves that too. */
static void
test_escape_narrow (void)
{
  MulWindow *window = mul_test_program_open_example (360, 700);
  MulDocument *document = mul_window_get_document (window);
  GtkWidget *summary = find_summary (window);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-overview", NULL);
  mul_test_settle ();
  gtk_widget_grab_focus (summary);
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" kept");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_run_main_loop (500);
  g_assert_true (g_str_has_suffix (get_summary (document), " kept"));
  g_assert_true (gtk_widget_get_mapped (summary));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), summary));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_run_main_loop (500);
  g_assert_false (gtk_widget_get_mapped (summary));
  mul_test_program_close (window);
}

typedef struct
{
  gboolean full;
  GString *stored;
} Disk;

static gboolean
typed_cb (MulProseField *field, const char *text, Disk *disk)
{
  if (!disk->full)
    g_string_assign (disk->stored, text);
  return !disk->full;
}

/* What could not be stored stays where it was typed, and is stored when it is left again. */
static void
test_refused (void)
{
  Disk disk = { TRUE, g_string_new ("Before") };
  GtkWidget *window = gtk_window_new ();
  GtkWidget *field = mul_prose_field_new ("Text", "", FALSE);
  g_autofree char *typed = NULL;

  g_signal_connect (field, "typed", G_CALLBACK (typed_cb), &disk);
  mul_prose_field_set_text (MUL_PROSE_FIELD (field), "Before", NULL);
  gtk_window_set_child (GTK_WINDOW (window), field);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  mul_test_give_keys (GTK_WINDOW (window));
  mul_prose_field_begin (MUL_PROSE_FIELD (field));
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" after");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_true (mul_prose_field_is_editing (MUL_PROSE_FIELD (field)));
  /* That the record is shown again takes nothing away. */
  mul_prose_field_set_text (MUL_PROSE_FIELD (field), "Before", NULL);
  typed = mul_prose_field_dup_text (MUL_PROSE_FIELD (field));
  g_assert_cmpstr (typed, ==, "Before after");
  g_assert_cmpstr (disk.stored->str, ==, "Before");

  disk.full = FALSE;
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_false (mul_prose_field_is_editing (MUL_PROSE_FIELD (field)));
  g_assert_cmpstr (disk.stored->str, ==, "Before after");
  gtk_window_destroy (GTK_WINDOW (window));
  g_string_free (disk.stored, TRUE);
}

/* A unit's name that is being typed is kept when the way leads to another alternative from elsewhere. */
static void
test_unit_name (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);
  g_autoptr (MulRecord) unit = NULL;
  GtkWidget *canvas;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", "service-arealplan", "organisation",
                                             "alternative-today", "unit-arealplan-gjovik"));
  mul_test_settle ();
  canvas = mul_test_find_mapped (window, MUL_TYPE_CHART_CANVAS);
  mul_test_give_keys (GTK_WINDOW (window));
  mul_chart_canvas_focus_selected (MUL_CHART_CANVAS (canvas));
  mul_chart_canvas_start_rename (MUL_CHART_CANVAS (canvas));
  mul_test_type ("areal");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", "service-arealplan", "organisation",
                                             "alternative-merger", ""));
  mul_test_settle ();
  unit = mul_document_get_record (mul_window_get_document (window), MUL_ENTITY_UNIT, "unit-arealplan-gjovik");
  g_assert_cmpstr (mul_record_get_text (unit, MUL_UNIT_name), ==, "areal");
  mul_test_program_close (window);
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--child"))
    run_child (argv[2]);
  program = argv[0];
  mul_test_program_init (&argc, &argv);
  g_test_add_func ("/typing/kill", test_kill);
  g_test_add_func ("/typing/cursor-in-field", test_cursor_in_field);
  g_test_add_func ("/typing/cursor-in-prose", test_cursor_in_prose);
  g_test_add_func ("/typing/cursor-in-conclusion", test_cursor_in_conclusion);
  g_test_add_func ("/typing/escape", test_escape);
  g_test_add_func ("/typing/escape-narrow", test_escape_narrow);
  g_test_add_func ("/typing/refused", test_refused);
  g_test_add_func ("/typing/unit-name", test_unit_name);
  return mul_test_program_run ();
}
