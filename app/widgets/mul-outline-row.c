/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-outline-row.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-name-text.h"

#define INDENT 18

struct _MulOutlineRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  char *id;
  char *name;
  char *shown; /* all that it says, to see whether that has changed */

  /* Template */
  GtkWidget *content;
  GtkWidget *arrow;
  GtkBox *names;
  GtkLabel *name_label;
  GtkLabel *detail_label;
  GtkBox *row_end;

  gboolean has_children;
};

enum
{
  TOGGLED,
  RENAMED,
  KEPT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulOutlineRow, mul_outline_row, GTK_TYPE_LIST_BOX_ROW)

static void
arrow_clicked_cb (MulOutlineRow *self)
{
  g_signal_emit (self, signals[TOGGLED], 0);
}

/* The name that is being typed has the row for itself. */
static void
show_names (MulOutlineRow *self, gboolean renaming)
{
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), !renaming);
  gtk_widget_set_visible (GTK_WIDGET (self->detail_label),
                          !renaming && *gtk_label_get_label (self->detail_label) != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->row_end), !renaming);
}

static void
name_done_cb (MulOutlineRow *self, const char *name, gboolean given_up, GtkWidget *text)
{
  g_autofree char *renamed = g_strdup (name);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_box_remove (self->names, text);
  show_names (self, FALSE);
  if (renamed != NULL)
    g_signal_emit (self, signals[RENAMED], 0, renamed);
  else if (given_up)
    g_signal_emit (self, signals[KEPT], 0);
}

static void
mul_outline_row_dispose (GObject *object)
{
  /* The row gives up its child itself, and must not find it gone. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_OUTLINE_ROW);
  G_OBJECT_CLASS (mul_outline_row_parent_class)->dispose (object);
}

static void
mul_outline_row_finalize (GObject *object)
{
  g_free (MUL_OUTLINE_ROW (object)->id);
  g_free (MUL_OUTLINE_ROW (object)->name);
  g_free (MUL_OUTLINE_ROW (object)->shown);
  G_OBJECT_CLASS (mul_outline_row_parent_class)->finalize (object);
}

static void
mul_outline_row_class_init (MulOutlineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_outline_row_dispose;
  object_class->finalize = mul_outline_row_finalize;
  signals[TOGGLED] =
      g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[RENAMED] = g_signal_new ("renamed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[KEPT] = g_signal_new ("kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-outline-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, content);
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, names);
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, detail_label);
  gtk_widget_class_bind_template_child (widget_class, MulOutlineRow, row_end);
  gtk_widget_class_bind_template_callback (widget_class, arrow_clicked_cb);
}

static void
mul_outline_row_init (MulOutlineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_details (MulOutlineRow *self, const MulChartCard *card)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *text = NULL;

  if (card->kind == MUL_UNIT_KIND_STAFF)
    g_ptr_array_add (parts, (gpointer) C_ ("organisation", "Staff"));
  if (card->leader != NULL)
    g_ptr_array_add (parts, (gpointer) card->leader);
  if (card->place != NULL)
    g_ptr_array_add (parts, (gpointer) card->place);
  g_ptr_array_add (parts, NULL);
  text = g_strjoinv (" · ", (char **) parts->pdata);
  gtk_label_set_label (self->detail_label, text);
  show_names (self, mul_outline_row_is_renaming (self));
}

/* Each figure keeps its word; where there is little room they stand below each other, the first above. */
static char *
print_figures (const MulChartCard *card)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < card->n_figures; i++)
    if (!g_str_equal (card->figures[i].value, "–"))
      {
        g_autofree char *figure = g_strdup_printf ("%s\302\240%s", card->figures[i].value, card->figures[i].word);

        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", figure);
      }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* At the end the first chip or else the figures. */
static void
show_end (MulOutlineRow *self, const MulChartCard *card)
{
  if (card->n_chips > 0)
    {
      GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
      gboolean warning = card->chips[0].style == MUL_CHART_CHIP_WARNING;

      gtk_widget_add_css_class (chip, "chip");
      gtk_widget_add_css_class (chip, warning ? "warning" : "outlined");
      if (warning)
        gtk_box_append (GTK_BOX (chip), gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
      gtk_box_append (GTK_BOX (chip), gtk_label_new (card->chips[0].text));
      gtk_box_append (self->row_end, chip);
    }
  else if (card->n_figures > 0)
    {
      g_autofree char *text = print_figures (card);
      GtkWidget *label = gtk_label_new (*text != '\0' ? text : "–");

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 1);
      gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
      gtk_widget_add_css_class (label, "secondary");
      gtk_widget_add_css_class (label, "tabular");
      gtk_box_append (self->row_end, label);
    }
}

/**
 * mul_outline_row_new:
 * @id: the unit's key
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
mul_outline_row_new (const char *id)
{
  MulOutlineRow *self = g_object_new (MUL_TYPE_OUTLINE_ROW, NULL);

  self->id = g_strdup (id);
  return GTK_WIDGET (self);
}

/**
 * mul_outline_row_set_unit:
 * @self: a row
 * @unit: the unit, read during the call
 * @label: all that the row shows, as one line
 * @n_siblings: how many siblings there are
 *
 * Shows a unit; what shows the same already is left alone.
 */
void
mul_outline_row_set_unit (MulOutlineRow *self, const MulChartModelUnit *unit, const char *label, guint n_siblings)
{
  g_autofree char *description = g_strdup_printf (C_ ("organisation", "%u of %u"), unit->position, n_siblings);
  g_autofree char *shown = g_strdup_printf ("%s\n%s\n%u\n%u", label, description, unit->level, unit->n_children);
  GtkWidget *child;

  g_return_if_fail (MUL_IS_OUTLINE_ROW (self));
  g_set_str (&self->name, unit->card.name);
  if (!g_set_str (&self->shown, shown))
    return;
  self->has_children = unit->n_children > 0;
  gtk_label_set_label (self->name_label,
                       *unit->card.name != '\0' ? unit->card.name : C_ ("organisation", "Unnamed unit"));
  if (unit->card.in_service)
    gtk_widget_add_css_class (GTK_WIDGET (self), "in-service");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "in-service");
  gtk_widget_set_margin_start (self->content, (int) (MIN (unit->level, 8) - 1) * INDENT);
  gtk_widget_set_sensitive (self->arrow, self->has_children);
  gtk_widget_set_opacity (self->arrow, self->has_children ? 1 : 0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->arrow), GTK_ACCESSIBLE_STATE_HIDDEN, !self->has_children, -1);
  show_details (self, &unit->card);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->row_end))) != NULL)
    gtk_box_remove (self->row_end, child);
  show_end (self, &unit->card);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) unit->level, -1);
}

/**
 * mul_outline_row_get_id:
 * @self: a row
 *
 * Returns: the unit's key
 */
const char *
mul_outline_row_get_id (MulOutlineRow *self)
{
  g_return_val_if_fail (MUL_IS_OUTLINE_ROW (self), NULL);
  return self->id;
}

/**
 * mul_outline_row_get_name:
 * @self: a row
 *
 * Returns: the unit's name, which may be empty
 */
const char *
mul_outline_row_get_name (MulOutlineRow *self)
{
  g_return_val_if_fail (MUL_IS_OUTLINE_ROW (self), NULL);
  return self->name;
}

/**
 * mul_outline_row_set_expanded:
 * @self: a row
 * @expanded: whether the units under it are shown
 */
void
mul_outline_row_set_expanded (MulOutlineRow *self, gboolean expanded)
{
  g_return_if_fail (MUL_IS_OUTLINE_ROW (self));
  if (!self->has_children)
    {
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED);
      return;
    }
  gtk_button_set_icon_name (GTK_BUTTON (self->arrow), expanded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_set_tooltip_text (self->arrow, expanded ? C_ ("organisation", "Collapse") : C_ ("organisation", "Expand"));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}

/**
 * mul_outline_row_is_renaming:
 * @self: a row
 *
 * Returns: whether its name is a text field now
 */
gboolean
mul_outline_row_is_renaming (MulOutlineRow *self)
{
  g_return_val_if_fail (MUL_IS_OUTLINE_ROW (self), FALSE);
  return !gtk_widget_get_visible (GTK_WIDGET (self->name_label));
}

/**
 * mul_outline_row_start_rename:
 * @self: a row
 *
 * Turns the name into a text field.
 */
void
mul_outline_row_start_rename (MulOutlineRow *self)
{
  GtkWidget *text;

  g_return_if_fail (MUL_IS_OUTLINE_ROW (self));
  if (mul_outline_row_is_renaming (self))
    return;
  text = mul_name_text_new (self->name, C_ ("organisation", "Name of the unit"));
  show_names (self, TRUE);
  gtk_box_prepend (self->names, text);
  g_signal_connect_object (text, "done", G_CALLBACK (name_done_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_grab_focus (text);
}
