/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide: its text agrees with the program and with itself in both languages, and each view leads to its topic. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/overview/mul-overview-row.h"
#include "pages/service/mul-organisation-view.h"
#include "pages/service/mul-service-page.h"
#include "pages/service/mul-staffing-figures.h"
#include "shell/mul-application.h"
#include "shell/mul-help-line.h"
#include "shell/mul-help-places.h"
#include "shell/mul-help-text.h"
#include "shell/mul-help-topics.h"
#include "shell/mul-help-window.h"
#include "shell/mul-shortcuts.h"

static MulApplication *application;

static const char *const languages[] = { "nb", "nn" };

/* ---- What the program says --------------------------------------------------------------- */

/* The string that a line of a translation file holds between its first and last quotation mark. */
static void
append_string (GString *string, const char *line)
{
  const char *start = strchr (line, '"');
  const char *end = strrchr (line, '"');
  g_autofree char *quoted = NULL;
  g_autofree char *plain = NULL;

  g_assert_true (start != NULL && end > start);
  quoted = g_strndup (start + 1, (gsize) (end - start - 1));
  plain = g_strcompress (quoted);
  g_string_append (string, plain);
}

/* As it reads on the screen: the letter of a menu is not marked, and a space is a space. */
static char *
dup_as_read (const char *text)
{
  g_auto (GStrv) letters = g_strsplit (text, "_", -1);
  g_autofree char *joined = g_strjoinv ("", letters);
  g_auto (GStrv) words = g_strsplit (joined, "\u00a0", -1);

  return g_strjoinv (" ", words);
}

/* What each text on the screen translates: from the text to a set of contexts and originals. */
static GHashTable *
read_translations (const char *language)
{
  g_autofree char *path = g_strdup_printf ("%s/../po/%s.po", g_getenv ("G_TEST_SRCDIR"), language);
  g_autoptr (GString) id = g_string_new (NULL);
  g_autoptr (GString) translated = g_string_new (NULL);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  GHashTable *texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
  GString *filled = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = lines[i];

      if (*line == '\0' && translated->len > 0)
        {
          char *text = dup_as_read (translated->str);
          GHashTable *ids = g_hash_table_lookup (texts, text);

          if (ids == NULL)
            {
              ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
              g_hash_table_insert (texts, g_strdup (text), ids);
            }
          g_hash_table_add (ids, g_strdup (id->str));
          g_free (text);
        }
      if (*line == '\0')
        {
          g_string_truncate (id, 0);
          g_string_truncate (translated, 0);
          filled = NULL;
          continue;
        }
      if (g_str_has_prefix (line, "msgctxt ") || g_str_has_prefix (line, "msgid "))
        filled = id;
      else if (g_str_has_prefix (line, "msgstr ") || g_str_has_prefix (line, "msgstr[0]"))
        filled = translated;
      else if (*line != '"')
        filled = NULL;
      if (filled != NULL)
        append_string (filled, line);
    }
  return texts;
}

static void
add_keys (GtkWidget *widget, GHashTable *keys)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "keys"))
    g_hash_table_add (keys, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_keys (child, keys);
}

/* The keys that the overview of shortcuts names. */
static GHashTable *
read_shortcuts (void)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  AdwDialog *dialog = g_object_ref_sink (mul_shortcuts_new (GTK_APPLICATION (application)));

  add_keys (adw_dialog_get_child (dialog), keys);
  g_object_unref (dialog);
  g_assert_cmpuint (g_hash_table_size (keys), >, 20);
  return keys;
}

/* ---- What the guide says ----------------------------------------------------------------- */

static GPtrArray *
list_runs (const MulGuide *guide, MulGuideRunKind kind)
{
  GPtrArray *runs = g_ptr_array_new ();

  for (guint i = 0; i < guide->blocks->len; i++)
    {
      const MulGuideBlock *block = g_ptr_array_index (guide->blocks, i);

      for (guint j = 0; j < block->runs->len; j++)
        {
          const MulGuideRun *run = g_ptr_array_index (block->runs, j);

          if (run->kind == kind)
            g_ptr_array_add (runs, run->text);
        }
    }
  return runs;
}

static gboolean
is_topic (const char *name)
{
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  for (guint i = 0; i < n_topics; i++)
    if (g_str_equal (mul_help_topic_get_name (&topics[i]), name))
      return TRUE;
  return FALSE;
}

/* Every topic can be read in both languages, and says the same things in the same order. */
static void
test_structure (void)
{
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  g_assert_cmpuint (n_topics, ==, 13);
  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (MulGuide) nb = mul_help_load (&topics[i], "nb");
      g_autoptr (MulGuide) nn = mul_help_load (&topics[i], "nn");

      g_test_message ("%s", topics[i].file);
      g_assert_nonnull (nb->title);
      g_assert_nonnull (nn->title);
      g_assert_cmpuint (nb->blocks->len, >, 5);
      g_assert_cmpuint (nb->blocks->len, ==, nn->blocks->len);
      for (guint j = 0; j < nb->blocks->len; j++)
        {
          const MulGuideBlock *one = g_ptr_array_index (nb->blocks, j);
          const MulGuideBlock *other = g_ptr_array_index (nn->blocks, j);

          g_assert_cmpint (one->kind, ==, other->kind);
          g_assert_cmpuint (one->number, ==, other->number);
          if (one->kind != MUL_GUIDE_TOPIC && one->kind != MUL_GUIDE_PLACE)
            continue;
          g_assert_cmpstr (mul_guide_block_get_text (one), ==, mul_guide_block_get_text (other));
          if (one->kind == MUL_GUIDE_TOPIC)
            g_assert_true (is_topic (mul_guide_block_get_text (one)));
          else
            {
              g_autofree char *title = mul_help_get_view_title (mul_guide_block_get_text (one));

              g_assert_nonnull (title);
            }
        }
    }
}

/* Each key named is one that the overview of shortcuts names too, and the same in both languages. */
static void
test_keys (void)
{
  g_autoptr (GHashTable) shortcuts = read_shortcuts ();
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (MulGuide) nb = mul_help_load (&topics[i], "nb");
      g_autoptr (MulGuide) nn = mul_help_load (&topics[i], "nn");
      g_autoptr (GPtrArray) keys = list_runs (nb, MUL_GUIDE_RUN_KEY);
      g_autoptr (GPtrArray) others = list_runs (nn, MUL_GUIDE_RUN_KEY);

      g_assert_cmpuint (keys->len, ==, others->len);
      for (guint j = 0; j < keys->len; j++)
        {
          g_autofree char *label = mul_help_dup_key (g_ptr_array_index (keys, j));
          guint key;
          GdkModifierType modifiers;

          g_test_message ("%s: %s", topics[i].file, label);
          g_assert_cmpstr (g_ptr_array_index (keys, j), ==, g_ptr_array_index (others, j));
          g_assert_true (gtk_accelerator_parse (g_ptr_array_index (keys, j), &key, &modifiers));
          /* The stances' keys go by the number of the municipality, and the overview names the first and the last; so do
           * the views'. */
          if ((modifiers & ~GDK_SHIFT_MASK) == GDK_ALT_MASK && key >= GDK_KEY_1 && key <= GDK_KEY_7)
            continue;
          g_assert_true (g_hash_table_contains (shortcuts, label));
        }
    }
}

/* Whatever the guide quotes is on the screen: a translation of the same original in both languages. */
static void
test_labels (void)
{
  g_autoptr (GHashTable) nb_texts = read_translations ("nb");
  g_autoptr (GHashTable) nn_texts = read_translations ("nn");
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (MulGuide) nb = mul_help_load (&topics[i], "nb");
      g_autoptr (MulGuide) nn = mul_help_load (&topics[i], "nn");
      g_autoptr (GPtrArray) labels = list_runs (nb, MUL_GUIDE_RUN_LABEL);
      g_autoptr (GPtrArray) others = list_runs (nn, MUL_GUIDE_RUN_LABEL);

      g_assert_cmpuint (labels->len, ==, others->len);
      for (guint j = 0; j < labels->len; j++)
        {
          GHashTable *ids = g_hash_table_lookup (nb_texts, g_ptr_array_index (labels, j));
          GHashTable *other_ids = g_hash_table_lookup (nn_texts, g_ptr_array_index (others, j));
          GHashTableIter iter;
          gpointer id;
          gboolean same = FALSE;

          if (ids == NULL)
            g_error ("%s: «%s» is not on the screen", topics[i].file, (char *) g_ptr_array_index (labels, j));
          if (other_ids == NULL)
            g_error ("%s: «%s» is not on the screen", topics[i].file, (char *) g_ptr_array_index (others, j));
          g_hash_table_iter_init (&iter, ids);
          while (!same && g_hash_table_iter_next (&iter, &id, NULL))
            same = g_hash_table_contains (other_ids, id);
          if (!same)
            g_error ("%s: «%s» and «%s» are two things", topics[i].file, (char *) g_ptr_array_index (labels, j),
                     (char *) g_ptr_array_index (others, j));
        }
    }
}

/* Nynorsk is a language of its own: the commonest words of Bokmål do not slip in. */
static void
test_nynorsk (void)
{
  g_autoptr (GRegex) slips =
      g_regex_new ("(*UCP)\\b(ikke|noen|noe|hvor|hva|hvordan|hvorfor|hver|hvem|hvilken|fra|bare|flere|tjenesten?|tjenester|enhet|enheten|"
                   "enheter|leder|kilde|kilder|nøkkeltall|muligheter?|ble|dere|jeg|hun|siden|også|eksempel|velg|begynn|"
                   "legge|skrive ut en|en)\\b",
                   G_REGEX_CASELESS, 0, NULL);
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  for (guint i = 0; i < n_topics; i++)
    {
      g_autoptr (MulGuide) guide = mul_help_load (&topics[i], "nn");

      for (guint j = 0; j < guide->blocks->len; j++)
        {
          const MulGuideBlock *block = g_ptr_array_index (guide->blocks, j);
          g_autofree char *text = mul_help_dup_text (block);

          if (block->kind != MUL_GUIDE_TOPIC && block->kind != MUL_GUIDE_PLACE && g_regex_match (slips, text, 0, NULL))
            g_error ("%s: %s", topics[i].file, text);
        }
    }
}

/* ---- From the program to the guide -------------------------------------------------------- */

static MulHelpWindow *
find_help (void)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
    if (MUL_IS_HELP_WINDOW (l->data))
      return l->data;
  return NULL;
}

static const char *
get_topic (void)
{
  MulHelpWindow *help = find_help ();

  return help != NULL ? mul_help_window_get_topic (help) : NULL;
}

static MulWindow *
begin_example (void)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "example", NULL);
  mul_test_settle ();
  return mul_application_get_window (application);
}

static void
close_all (MulWindow *window)
{
  if (mul_window_get_document (window) != NULL)
    mul_document_discard (mul_window_get_document (window));
  mul_window_set_document (window, NULL, FALSE);
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  mul_test_settle ();
  /* The guide does not stay alone. */
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static void
ask (MulWindow *window)
{
  mul_test_present (GTK_WINDOW (window));
  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  mul_test_settle ();
}

static const MulHelpView *
find_view (const char *view)
{
  guint n_views;
  const MulHelpView *views = mul_help_get_views (&n_views);

  for (guint i = 0; i < n_views; i++)
    if (g_str_equal (views[i].view, view))
      return &views[i];
  return NULL;
}

/* Every tab of a page, whatever there will be, has a row of its own in the table, and leads to its topic. */
static void
assert_tabs (MulWindow *window, GType type, const char *name)
{
  GtkWidget *page = mul_test_find_widget (GTK_WIDGET (window), type);
  AdwViewStack *stack = ADW_VIEW_STACK (mul_test_find_widget (page, ADW_TYPE_VIEW_STACK));
  g_autoptr (GtkSelectionModel) tabs = adw_view_stack_get_pages (stack);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (tabs)), >=, 4);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tabs)); i++)
    {
      g_autoptr (AdwViewStackPage) tab = g_list_model_get_item (G_LIST_MODEL (tabs), i);
      g_autofree char *view = g_strconcat (name, ".", adw_view_stack_page_get_name (tab), NULL);

      g_test_message ("%s", view);
      adw_view_stack_set_visible_child_name (stack, adw_view_stack_page_get_name (tab));
      mul_test_settle ();
      g_assert_cmpstr (mul_help_get_view (window), ==, view);
      g_assert_nonnull (find_view (view));
      ask (window);
      g_assert_cmpstr (get_topic (), ==, find_view (view)->topic);
    }
}

static void
test_views (void)
{
  guint n_views;
  const MulHelpView *views = mul_help_get_views (&n_views);
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  g_autoptr (GListModel) services = NULL;
  g_autoptr (GListModel) alternatives = NULL;
  g_autoptr (MulRecord) service = NULL;
  g_autoptr (MulRecord) joint = NULL;

  for (guint i = 0; i < n_views; i++)
    g_assert_true (is_topic (views[i].topic));
  g_assert_cmpstr (mul_help_find_topic ("service.staffing.figures"), ==, "figures");
  g_assert_cmpstr (mul_help_find_topic ("service.staffing.none"), ==, "staffing");
  g_assert_cmpstr (mul_help_find_topic ("none"), ==, "purpose");

  ask (window);
  g_assert_cmpstr (get_topic (), ==, "purpose");
  g_assert_true (begin_example () == window);
  ask (window);
  g_assert_cmpstr (get_topic (), ==, "setup");

  services = mul_document_list (mul_window_get_document (window), MUL_ENTITY_SERVICE, 0);
  service = g_list_model_get_item (services, 0);
  mul_window_show_service (window, mul_record_get_id (service), NULL);
  assert_tabs (window, MUL_TYPE_SERVICE_PAGE, "service");

  /* Another alternative than today, and the figures below the table, have topics of their own. */
  alternatives = mul_document_list (mul_window_get_document (window), MUL_ENTITY_ALTERNATIVE, 0);
  joint = g_list_model_get_item (alternatives, 1);
  mul_window_show_service (window, mul_record_get_id (service), "organisation");
  mul_organisation_view_show_alternative (
      MUL_ORGANISATION_VIEW (mul_test_find_widget (GTK_WIDGET (window), MUL_TYPE_ORGANISATION_VIEW)),
      mul_record_get_id (joint));
  ask (window);
  g_assert_cmpstr (get_topic (), ==, "joint");
  mul_window_show_service (window, mul_record_get_id (service), "staffing");
  mul_test_settle ();
  g_assert_true (gtk_widget_child_focus (mul_test_find_widget (GTK_WIDGET (window), MUL_TYPE_STAFFING_FIGURES),
                                         GTK_DIR_TAB_FORWARD));
  ask (window);
  g_assert_cmpstr (get_topic (), ==, "figures");

  mul_window_show_comparison (window, NULL);
  assert_tabs (window, MUL_TYPE_COMPARISON_PAGE, "comparison");
  close_all (window);
}

/* What is open over the page does not keep the key from the guide. */
static void
test_popover (void)
{
  MulWindow *window = begin_example ();
  GtkWidget *row;

  mul_test_present (GTK_WINDOW (window));
  row = mul_test_find_widget (GTK_WIDGET (window), MUL_TYPE_OVERVIEW_ROW);
  g_assert_true (gtk_widget_grab_focus (row));
  gtk_widget_activate_action (row, "row.menu", NULL);
  mul_test_settle ();
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), GTK_TYPE_POPOVER));
  mul_test_press (GDK_KEY_F1, 0);
  g_assert_cmpstr (get_topic (), ==, "setup");
  close_all (window);

  window = begin_example ();
  g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
  mul_test_settle ();
  mul_test_press (GDK_KEY_F1, 0);
  g_assert_cmpstr (get_topic (), ==, "setup");
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  close_all (window);
}

/* What is not presented hides all below it from a screen reader. */
static void
assert_presented (GtkWidget *widget)
{
  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at))
    {
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (at)), !=, GTK_ACCESSIBLE_ROLE_PRESENTATION);
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (at)), !=, GTK_ACCESSIBLE_ROLE_NONE);
    }
}

/* By the key itself, and once only. */
static void
test_f1 (void)
{
  MulWindow *window = begin_example ();
  MulHelpWindow *help;
  GtkWidget *title;
  gboolean select_on_focus;

  mul_test_press (GDK_KEY_F1, 0);
  help = find_help ();
  g_assert_nonnull (help);
  g_assert_cmpstr (get_topic (), ==, "setup");
  title = gtk_window_get_focus (GTK_WINDOW (help));
  /* What is read first is the title, by a screen reader as well. */
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (help)));
  assert_presented (gtk_window_get_focus (GTK_WINDOW (help)));
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gtk_window_get_focus (GTK_WINDOW (help)))), ==,
                   GTK_ACCESSIBLE_ROLE_HEADING);
  /* It is to be read, so nothing of it is selected; labels elsewhere are left as they are. */
  g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (gtk_window_get_focus (GTK_WINDOW (help))), NULL, NULL));
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (help)), "gtk-label-select-on-focus", &select_on_focus, NULL);
  g_assert_true (select_on_focus);
  /* Nor where the page gives it the focus by itself, as it does in a narrow window. */
  gtk_window_set_focus (GTK_WINDOW (help), NULL);
  g_assert_true (gtk_widget_grab_focus (title));
  mul_test_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (help)) == title);
  g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (title), NULL, NULL));

  mul_test_press (GDK_KEY_F1, 0);
  g_assert_true (find_help () == help);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 2);

  /* The project is still worked in, whatever window the actions are called from. */
  g_action_group_activate_action (G_ACTION_GROUP (application), "shortcuts", NULL);
  mul_test_settle ();
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));

  mul_test_present (GTK_WINDOW (help));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_null (find_help ());
  close_all (window);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *action, const char *target)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0 &&
      g_str_equal (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL), target))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, action, target);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Links lead to topics, buttons to the view in the project; without a project they cannot be used, and say so. */
static void
test_ways (void)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  MulHelpWindow *help;
  GtkWidget *button;

  ask (window);
  help = find_help ();
  button = find_button (GTK_WIDGET (help), "help.show-topic", "setup");
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (button)), ==, GTK_ACCESSIBLE_ROLE_LINK);
  g_signal_emit_by_name (button, "clicked");
  mul_test_settle ();
  g_assert_cmpstr (get_topic (), ==, "setup");
  button = find_button (GTK_WIDGET (help), "help.show-view", "overview");
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_nonnull (gtk_widget_get_tooltip_text (button));

  g_assert_true (begin_example () == window);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_sensitive (button));
  g_assert_null (gtk_widget_get_tooltip_text (button));

  for (guint i = 0; i < 2; i++)
    {
      static const char *const topics[] = { "joint", "checks" };
      static const char *const views[] = { "service.organisation.joint", "comparison.checks" };

      mul_help_window_show_topic (help, topics[i]);
      mul_test_settle ();
      g_signal_emit_by_name (find_button (GTK_WIDGET (help), "help.show-view", views[i]), "clicked");
      mul_test_settle ();
      g_assert_cmpstr (mul_help_get_view (window), ==, views[i]);
    }
  close_all (window);
}

/* Tab walks the ways to other places, the arrows every line. */
static void
test_walking (void)
{
  MulWindow *window = begin_example ();
  MulHelpWindow *help;
  GtkWidget *text;
  guint lines = 0;

  ask (window);
  help = find_help ();
  text = mul_test_find_widget (GTK_WIDGET (help), MUL_TYPE_HELP_TEXT);
  mul_test_present (GTK_WINDOW (help));
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_true (GTK_IS_LABEL (gtk_window_get_focus (GTK_WINDOW (help))));
  mul_test_press (GDK_KEY_Tab, 0);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (help)) == find_button (text, "help.show-view", "overview"));
  mul_test_press (GDK_KEY_Tab, 0);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (help)) == find_button (text, "help.show-topic", "description"));
  mul_test_press (GDK_KEY_Up, 0);
  g_assert_true (GTK_IS_LABEL (gtk_window_get_focus (GTK_WINDOW (help))));
  for (guint i = 0; i < 60; i++)
    {
      GtkWidget *before = gtk_window_get_focus (GTK_WINDOW (help));

      mul_test_press (GDK_KEY_Up, 0);
      if (gtk_window_get_focus (GTK_WINDOW (help)) == before)
        break;
      assert_presented (gtk_window_get_focus (GTK_WINDOW (help)));
      if (GTK_IS_LABEL (gtk_window_get_focus (GTK_WINDOW (help))))
        g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (gtk_window_get_focus (GTK_WINDOW (help))), NULL, NULL));
      lines++;
    }
  g_assert_cmpuint (lines, >, 15);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (gtk_window_get_focus (GTK_WINDOW (help)))), ==,
                   GTK_ACCESSIBLE_ROLE_HEADING);
  close_all (window);
}

static guint
count_shown_rows (MulHelpWindow *help)
{
  GtkListBox *list = GTK_LIST_BOX (mul_test_find_widget (GTK_WIDGET (help), GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row;
  guint n = 0;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    n += gtk_widget_get_visible (GTK_WIDGET (row)) ? 1 : 0;
  return n;
}

static void
test_search (void)
{
  MulWindow *window = begin_example ();
  MulHelpWindow *help;
  GtkEditable *search;

  ask (window);
  help = find_help ();
  search = GTK_EDITABLE (mul_test_find_widget (GTK_WIDGET (help), GTK_TYPE_SEARCH_ENTRY));
  g_assert_cmpuint (count_shown_rows (help), ==, 13);
  mul_test_present (GTK_WINDOW (help));
  mul_test_press (GDK_KEY_f, GDK_CONTROL_MASK);
  mul_test_type ("fotnoter kopier excel");
  mul_test_spin (400);
  g_assert_cmpuint (count_shown_rows (help), ==, 1);
  g_assert_cmpstr (get_topic (), ==, "staffing");
  /* Enter goes to the line that says the most of it, past the heading that has one of the words. */
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (gtk_window_get_focus (GTK_WINDOW (help)))), "Kopier tabellen i Excel"));

  gtk_editable_set_text (search, "qqq");
  mul_test_spin (400);
  g_assert_cmpuint (count_shown_rows (help), ==, 0);
  /* A topic that is asked for is shown, whatever was searched. */
  ask (window);
  g_assert_cmpuint (count_shown_rows (help), ==, 13);
  g_assert_cmpstr (get_topic (), ==, "setup");
  close_all (window);
}

/* In a narrow window, there is room for the list or the text. */
static void
test_narrow (void)
{
  MulWindow *window = begin_example ();
  MulHelpWindow *help;
  AdwNavigationSplitView *split_view;
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);
  int dpi;

  ask (window);
  help = find_help ();
  gtk_window_set_default_size (GTK_WINDOW (help), 360, 600);
  mul_test_settle ();
  mul_test_spin (200);
  split_view = ADW_NAVIGATION_SPLIT_VIEW (mul_test_find_widget (GTK_WIDGET (help), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
  g_assert_true (adw_navigation_split_view_get_collapsed (split_view));
  g_assert_true (adw_navigation_split_view_get_show_content (split_view));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (help)), <=, 360);
  /* Also with text of twice the size. */
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (help)), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (help)), "gtk-xft-dpi", 2 * dpi, NULL);
  for (guint i = 0; i < n_topics; i++)
    {
      int minimum;

      mul_help_window_show_topic (help, mul_help_topic_get_name (&topics[i]));
      mul_test_settle ();
      gtk_widget_measure (GTK_WIDGET (help), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_test_message ("%s: %d", topics[i].file, minimum);
      g_assert_cmpint (minimum, <=, 360);
    }
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (help)), "gtk-xft-dpi", dpi, NULL);
  gtk_widget_activate_action (GTK_WIDGET (help), "help.search", NULL);
  mul_test_settle ();
  g_assert_false (adw_navigation_split_view_get_show_content (split_view));
  /* From the list to the line that was found, once it has come into view. */
  mul_test_present (GTK_WINDOW (help));
  mul_test_type ("fotnoter");
  mul_test_spin (400);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_spin (600);
  g_assert_true (adw_navigation_split_view_get_show_content (split_view));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_window_get_focus (GTK_WINDOW (help)))), ==, "Fotnoter");
  close_all (window);
}

/* Whoever has neither language reads Bokmål, and a screen reader is told so. */
static void
test_language (void)
{
  MulWindow *window = begin_example ();
  GtkWidget *line;
  PangoAttrIterator *attributes;
  GSList *found;
  gboolean told = FALSE;

  g_assert_cmpstr (mul_help_get_language (), ==, languages[0]);
  ask (window);
  line = mul_test_find_widget (GTK_WIDGET (find_help ()), MUL_TYPE_HELP_LINE);
  attributes = pango_attr_list_get_iterator (gtk_label_get_attributes (GTK_LABEL (gtk_widget_get_first_child (line))));
  found = pango_attr_iterator_get_attrs (attributes);
  for (GSList *l = found; l != NULL; l = l->next)
    told = told || (pango_attribute_as_language (l->data) != NULL &&
                    g_str_equal (pango_language_to_string (pango_attribute_as_language (l->data)->value), "nb"));
  g_assert_true (told);
  g_slist_free_full (found, (GDestroyNotify) pango_attribute_destroy);
  pango_attr_iterator_destroy (attributes);
  close_all (window);
}

int
main (int argc, char *argv[])
{
  application = mul_test_program_init (&argc, &argv);
  g_test_add_func ("/help/structure", test_structure);
  g_test_add_func ("/help/keys", test_keys);
  g_test_add_func ("/help/labels", test_labels);
  g_test_add_func ("/help/nynorsk", test_nynorsk);
  g_test_add_func ("/help/views", test_views);
  g_test_add_func ("/help/f1", test_f1);
  g_test_add_func ("/help/popover", test_popover);
  g_test_add_func ("/help/ways", test_ways);
  g_test_add_func ("/help/walking", test_walking);
  g_test_add_func ("/help/search", test_search);
  g_test_add_func ("/help/narrow", test_narrow);
  g_test_add_func ("/help/language", test_language);
  return mul_test_program_run ();
}
