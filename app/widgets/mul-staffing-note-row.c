/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-staffing-note-row.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-clipboard.h"
#include "widgets/mul-typing.h"

/* The least that the columns of a wide row take. */
#define WHERE_WIDTH 264
#define EFFECT_WIDTH 206
#define INDENT 62

struct _MulStaffingNoteRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  char *id;
  char *shown_text; /* as it is stored */
  char *before; /* as it was when it was begun, for who empties it */

  MulTyping typing;
  gboolean showing;

  /* Template */
  GtkWidget *parts;
  GtkWidget *mark;
  GtkWidget *text;
  GtkTextBuffer *buffer;
  GtkWidget *where;
  GtkWidget *effect;
  GtkWidget *delete;
};

enum
{
  CHOSEN,
  EDITED,
  LEFT,
  DELETE_REQUESTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingNoteRow, mul_staffing_note_row, GTK_TYPE_LIST_BOX_ROW)

static char *
get_text (MulStaffingNoteRow *self)
{
  GtkTextIter start, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  text = gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
  /* A note is one paragraph, also when it was pasted as several. */
  return g_strstrip (g_strdelimit (g_steal_pointer (&text), "\n\r", ' '));
}

static void
show_text (MulStaffingNoteRow *self, const char *text)
{
  self->showing = TRUE;
  mul_typing_show (self->buffer, text);
  self->showing = FALSE;
}

static void
store (GtkWidget *widget)
{
  MulStaffingNoteRow *self = MUL_STAFFING_NOTE_ROW (widget);
  g_autofree char *text = get_text (self);

  if (*text != '\0' && g_strcmp0 (text, self->shown_text) != 0)
    g_signal_emit (self, signals[EDITED], 0, text);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static void
delete_clicked_cb (MulStaffingNoteRow *self)
{
  g_signal_emit (self, signals[DELETE_REQUESTED], 0);
}

static void
focus_enter_cb (MulStaffingNoteRow *self)
{
  g_set_str (&self->before, self->shown_text);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
focus_leave_cb (MulStaffingNoteRow *self)
{
  mul_staffing_note_row_commit (self);
  g_signal_emit (self, signals[LEFT], 0);
}

static void
changed_cb (MulStaffingNoteRow *self)
{
  if (!self->showing)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
}

static gboolean
text_key_pressed_cb (MulStaffingNoteRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  switch (keyval)
    {
    /* What was written is kept however it is left; undo takes it back. */
    case GDK_KEY_Escape:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      mul_staffing_note_row_commit (self);
      g_set_str (&self->before, self->shown_text);
      gtk_widget_grab_focus (GTK_WIDGET (self));
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
row_key_pressed_cb (MulStaffingNoteRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      g_signal_emit (self, signals[DELETE_REQUESTED], 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_F2:
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      gtk_widget_grab_focus (self->text);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_note_row_commit (MUL_STAFFING_NOTE_ROW (widget));
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_note_row_dispose (GObject *object)
{
  mul_typing_end (&MUL_STAFFING_NOTE_ROW (object)->typing);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_STAFFING_NOTE_ROW);
  G_OBJECT_CLASS (mul_staffing_note_row_parent_class)->dispose (object);
}

static void
mul_staffing_note_row_finalize (GObject *object)
{
  MulStaffingNoteRow *self = MUL_STAFFING_NOTE_ROW (object);

  g_free (self->id);
  g_free (self->shown_text);
  g_free (self->before);
  G_OBJECT_CLASS (mul_staffing_note_row_parent_class)->finalize (object);
}

static void
mul_staffing_note_row_class_init (MulStaffingNoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_note_row_dispose;
  object_class->finalize = mul_staffing_note_row_finalize;

  signals[CHOSEN] =
      g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DELETE_REQUESTED] = g_signal_new ("delete-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                            NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-staffing-note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, parts);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, mark);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, text);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, buffer);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, where);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, effect);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingNoteRow, delete);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked_cb);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}

static void
mul_staffing_note_row_init (MulStaffingNoteRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *text_keys = gtk_event_controller_key_new ();
  GtkEventController *row_keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  mul_clipboard_follow_paste (GTK_TEXT_VIEW (self->text));
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_event_controller_set_propagation_phase (text_keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (text_keys, "key-pressed", G_CALLBACK (text_key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->text, text_keys);
  g_signal_connect_object (row_keys, "key-pressed", G_CALLBACK (row_key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), row_keys);
  mul_staffing_note_row_set_narrow (self, FALSE);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_staffing_note_row_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_NOTE_ROW, NULL);
}

/**
 * mul_staffing_note_row_show:
 * @self: a row
 * @id: the note's id
 * @number: its number, which is what a cell says of it
 * @mark: its mark, stars or the number
 * @text: its text
 * @where: the cells it is bound to
 * @effect: what they do to the sums
 *
 * Shows a footnote. A text that is being typed stays.
 */
void
mul_staffing_note_row_show (MulStaffingNoteRow *self, const char *id, guint number, const char *mark, const char *text,
                            const char *where, const char *effect)
{
  /* The sentence's own full stop is not said twice. */
  g_autofree char *said = g_strndup (text, strlen (text) - (g_str_has_suffix (text, ".") ? 1 : 0));
  g_autofree char *typed = get_text (self);
  g_autofree char *label = NULL;

  g_set_str (&self->id, id);
  gtk_label_set_label (GTK_LABEL (self->mark), mark);
  /* A space at the end is the beginning of the next word. */
  if (g_set_str (&self->shown_text, text) && strcmp (typed, text) != 0)
    {
      show_text (self, text);
      g_set_str (&self->before, text);
    }
  gtk_label_set_label (GTK_LABEL (self->where), where);
  gtk_label_set_label (GTK_LABEL (self->effect), effect);
  /* Translators: what a screen reader says of a footnote: its number, text, cells and effect */
  label = g_strdup_printf (C_("staffing", "Footnote %u: %s. %s. %s"), number, said, where, effect);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (label);
  label = g_strdup_printf (C_("staffing", "Text of footnote %u"), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (label);
  label = g_strdup_printf (C_("staffing", "Delete footnote %u"), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->delete), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * mul_staffing_note_row_set_columns:
 * @self: a row
 * @where: the rows' column of cells
 * @effect: their column of effects
 *
 * Makes the row's columns as wide as those of the other rows.
 */
void
mul_staffing_note_row_set_columns (MulStaffingNoteRow *self, GtkSizeGroup *where, GtkSizeGroup *effect)
{
  gtk_size_group_add_widget (where, self->where);
  gtk_size_group_add_widget (effect, self->effect);
}

/**
 * mul_staffing_note_row_set_narrow:
 * @self: a row
 * @narrow: whether the parts stand below each other
 *
 * Lays the row out for a narrow or a wide window.
 */
void
mul_staffing_note_row_set_narrow (MulStaffingNoteRow *self, gboolean narrow)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->parts),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->parts), narrow ? 3 : 12);
  gtk_widget_set_margin_start (self->where, narrow ? INDENT : 0);
  gtk_widget_set_margin_start (self->effect, narrow ? INDENT : 0);
  gtk_label_set_max_width_chars (GTK_LABEL (self->where), narrow ? -1 : 1);
  gtk_label_set_max_width_chars (GTK_LABEL (self->effect), narrow ? -1 : 1);
  gtk_widget_set_size_request (self->where, narrow ? -1 : WHERE_WIDTH, -1);
  gtk_widget_set_size_request (self->effect, narrow ? -1 : EFFECT_WIDTH, -1);
}

const char *
mul_staffing_note_row_get_id (MulStaffingNoteRow *self)
{
  return self->id;
}

/**
 * mul_staffing_note_row_edit:
 * @self: a row
 *
 * Puts the cursor in the text.
 */
void
mul_staffing_note_row_edit (MulStaffingNoteRow *self)
{
  gtk_widget_grab_focus (self->text);
}

/**
 * mul_staffing_note_row_commit:
 * @self: a row
 *
 * Says what is typed, if it is another text. An emptied text stays as it was: a note is deleted, not emptied.
 */
void
mul_staffing_note_row_commit (MulStaffingNoteRow *self)
{
  g_autofree char *text = get_text (self);

  mul_typing_end (&self->typing);
  if (*text == '\0' && self->before != NULL)
    show_text (self, self->before);
  store (GTK_WIDGET (self));
}
