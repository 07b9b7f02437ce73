/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-argument-twins.h"
#include "storage/mul-document.h"
#include "widgets/mul-argument-list.h"

G_BEGIN_DECLS

/* One list of a service's arguments with everything that can be done in it: pros, cons, conditions, neutral points of an
 * alternative, or the challenges of the service (which belong to no alternative).
 *
 * Property: "count" (uint), how many there are.
 * Signals: "moved" (const char *placement_id, int kind): an argument went to that other list of the same alternative and should have
 * the focus there; "add-across" (): the next argument is to be typed in the list opposite; "refreshed" (): the rows may show something else;
 * "went-beside" (int direction, double y): to the list in that GtkDirectionType, from that height in this one; "focused-left"
 * (const char *placement_id): the row with the focus was taken away. */
#define MUL_TYPE_ARGUMENT_COLUMN (mul_argument_column_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentColumn, mul_argument_column, MUL, ARGUMENT_COLUMN, GtkWidget)

GtkWidget *mul_argument_column_new (MulDocument *document, const char *service_id, const char *alternative_id,
                                    MulPlacementKind kind);

void mul_argument_column_set_alternative (MulArgumentColumn *self, const char *alternative_id);
GListModel *mul_argument_column_get_placements (MulArgumentColumn *self);
guint mul_argument_column_get_count (MulArgumentColumn *self);
guint mul_argument_column_get_shown (MulArgumentColumn *self);
MulPlacementKind mul_argument_column_get_kind (MulArgumentColumn *self);
void mul_argument_column_set_narrow (MulArgumentColumn *self, gboolean narrow);
void mul_argument_column_set_heading_visible (MulArgumentColumn *self, gboolean visible);
void mul_argument_column_set_filter (MulArgumentColumn *self, const MulArgumentFilter *filter, MulArgumentGrouping grouping);
void mul_argument_column_set_twins (MulArgumentColumn *self, MulArgumentTwins *twins);
void mul_argument_column_count (MulArgumentColumn *self, guint *disputed, guint *without_source);
void mul_argument_column_begin_adding (MulArgumentColumn *self);
void mul_argument_column_begin_with (MulArgumentColumn *self, const char *text);
void mul_argument_column_enter_at (MulArgumentColumn *self, double y);
void mul_argument_column_commit (MulArgumentColumn *self);
const char *mul_argument_column_find_argument (MulArgumentColumn *self, const char *argument_id);
gboolean mul_argument_column_focus_placement (MulArgumentColumn *self, const char *placement_id);

G_END_DECLS
