/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-ratio.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-staffing-figures-edits.h"
#include "pages/service/mul-staffing-figures-editor.h"
#include "pages/service/mul-staffing-figures-table.h"
#include "widgets/mul-bar-chart-view.h"
#include "widgets/mul-reveal.h"

#define ROLES_WIDTH 272

struct _MulFigureRatioView
{
  GtkBox parent_instance;

  gboolean showing;
  gboolean narrow;

  /* Owned */
  MulDocument *document;
  MulRecord *ratio;
  GPtrArray *roles; /* MulRecord, as ticked */
  gboolean *chosen;
  GPtrArray *municipalities;

  GtkWidget *title;
  GtkWidget *counted;
  GtkWidget *head;
  GtkWidget *tools;
  GtkWidget *mode;
  GtkWidget *revealer;
  GtkWidget *editor; /* made when it is first opened */
  GtkWidget *body;
  GtkWidget *role_card;
  GtkWidget *role_list;
  GtkWidget *all_button;
  GPtrArray *checks;
  GtkWidget *chart;
  GtkWidget *table_box;
  GtkWidget *compared;
};

G_DEFINE_FINAL_TYPE (MulFigureRatioView, mul_figure_ratio_view, GTK_TYPE_BOX)

static gboolean
report (MulFigureRatioView *self, gboolean done, GError *error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  return done;
}

/* ---- Roles ------------------------------------------------------------------------------------------ */

static void
show_ticks (MulFigureRatioView *self)
{
  self->showing = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (g_ptr_array_index (self->checks, i)), self->chosen[i]);
  self->showing = FALSE;
}

/* Each tick is a step of its own. The last stays: something must be divided by. */
static void
role_toggled_cb (MulFigureRatioView *self, GtkWidget *check)
{
  g_autofree gboolean *chosen = NULL;
  g_autoptr (GError) error = NULL;
  guint index;

  if (self->showing || !g_ptr_array_find (self->checks, check, &index))
    return;
  chosen = g_memdup2 (self->chosen, (self->roles->len + 1) * sizeof (gboolean));
  if (!mul_ratio_toggle (chosen, self->roles->len, index))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                C_("figure", "At least one role must count. Tick another one first."));
  else
    report (self,
            mul_figure_edits_choose_roles (self->document, mul_record_get_id (self->ratio), self->roles, chosen, &error),
            error);
  show_ticks (self);
}

static void
role_activated_cb (MulFigureRatioView *self, GtkListBoxRow *row)
{
  const guint index = (guint) gtk_list_box_row_get_index (row);

  if (index >= self->checks->len)
    return;
  gtk_widget_grab_focus (g_ptr_array_index (self->checks, index));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (g_ptr_array_index (self->checks, index)), !self->chosen[index]);
}

static void
all_roles_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureRatioView *self = MUL_FIGURE_RATIO_VIEW (widget);
  g_autofree gboolean *chosen = g_new0 (gboolean, self->roles->len + 1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < self->roles->len; i++)
    chosen[i] = TRUE;
  report (self,
          mul_figure_edits_choose_roles (self->document, mul_record_get_id (self->ratio), self->roles, chosen, &error),
          error);
}

/* "Only Gjøvik", where one municipality alone has such positions. */
static char *
describe_role (MulStaffingModel *model, guint column)
{
  MulStaffingTable *table = mul_staffing_model_get_table (model);
  int only = mul_ratio_get_only_row (table, column);

  if (only < 0)
    return g_strdup ("");
  return g_strdup_printf (C_("figure", "Only %s"),
                          mul_record_get_text (g_ptr_array_index (mul_staffing_model_get_municipalities (model),
                                                                  (guint) only),
                                               MUL_MUNICIPALITY_name));
}

static void
add_role (MulFigureRatioView *self, MulStaffingModel *model, guint column)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *name = mul_record_get_text (g_ptr_array_index (self->roles, column), MUL_ROLE_name);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *caption = describe_role (model, column);
  g_autofree char *fte = mul_number_format_fte (mul_ratio_get_role_fte (mul_staffing_model_get_table (model), column),
                                                MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE,
                                                mul_locale_numbers_current ());
  GtkWidget *value = gtk_label_new (fte);
  g_autofree char *spoken = g_strdup_printf (C_("figure", "%1$s, %2$s FTE"), name, fte);
  g_autofree char *whole = *caption != '\0' ? g_strdup_printf ("%s, %s", spoken, caption) : g_strdup (spoken);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (words), label);
  if (*caption != '\0')
    {
      GtkWidget *second = gtk_label_new (caption);

      gtk_label_set_xalign (GTK_LABEL (second), 0);
      gtk_label_set_wrap (GTK_LABEL (second), TRUE);
      gtk_widget_add_css_class (second, "caption-text");
      gtk_box_append (GTK_BOX (words), second);
    }
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (value, "tabular");
  gtk_widget_add_css_class (value, "dim-label");
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, whole, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (role_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (box, "ratio-role");
  /* The tick takes the focus, not the row around it; a click anywhere in the row is meant for the tick. */
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (GTK_LIST_BOX (self->role_list), row);
  g_ptr_array_add (self->checks, check);
}

/* What a row says of its role beside the tick may have changed with the table, so that all are made anew; the tick that has the
 * focus gets it again. */
static void
show_roles (MulFigureRatioView *self, MulStaffingModel *model)
{
  GPtrArray *roles = mul_staffing_model_get_roles (model);
  int focused = -1;

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_widget_is_focus (g_ptr_array_index (self->checks, i)))
      focused = (int) i;
  self->showing = TRUE;
  g_clear_pointer (&self->roles, g_ptr_array_unref);
  self->roles = g_ptr_array_ref (roles);
  gtk_list_box_remove_all (GTK_LIST_BOX (self->role_list));
  g_ptr_array_set_size (self->checks, 0);
  for (guint i = 0; i < roles->len; i++)
    add_role (self, model, i);
  if (focused >= 0 && (guint) focused < self->checks->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->checks, (guint) focused));
  self->showing = FALSE;
  gtk_widget_set_visible (self->role_card, roles->len > 0);
}

/* ---- Bars and table --------------------------------------------------------------------------------- */

static gboolean
shows_table (MulFigureRatioView *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (self->mode)), "table") == 0;
}

static void
mode_chosen_cb (MulFigureRatioView *self)
{
  gtk_widget_set_visible (self->chart, !shows_table (self));
  gtk_widget_set_visible (self->table_box, shows_table (self));
}

static char *
say_compared (const MulFigureRatio *shown)
{
  const MulRatioComparison *comparison = shown->comparison;
  char *compared = mul_ratio_story_say_compared (&shown->story);
  const char *only = NULL;
  guint n_computed = 0;

  if (compared != NULL)
    return compared;
  for (guint i = 0; i < comparison->n_lines; i++)
    if (comparison->lines[i].now.state == MUL_RATIO_COMPUTED)
      {
        only = shown->story.subjects[i].name;
        n_computed++;
      }
  if (n_computed == 0)
    return g_strdup (C_("figure", "Nothing can be compared yet: state the key figure and the positions of at least two "
                                  "municipalities."));
  if (n_computed == 1)
    return g_markup_printf_escaped (C_("figure", "Only %s can be computed; at least two are needed to compare."), only);
  return g_strdup ("");
}

static void
show_chart (MulFigureRatioView *self, const MulFigureRatio *shown)
{
  const char *title = mul_record_get_text (self->ratio, MUL_RATIO_name);
  MulBarChart *chart = mul_bar_chart_new ();
  g_autofree char *compared = say_compared (shown);
  GtkWidget *child;

  mul_bar_chart_set_title (chart, title);
  mul_ratio_story_fill_chart (&shown->story, chart);
  mul_bar_chart_view_set_chart (MUL_BAR_CHART_VIEW (self->chart), chart, title);
  while ((child = gtk_widget_get_first_child (self->table_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->table_box), child);
  gtk_box_append (GTK_BOX (self->table_box), mul_figure_table_new (&shown->story, title, self->narrow));
  gtk_label_set_markup (GTK_LABEL (self->compared), compared);
  gtk_widget_set_visible (self->compared, *compared != '\0');
}

/* ---- Editing ---------------------------------------------------------------------------------------- */

static void
close_editor (MulFigureRatioView *self)
{
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  gtk_widget_child_focus (self->tools, GTK_DIR_TAB_FORWARD);
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_figure_ratio_view_open (MUL_FIGURE_RATIO_VIEW (widget));
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureRatioView *self = MUL_FIGURE_RATIO_VIEW (widget);
  GtkWidget *parent = gtk_widget_get_parent (widget);
  g_autofree char *said =
      g_strdup_printf (C_("figure", "“%s” deleted"), mul_record_get_text (self->ratio, MUL_RATIO_name));
  g_autoptr (MulFigureRatioView) kept = g_object_ref (self);
  g_autoptr (GError) error = NULL;

  if (report (self, mul_figure_edits_delete (self->document, self->ratio, &error), error))
    gtk_widget_activate_action (parent, "win.toast-undo", "s", said);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkWidget *
create_menu (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();

  g_menu_append (menu, C_("figure", "Edit and Compare"), "ratio.edit");
  g_menu_append (menu, C_("figure", "Count All Positions"), "ratio.all-roles");
  g_menu_append (delete, C_("figure", "Delete"), "ratio.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, C_("figure", "Ratio Menu"));
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static GtkWidget *
create_head (MulFigureRatioView *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  AdwToggle *chart = adw_toggle_new ();
  AdwToggle *table = adw_toggle_new ();

  self->title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0, "wrap", TRUE,
                              NULL);
  gtk_widget_add_css_class (self->title, "ratio-title");
  self->counted = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->counted), 0);
  gtk_label_set_wrap (GTK_LABEL (self->counted), TRUE);
  gtk_widget_add_css_class (self->counted, "ratio-counted");
  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->counted);
  gtk_widget_set_hexpand (words, TRUE);
  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_valign (self->tools, GTK_ALIGN_END);
  adw_toggle_set_name (chart, "chart");
  adw_toggle_set_label (chart, C_("figure", "Chart"));
  adw_toggle_set_name (table, "table");
  adw_toggle_set_label (table, C_("figure", "Table"));
  self->mode = adw_toggle_group_new ();
  adw_toggle_group_add (ADW_TOGGLE_GROUP (self->mode), chart);
  adw_toggle_group_add (ADW_TOGGLE_GROUP (self->mode), table);
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (self->mode), "chart");
  gtk_widget_set_valign (self->mode, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->mode), GTK_ACCESSIBLE_PROPERTY_LABEL, C_("figure", "Show as"), -1);
  gtk_box_append (GTK_BOX (self->tools), self->mode);
  gtk_box_append (GTK_BOX (self->tools), create_menu ());
  gtk_box_append (GTK_BOX (head), words);
  gtk_box_append (GTK_BOX (head), self->tools);
  gtk_widget_add_css_class (head, "ratio-head");
  return head;
}

static GtkWidget *
create_role_card (MulFigureRatioView *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->all_button = gtk_button_new_with_label (C_("figure", "Count All Positions"));
  self->role_list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->role_list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->role_list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("figure", "Roles that Count"), -1);
  g_signal_connect_object (self->role_list, "row-activated", G_CALLBACK (role_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->all_button), "ratio.all-roles");
  gtk_widget_add_css_class (self->all_button, "flat");
  gtk_widget_add_css_class (self->all_button, "ratio-all");
  gtk_box_append (GTK_BOX (card), self->role_list);
  gtk_box_append (GTK_BOX (card), self->all_button);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "ratio-roles");
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_valign (card, GTK_ALIGN_START);
  return card;
}

static GtkWidget *
create_chart_card (MulFigureRatioView *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->chart = mul_bar_chart_view_new ();
  self->table_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_visible (self->table_box, FALSE);
  self->compared = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->compared), 0);
  gtk_label_set_wrap (GTK_LABEL (self->compared), TRUE);
  gtk_widget_add_css_class (self->compared, "ratio-compared");
  gtk_box_append (GTK_BOX (card), self->chart);
  gtk_box_append (GTK_BOX (card), self->table_box);
  gtk_box_append (GTK_BOX (card), self->compared);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_set_hexpand (card, TRUE);
  gtk_widget_set_valign (card, GTK_ALIGN_START);
  return card;
}

static void
mul_figure_ratio_view_dispose (GObject *object)
{
  MulFigureRatioView *self = MUL_FIGURE_RATIO_VIEW (object);

  self->showing = TRUE;
  g_clear_object (&self->document);
  g_clear_object (&self->ratio);
  g_clear_pointer (&self->roles, g_ptr_array_unref);
  g_clear_pointer (&self->municipalities, g_ptr_array_unref);
  g_ptr_array_set_size (self->checks, 0);
  G_OBJECT_CLASS (mul_figure_ratio_view_parent_class)->dispose (object);
}

static void
mul_figure_ratio_view_finalize (GObject *object)
{
  MulFigureRatioView *self = MUL_FIGURE_RATIO_VIEW (object);

  g_free (self->chosen);
  g_ptr_array_unref (self->checks);
  G_OBJECT_CLASS (mul_figure_ratio_view_parent_class)->finalize (object);
}

static void
mul_figure_ratio_view_class_init (MulFigureRatioViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_figure_ratio_view_dispose;
  object_class->finalize = mul_figure_ratio_view_finalize;

  gtk_widget_class_install_action (widget_class, "ratio.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "ratio.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "ratio.all-roles", NULL, all_roles_action);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
mul_figure_ratio_view_init (MulFigureRatioView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "ratio-view");
  self->checks = g_ptr_array_new ();
  self->head = create_head (self);
  self->revealer = gtk_revealer_new ();
  mul_reveal_in_sight (self->revealer);
  self->body = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  self->role_card = create_role_card (self);
  gtk_box_append (GTK_BOX (self->body), self->role_card);
  gtk_box_append (GTK_BOX (self->body), create_chart_card (self));
  gtk_box_append (GTK_BOX (self), self->head);
  gtk_box_append (GTK_BOX (self), self->revealer);
  gtk_box_append (GTK_BOX (self), self->body);
  g_signal_connect_object (self->mode, "notify::active-name", G_CALLBACK (mode_chosen_cb), self, G_CONNECT_SWAPPED);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_figure_ratio_view_new (MulDocument *document, MulRecord *ratio)
{
  MulFigureRatioView *self = g_object_new (MUL_TYPE_FIGURE_RATIO_VIEW, NULL);

  self->document = g_object_ref (document);
  self->ratio = g_object_ref (ratio);
  return GTK_WIDGET (self);
}

/**
 * mul_figure_ratio_view_show:
 * @self: a view
 * @model: the service's staffing
 *
 * Works the ratio out anew and shows it.
 */
void
mul_figure_ratio_view_show (MulFigureRatioView *self, MulStaffingModel *model)
{
  g_autoptr (MulFigureRatio) shown = mul_figure_ratio_new (self->document, self->ratio, model);
  const char *name = mul_record_get_text (self->ratio, MUL_RATIO_name);
  g_autofree char *counted = mul_ratio_story_say_counted (&shown->story);

  g_free (self->chosen);
  self->chosen = g_memdup2 (shown->chosen, (mul_staffing_model_get_roles (model)->len + 1) * sizeof (gboolean));
  gtk_label_set_label (GTK_LABEL (self->title), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_markup (GTK_LABEL (self->counted), counted);
  gtk_widget_set_visible (self->counted, mul_staffing_model_get_roles (model)->len > 0);
  show_roles (self, model);
  show_ticks (self);
  show_chart (self, shown);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ratio.all-roles", !shown->comparison->all_roles);
  gtk_widget_set_tooltip_text (self->all_button,
                               shown->comparison->all_roles ? C_("figure", "All positions count already") : NULL);
  g_clear_pointer (&self->municipalities, g_ptr_array_unref);
  self->municipalities = g_ptr_array_ref (mul_staffing_model_get_municipalities (model));
  if (self->editor != NULL)
    mul_figure_editor_show (MUL_FIGURE_EDITOR (self->editor), self->municipalities);
}

void
mul_figure_ratio_view_set_narrow (MulFigureRatioView *self, gboolean narrow)
{
  const GtkOrientation orientation = narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body), orientation);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head), orientation);
  gtk_box_set_spacing (GTK_BOX (self->body), narrow ? 12 : 18);
  gtk_widget_set_halign (self->tools, narrow ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_size_request (self->role_card, narrow ? -1 : ROLES_WIDTH, -1);
  gtk_widget_set_hexpand (self->role_list, narrow);
  if (self->editor != NULL)
    mul_figure_editor_set_narrow (MUL_FIGURE_EDITOR (self->editor), narrow);
}

const char *
mul_figure_ratio_view_get_id (MulFigureRatioView *self)
{
  return mul_record_get_id (self->ratio);
}

/**
 * mul_figure_ratio_view_open:
 * @self: a view
 *
 * Opens the ratio's name, unit and comparisons to be edited.
 */
void
mul_figure_ratio_view_open (MulFigureRatioView *self)
{
  if (self->editor == NULL)
    {
      self->editor = mul_figure_editor_new (self->document, self->ratio);
      gtk_widget_add_css_class (self->editor, "card");
      mul_figure_editor_set_narrow (MUL_FIGURE_EDITOR (self->editor), self->narrow);
      mul_figure_editor_show (MUL_FIGURE_EDITOR (self->editor), self->municipalities);
      g_signal_connect_object (self->editor, "closed", G_CALLBACK (close_editor), self, G_CONNECT_SWAPPED);
      gtk_revealer_set_child (GTK_REVEALER (self->revealer), self->editor);
    }
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  mul_figure_editor_focus (MUL_FIGURE_EDITOR (self->editor), TRUE);
}
