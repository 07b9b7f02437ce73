/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/mul-project-edits.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-colour.h"
#include "domain/mul-municipality-name.h"
#include "domain/mul-paste.h"
#include "domain/mul-question-letter.h"
#include "report/mul-alternative-form.h"
#include "report/mul-catalog.h"

/* Commits; says why where it was refused, and offers to undo where @said tells what was done. */
static gboolean
commit (GtkWidget *widget, MulEdit *edit, const char *said)
{
  g_autoptr (GError) error = NULL;

  if (!mul_edit_commit (edit, &error))
    {
      gtk_widget_activate_action (widget, "win.error", "s", error->message);
      return FALSE;
    }
  if (said != NULL)
    gtk_widget_activate_action (widget, "win.toast-undo", "s", said);
  return TRUE;
}

/* Puts @record at a place among the rows of its kind, G_MAXUINT for last, and returns its key. */
static char *
insert (GtkWidget *widget, MulDocument *document, MulRecord *record, guint rank_column, guint position, const char *label)
{
  g_autoptr (GListModel) siblings = mul_document_list (document, mul_record_get_entity (record)->id, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, label);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, position);

  mul_record_set_text (record, rank_column, rank);
  mul_edit_insert (edit, record);
  return commit (widget, edit, NULL) ? mul_record_dup_key (record) : NULL;
}

/* The place of the first of the findings that end the list of services. */
static guint
find_findings (GListModel *services)
{
  guint place = g_list_model_get_n_items (services);

  while (place > 0)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, place - 1);

      if (!mul_project_is_findings (service))
        break;
      place--;
    }
  return place;
}

/* The first colour that no municipality has; when all are taken they come round again. */
static const char *
choose_colour (GListModel *municipalities)
{
  guint n_items = g_list_model_get_n_items (municipalities);

  for (guint i = 0; i < mul_colour_get_n (); i++)
    {
      const char *name = mul_colour_get (i)->name;
      gboolean taken = FALSE;

      for (guint j = 0; j < n_items && !taken; j++)
        {
          g_autoptr (MulRecord) record = g_list_model_get_item (municipalities, j);

          taken = g_strcmp0 (mul_record_get_text (record, MUL_MUNICIPALITY_colour), name) == 0;
        }
      if (!taken)
        return name;
    }
  return mul_colour_get (n_items % mul_colour_get_n ())->name;
}

static char *
choose_short_name (GListModel *municipalities, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) taken = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (municipalities, i);

      g_strv_builder_add (builder, mul_record_get_text (record, MUL_MUNICIPALITY_short_name));
    }
  taken = g_strv_builder_end (builder);
  return mul_municipality_propose_short_name (name, (const char *const *) taken);
}

/**
 * mul_project_add_service:
 * @widget: where it was asked for
 * @document: the project
 * @name: the service's name
 *
 * Adds a service after the others, and before the findings that end the list.
 *
 * Returns: (transfer full) (nullable): the new service's key
 */
char *
mul_project_add_service (GtkWidget *widget, MulDocument *document, const char *name)
{
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_SERVICE);

  mul_record_set_text (record, MUL_SERVICE_name, name);
  return insert (widget, document, record, MUL_SERVICE_rank, find_findings (services), C_ ("undo", "Add Service"));
}

/**
 * mul_project_add_municipality:
 * @widget: where it was asked for
 * @document: the project
 * @number: (nullable): its number in the reference list
 * @name: its name
 * @county: (nullable): its county
 *
 * Adds a municipality that takes part, with the next colour and a short name proposed from its name.
 *
 * Returns: (transfer full) (nullable): the new municipality's key
 */
char *
mul_project_add_municipality (GtkWidget *widget, MulDocument *document, const char *number, const char *name,
                              const char *county)
{
  g_autoptr (GListModel) municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_MUNICIPALITY);
  g_autofree char *short_name = choose_short_name (municipalities, name);

  mul_record_set_text (record, MUL_MUNICIPALITY_number, number != NULL ? number : "");
  mul_record_set_text (record, MUL_MUNICIPALITY_name, name);
  mul_record_set_text (record, MUL_MUNICIPALITY_short_name, short_name);
  mul_record_set_text (record, MUL_MUNICIPALITY_county, county != NULL ? county : "");
  mul_record_set_text (record, MUL_MUNICIPALITY_colour, choose_colour (municipalities));
  return insert (widget, document, record, MUL_MUNICIPALITY_rank, G_MAXUINT, C_ ("undo", "Add Municipality"));
}

/**
 * mul_project_get_form_label:
 * @form: a #MulAlternativeForm
 *
 * Returns: the form in the words of the user interface
 */
const char *
mul_project_get_form_label (int form)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, MUL_ALTERNATIVE_FORM_CONTEXT, mul_alternative_form_get_word (form));
}

/**
 * mul_project_dup_form_name:
 * @document: the project
 * @form: a #MulAlternativeForm
 *
 * Returns: (transfer full): the name that an alternative of this form gets: the form in the project's own language
 */
char *
mul_project_dup_form_name (MulDocument *document, int form)
{
  g_autoptr (MulCatalog) catalog =
      mul_catalog_new (mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_language));

  return g_strdup (mul_catalog_get (catalog, MUL_ALTERNATIVE_FORM_CONTEXT, mul_alternative_form_get_word (form)));
}

/**
 * mul_project_is_form_name:
 * @form: a #MulAlternativeForm
 * @name: an alternative's name
 *
 * Returns: whether the name says no more than the form does, in whichever of the program's languages, and however spelt
 *   as to upper and lower case
 */
gboolean
mul_project_is_form_name (int form, const char *name)
{
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  g_autofree char *shown = g_utf8_casefold (mul_project_get_form_label (form), -1);

  return g_str_equal (wanted, shown) || mul_alternative_form_is_name (form, name);
}

/**
 * mul_project_add_alternative:
 * @widget: where it was asked for
 * @document: the project
 * @form: a #MulAlternativeForm
 *
 * Adds an alternative named after its form, in the project's language.
 *
 * Returns: (transfer full) (nullable): the new alternative's key
 */
char *
mul_project_add_alternative (GtkWidget *widget, MulDocument *document, int form)
{
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_ALTERNATIVE);
  g_autofree char *name = mul_project_dup_form_name (document, form);

  mul_record_set_code (record, MUL_ALTERNATIVE_form, form);
  mul_record_set_text (record, MUL_ALTERNATIVE_name, name);
  return insert (widget, document, record, MUL_ALTERNATIVE_rank, G_MAXUINT, C_ ("undo", "Add Alternative"));
}

static GPtrArray *
collect_questions (MulDocument *document)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_QUESTION, 0);

  return mul_record_collect (list);
}

static char *
insert_question (MulEdit *edit, const char *id, const char *text, const char *rank)
{
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_QUESTION);

  if (id != NULL)
    mul_record_set_text (record, MUL_QUESTION_id, id);
  mul_record_set_text (record, MUL_QUESTION_text, text);
  mul_record_set_text (record, MUL_QUESTION_rank, rank);
  mul_edit_insert (edit, record);
  return mul_record_dup_key (record);
}

/* The step that typing in @key's @column is. */
static char *
name_typing (guint column, const char *key)
{
  return g_strdup_printf ("%u:%s", column, key);
}

/**
 * mul_project_add_question:
 * @widget: where it was asked for
 * @document: the project
 *
 * Adds an empty question to the end of the mandate, to be written where it stands: what is typed there at once is the same step.
 *
 * Returns: (transfer full) (nullable): the new question's key
 */
char *
mul_project_add_question (GtkWidget *widget, MulDocument *document)
{
  g_autoptr (GPtrArray) questions = collect_questions (document);
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *what = name_typing (MUL_QUESTION_text, id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Add Question"), what);
  g_auto (GStrv) ranks = mul_edit_ranks_at (edit, questions, G_MAXUINT, 1);
  g_autofree char *key = insert_question (edit, id, "", ranks[0]);

  return commit (widget, edit, NULL) ? g_steal_pointer (&key) : NULL;
}

/**
 * mul_project_paste_questions:
 * @widget: where it was asked for
 * @document: the project
 * @after: the question in which it was pasted; an empty one becomes the first of those pasted
 * @text: lines, with or without bullets and letters; lines that only continue the one before make one question with it
 *
 * Returns: (transfer full) (nullable): the key of the last question pasted
 */
char *
mul_project_paste_questions (GtkWidget *widget, MulDocument *document, MulRecord *after, const char *text)
{
  g_autoptr (GPtrArray) questions = collect_questions (document);
  g_autoptr (GPtrArray) lines = mul_paste_split (text);
  g_auto (GStrv) texts = mul_paste_join_questions (lines);
  const guint n = g_strv_length (texts);
  guint position;
  const guint at = g_ptr_array_find (questions, after, &position) ? position + 1 : G_MAXUINT;
  const guint first = *mul_record_get_text (after, MUL_QUESTION_text) == '\0' ? 1 : 0;
  g_autofree char *said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question pasted", "%u questions pasted", n), n);
  g_autofree char *key = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_auto (GStrv) ranks = NULL;

  if (n == 0)
    return NULL;
  edit = mul_document_begin_edit (document, C_ ("undo", "Paste Questions"));
  ranks = mul_edit_ranks_at (edit, questions, at, n - first);
  if (first > 0)
    {
      key = mul_record_dup_key (after);
      mul_edit_set_text (edit, MUL_QUESTION_text, key, texts[0]);
    }
  for (guint i = first; i < n; i++)
    {
      g_free (key);
      key = insert_question (edit, NULL, texts[i], ranks[i - first]);
    }
  return commit (widget, edit, said) ? g_steal_pointer (&key) : NULL;
}

static guint
count_answers (MulDocument *document, MulRecord *question)
{
  g_autoptr (GListModel) answers =
      mul_document_list (document, MUL_ENTITY_ANSWER, MUL_ANSWER_question_id, mul_record_get_id (question), 0);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr (MulRecord) answer = g_list_model_get_item (answers, i);

      if (mul_record_get_code (answer, MUL_ANSWER_status) != MUL_ANSWER_STATUS_OPEN ||
          *mul_record_get_text (answer, MUL_ANSWER_text) != '\0' || *mul_record_get_text (answer, MUL_ANSWER_reason) != '\0')
        n++;
    }
  return n;
}

/**
 * mul_project_delete_question:
 * @widget: where it was asked for
 * @document: the project
 * @question: a question of the mandate
 *
 * Deletes a question and says how many answers went with it. One without text and answers, just added, goes without a
 * word, and leaves no step behind.
 *
 * Returns: whether it was done
 */
gboolean
mul_project_delete_question (GtkWidget *widget, MulDocument *document, MulRecord *question)
{
  const guint n = count_answers (document, question);
  const gboolean empty = n == 0 && *mul_record_get_text (question, MUL_QUESTION_text) == '\0';
  g_autofree char *key = mul_record_dup_key (question);
  g_autofree char *what = name_typing (MUL_QUESTION_text, key);
  g_autofree char *said = NULL;
  g_autoptr (MulEdit) edit = NULL;
  /* The row that asked may be gone once its record is. */
  g_autoptr (GtkWidget) window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));

  if (n > 0)
    said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The question and %u answer were deleted",
                                         "The question and %u answers were deleted", n), n);
  else if (!empty)
    said = g_strdup (C_ ("mandate", "The question was deleted"));
  edit = empty ? mul_document_begin_typing (document, C_ ("undo", "Delete Question"), what)
               : mul_document_begin_edit (document, C_ ("undo", "Delete Question"));
  mul_edit_delete (edit, MUL_ENTITY_QUESTION, key);
  return commit (window, edit, said);
}

/**
 * mul_project_set_text:
 * @widget: where it was asked for
 * @document: the project
 * @column: a text column
 * @record: the row
 * @text: its new text
 * @label: what is done, for undo
 *
 * Returns: whether it was done; a text that is the same already is no step
 */
gboolean
mul_project_set_text (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record, const char *text,
                      const char *label)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *key = mul_record_dup_key (record);

  if (g_strcmp0 (mul_record_get_text (record, column), text) == 0)
    return TRUE;
  edit = mul_document_begin_edit (document, label);
  mul_edit_set_text (edit, column, key, text);
  return commit (widget, edit, NULL);
}

/**
 * mul_project_type_text:
 * @widget: where it is typed
 * @document: the project
 * @column: a text column
 * @record: the row
 * @text: what is typed so far
 * @label: what is done, for undo
 *
 * Like mul_project_set_text(), but what is typed in the same place without leaving it is one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_project_type_text (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record, const char *text,
                       const char *label)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *key = mul_record_dup_key (record);
  g_autofree char *what = name_typing (column, key);

  if (g_strcmp0 (mul_record_get_text (record, column), text) == 0)
    return TRUE;
  edit = mul_document_begin_typing (document, label, what);
  mul_edit_set_text (edit, column, key, text);
  return commit (widget, edit, NULL);
}

/**
 * mul_project_set_code:
 * @widget: where it was asked for
 * @document: the project
 * @column: a code column
 * @record: the row
 * @code: the enumeration value
 * @label: what is done, for undo
 *
 * Returns: whether it was done
 */
gboolean
mul_project_set_code (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record, int code,
                      const char *label)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *key = mul_record_dup_key (record);

  if (mul_record_get_code (record, column) == code)
    return TRUE;
  edit = mul_document_begin_edit (document, label);
  mul_edit_set_code (edit, column, key, code);
  return commit (widget, edit, NULL);
}

/**
 * mul_project_move:
 * @widget: where it was asked for
 * @document: the project
 * @siblings: the records among which it stands
 * @record: the row
 * @position: where it is to stand among the others
 * @label: what is done, for undo
 *
 * Returns: whether it was done
 */
gboolean
mul_project_move (GtkWidget *widget, MulDocument *document, GListModel *siblings, MulRecord *record, guint position,
                  const char *label)
{
  const MulEntity *entity = mul_record_get_entity (record);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, label);
  g_autofree char *key = mul_record_dup_key (record);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, key, position);

  mul_edit_set_text (edit, ((guint) entity->id << 8) | (guint) entity->rank, key, rank);
  return commit (widget, edit, NULL);
}

/**
 * mul_project_move_service:
 * @widget: where it was asked for
 * @document: the project
 * @services: all of them
 * @service: the one to move
 * @position: (inout): where it is to stand among the others, and then where it stands
 *
 * Moves a service, but not in among the findings that end the list, nor those in among the services.
 *
 * Returns: whether it was done
 */
gboolean
mul_project_move_service (GtkWidget *widget, MulDocument *document, GListModel *services, MulRecord *service, guint *position)
{
  const guint findings = find_findings (services);
  const guint last = g_list_model_get_n_items (services) - 1;
  guint place = 0;

  while (place < last)
    {
      g_autoptr (MulRecord) at = g_list_model_get_item (services, place);

      if (g_str_equal (mul_record_get_id (at), mul_record_get_id (service)))
        break;
      place++;
    }
  *position = place >= findings ? CLAMP (*position, findings, last) : MIN (*position, findings - 1);
  return *position != place && mul_project_move (widget, document, services, service, *position, C_ ("undo", "Move Service"));
}

/**
 * mul_project_delete:
 * @widget: where it was asked for
 * @document: the project
 * @record: the row
 * @label: what is done, for undo
 * @said: what was done, for the offer to undo it
 *
 * Deletes a row with all that it owns.
 *
 * Returns: whether it was done
 */
gboolean
mul_project_delete (GtkWidget *widget, MulDocument *document, MulRecord *record, const char *label, const char *said)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, label);
  g_autofree char *key = mul_record_dup_key (record);
  /* The row that asked may be gone once its record is. */
  g_autoptr (GtkWidget) window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));

  mul_edit_delete (edit, mul_record_get_entity (record)->id, key);
  return commit (window, edit, said);
}

/**
 * mul_project_get_part_label:
 * @part: a #MulMunicipalityPart
 *
 * Returns: what part a municipality has in the review, in words
 */
const char *
mul_project_get_part_label (int part)
{
  switch ((MulMunicipalityPart) part)
    {
    case MUL_MUNICIPALITY_PART_PARTICIPANT:
      return C_ ("municipality part", "Takes part");
    case MUL_MUNICIPALITY_PART_COMPARATOR:
      return C_ ("municipality part", "Compared with");
    case MUL_MUNICIPALITY_PART_JOINT:
      return C_ ("municipality part", "The joint municipality");
    case MUL_MUNICIPALITY_PART_OTHER:
    default:
      return C_ ("municipality part", "Mentioned");
    }
}

/**
 * mul_project_get_question_letter:
 * @questions: the mandate's questions, in order
 * @position: which
 *
 * Returns: (transfer full): the question's own label, or the letter of its place
 */
char *
mul_project_get_question_letter (GListModel *questions, guint position)
{
  g_autoptr (MulRecord) question = g_list_model_get_item (questions, position);

  return mul_question_letter (question != NULL ? mul_record_get_text (question, MUL_QUESTION_label) : NULL, position);
}

/**
 * mul_project_is_findings:
 * @service: a service
 *
 * Returns: whether it is a chapter of findings across the services, which has neither organisation nor staffing
 */
gboolean
mul_project_is_findings (MulRecord *service)
{
  return mul_record_get_code (service, MUL_SERVICE_kind) == MUL_SERVICE_KIND_FINDINGS;
}

/**
 * mul_project_show_history:
 * @document: the project
 * @undo_button: the button that undoes
 * @redo_button: the button that redoes
 *
 * Names in the buttons' tooltips the steps that they would take.
 */
void
mul_project_show_history (MulDocument *document, GtkWidget *undo_button, GtkWidget *redo_button)
{
  const char *undo = mul_document_get_undo_label (document);
  const char *redo = mul_document_get_redo_label (document);
  g_autofree char *undo_text = undo != NULL ? g_strdup_printf (C_ ("overview", "Undo: %s"), undo) : NULL;
  g_autofree char *redo_text = redo != NULL ? g_strdup_printf (C_ ("overview", "Redo: %s"), redo) : NULL;

  gtk_widget_set_tooltip_text (undo_button, undo != NULL ? undo_text : C_ ("overview", "Nothing to undo"));
  gtk_widget_set_tooltip_text (redo_button, redo != NULL ? redo_text : C_ ("overview", "Nothing to redo"));
}
