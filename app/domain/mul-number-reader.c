/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-number-reader.h"

typedef struct
{
  const char *word;
  int meaning;
} Word;

static const Word qualifiers[] = {
  { "ca", MUL_NUMBER_QUALIFIER_APPROX },
  { "cirka", MUL_NUMBER_QUALIFIER_APPROX },
  { "circa", MUL_NUMBER_QUALIFIER_APPROX },
  { "om lag", MUL_NUMBER_QUALIFIER_APPROX },
  { "omlag", MUL_NUMBER_QUALIFIER_APPROX },
  { "omtrent", MUL_NUMBER_QUALIFIER_APPROX },
  { "rundt", MUL_NUMBER_QUALIFIER_APPROX },
  { "about", MUL_NUMBER_QUALIFIER_APPROX },
  { "approx", MUL_NUMBER_QUALIFIER_APPROX },
  { "approximately", MUL_NUMBER_QUALIFIER_APPROX },
  { "~", MUL_NUMBER_QUALIFIER_APPROX },
  { "≈", MUL_NUMBER_QUALIFIER_APPROX },
  { "minst", MUL_NUMBER_QUALIFIER_LEAST },
  { "at least", MUL_NUMBER_QUALIFIER_LEAST },
  { "≥", MUL_NUMBER_QUALIFIER_LEAST },
  { ">=", MUL_NUMBER_QUALIFIER_LEAST },
  { "inntil", MUL_NUMBER_QUALIFIER_MOST },
  { "opptil", MUL_NUMBER_QUALIFIER_MOST },
  { "opp til", MUL_NUMBER_QUALIFIER_MOST },
  { "høyst", MUL_NUMBER_QUALIFIER_MOST },
  { "høgst", MUL_NUMBER_QUALIFIER_MOST },
  { "maks", MUL_NUMBER_QUALIFIER_MOST },
  { "maksimalt", MUL_NUMBER_QUALIFIER_MOST },
  { "at most", MUL_NUMBER_QUALIFIER_MOST },
  { "up to", MUL_NUMBER_QUALIFIER_MOST },
  { "≤", MUL_NUMBER_QUALIFIER_MOST },
  { "<=", MUL_NUMBER_QUALIFIER_MOST },
  { "fra", MUL_NUMBER_QUALIFIER_EXACT },
  { "frå", MUL_NUMBER_QUALIFIER_EXACT },
  { "from", MUL_NUMBER_QUALIFIER_EXACT },
};

static const Word units[] = {
  { "%", MUL_NUMBER_UNIT_PERCENT },
  { "prosent", MUL_NUMBER_UNIT_PERCENT },
  { "pst", MUL_NUMBER_UNIT_PERCENT },
  { "percent", MUL_NUMBER_UNIT_PERCENT },
  { "per cent", MUL_NUMBER_UNIT_PERCENT },
  { "årsverk", MUL_NUMBER_UNIT_FTE },
  { "årsv", MUL_NUMBER_UNIT_FTE },
  { "åv", MUL_NUMBER_UNIT_FTE },
  { "fte", MUL_NUMBER_UNIT_FTE },
  { "ftes", MUL_NUMBER_UNIT_FTE },
  { "person", MUL_NUMBER_UNIT_PERSONS },
  { "personer", MUL_NUMBER_UNIT_PERSONS },
  { "personar", MUL_NUMBER_UNIT_PERSONS },
  { "persons", MUL_NUMBER_UNIT_PERSONS },
  { "people", MUL_NUMBER_UNIT_PERSONS },
  { "pers", MUL_NUMBER_UNIT_PERSONS },
  { "ansatt", MUL_NUMBER_UNIT_PERSONS },
  { "ansatte", MUL_NUMBER_UNIT_PERSONS },
  { "tilsett", MUL_NUMBER_UNIT_PERSONS },
  { "tilsette", MUL_NUMBER_UNIT_PERSONS },
  { "stilling", MUL_NUMBER_UNIT_POSITIONS },
  { "stillinger", MUL_NUMBER_UNIT_POSITIONS },
  { "stillingar", MUL_NUMBER_UNIT_POSITIONS },
  { "position", MUL_NUMBER_UNIT_POSITIONS },
  { "positions", MUL_NUMBER_UNIT_POSITIONS },
};

/* What people write after a percentage without changing it: "100 % stilling". */
static const Word percent_of[] = {
  { "stilling", 0 },
  { "stillinger", 0 },
  { "stillingar", 0 },
  { "stillingsressurs", 0 },
  { "ressurs", 0 },
};

static const Word nothing[] = {
  { "ikke oppgitt", 0 },
  { "ikkje oppgitt", 0 },
  { "not stated", 0 },
};

static const Word range_words[] = {
  { "til", 0 },
  { "to", 0 },
};

static gboolean
take_word (MulNumberReader *reader,
           const char      *word)
{
  guint start = reader->at;
  gunichar last = 0;

  for (; *word != '\0'; word = g_utf8_next_char (word))
    {
      gunichar wanted = g_utf8_get_char (word);

      if (wanted == ' ' ? !is_space (peek (reader, 0)) : g_unichar_tolower (peek (reader, 0)) != wanted)
        {
          reader->at = start;
          return FALSE;
        }

      if (wanted == ' ')
        skip_spaces (reader);
      else
        reader->at++;
      last = wanted;
    }

  if (g_unichar_isalpha (last))
    {
      if (g_unichar_isalpha (peek (reader, 0)))
        {
          reader->at = start;
          return FALSE;
        }

      /* The point belongs to the abbreviation, also in "ca.50", which is fifty and not a half. */
      if (peek (reader, 0) == '.')
        reader->at++;
    }

  return TRUE;
}

static gboolean
take_word_of (MulNumberReader *reader,
              const Word      *words,
              gsize            n_words,
              int             *meaning)
{
  gsize i;

  for (i = 0; i < n_words; i++)
    {
      if (take_word (reader, words[i].word))
        {
          if (meaning != NULL)
            *meaning = words[i].meaning;
          return TRUE;
        }
    }

  return FALSE;
}

/* Takes footnote marks and keeps them in @marks. */
gboolean
mul_number_reader_take_marks (MulNumberReader *self,
                              GString         *marks)
{
  guint start = self->at;

  for (; is_mark (peek (self, 0)); self->at++)
    g_string_append_unichar (marks, peek (self, 0));

  return self->at > start;
}

/* Takes "ca." and its like; the word before a range, "fra", says nothing by itself. */
MulNumberQualifier
mul_number_reader_take_qualifier (MulNumberReader *self)
{
  int meaning = MUL_NUMBER_QUALIFIER_EXACT;

  take_word_of (self, qualifiers, G_N_ELEMENTS (qualifiers), &meaning);
  return (MulNumberQualifier) meaning;
}

/* Takes a unit, or returns MUL_NUMBER_UNIT_NONE. */
MulNumberUnit
mul_number_reader_take_unit (MulNumberReader *self)
{
  int meaning = MUL_NUMBER_UNIT_NONE;

  if (!take_word_of (self, units, G_N_ELEMENTS (units), &meaning))
    return MUL_NUMBER_UNIT_NONE;

  if (meaning == MUL_NUMBER_UNIT_PERCENT)
    {
      guint end = self->at;

      skip_spaces (self);
      if (!take_word_of (self, percent_of, G_N_ELEMENTS (percent_of), NULL))
        self->at = end;
    }

  return (MulNumberUnit) meaning;
}

/* Takes words that say that nothing is stated. */
gboolean
mul_number_reader_take_nothing (MulNumberReader *self)
{
  return take_word_of (self, nothing, G_N_ELEMENTS (nothing), NULL);
}

/* Takes what stands between the two numbers of a range. */
gboolean
mul_number_reader_take_range (MulNumberReader *self)
{
  if (is_dash (peek (self, 0)))
    {
      self->at++;
      return TRUE;
    }

  return take_word_of (self, range_words, G_N_ELEMENTS (range_words), NULL);
}
