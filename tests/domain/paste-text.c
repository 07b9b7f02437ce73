/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is handed over as text, and whether it is. */
#include "domain/mul-paste-text.h"

#include <string.h>

#define BYTES(literal) literal, sizeof literal - 1

static const struct
{
  const char *name;
  const char *bytes;
  gsize length;
  const char *text; /* NULL: none */
} cases[] = {
  { "plain", BYTES ("Større fagmiljø\r\n\tBedre"), "Større fagmiljø\r\n\tBedre" },
  { "nothing", BYTES (""), "" },
  { "ended as in C", BYTES ("Nærhet\0"), "Nærhet" },
  { "only the end", BYTES ("\0"), "" },
  { "byte order mark", BYTES ("\357\273\277Nærhet"), "Nærhet" },
  { "soft line break of Word", BYTES ("Nærhet\vog mer\fSide to"), "Nærhet\nog mer\nSide to" },
  { "hyphens of Word", BYTES ("plan\036sak saks\037behandler"), "plan-sak saksbehandler" },
  { "PNG", BYTES ("\211PNG\r\n\032\n\0\0\0\rIHDR"), NULL },
  { "JPEG", BYTES ("\377\330\377\340\0\020JFIF"), NULL },
  { "PNG made text by another program", BYTES ("\\89PNG\r\n\032\n"), NULL },
  { "Latin 1", BYTES ("St\370rre"), NULL },
  { "a zero within", BYTES ("a\0b"), NULL },
  { "escape", BYTES ("\033[1mbold"), NULL },
  { "delete", BYTES ("a\177b"), NULL },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = mul_paste_text_read (cases[i].bytes, cases[i].length);

  g_assert_cmpstr (text, ==, cases[i].text);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/paste-text/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
