/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-conclusion.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-suitability.h"
#include "pages/service/mul-assessment-dissents.h"
#include "storage/mul-edit.h"
#include "widgets/mul-clipboard.h"
#include "widgets/mul-typing.h"

struct _MulAssessmentConclusion
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  char *alternative_id;
  GListModel *records; /* the MulServiceAlternative, if there is one */
  MulRecord *record;
  char *caption;
  char *summary;
  char *shown; /* the conclusion that the text was last made to hold */
  char *shown_reason; /* and the reason that its entry was */
  MulTyping typing;
  gboolean showing;
  gboolean keeps_reason; /* what stands in the reason's entry could not be stored */

  /* Template */
  GtkBox *content;
  MulAssessmentDissents *dissents;
  GtkTextView *text;
  GtkWidget *placeholder;
  GtkStack *stack;
  GtkWidget *clear_button;
  GtkMenuButton *reason_button;
  AdwToggleGroup *levels;
  GtkLabel *reason_label;
  GtkPopover *reason_popover;
  GtkEntry *reason_entry;
};

enum
{
  PROP_CAPTION = 1,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulAssessmentConclusion, mul_assessment_conclusion, GTK_TYPE_WIDGET)

static const char *
get_text (MulAssessmentConclusion *self, guint column)
{
  return self->record != NULL ? mul_record_get_text (self->record, column) : "";
}

static gint64
get_level (MulAssessmentConclusion *self)
{
  return self->record != NULL ? mul_record_get_integer (self->record, MUL_SERVICE_ALTERNATIVE_suitability)
                              : MUL_NOT_STATED;
}

static char *
dup_written (MulAssessmentConclusion *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* The row's key, with the row made where the service has none for this alternative yet. */
static char *
ensure_row (MulAssessmentConclusion *self, MulEdit *edit)
{
  if (self->record == NULL)
    {
      g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_SERVICE_ALTERNATIVE);

      mul_record_set_text (record, MUL_SERVICE_ALTERNATIVE_service_id, self->service_id);
      mul_record_set_text (record, MUL_SERVICE_ALTERNATIVE_alternative_id, self->alternative_id);
      mul_edit_insert (edit, record);
    }
  return mul_record_key_from_pair (self->service_id, self->alternative_id);
}

static gboolean
commit (MulAssessmentConclusion *self, MulEdit *edit)
{
  g_autoptr (GError) error = NULL;

  if (mul_edit_commit (edit, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  return FALSE;
}

static void
set_level (MulAssessmentConclusion *self, gint64 level)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *key = NULL;

  if (self->alternative_id == NULL || level == get_level (self))
    return;
  edit = mul_document_begin_edit (self->document, C_ ("undo", "Change Suitability"));
  key = ensure_row (self, edit);
  mul_edit_set_integer (edit, MUL_SERVICE_ALTERNATIVE_suitability, key, level);
  commit (self, edit);
}

static gboolean
set_reason (MulAssessmentConclusion *self, const char *reason)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *key = NULL;

  if (self->alternative_id == NULL
      || strcmp (reason, get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason)) == 0)
    return TRUE;
  edit = mul_document_begin_edit (self->document, C_ ("undo", "Change Why Not Discussed"));
  key = ensure_row (self, edit);
  mul_edit_set_text (edit, MUL_SERVICE_ALTERNATIVE_not_discussed_reason, key, reason);
  return commit (self, edit);
}

/* Stores what is written, as one undo step with what was written just before. */
static void
store_text (MulAssessmentConclusion *self)
{
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *text = NULL;
  g_autofree char *key = NULL;
  g_autofree char *what = NULL;

  mul_typing_end (&self->typing);
  if (self->alternative_id == NULL || self->document == NULL)
    return;
  text = dup_written (self);
  if (strcmp (text, get_text (self, MUL_SERVICE_ALTERNATIVE_conclusion)) == 0)
    return;
  what = g_strdup_printf ("conclusion:%s:%s", self->service_id, self->alternative_id);
  edit = mul_document_begin_typing (self->document, C_ ("undo", "Change Conclusion"), what);
  key = ensure_row (self, edit);
  mul_edit_set_text (edit, MUL_SERVICE_ALTERNATIVE_conclusion, key, text);
  commit (self, edit);
}

/* A reason is not lost because its popover was left without a word, nor because it could not be stored: then it stands there still
 * when it is opened again. */
static void
store_reason (MulAssessmentConclusion *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason_entry))));

  self->keeps_reason = *reason != '\0' && !set_reason (self, reason);
}

/* The heading of a narrow window's bar. */
static void
names_notify_cb (MulAssessmentConclusion *self)
{
  const char *names = mul_assessment_dissents_get_names (self->dissents);
  g_autofree char *caption = *names != '\0' ? g_strdup_printf (C_ ("assessment", "Conclusion · dissent from %s"), names)
                                           : g_strdup (C_ ("assessment", "Conclusion"));

  if (g_set_str (&self->caption, caption))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAPTION]);
}

/* What stands in the entry already, with a blank behind it, stays as it is written. */
static void
show_reason (MulAssessmentConclusion *self)
{
  g_autofree char *written = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason_entry))));

  if (strcmp (written, get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason)) == 0)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->reason_entry), get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason));
  gtk_editable_set_position (GTK_EDITABLE (self->reason_entry), -1);
}

static void
show (MulAssessmentConclusion *self)
{
  const gint64 level = get_level (self);
  const char *reason = get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason);
  const char *conclusion = get_text (self, MUL_SERVICE_ALTERNATIVE_conclusion);
  /* The button that owns the popover stands on the page that a reason hides. */
  const gboolean is_asked = gtk_widget_get_visible (GTK_WIDGET (self->reason_popover));
  const char *summary;

  /* Another value of the row leaves what is being written alone. */
  self->showing = TRUE;
  if (g_set_str (&self->shown, conclusion))
    {
      mul_typing_end (&self->typing);
      mul_typing_show (gtk_text_view_get_buffer (self->text), conclusion);
    }
  if (g_set_str (&self->shown_reason, reason) && is_asked)
    show_reason (self);
  if (level == MUL_NOT_STATED)
    adw_toggle_group_set_active (self->levels, GTK_INVALID_LIST_POSITION);
  else
    adw_toggle_group_set_active (self->levels, (guint) (level + 2));
  gtk_widget_set_visible (self->clear_button, level != MUL_NOT_STATED);
  gtk_widget_set_visible (GTK_WIDGET (self->reason_button), level == MUL_NOT_STATED);
  gtk_label_set_label (self->reason_label, reason);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reason_label), reason);
  gtk_stack_set_visible_child_name (self->stack, *reason != '\0' && level == MUL_NOT_STATED && !is_asked ? "not-discussed" : "level");
  self->showing = FALSE;

  if (level != MUL_NOT_STATED)
    summary = mul_suitability_name (level);
  else if (*reason != '\0')
    summary = C_ ("assessment", "Not discussed");
  else if (*conclusion != '\0')
    summary = C_ ("assessment", "Suitability open");
  else
    summary = C_ ("assessment", "Not concluded");
  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUMMARY]);
}

static void
record_notify_cb (MulAssessmentConclusion *self)
{
  show (self);
}

static void
records_changed_cb (MulAssessmentConclusion *self)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  g_clear_object (&self->record);
  self->record = self->records != NULL ? g_list_model_get_item (self->records, 0) : NULL;
  if (self->record != NULL)
    g_signal_connect_object (self->record, "notify", G_CALLBACK (record_notify_cb), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
store (GtkWidget *widget)
{
  store_text (MUL_ASSESSMENT_CONCLUSION (widget));
}

static void
text_changed_cb (MulAssessmentConclusion *self)
{
  g_autofree char *written = dup_written (self);

  gtk_widget_set_visible (self->placeholder, *written == '\0');
  if (!self->showing)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
}

static void
text_left_cb (MulAssessmentConclusion *self)
{
  if (self->document == NULL)
    return;
  store_text (self);
  mul_document_end_typing (self->document);
}

static gboolean
text_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
             MulAssessmentConclusion *self)
{
  if (keyval != GDK_KEY_Escape && !(keyval == GDK_KEY_Return && (state & GDK_CONTROL_MASK) != 0))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
  return GDK_EVENT_STOP;
}

static void
level_notify_cb (MulAssessmentConclusion *self)
{
  const char *name = adw_toggle_group_get_active_name (self->levels);

  if (!self->showing && name != NULL)
    set_level (self, g_ascii_strtoll (name, NULL, 10));
}

static void
clear_level_cb (MulAssessmentConclusion *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->levels));
  set_level (self, MUL_NOT_STATED);
}

static void
reason_show_cb (MulAssessmentConclusion *self)
{
  if (!self->keeps_reason)
    gtk_editable_set_text (GTK_EDITABLE (self->reason_entry),
                           get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason));
  gtk_widget_grab_focus (GTK_WIDGET (self->reason_entry));
}

static void
reason_activate_cb (MulAssessmentConclusion *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason_entry))));

  if (*reason == '\0')
    {
      gtk_widget_error_bell (GTK_WIDGET (self->reason_entry));
      return;
    }
  gtk_popover_popdown (self->reason_popover);
}

static void
change_reason_cb (MulAssessmentConclusion *self, GtkWidget *button)
{
  /* The button that owns the popover stands on the hidden page. */
  gtk_stack_set_visible_child_name (self->stack, "level");
  gtk_menu_button_popup (self->reason_button);
}

static void
reason_closed_cb (MulAssessmentConclusion *self)
{
  store_reason (self);
  show (self);
}

static void
clear_reason_cb (MulAssessmentConclusion *self)
{
  set_reason (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->levels));
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentConclusion *self = MUL_ASSESSMENT_CONCLUSION (widget);

  if (gtk_widget_get_visible (GTK_WIDGET (self->reason_popover)))
    store_reason (self);
  text_left_cb (self);
}

static void
mul_assessment_conclusion_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulAssessmentConclusion *self = MUL_ASSESSMENT_CONCLUSION (object);

  switch (property_id)
    {
    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_assessment_conclusion_dispose (GObject *object)
{
  MulAssessmentConclusion *self = MUL_ASSESSMENT_CONCLUSION (object);

  mul_typing_end (&self->typing);
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_data (self->record, self);
  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  g_clear_object (&self->record);
  g_clear_object (&self->records);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ASSESSMENT_CONCLUSION);
  G_OBJECT_CLASS (mul_assessment_conclusion_parent_class)->dispose (object);
}

static void
mul_assessment_conclusion_finalize (GObject *object)
{
  MulAssessmentConclusion *self = MUL_ASSESSMENT_CONCLUSION (object);

  g_free (self->service_id);
  g_free (self->alternative_id);
  g_free (self->caption);
  g_free (self->summary);
  g_free (self->shown);
  g_free (self->shown_reason);
  G_OBJECT_CLASS (mul_assessment_conclusion_parent_class)->finalize (object);
}

static void
mul_assessment_conclusion_class_init (MulAssessmentConclusionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_assessment_conclusion_dispose;
  object_class->finalize = mul_assessment_conclusion_finalize;
  object_class->get_property = mul_assessment_conclusion_get_property;

  props[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);
  props[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);

  g_type_ensure (MUL_TYPE_ASSESSMENT_DISSENTS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-assessment-conclusion.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, content);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, dissents);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, text);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, placeholder);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, stack);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, clear_button);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, reason_button);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, levels);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, reason_label);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, reason_popover);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentConclusion, reason_entry);
  gtk_widget_class_bind_template_callback (widget_class, names_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_level_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_reason_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_reason_cb);
}

static void
mul_assessment_conclusion_init (MulAssessmentConclusion *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = gtk_text_view_get_buffer (self->text);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  mul_clipboard_follow_paste (self->text);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->reason_entry), FALSE);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reason_popover, "closed", G_CALLBACK (reason_closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (text_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text), focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (text_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->text), keys);
  names_notify_cb (self);
  show (self);
}

/**
 * mul_assessment_conclusion_set_service:
 * @self: a conclusion
 * @document: the project
 * @service_id: a service
 *
 * Says whose conclusion it is; once.
 */
void
mul_assessment_conclusion_set_service (MulAssessmentConclusion *self, MulDocument *document, const char *service_id)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->service_id = g_strdup (service_id);
}

/**
 * mul_assessment_conclusion_set_alternative:
 * @self: a conclusion
 * @alternative_id: (nullable): an alternative
 *
 * Shows the conclusion about another alternative. What is being written is stored first.
 */
void
mul_assessment_conclusion_set_alternative (MulAssessmentConclusion *self, const char *alternative_id)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self) && self->document != NULL);
  if (g_strcmp0 (self->alternative_id, alternative_id) == 0)
    return;
  gtk_popover_popdown (self->reason_popover);
  self->keeps_reason = FALSE;
  store_text (self);
  mul_document_end_typing (self->document);
  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  g_clear_object (&self->records);
  g_clear_pointer (&self->shown, g_free);
  g_free (self->alternative_id);
  self->alternative_id = g_strdup (alternative_id);
  if (alternative_id != NULL)
    {
      self->records = mul_document_list (self->document, MUL_ENTITY_SERVICE_ALTERNATIVE,
                                         MUL_SERVICE_ALTERNATIVE_service_id, self->service_id,
                                         MUL_SERVICE_ALTERNATIVE_alternative_id, alternative_id, 0);
      g_signal_connect_object (self->records, "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
    }
  records_changed_cb (self);
  mul_assessment_dissents_set_place (self->dissents, self->document, self->service_id, alternative_id);
}

/**
 * mul_assessment_conclusion_set_vertical:
 * @self: a conclusion
 * @vertical: whether text and suitability stand under each other, the steps too
 */
void
mul_assessment_conclusion_set_vertical (MulAssessmentConclusion *self, gboolean vertical)
{
  const GtkOrientation orientation = vertical ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->content), orientation);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->levels), orientation);
}

/**
 * mul_assessment_conclusion_get_not_discussed_reason:
 * @self: a conclusion
 *
 * Returns: (transfer none): why the alternative was not discussed, or ""
 */
const char *
mul_assessment_conclusion_get_not_discussed_reason (MulAssessmentConclusion *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self), "");
  return get_text (self, MUL_SERVICE_ALTERNATIVE_not_discussed_reason);
}

/**
 * mul_assessment_conclusion_begin_editing:
 * @self: a conclusion
 *
 * Puts the cursor in the text.
 */
void
mul_assessment_conclusion_begin_editing (MulAssessmentConclusion *self)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/**
 * mul_assessment_conclusion_add_dissent:
 * @self: a conclusion
 *
 * Opens the card for a view that is kept apart from it.
 */
void
mul_assessment_conclusion_add_dissent (MulAssessmentConclusion *self)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self));
  gtk_widget_activate_action (GTK_WIDGET (self->dissents), "dissent.add", NULL);
}

/**
 * mul_assessment_conclusion_commit:
 * @self: a conclusion
 *
 * Stores what is being written.
 */
void
mul_assessment_conclusion_commit (MulAssessmentConclusion *self)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_CONCLUSION (self));
  if (self->document == NULL)
    return;
  if (gtk_widget_get_visible (GTK_WIDGET (self->reason_popover)))
    store_reason (self);
  store_text (self);
}
