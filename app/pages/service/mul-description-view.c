/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-description-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-body.h"
#include "pages/service/mul-argument-column.h"
#include "pages/mul-project-edits.h"
#include "pages/service/mul-description-answer.h"
#include "pages/service/mul-description-edits.h"
#include "pages/service/mul-description-kinds.h"
#include "pages/service/mul-description-section.h"
#include "widgets/mul-prose-view.h"
#include "widgets/mul-reveal.h"

struct _MulDescriptionView
{
  MulServiceView parent_instance;

  /* Borrowed from the parent */
  MulDocument *document; /* NULL when the view is disposed */
  const char *service_id;

  /* Owned */
  GListModel *records;   /* the sections */
  GListModel *mandate;   /* the questions */
  GHashTable *citations; /* of the citation's key */
  char *follow;          /* the section to give the focus when it stands in its new place */

  /* Template */
  GtkWidget *scroller;
  GtkWidget *empty_page;
  GtkBox *sections;
  GtkMenuButton *add_button;
  GtkBox *challenges;
  GtkWidget *questions_box;
  GtkListBox *questions;

  GtkWidget *argument_column; /* Borrowed from challenges */
};

G_DEFINE_FINAL_TYPE (MulDescriptionView, mul_description_view, MUL_TYPE_SERVICE_VIEW)

static MulDescriptionSection *
nth_section (MulDescriptionView *self, guint position)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections));

  while (child != NULL && position-- > 0)
    child = gtk_widget_get_next_sibling (child);
  return child != NULL ? MUL_DESCRIPTION_SECTION (child) : NULL;
}

static char *
describe_source (MulDescriptionView *self, const char *citation_id)
{
  g_autoptr (MulRecord) citation = mul_document_get_record (self->document, MUL_ENTITY_CITATION, citation_id);
  g_autoptr (MulRecord) source = NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (citation == NULL)
    return NULL;
  source = mul_document_get_record (self->document, MUL_ENTITY_SOURCE,
                                    mul_record_get_text (citation, MUL_CITATION_source_id));
  if (source == NULL)
    return NULL;
  if (*mul_record_get_text (source, MUL_SOURCE_author) != '\0')
    g_ptr_array_add (parts, (gpointer) mul_record_get_text (source, MUL_SOURCE_author));
  g_ptr_array_add (parts, (gpointer) mul_record_get_text (source, MUL_SOURCE_title));
  if (*mul_record_get_text (citation, MUL_CITATION_locator) != '\0')
    g_ptr_array_add (parts, (gpointer) mul_record_get_text (citation, MUL_CITATION_locator));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **) parts->pdata);
}

/* Citations are numbered in the order in which they are read, through all sections. */
static void
number_citations (MulDescriptionView *self, const char *body, guint *number)
{
  g_autoptr (GPtrArray) blocks = mul_body_parse (body);

  for (guint i = 0; i < blocks->len; i++)
    {
      const MulBodyBlock *block = g_ptr_array_index (blocks, i);

      for (guint j = 0; j < block->runs->len; j++)
        {
          const MulBodyRun *run = g_ptr_array_index (block->runs, j);
          g_autofree char *source = NULL;

          if (run->kind != MUL_BODY_RUN_CITATION || g_hash_table_contains (self->citations, run->text))
            continue;
          source = describe_source (self, run->text);
          if (source != NULL)
            g_hash_table_insert (self->citations, g_strdup (run->text), mul_prose_citation_new (++*number, source));
        }
    }
}

static void
refresh_citations (MulDescriptionView *self)
{
  guint number = 0;

  g_clear_pointer (&self->citations, g_hash_table_unref);
  self->citations =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) mul_prose_citation_free);
  for (guint i = 0; i < g_list_model_get_n_items (self->records); i++)
    {
      g_autoptr (MulRecord) section = g_list_model_get_item (self->records, i);

      number_citations (self, mul_record_get_text (section, MUL_SECTION_body), &number);
    }
  for (guint i = 0; i < g_list_model_get_n_items (self->records); i++)
    mul_description_section_set_citations (nth_section (self, i), self->citations);
}

static void
show_empty (MulDescriptionView *self)
{
  gtk_widget_set_visible (self->empty_page, g_list_model_get_n_items (self->records) == 0);
  /* Under a page whose text is in the middle, so is the button. */
  gtk_widget_set_halign (GTK_WIDGET (self->add_button),
                         g_list_model_get_n_items (self->records) == 0 ? GTK_ALIGN_CENTER : GTK_ALIGN_START);
}

static void
sections_changed_cb (MulDescriptionView *self, guint position, guint removed, guint added)
{
  GtkWidget *before = position > 0 ? GTK_WIDGET (nth_section (self, position - 1)) : NULL;

  for (guint i = 0; i < removed; i++)
    gtk_box_remove (self->sections, GTK_WIDGET (nth_section (self, position)));
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->records, position + i);
      GtkWidget *section = mul_description_section_new (self->document, record);

      gtk_box_insert_child_after (self->sections, section, before);
      before = section;
      if (g_strcmp0 (self->follow, mul_record_get_id (record)) == 0)
        {
          gtk_widget_child_focus (section, GTK_DIR_TAB_FORWARD);
          g_clear_pointer (&self->follow, g_free);
        }
    }
  for (guint i = position; i < g_list_model_get_n_items (self->records); i++)
    mul_description_section_set_number (nth_section (self, i), i + 1);
  show_empty (self);
}

static void
show_letters (MulDescriptionView *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->questions, i)) != NULL; i++)
    {
      g_autofree char *letter = mul_project_get_question_letter (self->mandate, (guint) i);

      mul_description_answer_set_letter (MUL_DESCRIPTION_ANSWER (row), letter);
    }
}

static void
questions_changed_cb (MulDescriptionView *self, guint position, guint removed, guint added)
{
  for (guint i = 0; i < removed; i++)
    gtk_list_box_remove (self->questions,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->questions, (int) position)));
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (self->mandate, position + i);

      gtk_list_box_insert (self->questions, mul_description_answer_new (self->document, question, self->service_id),
                           (int) (position + i));
    }
  show_letters (self);
  gtk_widget_set_visible (self->questions_box, g_list_model_get_n_items (self->mandate) > 0);
}

static void
refresh_answers (MulDescriptionView *self)
{
  GtkListBoxRow *row;

  show_letters (self);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->questions, i)) != NULL; i++)
    mul_description_answer_refresh (MUL_DESCRIPTION_ANSWER (row));
}

static void
changed_cb (MulDescriptionView *self, MulChanges *changes)
{
  if (mul_changes_touch (changes, MUL_ENTITY_SECTION) || mul_changes_touch (changes, MUL_ENTITY_CITATION) ||
      mul_changes_touch (changes, MUL_ENTITY_SOURCE))
    refresh_citations (self);
  if (mul_changes_touch (changes, MUL_ENTITY_ANSWER) || mul_changes_touch (changes, MUL_ENTITY_QUESTION))
    refresh_answers (self);
}

static void
add_section_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionView *self = MUL_DESCRIPTION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id =
      mul_description_add_section (self->document, self->service_id, g_variant_get_string (parameter, NULL), &error);

  if (id == NULL)
    gtk_widget_activate_action (widget, "win.error", "s", error->message);
  else
    mul_description_view_show_section (self, id);
}

static void
follow_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_set_str (&MUL_DESCRIPTION_VIEW (widget)->follow, g_variant_get_string (parameter, NULL));
}

static void
fill_add_menu (MulDescriptionView *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < mul_description_kinds_get_n (); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (mul_description_kinds_get_name (i), NULL);

      g_menu_item_set_action_and_target (item, "description.add-section", "s", mul_description_kinds_get_code (i));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (self->add_button, G_MENU_MODEL (menu));
}

static void
mul_description_view_narrowed (MulServiceView *view, gboolean narrow)
{
  mul_argument_column_set_narrow (MUL_ARGUMENT_COLUMN (MUL_DESCRIPTION_VIEW (view)->argument_column), narrow);
}

static void
mul_description_view_constructed (GObject *object)
{
  MulDescriptionView *self = MUL_DESCRIPTION_VIEW (object);

  G_OBJECT_CLASS (mul_description_view_parent_class)->constructed (object);
  self->document = mul_service_view_get_document (MUL_SERVICE_VIEW (self));
  self->service_id = mul_service_view_get_service_id (MUL_SERVICE_VIEW (self));
  self->records =
      mul_document_list (self->document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, self->service_id, 0);
  self->mandate = mul_document_list (self->document, MUL_ENTITY_QUESTION, 0);
  g_signal_connect_object (self->records, "items-changed", G_CALLBACK (sections_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->mandate, "items-changed", G_CALLBACK (questions_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  self->argument_column =
      mul_argument_column_new (self->document, self->service_id, NULL, MUL_PLACEMENT_KIND_CHALLENGE);
  gtk_box_append (self->challenges, self->argument_column);
  sections_changed_cb (self, 0, 0, g_list_model_get_n_items (self->records));
  questions_changed_cb (self, 0, 0, g_list_model_get_n_items (self->mandate));
  refresh_citations (self);
}

static void
mul_description_view_dispose (GObject *object)
{
  MulDescriptionView *self = MUL_DESCRIPTION_VIEW (object);

  self->argument_column = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_DESCRIPTION_VIEW);
  g_clear_pointer (&self->citations, g_hash_table_unref);
  g_clear_object (&self->records);
  g_clear_object (&self->mandate);
  self->document = NULL;
  G_OBJECT_CLASS (mul_description_view_parent_class)->dispose (object);
}

static void
mul_description_view_finalize (GObject *object)
{
  MulDescriptionView *self = MUL_DESCRIPTION_VIEW (object);

  g_free (self->follow);
  G_OBJECT_CLASS (mul_description_view_parent_class)->finalize (object);
}

static void
mul_description_view_class_init (MulDescriptionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = mul_description_view_constructed;
  object_class->dispose = mul_description_view_dispose;
  object_class->finalize = mul_description_view_finalize;
  MUL_SERVICE_VIEW_CLASS (klass)->narrowed = mul_description_view_narrowed;

  gtk_widget_class_install_action (widget_class, "description.add-section", "s", add_section_action_cb);
  gtk_widget_class_install_action (widget_class, "description.follow", "s", follow_action_cb);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-description-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, empty_page);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, sections);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, challenges);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, questions_box);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionView, questions);
}

static void
mul_description_view_init (MulDescriptionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_add_menu (self);
}

/**
 * mul_description_view_new:
 * @document: the project
 * @service_id: a service
 *
 * Returns: (transfer floating): the service's chapter in words
 */
GtkWidget *
mul_description_view_new (MulDocument *document, const char *service_id)
{
  return g_object_new (MUL_TYPE_DESCRIPTION_VIEW, "document", document, "service-id", service_id, NULL);
}

/**
 * mul_description_view_show_section:
 * @self: a description view
 * @section_id: a section
 *
 * Brings the section into view and begins to edit its title, or its text where the title is written.
 *
 * Returns: whether there is such a section
 */
gboolean
mul_description_view_show_section (MulDescriptionView *self, const char *section_id)
{
  g_return_val_if_fail (MUL_IS_DESCRIPTION_VIEW (self), FALSE);
  for (guint i = 0; i < g_list_model_get_n_items (self->records); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->records, i);

      if (g_strcmp0 (mul_record_get_id (record), section_id) != 0)
        continue;
      if (*mul_record_get_text (record, MUL_SECTION_title) == '\0')
        mul_description_section_begin_title (nth_section (self, i));
      else
        mul_description_section_begin_body (nth_section (self, i));
      return TRUE;
    }
  return FALSE;
}

/**
 * mul_description_view_show_answer:
 * @self: a description view
 * @question_id: a question of the mandate
 *
 * Brings the answer to the question into view, with the focus on how far it is answered.
 *
 * Returns: whether there is such a question
 */
gboolean
mul_description_view_show_answer (MulDescriptionView *self, const char *question_id)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (MUL_IS_DESCRIPTION_VIEW (self), FALSE);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->questions, i)) != NULL; i++)
    {
      if (g_strcmp0 (mul_description_answer_get_question_id (MUL_DESCRIPTION_ANSWER (row)), question_id) != 0)
        continue;
      mul_description_answer_focus (MUL_DESCRIPTION_ANSWER (row));
      mul_scroll_into_sight (GTK_WIDGET (row));
      return TRUE;
    }
  return FALSE;
}
