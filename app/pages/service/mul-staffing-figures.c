/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-ratio.h"
#include "widgets/mul-municipality-badge.h"

#define VALUES_WIDTH 620

struct _MulStaffingFigures
{
  GtkBox parent_instance;

  gboolean narrow;

  /* Owned */
  GtkWidget *list;
};

G_DEFINE_FINAL_TYPE (MulStaffingFigures, mul_staffing_figures, GTK_TYPE_BOX)

/* ---- Values ----------------------------------------------------------------------------------------- */

static char *
qualify (const char *number, int qualifier)
{
  switch (qualifier)
    {
    case MUL_QUALIFIER_APPROX:
      return g_strdup_printf (C_("qualifier", "approx. %s"), number);
    case MUL_QUALIFIER_LEAST:
      return g_strdup_printf (C_("qualifier", "at least %s"), number);
    case MUL_QUALIFIER_MOST:
      return g_strdup_printf (C_("qualifier", "at most %s"), number);
    case MUL_QUALIFIER_DERIVED:
      return g_strdup_printf (C_("figure", "%s (derived)"), number);
    default:
      return g_strdup (number);
    }
}

static char *
print_key_figure (MulRecord *record)
{
  gint64 value = mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4);
  g_autofree char *number = NULL;

  if (!mul_value_is_stated (value))
    return g_strdup (C_("figure", "not stated"));
  number = mul_number_format_range (value, mul_record_get_integer (record, MUL_KEY_FIGURE_max_e4), 4,
                                    mul_locale_numbers_current ());
  return qualify (number, mul_record_get_code (record, MUL_KEY_FIGURE_qualifier));
}

static const char *
name_ratio_gap (MulRatioState state)
{
  switch (state)
    {
    case MUL_RATIO_NO_FIGURE:
      return C_("figure", "not stated");
    case MUL_RATIO_NO_STAFFING:
      return C_("figure", "no staffing stated");
    case MUL_RATIO_NO_FTE:
      return C_("figure", "no FTE");
    case MUL_RATIO_COMPUTED:
    case MUL_RATIO_STATED:
    default:
      return NULL;
    }
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static GtkWidget *
new_row (MulStaffingFigures *self, const char *title, const char *subtitle, GtkWidget **values, GString **spoken)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                                self->narrow ? 4 : 18);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), name);
  gtk_box_append (GTK_BOX (box), words);
  if (subtitle != NULL && *subtitle != '\0')
    {
      GtkWidget *second = gtk_label_new (subtitle);

      gtk_label_set_xalign (GTK_LABEL (second), 0);
      gtk_label_set_wrap (GTK_LABEL (second), TRUE);
      gtk_widget_add_css_class (second, "caption-text");
      gtk_box_append (GTK_BOX (words), second);
    }
  *values = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (*values), 18);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (*values), 4);
  /* Beside the name the values take what room they need, up to a part of the row. */
  adw_wrap_box_set_natural_line_length (ADW_WRAP_BOX (*values), self->narrow ? -1 : VALUES_WIDTH);
  gtk_widget_set_valign (*values, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), *values);
  gtk_widget_add_css_class (box, "staffing-figure");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  *spoken = g_string_new (title);
  return row;
}

static void
end_row (GtkWidget *row, GString *spoken)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  g_string_free (spoken, TRUE);
}

static void
add_value (GtkWidget *values, GString *spoken, MulRecord *municipality, const char *name, const char *value,
           const char *period, gboolean stated)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (value);

  if (municipality != NULL &&
      mul_record_get_code (municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT)
    gtk_box_append (GTK_BOX (box), mul_municipality_badge_new (municipality));
  else
    {
      GtkWidget *words = gtk_label_new (name);

      gtk_label_set_wrap (GTK_LABEL (words), TRUE);
      gtk_label_set_xalign (GTK_LABEL (words), 0);
      gtk_widget_add_css_class (words, "secondary");
      gtk_box_append (GTK_BOX (box), words);
    }
  gtk_widget_add_css_class (label, stated ? "tabular" : "dimmed");
  gtk_box_append (GTK_BOX (box), label);
  g_string_append_printf (spoken, ". %s: %s", name, value);
  if (period != NULL && *period != '\0')
    {
      GtkWidget *when = gtk_label_new (period);

      gtk_widget_add_css_class (when, "caption-text");
      gtk_box_append (GTK_BOX (box), when);
      g_string_append_printf (spoken, ", %s", period);
    }
  adw_wrap_box_append (ADW_WRAP_BOX (values), box);
}

static const char *
name_of_key_figure (MulRecord *record, MulRecord *municipality)
{
  const char *about = mul_record_get_text (record, MUL_KEY_FIGURE_about);

  if (municipality != NULL)
    return mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  return *about != '\0' ? about : C_("figure", "in all");
}

/* A value for every municipality in the table, in its order, then the others as they come. */
static void
add_figure (MulStaffingFigures *self, MulDocument *document, MulRecord *figure, MulStaffingModel *model)
{
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_KEY_FIGURE, MUL_KEY_FIGURE_figure_id, mul_record_get_id (figure), 0);
  GPtrArray *municipalities = mul_staffing_model_get_municipalities (model);
  guint n = g_list_model_get_n_items (list);
  gboolean compared = FALSE;
  GtkWidget *values, *row;
  GString *spoken;

  row = new_row (self, mul_record_get_text (figure, MUL_FIGURE_name),
                 mul_record_get_text (figure, MUL_FIGURE_definition), &values, &spoken);
  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (MulRecord) record = g_list_model_get_item (list, j);
          g_autofree char *value = NULL;

          if (g_strcmp0 (mul_record_get_text (record, MUL_KEY_FIGURE_municipality_id),
                         mul_record_get_id (municipality)) != 0)
            continue;
          value = print_key_figure (record);
          add_value (values, spoken, municipality, mul_record_get_text (municipality, MUL_MUNICIPALITY_name), value,
                     mul_record_get_text (record, MUL_KEY_FIGURE_period),
                     mul_value_is_stated (mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4)));
          compared = TRUE;
        }
    }
  for (guint i = 0; i < municipalities->len && compared; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);
      gboolean stated = FALSE;

      for (guint j = 0; j < n && !stated; j++)
        {
          g_autoptr (MulRecord) record = g_list_model_get_item (list, j);

          stated = g_strcmp0 (mul_record_get_text (record, MUL_KEY_FIGURE_municipality_id),
                              mul_record_get_id (municipality)) == 0;
        }
      if (!stated)
        add_value (values, spoken, municipality, mul_record_get_text (municipality, MUL_MUNICIPALITY_name),
                   C_("figure", "not stated"), NULL, FALSE);
    }
  for (guint j = 0; j < n; j++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, j);
      g_autoptr (MulRecord) municipality = mul_document_get_record (
          document, MUL_ENTITY_MUNICIPALITY, mul_record_get_text (record, MUL_KEY_FIGURE_municipality_id));
      g_autofree char *value = NULL;

      if (municipality != NULL && g_ptr_array_find (municipalities, municipality, NULL))
        continue;
      value = print_key_figure (record);
      add_value (values, spoken, municipality, name_of_key_figure (record, municipality), value,
                 mul_record_get_text (record, MUL_KEY_FIGURE_period),
                 mul_value_is_stated (mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4)));
    }
  end_row (row, spoken);
}

/* ---- Ratios ----------------------------------------------------------------------------------------- */

static gboolean *
choose_roles (MulDocument *document, const char *ratio_id, MulStaffingModel *model)
{
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_RATIO_ROLE, MUL_RATIO_ROLE_ratio_id, ratio_id, 0);
  GPtrArray *roles = mul_staffing_model_get_roles (model);
  gboolean *chosen = g_new0 (gboolean, MAX (roles->len, 1));

  for (guint i = 0; i < roles->len; i++)
    {
      g_autoptr (MulRecord) part = mul_document_get_record_by_pair (document, MUL_ENTITY_RATIO_ROLE, ratio_id,
                                                                    mul_record_get_id (g_ptr_array_index (roles, i)));

      /* Where no role is chosen, all count. */
      chosen[i] = g_list_model_get_n_items (list) == 0 || part != NULL;
    }
  return chosen;
}

static gint64
find_figure (MulDocument *document, const char *figure_id, const char *municipality_id)
{
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_KEY_FIGURE, MUL_KEY_FIGURE_figure_id, figure_id,
                         MUL_KEY_FIGURE_municipality_id, municipality_id, 0);
  g_autoptr (MulRecord) latest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      if (latest == NULL || g_strcmp0 (mul_record_get_text (record, MUL_KEY_FIGURE_period),
                                       mul_record_get_text (latest, MUL_KEY_FIGURE_period)) > 0)
        g_set_object (&latest, record);
    }
  return latest != NULL ? mul_record_get_integer (latest, MUL_KEY_FIGURE_value_e4) : MUL_NOT_STATED;
}

static void
add_ratio (MulStaffingFigures *self, MulDocument *document, MulRecord *ratio, MulStaffingModel *model)
{
  const MulLocaleNumbers *locale = mul_locale_numbers_current ();
  GPtrArray *municipalities = mul_staffing_model_get_municipalities (model);
  g_autofree gboolean *chosen = choose_roles (document, mul_record_get_id (ratio), model);
  g_autoptr (GListModel) stated =
      mul_document_list (document, MUL_ENTITY_KEY_FIGURE, MUL_KEY_FIGURE_ratio_id, mul_record_get_id (ratio), 0);
  GtkWidget *values, *row;
  GString *spoken;

  row = new_row (self, mul_record_get_text (ratio, MUL_RATIO_name),
                 mul_ratio_all_roles (chosen, mul_staffing_model_get_roles (model)->len)
                     ? C_("figure", "Computed with all positions of the table")
                     : C_("figure", "Computed with some of the positions"),
                 &values, &spoken);
  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);
      MulRatio result = mul_ratio_compute (
          mul_staffing_model_get_table (model), i,
          find_figure (document, mul_record_get_text (ratio, MUL_RATIO_figure_id), mul_record_get_id (municipality)),
          chosen);
      g_autofree char *number = mul_number_format (result.ratio_e4, 1, TRUE, locale);
      const char *gap = name_ratio_gap (result.state);

      add_value (values, spoken, municipality, mul_record_get_text (municipality, MUL_MUNICIPALITY_name),
                 gap != NULL ? gap : number, NULL, gap == NULL);
    }
  for (guint i = 0; i < g_list_model_get_n_items (stated); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (stated, i);
      g_autoptr (MulRecord) municipality = mul_document_get_record (
          document, MUL_ENTITY_MUNICIPALITY, mul_record_get_text (record, MUL_KEY_FIGURE_municipality_id));
      g_autofree char *value =
          mul_number_format (mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4), 1, TRUE, locale);

      add_value (values, spoken, municipality, name_of_key_figure (record, municipality), value,
                 mul_record_get_text (record, MUL_KEY_FIGURE_period), TRUE);
    }
  end_row (row, spoken);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_figures_class_init (MulStaffingFiguresClass *klass)
{
}

static void
mul_staffing_figures_init (MulStaffingFigures *self)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label",
                                   C_("staffing", "Key Figures and Ratios"), "xalign", 0.0, NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (title, "staffing-title");
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("staffing", "Key Figures and Ratios"), -1);
  gtk_box_append (GTK_BOX (self), title);
  gtk_box_append (GTK_BOX (self), self->list);
}

/**
 * mul_staffing_figures_show:
 * @self: the list
 * @document: a document
 * @service_id: a service
 * @model: its staffing
 *
 * Shows the service's key figures, and the ratios worked out from them and the staffing: figure ÷ årsverk of the roles
 * that count, those placed elsewhere included. It hides itself where there is none.
 */
void
mul_staffing_figures_show (MulStaffingFigures *self, MulDocument *document, const char *service_id,
                           MulStaffingModel *model)
{
  g_autoptr (GListModel) figures =
      mul_document_list (document, MUL_ENTITY_FIGURE, MUL_FIGURE_service_id, service_id, 0);

  gtk_list_box_remove_all (GTK_LIST_BOX (self->list));
  for (guint i = 0; i < g_list_model_get_n_items (figures); i++)
    {
      g_autoptr (MulRecord) figure = g_list_model_get_item (figures, i);
      g_autoptr (GListModel) ratios =
          mul_document_list (document, MUL_ENTITY_RATIO, MUL_RATIO_figure_id, mul_record_get_id (figure), 0);

      add_figure (self, document, figure, model);
      for (guint j = 0; j < g_list_model_get_n_items (ratios); j++)
        {
          g_autoptr (MulRecord) ratio = g_list_model_get_item (ratios, j);

          add_ratio (self, document, ratio, model);
        }
    }
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (figures) > 0);
}

/**
 * mul_staffing_figures_set_narrow:
 * @self: the list
 * @narrow: whether values stand below their names
 *
 * Lays the rows out for a narrow or a wide window, when they are shown next.
 */
void
mul_staffing_figures_set_narrow (MulStaffingFigures *self, gboolean narrow)
{
  self->narrow = narrow;
}
