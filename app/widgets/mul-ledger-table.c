/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-ledger-table.h"

#include "widgets/mul-staffing-hyphens.h"

struct _MulLedgerTable
{
  GtkWidget parent_instance;

  /* Owned */
  GPtrArray *groups; /* GtkSizeGroup, one for each column of numbers */
  GStrv headers;
};

G_DEFINE_FINAL_TYPE (MulLedgerTable, mul_ledger_table, GTK_TYPE_WIDGET)

static GtkWidget *
create_cell (MulLedgerTable *self, guint column, const char *text, GtkAccessibleRole role)
{
  g_autofree char *shown = mul_staffing_hyphens_insert (text);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", shown, "accessible-role", role, "wrap", TRUE, "xalign",
                                   column == 0 ? 0.0f : 1.0f, "hexpand", column == 0, "valign", GTK_ALIGN_CENTER, NULL);

  if (column == 0)
    {
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      return label;
    }
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_widget_add_css_class (label, "tabular");
  while (self->groups->len < column)
    g_ptr_array_add (self->groups, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
  gtk_size_group_add_widget (g_ptr_array_index (self->groups, column - 1), label);
  return label;
}

/* A row as it is read out: "Saksbehandlere: Inn 20,7, Plassert 20,7". */
static char *
describe (MulLedgerTable *self, const char *const *cells)
{
  GString *text = g_string_new (cells[0]);

  for (guint i = 1; cells[i] != NULL && self->headers[i] != NULL; i++)
    g_string_append_printf (text, "%s%s %s", i == 1 ? ": " : ", ", self->headers[i], cells[i]);
  return g_string_free_and_steal (text);
}

static void
add_row (MulLedgerTable *self, const char *const *cells, const char *css_class, GtkAccessibleRole role)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, "focusable",
                                 role == GTK_ACCESSIBLE_ROLE_CELL, NULL);

  if (role == GTK_ACCESSIBLE_ROLE_CELL)
    {
      g_autofree char *description = describe (self, cells);

      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
    }

  gtk_widget_add_css_class (row, "ledger-row");
  if (css_class != NULL)
    gtk_widget_add_css_class (row, css_class);
  for (guint i = 0; cells[i] != NULL; i++)
    gtk_box_append (GTK_BOX (row), create_cell (self, i, cells[i],
                                                i == 0 && role == GTK_ACCESSIBLE_ROLE_CELL
                                                    ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                                    : role));
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

/* Up and down lead through the rows, and on to what stands above and below the table. */
static gboolean
step_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  GtkDirectionType direction = (GtkDirectionType) g_variant_get_int32 (args);
  GtkWidget *row = gtk_widget_get_focus_child (widget);
  GtkWidget *next = NULL;

  if (row != NULL)
    next = direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  if (next != NULL && gtk_widget_get_focusable (next))
    return gtk_widget_grab_focus (next);
  return gtk_widget_child_focus (gtk_widget_get_parent (widget), direction);
}

static void
mul_ledger_table_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (mul_ledger_table_parent_class)->dispose (object);
}

static void
mul_ledger_table_finalize (GObject *object)
{
  g_ptr_array_unref (MUL_LEDGER_TABLE (object)->groups);
  g_strfreev (MUL_LEDGER_TABLE (object)->headers);
  G_OBJECT_CLASS (mul_ledger_table_parent_class)->finalize (object);
}

static void
mul_ledger_table_class_init (MulLedgerTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_ledger_table_dispose;
  object_class->finalize = mul_ledger_table_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "ledgertable");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, step_cb, "i", GTK_DIR_TAB_BACKWARD);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Up, 0, step_cb, "i", GTK_DIR_TAB_BACKWARD);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, step_cb, "i", GTK_DIR_TAB_FORWARD);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Down, 0, step_cb, "i", GTK_DIR_TAB_FORWARD);
}

static void
mul_ledger_table_init (MulLedgerTable *self)
{
  self->groups = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

/**
 * mul_ledger_table_new:
 * @title: what it is about, for a screen reader
 * @headers: (array zero-terminated=1): the columns' headings
 *
 * Returns: (transfer floating): a table with its headings
 */
GtkWidget *
mul_ledger_table_new (const char *title, const char *const *headers)
{
  MulLedgerTable *self = g_object_new (MUL_TYPE_LEDGER_TABLE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  self->headers = g_strdupv ((GStrv) headers);
  add_row (self, headers, "heads", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  return GTK_WIDGET (self);
}

/**
 * mul_ledger_table_add_row:
 * @self: a table
 * @cells: (array zero-terminated=1): as many as there are headings
 * @is_sum: whether it is the sum of the others
 */
void
mul_ledger_table_add_row (MulLedgerTable *self, const char *const *cells, gboolean is_sum)
{
  g_return_if_fail (MUL_IS_LEDGER_TABLE (self));
  add_row (self, cells, is_sum ? "sum" : NULL, GTK_ACCESSIBLE_ROLE_CELL);
}
