/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-stance-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"
#include "widgets/mul-clipboard.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-typing.h"

struct _MulArgumentStancePopover
{
  GtkPopover parent_instance;

  /* Owned: what it was opened with */
  char *stance_id;
  char *municipality_id;
  char *original_holder;
  int original_position;
  char *original_comment;
  GPtrArray *takers; /* MulRecord to choose among, or NULL where it is given who */

  MulTyping typing;
  gboolean begun; /* it was not there when it was opened, and is now */
  gboolean unsaid; /* it was stored while it was typed, and nothing was said of it */
  gboolean dissent;
  gboolean showing;
  gboolean needs_holder; /* the municipality itself has its stance already */

  /* Template */
  GtkLabel *title;
  GtkWidget *who_box;
  GtkDropDown *who;
  AdwToggleGroup *positions;
  GtkLabel *holder_label;
  GtkEntry *holder;
  GtkLabel *comment_label;
  GtkTextView *comment;
  GtkWidget *another_button;
  GtkWidget *remove_button;
};

enum
{
  SIGNAL_DONE,
  SIGNAL_WHO_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentStancePopover, mul_argument_stance_popover, GTK_TYPE_POPOVER)

static int
get_position (MulArgumentStancePopover *self)
{
  const char *name = adw_toggle_group_get_active_name (self->positions);

  return name != NULL ? mul_code_index (mul_codes_STANCE_POSITION, name) : MUL_STANCE_NONE;
}

static char *
dup_comment (MulArgumentStancePopover *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->comment);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE));
}

static const char *
get_chosen (MulArgumentStancePopover *self)
{
  const guint selected = gtk_drop_down_get_selected (self->who);

  return selected < self->takers->len ? mul_record_get_id (g_ptr_array_index (self->takers, selected)) : NULL;
}

/* Whose it is: a dissent can be given to another, while choosing another municipality's stance shows that one's. */
static const char *
get_who (MulArgumentStancePopover *self)
{
  return self->takers != NULL && self->dissent ? get_chosen (self) : self->municipality_id;
}

/* Says what was chosen, where it is something to store and something else than before. */
static void
say (MulArgumentStancePopover *self, MulStanceDone how)
{
  g_autofree char *comment = dup_comment (self);
  g_autofree char *holder = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->holder))));
  g_autofree char *municipality_id = g_strdup (get_who (self));
  g_autofree char *stance_id = g_strdup (self->stance_id);
  const gboolean emptied = how == MUL_STANCE_DONE && self->dissent && self->begun && *comment == '\0';
  const int position = emptied ? MUL_STANCE_NONE : get_position (self);

  mul_typing_end (&self->typing);
  if (strcmp (comment, self->original_comment) == 0 && strcmp (holder, self->original_holder) == 0
      && position == self->original_position && g_strcmp0 (municipality_id, self->municipality_id) == 0)
    {
      if (how == MUL_STANCE_DONE && self->unsaid)
        g_signal_emit (self, signals[SIGNAL_DONE], 0, MUL_STANCE_SAID, stance_id, municipality_id, holder, position, comment);
      self->unsaid = self->unsaid && how != MUL_STANCE_DONE;
      return;
    }
  if ((self->needs_holder && *holder == '\0') || (municipality_id == NULL && *holder == '\0')
      || (stance_id == NULL && position == MUL_STANCE_NONE) || (self->dissent && stance_id == NULL && *comment == '\0'))
    return;
  g_set_str (&self->original_comment, comment);
  g_set_str (&self->original_holder, holder);
  g_set_str (&self->municipality_id, municipality_id);
  self->original_position = position;
  self->unsaid = how == MUL_STANCE_TYPED;
  g_signal_emit (self, signals[SIGNAL_DONE], 0, how, stance_id, municipality_id, holder, position, comment);
}

static void
commit (MulArgumentStancePopover *self)
{
  say (self, MUL_STANCE_DONE);
}

static void
store (GtkWidget *widget)
{
  say (MUL_ARGUMENT_STANCE_POPOVER (widget), MUL_STANCE_TYPED);
}

static void
comment_changed_cb (MulArgumentStancePopover *self)
{
  if (!self->showing)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
}

static void
show_values (MulArgumentStancePopover *self)
{
  const int position = self->original_position;
  const gboolean showing = self->showing;

  self->showing = TRUE;
  self->begun = FALSE;
  self->unsaid = FALSE;
  adw_toggle_group_set_active_name (self->positions,
                                    position == MUL_STANCE_NONE ? "none" : mul_codes_STANCE_POSITION[position]);
  gtk_editable_set_text (GTK_EDITABLE (self->holder), self->original_holder);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->comment), self->original_comment, -1);
  gtk_widget_set_visible (self->another_button, !self->dissent && self->stance_id != NULL && self->takers == NULL);
  gtk_widget_set_visible (self->remove_button, self->dissent && self->stance_id != NULL);
  self->showing = showing;
}

/* A comment belongs to a stance: nobody is given one that was not chosen. */
static void
position_notify_cb (MulArgumentStancePopover *self)
{
  const gboolean chosen = self->dissent || get_position (self) != MUL_STANCE_NONE;
  const char *words = self->dissent ? C_ ("stance", "What they hold instead")
                      : chosen      ? C_ ("stance", "Comment")
                                    : C_ ("stance", "Comment (choose a stance first)");

  gtk_widget_set_sensitive (GTK_WIDGET (self->comment), chosen);
  gtk_label_set_label (self->comment_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->comment), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* Who holds it may be said in words; where the municipality has its own view already, they must. */
static void
show_words (MulArgumentStancePopover *self)
{
  const char *words = self->needs_holder ? C_ ("stance", "Who") : C_ ("stance", "Who (empty: the whole municipality)");
  /* Translators: %s is a municipality */
  g_autofree char *another = g_strdup_printf (C_ ("stance", "Add Another View from %s"), gtk_label_get_label (self->title));

  gtk_label_set_label (self->holder_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->holder), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_button_set_label (GTK_BUTTON (self->another_button), another);
}

static void
who_notify_cb (MulArgumentStancePopover *self)
{
  const char *chosen = self->takers != NULL ? get_chosen (self) : NULL;

  if (self->takers == NULL || self->dissent || self->showing || g_strcmp0 (chosen, self->municipality_id) == 0)
    return;
  commit (self);
  g_set_str (&self->municipality_id, chosen);
  g_clear_pointer (&self->stance_id, g_free);
  g_set_str (&self->original_holder, "");
  g_set_str (&self->original_comment, "");
  self->original_position = MUL_STANCE_NONE;
  g_signal_emit (self, signals[SIGNAL_WHO_CHOSEN], 0, chosen);
  show_values (self);
}

static void
activate_cb (MulArgumentStancePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
another_cb (MulArgumentStancePopover *self)
{
  commit (self);
  g_clear_pointer (&self->stance_id, g_free);
  g_set_str (&self->original_holder, "");
  g_set_str (&self->original_comment, "");
  self->original_position = MUL_STANCE_NONE;
  self->needs_holder = TRUE;
  show_values (self);
  show_words (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->holder));
}

static void
remove_cb (MulArgumentStancePopover *self)
{
  g_autofree char *stance_id = g_steal_pointer (&self->stance_id);
  g_autofree char *comment = g_strdup (self->original_comment);

  self->showing = TRUE;
  mul_typing_end (&self->typing);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->comment), "", -1);
  g_set_str (&self->original_comment, "");
  self->showing = FALSE;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_DONE], 0, MUL_STANCE_DONE, stance_id, self->municipality_id, self->original_holder,
                 MUL_STANCE_NONE, comment);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentStancePopover *self)
{
  if ((keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter) || (state & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  gtk_popover_popdown (GTK_POPOVER (self));
  return GDK_EVENT_STOP;
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  commit (MUL_ARGUMENT_STANCE_POPOVER (widget));
}

static void
mul_argument_stance_popover_closed (GtkPopover *popover)
{
  commit (MUL_ARGUMENT_STANCE_POPOVER (popover));
}

static void
mul_argument_stance_popover_dispose (GObject *object)
{
  mul_typing_end (&MUL_ARGUMENT_STANCE_POPOVER (object)->typing);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_ARGUMENT_STANCE_POPOVER);
  G_OBJECT_CLASS (mul_argument_stance_popover_parent_class)->dispose (object);
}

static void
mul_argument_stance_popover_finalize (GObject *object)
{
  MulArgumentStancePopover *self = MUL_ARGUMENT_STANCE_POPOVER (object);

  g_free (self->stance_id);
  g_free (self->municipality_id);
  g_free (self->original_holder);
  g_free (self->original_comment);
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  G_OBJECT_CLASS (mul_argument_stance_popover_parent_class)->finalize (object);
}

static void
mul_argument_stance_popover_class_init (MulArgumentStancePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_argument_stance_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_argument_stance_popover_finalize;
  GTK_POPOVER_CLASS (klass)->closed = mul_argument_stance_popover_closed;

  signals[SIGNAL_DONE] =
      g_signal_new ("done", MUL_TYPE_ARGUMENT_STANCE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 6,
                    G_TYPE_INT, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_INT, G_TYPE_STRING);
  /* Another municipality was chosen: mul_argument_stance_popover_set_value() says what it holds, if anything. */
  signals[SIGNAL_WHO_CHOSEN] = g_signal_new ("who-chosen", MUL_TYPE_ARGUMENT_STANCE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                             NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);

  g_type_ensure (ADW_TYPE_TOGGLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-stance-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, title);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, who_box);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, who);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, positions);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, holder_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, holder);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, comment_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, comment);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, another_button);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentStancePopover, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, who_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, position_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
mul_argument_stance_popover_init (MulArgumentStancePopover *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->original_position = MUL_STANCE_NONE;
  self->original_holder = g_strdup ("");
  self->original_comment = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->holder), FALSE);
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->comment), FALSE);
  mul_clipboard_follow_paste (self->comment);
  g_signal_connect_object (gtk_text_view_get_buffer (self->comment), "changed", G_CALLBACK (comment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * mul_argument_stance_popover_new:
 *
 * Returns: (transfer floating): a popover, to be given a parent and opened
 */
MulArgumentStancePopover *
mul_argument_stance_popover_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_STANCE_POPOVER, NULL);
}

/**
 * mul_argument_stance_popover_set_dissent:
 * @self: a popover
 * @dissent: whether it is about the conclusion, where there is nothing to agree with and the words are what matters
 */
void
mul_argument_stance_popover_set_dissent (MulArgumentStancePopover *self, gboolean dissent)
{
  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self));
  self->dissent = dissent;
  gtk_widget_set_visible (GTK_WIDGET (self->positions), !dissent);
  position_notify_cb (self);
}

/**
 * mul_argument_stance_popover_set_value:
 * @self: a popover in which another municipality was chosen
 * @stance_id: its stance
 * @value: what it is now
 *
 * Says what that municipality holds already.
 */
void
mul_argument_stance_popover_set_value (MulArgumentStancePopover *self, const char *stance_id, const MulStanceValue *value)
{
  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self));
  g_set_str (&self->stance_id, stance_id);
  g_set_str (&self->original_holder, value->holder);
  g_set_str (&self->original_comment, value->comment);
  self->original_position = value->position;
}

/**
 * mul_argument_stance_popover_set_id:
 * @self: a popover in which a new stance is being written
 * @stance_id: what it is stored as
 *
 * Says that it is there now: what is changed from here on is that stance.
 */
void
mul_argument_stance_popover_set_id (MulArgumentStancePopover *self, const char *stance_id)
{
  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self));
  self->begun = g_set_str (&self->stance_id, stance_id) || self->begun;
}

/**
 * mul_argument_stance_popover_open:
 * @self: a popover with a parent
 * @title: who it is, or what it is about
 * @takers: (nullable) (element-type MulRecord): municipalities to choose among, or NULL where @value says whose it is
 * @stance_id: (nullable): the stance, or NULL for a new one
 * @value: what it is now
 *
 * Shows a stance.
 */
void
mul_argument_stance_popover_open (MulArgumentStancePopover *self, const char *title, GPtrArray *takers,
                                  const char *stance_id, const MulStanceValue *value)
{
  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self));
  g_set_str (&self->stance_id, stance_id);
  g_set_str (&self->municipality_id, value->municipality_id);
  g_set_str (&self->original_holder, value->holder);
  g_set_str (&self->original_comment, value->comment);
  self->original_position = value->position;
  self->needs_holder = FALSE;
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (self->who_box, takers != NULL);
  self->showing = TRUE;
  if (takers != NULL)
    {
      g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
      guint selected = takers->len;

      self->takers = g_ptr_array_ref (takers);
      for (guint i = 0; i < takers->len; i++)
        {
          gtk_string_list_append (names, mul_record_get_text (g_ptr_array_index (takers, i), MUL_MUNICIPALITY_name));
          if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (takers, i)), value->municipality_id) == 0)
            selected = i;
        }
      gtk_string_list_append (names, C_ ("stance", "Others in the group"));
      gtk_drop_down_set_model (self->who, G_LIST_MODEL (names));
      gtk_drop_down_set_selected (self->who, stance_id == NULL && takers->len > 0 && value->municipality_id == NULL ? 0 : selected);
    }
  self->showing = FALSE;
  show_values (self);
  who_notify_cb (self);
  position_notify_cb (self);
  show_words (self);
  gtk_popover_popup (GTK_POPOVER (self));
  if (self->dissent && takers == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->comment));
}

/**
 * mul_argument_stance_popover_comment:
 * @self: a popover that is open
 *
 * Puts the cursor at the end of the comment.
 */
void
mul_argument_stance_popover_comment (MulArgumentStancePopover *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter end;

  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self));
  buffer = gtk_text_view_get_buffer (self->comment);
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  gtk_widget_grab_focus (GTK_WIDGET (self->comment));
}
