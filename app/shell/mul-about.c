/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-about.h"

#include <glib/gi18n-lib.h>

#include "mulighetsrom-metainfo.h"
#include "storage/mul-document.h"

#define METAINFO RESOURCE_PREFIX "/" APPLICATION_ID ".metainfo.xml"

typedef struct
{
  const char *title;
  const char *copyright;
  GtkLicense license;
  const char *text;
} Work;

/* What the program is built with, and has of others. */
static const Work works[] = {
  { "GTK", NULL, GTK_LICENSE_LGPL_2_1, NULL },
  { "libadwaita", NULL, GTK_LICENSE_LGPL_2_1, NULL },
  { "libcsv", NULL, GTK_LICENSE_LGPL_2_1, NULL },
  { "libxml2", NULL, GTK_LICENSE_MIT_X11, NULL },
  { "SQLite", NULL, GTK_LICENSE_CUSTOM, NC_ ("about", "In the public domain.") },
  { NC_ ("about", "List of Municipalities"), "© Kartverket", GTK_LICENSE_CUSTOM,
    "<a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>" },
};

static void
add_line (GString *text, const char *name, const char *value)
{
  g_string_append_printf (text, "%s: %s\n", name, value != NULL && *value != '\0' ? value : "?");
}

/* What whoever helps wants to know first. In English, as those who read it are many; nothing of the user's is in it. */
static char *
describe_installation (void)
{
  GString *text = g_string_new (NULL);
  GdkDisplay *display = gdk_display_get_default ();
  g_autofree char *system = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);
  g_autofree char *gtk = g_strdup_printf ("%u.%u.%u", gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version ());
  g_autofree char *adwaita =
      g_strdup_printf ("%u.%u.%u", adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version ());
  g_autofree char *glib = g_strdup_printf ("%u.%u.%u", glib_major_version, glib_minor_version, glib_micro_version);
  g_autofree char *languages = g_strjoinv (", ", (char **) g_get_language_names ());

  add_line (text, "Mulighetsrom", PACKAGE_VERSION);
  add_line (text, "System", system);
  add_line (text, "Flatpak", g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? "yes" : "no");
  add_line (text, "GTK", gtk);
  add_line (text, "libadwaita", adwaita);
  add_line (text, "GLib", glib);
  add_line (text, "Pango", pango_version_string ());
  add_line (text, "SQLite", mul_document_get_engine_version ());
  add_line (text, "Display", display != NULL ? G_OBJECT_TYPE_NAME (display) : NULL);
  add_line (text, "Desktop", g_getenv ("XDG_CURRENT_DESKTOP"));
  add_line (text, "Languages", languages);
  g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

/**
 * mul_about_new:
 *
 * What the metainfo says, with what is new in this version, is not said again here.
 *
 * Returns: (transfer floating): a dialog about the program
 */
AdwDialog *
mul_about_new (void)
{
  AdwDialog *dialog;
  AdwAboutDialog *about;
  g_autofree char *installation = describe_installation ();
  const char *developers[] = { NULL, NULL };

  /* Resources in a library come along only where somebody asks for them. */
  mulighetsrom_metainfo_get_resource ();
  dialog = adw_about_dialog_new_from_appdata (METAINFO, PACKAGE_VERSION);
  about = ADW_ABOUT_DIALOG (dialog);
  adw_about_dialog_set_version (about, PACKAGE_VERSION);
  adw_about_dialog_set_comments (about, C_ ("about", "Compare how services are organised in several municipalities, and what "
                                                     "speaks for and against changing it."));
  developers[0] = adw_about_dialog_get_developer_name (about);
  adw_about_dialog_set_developers (about, developers);
  /* Translators: the year is that of the first version */
  adw_about_dialog_set_copyright (about, C_ ("about", "© 2026 The Mulighetsrom project"));
  /* Translators: your names, a line each */
  adw_about_dialog_set_translator_credits (about, C_ ("about", "translator-credits"));
  adw_about_dialog_set_debug_info (about, installation);
  adw_about_dialog_set_debug_info_filename (about, "mulighetsrom.txt");
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    adw_about_dialog_add_legal_section (about, g_dpgettext2 (GETTEXT_PACKAGE, "about", works[i].title), works[i].copyright,
                                        works[i].license,
                                        works[i].text != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "about", works[i].text) : NULL);
  return dialog;
}
