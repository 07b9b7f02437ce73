/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-mandate-card.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-project-edits.h"
#include "pages/overview/mul-overview-row.h"
#include "pages/overview/mul-question-row.h"
#include "widgets/mul-text-field.h"

struct _MulMandateCard
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  GListModel *questions;

  /* Template */
  GtkWidget *box;
  GtkToggleButton *edit_button;
  GtkStack *stack;
  GtkWidget *mandate_label;
  AdwWrapBox *questions_box;
  GtkWidget *empty_row;
  GtkWidget *read_box;
  MulTextField *mandate_field;
  GtkListBox *questions_list;
  GtkWidget *add_row;
};

G_DEFINE_FINAL_TYPE (MulMandateCard, mul_mandate_card, GTK_TYPE_WIDGET)

static GtkWidget *
create_question (const char *letter, const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *mark = gtk_label_new (letter);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (mark, "coverage-mark");
  gtk_widget_add_css_class (mark, "answered");
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
show_reading (MulMandateCard *self)
{
  const char *mandate = mul_record_get_text (mul_document_get_project (self->document), MUL_PROJECT_mandate);
  guint n_questions = g_list_model_get_n_items (self->questions);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->questions_box))) != NULL)
    adw_wrap_box_remove (self->questions_box, child);
  for (guint i = 0; i < n_questions; i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (self->questions, i);
      g_autofree char *letter = mul_project_get_question_letter (self->questions, i);

      adw_wrap_box_append (self->questions_box, create_question (letter, mul_record_get_text (question, MUL_QUESTION_text)));
    }
  gtk_label_set_label (GTK_LABEL (self->mandate_label), mandate);
  gtk_widget_set_visible (self->mandate_label, *mandate != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->questions_box), n_questions > 0);
  gtk_widget_set_visible (self->read_box, n_questions > 0 || *mandate != '\0');
  gtk_widget_set_visible (self->empty_row, n_questions == 0 && *mandate == '\0');
}

static void
show_letters (MulMandateCard *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->questions_list, i)) != NULL; i++)
    if (MUL_IS_QUESTION_ROW (row))
      {
        g_autofree char *letter = mul_project_get_question_letter (self->questions, (guint) i);

        mul_question_row_set_letter (MUL_QUESTION_ROW (row), letter);
      }
}

static MulQuestionRow *
find_row (MulMandateCard *self, const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->questions_list, i)) != NULL; i++)
    if (MUL_IS_QUESTION_ROW (row) &&
        g_strcmp0 (mul_record_get_id (mul_question_row_get_question (MUL_QUESTION_ROW (row))), id) == 0)
      return MUL_QUESTION_ROW (row);
  return NULL;
}

static void
row_moved_cb (MulMandateCard *self, guint position, MulQuestionRow *row)
{
  MulRecord *question = mul_question_row_get_question (row);
  g_autofree char *id = g_strdup (mul_record_get_id (question));

  if (mul_project_move (GTK_WIDGET (self), self->document, self->questions, question, position,
                        C_ ("undo", "Move Question")))
    {
      MulQuestionRow *moved = find_row (self, id);

      if (moved != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (moved));
    }
}

/* The focus goes to the question that came in its place: never to where the next key would do something else. */
static void
row_removed_cb (MulMandateCard *self, MulQuestionRow *row)
{
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autoptr (MulRecord) question = g_object_ref (mul_question_row_get_question (row));

  if (mul_project_delete_question (GTK_WIDGET (self), self->document, question))
    mul_overview_row_focus_near (self->questions_list, position);
}

static void
questions_changed_cb (MulMandateCard *self, guint position, guint removed, guint added)
{
  for (guint i = 0; i < removed; i++)
    gtk_list_box_remove (self->questions_list,
                         GTK_WIDGET (gtk_list_box_get_row_at_index (self->questions_list, (int) position)));
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (self->questions, position + i);
      GtkWidget *row = mul_question_row_new (self->document, question);

      g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_insert (self->questions_list, row, (int) (position + i));
    }
  show_letters (self);
}

static void
document_changed_cb (MulMandateCard *self, MulChanges *changes)
{
  if (!mul_changes_touch (changes, MUL_ENTITY_PROJECT) && !mul_changes_touch (changes, MUL_ENTITY_QUESTION))
    return;
  show_letters (self);
  show_reading (self);
}

static void
mandate_committed_cb (MulMandateCard *self, const char *text)
{
  mul_project_type_text (GTK_WIDGET (self), self->document, MUL_PROJECT_mandate,
                         mul_document_get_project (self->document), text, C_ ("undo", "Edit Mandate"));
}

static void
mandate_left_cb (MulMandateCard *self)
{
  mul_document_end_typing (self->document);
}

static void
edit_toggled_cb (MulMandateCard *self)
{
  gboolean edit = gtk_toggle_button_get_active (self->edit_button);

  gtk_stack_set_visible_child_name (self->stack, edit ? "write" : "read");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->edit_button),
                               edit ? C_ ("mandate", "Done") : C_ ("mandate", "Edit the Mandate"));
  gtk_button_set_icon_name (GTK_BUTTON (self->edit_button), edit ? "object-select-symbolic" : "document-edit-symbolic");
  if (edit)
    gtk_widget_grab_focus (GTK_WIDGET (self->mandate_field));
}

static void
empty_activated_cb (MulMandateCard *self)
{
  gtk_toggle_button_set_active (self->edit_button, TRUE);
}

static void
edit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulMandateCard *self = MUL_MANDATE_CARD (widget);

  gtk_toggle_button_set_active (self->edit_button, !gtk_toggle_button_get_active (self->edit_button));
}

static void
write_question (MulMandateCard *self, const char *id)
{
  MulQuestionRow *row = id != NULL ? find_row (self, id) : NULL;

  if (row != NULL)
    mul_question_row_edit (row);
}

static void
add_question (MulMandateCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *id = NULL;

  /* What is being typed ends before the new question begins, so that the question and what is typed in it are one step. */
  gtk_root_set_focus (root, NULL);
  id = mul_project_add_question (GTK_WIDGET (self), self->document);
  write_question (self, id);
}

static void
add_question_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  add_question (MUL_MANDATE_CARD (widget));
}

/* Enter in a question goes on to the next one, and behind the last to a new one; in an empty last one it ends the list. */
static void
next_question_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulMandateCard *self = MUL_MANDATE_CARD (widget);
  MulQuestionRow *row = find_row (self, g_variant_get_string (parameter, NULL));
  int position = row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->questions_list, position + 1);

  if (row == NULL)
    return;
  if (MUL_IS_QUESTION_ROW (next))
    mul_question_row_edit (MUL_QUESTION_ROW (next));
  else if (*mul_record_get_text (mul_question_row_get_question (row), MUL_QUESTION_text) != '\0')
    add_question (self);
  else
    {
      g_autoptr (MulRecord) question = g_object_ref (mul_question_row_get_question (row));

      /* Before the focus leaves, so that it is one with the step that added it. */
      mul_project_delete_question (widget, self->document, question);
      gtk_widget_grab_focus (self->add_row);
    }
}

static void
paste_questions_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulMandateCard *self = MUL_MANDATE_CARD (widget);
  const char *after;
  const char *text;
  MulQuestionRow *row;
  g_autofree char *last = NULL;

  g_variant_get (parameter, "(&s&s)", &after, &text);
  row = find_row (self, after);
  if (row != NULL)
    last = mul_project_paste_questions (widget, self->document, mul_question_row_get_question (row), text);
  write_question (self, last);
}

static void
mul_mandate_card_dispose (GObject *object)
{
  MulMandateCard *self = MUL_MANDATE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_MANDATE_CARD);
  g_clear_object (&self->questions);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_mandate_card_parent_class)->dispose (object);
}

static void
mul_mandate_card_class_init (MulMandateCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_mandate_card_dispose;

  gtk_widget_class_install_action (widget_class, "mandate.edit", NULL, edit_action_cb);
  gtk_widget_class_install_action (widget_class, "mandate.add-question", NULL, add_question_action_cb);
  gtk_widget_class_install_action (widget_class, "mandate.next-question", "s", next_question_action_cb);
  gtk_widget_class_install_action (widget_class, "mandate.paste-questions", "(ss)", paste_questions_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_type_ensure (MUL_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-mandate-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, box);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, edit_button);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, stack);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, mandate_label);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, questions_box);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, empty_row);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, read_box);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, mandate_field);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, questions_list);
  gtk_widget_class_bind_template_child (widget_class, MulMandateCard, add_row);
  gtk_widget_class_bind_template_callback (widget_class, mandate_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, mandate_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, empty_activated_cb);
}

static void
mul_mandate_card_init (MulMandateCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_mandate_card_set_document:
 * @self: a card that shows nothing yet
 * @document: the project
 */
void
mul_mandate_card_set_document (MulMandateCard *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_MANDATE_CARD (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->questions = mul_document_list (document, MUL_ENTITY_QUESTION, 0);
  g_object_bind_property (mul_document_get_project (document), "mandate", self->mandate_field, "text",
                          G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->questions, "items-changed", G_CALLBACK (questions_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  questions_changed_cb (self, 0, 0, g_list_model_get_n_items (self->questions));
  show_reading (self);
}
