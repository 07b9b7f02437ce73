/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "widgets/mul-chart-canvas-private.h"
#include "widgets/mul-municipality-badge.h"

MulUnitCard *
mul_chart_canvas_find_card (MulChartCanvas *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->cards, id) : NULL;
}

MulUnitCard *
mul_chart_canvas_nth_card (MulChartCanvas *self, guint unit)
{
  return mul_chart_canvas_find_card (self, mul_chart_model_get_unit (self->model, unit)->id);
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

static gboolean
owns_card (MulChartCanvas *self, const char *id)
{
  return mul_chart_model_find (self->model, id) >= 0;
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
starter_clicked_cb (MulChartCanvas *self, GtkWidget *starter)
{
  guint column;

  if (g_ptr_array_find (self->starters, starter, &column))
    g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_ADD_ROOT], 0, column);
}

GtkWidget *
mul_chart_canvas_create_adder (MulChartCanvas *self, const char *action, const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "chart-adder");
  gtk_widget_set_child_visible (button, FALSE);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

void
mul_chart_canvas_clear (GPtrArray *widgets)
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
  mul_chart_canvas_clear (self->headings);
  mul_chart_canvas_clear (self->starters);
  mul_chart_canvas_clear (self->captions);
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

/* Cards stay with their unit, so that focus and what is being typed survive every change around them. */
void
mul_chart_canvas_show_cards (MulChartCanvas *self, MulChartModel *old)
{
  GtkWidget *previous = NULL;

  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (self->model, i);
      MulUnitCard *card = mul_chart_canvas_find_card (self, unit->id);
      int before = mul_chart_model_find (old, unit->id);
      g_autofree char *label = mul_chart_model_describe (self->model, i);

      if (card == NULL)
        {
          card = MUL_UNIT_CARD (mul_unit_card_new ());
          g_signal_connect_object (card, "renamed", G_CALLBACK (renamed_cb), self, G_CONNECT_SWAPPED);
          g_signal_connect_object (card, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
          g_hash_table_insert (self->cards, g_strdup (unit->id), card);
        }
      if (previous != NULL || gtk_widget_get_parent (GTK_WIDGET (card)) == NULL)
        gtk_widget_insert_after (GTK_WIDGET (card), GTK_WIDGET (self), previous);
      previous = GTK_WIDGET (card);
      if (before < 0 || !mul_chart_card_equal (&mul_chart_model_get_unit (old, before)->card, &unit->card))
        mul_unit_card_set_content (card, &unit->card);
      mul_unit_card_set_place (card, self->places[i]);
      mul_unit_card_set_selected (card, g_strcmp0 (unit->id, self->selected) == 0);
      mul_unit_card_set_description (card, label, unit->level, unit->position,
                                     mul_chart_model_get_n_siblings (self->model, i), unit->n_children > 0);
    }
}

void
mul_chart_canvas_drop_cards (MulChartCanvas *self)
{
  GHashTableIter iter;
  gpointer id, card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &id, &card))
    if (!owns_card (self, id))
      {
        if (self->popover != NULL && gtk_widget_get_parent (self->popover) == card)
          mul_chart_canvas_close_menu (self);
        gtk_widget_unparent (card);
        g_hash_table_iter_remove (&iter);
      }
}
