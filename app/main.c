/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "shell/mul-application.h"

/* GTK and libadwaita are hardly translated to Nynorsk. Where the desktop speaks it and says no more, their words
 * fall back on Bokmål rather than English; ours are complete in both. */
static void
choose_fallback (void)
{
  const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
  const char *language = g_getenv ("LANGUAGE");

  if (language != NULL && *language != '\0')
    return;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *value = g_getenv (names[i]);

      if (value == NULL || *value == '\0')
        continue;
      if (g_str_has_prefix (value, "nn"))
        g_setenv ("LANGUAGE", "nn:nb", TRUE);
      return;
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (MulApplication) application = NULL;
  int status;

  choose_fallback ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("mulighetsrom");
  g_set_application_name ("Mulighetsrom");

  application = mul_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  return status != 0 ? status : mul_application_get_exit_status (application);
}
