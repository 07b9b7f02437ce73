/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-alternative-popover.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/mul-project-edits.h"
#include "storage/mul-edit.h"
#include "widgets/mul-drop-down-choices.h"

struct _MulAlternativePopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *proposed; /* the name that the form proposes */
  GArray *forms;  /* MulAlternativeForm, by their place in the drop-down */

  /* Template */
  GtkDropDown *form;
  GtkLabel *problem;
  GtkEntry *name;
  GtkWidget *add_button;
};

enum
{
  SIGNAL_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulAlternativePopover, mul_alternative_popover, GTK_TYPE_POPOVER)

/* The form's words are the name, until another is typed. */
static int
get_form (MulAlternativePopover *self)
{
  const guint selected = gtk_drop_down_get_selected (self->form);

  return selected < self->forms->len ? g_array_index (self->forms, int, selected) : -1;
}

static void
form_notify_cb (MulAlternativePopover *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name));
  const int form = get_form (self);
  g_autofree char *words = NULL;

  if (self->document == NULL || form < 0)
    return;
  words = mul_project_dup_form_name (self->document, form);
  if (*name == '\0' || g_strcmp0 (name, self->proposed) == 0)
    gtk_editable_set_text (GTK_EDITABLE (self->name), words);
  g_set_str (&self->proposed, words);
}

static void
hide_problem (MulAlternativePopover *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->name), "error");
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_STATE_INVALID);
}

/* Two of the same name cannot be told apart, in a switcher or in the report. */
static gboolean
is_taken (GListModel *alternatives, const char *name)
{
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  const guint n = g_list_model_get_n_items (alternatives);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);
      g_autofree char *other = g_utf8_casefold (mul_record_get_text (alternative, MUL_ALTERNATIVE_name), -1);

      if (strcmp (wanted, other) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
show_problem (MulAlternativePopover *self)
{
  const char *sentence = C_ ("alternatives", "There is an alternative of that name already. Give this one another.");

  gtk_label_set_label (self->problem, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->name), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->name), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
add_cb (MulAlternativePopover *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
  g_autoptr (GListModel) alternatives = mul_document_list (self->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) alternative = mul_record_new (MUL_ENTITY_ALTERNATIVE);
  g_autoptr (MulEdit) edit = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *rank = NULL;

  if (*name == '\0')
    {
      gtk_widget_error_bell (GTK_WIDGET (self->name));
      gtk_widget_grab_focus (GTK_WIDGET (self->name));
      return;
    }
  if (is_taken (alternatives, name))
    {
      show_problem (self);
      return;
    }
  edit = mul_document_begin_edit (self->document, C_ ("undo", "Add Alternative"));
  rank = mul_edit_rank_at (edit, alternatives, NULL, G_MAXUINT);
  mul_record_set_text (alternative, MUL_ALTERNATIVE_name, name);
  mul_record_set_code (alternative, MUL_ALTERNATIVE_form, get_form (self));
  mul_record_set_text (alternative, MUL_ALTERNATIVE_rank, rank);
  mul_edit_insert (edit, alternative);
  gtk_popover_popdown (GTK_POPOVER (self));
  if (!mul_edit_commit (edit, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  else
    g_signal_emit (self, signals[SIGNAL_ADDED], 0, mul_record_get_id (alternative));
}

static gboolean
has_form (GListModel *alternatives, int form)
{
  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);

      if (mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == form)
        return TRUE;
    }
  return FALSE;
}

/* There is one today, and one merger; of the others there may be several. */
static void
offer_forms (MulAlternativePopover *self)
{
  g_autoptr (GListModel) alternatives = mul_document_list (self->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  g_array_set_size (self->forms, 0);
  for (int form = 0; mul_codes_ALTERNATIVE_FORM[form] != NULL; form++)
    {
      if ((form == MUL_ALTERNATIVE_FORM_TODAY || form == MUL_ALTERNATIVE_FORM_MERGER) && has_form (alternatives, form))
        continue;
      if (form == MUL_ALTERNATIVE_FORM_COOPERATION)
        selected = self->forms->len;
      gtk_string_list_append (labels, mul_project_get_form_label (form));
      g_array_append_val (self->forms, form);
    }
  gtk_drop_down_set_model (self->form, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->form, selected);
}

static void
mul_alternative_popover_show (GtkWidget *widget)
{
  MulAlternativePopover *self = MUL_ALTERNATIVE_POPOVER (widget);

  g_clear_pointer (&self->proposed, g_free);
  gtk_editable_set_text (GTK_EDITABLE (self->name), "");
  offer_forms (self);
  form_notify_cb (self);
  GTK_WIDGET_CLASS (mul_alternative_popover_parent_class)->show (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

static void
mul_alternative_popover_dispose (GObject *object)
{
  MulAlternativePopover *self = MUL_ALTERNATIVE_POPOVER (object);

  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ALTERNATIVE_POPOVER);
  G_OBJECT_CLASS (mul_alternative_popover_parent_class)->dispose (object);
}

static void
mul_alternative_popover_finalize (GObject *object)
{
  g_free (MUL_ALTERNATIVE_POPOVER (object)->proposed);
  g_array_unref (MUL_ALTERNATIVE_POPOVER (object)->forms);
  G_OBJECT_CLASS (mul_alternative_popover_parent_class)->finalize (object);
}

static void
mul_alternative_popover_class_init (MulAlternativePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_alternative_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_alternative_popover_finalize;
  widget_class->show = mul_alternative_popover_show;

  signals[SIGNAL_ADDED] = g_signal_new ("added", MUL_TYPE_ALTERNATIVE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-alternative-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAlternativePopover, form);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativePopover, problem);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativePopover, name);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativePopover, add_button);
  gtk_widget_class_bind_template_callback (widget_class, form_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, hide_problem);
}

static void
mul_alternative_popover_init (MulAlternativePopover *self)
{
  self->forms = g_array_new (FALSE, FALSE, sizeof (int));
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name), FALSE);
}

/**
 * mul_alternative_popover_new:
 * @document: the project
 *
 * Returns: (transfer floating): a popover, to be given a parent
 */
MulAlternativePopover *
mul_alternative_popover_new (MulDocument *document)
{
  MulAlternativePopover *self = g_object_new (MUL_TYPE_ALTERNATIVE_POPOVER, NULL);

  self->document = g_object_ref (document);
  return self;
}
