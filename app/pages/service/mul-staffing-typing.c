/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-typing.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-figure.h"

/* What begins with this is words, as in a spreadsheet. */
#define WORDS_PREFIX "'"

static void
refuse (MulStaffingTyping *self, char *sentence)
{
  self->result = MUL_STAFFING_TYPING_REFUSED;
  self->sentence = sentence;
}

static void
offer (MulStaffingTyping *self, char *label, char *text)
{
  guint i = self->labels[0] == NULL ? 0 : 1;

  self->labels[i] = label;
  self->texts[i] = text;
}

static void
refuse_unreadable (MulStaffingTyping *self, const char *typed, const MulNumber *number)
{
  switch (number->fault)
    {
    case MUL_NUMBER_FAULT_AMBIGUOUS:
      refuse (self, g_strdup_printf (C_("staffing", "“%s” can be read in two ways. Write the number without the "
                                                    "mark, or with two decimals."),
                                     typed));
      break;
    case MUL_NUMBER_FAULT_TOO_LARGE:
      refuse (self, g_strdup_printf (C_("staffing", "“%s” is too large a number."), typed));
      break;
    case MUL_NUMBER_FAULT_REVERSED:
      refuse (self, g_strdup_printf (C_("staffing", "“%s” ends below where it begins."), typed));
      break;
    case MUL_NUMBER_FAULT_NONE:
    case MUL_NUMBER_FAULT_TEXT:
    case MUL_NUMBER_FAULT_ENCODING:
    default:
      refuse (self, g_strdup_printf (C_("staffing", "“%s” is not a number. Write for example 650\302\240%%, "
                                                    "6.5 FTE or 9 persons."),
                                     typed));
      offer (self, g_strdup (C_("staffing", "Keep as Text")), g_strconcat (WORDS_PREFIX, typed, NULL));
      break;
    }
}

/* A small decimal is more likely årsverk than percent: both readings are offered, written so that they are read as
 * what they are. */
static void
ask_fte (MulStaffingTyping *self, const MulNumber *number, MulNumberUnit unit)
{
  const MulLocaleNumbers *locale = mul_locale_numbers_current ();
  gint64 fte = mul_number_to_fte (number, MUL_NUMBER_UNIT_FTE, NULL);
  g_autofree char *value = mul_number_format (number->value_e4, 4, FALSE, locale);
  g_autofree char *percent = mul_number_format_fte (fte, MUL_NUMBER_UNIT_PERCENT, MUL_NUMBER_STYLE_TEXT, locale);

  refuse (self, unit == MUL_NUMBER_UNIT_PERSONS
                    ? g_strdup_printf (C_("staffing", "%s cannot be persons. Is it FTE?"), value)
                    : g_strdup_printf (C_("staffing", "Is %s percent, or FTE?"), value));
  /* Translators: årsverk, and the same in percent: "6.5 FTE (650 %)" */
  offer (self, g_strdup_printf (C_("staffing", "%s FTE (%s)"), value, percent),
         g_strconcat (value, " årsverk", NULL));
  if (unit != MUL_NUMBER_UNIT_PERSONS)
    offer (self, g_strconcat (value, "\302\240%", NULL), g_strconcat (value, " %", NULL));
}

/**
 * mul_staffing_typing_read:
 * @self: (out): what came of it; to be cleared
 * @typed: what was typed
 * @unit: what the unit switch shows
 * @words: whether the cell holds words already, so that words are welcome
 *
 * Reads what was typed into a cell of the staffing table. What is not understood is never taken for 0.
 */
void
mul_staffing_typing_read (MulStaffingTyping *self, const char *typed, MulNumberUnit unit, gboolean words)
{
  g_auto (MulNumber) number = { 0 };
  g_autofree char *text = g_strstrip (g_strdup (typed));

  *self = (MulStaffingTyping){ .fte_e4 = MUL_NOT_STATED, .headcount = MUL_NOT_STATED };
  if (g_str_has_prefix (text, WORDS_PREFIX))
    {
      self->text = g_strstrip (g_strdup (text + strlen (WORDS_PREFIX)));
      self->result = *self->text != '\0' ? MUL_STAFFING_TYPING_TEXT : MUL_STAFFING_TYPING_EMPTY;
      return;
    }
  mul_number_parse (text, &number);
  self->qualifier = mul_figure_get_qualifier (&number);
  self->marks = g_strdup (number.marks);
  switch (mul_number_decide (&number, unit, &self->fte_e4, &self->headcount))
    {
    case MUL_NUMBER_DECISION_EMPTY:
      self->result = MUL_STAFFING_TYPING_EMPTY;
      return;
    case MUL_NUMBER_DECISION_ACCEPT:
      self->result = MUL_STAFFING_TYPING_VALUE;
      return;
    case MUL_NUMBER_DECISION_ASK_FTE:
      ask_fte (self, &number, unit);
      return;
    case MUL_NUMBER_DECISION_REFUSE_NEGATIVE:
      refuse (self, g_strdup (C_("staffing", "Staffing cannot be less than 0.")));
      return;
    case MUL_NUMBER_DECISION_REFUSE_RANGE:
      refuse (self, g_strdup (C_("staffing", "A position has one number, not a range.")));
      break;
    case MUL_NUMBER_DECISION_REFUSE_PART_PERSON:
      refuse (self, g_strdup (C_("staffing", "Persons are counted whole. Write the part of a position as percent.")));
      return;
    case MUL_NUMBER_DECISION_REFUSE_POSITIONS:
      refuse (self, g_strdup (C_("staffing", "A number of positions says neither FTE nor persons. Write which it "
                                             "is.")));
      break;
    case MUL_NUMBER_DECISION_REFUSE_UNREADABLE:
    default:
      if (words)
        {
          self->text = g_steal_pointer (&text);
          self->result = MUL_STAFFING_TYPING_TEXT;
          return;
        }
      refuse_unreadable (self, text, &number);
      return;
    }
  offer (self, g_strdup (C_("staffing", "Keep as Text")), g_strconcat (WORDS_PREFIX, text, NULL));
}

/* Words that stand beside a value: they begin with a letter, and hold no figure that could be another value. */
static gboolean
are_beside (const char *words)
{
  if (*words == '(')
    words++;
  if (!g_unichar_isalpha (g_utf8_get_char (words)))
    return FALSE;
  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isdigit (g_utf8_get_char (at)))
      return FALSE;
  return TRUE;
}

/* A number with its unit and words after it: the longest beginning that is a number is the value. A bare number does not
 * do: "12 timer" is no percentage. */
static void
read_beside (MulStaffingTyping *self, const char *text, MulNumberUnit unit)
{
  for (const char *at = text + strlen (text); at > text; at--)
    {
      g_autofree char *head = NULL;
      g_auto (MulNumber) number = { 0 };
      g_auto (MulStaffingTyping) value = { 0 };

      if (at[-1] != ' ' || !are_beside (at))
        continue;
      head = g_strndup (text, (gsize) (at - 1 - text));
      if (mul_number_parse (head, &number) != MUL_NUMBER_OK || number.unit == MUL_NUMBER_UNIT_NONE)
        continue;
      mul_staffing_typing_read (&value, head, unit, FALSE);
      if (value.result != MUL_STAFFING_TYPING_VALUE)
        continue;
      mul_staffing_typing_clear (self);
      *self = value;
      value = (MulStaffingTyping){ 0 };
      self->text = g_strdup (at);
      return;
    }
}

/**
 * mul_staffing_typing_read_cell:
 * @self: (out): what came of it; to be cleared
 * @typed: what was typed
 * @unit: what the unit switch shows
 * @words: whether words are welcome
 *
 * Reads as mul_staffing_typing_read() does, for a cell that has room for words beside its value: "100 % plassert i
 * Oppvekst" is both.
 */
void
mul_staffing_typing_read_cell (MulStaffingTyping *self, const char *typed, MulNumberUnit unit, gboolean words)
{
  g_autofree char *text = g_strstrip (g_strdup (typed));

  mul_staffing_typing_read (self, typed, unit, words);
  if (!g_str_has_prefix (text, WORDS_PREFIX) &&
      (self->result == MUL_STAFFING_TYPING_TEXT || self->result == MUL_STAFFING_TYPING_REFUSED))
    read_beside (self, text, unit);
}

void
mul_staffing_typing_clear (MulStaffingTyping *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->sentence, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    {
      g_clear_pointer (&self->labels[i], g_free);
      g_clear_pointer (&self->texts[i], g_free);
    }
}
