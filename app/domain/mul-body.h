/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulBodyRunKind:
 * @MUL_BODY_RUN_TEXT: text; a line break within the block is kept as "\n"
 * @MUL_BODY_RUN_CITATION: the id of a citation
 */
typedef enum
{
  MUL_BODY_RUN_TEXT,
  MUL_BODY_RUN_CITATION,
} MulBodyRunKind;

/**
 * MulBodyRun:
 * @kind: what @text is
 * @text: the text, or the citation's id
 */
typedef struct
{
  MulBodyRunKind kind;
  char *text;
} MulBodyRun;

/**
 * MulBodyBlockKind:
 * @MUL_BODY_PARAGRAPH: a paragraph
 * @MUL_BODY_BULLET: one item of a list; consecutive ones are one list
 * @MUL_BODY_QUOTE: a quotation
 */
typedef enum
{
  MUL_BODY_PARAGRAPH,
  MUL_BODY_BULLET,
  MUL_BODY_QUOTE,
} MulBodyBlockKind;

/**
 * MulBodyBlock:
 * @kind: the kind of block
 * @nynorsk: a quotation in Nynorsk, whatever language stands around it
 * @runs: (element-type MulBodyRun): what it holds
 */
typedef struct
{
  MulBodyBlockKind kind;
  gboolean nynorsk;
  GPtrArray *runs;
} MulBodyBlock;

GPtrArray *mul_body_parse      (const char         *body);
char      *mul_body_block_text (const MulBodyBlock *block);
void       mul_body_block_free (MulBodyBlock       *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulBodyBlock, mul_body_block_free)

G_END_DECLS
