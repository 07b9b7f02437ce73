/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-figures-edits.h"
#include "pages/service/mul-staffing-figures-ratio.h"
#include "pages/service/mul-staffing-figures-row.h"

struct _MulStaffingFigures
{
  GtkBox parent_instance;

  gboolean narrow;

  /* Owned */
  MulDocument *document;
  char *service_id;
  GPtrArray *rows;   /* MulFigureRow, in order */
  GPtrArray *ratios; /* MulFigureRatioView, in order */

  GtkWidget *head;
  GtkWidget *list;
  GtkWidget *ratio_box;
  GtkWidget *add_ratio; /* a menu of key figures */
};

G_DEFINE_FINAL_TYPE (MulStaffingFigures, mul_staffing_figures, GTK_TYPE_BOX)

static void
report (MulStaffingFigures *self, gboolean done, GError *error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static GtkWidget *
find_row (GPtrArray *rows, const char *id)
{
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (rows, i);
      const char *own = MUL_IS_FIGURE_ROW (row) ? mul_figure_row_get_id (MUL_FIGURE_ROW (row))
                                                : mul_figure_ratio_view_get_id (MUL_FIGURE_RATIO_VIEW (row));

      if (g_strcmp0 (own, id) == 0)
        return row;
    }
  return NULL;
}

static gboolean
holds_record (GPtrArray *records, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (records, i)), id) == 0)
      return TRUE;
  return FALSE;
}

/* Where the focus goes when the row that has it goes. */
static void
remove_gone_rows (MulStaffingFigures *self, GPtrArray *figures)
{
  for (guint i = self->rows->len; i > 0; i--)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i - 1);
      const gboolean focused = gtk_widget_get_focus_child (self->list) == row;

      if (holds_record (figures, mul_figure_row_get_id (MUL_FIGURE_ROW (row))))
        continue;
      g_ptr_array_remove_index (self->rows, i - 1);
      if (focused)
        gtk_widget_grab_focus (self->rows->len > 0
                                   ? g_ptr_array_index (self->rows, MIN (i - 1, self->rows->len - 1))
                                   : self->list);
      gtk_list_box_remove (GTK_LIST_BOX (self->list), row);
    }
}

/* Rows keep what is open and what is typed in them; only those that moved are taken out and put in. */
static void
show_rows (MulStaffingFigures *self, GPtrArray *figures, MulStaffingModel *model)
{
  g_autoptr (GPtrArray) ordered = g_ptr_array_new ();

  remove_gone_rows (self, figures);
  for (guint i = 0; i < figures->len; i++)
    {
      MulRecord *figure = g_ptr_array_index (figures, i);
      GtkWidget *row = find_row (self->rows, mul_record_get_id (figure));

      if (row == NULL)
        {
          row = mul_figure_row_new (self->document, figure);
          mul_figure_row_set_narrow (MUL_FIGURE_ROW (row), self->narrow);
          gtk_list_box_insert (GTK_LIST_BOX (self->list), row, (int) i);
        }
      else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != (int) i)
        {
          const gboolean focused = gtk_widget_get_focus_child (self->list) == row;

          g_object_ref (row);
          gtk_list_box_remove (GTK_LIST_BOX (self->list), row);
          gtk_list_box_insert (GTK_LIST_BOX (self->list), row, (int) i);
          g_object_unref (row);
          if (focused)
            gtk_widget_grab_focus (row);
        }
      g_ptr_array_add (ordered, row);
      mul_figure_row_show (MUL_FIGURE_ROW (row), model, i == 0, i + 1 == figures->len);
    }
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_extend (self->rows, ordered, NULL, NULL);
}

static void
show_ratios (MulStaffingFigures *self, GPtrArray *records, MulStaffingModel *model)
{
  g_autoptr (GPtrArray) ordered = g_ptr_array_new ();
  GtkWidget *before = NULL;

  for (guint i = self->ratios->len; i > 0; i--)
    {
      GtkWidget *view = g_ptr_array_index (self->ratios, i - 1);

      if (holds_record (records, mul_figure_ratio_view_get_id (MUL_FIGURE_RATIO_VIEW (view))))
        continue;
      if (gtk_widget_get_focus_child (self->ratio_box) == view)
        gtk_widget_child_focus (self->list, GTK_DIR_TAB_FORWARD);
      g_ptr_array_remove_index (self->ratios, i - 1);
      gtk_box_remove (GTK_BOX (self->ratio_box), view);
    }
  for (guint i = 0; i < records->len; i++)
    {
      MulRecord *ratio = g_ptr_array_index (records, i);
      GtkWidget *view = find_row (self->ratios, mul_record_get_id (ratio));

      if (view == NULL)
        {
          view = mul_figure_ratio_view_new (self->document, ratio);
          mul_figure_ratio_view_set_narrow (MUL_FIGURE_RATIO_VIEW (view), self->narrow);
          gtk_box_insert_child_after (GTK_BOX (self->ratio_box), view, before);
        }
      else
        gtk_box_reorder_child_after (GTK_BOX (self->ratio_box), view, before);
      before = view;
      g_ptr_array_add (ordered, view);
      mul_figure_ratio_view_show (MUL_FIGURE_RATIO_VIEW (view), model);
    }
  g_ptr_array_set_size (self->ratios, 0);
  g_ptr_array_extend (self->ratios, ordered, NULL, NULL);
}

/* With several key figures a ratio is chosen from a menu of them. */
static void
show_ratio_button (MulStaffingFigures *self, GPtrArray *figures)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < figures->len; i++)
    {
      MulRecord *figure = g_ptr_array_index (figures, i);
      g_autoptr (GMenuItem) item = g_menu_item_new (mul_record_get_text (figure, MUL_FIGURE_name), NULL);

      g_menu_item_set_action_and_target (item, "figures.add-ratio", "s", mul_record_get_id (figure));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->add_ratio), figures->len > 0 ? G_MENU_MODEL (menu) : NULL);
  gtk_widget_set_tooltip_text (self->add_ratio,
                               figures->len > 0 ? C_("figure", "Add a Ratio: Choose the Key Figure that is Divided")
                                                : C_("figure", "Add a key figure first: a ratio divides one"));
}

/* ---- Adding ----------------------------------------------------------------------------------------- */

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingFigures *self = MUL_STAFFING_FIGURES (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id =
      mul_figure_edits_add (self->document, self->service_id, C_("figure", "New key figure"), &error);
  GtkWidget *row;

  report (self, id != NULL, error);
  row = find_row (self->rows, id);
  if (row != NULL)
    mul_figure_row_open (MUL_FIGURE_ROW (row), TRUE);
}

static void
add_ratio_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulStaffingFigures *self = MUL_STAFFING_FIGURES (widget);
  const char *figure_id = g_variant_get_string (parameter, NULL);
  g_autoptr (MulRecord) figure = mul_document_get_record (self->document, MUL_ENTITY_FIGURE, figure_id);
  g_autofree char *ratio_name = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *view;

  if (figure == NULL)
    return;
  ratio_name = g_strdup_printf (C_("figure", "%s per FTE"), mul_record_get_text (figure, MUL_FIGURE_name));
  id = mul_figure_edits_add_ratio (self->document, figure_id, ratio_name, &error);
  report (self, id != NULL, error);
  view = find_row (self->ratios, id);
  if (view != NULL)
    mul_figure_ratio_view_open (MUL_FIGURE_RATIO_VIEW (view));
}

static void
row_activated_cb (MulStaffingFigures *self, GtkListBoxRow *row)
{
  if (MUL_IS_FIGURE_ROW (row))
    mul_figure_row_open (MUL_FIGURE_ROW (row), FALSE);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkWidget *
create_content (const char *label)
{
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), label);
  return content;
}

static GtkWidget *
create_head (MulStaffingFigures *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label",
                                   C_("staffing", "Key Figures and Ratios"), "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE,
                                   NULL);
  GtkWidget *tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *add = gtk_button_new ();

  gtk_widget_add_css_class (title, "heading");
  gtk_button_set_child (GTK_BUTTON (add), create_content (C_("figure", "Key Figure")));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "figures.add");
  gtk_widget_set_tooltip_text (add, C_("figure", "Add Key Figure"));
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_set_valign (add, GTK_ALIGN_CENTER);
  self->add_ratio = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->add_ratio), create_content (C_("figure", "Ratio")));
  gtk_widget_add_css_class (self->add_ratio, "flat");
  gtk_widget_set_valign (self->add_ratio, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (tools), add);
  gtk_box_append (GTK_BOX (tools), self->add_ratio);
  gtk_box_append (GTK_BOX (head), tools);
  gtk_widget_add_css_class (head, "figures-head");
  return head;
}

static GtkWidget *
create_placeholder (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  GtkWidget *words = gtk_label_new (C_("figure", "A key figure is a number with unit, period and source, such as how many "
                                                 "cases each municipality handles. Divided by the positions it becomes a "
                                                 "ratio to compare."));
  GtkWidget *add = gtk_button_new_with_label (C_("figure", "Add Key Figure"));

  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_add_css_class (words, "secondary");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "figures.add");
  gtk_widget_set_halign (add, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), add);
  gtk_widget_add_css_class (box, "figures-empty");
  return box;
}

static void
mul_staffing_figures_dispose (GObject *object)
{
  MulStaffingFigures *self = MUL_STAFFING_FIGURES (object);

  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->ratios, 0);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_staffing_figures_parent_class)->dispose (object);
}

static void
mul_staffing_figures_finalize (GObject *object)
{
  MulStaffingFigures *self = MUL_STAFFING_FIGURES (object);

  g_free (self->service_id);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->ratios);
  G_OBJECT_CLASS (mul_staffing_figures_parent_class)->finalize (object);
}

static void
mul_staffing_figures_class_init (MulStaffingFiguresClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_figures_dispose;
  object_class->finalize = mul_staffing_figures_finalize;

  gtk_widget_class_install_action (widget_class, "figures.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "figures.add-ratio", "s", add_ratio_action);
}

static void
mul_staffing_figures_init (MulStaffingFigures *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->rows = g_ptr_array_new ();
  self->ratios = g_ptr_array_new ();
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_list_box_set_placeholder (GTK_LIST_BOX (self->list), create_placeholder ());
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_add_css_class (self->list, "with-placeholder");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("staffing", "Key Figures and Ratios"), -1);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  self->ratio_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->head = create_head (self);
  gtk_box_append (GTK_BOX (self), self->head);
  gtk_box_append (GTK_BOX (self), self->list);
  gtk_box_append (GTK_BOX (self), self->ratio_box);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_figures_show:
 * @self: the list
 * @document: a document
 * @service_id: a service
 * @model: its staffing
 *
 * Shows the service's key figures, and the ratios worked out from them and the staffing: figure ÷ årsverk of the roles
 * that count, those placed elsewhere included. What is open and what has the focus stay.
 */
void
mul_staffing_figures_show (MulStaffingFigures *self, MulDocument *document, const char *service_id,
                           MulStaffingModel *model)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_FIGURE, MUL_FIGURE_service_id, service_id, 0);
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) ratios = g_ptr_array_new_with_free_func (g_object_unref);

  g_set_object (&self->document, document);
  g_set_str (&self->service_id, service_id);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      MulRecord *figure = g_list_model_get_item (list, i);
      g_autoptr (GListModel) own =
          mul_document_list (document, MUL_ENTITY_RATIO, MUL_RATIO_figure_id, mul_record_get_id (figure), 0);

      g_ptr_array_add (figures, figure);
      for (guint j = 0; j < g_list_model_get_n_items (own); j++)
        g_ptr_array_add (ratios, g_list_model_get_item (own, j));
    }
  show_rows (self, figures, model);
  show_ratios (self, ratios, model);
  show_ratio_button (self, figures);
}

/**
 * mul_staffing_figures_set_narrow:
 * @self: the list
 * @narrow: whether values stand below their names
 *
 * Lays the rows out for a narrow or a wide window.
 */
void
mul_staffing_figures_set_narrow (MulStaffingFigures *self, gboolean narrow)
{
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  for (guint i = 0; i < self->rows->len; i++)
    mul_figure_row_set_narrow (g_ptr_array_index (self->rows, i), narrow);
  for (guint i = 0; i < self->ratios->len; i++)
    mul_figure_ratio_view_set_narrow (g_ptr_array_index (self->ratios, i), narrow);
}

/**
 * mul_staffing_figures_go_to:
 * @self: the key figures of a service
 * @id: a key figure or a ratio
 *
 * Takes the focus to it, and so brings it into sight.
 *
 * Returns: whether there is such a one
 */
gboolean
mul_staffing_figures_go_to (MulStaffingFigures *self, const char *id)
{
  GtkWidget *row;

  g_return_val_if_fail (MUL_IS_STAFFING_FIGURES (self), FALSE);
  row = find_row (self->rows, id);
  if (row != NULL)
    return gtk_widget_grab_focus (row);
  row = find_row (self->ratios, id);
  return row != NULL && gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
}
