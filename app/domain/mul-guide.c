/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-guide.h"

#include <string.h>

#include "domain/mul-body.h"

/* A topic of the guide: prose as in the project, with headings, steps, and ways to other places around it. */

#define TITLE "# "
#define HEADING "## "
#define TOPIC "-> "
#define PLACE "=> "

/* Marks that stand around a run. */
typedef struct
{
  const char *begin;
  const char *end;
  MulGuideRunKind kind;
} RunMark;

static const RunMark run_marks[] = {
  { "«", "»", MUL_GUIDE_RUN_LABEL },
  { "{", "}", MUL_GUIDE_RUN_KEY },
};

static void
free_run (MulGuideRun *run)
{
  g_free (run->text);
  g_free (run);
}

static void
free_block (MulGuideBlock *block)
{
  g_ptr_array_unref (block->runs);
  g_free (block);
}

static void
add_run (MulGuideBlock *block, MulGuideRunKind kind, const char *text, gsize length)
{
  MulGuideRun *run;

  if (length == 0)
    return;
  run = g_new (MulGuideRun, 1);
  *run = (MulGuideRun) { kind, g_strndup (text, length) };
  g_ptr_array_add (block->runs, run);
}

/* The mark that begins at @text and is ended, and the @length of what it holds. One that is not ended stays text. */
static const RunMark *
match_mark (const char *text, gsize *length)
{
  for (guint i = 0; i < G_N_ELEMENTS (run_marks); i++)
    {
      const char *begin = text + strlen (run_marks[i].begin);
      const char *end = g_str_has_prefix (text, run_marks[i].begin) ? strstr (begin, run_marks[i].end) : NULL;

      if (end == NULL || end == begin)
        continue;
      *length = (gsize) (end - begin);
      return &run_marks[i];
    }
  return NULL;
}

static void
add_runs (MulGuideBlock *block, const char *text)
{
  const char *start = text;
  const char *at = text;

  while (*at != '\0')
    {
      gsize length;
      const RunMark *mark = match_mark (at, &length);

      if (mark == NULL)
        {
          at++;
          continue;
        }
      add_run (block, MUL_GUIDE_RUN_TEXT, start, (gsize) (at - start));
      add_run (block, mark->kind, at + strlen (mark->begin), length);
      at += strlen (mark->begin) + length + strlen (mark->end);
      start = at;
    }
  add_run (block, MUL_GUIDE_RUN_TEXT, start, strlen (start));
}

static MulGuideBlock *
add_block (MulGuide *self, MulGuideBlockKind kind)
{
  MulGuideBlock *block = g_new0 (MulGuideBlock, 1);

  block->kind = kind;
  block->runs = g_ptr_array_new_with_free_func ((GDestroyNotify) free_run);
  g_ptr_array_add (self->blocks, block);
  return block;
}

/* What has been gathered is prose, and is read as all prose is. */
static void
end_prose (MulGuide *self, GString *prose)
{
  g_autoptr (GPtrArray) blocks = mul_body_parse (prose->str);

  for (guint i = 0; i < blocks->len; i++)
    {
      const MulBodyBlock *block = g_ptr_array_index (blocks, i);
      g_autofree char *text = mul_body_block_text (block);

      add_runs (add_block (self, block->kind == MUL_BODY_BULLET  ? MUL_GUIDE_BULLET
                                 : block->kind == MUL_BODY_QUOTE ? MUL_GUIDE_TIP
                                                                 : MUL_GUIDE_PARAGRAPH),
                text);
    }
  g_string_truncate (prose, 0);
}

/* The length of the number, full stop and space that begin a step, and the number; 0 where the line is none. */
static gsize
match_step (const char *line, guint *number)
{
  gsize digits = strspn (line, "0123456789");

  if (digits == 0 || digits > 2 || !g_str_has_prefix (line + digits, ". "))
    return 0;
  *number = (guint) g_ascii_strtoull (line, NULL, 10);
  return digits + strlen (". ");
}

/* Whether the line is more than prose; it is then taken. */
static gboolean
take_line (MulGuide *self, const char *line, GString *prose)
{
  guint number = 0;
  gsize step = match_step (line, &number);
  MulGuideBlock *block;

  if (step > 0)
    {
      end_prose (self, prose);
      block = add_block (self, MUL_GUIDE_STEP);
      block->number = number;
      add_runs (block, line + step);
    }
  else if (g_str_has_prefix (line, HEADING))
    {
      end_prose (self, prose);
      add_runs (add_block (self, MUL_GUIDE_HEADING), line + strlen (HEADING));
    }
  else if (g_str_has_prefix (line, TOPIC) || g_str_has_prefix (line, PLACE))
    {
      const char *name = line + strlen (TOPIC);

      end_prose (self, prose);
      block = add_block (self, g_str_has_prefix (line, TOPIC) ? MUL_GUIDE_TOPIC : MUL_GUIDE_PLACE);
      add_run (block, MUL_GUIDE_RUN_TEXT, name, strlen (name));
    }
  else if (self->title == NULL && g_str_has_prefix (line, TITLE))
    self->title = g_strdup (line + strlen (TITLE));
  else
    return FALSE;
  return TRUE;
}

/**
 * mul_guide_parse:
 * @text: a topic as its file holds it
 *
 * Reads a topic of the guide. Its prose is read as mul_body_parse() does, so a quotation is a tip; beside that, a line that
 * begins with "# " is the title, with "## " a heading, with "1. " a step, with "-> " a way to the topic named, with "=> " a
 * way to the view named. Within the text, «words» are on the screen and {<Control>2} is a key.
 *
 * Returns: (transfer full): the topic
 */
MulGuide *
mul_guide_parse (const char *text)
{
  g_autoptr (GString) prose = g_string_new (NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  MulGuide *self = g_new0 (MulGuide, 1);

  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) free_block);
  for (guint i = 0; lines[i] != NULL; i++)
    if (!take_line (self, g_strchomp (lines[i]), prose))
      g_string_append_printf (prose, "%s\n", lines[i]);
  end_prose (self, prose);
  return self;
}

/**
 * mul_guide_free:
 * @self: (transfer full): a topic
 */
void
mul_guide_free (MulGuide *self)
{
  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * mul_guide_block_get_text:
 * @block: a block
 *
 * Returns: (nullable): its first run's text: of a way, the name of where it leads
 */
const char *
mul_guide_block_get_text (const MulGuideBlock *block)
{
  const MulGuideRun *run = block->runs->len > 0 ? g_ptr_array_index (block->runs, 0) : NULL;

  return run != NULL ? run->text : NULL;
}
