/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-description-answer.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-description-edits.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-prose-field.h"

struct _MulDescriptionAnswer
{
  GtkListBoxRow parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *question;
  char *service_id;
  char *letter;

  /* Template */
  GtkLabel *letter_label;
  GtkLabel *question_label;
  GtkDropDown *status_drop_down;
  MulProseField *reason_field;
  MulProseField *text_field;

  gboolean by_typing; /* what is being typed has made the question answered */
  guint reason_source;
  gboolean showing;   /* the row is being filled; what it notifies is no wish of anybody's */
};

G_DEFINE_FINAL_TYPE (MulDescriptionAnswer, mul_description_answer, GTK_TYPE_LIST_BOX_ROW)

static const char *
status_name (MulAnswerStatus status)
{
  switch (status)
    {
    case MUL_ANSWER_STATUS_ANSWERED:
      return C_ ("answer status", "Answered");
    case MUL_ANSWER_STATUS_PARTLY:
      return C_ ("answer status", "Partly answered");
    case MUL_ANSWER_STATUS_NOT_DISCUSSED:
      return C_ ("answer status", "Not discussed");
    case MUL_ANSWER_STATUS_OPEN:
    default:
      return C_ ("answer status", "Open");
    }
}

static void
report (MulDescriptionAnswer *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

/* Who chose a status that asks for a reason writes it next, when the menu has closed and given the focus back. */
static gboolean
ask_reason_cb (gpointer data)
{
  MulDescriptionAnswer *self = data;

  self->reason_source = 0;
  if (gtk_widget_get_visible (GTK_WIDGET (self->reason_field))
      && (gtk_widget_get_state_flags (GTK_WIDGET (self->status_drop_down)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    mul_prose_field_begin (self->reason_field);
  return G_SOURCE_REMOVE;
}

static void
queue_ask_reason (MulDescriptionAnswer *self)
{
  g_autofree char *reason = mul_prose_field_dup_text (self->reason_field);

  if (*reason == '\0' && gtk_widget_get_visible (GTK_WIDGET (self->reason_field)) && self->reason_source == 0)
    self->reason_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, ask_reason_cb, self, NULL);
}

static void
status_cb (MulDescriptionAnswer *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;
  self->by_typing = FALSE;
  report (self,
          mul_description_set_answer_status (self->document, mul_record_get_id (self->question), self->service_id,
                                             (int) gtk_drop_down_get_selected (self->status_drop_down), &error),
          error);
  if (error == NULL)
    queue_ask_reason (self);
}

static gboolean
typed_cb (MulDescriptionAnswer *self, const char *text, MulProseField *field)
{
  guint column = field == self->reason_field ? MUL_ANSWER_reason : MUL_ANSWER_text;
  gboolean was_open = gtk_drop_down_get_selected (self->status_drop_down) == MUL_ANSWER_STATUS_OPEN;
  g_autoptr (GError) error = NULL;
  gboolean done = mul_description_type_answer (self->document, mul_record_get_id (self->question), self->service_id,
                                               column, text, self->by_typing, &error);

  report (self, done, error);
  if (was_open && gtk_drop_down_get_selected (self->status_drop_down) == MUL_ANSWER_STATUS_ANSWERED)
    self->by_typing = TRUE;
  return done;
}

static void
ended_cb (MulDescriptionAnswer *self)
{
  self->by_typing = FALSE;
  mul_document_end_typing (self->document);
}

/* The first letter of a status chooses it without the menu: one key where the menu takes four. */
static gboolean
status_key_cb (MulDescriptionAnswer *self, guint keyval, guint keycode, GdkModifierType state)
{
  gunichar typed = g_unichar_tolower (gdk_keyval_to_unicode (keyval));

  if (typed == 0 || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  for (int i = 0; mul_codes_ANSWER_STATUS[i] != NULL; i++)
    if (g_unichar_tolower (g_utf8_get_char (status_name ((MulAnswerStatus) i))) == typed)
      {
        gtk_drop_down_set_selected (self->status_drop_down, (guint) i);
        return GDK_EVENT_STOP;
      }
  return GDK_EVENT_PROPAGATE;
}

static void
mul_description_answer_dispose (GObject *object)
{
  MulDescriptionAnswer *self = MUL_DESCRIPTION_ANSWER (object);

  self->showing = TRUE;
  g_clear_handle_id (&self->reason_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_DESCRIPTION_ANSWER);
  g_clear_object (&self->question);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_description_answer_parent_class)->dispose (object);
}

static void
mul_description_answer_finalize (GObject *object)
{
  g_free (MUL_DESCRIPTION_ANSWER (object)->letter);
  g_free (MUL_DESCRIPTION_ANSWER (object)->service_id);
  G_OBJECT_CLASS (mul_description_answer_parent_class)->finalize (object);
}

static void
mul_description_answer_class_init (MulDescriptionAnswerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_description_answer_dispose;
  object_class->finalize = mul_description_answer_finalize;

  g_type_ensure (MUL_TYPE_PROSE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-description-answer.ui");
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionAnswer, letter_label);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionAnswer, question_label);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionAnswer, status_drop_down);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionAnswer, reason_field);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionAnswer, text_field);
  gtk_widget_class_bind_template_callback (widget_class, status_cb);
  gtk_widget_class_bind_template_callback (widget_class, status_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, ended_cb);
}

static void
mul_description_answer_init (MulDescriptionAnswer *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  for (int i = 0; mul_codes_ANSWER_STATUS[i] != NULL; i++)
    gtk_string_list_append (names, status_name ((MulAnswerStatus) i));
  gtk_drop_down_set_model (self->status_drop_down, G_LIST_MODEL (names));
  self->showing = FALSE;
}

/**
 * mul_description_answer_new:
 * @document: the project
 * @question: a question of the mandate
 * @service_id: the service that answers
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
mul_description_answer_new (MulDocument *document, MulRecord *question, const char *service_id)
{
  MulDescriptionAnswer *self = g_object_new (MUL_TYPE_DESCRIPTION_ANSWER, NULL);

  self->document = g_object_ref (document);
  self->question = g_object_ref (question);
  self->service_id = g_strdup (service_id);
  self->letter = g_strdup ("");
  mul_description_answer_refresh (self);
  return GTK_WIDGET (self);
}

/**
 * mul_description_answer_set_letter:
 * @self: a row
 * @letter: the letter by which the question is known
 */
void
mul_description_answer_set_letter (MulDescriptionAnswer *self, const char *letter)
{
  g_return_if_fail (MUL_IS_DESCRIPTION_ANSWER (self));
  if (g_set_str (&self->letter, letter))
    mul_description_answer_refresh (self);
}

/**
 * mul_description_answer_refresh:
 * @self: a row
 *
 * Shows question and answer as they are now.
 */
void
mul_description_answer_refresh (MulDescriptionAnswer *self)
{
  g_autoptr (MulRecord) answer = NULL;
  const char *text;
  int status;
  g_autofree char *name = NULL;

  g_return_if_fail (MUL_IS_DESCRIPTION_ANSWER (self));
  answer = mul_document_get_record_by_pair (self->document, MUL_ENTITY_ANSWER, mul_record_get_id (self->question),
                                            self->service_id);
  text = mul_record_get_text (self->question, MUL_QUESTION_text);
  status = answer != NULL ? mul_record_get_code (answer, MUL_ANSWER_status) : MUL_ANSWER_STATUS_OPEN;

  self->showing = TRUE;
  gtk_label_set_label (self->letter_label, self->letter);
  gtk_label_set_label (self->question_label, text);
  gtk_drop_down_set_selected (self->status_drop_down, (guint) status);
  mul_prose_field_set_text (self->reason_field, answer != NULL ? mul_record_get_text (answer, MUL_ANSWER_reason) : "",
                            NULL);
  mul_prose_field_set_text (self->text_field, answer != NULL ? mul_record_get_text (answer, MUL_ANSWER_text) : "", NULL);
  /* A reason is asked for where it means something, and shown wherever there is one. */
  gtk_widget_set_visible (GTK_WIDGET (self->reason_field),
                          status == MUL_ANSWER_STATUS_PARTLY || status == MUL_ANSWER_STATUS_NOT_DISCUSSED);
  g_object_set (self->reason_field, "placeholder",
                status == MUL_ANSWER_STATUS_PARTLY ? C_ ("description", "What is not answered, and why?")
                                                   : C_ ("description", "Why was it not discussed?"),
                NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->text_field), status != MUL_ANSWER_STATUS_NOT_DISCUSSED);
  self->showing = FALSE;

  name = g_strdup_printf ("%s %s, %s", self->letter, text, status_name ((MulAnswerStatus) status));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (g_steal_pointer (&name));
  name = g_strdup_printf (C_ ("description", "How far question %s is answered"), self->letter);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->status_drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * mul_description_answer_focus:
 * @self: a row in a window
 *
 * Goes to what is answered, or to why it is not, and shows where that is: whoever comes here looked elsewhere.
 */
void
mul_description_answer_focus (MulDescriptionAnswer *self)
{
  GtkRoot *root;

  g_return_if_fail (MUL_IS_DESCRIPTION_ANSWER (self));
  root = gtk_widget_get_root (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (gtk_widget_get_visible (GTK_WIDGET (self->text_field)) ? self->text_field
                                                                                            : self->reason_field));
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
}

const char *
mul_description_answer_get_question_id (MulDescriptionAnswer *self)
{
  g_return_val_if_fail (MUL_IS_DESCRIPTION_ANSWER (self), NULL);
  return mul_record_get_id (self->question);
}
