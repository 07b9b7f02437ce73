/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "exchange/mul-table-text.h"
#include "pages/service/mul-staffing-cells.h"
#include "pages/service/mul-staffing-view-private.h"
#include "widgets/mul-clipboard.h"

/* Copying, cutting and pasting: between the table and spreadsheets, word processors and plain text. */

#define HTML_TYPE "text/html"

static gboolean
shows_page (MulStaffingView *self, const char *page)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), page) == 0;
}

/* ---- Copying ---------------------------------------------------------------------------------------- */

/* What of an item can be read back: its value as it is typed, and the marks of its footnotes behind it. What is not stated
 * is nothing, which is not 0. */
static char *
print_item (const MulStaffingItem *item)
{
  gboolean typed = item->editing == MUL_STAFFING_EDITING_TYPED && !item->words && item->edit_text != NULL &&
                   *item->edit_text != '\0';
  const char *text = typed ? item->edit_text : item->text != NULL ? item->text : "";
  g_autofree char *marks = NULL;

  if (g_str_equal (text, "–"))
    text = "";
  if (item->marks == NULL)
    return g_strdup (text);
  marks = mul_staffing_paste_print_marks (item->marks);
  return g_strconcat (text, *text != '\0' ? " " : "", marks, NULL);
}

static void
copy_item (MulTable *table, guint row, guint column, const char *text)
{
  g_auto (MulNumber) number = { 0 };

  mul_number_parse (text, &number);
  if (mul_value_is_stated (number.value_e4) && number.fault == MUL_NUMBER_FAULT_NONE && number.marks == NULL &&
      number.qualifier == MUL_NUMBER_QUALIFIER_EXACT && !mul_value_is_stated (number.max_e4) &&
      !mul_value_is_stated (number.persons) &&
      (number.unit == MUL_NUMBER_UNIT_NONE || number.unit == MUL_NUMBER_UNIT_PERCENT))
    mul_table_set_number (table, row, column, text,
                          number.unit == MUL_NUMBER_UNIT_PERCENT ? mul_value_scale (number.value_e4, 1, 100)
                                                                 : number.value_e4,
                          number.unit == MUL_NUMBER_UNIT_PERCENT);
  else
    mul_table_set_text (table, row, column, text);
}

static MulTable *
copy_area (MulStaffingMatrix *matrix, const MulStaffingArea *area)
{
  MulTable *table = mul_table_new (area->n_rows, area->n_columns);

  for (guint row = 0; row < area->n_rows; row++)
    for (guint column = 0; column < area->n_columns; column++)
      {
        g_autofree char *text =
            print_item (mul_staffing_matrix_get_item (matrix, area->row + row, area->column + column));

        if (area->row + row > 0 && area->column + column > 0)
          {
            copy_item (table, row, column, text);
            continue;
          }
        mul_table_set_text (table, row, column, text);
        mul_table_set_head (table, row, column);
      }
  return table;
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  MulStaffingArea area = mul_staffing_grid_get_area (MUL_STAFFING_GRID (self->grid));
  g_autoptr (MulStaffingCells) cells = mul_staffing_cells_new (self->document, self->model, &area);
  g_autoptr (MulTable) table = copy_area (mul_staffing_model_get_matrix (self->model), &area);
  g_autofree char *text = mul_table_write_text (table);
  g_autofree char *html = mul_table_write_html (table);
  g_autoptr (GBytes) bytes = g_bytes_new (html, strlen (html));
  GdkContentProvider *kinds[] = {
    gdk_content_provider_new_typed (MUL_TYPE_STAFFING_CELLS, cells),
    gdk_content_provider_new_for_bytes (HTML_TYPE, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_union (kinds, G_N_ELEMENTS (kinds));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), provider);
  if (g_str_equal (name, "staffing.cut"))
    mul_staffing_view_empty (self);
}

/* ---- What came of pasting --------------------------------------------------------------------------- */

static void
append_line (GString *text, char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
  g_free (line);
}

static char *
list_names (GPtrArray *names)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", (const char *) g_ptr_array_index (names, i));
  return g_string_free_and_steal (list);
}

/* Says above the table what was left out; nothing where nothing was. */
static void
show_report (MulStaffingView *self, const MulStaffingPaste *paste)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (paste->marks->len > 0)
    append_line (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u marked cell was not pasted as it was copied.",
                                                     "%u marked cells were not pasted as they were copied.",
                                                     paste->marks->len),
                                        paste->marks->len));
  if (paste->left_rows->len > 0)
    {
      g_autofree char *names = list_names (paste->left_rows);

      append_line (text, g_strdup_printf (C_("staffing", "Rows without a municipality in the table: %s."), names));
    }
  if (paste->n_rows_beyond > 0)
    append_line (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u row reached beyond the table.",
                                                     "%u rows reached beyond the table.", paste->n_rows_beyond),
                                        paste->n_rows_beyond));
  if (paste->n_columns_beyond > 0)
    append_line (text, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u column reached beyond the table.",
                                                     "%u columns reached beyond the table.", paste->n_columns_beyond),
                                        paste->n_columns_beyond));
  if (paste->n_on_sums > 0)
    append_line (text,
                 g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u value fell on a head or a sum and was left out.",
                                               "%u values fell on heads or sums and were left out.", paste->n_on_sums),
                                  paste->n_on_sums));
  g_set_str (&self->paste_said, text->str);
  gtk_label_set_label (GTK_LABEL (self->paste_text), text->str);
  gtk_widget_set_visible (self->next_mark, paste->marks->len > 0);
  gtk_widget_set_visible (self->paste_report, text->len > 0);
  if (text->len > 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (self->paste_report), text->str, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
toast_result (MulStaffingView *self, const MulStaffingPaste *paste)
{
  g_autofree char *pasted = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u value pasted", "%u values pasted", paste->n_values), paste->n_values);
  g_autofree char *refused =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u not", "%u not", paste->n_refused),
                       paste->n_refused);
  g_autofree char *added =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u column added", "%u columns added", paste->columns->len),
                       paste->columns->len);
  /* The first values of a municipality make the unit they stand in, which is seen on another page only. */
  g_autofree char *units = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u municipality got its unit in the chart",
                   "%u municipalities got their units in the chart", self->n_new_units),
      self->n_new_units);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) said = NULL;
  g_autofree char *text = NULL;

  if (paste->columns->len > 0)
    g_strv_builder_add (parts, added);
  if (paste->n_values > 0 || paste->columns->len == 0)
    g_strv_builder_add (parts, pasted);
  if (paste->n_refused > 0)
    g_strv_builder_add (parts, refused);
  if (self->n_new_units > 0)
    g_strv_builder_add (parts, units);
  said = g_strv_builder_end (parts);
  text = g_strjoinv (", ", said);
  if (paste->cells->len > 0 || paste->columns->len > 0)
    mul_staffing_view_toast_undo (self, text);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
dismiss (MulStaffingView *self)
{
  mul_staffing_grid_clear_marks (MUL_STAFFING_GRID (self->grid));
  gtk_widget_set_visible (self->paste_report, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "staffing.dismiss-mark", FALSE);
}

/* After something changed: what was undone has nothing more to say, and a cell that was edited has been looked at. */
void
mul_staffing_view_update_report (MulStaffingView *self, MulStaffingMatrix *before)
{
  if (!gtk_widget_get_visible (self->paste_report))
    return;
  if (mul_document_get_redo_label (self->document) != NULL || shows_page (self, "no-roles"))
    {
      dismiss (self);
      return;
    }
  mul_staffing_grid_clear_changed_marks (MUL_STAFFING_GRID (self->grid), before);
  if (gtk_widget_get_visible (self->next_mark) &&
      mul_staffing_grid_count_marks (MUL_STAFFING_GRID (self->grid)) == 0)
    dismiss (self);
}

/* ---- Pasting ---------------------------------------------------------------------------------------- */

/* A mark stands at its column also where new columns have come before it. */
static void
mark_cells (MulStaffingView *self, const MulStaffingPaste *paste, MulStaffingMatrix *before)
{
  guint n_columns = mul_staffing_matrix_get_n_columns (before);

  for (guint i = 0; i < paste->marks->len; i++)
    {
      const MulStaffingPasteMark *mark = g_ptr_array_index (paste->marks, i);
      const char *id = mark->column < n_columns
                           ? mul_staffing_matrix_get_column_id (before, mark->column)
                           : ((MulStaffingPasteColumn *) g_ptr_array_index (paste->columns, mark->column - n_columns))->id;
      guint column;

      if (mul_staffing_matrix_find_column (mul_staffing_model_get_matrix (self->model), id, &column))
        mul_staffing_grid_mark (MUL_STAFFING_GRID (self->grid), mark->row, column, mark->sentence);
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "staffing.dismiss-mark", paste->marks->len > 0);
}

static void
do_paste (MulStaffingView *self, const MulStaffingPaste *paste)
{
  MulStaffingPlace place = mul_staffing_view_get_place (self);
  g_autoptr (MulStaffingMatrix) before = mul_staffing_matrix_ref (mul_staffing_model_get_matrix (self->model));
  gboolean first = shows_page (self, "no-roles"), done;
  g_autoptr (GError) error = NULL;

  dismiss (self);
  self->n_new_units = 0;
  self->doing_paste = TRUE;
  done = (paste->cells->len == 0 && paste->columns->len == 0) || mul_staffing_edits_paste (&place, paste, &error);
  self->doing_paste = FALSE;
  if (!mul_staffing_view_report (self, done, error))
    return;
  if (paste->area.n_rows * paste->area.n_columns > 1 && paste->columns->len == 0)
    mul_staffing_grid_select_area (MUL_STAFFING_GRID (self->grid), &paste->area);
  mark_cells (self, paste, before);
  show_report (self, paste);
  if (first)
    gtk_widget_grab_focus (self->grid);
  toast_result (self, paste);
}

/* From a head on there is no place for values. */
static MulStaffingArea
get_target (MulStaffingView *self)
{
  MulStaffingArea area = mul_staffing_grid_get_area (MUL_STAFFING_GRID (self->grid));

  if (area.row == 0)
    area = (MulStaffingArea){ 1, area.column, MAX (area.n_rows, 2) - 1, area.n_columns };
  if (area.column == 0)
    area = (MulStaffingArea){ area.row, 1, area.n_rows, MAX (area.n_columns, 2) - 1 };
  return area;
}

static void
response_cb (MulStaffingView *self, const char *response)
{
  g_autoptr (MulTable) table = g_steal_pointer (&self->pasted);
  MulStaffingArea area = get_target (self);
  MulStaffingPasteFlags answer = g_str_equal (response, "fte") ? MUL_STAFFING_PASTE_FTE : MUL_STAFFING_PASTE_PERCENT;
  g_autoptr (MulStaffingPaste) paste = NULL;

  if (table == NULL || self->model == NULL || g_str_equal (response, "cancel"))
    return;
  paste = mul_staffing_paste_plan (self->model, table, &area, self->pasting | answer);
  do_paste (self, paste);
}

/* Asked once for the whole table, not cell by cell. */
static void
ask_fte (MulStaffingView *self, const MulStaffingPaste *paste)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (C_("staffing", "Was FTE Meant?"), NULL));

  adw_alert_dialog_format_body (dialog,
                                C_("staffing", "The copied table has numbers such as %s without a unit. That is more "
                                               "likely FTE than percent or persons."),
                                paste->example);
  adw_alert_dialog_add_response (dialog, "cancel", C_("dialog", "_Cancel"));
  if (self->unit == MUL_NUMBER_UNIT_PERCENT)
    adw_alert_dialog_add_response (dialog, "percent", C_("staffing", "_Percent"));
  else
    adw_alert_dialog_add_response (dialog, "persons", C_("staffing", "_No, Leave Them Out"));
  adw_alert_dialog_add_response (dialog, "fte", C_("staffing", "_FTE"));
  adw_alert_dialog_set_response_appearance (dialog, "fte", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "fte");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/* Takes @table. */
static void
paste_table (MulStaffingView *self, MulTable *table)
{
  MulStaffingArea area = get_target (self);
  g_autoptr (MulStaffingPaste) paste = mul_staffing_paste_plan (self->model, table, &area, self->pasting);

  g_clear_pointer (&self->pasted, mul_table_free);
  self->pasted = table;
  if (paste->asks_fte)
    {
      ask_fte (self, paste);
      return;
    }
  g_clear_pointer (&self->pasted, mul_table_free);
  do_paste (self, paste);
}

/* A single value for a single cell is typed into it, so that what cannot be read stays there to be mended. */
static gboolean
paste_value (MulStaffingView *self, const MulTable *table)
{
  MulStaffingGrid *grid = MUL_STAFFING_GRID (self->grid);
  MulStaffingPlace place = mul_staffing_view_get_place (self);

  if (mul_table_get_n_rows (table) > 1 || mul_table_get_n_columns (table) > 1 || mul_staffing_grid_has_area (grid) ||
      !shows_page (self, "table") || (self->pasting & MUL_STAFFING_PASTE_TABLE) != 0 ||
      mul_staffing_matrix_get_item (mul_staffing_model_get_matrix (self->model), place.row, place.column)->editing !=
          MUL_STAFFING_EDITING_TYPED)
    return FALSE;
  if (mul_staffing_grid_edit (grid, mul_table_get_text (table, 0, 0)) && mul_staffing_grid_is_editing (grid))
    mul_staffing_grid_finish_editing (grid);
  return TRUE;
}

/* Takes @table, NULL where there was none. */
static void
take_table (MulStaffingView *self, MulTable *table)
{
  if (table == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_("clipboard", "There is no text to paste"));
  else if (self->model == NULL || shows_page (self, "no-municipalities") ||
           !mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)) || paste_value (self, table))
    mul_table_free (table);
  else
    paste_table (self, table);
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (source);
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (self), result);

  if (text != NULL)
    take_table (self, mul_table_read_text (text));
}

static void
read_text (MulStaffingView *self)
{
  mul_clipboard_read_text (GTK_WIDGET (self), self->cancellable, text_read_cb, NULL);
}

static void
html_spliced_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MulStaffingView) self = user_data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr (GError) error = NULL;
  MulTable *table = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, &error) >= 0)
    table = mul_table_read_html (g_memory_output_stream_get_data (memory),
                                 (gssize) g_memory_output_stream_get_data_size (memory));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  /* Formatted text without a table is no more than text. */
  if (table != NULL)
    take_table (self, table);
  else
    read_text (self);
}

static void
html_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MulStaffingView) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);
  g_autoptr (GOutputStream) memory = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (stream == NULL)
    {
      read_text (self);
      return;
    }
  memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (memory, stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, self->cancellable, html_spliced_cb, g_object_ref (self));
}

/* What others may have put there. */
static void
read_foreign (MulStaffingView *self)
{
  static const char *const types[] = { HTML_TYPE, NULL };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  if (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), HTML_TYPE))
    gdk_clipboard_read_async (clipboard, (const char **) types, G_PRIORITY_DEFAULT, self->cancellable, html_read_cb,
                              g_object_ref (self));
  else
    read_text (self);
}

/* Whether the cells were pasted whole, or what is being typed is in the way. */
static gboolean
paste_cells (MulStaffingView *self, MulStaffingCells *cells)
{
  MulStaffingArea area;
  g_autoptr (MulStaffingPaste) paste = NULL;

  if (self->model == NULL || !shows_page (self, "table"))
    return FALSE;
  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    return TRUE;
  area = get_target (self);
  paste = mul_staffing_cells_plan (cells, self->document, self->model, &area);
  if (paste == NULL)
    return FALSE;
  do_paste (self, paste);
  return TRUE;
}

static void
cells_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MulStaffingView) self = user_data;
  g_autoptr (GError) error = NULL;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (value == NULL || !paste_cells (self, g_value_get_boxed (value)))
    read_foreign (self);
}

/* Cells of this program come whole; from anywhere else comes what can be read as text. */
static void
read_clipboard (MulStaffingView *self, MulStaffingPasteFlags flags)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  self->pasting = flags;
  if (flags == MUL_STAFFING_PASTE_NONE &&
      gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), MUL_TYPE_STAFFING_CELLS))
    gdk_clipboard_read_value_async (clipboard, MUL_TYPE_STAFFING_CELLS, G_PRIORITY_DEFAULT, self->cancellable,
                                    cells_read_cb, g_object_ref (self));
  else
    read_foreign (self);
}

static void
paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  /* Ctrl+V anywhere else on the page must not change the selected cell. */
  if (shows_page (self, "table") && gtk_widget_get_focus_child (self->card) != self->grid)
    return;
  read_clipboard (self, shows_page (self, "table") ? MUL_STAFFING_PASTE_NONE : MUL_STAFFING_PASTE_TABLE);
}

static void
paste_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  read_clipboard (MUL_STAFFING_VIEW (widget), MUL_STAFFING_PASTE_TABLE);
}

/* ---- Marks ------------------------------------------------------------------------------------------ */

/* Says above the table, under what came of pasting, why the cell with the ring is marked. */
void
mul_staffing_view_show_mark (MulStaffingView *self)
{
  const char *sentence = mul_staffing_grid_get_mark (MUL_STAFFING_GRID (self->grid), self->shown_row, self->shown_column);
  g_autofree char *text = NULL;

  if (self->paste_said == NULL)
    return;
  text = sentence != NULL ? g_strconcat (self->paste_said, "\n", sentence, NULL) : g_strdup (self->paste_said);
  gtk_label_set_label (GTK_LABEL (self->paste_text), text);
}

static void
show_mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);
  const char *sentence;

  mul_staffing_grid_show_next_mark (MUL_STAFFING_GRID (self->grid));
  mul_staffing_view_show_mark (self);
  sentence = mul_staffing_grid_get_mark (MUL_STAFFING_GRID (self->grid), self->shown_row, self->shown_column);
  if (sentence != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self->paste_report), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
dismiss_mark_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  mul_staffing_grid_mark (MUL_STAFFING_GRID (self->grid), self->shown_row, self->shown_column, NULL);
  if (mul_staffing_grid_count_marks (MUL_STAFFING_GRID (self->grid)) == 0)
    dismiss (self);
}

static void
dismiss_paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  /* The button that is pressed goes away. */
  gtk_widget_grab_focus (self->grid);
  dismiss (self);
}

/* ---- For the view ----------------------------------------------------------------------------------- */

void
mul_staffing_view_install_clipboard (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "staffing.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "staffing.cut", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "staffing.paste", NULL, paste_action);
  gtk_widget_class_install_action (widget_class, "staffing.paste-table", NULL, paste_table_action);
  gtk_widget_class_install_action (widget_class, "staffing.show-mark", NULL, show_mark_action);
  gtk_widget_class_install_action (widget_class, "staffing.dismiss-mark", NULL, dismiss_mark_action);
  gtk_widget_class_install_action (widget_class, "staffing.dismiss-paste", NULL, dismiss_paste_action);
}
