/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-comparison-cell.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-hyphens.h"
#include "widgets/mul-comparison-marks.h"
#include "widgets/mul-staffing-hyphens.h"

/* Of 65535: how much of the colour is left to what belongs to a title. */
#define TAIL_ALPHA (65535 * 65 / 100)

/* Pixels: a cell that is narrower has no room for a word beside its number. */
#define NARROW_WIDTH 150

/* Letters: a word with as many may be wider than a column. */
#define LONG_WORD 14

struct _MulComparisonGridCell
{
  GtkWidget parent_instance;

  /* Borrowed: children */
  GtkWidget *box;
  GtkWidget *caption; /* NULL until there is little room */
  GtkWidget *hint;    /* NULL until it is first seen */

  /* Owned */
  char *title; /* the column's */

  guint row;
  guint column;
  gboolean leads;
};

G_DEFINE_FINAL_TYPE (MulComparisonGridCell, mul_comparison_grid_cell, GTK_TYPE_WIDGET)

/* A screen reader gets the cell as a whole, in its own order. */
static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, "label", text, "xalign", 0.0,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Long Norwegian words break between syllables, where a line has no room for them. */
static char *
hyphenate (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) >= LONG_WORD)
      {
        g_autofree char *word = g_steal_pointer (&words[i]);

        words[i] = mul_hyphens_add (word);
      }
  return g_strjoinv (" ", words);
}

static GtkWidget *
create_detail (const char *text)
{
  g_autofree char *hyphenated = hyphenate (text);

  return create_label (hyphenated, "caption-text");
}

static GtkWidget *
create_chip (const MulComparisonChip *chip)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, "spacing", 5, NULL);

  if (chip->style == MUL_COMPARISON_CHIP_WARNING)
    {
      gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, "icon-name",
                                                   "dialog-warning-symbolic", "pixel-size", 12, NULL));
      gtk_widget_add_css_class (box, "comparison-warning");
    }
  else
    {
      gtk_widget_add_css_class (box, "chip");
      if (chip->style == MUL_COMPARISON_CHIP_OUTLINED)
        gtk_widget_add_css_class (box, "outlined");
    }
  gtk_box_append (GTK_BOX (box), create_label (chip->text, NULL));
  return box;
}

static GtkWidget *
create_chips (const GPtrArray *chips)
{
  GtkWidget *box = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 8);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (box), 4);
  for (guint i = 0; i < chips->len; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (box), create_chip (g_ptr_array_index (chips, i)));
  return box;
}

/* What belongs to the word has less weight. */
static GtkWidget *
create_title (const MulComparisonCell *cell)
{
  gboolean heavy = cell->tone != MUL_COMPARISON_TONE_DIM;
  g_autofree char *text = cell->tail != NULL ? g_strdup_printf ("%s %s", cell->title, cell->tail) : g_strdup (cell->title);
  GtkWidget *label = create_label (text, heavy ? "comparison-title" : "comparison-dim");
  g_autoptr (PangoAttrList) attributes = NULL;
  PangoAttribute *tail[2];

  if (cell->tail == NULL)
    return label;
  attributes = pango_attr_list_new ();
  tail[0] = pango_attr_weight_new (PANGO_WEIGHT_NORMAL);
  tail[1] = pango_attr_foreground_alpha_new (TAIL_ALPHA);
  for (guint i = 0; i < G_N_ELEMENTS (tail); i++)
    {
      tail[i]->start_index = (guint) strlen (cell->title);
      pango_attr_list_insert (attributes, tail[i]);
    }
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  return label;
}

/* The word and its steps. */
static GtkWidget *
create_top (const MulComparisonCell *cell)
{
  GtkWidget *box;

  if (cell->level == MUL_COMPARISON_NO_LEVEL)
    return create_title (cell);
  box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 9);
  adw_wrap_box_append (ADW_WRAP_BOX (box), create_title (cell));
  {
    GtkWidget *steps = mul_comparison_steps_new (cell->level);

    gtk_widget_set_valign (steps, GTK_ALIGN_CENTER);
    adw_wrap_box_append (ADW_WRAP_BOX (box), steps);
  }
  return box;
}

/* Seen at hover and focus; it lies over the cell, so that nothing moves. A narrow cell has room for the sign only, below its
 * number. */
static GtkWidget *
create_hint (gboolean narrow)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, "spacing", 3, NULL);

  if (!narrow)
    gtk_box_append (GTK_BOX (box), create_label (C_ ("comparison", "Open"), NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, "icon-name",
                                               "go-next-symbolic", NULL));
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_widget_set_valign (box, narrow ? GTK_ALIGN_END : GTK_ALIGN_START);
  gtk_widget_set_can_target (box, FALSE);
  gtk_widget_add_css_class (box, "comparison-hint");
  return box;
}

static void
fill (MulComparisonGridCell *self, MulComparisonTable *table, guint scale)
{
  const MulComparisonCell *cell = mul_comparison_table_get_cell (table, self->row, self->column);
  GtkBox *box = GTK_BOX (self->box);

  if (cell->title != NULL)
    gtk_box_append (box, create_top (cell));
  if (cell->has_bar)
    gtk_box_append (box, mul_comparison_bar_new (cell->cons, cell->pros, scale));
  if (cell->detail != NULL)
    gtk_box_append (box, create_detail (cell->detail));
  if (cell->chips != NULL)
    gtk_box_append (box, create_chips (cell->chips));
  if (cell->tone == MUL_COMPARISON_TONE_CALM && !cell->has_bar)
    gtk_widget_set_valign (self->box, GTK_ALIGN_CENTER);
  if (cell->whole != NULL)
    {
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), cell->whole);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, cell->whole, -1);
    }
  self->leads = mul_comparison_cell_leads (cell);
  if (self->leads)
    gtk_widget_add_css_class (GTK_WIDGET (self), "leads");
}

static void
mul_comparison_grid_cell_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  MulComparisonGridCell *self = MUL_COMPARISON_GRID_CELL (widget);
  GtkStateFlags seen = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED;

  if (!self->leads || self->hint != NULL || (gtk_widget_get_state_flags (widget) & seen) == 0)
    return;
  self->hint = create_hint (gtk_widget_get_width (widget) < NARROW_WIDTH);
  gtk_widget_set_parent (self->hint, widget);
}

static void
mul_comparison_grid_cell_dispose (GObject *object)
{
  MulComparisonGridCell *self = MUL_COMPARISON_GRID_CELL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->hint, gtk_widget_unparent);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (mul_comparison_grid_cell_parent_class)->dispose (object);
}

static void
mul_comparison_grid_cell_class_init (MulComparisonGridCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_comparison_grid_cell_dispose;
  widget_class->state_flags_changed = mul_comparison_grid_cell_state_flags_changed;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparisoncell");
}

static void
mul_comparison_grid_cell_init (MulComparisonGridCell *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * mul_comparison_grid_cell_new:
 * @table: the values
 * @row: a row
 * @column: a column
 * @scale: the largest count in any bar of the table
 *
 * Returns: (transfer floating): the cell
 */
GtkWidget *
mul_comparison_grid_cell_new (MulComparisonTable *table, guint row, guint column, guint scale)
{
  GtkAccessibleRole role = column == 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_GRID_CELL;
  MulComparisonGridCell *self = g_object_new (MUL_TYPE_COMPARISON_GRID_CELL, "accessible-role", role, "focusable", TRUE, NULL);
  g_autofree char *label = mul_comparison_table_print_label (table, row, column);

  self->row = row;
  self->column = column;
  self->title = g_strdup (mul_comparison_table_get_column (table, column)->title);
  if (column == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "head");
  fill (self, table, scale);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_INDEX, (int) row + 2,
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) column + 1, -1);
  return GTK_WIDGET (self);
}

/**
 * mul_comparison_grid_cell_new_head:
 * @title: a column's title
 *
 * Returns: (transfer floating): the head of a column
 */
GtkWidget *
mul_comparison_grid_cell_new_head (const char *title)
{
  MulComparisonGridCell *self =
      g_object_new (MUL_TYPE_COMPARISON_GRID_CELL, "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, NULL);
  g_autofree char *hyphenated = mul_staffing_hyphens_insert (title);

  gtk_box_append (GTK_BOX (self->box), create_label (hyphenated, "heading"));
  gtk_widget_add_css_class (GTK_WIDGET (self), "column-head");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return GTK_WIDGET (self);
}

guint
mul_comparison_grid_cell_get_row (MulComparisonGridCell *self)
{
  return self->row;
}

guint
mul_comparison_grid_cell_get_column (MulComparisonGridCell *self)
{
  return self->column;
}

/**
 * mul_comparison_grid_cell_set_narrow:
 * @self: a cell
 * @narrow: whether the cells stand under each other, each under its column's title
 */
void
mul_comparison_grid_cell_set_narrow (MulComparisonGridCell *self, gboolean narrow)
{
  if (self->caption == NULL && (!narrow || self->column == 0))
    return;
  if (self->caption == NULL)
    {
      self->caption = create_label (self->title, "comparison-caption");
      gtk_box_prepend (GTK_BOX (self->box), self->caption);
    }
  gtk_widget_set_visible (self->caption, narrow);
}
