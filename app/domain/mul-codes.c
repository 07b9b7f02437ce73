/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-codes.h"

#define CODE_STRING(enumerator, code) code,
#define DEFINE_CODES(LIST, Type) const char *const mul_codes_##LIST[] = { MUL_##LIST##_CODES (CODE_STRING) NULL };

MUL_CODE_LISTS (DEFINE_CODES)

/**
 * mul_code_index:
 * @codes: a list such as mul_codes_ARRANGEMENT
 * @code: (nullable): the stored text
 *
 * Returns: the place of @code in @codes, which is its enumeration value; -1 when it is not stated or not known here
 */
int
mul_code_index (const char *const *codes, const char *code)
{
  if (code == NULL)
    return -1;
  for (int i = 0; codes[i] != NULL; i++)
    if (g_str_equal (codes[i], code))
      return i;
  return -1;
}
