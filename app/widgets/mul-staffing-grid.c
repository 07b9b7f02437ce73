/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-staffing-grid.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-staffing-grid-private.h"

#define MOST_ANNOUNCED 4

enum
{
  PROP_MATRIX = 1,
  PROP_ACTIVE_ROW,
  PROP_ACTIVE_COLUMN,
  PROP_COMPACT,
  PROP_HAS_AREA,
  N_PROPS,
};

enum
{
  COMMIT,
  OPEN,
  SELECTION_CHANGED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingGrid, mul_staffing_grid, GTK_TYPE_WIDGET)

guint
mul_staffing_grid_count_rows (MulStaffingGrid *self)
{
  return self->matrix != NULL ? mul_staffing_matrix_get_n_rows (self->matrix) : 0;
}

guint
mul_staffing_grid_count_columns (MulStaffingGrid *self)
{
  return self->matrix != NULL ? mul_staffing_matrix_get_n_columns (self->matrix) : 0;
}

MulStaffingGridCell *
mul_staffing_grid_get_cell_widget (MulStaffingGrid *self, guint row, guint column)
{
  if (row >= self->rows->len || column >= mul_staffing_grid_count_columns (self))
    return NULL;
  return mul_staffing_grid_row_get_cell (g_ptr_array_index (self->rows, row), column);
}

static MulStaffingGridAlign
choose_align (MulStaffingGrid *self, guint row, guint column, const MulStaffingItem *item)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);

  if (column == 0)
    return MUL_STAFFING_GRID_ALIGN_START;
  if (kind == MUL_STAFFING_COLUMN_SUM)
    return MUL_STAFFING_GRID_ALIGN_END;
  if (mul_staffing_matrix_get_row_kind (self->matrix, row) == MUL_STAFFING_ROW_HEADS)
    return MUL_STAFFING_GRID_ALIGN_CENTRE;
  return item->words || kind == MUL_STAFFING_COLUMN_TASK ? MUL_STAFFING_GRID_ALIGN_WORDS
                                                         : MUL_STAFFING_GRID_ALIGN_FIGURE;
}


/* ---- Widget ----------------------------------------------------------------------------------------- */

static gboolean
mul_staffing_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  /* An open menu is walked by itself. */
  if (self->menu != NULL && (gtk_widget_get_state_flags (self->menu) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return gtk_widget_child_focus (self->menu, direction);
  /* Keys move within the table; what comes here wants to leave it or to come in. */
  if (mul_staffing_grid_has_focus_inside (self))
    return FALSE;
  return self->editing ? gtk_widget_grab_focus (self->editor) : mul_staffing_grid_focus_active (self);
}

static gboolean
mul_staffing_grid_grab_focus (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  return self->editing ? gtk_widget_grab_focus (self->editor) : mul_staffing_grid_focus_active (self);
}

static void
mul_staffing_grid_root (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);
  GtkWidget *page;

  GTK_WIDGET_CLASS (mul_staffing_grid_parent_class)->root (widget);
  page = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  if (page == NULL)
    return;
  self->page = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (page));
  g_signal_connect_object (self->page, "value-changed", G_CALLBACK (mul_staffing_grid_adjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
mul_staffing_grid_unroot (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_func (self->page, mul_staffing_grid_adjustment_changed_cb, self);
  self->page = NULL;
  GTK_WIDGET_CLASS (mul_staffing_grid_parent_class)->unroot (widget);
}

static void
mul_staffing_grid_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  switch (property_id)
    {
    case PROP_MATRIX:
      g_value_set_boxed (value, self->matrix);
      break;
    case PROP_ACTIVE_ROW:
      g_value_set_uint (value, self->active_row);
      break;
    case PROP_ACTIVE_COLUMN:
      g_value_set_uint (value, self->active_column);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_HAS_AREA:
      g_value_set_boolean (value, mul_staffing_grid_has_area (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_staffing_grid_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  if (property_id == PROP_MATRIX)
    mul_staffing_grid_set_matrix (self, g_value_get_boxed (value));
  else if (property_id == PROP_COMPACT)
    mul_staffing_grid_set_compact (self, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
mul_staffing_grid_dispose (GObject *object)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  self->editing = FALSE;
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  g_clear_pointer (&self->area, gtk_widget_unparent);
  g_clear_pointer (&self->drop_line, gtk_widget_unparent);
  g_clear_pointer (&self->scrollbar, gtk_widget_unparent);
  if (self->rows != NULL)
    g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_object (&self->adjustment);
  g_clear_object (&self->cell_menu);
  g_clear_object (&self->role_menu);
  g_clear_object (&self->task_menu);
  g_clear_pointer (&self->matrix, mul_staffing_matrix_unref);
  G_OBJECT_CLASS (mul_staffing_grid_parent_class)->dispose (object);
}

static void
mul_staffing_grid_finalize (GObject *object)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  g_ptr_array_unref (self->rows);
  g_free (self->columns);
  g_free (self->row_ys);
  G_OBJECT_CLASS (mul_staffing_grid_parent_class)->finalize (object);
}

static void
mul_staffing_grid_class_init (MulStaffingGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_staffing_grid_dispose;
  object_class->finalize = mul_staffing_grid_finalize;
  object_class->get_property = mul_staffing_grid_get_property;
  object_class->set_property = mul_staffing_grid_set_property;

  widget_class->get_request_mode = mul_staffing_grid_get_request_mode;
  widget_class->measure = mul_staffing_grid_measure;
  widget_class->size_allocate = mul_staffing_grid_size_allocate;
  widget_class->snapshot = mul_staffing_grid_snapshot;
  widget_class->focus = mul_staffing_grid_focus;
  widget_class->grab_focus = mul_staffing_grid_grab_focus;
  widget_class->root = mul_staffing_grid_root;
  widget_class->unroot = mul_staffing_grid_unroot;

  props[PROP_MATRIX] =
      g_param_spec_boxed ("matrix", NULL, NULL, MUL_TYPE_STAFFING_MATRIX, flags | G_PARAM_READWRITE);
  props[PROP_ACTIVE_ROW] = g_param_spec_uint ("active-row", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  props[PROP_ACTIVE_COLUMN] =
      g_param_spec_uint ("active-column", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags | G_PARAM_READWRITE);
  props[PROP_HAS_AREA] = g_param_spec_boolean ("has-area", NULL, NULL, FALSE, flags | G_PARAM_READABLE);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[COMMIT] = g_signal_new ("commit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 3, G_TYPE_UINT,
                                  G_TYPE_UINT, G_TYPE_STRING);
  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_UINT, G_TYPE_UINT);

  signals[SELECTION_CHANGED] = g_signal_new ("selection-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                             NULL, NULL, G_TYPE_NONE, 0);

  mul_staffing_grid_install_editing (widget_class);
  mul_staffing_grid_add_shortcuts (widget_class);
  gtk_widget_class_set_css_name (widget_class, "staffinggrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

/* Something drawn over the cells, that neither pointer nor screen reader meets. */
static GtkWidget *
make_line (MulStaffingGrid *self, const char *name)
{
  GtkWidget *line = g_object_new (GTK_TYPE_BOX, "css-name", name, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "can-target", FALSE, "visible", FALSE, NULL);

  gtk_widget_set_parent (line, GTK_WIDGET (self));
  return line;
}

static void
mul_staffing_grid_init (MulStaffingGrid *self)
{
  self->active_row = 1;
  self->active_column = 1;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_object (self->adjustment, "value-changed", G_CALLBACK (mul_staffing_grid_adjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->adjustment);
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  self->area = make_line (self, "staffingarea");
  self->drop_line = make_line (self, "staffingdrop");
  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  mul_staffing_grid_collapse (self);
  mul_staffing_grid_add_editor (self);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("staffing", "Staffing table"), -1);
  mul_staffing_grid_add_controllers (self);
}

/* ---- What it shows ---------------------------------------------------------------------------------- */

static void
show_items (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  for (guint row = 0; row < mul_staffing_grid_count_rows (self); row++)
    for (guint column = 0; column < mul_staffing_grid_count_columns (self); column++)
      {
        const MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, row, column);
        MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, row, column);
        MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);

        if (before != NULL && mul_staffing_matrix_shows_same (self->matrix, before, row, column))
          continue;
        mul_staffing_grid_cell_show (cell, item, choose_align (self, row, column, item),
                                     column == 0 ? mul_staffing_matrix_get_municipality (self->matrix, row) : NULL);
        if (kind == MUL_STAFFING_COLUMN_SUM)
          gtk_widget_add_css_class (GTK_WIDGET (cell), "sum");
        else
          gtk_widget_remove_css_class (GTK_WIDGET (cell), "sum");
        if (column == 0)
          mul_staffing_grid_cell_set_compact (cell, self->compact);
        gtk_accessible_update_relation (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_RELATION_ROW_INDEX, (int) row + 1,
                                        GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) column + 1, -1);
      }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                  (int) mul_staffing_grid_count_rows (self), GTK_ACCESSIBLE_RELATION_COL_COUNT,
                                  (int) mul_staffing_grid_count_columns (self), -1);
}

static void
make_rows (MulStaffingGrid *self)
{
  g_ptr_array_set_size (self->rows, 0);
  self->placed_width = 0;
  g_free (self->columns);
  g_free (self->row_ys);
  self->columns = g_new0 (MulStaffingGeometryColumn, MAX (mul_staffing_grid_count_columns (self), 1));
  self->row_ys = g_new0 (int, mul_staffing_grid_count_rows (self) + 1);
  for (guint row = 0; row < mul_staffing_grid_count_rows (self); row++)
    {
      GtkWidget *widget = mul_staffing_grid_row_new (mul_staffing_matrix_get_row_kind (self->matrix, row),
                                                     mul_staffing_grid_count_columns (self));

      gtk_widget_insert_before (widget, GTK_WIDGET (self), self->scrollbar);
      g_ptr_array_add (self->rows, widget);
    }
}

/* Rows are made for their kinds, so that they can be used again only where the kinds are the same. */
static gboolean
has_same_shape (MulStaffingMatrix *a, MulStaffingMatrix *b)
{
  if (a == NULL || b == NULL || mul_staffing_matrix_get_n_rows (a) != mul_staffing_matrix_get_n_rows (b))
    return FALSE;
  return mul_staffing_matrix_get_n_columns (a) == mul_staffing_matrix_get_n_columns (b);
}

static guint
append_changed_sum (GString *message, MulStaffingMatrix *before, MulStaffingMatrix *after, guint row, guint column)
{
  const MulStaffingItem *item = mul_staffing_matrix_get_item (after, row, column);

  /* The second line counts too: what is placed elsewhere changes nothing but "1290 % in the unit". */
  if (mul_staffing_matrix_shows_same (after, before, row, column))
    return 0;
  g_string_append_printf (message, "%s%s", message->len > 0 ? ". " : "", item->description);
  return 1;
}

static void
announce_sums (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  g_autoptr (GString) message = g_string_new (NULL);
  guint sum_row = mul_staffing_grid_count_rows (self) - 1, n_changed = 0;

  for (guint column = 1; column < mul_staffing_grid_count_columns (self); column++)
    if (mul_staffing_matrix_get_column_kind (self->matrix, column) == MUL_STAFFING_COLUMN_SUM)
      {
        for (guint row = 1; row < sum_row; row++)
          n_changed += append_changed_sum (message, before, self->matrix, row, column);
        if (self->active_column != column)
          n_changed += append_changed_sum (message, before, self->matrix, sum_row, self->active_column);
        n_changed += append_changed_sum (message, before, self->matrix, sum_row, column);
      }
  /* An edit changes three sums; where all did, as with another unit, they are there to be read. */
  if (n_changed > 0 && n_changed <= MOST_ANNOUNCED && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), message->str, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The active cell stays with its municipality and its role, also when rows and columns move. */
static void
find_active_again (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  guint row = self->active_row, column = self->active_column;

  if (before != NULL && row < mul_staffing_matrix_get_n_rows (before) &&
      column < mul_staffing_matrix_get_n_columns (before))
    {
      if (mul_staffing_matrix_get_row_kind (before, row) == MUL_STAFFING_ROW_SUM)
        row = mul_staffing_grid_count_rows (self) - 1;
      else
        mul_staffing_matrix_find_row (self->matrix, mul_staffing_matrix_get_municipality_id (before, row), &row);
      mul_staffing_matrix_find_column (self->matrix, mul_staffing_matrix_get_column_id (before, column), &column);
    }
  self->active_row = MIN (row, mul_staffing_grid_count_rows (self) - 1);
  self->active_column = MIN (column, mul_staffing_grid_count_columns (self) - 1);
  if (self->active_row == 0 && self->active_column == 0)
    self->active_column = MIN (1, mul_staffing_grid_count_columns (self) - 1);
}

GtkWidget *
mul_staffing_grid_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_GRID, NULL);
}

/**
 * mul_staffing_grid_set_matrix:
 * @self: a grid
 * @matrix: (nullable): what to show
 *
 * Shows a table. The active cell stays at its municipality and role; a field that is being typed in stays where the
 * table has the same shape. A screen reader hears which sums became others.
 */
void
mul_staffing_grid_set_matrix (MulStaffingGrid *self, MulStaffingMatrix *matrix)
{
  g_autoptr (MulStaffingMatrix) before = g_steal_pointer (&self->matrix);
  gboolean same = has_same_shape (before, matrix);
  gboolean inside = mul_staffing_grid_has_focus_inside (self);

  g_return_if_fail (MUL_IS_STAFFING_GRID (self));
  if (matrix != NULL)
    self->matrix = mul_staffing_matrix_ref (matrix);
  if (!same)
    {
      mul_staffing_grid_drop_editing (self);
      make_rows (self);
    }
  if (self->matrix != NULL)
    {
      guint row = self->active_row, column = self->active_column;

      find_active_again (self, before);
      show_items (self, same ? before : NULL);
      if (!same)
        mul_staffing_grid_forget_selection (self);
      else if (row != self->active_row || column != self->active_column)
        mul_staffing_grid_collapse (self);
      mul_staffing_grid_show_selection (self);
      if (g_hash_table_size (self->marks) > 0)
        mul_staffing_grid_show_marks (self);
      if (same)
        announce_sums (self, before);
    }
  if (inside && !self->editing)
    mul_staffing_grid_focus_active (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MATRIX]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_ROW]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_COLUMN]);
  g_signal_emit (self, signals[SELECTION_CHANGED], 0);
}

MulStaffingMatrix *
mul_staffing_grid_get_matrix (MulStaffingGrid *self)
{
  return self->matrix;
}

/**
 * mul_staffing_grid_set_compact:
 * @self: a grid
 * @compact: whether the rows begin with a badge alone
 *
 * Makes room for the cells in a narrow window.
 */
void
mul_staffing_grid_set_compact (MulStaffingGrid *self, gboolean compact)
{
  if (self->compact == compact)
    return;
  self->compact = compact;
  for (guint row = 0; row < self->rows->len; row++)
    mul_staffing_grid_cell_set_compact (mul_staffing_grid_get_cell_widget (self, row, 0), compact);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPACT]);
}

/**
 * mul_staffing_grid_set_menus:
 * @self: a grid
 * @cell: (nullable): the menu of a cell
 * @role: (nullable): the menu of a role's head
 * @task: (nullable): the menu of a task's head
 *
 * Gives the grid its context menus.
 */
void
mul_staffing_grid_set_menus (MulStaffingGrid *self, GMenuModel *cell, GMenuModel *role, GMenuModel *task)
{
  g_set_object (&self->cell_menu, cell);
  g_set_object (&self->role_menu, role);
  g_set_object (&self->task_menu, task);
}

/**
 * mul_staffing_grid_get_cell:
 * @self: a grid
 * @row: which row
 * @column: which column
 *
 * Returns: (transfer none) (nullable): the widget that shows the item
 */
GtkWidget *
mul_staffing_grid_get_cell (MulStaffingGrid *self, guint row, guint column)
{
  MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, row, column);

  return cell != NULL ? GTK_WIDGET (cell) : NULL;
}
