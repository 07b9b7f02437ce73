/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-date.h"

static const struct
{
  const char *date;
  const char *printed;
} cases[] = {
  { "2025-10-17", "17.10.2025" }, { "2024-06-04", "04.06.2024" }, { "2025-04", "2025-04" },
  { "2025", "2025" },             { "", "" },                     { "våren 2025", "våren 2025" },
  { "2025-1O-17", "2025-1O-17" }, { "17.10.2025", "17.10.2025" },
};

static void
test_print (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *printed = mul_date_print (cases[i].date);

      g_assert_cmpstr (printed, ==, cases[i].printed);
    }
}

/* What is no day of the calendar is not taken for one. */
static void
test_read (void)
{
  static const struct
  {
    const char *typed;
    const char *date;
  } typings[] = {
    { "3.10.2025", "2025-10-03" }, { " 03.10.2025 ", "2025-10-03" }, { "2025-10-03", "2025-10-03" },
    { "29.2.2024", "2024-02-29" }, { "29.2.2025", NULL },            { "31.4.2025", NULL },
    { "2025", NULL },              { "10.2025", NULL },              { "3.10.25", NULL },
    { "våren 2025", NULL },        { "3.10.2025x", NULL },           { "3/10/2025", NULL },
    { "2025.10.03", NULL },        { "", "" },                       { " ", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (typings); i++)
    {
      g_autofree char *date = mul_date_read (typings[i].typed);

      g_assert_cmpstr (date, ==, typings[i].date);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/print", test_print);
  g_test_add_func ("/date/read", test_read);
  return g_test_run ();
}
