/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row-private.h"

/* What can be done with an argument from its row, and by which keys. */

/* Alt and a digit, from 1, is for the municipality of that place. */
#define N_DIGITS 7

/* What can be done with an argument, and the keys that do it while its row has the focus. */
static const struct
{
  const char *action;
  const char *parameter;
  guint key;
  GdkModifierType modifiers;
} commands[] = {
  { "argument.edit", NULL, GDK_KEY_F2, 0 },
  { "argument.delete", NULL, GDK_KEY_Delete, 0 },
  { "argument.delete", NULL, GDK_KEY_KP_Delete, 0 },
  { "argument.delete-everywhere", NULL, GDK_KEY_Delete, GDK_SHIFT_MASK },
  { "argument.move-up", NULL, GDK_KEY_KP_Up, GDK_ALT_MASK },
  { "argument.move-up", NULL, GDK_KEY_Up, GDK_ALT_MASK },
  { "argument.move-up", NULL, GDK_KEY_Up, GDK_CONTROL_MASK },
  { "argument.move-up", NULL, GDK_KEY_KP_Up, GDK_CONTROL_MASK },
  { "argument.move-down", NULL, GDK_KEY_KP_Down, GDK_ALT_MASK },
  { "argument.move-down", NULL, GDK_KEY_Down, GDK_ALT_MASK },
  { "argument.move-down", NULL, GDK_KEY_Down, GDK_CONTROL_MASK },
  { "argument.move-down", NULL, GDK_KEY_KP_Down, GDK_CONTROL_MASK },
  { "argument.move-left", NULL, GDK_KEY_Left, GDK_CONTROL_MASK },
  { "argument.move-left", NULL, GDK_KEY_KP_Left, GDK_CONTROL_MASK },
  { "argument.move-right", NULL, GDK_KEY_Right, GDK_CONTROL_MASK },
  { "argument.move-right", NULL, GDK_KEY_KP_Right, GDK_CONTROL_MASK },
  { "argument.move-above", NULL, GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
  { "argument.move-below", NULL, GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
  { "argument.move-to", "s", 0, 0 },
  { "argument.move-to-alternative", "s", 0, 0 },
  { "argument.also-place", "s", 0, 0 },
  { "argument.join", NULL, GDK_KEY_j, GDK_CONTROL_MASK },
  { "argument.copy", NULL, GDK_KEY_c, GDK_CONTROL_MASK },
  { "argument.cut", NULL, GDK_KEY_x, GDK_CONTROL_MASK },
  { "argument.paste", NULL, GDK_KEY_v, GDK_CONTROL_MASK },
};

static void
command_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  /* While the row is written its keys belong to the text. */
  if (self->editor == NULL && self->item != NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
}

/* Stances and details are for a sentence that is being written too; one that is not stored yet is stored first. */
static void
saying_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  /* It stays in sight, though the stance may make it another than what is asked for. */
  self->kept = TRUE;
  if (self->item == NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_STORE], 0);
  if (self->item != NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
  else
    gtk_widget_error_bell (widget);
}

/* The theme is chosen beside the sentence, which is opened for it; it is given to the others that are selected with it, too. */
static void
theme_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  if (self->editor == NULL && self->item != NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_COMMAND], 0, "edit-theme", NULL);
  if (self->editor != NULL)
    mul_argument_editor_choose_theme (self->editor);
}

static void
menu_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->editor != NULL || self->item == NULL)
    return;
  mul_argument_row_open_menu (self);
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->editor != NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_LEFT], 0, FALSE);
}

/* Installs the actions of a row, with their keys. */
void
mul_argument_row_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (i == 0 || strcmp (commands[i].action, commands[i - 1].action) != 0)
        gtk_widget_class_install_action (widget_class, commands[i].action, commands[i].parameter, command_action);
      if (commands[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, commands[i].key, commands[i].modifiers, commands[i].action,
                                             NULL);
    }
  gtk_widget_class_install_action (widget_class, "argument.details", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_ALT_MASK, "argument.details", NULL);
  gtk_widget_class_install_action (widget_class, "argument.add-source", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_k, GDK_CONTROL_MASK, "argument.add-source", NULL);
  gtk_widget_class_install_action (widget_class, "argument.place-elsewhere", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_P, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "argument.place-elsewhere",
                                       NULL);
  gtk_widget_class_install_action (widget_class, "argument.theme", NULL, theme_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK, "argument.theme", NULL);
  gtk_widget_class_install_action (widget_class, "argument.edit-stance", "(ss)", saying_action);
  gtk_widget_class_install_action (widget_class, "argument.cycle-stance", "i", saying_action);
  gtk_widget_class_install_action (widget_class, "argument.comment-stance", "i", saying_action);
  for (int i = 0; i < N_DIGITS; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, (guint) (GDK_KEY_1 + i), GDK_ALT_MASK, "argument.cycle-stance", "i", i);
      gtk_widget_class_add_binding_action (widget_class, (guint) (GDK_KEY_KP_1 + i), GDK_ALT_MASK, "argument.cycle-stance",
                                           "i", i);
    }
  gtk_widget_class_install_action (widget_class, "argument.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "argument.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "argument.menu", NULL);
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}
