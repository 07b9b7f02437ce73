/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-geometry.h"

#include <math.h>

#define MARGIN 24
#define HEADING_TOP 15
#define HEADING_GAP 8
#define CORNER 8.0
#define HALF_PIXEL 0.5

/* A line, with the box it is in, so that only those in view are drawn. */
typedef struct
{
  MulChartLineKind kind;
  guint first_point;
  guint n_points;
  graphene_rect_t bounds;
} Way;

struct _MulChartGeometry
{
  /* Owned */
  MulChartLayout *layout;
  GArray *ways;
  GArray *points;
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

static graphene_point_t
to_canvas (const MulChartGeometry *self, const MulChartPoint *point)
{
  return GRAPHENE_POINT_INIT ((float) (point->x + MARGIN), (float) (point->y + self->top));
}

static void
add_way (MulChartGeometry *self, MulChartLineKind kind, const MulChartPoint *points, guint n_points)
{
  Way way = { .kind = kind, .first_point = self->points->len, .n_points = n_points };

  for (guint i = 0; i < n_points; i++)
    {
      graphene_point_t point = to_canvas (self, &points[i]);
      graphene_rect_t box = { point, { 0, 0 } };

      if (i == 0)
        way.bounds = box;
      else
        graphene_rect_union (&way.bounds, &box, &way.bounds);
      g_array_append_val (self->points, point);
    }
  /* What a pen takes on either side. */
  graphene_rect_inset (&way.bounds, -2, -2);
  g_array_append_val (self->ways, way);
}

/* A right-angled way with its corners rounded. */
static void
draw_way (const graphene_point_t *points, guint n_points, GskPathBuilder *builder)
{
  graphene_point_t last = points[0];

  gsk_path_builder_move_to (builder, last.x, last.y);
  for (guint i = 1; i + 1 < n_points; i++)
    {
      graphene_point_t corner = points[i];
      graphene_point_t next = points[i + 1];
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
  gsk_path_builder_line_to (builder, points[n_points - 1].x, points[n_points - 1].y);
}

/* The way of a dotted line. Two cards of one stack are tied at its right. A card in the band below the charts is met around
 * the cards over it: out to the right, down beside them, and in from the side. */
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
  guint n_links = mul_chart_model_get_n_links (model);

  for (guint i = 0; i < mul_chart_layout_get_n_edges (self->layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (self->layout, i);

      add_way (self, edge.dashed ? MUL_CHART_LINE_DASHED : MUL_CHART_LINE_SOLID, edge.points, edge.n_points);
    }
  self->captions = g_new0 (graphene_rect_t, MAX (n_links, 1));
  for (guint i = 0; i < n_links; i++)
    {
      const MulChartModelLink *link = mul_chart_model_get_link (model, i);
      MulChartPoint points[MUL_CHART_ROUTE_MAX];
      guint n_points = find_way (self, model, link->from, link->to, points);

      if (n_points < 2)
        continue;
      add_way (self, MUL_CHART_LINE_DOTTED, points, n_points);
      self->captions[i] = find_caption (self, points, n_points, &captions[i]);
    }
  for (guint i = 1; i < mul_chart_layout_get_n_columns (self->layout); i++)
    {
      const MulChartRect *before = mul_chart_layout_get_column (self->layout, i - 1);
      const MulChartRect *after = mul_chart_layout_get_column (self->layout, i);
      double x = floor ((before->x + before->width + after->x) / 2) + HALF_PIXEL;
      MulChartPoint points[] = { { x, HEADING_TOP - self->top },
                                 { x, mul_chart_layout_get_height (self->layout) + MARGIN } };

      add_way (self, MUL_CHART_LINE_HAIR, points, G_N_ELEMENTS (points));
    }
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
  g_autofree MulChartPlacement *placements = g_new0 (MulChartPlacement, MAX (n_units, 1));
  g_autofree double *widths = g_new0 (double, MAX (n_columns, 1));
  MulChartSpacing spacing = mul_chart_spacing_default ();
  double left;

  mul_chart_nodes_place (nodes, n_units, &spacing, placements);
  mul_chart_nodes_even_out (nodes, n_units, placements);
  self->ways = g_array_new (FALSE, FALSE, sizeof (Way));
  self->points = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
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
  g_array_unref (self->ways);
  g_array_unref (self->points);
  g_free (self->captions);
  g_free (self);
}

/**
 * mul_chart_geometry_get_size:
 * @self: a geometry
 *
 * Returns: what the chart takes with its margins
 */
graphene_size_t
mul_chart_geometry_get_size (const MulChartGeometry *self)
{
  return GRAPHENE_SIZE_INIT ((float) ceil (mul_chart_layout_get_width (self->layout) + 2 * MARGIN),
                             (float) ceil (mul_chart_layout_get_height (self->layout) + self->top + MARGIN));
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
 * mul_chart_geometry_get_place:
 * @self: a geometry
 * @unit: a unit's number
 *
 * Returns: how the unit stands to its parent
 */
MulChartPlace
mul_chart_geometry_get_place (const MulChartGeometry *self, guint unit)
{
  return mul_chart_layout_get_placement (self->layout, unit)->place;
}

/**
 * mul_chart_geometry_get_heading_bottom:
 * @self: a geometry
 *
 * Returns: where the headings end
 */
double
mul_chart_geometry_get_heading_bottom (const MulChartGeometry *self)
{
  return HEADING_TOP + self->heading_height;
}

/**
 * mul_chart_geometry_draw_lines:
 * @self: a geometry
 * @kind: which lines
 * @view: what is seen
 *
 * Returns: (transfer full): the lines of one kind that pass through @view
 */
GskPath *
mul_chart_geometry_draw_lines (const MulChartGeometry *self, MulChartLineKind kind, const graphene_rect_t *view)
{
  GskPathBuilder *builder = gsk_path_builder_new ();

  for (guint i = 0; i < self->ways->len; i++)
    {
      const Way *way = &g_array_index (self->ways, Way, i);

      if (way->kind == kind && graphene_rect_intersection (&way->bounds, view, NULL))
        draw_way (&g_array_index (self->points, graphene_point_t, way->first_point), way->n_points, builder);
    }
  return gsk_path_builder_free_to_path (builder);
}

/**
 * mul_chart_geometry_find_landing:
 * @self: a geometry
 * @dragged: the unit that is being dragged
 * @at: the pointer
 * @landing: (out): where it would land, in the layout's pixels
 *
 * Returns: whether it would land anywhere
 */
gboolean
mul_chart_geometry_find_landing (const MulChartGeometry *self, guint dragged, const graphene_point_t *at,
                                 MulChartLanding *landing)
{
  return mul_chart_find_landing (self->layout, dragged, at->x - MARGIN, at->y - self->top, landing);
}

/**
 * mul_chart_geometry_to_canvas:
 * @self: a geometry
 * @rect: in the layout's pixels
 *
 * Returns: the same with margins and headings
 */
graphene_rect_t
mul_chart_geometry_to_canvas (const MulChartGeometry *self, const MulChartRect *rect)
{
  return GRAPHENE_RECT_INIT ((float) rect->x + MARGIN, (float) (rect->y + self->top), (float) rect->width,
                             (float) rect->height);
}
