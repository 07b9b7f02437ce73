/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-marks.h"
#include "drawing/mul-chart-svg.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <math.h>
#include <string.h>

typedef struct
{
  xmlDocPtr document;
  xmlXPathContextPtr context;
} Picture;

static void
open_picture (Picture    *picture,
              const char *svg)
{
  picture->document = xmlReadMemory (svg, (int) strlen (svg), "chart.svg", NULL, XML_PARSE_NONET);
  g_assert_nonnull (picture->document);
  picture->context = xmlXPathNewContext (picture->document);
  xmlXPathRegisterNs (picture->context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
}

static void
close_picture (Picture *picture)
{
  xmlXPathFreeContext (picture->context);
  xmlFreeDoc (picture->document);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, close_picture)

static GPtrArray *
find (const Picture *picture,
      const char    *path)
{
  xmlXPathObjectPtr found = xmlXPathEvalExpression (BAD_CAST path, picture->context);
  GPtrArray *nodes = g_ptr_array_new ();
  int i;

  g_assert_nonnull (found);
  for (i = 0; found->nodesetval != NULL && i < found->nodesetval->nodeNr; i++)
    g_ptr_array_add (nodes, found->nodesetval->nodeTab[i]);
  xmlXPathFreeObject (found);
  return nodes;
}

static char *
get_content (xmlNodePtr node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *copy = g_strdup ((const char *) content);

  xmlFree (content);
  return copy;
}

static char *
get_attribute (xmlNodePtr  node,
               const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, BAD_CAST name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

static double
get_number (xmlNodePtr  node,
            const char *name)
{
  g_autofree char *text = get_attribute (node, name);
  char *end;
  double number;

  if (text == NULL)
    return 0;
  number = g_ascii_strtod (text, &end);
  g_assert_cmpstr (end, ==, "");
  g_assert_true (isfinite (number));
  return number;
}

static guint
count_texts (const Picture *picture,
             const char    *text)
{
  g_autoptr (GPtrArray) nodes = find (picture, "//s:text");
  guint n_found = 0;
  guint i;

  for (i = 0; i < nodes->len; i++)
    {
      g_autofree char *content = get_content (g_ptr_array_index (nodes, i));

      n_found += g_str_equal (content, text) ? 1 : 0;
    }
  return n_found;
}

static guint
add_card (MulChartScene    *scene,
          int               parent,
          guint             column,
          MulUnitKind  kind,
          gboolean          in_service,
          const char       *name)
{
  const MulChartFigure figures[] = { { "6,5", "årsverk" }, { "7", "personer" } };
  const MulChartChip chips[] = { { "Lederstilling ledig", MUL_CHART_CHIP_WARNING },
                                 { "Én person", MUL_CHART_CHIP_OUTLINED } };
  MulChartCard card = {
    .parent = parent,
    .column = column,
    .kind = kind,
    .in_service = in_service,
    .name = name,
    .leader = in_service ? "Ingen egen leder" : NULL,
    .place = in_service ? "Raufoss" : NULL,
    .figures = figures,
    .n_figures = G_N_ELEMENTS (figures),
    .chips = chips,
    .n_chips = in_service ? G_N_ELEMENTS (chips) : 0,
  };

  return mul_chart_scene_add_card (scene, &card);
}

/* Three municipalities of twenty units, with every place a unit can have. */
static MulChartScene *
make_scene (void)
{
  MulChartScene *scene = mul_chart_scene_new ();
  const MulChartColumn columns[] = { { "Østre Toten", "ØTK", "orange", "3 i tjenesten" },
                                     { "Vestre Toten", "VTK", "teal", "4 i tjenesten" },
                                     { "Gjøvik", "GK", "purple", NULL } };
  guint column;

  mul_chart_scene_set_title (scene, "Arealplan i dag");
  for (column = 0; column < G_N_ELEMENTS (columns); column++)
    {
      guint root;
      guint i;

      mul_chart_scene_add_column (scene, &columns[column]);
      root = add_card (scene, -1, column, MUL_UNIT_KIND_UNIT, FALSE, columns[column].badge);
      for (i = 1; i < 20; i++)
        {
          g_autofree char *name = g_strdup_printf ("Enhet %u i %s med langt navn %u", i, columns[column].title, i * i);
          MulUnitKind kind = i == 19 ? MUL_UNIT_KIND_EXTERNAL
                                          : i % 7 == 3 ? MUL_UNIT_KIND_STAFF : MUL_UNIT_KIND_UNIT;
          int parent = i == 19 ? -1 : (int) (root + (i < 8 ? 0 : i < 14 ? 1 : 2));

          add_card (scene, parent, column, kind, i < 6, name);
        }
    }
  mul_chart_scene_add_link (scene, 5, 59, "delt med andre");
  mul_chart_scene_add_link (scene, 25, 19, NULL);
  return scene;
}

static void
test_complete (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  g_autofree char *svg = mul_chart_svg_document (scene);
  g_auto (Picture) picture = { NULL, NULL };
  g_autofree char *description = NULL;
  xmlNodePtr root;
  guint i;

  open_picture (&picture, svg);
  root = xmlDocGetRootElement (picture.document);
  g_assert_cmpstr ((const char *) root->name, ==, "svg");
  description = mul_chart_scene_describe (scene);

  g_assert_cmpuint (mul_chart_scene_get_n_cards (scene), ==, 60);
  for (i = 0; i < mul_chart_scene_get_n_cards (scene); i++)
    {
      const char *name = mul_chart_scene_get_card (scene, i)->name;
      g_autofree char *item = g_strconcat ("- ", name, ",", NULL);
      const char *found = strstr (description, item);

      if (name[0] == 'E')
        g_assert_cmpuint (count_texts (&picture, name), ==, 1);
      else
        g_assert_cmpuint (count_texts (&picture, name), ==, 2);
      g_assert_nonnull (found);
      g_assert_null (strstr (found + 1, item));
    }
  for (i = 0; i < mul_chart_scene_get_n_columns (scene); i++)
    g_assert_cmpuint (count_texts (&picture, mul_chart_scene_get_column (scene, i)->title), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "delt med andre"), ==, 1);
  /* The cards in the service have a chip each. */
  g_assert_cmpuint (count_texts (&picture, "Lederstilling ledig"), ==, 3 * 5);
}

static void
assert_within (double                    x,
               double                    y,
               double                    width,
               double                    height,
               const MulChartSize       *size)
{
  g_assert_cmpfloat (x, >=, -0.01);
  g_assert_cmpfloat (y, >=, -0.01);
  g_assert_cmpfloat (x + width, <=, size->width + 0.01);
  g_assert_cmpfloat (y + height, <=, size->height + 0.01);
}

static void
test_within (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  const MulChartSize *size = mul_chart_scene_get_size (scene);
  const GPtrArray *marks = mul_chart_scene_get_marks (scene);
  g_autofree char *svg = mul_chart_svg_document (scene);
  g_autofree char *view_box = NULL;
  g_autofree char *expected = g_strdup_printf ("0 0 %.0f %.0f", size->width, size->height);
  g_auto (Picture) picture = { NULL, NULL };
  g_autoptr (GPtrArray) boxes = NULL;
  const MulChartRect *card = NULL;
  guint i;

  open_picture (&picture, svg);
  view_box = get_attribute (xmlDocGetRootElement (picture.document), "viewBox");
  g_assert_cmpstr (view_box, ==, expected);
  boxes = find (&picture, "//s:rect | //s:text | //s:tspan");
  g_assert_cmpuint (boxes->len, >, 200);
  for (i = 0; i < boxes->len; i++)
    assert_within (get_number (boxes->pdata[i], "x"), get_number (boxes->pdata[i], "y"),
                   get_number (boxes->pdata[i], "width"), get_number (boxes->pdata[i], "height"), size);

  /* And no text goes beyond its card: the first mark of a card is its box. */
  for (i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      assert_within (mark->box.x, mark->box.y, mark->box.width, mark->box.height, size);
      if (mark->card < 0)
        continue;
      if (i == 0 || ((const MulChartMark *) g_ptr_array_index (marks, i - 1))->card != mark->card)
        card = &mark->box;
      g_assert_cmpfloat (mark->box.x, >=, card->x);
      g_assert_cmpfloat (mark->box.y, >=, card->y);
      g_assert_cmpfloat (mark->box.x + mark->box.width, <=, card->x + card->width);
      g_assert_cmpfloat (mark->box.y + mark->box.height, <=, card->y + card->height);
    }
}

static void
test_accessible (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  g_autofree char *document = mul_chart_svg_document (scene);
  g_autofree char *fragment = mul_chart_svg_fragment (scene, "arealplan-1");
  g_auto (Picture) picture = { NULL, NULL };
  g_autoptr (GPtrArray) found = NULL;
  xmlNodePtr first;

  g_assert_true (g_str_has_prefix (document, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  g_assert_true (g_str_has_prefix (fragment, "<svg "));

  open_picture (&picture, fragment);
  found = find (&picture, "/s:svg[@role='img'][@aria-labelledby='arealplan-1-title']"
                          "[@aria-describedby='arealplan-1-desc']"
                          "[s:title[@id='arealplan-1-title']='Arealplan i dag']/s:desc[@id='arealplan-1-desc']");
  g_assert_cmpuint (found->len, ==, 1);

  /* White paper lies under everything. */
  first = xmlFirstElementChild (xmlDocGetRootElement (picture.document));
  first = xmlNextElementSibling (xmlNextElementSibling (first));
  g_assert_cmpstr ((const char *) first->name, ==, "rect");
  {
    g_autofree char *fill = get_attribute (first, "fill");

    g_assert_cmpstr (fill, ==, "#ffffff");
  }
}

static void
test_same_twice (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  g_autoptr (MulChartScene) other = make_scene ();
  g_autofree char *a = mul_chart_svg_document (scene);
  g_autofree char *b = mul_chart_svg_document (scene);
  g_autofree char *c = mul_chart_svg_document (other);

  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (a, ==, c);
}

static void
test_escaped (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  g_autofree char *svg = NULL;
  g_auto (Picture) picture = { NULL, NULL };
  MulChartCard card = { .parent = -1, .kind = MUL_UNIT_KIND_UNIT, .in_service = TRUE };

  mul_chart_scene_set_title (scene, "<Plan> & \"bygg\"");
  mul_chart_scene_add_column (scene, &(MulChartColumn) { "Sør-Æ]]>", "<&>", "no such colour", "'\"'" });
  card.name = "Plan & bygg <Lena>";
  card.leader = "\"Leder\"\001\013 \033[1m\357\277\276slutt";
  card.place = "linje\nskift\tog \377 feil";
  mul_chart_scene_add_card (scene, &card);
  svg = mul_chart_svg_document (scene);

  g_assert_true (g_utf8_validate (svg, -1, NULL));
  open_picture (&picture, svg);
  g_assert_cmpuint (count_texts (&picture, "Plan & bygg <Lena>"), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "\"Leder\" [1mslutt"), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "linje skift og \357\277\275 feil"), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "Sør-Æ]]>"), ==, 1);
}

static void
test_small (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  g_autofree char *empty = mul_chart_svg_fragment (scene, "a");
  g_autofree char *one = NULL;
  g_auto (Picture) nothing = { NULL, NULL };
  g_auto (Picture) picture = { NULL, NULL };

  open_picture (&nothing, empty);
  add_card (scene, -1, 0, MUL_UNIT_KIND_UNIT, FALSE, "Landbruk");
  one = mul_chart_svg_fragment (scene, "a");
  open_picture (&picture, one);
  g_assert_cmpuint (count_texts (&picture, "Landbruk"), ==, 1);
  g_assert_cmpfloat (mul_chart_scene_get_size (scene)->width, <, 250);
}

static void
test_hidden (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  MulChartCard card = { .parent = -1, .name = "Helse", .collapsed = TRUE, .more = "2 enheter under" };
  g_autofree char *svg = NULL;
  g_auto (Picture) picture = { NULL, NULL };

  mul_chart_scene_add_card (scene, &card);
  add_card (scene, 0, 0, MUL_UNIT_KIND_UNIT, TRUE, "Tildeling");
  add_card (scene, 1, 0, MUL_UNIT_KIND_UNIT, TRUE, "Merkantil");
  mul_chart_scene_add_link (scene, 1, 2, "under samme kort");
  svg = mul_chart_svg_fragment (scene, "a");
  open_picture (&picture, svg);
  g_assert_cmpuint (count_texts (&picture, "Helse"), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "2 enheter under"), ==, 1);
  g_assert_cmpuint (count_texts (&picture, "Tildeling"), ==, 0);
  g_assert_cmpuint (count_texts (&picture, "under samme kort"), ==, 0);
  g_assert_null (strstr (svg, "Merkantil"));
}

static void
test_long_names (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  g_autoptr (MulChartRuler) ruler = mul_chart_ruler_new ();
  const char *name = "Menneskerettighetsorganisasjonskoordinatorene og andre";
  g_auto (GStrv) lines = mul_chart_ruler_wrap (ruler, MUL_CHART_FONT_NAME, name, 188);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint i;

  g_assert_cmpuint (g_strv_length (lines), >, 1);
  for (i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpfloat (mul_chart_ruler_get_lines_width (ruler, MUL_CHART_FONT_NAME, (char *[]) { lines[i], NULL }),
                         <=, 188.5);
      g_string_append (joined, lines[i]);
    }
  g_string_replace (joined, "-", "", 0);
  g_assert_cmpstr (joined->str, ==, name);

  mul_chart_scene_add_card (scene, &(MulChartCard) { .parent = -1, .name = name });
  g_assert_cmpfloat (mul_chart_layout_get_rect (mul_chart_scene_get_layout (scene), 0)->width, <=, 210);
}

static void
test_given_sizes (void)
{
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  const MulChartSize sizes[] = { { 300, 20 }, { 100, 44 } };

  add_card (scene, -1, 0, MUL_UNIT_KIND_UNIT, TRUE, "A");
  add_card (scene, 0, 0, MUL_UNIT_KIND_UNIT, TRUE, "B");
  mul_chart_scene_layout (scene, sizes);
  g_assert_cmpfloat (mul_chart_layout_get_rect (mul_chart_scene_get_layout (scene), 0)->width, ==, 300);
  g_assert_cmpfloat (mul_chart_layout_get_rect (mul_chart_scene_get_layout (scene), 1)->height, ==, 44);
}

static void
test_path (void)
{
  const MulChartPoint points[] = { { 0, 0 }, { 0, 20.126 }, { 4, 20.126 } };
  g_autofree char *path = mul_chart_svg_path (points, G_N_ELEMENTS (points), 8);
  g_autofree char *straight = mul_chart_svg_path (points, 2, 8);
  g_autofree char *none = mul_chart_svg_path (NULL, 0, 8);

  g_assert_cmpstr (path, ==, "M0 0 L0 16.13 Q0 20.13 4 20.13 L4 20.13");
  g_assert_cmpstr (straight, ==, "M0 0 L0 20.13");
  g_assert_cmpstr (none, ==, "");
}

/* A caption hides nothing: it goes where its line is free, on several lines if need be, or is left out. */
static void
test_captions (void)
{
  static const char *const captions[] = { "Samme leder", "Barnekoordinator", "felles for alle kommunene i regionen",
                                          "Menneskerettighetsorganisasjonskoordinatorene" };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (captions); i++)
    {
      g_autoptr (MulChartScene) scene = make_scene ();
      const GPtrArray *marks;
      guint j;
      guint k;

      for (j = 0; j < 60; j += 7)
        mul_chart_scene_add_link (scene, j, 59 - j, captions[i]);
      marks = mul_chart_scene_get_marks (scene);
      for (j = 0; j < marks->len; j++)
        for (k = j + 1; k < marks->len; k++)
          {
            const MulChartMark *under = g_ptr_array_index (marks, j);
            const MulChartMark *over = g_ptr_array_index (marks, k);

            if (under->kind != MUL_CHART_MARK_TEXT || over->kind != MUL_CHART_MARK_RECT || over->card >= 0)
              continue;
            g_assert_false (under->box.x < over->box.x + over->box.width && over->box.x < under->box.x + under->box.width &&
                            under->box.y < over->box.y + over->box.height &&
                            over->box.y < under->box.y + under->box.height);
          }
    }
}

/* In any font, a text is as wide as it was measured, and so within its card. */
static void
test_lengths (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  g_autofree char *svg = mul_chart_svg_document (scene);
  g_auto (Picture) picture = { NULL, NULL };
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) broken = NULL;
  guint i;

  open_picture (&picture, svg);
  lines = find (&picture, "//s:text[not(s:tspan)] | //s:tspan");
  broken = find (&picture, "//s:tspan");
  g_assert_cmpuint (broken->len, >, 10);
  for (i = 0; i < lines->len; i++)
    {
      double x = get_number (lines->pdata[i], "x");
      double length = get_number (lines->pdata[i], "textLength");
      g_autofree char *anchor = get_attribute (lines->pdata[i], "text-anchor");
      gboolean at_end = g_strcmp0 (anchor, "end") == 0;

      g_assert_cmpfloat (length, >, 2);
      g_assert_cmpfloat (at_end ? x - length : x, >=, 0);
      g_assert_cmpfloat (at_end ? x : x + length, <=, mul_chart_scene_get_size (scene)->width);
    }
}

/* For fonts that are wider there is room beside each text, while the text is as long as ever. */
static void
test_slack (void)
{
  g_autoptr (MulChartScene) scene = make_scene ();
  double lengths[2], words[2], widths[2];
  guint i;

  for (i = 0; i < 2; i++)
    {
      g_autofree char *svg = NULL;
      g_auto (Picture) picture = { NULL, NULL };
      g_autoptr (GPtrArray) titles = NULL;
      g_autoptr (GPtrArray) subtitles = NULL;

      mul_chart_scene_set_slack (scene, i == 0 ? 1 : 1.2);
      svg = mul_chart_svg_document (scene);
      open_picture (&picture, svg);
      titles = find (&picture, "//s:text[. = 'Østre Toten']");
      subtitles = find (&picture, "//s:text[. = '3 i tjenesten']");
      g_assert_cmpuint (titles->len, >=, 1);
      g_assert_cmpuint (subtitles->len, ==, 1);
      lengths[i] = get_number (titles->pdata[0], "textLength");
      words[i] = get_number (subtitles->pdata[0], "x") - get_number (titles->pdata[0], "x");
      widths[i] = mul_chart_scene_get_size (scene)->width;
    }
  g_assert_cmpfloat_with_epsilon (lengths[1], lengths[0], 0.2);
  g_assert_cmpfloat_with_epsilon (words[1], words[0] + 0.2 * lengths[0], 0.5);
  g_assert_cmpfloat (widths[1], >, widths[0]);
}

/* Signs are explained where they occur, within the picture, also where that is narrow. */
static void
test_legend (void)
{
  static const struct { MulChartLegend sign; const char *text; gboolean occurs; } signs[] = {
    { MUL_CHART_LEGEND_IN_SERVICE, "med i tjenesten", TRUE },
    { MUL_CHART_LEGEND_AROUND, "utenfor tjenesten", FALSE },
    { MUL_CHART_LEGEND_STAFF, "stab", FALSE },
    { MUL_CHART_LEGEND_LINK, "delt med andre", TRUE },
    { MUL_CHART_LEGEND_NOT_STATED, "ikke oppgitt noe sted i hele den lange rapporten", FALSE },
    { MUL_CHART_LEGEND_PARTLY, "og mer, ikke oppgitt noe sted", FALSE },
  };
  g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
  g_autoptr (MulChartScene) plain = mul_chart_scene_new ();
  const MulChartSize *size;
  const GPtrArray *marks;
  g_autofree char *svg = NULL;
  g_auto (Picture) picture = { NULL, NULL };
  guint i;

  add_card (scene, -1, 0, MUL_UNIT_KIND_UNIT, TRUE, "A");
  add_card (scene, 0, 0, MUL_UNIT_KIND_UNIT, TRUE, "B");
  add_card (plain, -1, 0, MUL_UNIT_KIND_UNIT, TRUE, "A");
  add_card (plain, 0, 0, MUL_UNIT_KIND_UNIT, TRUE, "B");
  mul_chart_scene_add_link (scene, 0, 1, NULL);
  for (i = 0; i < G_N_ELEMENTS (signs); i++)
    mul_chart_scene_set_legend (scene, signs[i].sign, signs[i].text);
  svg = mul_chart_svg_document (scene);
  open_picture (&picture, svg);
  for (i = 0; i < G_N_ELEMENTS (signs); i++)
    g_assert_cmpuint (count_texts (&picture, signs[i].text), ==, signs[i].occurs ? 1 : 0);
  size = mul_chart_scene_get_size (scene);
  g_assert_cmpfloat (size->height, >, mul_chart_scene_get_size (plain)->height);
  marks = mul_chart_scene_get_marks (scene);
  for (i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      assert_within (mark->box.x, mark->box.y, mark->box.width, mark->box.height, size);
    }
}

/* A municipality's badge has its colour as text, also where the colour is not known. */
static void
test_badges (void)
{
  const char *names[] = { "purple", "no such colour", NULL };
  const char *texts[] = { "#8939a4", "#5c5c5c", "#5c5c5c" };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (MulChartScene) scene = mul_chart_scene_new ();
      g_autofree char *svg = NULL;
      g_autofree char *path = g_strdup_printf ("//s:text[.='GK'][@fill='%s']", texts[i]);
      g_auto (Picture) picture = { NULL, NULL };
      g_autoptr (GPtrArray) found = NULL;

      mul_chart_scene_add_column (scene, &(MulChartColumn) { "Gjøvik", "GK", names[i], NULL });
      svg = mul_chart_svg_fragment (scene, "a");
      open_picture (&picture, svg);
      found = find (&picture, path);
      g_assert_cmpuint (found->len, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-svg/complete", test_complete);
  g_test_add_func ("/chart-svg/within", test_within);
  g_test_add_func ("/chart-svg/accessible", test_accessible);
  g_test_add_func ("/chart-svg/same-twice", test_same_twice);
  g_test_add_func ("/chart-svg/escaped", test_escaped);
  g_test_add_func ("/chart-svg/small", test_small);
  g_test_add_func ("/chart-svg/hidden", test_hidden);
  g_test_add_func ("/chart-svg/long-names", test_long_names);
  g_test_add_func ("/chart-svg/given-sizes", test_given_sizes);
  g_test_add_func ("/chart-svg/path", test_path);
  g_test_add_func ("/chart-svg/badges", test_badges);
  g_test_add_func ("/chart-svg/captions", test_captions);
  g_test_add_func ("/chart-svg/legend", test_legend);
  g_test_add_func ("/chart-svg/lengths", test_lengths);
  g_test_add_func ("/chart-svg/slack", test_slack);

  return g_test_run ();
}
