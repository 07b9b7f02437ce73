/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-bullet.h"
#include "domain/mul-paste.h"

#include <string.h>

/* Where a tab ends, in columns. */
#define TAB 4

/* A line as it came, before the lines around it have been looked at. */
typedef struct
{
  char *text;
  MulPasteBullet bullet;
  guint level;
  guint indent;
  gunichar mark;
  guint blanks_before;
  gboolean has_bullet;
  gboolean ends_in_soft_hyphen;
} Raw;

/* Words that no clause ends with, so that the next line goes on whatever letter it begins with. Prepositions that are
 * also adverbs ("må bygges om", "tas med") are not among them. */
static const char *const open_words[] = {
  "og", "eller", "men", "samt", "i", "mellom", "fra", "frå", "hos", "gjennom", "enn", "som", "at", "å", "dersom", "hvis",
  "når", "en", "ei", "et", "ein", "eit", "den", "de", "dei", "and", "or", "of", "the", "a", "an",
};

/* Words before which a hyphen at a line's end stands for a left-out part: "politisk- eller administrativ". */
static const char *const hyphen_words[] = { "og", "eller", "samt", "og/eller", "til", "and", "or" };

static const char *const months[] = {
  "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
};

static void
free_raw (Raw *raw)
{
  g_free (raw->text);
  g_free (raw);
}

static gboolean
is_word_of (const char        *word,
            const char *const *words,
            gsize              n_words)
{
  gsize i;

  for (i = 0; i < n_words; i++)
    if (strcmp (word, words[i]) == 0)
      return TRUE;

  return FALSE;
}

/* A word in lower case and without punctuation. */
static char *
clean_word (const char *text,
            gsize       length)
{
  g_autofree char *word = g_strndup (text, length);

  g_strstrip (g_strdelimit (word, ".,;:!?", ' '));
  return g_utf8_strdown (word, -1);
}

static char *
first_word (const char *text)
{
  return clean_word (text, strcspn (text, " "));
}

static char *
last_word (const char *text)
{
  const char *space = strrchr (text, ' ');
  const char *start = space != NULL ? space + 1 : text;

  return clean_word (start, strlen (start));
}

static gboolean
begins_lower (const char *text)
{
  return g_unichar_islower (g_utf8_get_char (text));
}

/* Closing quotation marks and brackets do not hide the sentence's end. */
static gboolean
ends_sentence (const char *text)
{
  const char *end = text + strlen (text);

  while (end > text)
    {
      gunichar c;

      end = g_utf8_prev_char (end);
      c = g_utf8_get_char (end);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == 0x2026)
        return TRUE;
      if (c != ')' && c != ']' && c != '"' && c != '\'' && c != 0x00bb && c != 0x201d && c != 0x201c && c != 0x2019)
        return FALSE;
    }

  return FALSE;
}

static gboolean
ends_in_hyphen (const char *text)
{
  return g_str_has_suffix (text, "-") || g_str_has_suffix (text, "\342\200\220");
}

static gboolean
is_invisible (gunichar c)
{
  return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0x00ad || (g_unichar_iscntrl (c) && !g_unichar_isspace (c));
}

/* Makes one ordinary space of every run of white space, so that tabs and no-break spaces of a layout do not stay in. */
static char *
tidy (const char *text)
{
  g_autoptr (GString) tidied = g_string_new (NULL);
  gboolean space = FALSE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (is_invisible (c))
        continue;

      if (g_unichar_isspace (c))
        {
          space = tidied->len > 0;
          continue;
        }

      if (space)
        g_string_append_c (tidied, ' ');
      space = FALSE;
      g_string_append_unichar (tidied, c);
    }

  return g_string_free_and_steal (g_steal_pointer (&tidied));
}

/* Every kind of line end becomes the same: Windows', Word's line break (U+000B), page breaks and Unicode's own. */
static GStrv
split_lines (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) lines = g_string_new (valid);

  g_string_replace (lines, "\r\n", "\n", 0);
  g_string_replace (lines, "\r", "\n", 0);
  g_string_replace (lines, "\v", "\n", 0);
  g_string_replace (lines, "\f", "\n", 0);
  g_string_replace (lines, "\302\205", "\n", 0);
  g_string_replace (lines, "\342\200\250", "\n", 0);
  g_string_replace (lines, "\342\200\251", "\n", 0);

  return g_strsplit (lines->str, "\n", -1);
}

static const char *
skip_indent (const char *line,
             guint      *tabs,
             guint      *indent)
{
  *indent = 0;
  for (*tabs = 0; *line != '\0'; line = g_utf8_next_char (line))
    {
      gunichar c = g_utf8_get_char (line);

      if (c == '\t')
        {
          (*tabs)++;
          *indent += TAB - *indent % TAB;
        }
      else if (g_unichar_isspace (c))
        (*indent)++;
      else if (!is_invisible (c))
        break;
    }

  return line;
}

/* What stands for the mark that a line begins with: numbers are one kind, letters another. */
static gunichar
get_mark (const char           *line,
          const MulPasteBullet *bullet)
{
  const char *start = *line == '(' ? line + 1 : line;

  if (bullet->length == 0)
    return 0;
  if (g_ascii_isdigit (*start))
    return '1';
  /* "o" is a bullet where a space stands behind it. */
  if (g_ascii_isalpha (*start) && (start[1] == '.' || start[1] == ')' || g_ascii_isalpha (start[1])))
    return 'a';
  return g_utf8_get_char (line);
}

static GPtrArray *
read_raw (const char *text)
{
  g_autoptr (GPtrArray) raws = g_ptr_array_new_with_free_func ((GDestroyNotify) free_raw);
  g_auto (GStrv) lines = split_lines (text);
  gboolean bullet_waits = FALSE;
  gunichar waiting_mark = 0;
  guint blanks = 0;
  guint i;

  for (i = 0; lines[i] != NULL; i++)
    {
      guint tabs;
      guint indent;
      const char *line = skip_indent (lines[i], &tabs, &indent);
      MulPasteBullet bullet = mul_paste_find_bullet (line);
      g_autofree char *tidied = tidy (line + bullet.length);
      Raw *raw;

      if (tidied[0] == '\0')
        {
          /* Some viewers put the bullet on a line of its own, above its text. */
          bullet_waits = bullet_waits || bullet.length > 0;
          if (bullet.length > 0)
            waiting_mark = get_mark (line, &bullet);
          if (bullet.length == 0)
            blanks++;
          continue;
        }

      raw = g_new0 (Raw, 1);
      raw->bullet = bullet;
      raw->has_bullet = bullet.length > 0 || bullet_waits;
      raw->level = MAX (bullet.level, tabs);
      raw->indent = indent;
      raw->mark = bullet_waits && bullet.length == 0 ? waiting_mark : get_mark (line, &bullet);
      raw->blanks_before = blanks;
      raw->ends_in_soft_hyphen = g_str_has_suffix (g_strchomp (lines[i]), "\302\255");
      raw->text = bullet.ordinal > 0 ? tidy (line) : g_steal_pointer (&tidied);
      g_ptr_array_add (raws, raw);
      bullet_waits = FALSE;
      blanks = 0;
    }

  return g_steal_pointer (&raws);
}

/* "3. Arealplan" is the third of a list, "3. etasje" and "17. mai" are not. With a small letter behind the number only
 * its neighbours can tell: a list has the number before or after it. */
static gboolean
is_list_number (GPtrArray *raws,
                guint      index)
{
  const Raw *raw = g_ptr_array_index (raws, index);
  const char *behind = strchr (raw->text, ' ');
  g_autofree char *word = NULL;
  guint i;

  if (behind == NULL)
    return TRUE;

  word = first_word (behind + 1);
  if (is_word_of (word, months, G_N_ELEMENTS (months)))
    return FALSE;
  if (!begins_lower (behind + 1))
    return TRUE;

  for (i = index; i-- > 0;)
    {
      const Raw *other = g_ptr_array_index (raws, i);

      if (other->bullet.ordinal > 0)
        {
          if (other->bullet.ordinal + 1 == raw->bullet.ordinal)
            return TRUE;
          break;
        }
    }

  for (i = index + 1; i < raws->len; i++)
    {
      const Raw *other = g_ptr_array_index (raws, i);

      if (other->bullet.ordinal > 0)
        return other->bullet.ordinal == raw->bullet.ordinal + 1;
    }

  return FALSE;
}

static void
settle_numbers (GPtrArray *raws)
{
  g_autofree gboolean *is_number = g_new0 (gboolean, raws->len);
  guint i;

  for (i = 0; i < raws->len; i++)
    {
      const Raw *raw = g_ptr_array_index (raws, i);

      is_number[i] = raw->bullet.ordinal > 0 && is_list_number (raws, i);
    }

  for (i = 0; i < raws->len; i++)
    {
      Raw *raw = g_ptr_array_index (raws, i);

      if (raw->bullet.ordinal == 0)
        continue;

      raw->has_bullet = is_number[i];
      if (!is_number[i])
        raw->mark = 0;
      if (is_number[i])
        {
          g_autofree char *whole = g_steal_pointer (&raw->text);

          raw->text = g_strdup (whole + strcspn (whole, ".") + 1);
          g_strchug (raw->text);
        }
    }
}

/* Blank lines say something only where there are more of them than between all lines: a text copied from a PDF may have
 * one after every line. */
static guint
find_usual_blanks (GPtrArray *raws)
{
  guint usual = G_MAXUINT;
  guint i;

  for (i = 1; i < raws->len; i++)
    usual = MIN (usual, ((const Raw *) g_ptr_array_index (raws, i))->blanks_before);

  return usual == G_MAXUINT ? 0 : usual;
}

static gboolean
divides_word (const Raw *before,
              const Raw *raw)
{
  g_autofree char *word = NULL;
  gsize length = strlen (before->text);

  if (before->ends_in_soft_hyphen)
    return TRUE;
  if (!ends_in_hyphen (before->text) || !begins_lower (raw->text) || length < 2)
    return FALSE;

  /* "stordriftsfordeler/-" and "5-" divide no word. */
  if (!g_unichar_isalpha (g_utf8_get_char (g_utf8_find_prev_char (before->text, before->text + length - 1))))
    return FALSE;

  word = first_word (raw->text);
  return !is_word_of (word, hyphen_words, G_N_ELEMENTS (hyphen_words));
}

static gboolean
looks_unfinished (const Raw *before)
{
  g_autofree char *word = last_word (before->text);

  return g_str_has_suffix (before->text, ",") || ends_in_hyphen (before->text) ||
         (!ends_sentence (before->text) && is_word_of (word, open_words, G_N_ELEMENTS (open_words)));
}

static gboolean
continues (const Raw *before,
           const Raw *raw,
           gboolean   in_list,
           gboolean   small_begins)
{
  if (looks_unfinished (before))
    return TRUE;
  if (ends_sentence (before->text))
    return FALSE;

  /* Within a list a line without a mark belongs to the one above, unless that one was ended. */
  if (in_list)
    return TRUE;

  return small_begins && begins_lower (raw->text);
}

/* Where the very first line begins with a small letter, whoever wrote it begins all lines so, and it is no sign. */
static gboolean
small_letters_tell (GPtrArray *raws)
{
  return raws->len > 0 && !begins_lower (((const Raw *) g_ptr_array_index (raws, 0))->text);
}

/**
 * mul_paste_split:
 * @text: text as Word, a browser, a mail or a PDF viewer put it on the clipboard
 *
 * Splits pasted text into lines that can become arguments: bullet marks and list numbers are stripped, blank lines left
 * out, tabs and no-break spaces made ordinary. Each line says whether it looks as if it only continues the one before,
 * which is a guess that the user can overrule: nothing is joined here.
 *
 * Returns: (transfer full) (element-type MulPasteLine): the lines
 */
GPtrArray *
mul_paste_split (const char *text)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_paste_line_free);
  g_autoptr (GPtrArray) raws = read_raw (text);
  gboolean in_list = FALSE;
  gboolean small_begins;
  guint usual_blanks, i;

  settle_numbers (raws);
  usual_blanks = find_usual_blanks (raws);
  small_begins = small_letters_tell (raws);

  for (i = 0; i < raws->len; i++)
    {
      Raw *raw = g_ptr_array_index (raws, i);
      const Raw *before = i > 0 ? g_ptr_array_index (raws, i - 1) : NULL;
      MulPasteLine *line = g_new0 (MulPasteLine, 1);
      gboolean after_blank = before != NULL && raw->blanks_before > usual_blanks;

      line->level = raw->level;
      line->indent = raw->indent;
      line->mark = raw->mark;
      if (after_blank)
        line->flags |= MUL_PASTE_AFTER_BLANK;

      if (raw->has_bullet)
        {
          line->flags |= MUL_PASTE_BULLET;
          in_list = TRUE;
        }
      else if (before != NULL && !after_blank && divides_word (before, raw))
        {
          line->flags |= MUL_PASTE_CONTINUES | MUL_PASTE_HYPHENATED;
        }
      else if (before != NULL && !after_blank && continues (before, raw, in_list, small_begins))
        {
          line->flags |= MUL_PASTE_CONTINUES;
        }
      else
        {
          in_list = FALSE;
        }

      g_ptr_array_add (lines, line);
    }

  /* The texts move last, since each line is judged by the one before. */
  for (i = 0; i < raws->len; i++)
    ((MulPasteLine *) g_ptr_array_index (lines, i))->text =
      g_steal_pointer (&((Raw *) g_ptr_array_index (raws, i))->text);

  return g_steal_pointer (&lines);
}

/**
 * mul_paste_join_pair:
 * @before: the text so far
 * @line: the line that continues it
 *
 * Joins a line to the one before: with a space, without the hyphen that divided a word, or right behind a hyphen or
 * stroke that is part of it.
 *
 * Returns: (transfer full): the joined text
 */
char *
mul_paste_join_pair (const char         *before,
                     const MulPasteLine *line)
{
  gsize length = strlen (before);
  g_autofree char *word = first_word (line->text);

  if (line->flags & MUL_PASTE_HYPHENATED)
    {
      if (g_str_has_suffix (before, "-"))
        length -= 1;
      else if (g_str_has_suffix (before, "\342\200\220"))
        length -= strlen ("\342\200\220");

      return g_strdup_printf ("%.*s%s", (int) length, before, line->text);
    }

  /* "Gjøvik-" and "Toten" make one name; "politisk-" and "eller" stay two words. */
  if (ends_in_hyphen (before) && length >= 2 && before[length - 2] != ' ' &&
      !is_word_of (word, hyphen_words, G_N_ELEMENTS (hyphen_words)))
    return g_strconcat (before, line->text, NULL);

  return g_strconcat (before, " ", line->text, NULL);
}

/**
 * mul_paste_join:
 * @lines: (element-type MulPasteLine): what mul_paste_split() returned; flags may have been changed by the user
 * @join_continuations: whether lines that continue the one before are joined to it
 *
 * Returns: (transfer full): the items
 */
GStrv
mul_paste_join (GPtrArray *lines,
                gboolean   join_continuations)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();
  g_autofree char *item = NULL;
  guint i;

  for (i = 0; i < lines->len; i++)
    {
      const MulPasteLine *line = g_ptr_array_index (lines, i);

      if (item != NULL && join_continuations && (line->flags & MUL_PASTE_CONTINUES))
        {
          char *joined = mul_paste_join_pair (item, line);

          g_free (item);
          item = joined;
          continue;
        }

      if (item != NULL)
        g_strv_builder_take (items, g_steal_pointer (&item));
      item = g_strdup (line->text);
    }

  if (item != NULL)
    g_strv_builder_take (items, g_steal_pointer (&item));

  return g_strv_builder_end (items);
}

/**
 * mul_paste_line_free:
 * @line: (transfer full): a line
 *
 * Frees the line.
 */
void
mul_paste_line_free (MulPasteLine *line)
{
  g_free (line->text);
  g_free (line);
}
