/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-service-row.h"

#include <glib/gi18n-lib.h>

struct _MulServiceRow
{
  MulReorderRow parent_instance;

  /* Owned */
  MulRecord *service;

  /* Template */
  GtkStack *stack;
  GtkWidget *name_label;
  GtkWidget *coverage_label;
  GtkWidget *chevron;
  GtkWidget *entry;

  MulCoverage coverage;
  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint named_signal;

G_DEFINE_FINAL_TYPE (MulServiceRow, mul_service_row, MUL_TYPE_REORDER_ROW)

static void
show (MulServiceRow *self)
{
  const char *name = mul_record_get_text (self->service, MUL_SERVICE_name);
  gboolean counts = self->coverage.questions > 0 && mul_record_get_code (self->service, MUL_SERVICE_kind) == MUL_SERVICE_KIND_SERVICE;
  g_autofree char *coverage = counts ? mul_coverage_print (&self->coverage) : g_strdup ("");
  const guint n_not_discussed = counts ? self->coverage.not_discussed : 0;
  g_autofree char *not_discussed =
      n_not_discussed > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of them not discussed, with the reason",
                                                          "%u of them not discussed, with the reasons", n_not_discussed),
                                             n_not_discussed)
                          : NULL;
  g_autofree char *answered = NULL;
  g_autofree char *said = NULL;

  gtk_label_set_label (GTK_LABEL (self->name_label), *name != '\0' ? name : C_ ("sidebar", "Unnamed Service"));
  gtk_label_set_label (GTK_LABEL (self->coverage_label), coverage);
  answered = counts ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, %u of %u question answered",
                                                "%s, %u of %u questions answered", self->coverage.questions),
                                   gtk_label_get_label (GTK_LABEL (self->name_label)),
                                   mul_coverage_get_done (&self->coverage), self->coverage.questions)
                    : g_strdup (gtk_label_get_label (GTK_LABEL (self->name_label)));
  said = not_discussed != NULL ? g_strdup_printf ("%s, %s", answered, not_discussed) : g_steal_pointer (&answered);
  gtk_widget_set_tooltip_text (self->coverage_label, not_discussed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
}

static gboolean
is_editing (MulServiceRow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "entry") == 0;
}

/* Ends the renaming; @keep says whether what was typed is wanted. */
static void
end_editing (MulServiceRow *self, gboolean keep)
{
  g_autofree char *name = NULL;
  gboolean focused;

  if (!is_editing (self))
    return;
  focused = gtk_widget_get_state_flags (self->entry) & GTK_STATE_FLAG_FOCUS_WITHIN;
  name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  gtk_stack_set_visible_child_name (self->stack, "name");
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  if (keep && *name != '\0')
    g_signal_emit (self, named_signal, 0, name);
}

static void
activate_cb (MulServiceRow *self)
{
  end_editing (self, TRUE);
}

static void
focus_leave_cb (MulServiceRow *self)
{
  end_editing (self, TRUE);
}

static gboolean
key_pressed_cb (MulServiceRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  end_editing (self, FALSE);
  return GDK_EVENT_STOP;
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  end_editing (MUL_SERVICE_ROW (widget), TRUE);
}

static void
service_notify_cb (MulServiceRow *self)
{
  show (self);
}

static void
mul_service_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_SERVICE_ROW (object)->narrow);
}

static void
mul_service_row_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulServiceRow *self = MUL_SERVICE_ROW (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  gtk_widget_set_visible (self->chevron, self->narrow);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_service_row_dispose (GObject *object)
{
  MulServiceRow *self = MUL_SERVICE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_SERVICE_ROW);
  g_clear_object (&self->service);
  G_OBJECT_CLASS (mul_service_row_parent_class)->dispose (object);
}

static void
mul_service_row_class_init (MulServiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_service_row_dispose;
  object_class->get_property = mul_service_row_get_property;
  object_class->set_property = mul_service_row_set_property;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  named_signal = g_signal_new ("named", MUL_TYPE_SERVICE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                               G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-service-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulServiceRow, stack);
  gtk_widget_class_bind_template_child (widget_class, MulServiceRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, MulServiceRow, coverage_label);
  gtk_widget_class_bind_template_child (widget_class, MulServiceRow, chevron);
  gtk_widget_class_bind_template_child (widget_class, MulServiceRow, entry);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
mul_service_row_init (MulServiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_service_row_new:
 * @service: a service's record; the row follows its changes
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
mul_service_row_new (MulRecord *service)
{
  MulServiceRow *self = g_object_new (MUL_TYPE_SERVICE_ROW, NULL);

  self->service = g_object_ref (service);
  g_signal_connect_object (service, "notify", G_CALLBACK (service_notify_cb), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * mul_service_row_get_service:
 * @self: a row
 *
 * Returns: (transfer none): the service's record
 */
MulRecord *
mul_service_row_get_service (MulServiceRow *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_ROW (self), NULL);
  return self->service;
}

/**
 * mul_service_row_set_coverage:
 * @self: a row
 * @coverage: how far the service has come with the mandate's questions; where it asks none, nothing is shown
 */
void
mul_service_row_set_coverage (MulServiceRow *self, const MulCoverage *coverage)
{
  g_return_if_fail (MUL_IS_SERVICE_ROW (self));
  self->coverage = *coverage;
  show (self);
}

/**
 * mul_service_row_edit_name:
 * @self: a row
 *
 * Makes the name an entry, with all of it selected.
 */
void
mul_service_row_edit_name (MulServiceRow *self)
{
  g_return_if_fail (MUL_IS_SERVICE_ROW (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), mul_record_get_text (self->service, MUL_SERVICE_name));
  gtk_stack_set_visible_child_name (self->stack, "entry");
  gtk_widget_grab_focus (self->entry);
}
