/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-stance-mark.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"
#include "widgets/mul-key-tooltip.h"

/* Stances that a digit reaches. */
#define N_DIGITS 7

/**
 * mul_argument_stance_get_words:
 * @position: a #MulStancePosition, or %MUL_STANCE_NONE
 *
 * Returns: (transfer none): it in a word or two
 */
const char *
mul_argument_stance_get_words (int position)
{
  switch (position)
    {
    case MUL_STANCE_POSITION_AGREE:
      return C_ ("stance", "agree");
    case MUL_STANCE_POSITION_PARTLY:
      return C_ ("stance", "partly");
    case MUL_STANCE_POSITION_DISAGREE:
      return C_ ("stance", "disagree");
    default:
      return C_ ("stance", "no stance");
    }
}

/**
 * mul_argument_stance_sign_new:
 * @position: a #MulStancePosition, or %MUL_STANCE_NONE
 *
 * Returns: (transfer floating): its sign, which something else says in words
 */
GtkWidget *
mul_argument_stance_sign_new (int position)
{
  static const char *const icons[] = { "object-select-symbolic", "mul-partly-symbolic", "mul-disagree-symbolic" };
  GtkWidget *sign;

  if (position >= 0 && position < (int) G_N_ELEMENTS (icons))
    {
      sign = gtk_image_new_from_icon_name (icons[position]);
      gtk_image_set_pixel_size (GTK_IMAGE (sign), 12);
    }
  else
    {
      sign = gtk_label_new ("–");
      gtk_widget_set_size_request (sign, 12, -1);
      gtk_widget_add_css_class (sign, "caption-text");
    }
  return sign;
}

/* The municipality's letters in its colour. A row has many of these, so that it is a mere label; the button around says the name. */
static GtkWidget *
make_letters (MulRecord *municipality)
{
  const char *letters = mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name);
  const char *colour = mul_record_get_text (municipality, MUL_MUNICIPALITY_colour);
  const char *classes[] = { "municipality-badge", "flat", *colour != '\0' ? colour : "slate", NULL };
  GtkWidget *label = gtk_label_new (*letters != '\0' ? letters : mul_record_get_text (municipality, MUL_MUNICIPALITY_name));

  gtk_widget_set_css_classes (label, classes);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  return label;
}

/* That something is said besides. The button around says what. */
static GtkWidget *
make_comment_sign (void)
{
  GtkWidget *sign = gtk_image_new_from_icon_name ("mul-comment-symbolic");

  gtk_image_set_pixel_size (GTK_IMAGE (sign), 12);
  gtk_widget_add_css_class (sign, "comment-sign");
  return sign;
}

/* The tooltip is asked for when the pointer rests: setting it asks the display where the pointer is, each time. */
static gboolean
query_tooltip_cb (GtkWidget *button, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer text)
{
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
free_text (gpointer text, GClosure *closure)
{
  g_free (text);
}

/* Says what it is, and the keys that reach it. */
static char *
tell_keys (GtkWidget *button, const char *words, guint number)
{
  g_autofree char *accelerator = g_strdup_printf ("<Alt>%u", number);
  g_autofree char *comment_accelerator = g_strdup_printf ("<Shift><Alt>%u", number);
  g_autofree char *keys = mul_key_tooltip_dup_keys (accelerator);
  g_autofree char *comment_keys = mul_key_tooltip_dup_keys (comment_accelerator);
  g_autofree char *both = g_strdup_printf ("%s %s", keys, comment_keys);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, both, -1);
  /* Translators: a stance in words, the key that changes it, and the key for the comment */
  return g_strdup_printf (C_ ("stance", "%s (%s, comment %s)"), words, keys, comment_keys);
}

/**
 * mul_argument_stance_mark_new:
 * @stance: a stance
 * @number: its place in the row, from 1
 *
 * Returns: (transfer floating): a button with the municipality's letters and the sign, framed where it disagrees; pressed, it
 *   activates "argument.edit-stance" with municipality and stance
 */
GtkWidget *
mul_argument_stance_mark_new (const MulArgumentStance *stance, guint number)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  const char *municipality_id = stance->municipality != NULL ? mul_record_get_id (stance->municipality) : "";
  g_autofree char *words = mul_argument_stance_describe (stance);
  char *tooltip;

  if (stance->municipality != NULL)
    gtk_box_append (GTK_BOX (box), make_letters (stance->municipality));
  if (*stance->holder != '\0')
    {
      GtkWidget *holder = gtk_label_new (stance->holder);

      gtk_label_set_ellipsize (GTK_LABEL (holder), PANGO_ELLIPSIZE_END);
      gtk_label_set_max_width_chars (GTK_LABEL (holder), 16);
      gtk_widget_add_css_class (holder, "caption-text");
      gtk_box_append (GTK_BOX (box), holder);
    }
  gtk_box_append (GTK_BOX (box), mul_argument_stance_sign_new (stance->position));
  if (*stance->comment != '\0')
    gtk_box_append (GTK_BOX (box), make_comment_sign ());
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_add_css_class (button, "stance");
  if (stance->position == MUL_STANCE_POSITION_DISAGREE)
    gtk_widget_add_css_class (button, "disagrees");
  tooltip = *stance->holder == '\0' && number <= N_DIGITS ? tell_keys (button, words, number) : g_strdup (words);
  gtk_widget_set_has_tooltip (button, TRUE);
  g_signal_connect_data (button, "query-tooltip", G_CALLBACK (query_tooltip_cb), tooltip, free_text, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "argument.edit-stance");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", municipality_id, stance->id != NULL ? stance->id : "");
  return button;
}

/**
 * mul_argument_stance_legend_new:
 *
 * Returns: (transfer floating): the signs with their words
 */
GtkWidget *
mul_argument_stance_legend_new (void)
{
  static const int positions[] = { MUL_STANCE_POSITION_AGREE, MUL_STANCE_POSITION_PARTLY, MUL_STANCE_POSITION_DISAGREE,
                                   MUL_STANCE_NONE };
  GtkWidget *legend = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  for (guint i = 0; i < G_N_ELEMENTS (positions); i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
      GtkWidget *label = gtk_label_new (mul_argument_stance_get_words (positions[i]));

      gtk_widget_add_css_class (label, "caption-text");
      gtk_box_append (GTK_BOX (box), mul_argument_stance_sign_new (positions[i]));
      gtk_box_append (GTK_BOX (box), label);
      gtk_box_append (GTK_BOX (legend), box);
    }
  gtk_widget_set_valign (legend, GTK_ALIGN_CENTER);
  return legend;
}
