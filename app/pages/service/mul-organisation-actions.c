/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-organisation-clip.h"
#include "pages/service/mul-organisation-edits.h"
#include "pages/service/mul-organisation-moves.h"
#include "pages/service/mul-organisation-private.h"

#define ZOOM_STEP 1.25

void
mul_organisation_view_update_actions (MulOrganisationView *self)
{
  static const char *const actions[] = { "organisation.add-child",     "organisation.add-sibling",
                                         "organisation.rename",        "organisation.delete",
                                         "organisation.move-earlier",  "organisation.move-later",
                                         "organisation.add-parent",    "organisation.cut",
                                         "organisation.copy" };
  int unit = mul_chart_model_find (self->model, self->selected);
  const MulChartModelUnit *info = unit >= 0 ? mul_chart_model_get_unit (self->model, unit) : NULL;

  mul_organisation_view_update_export_actions (self);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], info != NULL);
  mul_organisation_view_update_folding (self);
  if (info == NULL)
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.move-earlier", info->position > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.move-later",
                                 info->position < mul_chart_model_get_n_siblings (self->model, unit));
}

/* What may be collapsed or expanded is a card's, which may be one that many share. */
static const char *
get_card (MulOrganisationView *self)
{
  return mul_organisation_view_shows_outline (self)
             ? self->selected
             : mul_chart_canvas_get_selected_card (mul_chart_view_get_canvas (self->chart));
}

void
mul_organisation_view_update_folding (MulOrganisationView *self)
{
  const char *card = get_card (self);

  if (self->model == NULL)
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.collapse",
                                 mul_chart_folding_can_collapse (self->folding, self->model, card));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.expand",
                                 mul_chart_folding_can_expand (self->folding, self->model, card));
}

/* A new unit is named at once, where it stands. */
static void
begin_naming (MulOrganisationView *self, const char *unit_id)
{
  if (unit_id == NULL)
    return;
  g_set_str (&self->added, unit_id);
  g_set_str (&self->added_from, self->selected);
  mul_organisation_view_set_selected (self, unit_id);
  gtk_widget_activate_action (GTK_WIDGET (self), "organisation.rename", NULL);
}

/* Who gives up naming a unit that was added just now does not want it. It goes as if it had never been. */
void
mul_organisation_view_take_back (MulOrganisationView *self, const char *unit_id)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (self->document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GError) error = NULL;

  if (unit == NULL || g_strcmp0 (self->added, unit_id) != 0 || *mul_record_get_text (unit, MUL_UNIT_name) != '\0' ||
      g_strcmp0 (mul_document_get_undo_label (self->document), C_ ("undo", "Add Unit")) != 0)
    return;
  g_clear_pointer (&self->added, g_free);
  if (!mul_organisation_view_report (self, mul_document_undo (self->document, &error), error))
    return;
  mul_organisation_view_set_selected (self, self->added_from);
  if (self->added_from != NULL)
    mul_organisation_view_focus_selected (self);
}

void
mul_organisation_view_add_root (MulOrganisationView *self, guint column)
{
  g_autoptr (GError) error = NULL;
  const MulChartModelColumn *info = mul_chart_model_get_column (self->model, column);
  g_autofree char *municipality_id =
      info->municipality != NULL ? g_strdup (mul_record_get_id (info->municipality)) : NULL;
  g_autofree char *id = mul_organisation_add_root (self->document, self->service_id,
                                                   mul_organisation_view_get_alternative (self), municipality_id,
                                                   &error);

  mul_organisation_view_report (self, id != NULL, error);
  begin_naming (self, id);
}

static guint
count_below (MulChartModel *model, guint unit)
{
  guint level = mul_chart_model_get_unit (model, unit)->level;
  guint n = 0;

  while (unit + 1 + n < mul_chart_model_get_n_units (model) &&
         mul_chart_model_get_unit (model, unit + 1 + n)->level > level)
    n++;
  return n;
}

/* What is selected when a unit goes: the one after it, else the one before, else the one above. */
static char *
find_heir (MulChartModel *model, guint unit)
{
  guint next = unit + 1 + count_below (model, unit);
  int parent = mul_chart_model_get_parent (model, unit);

  if (next < mul_chart_model_get_n_units (model) && mul_chart_model_get_parent (model, next) == parent &&
      mul_chart_model_get_unit (model, next)->column == mul_chart_model_get_unit (model, unit)->column)
    return g_strdup (mul_chart_model_get_unit (model, next)->id);
  for (int i = (int) unit - 1; i > parent; i--)
    if (mul_chart_model_get_parent (model, i) == parent)
      return g_strdup (mul_chart_model_get_unit (model, i)->id);
  return parent >= 0 ? g_strdup (mul_chart_model_get_unit (model, parent)->id) : NULL;
}

static void
add_child_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_organisation_add_child (self->document, self->selected, &error);

  mul_organisation_view_report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
add_sibling_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_organisation_add_sibling (self->document, self->selected, &error);

  mul_organisation_view_report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
add_parent_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_organisation_add_parent (self->document, self->selected, &error);

  mul_organisation_view_report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
fold_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autofree char *card = g_strdup (get_card (self));

  if (g_str_equal (action_name, "organisation.expand-all"))
    mul_chart_folding_expand_all (self->folding, self->model);
  else if (card != NULL)
    mul_chart_folding_set_collapsed (self->folding, self->model, card, g_str_equal (action_name, "organisation.collapse"));
}

static void
copy_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  gboolean cut = g_str_equal (action_name, "organisation.cut");
  g_autoptr (GBytes) clip = mul_organisation_clip_new (self->document, self->selected, cut);
  g_autofree char *text = mul_organisation_clip_text (self->document, self->selected);
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes (MUL_ORGANISATION_MIME, clip),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), provider);
  mul_organisation_view_set_cut (self, cut ? self->selected : NULL);
}

/* What was pasted is selected and told; a unit that was cut stays where it is when it cannot go there. */
static void
paste_clip (MulOrganisationView *self, GBytes *clip)
{
  const MulChartModelColumn *first = mul_chart_model_get_n_columns (self->model) > 0
                                         ? mul_chart_model_get_column (self->model, 0) : NULL;
  const char *municipality_id =
      first != NULL && first->municipality != NULL ? mul_record_get_id (first->municipality) : NULL;
  g_autofree char *cut = mul_organisation_clip_get_cut (self->document, clip);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  guint n_units = mul_organisation_clip_get_n_units (clip);

  if (cut != NULL && mul_organisation_is_within (self->document, self->selected, cut))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s",
                                  C_ ("organisation", "A unit cannot be moved to under itself."));
      return;
    }
  id = mul_organisation_paste (self->document, clip, self->service_id, mul_organisation_view_get_alternative (self),
                               municipality_id, self->selected, &error);
  if (!mul_organisation_view_report (self, id != NULL, error))
    return;
  mul_organisation_view_set_cut (self, NULL);
  mul_organisation_view_set_selected (self, id);
  mul_organisation_view_focus_selected (self);
  if (cut != NULL)
    mul_organisation_view_announce_move (self, id);
  else
    {
      g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit pasted", "%u units pasted", n_units),
                                               n_units);

      mul_organisation_view_announce (self, text);
    }
}

static void
clip_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulOrganisationView) self = data;
  g_autoptr (GOutputStream) buffer = G_OUTPUT_STREAM (source);
  g_autoptr (GBytes) clip = NULL;

  if (g_output_stream_splice_finish (buffer, result, NULL) < 0 || self->document == NULL || self->model == NULL)
    return;
  clip = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (buffer));
  paste_clip (self, clip);
}

static void
clip_opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulOrganisationView) self = data;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);

  if (stream != NULL)
    g_output_stream_splice_async (g_memory_output_stream_new_resizable (), stream,
                                  G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                  G_PRIORITY_DEFAULT, NULL, clip_read_cb, g_steal_pointer (&self));
}

/* Units come as they are; other text is for whoever reads lists and tables. */
static void
paste_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  static const char *mime_types[] = { MUL_ORGANISATION_MIME, NULL };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (widget);

  if (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), MUL_ORGANISATION_MIME))
    gdk_clipboard_read_async (clipboard, mime_types, G_PRIORITY_DEFAULT, NULL, clip_opened_cb, g_object_ref (widget));
  else if (!gtk_widget_activate_action (widget, "organisation.paste-list", NULL))
    gtk_widget_error_bell (widget);
}

static void
rename_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (mul_organisation_view_shows_outline (self))
    mul_chart_outline_start_rename (self->outline);
  else
    mul_chart_canvas_start_rename (mul_chart_view_get_canvas (self->chart));
}

static void
delete_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  g_autoptr (GError) error = NULL;
  g_autofree char *heir = NULL;
  g_autofree char *text = NULL;
  const char *name;
  guint n_below;

  if (unit < 0)
    return;
  heir = find_heir (self->model, unit);
  n_below = count_below (self->model, unit);
  name = mul_chart_model_get_unit (self->model, unit)->card.name;
  if (*name == '\0')
    name = C_ ("organisation", "Unnamed unit");
  text = n_below == 0 ? g_strdup_printf (C_ ("organisation", "“%s” was deleted"), name)
                      : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%s” and %u unit below it were deleted",
                                                      "“%s” and %u units below it were deleted", n_below),
                                         name, n_below);
  if (!mul_organisation_view_report (self, mul_organisation_delete (self->document, self->selected, &error), error))
    return;
  mul_organisation_view_set_selected (self, heir);
  if (heir != NULL)
    mul_organisation_view_focus_selected (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static void
move_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  int step = g_str_equal (action_name, "organisation.move-earlier") ? -1 : 1;

  if (mul_organisation_view_report (self, mul_organisation_move (self->document, self->selected, step, &error), error))
    mul_organisation_view_announce_move (self, self->selected);
}

/* In the order of the outline, past what is folded away. */
static void
select_next_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  int n_units = (int) mul_chart_model_get_n_units (self->model);
  int step = g_variant_get_boolean (parameter) ? -1 : 1;
  int unit = mul_chart_model_find (self->model, self->selected);

  if (unit < 0)
    return;
  for (unit += step; unit >= 0 && unit < n_units; unit += step)
    {
      int above = mul_chart_model_get_parent (self->model, (guint) unit);

      while (above >= 0 &&
             !mul_chart_folding_is_collapsed (self->folding, mul_chart_model_get_unit (self->model, (guint) above)->id))
        above = mul_chart_model_get_parent (self->model, (guint) above);
      if (above < 0)
        {
          mul_organisation_view_set_selected (self, mul_chart_model_get_unit (self->model, (guint) unit)->id);
          break;
        }
    }
  mul_organisation_view_focus_selected (self);
}

static void
show_details_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  if (self->selected != NULL)
    mul_organisation_pane_focus_name (self->pane);
}

static void
toggle_pane_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (adw_overlay_split_view_get_show_sidebar (self->split))
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  else
    show_details_action_cb (widget, NULL, NULL);
}

static void
zoom_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (g_str_equal (action_name, "organisation.zoom-in"))
    mul_chart_view_zoom_by (self->chart, ZOOM_STEP);
  else if (g_str_equal (action_name, "organisation.zoom-out"))
    mul_chart_view_zoom_by (self->chart, 1 / ZOOM_STEP);
  else if (g_str_equal (action_name, "organisation.zoom-normal"))
    mul_chart_view_zoom_to (self->chart, 1);
  else
    mul_chart_view_zoom_fit (self->chart);
}

static void
show_mode_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  adw_toggle_group_set_active_name (MUL_ORGANISATION_VIEW (widget)->mode_group,
                                    g_variant_get_string (parameter, NULL));
}

void
mul_organisation_view_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "organisation.add-child", NULL, add_child_action_cb },
    { "organisation.add-sibling", NULL, add_sibling_action_cb },
    { "organisation.add-parent", NULL, add_parent_action_cb },
    { "organisation.cut", NULL, copy_action_cb },
    { "organisation.copy", NULL, copy_action_cb },
    { "organisation.paste", NULL, paste_action_cb },
    { "organisation.collapse", NULL, fold_action_cb },
    { "organisation.expand", NULL, fold_action_cb },
    { "organisation.expand-all", NULL, fold_action_cb },
    { "organisation.rename", NULL, rename_action_cb },
    { "organisation.delete", NULL, delete_action_cb },
    { "organisation.move-earlier", NULL, move_action_cb },
    { "organisation.move-later", NULL, move_action_cb },
    { "organisation.select-next", "b", select_next_action_cb },
    { "organisation.show-details", NULL, show_details_action_cb },
    { "organisation.toggle-pane", NULL, toggle_pane_action_cb },
    { "organisation.zoom-in", NULL, zoom_action_cb },
    { "organisation.zoom-out", NULL, zoom_action_cb },
    { "organisation.zoom-normal", NULL, zoom_action_cb },
    { "organisation.zoom-fit", NULL, zoom_action_cb },
    { "organisation.show-mode", "s", show_mode_action_cb },
  };
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "organisation.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "organisation.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "organisation.zoom-fit" },
    { GDK_KEY_KP_0, GDK_CONTROL_MASK, "organisation.zoom-fit" },
    { GDK_KEY_F9, 0, "organisation.toggle-pane" },
    /* Also where there is no chart yet to paste into. */
    { GDK_KEY_v, GDK_CONTROL_MASK, "organisation.paste" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].keyval, keys[i].modifiers, keys[i].action, NULL);
  mul_organisation_view_install_export_actions (widget_class);
  mul_organisation_view_install_paste_actions (widget_class);
}
