/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-tree-private.h"

#include <string.h>

/* A line of a list names a unit, and often says more about it: "Planavdelingen (15 årsverk, 17 personer)",
 * "Arealplan – Leder: plansjef", "Byggesak 4 personer". What is understood is taken off; the rest is the name. */

/* Behind a dash or in brackets a title says who leads; the word's end tells. */
static const char *const title_ends[] = { "leder", "leiar", "sjef", "direktør", "rektor", "manager" };

#define SEPARATORS " ,;:–—-\302\240"

static char *
strip (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));

  while (*stripped != '\0')
    {
      char *last = g_utf8_find_prev_char (stripped, stripped + strlen (stripped));

      if (g_utf8_strchr (SEPARATORS, -1, g_utf8_get_char (last)) == NULL)
        break;
      *last = '\0';
    }
  return g_steal_pointer (&stripped);
}

static gboolean
set_figure (MulPasteUnit       *unit,
            MulMeasure          measure,
            gint64              value_e4,
            gint64              max_e4,
            MulNumberQualifier  qualifier)
{
  MulPasteFigure *figure = &unit->figures[measure];

  if (figure->value_e4 != MUL_NOT_STATED)
    return FALSE;
  *figure = (MulPasteFigure) { value_e4, max_e4, qualifier };
  return TRUE;
}

static gboolean
is_whole (gint64 value_e4)
{
  return value_e4 == MUL_NOT_STATED || value_e4 % MUL_E4 == 0;
}

static gboolean
set_fte (MulPasteUnit    *unit,
         const MulNumber *number,
         MulNumberUnit    bare_unit)
{
  MulNumber end = *number;
  gint64 value;

  value = mul_number_to_fte (number, bare_unit, NULL);
  end.value_e4 = number->max_e4;
  if (value == MUL_NOT_STATED ||
      !set_figure (unit, MUL_MEASURE_FTE, value,
                   number->max_e4 != MUL_NOT_STATED ? mul_number_to_fte (&end, bare_unit, NULL) : MUL_NOT_STATED,
                   number->qualifier))
    return FALSE;
  if (number->persons != MUL_NOT_STATED)
    set_figure (unit, MUL_MEASURE_PERSONS, number->persons * MUL_E4, MUL_NOT_STATED, MUL_NUMBER_QUALIFIER_EXACT);
  return TRUE;
}

/*< private >
 * mul_paste_unit_take_number:
 * @unit: a unit
 * @text: a number
 * @bare_unit: what it counts where it does not say so itself; %MUL_NUMBER_UNIT_NONE takes only a number that does
 *
 * Returns: whether the number was understood, and is now the unit's
 */
gboolean
mul_paste_unit_take_number (MulPasteUnit  *unit,
                            const char    *text,
                            MulNumberUnit  bare_unit)
{
  g_auto (MulNumber) number = { 0 };
  MulNumberUnit counts;

  if (mul_number_parse (text, &number) != MUL_NUMBER_OK || number.value_e4 < 0)
    return FALSE;
  counts = number.unit != MUL_NUMBER_UNIT_NONE ? number.unit : bare_unit;
  switch (counts)
    {
    case MUL_NUMBER_UNIT_PERCENT:
    case MUL_NUMBER_UNIT_FTE:
      return set_fte (unit, &number, counts);
    case MUL_NUMBER_UNIT_PERSONS:
    case MUL_NUMBER_UNIT_POSITIONS:
      return is_whole (number.value_e4) && is_whole (number.max_e4) &&
             set_figure (unit, counts == MUL_NUMBER_UNIT_PERSONS ? MUL_MEASURE_PERSONS : MUL_MEASURE_POSITIONS,
                         number.value_e4, number.max_e4, number.qualifier);
    case MUL_NUMBER_UNIT_NONE:
    default:
      return FALSE;
    }
}

/* The last number with a unit that the name ends in, with the reservation before it. */
static gboolean
take_figure (MulPasteUnit  *unit,
             char         **name)
{
  const char *at;

  for (at = *name; *at != '\0'; at = g_utf8_next_char (at))
    {
      gboolean begins = at == *name || g_unichar_isspace (g_utf8_get_char (g_utf8_find_prev_char (*name, at)));

      if (!begins || !mul_paste_unit_take_number (unit, at, MUL_NUMBER_UNIT_NONE))
        continue;
      {
        g_autofree char *rest = g_strndup (*name, (gsize) (at - *name));

        g_free (*name);
        *name = strip (rest);
      }
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_title (const char *text)
{
  g_autofree char *folded = g_utf8_strdown (text, -1);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  guint i;

  if (g_strv_length (words) > 4)
    return FALSE;
  for (i = 0; words[0] != NULL && i < G_N_ELEMENTS (title_ends); i++)
    if (g_str_has_suffix (words[0], title_ends[i]) || g_str_has_suffix (folded, title_ends[i]))
      return TRUE;
  return FALSE;
}

static gboolean
take_match (const char  *text,
            const char  *pattern,
            char       **before,
            char       **value)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, text, 0, &match))
    return FALSE;
  if (before != NULL)
    *before = g_match_info_fetch_named (match, "before");
  *value = g_match_info_fetch_named (match, "value");
  return TRUE;
}

static gboolean
set_text (char       **where,
          const char  *text)
{
  if (*where != NULL || *text == '\0')
    return FALSE;
  *where = g_strstrip (g_strdup (text));
  return TRUE;
}

/* "Leder: plansjef", "Sted: Raufoss". */
static gboolean
take_labelled (MulPasteUnit *unit,
               const char   *text)
{
  g_autofree char *value = NULL;

  if (take_match (text, "^(?:leder|leiar|leader)\\s*[:=]\\s*(?<value>.+)$", NULL, &value))
    return set_text (&unit->leader, value);
  if (take_match (text, "^(?:sted|stad|plassering|place|location)\\s*[:=]\\s*(?<value>.+)$", NULL, &value))
    return set_text (&unit->place, value);
  return FALSE;
}

/* Brackets at the end are taken when all that stands in them is understood, and otherwise belong to the name. */
static gboolean
take_brackets (MulPasteUnit  *unit,
               char         **name)
{
  MulPasteUnit taken = *unit;
  g_autofree char *before = NULL;
  g_autofree char *value = NULL;
  g_auto (GStrv) parts = NULL;
  gboolean all = TRUE;
  guint i;

  if (!take_match (*name, "^(?<before>.*)\\((?<value>[^()]*)\\)$", &before, &value))
    return FALSE;
  taken.leader = g_strdup (unit->leader);
  taken.place = g_strdup (unit->place);
  parts = g_regex_split_simple ("\\s*;\\s*|,\\s+|\\s+og\\s+", value, G_REGEX_CASELESS, 0);
  for (i = 0; all && parts[i] != NULL; i++)
    all = mul_paste_unit_take_number (&taken, parts[i], MUL_NUMBER_UNIT_NONE) || take_labelled (&taken, parts[i]) ||
          (is_title (parts[i]) && set_text (&taken.leader, parts[i]));
  if (!all || i == 0)
    {
      g_free (taken.leader);
      g_free (taken.place);
      return FALSE;
    }
  g_free (unit->leader);
  g_free (unit->place);
  *unit = taken;
  g_free (*name);
  *name = strip (before);
  return TRUE;
}

/* "– Leder: plansjef", ", leder: plansjef", "– plansjef". */
static gboolean
take_tail (MulPasteUnit  *unit,
           char         **name)
{
  g_autofree char *before = NULL;
  g_autofree char *value = NULL;

  if (take_match (*name,
                  "^(?<before>.*\\S)(?:\\s+[–—-]|\\s*[,;])\\s+"
                  "(?<value>(?:leder|leiar|leader|sted|stad|plassering|place|location)\\s*[:=].+)$",
                  &before, &value))
    {
      if (!take_labelled (unit, value))
        return FALSE;
    }
  else if (!take_match (*name, "^(?<before>.*\\S)\\s+[–—-]\\s+(?<value>.+)$", &before, &value) || !is_title (value) ||
           !set_text (&unit->leader, value))
    return FALSE;
  g_free (*name);
  *name = strip (before);
  return TRUE;
}

/*< private >
 * mul_paste_unit_take_text:
 * @unit: a unit
 * @text: a line
 *
 * Takes from a line what it says about the unit.
 *
 * Returns: (transfer full): what is left, which is the unit's name; empty where the line says something about a unit
 *   that another line names
 */
char *
mul_paste_unit_take_text (MulPasteUnit *unit,
                          const char   *text)
{
  char *name = strip (text);

  if (take_labelled (unit, name))
    {
      *name = '\0';
      return name;
    }
  while (*name != '\0' && (take_figure (unit, &name) || take_brackets (unit, &name) || take_tail (unit, &name)))
    ;
  return name;
}
