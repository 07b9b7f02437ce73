/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-table.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define HEAD_CHARS 12

/* The columns; in a narrow window those that the others are worked out from give way. */
enum
{
  RANK,
  NAME,
  FIGURE,
  FTE,
  NOW,
  EARLIER,
  EARLIER_RANK,
  N_COLUMNS,
};

typedef struct
{
  const MulRatioStory *story;
  gboolean narrow;
  GtkWidget *table;
  GtkSizeGroup *groups[N_COLUMNS];
} Table;

static gboolean
shows_column (const Table *self, guint column)
{
  const gboolean earlier = column == EARLIER || column == EARLIER_RANK;

  if (earlier && self->story->comparison->all_roles)
    return FALSE;
  return !self->narrow || (column != FIGURE && column != FTE && column != EARLIER_RANK);
}

static GtkWidget *
create_cell (const Table *self, guint column, const char *text, gboolean is_head)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                   is_head ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                                   : column == NAME ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                                    : GTK_ACCESSIBLE_ROLE_CELL,
                                   "label", text, "xalign", column == NAME ? 0.0 : 1.0, "wrap", column == NAME,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "justify",
                                   column == NAME ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT, NULL);

  gtk_widget_set_hexpand (label, column == NAME);
  gtk_widget_add_css_class (label, is_head ? "caption-text" : "tabular");
  if (column == NOW && !is_head)
    gtk_widget_add_css_class (label, "heading");
  gtk_size_group_add_widget (self->groups[column], label);
  return label;
}

/* A long head has its last word on a second line. Labels that wrap by themselves do not keep to the width of their column. */
static char *
break_head (const char *text)
{
  char *broken = g_strdup (text);
  char *blank = strrchr (broken, ' ');

  if (blank != NULL && g_utf8_strlen (text, -1) > HEAD_CHARS)
    *blank = '\n';
  return broken;
}

static void
add_row (const Table *self, const char *const *cells, gboolean is_head)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, "spacing",
                                 self->narrow ? 12 : 24, NULL);

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      g_autofree char *text = is_head ? break_head (cells[column]) : g_strdup (cells[column]);

      if (shows_column (self, column))
        gtk_box_append (GTK_BOX (row), create_cell (self, column, text, is_head));
    }
  gtk_widget_add_css_class (row, is_head ? "ratio-table-head" : "ratio-table-row");
  gtk_box_append (GTK_BOX (self->table), row);
}

static void
add_line (const Table *self, guint line)
{
  const MulRatioStory *story = self->story;
  const MulRatioLine *found = &story->comparison->lines[line];
  g_autofree char *rank = found->now.rank > 0 ? g_strdup_printf ("%u", found->now.rank) : g_strdup ("–");
  g_autofree char *earlier_rank = found->all.rank > 0 ? g_strdup_printf ("%u", found->all.rank) : g_strdup ("–");
  g_autofree char *figure = mul_number_format (found->now.figure_e4, 4, TRUE, story->locale);
  g_autofree char *fte =
      mul_number_format_fte (found->now.fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE, story->locale);
  g_autofree char *ratio = mul_ratio_story_print_now (story, line);
  g_autofree char *now = found->now.state == MUL_RATIO_STATED && !story->comparison->all_roles ? g_strdup ("–")
                                                                                               : g_strdup (ratio);
  g_autofree char *earlier = mul_ratio_story_print_earlier (story, line);
  const char *const cells[N_COLUMNS] = {
    [RANK] = rank, [NAME] = story->subjects[line].name, [FIGURE] = figure,
    [FTE] = fte,   [NOW] = now,                         [EARLIER] = earlier,
    [EARLIER_RANK] = earlier_rank,
  };

  add_row (self, cells, FALSE);
}

/**
 * mul_figure_table_new:
 * @story: a ratio
 * @title: what it is called
 * @narrow: whether there is room for few columns only
 *
 * Returns: (transfer floating): the same as the bars say, as a table
 */
GtkWidget *
mul_figure_table_new (const MulRatioStory *story, const char *title, gboolean narrow)
{
  Table self = { .story = story, .narrow = narrow };
  const char *const heads[N_COLUMNS] = {
    [RANK] = C_("figure", "Rank"),
    [NAME] = C_("figure", "Municipality"),
    [FIGURE] = C_("figure", "Key Figure"),
    [FTE] = C_("figure", "FTE"),
    [NOW] = C_("figure", "Ratio"),
    [EARLIER] = C_("figure", "With All Positions"),
    [EARLIER_RANK] = C_("figure", "Rank then"),
  };

  self.table = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE, "orientation",
                             GTK_ORIENTATION_VERTICAL, NULL);
  gtk_widget_add_css_class (self.table, "ratio-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self.table), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < N_COLUMNS; i++)
    self.groups[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  add_row (&self, heads, TRUE);
  for (guint i = 0; i < story->comparison->n_lines; i++)
    if (story->subjects[story->comparison->order[i]].name != NULL)
      add_line (&self, story->comparison->order[i]);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_object_unref (self.groups[i]);
  return self.table;
}
