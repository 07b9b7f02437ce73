/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-municipality-badge.h"

struct _MulMunicipalityBadge
{
  GtkWidget parent_instance;

  /* Owned */
  MulRecord *municipality;
  GtkWidget *label;
};

enum
{
  PROP_MUNICIPALITY = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulMunicipalityBadge, mul_municipality_badge, GTK_TYPE_WIDGET)

static void
show (MulMunicipalityBadge *self)
{
  const char *name = self->municipality != NULL ? mul_record_get_text (self->municipality, MUL_MUNICIPALITY_name) : "";
  const char *short_name =
      self->municipality != NULL ? mul_record_get_text (self->municipality, MUL_MUNICIPALITY_short_name) : "";
  const char *colour =
      self->municipality != NULL ? mul_record_get_text (self->municipality, MUL_MUNICIPALITY_colour) : "";
  const char *classes[] = { "municipality-badge", *colour != '\0' ? colour : "slate", NULL };
  gboolean flat = gtk_widget_has_css_class (GTK_WIDGET (self), "flat");

  gtk_label_set_label (GTK_LABEL (self->label), *short_name != '\0' ? short_name : name);
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  if (flat)
    gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
municipality_notify_cb (MulMunicipalityBadge *self)
{
  show (self);
}

static void
mul_municipality_badge_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, MUL_MUNICIPALITY_BADGE (object)->municipality);
}

static void
mul_municipality_badge_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  mul_municipality_badge_set_municipality (MUL_MUNICIPALITY_BADGE (object), g_value_get_object (value));
}

static void
mul_municipality_badge_dispose (GObject *object)
{
  MulMunicipalityBadge *self = MUL_MUNICIPALITY_BADGE (object);

  if (self->municipality != NULL)
    g_signal_handlers_disconnect_by_data (self->municipality, self);
  g_clear_object (&self->municipality);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_municipality_badge_parent_class)->dispose (object);
}

static void
mul_municipality_badge_class_init (MulMunicipalityBadgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mul_municipality_badge_dispose;
  object_class->get_property = mul_municipality_badge_get_property;
  object_class->set_property = mul_municipality_badge_set_property;

  props[PROP_MUNICIPALITY] = g_param_spec_object ("municipality", NULL, NULL, MUL_TYPE_RECORD,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
mul_municipality_badge_init (MulMunicipalityBadge *self)
{
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * mul_municipality_badge_new:
 * @municipality: (nullable): a municipality's record; the badge follows its changes
 *
 * Returns: (transfer floating): a badge. The style class "flat" leaves out the background.
 */
GtkWidget *
mul_municipality_badge_new (MulRecord *municipality)
{
  return g_object_new (MUL_TYPE_MUNICIPALITY_BADGE, "municipality", municipality, NULL);
}

/**
 * mul_municipality_badge_set_municipality:
 * @self: a badge
 * @municipality: (nullable): a municipality's record
 *
 * Shows another municipality.
 */
void
mul_municipality_badge_set_municipality (MulMunicipalityBadge *self, MulRecord *municipality)
{
  g_return_if_fail (MUL_IS_MUNICIPALITY_BADGE (self));
  if (self->municipality == municipality)
    return;
  if (self->municipality != NULL)
    g_signal_handlers_disconnect_by_data (self->municipality, self);
  g_set_object (&self->municipality, municipality);
  if (municipality != NULL)
    g_signal_connect_object (municipality, "notify", G_CALLBACK (municipality_notify_cb), self, G_CONNECT_SWAPPED);
  show (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MUNICIPALITY]);
}
