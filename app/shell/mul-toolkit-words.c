/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-toolkit-words.h"

#include <glib/gi18n-lib.h>

/* The library's own name for its words. */
#define DOMAIN "libadwaita"

/* The button that closes a dialog asks for its words among the program's and not among the library's: adw-sheet-controls.c. They
 * are named here to be translated. */
G_GNUC_UNUSED static const char *const asked_of_us[] = { N_ ("Close"), N_ ("Close the window") };

static gboolean
has_nynorsk (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "nn", "LC_MESSAGES", DOMAIN ".mo", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/**
 * mul_toolkit_words_bind:
 * @folder: where our catalogue of libadwaita's words lies
 *
 * libadwaita has no Nynorsk. Where that is the language, its words are looked up in @folder, which has ours, and the library's
 * own in Bokmål beside it for those that we lack. A library that does have Nynorsk knows its own words best. Call it once the
 * library is initialised, which binds its folder.
 *
 * Returns: whether ours are used
 */
gboolean
mul_toolkit_words_bind (const char *folder)
{
  const char *own = bindtextdomain (DOMAIN, NULL);

  if (!g_str_has_prefix (g_get_language_names ()[0], "nn") || own == NULL || has_nynorsk (own) || !has_nynorsk (folder))
    return FALSE;
  return bindtextdomain (DOMAIN, folder) != NULL;
}
