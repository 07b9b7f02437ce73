/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/mul-suitability.h"

#include <glib/gi18n-lib.h>

/**
 * mul_suitability_name:
 * @level: how suitable an alternative is, -2…2
 *
 * Returns: (nullable): what the level is called in the language of the interface; %NULL where it is no level
 */
const char *
mul_suitability_name (gint64 level)
{
  switch (level)
    {
    case -2:
      return C_ ("suitability", "Not suitable");
    case -1:
      return C_ ("suitability", "Not very suitable");
    case 0:
      return C_ ("suitability", "Partly suitable");
    case 1:
      return C_ ("suitability", "Suitable");
    case 2:
      return C_ ("suitability", "Very suitable");
    default:
      return NULL;
    }
}
