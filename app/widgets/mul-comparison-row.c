/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-comparison-row.h"

#include <math.h>

struct _MulComparisonRow
{
  GtkWidget parent_instance;

  /* Owned */
  MulComparisonTable *table;
  GPtrArray *cells; /* of children, by column */

  int offset; /* how far the first cell is moved towards the end, to stay in sight */
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (MulComparisonRow, mul_comparison_row, GTK_TYPE_WIDGET)

/* GNOME's own size of text, which the columns' widths are made for: 11 points at 96 dots an inch, in pixels. */
#define USUAL_TEXT (11 * 96 / 72.0)

/* Who has larger text has wider columns, or words would be broken where no hyphen belongs. */
static int
get_min_width (MulComparisonRow *self, guint column)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_units_to_double (pango_font_description_get_size (font));
  double least = mul_comparison_table_get_column (self->table, column)->min_width;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;
  return (int) round (least * size / USUAL_TEXT);
}

/* All rows are equally wide, so that what each reckons for itself makes columns. */
static int
get_width (MulComparisonRow *self, guint column, int width)
{
  const int least = get_min_width (self, column);
  const int weight = (int) mul_comparison_table_get_column (self->table, column)->weight;
  int needed = 0;
  int weights = 0;
  int before = 0;
  int spare;

  for (guint i = 0; i < self->cells->len; i++)
    {
      needed += get_min_width (self, i);
      weights += (int) mul_comparison_table_get_column (self->table, i)->weight;
      if (i < column)
        before = weights;
    }
  spare = MAX (width - needed, 0);
  if (weights == 0)
    return least;
  return least + spare * (before + weight) / weights - spare * before / weights;
}

static void
mul_comparison_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  MulComparisonRow *self = MUL_COMPARISON_ROW (widget);
  int sum = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);
      int min;
      int height;

      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          gtk_widget_measure (cell, orientation, -1, &min, NULL, NULL, NULL);
          sum = self->narrow ? MAX (sum, min) : sum + get_min_width (self, i);
          continue;
        }
      gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);
      gtk_widget_measure (cell, orientation, MAX (min, self->narrow ? for_size : get_width (self, i, for_size)), NULL,
                          &height, NULL, NULL);
      sum = self->narrow ? sum + height : MAX (sum, height);
    }
  *minimum = *natural = sum;
}

static void
mul_comparison_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulComparisonRow *self = MUL_COMPARISON_ROW (widget);
  int at = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);
      GtkAllocation place = { at, 0, self->narrow ? width : get_width (self, i, width), height };
      int min;

      gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &min, NULL, NULL, NULL);
      if (self->narrow)
        {
          place.x = 0;
          place.y = at;
          gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, MAX (min, width), NULL, &place.height, NULL, NULL);
        }
      at += self->narrow ? place.height : place.width;
      if (i == 0 && !self->narrow)
        place.x = self->offset;
      place.width = MAX (place.width, min);
      gtk_widget_size_allocate (cell, &place, -1);
    }
}

/* The first cell lies over those that scroll beneath it. */
static void
mul_comparison_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulComparisonRow *self = MUL_COMPARISON_ROW (widget);

  for (guint i = self->cells->len; i > 0; i--)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->cells, i - 1), snapshot);
}

static GtkSizeRequestMode
mul_comparison_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_comparison_row_dispose (GObject *object)
{
  MulComparisonRow *self = MUL_COMPARISON_ROW (object);

  for (guint i = 0; self->cells != NULL && i < self->cells->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->cells, i));
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  G_OBJECT_CLASS (mul_comparison_row_parent_class)->dispose (object);
}

static void
mul_comparison_row_class_init (MulComparisonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_comparison_row_dispose;
  widget_class->measure = mul_comparison_row_measure;
  widget_class->size_allocate = mul_comparison_row_size_allocate;
  widget_class->snapshot = mul_comparison_row_snapshot;
  widget_class->get_request_mode = mul_comparison_row_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_widget_class_set_css_name (widget_class, "comparisonrow");
}

static void
mul_comparison_row_init (MulComparisonRow *self)
{
  self->cells = g_ptr_array_new ();
}

/**
 * mul_comparison_row_new:
 * @table: the table, whose columns decide the widths
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
mul_comparison_row_new (MulComparisonTable *table)
{
  MulComparisonRow *self = g_object_new (MUL_TYPE_COMPARISON_ROW, NULL);

  self->table = mul_comparison_table_ref (table);
  return GTK_WIDGET (self);
}

void
mul_comparison_row_add (MulComparisonRow *self, GtkWidget *cell)
{
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
  g_ptr_array_add (self->cells, cell);
}

GtkWidget *
mul_comparison_row_get_cell (MulComparisonRow *self, guint column)
{
  return g_ptr_array_index (self->cells, column);
}

/**
 * mul_comparison_row_set_narrow:
 * @self: a row
 * @narrow: whether its cells stand under each other
 */
void
mul_comparison_row_set_narrow (MulComparisonRow *self, gboolean narrow)
{
  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  for (guint i = 0; i < self->cells->len; i++)
    mul_comparison_grid_cell_set_narrow (g_ptr_array_index (self->cells, i), narrow);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mul_comparison_row_set_offset:
 * @self: a row
 * @offset: pixels: how far the first cell is moved towards the end, so that it stays in sight
 */
void
mul_comparison_row_set_offset (MulComparisonRow *self, int offset)
{
  if (self->offset == offset)
    return;
  self->offset = offset;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mul_comparison_row_get_width:
 * @self: a row
 * @column: a column
 * @width: the row's width, in pixels
 *
 * Returns: the column's width, in pixels
 */
int
mul_comparison_row_get_width (MulComparisonRow *self, guint column, int width)
{
  return get_width (self, column, width);
}

/**
 * mul_comparison_row_get_x:
 * @self: a row
 * @column: a column
 * @width: the row's width, in pixels
 *
 * Returns: where the column begins, in pixels, when nothing is scrolled
 */
int
mul_comparison_row_get_x (MulComparisonRow *self, guint column, int width)
{
  int x = 0;

  for (guint i = 0; i < column; i++)
    x += get_width (self, i, width);
  return x;
}

/**
 * mul_comparison_row_find_cell:
 * @self: a row
 * @x: pixels from its start
 * @y: pixels from its top
 * @column: (out): the column that is seen there
 *
 * Returns: whether there is one
 */
gboolean
mul_comparison_row_find_cell (MulComparisonRow *self, double x, double y, guint *column)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (g_ptr_array_index (self->cells, i), GTK_WIDGET (self), &bounds) ||
          !graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
        continue;
      *column = i;
      return TRUE;
    }
  return FALSE;
}
