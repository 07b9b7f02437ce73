/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-body.h"

#include <string.h>

#define BULLET "- "
#define QUOTE "> "
#define NYNORSK "(nn) "
#define CITE "[[cite:"
#define CITE_END "]]"

static void
free_run (MulBodyRun *run)
{
  g_free (run->text);
  g_free (run);
}

static void
add_run (MulBodyBlock   *block,
         MulBodyRunKind  kind,
         const char     *text,
         gsize           length)
{
  MulBodyRun *run;

  if (length == 0)
    return;

  run = g_new (MulBodyRun, 1);
  run->kind = kind;
  run->text = g_strndup (text, length);
  g_ptr_array_add (block->runs, run);
}

/* The length of the citation that begins at @text, and of its id; 0 where none does. What is not a whole citation stays
 * text, so that a reader sees what was written. */
static gsize
match_citation (const char *text,
                gsize      *id_length)
{
  gsize length;

  if (!g_str_has_prefix (text, CITE))
    return 0;

  length = strcspn (text + strlen (CITE), "[]\n ");
  if (length == 0 || !g_str_has_prefix (text + strlen (CITE) + length, CITE_END))
    return 0;

  *id_length = length;
  return strlen (CITE) + length + strlen (CITE_END);
}

static void
add_inline (MulBodyBlock *block,
            const char   *text)
{
  const char *start = text;
  const char *at = text;

  while ((at = strstr (at, CITE)) != NULL)
    {
      gsize id_length = 0;
      gsize length = match_citation (at, &id_length);

      if (length == 0)
        {
          at += strlen (CITE);
          continue;
        }

      add_run (block, MUL_BODY_RUN_TEXT, start, (gsize) (at - start));
      add_run (block, MUL_BODY_RUN_CITATION, at + strlen (CITE), id_length);
      at += length;
      start = at;
    }

  add_run (block, MUL_BODY_RUN_TEXT, start, strlen (start));
}

static MulBodyBlock *
new_block (MulBodyBlockKind kind,
           gboolean         nynorsk)
{
  MulBodyBlock *block = g_new0 (MulBodyBlock, 1);

  block->kind = kind;
  block->nynorsk = nynorsk;
  block->runs = g_ptr_array_new_with_free_func ((GDestroyNotify) free_run);

  return block;
}

/* Sets the gathered text into the block that was begun, and ends it. */
static void
end_block (GPtrArray    *blocks,
           MulBodyBlock **block,
           GString      *text)
{
  if (*block == NULL)
    return;

  add_inline (*block, text->str);
  if ((*block)->runs->len > 0)
    g_ptr_array_add (blocks, *block);
  else
    mul_body_block_free (*block);

  *block = NULL;
  g_string_truncate (text, 0);
}

static void
add_line (GString    *text,
          const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

/**
 * mul_body_parse:
 * @body: (nullable): a text body as the file holds it
 *
 * Reads a text body: a blank line parts paragraphs, a line that begins with "- " is a bullet, with "> " a quotation,
 * with "> (nn) " one in Nynorsk; "[[cite:ID]]" is a citation. Lines that follow without a blank line belong to the same
 * block and keep their line break; quoted lines that follow each other in one language are one quotation. Every word of
 * the body is found again in a block, whatever it holds.
 *
 * Returns: (transfer full) (element-type MulBodyBlock): the blocks
 */
GPtrArray *
mul_body_parse (const char *body)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_body_block_free);
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (body != NULL ? body : "", "\n", -1);
  MulBodyBlock *block = NULL;
  guint i;

  for (i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strchomp (lines[i]);

      /* A mark with nothing behind it is a line that somebody is about to write. */
      if (line[0] == '\0' || strcmp (line, ">") == 0 || strcmp (line, "-") == 0)
        {
          end_block (blocks, &block, text);
        }
      else if (g_str_has_prefix (line, BULLET))
        {
          end_block (blocks, &block, text);
          block = new_block (MUL_BODY_BULLET, FALSE);
          add_line (text, line + strlen (BULLET));
        }
      else if (g_str_has_prefix (line, QUOTE))
        {
          gboolean nynorsk = g_str_has_prefix (line + strlen (QUOTE), NYNORSK);

          if (block == NULL || block->kind != MUL_BODY_QUOTE || block->nynorsk != nynorsk)
            {
              end_block (blocks, &block, text);
              block = new_block (MUL_BODY_QUOTE, nynorsk);
            }
          add_line (text, line + strlen (QUOTE) + (nynorsk ? strlen (NYNORSK) : 0));
        }
      else
        {
          /* A line without a mark goes on with a paragraph or a bullet; a quotation holds only lines marked so. */
          if (block != NULL && block->kind == MUL_BODY_QUOTE)
            end_block (blocks, &block, text);
          if (block == NULL)
            block = new_block (MUL_BODY_PARAGRAPH, FALSE);
          add_line (text, line);
        }
    }

  end_block (blocks, &block, text);
  return g_steal_pointer (&blocks);
}

/**
 * mul_body_block_text:
 * @block: a block
 *
 * Returns: (transfer full): its text without citations
 */
char *
mul_body_block_text (const MulBodyBlock *block)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint i;

  for (i = 0; i < block->runs->len; i++)
    {
      const MulBodyRun *run = g_ptr_array_index (block->runs, i);

      if (run->kind == MUL_BODY_RUN_TEXT)
        g_string_append (text, run->text);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * mul_body_block_free:
 * @block: (transfer full): a block
 *
 * Frees the block and its runs.
 */
void
mul_body_block_free (MulBodyBlock *block)
{
  g_ptr_array_unref (block->runs);
  g_free (block);
}
