/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help-line.h"

#include <string.h>

/* A label cannot hold a key as a widget in the midst of its text, so the text has it and what is behind is drawn here. */

#define KEY_RADIUS 5

/* Keeps the key's words together and off its edges: a narrow space that does not break. */
#define KEY_PADDING "\u202f\u202f"

typedef struct
{
  int start;
  int end; /* bytes of the label's text */
} Range;

struct _MulHelpLine
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *label;
  GArray *keys;  /* element-type Range */
  GArray *marks; /* element-type Range */
};

G_DEFINE_FINAL_TYPE (MulHelpLine, mul_help_line, GTK_TYPE_WIDGET)

static void
draw_range (MulHelpLine *self, GtkSnapshot *snapshot, PangoLayoutLine *line, const PangoRectangle *extents, const Range *range,
            const GdkRGBA *colour)
{
  int *x = NULL;
  int n_x;

  if (range->end <= line->start_index || range->start >= line->start_index + line->length)
    return;
  pango_layout_line_get_x_ranges (line, MAX (range->start, line->start_index),
                                  MIN (range->end, line->start_index + line->length), &x, &n_x);
  for (int i = 0; i < n_x; i++)
    {
      graphene_rect_t rect = GRAPHENE_RECT_INIT ((float) PANGO_PIXELS (x[2 * i]), (float) PANGO_PIXELS (extents->y),
                                                 (float) PANGO_PIXELS (x[2 * i + 1] - x[2 * i]),
                                                 (float) PANGO_PIXELS (extents->height));
      GskRoundedRect rounded;

      gsk_rounded_rect_init_from_rect (&rounded, &rect, KEY_RADIUS);
      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, colour, &rect);
      gtk_snapshot_pop (snapshot);
    }
  g_free (x);
}

static void
draw_ranges (MulHelpLine *self, GtkSnapshot *snapshot, GArray *ranges, const GdkRGBA *colour)
{
  PangoLayoutIter *lines;

  if (ranges->len == 0)
    return;
  lines = pango_layout_get_iter (gtk_label_get_layout (GTK_LABEL (self->label)));
  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (lines);
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (lines, NULL, &extents);
      for (guint i = 0; i < ranges->len; i++)
        draw_range (self, snapshot, line, &extents, &g_array_index (ranges, Range, i), colour);
    }
  while (pango_layout_iter_next_line (lines));
  pango_layout_iter_free (lines);
}

static void
mul_help_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulHelpLine *self = MUL_HELP_LINE (widget);
  GdkRGBA key;
  GdkRGBA mark;
  graphene_point_t origin;
  int x;
  int y;

  gtk_widget_get_color (widget, &key);
  mark = key;
  key.alpha *= 0.08f;
  mark.alpha *= 0.2f;
  gtk_label_get_layout_offsets (GTK_LABEL (self->label), &x, &y);
  if (gtk_widget_compute_point (self->label, widget, &GRAPHENE_POINT_INIT ((float) x, (float) y), &origin))
    {
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &origin);
      draw_ranges (self, snapshot, self->keys, &key);
      draw_ranges (self, snapshot, self->marks, &mark);
      gtk_snapshot_restore (snapshot);
    }
  GTK_WIDGET_CLASS (mul_help_line_parent_class)->snapshot (widget, snapshot);
}

/* A label that takes the focus selects all of itself, and looks at the focus before, of which there may be none. */
static gboolean
mul_help_line_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL || !gtk_widget_get_mapped (widget))
    return FALSE;
  gtk_root_set_focus (root, MUL_HELP_LINE (widget)->label);
  return TRUE;
}

static gboolean
unselect_cb (gpointer label)
{
  gtk_label_select_region (label, 0, 0);
  return G_SOURCE_REMOVE;
}

/* A page that comes into view in a narrow window gives the focus to the label itself, which then selects all. What somebody has
 * selected stays when the window is come back to. */
static void
focus_entered_cb (GtkEventControllerFocus *controller)
{
  GtkLabel *label = GTK_LABEL (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller)));

  if (!gtk_label_get_selection_bounds (label, NULL, NULL))
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, unselect_cb, g_object_ref (label), g_object_unref);
}

static void
mul_help_line_dispose (GObject *object)
{
  MulHelpLine *self = MUL_HELP_LINE (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_help_line_parent_class)->dispose (object);
}

static void
mul_help_line_finalize (GObject *object)
{
  MulHelpLine *self = MUL_HELP_LINE (object);

  g_array_unref (self->keys);
  g_array_unref (self->marks);
  G_OBJECT_CLASS (mul_help_line_parent_class)->finalize (object);
}

static void
mul_help_line_class_init (MulHelpLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_help_line_dispose;
  object_class->finalize = mul_help_line_finalize;
  widget_class->snapshot = mul_help_line_snapshot;
  widget_class->grab_focus = mul_help_line_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "helpline");
  /* One that is presentation only would hide the text in it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
mul_help_line_init (MulHelpLine *self)
{
  self->keys = g_array_new (FALSE, FALSE, sizeof (Range));
  self->marks = g_array_new (FALSE, FALSE, sizeof (Range));
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
}

/* It can be selected, so that it can have the focus, be read by the word and be copied. */
static GtkWidget *
create_label (GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0f, "selectable", TRUE, NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (focus_entered_cb), NULL);
  gtk_widget_add_controller (label, focus);
  return label;
}

static void
add_attribute (PangoAttrList *attributes, PangoAttribute *attribute, gsize start, gsize end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (attributes, attribute);
}

/**
 * mul_help_line_new:
 * @block: a block that is text
 * @language: the language of the text, so that a screen reader speaks it
 * @role: what it is
 * @level: of a heading: how deep it stands
 *
 * Returns: (transfer floating): the block
 */
GtkWidget *
mul_help_line_new (const MulGuideBlock *block, const char *language, GtkAccessibleRole role, int level)
{
  MulHelpLine *self = g_object_new (MUL_TYPE_HELP_LINE, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *plain = mul_help_dup_text (block);
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < block->runs->len; i++)
    {
      const MulGuideRun *run = g_ptr_array_index (block->runs, i);
      const gsize start = text->len;

      if (run->kind == MUL_GUIDE_RUN_KEY)
        {
          g_autofree char *key = mul_help_dup_key (run->text);
          Range range;

          g_string_append_printf (text, KEY_PADDING "%s" KEY_PADDING, key);
          range = (Range) { (int) start, (int) text->len };
          g_array_append_val (self->keys, range);
          add_attribute (attributes, pango_attr_allow_breaks_new (FALSE), start, text->len);
          add_attribute (attributes, pango_attr_scale_new (0.92), start, text->len);
          continue;
        }
      g_string_append (text, run->text);
      if (run->kind == MUL_GUIDE_RUN_LABEL)
        add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), start, text->len);
    }
  add_attribute (attributes, pango_attr_language_new (pango_language_from_string (language)), 0, text->len);
  self->label = create_label (role);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_label_set_text (GTK_LABEL (self->label), text->str);
  gtk_label_set_attributes (GTK_LABEL (self->label), attributes);
  pango_attr_list_unref (attributes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);
  if (role == GTK_ACCESSIBLE_ROLE_HEADING)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  return GTK_WIDGET (self);
}

/**
 * mul_help_line_get_text:
 * @self: a line
 *
 * Returns: (transfer none): its text
 */
const char *
mul_help_line_get_text (MulHelpLine *self)
{
  g_return_val_if_fail (MUL_IS_HELP_LINE (self), NULL);
  return gtk_label_get_text (GTK_LABEL (self->label));
}

/**
 * mul_help_line_mark:
 * @self: a line
 * @words: what is searched for, in lower case
 *
 * Marks the words where they stand.
 */
void
mul_help_line_mark (MulHelpLine *self, const char *const *words)
{
  const char *text = gtk_label_get_text (GTK_LABEL (self->label));
  g_autofree char *lower = g_utf8_strdown (text, -1);

  g_array_set_size (self->marks, 0);
  /* Places in the one are places in the other as long as no letter changes its length with its case. */
  for (guint i = 0; words[i] != NULL && strlen (lower) == strlen (text); i++)
    for (const char *at = strstr (lower, words[i]); at != NULL; at = strstr (at + 1, words[i]))
      {
        Range range = { (int) (at - lower), (int) (at - lower) + (int) strlen (words[i]) };

        g_array_append_val (self->marks, range);
      }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * mul_help_dup_key:
 * @accelerator: a key as the toolkit writes it
 *
 * Returns: (transfer full): the key as the keyboard has it
 */
char *
mul_help_dup_key (const char *accelerator)
{
  guint key;
  GdkModifierType modifiers;

  if (!gtk_accelerator_parse (accelerator, &key, &modifiers))
    return g_strdup (accelerator);
  return gtk_accelerator_get_label (key, modifiers);
}

/**
 * mul_help_dup_text:
 * @block: a block that is text
 *
 * Returns: (transfer full): its text, as it is read aloud and searched
 */
char *
mul_help_dup_text (const MulGuideBlock *block)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < block->runs->len; i++)
    {
      const MulGuideRun *run = g_ptr_array_index (block->runs, i);
      g_autofree char *key = run->kind == MUL_GUIDE_RUN_KEY ? mul_help_dup_key (run->text) : NULL;

      g_string_append (text, key != NULL ? key : run->text);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * mul_help_has_word:
 * @text: a text
 * @word: what is searched for, in lower case
 *
 * Returns: whether the text has it, whatever the case
 */
gboolean
mul_help_has_word (const char *text, const char *word)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  return strstr (lower, word) != NULL;
}
