/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-number-reader.h"

#include <string.h>

/* Fourteen digits before the decimal mark and four after it fit into 63 bits with room for sums. */
#define MAX_INTEGER_DIGITS 14
#define DECIMALS 4

static gint64
take_fraction (MulNumberReader *reader)
{
  gint64 value;

  switch (peek (reader, 0))
    {
    case 0x00bc:
      value = MUL_E4 / 4;
      break;
    case 0x00bd:
      value = MUL_E4 / 2;
      break;
    case 0x00be:
      value = MUL_E4 / 4 * 3;
      break;
    default:
      return 0;
    }

  reader->at++;
  return value;
}

/* The digits and marks of one number, before anyone has decided which marks group and which one is the decimal mark. */
typedef struct
{
  GString *digits;
  guint group_length[8];
  gunichar mark[8];
  guint mark_at[8];
  guint n_groups;
} Digits;

#define MAX_GROUPS 8

static gboolean
take_digits (MulNumberReader *reader,
             Digits          *digits)
{
  gboolean space_may_group = TRUE;

  digits->n_groups = 1;

  while (TRUE)
    {
      guint *length = &digits->group_length[digits->n_groups - 1];
      gunichar mark;

      for (; is_digit (peek (reader, 0)); reader->at++)
        {
          g_string_append_c (digits->digits, (char) peek (reader, 0));
          (*length)++;
        }

      mark = peek (reader, 0);
      if (!is_digit (peek (reader, 1)))
        return TRUE;

      if (is_group_space (mark))
        {
          if (!space_may_group || digits->group_length[0] > 3 || !is_digit (peek (reader, 2)) ||
              !is_digit (peek (reader, 3)) || is_digit (peek (reader, 4)))
            return TRUE;
          mark = ' ';
        }
      else if (mark == '.' || mark == ',')
        {
          space_may_group = FALSE;
        }
      else
        {
          return TRUE;
        }

      if (digits->n_groups == MAX_GROUPS)
        return fail (reader, MUL_NUMBER_FAULT_TOO_LARGE, reader->at, reader->length);

      digits->mark[digits->n_groups] = mark;
      digits->mark_at[digits->n_groups] = reader->at;
      digits->n_groups++;
      reader->at++;
    }
}

/* Decides which group of digits holds the decimals: its number, or n_groups where there are none. */
static gboolean
find_decimals (MulNumberReader *reader,
               const Digits    *digits,
               guint            start,
               guint           *decimals)
{
  guint last = digits->n_groups - 1;
  gunichar mark = digits->mark[last];
  gboolean repeated = FALSE;
  guint n_points = 0;
  guint i;

  for (i = 1; i <= last; i++)
    {
      if (digits->mark[i] != ' ')
        n_points++;
      if (i < last && digits->mark[i] == mark)
        repeated = TRUE;
    }

  *decimals = last == 0 || mark == ' ' || repeated ? digits->n_groups : last;

  /* "2.100" is two thousand one hundred to most people here, and 2,1 to a spreadsheet; nobody can know. A comma is the
   * decimal mark of the language, and "0.125" cannot be thousands. */
  if (n_points == 1 && last == 1 && mark == '.' && digits->group_length[1] == 3 && digits->group_length[0] >= 1 &&
      digits->group_length[0] <= 3 && digits->digits->str[0] != '0')
    return fail (reader, MUL_NUMBER_FAULT_AMBIGUOUS, start, reader->at);

  /* Every mark before the decimals groups thousands, so all are alike and three digits follow each. */
  for (i = 1; i < *decimals && i < digits->n_groups; i++)
    {
      if (digits->mark[i] != digits->mark[1] || digits->group_length[i] != 3 || digits->group_length[0] > 3 ||
          digits->group_length[0] == 0 || (digits->mark[i] != ' ' && digits->digits->str[0] == '0'))
        return fail (reader, MUL_NUMBER_FAULT_TEXT, digits->mark_at[i], reader->length);
    }

  return TRUE;
}

static gboolean
take_number (MulNumberReader *reader,
             gint64          *value_e4,
             gboolean        *has_decimals,
             gboolean        *rounded)
{
  g_autoptr (GString) buffer = g_string_new (NULL);
  Digits digits = { .digits = buffer };
  gboolean negative = FALSE;
  guint start = reader->at;
  guint decimals, n_integer, n_significant, i;
  gint64 value = 0;

  if (is_dash (peek (reader, 0)) || peek (reader, 0) == '+')
    {
      negative = peek (reader, 0) != '+';
      reader->at++;
    }

  value = take_fraction (reader);
  if (value != 0)
    {
      *value_e4 = negative ? -value : value;
      *has_decimals = TRUE;
      return TRUE;
    }

  if (!is_digit (peek (reader, 0)) &&
      !((peek (reader, 0) == ',' || peek (reader, 0) == '.') && is_digit (peek (reader, 1))))
    return fail (reader, MUL_NUMBER_FAULT_TEXT, start, reader->length);

  if (!take_digits (reader, &digits) || !find_decimals (reader, &digits, start, &decimals))
    return FALSE;

  n_integer = (guint) buffer->len - (decimals < digits.n_groups ? digits.group_length[decimals] : 0);
  for (i = 0; i < n_integer && buffer->str[i] == '0';)
    i++;
  n_significant = n_integer - i;
  if (n_significant > MAX_INTEGER_DIGITS)
    return fail (reader, MUL_NUMBER_FAULT_TOO_LARGE, start, reader->at);

  for (i = 0; i < n_integer + DECIMALS; i++)
    value = value * 10 + (i < buffer->len ? buffer->str[i] - '0' : 0);
  if (n_integer + DECIMALS < buffer->len && buffer->str[n_integer + DECIMALS] >= '5')
    value++;
  for (i = n_integer + DECIMALS; i < buffer->len; i++)
    *rounded = *rounded || buffer->str[i] != '0';

  if (decimals < digits.n_groups)
    *has_decimals = TRUE;
  else
    {
      gint64 fraction = take_fraction (reader);

      value += fraction;
      *has_decimals = *has_decimals || fraction != 0;
    }

  *value_e4 = negative ? -value : value;
  return TRUE;
}

static gboolean
take_persons (MulNumberReader *reader,
              gint64          *persons)
{
  guint start = reader->at;
  gboolean has_decimals = FALSE, rounded = FALSE;
  gint64 value_e4 = 0;
  MulNumberUnit unit;

  reader->at++;
  skip_spaces (reader);
  if (!is_digit (peek (reader, 0)) || !take_number (reader, &value_e4, &has_decimals, &rounded) || has_decimals)
    return fail (reader, MUL_NUMBER_FAULT_TEXT, start, reader->length);

  skip_spaces (reader);
  unit = mul_number_reader_take_unit (reader);
  skip_spaces (reader);
  if ((unit != MUL_NUMBER_UNIT_NONE && unit != MUL_NUMBER_UNIT_PERSONS) || peek (reader, 0) != ')')
    return fail (reader, MUL_NUMBER_FAULT_TEXT, start, reader->length);

  reader->at++;
  *persons = value_e4 / MUL_E4;
  return TRUE;
}

static gboolean
take_range (MulNumberReader *reader,
            MulNumber       *number)
{
  guint start = reader->at;

  skip_spaces (reader);
  if (!mul_number_reader_take_range (reader))
    {
      reader->at = start;
      return TRUE;
    }

  skip_spaces (reader);
  if (!is_digit (peek (reader, 0)))
    return fail (reader, MUL_NUMBER_FAULT_TEXT, start, reader->length);
  if (!take_number (reader, &number->max_e4, &number->decimals, &number->rounded))
    return FALSE;
  if (number->max_e4 < number->value_e4)
    return fail (reader, MUL_NUMBER_FAULT_REVERSED, 0, reader->at);
  if (number->max_e4 == number->value_e4)
    number->max_e4 = MUL_NOT_STATED;

  return TRUE;
}

/* What may follow the number, in any order, each but the marks once: unit, persons, footnote marks. */
static gboolean
take_rest (MulNumberReader *reader,
           MulNumber       *number,
           gboolean         unit_may_follow,
           GString         *marks)
{
  while (TRUE)
    {
      MulNumberUnit unit;
      guint start;

      skip_spaces (reader);
      start = reader->at;

      if (at_end (reader))
        return TRUE;
      if (mul_number_reader_take_marks (reader, marks))
        continue;

      if (peek (reader, 0) == '(' && number->persons == MUL_NOT_STATED)
        {
          if (!take_persons (reader, &number->persons))
            return FALSE;
          continue;
        }

      unit = mul_number_reader_take_unit (reader);
      if (unit == MUL_NUMBER_UNIT_NONE || !unit_may_follow ||
          (number->unit != MUL_NUMBER_UNIT_NONE && number->unit != unit))
        return fail (reader, MUL_NUMBER_FAULT_TEXT, start, reader->length);
      number->unit = unit;
      unit_may_follow = FALSE;
    }
}

static gboolean
take_nothing (MulNumberReader *reader,
              GString         *marks)
{
  guint start = reader->at;

  while (is_dash (peek (reader, 0)))
    reader->at++;
  if (reader->at == start)
    mul_number_reader_take_nothing (reader);

  skip_spaces (reader);
  while (mul_number_reader_take_marks (reader, marks))
    skip_spaces (reader);

  if (at_end (reader))
    return TRUE;

  reader->at = start;
  g_string_truncate (marks, 0);
  return FALSE;
}

static gboolean
take_all (MulNumberReader *reader,
          MulNumber       *number,
          GString         *marks)
{
  guint end;

  number->qualifier = mul_number_reader_take_qualifier (reader);
  skip_spaces (reader);

  if (!take_number (reader, &number->value_e4, &number->decimals, &number->rounded))
    return FALSE;

  /* "50 % til 100 %" names its unit twice. */
  skip_spaces (reader);
  number->unit = mul_number_reader_take_unit (reader);
  end = reader->at;
  if (!take_range (reader, number))
    return FALSE;

  return take_rest (reader, number, number->unit == MUL_NUMBER_UNIT_NONE || reader->at > end, marks);
}

static void
forget (MulNumber *number)
{
  *number = (MulNumber) { .value_e4 = MUL_NOT_STATED, .max_e4 = MUL_NOT_STATED, .persons = MUL_NOT_STATED };
}

/**
 * mul_number_parse:
 * @text: (nullable): what was typed, pasted or imported
 * @number: (out caller-allocates): what was read; clear it in every case
 *
 * The one reader of numbers: for cells, paste and import. Understands "650%", "6,5 årsverk", "6.5", "870 % (9)",
 * "100% ***", "ca. 2 100", "1–3", "−20,9 %". Comma and point are both decimal marks in every locale. A space of any kind
 * groups thousands where exactly three digits follow; so do points or commas that are repeated or stand before the
 * other one. "2.100" alone is refused as ambiguous.
 *
 * What it does not understand it never turns into 0, nor into the part that it did understand.
 *
 * Returns: whether a number was read, nothing is stated, or something could not be read (@number then says what)
 */
MulNumberResult
mul_number_parse (const char *text,
                  MulNumber  *number)
{
  g_autoptr (GString) marks = g_string_new (NULL);
  g_autofree gunichar *characters = NULL;
  MulNumberReader reader = { 0 };
  glong length = 0;
  gboolean ok;

  forget (number);

  if (text == NULL)
    return MUL_NUMBER_EMPTY;

  if (!g_utf8_validate (text, -1, NULL))
    {
      number->fault = MUL_NUMBER_FAULT_ENCODING;
      number->unread = g_utf8_make_valid (text, -1);
      return MUL_NUMBER_UNREADABLE;
    }

  characters = g_utf8_to_ucs4_fast (text, -1, &length);
  while (length > 0 && is_space (characters[length - 1]))
    length--;
  reader.text = characters;
  reader.length = (guint) length;

  skip_spaces (&reader);
  if (take_nothing (&reader, marks))
    {
      if (marks->len > 0)
        number->marks = g_string_free_and_steal (g_steal_pointer (&marks));
      return MUL_NUMBER_EMPTY;
    }

  ok = take_all (&reader, number, marks);
  if (ok)
    {
      if (marks->len > 0)
        number->marks = g_string_free_and_steal (g_steal_pointer (&marks));
      return MUL_NUMBER_OK;
    }

  forget (number);
  number->fault = reader.fault;
  number->unread_at = reader.fault_at;
  while (number->unread_at < reader.fault_end && is_space (characters[number->unread_at]))
    number->unread_at++;

  /* Something is missing at the end, as after "ca.": then all of it is what could not be read. */
  if (number->unread_at == reader.fault_end)
    {
      reader.at = 0;
      skip_spaces (&reader);
      number->unread_at = reader.at;
    }

  number->unread = g_ucs4_to_utf8 (characters + number->unread_at, (glong) (reader.fault_end - number->unread_at), NULL,
                                   NULL, NULL);
  return MUL_NUMBER_UNREADABLE;
}

/**
 * mul_number_clear:
 * @number: what mul_number_parse() filled
 *
 * Frees the texts in @number.
 */
void
mul_number_clear (MulNumber *number)
{
  g_clear_pointer (&number->marks, g_free);
  g_clear_pointer (&number->unread, g_free);
}

/**
 * mul_number_split_marks:
 * @text: a cell's text, such as "Ressurs lønn*****"
 * @marks: (out) (nullable) (transfer full): its footnote marks, or %NULL
 *
 * Parts a text from the marks behind it, for cells that hold words.
 *
 * Returns: (transfer full): the text without marks and outer spaces
 */
char *
mul_number_split_marks (const char  *text,
                        char       **marks)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *bare = NULL;
  const char *start, *end, *mark;

  for (start = valid; *start != '\0' && is_space (g_utf8_get_char (start)); start = g_utf8_next_char (start))
    ;

  end = valid + strlen (valid);
  while (end > start && is_space (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  mark = end;
  while (mark > start && is_mark (g_utf8_get_char (g_utf8_prev_char (mark))))
    mark = g_utf8_prev_char (mark);

  *marks = mark < end ? g_strndup (mark, (gsize) (end - mark)) : NULL;
  while (mark > start && is_space (g_utf8_get_char (g_utf8_prev_char (mark))))
    mark = g_utf8_prev_char (mark);

  bare = g_strndup (start, (gsize) (mark - start));
  return g_steal_pointer (&bare);
}
