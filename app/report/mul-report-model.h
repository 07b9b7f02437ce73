/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-bar-chart.h"
#include "drawing/mul-chart-scene.h"
#include "report/mul-catalog.h"

G_BEGIN_DECLS

/* The report as values, before it is written in any format. A builder makes it, writers read it. Texts are plain: a
 * writer escapes what its format needs escaped. */

/**
 * MulReportRunKind:
 * @MUL_REPORT_RUN_TEXT: plain text
 * @MUL_REPORT_RUN_STRONG: emphasised text
 * @MUL_REPORT_RUN_SMALL: text that steps back
 * @MUL_REPORT_RUN_BREAK: a line break
 * @MUL_REPORT_RUN_MARK: the mark of a table's footnote
 * @MUL_REPORT_RUN_CITATION: the number of a source, raised
 * @MUL_REPORT_RUN_SOURCE: the number of a source, in the line
 * @MUL_REPORT_RUN_LINK: a web address
 */
typedef enum
{
  MUL_REPORT_RUN_TEXT,
  MUL_REPORT_RUN_STRONG,
  MUL_REPORT_RUN_SMALL,
  MUL_REPORT_RUN_BREAK,
  MUL_REPORT_RUN_MARK,
  MUL_REPORT_RUN_CITATION,
  MUL_REPORT_RUN_SOURCE,
  MUL_REPORT_RUN_LINK,
} MulReportRunKind;

/**
 * MulReportRun:
 * @kind: what it is
 * @text: what is printed
 * @target: (nullable): the anchor it leads to (mark, citation), or the address (link)
 * @label: (nullable): what is read aloud in its place
 */
typedef struct
{
  MulReportRunKind kind;
  char *text;
  char *target;
  char *label;
} MulReportRun;

/* A text: an array of MulReportRun. */
typedef GPtrArray MulReportText;

MulReportText *mul_report_text_new (const char *text);
MulReportText *mul_report_text_take (char *text);
void mul_report_text_add (MulReportText *self, MulReportRunKind kind, const char *text);
void mul_report_text_add_link (MulReportText *self, MulReportRunKind kind, const char *text, const char *target,
                               const char *label);
void mul_report_text_trim (MulReportText *self);

/**
 * MulReportCell:
 * @text: what stands in it
 * @is_head: it names its column (in a head row) or its row
 * @is_number: its digits align at the end
 * @row_span: how many rows it covers, at least 1
 */
typedef struct
{
  MulReportText *text;
  gboolean is_head;
  gboolean is_number;
  guint row_span;
} MulReportCell;

/**
 * MulReportRow:
 * @cells: (element-type MulReportCell): from the first column on
 * @is_head: it names the columns
 * @is_sum: it sums the rows above
 */
typedef struct
{
  GPtrArray *cells;
  gboolean is_head;
  gboolean is_sum;
} MulReportRow;

/**
 * MulReportNote:
 * @mark: its mark, "" for a remark that no cell refers to
 * @anchor: (nullable): where its mark leads
 * @text: what it says
 */
typedef struct
{
  char *mark;
  char *anchor;
  MulReportText *text;
} MulReportNote;

/**
 * MulReportTable:
 * @number: counted through the report, from 1
 * @anchor: its anchor
 * @caption: what it shows
 * @is_dense: many narrow columns of figures
 * @rows: (element-type MulReportRow): head rows first
 * @notes: (element-type MulReportNote): printed below
 */
typedef struct
{
  guint number;
  char *anchor;
  char *caption;
  gboolean is_dense;
  GPtrArray *rows;
  GPtrArray *notes;
} MulReportTable;

MulReportRow *mul_report_table_add_row (MulReportTable *self);
MulReportCell *mul_report_row_add_cell (MulReportRow *self, MulReportText *text);
MulReportCell *mul_report_row_add_head (MulReportRow *self, MulReportText *text);
MulReportCell *mul_report_row_add_number (MulReportRow *self, MulReportText *text);
void mul_report_table_add_note (MulReportTable *self, const char *mark, const char *anchor, MulReportText *text);

/**
 * MulReportItem:
 * @level: 0, or deeper for an item that belongs to the one before
 * @text: what it says
 */
typedef struct
{
  guint level;
  MulReportText *text;
} MulReportItem;

/**
 * MulReportFigure:
 * @number: counted through the report, from 1
 * @anchor: its anchor
 * @caption: what it shows
 * @scene: (nullable): an organisation chart
 * @bars: (nullable): a bar chart
 * @outline: (element-type MulReportItem): the same as a list, for those who cannot see the chart
 */
typedef struct
{
  guint number;
  char *anchor;
  char *caption;
  MulChartScene *scene;
  MulBarChart *bars;
  GPtrArray *outline;
} MulReportFigure;

/**
 * MulReportMetaKind:
 * @MUL_REPORT_META_THEME: what the argument is about
 * @MUL_REPORT_META_MUNICIPALITY: which municipalities it is about
 * @MUL_REPORT_META_STANCE: who agrees or disagrees
 * @MUL_REPORT_META_PLAIN: anything else
 */
typedef enum
{
  MUL_REPORT_META_THEME,
  MUL_REPORT_META_MUNICIPALITY,
  MUL_REPORT_META_STANCE,
  MUL_REPORT_META_PLAIN,
} MulReportMetaKind;

typedef struct
{
  MulReportMetaKind kind;
  MulReportText *text;
} MulReportMeta;

/**
 * MulReportArgument:
 * @text: the argument
 * @language: (nullable): its language where it is not the report's
 * @meta: (element-type MulReportMeta): what is said of it, in order
 */
typedef struct
{
  MulReportText *text;
  char *language;
  GPtrArray *meta;
} MulReportArgument;

/**
 * MulReportArguments:
 * @title: (nullable): such as "Pros"
 * @empty: (nullable): the sentence where there is none
 * @arguments: (element-type MulReportArgument): in order
 */
typedef struct
{
  char *title;
  char *empty;
  GPtrArray *arguments;
} MulReportArguments;

MulReportArgument *mul_report_arguments_add (MulReportArguments *self, const char *text, const char *language);
MulReportText *mul_report_argument_add_meta (MulReportArgument *self, MulReportMetaKind kind, const char *text);

/**
 * MulReportStyle:
 * @MUL_REPORT_STYLE_BODY: running text
 * @MUL_REPORT_STYLE_LEAD: an introduction
 * @MUL_REPORT_STYLE_SMALL: a remark to a table or a figure
 * @MUL_REPORT_STYLE_CALM: says that something is not there, and why
 * @MUL_REPORT_STYLE_CONCLUSION: a conclusion, set apart
 */
typedef enum
{
  MUL_REPORT_STYLE_BODY,
  MUL_REPORT_STYLE_LEAD,
  MUL_REPORT_STYLE_SMALL,
  MUL_REPORT_STYLE_CALM,
  MUL_REPORT_STYLE_CONCLUSION,
} MulReportStyle;

typedef enum
{
  MUL_REPORT_HEADING,
  MUL_REPORT_PARAGRAPH,
  MUL_REPORT_QUOTE,
  MUL_REPORT_LIST,
  MUL_REPORT_TABLE,
  MUL_REPORT_FIGURE,
  MUL_REPORT_ARGUMENTS,
  MUL_REPORT_SOURCES,
} MulReportBlockKind;

/**
 * MulReportBlock:
 * @kind: decides which of the others is set
 * @level: of a heading: 1 is a chapter
 * @number: (nullable): of a heading, such as "3.2.1"
 * @anchor: (nullable): of a heading
 * @style: of a paragraph
 * @language: (nullable): where it is not the report's
 * @text: (nullable): of a heading, paragraph or quotation
 * @items: (nullable) (element-type MulReportItem): of a list
 * @is_labelled: of a list: its items are labelled by their own text ("a) …")
 * @table: (nullable): of a table
 * @figure: (nullable): of a figure
 * @lists: (nullable) (element-type MulReportArguments): one list, or two to be set side by side
 * @sources: (nullable) (element-type MulReportNote): the list of sources; the mark is the number
 */
typedef struct
{
  MulReportBlockKind kind;
  guint level;
  char *number;
  char *anchor;
  MulReportStyle style;
  char *language;
  MulReportText *text;
  GPtrArray *items;
  gboolean is_labelled;
  MulReportTable *table;
  MulReportFigure *figure;
  GPtrArray *lists;
  GPtrArray *sources;
} MulReportBlock;

#define MUL_REPORT_MAX_LEVEL 4

/**
 * MulReport:
 * @title: the project's title
 * @language: "nb" or "nn"
 * @catalog: the words of the language, for what a writer itself says
 * @front: (element-type MulReportText): the lines beneath the title
 * @blocks: (element-type MulReportBlock): the chapters
 */
typedef struct
{
  char *title;
  char *language;
  MulCatalog *catalog;
  GPtrArray *front;
  GPtrArray *blocks;

  /* Counters */
  guint numbers[MUL_REPORT_MAX_LEVEL];
  guint n_headings;
  guint n_tables;
  guint n_figures;
} MulReport;

MulReport *mul_report_new (const char *title, MulCatalog *catalog);
void mul_report_free (MulReport *self);

MulReportBlock *mul_report_add_heading (MulReport *self, guint level, gboolean numbered, const char *title);
MulReportBlock *mul_report_add_paragraph (MulReport *self, MulReportStyle style, MulReportText *text);
MulReportBlock *mul_report_add_quote (MulReport *self, MulReportText *text, const char *language);
MulReportBlock *mul_report_add_list (MulReport *self);
void mul_report_block_add_item (MulReportBlock *self, guint level, MulReportText *text);
MulReportTable *mul_report_add_table (MulReport *self, const char *caption);
MulReportFigure *mul_report_add_figure (MulReport *self, const char *caption, MulChartScene *scene);
MulReportFigure *mul_report_add_bars (MulReport *self, const char *caption, MulBarChart *bars);
void mul_report_figure_add_item (MulReportFigure *self, guint level, MulReportText *text);
MulReportArguments *mul_report_add_arguments (MulReport *self, const char *title, gboolean beside_last);
MulReportBlock *mul_report_add_sources (MulReport *self);
void mul_report_block_add_source (MulReportBlock *self, guint number, const char *anchor, MulReportText *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulReport, mul_report_free)

G_END_DECLS
