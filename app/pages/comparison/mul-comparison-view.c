/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-comparison-export.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "widgets/mul-comparison-grid.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-focus.h"

/* So long a table may be waited for, in microseconds; what takes longer is worked out while the page is already there. */
#define PATIENCE (30 * 1000)

struct _MulComparisonView
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  MulComparisonTable *table; /* all of it */
  gpointer work;             /* a table being worked out in parts */
  guint refresh_source;
  guint work_source;

  /* Template */
  GtkWidget *box;
  GtkOrientable *toolbar;
  GtkLabel *note;
  GtkWidget *legend;
  GtkLabel *cons_label;
  GtkLabel *pros_label;
  GtkDropDown *filter;
  GtkWidget *menu_button;
  GtkStack *stack;
  MulComparisonGrid *grid;

  MulComparisonRead read;
  const MulComparisonParts *parts; /* instead */
  gboolean wants_focus; /* as soon as there is a table */
  gboolean filling;
  gboolean stale;
  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulComparisonView, mul_comparison_view, GTK_TYPE_WIDGET)

static void
show_legend (MulComparisonView *self)
{
  MulComparisonTable *table = mul_comparison_grid_get_table (self->grid);
  const char *cons = mul_comparison_table_get_cons_word (table);

  /* Nothing is told of bars that there are none of. */
  gtk_widget_set_visible (self->legend, cons != NULL && mul_comparison_table_get_n_rows (table) > 0 &&
                                             mul_comparison_table_get_scale (table) > 0);
  if (cons == NULL)
    return;
  gtk_label_set_label (self->cons_label, cons);
  gtk_label_set_label (self->pros_label, mul_comparison_table_get_pros_word (table));
}

static const struct
{
  guint marks;
  const char *title;
} filters[] = {
  { 0, NC_ ("comparison", "All Services") },
  { MUL_COMPARISON_MARK_ONE_SIDE, NC_ ("comparison", "Only One Side") },
  { MUL_COMPARISON_MARK_OPEN, NC_ ("comparison", "Not Concluded") },
  { MUL_COMPARISON_MARK_DISAGREEMENT, NC_ ("comparison", "Disagreement") },
};

static const char *
get_filter_title (guint filter)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "comparison", filters[filter].title);
}

/* Without questions the table of questions has the services alone, which would say nothing. */
static gboolean
lacks_questions (MulComparisonView *self)
{
  return self->read == mul_comparison_tables_questions && mul_comparison_table_get_n_columns (self->table) < 2;
}

static const char *
choose_page (MulComparisonView *self, const MulComparisonTable *shown)
{
  if (mul_comparison_table_get_n_rows (self->table) == 0)
    return "empty";
  if (lacks_questions (self))
    return "no-questions";
  return mul_comparison_table_get_n_rows (shown) > 0 ? "table" : "none";
}

static void
show_table (MulComparisonView *self)
{
  guint filter = MIN (gtk_drop_down_get_selected (self->filter), G_N_ELEMENTS (filters) - 1);
  g_autoptr (MulComparisonTable) table =
      filter > 0 ? mul_comparison_table_filter (self->table, filters[filter].marks, get_filter_title (filter))
                 : mul_comparison_table_ref (self->table);
  const char *page = choose_page (self, table);

  mul_comparison_grid_set_table (self->grid, table);
  gtk_label_set_label (self->note, mul_comparison_table_get_note (table));
  gtk_widget_set_visible (self->menu_button, g_str_equal (page, "table"));
  gtk_widget_set_visible (GTK_WIDGET (self->filter), filter > 0 || mul_comparison_table_get_marks (self->table) != 0);
  gtk_stack_set_visible_child_name (self->stack, page);
  show_legend (self);
}

static void
take_table (MulComparisonView *self, MulComparisonTable *table)
{
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  self->table = table;
  show_table (self);
}

static void
stop_working (MulComparisonView *self)
{
  g_clear_handle_id (&self->work_source, g_source_remove);
  if (self->work != NULL)
    self->parts->end (g_steal_pointer (&self->work));
}

/* Who came before the table was there is taken to it, and left alone who has gone elsewhere meanwhile. */
static void
give_focus (MulComparisonView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (self->wants_focus && gtk_widget_get_mapped (GTK_WIDGET (self)) && (focus == NULL || !gtk_widget_get_mapped (focus)))
    gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  self->wants_focus = FALSE;
}

/* Returns whether the table is there. */
static gboolean
advance (MulComparisonView *self)
{
  MulComparisonTable *table = self->parts->advance (self->work);

  if (table == NULL)
    return FALSE;
  self->parts->end (g_steal_pointer (&self->work));
  take_table (self, table);
  give_focus (self);
  return TRUE;
}

static gboolean
work_cb (gpointer data)
{
  MulComparisonView *self = data;

  if (mul_document_is_open (self->document) && !advance (self))
    return G_SOURCE_CONTINUE;
  self->work_source = 0;
  return G_SOURCE_REMOVE;
}

/* Until the new table is there, the old one stays. */
static void
begin_work (MulComparisonView *self)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE;

  self->work = self->parts->begin (self->document);
  while (!advance (self))
    if (g_get_monotonic_time () >= deadline)
      {
        if (self->table == NULL)
          gtk_stack_set_visible_child_name (self->stack, "work");
        self->work_source = g_idle_add_full (G_PRIORITY_LOW, work_cb, self, NULL);
        return;
      }
}

/* Who copies or exports gets all of the table, and waits for it. */
static void
finish_work (MulComparisonView *self)
{
  g_clear_handle_id (&self->work_source, g_source_remove);
  while (self->work != NULL)
    advance (self);
}

static void
refresh (MulComparisonView *self)
{
  g_clear_handle_id (&self->refresh_source, g_source_remove);
  stop_working (self);
  self->stale = FALSE;
  if (self->parts != NULL)
    begin_work (self);
  else
    take_table (self, self->read (self->document));
}

static void
filter_cb (MulComparisonView *self)
{
  if (!self->filling && self->table != NULL)
    show_table (self);
}

static void
show_all_cb (MulComparisonView *self)
{
  gtk_drop_down_set_selected (self->filter, 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

/* The choices of the drop-down are put there once. */
static void
fill_filter (MulComparisonView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (filters); i++)
    gtk_string_list_append (names, get_filter_title (i));
  self->filling = TRUE;
  gtk_drop_down_set_model (self->filter, G_LIST_MODEL (names));
  self->filling = FALSE;
}

static gboolean
refresh_cb (gpointer data)
{
  MulComparisonView *self = data;

  self->refresh_source = 0;
  if (mul_document_is_open (self->document))
    refresh (self);
  return G_SOURCE_REMOVE;
}

/* Counting the whole project can wait until it is looked at, and until what was edited has been drawn. */
static void
document_changed_cb (MulComparisonView *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->refresh_source == 0)
    self->refresh_source = g_idle_add (refresh_cb, self);
}

static void
opened_cb (MulComparisonView *self, guint row, guint column)
{
  const MulComparisonCell *cell = mul_comparison_table_get_cell (mul_comparison_grid_get_table (self->grid), row, column);

  if (mul_comparison_cell_leads (cell))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-place", "(ssss)", cell->service_id, cell->view,
                                cell->alternative_id != NULL ? cell->alternative_id : "",
                                cell->item_id != NULL ? cell->item_id : "");
}

static MulComparisonTable *
dup_table (GtkWidget *widget, const char **project)
{
  MulComparisonView *self = MUL_COMPARISON_VIEW (widget);

  finish_work (self);
  *project = mul_record_get_text (mul_document_get_project (self->document), MUL_PROJECT_title);
  return mul_comparison_table_ref (mul_comparison_view_get_table (self));
}

static void
mul_comparison_view_map (GtkWidget *widget)
{
  MulComparisonView *self = MUL_COMPARISON_VIEW (widget);

  if (self->stale)
    refresh (self);
  GTK_WIDGET_CLASS (mul_comparison_view_parent_class)->map (widget);
}

/* The table is what one came for; its tools are one step back. Without a table there is a way on: a cell that is not seen would
 * take the focus, and keep the keys to itself. */
static gboolean
mul_comparison_view_grab_focus (GtkWidget *widget)
{
  MulComparisonView *self = MUL_COMPARISON_VIEW (widget);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "table"))
    {
      if (gtk_widget_grab_focus (GTK_WIDGET (self->grid)))
        return TRUE;
    }
  else if (gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD))
    return TRUE;
  self->wants_focus = self->work != NULL;
  return GTK_WIDGET_CLASS (mul_comparison_view_parent_class)->grab_focus (widget);
}

static gboolean
mul_comparison_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) == NULL)
    return mul_focus_enter (widget, direction);
  return GTK_WIDGET_CLASS (mul_comparison_view_parent_class)->focus (widget, direction);
}

static void
mul_comparison_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_COMPARISON_VIEW (object)->narrow);
}

static void
mul_comparison_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulComparisonView *self = MUL_COMPARISON_VIEW (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  mul_comparison_toolbar_set_narrow (self->toolbar, GTK_WIDGET (self), self->narrow);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_comparison_view_dispose (GObject *object)
{
  MulComparisonView *self = MUL_COMPARISON_VIEW (object);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  stop_working (self);
  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_COMPARISON_VIEW);
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_comparison_view_parent_class)->dispose (object);
}

static void
mul_comparison_view_class_init (MulComparisonViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_comparison_view_dispose;
  object_class->get_property = mul_comparison_view_get_property;
  object_class->set_property = mul_comparison_view_set_property;
  widget_class->map = mul_comparison_view_map;
  widget_class->grab_focus = mul_comparison_view_grab_focus;
  widget_class->focus = mul_comparison_view_focus;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  mul_comparison_export_install (widget_class, dup_table);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_type_ensure (MUL_TYPE_COMPARISON_GRID);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-comparison-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, box);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, note);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, legend);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, cons_label);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, pros_label);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, filter);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, stack);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonView, grid);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
mul_comparison_view_init (MulComparisonView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_filter (self);
  mul_drop_down_name_choices (GTK_WIDGET (self));
}

static MulComparisonView *
create (MulDocument *document, MulComparisonRead read, const MulComparisonParts *parts)
{
  MulComparisonView *self = g_object_new (MUL_TYPE_COMPARISON_VIEW, NULL);

  self->document = g_object_ref (document);
  self->read = read;
  self->parts = parts;
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);
  return self;
}

/**
 * mul_comparison_view_new:
 * @document: the project
 * @read: what is compared
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
mul_comparison_view_new (MulDocument *document, MulComparisonRead read)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (document) && read != NULL, NULL);
  return GTK_WIDGET (create (document, read, NULL));
}

/**
 * mul_comparison_view_new_in_parts:
 * @document: the project
 * @parts: (not nullable): what is compared; it stays as long as the view
 *
 * Returns: (transfer floating): the view, which says that it is at work if its table is not there at once
 */
GtkWidget *
mul_comparison_view_new_in_parts (MulDocument *document, const MulComparisonParts *parts)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (document) && parts != NULL, NULL);
  return GTK_WIDGET (create (document, NULL, parts));
}

/**
 * mul_comparison_view_get_table:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows, if that has been worked out
 */
MulComparisonTable *
mul_comparison_view_get_table (MulComparisonView *self)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_VIEW (self), NULL);
  return mul_comparison_grid_get_table (self->grid);
}

/**
 * mul_comparison_view_focus_cell:
 * @self: a view
 * @row: a row
 * @column: a column
 *
 * Returns: whether there is such a cell, and it took the focus
 */
gboolean
mul_comparison_view_focus_cell (MulComparisonView *self, guint row, guint column)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_VIEW (self), FALSE);
  return mul_comparison_grid_focus_cell (self->grid, row, column);
}
