/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-check-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-date.h"

/* No line ends within "4 + 1". */
#define NBSP "\302\240"

static const char *const headings[MUL_N_CHECKS] = {
  [MUL_CHECK_SAME_UNIT] = NC_ ("check", "The same unit, different numbers"),
  [MUL_CHECK_TOTAL] = NC_ ("check", "Stated and computed totals"),
  [MUL_CHECK_FIGURE_PERIODS] = NC_ ("check", "Figures from different years"),
  [MUL_CHECK_FIGURE_SUM] = NC_ ("check", "Sums that do not come out"),
  [MUL_CHECK_FIGURE_UNITS] = NC_ ("check", "Figures in different units"),
  [MUL_CHECK_RATIO_UNITS] = NC_ ("check", "Ratios of different things"),
  [MUL_CHECK_BOTH_SIDES] = NC_ ("check", "Both for and against"),
  [MUL_CHECK_TWICE] = NC_ ("check", "The same argument twice"),
  [MUL_CHECK_DATE_FUTURE] = NC_ ("check", "Dates in the future"),
  [MUL_CHECK_ANSWER_OPEN] = NC_ ("check", "Unanswered questions"),
  [MUL_CHECK_NO_REASON] = NC_ ("check", "Not discussed, without a reason"),
  [MUL_CHECK_NO_CONCLUSION] = NC_ ("check", "Not concluded"),
  [MUL_CHECK_NO_CONS] = NC_ ("check", "Nothing against"),
  [MUL_CHECK_NO_PROS] = NC_ ("check", "Nothing for"),
  [MUL_CHECK_NO_STAFFING] = NC_ ("check", "Municipalities without staffing"),
  [MUL_CHECK_NO_VALUE] = NC_ ("check", "Positions without a number"),
  [MUL_CHECK_NO_FTE] = NC_ ("check", "Persons without FTE"),
  [MUL_CHECK_ARGUMENT_SOURCE] = NC_ ("check", "Arguments without a source"),
  [MUL_CHECK_NUMBER_SOURCE] = NC_ ("check", "Numbers without a source"),
  [MUL_CHECK_NUMBER_DATE] = NC_ ("check", "Numbers without a date"),
  [MUL_CHECK_SECTION_EMPTY] = NC_ ("check", "Empty sections"),
  [MUL_CHECK_POPULATION] = NC_ ("check", "Population"),
  [MUL_CHECK_ANSWER_PARTLY] = NC_ ("check", "Partly answered"),
  [MUL_CHECK_NOT_DISCUSSED] = NC_ ("check", "Not discussed"),
  [MUL_CHECK_VACANT_LEADER] = NC_ ("check", "Vacant leaders"),
  [MUL_CHECK_ONE_PERSON] = NC_ ("check", "Roles with one person"),
};

static const char *
get_word (const MulFinding *finding, guint index)
{
  for (guint i = 0; finding->words != NULL && finding->words[i] != NULL; i++)
    if (i == index)
      return finding->words[i];
  return "";
}

/* "3 årsverk", "5 personer". */
static char *
print_measure (const char *value, const char *measure)
{
  switch ((MulMeasure) MAX (mul_code_index (mul_codes_MEASURE, measure), 0))
    {
    case MUL_MEASURE_PERSONS:
      return g_strdup_printf (C_ ("check", "%s persons"), value);
    case MUL_MEASURE_POSITIONS:
      return g_strdup_printf (C_ ("check", "%s positions"), value);
    case MUL_MEASURE_FTE:
    default:
      return g_strdup_printf (C_ ("check", "%s FTE"), value);
    }
}

/* What one service says: words[at] is what it lists, followed by the measure and the service; words[sum] is what that comes to,
 * followed by the units it is listed for, where they are several. */
static char *
print_account (const MulFinding *finding, guint at, guint sum)
{
  g_autofree char *staffing = print_measure (get_word (finding, sum), get_word (finding, at + 1));
  const char *parts = get_word (finding, sum + 1);
  g_auto (GStrv) numbers = g_strsplit (get_word (finding, at), " + ", -1);
  g_autofree char *together = g_strjoinv (NBSP "+" NBSP, numbers);

  if (*parts == '\0')
    /* Translators: “3 FTE in Agriculture”. */
    return g_strdup_printf (C_ ("check", "%s in %s"), staffing, get_word (finding, at + 2));
  /* Translators: “5 persons in Land-use planning (4 + 1: Agriculture + Forestry)”: numbers, and the units they are listed for. */
  return g_strdup_printf (C_ ("check", "%s in %s (%s: %s)"), staffing, get_word (finding, at + 2), together, parts);
}

static char *
print_same_unit (const MulFinding *finding)
{
  g_autofree char *first = print_account (finding, 1, 7);
  g_autofree char *second = print_account (finding, 4, 9);

  /* Translators: unit; its staffing in a service; its staffing in another service. */
  return g_strdup_printf (C_ ("check", "%s: %s, but %s. Verify which holds."), get_word (finding, 0), first, second);
}

static char *
print_total (const MulFinding *finding)
{
  g_autofree char *stated = print_measure (get_word (finding, 1), get_word (finding, 2));

  return g_strdup_printf (C_ ("check", "%s: %s are stated, the positions come to %s. Verify which holds."),
                          get_word (finding, 0), stated, get_word (finding, 3));
}

static char *
print_periods (const MulFinding *finding)
{
  if (*get_word (finding, 2) != '\0')
    return g_strdup_printf (C_ ("check", "%s: numbers from different years (%s) are used together, with a sum stated for %s. "
                                         "Verify that they can be compared."),
                            get_word (finding, 0), get_word (finding, 1), get_word (finding, 2));
  return g_strdup_printf (
      C_ ("check", "%s: numbers from different years (%s) are used together. Verify that they can be compared."),
      get_word (finding, 0), get_word (finding, 1));
}

static char *
print_answer (const MulFinding *finding, const char *sentence, const char *sentence_with_reason)
{
  const char *letter = get_word (finding, 0);
  g_autofree char *question = g_str_equal (letter, get_word (finding, 1))
                                  ? g_strdup (letter)
                                  : g_strdup_printf ("%s. %s", letter, get_word (finding, 1));
  g_auto (GStrv) pieces = NULL;

  if (*get_word (finding, 2) == '\0')
    {
      pieces = g_strsplit (sentence, "{question}", 2);
      return g_strjoinv (question, pieces);
    }
  {
    g_auto (GStrv) halves = g_strsplit (sentence_with_reason, "{reason}", 2);
    g_autofree char *with_reason = g_strjoinv (get_word (finding, 2), halves);

    pieces = g_strsplit (with_reason, "{question}", 2);
  }
  return g_strjoinv (question, pieces);
}

static char *
print_argument_source (const MulFinding *finding)
{
  const char *alternative = get_word (finding, 0);

  if (*alternative == '\0')
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u challenge has no source. Say where it comes from.",
                                         "%u challenges have no source. Say where they come from.", finding->n),
                            finding->n);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s: %u argument has no source. Say where it comes from.",
                                       "%s: %u arguments have no source. Say where they come from.", finding->n),
                          alternative, finding->n);
}

static char *
print_future (const MulFinding *finding)
{
  g_autofree char *date = mul_date_print (get_word (finding, 1));

  return g_strdup_printf (C_ ("check", "%s: the date %s lies in the future. Verify it."), get_word (finding, 0), date);
}

/* What contradicts itself. */
static char *
print_contradiction (const MulFinding *finding)
{
  switch ((guint) finding->check)
    {
    case MUL_CHECK_SAME_UNIT:
      return print_same_unit (finding);
    case MUL_CHECK_TOTAL:
      return print_total (finding);
    case MUL_CHECK_FIGURE_PERIODS:
      return print_periods (finding);
    case MUL_CHECK_FIGURE_SUM:
      return g_strdup_printf (C_ ("check", "%s: the sum is stated as %s, the numbers come to %s. Verify which holds."),
                              get_word (finding, 0), get_word (finding, 1), get_word (finding, 2));
    case MUL_CHECK_FIGURE_UNITS:
    case MUL_CHECK_RATIO_UNITS:
      return g_strdup_printf (C_ ("check", "%s: %s is stated in “%s”, the others in “%s”. Verify that the same is counted."),
                              get_word (finding, 0), get_word (finding, 1), get_word (finding, 2), get_word (finding, 3));
    case MUL_CHECK_BOTH_SIDES:
      return g_strdup_printf (C_ ("check", "“%s” stands both for and against. Verify that both are meant."),
                              get_word (finding, 0));
    case MUL_CHECK_TWICE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%u argument says “%s”. See whether it is one argument.",
                                           "%u arguments say “%s”. See whether they are one argument in several places.",
                                           finding->n),
                              finding->n, get_word (finding, 0));
    case MUL_CHECK_DATE_FUTURE:
    default:
      return print_future (finding);
    }
}

/* What an assessment or answer lacks. */
static char *
print_gap (const MulFinding *finding)
{
  const char *first = get_word (finding, 0);

  switch ((guint) finding->check)
    {
    case MUL_CHECK_ANSWER_OPEN:
      return print_answer (finding, C_ ("check", "The question “{question}” is not answered."), "");
    case MUL_CHECK_NO_REASON:
      return print_answer (finding, C_ ("check", "The question “{question}” is not discussed, and no reason is given."), "");
    case MUL_CHECK_ANSWER_PARTLY:
      return print_answer (finding, C_ ("check", "The question “{question}” is partly answered."),
                           C_ ("check", "The question “{question}” is partly answered: {reason}"));
    case MUL_CHECK_NOT_DISCUSSED:
      return print_answer (finding, C_ ("check", "The question “{question}” is not discussed."),
                           C_ ("check", "The question “{question}” is not discussed: {reason}"));
    case MUL_CHECK_NO_CONCLUSION:
      return g_strdup_printf (C_ ("check", "%s: there are arguments, but no conclusion."), first);
    case MUL_CHECK_NO_CONS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%s: %u argument for, none against. Verify that drawbacks were discussed.",
                                           "%s: %u arguments for, none against. Verify that drawbacks were discussed.",
                                           finding->n),
                              first, finding->n);
    case MUL_CHECK_NO_PROS:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "%s: %u argument against, none for. Verify that benefits were discussed.",
                                           "%s: %u arguments against, none for. Verify that benefits were discussed.",
                                           finding->n),
                              first, finding->n);
    }
}

/**
 * mul_check_words_get_heading:
 * @check: a kind of finding
 *
 * Returns: (transfer none): what such findings have in common, as a heading
 */
const char *
mul_check_words_get_heading (MulCheck check)
{
  g_return_val_if_fail (check < MUL_N_CHECKS, NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "check", headings[check]);
}

/**
 * mul_check_words_print:
 * @finding: a finding
 *
 * Returns: (transfer full): a sentence or two: what was found, and what to verify
 */
char *
mul_check_words_print (const MulFinding *finding)
{
  const char *first = get_word (finding, 0);

  if (mul_check_is_contradiction (finding->check))
    return print_contradiction (finding);
  switch ((guint) finding->check)
    {
    case MUL_CHECK_NO_STAFFING:
      return g_strdup_printf (C_ ("check", "No staffing is entered for %s."), first);
    case MUL_CHECK_NO_VALUE:
      return g_strdup_printf (C_ ("check", "%s in %s states neither FTE nor persons."), first, get_word (finding, 1));
    case MUL_CHECK_NO_FTE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position states persons, but no FTE.",
                                           "%u positions state persons, but no FTE.", finding->n),
                              finding->n);
    case MUL_CHECK_ARGUMENT_SOURCE:
      return print_argument_source (finding);
    case MUL_CHECK_NUMBER_SOURCE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u number has no source: %s.", "%u numbers have no source: %s.",
                                           finding->n),
                              finding->n, first);
    case MUL_CHECK_NUMBER_DATE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u number has no date: %s.", "%u numbers have no date: %s.",
                                           finding->n),
                              finding->n, first);
    case MUL_CHECK_SECTION_EMPTY:
      return g_strdup_printf (C_ ("check", "The section “%s” is empty."), first);
    case MUL_CHECK_POPULATION:
      return g_strdup_printf (C_ ("check", "The population is not stated for %s."), first);
    case MUL_CHECK_VACANT_LEADER:
      return g_strdup_printf (C_ ("check", "The leader’s position in %s is vacant. Verify that it still is."), first);
    case MUL_CHECK_ONE_PERSON:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u role has only one person: %s.",
                                           "%u roles have only one person: %s.", finding->n),
                              finding->n, first);
    default:
      return print_gap (finding);
    }
}

/* Whether a sentence begins with a name, and not with a longer word that does: "Landbruk" is not "Landbrukskontoret". */
static gboolean
begins_with (const char *sentence, const char *name)
{
  gunichar next;

  if (!g_str_has_prefix (sentence, name))
    return FALSE;
  next = g_utf8_get_char (sentence + strlen (name));
  return *name == '\0' || !(g_unichar_isalnum (next) || g_unichar_ismark (next) || next == '-');
}

/**
 * mul_check_words_say:
 * @finding: a finding
 * @where: the name of its service, or what stands for the project
 *
 * Returns: (transfer full): what mul_check_words_print() says, with where it is before it, unless it begins so itself
 */
char *
mul_check_words_say (const MulFinding *finding, const char *where)
{
  g_autofree char *sentence = mul_check_words_print (finding);

  return begins_with (sentence, where) ? g_steal_pointer (&sentence) : g_strdup_printf ("%s: %s", where, sentence);
}
