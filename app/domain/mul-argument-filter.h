/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MUL_ARGUMENT_FILTER_WITHOUT_SOURCE:
 *
 * What a place says instead of an argument's key, where it is all arguments without source that are to be seen.
 */
#define MUL_ARGUMENT_FILTER_WITHOUT_SOURCE "without-source"

/**
 * MulArgumentFilter:
 * @theme_id: (nullable): only about this theme; "" is without theme
 * @municipality_id: (nullable): only what holds for this municipality, or where it has taken a stance
 * @only_disputed: only where some agree and some disagree
 * @without_source: only what has no source
 *
 * Which arguments are shown. All zero shows all.
 */
typedef struct
{
  char *theme_id;
  char *municipality_id;
  gboolean only_disputed;
  gboolean without_source;
} MulArgumentFilter;

/**
 * MulArgumentFacts:
 * @theme_id: (nullable): the theme
 * @municipality_ids: (array length=n_municipalities): whom it holds for; none is all
 * @stance_ids: (array length=n_stances): the municipalities that have taken a stance
 * @disputed: whether some agree and some disagree
 * @has_source: whether it has a source
 *
 * What a filter asks about an argument. Borrowed.
 */
typedef struct
{
  const char *theme_id;
  const char *const *municipality_ids;
  guint n_municipalities;
  const char *const *stance_ids;
  guint n_stances;
  gboolean disputed;
  gboolean has_source;
} MulArgumentFacts;

gboolean mul_argument_filter_is_empty (const MulArgumentFilter *self);
gboolean mul_argument_filter_match (const MulArgumentFilter *self, const MulArgumentFacts *facts);

G_END_DECLS
