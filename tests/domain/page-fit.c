/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-page-fit.h"

/* A4 and A3, lying, with half an inch around. */
static const MulPageFitRoom a4 = { 770, 523, 7, 0.9 };
static const MulPageFitRoom a3 = { 1118, 770, 7, 0.9 };

typedef struct
{
  const char *name;
  const MulPageFitRoom *room;
  double widths[4];
  double height;
  double scale;
  guint pages;
  guint columns[4];
} Case;

/* Text of 12 pixels has 7 points at 7/12 points per pixel; then A4 holds 1320 pixels, A3 1916. */
static const Case cases[] = {
  { "small", &a4, { 300 }, 200, 0.9, 1, { 1 } },
  { "by width", &a4, { 500, 500 }, 400, 770.0 / 1000, 1, { 2 } },
  { "by height", &a4, { 300, 300 }, 700, 523.0 / 700, 1, { 2 } },
  { "just readable", &a4, { 660, 660 }, 800, 7.0 / 12, 1, { 2 } },
  { "too wide", &a4, { 661, 661 }, 600, 523.0 / 600, 2, { 1, 1 } },
  { "the larger sheet", &a3, { 661, 661 }, 600, 1118.0 / 1322, 1, { 2 } },
  { "even pages", &a4, { 400, 400, 400, 400 }, 500, 0.9, 2, { 2, 2 } },
  { "uneven columns", &a4, { 1000, 300, 300 }, 500, 770.0 / 1000, 2, { 1, 2 } },
  { "three pages", &a4, { 1200, 1100, 1000 }, 500, 770.0 / 1200, 3, { 1, 1, 1 } },
};

static void
test_fits (gconstpointer data)
{
  const Case *test = data;
  MulChartRect columns[4];
  MulPageFitPicture picture = { 0, test->height, 40, 12, columns, 0, NULL, 0 };
  g_autoptr (MulPageFit) fit = NULL;
  guint column = 0;
  guint i;

  for (i = 0; i < G_N_ELEMENTS (columns) && test->widths[i] > 0; i++)
    {
      columns[i] = (MulChartRect) { picture.width, 40, test->widths[i], test->height - 40 };
      picture.width += test->widths[i];
      picture.n_columns++;
    }
  fit = mul_page_fit_new (&picture, test->room);
  g_assert_cmpfloat_with_epsilon (fit->scale, test->scale, 0.0001);
  g_assert_cmpuint (fit->n_pages, ==, test->pages);
  for (i = 0; i < fit->n_pages; i++)
    {
      const MulPageFitPage *page = &fit->pages[i];

      g_assert_cmpuint (page->first_column, ==, column);
      g_assert_cmpuint (page->n_columns, ==, test->columns[i]);
      g_assert_cmpfloat (page->part.width * fit->scale, <=, test->room->width + 0.01);
      g_assert_cmpfloat ((page->part.height + 40) * fit->scale, <=, test->room->height + 0.01);
      column += page->n_columns;
    }
  g_assert_cmpuint (column, ==, picture.n_columns);
}

static gboolean
holds (const MulChartRect *part,
       const MulChartRect *block)
{
  return block->x >= part->x && block->x + block->width <= part->x + part->width && block->y >= part->y &&
         block->y + block->height <= part->y + part->height;
}

/* A column larger than any page: each block stands whole on some page, also where they stand as the bricks of a wall. */
static void
test_tiles (void)
{
  enum { COLUMNS = 16, ROWS = 30 };
  MulChartRect blocks[COLUMNS * ROWS];
  MulChartRect columns[] = { { 0, 40, 3600, 2960 }, { 3650, 40, 500, 2960 } };
  MulPageFitPicture picture = { 4150, 3000, 40, 12, columns, 2, blocks, COLUMNS * ROWS };
  g_autoptr (MulPageFit) fit = NULL;
  guint i;
  guint j;

  for (i = 0; i < ROWS; i++)
    for (j = 0; j < COLUMNS; j++)
      blocks[i * COLUMNS + j] = (MulChartRect) { j * 210 + (i % 3) * 67, 45 + i * 95 + (j % 2) * 20, 200, 80 };

  fit = mul_page_fit_new (&picture, &a4);
  g_assert_cmpfloat_with_epsilon (fit->scale, 7.0 / 12, 0.0001);
  g_assert_cmpuint (fit->n_pages, >=, 3 * 4 + 1);
  g_assert_cmpuint (fit->n_pages, <=, 4 * 5 + 1);
  g_assert_cmpuint (fit->pages[fit->n_pages - 1].first_column, ==, 1);
  for (i = 0; i < COLUMNS * ROWS; i++)
    {
      gboolean held = FALSE;

      for (j = 0; j < fit->n_pages && !held; j++)
        held = holds (&fit->pages[j].part, &blocks[i]);
      g_assert_true (held);
    }
  for (j = 0; j < fit->n_pages; j++)
    {
      g_assert_cmpfloat (fit->pages[j].part.width * fit->scale, <=, a4.width + 0.01);
      g_assert_cmpfloat ((fit->pages[j].part.height + 40) * fit->scale, <=, a4.height + 0.01);
    }
}

/* What is larger than a page, and a picture of nothing. */
static void
test_limits (void)
{
  MulChartRect column = { 0, 0, 5000, 3000 };
  MulChartRect block = { 10, 10, 4000, 2000 };
  MulPageFitPicture picture = { 5000, 3000, 0, 12, &column, 1, &block, 1 };
  MulPageFitPicture nothing = { 0, 0, 0, 12, NULL, 0, NULL, 0 };
  g_autoptr (MulPageFit) fit = mul_page_fit_new (&picture, &a4);
  g_autoptr (MulPageFit) none = mul_page_fit_new (&nothing, &a4);

  g_assert_cmpuint (fit->n_pages, >=, 1);
  g_assert_cmpuint (none->n_pages, ==, 1);
  g_assert_cmpfloat (none->scale, ==, 0.9);
}

int
main (int argc, char **argv)
{
  guint i;

  g_test_init (&argc, &argv, NULL);
  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/page-fit/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_fits);
    }
  g_test_add_func ("/page-fit/tiles", test_tiles);
  g_test_add_func ("/page-fit/limits", test_limits);
  return g_test_run ();
}
