/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-staffing-view-private.h"

/* What menus, shortcuts, buttons and tests do with the staffing view. */

static void
toast_undo (MulStaffingView *self, const char *text)
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
  toast_undo (self, text);
}

static void
empty_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, place.row, place.column);
  g_autoptr (GError) error = NULL;

  if (item->editing == MUL_STAFFING_EDITING_NONE)
    return;
  if (place.row == 0)
    {
      delete_column (self);
      return;
    }
  if (mul_staffing_view_report (self, mul_staffing_edits_empty (&place, &error), error))
    toast_undo (self, C_("staffing", "Cell emptied"));
}

/* ---- Clipboard -------------------------------------------------------------------------------------- */

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  const MulStaffingItem *item =
      mul_staffing_matrix_get_item (mul_staffing_model_get_matrix (self->model), place.row, place.column);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), item->text);
  if (g_str_equal (name, "staffing.cut"))
    empty_action (widget, name, parameter);
}

/* Where there is no table yet, each pasted name becomes a role. */
static void
paste_roles (MulStaffingView *self, const char *text)
{
  g_auto (GStrv) names = g_strsplit_set (text, "\t\r\n", -1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *id = NULL;

      g_strstrip (names[i]);
      if (*names[i] == '\0')
        continue;
      id = mul_staffing_edits_add_role (self->document, self->service_id, names[i], &error);
      if (!mul_staffing_view_report (self, id != NULL, error))
        return;
    }
}

static void
paste_value (MulStaffingView *self, const char *text)
{
  gsize length = strcspn (text, "\t\r\n");
  g_autofree char *first = g_strndup (text, length);

  g_strstrip (first);
  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    return;
  if (mul_staffing_grid_edit (MUL_STAFFING_GRID (self->grid), first) &&
      mul_staffing_grid_is_editing (MUL_STAFFING_GRID (self->grid)))
    mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid));
  if (strspn (text + length, "\t\r\n ") < strlen (text + length))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_("staffing", "Only the first value was pasted"));
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MulStaffingView) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->model == NULL)
    return;
  if (text == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_("staffing", "There is no text to paste"));
  else if (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "no-roles") == 0)
    paste_roles (self, text);
  else
    paste_value (self, text);
}

static void
paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  gboolean table = g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "table") == 0;

  /* Ctrl+V anywhere else on the page must not change the selected cell. */
  if (table && gtk_widget_get_focus_child (self->card) != self->grid)
    return;
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), self->cancellable, text_read_cb,
                                 g_object_ref (self));
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
delete_column_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  delete_column (MUL_STAFFING_VIEW (widget));
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
  gtk_widget_class_install_action (widget_class, "staffing.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "staffing.cut", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "staffing.paste", NULL, paste_action);
  gtk_widget_class_install_action (widget_class, "staffing.add-role", NULL, add_role_action);
  gtk_widget_class_install_action (widget_class, "staffing.add-task", NULL, add_task_action);
  gtk_widget_class_install_action (widget_class, "staffing.move-left", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "staffing.move-right", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "staffing.delete-column", NULL, delete_column_action);
  gtk_widget_class_install_action (widget_class, "staffing.footnote", NULL, footnote_action);
  gtk_widget_class_install_action (widget_class, "staffing.show-strip", NULL, show_strip_action);
  gtk_widget_class_install_action (widget_class, "staffing.show-grid", NULL, show_grid_action);
  gtk_widget_class_install_action (widget_class, "staffing.set-unit", "s", set_unit_action);
}

void
mul_staffing_view_update_actions (MulStaffingView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  MulStaffingColumnKind kind;
  gboolean column, figures, editable;

  if (place.row >= mul_staffing_matrix_get_n_rows (matrix) ||
      place.column >= mul_staffing_matrix_get_n_columns (matrix))
    return;
  kind = mul_staffing_matrix_get_column_kind (matrix, place.column);
  column = kind == MUL_STAFFING_COLUMN_ROLE || kind == MUL_STAFFING_COLUMN_TASK;
  figures = mul_staffing_model_get_cell (self->model, place.row, place.column) != NULL;
  editable = mul_staffing_matrix_get_item (matrix, place.row, place.column)->editing != MUL_STAFFING_EDITING_NONE;
  gtk_widget_action_set_enabled (widget, "staffing.footnote",
                                 editable || mul_staffing_matrix_get_municipality (matrix, place.row) != NULL);
  gtk_widget_action_set_enabled (widget, "staffing.edit", editable);
  gtk_widget_action_set_enabled (widget, "staffing.empty", editable);
  gtk_widget_action_set_enabled (widget, "staffing.cut", editable);
  gtk_widget_action_set_enabled (widget, "staffing.open", figures);
  gtk_widget_action_set_enabled (widget, "staffing.add-position", figures);
  gtk_widget_action_set_enabled (widget, "staffing.move-left", column);
  gtk_widget_action_set_enabled (widget, "staffing.move-right", column);
  gtk_widget_action_set_enabled (widget, "staffing.delete-column", column);
}
