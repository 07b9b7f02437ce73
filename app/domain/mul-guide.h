/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulGuideRunKind:
 * @MUL_GUIDE_RUN_TEXT: text
 * @MUL_GUIDE_RUN_LABEL: words that stand on the screen, without the quotation marks
 * @MUL_GUIDE_RUN_KEY: a key or several pressed together, as the toolkit writes them ("<Control>2")
 */
typedef enum
{
  MUL_GUIDE_RUN_TEXT,
  MUL_GUIDE_RUN_LABEL,
  MUL_GUIDE_RUN_KEY,
} MulGuideRunKind;

/**
 * MulGuideRun:
 * @kind: what @text is
 * @text: the text
 */
typedef struct
{
  MulGuideRunKind kind;
  char *text;
} MulGuideRun;

/**
 * MulGuideBlockKind:
 * @MUL_GUIDE_HEADING: a heading within the topic
 * @MUL_GUIDE_PARAGRAPH: a paragraph
 * @MUL_GUIDE_BULLET: one item of a list; consecutive ones are one list
 * @MUL_GUIDE_STEP: one step of several done in order; consecutive ones are one list
 * @MUL_GUIDE_TIP: something worth knowing, apart from the rest
 * @MUL_GUIDE_TOPIC: a way to another topic; its one run is the topic's name
 * @MUL_GUIDE_PLACE: a way to a view of the project; its one run is the view's name
 */
typedef enum
{
  MUL_GUIDE_HEADING,
  MUL_GUIDE_PARAGRAPH,
  MUL_GUIDE_BULLET,
  MUL_GUIDE_STEP,
  MUL_GUIDE_TIP,
  MUL_GUIDE_TOPIC,
  MUL_GUIDE_PLACE,
} MulGuideBlockKind;

/**
 * MulGuideBlock:
 * @kind: the kind of block
 * @number: a step's number, as written
 * @runs: (element-type MulGuideRun): what it holds
 */
typedef struct
{
  MulGuideBlockKind kind;
  guint number;
  GPtrArray *runs;
} MulGuideBlock;

/**
 * MulGuide:
 * @title: the topic's title
 * @blocks: (element-type MulGuideBlock): what follows it
 */
typedef struct
{
  char *title;
  GPtrArray *blocks;
} MulGuide;

MulGuide *mul_guide_parse (const char *text);
void mul_guide_free (MulGuide *self);
const char *mul_guide_block_get_text (const MulGuideBlock *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulGuide, mul_guide_free)

G_END_DECLS
