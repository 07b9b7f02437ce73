/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-hyphens.h"

#include <string.h>

#define SOFT_HYPHEN "\302\255"
/* A shorter first part reads better on one line with the rest. */
#define MIN_FIRST_PART 4
/* A shorter word needs no break. */
#define MIN_WORD 12

/* Last parts of the compounds that name roles and tasks, in both languages; the longer first. */
static const char *const last_parts[] = {
  "reguleringsplaner", "koordinatorer", "koordinator",  "medarbeidere",  "medarbeidar", "medarbeider",
  "behandlere",        "behandlarar",   "behandling",   "behandler",     "behandlar",   "planlegging",
  "planleggjarar",     "planleggjar",   "planleggere",  "planlegger",    "konsulenter", "konsulentar",
  "konsulent",         "rådgivere",     "rådgjevarar",  "rådgjevar",     "rådgiver",    "forvaltning",
  "forvaltere",        "forvalter",     "forvaltar",    "ansvarlige",    "ansvarlig",   "ansvarleg",
  "sekretærer",        "sekretærar",    "sekretær",     "ingeniører",    "ingeniørar",  "ingeniør",
  "inspektører",       "inspektør",     "arbeidere",    "arbeider",      "arbeidar",    "veiledere",
  "rettleiar",         "veileder",      "ressurser",    "ressursar",     "ressurs",     "tjenester",
  "tjeneste",          "tenester",      "teneste",      "oppgaver",      "oppgåver",    "stillinger",
  "stillingar",        "stilling",      "terapeuter",   "terapeut",      "sykepleiere", "sykepleier",
  "sjukepleiar",       "pleiere",       "pleier",       "mannskap",      "konstabler",  "konstabel",
  "ledere",            "leder",         "leiarar",      "leiar",         "sjefer",      "sjef",
  "planer",            "planar",        "plan",         "saker",         "saksbehandler", "systemer",
  "sammenslåing",      "samanslåing",   "slåing",       "samarbeid",     "fellesskap",
  "system",            "utvalg",        "utval",        "arealdel",      "samfunnsdel",
};

static const char *
find_last_part (const char *word, gsize length)
{
  const char *best = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (last_parts); i++)
    {
      gsize part = strlen (last_parts[i]);
      const char *start;

      if (part >= length || strncmp (word + length - part, last_parts[i], part) != 0)
        continue;
      start = word + length - part;
      if (g_utf8_strlen (word, start - word) >= MIN_FIRST_PART && (best == NULL || start < best))
        best = start;
    }
  return best;
}

/* A last part may be a compound itself: "Kommune-sammen-slåing". */
static void
append_word (GString *out, const char *word, gsize length)
{
  const char *part = find_last_part (word, length);

  g_string_append_len (out, word, part != NULL ? part - word : (gssize) length);
  if (part == NULL)
    return;
  g_string_append (out, SOFT_HYPHEN);
  append_word (out, part, length - (gsize) (part - word));
}

/**
 * mul_staffing_hyphens_insert:
 * @text: a head: the name of a role or task
 *
 * Says where long Norwegian compounds may be broken ("Saks-behandlere") by soft hyphens, which show only where a
 * line ends. For display; the name without them is what is stored, searched and read aloud.
 *
 * Returns: (transfer full): the text with soft hyphens
 */
char *
mul_staffing_hyphens_insert (const char *text)
{
  GString *out = g_string_new (NULL);

  while (*text != '\0')
    {
      gsize length = strcspn (text, " \t\n-/");

      if (g_utf8_strlen (text, length) >= MIN_WORD)
        append_word (out, text, length);
      else
        g_string_append_len (out, text, length);
      text += length;
      if (*text != '\0')
        g_string_append_c (out, *text++);
    }
  return g_string_free (out, FALSE);
}
