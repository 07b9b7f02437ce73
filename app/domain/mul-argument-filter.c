/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-argument-filter.h"

#include <string.h>

/* Which arguments a reader has asked for. */

static gboolean
holds (const char *const *ids, guint n, const char *id)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (ids[i], id) == 0)
      return TRUE;
  return FALSE;
}

/**
 * mul_argument_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether it shows everything
 */
gboolean
mul_argument_filter_is_empty (const MulArgumentFilter *self)
{
  return self->theme_id == NULL && self->municipality_id == NULL && !self->only_disputed && !self->without_source;
}

/**
 * mul_argument_filter_match:
 * @self: a filter
 * @facts: an argument
 *
 * An argument belongs to a municipality that it holds for, which is all of them where it says nothing, unless it has been said that
 * it holds for others; and to one that has taken a stance on it.
 *
 * Returns: whether the argument is shown
 */
gboolean
mul_argument_filter_match (const MulArgumentFilter *self, const MulArgumentFacts *facts)
{
  if (self->only_disputed && !facts->disputed)
    return FALSE;
  if (self->without_source && facts->has_source)
    return FALSE;
  if (self->theme_id != NULL && strcmp (self->theme_id, facts->theme_id != NULL ? facts->theme_id : "") != 0)
    return FALSE;
  return self->municipality_id == NULL || facts->n_municipalities == 0
         || holds (facts->municipality_ids, facts->n_municipalities, self->municipality_id)
         || holds (facts->stance_ids, facts->n_stances, self->municipality_id);
}
