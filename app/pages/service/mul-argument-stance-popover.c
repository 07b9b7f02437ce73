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

  /* Owned: what it is about */
  MulDocument *document;
  char *service_id;
  char *alternative_id;
  char *argument_id; /* NULL: a dissent from the conclusion */
  GPtrArray *takers; /* MulRecord to choose among, or NULL where it is given who */
  char *who_id;      /* the one chosen, or NULL for others in the group */

  /* Owned: the stance as it is stored, or as one that is not there begins */
  char *stance_id;
  char *municipality_id;
  char *stored_holder;
  int stored_position;
  char *stored_comment;

  MulTyping typing;
  gboolean present; /* it is in the file */
  gboolean begun;   /* and was put there by this card */
  gboolean known;   /* it was there when last something was said of it */
  gboolean unsaid;  /* it was stored since, and nothing was said of it */
  gboolean storing;
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
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentStancePopover, mul_argument_stance_popover, GTK_TYPE_POPOVER)

static gboolean
is_dissent (MulArgumentStancePopover *self)
{
  return self->argument_id == NULL;
}

static MulArgumentPlace
get_place (MulArgumentStancePopover *self)
{
  return (MulArgumentPlace) { self->document, self->service_id, self->alternative_id, MUL_PLACEMENT_KIND_NEUTRAL };
}

static int
get_position (MulArgumentStancePopover *self)
{
  const char *name = adw_toggle_group_get_active_name (self->positions);

  if (is_dissent (self))
    return self->present ? self->stored_position : MUL_STANCE_POSITION_DISAGREE;
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

/* Who in it. What somebody thinks is kept also where it was not said who: then it has the words in which that was chosen. */
static char *
dup_holder (MulArgumentStancePopover *self)
{
  g_autofree char *holder = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->holder))));

  if (*holder != '\0' || (self->present && *self->stored_holder == '\0' && g_strcmp0 (self->who_id, self->municipality_id) == 0))
    return g_steal_pointer (&holder);
  if (self->who_id == NULL)
    return g_strdup (C_ ("stance", "Others in the group"));
  /* Translators: of a municipality, whose name stands before it */
  return g_strdup (self->needs_holder ? C_ ("stance", "others") : "");
}

static const char *
get_chosen (MulArgumentStancePopover *self)
{
  const guint selected = gtk_drop_down_get_selected (self->who);

  return selected < self->takers->len ? mul_record_get_id (g_ptr_array_index (self->takers, selected)) : NULL;
}

static void
select_who (MulArgumentStancePopover *self)
{
  guint selected = 0;

  while (selected < self->takers->len
         && g_strcmp0 (mul_record_get_id (g_ptr_array_index (self->takers, selected)), self->who_id) != 0)
    selected++;
  gtk_drop_down_set_selected (self->who, selected);
}

static gboolean
store_value (MulArgumentStancePopover *self, const MulStanceValue *value)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GError) error = NULL;

  self->storing = TRUE;
  if (!mul_argument_set_stance (&place, self->argument_id, self->stance_id, value, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  self->storing = FALSE;
  if (error != NULL)
    return FALSE;
  g_set_str (&self->municipality_id, value->municipality_id);
  g_set_str (&self->stored_holder, value->holder);
  g_set_str (&self->stored_comment, value->comment);
  self->stored_position = value->position;
  self->begun = self->begun || !self->present;
  self->present = value->position != MUL_STANCE_NONE;
  self->unsaid = TRUE;
  return TRUE;
}

/* Says what has been stored. Of what came and went meanwhile there is nothing to say. */
static void
say (MulArgumentStancePopover *self)
{
  const gboolean known = self->known;

  if (!self->unsaid)
    return;
  self->unsaid = FALSE;
  self->known = self->present;
  mul_document_end_typing (self->document);
  if (known || self->present)
    g_signal_emit (self, signals[SIGNAL_DONE], 0, self->municipality_id, self->stored_holder, self->stored_position,
                   self->stored_comment);
}

/* Stores what was chosen, where it is something to store and something else than before. Returns FALSE where it could not. */
static gboolean
store_chosen (MulArgumentStancePopover *self, gboolean done)
{
  g_autofree char *comment = NULL;
  g_autofree char *holder = NULL;
  g_autofree char *who_id = g_strdup (self->who_id);
  gboolean differs;
  int position;

  mul_typing_end (&self->typing);
  if (self->document == NULL)
    return TRUE;
  comment = dup_comment (self);
  holder = dup_holder (self);
  position = get_position (self);
  /* A dissent that was begun here and emptied again is none. */
  if (done && is_dissent (self) && self->begun && *comment == '\0')
    position = MUL_STANCE_NONE;
  if (self->present)
    differs = strcmp (comment, self->stored_comment) != 0 || strcmp (holder, self->stored_holder) != 0
              || position != self->stored_position || g_strcmp0 (who_id, self->municipality_id) != 0;
  else
    differs = position != MUL_STANCE_NONE && (!is_dissent (self) || *comment != '\0');
  if (differs && !store_value (self, &(MulStanceValue) { who_id, holder, position, comment }))
    return FALSE;
  if (done)
    say (self);
  return TRUE;
}

static void
typed_cb (GtkWidget *widget)
{
  store_chosen (MUL_ARGUMENT_STANCE_POPOVER (widget), FALSE);
}

static void
comment_changed_cb (MulArgumentStancePopover *self)
{
  if (!self->showing)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), typed_cb);
}

/* Takes over what a stance is in the file, or that it is not there. */
static void
take_stance (MulArgumentStancePopover *self, MulRecord *stance)
{
  self->present = stance != NULL;
  self->known = self->present;
  self->unsaid = FALSE;
  if (stance != NULL)
    {
      self->begun = self->begun && g_strcmp0 (self->stance_id, mul_record_get_id (stance)) == 0;
      g_set_str (&self->stance_id, mul_record_get_id (stance));
      g_set_str (&self->who_id, mul_record_get_text (stance, MUL_STANCE_municipality_id));
    }
  g_set_str (&self->municipality_id, self->who_id);
  g_set_str (&self->stored_holder, stance != NULL ? mul_record_get_text (stance, MUL_STANCE_holder) : "");
  g_set_str (&self->stored_comment, stance != NULL ? mul_record_get_text (stance, MUL_STANCE_comment) : "");
  if (stance != NULL)
    self->stored_position = mul_record_get_code (stance, MUL_STANCE_position);
  else
    self->stored_position = is_dissent (self) ? MUL_STANCE_POSITION_DISAGREE : MUL_STANCE_NONE;
}

static void
show_position (MulArgumentStancePopover *self)
{
  const int position = self->stored_position;

  adw_toggle_group_set_active_name (self->positions, position == MUL_STANCE_NONE ? "none" : mul_codes_STANCE_POSITION[position]);
}

/* The words of the choice above are not asked for again. */
static void
show_holder (MulArgumentStancePopover *self)
{
  const gboolean others = self->who_id == NULL && strcmp (self->stored_holder, C_ ("stance", "Others in the group")) == 0;

  gtk_editable_set_text (GTK_EDITABLE (self->holder), others ? "" : self->stored_holder);
}

/* Who holds it may be said in words; where the municipality has its own view already, or it is no municipality's, they must. */
static void
show_words (MulArgumentStancePopover *self)
{
  const char *words = self->needs_holder || self->who_id == NULL ? C_ ("stance", "Who")
                                                                 : C_ ("stance", "Who (empty: the whole municipality)");
  /* Translators: %s is a municipality */
  g_autofree char *another = g_strdup_printf (C_ ("stance", "Add Another View from %s"), gtk_label_get_label (self->title));

  gtk_label_set_label (self->holder_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->holder), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_button_set_label (GTK_BUTTON (self->another_button), another);
  gtk_widget_set_visible (self->another_button, !is_dissent (self) && self->present && self->takers == NULL);
  gtk_widget_set_visible (self->remove_button, is_dissent (self) && self->present);
}

static void
show_values (MulArgumentStancePopover *self)
{
  const gboolean showing = self->showing;

  self->showing = TRUE;
  show_position (self);
  show_holder (self);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->comment), self->stored_comment, -1);
  show_words (self);
  self->showing = showing;
}

/* What the one chosen holds already, which is shown where there is no stance of another id. */
static MulRecord *
find_own (MulArgumentStancePopover *self)
{
  const MulArgumentPlace place = get_place (self);

  if (is_dissent (self) || self->needs_holder || self->who_id == NULL)
    return NULL;
  return mul_argument_find_stance (&place, self->argument_id, self->who_id, "");
}

static void
begin (MulArgumentStancePopover *self, MulRecord *stance)
{
  g_free (self->stance_id);
  self->stance_id = g_uuid_string_random ();
  self->begun = FALSE;
  take_stance (self, stance);
  show_values (self);
}

/* After undo and redo: what is in the file is shown, and what is being written beside it is left alone. */
static void
follow (MulArgumentStancePopover *self)
{
  g_autoptr (MulRecord) stance = mul_document_get_record (self->document, MUL_ENTITY_STANCE, self->stance_id);
  g_autofree char *holder = g_strdup (self->stored_holder);
  g_autofree char *comment = g_strdup (self->stored_comment);
  const int position = self->stored_position;

  if (stance == NULL)
    stance = find_own (self);
  if (stance == NULL && !self->present)
    return;
  take_stance (self, stance);
  self->showing = TRUE;
  if (self->takers != NULL)
    select_who (self);
  if (self->stored_position != position)
    show_position (self);
  if (strcmp (self->stored_holder, holder) != 0)
    show_holder (self);
  if (strcmp (self->stored_comment, comment) != 0)
    {
      mul_typing_end (&self->typing);
      mul_typing_show (gtk_text_view_get_buffer (self->comment), self->stored_comment);
    }
  show_words (self);
  self->showing = FALSE;
}

static void
document_changed_cb (MulArgumentStancePopover *self, MulChanges *changes)
{
  if (!self->storing && gtk_widget_get_visible (GTK_WIDGET (self)) && mul_changes_touch (changes, MUL_ENTITY_STANCE))
    follow (self);
}

/* A comment belongs to a stance: nobody is given one that was not chosen. */
static void
position_notify_cb (MulArgumentStancePopover *self)
{
  const gboolean chosen = is_dissent (self) || get_position (self) != MUL_STANCE_NONE;
  const char *words = is_dissent (self) ? C_ ("stance", "What they hold instead")
                      : chosen          ? C_ ("stance", "Comment")
                                        : C_ ("stance", "Comment (choose a stance first)");

  /* The hand goes on from what was chosen otherwise. */
  if (!chosen && gtk_widget_has_focus (GTK_WIDGET (self->comment)))
    gtk_widget_grab_focus (GTK_WIDGET (self->positions));
  gtk_widget_set_sensitive (GTK_WIDGET (self->comment), chosen);
  gtk_label_set_label (self->comment_label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->comment), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* A dissent is given to whom is chosen, while choosing another municipality's stance shows that one's. */
static void
who_notify_cb (MulArgumentStancePopover *self)
{
  const char *chosen = self->takers != NULL ? get_chosen (self) : NULL;

  if (self->takers == NULL || self->showing || g_strcmp0 (chosen, self->who_id) == 0)
    return;
  if (!is_dissent (self) && !store_chosen (self, TRUE))
    {
      select_who (self);
      return;
    }
  g_set_str (&self->who_id, chosen);
  if (is_dissent (self))
    show_words (self);
  else
    {
      g_autoptr (MulRecord) stance = find_own (self);

      begin (self, stance);
    }
}

static void
activate_cb (MulArgumentStancePopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
another_cb (MulArgumentStancePopover *self)
{
  if (!store_chosen (self, TRUE))
    return;
  self->needs_holder = TRUE;
  begin (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->holder));
}

static void
remove_cb (MulArgumentStancePopover *self)
{
  g_autofree char *comment = NULL;
  g_autofree char *holder = NULL;

  /* What is written until now comes back with undo. */
  if (!store_chosen (self, FALSE))
    return;
  mul_document_end_typing (self->document);
  comment = g_strdup (self->stored_comment);
  holder = g_strdup (self->stored_holder);
  if (!store_value (self, &(MulStanceValue) { self->who_id, holder, MUL_STANCE_NONE, comment }))
    return;
  say (self);
  begin (self, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
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
  store_chosen (MUL_ARGUMENT_STANCE_POPOVER (widget), TRUE);
}

/* What could not be stored stays in sight, to be stored when it can be. */
static void
mul_argument_stance_popover_closed (GtkPopover *popover)
{
  MulArgumentStancePopover *self = MUL_ARGUMENT_STANCE_POPOVER (popover);

  if (store_chosen (self, TRUE) || !mul_document_is_open (self->document))
    return;
  gtk_popover_popup (popover);
  gtk_widget_grab_focus (gtk_widget_is_sensitive (GTK_WIDGET (self->comment)) ? GTK_WIDGET (self->comment)
                                                                              : GTK_WIDGET (self->positions));
}

static void
mul_argument_stance_popover_dispose (GObject *object)
{
  MulArgumentStancePopover *self = MUL_ARGUMENT_STANCE_POPOVER (object);

  mul_typing_end (&self->typing);
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_ARGUMENT_STANCE_POPOVER);
  G_OBJECT_CLASS (mul_argument_stance_popover_parent_class)->dispose (object);
}

static void
mul_argument_stance_popover_finalize (GObject *object)
{
  MulArgumentStancePopover *self = MUL_ARGUMENT_STANCE_POPOVER (object);

  g_free (self->service_id);
  g_free (self->alternative_id);
  g_free (self->argument_id);
  g_free (self->who_id);
  g_free (self->stance_id);
  g_free (self->municipality_id);
  g_free (self->stored_holder);
  g_free (self->stored_comment);
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

  signals[SIGNAL_DONE] = g_signal_new ("done", MUL_TYPE_ARGUMENT_STANCE_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                       4, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_INT, G_TYPE_STRING);
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

  self->stored_position = MUL_STANCE_NONE;
  self->stored_holder = g_strdup ("");
  self->stored_comment = g_strdup ("");
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
 * @document: the project
 *
 * Returns: (transfer floating): a popover, to be given a parent and opened
 */
MulArgumentStancePopover *
mul_argument_stance_popover_new (MulDocument *document)
{
  MulArgumentStancePopover *self = g_object_new (MUL_TYPE_ARGUMENT_STANCE_POPOVER, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

static void
list_takers (MulArgumentStancePopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->takers->len; i++)
    gtk_string_list_append (names, mul_record_get_text (g_ptr_array_index (self->takers, i), MUL_MUNICIPALITY_name));
  gtk_string_list_append (names, C_ ("stance", "Others in the group"));
  gtk_drop_down_set_model (self->who, G_LIST_MODEL (names));
  select_who (self);
}

/**
 * mul_argument_stance_popover_open:
 * @self: a popover with a parent
 * @title: who it is, or what it is about
 * @takers: (nullable) (element-type MulRecord): municipalities to choose among, or NULL where it is given who
 * @place: where; its kind does not matter
 * @argument_id: (nullable): an argument, or NULL for a dissent from the conclusion
 * @stance_id: (nullable): the stance, or NULL for a new one
 * @municipality_id: (nullable): where there is none yet, whose it is to begin with
 *
 * Shows a stance. It is stored in that place, whatever is shown beside it when it closes.
 */
void
mul_argument_stance_popover_open (MulArgumentStancePopover *self, const char *title, GPtrArray *takers,
                                  const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
                                  const char *municipality_id)
{
  g_autoptr (MulRecord) stance = NULL;

  g_return_if_fail (MUL_IS_ARGUMENT_STANCE_POPOVER (self) && self->document != NULL);
  g_set_str (&self->service_id, place->service_id);
  g_set_str (&self->alternative_id, place->alternative_id);
  g_set_str (&self->argument_id, argument_id);
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  self->takers = takers != NULL ? g_ptr_array_ref (takers) : NULL;
  g_set_str (&self->who_id, municipality_id);
  self->needs_holder = FALSE;
  gtk_label_set_label (self->title, title);
  gtk_widget_set_visible (self->who_box, takers != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->positions), !is_dissent (self));
  stance = stance_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_STANCE, stance_id) : find_own (self);
  self->showing = TRUE;
  begin (self, stance);
  if (takers != NULL)
    list_takers (self);
  self->showing = FALSE;
  position_notify_cb (self);
  gtk_popover_popup (GTK_POPOVER (self));
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
