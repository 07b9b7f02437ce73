/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "widgets/mul-chart-canvas-private.h"
#include "widgets/mul-municipality-badge.h"

/* Beyond what is seen, so that a step of panning finds its cards there; in the chart's pixels. */
#define AHEAD 160
/* So many cards wait to be used again. */
#define MAX_SPARE 48

MulUnitCard *
mul_chart_canvas_find_card (MulChartCanvas *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->cards, id) : NULL;
}

const char *
mul_chart_canvas_find_id (MulChartCanvas *self, MulUnitCard *card)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (value == card)
      return key;
  return NULL;
}

static void
renamed_cb (MulChartCanvas *self, const char *name, MulUnitCard *card)
{
  const char *id = mul_chart_canvas_find_id (self, card);

  if (id != NULL)
    g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_RENAME], 0, id, name);
}

static void
kept_cb (MulChartCanvas *self, MulUnitCard *card)
{
  const char *id = mul_chart_canvas_find_id (self, card);

  if (id != NULL)
    g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_NAME_KEPT], 0, id);
}

static void
expand_cb (MulChartCanvas *self, MulUnitCard *card)
{
  const char *id = mul_chart_canvas_find_id (self, card);
  g_autofree char *owned = g_strdup (id);

  if (owned != NULL)
    mul_chart_folding_set_collapsed (self->folding, self->whole, owned, FALSE);
}

static void
starter_clicked_cb (MulChartCanvas *self, GtkWidget *starter)
{
  guint column;

  if (g_ptr_array_find (self->starters, starter, &column))
    g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_ADD_ROOT], 0, column);
}

GtkWidget *
mul_chart_canvas_create_adder (MulChartCanvas *self, const char *action, const char *icon, const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "chart-adder");
  gtk_widget_set_child_visible (button, FALSE);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
clear (GPtrArray *widgets)
{
  for (guint i = 0; i < widgets->len; i++)
    if (g_ptr_array_index (widgets, i) != NULL)
      gtk_widget_unparent (g_ptr_array_index (widgets, i));
  g_ptr_array_set_size (widgets, 0);
}

static GtkWidget *
create_heading (const MulChartModelColumn *column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (column->title);

  gtk_widget_add_css_class (box, "chart-heading");
  if (column->municipality != NULL)
    gtk_box_append (GTK_BOX (box), mul_municipality_badge_new (column->municipality));
  gtk_widget_add_css_class (title, "chart-title");
  gtk_box_append (GTK_BOX (box), title);
  if (*column->subtitle != '\0')
    {
      GtkWidget *subtitle = gtk_label_new (column->subtitle);

      gtk_widget_add_css_class (subtitle, "secondary");
      gtk_box_append (GTK_BOX (box), subtitle);
    }
  return box;
}

static GtkWidget *
create_starter (MulChartCanvas *self, const MulChartModelColumn *column)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = adw_button_content_new ();
  g_autofree char *name = g_strdup_printf (C_ ("organisation", "Add Unit in %s"), column->title);

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), C_ ("organisation", "Add Unit"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (starter_clicked_cb), self, G_CONNECT_SWAPPED);
  return button;
}

/* A caption that only repeats the name of either end, or that of another line from the same unit, is left out. */
static gboolean
needs_caption (MulChartCanvas *self, guint link_number)
{
  const MulChartModelLink *link = mul_chart_model_get_link (self->model, link_number);

  if (*link->caption == '\0' ||
      strstr (mul_chart_model_get_unit (self->model, link->from)->card.name, link->caption) != NULL ||
      strstr (mul_chart_model_get_unit (self->model, link->to)->card.name, link->caption) != NULL)
    return FALSE;
  for (guint i = 0; i < link_number; i++)
    {
      const MulChartModelLink *other = mul_chart_model_get_link (self->model, i);

      if (other->from == link->from && g_str_equal (other->caption, link->caption))
        return FALSE;
    }
  return TRUE;
}

void
mul_chart_canvas_show_columns (MulChartCanvas *self)
{
  clear (self->headings);
  clear (self->starters);
  clear (self->captions);
  for (guint i = 0; i < mul_chart_model_get_n_columns (self->model); i++)
    {
      const MulChartModelColumn *column = mul_chart_model_get_column (self->model, i);
      GtkWidget *heading = create_heading (column);
      GtkWidget *starter = column->n_units == 0 ? create_starter (self, column) : NULL;

      gtk_widget_set_parent (heading, GTK_WIDGET (self));
      if (starter != NULL)
        gtk_widget_set_parent (starter, GTK_WIDGET (self));
      g_ptr_array_add (self->headings, heading);
      g_ptr_array_add (self->starters, starter);
    }
  for (guint i = 0; i < mul_chart_model_get_n_links (self->model); i++)
    {
      GtkWidget *caption = gtk_label_new (mul_chart_model_get_link (self->model, i)->caption);

      gtk_widget_add_css_class (caption, "chart-caption");
      gtk_widget_set_visible (caption, needs_caption (self, i));
      gtk_widget_set_can_target (caption, FALSE);
      gtk_widget_set_parent (caption, GTK_WIDGET (self));
      g_ptr_array_add (self->captions, caption);
    }
}

static MulUnitCard *
create_card (MulChartCanvas *self)
{
  GtkWidget *card = mul_unit_card_new ();

  g_signal_connect_object (card, "renamed", G_CALLBACK (renamed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "expand", G_CALLBACK (expand_cb), self, G_CONNECT_SWAPPED);
  return MUL_UNIT_CARD (card);
}

/* A card that somebody is at stays, wherever it is. */
static gboolean
is_used (MulChartCanvas *self, GtkWidget *card)
{
  return mul_unit_card_is_renaming (MUL_UNIT_CARD (card)) ||
         gtk_widget_get_focus_child (GTK_WIDGET (self)) == card ||
         (self->popover != NULL && gtk_widget_get_parent (self->popover) == card);
}

static gboolean
is_wanted (MulChartCanvas *self, guint unit, const graphene_rect_t *view)
{
  const char *id = mul_chart_model_get_unit (self->model, unit)->id;
  graphene_rect_t rect = mul_chart_geometry_get_card (self->geometry, unit);
  MulUnitCard *card;

  if (graphene_rect_intersection (&rect, view, NULL) || g_strcmp0 (id, self->selected) == 0 ||
      g_strcmp0 (id, self->dragged) == 0)
    return TRUE;
  card = mul_chart_canvas_find_card (self, id);
  return card != NULL && is_used (self, GTK_WIDGET (card));
}

/* A card whose unit is gone, or out of sight, waits for the next; but one that has the focus is not made another's. */
static void
release (MulChartCanvas *self, GtkWidget *card)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean used = is_used (self, card);

  if (self->popover != NULL && gtk_widget_get_parent (self->popover) == card)
    mul_chart_canvas_close_menu (self);
  /* Taken away with the focus, it would keep it, and no key would come to anything any more. */
  if (root != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self)) == card)
    gtk_root_set_focus (root, GTK_WIDGET (self));
  if (used || self->spare->len >= MAX_SPARE)
    gtk_widget_unparent (card);
  else
    g_ptr_array_add (self->spare, card);
}

static void
release_unwanted (MulChartCanvas *self, const gboolean *wanted)
{
  GHashTableIter iter;
  gpointer id, card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &id, &card))
    {
      int unit = mul_chart_model_find (self->model, id);

      if (unit >= 0 && wanted[unit])
        continue;
      g_hash_table_iter_steal (&iter);
      g_free (id);
      release (self, card);
    }
}

static void
set_css_class (MulUnitCard *card, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (card), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (card), css_class);
}

/* Whether a shown unit is the one with the key, or under it. */
static gboolean
is_within (MulChartCanvas *self, guint unit, const char *id)
{
  int top = mul_chart_model_find (self->model, id);

  for (int i = (int) unit; top >= 0 && i >= 0; i = mul_chart_model_get_parent (self->model, (guint) i))
    if (i == top)
      return TRUE;
  return FALSE;
}

/* Its place is that among all its siblings, whether or not they have cards of their own. */
static void
describe (MulChartCanvas *self, MulUnitCard *card, guint unit)
{
  const MulChartModelUnit *info = mul_chart_model_get_unit (self->model, unit);
  int number = mul_chart_model_find (self->whole, info->id);
  MulChartModel *model = number >= 0 ? self->whole : self->model;
  guint at = number >= 0 ? (guint) number : unit;
  g_autofree char *label = mul_chart_model_describe (model, at);
  const MulChartModelUnit *described = mul_chart_model_get_unit (model, at);

  mul_unit_card_set_description (card, label, described->level, described->position,
                                 mul_chart_model_get_n_siblings (model, at));
  mul_unit_card_set_expanded (card, described->n_children > 0 || number < 0, info->n_children > 0);
}

static void
fill (MulChartCanvas *self, MulUnitCard *card, guint unit)
{
  const MulChartModelUnit *info = mul_chart_model_get_unit (self->model, unit);
  graphene_rect_t rect = mul_chart_geometry_get_card (self->geometry, unit);

  mul_unit_card_set_content (card, self->ruler, &info->card, mul_chart_canvas_is_one_line (self, unit), &rect.size);
  describe (self, card, unit);
}

/* Gives what is in view its cards, and takes them from what is not. Cards stay with their unit as long as it is in view, so
 * that focus and what is being typed survive every change around them. */
void
mul_chart_canvas_show_cards (MulChartCanvas *self, gboolean anew)
{
  guint n_units = mul_chart_model_get_n_units (self->model);
  g_autofree gboolean *wanted = g_new0 (gboolean, MAX (n_units, 1));
  graphene_rect_t view;
  GtkWidget *previous = NULL;

  if (self->geometry == NULL)
    return;
  view = mul_chart_canvas_get_view (self);
  graphene_rect_inset (&view, -AHEAD, -AHEAD);
  for (guint i = 0; i < n_units; i++)
    wanted[i] = is_wanted (self, i, &view);
  release_unwanted (self, wanted);
  for (guint i = 0; i < n_units; i++)
    {
      const char *id = mul_chart_model_get_unit (self->model, i)->id;
      MulUnitCard *card;
      gboolean fresh;

      if (!wanted[i])
        continue;
      card = mul_chart_canvas_find_card (self, id);
      fresh = card == NULL;
      if (fresh)
        {
          card = self->spare->len > 0 ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1)
                                      : create_card (self);
          g_hash_table_insert (self->cards, g_strdup (id), card);
        }
      if (gtk_widget_get_parent (GTK_WIDGET (card)) == NULL ||
          gtk_widget_get_prev_sibling (GTK_WIDGET (card)) != previous)
        gtk_widget_insert_after (GTK_WIDGET (card), GTK_WIDGET (self), previous);
      gtk_widget_set_visible (GTK_WIDGET (card), TRUE);
      previous = GTK_WIDGET (card);
      if (fresh || anew)
        fill (self, card, i);
      mul_unit_card_set_selected (card, g_strcmp0 (id, self->selected) == 0);
      set_css_class (card, "drop-target", g_strcmp0 (id, self->drop_on) == 0);
      set_css_class (card, "dimmed", is_within (self, i, self->dragged) || is_within (self, i, self->cut));
    }
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->spare, i), FALSE);
}

void
mul_chart_canvas_drop_widgets (MulChartCanvas *self)
{
  GHashTableIter iter;
  gpointer card;

  mul_chart_canvas_close_menu (self);
  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      gtk_widget_unparent (card);
      g_hash_table_iter_remove (&iter);
    }
  clear (self->spare);
  clear (self->headings);
  clear (self->starters);
  clear (self->captions);
}
