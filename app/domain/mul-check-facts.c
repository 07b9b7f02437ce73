/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-check-facts.h"

/**
 * mul_check_facts_new:
 * @today: the day of the check: "2026-11-25"
 *
 * Returns: (transfer full): facts without rows
 */
MulCheckFacts *
mul_check_facts_new (const char *today)
{
  MulCheckFacts *self = g_new0 (MulCheckFacts, 1);

  self->strings = g_string_chunk_new (4096);
  self->today = mul_check_facts_keep (self, today);
  self->services = g_array_new (FALSE, TRUE, sizeof (MulCheckService));
  self->municipalities = g_array_new (FALSE, TRUE, sizeof (MulCheckMunicipality));
  self->answers = g_array_new (FALSE, TRUE, sizeof (MulCheckAnswer));
  self->alternatives = g_array_new (FALSE, TRUE, sizeof (MulCheckAlternative));
  self->placements = g_array_new (FALSE, TRUE, sizeof (MulCheckPlacement));
  self->units = g_array_new (FALSE, TRUE, sizeof (MulCheckUnit));
  self->totals = g_array_new (FALSE, TRUE, sizeof (MulCheckTotal));
  self->positions = g_array_new (FALSE, TRUE, sizeof (MulCheckPosition));
  self->figures = g_array_new (FALSE, TRUE, sizeof (MulCheckFigure));
  self->sections = g_array_new (FALSE, TRUE, sizeof (MulCheckSection));
  self->parts = g_array_new (FALSE, TRUE, sizeof (MulCheckPart));
  self->dates = g_array_new (FALSE, TRUE, sizeof (MulCheckDate));
  return self;
}

void
mul_check_facts_free (MulCheckFacts *self)
{
  g_array_unref (self->services);
  g_array_unref (self->municipalities);
  g_array_unref (self->answers);
  g_array_unref (self->alternatives);
  g_array_unref (self->placements);
  g_array_unref (self->units);
  g_array_unref (self->totals);
  g_array_unref (self->positions);
  g_array_unref (self->figures);
  g_array_unref (self->sections);
  g_array_unref (self->parts);
  g_array_unref (self->dates);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * mul_check_facts_keep:
 * @self: facts
 * @text: (nullable): a text
 *
 * Returns: (nullable): the text, kept as long as the facts; equal texts are kept once
 */
const char *
mul_check_facts_keep (MulCheckFacts *self, const char *text)
{
  return text != NULL ? g_string_chunk_insert_const (self->strings, text) : NULL;
}

/**
 * mul_check_facts_keep_own:
 * @self: facts
 * @text: (nullable): a text that hardly any other row has, such as its key
 *
 * Returns: (nullable): the text, kept as long as the facts, without looking for an equal one
 */
const char *
mul_check_facts_keep_own (MulCheckFacts *self, const char *text)
{
  if (text == NULL)
    return NULL;
  return *text != '\0' ? g_string_chunk_insert (self->strings, text) : "";
}
