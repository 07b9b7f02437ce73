/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-ledger-bar.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* With little room: what is placed, and what is left. */
#define FIRST_NARROW 1
#define LAST_NARROW 2

struct _MulLedgerBar
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *figures; /* a wrap box of boxes */
  GtkWidget *fault;
  GtkWidget *details;
  GtkWidget *tray; /* with little room, the button that the toolbar has no room for */

  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulLedgerBar, mul_ledger_bar, GTK_TYPE_WIDGET)

/* A label that is read as part of its figure, not by itself. */
static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "xalign", 0.0f, "valign", GTK_ALIGN_BASELINE_FILL, NULL);

  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_figure (const MulLedgerFigure *figure)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_add_css_class (box, "ledger-figure");
  gtk_box_append (GTK_BOX (box), create_label (figure->title, "ledger-title"));
  gtk_box_append (GTK_BOX (line), create_label (figure->value, "ledger-value"));
  if (figure->fraction >= 0)
    {
      GtkWidget *bar = g_object_new (GTK_TYPE_PROGRESS_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "fraction", figure->fraction, "valign", GTK_ALIGN_CENTER, NULL);

      gtk_box_append (GTK_BOX (line), bar);
    }
  if (*figure->note != '\0')
    gtk_box_append (GTK_BOX (line), create_label (figure->note, "ledger-note"));
  gtk_box_append (GTK_BOX (box), line);
  gtk_widget_set_tooltip_text (box, figure->details);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, figure->details, -1);
  return box;
}

static void
show_narrow (MulLedgerBar *self)
{
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->figures); child != NULL;
       child = gtk_widget_get_next_sibling (child), i++)
    gtk_widget_set_visible (child, !self->narrow || (i >= FIRST_NARROW && i <= LAST_NARROW));
  gtk_widget_set_visible (self->tray, self->narrow);
  if (self->narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

static void
mul_ledger_bar_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_LEDGER_BAR (object)->narrow);
}

static void
mul_ledger_bar_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulLedgerBar *self = MUL_LEDGER_BAR (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = !self->narrow;
  show_narrow (self);
  g_object_notify_by_pspec (object, props[PROP_NARROW]);
}

static void
mul_ledger_bar_dispose (GObject *object)
{
  MulLedgerBar *self = MUL_LEDGER_BAR (object);

  g_clear_pointer (&self->figures, gtk_widget_unparent);
  g_clear_pointer (&self->fault, gtk_widget_unparent);
  g_clear_pointer (&self->details, gtk_widget_unparent);
  g_clear_pointer (&self->tray, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_ledger_bar_parent_class)->dispose (object);
}

static void
mul_ledger_bar_class_init (MulLedgerBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_ledger_bar_dispose;
  object_class->get_property = mul_ledger_bar_get_property;
  object_class->set_property = mul_ledger_bar_set_property;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "ledgerbar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
mul_ledger_bar_init (MulLedgerBar *self)
{
  GtkWidget *content = adw_button_content_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Ledger"), -1);
  self->figures = g_object_new (ADW_TYPE_WRAP_BOX, "hexpand", TRUE, "line-spacing", 6, NULL);
  gtk_widget_set_parent (self->figures, GTK_WIDGET (self));

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "dialog-warning-symbolic");
  self->fault = g_object_new (GTK_TYPE_BUTTON, "child", content, "visible", FALSE, "valign", GTK_ALIGN_CENTER,
                              "action-name", "organisation.show-ledger", NULL);
  gtk_widget_add_css_class (self->fault, "ledger-fault");
  gtk_widget_set_parent (self->fault, GTK_WIDGET (self));

  self->details = g_object_new (GTK_TYPE_BUTTON, "label", C_ ("organisation", "Details"), "valign", GTK_ALIGN_CENTER,
                                "action-name", "organisation.show-ledger", "tooltip-text",
                                C_ ("organisation", "The ledger by municipality and role"), NULL);
  gtk_widget_add_css_class (self->details, "flat");
  gtk_widget_set_parent (self->details, GTK_WIDGET (self));

  self->tray = g_object_new (GTK_TYPE_BUTTON, "icon-name", "sidebar-show-symbolic", "visible", FALSE, "valign",
                             GTK_ALIGN_CENTER, "action-name", "organisation.toggle-tray", "tooltip-text",
                             C_ ("organisation", "Not Placed"), NULL);
  gtk_widget_add_css_class (self->tray, "flat");
  gtk_widget_set_parent (self->tray, GTK_WIDGET (self));
}

/**
 * mul_ledger_bar_set_figures:
 * @self: a ledger bar
 * @figures: (array length=n_figures): what to show, read during the call
 * @n_figures: how many
 */
void
mul_ledger_bar_set_figures (MulLedgerBar *self, const MulLedgerFigure *figures, guint n_figures)
{
  GtkWidget *child;

  g_return_if_fail (MUL_IS_LEDGER_BAR (self));
  while ((child = gtk_widget_get_first_child (self->figures)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->figures), child);
  for (guint i = 0; i < n_figures; i++)
    adw_wrap_box_append (ADW_WRAP_BOX (self->figures), create_figure (&figures[i]));
  show_narrow (self);
}

/**
 * mul_ledger_bar_set_fault:
 * @self: a ledger bar
 * @fault: (nullable): what does not agree, in a few words, or NULL when all does
 */
void
mul_ledger_bar_set_fault (MulLedgerBar *self, const char *fault)
{
  g_return_if_fail (MUL_IS_LEDGER_BAR (self));
  adw_button_content_set_label (ADW_BUTTON_CONTENT (gtk_button_get_child (GTK_BUTTON (self->fault))),
                                fault != NULL ? fault : "");
  gtk_widget_set_visible (self->fault, fault != NULL);
}
