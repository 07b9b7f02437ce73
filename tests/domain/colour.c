/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-colour.h"

#include <string.h>

static guint32
parse (const char *hex)
{
  guint32 rgb = 0;

  g_assert_true (mul_colour_parse (hex, &rgb));
  return rgb;
}

static void
test_contrast (void)
{
  g_assert_cmpfloat_with_epsilon (mul_colour_contrast (0x000000, 0xffffff), 21.0, 0.0001);
  g_assert_cmpfloat_with_epsilon (mul_colour_contrast (0xffffff, 0xffffff), 1.0, 0.0001);
  g_assert_cmpfloat_with_epsilon (mul_colour_contrast (0x767676, 0xffffff), 4.54, 0.005);
  g_assert_cmpfloat_with_epsilon (mul_colour_contrast (0xffffff, 0x767676), 4.54, 0.005);
  g_assert_cmpfloat_with_epsilon (mul_colour_luminance (0xff0000), 0.2126, 0.0001);
  g_assert_cmpuint (mul_colour_mix (0x000000, 0xffffff, 0.5), ==, 0x808080);
  g_assert_cmpuint (mul_colour_mix (0x123456, 0xffffff, 1), ==, 0x123456);
  g_assert_cmpuint (mul_colour_mix (0x123456, 0xfedcba, 0), ==, 0xfedcba);
}

/* The short name stands in its colour on a tint of it, on the window and on cards; in the light sidebar without a tint. */
static void
test_readable (void)
{
  static const guint32 light[] = { 0xffffff, 0xfafafb, 0xebebed };
  static const guint32 dark[] = { 0x222226, 0x2e2e32, 0x343437, 0x39393d };
  static const guint32 sidebar = 0xebebed;
  guint i, j;

  g_assert_cmpuint (mul_colour_get_n (), ==, 7);

  for (i = 0; i < mul_colour_get_n (); i++)
    {
      const MulColour *colour = mul_colour_get (i);
      guint32 on_light = parse (colour->light);
      guint32 on_dark = parse (colour->dark);

      for (j = 0; j < G_N_ELEMENTS (light); j++)
        {
          double plain = mul_colour_contrast (on_light, light[j]);
          double tinted = mul_colour_contrast (on_light, mul_colour_mix (on_light, light[j], MUL_COLOUR_TINT_LIGHT));

          g_test_message ("%s on %06x: %.2f, tint %.2f", colour->name, light[j], plain, tinted);
          g_assert_cmpfloat (plain, >=, 4.5);
          if (light[j] != sidebar)
            g_assert_cmpfloat (tinted, >=, 4.5);
        }
      for (j = 0; j < G_N_ELEMENTS (dark); j++)
        {
          double plain_dark = mul_colour_contrast (on_dark, dark[j]);
          double tinted_dark = mul_colour_contrast (on_dark, mul_colour_mix (on_dark, dark[j], MUL_COLOUR_TINT_DARK));

          g_test_message ("%s on %06x: %.2f, tint %.2f", colour->name, dark[j], plain_dark, tinted_dark);
          g_assert_cmpfloat (plain_dark, >=, 4.5);
          g_assert_cmpfloat (tinted_dark, >=, 4.5);
        }
    }
}

static void
test_names (void)
{
  static const char *const order[] = { "orange", "teal", "purple", "green", "pink", "slate", "yellow", "orange" };
  guint32 rgb;
  guint i;

  for (i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (mul_colour_get (i)->name, ==, order[i]);

  g_assert_true (mul_colour_find ("purple") == mul_colour_get (2));
  g_assert_null (mul_colour_find ("red"));
  g_assert_null (mul_colour_find (""));
  g_assert_null (mul_colour_find (NULL));
  g_assert_false (mul_colour_parse ("", &rgb));
  g_assert_false (mul_colour_parse ("#12345", &rgb));
  g_assert_false (mul_colour_parse ("#1234567", &rgb));
  g_assert_false (mul_colour_parse ("#12345g", &rgb));
  g_assert_cmpuint (parse ("#8939A4"), ==, 0x8939a4);
}

/* A style sheet knows no C: what it repeats must be the same. */
static void
test_style_sheets (void)
{
  static const char *const sheets[] = { "style.css", "style-dark.css" };
  guint i, j;

  for (i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "ui", sheets[i], NULL);
      g_autofree char *sheet = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *tint = NULL;

      g_file_get_contents (path, &sheet, NULL, &error);
      g_assert_no_error (error);
      for (j = 0; j < mul_colour_get_n (); j++)
        {
          const MulColour *colour = mul_colour_get (j);
          g_autofree char *rule = g_strdup_printf ("--municipality-%s: %s;", colour->name, i == 0 ? colour->light : colour->dark);

          if (strstr (sheet, rule) == NULL)
            g_error ("%s lacks “%s”", sheets[i], rule);
        }
      tint = g_strdup_printf ("--municipality-tint: %g;", i == 0 ? MUL_COLOUR_TINT_LIGHT : MUL_COLOUR_TINT_DARK);
      g_assert_nonnull (strstr (sheet, tint));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/colour/contrast", test_contrast);
  g_test_add_func ("/colour/readable", test_readable);
  g_test_add_func ("/colour/names", test_names);
  g_test_add_func ("/colour/style-sheets", test_style_sheets);

  return g_test_run ();
}
