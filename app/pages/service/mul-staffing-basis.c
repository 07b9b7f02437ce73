/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-basis.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "pages/service/mul-staffing-model.h"
#include "widgets/mul-drop-down-choices.h"

struct _MulStaffingBasis
{
  GtkPopover parent_instance;

  /* Template */
  GtkWidget *basis;
  GtkWidget *as_of;
  GtkWidget *problem;
  GtkWidget *apply;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingBasis, mul_staffing_basis, GTK_TYPE_POPOVER)

static void
show_problem (MulStaffingBasis *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->problem, sentence != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->as_of), GTK_ACCESSIBLE_STATE_INVALID,
                               sentence != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (sentence == NULL)
    {
      gtk_widget_remove_css_class (self->as_of, "error");
      return;
    }
  gtk_widget_add_css_class (self->as_of, "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (self->as_of), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
apply_cb (MulStaffingBasis *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->as_of)));
  g_autofree char *date = mul_date_read (typed);
  int basis = (int) gtk_drop_down_get_selected (GTK_DROP_DOWN (self->basis)) - 1;

  if (date == NULL)
    {
      g_autofree char *sentence =
          g_strdup_printf (C_("staffing", "“%s” is not a date. Write for example 03.10.2025."), typed);

      show_problem (self, sentence);
      return;
    }
  show_problem (self, NULL);
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, basis, date);
}

static void
mul_staffing_basis_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_STAFFING_BASIS);
  G_OBJECT_CLASS (mul_staffing_basis_parent_class)->dispose (object);
}

static void
mul_staffing_basis_class_init (MulStaffingBasisClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_staffing_basis_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-staffing-basis.ui");
  gtk_widget_class_bind_template_child (widget_class, MulStaffingBasis, basis);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingBasis, as_of);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingBasis, problem);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingBasis, apply);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
}

static void
mul_staffing_basis_init (MulStaffingBasis *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  for (int i = -1; i <= MUL_BASIS_EXCL_LONG_LEAVE; i++)
    gtk_string_list_append (names, mul_staffing_model_name_basis (i));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->basis), G_LIST_MODEL (names));
}

/**
 * mul_staffing_basis_show:
 * @self: the popover
 * @basis: what the figures are (MulBasis), or -1 where they do not all say the same
 * @as_of: (nullable): the date they share, as the file holds it
 * @n_positions: how many positions it will be said of
 *
 * Shows what is said of the figures now.
 */
void
mul_staffing_basis_show (MulStaffingBasis *self, int basis, const char *as_of, guint n_positions)
{
  g_autofree char *date = mul_date_print (as_of != NULL ? as_of : "");
  g_autofree char *label = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Set for %u Position", "Set for All %u Positions", n_positions), n_positions);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->basis), (guint) (basis + 1));
  gtk_editable_set_text (GTK_EDITABLE (self->as_of), date);
  gtk_button_set_label (GTK_BUTTON (self->apply), label);
  gtk_widget_set_sensitive (self->apply, n_positions > 0);
  show_problem (self, NULL);
}
