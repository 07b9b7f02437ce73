/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/mul-table-scene.h"

#include "domain/mul-colour.h"

#include <math.h>

#define MARGIN 24
#define PADDING 12
#define GAP 4
#define BAR_HEIGHT 12
#define BAR_UNIT 12
#define BAR_ROOM 34
#define STEP_SIZE 8
#define STEP_GAP 6
#define CHIP_PADDING 6

/* So much of a page, which lies on its side, may go to the heads, which stand on each; and so much wider columns get at a time until
 * they do with that. */
#define HEADS_SHARE 0.33
#define WIDER 1.25

/* On a page the first column, with the names, is so much wider at least than the others need to be. */
#define FIRST_COLUMN 1.5

/* So much wider than the program's font is the widest of those that stand in for it. */
#define SVG_SLACK 1.2

struct _MulTableScene
{
  MulComparisonTable *table;
  MulChartRuler *ruler;
  GPtrArray *marks;
  GArray *breaks; /* where one row ends and the next begins */
  double *lefts;  /* of columns, and the right side of the last */
  guint *columns; /* of the table, those that are drawn */
  guint n_columns;
  guint scale;
  double least_names; /* how narrow the first column may become */
  double width;
  double height;
  double heads_top;
};

static const char *const colours[MUL_TABLE_N_SHADES] = {
  [MUL_TABLE_SHADE_TEXT] = "#2e2e32", [MUL_TABLE_SHADE_DIM] = "#626267",     [MUL_TABLE_SHADE_GREY] = MUL_COLOUR_MARK_PAPER,
  [MUL_TABLE_SHADE_ACCENT] = "#3584e4", [MUL_TABLE_SHADE_WARNING] = "#905300", [MUL_TABLE_SHADE_LINE] = "#dcdcde",
  [MUL_TABLE_SHADE_FILL] = "#f1f1f2",
};

static void
free_mark (gpointer data)
{
  MulTableMark *mark = data;

  g_free (mark->text);
  g_free (mark);
}

static MulTableMark *
add_box (MulTableScene *self, MulTableShade shade, double x, double y, double width, double height, double radius)
{
  MulTableMark *mark = g_new0 (MulTableMark, 1);

  *mark = (MulTableMark) { .shade = shade, .x = x, .y = y, .width = width, .height = height, .radius = radius };
  g_ptr_array_add (self->marks, mark);
  return mark;
}

static void
add_text (MulTableScene *self, MulChartFont font, MulTableShade shade, double x, double y, const char *text)
{
  MulTableMark *mark = add_box (self, shade, x, y, 0, 0, 0);

  mark->font = font;
  mark->text = g_strdup (text);
}

/* Draws a text in lines as wide as the room, and returns the height that they take. */
static double
add_lines (MulTableScene *self, MulChartFont font, MulTableShade shade, double x, double y, double width, const char *text)
{
  g_auto (GStrv) paragraphs = g_strsplit (text, "\n", -1);
  double height = mul_chart_ruler_get_line_height (self->ruler, font);
  guint n = 0;

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      g_auto (GStrv) lines = mul_chart_ruler_wrap (self->ruler, font, paragraphs[i], width);

      for (guint j = 0; lines[j] != NULL; j++, n++)
        add_text (self, font, shade, x, y + n * height + mul_chart_ruler_get_ascent (self->ruler, font), lines[j]);
    }
  return n * height;
}

static double
add_steps (MulTableScene *self, double x, double y, int level)
{
  for (int i = 0; i < 5; i++)
    {
      MulTableMark *mark = add_box (self, i == level + 2 ? MUL_TABLE_SHADE_TEXT : MUL_TABLE_SHADE_DIM,
                                    x + i * (STEP_SIZE + STEP_GAP), y, STEP_SIZE, STEP_SIZE, STEP_SIZE / 2.0);

      mark->outlined = i != level + 2;
    }
  return 5 * STEP_SIZE + 4 * STEP_GAP;
}

/* The word, what belongs to it, and the steps beside it or, where they have no room, below. */
static double
add_top (MulTableScene *self, const MulComparisonCell *cell, double x, double y, double width)
{
  const MulChartFont font = MUL_CHART_FONT_FIGURE;
  const gboolean light = cell->tone == MUL_COMPARISON_TONE_DIM || cell->tone == MUL_COMPARISON_TONE_QUIET;
  double line = mul_chart_ruler_get_line_height (self->ruler, font);
  g_autofree char *text = cell->tail != NULL ? g_strconcat (cell->title, " ", cell->tail, NULL) : g_strdup (cell->title);
  double used = mul_chart_ruler_get_width (self->ruler, font, text) + 9;
  double height = add_lines (self, light ? MUL_CHART_FONT_LINE : font,
                             cell->tone == MUL_COMPARISON_TONE_DIM ? MUL_TABLE_SHADE_DIM : MUL_TABLE_SHADE_TEXT, x, y, width,
                             text);

  if (cell->level == MUL_COMPARISON_NO_LEVEL)
    return height;
  if (used + 5 * STEP_SIZE + 4 * STEP_GAP <= width)
    {
      add_steps (self, x + used, y + (line - STEP_SIZE) / 2, cell->level);
      return height;
    }
  add_steps (self, x, y + height + GAP, cell->level);
  return height + GAP + STEP_SIZE;
}

static double
add_bar (MulTableScene *self, const MulComparisonCell *cell, double x, double y, double width)
{
  const MulChartFont font = MUL_CHART_FONT_CHIP;
  double line = mul_chart_ruler_get_line_height (self->ruler, font);
  double height = MAX (line, BAR_HEIGHT + 6);
  double unit = MIN (BAR_UNIT, MAX (width / 2 - BAR_ROOM, 8) / MAX (self->scale, 1));
  double middle = x + floor (width / 2);
  double top = y + (height - BAR_HEIGHT) / 2;
  double baseline = y + (height - line) / 2 + mul_chart_ruler_get_ascent (self->ruler, font);
  g_autofree char *cons = g_strdup_printf ("%u", cell->cons);
  g_autofree char *pros = g_strdup_printf ("%u", cell->pros);

  if (cell->cons > 0)
    add_box (self, MUL_TABLE_SHADE_GREY, middle - unit * cell->cons, top, unit * cell->cons, BAR_HEIGHT, 2);
  if (cell->pros > 0)
    add_box (self, MUL_TABLE_SHADE_ACCENT, middle, top, unit * cell->pros, BAR_HEIGHT, 2);
  add_box (self, MUL_TABLE_SHADE_TEXT, middle - 0.5, top - 3, 1, BAR_HEIGHT + 6, 0);
  add_text (self, font, MUL_TABLE_SHADE_TEXT,
            middle - unit * cell->cons - 6 - mul_chart_ruler_get_width (self->ruler, font, cons), baseline, cons);
  add_text (self, font, MUL_TABLE_SHADE_TEXT, middle + unit * cell->pros + 6, baseline, pros);
  return height;
}

/* A chip with one line stands in a frame; what is missing has a sign before it, so that it is not told by colour alone. */
static double
add_chip (MulTableScene *self, const MulComparisonChip *chip, double x, double y, double width)
{
  const MulChartFont font = MUL_CHART_FONT_CHIP;
  gboolean warning = chip->style == MUL_COMPARISON_CHIP_WARNING;
  g_autofree char *text = warning ? g_strconcat ("⚠ ", chip->text, NULL) : g_strdup (chip->text);
  double wide = mul_chart_ruler_get_width (self->ruler, font, text);
  double line = mul_chart_ruler_get_line_height (self->ruler, font);
  gboolean framed = !warning && wide + 2 * CHIP_PADDING <= width;

  if (framed)
    add_box (self, chip->style == MUL_COMPARISON_CHIP_OUTLINED ? MUL_TABLE_SHADE_DIM : MUL_TABLE_SHADE_FILL, x, y,
             wide + 2 * CHIP_PADDING, line + 4, 4)
        ->outlined = chip->style == MUL_COMPARISON_CHIP_OUTLINED;
  return add_lines (self, font, warning ? MUL_TABLE_SHADE_WARNING : MUL_TABLE_SHADE_TEXT, framed ? x + CHIP_PADDING : x, y + 2,
                    framed ? wide + 1 : width, text) +
         4;
}

static double
add_cell (MulTableScene *self, const MulComparisonCell *cell, double x, double y, double width)
{
  double at = y;

  if (cell->title != NULL)
    at += add_top (self, cell, x, at, width) + GAP;
  if (cell->has_bar)
    at += add_bar (self, cell, x, at, width) + GAP;
  if (cell->detail != NULL)
    at += add_lines (self, MUL_CHART_FONT_BODY, MUL_TABLE_SHADE_DIM, x, at, width, cell->detail) + GAP;
  for (guint i = 0; cell->chips != NULL && i < cell->chips->len; i++)
    at += add_chip (self, g_ptr_array_index (cell->chips, i), x, at, width) + GAP;
  return MAX (at - GAP - y, 0);
}

static const MulComparisonColumn *
get_column (const MulTableScene *self, guint column)
{
  return mul_comparison_table_get_column (self->table, self->columns[column]);
}

static double
get_room (const MulTableScene *self, guint column)
{
  return self->lefts[column + 1] - self->lefts[column] - 2 * PADDING;
}

/* What the bars count, below the table. */
static double
add_legend (MulTableScene *self, double y)
{
  const MulChartFont font = MUL_CHART_FONT_BODY;
  const char *words[] = { mul_comparison_table_get_cons_word (self->table), mul_comparison_table_get_pros_word (self->table) };
  const MulTableShade shades[] = { MUL_TABLE_SHADE_GREY, MUL_TABLE_SHADE_ACCENT };
  double line = mul_chart_ruler_get_line_height (self->ruler, font);
  double x = MARGIN;

  if (words[0] == NULL || self->scale == 0)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      add_box (self, shades[i], x, y + PADDING + (line - BAR_HEIGHT) / 2, 18, BAR_HEIGHT, 2);
      add_text (self, font, MUL_TABLE_SHADE_DIM, x + 24, y + PADDING + mul_chart_ruler_get_ascent (self->ruler, font), words[i]);
      x += 24 + mul_chart_ruler_get_width (self->ruler, font, words[i]) + 18;
    }
  return PADDING + line;
}

/* A ground that belongs beneath what is already there. */
static void
fill_below (MulTableScene *self, guint first, double y, double height)
{
  MulTableMark *mark = g_new0 (MulTableMark, 1);

  *mark = (MulTableMark) { .shade = MUL_TABLE_SHADE_FILL, .x = MARGIN, .y = y, .width = self->width - 2 * MARGIN,
                           .height = height };
  g_ptr_array_insert (self->marks, (int) first, mark);
}

static void
end_row (MulTableScene *self, double *y, double height)
{
  *y += height + 2 * PADDING;
  add_box (self, MUL_TABLE_SHADE_LINE, MARGIN, *y, self->width - 2 * MARGIN, 1, 0);
  g_array_append_val (self->breaks, *y);
}

static void
lay_out (MulTableScene *self)
{
  guint n_columns = self->n_columns;
  const char *note = mul_comparison_table_get_note (self->table);
  double y = MARGIN;
  double height = 0;
  double top;
  guint first;

  y += add_lines (self, MUL_CHART_FONT_TITLE, MUL_TABLE_SHADE_TEXT, MARGIN, y, self->width - 2 * MARGIN,
                  mul_comparison_table_get_title (self->table)) +
       GAP;
  if (note != NULL)
    y += add_lines (self, MUL_CHART_FONT_BODY, MUL_TABLE_SHADE_DIM, MARGIN, y, self->width - 2 * MARGIN, note);
  y += PADDING;
  top = y;
  self->heads_top = top;
  add_box (self, MUL_TABLE_SHADE_LINE, MARGIN, y, self->width - 2 * MARGIN, 1, 0);
  first = self->marks->len;
  for (guint i = 0; i < n_columns; i++)
    {
      /* MAX() looks at what it is given more than once, and what is drawn must be drawn once. */
      double used = add_lines (self, MUL_CHART_FONT_FIGURE, MUL_TABLE_SHADE_TEXT, self->lefts[i] + PADDING, y + PADDING,
                               get_room (self, i), get_column (self, i)->title);

      height = MAX (height, used);
    }
  fill_below (self, first, y, height + 2 * PADDING);
  end_row (self, &y, height);
  for (guint row = 0; row < mul_comparison_table_get_n_rows (self->table); row++)
    {
      height = 0;
      first = self->marks->len;
      for (guint i = 0; i < n_columns; i++)
        {
          double used = add_cell (self, mul_comparison_table_get_cell (self->table, row, self->columns[i]),
                                  self->lefts[i] + PADDING, y + PADDING, get_room (self, i));

          height = MAX (height, used);
        }
      if (mul_comparison_table_is_sum (self->table, row))
        fill_below (self, first, y, height + 2 * PADDING);
      end_row (self, &y, height);
    }
  for (guint i = 0; i <= n_columns; i++)
    add_box (self, MUL_TABLE_SHADE_LINE, self->lefts[i] - (i == n_columns ? 1 : 0), top, 1, y - top + 1, 0);
  height = add_legend (self, y);
  if (height > 0)
    {
      y += height;
      g_array_append_val (self->breaks, y);
    }
  self->height = y + MARGIN;
}

static double
get_least_width (MulTableScene *self, guint column, double least, double shrunk)
{
  double width = get_column (self, column)->min_width;

  return shrunk < 1 ? MIN (MAX (floor (width * shrunk), least), width) : width;
}

static void
place_columns (MulTableScene *self, double width, double least)
{
  guint n = self->n_columns;
  double needed = 0;
  double weights = 0;
  double spare;
  double shrunk = 1;
  double names;

  for (guint i = 0; i < n; i++)
    {
      needed += get_column (self, i)->min_width;
      weights += get_column (self, i)->weight;
    }
  names = get_column (self, 0)->min_width;
  /* On a page columns give way before the letters do. */
  if (least > 0 && needed > width - 2 * MARGIN)
    {
      shrunk = (width - 2 * MARGIN) / needed;
      names = get_least_width (self, 0, self->least_names, shrunk);
      /* What the first column keeps the others have to do without. */
      shrunk = (width - 2 * MARGIN - names) / (needed - get_column (self, 0)->min_width);
      needed = names;
      for (guint i = 1; i < n; i++)
        needed += get_least_width (self, i, least, shrunk);
    }
  self->width = MAX (width, needed + 2 * MARGIN);
  spare = self->width - 2 * MARGIN - needed;
  self->lefts = g_new0 (double, n + 1);
  self->lefts[0] = MARGIN;
  for (guint i = 0; i < n; i++)
    {
      const MulComparisonColumn *column = get_column (self, i);
      double own = i == 0 ? names : get_least_width (self, i, least, shrunk);

      self->lefts[i + 1] = self->lefts[i] + own + (weights > 0 ? floor (spare * column->weight / weights) : 0);
    }
  self->width = self->lefts[n] + MARGIN;
}

/* @first and @n say which columns stand beside the first one, which heads the rows. */
static MulTableScene *
create (MulComparisonTable *table, double width, double least, double least_names, double slack, guint first, guint n)
{
  MulTableScene *self = g_new0 (MulTableScene, 1);

  self->table = mul_comparison_table_ref (table);
  self->ruler = mul_chart_ruler_new ();
  mul_chart_ruler_set_slack (self->ruler, slack);
  self->marks = g_ptr_array_new_with_free_func (free_mark);
  self->breaks = g_array_new (FALSE, FALSE, sizeof (double));
  self->scale = mul_comparison_table_get_scale (table);
  self->least_names = least_names;
  self->n_columns = n + 1;
  self->columns = g_new0 (guint, n + 1);
  for (guint i = 0; i < n; i++)
    self->columns[i + 1] = first + i;
  place_columns (self, width, least);
  lay_out (self);
  return self;
}

static guint
count_others (MulComparisonTable *table)
{
  return MAX (mul_comparison_table_get_n_columns (table), 1) - 1;
}

/**
 * mul_table_scene_new:
 * @table: a comparison
 * @width: how wide it is to be, in pixels; it is wider where its columns need more
 *
 * Returns: (transfer full): it, laid out
 */
MulTableScene *
mul_table_scene_new (MulComparisonTable *table, double width)
{
  return create (table, width, 0, 0, 1, 1, count_others (table));
}

/**
 * mul_table_scene_new_for_svg:
 * @table: a comparison
 * @width: how wide it is to be, in pixels; it is wider where its columns need more
 *
 * As mul_table_scene_new(), with more room for each text: whoever opens the file may have other fonts, which are wider.
 *
 * Returns: (transfer full): it, laid out
 */
MulTableScene *
mul_table_scene_new_for_svg (MulComparisonTable *table, double width)
{
  return create (table, width, 0, 0, SVG_SLACK, 1, count_others (table));
}

static GPtrArray *
create_for_pages (MulComparisonTable *table, double width, double least, double least_names)
{
  GPtrArray *scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_table_scene_free);
  guint n = count_others (table);
  guint room = MAX ((guint) ((width - 2 * MARGIN - least_names) / least), 1);
  guint n_parts = MAX ((n + room - 1) / room, 1);

  /* The parts are equally wide, as far as that goes. */
  for (guint i = 0, first = 1; i < n_parts; i++)
    {
      guint part = (n - (first - 1) + n_parts - i - 1) / (n_parts - i);

      g_ptr_array_add (scenes, create (table, width, least, least_names, 1, first, part));
      first += part;
    }
  return scenes;
}

static gboolean
has_tall_heads (const GPtrArray *scenes, double room)
{
  for (guint i = 0; i < scenes->len; i++)
    {
      const MulTableScene *scene = g_ptr_array_index (scenes, i);

      if (g_array_index (scene->breaks, double, 0) - scene->heads_top > room)
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_table_scene_new_for_pages:
 * @table: a comparison
 * @width: pixels: so wide is a page, at which its letters can still be read
 * @least: pixels: as narrow its columns may become before they go over to another page
 *
 * Where a page has no room for all columns, they stand on several, each with the first column again. Columns with so much to say at
 * their head that it would leave no room for the rows are wider, and more of them go over.
 *
 * Returns: (transfer full) (element-type MulTableScene): them, laid out
 */
GPtrArray *
mul_table_scene_new_for_pages (MulComparisonTable *table, double width, double least)
{
  GPtrArray *scenes = create_for_pages (table, width, least, least * FIRST_COLUMN);

  for (double wider = least * WIDER; wider < width / 3 && has_tall_heads (scenes, width * G_SQRT2 / 2 * HEADS_SHARE); wider *= WIDER)
    {
      g_ptr_array_unref (scenes);
      scenes = create_for_pages (table, width, wider, least * FIRST_COLUMN);
    }
  return scenes;
}

/**
 * mul_table_scene_find_cut:
 * @self: a scene
 * @from: pixels: where a page begins
 * @to: pixels: where it ends at the latest
 *
 * Returns: where the page can end without cutting through a line of text; @to where there is no such place
 */
double
mul_table_scene_find_cut (const MulTableScene *self, double from, double to)
{
  double cut = to;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const MulTableMark *mark = g_ptr_array_index (self->marks, i);
      double ascent = mark->text != NULL ? mul_chart_ruler_get_ascent (self->ruler, mark->font) : 0;
      double top = mark->y - ascent;

      if (mark->text == NULL || top >= cut || top + mul_chart_ruler_get_line_height (self->ruler, mark->font) <= cut)
        continue;
      /* Another line beside it may be cut by the new place. */
      cut = top;
      i = G_MAXUINT;
    }
  return cut > from ? cut : to;
}

void
mul_table_scene_free (MulTableScene *self)
{
  mul_comparison_table_unref (self->table);
  mul_chart_ruler_free (self->ruler);
  g_ptr_array_unref (self->marks);
  g_array_unref (self->breaks);
  g_free (self->lefts);
  g_free (self->columns);
  g_free (self);
}

const char *
mul_table_scene_get_title (const MulTableScene *self)
{
  return mul_comparison_table_get_title (self->table);
}

double
mul_table_scene_get_width (const MulTableScene *self)
{
  return self->width;
}

double
mul_table_scene_get_height (const MulTableScene *self)
{
  return self->height;
}

/**
 * mul_table_scene_get_heads_top:
 * @self: a scene
 *
 * Returns: where the row of heads begins; it ends at the first break
 */
double
mul_table_scene_get_heads_top (const MulTableScene *self)
{
  return self->heads_top;
}

/**
 * mul_table_scene_get_n_breaks:
 * @self: a scene
 *
 * Returns: how many rows end, the heads' first, so that a page can end there
 */
guint
mul_table_scene_get_n_breaks (const MulTableScene *self)
{
  return self->breaks->len;
}

double
mul_table_scene_get_break (const MulTableScene *self, guint index)
{
  return g_array_index (self->breaks, double, index);
}

const GPtrArray *
mul_table_scene_get_marks (const MulTableScene *self)
{
  return self->marks;
}

const char *
mul_table_shade_get_colour (MulTableShade shade)
{
  return colours[shade];
}
