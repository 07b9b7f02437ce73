/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * accessibility-walk LANGUAGE: goes through every place of the program in one language. A screen reader beside it finds no
 * control without a name, and nothing is in another language; Tab goes through all of it and comes back. */
#include "config.h"

#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-places.h"
#include "mul-test-steps.h"
#include "mul-test-storage.h"
#include "mul-test-words.h"

/* So many steps from one place back to it are too many to call it a way. */
#define MAX_STEPS 250
#define MAX_LINKS 30
/* How long the focus may take to go on, in microseconds. */
#define PATIENCE (60 * 1000)

typedef struct
{
  GSubprocess *reader;
  GDataInputStream *answers;
  MulTestWords *words;
  GHashTable *seen;     /* lines told before */
  GHashTable *failures; /* sentences */
  char *previous;       /* the line told before */
  char *pending;        /* what has no name of its own */
  guint places;         /* with popovers */
  guint elements;
  guint interactive;
  guint steps;
} Walk;

static const char *language;

static void
fail (Walk *walk, const char *place, const char *what, const char *of)
{
  g_autofree char *sentence = g_strdup_printf ("%s: “%s”", what, of);

  if (g_hash_table_add (walk->failures, g_strdup (sentence)))
    g_test_message ("%s: %s", place, sentence);
}

/* ---- What is said ------------------------------------------------------------------------------------ */

static gboolean
is_interactive (const char *role)
{
  const char *const roles[] = { "button",       "check box", "combo box",    "entry",      "list item",
                                "page tab",     "push button", "radio button", "spin button", "switch",   "table cell",
                                "text",         "toggle button", "tree item", "link",       "slider",     "radio menu item",
                                "check menu item", "menu item" };

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (g_str_equal (role, roles[i]))
      return TRUE;
  return FALSE;
}

/* "list-add-symbolic" and "GtkButton" are what the program calls things, not what people do. */
static gboolean
is_technical (const char *name)
{
  return g_str_has_suffix (name, "-symbolic") || g_type_from_name (name) != G_TYPE_INVALID;
}

static void
check_words (Walk *walk, const char *place, const char *text)
{
  const char *wrong = mul_test_words_judge (walk->words, text);

  if (wrong != NULL)
    fail (walk, place, wrong, text);
}

static void
check_line (Walk *walk, const char *place, const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "\t", 4);
  g_autofree char *name = g_strcompress (parts[2]);
  g_autofree char *description = g_strcompress (parts[3]);

  if (is_interactive (parts[0]) && *parts[1] != '\0')
    {
      walk->interactive++;
      if (*name == '\0')
        {
          g_free (walk->pending);
          walk->pending = g_strdup_printf ("%s, after %s", parts[0], walk->previous);
        }
    }
  if (is_technical (name) || is_technical (description))
    fail (walk, place, "technical name", line);
  check_words (walk, place, name);
  check_words (walk, place, description);
  g_set_str (&walk->previous, line);
}

/* An item of the toolkit's lists is read by the text within it, where it has no name of its own. */
static void
check_pending (Walk *walk, const char *place, const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "\t", 4);

  if (walk->pending == NULL || g_str_equal (parts[0], "panel"))
    return;
  if (!g_str_equal (parts[0], "label") || *parts[2] == '\0')
    fail (walk, place, "no name", walk->pending);
  g_clear_pointer (&walk->pending, g_free);
}

static void
line_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  char **line = data;
  g_autoptr (GError) error = NULL;

  *line = g_data_input_stream_read_line_finish_utf8 (G_DATA_INPUT_STREAM (source), result, NULL, &error);
  g_assert_no_error (error);
  if (*line == NULL)
    *line = g_strdup ("");
}

static char *
read_line (Walk *walk)
{
  char *line = NULL;

  g_data_input_stream_read_line_async (walk->answers, G_PRIORITY_DEFAULT, NULL, line_cb, &line);
  while (line == NULL)
    g_main_context_iteration (NULL, TRUE);
  return line;
}

static GSubprocess *
start_reader (void)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *reader = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                          g_getenv ("MULIGHETSROM_READER"), g_get_prgname (), NULL);

  g_assert_no_error (error);
  return reader;
}

static void
stop_reader (GSubprocess *reader)
{
  g_output_stream_close (g_subprocess_get_stdin_pipe (reader), NULL, NULL);
  g_subprocess_wait (reader, NULL, NULL);
}

static void
check_reading (Walk *walk, const char *place)
{
  GOutputStream *questions = g_subprocess_get_stdin_pipe (walk->reader);
  /* What is related is related in every language, and to ask takes long: where Tab is not walked there is time for it. */
  const char *what = g_str_equal (language, "nb") ? "walk\n" : "ask\n";

  walk->places++;
  g_assert_true (g_output_stream_write_all (questions, what, strlen (what), NULL, NULL, NULL));
  for (;;)
    {
      g_autofree char *line = read_line (walk);

      if (*line == '\0')
        {
          check_pending (walk, place, "\t\t\t");
          return;
        }
      check_pending (walk, place, line);
      walk->elements++;
      if (g_hash_table_add (walk->seen, g_strdup (line)))
        check_line (walk, place, line);
    }
}

static char *
describe (GtkWidget *widget)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 4 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    g_string_append_printf (text, "%s%s", i > 0 ? " in " : "", G_OBJECT_TYPE_NAME (widget));
  return g_string_free (text, FALSE);
}

/* A button of the program that shows an icon and no words. */
static gboolean
is_icon (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (GTK_IS_MENU_BUTTON (widget))
    return gtk_menu_button_get_icon_name (GTK_MENU_BUTTON (widget)) != NULL;
  return GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL && !GTK_IS_MENU_BUTTON (parent);
}

/* What is shown only, and what the pointer brings up. */
static void
check_shown (Walk *walk, const char *place, GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (!gtk_widget_get_mapped (widget))
    return;
  if (tooltip != NULL)
    check_words (walk, place, tooltip);
  /* What only keeps its room is not seen. */
  if (is_icon (widget) && tooltip == NULL && gtk_widget_get_opacity (widget) > 0)
    {
      g_autofree char *described = describe (widget);

      fail (walk, place, "an icon without a tooltip", described);
    }
  if (GTK_IS_LABEL (widget))
    check_words (walk, place, gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_ENTRY (widget) && gtk_entry_get_placeholder_text (GTK_ENTRY (widget)) != NULL)
    check_words (walk, place, gtk_entry_get_placeholder_text (GTK_ENTRY (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_shown (walk, place, child);
}

/* ---- The way of Tab ---------------------------------------------------------------------------------- */

/* The answer to Tab is that the focus goes on, and there is no need to wait longer; where it stays, quiet is the answer. */
static void
press_tab (GtkRoot *root, GtkWidget *focus)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE;

  mul_test_send (GDK_KEY_Tab, 0);
  while (gtk_root_get_focus (root) == focus && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The buttons of a toolbar, each of which Tab must come by: those that stand in a header or a page's own toolbar. */
static void
collect_tools (GtkWidget *widget, gboolean within, GHashTable *tools)
{
  within = within || gtk_widget_has_css_class (widget, "page-toolbar")
           || gtk_widget_has_css_class (widget, "organisation-toolbar") || ADW_IS_HEADER_BAR (widget);
  /* The window's own buttons have the window's own keys. */
  if (!gtk_widget_get_mapped (widget) || GTK_IS_POPOVER (widget) || GTK_IS_WINDOW_CONTROLS (widget) ||
      g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwSheetControls"))
    return;
  if (within && GTK_IS_BUTTON (widget) && gtk_widget_get_focusable (widget) && gtk_widget_is_sensitive (widget))
    g_hash_table_add (tools, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_tools (child, within, tools);
}

static void
check_way (Walk *walk, AdwApplicationWindow *window, const char *place)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);
  g_autoptr (GHashTable) tools = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  g_autoptr (GHashTable) visited = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  GtkWidget *start = gtk_root_get_focus (GTK_ROOT (window));
  GtkWidget *previous = NULL;
  GHashTableIter iter;
  GtkWidget *tool;
  guint repeats = 0;
  guint stays = 0;
  guint steps = 0;

  /* A popover keeps Tab within it, and Escape leaves it. */
  if (start != NULL && gtk_widget_get_ancestor (start, GTK_TYPE_POPOVER) != NULL)
    return;
  collect_tools (dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (window), FALSE, tools);
  while (repeats < 3 && steps < MAX_STEPS)
    {
      GtkWidget *focus;

      press_tab (GTK_ROOT (window), gtk_root_get_focus (GTK_ROOT (window)));
      steps++;
      focus = gtk_root_get_focus (GTK_ROOT (window));
      if (focus == NULL)
        {
          fail (walk, place, "Tab leads nowhere", previous != NULL ? G_OBJECT_TYPE_NAME (previous) : "");
          return;
        }
      /* A text with links is many steps in one. */
      stays = focus == previous ? stays + 1 : 0;
      if (stays > MAX_LINKS && dialog == NULL)
        {
          g_autofree char *described = describe (focus);

          fail (walk, place, "Tab does not leave", described);
          return;
        }
      if (!gtk_window_get_focus_visible (GTK_WINDOW (window)))
        fail (walk, place, "the focus is not shown", G_OBJECT_TYPE_NAME (focus));
      if (dialog != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (dialog)))
        fail (walk, place, "Tab leaves a dialog", G_OBJECT_TYPE_NAME (focus));
      /* Back on the way already gone: three in a row are no coincidence of two ways that cross. */
      repeats = g_hash_table_add (visited, g_object_ref (focus)) ? 0 : repeats + (stays == 0 || dialog != NULL ? 1 : 0);
      previous = focus;
    }
  walk->steps += steps;
  g_test_message ("%s: %u steps of Tab", place, steps);
  if (repeats < 3)
    fail (walk, place, "Tab does not come back", place);
  g_hash_table_iter_init (&iter, tools);
  while (g_hash_table_iter_next (&iter, (gpointer *) &tool, NULL))
    {
      gboolean found = FALSE;
      GHashTableIter others;
      GtkWidget *other;

      /* A group of toggles is one stop, in which arrows move. */
      g_hash_table_iter_init (&others, visited);
      while (!found && g_hash_table_iter_next (&others, (gpointer *) &other, NULL))
        found = other == tool || gtk_widget_is_ancestor (tool, other) || gtk_widget_is_ancestor (other, tool) ||
                (GTK_IS_TOGGLE_BUTTON (tool) && gtk_widget_get_parent (other) == gtk_widget_get_parent (tool));
      if (!found)
        {
          g_autofree char *described = describe (tool);

          fail (walk, place, "Tab does not come by", described);
        }
    }
}

/* ---- Places ------------------------------------------------------------------------------------------ */

static void
visit_popover_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  Walk *walk = data;

  check_reading (walk, place);
  check_shown (walk, place, GTK_WIDGET (window));
}

static void
visit_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  Walk *walk = data;

  check_reading (walk, place);
  check_shown (walk, place, GTK_WIDGET (window));
  mul_test_places_visit_popovers (window, place, visit_popover_cb, data);
  /* The way is the same in every language. */
  if (g_str_equal (language, "nb"))
    check_way (walk, window, place);
}

static void
add_content (MulTestWords *words, MulDocument *document)
{
  g_autofree char *dump = mul_test_dump (document);
  g_auto (GStrv) parts = g_strsplit_set (dump, "|\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    mul_test_words_add_content (words, parts[i]);
}

static void
test_places (gconstpointer data)
{
  const gboolean example = GPOINTER_TO_INT (data);
  g_autoptr (MulTestWords) words = mul_test_words_new (g_getenv ("MULIGHETSROM_TRANSLATIONS"), language);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) failures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GSubprocess) reader = start_reader ();
  g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (reader));
  MulWindow *window = mul_test_places_open (example, 1366, 768);
  Walk walk = { .reader = reader, .answers = answers, .words = words, .seen = seen, .failures = failures };

  add_content (words, mul_window_get_document (window));
  mul_test_places_visit (window, example, visit_cb, &walk);
  mul_test_places_close (window);
  stop_reader (reader);
  g_free (walk.previous);
  g_free (walk.pending);
  g_test_message ("%u places and popovers, %u elements read, %u of them different, of which %u interactive, %u steps of Tab, "
                  "%u faults", walk.places, walk.elements, g_hash_table_size (seen), walk.interactive, walk.steps,
                  g_hash_table_size (failures));
  if (g_getenv ("MULIGHETSROM_ONLY_PLACE") == NULL)
    g_assert_cmpuint (walk.interactive, >, example ? 600 : 100);
  g_assert_cmpuint (g_hash_table_size (failures), ==, 0);
}

/* In a narrow window the sidebar is a page of its own, and a reader that selects a row goes to what it names. */
static void
test_select (void)
{
  const char question[] = "select Landbruk\n";
  g_autoptr (GSubprocess) reader = start_reader ();
  g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (reader));
  MulWindow *window = mul_test_places_open (TRUE, 360, 700);
  AdwNavigationSplitView *split;
  Walk walk = { .answers = answers };

  split = ADW_NAVIGATION_SPLIT_VIEW (mul_test_find_named (GTK_WIDGET (window), "AdwNavigationSplitView"));
  g_assert_true (adw_navigation_split_view_get_collapsed (split));
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *answer = NULL;

      adw_navigation_split_view_set_show_content (split, FALSE);
      mul_test_rest ();
      /* The focus that comes to a row opens nothing. */
      g_assert_false (adw_navigation_split_view_get_show_content (split));
      g_output_stream_write_all (g_subprocess_get_stdin_pipe (reader), question, strlen (question), NULL, NULL, NULL);
      answer = read_line (&walk);
      g_assert_cmpstr (answer, ==, "");
      mul_test_rest ();
      g_assert_true (adw_navigation_split_view_get_show_content (split));
      g_assert_nonnull (mul_test_find_named (GTK_WIDGET (window), "MulServicePage"));
    }
  mul_test_places_close (window);
  stop_reader (reader);
}

/* How many lines a reader tells. */
static guint
count_told (Walk *walk, const char *question)
{
  guint n = 0;

  g_output_stream_write_all (g_subprocess_get_stdin_pipe (walk->reader), question, strlen (question), NULL, NULL, NULL);
  for (;; n++)
    {
      g_autofree char *line = read_line (walk);

      if (*line == '\0')
        return n;
    }
}

/* Who goes on asking about the comparison after it has been left finds it again, in a wide window and in a narrow one. */
static void
test_back (void)
{
  const int widths[] = { 1366, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (GSubprocess) reader = start_reader ();
      g_autoptr (GDataInputStream) answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (reader));
      MulWindow *window = mul_test_places_open (TRUE, widths[i], 700);
      Walk walk = { .reader = reader, .answers = answers };

      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-comparison", "s", ""));
      mul_test_rest ();
      g_assert_cmpuint (count_told (&walk, "walk\n"), >, 50);
      mul_test_show_place (window, "service-tildeling", "assessment", "", "");
      g_assert_null (mul_test_find_named (GTK_WIDGET (window), "MulComparisonPage"));
      count_told (&walk, "again\n");
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.go-back", NULL));
      mul_test_rest ();
      g_assert_nonnull (mul_test_find_named (GTK_WIDGET (window), "MulComparisonPage"));
      g_assert_cmpuint (count_told (&walk, "walk\n"), >, 50);
      mul_test_places_close (window);
      stop_reader (reader);
    }
}

/* The words that the walk is held to: found where they are wrong, and not where they are right. */
static void
test_words (void)
{
  g_autoptr (MulTestWords) words = mul_test_words_new (g_getenv ("MULIGHETSROM_TRANSLATIONS"), language);

  g_assert_cmpstr (mul_test_words_judge (words, "Assessment"), ==, "en");
  g_assert_cmpstr (mul_test_words_judge (words, "Landbruk, 3 of 5 questions answered"), ==, "en");
  g_assert_cmpstr (mul_test_words_judge (words, g_str_equal (language, "nn") ? "Teneste" : "Tjeneste"), ==, NULL);
  if (g_str_equal (language, "nn"))
    g_assert_cmpstr (mul_test_words_judge (words, "Tjenester"), ==, "nb");
  mul_test_words_add_content (words, "Assessment");
  g_assert_cmpstr (mul_test_words_judge (words, "Assessment"), ==, NULL);
}

int
main (int argc, char *argv[])
{
  language = argc > 1 ? argv[argc - 1] : "nb";
  mul_test_places_init (&argc, &argv, language);
  g_test_add_func ("/accessibility-walk/words", test_words);
  g_test_add_func ("/accessibility-walk/select", test_select);
  g_test_add_func ("/accessibility-walk/back", test_back);
  g_test_add_data_func ("/accessibility-walk/example", GINT_TO_POINTER (TRUE), test_places);
  g_test_add_data_func ("/accessibility-walk/empty", GINT_TO_POINTER (FALSE), test_places);
  return mul_test_places_run ();
}
