/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-geometry.h"

#include <math.h>

#define MARGIN 24
#define HEADING_TOP 15
#define HEADING_GAP 18
#define BOTTOM 72
#define CORNER 8.0
#define HALF_PIXEL 0.5

struct _MulChartGeometry
{
  /* Owned */
  MulChartLayout *layout;
  GskPath *lines;
  GskPath *dashed;
  GskPath *dotted;
  GskPath *hairlines;
  graphene_rect_t *captions; /* empty where there is no room for it */

  double heading_height;
  double top;
};

/* The rules place by kind and number alone, so that they can be asked before anything is measured. */
static MulChartNode *
create_nodes (MulChartModel *model, const graphene_size_t *sizes)
{
  guint n_units = mul_chart_model_get_n_units (model);
  MulChartNode *nodes = g_new0 (MulChartNode, MAX (n_units, 1));

  for (guint i = 0; i < n_units; i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (model, i);

      nodes[i].parent = unit->card.parent;
      nodes[i].kind = unit->card.kind;
      nodes[i].collapsed = unit->card.collapsed;
      nodes[i].in_service = unit->card.in_service;
      nodes[i].column = unit->column;
      if (sizes != NULL)
        {
          nodes[i].width = sizes[i].width;
          nodes[i].height = sizes[i].height;
        }
    }
  return nodes;
}

/* Cards of one stack are as wide as the widest, and cards of one row as high as the highest: a grid is calmer. */
static void
even_out (MulChartModel *model, const MulChartPlace *places, MulChartNode *nodes)
{
  guint n_units = mul_chart_model_get_n_units (model);
  g_autofree graphene_size_t *largest = g_new0 (graphene_size_t, n_units + 1);

  for (guint i = 0; i < n_units; i++)
    {
      graphene_size_t *of_parent = &largest[nodes[i].parent + 1];

      if (places[i] == MUL_CHART_PLACE_STACK)
        of_parent->width = MAX (of_parent->width, (float) nodes[i].width);
      else if (places[i] == MUL_CHART_PLACE_ROW && nodes[i].parent >= 0)
        of_parent->height = MAX (of_parent->height, (float) nodes[i].height);
    }
  for (guint i = 0; i < n_units; i++)
    {
      const graphene_size_t *of_parent = &largest[nodes[i].parent + 1];

      if (places[i] == MUL_CHART_PLACE_STACK)
        nodes[i].width = of_parent->width;
      else if (places[i] == MUL_CHART_PLACE_ROW && nodes[i].parent >= 0)
        nodes[i].height = of_parent->height;
    }
}

static graphene_point_t
to_canvas (const MulChartGeometry *self, const MulChartPoint *point)
{
  return GRAPHENE_POINT_INIT ((float) (point->x + MARGIN), (float) (point->y + self->top));
}

/* A right-angled way with its corners rounded. */
static void
add_way (MulChartGeometry *self, GskPathBuilder *builder, const MulChartPoint *points, guint n_points)
{
  graphene_point_t last = to_canvas (self, &points[0]);

  gsk_path_builder_move_to (builder, last.x, last.y);
  for (guint i = 1; i + 1 < n_points; i++)
    {
      graphene_point_t corner = to_canvas (self, &points[i]);
      graphene_point_t next = to_canvas (self, &points[i + 1]);
      double before = hypot (corner.x - last.x, corner.y - last.y);
      double after = hypot (next.x - corner.x, next.y - corner.y);
      double radius = MIN (CORNER, MIN (before, after) / (i + 2 < n_points ? 2 : 1));

      if (before > 0 && after > 0)
        {
          graphene_point_t from, to;

          graphene_point_interpolate (&corner, &last, radius / before, &from);
          graphene_point_interpolate (&corner, &next, radius / after, &to);
          gsk_path_builder_line_to (builder, from.x, from.y);
          gsk_path_builder_quad_to (builder, corner.x, corner.y, to.x, to.y);
        }
      last = corner;
    }
  last = to_canvas (self, &points[n_points - 1]);
  gsk_path_builder_line_to (builder, last.x, last.y);
}

/* The way of a dotted line. Two cards of one stack are tied at its right. A card in the band below the charts is met around the cards over it: out to the right, down
 * beside them, and in from the side. */
static guint
find_way (MulChartGeometry *self, MulChartModel *model, guint from, guint to, MulChartPoint *points)
{
  const MulChartRect *a;
  const MulChartRect *b;
  double beside;

  if (mul_chart_layout_get_placement (self->layout, from)->place == MUL_CHART_PLACE_APART)
    {
      guint swap = from;

      from = to;
      to = swap;
    }
  a = mul_chart_layout_get_rect (self->layout, from);
  b = mul_chart_layout_get_rect (self->layout, to);
  if (mul_chart_layout_get_placement (self->layout, from)->place == MUL_CHART_PLACE_STACK &&
      mul_chart_layout_get_placement (self->layout, to)->place == MUL_CHART_PLACE_STACK && a->x == b->x)
    {
      points[0] = (MulChartPoint) { a->x + a->width, a->y + a->height / 2 };
      points[1] = (MulChartPoint) { a->x + a->width + 2 * CORNER, points[0].y };
      points[2] = (MulChartPoint) { points[1].x, b->y + b->height / 2 };
      points[3] = (MulChartPoint) { b->x + b->width, points[2].y };
      return 4;
    }
  if (mul_chart_layout_get_placement (self->layout, to)->place != MUL_CHART_PLACE_APART || b->y < a->y + a->height)
    return mul_chart_layout_route (self->layout, from, to, points);
  points[0] = (MulChartPoint) { a->x + a->width, a->y + a->height / 2 };
  beside = a->x + a->width;
  for (guint i = from + 1; i < mul_chart_model_get_n_units (model) &&
                           mul_chart_model_get_unit (model, i)->level > mul_chart_model_get_unit (model, from)->level;
       i++)
    {
      const MulChartRect *under = mul_chart_layout_get_rect (self->layout, i);

      beside = MAX (beside, under->x + under->width);
    }
  points[1] = (MulChartPoint) { beside + CORNER + 1, points[0].y };
  if (points[1].x >= b->x && points[1].x <= b->x + b->width)
    {
      points[2] = (MulChartPoint) { points[1].x, b->y };
      return 3;
    }
  points[2] = (MulChartPoint) { points[1].x, b->y + b->height / 2 };
  points[3] = (MulChartPoint) { points[1].x < b->x ? b->x : b->x + b->width, points[2].y };
  return 4;
}

static gboolean
covers_card (MulChartGeometry *self, const graphene_rect_t *rect)
{
  graphene_rect_t around;

  graphene_rect_inset_r (rect, -2, -2, &around);
  for (guint i = 0; i < mul_chart_layout_get_n_nodes (self->layout); i++)
    {
      graphene_rect_t card = mul_chart_geometry_get_card (self, i);

      if (graphene_rect_intersection (&around, &card, NULL))
        return TRUE;
    }
  return FALSE;
}

/* A caption stands in the middle of the first stretch of its line where it covers no card; else it is left out, and read
 * with the cards. */
static graphene_rect_t
find_caption (MulChartGeometry *self, const MulChartPoint *points, guint n_points, const graphene_size_t *size)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i + 1 < n_points; i++)
      {
        MulChartPoint middle = { (points[i].x + points[i + 1].x) / 2, (points[i].y + points[i + 1].y) / 2 };
        gboolean level = points[i].y == points[i + 1].y;
        graphene_point_t centre = to_canvas (self, &middle);
        graphene_rect_t rect = GRAPHENE_RECT_INIT (roundf (centre.x - size->width / 2),
                                                   roundf (centre.y - size->height / 2), size->width, size->height);

        if (level == (pass == 0) && rect.origin.x >= 0 && !covers_card (self, &rect))
          return rect;
      }
  return GRAPHENE_RECT_INIT (0, 0, 0, 0);
}

static void
trace_lines (MulChartGeometry *self, MulChartModel *model, const graphene_size_t *captions)
{
  GskPathBuilder *lines = gsk_path_builder_new ();
  GskPathBuilder *dashed = gsk_path_builder_new ();
  GskPathBuilder *dotted = gsk_path_builder_new ();
  GskPathBuilder *hairlines = gsk_path_builder_new ();
  guint n_links = mul_chart_model_get_n_links (model);
  double bottom = mul_chart_layout_get_height (self->layout) + self->top + MARGIN;

  for (guint i = 0; i < mul_chart_layout_get_n_edges (self->layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (self->layout, i);

      add_way (self, edge.dashed ? dashed : lines, edge.points, edge.n_points);
    }
  self->captions = g_new0 (graphene_rect_t, MAX (n_links, 1));
  for (guint i = 0; i < n_links; i++)
    {
      const MulChartModelLink *link = mul_chart_model_get_link (model, i);
      MulChartPoint points[MUL_CHART_ROUTE_MAX];
      guint n_points = find_way (self, model, link->from, link->to, points);

      if (n_points < 2)
        continue;
      add_way (self, dotted, points, n_points);
      self->captions[i] = find_caption (self, points, n_points, &captions[i]);
    }
  for (guint i = 1; i < mul_chart_layout_get_n_columns (self->layout); i++)
    {
      const MulChartRect *before = mul_chart_layout_get_column (self->layout, i - 1);
      const MulChartRect *after = mul_chart_layout_get_column (self->layout, i);
      double x = floor ((before->x + before->width + after->x) / 2 + MARGIN) + HALF_PIXEL;

      gsk_path_builder_move_to (hairlines, (float) x, HEADING_TOP);
      gsk_path_builder_line_to (hairlines, (float) x, (float) bottom);
    }
  self->lines = gsk_path_builder_free_to_path (lines);
  self->dashed = gsk_path_builder_free_to_path (dashed);
  self->dotted = gsk_path_builder_free_to_path (dotted);
  self->hairlines = gsk_path_builder_free_to_path (hairlines);
}

/**
 * mul_chart_geometry_get_places:
 * @model: a chart
 * @places: (out): room for as many as the chart has units
 *
 * Says how each unit stands to its parent, which decides what its card looks like and so how large it is.
 */
void
mul_chart_geometry_get_places (MulChartModel *model, MulChartPlace *places)
{
  guint n_units = mul_chart_model_get_n_units (model);
  g_autofree MulChartNode *nodes = create_nodes (model, NULL);
  g_autofree MulChartPlacement *placements = g_new0 (MulChartPlacement, MAX (n_units, 1));
  MulChartSpacing spacing = mul_chart_spacing_default ();

  mul_chart_nodes_place (nodes, n_units, &spacing, placements);
  for (guint i = 0; i < n_units; i++)
    places[i] = placements[i].place;
}

/**
 * mul_chart_geometry_new:
 * @model: a chart
 * @cards: the size of each unit's card
 * @headings: the size of each column's heading
 * @captions: the size of each link's caption
 * @fill_width: how wide the canvas is, in pixels before zoom; where the chart is narrower, its columns share what is
 *   left. 0 does not fill.
 *
 * Returns: (transfer full): where everything stands
 */
MulChartGeometry *
mul_chart_geometry_new (MulChartModel *model, const graphene_size_t *cards, const graphene_size_t *headings,
                        const graphene_size_t *captions, double fill_width)
{
  MulChartGeometry *self = g_new0 (MulChartGeometry, 1);
  guint n_units = mul_chart_model_get_n_units (model);
  guint n_columns = mul_chart_model_get_n_columns (model);
  g_autofree MulChartNode *nodes = create_nodes (model, cards);
  g_autofree MulChartPlace *places = g_new0 (MulChartPlace, MAX (n_units, 1));
  g_autofree double *widths = g_new0 (double, MAX (n_columns, 1));
  MulChartSpacing spacing = mul_chart_spacing_default ();
  double left;

  mul_chart_geometry_get_places (model, places);
  even_out (model, places, nodes);
  for (guint i = 0; i < n_columns; i++)
    {
      widths[i] = headings[i].width;
      self->heading_height = MAX (self->heading_height, headings[i].height);
    }
  self->top = HEADING_TOP + (self->heading_height > 0 ? self->heading_height + HEADING_GAP : 0);
  spacing.n_columns = n_columns;
  spacing.column_min_widths = widths;
  self->layout = mul_chart_layout_new (nodes, n_units, &spacing);

  left = fill_width - 2 * MARGIN - mul_chart_layout_get_width (self->layout);
  if (left >= 1 && n_columns > 0)
    {
      for (guint i = 0; i < n_columns; i++)
        widths[i] = mul_chart_layout_get_column (self->layout, i)->width + floor (left / n_columns);
      mul_chart_layout_free (self->layout);
      self->layout = mul_chart_layout_new (nodes, n_units, &spacing);
    }
  trace_lines (self, model, captions);
  return self;
}

/**
 * mul_chart_geometry_free:
 * @self: (transfer full): a geometry
 */
void
mul_chart_geometry_free (MulChartGeometry *self)
{
  mul_chart_layout_free (self->layout);
  gsk_path_unref (self->lines);
  gsk_path_unref (self->dashed);
  gsk_path_unref (self->dotted);
  gsk_path_unref (self->hairlines);
  g_free (self->captions);
  g_free (self);
}

/**
 * mul_chart_geometry_get_size:
 * @self: a geometry
 *
 * Returns: what the chart takes with its margins, and room below for what floats over the canvas
 */
graphene_size_t
mul_chart_geometry_get_size (const MulChartGeometry *self)
{
  return GRAPHENE_SIZE_INIT ((float) ceil (mul_chart_layout_get_width (self->layout) + 2 * MARGIN),
                             (float) ceil (mul_chart_layout_get_height (self->layout) + self->top + BOTTOM));
}

/**
 * mul_chart_geometry_get_card:
 * @self: a geometry
 * @unit: a unit's number
 *
 * Returns: where its card stands
 */
graphene_rect_t
mul_chart_geometry_get_card (const MulChartGeometry *self, guint unit)
{
  const MulChartRect *rect = mul_chart_layout_get_rect (self->layout, unit);

  return GRAPHENE_RECT_INIT ((float) rect->x + MARGIN, (float) (rect->y + self->top), (float) rect->width,
                             (float) rect->height);
}

/**
 * mul_chart_geometry_get_column:
 * @self: a geometry
 * @column: a column's number
 *
 * Returns: where its heading stands, and how wide the column is
 */
graphene_rect_t
mul_chart_geometry_get_column (const MulChartGeometry *self, guint column)
{
  const MulChartRect *rect = mul_chart_layout_get_column (self->layout, column);

  return GRAPHENE_RECT_INIT ((float) rect->x + MARGIN, HEADING_TOP, (float) rect->width, (float) self->heading_height);
}

/**
 * mul_chart_geometry_get_caption:
 * @self: a geometry
 * @link: a link's number
 * @rect: (out): where its caption stands
 *
 * Returns: whether there is room for it
 */
gboolean
mul_chart_geometry_get_caption (const MulChartGeometry *self, guint link, graphene_rect_t *rect)
{
  *rect = self->captions[link];
  return rect->size.width > 0;
}

/**
 * mul_chart_geometry_get_lines:
 * @self: a geometry
 *
 * Returns: (transfer none): the lines from units to those under them
 */
GskPath *
mul_chart_geometry_get_lines (const MulChartGeometry *self)
{
  return self->lines;
}

/**
 * mul_chart_geometry_get_dashed:
 * @self: a geometry
 *
 * Returns: (transfer none): the lines to staff units
 */
GskPath *
mul_chart_geometry_get_dashed (const MulChartGeometry *self)
{
  return self->dashed;
}

/**
 * mul_chart_geometry_get_dotted:
 * @self: a geometry
 *
 * Returns: (transfer none): the links across the tree
 */
GskPath *
mul_chart_geometry_get_dotted (const MulChartGeometry *self)
{
  return self->dotted;
}

/**
 * mul_chart_geometry_get_hairlines:
 * @self: a geometry
 *
 * Returns: (transfer none): the lines between the columns
 */
GskPath *
mul_chart_geometry_get_hairlines (const MulChartGeometry *self)
{
  return self->hairlines;
}
