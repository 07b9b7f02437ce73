/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-colour.h"
#include "drawing/mul-bar-chart.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <string.h>

#define N_LONG 20

/* The marks of texts, joined by their lines. */
static const MulChartMark *
find_text (MulBarChart *chart,
           const char  *text,
           guint       *n_found)
{
  const GPtrArray *marks = mul_bar_chart_get_marks (chart);
  const MulChartMark *found = NULL;

  *n_found = 0;
  for (guint i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);
      g_autofree char *joined = mark->kind == MUL_CHART_MARK_TEXT ? g_strjoinv ("", mark->lines) : NULL;

      if (g_strcmp0 (joined, text) != 0)
        continue;
      found = mark;
      (*n_found)++;
    }
  return found;
}

static guint
count_bars (MulBarChart *chart,
            const char  *fill)
{
  const GPtrArray *marks = mul_bar_chart_get_marks (chart);
  guint n_bars = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      n_bars += mark->kind == MUL_CHART_MARK_LINE && g_strcmp0 (mark->fill, fill) == 0 ? 1 : 0;
    }
  return n_bars;
}

static void
assert_inside (MulBarChart *chart)
{
  const GPtrArray *marks = mul_bar_chart_get_marks (chart);
  const MulChartSize *size = mul_bar_chart_get_size (chart);

  for (guint i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      g_assert_cmpfloat (mark->box.x, >=, 0);
      g_assert_cmpfloat (mark->box.y, >=, 0);
      g_assert_cmpfloat (mark->box.x + mark->box.width, <=, size->width);
      g_assert_cmpfloat (mark->box.y + mark->box.height, <=, size->height);
    }
}

/* The agriculture of the report, with the agriculture positions alone. */
static MulBarChart *
make_chart (void)
{
  static const MulBar bars[] = {
    { "1", "Gjøvik", "GK", "purple", TRUE, 637500, "64", NULL, FALSE, TRUE, 392308, "39,2 med alle stillinger, nr. 1",
      "1. Gjøvik: 64" },
    { "2", "Vestre Toten", "VTK", "teal", TRUE, 910000, "91", NULL, FALSE, TRUE, 606667,
      "60,7 med alle stillinger, nr. 2", "2. Vestre Toten: 91" },
    { "3", "Østre Toten & co <b>", "ØTK", "orange", TRUE, 1003333, "100", NULL, FALSE, TRUE, 752500,
      "75,3 med alle stillinger, nr. 5", "3. Østre Toten: 100" },
    { "–", "Søndre Land", NULL, NULL, FALSE, 0, "ikke oppgitt", NULL, FALSE, FALSE, 0, NULL,
      "Søndre Land: ikke oppgitt" },
    { "4", "Nordre Land", NULL, NULL, TRUE, 0, "0", NULL, FALSE, FALSE, 0, NULL, "4. Nordre Land: 0" },
  };
  static const MulBar hollow = { "–", "Hedmarken landbrukskontor", NULL, NULL, TRUE, 633000, "63,3", "var nr. 3", TRUE,
                                 FALSE, 0, NULL, "Hedmarken landbrukskontor: 63,3, var nr. 3" };
  MulBarChart *chart = mul_bar_chart_new ();

  mul_bar_chart_set_title (chart, "Driftsenheter per årsverk");
  for (gsize i = 0; i < G_N_ELEMENTS (bars); i++)
    mul_bar_chart_add_bar (chart, &bars[i]);
  mul_bar_chart_add_heading (chart, "Ikke rangert nå");
  mul_bar_chart_add_bar (chart, &hollow);
  return chart;
}

/* What is not stated is told in words, and is no bar; nor is 0. */
static void
test_marks (void)
{
  static const char *const texts[] = {
    "Gjøvik", "Vestre Toten", "64", "91", "100", "39,2 med alle stillinger, nr. 1", "ikke oppgitt", "Ikke rangert nå",
    "Hedmarken landbrukskontor", "63,3", "var nr. 3", "Søndre Land", "0",
  };
  static const double widths[] = { 1100, 720, 480, 330, 300, 200 };
  g_autoptr (MulBarChart) chart = make_chart ();

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      mul_bar_chart_set_width (chart, widths[i]);
      assert_inside (chart);
      for (gsize j = 0; j < G_N_ELEMENTS (texts) && widths[i] >= 300; j++)
        {
          guint n_found;

          find_text (chart, texts[j], &n_found);
          g_test_message ("%s at %g", texts[j], widths[i]);
          g_assert_cmpuint (n_found, ==, 1);
        }
      g_assert_cmpuint (count_bars (chart, "#1c71d8"), ==, 3);
      g_assert_cmpuint (count_bars (chart, MUL_COLOUR_MARK_PAPER), ==, 3);
      g_assert_cmpuint (count_bars (chart, "#ffffff"), ==, 1);
    }
  g_assert_cmpuint (mul_bar_chart_get_n_bars (chart), ==, 6);
}

/* Bars are in proportion, the earlier by the same measure. */
static void
test_proportion (void)
{
  g_autoptr (MulBarChart) chart = make_chart ();
  const GPtrArray *marks = mul_bar_chart_get_marks (chart);
  double widths[3] = { 0 }, earlier[3] = { 0 };
  guint n_bars = 0, n_earlier = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      if (mark->kind == MUL_CHART_MARK_LINE && g_strcmp0 (mark->fill, "#1c71d8") == 0)
        widths[n_bars++] = mark->box.width;
      if (mark->kind == MUL_CHART_MARK_LINE && g_strcmp0 (mark->fill, MUL_COLOUR_MARK_PAPER) == 0)
        earlier[n_earlier++] = mark->box.width;
    }
  g_assert_cmpfloat_with_epsilon (widths[2] / widths[0], 100.3333 / 63.75, 0.02);
  g_assert_cmpfloat_with_epsilon (widths[1] / widths[0], 91.0 / 63.75, 0.02);
  g_assert_cmpfloat_with_epsilon (earlier[0] / widths[0], 39.2308 / 63.75, 0.02);
  g_assert_cmpfloat (widths[2], >, 100);
}

static guint
count_nodes (xmlXPathContextPtr context,
             const char        *path)
{
  xmlXPathObjectPtr found = xmlXPathEvalExpression (BAD_CAST path, context);
  guint n_nodes = found->nodesetval != NULL ? (guint) found->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (found);
  return n_nodes;
}

static void
test_svg (void)
{
  g_autoptr (MulBarChart) chart = make_chart ();
  g_autofree char *svg = mul_bar_chart_svg_fragment (chart, "f7");
  g_autofree char *again = mul_bar_chart_svg_fragment (chart, "f7");
  xmlDocPtr document = xmlReadMemory (svg, (int) strlen (svg), "chart.svg", NULL, XML_PARSE_NONET);
  xmlXPathContextPtr context;

  g_assert_nonnull (document);
  g_assert_cmpstr (svg, ==, again);
  context = xmlXPathNewContext (document);
  xmlXPathRegisterNs (context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
  g_assert_cmpuint (count_nodes (context, "/s:svg[@role='img'][@aria-labelledby='f7-title']"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:title[. = 'Driftsenheter per årsverk']"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:desc[contains (., '2. Vestre Toten: 91')]"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:text[. = 'Vestre Toten']"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:text[contains (., 'co <b>')]"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:text[. = '60,7 med alle stillinger, nr. 2']"), ==, 1);
  g_assert_cmpuint (count_nodes (context, "//s:image"), ==, 0);
  xmlXPathFreeContext (context);
  xmlFreeDoc (document);
}

/* Twenty municipalities with long names, in a wide chart and a narrow one. */
static void
test_long (void)
{
  g_autoptr (MulBarChart) chart = mul_bar_chart_new ();

  for (guint i = 0; i < N_LONG; i++)
    {
      g_autofree char *name = g_strdup_printf ("Interkommunalt landbruksforvaltningskontor nummer %u", i);
      g_autofree char *rank = g_strdup_printf ("%u", i + 1);
      const MulBar bar = { rank, name, "ABC", "green", TRUE, (i + 1) * 10000, "1 000 000", "oppgitt", i % 3 == 0, i % 2 == 0,
                           i * 9000, "123 456,7 med alle stillinger, nr. 20", name };

      mul_bar_chart_add_bar (chart, &bar);
    }
  assert_inside (chart);
  mul_bar_chart_set_width (chart, 320);
  assert_inside (chart);
  g_assert_cmpuint (mul_bar_chart_get_n_bars (chart), ==, N_LONG);
}

static void
test_empty (void)
{
  g_autoptr (MulBarChart) chart = mul_bar_chart_new ();
  g_autofree char *svg = mul_bar_chart_svg_fragment (chart, "f1");
  g_autofree char *words = mul_bar_chart_describe (chart);

  g_assert_nonnull (svg);
  g_assert_cmpstr (words, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/bar-chart/marks", test_marks);
  g_test_add_func ("/bar-chart/proportion", test_proportion);
  g_test_add_func ("/bar-chart/svg", test_svg);
  g_test_add_func ("/bar-chart/long", test_long);
  g_test_add_func ("/bar-chart/empty", test_empty);

  return g_test_run ();
}
