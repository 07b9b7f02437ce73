/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-unit-card.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-colour.h"
#include "drawing/mul-chart-card.h"
#include "widgets/mul-name-text.h"

struct _MulUnitCard
{
  GtkWidget parent_instance;

  /* Owned */
  char *name;
  GPtrArray *marks; /* what to paint, from the card's corner */
  GtkWidget *name_text;
  GtkWidget *more; /* the button over what a card says it hides */

  /* Borrowed */
  MulChartRuler *ruler; /* the canvas's */

  graphene_size_t size;
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
  EXPAND,
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

/* A unit that has no name yet says so. */
static MulChartCard
get_shown (const MulChartCard *card)
{
  MulChartCard shown = *card;

  if (*card->name == '\0')
    shown.name = C_ ("organisation", "Unnamed unit");
  return shown;
}

/* The mark of a kind: the name is the first text, what the card hides is the last. */
static const MulChartMark *
find_text (MulUnitCard *self, gboolean last)
{
  const MulChartMark *found = NULL;

  for (guint i = 0; self->marks != NULL && i < self->marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (self->marks, i);

      if (mark->kind == MUL_CHART_MARK_TEXT && (found == NULL || last))
        found = mark;
    }
  return found;
}

/* A municipality's colour, or the tint behind it. In high contrast there are no tints. */
static gboolean
find_badge_colour (const char *paper, gboolean high_contrast, GdkRGBA *colour)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  for (guint i = 0; i < mul_colour_get_n (); i++)
    {
      const MulColour *known = mul_colour_get (i);
      gboolean is_tint = g_str_equal (paper, mul_chart_marks_get_tint (known->light));

      if (!is_tint && !g_str_equal (paper, known->light))
        continue;
      gdk_rgba_parse (colour, dark ? known->dark : known->light);
      if (is_tint)
        colour->alpha = high_contrast ? 0 : dark ? MUL_COLOUR_TINT_DARK : MUL_COLOUR_TINT_LIGHT;
      return TRUE;
    }
  return FALSE;
}

/* The colours of paper as the screen has them now. */
static GdkRGBA
get_colour (MulUnitCard *self, const char *paper)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean high_contrast = adw_style_manager_get_high_contrast (style);
  GdkRGBA colour;

  gtk_widget_get_color (GTK_WIDGET (self), &colour);
  if (g_str_equal (paper, MUL_CHART_CARD_INK_DIM))
    colour.alpha *= high_contrast ? 0.9f : 0.72f;
  else if (g_str_equal (paper, MUL_CHART_CARD_PAPER))
    colour.alpha = 0;
  else if (g_str_equal (paper, MUL_CHART_CARD_CHIP_PLAIN))
    colour.alpha *= 0.1f;
  else if (g_str_equal (paper, MUL_CHART_CARD_CHIP_BORDER))
    colour.alpha *= high_contrast ? 0.9f : 0.4f;
  else if (g_str_equal (paper, MUL_CHART_CARD_INK_WARNING))
    gdk_rgba_parse (&colour, adw_style_manager_get_dark (style) ? "#ffc252" : paper);
  else if (g_str_equal (paper, MUL_CHART_CARD_CHIP_WARNING))
    gdk_rgba_parse (&colour, adw_style_manager_get_dark (style) ? "rgba(255,194,82,0.16)" : paper);
  else if (g_str_equal (paper, mul_chart_marks_get_tint (MUL_CHART_CARD_INK_DIM)))
    colour.alpha *= high_contrast ? 0 : 0.1f;
  else
    find_badge_colour (paper, high_contrast, &colour);
  return colour;
}

static void
paint_rect (MulUnitCard *self, GtkSnapshot *snapshot, const MulChartMark *mark)
{
  graphene_rect_t box = GRAPHENE_RECT_INIT ((float) mark->box.x, (float) mark->box.y, (float) mark->box.width,
                                            (float) mark->box.height);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &box, (float) mark->radius);
  if (mark->fill != NULL)
    {
      GdkRGBA fill = get_colour (self, mark->fill);

      gtk_snapshot_push_rounded_clip (snapshot, &rounded);
      gtk_snapshot_append_color (snapshot, &fill, &box);
      gtk_snapshot_pop (snapshot);
    }
  if (mark->stroke != NULL)
    {
      float width = (float) mark->stroke_width;
      GdkRGBA stroke = get_colour (self, mark->stroke);

      gtk_snapshot_append_border (snapshot, &rounded, (float[4]) { width, width, width, width },
                                  (GdkRGBA[4]) { stroke, stroke, stroke, stroke });
    }
}

static void
paint_text (MulUnitCard *self, GtkSnapshot *snapshot, const MulChartMark *mark)
{
  GdkRGBA colour = get_colour (self, mark->fill);

  for (guint i = 0; mark->lines[i] != NULL; i++)
    {
      PangoLayout *layout = mul_chart_ruler_set_line (self->ruler, mark->font, mark->lines[i]);
      double baseline = (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
      double x = mark->box.x;

      if (mark->at_end)
        x += mark->box.width - mul_chart_ruler_get_width (self->ruler, mark->font, mark->lines[i]);
      layout = mul_chart_ruler_set_line (self->ruler, mark->font, mark->lines[i]);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                                            (float) x, (float) (mark->baseline + i * mark->line_height - baseline)));
      gtk_snapshot_append_layout (snapshot, layout, &colour);
      gtk_snapshot_restore (snapshot);
    }
}

static void
paint_icon (MulUnitCard *self, GtkSnapshot *snapshot, const MulChartMark *mark)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GdkRGBA colour = get_colour (self, mark->fill);
  guint n_strokes;
  const MulChartStroke *strokes = mul_chart_icon_get_outline (mark->icon, &n_strokes);
  GskPath *path;

  for (guint i = 0; i < n_strokes; i++)
    {
      float x[3], y[3];

      for (guint j = 0; j < 3; j++)
        {
          x[j] = (float) (mark->box.x + strokes[i].x[j]);
          y[j] = (float) (mark->box.y + strokes[i].y[j]);
        }
      if (strokes[i].operation == 'M')
        gsk_path_builder_move_to (builder, x[0], y[0]);
      else if (strokes[i].operation == 'L')
        gsk_path_builder_line_to (builder, x[0], y[0]);
      else if (strokes[i].operation == 'C')
        gsk_path_builder_cubic_to (builder, x[0], y[0], x[1], y[1], x[2], y[2]);
      else
        gsk_path_builder_close (builder);
    }
  path = gsk_path_builder_free_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_EVEN_ODD, &colour);
  gsk_path_unref (path);
}

/* Marks are counted from the corner of the whole card, children from inside its border. */
static float
get_inset (MulUnitCard *self)
{
  return (self->size.width - (float) gtk_widget_get_width (GTK_WIDGET (self))) / 2;
}

/* The field of a name that is being typed covers what stands below the name's first line. */
static gboolean
is_under_name_text (MulUnitCard *self, const MulChartMark *mark, const MulChartMark *name)
{
  if (!self->renaming || self->name_text == NULL || name == NULL)
    return FALSE;
  return mark == name || (mark->box.y > name->box.y &&
                          mark->box.y < name->box.y + gtk_widget_get_height (self->name_text));
}

static void
mul_unit_card_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulUnitCard *self = MUL_UNIT_CARD (widget);
  const MulChartMark *name = find_text (self, FALSE);
  float inset = get_inset (self);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-inset, -inset));
  /* The first is the card's own box, which style draws. */
  for (guint i = 1; self->marks != NULL && i < self->marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (self->marks, i);

      if (mark->kind == MUL_CHART_MARK_RECT)
        paint_rect (self, snapshot, mark);
      else if (mark->kind == MUL_CHART_MARK_TEXT && !is_under_name_text (self, mark, name))
        paint_text (self, snapshot, mark);
      else if (mark->kind == MUL_CHART_MARK_ICON && !is_under_name_text (self, mark, name))
        paint_icon (self, snapshot, mark);
    }
  gtk_snapshot_restore (snapshot);
  GTK_WIDGET_CLASS (mul_unit_card_parent_class)->snapshot (widget, snapshot);
}

/* The canvas gives each card the room that its text was measured to need. */
static void
mul_unit_card_measure_widget (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                              int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
allocate (GtkWidget *child, double x, double y, double width, double height)
{
  int least_width, least_height;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  least_width = MAX (least_width, (int) width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, least_width, &least_height, NULL, NULL, NULL);
  least_height = MAX (least_height, (int) height);
  gtk_widget_allocate (child, least_width, least_height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float) x, (float) y)));
}

static void
mul_unit_card_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulUnitCard *self = MUL_UNIT_CARD (widget);
  const MulChartMark *name = find_text (self, FALSE);
  const MulChartMark *more = find_text (self, TRUE);
  float inset = get_inset (self);

  if (self->name_text != NULL && name != NULL)
    allocate (self->name_text, name->box.x - inset - 3, name->box.y - inset, self->size.width - 2 * name->box.x + 6,
              name->line_height);
  if (self->more != NULL && more != NULL)
    allocate (self->more, more->box.x - inset - MUL_CHART_ICON_SIZE - 7, more->box.y - inset - 4,
              more->box.width + MUL_CHART_ICON_SIZE + 14, more->box.height + 8);
}

static void
name_done_cb (MulUnitCard *self, const char *name, gboolean given_up)
{
  g_autofree char *renamed = g_strdup (name);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  self->renaming = FALSE;
  /* The text goes only after the focus has moved, or the window would look for a place for it. */
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  g_clear_pointer (&self->name_text, gtk_widget_unparent);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (renamed != NULL)
    g_signal_emit (self, signals[RENAMED], 0, renamed);
  else if (given_up)
    g_signal_emit (self, signals[KEPT], 0);
}

static void
more_clicked_cb (MulUnitCard *self)
{
  g_signal_emit (self, signals[EXPAND], 0);
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  if (MUL_UNIT_CARD (widget)->name_text != NULL)
    mul_name_text_end (MUL_NAME_TEXT (MUL_UNIT_CARD (widget)->name_text), TRUE);
}

static gboolean
mul_unit_card_grab_focus (GtkWidget *widget)
{
  MulUnitCard *self = MUL_UNIT_CARD (widget);

  if (mul_unit_card_is_renaming (self) && gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_grab_focus (self->name_text);
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
  MulUnitCard *self = MUL_UNIT_CARD (object);

  g_clear_pointer (&self->name_text, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_unit_card_parent_class)->dispose (object);
}

static void
mul_unit_card_finalize (GObject *object)
{
  MulUnitCard *self = MUL_UNIT_CARD (object);

  g_free (self->name);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
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
  widget_class->measure = mul_unit_card_measure_widget;
  widget_class->size_allocate = mul_unit_card_size_allocate;
  widget_class->snapshot = mul_unit_card_snapshot;

  props[PROP_SELECTED] = g_param_spec_boolean ("selected", NULL, NULL, FALSE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[RENAMED] = g_signal_new ("renamed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[KEPT] = g_signal_new ("kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[EXPAND] =
      g_signal_new ("expand", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action_cb);
  gtk_widget_class_set_css_name (widget_class, "unitcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE_ITEM);
}

static void
mul_unit_card_init (MulUnitCard *self)
{
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
 * mul_unit_card_measure:
 * @ruler: measures the text
 * @card: what it would show
 * @one_line: whether it is one line
 *
 * Returns: the size such a card wants, in pixels at real size; no widget is needed for it
 */
MulChartSize
mul_unit_card_measure (MulChartRuler *ruler, const MulChartCard *card, gboolean one_line)
{
  MulChartCard shown = get_shown (card);

  return mul_chart_card_measure (ruler, &shown, one_line);
}

static void
show_more (MulUnitCard *self, const MulChartCard *card)
{
  g_autofree char *name = NULL;

  if (card->more == NULL)
    {
      g_clear_pointer (&self->more, gtk_widget_unparent);
      return;
    }
  if (self->more == NULL)
    {
      self->more = gtk_button_new ();
      gtk_widget_set_focusable (self->more, FALSE);
      gtk_widget_add_css_class (self->more, "flat");
      gtk_widget_add_css_class (self->more, "chart-more");
      g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_clicked_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (self->more, GTK_WIDGET (self));
    }
  /* Translators: %s is the name of a unit. */
  name = g_strdup_printf (C_ ("organisation", "Show what is under %s"), card->name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * mul_unit_card_set_content:
 * @self: a card
 * @ruler: measures the text; outlives the card
 * @card: what to show, read during the call
 * @one_line: whether it is one line
 * @size: the room it gets, in pixels at real size
 *
 * Shows a unit. What somebody is typing stays as it is.
 */
void
mul_unit_card_set_content (MulUnitCard *self, MulChartRuler *ruler, const MulChartCard *card, gboolean one_line,
                           const graphene_size_t *size)
{
  GtkWidget *widget = GTK_WIDGET (self);
  MulChartCard shown = get_shown (card);
  MulChartRect box = { 0, 0, size->width, size->height };

  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  g_set_str (&self->name, card->name);
  self->ruler = ruler;
  self->size = *size;
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  self->marks = mul_chart_marks_new ();
  mul_chart_card_compose (ruler, &shown, one_line, 0, &box, self->marks);
  show_more (self, &shown);

  set_css_class (widget, "in-service", card->in_service);
  set_css_class (widget, "political", card->kind == MUL_UNIT_KIND_POLITICAL);
  set_css_class (widget, "external", card->kind == MUL_UNIT_KIND_EXTERNAL);
  set_css_class (widget, "hiding", card->more != NULL);
  set_css_class (widget, "line", one_line);
  gtk_widget_queue_allocate (widget);
  gtk_widget_queue_draw (widget);
}

/**
 * mul_unit_card_set_description:
 * @self: a card
 * @label: all that the card shows, as one line
 * @level: how deep it stands, from 1
 * @position: its place among its siblings, from 1
 * @n_siblings: how many they are
 *
 * Says to a screen reader what the card shows and where it stands. The toolkit exposes no position in a set, so that
 * goes into the description.
 */
void
mul_unit_card_set_description (MulUnitCard *self, const char *label, guint level, guint position, guint n_siblings)
{
  g_autofree char *description = g_strdup_printf (C_ ("organisation", "%u of %u"), position, n_siblings);

  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) level, -1);
}

/**
 * mul_unit_card_set_expanded:
 * @self: a card
 * @has_children: whether there is anything under it
 * @expanded: whether that is shown
 */
void
mul_unit_card_set_expanded (MulUnitCard *self, gboolean has_children, gboolean expanded)
{
  g_return_if_fail (MUL_IS_UNIT_CARD (self));
  if (has_children)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
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

/* As large as the name that it stands for, whatever the size of text elsewhere. */
static GtkWidget *
create_name_text (MulUnitCard *self)
{
  const MulChartMark *name = find_text (self, FALSE);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GtkWidget *text = mul_name_text_new (self->name, C_ ("organisation", "Name of the unit"));
  int size = (int) (mul_chart_font_get_size (name->font) * PANGO_SCALE);

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (size));
  pango_attr_list_insert (attributes, pango_attr_weight_new (mul_chart_font_is_bold (name->font) ? PANGO_WEIGHT_BOLD
                                                                                                 : PANGO_WEIGHT_NORMAL));
  mul_name_text_set_attributes (MUL_NAME_TEXT (text), attributes);
  g_signal_connect_object (text, "done", G_CALLBACK (name_done_cb), self, G_CONNECT_SWAPPED);
  return text;
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
  if (mul_unit_card_is_renaming (self) || self->marks == NULL)
    return;
  self->renaming = TRUE;
  self->name_text = create_name_text (self);
  gtk_widget_set_parent (self->name_text, GTK_WIDGET (self));
  gtk_widget_grab_focus (self->name_text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
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
