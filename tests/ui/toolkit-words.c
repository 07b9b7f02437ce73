/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libintl.h>

#include "config.h"

#include "mul-test-keys.h"
#include "mul-test-places.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "shell/mul-about.h"
#include "shell/mul-toolkit-words.h"

/* Where the program speaks Nynorsk, so does what it shows of libadwaita. */

static GFile *folder;

/* As it is installed: our Nynorsk, and beside it the library's own Bokmål. */
static void
lay_out (const char *own)
{
  g_autoptr (GFile) nn = g_file_get_child (folder, "nn");
  g_autoptr (GFile) nb = g_file_get_child (folder, "nb");
  g_autofree char *ours = g_build_filename (g_getenv ("MULIGHETSROM_TRANSLATIONS"), "libadwaita", "nn", NULL);
  g_autofree char *theirs = g_build_filename (own, "nb", NULL);

  g_assert_true (g_file_make_directory (folder, NULL, NULL));
  g_assert_true (g_file_make_symbolic_link (nn, ours, NULL, NULL));
  g_assert_true (g_file_make_symbolic_link (nb, theirs, NULL, NULL));
}

static void
test_words (void)
{
  const char *own = g_getenv ("LIBADWAITA_TRANSLATIONS");
  g_autofree char *nynorsk = g_build_filename (own, "nn", "LC_MESSAGES", "libadwaita.mo", NULL);
  g_autofree char *bokmål = g_build_filename (own, "nb", "LC_MESSAGES", "libadwaita.mo", NULL);

  if (!g_str_has_prefix (g_get_language_names ()[0], "nn") || g_file_test (nynorsk, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("The machine has no Nynorsk, or libadwaita has its own");
      return;
    }
  /* As the library leaves it; the program that was just started may have found ours where it is installed. */
  bindtextdomain ("libadwaita", own);
  /* A folder without a catalogue leaves all as it was. */
  g_assert_false (mul_toolkit_words_bind (mul_test_get_folder ()));
  g_assert_cmpstr (bindtextdomain ("libadwaita", NULL), ==, own);

  lay_out (own);
  g_assert_true (mul_toolkit_words_bind (g_file_peek_path (folder)));
  g_assert_cmpstr (dgettext ("libadwaita", "Code by"), ==, "Utvikla av");
  if (g_file_test (bokmål, G_FILE_TEST_EXISTS))
    g_assert_cmpstr (dgettext ("libadwaita", "Search Tabs"), ==, "Søk etter faner");
}

/* What the library asks of the program's own words, it gets. */
static void
test_close_button (void)
{
  if (!g_str_has_prefix (g_get_language_names ()[0], "nn"))
    {
      g_test_skip ("The machine has no Nynorsk");
      return;
    }
  g_assert_cmpstr (gettext ("Close"), ==, "Lukk");
  g_assert_cmpstr (gettext ("Close the window"), ==, "Lukk vindauget");
}

static void
test_about (void)
{
  const char *const said[] = { "Medverkande", "Juridisk", "Feilsøking", "Opplysningar", "Utvikla av" };
  const char *const unsaid[] = { "Skapere", "Credits", "Utviklet av", "Informasjon" };
  MulWindow *window;
  AdwDialog *about;

  if (g_strcmp0 (bindtextdomain ("libadwaita", NULL), g_file_peek_path (folder)) != 0)
    {
      g_test_skip ("The words of libadwaita are its own");
      return;
    }
  window = mul_test_places_open (FALSE, 800, 700);
  about = mul_about_new ();
  adw_dialog_present (about, GTK_WIDGET (window));
  mul_test_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    if (mul_test_find_label (GTK_WIDGET (about), said[i]) == NULL)
      g_test_fail_printf ("“%s” is not there", said[i]);
  for (guint i = 0; i < G_N_ELEMENTS (unsaid); i++)
    if (mul_test_find_label (GTK_WIDGET (about), unsaid[i]) != NULL)
      g_test_fail_printf ("“%s” is there", unsaid[i]);
  adw_dialog_force_close (about);
  mul_test_places_close (window);
}

int
main (int argc, char **argv)
{
  int status;

  mul_test_places_init (&argc, &argv, "nn");
  folder = mul_test_get_file ("locale");
  g_test_add_func ("/toolkit-words/words", test_words);
  g_test_add_func ("/toolkit-words/about", test_about);
  g_test_add_func ("/toolkit-words/close-button", test_close_button);
  status = mul_test_places_run ();
  g_clear_object (&folder);
  return status;
}
