/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-alternative-switcher.h"

#include <adwaita.h>

#include "widgets/mul-drop-action.h"
#include "widgets/mul-drop-down-choices.h"

/* How long something is held over an alternative before the view switches to it, in milliseconds. */
#define HOVER_DELAY 600

struct _MulAlternativeSwitcher
{
  GtkWidget parent_instance;

  /* Owned */
  GListModel *alternatives;
  GPtrArray *watched; /* MulRecord whose names are shown */
  char *selected;
  char *hovered;
  guint hover_source;
  gboolean narrow;
  gboolean refreshing;

  /* Borrowed */
  const char *previous_key;
  const char *next_key;
  GtkDropTarget *drop_target;
  GtkWidget *popover; /* a child */

  /* Template */
  AdwToggleGroup *toggles;
  GtkDropDown *drop_down;
  GtkWidget *add_button;
  GtkToggleButton *edit_button;
};

enum
{
  PROP_ALTERNATIVES = 1,
  PROP_SELECTED,
  PROP_NARROW,
  N_PROPS,
};

enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_VALUE_DROPPED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulAlternativeSwitcher, mul_alternative_switcher, GTK_TYPE_WIDGET)

static gboolean
find_position (MulAlternativeSwitcher *self, const char *id, guint *position)
{
  for (guint i = 0; id != NULL && i < self->watched->len; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (self->watched, i)), id) == 0)
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

/* What it is, and which key leads to it from the one that is shown. */
static char *
describe (MulRecord *alternative, const char *accelerator)
{
  const char *description = mul_record_get_text (alternative, MUL_ALTERNATIVE_description);
  g_autofree char *keys = NULL;
  guint key;
  GdkModifierType modifiers;

  if (accelerator == NULL || !gtk_accelerator_parse (accelerator, &key, &modifiers))
    return g_markup_escape_text (description, -1);
  keys = gtk_accelerator_get_label (key, modifiers);
  if (*description == '\0')
    description = mul_record_get_text (alternative, MUL_ALTERNATIVE_name);
  return g_markup_printf_escaped ("%s (%s)", description, keys);
}

/* What an alternative is, is told of those that are not shown. Of the one that is, the page tells, and nothing is to
 * lie over its figures after the click that chose it. */
static void
show_tooltips (MulAlternativeSwitcher *self)
{
  const guint n = self->alternatives != NULL ? g_list_model_get_n_items (self->alternatives) : 0;
  guint position = n;

  find_position (self, self->selected, &position);
  for (guint i = 0; i < MIN (n, adw_toggle_group_get_n_toggles (self->toggles)); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (self->alternatives, i);
      g_autofree char *text = describe (alternative, i + 1 == position ? self->previous_key : i == position + 1 ? self->next_key : NULL);

      adw_toggle_set_tooltip (adw_toggle_group_get_toggle (self->toggles, i), i == position ? "" : text);
    }
}

/* Puts the chosen alternative into the two controls, of which one is seen. */
static void
show_selected (MulAlternativeSwitcher *self)
{
  guint position = 0;

  self->refreshing = TRUE;
  if (find_position (self, self->selected, &position))
    {
      adw_toggle_group_set_active_name (self->toggles, self->selected);
      gtk_drop_down_set_selected (self->drop_down, position);
    }
  self->refreshing = FALSE;
  show_tooltips (self);
}

/* Where there is little room, what edits the alternatives adds them too. */
static void
show_add_button (MulAlternativeSwitcher *self)
{
  gtk_widget_set_visible (self->add_button, !self->narrow || !gtk_widget_get_visible (GTK_WIDGET (self->edit_button)));
}

static void name_notify_cb (MulAlternativeSwitcher *self);

static void
unwatch (MulAlternativeSwitcher *self)
{
  for (guint i = 0; i < self->watched->len; i++)
    g_signal_handlers_disconnect_by_data (g_ptr_array_index (self->watched, i), self);
  g_ptr_array_set_size (self->watched, 0);
}

/* Makes the controls anew: alternatives are few and seldom change. */
static void
refresh (MulAlternativeSwitcher *self)
{
  const guint n = self->alternatives != NULL ? g_list_model_get_n_items (self->alternatives) : 0;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint position = 0;

  self->refreshing = TRUE;
  unwatch (self);
  adw_toggle_group_remove_all (self->toggles);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (self->alternatives, i);
      const char *name = mul_record_get_text (alternative, MUL_ALTERNATIVE_name);
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_name (toggle, mul_record_get_id (alternative));
      adw_toggle_set_label (toggle, name);
      adw_toggle_set_use_underline (toggle, FALSE);
      adw_toggle_group_add (self->toggles, toggle);
      gtk_string_list_append (names, name);
      g_signal_connect_object (alternative, "notify::name", G_CALLBACK (name_notify_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->watched, g_steal_pointer (&alternative));
    }
  gtk_drop_down_set_model (self->drop_down, G_LIST_MODEL (names));
  gtk_widget_set_visible (GTK_WIDGET (self->toggles), n > 0 && !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->drop_down), n > 0 && self->narrow);
  self->refreshing = FALSE;

  /* What was shown stays; where it is gone, the first takes its place. */
  if (!find_position (self, self->selected, &position))
    {
      g_clear_pointer (&self->selected, g_free);
      if (n > 0)
        self->selected = g_strdup (mul_record_get_id (g_ptr_array_index (self->watched, 0)));
      show_selected (self);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
    }
  else
    show_selected (self);
}

/* Which alternative's toggle lies at a place within the switcher. */
static const char *
find_at (MulAlternativeSwitcher *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  guint index = 0;

  if (picked == NULL)
    return NULL;
  if (picked == GTK_WIDGET (self->drop_down) || gtk_widget_is_ancestor (picked, GTK_WIDGET (self->drop_down)))
    return self->selected;
  while (picked != NULL && g_strcmp0 (gtk_widget_get_css_name (picked), "toggle") != 0)
    picked = gtk_widget_get_parent (picked);
  if (picked == NULL || !gtk_widget_is_ancestor (picked, GTK_WIDGET (self->toggles)))
    return NULL;
  for (GtkWidget *before = gtk_widget_get_prev_sibling (picked); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    if (g_strcmp0 (gtk_widget_get_css_name (before), "toggle") == 0)
      index++;
  if (index >= self->watched->len)
    return NULL;
  return mul_record_get_id (g_ptr_array_index (self->watched, index));
}

static void
stop_hovering (MulAlternativeSwitcher *self)
{
  g_clear_handle_id (&self->hover_source, g_source_remove);
  g_clear_pointer (&self->hovered, g_free);
}

static void
name_notify_cb (MulAlternativeSwitcher *self)
{
  refresh (self);
}

static void
items_changed_cb (MulAlternativeSwitcher *self)
{
  refresh (self);
}

static void
active_notify_cb (MulAlternativeSwitcher *self)
{
  const char *name = adw_toggle_group_get_active_name (self->toggles);

  if (!self->refreshing && name != NULL)
    mul_alternative_switcher_set_selected (self, name);
}

static void
selected_notify_cb (MulAlternativeSwitcher *self)
{
  const guint position = gtk_drop_down_get_selected (self->drop_down);

  if (!self->refreshing && position < self->watched->len)
    mul_alternative_switcher_set_selected (self, mul_record_get_id (g_ptr_array_index (self->watched, position)));
}

static void
add_clicked_cb (MulAlternativeSwitcher *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, self->add_button);
}

/* The popover stays where it came out, and what is toggled in it stays under the hand: the button moves as alternatives come and go. */
static void
edit_notify_cb (MulAlternativeSwitcher *self)
{
  const gboolean active = gtk_toggle_button_get_active (self->edit_button);
  graphene_rect_t at;

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->edit_button), GTK_ACCESSIBLE_STATE_EXPANDED, active, -1);
  if (!active)
    {
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return;
    }
  if (gtk_widget_compute_bounds (GTK_WIDGET (self->edit_button), GTK_WIDGET (self), &at))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                                 &(GdkRectangle) { (int) at.origin.x, (int) at.origin.y, (int) at.size.width, (int) at.size.height });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
popover_closed_cb (MulAlternativeSwitcher *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  gtk_toggle_button_set_active (self->edit_button, FALSE);
  if (focus == NULL || focus == self->popover || gtk_widget_is_ancestor (focus, self->popover))
    gtk_widget_grab_focus (GTK_WIDGET (self->edit_button));
}

static gboolean
hover_cb (gpointer data)
{
  MulAlternativeSwitcher *self = data;
  g_autofree char *hovered = g_steal_pointer (&self->hovered);

  self->hover_source = 0;
  mul_alternative_switcher_set_selected (self, hovered);
  return G_SOURCE_REMOVE;
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, MulAlternativeSwitcher *self)
{
  const char *id = find_at (self, x, y);

  if (g_strcmp0 (id, self->hovered) != 0)
    {
      stop_hovering (self);
      if (id != NULL && g_strcmp0 (id, self->selected) != 0)
        {
          self->hovered = g_strdup (id);
          self->hover_source = g_timeout_add (HOVER_DELAY, hover_cb, self);
        }
    }
  if (id == NULL)
    return 0;
  return mul_drop_action_is_copy (target) ? GDK_ACTION_COPY : GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target, MulAlternativeSwitcher *self)
{
  stop_hovering (self);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, MulAlternativeSwitcher *self)
{
  const char *id = find_at (self, x, y);
  gboolean taken = FALSE;

  stop_hovering (self);
  if (id != NULL)
    g_signal_emit (self, signals[SIGNAL_VALUE_DROPPED], 0, id, value, mul_drop_action_is_copy (target), &taken);
  return taken;
}

static void
mul_alternative_switcher_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulAlternativeSwitcher *self = MUL_ALTERNATIVE_SWITCHER (object);

  switch (property_id)
    {
    case PROP_ALTERNATIVES:
      g_value_set_object (value, self->alternatives);
      break;
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_alternative_switcher_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulAlternativeSwitcher *self = MUL_ALTERNATIVE_SWITCHER (object);

  switch (property_id)
    {
    case PROP_ALTERNATIVES:
      mul_alternative_switcher_set_alternatives (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      mul_alternative_switcher_set_selected (self, g_value_get_string (value));
      break;
    case PROP_NARROW:
      mul_alternative_switcher_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_alternative_switcher_dispose (GObject *object)
{
  MulAlternativeSwitcher *self = MUL_ALTERNATIVE_SWITCHER (object);

  stop_hovering (self);
  unwatch (self);
  if (self->alternatives != NULL)
    g_signal_handlers_disconnect_by_data (self->alternatives, self);
  g_clear_object (&self->alternatives);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ALTERNATIVE_SWITCHER);
  G_OBJECT_CLASS (mul_alternative_switcher_parent_class)->dispose (object);
}

static void
mul_alternative_switcher_finalize (GObject *object)
{
  MulAlternativeSwitcher *self = MUL_ALTERNATIVE_SWITCHER (object);

  g_free (self->selected);
  g_ptr_array_unref (self->watched);
  G_OBJECT_CLASS (mul_alternative_switcher_parent_class)->finalize (object);
}

static void
mul_alternative_switcher_class_init (MulAlternativeSwitcherClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_alternative_switcher_dispose;
  object_class->finalize = mul_alternative_switcher_finalize;
  object_class->get_property = mul_alternative_switcher_get_property;
  object_class->set_property = mul_alternative_switcher_set_property;

  props[PROP_ALTERNATIVES] = g_param_spec_object ("alternatives", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_ADD_REQUESTED] = g_signal_new ("add-requested", MUL_TYPE_ALTERNATIVE_SWITCHER, G_SIGNAL_RUN_LAST, 0,
                                                NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
  signals[SIGNAL_VALUE_DROPPED] =
      g_signal_new ("value-dropped", MUL_TYPE_ALTERNATIVE_SWITCHER, G_SIGNAL_RUN_LAST, 0,
                    g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 3, G_TYPE_STRING, G_TYPE_VALUE,
                    G_TYPE_BOOLEAN);

  g_type_ensure (ADW_TYPE_TOGGLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-alternative-switcher.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAlternativeSwitcher, toggles);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativeSwitcher, drop_down);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativeSwitcher, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulAlternativeSwitcher, edit_button);
  gtk_widget_class_bind_template_callback (widget_class, active_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_notify_cb);
}

static void
mul_alternative_switcher_init (MulAlternativeSwitcher *self)
{
  self->watched = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  refresh (self);
}

/**
 * mul_alternative_switcher_new:
 * @alternatives: (nullable): MulAlternative records in their order; followed
 *
 * Returns: (transfer floating): a switcher with the first alternative chosen
 */
GtkWidget *
mul_alternative_switcher_new (GListModel *alternatives)
{
  return g_object_new (MUL_TYPE_ALTERNATIVE_SWITCHER, "alternatives", alternatives, NULL);
}

/**
 * mul_alternative_switcher_get_alternatives:
 * @self: a switcher
 *
 * Returns: (transfer none) (nullable): the alternatives
 */
GListModel *
mul_alternative_switcher_get_alternatives (MulAlternativeSwitcher *self)
{
  g_return_val_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self), NULL);
  return self->alternatives;
}

/**
 * mul_alternative_switcher_set_alternatives:
 * @self: a switcher
 * @alternatives: (nullable): MulAlternative records in their order; followed
 *
 * Offers other alternatives.
 */
void
mul_alternative_switcher_set_alternatives (MulAlternativeSwitcher *self, GListModel *alternatives)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  if (self->alternatives == alternatives)
    return;
  if (self->alternatives != NULL)
    g_signal_handlers_disconnect_by_data (self->alternatives, self);
  g_set_object (&self->alternatives, alternatives);
  if (alternatives != NULL)
    g_signal_connect_object (alternatives, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ALTERNATIVES]);
}

/**
 * mul_alternative_switcher_get_selected:
 * @self: a switcher
 *
 * Returns: (transfer none) (nullable): the id of the chosen alternative
 */
const char *
mul_alternative_switcher_get_selected (MulAlternativeSwitcher *self)
{
  g_return_val_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self), NULL);
  return self->selected;
}

/**
 * mul_alternative_switcher_set_selected:
 * @self: a switcher
 * @id: an alternative's id; one that is not offered is ignored
 *
 * Chooses an alternative.
 */
void
mul_alternative_switcher_set_selected (MulAlternativeSwitcher *self, const char *id)
{
  guint position = 0;

  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  if (g_strcmp0 (self->selected, id) == 0 || !find_position (self, id, &position))
    return;
  g_free (self->selected);
  self->selected = g_strdup (id);
  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_alternative_switcher_get_narrow:
 * @self: a switcher
 *
 * Returns: whether the alternatives are a drop-down
 */
gboolean
mul_alternative_switcher_get_narrow (MulAlternativeSwitcher *self)
{
  g_return_val_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self), FALSE);
  return self->narrow;
}

/**
 * mul_alternative_switcher_set_narrow:
 * @self: a switcher
 * @narrow: whether there is little room
 *
 * Shows a drop-down in place of the toggles.
 */
void
mul_alternative_switcher_set_narrow (MulAlternativeSwitcher *self, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  narrow = !!narrow;
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  gtk_widget_set_visible (GTK_WIDGET (self->toggles), self->watched->len > 0 && !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->drop_down), self->watched->len > 0 && narrow);
  show_add_button (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

/**
 * mul_alternative_switcher_set_keys:
 * @self: a switcher
 * @previous: the key that leads to the alternative before the one shown, as the toolkit writes it; a literal
 * @next: likewise, to the one after it
 *
 * Tells of the keys where the alternatives are. They are whoever's the switcher is in.
 */
void
mul_alternative_switcher_set_keys (MulAlternativeSwitcher *self, const char *previous, const char *next)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  self->previous_key = previous;
  self->next_key = next;
  show_tooltips (self);
}

/**
 * mul_alternative_switcher_set_popover:
 * @self: a switcher
 * @popover: (transfer floating): where the alternatives are edited; given once
 *
 * Offers to edit the alternatives.
 */
void
mul_alternative_switcher_set_popover (MulAlternativeSwitcher *self, GtkWidget *popover)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  g_return_if_fail (self->popover == NULL);
  self->popover = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_position (GTK_POPOVER (popover), GTK_POS_BOTTOM);
  g_signal_connect_object (popover, "closed", G_CALLBACK (popover_closed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self->edit_button), TRUE);
  show_add_button (self);
}

/**
 * mul_alternative_switcher_edit:
 * @self: a switcher
 *
 * Opens what mul_alternative_switcher_set_popover() gave it.
 */
void
mul_alternative_switcher_edit (MulAlternativeSwitcher *self)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  gtk_toggle_button_set_active (self->edit_button, TRUE);
}

/**
 * mul_alternative_switcher_set_drop_type:
 * @self: a switcher
 * @type: what may be dropped on an alternative, or G_TYPE_INVALID
 *
 * Lets values of @type be dropped on the alternatives ("value-dropped", with whether they stay where they are too);
 * held over one for a moment, they switch to it.
 */
void
mul_alternative_switcher_set_drop_type (MulAlternativeSwitcher *self, GType type)
{
  g_return_if_fail (MUL_IS_ALTERNATIVE_SWITCHER (self));
  if (self->drop_target != NULL)
    gtk_widget_remove_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drop_target));
  self->drop_target = NULL;
  if (type == G_TYPE_INVALID)
    return;
  self->drop_target = gtk_drop_target_new (type, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect (self->drop_target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (self->drop_target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (self->drop_target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drop_target));
}
