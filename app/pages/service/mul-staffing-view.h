/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-service-view.h"

G_BEGIN_DECLS

/* A service's staffing: the table of municipalities and roles with its sums, the strip for the selected cell, the
 * footnotes, and the key figures.
 *
 * Properties: "document", "service-id" (construct only), "narrow".
 * Actions: "staffing.edit", "staffing.open", "staffing.empty", "staffing.copy", "staffing.cut", "staffing.paste",
 * "staffing.paste-table", "staffing.show-mark", "staffing.dismiss-mark", "staffing.dismiss-paste", "staffing.add-role", "staffing.add-task", "staffing.add-position", "staffing.move-left", "staffing.move-right",
 * "staffing.move-column" (uu: a column, and the one it is to stand before),
 * "staffing.delete-column", "staffing.footnote", "staffing.show-strip", "staffing.show-grid", "staffing.set-unit" (s:
 * "percent", "fte" or "persons"). */
#define MUL_TYPE_STAFFING_VIEW (mul_staffing_view_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingView, mul_staffing_view, MUL, STAFFING_VIEW, MulServiceView)

GtkWidget *mul_staffing_view_new (MulDocument *document, const char *service_id);
gboolean mul_staffing_view_show_position (MulStaffingView *self, const char *position_id);

G_END_DECLS
