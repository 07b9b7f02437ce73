/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help-window.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "shell/mul-application.h"
#include "shell/mul-help-line.h"
#include "shell/mul-help-places.h"
#include "shell/mul-help-text.h"
#include "shell/mul-help-topics.h"
#include "widgets/mul-focus.h"

/* How many bytes of a line come before the word that was found in it. */
#define EXCERPT_LEAD 24

/* A topic in the list, and what there is to search in it. */
typedef struct
{
  const MulHelpTopic *topic; /* static */
  GtkWidget *row;            /* unowned, in the list */
  GtkLabel *excerpt;         /* unowned, in the row */
  GPtrArray *lines;          /* element-type utf8, the title first */
} Entry;

struct _MulHelpWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  GPtrArray *entries; /* element-type Entry, in the order of the list */
  GStrv words;        /* what is searched for */

  /* Template */
  AdwNavigationSplitView *split_view;
  AdwNavigationPage *content;
  GtkSearchEntry *search;
  GtkListBox *list;
  GtkStack *list_stack;
  GtkScrolledWindow *scrolled;
  MulHelpText *text;

  const Entry *shown;
  gboolean entering; /* the text is to have the focus when it has come into view */
};

G_DEFINE_FINAL_TYPE (MulHelpWindow, mul_help_window, ADW_TYPE_APPLICATION_WINDOW)

static void
free_entry (Entry *entry)
{
  g_ptr_array_unref (entry->lines);
  g_free (entry);
}

static MulWindow *
get_project_window (MulHelpWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return application != NULL ? mul_application_get_window (MUL_APPLICATION (application)) : NULL;
}

/* The project may be another, or have come further since. */
static void
follow_project (MulHelpWindow *self)
{
  mul_help_text_follow (self->text, get_project_window (self));
}

static void
follow_window (MulHelpWindow *self, GtkWindow *window)
{
  if (MUL_IS_WINDOW (window))
    g_signal_connect_object (window, "notify::document", G_CALLBACK (follow_project), self, G_CONNECT_SWAPPED);
}

static void
show_entry (MulHelpWindow *self, const Entry *entry)
{
  g_autoptr (MulGuide) guide = NULL;

  if (entry == self->shown)
    return;
  self->shown = entry;
  guide = mul_help_load (entry->topic, mul_help_get_language ());
  mul_help_text_set_guide (self->text, guide, mul_help_get_language ());
  mul_help_text_mark (self->text, (const char *const *) self->words);
  follow_project (self);
  adw_navigation_page_set_title (self->content, guide->title);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
}

static void
row_selected_cb (MulHelpWindow *self, GtkListBoxRow *row)
{
  if (row != NULL)
    show_entry (self, g_ptr_array_index (self->entries, (guint) gtk_list_box_row_get_index (row)));
}

/* Whoever chooses a topic wants to read it. In a narrow window, the text has to come into view first. */
static void
enter_text (MulHelpWindow *self)
{
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  self->entering = adw_navigation_split_view_get_collapsed (self->split_view);
  mul_help_text_enter (self->text, (const char *const *) self->words);
}

static void
content_shown_cb (MulHelpWindow *self)
{
  if (self->entering)
    mul_help_text_enter (self->text, (const char *const *) self->words);
  self->entering = FALSE;
}

static void
select_entry (MulHelpWindow *self, const Entry *entry)
{
  gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (entry->row));
  show_entry (self, entry);
}

static gboolean
has_all_words (const Entry *entry, GStrv words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      gboolean found = FALSE;

      for (guint line = 0; !found && line < entry->lines->len; line++)
        found = mul_help_has_word (g_ptr_array_index (entry->lines, line), words[i]);
      if (!found)
        return FALSE;
    }
  return TRUE;
}

/* The first line with the word, from a little before it; NULL where it is in the title, which is seen already. */
static char *
dup_excerpt (const Entry *entry, const char *word)
{
  for (guint i = 0; i < entry->lines->len; i++)
    {
      const char *line = g_ptr_array_index (entry->lines, i);
      g_autofree char *lower = g_utf8_strdown (line, -1);
      const char *at = strstr (lower, word);
      const char *start;

      if (at == NULL)
        continue;
      if (i == 0)
        return NULL;
      if (at - lower <= EXCERPT_LEAD || strlen (lower) != strlen (line))
        return g_strdup (line);
      /* From the beginning of a word. */
      start = strchr (line + (at - lower) - EXCERPT_LEAD, ' ');
      return start != NULL && start < line + (at - lower) ? g_strconcat ("… ", start + 1, NULL) : g_strdup (line);
    }
  return NULL;
}

static void
search_cb (MulHelpWindow *self)
{
  g_autofree char *lower = g_utf8_strdown (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) typed = g_strsplit_set (lower, " \t", -1);
  const Entry *first = NULL;
  gboolean shown = FALSE;

  for (guint i = 0; typed[i] != NULL; i++)
    if (*typed[i] != '\0')
      g_strv_builder_add (words, typed[i]);
  g_strfreev (self->words);
  self->words = g_strv_builder_end (words);
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);
      const gboolean found = has_all_words (entry, self->words);
      g_autofree char *excerpt = found && self->words[0] != NULL ? dup_excerpt (entry, self->words[0]) : NULL;

      gtk_widget_set_visible (entry->row, found);
      gtk_label_set_text (entry->excerpt, excerpt != NULL ? excerpt : "");
      gtk_widget_set_visible (GTK_WIDGET (entry->excerpt), excerpt != NULL);
      if (found && first == NULL)
        first = entry;
      shown = shown || (found && entry == self->shown);
    }
  gtk_stack_set_visible_child_name (self->list_stack, first != NULL ? "topics" : "nothing");
  if (first != NULL && !shown)
    select_entry (self, first);
  mul_help_text_mark (self->text, (const char *const *) self->words);
  if (first == NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), C_ ("help", "No topic says that"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
search_activate_cb (MulHelpWindow *self)
{
  if (g_str_equal (gtk_stack_get_visible_child_name (self->list_stack), "topics"))
    enter_text (self);
}

/* The first Escape ends the search, the next closes the window. */
static void
stop_search_cb (MulHelpWindow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
show_topic_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_help_window_show_topic (MUL_HELP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_view_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulHelpWindow *self = MUL_HELP_WINDOW (widget);
  MulWindow *window = get_project_window (self);
  const char *view = g_variant_get_string (parameter, NULL);

  follow_project (self);
  if (!mul_help_can_show_view (window, view))
    return;
  mul_help_show_view (window, view);
  gtk_window_present (GTK_WINDOW (window));
}

static void
search_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulHelpWindow *self = MUL_HELP_WINDOW (widget);

  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static GtkWidget *
create_row (Entry *entry, const char *title)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (title);
  GtkWidget *excerpt = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (excerpt), TRUE);
  gtk_label_set_lines (GTK_LABEL (excerpt), 2);
  gtk_label_set_ellipsize (GTK_LABEL (excerpt), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (excerpt), 0);
  gtk_widget_add_css_class (excerpt, "caption-text");
  gtk_widget_set_visible (excerpt, FALSE);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", entry->topic->icon_name, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (texts), name);
  gtk_box_append (GTK_BOX (texts), excerpt);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (texts, 4);
  gtk_widget_set_margin_bottom (texts, 4);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, excerpt, NULL, -1);
  entry->excerpt = GTK_LABEL (excerpt);
  return row;
}

static void
add_entry (MulHelpWindow *self, const MulHelpTopic *topic)
{
  g_autoptr (MulGuide) guide = mul_help_load (topic, mul_help_get_language ());
  Entry *entry = g_new0 (Entry, 1);

  entry->topic = topic;
  entry->lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (entry->lines, g_strdup (guide->title));
  for (guint i = 0; i < guide->blocks->len; i++)
    {
      const MulGuideBlock *block = g_ptr_array_index (guide->blocks, i);

      if (block->kind != MUL_GUIDE_TOPIC && block->kind != MUL_GUIDE_PLACE)
        g_ptr_array_add (entry->lines, mul_help_dup_text (block));
    }
  entry->row = create_row (entry, guide->title);
  gtk_list_box_append (self->list, entry->row);
  g_ptr_array_add (self->entries, entry);
}

static void
mul_help_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_HELP_WINDOW);
  G_OBJECT_CLASS (mul_help_window_parent_class)->dispose (object);
}

static void
mul_help_window_finalize (GObject *object)
{
  MulHelpWindow *self = MUL_HELP_WINDOW (object);

  g_ptr_array_unref (self->entries);
  g_strfreev (self->words);
  G_OBJECT_CLASS (mul_help_window_parent_class)->finalize (object);
}

static void
mul_help_window_class_init (MulHelpWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_help_window_dispose;
  object_class->finalize = mul_help_window_finalize;
  gtk_widget_class_install_action (widget_class, "help.show-topic", "s", show_topic_action_cb);
  gtk_widget_class_install_action (widget_class, "help.show-view", "s", show_view_action_cb);
  gtk_widget_class_install_action (widget_class, "help.search", NULL, search_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  g_type_ensure (MUL_TYPE_HELP_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, content);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, search);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, list);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, list_stack);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, scrolled);
  gtk_widget_class_bind_template_child (widget_class, MulHelpWindow, text);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_text);
  gtk_widget_class_bind_template_callback (widget_class, content_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
mul_help_window_init (MulHelpWindow *self)
{
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) free_entry);
  self->words = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_focus_keep_visible (GTK_WINDOW (self));
  for (guint i = 0; i < n_topics; i++)
    add_entry (self, &topics[i]);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (follow_project), NULL);
}

/**
 * mul_help_window_new:
 * @application: the program
 *
 * Returns: (transfer none): the guide; the application owns it
 */
MulHelpWindow *
mul_help_window_new (GtkApplication *application)
{
  MulHelpWindow *self = g_object_new (MUL_TYPE_HELP_WINDOW, "application", application, NULL);

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    follow_window (self, l->data);
  g_signal_connect_object (application, "window-added", G_CALLBACK (follow_window), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * mul_help_window_get_topic:
 * @self: the guide
 *
 * Returns: (transfer none) (nullable): the name of the topic shown
 */
const char *
mul_help_window_get_topic (MulHelpWindow *self)
{
  g_return_val_if_fail (MUL_IS_HELP_WINDOW (self), NULL);
  return self->shown != NULL ? mul_help_topic_get_name (self->shown->topic) : NULL;
}

/**
 * mul_help_window_show_topic:
 * @self: the guide
 * @name: a topic's name
 *
 * Shows the topic from its beginning. A search is ended, since it may not have found the topic.
 */
void
mul_help_window_show_topic (MulHelpWindow *self, const char *name)
{
  g_return_if_fail (MUL_IS_HELP_WINDOW (self));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  search_cb (self);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (mul_help_topic_get_name (entry->topic), name))
        select_entry (self, entry);
    }
  enter_text (self);
}
