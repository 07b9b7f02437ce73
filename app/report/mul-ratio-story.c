/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-ratio-story.h"

#include <glib/gi18n-lib.h>

#include "report/mul-catalog.h"
#include "report/mul-report-builder-private.h"

static const char *
say (const MulRatioStory *self, const char *text)
{
  return self->say (self->say_data, text);
}

/* A text as it stands in a sentence. */
static char *
quote (const MulRatioStory *self, const char *text)
{
  return self->markup ? g_markup_escape_text (text, -1) : g_strdup (text);
}

/* What matters most in a sentence. */
static char *
stress (const MulRatioStory *self, const char *text)
{
  return self->markup ? g_markup_printf_escaped ("<b>%s</b>", text) : g_strdup (text);
}

/* "a, b and c". */
static char *
join (const MulRatioStory *self, GPtrArray *words)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      if (i > 0 && i + 1 == words->len)
        g_string_append_printf (joined, " %s ", say (self, NC_ ("ratio", "and")));
      else if (i > 0)
        g_string_append (joined, ", ");
      g_string_append (joined, g_ptr_array_index (words, i));
    }
  return g_string_free (joined, FALSE);
}

static char *
print_fte (const MulRatioStory *self, gint64 fte_e4)
{
  if (!mul_value_is_stated (fte_e4))
    return g_strdup (say (self, NC_ ("ratio", "not stated")));
  return mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE, self->locale);
}

static char *
print_ratio (const MulRatioStory *self, const MulRatio *ratio, guint decimals)
{
  switch (ratio->state)
    {
    case MUL_RATIO_NO_FIGURE:
      return g_strdup (say (self, NC_ ("ratio", "not stated")));
    case MUL_RATIO_NO_STAFFING:
      return g_strdup (say (self, NC_ ("ratio", "no staffing stated")));
    case MUL_RATIO_NO_FTE:
      return g_strdup (say (self, NC_ ("ratio", "0 FTE to divide by")));
    case MUL_RATIO_COMPUTED:
    case MUL_RATIO_STATED:
    default:
      return mul_number_format_full (ratio->ratio_e4, decimals, decimals, TRUE, self->locale);
    }
}

/* ---- Lines ------------------------------------------------------------------------------------------ */

/**
 * mul_ratio_story_print_now:
 * @self: a story
 * @line: a line of the comparison
 *
 * Returns: (transfer full): the present ratio, or why there is none
 */
char *
mul_ratio_story_print_now (const MulRatioStory *self, guint line)
{
  const MulRatio *now = &self->comparison->lines[line].now;

  return print_ratio (self, now,
                      now->state == MUL_RATIO_STATED ? self->comparison->decimals_all : self->comparison->decimals);
}

/**
 * mul_ratio_story_print_earlier:
 * @self: a story
 * @line: a line of the comparison
 *
 * Returns: (transfer full): the ratio with all roles, or why there is none
 */
char *
mul_ratio_story_print_earlier (const MulRatioStory *self, guint line)
{
  return print_ratio (self, &self->comparison->lines[line].all, self->comparison->decimals_all);
}

static char *
print_remark (const MulRatioStory *self, const MulRatioLine *line)
{
  g_autofree char *rank = g_strdup_printf ("%u", line->all.rank);

  if (line->now.state != MUL_RATIO_STATED)
    return NULL;
  if (line->now.rank > 0)
    return g_strdup (say (self, NC_ ("ratio", "as stated")));
  return mul_catalog_fill (say (self, NC_ ("ratio", "was no. %s")), rank, NULL);
}

static char *
print_earlier_words (const MulRatioStory *self, guint index)
{
  const MulRatioLine *line = &self->comparison->lines[index];
  g_autofree char *value = mul_ratio_story_print_earlier (self, index);
  g_autofree char *rank = g_strdup_printf ("%u", line->all.rank);

  if (self->comparison->all_roles || line->all.rank == 0 || line->row < 0)
    return NULL;
  return mul_catalog_fill (say (self, NC_ ("ratio", "%1$s with all positions, no. %2$s")), value, rank, NULL);
}

static void
add_bar (const MulRatioStory *self, MulBarChart *chart, guint index)
{
  const MulRatioLine *line = &self->comparison->lines[index];
  const MulRatioSubject *subject = &self->subjects[index];
  g_autofree char *rank = line->now.rank > 0 ? g_strdup_printf ("%u", line->now.rank) : g_strdup ("–");
  g_autofree char *value = mul_ratio_story_print_now (self, index);
  g_autofree char *remark = print_remark (self, line);
  g_autofree char *earlier = print_earlier_words (self, index);
  g_autofree char *spoken =
      g_strconcat (line->now.rank > 0 ? rank : "", line->now.rank > 0 ? ". " : "", subject->name, ": ", value,
                   remark != NULL ? ", " : "", remark != NULL ? remark : "", earlier != NULL ? " (" : "",
                   earlier != NULL ? earlier : "", earlier != NULL ? ")" : "", NULL);
  const MulBar bar = {
    .rank = rank,
    .name = subject->name,
    .badge = subject->badge,
    .colour = subject->colour,
    .has_value = mul_value_is_stated (line->now.ratio_e4),
    .value_e4 = MAX (line->now.ratio_e4, 0),
    .value = value,
    .remark = remark,
    .hollow = line->now.state == MUL_RATIO_STATED,
    .has_earlier = earlier != NULL,
    .earlier_e4 = MAX (line->all.ratio_e4, 0),
    .earlier = earlier,
    .spoken = spoken,
  };

  mul_bar_chart_add_bar (chart, &bar);
}

/**
 * mul_ratio_story_fill_chart:
 * @self: a story
 * @chart: an empty chart
 *
 * Adds a bar for each line, by rank, each with its earlier value; what cannot be worked out anew stands below, with the
 * reason.
 */
void
mul_ratio_story_fill_chart (const MulRatioStory *self, MulBarChart *chart)
{
  const MulRatioComparison *comparison = self->comparison;

  for (guint i = 0; i < comparison->n_lines; i++)
    {
      if (i == comparison->n_computable)
        mul_bar_chart_add_heading (chart, say (self, NC_ ("ratio", "Not ranked now: roles are not stated, the figures are "
                                                                   "for all positions")));
      if (self->subjects[comparison->order[i]].name != NULL)
        add_bar (self, chart, comparison->order[i]);
    }
}

/* ---- Sentences -------------------------------------------------------------------------------------- */

/* The roles left out, each with its årsverk: "Forestry (4.0) and office (0.5)". */
static char *
list_excluded (const MulRatioStory *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < mul_staffing_table_get_n_columns (self->table); i++)
    {
      g_autofree char *fte = print_fte (self, mul_ratio_get_role_fte (self->table, i));
      g_autofree char *small = words->len > 0 ? mul_report_lower_first (self->roles[i]) : g_strdup (self->roles[i]);
      g_autofree char *name = quote (self, small);

      if (!self->chosen[i])
        g_ptr_array_add (words, g_strdup_printf ("%s (%s)", name, fte));
    }
  return join (self, words);
}

static gboolean
is_missing (const MulStaffingCell *cell)
{
  switch (mul_staffing_cell_get_gap (cell))
    {
    case MUL_STAFFING_GAP_PARTLY:
    case MUL_STAFFING_GAP_NOT_STATED:
    case MUL_STAFFING_GAP_TEXT:
      return TRUE;
    case MUL_STAFFING_GAP_NONE:
    case MUL_STAFFING_GAP_OTHER_ROLE:
    case MUL_STAFFING_GAP_NO_POSITION:
    default:
      return FALSE;
    }
}

/* Who has positions in the roles that count, but does not state their årsverk. */
static char *
list_missing (const MulRatioStory *self)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < mul_staffing_table_get_n_rows (self->table); row++)
    {
      g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *name = NULL;
      g_autofree char *roles = NULL;

      for (guint i = 0; i < mul_staffing_table_get_n_columns (self->table); i++)
        {
          g_autofree char *small = mul_report_lower_first (self->roles[i]);

          if (self->chosen[i] && is_missing (mul_staffing_table_get_cell (self->table, row, i)))
            g_ptr_array_add (words, quote (self, small));
        }
      if (words->len == 0 || self->subjects[row].name == NULL)
        continue;
      name = quote (self, self->subjects[row].name);
      roles = join (self, words);
      g_ptr_array_add (places, g_strdup_printf ("%s (%s)", name, roles));
    }
  return join (self, places);
}

/**
 * mul_ratio_story_say_counted:
 * @self: a story
 *
 * Returns: (transfer full): what the ratio was divided by, what was left out, and who states nothing: "Computed on 9.0 of
 *   13.5 FTE. Forestry (4.0) and office (0.5) are left out."
 */
char *
mul_ratio_story_say_counted (const MulRatioStory *self)
{
  const MulRatioComparison *comparison = self->comparison;
  g_autofree char *counted = print_fte (self, comparison->counted_e4);
  g_autofree char *total = print_fte (self, comparison->total_e4);
  g_autofree char *amount =
      comparison->all_roles
          ? mul_catalog_fill (say (self, NC_ ("ratio", "all %s FTE")), total, NULL)
          : mul_catalog_fill (say (self, NC_ ("ratio", "%1$s of %2$s FTE")), counted, total, NULL);
  g_autofree char *stressed = stress (self, amount);
  g_autofree char *excluded = list_excluded (self);
  g_autofree char *missing = list_missing (self);
  GString *said = g_string_new (NULL);

  if (mul_value_is_stated (comparison->counted_e4))
    {
      g_autofree char *sentence = mul_catalog_fill (say (self, NC_ ("ratio", "Computed on %s.")), stressed, NULL);

      g_string_append (said, sentence);
    }
  else
    g_string_append (said, say (self, NC_ ("ratio", "No FTE are stated for the roles that count.")));
  if (*excluded != '\0')
    {
      g_autofree char *sentence = mul_catalog_fill (say (self, NC_ ("ratio", "%s left out.")), excluded, NULL);

      g_string_append_printf (said, " %s", sentence);
    }
  if (*missing != '\0')
    {
      g_autofree char *sentence = mul_catalog_fill (say (self, NC_ ("ratio", "Not stated in FTE: %s.")), missing, NULL);

      g_string_append_printf (said, " %s", sentence);
    }
  return g_string_free (said, FALSE);
}

static char *
print_times (const MulRatioStory *self, gint64 factor_e4)
{
  /* Two that stand side by side have as many decimals: "2.0 times, against 1.9". */
  g_autofree char *number = mul_number_format_full (factor_e4, 1, 1, FALSE, self->locale);

  /* Translators: "1.6 times" as many */
  return mul_catalog_fill (say (self, NC_ ("ratio", "%s times")), number, NULL);
}

/**
 * mul_ratio_story_say_compared:
 * @self: a story
 *
 * Returns: (transfer full) (nullable): how the highest compares with the lowest, now and with all roles; %NULL where fewer
 *   than two can be compared
 */
char *
mul_ratio_story_say_compared (const MulRatioStory *self)
{
  const MulRatioComparison *comparison = self->comparison;
  g_autofree char *high = NULL, *low = NULL, *now = NULL, *stressed = NULL, *all = NULL;

  if (comparison->high < 0 || !mul_value_is_stated (comparison->factor_e4) ||
      self->subjects[comparison->high].name == NULL || self->subjects[comparison->low].name == NULL)
    return NULL;
  high = quote (self, self->subjects[comparison->high].name);
  low = quote (self, self->subjects[comparison->low].name);
  if (mul_value_round (comparison->factor_e4, 1) == MUL_E4)
    return mul_catalog_fill (say (self, NC_ ("ratio", "%1$s and %2$s have about as many per FTE.")), high, low, NULL);
  now = print_times (self, comparison->factor_e4);
  stressed = stress (self, now);
  if (comparison->all_roles || !mul_value_is_stated (comparison->factor_all_e4))
    return mul_catalog_fill (say (self, NC_ ("ratio", "%1$s has %2$s as many per FTE as %3$s.")), high, stressed, low,
                             NULL);
  all = print_times (self, comparison->factor_all_e4);
  return mul_catalog_fill (say (self, NC_ ("ratio", "%1$s has %2$s as many per FTE as %3$s, against %4$s with all "
                                                    "positions.")),
                           high, stressed, low, all, NULL);
}
