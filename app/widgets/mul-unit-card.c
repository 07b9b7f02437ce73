/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-unit-card.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-chart-model.h"

struct _MulUnitCard
{
  GtkWidget parent_instance;

  /* Owned */
  char *name;

  /* Template */
  GtkWidget *name_box;
  GtkLabel *name_label;
  GtkEditable *name_text;
  GtkBox *line_end;
  GtkWidget *details;
  GtkLabel *leader_label;
  GtkBox *chips;
  GtkWidget *place_box;
  GtkLabel *place_label;
  GtkBox *figures;

  gboolean selected;
  gboolean renaming;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

enum
{
  RENAMED,
  KEPT,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulUnitCard, mul_unit_card, GTK_TYPE_WIDGET)

static void
set_css_class (GtkWidget *widget, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* A label that is read as part of the card, not by itself. */
static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "xalign", 0.0f, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_chip (const MulChartChip *chip)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  gtk_widget_add_css_class (box, "chip");
  gtk_widget_set_halign (box, GTK_ALIGN_START);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  if (chip->style == MUL_CHART_CHIP_OUTLINED)
    gtk_widget_add_css_class (box, "outlined");
  if (chip->style == MUL_CHART_CHIP_WARNING)
    {
      GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

      gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
      gtk_widget_add_css_class (box, "warning");
      gtk_box_append (GTK_BOX (box), icon);
    }
  gtk_box_append (GTK_BOX (box), create_label (chip->text, NULL));
  return box;
}

static GtkWidget *
create_figure (const MulChartFigure *figure)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *value = create_label (figure->value, "unit-figure");
  GtkWidget *word = create_label (figure->word, "unit-word");

  gtk_widget_set_valign (value, GTK_ALIGN_BASELINE_FILL);
  gtk_widget_set_valign (word, GTK_ALIGN_BASELINE_FILL);
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), word);
  return box;
}

/* A card in a stack is one line: the name, and at its end the first chip or else one figure. */
static void
show_line_end (MulUnitCard *self, const MulChartCard *card)
{
  clear_box (self->line_end);
  if (card->n_chips > 0)
    gtk_box_append (self->line_end, create_chip (&card->chips[0]));
  else if (card->n_figures > 0)
    {
      const MulChartFigure *figure = mul_chart_card_get_figure (card);
      g_autofree char *text = g_str_equal (figure->value, "–")
                                  ? g_strdup (figure->value)
                                  : g_strdup_printf ("%s %s", figure->value, figure->word);

      gtk_box_append (self->line_end, create_label (text, "unit-word"));
    }
  else
    gtk_box_append (self->line_end, create_label ("–", "unit-word"));
}

static void
end_rename (MulUnitCard *self, gboolean keep)
{
  g_autofree char *name = NULL;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (!self->renaming)
    return;
  self->renaming = FALSE;
  name = g_strstrip (g_strdup (gtk_editable_get_text (self->name_text)));
  /* The text goes only after the focus has moved, or the window would look for a place for it; that it leaves is no news. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->name_text), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), TRUE);
  if (keep && *name != '\0' && g_strcmp0 (name, self->name) != 0)
    g_signal_emit (self, signals[RENAMED], 0, name);
  else if (!keep)
    g_signal_emit (self, signals[KEPT], 0);
}

static void
rename_activate_cb (MulUnitCard *self)
{
  end_rename (self, TRUE);
}

static void
rename_leave_cb (MulUnitCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* It is the window that was left, if only for the moment that a menu takes to close: the text has the focus still. */
  if (root != NULL && gtk_root_get_focus (root) == GTK_WIDGET (self->name_text))
    return;
  end_rename (self, TRUE);
}

static gboolean
rename_key_cb (MulUnitCard *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  end_rename (self, FALSE);
  return GDK_EVENT_STOP;
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  end_rename (MUL_UNIT_CARD (widget), TRUE);
}

static gboolean
mul_unit_card_grab_focus (GtkWidget *widget)
{
  MulUnitCard *self = MUL_UNIT_CARD (widget);

  if (mul_unit_card_is_renaming (self) && gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_grab_focus (GTK_WIDGET (self->name_text));
  gtk_root_set_focus (gtk_widget_get_root (widget), widget);
  return TRUE;
}

static void
mul_unit_card_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_UNIT_CARD (object)->selected);
}

static void
mul_unit_card_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  mul_unit_card_set_selected (MUL_UNIT_CARD (object), g_value_get_boolean (value));
}

static void
mul_unit_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_UNIT_CARD);
  G_OBJECT_CLASS (mul_unit_card_parent_class)->dispose (object);
}

static void
mul_unit_card_finalize (GObject *object)
{
  g_free (MUL_UNIT_CARD (object)->name);
  G_OBJECT_CLASS (mul_unit_card_parent_class)->finalize (object);
}

static void
mul_unit_card_class_init (MulUnitCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_unit_card_dispose;
  object_class->finalize = mul_unit_card_finalize;
  object_class->get_property = mul_unit_card_get_property;
  object_class->set_property = mul_unit_card_set_property;
  widget_class->grab_focus = mul_unit_card_grab_focus;

  props[PROP_SELECTED] = g_param_spec_boolean ("selected", NULL, NULL, FALSE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[RENAMED] = g_signal_new ("renamed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);

  signals[KEPT] = g_signal_new ("kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action_cb);

  gtk_widget_class_set_css_name (widget_class, "unitcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-unit-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, name_box);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, name_text);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, line_end);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, details);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, leader_label);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, chips);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, place_box);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, place_label);
  gtk_widget_class_bind_template_child (widget_class, MulUnitCard, figures);
  gtk_widget_class_bind_template_callback (widget_class, rename_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_key_cb);
}

static void
mul_unit_card_init (MulUnitCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * mul_unit_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
mul_unit_card_new (void)
{
  return g_object_new (MUL_TYPE_UNIT_CARD, NULL);
}

/**
 * mul_unit_card_set_content:
 * @self: a card
 * @card: what to show, read during the call
 *
 * Shows a unit. What somebody is typing stays as it is.
 */
void
mul_unit_card_set_content (MulUnitCard *self, const MulChartCard *card)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  g_set_str (&self->name, card->name);
  gtk_label_set_label (self->name_label,
                       *card->name != '\0' ? card->name : C_ ("organisation", "Unnamed unit"));
  gtk_label_set_label (self->leader_label, card->leader != NULL ? card->leader : "");
  gtk_widget_set_visible (GTK_WIDGET (self->leader_label), card->leader != NULL);
  gtk_label_set_label (self->place_label, card->place != NULL ? card->place : "");
  gtk_widget_set_visible (self->place_box, card->place != NULL);

  clear_box (self->chips);
  for (guint i = 0; i < card->n_chips; i++)
    gtk_box_append (self->chips, create_chip (&card->chips[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->chips), card->n_chips > 0);
  clear_box (self->figures);
  for (guint i = 0; i < card->n_figures; i++)
    gtk_box_append (self->figures, create_figure (&card->figures[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->figures), card->n_figures > 0);
  show_line_end (self, card);

  set_css_class (widget, "in-service", card->in_service);
  set_css_class (widget, "political", card->kind == MUL_CHART_NODE_POLITICAL);
  set_css_class (widget, "external", card->kind == MUL_CHART_NODE_EXTERNAL);
}

/**
 * mul_unit_card_set_place:
 * @self: a card
 * @place: how it stands to its parent, which decides whether it is whole or one line
 */
void
mul_unit_card_set_place (MulUnitCard *self, MulChartPlace place)
{
  gboolean line = place == MUL_CHART_PLACE_STACK;
  /* There is room beside each other for what stands below the charts. */
  int max_chars = place == MUL_CHART_PLACE_APART ? 36 : 24;

  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  gtk_label_set_max_width_chars (self->name_label, max_chars);
  gtk_widget_set_visible (GTK_WIDGET (self->line_end), line);
  gtk_widget_set_visible (self->details, !line);
  set_css_class (GTK_WIDGET (self), "line", line);
}

/**
 * mul_unit_card_set_description:
 * @self: a card
 * @label: all that the card shows, as one line
 * @level: how deep it stands, from 1
 * @position: its place among its siblings, from 1
 * @n_siblings: how many they are
 * @has_children: whether there are units under it
 *
 * Says to a screen reader what the card shows and where it stands. The toolkit exposes no position in a set, so that
 * goes into the description.
 */
void
mul_unit_card_set_description (MulUnitCard *self, const char *label, guint level, guint position, guint n_siblings,
                               gboolean has_children)
{
  g_autofree char *description = g_strdup_printf (C_ ("organisation", "%u of %u"), position, n_siblings);

  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) level, -1);
  if (has_children)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE, -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED);
}

/**
 * mul_unit_card_get_selected:
 * @self: a card
 *
 * Returns: whether it is the selected one
 */
gboolean
mul_unit_card_get_selected (MulUnitCard *self)
{
  g_return_val_if_fail (MUL_IS_UNIT_CARD (self), FALSE);
  return self->selected;
}

/**
 * mul_unit_card_set_selected:
 * @self: a card
 * @selected: whether it is the selected one
 *
 * Puts the accent ring around the card, or takes it away.
 */
void
mul_unit_card_set_selected (MulUnitCard *self, gboolean selected)
{
  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
  if (self->selected == selected)
    return;
  self->selected = selected;
  if (selected)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_unit_card_start_rename:
 * @self: a card
 *
 * Turns the name into a text field. Enter and leaving it emit "renamed"; Escape keeps the name and
 * emits "kept".
 */
void
mul_unit_card_start_rename (MulUnitCard *self)
{
  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  if (mul_unit_card_is_renaming (self))
    return;
  self->renaming = TRUE;
  gtk_editable_set_text (self->name_text, self->name != NULL ? self->name : "");
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->name_text), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->name_text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Name of the unit"), -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_text));
  gtk_editable_select_region (self->name_text, 0, -1);
}

/**
 * mul_unit_card_is_renaming:
 * @self: a card
 *
 * Returns: whether its name is a text field now
 */
gboolean
mul_unit_card_is_renaming (MulUnitCard *self)
{
  g_return_val_if_fail (MUL_IS_UNIT_CARD (self), FALSE);
  return self->renaming;
}
