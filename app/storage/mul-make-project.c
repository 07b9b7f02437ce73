/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * mul-make-project OUTPUT SQL…: makes a project file from SQL at build time. */
#include "storage/mul-example.h"

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    {
      g_printerr ("Usage: %s OUTPUT SQL…\n", argv[0]);
      return 2;
    }
  if (mul_example_build (argv[1], (const char *const *) argv + 2, &error))
    return 0;
  g_printerr ("%s\n", error->message);
  return 1;
}
