/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-assessment-view.h"
#include "widgets/mul-argument-row.h"

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MulTestAssessment *fixture = data;
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  mul_document_undo (fixture->document, NULL);
}

static void
set_up (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) alternatives = NULL;
  g_autoptr (GSimpleAction) undo = g_simple_action_new ("undo", NULL);
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
  fixture->window = mul_test_window_new (fixture->said);
  g_signal_connect (undo, "activate", G_CALLBACK (undo_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (fixture->window), G_ACTION (undo));
  fixture->view = mul_assessment_view_new (fixture->document, fixture->service);
  mul_test_window_show (fixture->window, fixture->view);
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (fixture->view)), ==, fixture->merger);
}

static void
tear_down (MulTestAssessment *fixture, gconstpointer data)
{
  mul_test_window_close (fixture->window, fixture->view, fixture->document, fixture->said);
  g_free (fixture->service);
  g_free (fixture->today);
  g_free (fixture->merger);
  g_free (fixture->cooperation);
}

/* The sentences of a list, a line each, as the file has them. */
char *
mul_assess_read_list (MulTestAssessment *fixture, const char *alternative, const char *kind)
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

/* The row that shows a sentence. */
GtkWidget *
mul_assess_find_row (GtkWidget *widget, const char *text)
{
  if (MUL_IS_ARGUMENT_ROW (widget))
    {
      MulArgumentItem *item = mul_argument_row_get_item (MUL_ARGUMENT_ROW (widget));

      return item != NULL && strcmp (mul_argument_item_get_content (item)->text, text) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *row = mul_assess_find_row (child, text);

      if (row != NULL)
        return row;
    }
  return NULL;
}

GtkWidget *
mul_assess_find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_assess_find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
mul_assess_focus_row (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *row = mul_assess_find_row (fixture->view, text);

  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  mul_test_settle ();
  return row;
}

void
mul_assess_assert_focus (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_true (MUL_IS_ARGUMENT_ROW (focus));
  g_assert_true (focus == mul_assess_find_row (fixture->view, text));
}

void
mul_assess_assert_label (MulTestAssessment *fixture, const char *text, const char *label)
{
  GtkWidget *row = mul_assess_find_row (fixture->view, text);

  g_assert_nonnull (row);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

void
mul_assess_activate (MulTestAssessment *fixture, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (fixture->view, action, target != NULL ? "s" : NULL, target));
  mul_test_settle ();
}

void
mul_assess_activate_on (GtkWidget *row, const char *action, const char *target)
{
  g_assert_true (gtk_widget_activate_action (row, action, target != NULL ? "s" : NULL, target));
  mul_test_settle ();
}

void
mul_assess_undo (MulTestAssessment *fixture)
{
  g_assert_true (mul_document_undo (fixture->document, NULL));
  mul_test_settle ();
}

void
mul_assess_redo (MulTestAssessment *fixture)
{
  g_assert_true (mul_document_redo (fixture->document, NULL));
  mul_test_settle ();
}

/* Writes one, two, three as pros with the keyboard alone. */
void
mul_assess_write_three (MulTestAssessment *fixture)
{
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("One");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Two");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Three");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
mul_assess_wait (guint milliseconds)
{
  gboolean woken = FALSE;

  g_timeout_add (milliseconds, wake_cb, &woken);
  while (!woken)
    g_main_context_iteration (NULL, TRUE);
  mul_test_settle ();
}

/* Longer than the pause after which what is typed is stored. */
void
mul_assess_pause_typing (void)
{
  mul_assess_wait (1000);
}

void
mul_assess_set_clipboard (MulTestAssessment *fixture, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (fixture->window), text);
}

/* As another program puts it there. */
void
mul_assess_set_clipboard_bytes (MulTestAssessment *fixture, const char *mime_type, gconstpointer bytes, gsize length)
{
  g_autoptr (GBytes) copied = g_bytes_new (bytes, length);
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_for_bytes (mime_type, copied);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (fixture->window), provider);
}

GtkWidget *
mul_assess_find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0
      && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_assess_find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
mul_assess_find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strcmp (gtk_label_get_label (GTK_LABEL (widget)), text) == 0 && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_assess_find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Adds the municipalities that take part. */
void
mul_assess_add_municipalities (MulTestAssessment *fixture)
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

GtkWidget *
mul_assess_get_popover (MulTestAssessment *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  g_assert_nonnull (popover);
  return popover;
}

GtkWidget *
mul_assess_find_filter (GtkWidget *widget, GType type, guint n)
{
  static guint left;

  if (n != G_MAXUINT)
    left = n;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && left-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_assess_find_filter (child, type, G_MAXUINT);

      if (found != NULL)
        return found;
    }
  return NULL;
}

int
mul_assess_run (int argc, char **argv, const MulTestAssessmentCase *cases, guint n_cases)
{
  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  for (guint i = 0; i < n_cases; i++)
    g_test_add (cases[i].path, MulTestAssessment, NULL, set_up, cases[i].test, tear_down);
  return g_test_run ();
}
