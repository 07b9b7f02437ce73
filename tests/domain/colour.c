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

/* ---- Marks ------------------------------------------------------------------------------------------- */

/* What libadwaita 1.7 paints on: a card, the window, a chart's ground, the sidebar. The text of light style is see-through. */
static const guint32 grounds[2][4] = { { 0xffffff, 0xfafafb, 0xf3f3f4, 0xebebed }, { 0x343437, 0x222226, 0x28282c, 0x2e2e32 } };
static const guint32 inks[2] = { 0x000006, 0xffffff };
static const double ink_strengths[2] = { 0.8, 1 };
static const guint32 accents[2] = { 0x0461be, 0x81d0ff };
static const guint32 accent_ground = 0x3584e4;

enum
{
  CARD = 1 << 0,
  WINDOW = 1 << 1,
  CHART = 1 << 2,
  SIDEBAR = 1 << 3,
  ALL = CARD | WINDOW | CHART | SIDEBAR
};

/* A colour as the style sheet writes it, seen on a ground. */
static guint32
read_colour (const char *value, guint style, guint32 ground)
{
  const char *alpha = strstr (value, "alpha(");
  const char *comma = alpha != NULL ? strrchr (alpha, ',') : NULL;
  const double strength = comma != NULL ? g_ascii_strtod (comma + 1, NULL) : 1;

  if (strstr (value, "--accent-color") != NULL)
    return mul_colour_mix (accents[style], ground, strength);
  if (strstr (value, "--accent-bg-color") != NULL)
    return mul_colour_mix (accent_ground, ground, strength);
  g_assert_nonnull (strstr (value, "currentColor"));
  return mul_colour_mix (inks[style], ground, strength * ink_strengths[style]);
}

/* The value that a rule of the sheet gives to a property, up to its first colour's end. */
static char *
find_value (const char *sheet, const char *selector, const char *property)
{
  g_autofree char *head = g_strdup_printf ("\n%s {", selector);
  g_autofree char *name = g_strdup_printf (" %s: ", property);
  const char *rule = strstr (sheet, head);
  const char *end = rule != NULL ? strchr (rule, '}') : NULL;
  const char *value = rule != NULL ? strstr (rule, name) : NULL;

  if (value == NULL || value > end)
    g_error ("the style sheet gives “%s” no %s", selector, property);
  return g_strndup (value, (gsize) (strchr (value, ';') - value));
}

/* WCAG 2.1, 1.4.11: what must be seen for a control or a picture to be understood. */
static void
test_marks (void)
{
  static const struct
  {
    const char *selector;
    const char *property;
    guint on;
  } rules[] = {
    { "*:focus-visible:not(window):not(sheet)", "outline-color", ALL },
    { "textfield:focus-within", "outline", ALL },
    { "prosefield:focus-visible, prosefield:focus-within", "outline", ALL },
    { "row.drop-before", "box-shadow", ALL },
    { "row.drop-into", "box-shadow", ALL },
    { ".coverage-mark.not-discussed", "border-color", ALL },
    { ".coverage-mark.open", "border", ALL },
    { "unitcard.in-service", "border-color", CARD | CHART },
    { "unitcard:selected", "border-color", CARD | CHART },
    { "unitcard.drop-target", "outline", CHART },
    { ".name-text", "outline", CARD | CHART },
    { ".swatch.in-service", "border-color", CARD | CHART },
    { ".swatch-line", "border-bottom", CARD | CHART },
    { ".ledger-row:focus-visible", "outline", CARD | WINDOW },
    { ".tray-row:selected", "box-shadow", CARD | CHART },
    { ".outline-row.drop-target", "outline", CARD | WINDOW },
    { ".outline-row.drop-before", "box-shadow", CARD | WINDOW },
    { "staffingcell.active, staffingcell.active:focus", "box-shadow", CARD },
    { "staffinggrid:focus-within staffingcell.active", "box-shadow", CARD },
    { "staffingarea", "box-shadow", CARD },
    { "staffinggrid:focus-within staffingarea", "box-shadow", CARD },
    { "staffingdrop", "background-color", CARD },
    { ".argument-list > row.argument-row.editing:hover", "box-shadow", CARD },
    { ".argument-list > row.argument-row:selected:hover", "box-shadow", CARD },
    { ".argument-list > row.drop-above", "box-shadow", CARD },
    { "button.stance.disagrees", "box-shadow", CARD | WINDOW },
    { ".comparison-swatch", "background", CARD | WINDOW },
    { ".comparison-swatch.pros", "background", CARD | WINDOW },
    { ".conclusion-text:focus-within", "outline", WINDOW },
    { "comparisoncell:focus-visible", "outline", CARD },
    { "helpline > label:focus-visible", "outline", WINDOW },
  };
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "ui", "style.css", NULL);
  g_autofree char *sheet = NULL;
  g_autoptr (GError) error = NULL;
  guint i, j, style;

  g_file_get_contents (path, &sheet, NULL, &error);
  g_assert_no_error (error);
  for (i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *value = find_value (sheet, rules[i].selector, rules[i].property);

      for (style = 0; style < 2; style++)
        for (j = 0; j < G_N_ELEMENTS (grounds[style]); j++)
          {
            guint32 ground = grounds[style][j];
            double contrast = mul_colour_contrast (read_colour (value, style, ground), ground);

            g_test_message ("%s on %06x: %.2f", rules[i].selector, ground, contrast);
            if ((rules[i].on & 1u << j) != 0)
              g_assert_cmpfloat (contrast, >=, 3);
          }
    }
}

/* Connectors, the bars against, the earlier value of a key figure; the bars for and the line of a drop are the accent's. */
static void
test_drawn_marks (void)
{
  guint j, style;

  for (style = 0; style < 2; style++)
    for (j = 0; j < G_N_ELEMENTS (grounds[style]); j++)
      {
        guint32 ground = grounds[style][j];

        g_assert_cmpfloat (
            mul_colour_contrast (mul_colour_mix (inks[style], ground, MUL_COLOUR_MARK * ink_strengths[style]), ground), >=, 3);
        g_assert_cmpfloat (mul_colour_contrast (accent_ground, ground), >=, 3);
      }
  g_assert_cmpfloat (mul_colour_contrast (parse (MUL_COLOUR_MARK_PAPER), 0xffffff), >=, 3);
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
  g_test_add_func ("/colour/marks", test_marks);
  g_test_add_func ("/colour/drawn-marks", test_drawn_marks);

  return g_test_run ();
}
