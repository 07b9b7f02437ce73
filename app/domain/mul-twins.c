/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-twins.h"

#include <string.h>

/* Two sentences are alike when they share most of their words' letters: each word is folded, the commonest small words are left out,
 * endings are taken off lightly, words that Bokmål and Nynorsk spell differently become one, and what is left is compared by the
 * threes of letters that occur in it (Dice's measure). Everything is in memory; nothing is asked of anybody. */

/* Words that carry nothing, in both languages. */
static const char *const small_words[] = {
  "at",  "av",  "blir", "blei", "ble",  "da",  "de",   "dei",  "den",  "der",  "det", "dette", "du",   "eg",  "ei",  "ein",  "eit",
  "eller", "en", "er",  "et",   "for",  "fra", "frå",  "få",   "får",  "gir",  "gjev", "ha",   "har",  "her", "hos", "i",    "ikke",
  "ikkje", "kan", "med", "men",  "mot",  "må",  "når",  "og",   "om",   "opp",  "på",  "ren",   "seg",  "sin", "sitt", "skal", "som",
  "så",  "til", "under", "ut",   "var",  "ved", "vert", "vi",   "vil",  "være", "vere", "å",    "òg",   "også", "enn",
};

/* What Nynorsk spells otherwise, after the endings are off. */
static const struct
{
  const char *nynorsk;
  const char *bokmal;
} spellings[] = {
  { "tenest", "tjenest" },   { "eining", "enhet" },       { "meir", "mer" },           { "fleir", "fler" },
  { "betr", "bedr" },        { "sterkar", "sterker" },    { "høgar", "høyer" },        { "høg", "høy" },
  { "lågar", "lavere" },     { "berr", "bar" },           { "leiar", "leder" },        { "leiing", "ledels" },
  { "tilsett", "ansatt" },   { "løn", "lønn" },           { "eigen", "egen" },         { "eigna", "egnet" },
  { "kjeld", "kild" },       { "brukar", "bruker" },      { "saksbehandlar", "saksbehandler" },
  { "innbyggjar", "innbygger" }, { "utgreiing", "utredning" }, { "ulik", "ulik" },     { "veg", "vei" },
  { "heim", "hjem" },        { "saman", "sammen" },       { "samanslåing", "sammenslåing" },
  { "kommunesamanslåing", "kommunesammenslåing" },        { "skilnad", "forskjell" },  { "auk", "øk" },
  { "minsk", "reduser" },    { "effektivar", "effektiver" }, { "kompetans", "kompetans" }, { "sårbar", "sårbar" },
  { "moglegheit", "mulighet" }, { "mogleg", "mulig" },    { "lettar", "letter" },      { "vanskelegar", "vanskeliger" },
  { "vanskeleg", "vanskelig" }, { "avhengig", "avhengig" }, { "attraktivt", "attraktiv" },
};

static const char *const endings[] = { "enes", "anes", "ene", "ane", "ens", "ets", "en", "et", "er", "ar", "es", "e", "a", "s" };

/* A stem of fewer letters says too little. */
#define MIN_STEM 4

typedef struct
{
  char *id;
  guint n_grams;
  gboolean gone;
} Sentence;

struct _MulTwins
{
  GArray *sentences;     /* of Sentence */
  GHashTable *positions; /* id → position + 1 */
  GHashTable *grams;     /* gram → GArray of positions */
  GArray *counts;        /* guint16, room for counting, all zero between uses */
};

static GHashTable *
make_set (const char *const *words, gsize n)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < n; i++)
    g_hash_table_add (set, (gpointer) words[i]);
  return set;
}

static gboolean
is_small (const char *word)
{
  static GHashTable *set;

  if (set == NULL)
    set = make_set (small_words, G_N_ELEMENTS (small_words));
  return g_hash_table_contains (set, word);
}

static const char *
respell (const char *word)
{
  static GHashTable *table;
  const char *other;

  if (table == NULL)
    {
      table = g_hash_table_new (g_str_hash, g_str_equal);
      for (gsize i = 0; i < G_N_ELEMENTS (spellings); i++)
        g_hash_table_insert (table, (gpointer) spellings[i].nynorsk, (gpointer) spellings[i].bokmal);
    }
  other = g_hash_table_lookup (table, word);
  return other != NULL ? other : word;
}

/* Takes an ending off a folded word, where enough is left. */
static void
strip_ending (char *word)
{
  const glong length = g_utf8_strlen (word, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i]) && length - (glong) strlen (endings[i]) >= MIN_STEM)
      {
        word[strlen (word) - strlen (endings[i])] = '\0';
        return;
      }
}

/* Calls @take for each word that carries something, as a stem. */
static void
each_stem (const char *text, void (*take) (const char *stem, gpointer data), gpointer data)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  const char *at = folded;

  while (*at != '\0')
    {
      const char *start;
      g_autofree char *word = NULL;

      while (*at != '\0' && !g_unichar_isalnum (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      start = at;
      while (*at != '\0' && g_unichar_isalnum (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      if (at == start)
        break;
      word = g_strndup (start, (gsize) (at - start));
      if (is_small (word))
        continue;
      strip_ending (word);
      take (respell (word), data);
    }
}

static int
compare_grams (gconstpointer a, gconstpointer b)
{
  const guint32 first = *(const guint32 *) a;
  const guint32 second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static void
take_grams (const char *stem, gpointer data)
{
  GArray *grams = data;
  gunichar letters[3] = { 0, ' ', ' ' };

  for (const char *at = stem;; at = g_utf8_next_char (at))
    {
      const gunichar letter = *at != '\0' ? g_utf8_get_char (at) : ' ';
      guint32 gram;

      letters[0] = letters[1];
      letters[1] = letters[2];
      letters[2] = letter;
      gram = (letters[0] * 31u + letters[1]) * 8191u + letters[2] * 131071u;
      g_array_append_val (grams, gram);
      if (*at == '\0')
        break;
    }
}

/* The threes of letters of a sentence, each once, in order. */
static GArray *
collect_grams (const char *text)
{
  GArray *grams = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n = 0;

  each_stem (text, take_grams, grams);
  g_array_sort (grams, compare_grams);
  for (guint i = 0; i < grams->len; i++)
    if (i == 0 || g_array_index (grams, guint32, i) != g_array_index (grams, guint32, n - 1))
      g_array_index (grams, guint32, n++) = g_array_index (grams, guint32, i);
  g_array_set_size (grams, n);
  return grams;
}

static double
measure (guint shared, guint first, guint second)
{
  return first + second > 0 ? 2.0 * shared / (first + second) : 0;
}

static void
free_twin (gpointer data)
{
  g_free (((MulTwin *) data)->id);
  g_free (data);
}

static int
compare_twins (gconstpointer a, gconstpointer b)
{
  const MulTwin *first = *(MulTwin *const *) a;
  const MulTwin *second = *(MulTwin *const *) b;

  if (first->likeness > second->likeness)
    return -1;
  return first->likeness < second->likeness ? 1 : strcmp (first->id, second->id);
}

static void
clear_sentence (gpointer data)
{
  g_free (((Sentence *) data)->id);
}

/**
 * mul_twins_new:
 *
 * Returns: (transfer full): an index without sentences
 */
MulTwins *
mul_twins_new (void)
{
  MulTwins *self = g_new0 (MulTwins, 1);

  self->sentences = g_array_new (FALSE, TRUE, sizeof (Sentence));
  g_array_set_clear_func (self->sentences, clear_sentence);
  self->positions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->grams = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) g_array_unref);
  self->counts = g_array_new (FALSE, TRUE, sizeof (guint16));
  return self;
}

void
mul_twins_free (MulTwins *self)
{
  g_array_unref (self->sentences);
  g_hash_table_unref (self->positions);
  g_hash_table_unref (self->grams);
  g_array_unref (self->counts);
  g_free (self);
}

/**
 * mul_twins_add:
 * @self: an index
 * @id: what finding calls it by
 * @text: a sentence
 *
 * Adds a sentence, or changes the one of that id.
 */
void
mul_twins_add (MulTwins *self, const char *id, const char *text)
{
  g_autoptr (GArray) grams = collect_grams (text);
  const guint position = self->sentences->len;
  Sentence sentence = { g_strdup (id), grams->len, FALSE };

  mul_twins_remove (self, id);
  g_array_append_val (self->sentences, sentence);
  g_array_set_size (self->counts, self->sentences->len);
  g_hash_table_insert (self->positions, g_strdup (id), GUINT_TO_POINTER (position + 1));
  for (guint i = 0; i < grams->len; i++)
    {
      const gpointer gram = GUINT_TO_POINTER (g_array_index (grams, guint32, i));
      GArray *holders = g_hash_table_lookup (self->grams, gram);

      if (holders == NULL)
        {
          holders = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->grams, gram, holders);
        }
      g_array_append_val (holders, position);
    }
}

/**
 * mul_twins_remove:
 * @self: an index
 * @id: a sentence's id
 *
 * Forgets a sentence, where it is there.
 */
void
mul_twins_remove (MulTwins *self, const char *id)
{
  const guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, id));

  if (position == 0)
    return;
  g_array_index (self->sentences, Sentence, position - 1).gone = TRUE;
  g_hash_table_remove (self->positions, id);
}

guint
mul_twins_get_length (MulTwins *self)
{
  return g_hash_table_size (self->positions);
}

/**
 * mul_twins_find:
 * @self: an index
 * @text: a sentence, perhaps half written
 * @except_id: (nullable): one that is not meant, since it is the sentence itself
 * @max: at most so many
 *
 * Returns: (transfer full) (element-type MulTwin): those that say nearly the same, the most alike first
 */
GPtrArray *
mul_twins_find (MulTwins *self, const char *text, const char *except_id, guint max)
{
  g_autoptr (GArray) grams = collect_grams (text);
  g_autoptr (GArray) met = g_array_new (FALSE, FALSE, sizeof (guint));
  GPtrArray *twins = g_ptr_array_new_with_free_func (free_twin);
  guint16 *counts = (guint16 *) (gpointer) self->counts->data;

  for (guint i = 0; i < grams->len; i++)
    {
      const GArray *holders = g_hash_table_lookup (self->grams, GUINT_TO_POINTER (g_array_index (grams, guint32, i)));

      for (guint j = 0; holders != NULL && j < holders->len; j++)
        {
          const guint position = g_array_index (holders, guint, j);

          if (counts[position]++ == 0)
            g_array_append_val (met, position);
        }
    }
  for (guint i = 0; i < met->len; i++)
    {
      const guint position = g_array_index (met, guint, i);
      const Sentence *sentence = &g_array_index (self->sentences, Sentence, position);
      const double likeness = measure (counts[position], grams->len, sentence->n_grams);

      counts[position] = 0;
      if (likeness >= MUL_TWINS_NEAR && !sentence->gone && g_strcmp0 (sentence->id, except_id) != 0)
        {
          MulTwin *twin = g_new0 (MulTwin, 1);

          twin->id = g_strdup (sentence->id);
          twin->likeness = likeness;
          g_ptr_array_add (twins, twin);
        }
    }
  g_ptr_array_sort (twins, compare_twins);
  if (twins->len > max)
    g_ptr_array_set_size (twins, (int) max);
  return twins;
}

/**
 * mul_twins_compare:
 * @first: a sentence
 * @second: another
 *
 * Returns: how alike they are, from 0 to 1
 */
double
mul_twins_compare (const char *first, const char *second)
{
  g_autoptr (GArray) a = collect_grams (first);
  g_autoptr (GArray) b = collect_grams (second);
  guint shared = 0;

  for (guint i = 0, j = 0; i < a->len && j < b->len;)
    {
      const guint32 left = g_array_index (a, guint32, i);
      const guint32 right = g_array_index (b, guint32, j);

      if (left == right)
        shared++;
      if (left <= right)
        i++;
      if (right <= left)
        j++;
    }
  return measure (shared, a->len, b->len);
}

/* Whether a sign only parts words, and says nothing by itself. */
static gboolean
is_separator (gunichar letter)
{
  const GUnicodeType type = g_unichar_type (letter);

  return g_unichar_isspace (letter) || type == G_UNICODE_DASH_PUNCTUATION || type == G_UNICODE_OPEN_PUNCTUATION
         || type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION
         || (letter < 128 && strchr (".,;:!\"'", (int) letter) != NULL);
}

/* Whether a sign takes from what follows it: a hyphen, a dash or the sign of subtraction, as people write it. */
static gboolean
is_minus (gunichar letter)
{
  return g_unichar_type (letter) == G_UNICODE_DASH_PUNCTUATION || letter == 0x2212;
}

/* Whether a space between two groups of figures makes them one number, as in "1 000". */
static gboolean
joins_groups (const GString *words, const char *next)
{
  gsize n = 0;

  while (n < words->len && g_ascii_isdigit (words->str[words->len - 1 - n]))
    n++;
  return n >= 1 && n <= 3 && g_ascii_isdigit (next[0]) && g_ascii_isdigit (next[1]) && g_ascii_isdigit (next[2])
         && !g_ascii_isdigit (next[3]);
}

/* The words of a text with a space around each, whatever their case and the signs between them. A number is one word, with its
 * signs: 5 is not in 12,5, nor in -5, 5 % or 5 000. */
static char *
dup_words (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);
  g_autoptr (GString) words = g_string_new (" ");

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);
      const gboolean begins = words->str[words->len - 1] == ' ';
      const gboolean in_number = g_ascii_isdigit (words->str[words->len - 1]);
      const gboolean space = g_unichar_isspace (letter);

      if (space && in_number && *next == '%')
        continue;
      if (space && joins_groups (words, next))
        g_string_append_unichar (words, 0x00a0);
      else if (is_minus (letter) && (begins || in_number) && g_ascii_isdigit (*next))
        g_string_append_c (words, '-');
      else if (!is_separator (letter)
               || (in_number && letter < 128 && strchr (".,:'", (int) letter) != NULL && g_ascii_isdigit (*next)))
        g_string_append_unichar (words, letter);
      else if (!begins)
        g_string_append_c (words, ' ');
    }
  if (words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');
  return g_string_free_and_steal (g_steal_pointer (&words));
}

/* Whether one text stands in another, word by word. */
static gboolean
holds_text (const char *text, const char *part)
{
  g_autofree char *words = dup_words (text);
  g_autofree char *part_words = dup_words (part);

  return strstr (words, part_words) != NULL;
}

/**
 * mul_twins_join_texts:
 * @first: a sentence
 * @second: another that says nearly the same
 *
 * Returns: (transfer full): both, one after the other, unless one stands in the other, whatever the case and the signs between the
 * words; not a word is lost, nor a number
 */
char *
mul_twins_join_texts (const char *first, const char *second)
{
  const char *mark;

  if (holds_text (first, second))
    return g_strdup (first);
  if (holds_text (second, first))
    return g_strdup (second);
  mark = *first == '\0' || strchr (".!?:", first[strlen (first) - 1]) != NULL ? "" : ".";
  return g_strdup_printf ("%s%s %s", first, mark, second);
}

/* Whether a list holds a word as a whole: "Innbyggere i Gjøvik" does not hold "Innbyggere". */
static gboolean
lists_word (const char *list, const char *word)
{
  g_auto (GStrv) words = g_strsplit (list, ",", -1);
  g_autofree char *folded = g_utf8_casefold (word, -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *other = g_utf8_casefold (g_strstrip (words[i]), -1);

      if (g_str_equal (other, folded))
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_twins_join_words:
 * @first: words with commas between, such as who said it, or ""
 * @second: others, or ""
 *
 * Returns: (transfer full): both, each once
 */
char *
mul_twins_join_words (const char *first, const char *second)
{
  g_auto (GStrv) words = g_strsplit (second, ",", -1);
  g_autoptr (GString) joined = g_string_new (first);

  for (guint i = 0; words[i] != NULL; i++)
    if (*g_strstrip (words[i]) != '\0' && !lists_word (joined->str, words[i]))
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? ", " : "", words[i]);
  return g_string_free_and_steal (g_steal_pointer (&joined));
}
