/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The Assessment view as a hand and a screen reader find it: every way to write, move and take away arguments, by keys and
 * actions; what is then in the file, and what undo makes of it. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-argument-column.h"
#include "pages/service/mul-assessment-filter.h"
#include "pages/service/mul-assessment-view.h"
#include "storage/mul-queries.h"
#include "widgets/mul-argument-row.h"

typedef struct
{
  MulDocument *document;
  char *service;
  char *today;
  char *merger;
  char *cooperation;
  GtkWidget *window;
  GtkWidget *view;
  GString *said; /* toasts and errors */
} Fixture;

static void
say_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Fixture *fixture = data;

  g_string_append_printf (fixture->said, "%s: %s\n", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  Fixture *fixture = data;
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  mul_document_undo (fixture->document, NULL);
}

/* The window's actions, as the shell has them. */
static void
add_actions (Fixture *fixture)
{
  const char *const names[] = { "toast", "toast-undo", "error" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) undo = g_simple_action_new ("undo", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (say_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  g_signal_connect (undo, "activate", G_CALLBACK (undo_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (undo));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) alternatives = NULL;
  char **ids[] = { &fixture->today, &fixture->merger, &fixture->cooperation };

  fixture->document = mul_document_new ("Test", "nb", &error);
  g_assert_no_error (error);
  fixture->service = mul_test_add_service (fixture->document, "Agriculture");
  alternatives = mul_document_list (fixture->document, MUL_ENTITY_ALTERNATIVE, 0);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);

      *ids[i] = g_strdup (mul_record_get_id (alternative));
    }
  fixture->said = g_string_new (NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1130, 740);
  add_actions (fixture);
  fixture->view = mul_assessment_view_new (fixture->document, fixture->service);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->view);
  gtk_window_present (GTK_WINDOW (fixture->window));
  mul_test_settle ();
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (fixture->view)), ==, fixture->merger);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_ref (fixture->view);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  mul_test_settle ();
  g_assert_finalize_object (view);
  mul_document_discard (fixture->document);
  g_assert_finalize_object (fixture->document);
  g_free (fixture->service);
  g_free (fixture->today);
  g_free (fixture->merger);
  g_free (fixture->cooperation);
  g_string_free (fixture->said, TRUE);
}

/* The sentences of a list, a line each, as the file has them. */
static char *
read_list (Fixture *fixture, const char *alternative, const char *kind)
{
  g_autoptr (GListModel) placements =
      mul_document_list (fixture->document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, fixture->service,
                         MUL_PLACEMENT_alternative_id, alternative, MUL_PLACEMENT_kind, kind, 0);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);
      g_autoptr (MulRecord) argument = mul_document_get_record (
          fixture->document, MUL_ENTITY_ARGUMENT, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));

      g_strv_builder_add (texts, mul_record_get_text (argument, MUL_ARGUMENT_text));
    }
  list = g_strv_builder_end (texts);
  return g_strjoinv ("|", list);
}

#define assert_list(fixture, alternative, kind, expected) \
  G_STMT_START \
  { \
    g_autofree char *list_ = read_list (fixture, alternative, kind); \
    g_assert_cmpstr (list_, ==, expected); \
  } \
  G_STMT_END

/* The row that shows a sentence. */
static GtkWidget *
find_row (GtkWidget *widget, const char *text)
{
  if (MUL_IS_ARGUMENT_ROW (widget))
    {
      MulArgumentItem *item = mul_argument_row_get_item (MUL_ARGUMENT_ROW (widget));

      return item != NULL && strcmp (mul_argument_item_get_content (item)->text, text) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = find_row (child, text);

      if (row != NULL)
        return row;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
focus_row (Fixture *fixture, const char *text)
{
  GtkWidget *row = find_row (fixture->view, text);

  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  mul_test_settle ();
  return row;
}

static void
assert_focus (Fixture *fixture, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_true (MUL_IS_ARGUMENT_ROW (focus));
  g_assert_true (focus == find_row (fixture->view, text));
}

static void
assert_label (Fixture *fixture, const char *text, const char *label)
{
  GtkWidget *row = find_row (fixture->view, text);

  g_assert_nonnull (row);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
activate (Fixture *fixture, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (fixture->view, action, target != NULL ? "s" : NULL, target));
  mul_test_settle ();
}

static void
activate_on (GtkWidget *row, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (row, action, target != NULL ? "s" : NULL, target));
  mul_test_settle ();
}

static void
undo (Fixture *fixture)
{
  g_assert_true (mul_document_undo (fixture->document, NULL));
  mul_test_settle ();
}

static void
redo (Fixture *fixture)
{
  g_assert_true (mul_document_redo (fixture->document, NULL));
  mul_test_settle ();
}

/* Writes one, two, three as pros with the keyboard alone. */
static void
write_three (Fixture *fixture)
{
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("One");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Two");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Three");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  assert_label (fixture, "One", "Pro 1 of 3: One.");
  assert_label (fixture, "Three", "Pro 3 of 3: Three.");
  gtk_test_accessible_assert_role (find_row (fixture->view, "One"), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (find_row (fixture->view, "One")), GTK_ACCESSIBLE_ROLE_LIST);
  assert_focus (fixture, "Three");

  /* An empty row that is left stores nothing; one with text that the focus leaves is kept. */
  activate (fixture, "assessment.add-con", NULL);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "con", "");
  activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("Against");
  focus_row (fixture, "One");
  assert_list (fixture, fixture->merger, "con", "Against");

  /* Each is one step. */
  undo (fixture);
  undo (fixture);
  assert_list (fixture, fixture->merger, "con", "");
  assert_list (fixture, fixture->merger, "pro", "One|Two");
  redo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static void
test_across (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("For");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  mul_test_type ("Against");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  mul_test_type ("For too");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "pro", "For|For too");
  assert_list (fixture, fixture->merger, "con", "Against");
}

static void
test_edit (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" more");
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "pro", "One|Two more|Three");
  assert_label (fixture, "Two more", "Pro 2 of 3: Two more.");

  /* Enter opened the next below it. */
  mul_test_type ("Between");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "One|Two more|Between|Three");

  /* Esc leaves an existing row as it was; typing on it begins to write. */
  focus_row (fixture, "One");
  mul_test_type ("x");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "One|Two more|Between|Three");
  assert_focus (fixture, "One");
  mul_test_type ("!");
  mul_test_press (GDK_KEY_Tab, GDK_SHIFT_MASK);
  assert_list (fixture, fixture->merger, "pro", "One!|Two more|Between|Three");
  undo (fixture);
  undo (fixture);
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Longer than the pause after which what is typed is stored. */
static void
pause_typing (void)
{
  gboolean woken = FALSE;

  g_timeout_add (1000, wake_cb, &woken);
  while (!woken)
    g_main_context_iteration (NULL, TRUE);
  mul_test_settle ();
}

/* What is being written is stored at a pause, in one step with what follows; Esc takes back what an existing row got. */
static void
test_pause (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus;

  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Slow");
  focus = gtk_root_get_focus (gtk_widget_get_root (fixture->view));
  pause_typing ();
  assert_list (fixture, fixture->merger, "pro", "Slow");
  g_assert_true (gtk_root_get_focus (gtk_widget_get_root (fixture->view)) == focus);
  mul_test_type (" and long");
  pause_typing ();
  assert_list (fixture, fixture->merger, "pro", "Slow and long");
  mul_test_type ("er");
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "pro", "Slow and longer");
  mul_test_type ("Next");
  pause_typing ();
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "Slow and longer|Next");
  assert_focus (fixture, "Next");
  assert_label (fixture, "Next", "Pro 2 of 2: Next.");
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "Slow and longer");

  focus_row (fixture, "Slow and longer");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" still");
  pause_typing ();
  assert_list (fixture, fixture->merger, "pro", "Slow and longer still");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "Slow and longer");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Add Argument");
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "");
}

static const char *
get_theme (Fixture *fixture, const char *text)
{
  return mul_argument_item_get_content (mul_argument_row_get_item (MUL_ARGUMENT_ROW (find_row (fixture->view, text))))->theme;
}

/* Tab leads to the theme: one that exists by its first letters, a new one by its name, none by choosing none. */
static void
test_theme (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Far");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("avst");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type (" away");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("New");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Weather");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "pro", "Far away|New");
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Avstand");
  g_assert_cmpstr (get_theme (fixture, "New"), ==, "Weather");
  assert_label (fixture, "Far away", "Pro 1 of 2: Far away. Avstand.");
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "Far away");

  /* On an existing row the choice is made at once. */
  focus_row (fixture, "Far away");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("kval");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Kvalitet");
  undo (fixture);
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Avstand");
}

/* Ctrl+Z while writing keeps what is written as a step, and takes that step back: nothing typed is ever beyond redo. */
static void
test_undo_while_typing (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("?");
  activate (fixture, "win.undo", NULL);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  redo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two?|Three");
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  write_three (fixture);
  before = mul_test_dump (fixture->document);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Delete, 0);
  assert_list (fixture, fixture->merger, "pro", "One|Three");
  assert_focus (fixture, "Three");
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: Pro deleted\n");
  undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  assert_label (fixture, "Two", "Pro 2 of 3: Two.");

  /* The last one of a list leaves what to do next. */
  for (guint i = 0; i < 3; i++)
    {
      focus_row (fixture, ((const char *[]) { "One", "Two", "Three" })[i]);
      mul_test_press (GDK_KEY_Delete, 0);
    }
  assert_list (fixture, fixture->merger, "pro", "");
}

static void
test_reorder (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|Three|One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|Three|One");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  assert_focus (fixture, "One");
  assert_label (fixture, "One", "Pro 2 of 3: One.");
  undo (fixture);
  undo (fixture);
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static void
test_cross (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Three");
  assert_list (fixture, fixture->merger, "con", "Two");
  assert_focus (fixture, "Two");
  assert_label (fixture, "Two", "Con 1 of 1: Two.");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  assert_list (fixture, fixture->merger, "neutral", "Two");
  mul_test_press (GDK_KEY_Left, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "condition", "Two");
  assert_focus (fixture, "Two");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  assert_focus (fixture, "Two");
  for (guint i = 0; i < 4; i++)
    undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static void
test_alternatives (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  write_three (fixture);
  activate_on (focus_row (fixture, "Two"), "argument.move-to-alternative", fixture->cooperation);
  assert_list (fixture, fixture->merger, "pro", "One|Three");
  assert_list (fixture, fixture->cooperation, "pro", "Two");

  /* One argument, two places; both say so, and a change is a change in both. */
  activate_on (focus_row (fixture, "One"), "argument.also-place", fixture->cooperation);
  assert_list (fixture, fixture->cooperation, "pro", "Two|One");
  assert_label (fixture, "One", "Pro 1 of 2: One. also in Formelt samarbeid.");
  activate (fixture, "assessment.show-alternative", fixture->cooperation);
  assert_label (fixture, "One", "Pro 2 of 2: One. also in Kommunesammenslåing.");
  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("!");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "One!|Three");

  /* Placed there twice it is not; taken out of one it stays in the other. */
  row = focus_row (fixture, "One!");
  activate_on (row, "argument.also-place", fixture->merger);
  assert_list (fixture, fixture->merger, "pro", "One!|Three");
  mul_test_press (GDK_KEY_Delete, 0);
  assert_list (fixture, fixture->cooperation, "pro", "Two");
  assert_list (fixture, fixture->merger, "pro", "One!|Three");
  undo (fixture);
  focus_row (fixture, "One!");
  mul_test_press (GDK_KEY_Delete, GDK_SHIFT_MASK);
  assert_list (fixture, fixture->cooperation, "pro", "Two");
  assert_list (fixture, fixture->merger, "pro", "Three");
}

static void
set_clipboard (Fixture *fixture, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (fixture->window), text);
}

static void
test_paste (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  write_three (fixture);
  before = mul_test_dump (fixture->document);

  /* On a row: below it. */
  set_clipboard (fixture, "• Alpha\n• Beta\n\n3. Gamma\n");
  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_list (fixture, fixture->merger, "pro", "One|Alpha|Beta|Gamma|Two|Three");
  undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);

  /* While one is written: that one first, the lines below it, and the writing goes on after them. */
  activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("First");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_type ("Last");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "con", "First|Alpha|Beta|Gamma|Last");

  /* One line is text at the cursor. */
  set_clipboard (fixture, "• with this");
  focus_row (fixture, "Last");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" ");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "con", "First|Alpha|Beta|Gamma|Last with this");

  /* Copied rows are lines; cut and pasted they are where they are pasted. */
  focus_row (fixture, "Alpha");
  mul_test_press (GDK_KEY_x, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "con", "First|Beta|Gamma|Last with this");
  focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three|Alpha");
}

/* The editor stays in sight below what was pasted into it. */
static void
test_paste_in_sight (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  GtkWidget *focus;
  GtkWidget *viewport;
  graphene_rect_t bounds;

  for (guint i = 0; i < 30; i++)
    g_string_append_printf (lines, "Line %u\n", i);
  set_clipboard (fixture, lines->str);
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  g_usleep (400 * 1000);
  mul_test_settle ();
  mul_test_settle ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  viewport = gtk_widget_get_ancestor (focus, GTK_TYPE_VIEWPORT);
  /* It takes some frames, which a busy machine draws late. */
  for (guint i = 0; i < 50; i++)
    {
      g_assert_true (gtk_widget_compute_bounds (focus, viewport, &bounds));
      if (bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (viewport))
        break;
      mul_test_settle ();
    }
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (viewport));
}

/* An argument that went across has the focus for all to see. */
static void
test_moved_ring (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  write_three (fixture);
  row = focus_row (fixture, "Two");
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), FALSE);
  activate_on (row, "argument.move-right", NULL);
  assert_focus (fixture, "Two");
  g_assert_true (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
}

/* The menu closes to its row, and offers no way out of the list. */
static void
test_row_menu (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  write_three (fixture);
  row = focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  g_assert_true (GTK_IS_WIDGET (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                                         GTK_TYPE_POPOVER)));
  /* A disabled action does nothing. */
  gtk_widget_activate_action (row, "argument.move-down", NULL);
  mul_test_press (GDK_KEY_Escape, 0);
  g_usleep (300 * 1000);
  mul_test_settle ();
  assert_focus (fixture, "Three");
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Three|Two");
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* Up and down as in the other lists, by the key that these have and by the one that goes to all sides. */
static void
test_move_keys (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Three|Two");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  assert_focus (fixture, "Two");
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0
      && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strcmp (gtk_label_get_label (GTK_LABEL (widget)), text) == 0 && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_join (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  set_clipboard (fixture, "• The first point goes on\nin the next line.\n• The second point.\n");
  focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_list (fixture, fixture->merger, "pro",
               "One|Two|Three|The first point goes on|in the next line.|The second point.");
  g_signal_emit_by_name (find_button (fixture->view, "Join Broken Lines"), "clicked");
  mul_test_settle ();
  assert_list (fixture, fixture->merger, "pro",
               "One|Two|Three|The first point goes on in the next line.|The second point.");
  g_assert_null (find_button (fixture->view, "Join Broken Lines"));
  undo (fixture);
  undo (fixture);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* A whole sitting, back and forth: each step lands where it was. */
static void
test_history (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  guint n;

  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  write_three (fixture);
  while (mul_document_undo (fixture->document, NULL))
    if (mul_document_get_undo_label (fixture->document) == NULL)
      break;
  while (mul_document_redo (fixture->document, NULL))
    {
      g_ptr_array_add (dumps, mul_test_dump (fixture->document));
      if (mul_document_get_redo_label (fixture->document) == NULL)
        break;
    }
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  activate_on (focus_row (fixture, "One"), "argument.also-place", fixture->today);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  mul_test_press (GDK_KEY_Delete, 0);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));

  n = dumps->len;
  for (guint i = n - 1; i > n - 5; i--)
    {
      g_autofree char *now = NULL;

      undo (fixture);
      now = mul_test_dump (fixture->document);
      g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, i - 1));
    }
  for (guint i = n - 4; i < n; i++)
    {
      g_autofree char *now = NULL;

      redo (fixture);
      now = mul_test_dump (fixture->document);
      g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, i));
    }
  assert_list (fixture, fixture->merger, "pro", "One");
  assert_label (fixture, "One", "Pro 1 of 1: One. also in I dag.");
}

static gint64
get_level (Fixture *fixture)
{
  g_autoptr (MulRecord) record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE,
                                                                  fixture->service, fixture->merger);

  return record != NULL ? mul_record_get_integer (record, MUL_SERVICE_ALTERNATIVE_suitability) : MUL_NOT_STATED;
}

static void
test_conclusion (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) record = NULL;
  GtkWidget *levels = NULL;

  activate (fixture, "assessment.edit-conclusion", NULL);
  mul_test_type ("We think so");
  mul_test_press (GDK_KEY_Escape, 0);
  record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE, fixture->service,
                                            fixture->merger);
  g_assert_nonnull (record);
  g_assert_cmpstr (mul_record_get_text (record, MUL_SERVICE_ALTERNATIVE_conclusion), ==, "We think so");
  g_assert_cmpint (get_level (fixture), ==, MUL_NOT_STATED);

  levels = find_type (gtk_widget_get_last_child (fixture->view), ADW_TYPE_TOGGLE_GROUP);
  g_assert_cmpuint (adw_toggle_group_get_active (ADW_TOGGLE_GROUP (levels)), ==, GTK_INVALID_LIST_POSITION);
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (levels), "1");
  mul_test_settle ();
  g_assert_cmpint (get_level (fixture), ==, 1);
  undo (fixture);
  g_assert_cmpint (get_level (fixture), ==, MUL_NOT_STATED);
  g_assert_cmpuint (adw_toggle_group_get_active (ADW_TOGGLE_GROUP (levels)), ==, GTK_INVALID_LIST_POSITION);
  undo (fixture);
  g_clear_object (&record);
  record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE, fixture->service,
                                            fixture->merger);
  g_assert_null (record);
}

/* Adds the municipalities that take part. */
static void
add_municipalities (Fixture *fixture)
{
  static const char *const names[][2] = { { "Ask", "AK" }, { "Bjerk", "BK" }, { "Fura", "FK" } };
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Municipalities");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_MUNICIPALITY);
      g_autofree char *rank = g_strdup_printf ("a%u", i);

      mul_record_set_text (record, MUL_MUNICIPALITY_name, names[i][0]);
      mul_record_set_text (record, MUL_MUNICIPALITY_short_name, names[i][1]);
      mul_record_set_text (record, MUL_MUNICIPALITY_rank, rank);
      mul_edit_insert (edit, record);
    }
  g_assert_true (mul_edit_commit (edit, &error));
  g_assert_no_error (error);
  mul_test_settle ();
}

/* Alt and a digit goes round a municipality's stance, also while the sentence is being typed. */
static void
test_stances (Fixture *fixture, gconstpointer data)
{
  add_municipalities (fixture);
  write_three (fixture);
  /* Nobody has taken a stance: the rows say nothing of it. */
  assert_label (fixture, "One", "Pro 1 of 3: One.");

  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance.");
  assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask has taken no stance. Bjerk has taken no stance. "
                                "Fura has taken no stance.");
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura disagrees. Disagreement.");
  assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance.");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Change Stance");
  undo (fixture);
  undo (fixture);
  assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura partly agrees.");

  /* A municipality that is not there. */
  mul_test_press (GDK_KEY_7, GDK_ALT_MASK);
  assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura partly agrees.");

  /* In the middle of a new sentence; the typing goes on. */
  activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("Dear");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_type (" and slow");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Far");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "con", "Dear and slow|Far");
  assert_label (fixture, "Dear and slow", "Con 1 of 2: Dear and slow. Ask has taken no stance. Bjerk agrees. "
                                          "Fura has taken no stance.");
}

/* A stance belongs to its alternative, and goes where the argument goes. */
static void
test_stance_moves (Fixture *fixture, gconstpointer data)
{
  add_municipalities (fixture);
  write_three (fixture);
  activate_on (focus_row (fixture, "One"), "argument.also-place", fixture->today);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  activate_on (focus_row (fixture, "One"), "argument.move-to-alternative", fixture->cooperation);
  activate (fixture, "assessment.show-alternative", fixture->today);
  assert_label (fixture, "One", "Pro 1 of 1: One. also in Formelt samarbeid.");
  activate (fixture, "assessment.show-alternative", fixture->cooperation);
  assert_label (fixture, "One", "Pro 1 of 1: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance. "
                                "also in I dag.");
  /* To where it stands already, with another stance: both stay in sight. */
  activate (fixture, "assessment.show-alternative", fixture->today);
  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  activate_on (focus_row (fixture, "One"), "argument.move-to-alternative", fixture->cooperation);
  activate (fixture, "assessment.show-alternative", fixture->cooperation);
  assert_label (fixture, "One", "Pro 1 of 1: One. Ask agrees: partly. Bjerk has taken no stance. Fura has taken no stance.");
  undo (fixture);
  activate (fixture, "assessment.show-alternative", fixture->today);
  assert_label (fixture, "One", "Pro 1 of 1: One. Ask partly agrees. Bjerk has taken no stance. Fura has taken no stance. "
                                "also in Formelt samarbeid.");
}

static GtkWidget *
get_popover (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  g_assert_nonnull (popover);
  return popover;
}

/* A mark opens its stance: position, who, comment; one undo step when it closes. */
static void
test_stance_popover (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  add_municipalities (fixture);
  write_three (fixture);
  row = focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  g_assert_true (gtk_widget_activate_action (row, "argument.edit-stance", "(ss)", "", ""));
  mul_test_settle ();
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (find_type (get_popover (fixture), ADW_TYPE_TOGGLE_GROUP)), "disagree");
  gtk_widget_grab_focus (find_type (get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type ("Too dear");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask disagrees: Too dear. Bjerk agrees. Fura has taken no stance. Disagreement.");
  undo (fixture);
  assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask has taken no stance. Bjerk agrees. Fura has taken no stance.");
  redo (fixture);

  /* The key goes round without losing the comment. */
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask agrees: Too dear. Bjerk agrees. Fura has taken no stance.");
}

/* A view apart from the conclusion: added, read, removed, brought back. */
static void
test_dissent (Fixture *fixture, gconstpointer data)
{
  GtkWidget *conclusion = gtk_widget_get_last_child (fixture->view);
  GtkWidget *dissents;

  add_municipalities (fixture);
  dissents = find_button (conclusion, "Dissent…");
  g_assert_nonnull (dissents);
  gtk_widget_activate_action (dissents, "dissent.add", NULL);
  mul_test_settle ();
  gtk_widget_grab_focus (find_type (get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type ("We are better off alone");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_nonnull (find_label (conclusion, "Dissent: Ask"));
  g_signal_emit_by_name (gtk_widget_get_parent (find_label (conclusion, "Dissent: Ask")), "clicked");
  mul_test_settle ();
  g_signal_emit_by_name (find_button (get_popover (fixture), "Remove"), "clicked");
  mul_test_settle ();
  g_assert_null (find_label (conclusion, "Dissent: Ask"));
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: Dissent removed\n");
  undo (fixture);
  g_assert_nonnull (find_label (conclusion, "Dissent: Ask"));
}

static gboolean
is_seen (Fixture *fixture, const char *text)
{
  GtkWidget *row = find_row (fixture->view, text);

  g_assert_nonnull (row);
  return gtk_widget_get_mapped (row);
}

static GtkWidget *
find_filter (GtkWidget *widget, GType type, guint n)
{
  static guint left;

  if (n != G_MAXUINT)
    left = n;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && left-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_filter (child, type, G_MAXUINT);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
choose_theme (Fixture *fixture, const char *text, const char *theme)
{
  focus_row (fixture, text);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type (theme);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
}

/* Filters hide what was not asked for, never what is written; moving goes past what is hidden. */
static void
test_filter (Fixture *fixture, gconstpointer data)
{
  GtkWidget *filter = find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkWidget *disputed = find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 3);
  GtkWidget *without_source = find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 4);

  add_municipalities (fixture);
  write_three (fixture);
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  for (guint i = 0; i < 3; i++)
    mul_test_press (GDK_KEY_2, GDK_ALT_MASK);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  g_assert_false (is_seen (fixture, "One"));
  g_assert_true (is_seen (fixture, "Two"));
  g_assert_nonnull (find_label (fixture->view, "1 of 3"));
  g_assert_nonnull (find_label (fixture->view, "Only disagreement"));

  /* What is written stays in sight. */
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_true (is_seen (fixture, "Four"));
  focus_row (fixture, "Four");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Four|Two|Three");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Four|Two|Three");

  /* So does a row whose stance is being changed, till the filter is set anew; then nothing is left. */
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  assert_focus (fixture, "Two");
  g_assert_nonnull (find_label (fixture->view, "2 of 4"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), FALSE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  g_assert_nonnull (find_label (fixture->view, "0 of 4"));
  g_assert_nonnull (find_label (fixture->view, "Nothing here is what the filter asks for."));
  mul_test_press (GDK_KEY_f, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), filter));
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_true (is_seen (fixture, "One"));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (disputed)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (without_source), TRUE);
  mul_test_settle ();
  g_assert_true (is_seen (fixture, "One"));
}

/* Gathered by theme, and back as they were. */
static void
test_grouping (Fixture *fixture, gconstpointer data)
{
  GtkWidget *filter = find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkDropDown *grouping = GTK_DROP_DOWN (find_filter (filter, GTK_TYPE_DROP_DOWN, 2));

  write_three (fixture);
  choose_theme (fixture, "Three", "avst");
  gtk_drop_down_set_selected (grouping, 1);
  mul_test_settle ();
  g_assert_nonnull (find_label (fixture->view, "Avstand"));
  g_assert_nonnull (find_label (fixture->view, "No theme"));
  g_assert_true (gtk_widget_get_prev_sibling (find_row (fixture->view, "One")) != NULL);
  focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_Down, 0);
  assert_focus (fixture, "One");
  /* Not out of its group. */
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "pro", "Two|One|Three|Four");
  gtk_drop_down_set_selected (grouping, 0);
  mul_test_settle ();
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Down, 0);
  assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_Down, 0);
  assert_focus (fixture, "Three");
}

/* Longer than the pause after which twins are looked for, and shorter than the one after which what is typed is stored. */
static void
wait_for_twins (void)
{
  gboolean woken = FALSE;

  g_timeout_add (350, wake_cb, &woken);
  while (!woken)
    g_main_context_iteration (NULL, TRUE);
  mul_test_settle ();
}

/* What is typed stands in another alternative already: it is offered, and placed rather than written twice. */
static void
test_twins (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  activate (fixture, "assessment.show-alternative", fixture->cooperation);
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Larger and stronger environment");
  mul_test_press (GDK_KEY_Escape, 0);
  activate (fixture, "assessment.show-alternative", fixture->merger);
  before = mul_test_dump (fixture->document);

  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("A stronger and larger environmen");
  wait_for_twins ();
  g_assert_nonnull (find_label (fixture->view, "Larger and stronger environment"));
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "pro", "Larger and stronger environment");
  assert_label (fixture, "Larger and stronger environment",
                "Pro 1 of 1: Larger and stronger environment. also in Formelt samarbeid.");
  assert_focus (fixture, "Larger and stronger environment");
  undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);

  /* Also when the pause has stored it; typing on leaves the offer alone. */
  activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("A stronger and larger environment");
  pause_typing ();
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "con", "Larger and stronger environment");
  undo (fixture);
  assert_list (fixture, fixture->merger, "con", "A stronger and larger environment");
  undo (fixture);
  activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("A stronger and larger environment");
  wait_for_twins ();
  mul_test_type (" costs more");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_list (fixture, fixture->merger, "con", "A stronger and larger environment costs more");
}

/* Two become one: texts, stances and places of both; one step. */
static void
test_join_two (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkListBox *list;

  add_municipalities (fixture);
  write_three (fixture);
  focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  activate_on (focus_row (fixture, "Two"), "argument.also-place", fixture->cooperation);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  before = mul_test_dump (fixture->document);

  list = GTK_LIST_BOX (gtk_widget_get_parent (focus_row (fixture, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (find_row (fixture->view, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (find_row (fixture->view, "Two")));
  mul_test_press (GDK_KEY_j, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "pro", "One. Two|Three");
  assert_list (fixture, fixture->cooperation, "pro", "One. Two");
  assert_label (fixture, "One. Two",
                "Pro 1 of 2: One. Two. Ask agrees: partly. Bjerk agrees. Fura has taken no stance. also in Formelt samarbeid.");
  undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
}

static MulRecord *
get_argument (Fixture *fixture, const char *text)
{
  g_autoptr (GListModel) arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, MUL_ARGUMENT_text, text, 0);

  return g_list_model_get_item (arguments, 0);
}

/* All else that can be said of an argument, each a step; also of one that is being typed. */
static void
test_details (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) argument = NULL;
  g_autofree char *service = mul_test_add_service (fixture->document, "Payroll");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *popover;

  add_municipalities (fixture);
  write_three (fixture);
  activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
  mul_test_settle ();
  popover = get_popover (fixture);
  mul_test_type ("The young");
  g_signal_emit_by_name (find_button (popover, "Employees"), "clicked");
  mul_test_settle ();
  argument = get_argument (fixture, "Four");
  g_assert_cmpstr (mul_record_get_text (argument, MUL_ARGUMENT_affected), ==, "The young, Employees");

  adw_combo_row_set_selected (ADW_COMBO_ROW (find_filter (popover, ADW_TYPE_COMBO_ROW, 0)), 2);
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_filter (popover, ADW_TYPE_COMBO_ROW, 1)), 2);
  mul_test_settle ();
  g_clear_object (&argument);
  argument = get_argument (fixture, "Four");
  g_assert_cmpint (mul_record_get_integer (argument, MUL_ARGUMENT_importance), ==, 2);
  g_assert_cmpstr (mul_record_get_text (argument, MUL_ARGUMENT_language), ==, "nn");

  /* A source made in place, and the point in it. */
  gtk_widget_grab_focus (find_filter (popover, ADW_TYPE_ENTRY_ROW, 2));
  mul_test_type ("The report");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  gtk_widget_grab_focus (find_filter (popover, ADW_TYPE_ENTRY_ROW, 2));
  mul_test_type ("p. 7");
  mul_test_press (GDK_KEY_Return, 0);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_filter (popover, GTK_TYPE_TOGGLE_BUTTON, 1)), TRUE);
  mul_test_settle ();

  /* Another service's alternative. */
  before = mul_test_dump (fixture->document);
  adw_combo_row_set_selected (ADW_COMBO_ROW (find_filter (popover, ADW_TYPE_COMBO_ROW, 3)), 5);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Escape, 0);
  assert_label (fixture, "Four", "Pro 4 of 4: Four. Holds for Bjerk. also in Payroll: Kommunesammenslåing. Source: p. 7.");
  undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  assert_label (fixture, "Four", "Pro 4 of 4: Four. Holds for Bjerk. Source: p. 7.");
}

/* One list at a time in a narrow window; a row that crosses takes the eye along. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  write_three (fixture);
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  assert_list (fixture, fixture->merger, "con", "Two");
  assert_focus (fixture, "Two");
  g_assert_false (gtk_widget_get_mapped (find_row (fixture->view, "One")));
  g_assert_true (gtk_widget_get_mapped (find_row (fixture->view, "Two")));
  activate (fixture, "assessment.add-condition", NULL);
  mul_test_type ("If");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  assert_list (fixture, fixture->merger, "condition", "If");
  g_assert_false (gtk_widget_get_mapped (find_row (fixture->view, "Two")));
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_mapped (find_row (fixture->view, "One")));
  g_assert_true (gtk_widget_get_mapped (find_row (fixture->view, "Two")));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/assessment/add", test_add },
    { "/assessment/across", test_across },
    { "/assessment/edit", test_edit },
    { "/assessment/pause", test_pause },
    { "/assessment/theme", test_theme },
    { "/assessment/undo-while-typing", test_undo_while_typing },
    { "/assessment/delete", test_delete },
    { "/assessment/reorder", test_reorder },
    { "/assessment/cross", test_cross },
    { "/assessment/alternatives", test_alternatives },
    { "/assessment/paste", test_paste },
    { "/assessment/paste-in-sight", test_paste_in_sight },
    { "/assessment/moved-ring", test_moved_ring },
    { "/assessment/move-keys", test_move_keys },
    { "/assessment/row-menu", test_row_menu },
    { "/assessment/join", test_join },
    { "/assessment/history", test_history },
    { "/assessment/conclusion", test_conclusion },
    { "/assessment/stances", test_stances },
    { "/assessment/stance-moves", test_stance_moves },
    { "/assessment/stance-popover", test_stance_popover },
    { "/assessment/dissent", test_dissent },
    { "/assessment/filter", test_filter },
    { "/assessment/grouping", test_grouping },
    { "/assessment/twins", test_twins },
    { "/assessment/join-two", test_join_two },
    { "/assessment/details", test_details },
    { "/assessment/narrow", test_narrow },
  };

  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
