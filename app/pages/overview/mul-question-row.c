/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-question-row.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-paste.h"
#include "pages/mul-project-edits.h"
#include "widgets/mul-text-field.h"

struct _MulQuestionRow
{
  MulReorderRow parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *question;

  /* Template */
  GtkWidget *letter_label;
  MulTextField *text_field;
};

G_DEFINE_FINAL_TYPE (MulQuestionRow, mul_question_row, MUL_TYPE_REORDER_ROW)

static void
renamed_cb (MulQuestionRow *self)
{
  mul_question_row_edit (self);
}

static void
committed_cb (MulQuestionRow *self, const char *text)
{
  mul_project_type_text (GTK_WIDGET (self), self->document, MUL_QUESTION_text, self->question, text,
                         C_ ("undo", "Edit Question"));
}

/* The mandate knows which question comes next. */
static gboolean
entered_cb (MulQuestionRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "mandate.next-question", "s", mul_record_get_id (self->question));
  return TRUE;
}

/* Bullets and letters go: a question gets its letter from its place. */
static gboolean
pasted_cb (MulQuestionRow *self, const char *text)
{
  g_autoptr (GPtrArray) lines = mul_paste_split (text);

  if (lines->len == 1)
    mul_text_field_insert (self->text_field, ((const MulPasteLine *) g_ptr_array_index (lines, 0))->text);
  else if (lines->len > 1)
    {
      mul_text_field_commit (self->text_field);
      gtk_widget_activate_action (GTK_WIDGET (self), "mandate.paste-questions", "(ss)",
                                  mul_record_get_id (self->question), text);
    }
  return TRUE;
}

static void
left_cb (MulQuestionRow *self)
{
  mul_document_end_typing (self->document);
}

static void
mul_question_row_dispose (GObject *object)
{
  MulQuestionRow *self = MUL_QUESTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_QUESTION_ROW);
  g_clear_object (&self->question);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_question_row_parent_class)->dispose (object);
}

static void
mul_question_row_class_init (MulQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_question_row_dispose;

  g_type_ensure (MUL_TYPE_TEXT_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulQuestionRow, letter_label);
  gtk_widget_class_bind_template_child (widget_class, MulQuestionRow, text_field);
  gtk_widget_class_bind_template_callback (widget_class, committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, pasted_cb);
}

static void
mul_question_row_init (MulQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "renamed", G_CALLBACK (renamed_cb), NULL);
}

/**
 * mul_question_row_new:
 * @document: the project
 * @question: a question's record
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
mul_question_row_new (MulDocument *document, MulRecord *question)
{
  MulQuestionRow *self = g_object_new (MUL_TYPE_QUESTION_ROW, NULL);

  self->document = g_object_ref (document);
  self->question = g_object_ref (question);
  g_object_bind_property (question, "text", self->text_field, "text", G_BINDING_SYNC_CREATE);
  return GTK_WIDGET (self);
}

/**
 * mul_question_row_get_question:
 * @self: a row
 *
 * Returns: (transfer none): the question's record
 */
MulRecord *
mul_question_row_get_question (MulQuestionRow *self)
{
  g_return_val_if_fail (MUL_IS_QUESTION_ROW (self), NULL);
  return self->question;
}

/**
 * mul_question_row_set_letter:
 * @self: a row
 * @letter: the question's letter
 */
void
mul_question_row_set_letter (MulQuestionRow *self, const char *letter)
{
  g_autofree char *label = g_strdup_printf (C_ ("mandate", "Question %s"), letter);

  g_return_if_fail (MUL_IS_QUESTION_ROW (self));
  gtk_label_set_label (GTK_LABEL (self->letter_label), letter);
  mul_text_field_set_label (self->text_field, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * mul_question_row_edit:
 * @self: a row
 *
 * Takes the focus to the question's text.
 */
void
mul_question_row_edit (MulQuestionRow *self)
{
  g_return_if_fail (MUL_IS_QUESTION_ROW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text_field));
}
