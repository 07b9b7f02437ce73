/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-figure.h"
#include "storage/mul-edit.h"

G_BEGIN_DECLS

/**
 * MulFigurePlace:
 * @document: the project
 * @figure_id: (nullable): whose value it is, where it is a key figure's
 * @ratio_id: (nullable): whose value it is, where it is a ratio as stated
 * @municipality_id: (nullable): whom it is about
 * @id: (nullable): the value's key; %NULL where there is none yet
 *
 * Where a value stands, or would stand. All is borrowed.
 */
typedef struct
{
  MulDocument *document;
  const char *figure_id;
  const char *ratio_id;
  const char *municipality_id;
  const char *id;
} MulFigurePlace;

/* Everything that can be done to key figures and ratios, each one undo step. */
char *mul_figure_edits_add (MulDocument *document, const char *service_id, const char *name, GError **error);
char *mul_figure_edits_add_ratio (MulDocument *document, const char *figure_id, const char *name, GError **error);
gboolean mul_figure_edits_delete (MulDocument *document, MulRecord *record, GError **error);
gboolean mul_figure_edits_move (MulDocument *document, MulRecord *figure, int step, GError **error);
gboolean mul_figure_edits_set_text (MulDocument *document, guint column, MulRecord *record, const char *text,
                                    GError **error);
gboolean mul_figure_edits_choose_roles (MulDocument *document, const char *ratio_id, GPtrArray *roles,
                                        const gboolean *chosen, GError **error);

gboolean mul_figure_edits_set_values (const MulFigurePlace *places, const MulFigureReading *readings, guint n_values,
                                      GError **error);
gboolean mul_figure_edits_set_detail (const MulFigurePlace *place, guint column, const char *text, GError **error);
gboolean mul_figure_edits_set_source (const MulFigurePlace *place, const char *source_id, const char *new_title,
                                      GError **error);
char *mul_figure_edits_add_value (const MulFigurePlace *place, GError **error);
char *mul_figure_edits_add_comparator (const MulFigurePlace *place, const char *name, GError **error);

G_END_DECLS
