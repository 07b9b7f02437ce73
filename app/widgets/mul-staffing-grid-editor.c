/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-editor.h"

struct _MulStaffingGridEditor
{
  GtkWidget parent_instance;

  gboolean typed; /* begun by typing: the arrows then leave the cell, as in a spreadsheet */
  gboolean begun;
  int direction; /* where the ring was to go (GtkDirectionType), or -1 where it was to stay */
  int edge; /* where the text ends, or 0 for the whole width */

  /* Owned */
  GtkWidget *text;
  GtkWidget *popover;
  GtkWidget *problem;
  GtkWidget *answers;
  GStrv answer_texts;
  char *refused; /* the text the problem is about */
};

enum
{
  DONE,
  LEFT,
  CANCELLED,
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingGridEditor, mul_staffing_grid_editor, GTK_TYPE_WIDGET)

static gboolean
has_answers (MulStaffingGridEditor *self)
{
  return gtk_widget_get_visible (self->popover) && gtk_widget_get_first_child (self->answers) != NULL;
}

static gboolean
focus_answers (MulStaffingGridEditor *self)
{
  return has_answers (self) && gtk_widget_grab_focus (gtk_widget_get_first_child (self->answers));
}

static void
choose (MulStaffingGridEditor *self, guint answer)
{
  g_autofree char *text = g_strdup (self->answer_texts[answer]);

  g_signal_emit (self, signals[CHOSEN], 0, text);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static gboolean
key_pressed_cb (MulStaffingGridEditor *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkDirectionType direction;

  /* The answers are buttons, and have the keys of buttons. */
  if (!gtk_widget_has_focus (self->text))
    {
      if (keyval != GDK_KEY_Escape && keyval != GDK_KEY_Up)
        return GDK_EVENT_PROPAGATE;
      gtk_widget_grab_focus (self->text);
      return GDK_EVENT_STOP;
    }
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Escape:
      g_signal_emit (self, signals[CANCELLED], 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      direction = (state & GDK_SHIFT_MASK) != 0 ? GTK_DIR_UP : GTK_DIR_DOWN;
      break;
    case GDK_KEY_Tab:
    case GDK_KEY_KP_Tab:
      direction = GTK_DIR_TAB_FORWARD;
      break;
    case GDK_KEY_ISO_Left_Tab:
      direction = GTK_DIR_TAB_BACKWARD;
      break;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      direction = GTK_DIR_UP;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      if (focus_answers (self))
        return GDK_EVENT_STOP;
      direction = GTK_DIR_DOWN;
      break;
    case GDK_KEY_Left:
    case GDK_KEY_Right:
      if (!self->typed || (state & GDK_SHIFT_MASK) != 0)
        return GDK_EVENT_PROPAGATE;
      direction = keyval == GDK_KEY_Left ? GTK_DIR_LEFT : GTK_DIR_RIGHT;
      break;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  /* Entering the same once more is the first answer. */
  if (has_answers (self) && g_strcmp0 (self->refused, gtk_editable_get_text (GTK_EDITABLE (self->text))) == 0 &&
      direction == GTK_DIR_DOWN)
    choose (self, 0);
  else
    {
      self->direction = (int) direction;
      g_signal_emit (self, signals[DONE], 0, direction);
    }
  return GDK_EVENT_STOP;
}

static void
focus_leave_cb (MulStaffingGridEditor *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* It is the window that was left, if only for the moment that a menu takes to close: the text has the focus still. */
  if (root != NULL && gtk_root_get_focus (root) == self->text)
    return;
  if (self->begun && gtk_widget_get_visible (GTK_WIDGET (self)))
    g_signal_emit (self, signals[LEFT], 0);
}

static void
text_changed_cb (MulStaffingGridEditor *self)
{
  mul_staffing_grid_editor_hide_problem (self);
}

static void
answer_clicked_cb (MulStaffingGridEditor *self, GtkWidget *button)
{
  guint i = 0;

  for (GtkWidget *before = gtk_widget_get_prev_sibling (button); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    i++;
  choose (self, i);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_grid_editor_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                  int *natural, int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (MUL_STAFFING_GRID_EDITOR (widget)->text, orientation, for_size, minimum, natural, NULL, NULL);
}

static void
mul_staffing_grid_editor_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulStaffingGridEditor *self = MUL_STAFFING_GRID_EDITOR (widget);

  int least, text_height, text_width = self->edge > 0 ? MIN (self->edge, width) : width;
  graphene_point_t origin;

  gtk_widget_measure (self->text, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (self->text, GTK_ORIENTATION_VERTICAL, -1, NULL, &text_height, NULL, NULL);
  origin = GRAPHENE_POINT_INIT (0, (float) ((height - text_height) / 2));
  gtk_widget_allocate (self->text, MAX (text_width, least), text_height, -1, gsk_transform_translate (NULL, &origin));
  gtk_popover_present (GTK_POPOVER (self->popover));
}

static gboolean
mul_staffing_grid_editor_grab_focus (GtkWidget *widget)
{
  return gtk_text_grab_focus_without_selecting (GTK_TEXT (MUL_STAFFING_GRID_EDITOR (widget)->text));
}

static void
mul_staffing_grid_editor_dispose (GObject *object)
{
  MulStaffingGridEditor *self = MUL_STAFFING_GRID_EDITOR (object);

  self->begun = FALSE;
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->text, gtk_widget_unparent);
  g_clear_pointer (&self->refused, g_free);
  g_clear_pointer (&self->answer_texts, g_strfreev);
  G_OBJECT_CLASS (mul_staffing_grid_editor_parent_class)->dispose (object);
}

static void
mul_staffing_grid_editor_class_init (MulStaffingGridEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_grid_editor_dispose;

  widget_class->measure = mul_staffing_grid_editor_measure;
  widget_class->size_allocate = mul_staffing_grid_editor_size_allocate;
  widget_class->grab_focus = mul_staffing_grid_editor_grab_focus;

  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, GTK_TYPE_DIRECTION_TYPE);
  signals[LEFT] =
      g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CANCELLED] =
      g_signal_new ("cancelled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "staffingeditor");
}

static void
mul_staffing_grid_editor_init (MulStaffingGridEditor *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  /* By itself a text is taken for part of an entry, which a screen reader would then look for in vain. */
  self->text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX, NULL);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->text), FALSE);
  gtk_text_set_input_purpose (GTK_TEXT (self->text), GTK_INPUT_PURPOSE_FREE_FORM);
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));
  g_signal_connect_object (self->text, "changed", G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);

  self->problem = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->problem), 36);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  self->answers = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_box_append (GTK_BOX (box), self->answers);
  self->popover = gtk_popover_new ();
  gtk_widget_add_css_class (self->popover, "staffing-problem");
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_staffing_grid_editor_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_GRID_EDITOR, "visible", FALSE, NULL);
}

/**
 * mul_staffing_grid_editor_begin:
 * @self: an editor
 * @text: the text it begins with
 * @label: what a screen reader says it edits
 * @typed: whether @text was typed just now, in place of what stood there
 * @alignment: 0 at the start, 1 at the end
 *
 * Begins to edit: takes focus, with @text selected unless it was typed.
 */
void
mul_staffing_grid_editor_begin (MulStaffingGridEditor *self, const char *text, const char *label, gboolean typed,
                                float alignment)
{
  self->typed = typed;
  self->direction = -1;
  mul_staffing_grid_editor_hide_problem (self);
  gtk_editable_set_text (GTK_EDITABLE (self->text), text);
  gtk_editable_set_alignment (GTK_EDITABLE (self->text), alignment);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_text_grab_focus_without_selecting (GTK_TEXT (self->text));
  if (typed)
    gtk_editable_set_position (GTK_EDITABLE (self->text), -1);
  else
    gtk_editable_select_region (GTK_EDITABLE (self->text), 0, -1);
  self->begun = TRUE;
}

/**
 * mul_staffing_grid_editor_set_edge:
 * @self: an editor
 * @edge: where the digits of the column end, in pixels from the start of the text; 0 for the whole width
 *
 * Keeps what is typed in line with the figures above and below.
 */
void
mul_staffing_grid_editor_set_edge (MulStaffingGridEditor *self, int edge)
{
  if (self->edge == edge)
    return;
  self->edge = edge;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

const char *
mul_staffing_grid_editor_get_text (MulStaffingGridEditor *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->text));
}

/**
 * mul_staffing_grid_editor_get_direction:
 * @self: an editor
 *
 * Returns: where the ring was to go when what is typed was refused (GtkDirectionType), or -1 where it was to stay
 */
int
mul_staffing_grid_editor_get_direction (MulStaffingGridEditor *self)
{
  return self->direction;
}

/**
 * mul_staffing_grid_editor_select:
 * @self: an editor
 *
 * Selects all that is typed, so that typing comes in its place.
 */
void
mul_staffing_grid_editor_select (MulStaffingGridEditor *self)
{
  gtk_text_grab_focus_without_selecting (GTK_TEXT (self->text));
  gtk_editable_select_region (GTK_EDITABLE (self->text), 0, -1);
}

/**
 * mul_staffing_grid_editor_show_problem:
 * @self: an editor
 * @sentence: what is wrong, or a question
 * @labels: (nullable) (array zero-terminated=1): answers to choose from
 * @texts: (nullable) (array zero-terminated=1): what each of them stands for
 *
 * Says at the cell why what is typed cannot be taken as it is. What is typed stays.
 */
void
mul_staffing_grid_editor_show_problem (MulStaffingGridEditor *self, const char *sentence, const char *const *labels,
                                       const char *const *texts)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->answers)) != NULL)
    gtk_box_remove (GTK_BOX (self->answers), child);
  for (guint i = 0; labels != NULL && labels[i] != NULL; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (labels[i]);

      g_signal_connect_object (button, "clicked", G_CALLBACK (answer_clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->answers), button);
    }
  g_strfreev (self->answer_texts);
  self->answer_texts = g_strdupv ((GStrv) texts);
  gtk_widget_set_visible (self->answers, gtk_widget_get_first_child (self->answers) != NULL);
  g_set_str (&self->refused, gtk_editable_get_text (GTK_EDITABLE (self->text)));
  gtk_label_set_label (GTK_LABEL (self->problem), sentence);
  gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->text), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/**
 * mul_staffing_grid_editor_hide_problem:
 * @self: an editor
 *
 * Takes away what mul_staffing_grid_editor_show_problem() showed.
 */
void
mul_staffing_grid_editor_hide_problem (MulStaffingGridEditor *self)
{
  if (self->refused == NULL)
    return;
  g_clear_pointer (&self->refused, g_free);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

/**
 * mul_staffing_grid_editor_get_problem:
 * @self: an editor
 *
 * Returns: (nullable): the sentence that is shown
 */
const char *
mul_staffing_grid_editor_get_problem (MulStaffingGridEditor *self)
{
  return self->refused != NULL ? gtk_label_get_label (GTK_LABEL (self->problem)) : NULL;
}
