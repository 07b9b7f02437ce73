/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-text.h"

#include "domain/mul-paste.h"
#include "widgets/mul-clipboard.h"

/* The toolkit leaves so much of its width to the cursor, in pixels. */
#define CURSOR_WIDTH 1

struct _MulArgumentText
{
  GtkTextView parent_instance;

  PangoLayout *layout; /* what it would be like in some width */

  gboolean composing; /* an input method has something half written, and Enter is its own */
};

enum
{
  SIGNAL_FINISHED,
  SIGNAL_LINES_PASTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentText, mul_argument_text, GTK_TYPE_TEXT_VIEW)

/* Puts one line at the cursor; several are for the list. Bullet marks go either way. */
static void
take_pasted (MulArgumentText *self, const char *text)
{
  g_autoptr (GPtrArray) lines = mul_paste_split (text);

  if (lines->len > 1)
    g_signal_emit (self, signals[SIGNAL_LINES_PASTED], 0, text);
  else if (lines->len == 1)
    {
      const MulPasteLine *line = g_ptr_array_index (lines, 0);
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

      gtk_text_buffer_begin_user_action (buffer);
      gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
      gtk_text_buffer_insert_at_cursor (buffer, line->text, -1);
      gtk_text_buffer_end_user_action (buffer);
    }
}

static void
read_text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MulArgumentText *self = MUL_ARGUMENT_TEXT (source);
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (self), result);

  if (text != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    take_pasted (self, text);
}

static void
preedit_changed_cb (MulArgumentText *self, const char *preedit)
{
  self->composing = preedit != NULL && *preedit != '\0';
}

static void
buffer_changed_cb (MulArgumentText *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* A line break never comes into the text: what is typed goes by the keys, what is dropped by the list. */
static void
insert_text_cb (GtkTextBuffer *buffer, GtkTextIter *location, const char *text, int length, MulArgumentText *self)
{
  g_autofree char *copy = NULL;

  if (memchr (text, '\n', (gsize) (length < 0 ? (gssize) strlen (text) : length)) == NULL)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  copy = length < 0 ? g_strdup (text) : g_strndup (text, (gsize) length);
  g_strdelimit (copy, "\r\n", ' ');
  gtk_text_buffer_insert (buffer, location, copy, -1);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentText *self)
{
  if (self->composing)
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      /* Alt with it is the row's, and no line break. */
      if ((state & GDK_ALT_MASK) != 0)
        {
          gtk_widget_activate_action (GTK_WIDGET (self), "argument.details", NULL);
          return GDK_EVENT_STOP;
        }
      g_signal_emit (self, signals[SIGNAL_FINISHED], 0,
                     (state & GDK_CONTROL_MASK) != 0 ? MUL_ARGUMENT_FINISH_ACROSS : MUL_ARGUMENT_FINISH_NEXT);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      g_signal_emit (self, signals[SIGNAL_FINISHED], 0, MUL_ARGUMENT_FINISH_END);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, MulArgumentText *self)
{
  take_pasted (self, g_value_get_string (value));
  return TRUE;
}

static void
mul_argument_text_paste_clipboard (GtkTextView *view)
{
  mul_clipboard_read_text (GTK_WIDGET (view), NULL, read_text_cb, NULL);
}

/* The toolkit reckons its lines when it is idle, and till then takes them to be a letter wide: a row that was opened for editing
 * filled the whole list. The height for a width is what the sentence needs in it. */
static void
mul_argument_text_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                           int *minimum_baseline, int *natural_baseline)
{
  MulArgumentText *self = MUL_ARGUMENT_TEXT (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  g_autofree char *text = NULL;
  GtkTextIter start;
  GtkTextIter end;
  int height;

  GTK_WIDGET_CLASS (mul_argument_text_parent_class)
      ->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  /* What an input method has half written is the toolkit's alone. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->composing)
    return;
  if (self->layout == NULL)
    {
      self->layout = gtk_widget_create_pango_layout (widget, NULL);
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
    }
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  pango_layout_set_text (self->layout, text, -1);
  pango_layout_set_width (self->layout, for_size < 0 ? -1 : MAX (for_size - CURSOR_WIDTH, 1) * PANGO_SCALE);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  *minimum = height;
  *natural = height;
}

static GtkSizeRequestMode
mul_argument_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_argument_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (mul_argument_text_parent_class)->css_changed (widget, change);
  g_clear_object (&MUL_ARGUMENT_TEXT (widget)->layout);
}

static void
mul_argument_text_dispose (GObject *object)
{
  g_clear_object (&MUL_ARGUMENT_TEXT (object)->layout);
  G_OBJECT_CLASS (mul_argument_text_parent_class)->dispose (object);
}

static void
mul_argument_text_class_init (MulArgumentTextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_argument_text_dispose;
  GTK_WIDGET_CLASS (klass)->get_request_mode = mul_argument_text_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = mul_argument_text_measure;
  GTK_WIDGET_CLASS (klass)->css_changed = mul_argument_text_css_changed;
  GTK_TEXT_VIEW_CLASS (klass)->paste_clipboard = mul_argument_text_paste_clipboard;

  signals[SIGNAL_FINISHED] = g_signal_new ("finished", MUL_TYPE_ARGUMENT_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_LINES_PASTED] = g_signal_new ("lines-pasted", MUL_TYPE_ARGUMENT_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
mul_argument_text_init (MulArgumentText *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "argument-text");
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_text_cb), self, 0);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (buffer_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "preedit-changed", G_CALLBACK (preedit_changed_cb), NULL);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * mul_argument_text_dup:
 * @self: an editor
 *
 * Returns: (transfer full): the text without space around it
 */
char *
mul_argument_text_dup (MulArgumentText *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (MUL_IS_ARGUMENT_TEXT (self), NULL);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

/**
 * mul_argument_text_set:
 * @self: an editor
 * @text: what it shall hold; the cursor goes to its end
 *
 * Begins with @text.
 */
void
mul_argument_text_set (MulArgumentText *self, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  GtkTextIter end;

  g_return_if_fail (MUL_IS_ARGUMENT_TEXT (self));
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
}

/**
 * mul_argument_text_append:
 * @self: an editor
 * @text: what was typed before the editor had the focus
 *
 * Writes @text at the cursor.
 */
void
mul_argument_text_append (MulArgumentText *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_TEXT (self));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), text, -1);
}

/**
 * mul_argument_text_is_on_last_line:
 * @self: an editor
 *
 * Returns: whether the cursor is in the last line that is seen
 */
gboolean
mul_argument_text_is_on_last_line (MulArgumentText *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter cursor;

  g_return_val_if_fail (MUL_IS_ARGUMENT_TEXT (self), FALSE);
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  return !gtk_text_view_forward_display_line (view, &cursor) || gtk_text_iter_is_end (&cursor);
}
