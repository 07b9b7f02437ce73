/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-command-line.h"

#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-check-words.h"
#include "report/mul-report.h"
#include "storage/mul-example.h"

/* What the program does without a display. Nothing here may touch the toolkit. */

static int
say (const char *name, const GError *error)
{
  if (name != NULL)
    g_printerr ("%s: %s\n", name, error->message);
  else
    g_printerr ("%s\n", error->message);
  return 1;
}

/* The one file that an option works on, or NULL when it is not exactly one. */
static const char *
get_only_file (GVariantDict *options, const char ***names)
{
  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", names);
  return *names != NULL && (*names)[0] != NULL && (*names)[1] == NULL ? (*names)[0] : NULL;
}

static int
write_example (const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GError) error = NULL;

  if (!mul_example_write (file, &error))
    return say (NULL, error);
  g_print (C_ ("command line", "The example was written: %s"), name);
  g_print ("\n");
  return 0;
}

/* A line each, and what stands in no service is the project's. */
static void
print_findings (MulDocument *document, const char *name)
{
  g_autoptr (MulCheckList) list = mul_check_list_new (document);

  for (guint i = 0; i < list->open->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (list->open, i);
      g_autoptr (MulRecord) service =
          finding->service_id != NULL ? mul_document_get_record (document, MUL_ENTITY_SERVICE, finding->service_id) : NULL;
      g_autofree char *sentence = mul_check_words_print (finding);

      g_print ("%s: %s\n", service != NULL ? mul_record_get_text (service, MUL_SERVICE_name) : C_ ("check", "The project"),
               sentence);
    }
  if (list->open->len > 0)
    g_print (g_dngettext (GETTEXT_PACKAGE, "%s: The file is in order. %u thing to verify.",
                          "%s: The file is in order. %u things to verify.", list->open->len),
             name, list->open->len);
  else
    g_print (C_ ("command line", "%s: The file is in order."), name);
  g_print ("\n");
}

static int
check (const char *const *names)
{
  int status = 0;

  if (names == NULL || names[0] == NULL)
    {
      g_printerr ("%s\n", C_ ("command line", "Name the project file to be checked: mulighetsrom --check FILE"));
      return 1;
    }
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (names[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = mul_document_open_copy (file, &error);

      if (document == NULL)
        {
          status = say (names[i], error);
          continue;
        }
      print_findings (document, names[i]);
      mul_document_discard (document);
    }
  return status;
}

static int
export_report (GVariantDict *options, const char *out)
{
  g_autofree const char **names = NULL;
  const char *name = get_only_file (options, &names);
  g_autoptr (GFile) out_file = g_file_new_for_commandline_arg (out);
  g_autoptr (GFile) file = name != NULL ? g_file_new_for_commandline_arg (name) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autofree char *language = NULL;
  gboolean written;

  if (file == NULL)
    {
      g_printerr ("%s\n", C_ ("command line", "Name one project file: mulighetsrom --export=OUT.html FILE"));
      return 1;
    }
  if (!g_str_has_suffix (out, ".html") && !g_str_has_suffix (out, ".htm"))
    {
      g_printerr ("%s\n", C_ ("command line", "The report can be written as HTML: end the name of the file with “.html”."));
      return 1;
    }
  if (g_variant_dict_lookup (options, "language", "s", &language) && !g_str_equal (language, "nb") &&
      !g_str_equal (language, "nn"))
    {
      g_printerr ("%s\n", C_ ("command line", "The report can be written in “nb” (Bokmål) or “nn” (Nynorsk)."));
      return 1;
    }
  document = mul_document_open_copy (file, &error);
  if (document == NULL)
    return say (name, error);
  written = mul_report_export (document, out_file, language, g_variant_dict_contains (options, "public"), &error);
  mul_document_discard (document);
  if (!written)
    return say (out, error);
  g_print (C_ ("command line", "The report was written: %s"), out);
  g_print ("\n");
  return 0;
}

/**
 * mul_command_line_add_options:
 * @application: the program, before it runs
 *
 * Tells what can be said on the command line.
 */
void
mul_command_line_add_options (GApplication *application)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version"), NULL },
    { "example", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Write a copy of the example project"), N_ ("FILE") },
    { "check", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Say what is wrong, or worth a look, in project files"), NULL },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Write the report of a project"), N_ ("OUT.html") },
    { "language", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("The report’s language, when not the project’s"), "nb|nn" },
    { "public", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Leave out of the report what is internal"), NULL },
    { "screenshots", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_FILENAME, NULL, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_ ("[FILE…]") },
    { NULL },
  };

  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_summary (application, _ ("Service reviews for municipalities."));
}

/**
 * mul_command_line_run:
 * @options: what was said on the command line
 *
 * Does what needs no window.
 *
 * Returns: the status to exit with, or -1 when a window is wanted
 */
int
mul_command_line_run (GVariantDict *options)
{
  g_autofree char *example = NULL;
  g_autofree char *out = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("mulighetsrom %s\n", PACKAGE_VERSION);
      return 0;
    }
  if (g_variant_dict_lookup (options, "example", "^ay", &example))
    return write_example (example);
  if (g_variant_dict_contains (options, "check"))
    {
      g_autofree const char **names = NULL;

      g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &names);
      return check (names);
    }
  if (g_variant_dict_lookup (options, "export", "^ay", &out))
    return export_report (options, out);
  return -1;
}
