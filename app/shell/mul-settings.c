/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-settings.h"

/**
 * mul_settings_open:
 *
 * Returns: (transfer full) (nullable): the program's settings, or NULL where they are not installed: the program does without
 */
GSettings *
mul_settings_open (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source != NULL ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  return schema != NULL ? g_settings_new (APPLICATION_ID) : NULL;
}
