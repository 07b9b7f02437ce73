/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-words.h"

#include <string.h>

/* The words of the program as its compiled translations have them: the format of GNU gettext's .mo files. */

struct _MulTestWords
{
  GHashTable *english; /* sets of texts */
  GHashTable *bokmaal;
  GHashTable *right;
  GPtrArray *english_patterns; /* of GRegex: texts with something put in */
  GPtrArray *bokmaal_patterns;
  GPtrArray *right_patterns;
  GHashTable *content;
  GString *all_content;
};

/* What the toolkit says itself, where its own translation lacks it: the buttons of a window, and the names of keys. */
static const char *const toolkit[] = { "Close", "Close the window", "Lukk", "Lukk vinduet", "Delete", "Menu" };

/* A pattern with fewer letters of its own says nothing. */
#define MIN_LETTERS 12

/* A label's underscore marks its key. */
static char *
normalize (const char *text)
{
  g_autofree char *bare = g_strdup (text);
  char *to = bare;

  for (const char *from = text; *from != '\0'; from++)
    if (*from != '_')
      *to++ = *from;
  *to = '\0';
  return g_strdup (g_strstrip (bare));
}

static gboolean
has_letters (const char *text, guint needed)
{
  for (; *text != '\0' && needed > 0; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      needed--;
  return needed == 0;
}

/* "%u of %u questions" as a pattern that finds "3 of 5 questions"; NULL where nothing is put in or little is left. */
static GRegex *
make_pattern (const char *text)
{
  g_autoptr (GString) pattern = g_string_new ("^");
  g_autoptr (GString) own = g_string_new (NULL);
  gboolean any = FALSE;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '%' && at[1] == '%')
        {
          at++;
          g_string_append (pattern, "%");
          continue;
        }
      if (*at == '%' && at[strcspn (at, "sudifgxc")] != '\0')
        {
          at += strcspn (at, "sudifgxc");
          g_string_append (pattern, ".+");
          any = TRUE;
          continue;
        }
      g_string_append_c (own, *at);
      if (g_ascii_ispunct (*at))
        g_string_append_c (pattern, '\\');
      g_string_append_c (pattern, *at);
    }
  g_string_append_c (pattern, '$');
  if (!any || !has_letters (own->str, MIN_LETTERS))
    return NULL;
  return g_regex_new (pattern->str, G_REGEX_DOTALL | G_REGEX_OPTIMIZE, 0, NULL);
}

static void
add (GHashTable *set, GPtrArray *patterns, const char *text)
{
  g_autofree char *bare = normalize (text);
  GRegex *pattern = make_pattern (bare);

  if (pattern != NULL && patterns != NULL)
    g_ptr_array_add (patterns, pattern);
  else
    g_clear_pointer (&pattern, g_regex_unref);
  if (has_letters (bare, 2))
    g_hash_table_add (set, g_steal_pointer (&bare));
}

/* The texts of one entry: a plural has several, one after another. */
static GPtrArray *
split (const char *text, guint32 length)
{
  GPtrArray *parts = g_ptr_array_new ();

  for (guint32 at = 0; at <= length; at += (guint32) strlen (text + at) + 1)
    g_ptr_array_add (parts, (gpointer) (text + at));
  return parts;
}

static guint32
get_number (const char *data, gsize at)
{
  guint32 number;

  memcpy (&number, data + at, sizeof number);
  return number;
}

/* Returns (transfer full): translation by msgid with its context, of a .mo file in this machine's byte order. */
static GHashTable *
read_translations (const char *folder, const char *language, char **data, GPtrArray *plurals)
{
  g_autofree char *path = g_build_filename (folder, language, "LC_MESSAGES", "mulighetsrom.mo", NULL);
  GHashTable *entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  gsize length;
  guint32 n;

  g_assert_true (g_file_get_contents (path, data, &length, NULL));
  g_assert_cmpuint (get_number (*data, 0), ==, 0x950412de);
  n = get_number (*data, 8);
  for (guint32 i = 0; i < n; i++)
    {
      const guint32 source = get_number (*data, 12) + i * 8;
      const guint32 target = get_number (*data, 16) + i * 8;
      const char *key = *data + get_number (*data, source + 4);

      if (plurals != NULL && strlen (key) < get_number (*data, source))
        g_ptr_array_add (plurals, (gpointer) (key + strlen (key) + 1));
      /* The header has no source. */
      if (*key != '\0')
        g_hash_table_insert (entries, g_strndup (key, get_number (*data, source)),
                             split (*data + get_number (*data, target + 4), get_number (*data, target)));
    }
  return entries;
}

/**
 * mul_test_words_new:
 * @folder: where the compiled translations are
 * @language: "nb" or "nn", the one that is right
 *
 * Returns: (transfer full): what is wrong in it: English whose translation differs, and in Nynorsk Bokmål that differs too
 */
MulTestWords *
mul_test_words_new (const char *folder, const char *language)
{
  MulTestWords *self = g_new0 (MulTestWords, 1);
  g_autofree char *data = NULL;
  g_autofree char *other_data = NULL;
  g_autoptr (GPtrArray) plurals = g_ptr_array_new ();
  g_autoptr (GHashTable) entries = read_translations (folder, language, &data, plurals);
  g_autoptr (GHashTable) others = read_translations (folder, "nb", &other_data, NULL);
  GHashTableIter iter;
  const char *key;
  GPtrArray *texts;

  self->english = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->bokmaal = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->right = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->content = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->all_content = g_string_new (NULL);
  self->right_patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);
  self->english_patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);
  self->bokmaal_patterns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_regex_unref);
  for (guint i = 0; i < plurals->len; i++)
    add (self->english, self->english_patterns, g_ptr_array_index (plurals, i));
  g_hash_table_iter_init (&iter, entries);
  while (g_hash_table_iter_next (&iter, (gpointer *) &key, (gpointer *) &texts))
    {
      const char *context_end = strchr (key, '\4');
      const char *source = context_end != NULL ? context_end + 1 : key;
      GPtrArray *other = g_hash_table_lookup (others, key);

      for (guint i = 0; i < texts->len; i++)
        add (self->right, self->right_patterns, g_ptr_array_index (texts, i));
      if (!g_str_equal (source, g_ptr_array_index (texts, 0)))
        add (self->english, self->english_patterns, source);
      for (guint i = 0; other != NULL && i < other->len && i < texts->len; i++)
        if (!g_str_equal (g_ptr_array_index (other, i), g_ptr_array_index (texts, i)))
          add (self->bokmaal, self->bokmaal_patterns, g_ptr_array_index (other, i));
    }
  return self;
}

void
mul_test_words_free (MulTestWords *self)
{
  g_hash_table_unref (self->english);
  g_hash_table_unref (self->bokmaal);
  g_hash_table_unref (self->right);
  g_hash_table_unref (self->content);
  g_string_free (self->all_content, TRUE);
  g_ptr_array_unref (self->right_patterns);
  g_ptr_array_unref (self->english_patterns);
  g_ptr_array_unref (self->bokmaal_patterns);
  g_free (self);
}

void
mul_test_words_add_content (MulTestWords *self, const char *content)
{
  g_hash_table_add (self->content, normalize (content));
  g_string_append_printf (self->all_content, "%s\n", content);
}

static gboolean
matches (GPtrArray *patterns, const char *text)
{
  for (guint i = 0; i < patterns->len; i++)
    if (g_regex_match (g_ptr_array_index (patterns, i), text, 0, NULL))
      return TRUE;
  return FALSE;
}

/**
 * mul_test_words_judge:
 * @self: the words
 * @text: what the program shows or says
 *
 * Returns: (nullable): "en" or "nb" where @text is that by mistake
 */
const char *
mul_test_words_judge (MulTestWords *self, const char *text)
{
  g_autofree char *bare = normalize (text);

  for (guint i = 0; i < G_N_ELEMENTS (toolkit); i++)
    if (g_str_equal (text, toolkit[i]))
      return NULL;
  if (g_hash_table_contains (self->right, bare) || g_hash_table_contains (self->content, bare))
    return NULL;
  /* A part of what somebody has written, or several parts put together by a pattern of the right language. */
  if ((has_letters (bare, MIN_LETTERS) && strstr (self->all_content->str, bare) != NULL) ||
      matches (self->right_patterns, bare))
    return NULL;
  if (g_hash_table_contains (self->english, bare) || matches (self->english_patterns, bare))
    return "en";
  if (g_hash_table_contains (self->bokmaal, bare) || matches (self->bokmaal_patterns, bare))
    return "nb";
  return NULL;
}
