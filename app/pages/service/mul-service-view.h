/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* One of the views of a service's page. Properties: "document", "service-id" (construct only), "narrow". */
#define MUL_TYPE_SERVICE_VIEW (mul_service_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (MulServiceView, mul_service_view, MUL, SERVICE_VIEW, GtkWidget)

struct _MulServiceViewClass
{
  GtkWidgetClass parent_class;

  /* There has come to be little room, or more than that again. */
  void (*narrowed) (MulServiceView *self, gboolean narrow);
};

MulDocument *mul_service_view_get_document (MulServiceView *self);
const char *mul_service_view_get_service_id (MulServiceView *self);

G_END_DECLS
