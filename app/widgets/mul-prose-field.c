/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-prose-field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-text-change.h"
#include "widgets/mul-clipboard.h"
#include "widgets/mul-typing.h"

#define CITE_BEGIN "[[cite:"
#define CITE_END "]]"
#define TAG_PREFIX "cite:"

/* For so many frames it is seen to that the text field is no higher than its text, give or take so many pixels. */
#define FRAMES 20
#define SLACK 60

struct _MulProseField
{
  GtkWidget parent_instance;

  /* Owned */
  char *text;
  char *label;
  char *placeholder;
  GHashTable *citations;

  /* Template */
  GtkStack *stack;
  MulProseView *prose;
  GtkLabel *placeholder_label;
  GtkTextView *editor;

  gboolean single_line;
  gboolean editing;
  gboolean filling;
  MulTyping typing;
};

enum
{
  PROP_LABEL = 1,
  PROP_PLACEHOLDER,
  PROP_SINGLE_LINE,
  PROP_EDITING,
  N_PROPS,
};

enum
{
  TYPED,
  ENDED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulProseField, mul_prose_field, GTK_TYPE_WIDGET)

static GtkTextTag *
create_citation_tag (GtkTextBuffer *buffer, const char *id)
{
  g_autofree char *name = g_strconcat (TAG_PREFIX, id, NULL);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);

  if (tag != NULL)
    return tag;
  return gtk_text_buffer_create_tag (buffer, name, "rise", 4 * PANGO_SCALE, "scale", 0.75, NULL);
}

static char *
print_number (MulProseField *self, const char *id)
{
  const MulProseCitation *citation = self->citations != NULL ? g_hash_table_lookup (self->citations, id) : NULL;

  return citation != NULL ? g_strdup_printf ("%u", citation->number) : g_strdup ("?");
}

/* Nobody should have to type or keep a key: in the field, a citation is its raised number. */
static void
fill_editor (MulProseField *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->editor);
  const char *rest = self->text;
  const char *begin;
  GtkTextIter end;

  self->filling = TRUE;
  gtk_text_buffer_set_text (buffer, "", 0);
  while ((begin = strstr (rest, CITE_BEGIN)) != NULL)
    {
      const char *key = begin + strlen (CITE_BEGIN);
      const char *after = strstr (key, CITE_END);
      g_autofree char *id = NULL;
      g_autofree char *number = NULL;

      if (after == NULL)
        break;
      id = g_strndup (key, (gsize) (after - key));
      number = print_number (self, id);
      gtk_text_buffer_get_end_iter (buffer, &end);
      gtk_text_buffer_insert (buffer, &end, rest, (int) (begin - rest));
      gtk_text_buffer_insert_with_tags (buffer, &end, number, -1, create_citation_tag (buffer, id), NULL);
      rest = after + strlen (CITE_END);
    }
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, rest, -1);
  self->filling = FALSE;
}

static char *
dup_shown (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

/* The text became another under the hands that write it: the cursor goes to the end of what changed. */
static void
refill_editor (MulProseField *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->editor);
  g_autofree char *before = dup_shown (buffer);
  g_autofree char *after = NULL;
  GtkTextIter cursor;

  fill_editor (self);
  after = dup_shown (buffer);
  gtk_text_buffer_get_iter_at_offset (buffer, &cursor, mul_text_change_find (before, after).after_end);
  gtk_text_buffer_place_cursor (buffer, &cursor);
  gtk_text_view_scroll_mark_onscreen (self->editor, gtk_text_buffer_get_insert (buffer));
}

static const char *
find_citation (GtkTextIter *at)
{
  g_autoptr (GSList) tags = gtk_text_iter_get_tags (at);

  for (GSList *l = tags; l != NULL; l = l->next)
    {
      g_autofree char *name = NULL;

      g_object_get (l->data, "name", &name, NULL);
      if (name != NULL && g_str_has_prefix (name, TAG_PREFIX))
        return g_intern_string (name + strlen (TAG_PREFIX));
    }
  return NULL;
}

/* The text as the file holds it. A number that was typed into is text from then on. */
static char *
read_editor (MulProseField *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->editor);
  GString *text = g_string_new (NULL);
  GtkTextIter at, next;

  gtk_text_buffer_get_start_iter (buffer, &at);
  while (!gtk_text_iter_is_end (&at))
    {
      const char *id = find_citation (&at);
      g_autofree char *run = NULL;
      g_autofree char *number = id != NULL ? print_number (self, id) : NULL;

      next = at;
      if (!gtk_text_iter_forward_to_tag_toggle (&next, NULL))
        gtk_text_buffer_get_end_iter (buffer, &next);
      run = gtk_text_buffer_get_text (buffer, &at, &next, FALSE);
      if (number != NULL && g_str_equal (run, number))
        g_string_append_printf (text, CITE_BEGIN "%s" CITE_END, id);
      else
        g_string_append (text, run);
      at = next;
    }
  return g_string_free_and_steal (text);
}

static char *
dup_typed (MulProseField *self)
{
  g_autofree char *text = read_editor (self);

  return self->single_line ? g_strdelimit (g_steal_pointer (&text), "\n", ' ') : g_steal_pointer (&text);
}

static gboolean
has_unstored (MulProseField *self)
{
  g_autofree char *typed = dup_typed (self);

  return !g_str_equal (typed, self->text);
}

static void
show_text (MulProseField *self)
{
  gboolean empty = *self->text == '\0';

  mul_prose_view_set_body (self->prose, self->text, self->citations);
  gtk_widget_set_visible (GTK_WIDGET (self->prose), !empty);
  gtk_widget_set_visible (GTK_WIDGET (self->placeholder_label), empty);
}

/* What the field is and what it says now; what can be done with it is the description. */
static void
describe (MulProseField *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label != NULL ? self->label : "", GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  C_ ("prose", "Type to write, or press Enter to edit"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->editor), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->label != NULL ? self->label : "", -1);
}

static void
end_editing (MulProseField *self)
{
  gboolean had_focus;

  if (!self->editing)
    return;
  mul_prose_field_commit (self);
  /* What could not be stored stays where it was typed, till it can be. */
  if (has_unstored (self))
    return;
  had_focus = gtk_widget_has_focus (GTK_WIDGET (self->editor));
  self->editing = FALSE;
  gtk_stack_set_visible_child_name (self->stack, "reading");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  show_text (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EDITING]);
  g_signal_emit (self, signals[ENDED], 0);
}

static void
store (GtkWidget *widget)
{
  mul_prose_field_commit (MUL_PROSE_FIELD (widget));
}

static void
changed_cb (MulProseField *self)
{
  if (!self->filling)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
}

static void
leave_cb (MulProseField *self)
{
  /* A menu or another window takes the focus for a moment only. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL && gtk_widget_is_focus (GTK_WIDGET (self->editor)))
    {
      mul_prose_field_commit (self);
      return;
    }
  end_editing (self);
}

static gboolean
key_cb (MulProseField *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean enter = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter;

  if (keyval == GDK_KEY_Escape || (enter && (self->single_line || (state & GDK_CONTROL_MASK) != 0)))
    {
      end_editing (self);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static void
released_cb (MulProseField *self, int n_press, double x, double y, GtkGesture *gesture)
{
  if (self->editing)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  mul_prose_field_begin (self);
}

static gboolean
begin_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulProseField *self = MUL_PROSE_FIELD (widget);

  if (self->editing)
    return GDK_EVENT_PROPAGATE;
  mul_prose_field_begin (self);
  return GDK_EVENT_STOP;
}

/* Typing on what has the focus begins to write there, with the very key: whatever the input method makes of it. */
static gboolean
field_key_cb (MulProseField *self, guint keyval, guint keycode, GdkModifierType state, GtkEventControllerKey *controller)
{
  gunichar character = gdk_keyval_to_unicode (keyval);
  gboolean dead = keyval >= GDK_KEY_dead_grave && keyval <= GDK_KEY_dead_longsolidusoverlay;
  gboolean paste = (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) == GDK_CONTROL_MASK &&
                   (keyval == GDK_KEY_v || keyval == GDK_KEY_V);
  gboolean types = (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) == 0 &&
                   (dead || (character != 0 && g_unichar_isprint (character) && !g_unichar_isspace (character)));

  if (self->editing || (!types && !paste))
    return GDK_EVENT_PROPAGATE;
  mul_prose_field_begin (self);
  if (paste)
    g_signal_emit_by_name (self->editor, "paste-clipboard");
  else
    gtk_event_controller_key_forward (controller, GTK_WIDGET (self->editor));
  return GDK_EVENT_STOP;
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_prose_field_commit (MUL_PROSE_FIELD (widget));
}

static gboolean
mul_prose_field_grab_focus (GtkWidget *widget)
{
  MulProseField *self = MUL_PROSE_FIELD (widget);

  if (self->editing)
    return gtk_widget_grab_focus (GTK_WIDGET (self->editor));
  gtk_root_set_focus (gtk_widget_get_root (widget), widget);
  return TRUE;
}

static void
mul_prose_field_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulProseField *self = MUL_PROSE_FIELD (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_PLACEHOLDER:
      g_value_set_string (value, self->placeholder);
      break;
    case PROP_SINGLE_LINE:
      g_value_set_boolean (value, self->single_line);
      break;
    case PROP_EDITING:
      g_value_set_boolean (value, self->editing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_prose_field_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulProseField *self = MUL_PROSE_FIELD (object);

  switch (property_id)
    {
    case PROP_LABEL:
      mul_prose_field_set_label (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      if (!g_set_str (&self->placeholder, g_value_get_string (value)))
        return;
      gtk_label_set_label (self->placeholder_label, self->placeholder != NULL ? self->placeholder : "");
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SINGLE_LINE:
      if (self->single_line == g_value_get_boolean (value))
        return;
      self->single_line = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_prose_field_dispose (GObject *object)
{
  MulProseField *self = MUL_PROSE_FIELD (object);

  mul_typing_end (&self->typing);
  /* Losing the focus on the way out is no end that anybody asked for. */
  self->editing = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_PROSE_FIELD);
  g_clear_pointer (&self->citations, g_hash_table_unref);
  G_OBJECT_CLASS (mul_prose_field_parent_class)->dispose (object);
}

static void
mul_prose_field_finalize (GObject *object)
{
  MulProseField *self = MUL_PROSE_FIELD (object);

  g_free (self->text);
  g_free (self->label);
  g_free (self->placeholder);
  G_OBJECT_CLASS (mul_prose_field_parent_class)->finalize (object);
}

static void
mul_prose_field_class_init (MulProseFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_F2 };

  object_class->dispose = mul_prose_field_dispose;
  object_class->finalize = mul_prose_field_finalize;
  object_class->get_property = mul_prose_field_get_property;
  object_class->set_property = mul_prose_field_set_property;
  widget_class->grab_focus = mul_prose_field_grab_focus;

  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  props[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  props[PROP_SINGLE_LINE] = g_param_spec_boolean ("single-line", NULL, NULL, FALSE, flags);
  props[PROP_EDITING] = g_param_spec_boolean ("editing", NULL, NULL, FALSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[TYPED] = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                 g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
  signals[ENDED] =
      g_signal_new ("ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], 0, begin_cb, NULL);

  g_type_ensure (MUL_TYPE_PROSE_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "prosefield");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-prose-field.ui");
  gtk_widget_class_bind_template_child (widget_class, MulProseField, stack);
  gtk_widget_class_bind_template_child (widget_class, MulProseField, prose);
  gtk_widget_class_bind_template_child (widget_class, MulProseField, placeholder_label);
  gtk_widget_class_bind_template_child (widget_class, MulProseField, editor);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, field_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
mul_prose_field_init (MulProseField *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_clipboard_follow_paste (self->editor);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  show_text (self);
  describe (self);
}

/**
 * mul_prose_field_new:
 * @label: what the text is, for a screen reader
 * @placeholder: what stands there while there is no text
 * @single_line: whether it is one line, which Enter ends
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
mul_prose_field_new (const char *label, const char *placeholder, gboolean single_line)
{
  return g_object_new (MUL_TYPE_PROSE_FIELD, "label", label, "placeholder", placeholder, "single-line", single_line,
                       NULL);
}

/**
 * mul_prose_field_set_label:
 * @self: a field
 * @label: (nullable): what the text is, for a screen reader
 */
void
mul_prose_field_set_label (MulProseField *self, const char *label)
{
  g_return_if_fail (MUL_IS_PROSE_FIELD (self));
  if (!g_set_str (&self->label, label))
    return;
  describe (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LABEL]);
}

/**
 * mul_prose_field_set_text:
 * @self: a field
 * @text: (nullable): the text as the file holds it
 * @citations: (nullable) (element-type utf8 MulProseCitation): what its citations stand for
 *
 * Shows a text. While somebody types, what they type stays, unless the text became another under their hands, as by undo.
 */
void
mul_prose_field_set_text (MulProseField *self, const char *text, GHashTable *citations)
{
  g_return_if_fail (MUL_IS_PROSE_FIELD (self));
  g_clear_pointer (&self->citations, g_hash_table_unref);
  self->citations = citations != NULL ? g_hash_table_ref (citations) : NULL;
  if (g_set_str (&self->text, text != NULL ? text : "") && self->editing)
    {
      mul_typing_end (&self->typing);
      refill_editor (self);
    }
  if (!self->editing)
    show_text (self);
}

/**
 * mul_prose_field_is_editing:
 * @self: a field
 *
 * Returns: whether it is a text field now
 */
gboolean
mul_prose_field_is_editing (MulProseField *self)
{
  g_return_val_if_fail (MUL_IS_PROSE_FIELD (self), FALSE);
  return self->editing;
}

/* The height of what is written, as it is wrapped now. */
static int
get_text_height (GtkTextView *editor)
{
  GtkTextIter end;
  int y;
  int height;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (editor), &end);
  gtk_text_view_get_line_yrange (editor, &end, &y, &height);
  return y + height + gtk_text_view_get_top_margin (editor) + gtk_text_view_get_bottom_margin (editor);
}

/* A text view that has not been shown before guesses its height, and what it asks for when it is given its place and knows
 * better is not heard: it would fill the page until something else moves. */
static gboolean
fit_cb (GtkWidget *editor, GdkFrameClock *clock, gpointer data)
{
  guint *frames = data;

  if (gtk_widget_get_height (editor) > get_text_height (GTK_TEXT_VIEW (editor)) + SLACK)
    gtk_widget_queue_resize (editor);
  return ++*frames < FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * mul_prose_field_begin:
 * @self: a field
 *
 * Turns it into a text field with the focus, the cursor at its end.
 */
void
mul_prose_field_begin (MulProseField *self)
{
  g_return_if_fail (MUL_IS_PROSE_FIELD (self));
  if (!self->editing)
    {
      self->editing = TRUE;
      fill_editor (self);
      gtk_stack_set_visible_child_name (self->stack, "editing");
      gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EDITING]);
      gtk_widget_add_tick_callback (GTK_WIDGET (self->editor), fit_cb, g_new0 (guint, 1), g_free);
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

/**
 * mul_prose_field_commit:
 * @self: a field
 *
 * Gives away what is typed so far; the field stays as it is. What was not stored is given away again the next time.
 */
void
mul_prose_field_commit (MulProseField *self)
{
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;
  gboolean stored = FALSE;

  g_return_if_fail (MUL_IS_PROSE_FIELD (self));
  if (!self->editing)
    return;
  mul_typing_end (&self->typing);
  text = dup_typed (self);
  if (g_str_equal (text, self->text))
    return;
  /* While it is being stored it is shown again, and must not come as another's. */
  before = g_steal_pointer (&self->text);
  self->text = g_strdup (text);
  g_signal_emit (self, signals[TYPED], 0, text, &stored);
  if (!stored && g_str_equal (text, self->text))
    g_set_str (&self->text, before);
}

/**
 * mul_prose_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full): the text, with what is typed so far
 */
char *
mul_prose_field_dup_text (MulProseField *self)
{
  g_return_val_if_fail (MUL_IS_PROSE_FIELD (self), NULL);
  return self->editing ? read_editor (self) : g_strdup (self->text);
}

/**
 * mul_prose_field_get_buffer:
 * @self: a field
 *
 * Returns: (transfer none): what is being edited
 */
GtkTextBuffer *
mul_prose_field_get_buffer (MulProseField *self)
{
  g_return_val_if_fail (MUL_IS_PROSE_FIELD (self), NULL);
  return gtk_text_view_get_buffer (self->editor);
}
