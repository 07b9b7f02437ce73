/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-description-kinds.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *code;
  const char *name;
} kinds[] = {
  { "method", NC_ ("section kind", "Method") },
  { "research", NC_ ("section kind", "Research and Inquiries") },
  { "about", NC_ ("section kind", "About the Service") },
  { "organisation", NC_ ("section kind", "Organisation") },
  { "differences", NC_ ("section kind", "Likenesses and Differences") },
  { "challenges", NC_ ("section kind", "Challenges") },
  { "alternative", NC_ ("section kind", "About an Alternative") },
  { "other", NC_ ("section kind", "Other") },
};

/**
 * mul_description_kinds_get_n:
 *
 * Returns: how many kinds of section there are
 */
guint
mul_description_kinds_get_n (void)
{
  return G_N_ELEMENTS (kinds);
}

/**
 * mul_description_kinds_get_code:
 * @kind: a kind's number
 *
 * Returns: what the file holds for it
 */
const char *
mul_description_kinds_get_code (guint kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);
  return kinds[kind].code;
}

/**
 * mul_description_kinds_get_name:
 * @kind: a kind's number
 *
 * Returns: what it is called
 */
const char *
mul_description_kinds_get_name (guint kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "section kind", kinds[kind].name);
}

/**
 * mul_description_kinds_find_name:
 * @code: (nullable): what the file holds
 *
 * Returns: what it is called
 */
const char *
mul_description_kinds_find_name (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].code, code) == 0)
      return mul_description_kinds_get_name (i);
  return mul_description_kinds_get_name (G_N_ELEMENTS (kinds) - 1);
}
