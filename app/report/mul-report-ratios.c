/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-ratio-story.h"
#include "report/mul-report-figures-private.h"

#include <string.h>

/* A municipality's newest key figure: what a ratio divides. */
static MulRecord *
find_newest (const GPtrArray *key_figures, const char *municipality_id)
{
  MulRecord *newest = NULL;

  for (guint i = 0; i < key_figures->len; i++)
    {
      MulRecord *key_figure = g_ptr_array_index (key_figures, i);
      const char *id = mul_record_get_text (key_figure, MUL_KEY_FIGURE_municipality_id);

      if (mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4) != MUL_NOT_STATED
          && g_strcmp0 (id != NULL ? id : "", municipality_id) == 0)
        newest = key_figure;
    }
  return newest;
}

/* A ratio while it is built: municipalities, then comparators, and all together. */
typedef struct
{
  MulReportStaffing *staffing;
  MulRecord *ratio;
  MulRecord *figure;

  /* Owned */
  gboolean *chosen;
  GPtrArray *names;       /* of lines; NULL is what is joint, which is not told */
  GPtrArray *key_figures; /* of lines, where they have one */
  GPtrArray *role_names;
  MulRatioComparison *comparison;

  MulRecord *together;
  gint64 together_e4;
} RatioTable;

static gint64
get_value (MulRecord *key_figure)
{
  return key_figure != NULL ? mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4) : MUL_NOT_STATED;
}

/* Where no role is named, all count. */
static void
choose_roles (RatioTable *self)
{
  const GPtrArray *roles = mul_report_get_rows (self->staffing->builder, MUL_RATIO_ROLE_ratio_id,
                                                mul_record_get_id (self->ratio));
  const guint n_columns = self->staffing->roles->len;

  self->chosen = g_new0 (gboolean, n_columns + 1);
  self->role_names = g_ptr_array_new ();
  for (guint i = 0; i < n_columns; i++)
    {
      self->chosen[i] = roles->len == 0;
      g_ptr_array_add (self->role_names,
                       (gpointer) mul_record_get_text (g_ptr_array_index (self->staffing->roles, i), MUL_ROLE_name));
    }
  for (guint i = 0; i < roles->len; i++)
    {
      int column = mul_report_staffing_get_column (
          self->staffing, mul_record_get_text (g_ptr_array_index (roles, i), MUL_RATIO_ROLE_role_id));

      if (column >= 0)
        self->chosen[column] = TRUE;
    }
}

static void
compute_values (RatioTable *self)
{
  MulReportStaffing *staffing = self->staffing;
  MulReportBuilder *builder = staffing->builder;
  g_autoptr (GPtrArray) figures = mul_report_sort_key_figures (builder, MUL_KEY_FIGURE_figure_id,
                                                               mul_record_get_id (self->figure));
  g_autoptr (GPtrArray) stated = mul_report_sort_key_figures (builder, MUL_KEY_FIGURE_ratio_id,
                                                              mul_record_get_id (self->ratio));
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < staffing->n_rows + stated->len; i++)
    {
      MulRecord *municipality = i < staffing->n_rows ? g_ptr_array_index (staffing->municipalities, i) : NULL;
      MulRecord *key_figure = i >= staffing->n_rows ? g_ptr_array_index (stated, i - staffing->n_rows)
                              : municipality != NULL ? find_newest (figures, mul_record_get_id (municipality))
                                                     : NULL;
      const char *name = NULL;
      gint64 value = get_value (key_figure);

      if (municipality != NULL)
        name = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
      else if (i >= staffing->n_rows)
        {
          name = mul_report_get_municipality (builder,
                                              mul_record_get_text (key_figure, MUL_KEY_FIGURE_municipality_id));
          name = *name != '\0' ? name : mul_record_get_text (key_figure, MUL_KEY_FIGURE_about);
        }
      g_ptr_array_add (self->names, (gpointer) name);
      g_ptr_array_add (self->key_figures, key_figure);
      g_array_append_val (values, value);
    }
  self->comparison = mul_ratio_compare (staffing->table, (const gint64 *) (gpointer) values->data,
                                        (const gint64 *) (gpointer) values->data + staffing->n_rows, stated->len,
                                        self->chosen);
  self->together = find_newest (figures, "");
  self->together_e4 = get_value (self->together);
}

static const char *
say_cb (gpointer data, const char *text)
{
  MulReportBuilder *builder = data;

  return mul_catalog_get (builder->report->catalog, "ratio", text);
}

/* A ratio's chart, its alternative as a list, and the sentences around it. */
static void
build_chart (RatioTable *self)
{
  MulReportStaffing *staffing = self->staffing;
  MulReportBuilder *builder = staffing->builder;
  const char *name = mul_record_get_text (self->ratio, MUL_RATIO_name);
  g_autofree MulRatioSubject *subjects = g_new0 (MulRatioSubject, self->names->len + 1);
  const MulRatioStory story = {
    .comparison = self->comparison,
    .table = staffing->table,
    .subjects = subjects,
    .roles = (const char *const *) self->role_names->pdata,
    .chosen = self->chosen,
    .say = say_cb,
    .say_data = builder,
    .locale = builder->locale,
  };
  g_autofree char *counted = mul_ratio_story_say_counted (&story);
  g_autofree char *compared = NULL;
  g_autofree char *described = NULL;
  g_auto (GStrv) lines = NULL;
  MulBarChart *chart;
  MulReportFigure *figure;

  for (guint i = 0; i < self->names->len; i++)
    {
      MulRecord *municipality = i < staffing->n_rows ? g_ptr_array_index (staffing->municipalities, i) : NULL;

      subjects[i].name = g_ptr_array_index (self->names, i);
      if (municipality != NULL)
        {
          subjects[i].badge = mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name);
          subjects[i].colour = mul_record_get_text (municipality, MUL_MUNICIPALITY_colour);
        }
    }
  compared = mul_ratio_story_say_compared (&story);
  if (self->comparison->n_ranked > 0)
    {
      chart = mul_bar_chart_new ();
      mul_bar_chart_set_title (chart, name);
      mul_ratio_story_fill_chart (&story, chart);
      figure = mul_report_add_bars (builder->report, name, chart);
      described = mul_bar_chart_describe (chart);
      lines = g_strsplit (described, "\n", -1);
      for (guint i = 0; lines[i] != NULL; i++)
        mul_report_figure_add_item (figure, 0, mul_report_text_new (lines[i]));
    }
  mul_report_add_paragraph (builder->report, MUL_REPORT_STYLE_BODY,
                            mul_report_text_take (compared != NULL ? g_strconcat (counted, " ", compared, NULL)
                                                                   : g_strdup (counted)));
}

/* ---- The table -------------------------------------------------------------------------------------- */

static MulReportText *
print_counted (RatioTable *self, MulRecord *key_figure)
{
  const char *period;
  MulReportText *text;

  if (key_figure == NULL)
    return mul_report_text_new ("–");
  period = mul_record_get_text (key_figure, MUL_KEY_FIGURE_period);
  text = mul_report_text_take (mul_number_format_range (get_value (key_figure),
                                                        mul_record_get_integer (key_figure, MUL_KEY_FIGURE_max_e4),
                                                        MUL_REPORT_FIGURE_DECIMALS, self->staffing->builder->locale));
  if (*period != '\0')
    {
      g_autofree char *bracketed = g_strdup_printf (" (%s)", period);

      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, bracketed);
    }
  return text;
}

static MulReportText *
print_ratio (RatioTable *self, gint64 ratio_e4, guint decimals)
{
  if (ratio_e4 == MUL_NOT_STATED)
    return mul_report_text_new ("–");
  return mul_report_text_take (
      mul_number_format_full (ratio_e4, decimals, decimals, TRUE, self->staffing->builder->locale));
}

/* What is told of a line of the comparison, or of all together: their ratios, and their ranks where they have one. */
static void
add_numbers (RatioTable *self, MulReportRow *row, MulRecord *counted, const MulRatio *now, const MulRatio *all,
             MulRecord *cited)
{
  MulReportBuilder *builder = self->staffing->builder;
  MulReportText *ratio = print_ratio (self, now->ratio_e4,
                                      now->state == MUL_RATIO_STATED ? self->comparison->decimals_all
                                                                     : self->comparison->decimals);

  mul_report_row_add_number (row, print_counted (self, counted));
  mul_report_row_add_number (row, mul_report_text_take (mul_number_format_fte (now->fte_e4, MUL_NUMBER_UNIT_FTE,
                                                                               MUL_NUMBER_STYLE_TABLE,
                                                                               builder->locale)));
  if (cited != NULL)
    {
      g_autofree char *stated = g_strdup_printf (" (%s)", mul_report_say (builder, NC_ ("report", "as stated")));

      mul_report_text_add (ratio, MUL_REPORT_RUN_SMALL, stated);
      mul_report_cite (builder, ratio, mul_record_get_text (cited, MUL_KEY_FIGURE_source_id),
                       mul_record_get_text (cited, MUL_KEY_FIGURE_locator));
    }
  mul_report_row_add_number (row, ratio);
  mul_report_row_add_number (row, now->rank > 0 ? mul_report_text_take (g_strdup_printf ("%u", now->rank))
                                                : mul_report_text_new ("–"));
  if (self->comparison->all_roles)
    return;
  mul_report_row_add_number (row, print_ratio (self, all->ratio_e4, self->comparison->decimals_all));
  mul_report_row_add_number (row, all->rank > 0 ? mul_report_text_take (g_strdup_printf ("%u", all->rank))
                                                : mul_report_text_new ("–"));
}

static void
add_ratio_row (RatioTable *self, MulReportTable *table, guint line)
{
  const MulRatioLine *found = &self->comparison->lines[line];
  MulRecord *key_figure = g_ptr_array_index (self->key_figures, line);
  MulReportRow *row = mul_report_table_add_row (table);
  MulReportText *name = mul_report_text_new (g_ptr_array_index (self->names, line));
  const gboolean stated = found->row < 0;
  const char *about = stated ? mul_record_get_text (key_figure, MUL_KEY_FIGURE_about) : "";

  if (*about != '\0' && !g_str_equal (about, g_ptr_array_index (self->names, line)))
    {
      mul_report_text_add (name, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (name, MUL_REPORT_RUN_SMALL, about);
    }
  mul_report_row_add_head (row, name);
  add_numbers (self, row, stated ? NULL : key_figure, &found->now, &found->all, stated ? key_figure : NULL);
}

/* All together is not one among those that are compared. */
static void
add_sum_row (RatioTable *self, MulReportTable *table)
{
  MulReportStaffing *staffing = self->staffing;
  MulReportRow *row;
  MulRatio now, all;

  if (self->together == NULL)
    return;
  row = mul_report_table_add_row (table);
  now = mul_ratio_compute_joint (staffing->table, self->together_e4, self->chosen);
  all = mul_ratio_compute_joint (staffing->table, self->together_e4, NULL);
  row->is_sum = TRUE;
  mul_report_row_add_head (row, mul_report_say_text (staffing->builder, NC_ ("report", "Together")));
  add_numbers (self, row, self->together, &now, &all, NULL);
}

static char *
list_roles (RatioTable *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->staffing->roles->len; i++)
    if (self->chosen[i])
      g_ptr_array_add (names, mul_report_lower_first (mul_record_get_text (g_ptr_array_index (self->staffing->roles, i),
                                                                           MUL_ROLE_name)));
  return mul_report_say_list (self->staffing->builder, names);
}

/* Names, for each municipality, the chosen roles that have no whole number. */
static char *
list_missing (RatioTable *self, gboolean without_position)
{
  MulReportStaffing *staffing = self->staffing;
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < staffing->n_rows; row++)
    {
      g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *list = NULL;

      for (guint column = 0; column < staffing->roles->len; column++)
        {
          MulStaffingGap gap = mul_staffing_cell_get_gap (mul_staffing_table_get_cell (staffing->table, row, column));

          if (self->chosen[column] && gap != MUL_STAFFING_GAP_NONE
              && (gap == MUL_STAFFING_GAP_NO_POSITION) == without_position)
            g_ptr_array_add (roles, mul_report_lower_first (mul_record_get_text (
                                        g_ptr_array_index (staffing->roles, column), MUL_ROLE_name)));
        }
      if (roles->len == 0)
        continue;
      list = mul_report_say_list (staffing->builder, roles);
      g_ptr_array_add (places, g_strdup_printf ("%s (%s)", mul_report_staffing_get_row_name (staffing, row), list));
    }
  return mul_report_say_list (staffing->builder, places);
}

static void
add_remark (MulReportTable *table, char *words)
{
  mul_report_table_add_note (table, "", NULL, mul_report_text_take (words));
}

static void
say_counted (RatioTable *self, MulReportTable *table)
{
  MulReportBuilder *builder = self->staffing->builder;
  g_autofree char *roles = list_roles (self);
  g_autofree char *absent = list_missing (self, TRUE);
  g_autofree char *unstated = list_missing (self, FALSE);

  add_remark (table, mul_catalog_fill (
      self->comparison->all_roles ? mul_report_say (builder, NC_ ("report", "All roles in the staffing table count: %s."))
                           : mul_report_say (builder, NC_ ("report", "These roles count: %s.")), roles, NULL));
  if (*absent != '\0')
    add_remark (table, mul_catalog_fill (mul_report_say (builder, NC_ ("report", "No position is entered for: %s.")),
                                         absent, NULL));
  if (*unstated != '\0')
    add_remark (table, mul_catalog_fill (mul_report_say (builder, NC_ ("report", "Not stated in årsverk: %s.")),
                                         unstated, NULL));
}

/**
 * mul_report_build_ratio:
 * @staffing: a service's staffing
 * @figure: one of its key figures
 * @ratio: one of its ratios
 *
 * Builds the ratio's chart, the sentences on what was counted and how the municipalities compare, and the table.
 */
void
mul_report_build_ratio (MulReportStaffing *staffing, MulRecord *figure, MulRecord *ratio)
{
  MulReportBuilder *builder = staffing->builder;
  const char *name = mul_record_get_text (ratio, MUL_RATIO_name);
  RatioTable values = {
    .staffing = staffing,
    .ratio = ratio,
    .figure = figure,
    .names = g_ptr_array_new (),
    .key_figures = g_ptr_array_new (),
  };
  const char *const heads[] = {
    mul_record_get_text (figure, MUL_FIGURE_name),
    mul_report_say (builder, NC_ ("report", "Full-time equivalents")),
    name,
    mul_report_say (builder, NC_ ("report", "Rank, lowest first")),
    mul_report_say (builder, NC_ ("report", "With all positions")),
    mul_report_say (builder, NC_ ("report", "Rank with all positions")),
  };
  MulReportTable *table;
  MulReportRow *head;

  choose_roles (&values);
  compute_values (&values);
  build_chart (&values);
  table = mul_report_add_table (builder->report, name);
  head = mul_report_table_add_row (table);
  head->is_head = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (builder, NC_ ("report", "Municipality")));
  for (guint i = 0; i < (values.comparison->all_roles ? 4 : G_N_ELEMENTS (heads)); i++)
    mul_report_row_add_head (head, mul_report_text_new (heads[i]))->is_number = TRUE;
  for (guint i = 0; i < values.comparison->n_lines; i++)
    if (g_ptr_array_index (values.names, i) != NULL)
      add_ratio_row (&values, table, i);
  add_sum_row (&values, table);
  say_counted (&values, table);

  g_free (values.chosen);
  g_ptr_array_unref (values.role_names);
  g_ptr_array_unref (values.names);
  g_ptr_array_unref (values.key_figures);
  mul_ratio_comparison_free (values.comparison);
}
