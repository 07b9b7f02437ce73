/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/mul-report-model.h"

static void
free_run (gpointer data)
{
  MulReportRun *run = data;

  g_free (run->text);
  g_free (run->target);
  g_free (run->label);
  g_free (run);
}

static void
free_cell (gpointer data)
{
  MulReportCell *cell = data;

  g_ptr_array_unref (cell->text);
  g_free (cell);
}

static void
free_row (gpointer data)
{
  MulReportRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

static void
free_note (gpointer data)
{
  MulReportNote *note = data;

  g_free (note->mark);
  g_free (note->anchor);
  g_ptr_array_unref (note->text);
  g_free (note);
}

static void
free_item (gpointer data)
{
  MulReportItem *item = data;

  g_ptr_array_unref (item->text);
  g_free (item);
}

static void
free_meta (gpointer data)
{
  MulReportMeta *meta = data;

  g_ptr_array_unref (meta->text);
  g_free (meta);
}

static void
free_argument (gpointer data)
{
  MulReportArgument *argument = data;

  g_ptr_array_unref (argument->text);
  g_free (argument->language);
  g_ptr_array_unref (argument->meta);
  g_free (argument);
}

static void
free_arguments (gpointer data)
{
  MulReportArguments *arguments = data;

  g_free (arguments->title);
  g_free (arguments->empty);
  g_ptr_array_unref (arguments->arguments);
  g_free (arguments);
}

static void
free_table (MulReportTable *table)
{
  g_free (table->anchor);
  g_free (table->caption);
  g_ptr_array_unref (table->rows);
  g_ptr_array_unref (table->notes);
  g_free (table);
}

static void
free_figure (MulReportFigure *figure)
{
  g_free (figure->anchor);
  g_free (figure->caption);
  g_clear_pointer (&figure->scene, mul_chart_scene_free);
  g_clear_pointer (&figure->bars, mul_bar_chart_free);
  g_ptr_array_unref (figure->outline);
  g_free (figure);
}

static void
free_block (gpointer data)
{
  MulReportBlock *block = data;

  g_free (block->number);
  g_free (block->anchor);
  g_free (block->language);
  g_clear_pointer (&block->text, g_ptr_array_unref);
  g_clear_pointer (&block->items, g_ptr_array_unref);
  g_clear_pointer (&block->table, free_table);
  g_clear_pointer (&block->figure, free_figure);
  g_clear_pointer (&block->lists, g_ptr_array_unref);
  g_clear_pointer (&block->sources, g_ptr_array_unref);
  g_free (block);
}

static MulReportBlock *
add_block (MulReport *self, MulReportBlockKind kind)
{
  MulReportBlock *block = g_new0 (MulReportBlock, 1);

  block->kind = kind;
  g_ptr_array_add (self->blocks, block);
  return block;
}

static MulReportItem *
new_item (guint level, MulReportText *text)
{
  MulReportItem *item = g_new (MulReportItem, 1);

  item->level = level;
  item->text = text;
  return item;
}

/**
 * mul_report_text_new:
 * @text: (nullable): its first words
 *
 * Returns: (transfer full): a text
 */
MulReportText *
mul_report_text_new (const char *text)
{
  MulReportText *self = g_ptr_array_new_with_free_func (free_run);

  if (text != NULL)
    mul_report_text_add (self, MUL_REPORT_RUN_TEXT, text);
  return self;
}

/**
 * mul_report_text_take:
 * @text: (transfer full): its first words
 *
 * Returns: (transfer full): a text
 */
MulReportText *
mul_report_text_take (char *text)
{
  MulReportText *self = mul_report_text_new (text);

  g_free (text);
  return self;
}

/**
 * mul_report_text_add:
 * @self: a text
 * @kind: what to add
 * @text: its words
 */
void
mul_report_text_add (MulReportText *self, MulReportRunKind kind, const char *text)
{
  mul_report_text_add_link (self, kind, text, NULL, NULL);
}

/**
 * mul_report_text_add_link:
 * @self: a text
 * @kind: a mark, a citation or a link
 * @text: its words
 * @target: (nullable): the anchor or address it leads to
 * @label: (nullable): what is read aloud in its place
 */
void
mul_report_text_add_link (MulReportText *self, MulReportRunKind kind, const char *text, const char *target,
                          const char *label)
{
  MulReportRun *run = g_new (MulReportRun, 1);

  run->kind = kind;
  run->text = g_strdup (text);
  run->target = g_strdup (target);
  run->label = g_strdup (label);
  g_ptr_array_add (self, run);
}

/**
 * mul_report_text_trim:
 * @self: a text
 *
 * Takes the blanks off its end, where a raised number is to follow.
 */
void
mul_report_text_trim (MulReportText *self)
{
  MulReportRun *last = self->len > 0 ? g_ptr_array_index (self, self->len - 1) : NULL;

  if (last != NULL && last->kind == MUL_REPORT_RUN_TEXT)
    g_strchomp (last->text);
}

/**
 * mul_report_table_add_row:
 * @self: a table
 *
 * Returns: (transfer none): a new last row
 */
MulReportRow *
mul_report_table_add_row (MulReportTable *self)
{
  MulReportRow *row = g_new0 (MulReportRow, 1);

  row->cells = g_ptr_array_new_with_free_func (free_cell);
  g_ptr_array_add (self->rows, row);
  return row;
}

/**
 * mul_report_row_add_cell:
 * @self: a row
 * @text: (transfer full): what stands in the cell
 *
 * Returns: (transfer none): a new last cell
 */
MulReportCell *
mul_report_row_add_cell (MulReportRow *self, MulReportText *text)
{
  MulReportCell *cell = g_new0 (MulReportCell, 1);

  cell->text = text;
  cell->row_span = 1;
  g_ptr_array_add (self->cells, cell);
  return cell;
}

/**
 * mul_report_row_add_head:
 * @self: a row
 * @text: (transfer full): what the cell says
 *
 * Returns: (transfer none): a new last cell that names its row or, in a head row, its column
 */
MulReportCell *
mul_report_row_add_head (MulReportRow *self, MulReportText *text)
{
  MulReportCell *cell = mul_report_row_add_cell (self, text);

  cell->is_head = TRUE;
  return cell;
}

/**
 * mul_report_row_add_number:
 * @self: a row
 * @text: (transfer full): what the cell says
 *
 * Returns: (transfer none): a new last cell with a number
 */
MulReportCell *
mul_report_row_add_number (MulReportRow *self, MulReportText *text)
{
  MulReportCell *cell = mul_report_row_add_cell (self, text);

  cell->is_number = TRUE;
  return cell;
}

/**
 * mul_report_table_add_note:
 * @self: a table
 * @mark: its mark, or ""
 * @anchor: (nullable): where its mark leads
 * @text: (transfer full): what it says
 */
void
mul_report_table_add_note (MulReportTable *self, const char *mark, const char *anchor, MulReportText *text)
{
  MulReportNote *note = g_new (MulReportNote, 1);

  note->mark = g_strdup (mark);
  note->anchor = g_strdup (anchor);
  note->text = text;
  g_ptr_array_add (self->notes, note);
}

/**
 * mul_report_arguments_add:
 * @self: a list of arguments
 * @text: the argument
 * @language: (nullable): its language where it is not the report's
 *
 * Returns: (transfer none): a new last argument
 */
MulReportArgument *
mul_report_arguments_add (MulReportArguments *self, const char *text, const char *language)
{
  MulReportArgument *argument = g_new (MulReportArgument, 1);

  argument->text = mul_report_text_new (text);
  argument->language = g_strdup (language);
  argument->meta = g_ptr_array_new_with_free_func (free_meta);
  g_ptr_array_add (self->arguments, argument);
  return argument;
}

/**
 * mul_report_argument_add_meta:
 * @self: an argument
 * @kind: what is said of it
 * @text: (nullable): the words
 *
 * Returns: (transfer none): the text, to be added to
 */
MulReportText *
mul_report_argument_add_meta (MulReportArgument *self, MulReportMetaKind kind, const char *text)
{
  MulReportMeta *meta = g_new (MulReportMeta, 1);

  meta->kind = kind;
  meta->text = mul_report_text_new (text);
  g_ptr_array_add (self->meta, meta);
  return meta->text;
}

/**
 * mul_report_new:
 * @title: the project's title
 * @catalog: the words of the report's language; must outlive the report
 *
 * Returns: (transfer full): an empty report
 */
MulReport *
mul_report_new (const char *title, MulCatalog *catalog)
{
  MulReport *self = g_new0 (MulReport, 1);

  self->title = g_strdup (title);
  self->language = g_strdup (mul_catalog_get_language (catalog));
  self->catalog = catalog;
  self->front = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->blocks = g_ptr_array_new_with_free_func (free_block);
  return self;
}

/**
 * mul_report_free:
 * @self: (transfer full): a report
 */
void
mul_report_free (MulReport *self)
{
  g_free (self->title);
  g_free (self->language);
  g_ptr_array_unref (self->front);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

/**
 * mul_report_add_heading:
 * @self: a report
 * @level: 1 for a chapter, and so on down to %MUL_REPORT_MAX_LEVEL
 * @numbered: whether it has a number and stands in the table of contents
 * @title: its words
 *
 * Returns: (transfer none): the heading, numbered on from the one before
 */
MulReportBlock *
mul_report_add_heading (MulReport *self, guint level, gboolean numbered, const char *title)
{
  MulReportBlock *block = add_block (self, MUL_REPORT_HEADING);

  g_return_val_if_fail (level >= 1 && level <= MUL_REPORT_MAX_LEVEL, block);
  block->level = level;
  block->text = mul_report_text_new (title);
  block->anchor = g_strdup_printf ("h%u", ++self->n_headings);
  if (numbered)
    {
      g_autoptr (GString) number = g_string_new (NULL);

      self->numbers[level - 1]++;
      for (guint i = level; i < MUL_REPORT_MAX_LEVEL; i++)
        self->numbers[i] = 0;
      for (guint i = 0; i < level; i++)
        g_string_append_printf (number, i > 0 ? ".%u" : "%u", self->numbers[i]);
      block->number = g_string_free_and_steal (g_steal_pointer (&number));
    }
  return block;
}

/**
 * mul_report_add_paragraph:
 * @self: a report
 * @style: how it stands to the running text
 * @text: (transfer full): its words
 *
 * Returns: (transfer none): the paragraph
 */
MulReportBlock *
mul_report_add_paragraph (MulReport *self, MulReportStyle style, MulReportText *text)
{
  MulReportBlock *block = add_block (self, MUL_REPORT_PARAGRAPH);

  block->style = style;
  block->text = text;
  return block;
}

/**
 * mul_report_add_quote:
 * @self: a report
 * @text: (transfer full): the quotation
 * @language: (nullable): its language where it is not the report's
 *
 * Returns: (transfer none): the quotation
 */
MulReportBlock *
mul_report_add_quote (MulReport *self, MulReportText *text, const char *language)
{
  MulReportBlock *block = add_block (self, MUL_REPORT_QUOTE);

  block->text = text;
  block->language = g_strdup (language);
  return block;
}

/**
 * mul_report_add_list:
 * @self: a report
 *
 * Returns: (transfer none): an empty list
 */
MulReportBlock *
mul_report_add_list (MulReport *self)
{
  MulReportBlock *block = add_block (self, MUL_REPORT_LIST);

  block->items = g_ptr_array_new_with_free_func (free_item);
  return block;
}

/**
 * mul_report_block_add_item:
 * @self: a list
 * @level: 0, or deeper for an item that belongs to the one before
 * @text: (transfer full): its words
 */
void
mul_report_block_add_item (MulReportBlock *self, guint level, MulReportText *text)
{
  g_ptr_array_add (self->items, new_item (level, text));
}

/**
 * mul_report_add_table:
 * @self: a report
 * @caption: what it shows
 *
 * Returns: (transfer none): an empty table
 */
MulReportTable *
mul_report_add_table (MulReport *self, const char *caption)
{
  MulReportTable *table = g_new0 (MulReportTable, 1);

  table->number = ++self->n_tables;
  table->anchor = g_strdup_printf ("t%u", table->number);
  table->caption = g_strdup (caption);
  table->rows = g_ptr_array_new_with_free_func (free_row);
  table->notes = g_ptr_array_new_with_free_func (free_note);
  add_block (self, MUL_REPORT_TABLE)->table = table;
  return table;
}

static MulReportFigure *
add_figure (MulReport *self, const char *caption)
{
  MulReportFigure *figure = g_new0 (MulReportFigure, 1);

  figure->number = ++self->n_figures;
  figure->anchor = g_strdup_printf ("f%u", figure->number);
  figure->caption = g_strdup (caption);
  figure->outline = g_ptr_array_new_with_free_func (free_item);
  add_block (self, MUL_REPORT_FIGURE)->figure = figure;
  return figure;
}

/**
 * mul_report_add_figure:
 * @self: a report
 * @caption: what it shows
 * @scene: (transfer full): the chart
 *
 * Returns: (transfer none): the figure
 */
MulReportFigure *
mul_report_add_figure (MulReport *self, const char *caption, MulChartScene *scene)
{
  MulReportFigure *figure = add_figure (self, caption);

  figure->scene = scene;
  return figure;
}

/**
 * mul_report_add_bars:
 * @self: a report
 * @caption: what it shows
 * @bars: (transfer full): the chart
 *
 * Returns: (transfer none): the figure
 */
MulReportFigure *
mul_report_add_bars (MulReport *self, const char *caption, MulBarChart *bars)
{
  MulReportFigure *figure = add_figure (self, caption);

  figure->bars = bars;
  return figure;
}

/**
 * mul_report_figure_add_item:
 * @self: a figure
 * @level: how deep the unit lies
 * @text: (transfer full): what its card says
 */
void
mul_report_figure_add_item (MulReportFigure *self, guint level, MulReportText *text)
{
  g_ptr_array_add (self->outline, new_item (level, text));
}

/**
 * mul_report_add_arguments:
 * @self: a report
 * @title: (nullable): the list's heading
 * @beside_last: whether to set it beside the list that was added last
 *
 * Returns: (transfer none): an empty list of arguments
 */
MulReportArguments *
mul_report_add_arguments (MulReport *self, const char *title, gboolean beside_last)
{
  MulReportArguments *arguments = g_new0 (MulReportArguments, 1);
  MulReportBlock *block = self->blocks->len > 0 ? g_ptr_array_index (self->blocks, self->blocks->len - 1) : NULL;

  if (!beside_last || block == NULL || block->kind != MUL_REPORT_ARGUMENTS)
    {
      block = add_block (self, MUL_REPORT_ARGUMENTS);
      block->lists = g_ptr_array_new_with_free_func (free_arguments);
    }
  arguments->title = g_strdup (title);
  arguments->arguments = g_ptr_array_new_with_free_func (free_argument);
  g_ptr_array_add (block->lists, arguments);
  return arguments;
}

/**
 * mul_report_add_sources:
 * @self: a report
 *
 * Returns: (transfer none): an empty list of sources
 */
MulReportBlock *
mul_report_add_sources (MulReport *self)
{
  MulReportBlock *block = add_block (self, MUL_REPORT_SOURCES);

  block->sources = g_ptr_array_new_with_free_func (free_note);
  return block;
}

/**
 * mul_report_block_add_source:
 * @self: a list of sources
 * @number: its number
 * @anchor: where citations lead
 * @text: (transfer full): the source
 */
void
mul_report_block_add_source (MulReportBlock *self, guint number, const char *anchor, MulReportText *text)
{
  MulReportNote *note = g_new (MulReportNote, 1);

  note->mark = g_strdup_printf ("%u", number);
  note->anchor = g_strdup (anchor);
  note->text = text;
  g_ptr_array_add (self->sources, note);
}
