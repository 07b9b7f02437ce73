/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-preferences.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-help-topics.h"
#include "shell/mul-settings.h"

struct _MulPreferences
{
  AdwDialog parent_instance;

  /* Owned */
  GSettings *settings;

  /* Template */
  AdwComboRow *style_row;
  AdwComboRow *language_row;
};

G_DEFINE_FINAL_TYPE (MulPreferences, mul_preferences, ADW_TYPE_DIALOG)

/* The values of each key, in the order of its row. */
static const char *const styles[] = { "system", "light", "dark", NULL };
static const char *const languages[] = { "program", "nb", "nn", NULL };

static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT, ADW_COLOR_SCHEME_FORCE_DARK };

static guint
find_value (const char *const *values, const char *value)
{
  for (guint i = 0; values[i] != NULL; i++)
    if (g_str_equal (values[i], value))
      return i;
  return 0;
}

static gboolean
get_selected_cb (GValue *value, GVariant *variant, gpointer values)
{
  g_value_set_uint (value, find_value (values, g_variant_get_string (variant, NULL)));
  return TRUE;
}

static GVariant *
set_selected_cb (const GValue *value, const GVariantType *type, gpointer data)
{
  const char *const *values = data;

  return g_variant_new_string (values[g_value_get_uint (value)]);
}

static gboolean
get_scheme_cb (GValue *value, GVariant *variant, gpointer data)
{
  g_value_set_enum (value, (int) schemes[find_value (styles, g_variant_get_string (variant, NULL))]);
  return TRUE;
}

static void
mul_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_PREFERENCES);
  g_clear_object (&MUL_PREFERENCES (object)->settings);
  G_OBJECT_CLASS (mul_preferences_parent_class)->dispose (object);
}

static void
mul_preferences_class_init (MulPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_preferences_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, MulPreferences, style_row);
  gtk_widget_class_bind_template_child (widget_class, MulPreferences, language_row);
}

/* Which language the program's is, one cannot tell from "as the program". */
static void
add_languages (MulPreferences *self)
{
  const gboolean nynorsk = g_str_equal (mul_help_get_language (), "nn");
  const char *const names[] = {
    nynorsk ? C_ ("preferences", "As the program (Nynorsk)") : C_ ("preferences", "As the program (Bokmål)"),
    C_ ("preferences", "Bokmål"),
    C_ ("preferences", "Nynorsk"),
    NULL,
  };
  g_autoptr (GtkStringList) model = gtk_string_list_new (names);

  adw_combo_row_set_model (self->language_row, G_LIST_MODEL (model));
}

static void
mul_preferences_init (MulPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_languages (self);
  self->settings = mul_settings_open ();
  if (self->settings == NULL)
    return;
  g_settings_bind_with_mapping (self->settings, "style", self->style_row, "selected", G_SETTINGS_BIND_DEFAULT,
                                get_selected_cb, set_selected_cb, (gpointer) styles, NULL);
  g_settings_bind_with_mapping (self->settings, "project-language", self->language_row, "selected", G_SETTINGS_BIND_DEFAULT,
                                get_selected_cb, set_selected_cb, (gpointer) languages, NULL);
}

/**
 * mul_preferences_new:
 *
 * Returns: (transfer floating): a dialog where the user chooses; each choice is kept, and takes effect, at once
 */
AdwDialog *
mul_preferences_new (void)
{
  return g_object_new (MUL_TYPE_PREFERENCES, NULL);
}

/**
 * mul_preferences_can_be_kept:
 *
 * Returns: whether there is anywhere to keep a choice; where the program is not installed there is not
 */
gboolean
mul_preferences_can_be_kept (void)
{
  g_autoptr (GSettings) settings = mul_settings_open ();

  return settings != NULL;
}

/**
 * mul_preferences_apply_style:
 *
 * Lets the program be light or dark as the user has chosen, from now on.
 */
void
mul_preferences_apply_style (void)
{
  g_autoptr (GSettings) settings = mul_settings_open ();

  if (settings != NULL)
    g_settings_bind_with_mapping (settings, "style", adw_style_manager_get_default (), "color-scheme", G_SETTINGS_BIND_GET,
                                  get_scheme_cb, NULL, NULL, NULL);
}

/**
 * mul_preferences_get_language:
 *
 * The language of a new project: what the user has chosen, else Nynorsk for who reads Nynorsk, else Bokmål.
 *
 * Returns: "nb" or "nn"
 */
const char *
mul_preferences_get_language (void)
{
  g_autoptr (GSettings) settings = mul_settings_open ();

  if (settings != NULL)
    {
      g_autofree char *chosen = g_settings_get_string (settings, "project-language");
      guint index = find_value (languages, chosen);

      if (index > 0)
        return languages[index];
    }
  return mul_help_get_language ();
}
