/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-view-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-wording.h"
#include "widgets/mul-key-tooltip.h"

/* What of the view is seen: the lists or the calm page, and in a narrow window one part of it at a time. */

static MulProConWording
get_wording (MulAssessmentView *self)
{
  return (MulProConWording) mul_record_get_code (mul_document_get_project (self->document),
                                                 MUL_PROJECT_pro_con_wording);
}

/* Which list the narrow view adds to. */
MulPlacementKind
mul_assessment_view_get_shown_kind (MulAssessmentView *self)
{
  const char *part = adw_toggle_group_get_active_name (self->parts);

  if (g_strcmp0 (part, "con") == 0)
    return MUL_PLACEMENT_KIND_CON;
  return g_strcmp0 (part, "other") == 0 ? MUL_PLACEMENT_KIND_CONDITION : MUL_PLACEMENT_KIND_PRO;
}

static guint
count_all (MulAssessmentView *self)
{
  guint n = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    n += mul_argument_column_get_count (self->columns[i]);
  return n;
}

/* The calm page for what was not discussed, or the lists. */
void
mul_assessment_view_show_stack (MulAssessmentView *self)
{
  const char *reason = mul_assessment_conclusion_get_not_discussed_reason (self->conclusion);
  const gboolean calm = *reason != '\0' && count_all (self) == 0 && !self->discuss;

  gtk_label_set_label (self->calm_reason, reason);
  gtk_stack_set_visible_child_name (self->stack, calm ? "not-discussed" : "lists");
}

/* The toggles of a narrow window say how many there are of each, or how many the filter shows. */
void
mul_assessment_view_show_part_counts (MulAssessmentView *self)
{
  const MulProConWording wording = get_wording (self);
  const guint counts[] = {
    mul_argument_column_get_shown (self->columns[MUL_PLACEMENT_KIND_PRO]),
    mul_argument_column_get_shown (self->columns[MUL_PLACEMENT_KIND_CON]),
    mul_argument_column_get_shown (self->columns[MUL_PLACEMENT_KIND_CONDITION])
        + mul_argument_column_get_shown (self->columns[MUL_PLACEMENT_KIND_NEUTRAL]),
  };
  const char *titles[] = {
    mul_argument_wording_get (MUL_PLACEMENT_KIND_PRO, wording)->title,
    mul_argument_wording_get (MUL_PLACEMENT_KIND_CON, wording)->title,
    C_ ("assessment", "Conditions etc."),
  };

  for (guint i = 0; self->narrow && i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *label = g_strdup_printf ("%s %u", titles[i], counts[i]);
      AdwToggle *toggle = adw_toggle_group_get_toggle (self->parts, i);

      if (g_strcmp0 (adw_toggle_get_label (toggle), label) != 0)
        adw_toggle_set_label (toggle, label);
    }
}

/* In a narrow window one part is shown at a time. */
void
mul_assessment_view_show_parts (MulAssessmentView *self)
{
  const MulPlacementKind kind = mul_assessment_view_get_shown_kind (self);
  const MulArgumentWords *words;

  mul_assessment_view_show_part_counts (self);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      const gboolean other = i == MUL_PLACEMENT_KIND_CONDITION || i == MUL_PLACEMENT_KIND_NEUTRAL;

      mul_argument_column_set_narrow (self->columns[i], self->narrow);
      mul_argument_column_set_heading_visible (self->columns[i], !self->narrow || other);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->upper), !self->narrow || kind != MUL_PLACEMENT_KIND_CONDITION);
  gtk_widget_set_visible (GTK_WIDGET (self->lower), !self->narrow || kind == MUL_PLACEMENT_KIND_CONDITION);
  /* Only one of the widgets around the focus may be hidden at a time: GTK 4.18 keeps a reference to the first of two. */
  if (!self->narrow || kind != MUL_PLACEMENT_KIND_CONDITION)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->columns[MUL_PLACEMENT_KIND_PRO]),
                              !self->narrow || kind == MUL_PLACEMENT_KIND_PRO);
      gtk_widget_set_visible (GTK_WIDGET (self->columns[MUL_PLACEMENT_KIND_CON]),
                              !self->narrow || kind == MUL_PLACEMENT_KIND_CON);
    }
  words = mul_argument_wording_get (kind, get_wording (self));
  adw_button_content_set_label (self->add_content, words->add);
  mul_key_tooltip_set (self->add_button, words->add, words->accel);
}

/* In a narrow window the filters are there when asked for. */
void
mul_assessment_view_show_filter (MulAssessmentView *self)
{
  const gboolean active = gtk_toggle_button_get_active (self->filter_button);

  gtk_widget_set_visible (GTK_WIDGET (self->filter_button), self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->filter), !self->narrow || active);
  mul_assessment_filter_set_legend_visible (self->filter, !self->narrow);
}

void
mul_assessment_view_show_narrow (MulAssessmentView *self)
{
  mul_assessment_view_show_filter (self);
  mul_alternative_switcher_set_narrow (self->switcher, self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->parts), self->narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->lower),
                                  self->narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->lower, !self->narrow);
  if (!self->narrow)
    adw_bottom_sheet_set_open (self->sheet, FALSE);
  adw_bottom_sheet_set_can_open (self->sheet, self->narrow);
  adw_bottom_sheet_set_reveal_bottom_bar (self->sheet, self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->conclusion), !self->narrow);
  mul_assessment_view_show_parts (self);
  if (self->narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

/* Brings a list into sight in a narrow window, and away from the calm page. */
void
mul_assessment_view_reveal_kind (MulAssessmentView *self, MulPlacementKind kind)
{
  static const char *const parts[N_COLUMNS] = { "pro", "con", "other", "other" };

  if (gtk_stack_get_visible_child_name (self->stack) != NULL
      && strcmp (gtk_stack_get_visible_child_name (self->stack), "lists") != 0)
    {
      self->discuss = TRUE;
      mul_assessment_view_show_stack (self);
    }
  adw_toggle_group_set_active_name (self->parts, parts[kind]);
  adw_bottom_sheet_set_open (self->sheet, FALSE);
}

/* Whether one of the list's arguments is shown; the first of them then has the focus. */
static gboolean
focus_first (MulArgumentColumn *column)
{
  GListModel *placements = mul_argument_column_get_placements (column);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);

      if (mul_argument_column_focus_placement (column, mul_record_get_id (placement)))
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_assessment_view_show_without_source:
 * @self: a view
 *
 * Shows only what has no source, with the focus on the first of it.
 *
 * Returns: whether there is anything
 */
gboolean
mul_assessment_view_show_without_source (MulAssessmentView *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_VIEW (self), FALSE);
  mul_assessment_filter_show_without_source (self->filter);
  /* In a narrow window too it is seen why the rest is not. */
  gtk_toggle_button_set_active (self->filter_button, TRUE);
  for (guint i = 0; i < N_COLUMNS; i++)
    if (mul_argument_column_get_shown (self->columns[i]) > 0)
      {
        mul_assessment_view_reveal_kind (self, (MulPlacementKind) i);
        return focus_first (self->columns[i]);
      }
  return FALSE;
}
