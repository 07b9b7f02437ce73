/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-alternative-form.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-codes.h"
#include "report/mul-catalog.h"

/* The forms in words, those of the Local Government Act where it has one. */
static const char *const form_words[] = {
  [MUL_ALTERNATIVE_FORM_TODAY] = NC_ ("alternative form", "Today"),
  [MUL_ALTERNATIVE_FORM_MERGER] = NC_ ("alternative form", "Municipal merger"),
  [MUL_ALTERNATIVE_FORM_COOPERATION] = NC_ ("alternative form", "Formal co-operation"),
  [MUL_ALTERNATIVE_FORM_HOST_ADMINISTRATIVE] = NC_ ("alternative form", "Administrative host municipality"),
  [MUL_ALTERNATIVE_FORM_HOST_BOARD] = NC_ ("alternative form", "Host municipality with a joint elected board"),
  [MUL_ALTERNATIVE_FORM_TASK_COMMUNITY] = NC_ ("alternative form", "Municipal task community"),
  [MUL_ALTERNATIVE_FORM_POLITICAL_COUNCIL] = NC_ ("alternative form", "Inter-municipal political council"),
  [MUL_ALTERNATIVE_FORM_IKS] = NC_ ("alternative form", "Inter-municipal company"),
  [MUL_ALTERNATIVE_FORM_AS] = NC_ ("alternative form", "Limited company"),
  [MUL_ALTERNATIVE_FORM_NETWORK] = NC_ ("alternative form", "Network"),
  [MUL_ALTERNATIVE_FORM_OTHER] = NC_ ("alternative form", "Other"),
};

/**
 * mul_alternative_form_get_word:
 * @form: a #MulAlternativeForm
 *
 * Returns: (transfer none): the form, to be looked up with %MUL_ALTERNATIVE_FORM_CONTEXT
 */
const char *
mul_alternative_form_get_word (int form)
{
  g_return_val_if_fail (form >= 0 && form < (int) G_N_ELEMENTS (form_words), "");
  return form_words[form];
}

/**
 * mul_alternative_form_is_name:
 * @form: a #MulAlternativeForm
 * @name: an alternative's name
 *
 * Returns: whether the name says no more than the form does, in either language of a report, however spelt as to upper and
 *   lower case
 */
gboolean
mul_alternative_form_is_name (int form, const char *name)
{
  const char *const languages[] = { "nb", "nn" };
  g_autofree char *wanted = g_utf8_casefold (name, -1);
  gboolean same = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (languages) && !same; i++)
    {
      g_autoptr (MulCatalog) catalog = mul_catalog_new (languages[i]);
      g_autofree char *word = g_utf8_casefold (
          mul_catalog_get (catalog, MUL_ALTERNATIVE_FORM_CONTEXT, mul_alternative_form_get_word (form)), -1);

      same = g_str_equal (wanted, word);
    }
  return same;
}
