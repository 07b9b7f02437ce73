/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-text-field.h"

#include "widgets/mul-clipboard.h"
#include "widgets/mul-typing.h"

struct _MulTextField
{
  GtkWidget parent_instance;

  /* Owned: children. The ruler is a label under the text that holds the same, and is as high as the text at any width; a text
   * view alone knows its height only after it has been drawn. Where nothing has been written it shows the placeholder. */
  GtkWidget *ruler;
  GtkWidget *view;

  /* Owned */
  char *text;
  char *placeholder;
  MulTyping typing;

  /* Borrowed: the view's. */
  GtkTextBuffer *buffer;

  gboolean multiline;
  gboolean showing;
  gboolean typed; /* since it was entered, or since Escape */
  gboolean reselect; /* when it is on the screen again */
};

enum
{
  PROP_TEXT = 1,
  PROP_PLACEHOLDER,
  PROP_LABEL,
  PROP_MULTILINE,
  N_PROPS,
};

enum
{
  COMMITTED,
  LEFT,
  ENTERED,
  PASTED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulTextField, mul_text_field, GTK_TYPE_WIDGET)

static char *
dup_typed (MulTextField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

/* Shows what the project holds. */
static void
show_text (MulTextField *self)
{
  self->showing = TRUE;
  mul_typing_show (self->buffer, self->text);
  self->showing = FALSE;
}

static void
measure_text (MulTextField *self)
{
  g_autofree char *typed = dup_typed (self);
  gboolean empty = *typed == '\0';

  gtk_label_set_label (GTK_LABEL (self->ruler), empty ? self->placeholder : typed);
  gtk_widget_set_css_classes (self->ruler, (const char *[]) { empty ? "placeholder" : "ruler", NULL });
}

static void
store (GtkWidget *widget)
{
  mul_text_field_commit (MUL_TEXT_FIELD (widget));
}

static void
changed_cb (MulTextField *self)
{
  measure_text (self);
  if (self->showing)
    return;
  self->typed = TRUE;
  mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
}

static void
focus_leave_cb (MulTextField *self)
{
  self->typed = FALSE;
  mul_text_field_commit (self);
  g_signal_emit (self, signals[LEFT], 0);
}

/* The toolkit drops the selection of a text that is taken off the screen, as when the window's first layout moves the page
 * because it is narrow: what is to be typed over would be typed in front of. */
static void
unrealize_cb (MulTextField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  self->reselect = gtk_text_buffer_get_selection_bounds (self->buffer, &start, &end)
                   && gtk_text_iter_is_start (&start) && gtk_text_iter_is_end (&end);
}

static void
realize_cb (MulTextField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  if (!self->reselect)
    return;
  self->reselect = FALSE;
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &start, &end);
}

static gboolean
key_pressed_cb (MulTextField *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean plain = (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) == 0;

  /* What was written is kept however it is left; undo takes it back. Who ends a text with it does not leave the page as well. */
  if (keyval == GDK_KEY_Escape)
    {
      const gboolean typed = self->typed;

      focus_leave_cb (self);
      return typed ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
    }
  if (!self->multiline && plain &&
      (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter))
    {
      g_autoptr (GtkWidget) root = g_object_ref (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
      gboolean handled = FALSE;

      mul_text_field_commit (self);
      g_signal_emit (self, signals[ENTERED], 0, &handled);
      if (!handled)
        gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

/* A paragraph that is pasted into one line becomes a space. */
static void
insert_text_cb (MulTextField *self, GtkTextIter *location, char *text, int length)
{
  g_autofree char *line = NULL;

  if (self->multiline || self->showing || g_strstr_len (text, length, "\n") == NULL)
    return;
  line = g_strdelimit (g_strndup (text, (gsize) length), "\r\n", ' ');
  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_text_buffer_insert (self->buffer, location, line, -1);
}

static void
read_text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MulTextField *self = MUL_TEXT_FIELD (source);
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (self), result);
  gboolean handled = FALSE;

  if (text == NULL || self->view == NULL || !gtk_widget_get_mapped (self->view))
    return;
  if (!self->multiline)
    g_signal_emit (self, signals[PASTED], 0, text, &handled);
  if (!handled)
    mul_text_field_insert (self, text);
}

static void
paste_clipboard_cb (MulTextField *self)
{
  g_signal_stop_emission_by_name (self->view, "paste-clipboard");
  mul_clipboard_read_text (GTK_WIDGET (self), NULL, read_text_cb, NULL);
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_text_field_commit (MUL_TEXT_FIELD (widget));
}

static gboolean
mul_text_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (MUL_TEXT_FIELD (widget)->view);
}

static GtkSizeRequestMode
mul_text_field_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_text_field_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                        int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (MUL_TEXT_FIELD (widget)->ruler, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
mul_text_field_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulTextField *self = MUL_TEXT_FIELD (widget);
  int minimum_width;
  int minimum_height;

  gtk_widget_size_allocate (self->ruler, &(GtkAllocation) { 0, 0, width, height }, baseline);
  gtk_widget_measure (self->view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum_width, NULL, NULL, NULL);
  gtk_widget_measure (self->view, GTK_ORIENTATION_VERTICAL, width, &minimum_height, NULL, NULL, NULL);
  gtk_widget_size_allocate (
      self->view, &(GtkAllocation) { 0, 0, MAX (width, minimum_width), MAX (height, minimum_height) }, -1);
}

static void
mul_text_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulTextField *self = MUL_TEXT_FIELD (object);

  switch (property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_MULTILINE:
      g_value_set_boolean (value, self->multiline);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_text_field_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulTextField *self = MUL_TEXT_FIELD (object);

  switch (property_id)
    {
    case PROP_TEXT:
      mul_text_field_set_text (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      mul_text_field_set_placeholder (self, g_value_get_string (value));
      break;
    case PROP_LABEL:
      mul_text_field_set_label (self, g_value_get_string (value));
      break;
    case PROP_MULTILINE:
      self->multiline = g_value_get_boolean (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, self->multiline,
                                      -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_text_field_dispose (GObject *object)
{
  MulTextField *self = MUL_TEXT_FIELD (object);

  mul_typing_end (&self->typing);
  g_clear_pointer (&self->view, gtk_widget_unparent);
  g_clear_pointer (&self->ruler, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_text_field_parent_class)->dispose (object);
}

static void
mul_text_field_finalize (GObject *object)
{
  MulTextField *self = MUL_TEXT_FIELD (object);

  g_free (self->text);
  g_free (self->placeholder);
  G_OBJECT_CLASS (mul_text_field_parent_class)->finalize (object);
}

static void
mul_text_field_class_init (MulTextFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_text_field_dispose;
  object_class->finalize = mul_text_field_finalize;
  object_class->get_property = mul_text_field_get_property;
  object_class->set_property = mul_text_field_set_property;
  widget_class->get_request_mode = mul_text_field_get_request_mode;
  widget_class->grab_focus = mul_text_field_grab_focus;
  widget_class->measure = mul_text_field_measure;
  widget_class->size_allocate = mul_text_field_size_allocate;

  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  props[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "",
                                           G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_MULTILINE] = g_param_spec_boolean ("multiline", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[COMMITTED] = g_signal_new ("committed", MUL_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LEFT] =
      g_signal_new ("left", MUL_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", MUL_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled,
                                   NULL, NULL, G_TYPE_BOOLEAN, 0);
  signals[PASTED] = g_signal_new ("pasted", MUL_TYPE_TEXT_FIELD, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled,
                                  NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action_cb);
  gtk_widget_class_set_css_name (widget_class, "textfield");
}

static void
mul_text_field_init (MulTextField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  self->text = g_strdup ("");
  self->placeholder = g_strdup ("");
  self->ruler = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (self->ruler), 0);
  gtk_label_set_yalign (GTK_LABEL (self->ruler), 0);
  gtk_label_set_wrap (GTK_LABEL (self->ruler), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->ruler), PANGO_WRAP_WORD_CHAR);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->ruler), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_set_parent (self->ruler, GTK_WIDGET (self));

  self->view = gtk_text_view_new ();
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->view), FALSE);
  g_signal_connect_object (self->view, "paste-clipboard", G_CALLBACK (paste_clipboard_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "insert-text", G_CALLBACK (insert_text_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->view, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "unrealize", G_CALLBACK (unrealize_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "realize", G_CALLBACK (realize_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_add_controller (self->view, focus);
  gtk_event_controller_set_propagation_phase (key, GTK_PHASE_CAPTURE);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->view, key);
}

/**
 * mul_text_field_new:
 * @label: what the text is, for a screen reader
 * @multiline: whether it may hold paragraphs
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
mul_text_field_new (const char *label, gboolean multiline)
{
  return g_object_new (MUL_TYPE_TEXT_FIELD, "label", label, "multiline", multiline, NULL);
}

/**
 * mul_text_field_get_text:
 * @self: a field
 *
 * Returns: the text that the project holds, without what is being typed
 */
const char *
mul_text_field_get_text (MulTextField *self)
{
  g_return_val_if_fail (MUL_IS_TEXT_FIELD (self), NULL);
  return self->text;
}

/**
 * mul_text_field_set_text:
 * @self: a field
 * @text: (nullable): what the project holds
 *
 * Shows @text. What is being typed gives way to it, unless @text is what was there before.
 */
void
mul_text_field_set_text (MulTextField *self, const char *text)
{
  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;
  show_text (self);
  measure_text (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TEXT]);
}

/**
 * mul_text_field_set_label:
 * @self: a field
 * @label: what the text is
 *
 * Says what the text is to a screen reader.
 */
void
mul_text_field_set_label (MulTextField *self, const char *label)
{
  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label != NULL ? label : "",
                                  -1);
}

/**
 * mul_text_field_set_placeholder:
 * @self: a field
 * @placeholder: (nullable): what stands where nothing has been written
 */
void
mul_text_field_set_placeholder (MulTextField *self, const char *placeholder)
{
  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  if (!g_set_str (&self->placeholder, placeholder != NULL ? placeholder : ""))
    return;
  measure_text (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  placeholder != NULL ? placeholder : "", -1);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACEHOLDER]);
}

/**
 * mul_text_field_insert:
 * @self: a field
 * @text: what is to come in
 *
 * Puts @text in place of what is selected, or at the cursor, as if it were typed.
 */
void
mul_text_field_insert (MulTextField *self, const char *text)
{
  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  gtk_text_buffer_begin_user_action (self->buffer);
  gtk_text_buffer_delete_selection (self->buffer, TRUE, TRUE);
  gtk_text_buffer_insert_at_cursor (self->buffer, text, -1);
  gtk_text_buffer_end_user_action (self->buffer);
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self->view), gtk_text_buffer_get_insert (self->buffer));
}

/**
 * mul_text_field_select_all:
 * @self: a field
 *
 * Takes the focus with all text selected, so that typing replaces it.
 */
void
mul_text_field_select_all (MulTextField *self)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  gtk_widget_grab_focus (self->view);
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_select_range (self->buffer, &start, &end);
}

/**
 * mul_text_field_commit:
 * @self: a field
 *
 * Gives what has been typed to be kept, where it differs from what the project holds.
 */
void
mul_text_field_commit (MulTextField *self)
{
  g_autofree char *typed = NULL;

  g_return_if_fail (MUL_IS_TEXT_FIELD (self));
  mul_typing_end (&self->typing);
  typed = dup_typed (self);
  if (!g_str_equal (typed, self->text))
    g_signal_emit (self, signals[COMMITTED], 0, typed);
}
