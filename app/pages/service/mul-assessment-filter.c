/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-filter.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-stance-edits.h"
#include "widgets/mul-argument-stance-mark.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-key-tooltip.h"

struct _MulAssessmentFilter
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  GListModel *themes;
  GListModel *municipalities;
  char **theme_ids;        /* by their place in the drop-down; the first is for all */
  char **municipality_ids; /* likewise */
  MulArgumentFilter filter;
  gboolean showing;

  /* Borrowed: child */
  GtkWidget *legend;

  /* Template */
  GtkWidget *box;
  GtkDropDown *theme;
  GtkDropDown *municipality;
  GtkDropDown *grouping;
  GtkToggleButton *disputed;
  GtkLabel *disputed_count;
  GtkToggleButton *without_source;
  GtkLabel *without_source_count;
  GtkWidget *clear_button;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (MulAssessmentFilter, mul_assessment_filter, GTK_TYPE_WIDGET)

/* Offers names in a drop-down, and finds again what was chosen. What is gone filters no longer. */
static void
offer (GtkDropDown *drop_down, GtkStringList *names, char **ids, const char *chosen)
{
  guint selected = 0;

  for (guint i = 0; chosen != NULL && ids[i] != NULL; i++)
    if (i > 0 && strcmp (ids[i], chosen) == 0)
      selected = i;
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (drop_down, selected);
}

static void
show_choices (MulAssessmentFilter *self)
{
  g_autoptr (GtkStringList) themes = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) municipalities = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) takers = mul_argument_list_takers (self->document, self->service_id, self->municipalities);
  g_autoptr (GStrvBuilder) theme_ids = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) municipality_ids = g_strv_builder_new ();

  gtk_string_list_append (themes, C_ ("filter", "All themes"));
  g_strv_builder_add (theme_ids, "*");
  for (guint i = 0; i < g_list_model_get_n_items (self->themes); i++)
    {
      g_autoptr (MulRecord) theme = g_list_model_get_item (self->themes, i);

      gtk_string_list_append (themes, mul_record_get_text (theme, MUL_THEME_name));
      g_strv_builder_add (theme_ids, mul_record_get_id (theme));
    }
  gtk_string_list_append (themes, C_ ("filter", "Without theme"));
  g_strv_builder_add (theme_ids, "");
  gtk_string_list_append (municipalities, C_ ("filter", "All municipalities"));
  g_strv_builder_add (municipality_ids, "*");
  for (guint i = 0; i < takers->len; i++)
    {
      gtk_string_list_append (municipalities, mul_record_get_text (g_ptr_array_index (takers, i), MUL_MUNICIPALITY_name));
      g_strv_builder_add (municipality_ids, mul_record_get_id (g_ptr_array_index (takers, i)));
    }
  g_strfreev (self->theme_ids);
  g_strfreev (self->municipality_ids);
  self->theme_ids = g_strv_builder_end (theme_ids);
  self->municipality_ids = g_strv_builder_end (municipality_ids);
  self->showing = TRUE;
  offer (self->theme, themes, self->theme_ids, self->filter.theme_id);
  offer (self->municipality, municipalities, self->municipality_ids, self->filter.municipality_id);
  self->showing = FALSE;
}

/* A button with two labels in it has no name of its own. */
static void
name_toggle (GtkToggleButton *toggle, const char *words, const char *count)
{
  g_autofree char *name = g_strdup_printf ("%s %s", words, count);

  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static const char *
get_chosen (GtkDropDown *drop_down, char **ids)
{
  const guint selected = gtk_drop_down_get_selected (drop_down);

  return selected > 0 && selected < g_strv_length (ids) ? ids[selected] : NULL;
}

static void
chosen_cb (MulAssessmentFilter *self)
{
  if (self->showing || self->document == NULL)
    return;
  g_set_str (&self->filter.theme_id, get_chosen (self->theme, self->theme_ids));
  g_set_str (&self->filter.municipality_id, get_chosen (self->municipality, self->municipality_ids));
  self->filter.only_disputed = gtk_toggle_button_get_active (self->disputed);
  self->filter.without_source = gtk_toggle_button_get_active (self->without_source);
  gtk_widget_set_visible (self->clear_button, !mul_argument_filter_is_empty (&self->filter));
  g_signal_emit (self, changed_signal, 0);
}

static void
clear_cb (MulAssessmentFilter *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->theme));
  mul_assessment_filter_clear (self);
}

static void
document_changed_cb (MulAssessmentFilter *self, MulChanges *changes)
{
  if (!mul_changes_touch (changes, MUL_ENTITY_THEME) && !mul_changes_touch (changes, MUL_ENTITY_MUNICIPALITY)
      && !mul_changes_touch (changes, MUL_ENTITY_SERVICE_MUNICIPALITY))
    return;
  show_choices (self);
  chosen_cb (self);
}

static gboolean
mul_assessment_filter_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MUL_ASSESSMENT_FILTER (widget)->theme));
}

static void
mul_assessment_filter_dispose (GObject *object)
{
  MulAssessmentFilter *self = MUL_ASSESSMENT_FILTER (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_object (&self->themes);
  g_clear_object (&self->municipalities);
  g_clear_object (&self->document);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ASSESSMENT_FILTER);
  G_OBJECT_CLASS (mul_assessment_filter_parent_class)->dispose (object);
}

static void
mul_assessment_filter_finalize (GObject *object)
{
  MulAssessmentFilter *self = MUL_ASSESSMENT_FILTER (object);

  g_free (self->service_id);
  g_strfreev (self->theme_ids);
  g_strfreev (self->municipality_ids);
  g_free (self->filter.theme_id);
  g_free (self->filter.municipality_id);
  G_OBJECT_CLASS (mul_assessment_filter_parent_class)->finalize (object);
}

static void
mul_assessment_filter_class_init (MulAssessmentFilterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_assessment_filter_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_assessment_filter_finalize;
  widget_class->grab_focus = mul_assessment_filter_grab_focus;
  changed_signal =
      g_signal_new ("changed", MUL_TYPE_ASSESSMENT_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-assessment-filter.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, box);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, theme);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, municipality);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, grouping);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, disputed);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, disputed_count);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, without_source);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, without_source_count);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentFilter, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
}

static void
mul_assessment_filter_init (MulAssessmentFilter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  mul_key_tooltip_set (GTK_WIDGET (self->theme), C_ ("filter", "Theme"), "<Control><Shift>f");
  mul_key_tooltip_set (GTK_WIDGET (self->clear_button), C_ ("filter", "Show All"), "<Control><Shift>a");
  self->legend = mul_argument_stance_legend_new ();
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));
}

/**
 * mul_assessment_filter_set_service:
 * @self: a filter
 * @document: the project
 * @service_id: a service
 *
 * Says what there is to choose among; once.
 */
void
mul_assessment_filter_set_service (MulAssessmentFilter *self, MulDocument *document, const char *service_id)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_FILTER (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->service_id = g_strdup (service_id);
  self->themes = mul_document_list (document, MUL_ENTITY_THEME, 0);
  self->municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  show_choices (self);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mul_assessment_filter_get:
 * @self: a filter
 *
 * Returns: (transfer none): which arguments are asked for
 */
const MulArgumentFilter *
mul_assessment_filter_get (MulAssessmentFilter *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_FILTER (self), NULL);
  return &self->filter;
}

MulArgumentGrouping
mul_assessment_filter_get_grouping (MulAssessmentFilter *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_FILTER (self), MUL_ARGUMENT_GROUPING_NONE);
  return (MulArgumentGrouping) gtk_drop_down_get_selected (self->grouping);
}

/**
 * mul_assessment_filter_set_counts:
 * @self: a filter
 * @disputed: how many arguments of the alternative are disputed
 * @without_source: how many have no source
 */
void
mul_assessment_filter_set_counts (MulAssessmentFilter *self, guint disputed, guint without_source)
{
  g_autofree char *first = g_strdup_printf ("%u", disputed);
  g_autofree char *second = g_strdup_printf ("%u", without_source);

  g_return_if_fail (MUL_IS_ASSESSMENT_FILTER (self));
  gtk_label_set_label (self->disputed_count, first);
  gtk_label_set_label (self->without_source_count, second);
  name_toggle (self->disputed, C_ ("filter", "Only disagreement"), first);
  name_toggle (self->without_source, C_ ("filter", "Without source"), second);
}

/**
 * mul_assessment_filter_set_legend_visible:
 * @self: a filter
 * @visible: whether there is room to say what the signs mean
 */
void
mul_assessment_filter_set_legend_visible (MulAssessmentFilter *self, gboolean visible)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_FILTER (self));
  gtk_widget_set_visible (self->legend, visible);
}

static void
choose_only (MulAssessmentFilter *self, gboolean without_source)
{
  self->showing = TRUE;
  gtk_drop_down_set_selected (self->theme, 0);
  gtk_drop_down_set_selected (self->municipality, 0);
  gtk_toggle_button_set_active (self->disputed, FALSE);
  gtk_toggle_button_set_active (self->without_source, without_source);
  self->showing = FALSE;
  chosen_cb (self);
}

/**
 * mul_assessment_filter_clear:
 * @self: a filter
 *
 * Shows everything again.
 */
void
mul_assessment_filter_clear (MulAssessmentFilter *self)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_FILTER (self));
  choose_only (self, FALSE);
}

/**
 * mul_assessment_filter_show_without_source:
 * @self: a filter
 *
 * Shows all that has no source, and nothing else.
 */
void
mul_assessment_filter_show_without_source (MulAssessmentFilter *self)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_FILTER (self));
  choose_only (self, TRUE);
}
