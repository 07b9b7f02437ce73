/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-row.h"

struct _MulStaffingGridRow
{
  GtkWidget parent_instance;

  int offset;

  /* Owned */
  GPtrArray *cells;

  /* Borrowed */
  const MulStaffingGeometryColumn *columns; /* the grid's */
};

G_DEFINE_FINAL_TYPE (MulStaffingGridRow, mul_staffing_grid_row, GTK_TYPE_WIDGET)

static void
mul_staffing_grid_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                               int *minimum_baseline, int *natural_baseline)
{
  /* The grid knows the places; a row asks for nothing of its own. */
  *minimum = 0;
  *natural = 0;
}

static void
mul_staffing_grid_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulStaffingGridRow *self = MUL_STAFFING_GRID_ROW (widget);

  for (guint i = 0; self->columns != NULL && i < self->cells->len; i++)
    {
      MulStaffingGridCell *cell = g_ptr_array_index (self->cells, i);
      graphene_point_t origin = GRAPHENE_POINT_INIT (self->columns[i].x - (i > 0 ? self->offset : 0), 0);

      mul_staffing_grid_cell_set_edge (cell, self->columns[i].edge);
      gtk_widget_measure (GTK_WIDGET (cell), GTK_ORIENTATION_VERTICAL, self->columns[i].width, NULL, NULL, NULL, NULL);
      gtk_widget_allocate (GTK_WIDGET (cell), self->columns[i].width, height, -1,
                           gsk_transform_translate (NULL, &origin));
    }
}

static void
mul_staffing_grid_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulStaffingGridRow *self = MUL_STAFFING_GRID_ROW (widget);
  int head = self->columns != NULL ? self->columns[0].width : 0;
  graphene_rect_t room = GRAPHENE_RECT_INIT (head, 0, MAX (gtk_widget_get_width (widget) - head, 0),
                                             gtk_widget_get_height (widget));

  gtk_snapshot_push_clip (snapshot, &room);
  for (guint i = 1; i < self->cells->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->cells, i), snapshot);
  gtk_snapshot_pop (snapshot);
  if (self->cells->len > 0)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->cells, 0), snapshot);
}

static void
mul_staffing_grid_row_dispose (GObject *object)
{
  MulStaffingGridRow *self = MUL_STAFFING_GRID_ROW (object);

  g_clear_pointer (&self->cells, g_ptr_array_unref);
  G_OBJECT_CLASS (mul_staffing_grid_row_parent_class)->dispose (object);
}

static void
mul_staffing_grid_row_class_init (MulStaffingGridRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_grid_row_dispose;

  widget_class->measure = mul_staffing_grid_row_measure;
  widget_class->size_allocate = mul_staffing_grid_row_size_allocate;
  widget_class->snapshot = mul_staffing_grid_row_snapshot;

  gtk_widget_class_set_css_name (widget_class, "staffingrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
mul_staffing_grid_row_init (MulStaffingGridRow *self)
{
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * mul_staffing_grid_row_new:
 * @kind: what the row is
 * @n_cells: how many cells it has, its head included
 *
 * Returns: (transfer floating): a row of empty cells
 */
GtkWidget *
mul_staffing_grid_row_new (MulStaffingRowKind kind, guint n_cells)
{
  MulStaffingGridRow *self = g_object_new (MUL_TYPE_STAFFING_GRID_ROW, NULL);

  gtk_widget_add_css_class (GTK_WIDGET (self), kind == MUL_STAFFING_ROW_HEADS ? "heads"
                                               : kind == MUL_STAFFING_ROW_SUM ? "sums"
                                                                              : "municipality");
  for (guint i = 0; i < n_cells; i++)
    {
      GtkAccessibleRole role = kind == MUL_STAFFING_ROW_HEADS ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                               : i == 0                       ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                                              : GTK_ACCESSIBLE_ROLE_GRID_CELL;
      GtkWidget *cell = mul_staffing_grid_cell_new (role);

      if (i == 0)
        gtk_widget_add_css_class (cell, "head");
      gtk_widget_set_parent (cell, GTK_WIDGET (self));
      g_ptr_array_add (self->cells, cell);
    }
  return GTK_WIDGET (self);
}

MulStaffingGridCell *
mul_staffing_grid_row_get_cell (MulStaffingGridRow *self, guint column)
{
  return g_ptr_array_index (self->cells, column);
}

/**
 * mul_staffing_grid_row_get_height:
 * @self: a row
 * @columns: how wide its columns are
 *
 * Returns: the height that its cells need
 */
int
mul_staffing_grid_row_get_height (MulStaffingGridRow *self, const MulStaffingGeometryColumn *columns)
{
  int height = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      int natural;

      gtk_widget_measure (g_ptr_array_index (self->cells, i), GTK_ORIENTATION_VERTICAL, columns[i].width, NULL,
                          &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

/**
 * mul_staffing_grid_row_set_places:
 * @self: a row
 * @columns: where its columns are; kept by the grid as long as the row lives
 * @offset: how far the table is scrolled, in pixels
 *
 * Called before the row is allocated.
 */
void
mul_staffing_grid_row_set_places (MulStaffingGridRow *self, const MulStaffingGeometryColumn *columns, int offset)
{
  self->columns = columns;
  self->offset = offset;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
