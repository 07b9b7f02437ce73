/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-service-view.h"

#include "widgets/mul-focus.h"

typedef struct
{
  /* Owned, until the end: what the views have borrowed of it lasts as long as they do */
  MulDocument *document;
  char *service_id;

  gboolean narrow;
} MulServiceViewPrivate;

enum
{
  PROP_DOCUMENT = 1,
  PROP_SERVICE_ID,
  PROP_NARROW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MulServiceView, mul_service_view, GTK_TYPE_WIDGET)

static MulServiceViewPrivate *
get_private (gpointer self)
{
  return mul_service_view_get_instance_private (self);
}

static gboolean
mul_service_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) == NULL)
    return mul_focus_enter (widget, direction);
  return GTK_WIDGET_CLASS (mul_service_view_parent_class)->focus (widget, direction);
}

static void
mul_service_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulServiceViewPrivate *priv = get_private (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, priv->document);
      break;
    case PROP_SERVICE_ID:
      g_value_set_string (value, priv->service_id);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_service_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulServiceViewPrivate *priv = get_private (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      priv->document = g_value_dup_object (value);
      break;
    case PROP_SERVICE_ID:
      priv->service_id = g_value_dup_string (value);
      break;
    case PROP_NARROW:
      if (priv->narrow == g_value_get_boolean (value))
        return;
      priv->narrow = g_value_get_boolean (value);
      MUL_SERVICE_VIEW_GET_CLASS (object)->narrowed (MUL_SERVICE_VIEW (object), priv->narrow);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_service_view_finalize (GObject *object)
{
  MulServiceViewPrivate *priv = get_private (object);

  g_object_unref (priv->document);
  g_free (priv->service_id);
  G_OBJECT_CLASS (mul_service_view_parent_class)->finalize (object);
}

static void
mul_service_view_class_init (MulServiceViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = mul_service_view_finalize;
  object_class->get_property = mul_service_view_get_property;
  object_class->set_property = mul_service_view_set_property;
  GTK_WIDGET_CLASS (klass)->focus = mul_service_view_focus;

  props[PROP_DOCUMENT] =
      g_param_spec_object ("document", NULL, NULL, MUL_TYPE_DOCUMENT, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_SERVICE_ID] = g_param_spec_string ("service-id", NULL, NULL, NULL, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
mul_service_view_init (MulServiceView *self)
{
}

/**
 * mul_service_view_get_document:
 * @self: a view
 *
 * Returns: (transfer none): the project, for as long as the view lasts
 */
MulDocument *
mul_service_view_get_document (MulServiceView *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_VIEW (self), NULL);
  return get_private (self)->document;
}

/**
 * mul_service_view_get_service_id:
 * @self: a view
 *
 * Returns: the service's key, for as long as the view lasts
 */
const char *
mul_service_view_get_service_id (MulServiceView *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_VIEW (self), NULL);
  return get_private (self)->service_id;
}
