/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-summary.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-stance-mark.h"
#include "widgets/mul-municipality-badge.h"

struct _MulArgumentSummary
{
  GtkWidget parent_instance;

  /* Borrowed: a child */
  GtkWidget *chips;

  /* Owned: the last of the chips, at the line's other end; in a line of its own where there is too little room */
  GtkWidget *end;
};

G_DEFINE_FINAL_TYPE (MulArgumentSummary, mul_argument_summary, GTK_TYPE_WIDGET)

/* It is asked for when the pointer rests on the label: setting it beforehand asks the display where the pointer is, each time. */
static gboolean
query_tooltip_cb (GtkWidget *label, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  gtk_tooltip_set_text (tooltip, gtk_label_get_label (GTK_LABEL (label)));
  return TRUE;
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_has_tooltip (label, TRUE);
  g_signal_connect (label, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* The stances stand together, each in its place; where they do not fit in one line they flow as one. */
static GtkWidget *
make_stances (const MulArgumentContent *content)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 4);
  for (guint i = 0; i < content->stances->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), mul_argument_stance_mark_new (g_ptr_array_index (content->stances, i), i + 1));
  gtk_widget_add_css_class (box, "stances");
  return box;
}

static void
wrap (GtkWidget *label)
{
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
}

/* A label that gives way only when it is long, and where everything flows not at all. */
static GtkWidget *
make_end_label (const char *text, gboolean narrow)
{
  GtkWidget *label = make_label (text, "caption-text");

  if (narrow)
    {
      wrap (label);
      return label;
    }
  gtk_label_set_width_chars (GTK_LABEL (label), MIN ((int) g_utf8_strlen (text, -1), 10));
  gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  return label;
}

/* Where else it stands is read whole, in lines where there is little room. */
static GtkWidget *
make_places (const char *places, gboolean narrow)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);
  GtkWidget *image = gtk_image_new_from_icon_name ("mul-also-in-symbolic");
  GtkWidget *label = make_end_label (places, narrow);

  wrap (label);
  gtk_image_set_pixel_size (GTK_IMAGE (image), 12);
  gtk_widget_add_css_class (image, "caption-text");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
append_to_end (MulArgumentSummary *self, GtkWidget *child, gboolean narrow)
{
  if (narrow)
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips), child);
  else
    gtk_box_append (GTK_BOX (self->end), child);
}

static void
mul_argument_summary_dispose (GObject *object)
{
  MulArgumentSummary *self = MUL_ARGUMENT_SUMMARY (object);

  g_clear_pointer (&self->chips, gtk_widget_unparent);
  g_clear_object (&self->end);
  G_OBJECT_CLASS (mul_argument_summary_parent_class)->dispose (object);
}

static void
mul_argument_summary_class_init (MulArgumentSummaryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_argument_summary_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "argument-summary");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
mul_argument_summary_init (MulArgumentSummary *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 12);
  self->chips = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->chips), 8);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->chips), 4);
  gtk_widget_set_hexpand (self->chips, TRUE);
  gtk_widget_set_parent (self->chips, GTK_WIDGET (self));
  self->end = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10));
  gtk_widget_set_hexpand (self->end, TRUE);
  gtk_widget_set_halign (self->end, GTK_ALIGN_END);
}

/**
 * mul_argument_summary_show:
 * @self: a summary
 * @content: what to show
 * @narrow: whether everything flows in lines rather than to both ends
 *
 * Shows another content; with nothing to say the summary hides.
 */
void
mul_argument_summary_show (MulArgumentSummary *self, const MulArgumentContent *content, gboolean narrow)
{
  GtkWidget *child;

  g_return_if_fail (MUL_IS_ARGUMENT_SUMMARY (self));
  while ((child = gtk_widget_get_first_child (self->chips)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->chips), child);
  while ((child = gtk_widget_get_first_child (self->end)) != NULL)
    gtk_box_remove (GTK_BOX (self->end), child);

  if (content->shows_stances)
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips), make_stances (content));
  for (guint i = 0; i < content->municipalities->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips),
                         mul_municipality_badge_new (g_ptr_array_index (content->municipalities, i)));
  if (*content->theme != '\0')
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips), make_label (content->theme, "chip"));
  if (mul_argument_content_is_disputed (content))
    {
      child = make_label (C_ ("argument", "Disagreement"), "chip");
      gtk_widget_add_css_class (child, "outlined");
      adw_wrap_box_append (ADW_WRAP_BOX (self->chips), child);
    }
  if (*content->voiced_by != '\0')
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips), make_label (content->voiced_by, "caption-text"));
  if (*content->places != '\0')
    append_to_end (self, make_places (content->places, narrow), narrow);
  if (*content->source != '\0')
    append_to_end (self, make_end_label (content->source, narrow), narrow);
  if (gtk_widget_get_first_child (self->end) != NULL)
    adw_wrap_box_append (ADW_WRAP_BOX (self->chips), self->end);
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (self->chips) != NULL);
}
