/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help-text.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-help-line.h"
#include "shell/mul-help-places.h"
#include "shell/mul-help-topics.h"

struct _MulHelpText
{
  GtkWidget parent_instance;

  /* Owned */
  GPtrArray *stops; /* element-type GtkWidget, what can have the focus, in order; each is a descendant */
};

G_DEFINE_FINAL_TYPE (MulHelpText, mul_help_text, GTK_TYPE_WIDGET)

static GtkWidget *
create_item (MulHelpText *self, const MulGuideBlock *block, const char *language)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  g_autofree char *sign = block->kind == MUL_GUIDE_STEP ? g_strdup_printf ("%u.", block->number) : g_strdup ("•");
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", sign, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "valign", GTK_ALIGN_START, "xalign", 1.0f, NULL);
  GtkWidget *line = mul_help_line_new (block, language, GTK_ACCESSIBLE_ROLE_LIST_ITEM, 0);

  gtk_widget_add_css_class (label, "help-sign");
  gtk_box_append (GTK_BOX (item), label);
  gtk_box_append (GTK_BOX (item), line);
  g_ptr_array_add (self->stops, line);
  return item;
}

/* The items that belong together are one list. Returns the index of the last. */
static guint
append_list (MulHelpText *self, const MulGuide *guide, guint first, const char *language)
{
  const MulGuideBlock *block = g_ptr_array_index (guide->blocks, first);
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_LIST, NULL);
  const MulGuideBlockKind kind = block->kind;
  guint i;

  for (i = first; i < guide->blocks->len; i++)
    {
      block = g_ptr_array_index (guide->blocks, i);
      if (block->kind != kind || (kind == MUL_GUIDE_STEP && i > first && block->number == 1))
        break;
      gtk_box_append (GTK_BOX (list), create_item (self, block, language));
    }
  gtk_widget_set_parent (list, GTK_WIDGET (self));
  return i - 1;
}

static void
append_button (MulHelpText *self, GtkWidget *button, const char *icon_name, const char *label, const char *action,
               const char *target)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *text = gtk_label_new (label);

  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_ptr_array_add (self->stops, button);
}

static const MulHelpTopic *
find_topic (const char *name)
{
  guint n_topics;
  const MulHelpTopic *topics = mul_help_get_topics (&n_topics);

  for (guint i = 0; i < n_topics; i++)
    if (g_strcmp0 (mul_help_topic_get_name (&topics[i]), name) == 0)
      return &topics[i];
  return NULL;
}

static void
append_way (MulHelpText *self, const MulGuideBlock *block, const char *language)
{
  const char *name = mul_guide_block_get_text (block);

  if (block->kind == MUL_GUIDE_TOPIC)
    {
      const MulHelpTopic *topic = find_topic (name);
      g_autoptr (MulGuide) guide = NULL;
      GtkWidget *link;

      g_return_if_fail (topic != NULL);
      guide = mul_help_load (topic, language);
      link = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_LINK, NULL);
      gtk_widget_add_css_class (link, "flat");
      gtk_widget_add_css_class (link, "help-link");
      append_button (self, link, "go-next-symbolic", guide->title, "help.show-topic", name);
    }
  else
    {
      g_autofree char *title = mul_help_get_view_title (name);
      /* Translators: a button that shows a view ("Staffing") of the project that one works on */
      g_autofree char *label = g_strdup_printf (C_ ("help", "Show %s in the Project"), title);

      append_button (self, gtk_button_new (), "mul-place-symbolic", label, "help.show-view", name);
    }
}

static void
append_line (MulHelpText *self, const MulGuideBlock *block, const char *language)
{
  const gboolean heading = block->kind == MUL_GUIDE_HEADING;
  GtkWidget *line =
      mul_help_line_new (block, language, heading ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL, 2);

  if (heading)
    gtk_widget_add_css_class (line, "help-heading");
  else if (block->kind == MUL_GUIDE_TIP)
    gtk_widget_add_css_class (line, "help-tip");
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  g_ptr_array_add (self->stops, line);
}

static void
append_title (MulHelpText *self, const char *title, const char *language)
{
  g_autofree char *text = g_strconcat ("## ", title, NULL);
  g_autoptr (MulGuide) guide = mul_guide_parse (text);
  GtkWidget *line = mul_help_line_new (g_ptr_array_index (guide->blocks, 0), language, GTK_ACCESSIBLE_ROLE_HEADING, 1);

  gtk_widget_add_css_class (line, "page-title");
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  g_ptr_array_add (self->stops, line);
}

static void
clear (MulHelpText *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->stops, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/* The stop with the focus, or -1. */
static int
find_focus (MulHelpText *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    if ((gtk_widget_get_state_flags (g_ptr_array_index (self->stops, i)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
      return (int) i;
  return -1;
}

static gboolean
mul_help_text_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulHelpText *self = MUL_HELP_TEXT (widget);
  const gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;
  const int step = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_DOWN || direction == GTK_DIR_RIGHT ? 1 : -1;
  const int focus = find_focus (self);

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    return FALSE;
  /* Whoever comes in begins at the top, whichever way. */
  if (focus < 0)
    return self->stops->len > 0 && gtk_widget_grab_focus (g_ptr_array_index (self->stops, 0));
  for (int i = focus + step; i >= 0 && i < (int) self->stops->len; i += step)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, i);

      if ((!tab || GTK_IS_BUTTON (stop)) && gtk_widget_get_sensitive (stop))
        return gtk_widget_grab_focus (stop);
    }
  /* At its end, an arrow stays in the text. */
  return !tab;
}

static void
mul_help_text_dispose (GObject *object)
{
  clear (MUL_HELP_TEXT (object));
  G_OBJECT_CLASS (mul_help_text_parent_class)->dispose (object);
}

static void
mul_help_text_finalize (GObject *object)
{
  g_ptr_array_unref (MUL_HELP_TEXT (object)->stops);
  G_OBJECT_CLASS (mul_help_text_parent_class)->finalize (object);
}

static void
mul_help_text_class_init (MulHelpTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_help_text_dispose;
  object_class->finalize = mul_help_text_finalize;
  widget_class->focus = mul_help_text_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ARTICLE);
  gtk_widget_class_set_css_name (widget_class, "helptext");
}

static void
mul_help_text_init (MulHelpText *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->stops = g_ptr_array_new ();
}

/**
 * mul_help_text_set_guide:
 * @self: a text
 * @guide: the topic to show, read during the call
 * @language: the topic's language
 */
void
mul_help_text_set_guide (MulHelpText *self, const MulGuide *guide, const char *language)
{
  g_return_if_fail (MUL_IS_HELP_TEXT (self));
  clear (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, guide->title, -1);
  append_title (self, guide->title, language);
  for (guint i = 0; i < guide->blocks->len; i++)
    {
      const MulGuideBlock *block = g_ptr_array_index (guide->blocks, i);

      switch (block->kind)
        {
        case MUL_GUIDE_BULLET:
        case MUL_GUIDE_STEP:
          i = append_list (self, guide, i, language);
          break;

        case MUL_GUIDE_TOPIC:
        case MUL_GUIDE_PLACE:
          append_way (self, block, language);
          break;

        case MUL_GUIDE_HEADING:
        case MUL_GUIDE_PARAGRAPH:
        case MUL_GUIDE_TIP:
        default:
          append_line (self, block, language);
          break;
        }
    }
}

/**
 * mul_help_text_mark:
 * @self: a text
 * @words: what is searched for, in lower case
 *
 * Marks the words where they stand.
 */
void
mul_help_text_mark (MulHelpText *self, const char *const *words)
{
  g_return_if_fail (MUL_IS_HELP_TEXT (self));
  for (guint i = 0; i < self->stops->len; i++)
    if (MUL_IS_HELP_LINE (g_ptr_array_index (self->stops, i)))
      mul_help_line_mark (g_ptr_array_index (self->stops, i), words);
}

/**
 * mul_help_text_follow:
 * @self: a text
 * @window: (nullable): the window for a project that was used last
 *
 * Lets the buttons that show a view be used where the project has it, and say why where it has not.
 */
void
mul_help_text_follow (MulHelpText *self, MulWindow *window)
{
  g_return_if_fail (MUL_IS_HELP_TEXT (self));
  for (guint i = 0; i < self->stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, i);
      const char *action = GTK_IS_BUTTON (stop) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (stop)) : NULL;
      gboolean can;

      if (g_strcmp0 (action, "help.show-view") != 0)
        continue;
      can = mul_help_can_show_view (window,
                                    g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (stop)), NULL));
      gtk_widget_set_sensitive (stop, can);
      gtk_widget_set_tooltip_text (stop, can ? NULL : C_ ("help", "Open a project that has come so far first"));
    }
}

/**
 * mul_help_text_enter:
 * @self: a text
 * @words: what is searched for, in lower case
 *
 * Moves the focus to the first line with the most of the words, else to the title.
 *
 * Returns: whether it could
 */
gboolean
mul_help_text_enter (MulHelpText *self, const char *const *words)
{
  GtkWidget *best;
  guint most = 0;

  g_return_val_if_fail (MUL_IS_HELP_TEXT (self) && self->stops->len > 0, FALSE);
  best = g_ptr_array_index (self->stops, 0);
  for (guint i = 0; i < self->stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, i);
      guint n = 0;

      for (guint word = 0; words[word] != NULL && MUL_IS_HELP_LINE (stop); word++)
        n += mul_help_has_word (mul_help_line_get_text (MUL_HELP_LINE (stop)), words[word]) ? 1 : 0;
      if (n > most)
        {
          most = n;
          best = stop;
        }
    }
  return gtk_widget_grab_focus (best);
}
