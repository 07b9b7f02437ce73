/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-view-private.h"

/* What menus, shortcuts, buttons and tests do with the staffing view. */

void
mul_staffing_view_toast_undo (MulStaffingView *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

/* ---- Cells ------------------------------------------------------------------------------------------ */

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_grid_edit (MUL_STAFFING_GRID (MUL_STAFFING_VIEW (widget)->grid), NULL);
}

static void
delete_column (MulStaffingView *self)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  g_autofree char *column = g_strdup (mul_staffing_matrix_get_item (matrix, 0, place.column)->text);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!mul_staffing_view_report (self, mul_staffing_edits_delete_column (&place, &error), error))
    return;
  text = g_strdup_printf (C_("staffing", "“%s” deleted"), column);
  mul_staffing_view_toast_undo (self, text);
}

static void
empty_area (MulStaffingView *self)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingArea area = mul_staffing_grid_get_area (MUL_STAFFING_GRID (self->grid));
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint n_cells;

  if (!mul_staffing_view_report (self, mul_staffing_edits_empty_area (&place, &area, &n_cells, &error), error) ||
      n_cells == 0)
    return;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u cell emptied", "%u cells emptied", n_cells), n_cells);
  mul_staffing_view_toast_undo (self, text);
}

/* Empties what is selected; of a column's head that is the column. */
void
mul_staffing_view_empty (MulStaffingView *self)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, place.row, place.column);
  g_autoptr (GError) error = NULL;

  if (mul_staffing_grid_has_area (MUL_STAFFING_GRID (self->grid)))
    {
      empty_area (self);
      return;
    }
  mul_staffing_grid_mark (MUL_STAFFING_GRID (self->grid), place.row, place.column, NULL);
  if (item->editing == MUL_STAFFING_EDITING_NONE)
    return;
  if (place.row == 0)
    {
      delete_column (self);
      return;
    }
  if (mul_staffing_view_report (self, mul_staffing_edits_empty (&place, &error), error))
    mul_staffing_view_toast_undo (self, C_("staffing", "Cell emptied"));
}

static void
empty_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_view_empty (MUL_STAFFING_VIEW (widget));
}

/* ---- Columns ---------------------------------------------------------------------------------------- */

/* A new column is named at once: its head is selected and its name, which stands for nothing, is replaced by typing. */
static void
name_column (MulStaffingView *self, const char *id)
{
  guint column;

  if (!mul_staffing_matrix_find_column (mul_staffing_model_get_matrix (self->model), id, &column))
    return;
  mul_staffing_grid_set_active (MUL_STAFFING_GRID (self->grid), 0, column);
  gtk_widget_grab_focus (self->grid);
  mul_staffing_grid_edit (MUL_STAFFING_GRID (self->grid), NULL);
}

static void
add_role_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    return;
  id = mul_staffing_edits_add_role (self->document, self->service_id, C_("staffing", "New role"), &error);
  if (mul_staffing_view_report (self, id != NULL, error))
    name_column (self, id);
}

static void
add_task_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    return;
  id = mul_staffing_edits_add_task (self->document, self->service_id, C_("staffing", "New task"), &error);
  if (mul_staffing_view_report (self, id != NULL, error))
    name_column (self, id);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;

  mul_staffing_view_report (
      self, mul_staffing_edits_move_column (&place, g_str_equal (name, "staffing.move-left") ? -1 : 1, &error), error);
}

static void
move_column_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (GError) error = NULL;
  guint before;

  g_variant_get (parameter, "(uu)", &place.column, &before);
  if (place.column < mul_staffing_matrix_get_n_columns (mul_staffing_model_get_matrix (self->model)))
    mul_staffing_view_report (self, mul_staffing_edits_move_column_before (&place, before, &error), error);
}

static void
delete_column_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  delete_column (MUL_STAFFING_VIEW (widget));
}

static void
make_role_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autofree char *column =
      g_strdup (mul_staffing_matrix_get_item (mul_staffing_model_get_matrix (self->model), 0, place.column)->text);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (!mul_staffing_view_report (self, mul_staffing_edits_make_role (&place, &error), error))
    return;
  text = g_strdup_printf (C_("staffing", "“%s” is a role now"), column);
  mul_staffing_view_toast_undo (self, text);
}

/* ---- Focus and unit --------------------------------------------------------------------------------- */

static void
footnote_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  mul_staffing_view_close_positions (self);
  mul_staffing_strip_open_notes (MUL_STAFFING_STRIP (self->strip));
}

static void
show_strip_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  if (mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    gtk_widget_child_focus (self->strip, GTK_DIR_TAB_FORWARD);
}

static void
show_grid_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (MUL_STAFFING_VIEW (widget)->grid);
}

static void
set_unit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *unit = g_variant_get_string (parameter, NULL);

  mul_staffing_view_set_unit (MUL_STAFFING_VIEW (widget), g_str_equal (unit, "persons") ? MUL_NUMBER_UNIT_PERSONS
                                                          : g_str_equal (unit, "fte")   ? MUL_NUMBER_UNIT_FTE
                                                                                        : MUL_NUMBER_UNIT_PERCENT);
}

/* ---- For the view ----------------------------------------------------------------------------------- */

void
mul_staffing_view_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "staffing.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "staffing.empty", NULL, empty_action);
  mul_staffing_view_install_position_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "staffing.add-role", NULL, add_role_action);
  gtk_widget_class_install_action (widget_class, "staffing.add-task", NULL, add_task_action);
  gtk_widget_class_install_action (widget_class, "staffing.move-left", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "staffing.move-right", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "staffing.move-column", "(uu)", move_column_action);
  gtk_widget_class_install_action (widget_class, "staffing.make-role", NULL, make_role_action);
  gtk_widget_class_install_action (widget_class, "staffing.delete-column", NULL, delete_column_action);
  gtk_widget_class_install_action (widget_class, "staffing.footnote", NULL, footnote_action);
  gtk_widget_class_install_action (widget_class, "staffing.show-strip", NULL, show_strip_action);
  gtk_widget_class_install_action (widget_class, "staffing.show-grid", NULL, show_grid_action);
  gtk_widget_class_install_action (widget_class, "staffing.set-unit", "s", set_unit_action);
  mul_staffing_view_install_clipboard (widget_class);
}

void
mul_staffing_view_update_actions (MulStaffingView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  MulStaffingColumnKind kind;
  gboolean column, figures, editable, area;

  if (place.row >= mul_staffing_matrix_get_n_rows (matrix) ||
      place.column >= mul_staffing_matrix_get_n_columns (matrix))
    return;
  kind = mul_staffing_matrix_get_column_kind (matrix, place.column);
  column = kind == MUL_STAFFING_COLUMN_ROLE || kind == MUL_STAFFING_COLUMN_TASK;
  figures = mul_staffing_model_get_cell (self->model, place.row, place.column) != NULL;
  area = mul_staffing_grid_has_area (MUL_STAFFING_GRID (self->grid));
  editable = mul_staffing_matrix_get_item (matrix, place.row, place.column)->editing != MUL_STAFFING_EDITING_NONE;
  gtk_widget_action_set_enabled (widget, "staffing.footnote",
                                 editable || mul_staffing_matrix_get_municipality (matrix, place.row) != NULL);
  gtk_widget_action_set_enabled (widget, "staffing.edit", editable);
  gtk_widget_action_set_enabled (widget, "staffing.empty", editable || area);
  gtk_widget_action_set_enabled (widget, "staffing.cut", (editable && place.row > 0) || area);
  gtk_widget_action_set_enabled (widget, "staffing.open", figures);
  gtk_widget_action_set_enabled (widget, "staffing.add-position", figures);
  gtk_widget_action_set_enabled (widget, "staffing.move-left", column);
  gtk_widget_action_set_enabled (widget, "staffing.move-right", column);
  gtk_widget_action_set_enabled (widget, "staffing.make-role", kind == MUL_STAFFING_COLUMN_TASK);
  gtk_widget_action_set_enabled (widget, "staffing.delete-column", column);
}
