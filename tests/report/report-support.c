/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"

#include <libxml/parser.h>
#include <libxml/xpathInternals.h>
#include <string.h>

/* Text as it is compared: without soft hyphens, and with every run of blanks as one. */
char *
test_report_clean (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\302\255", -1);
  g_autofree char *joined = g_strjoinv ("", parts);
  GString *clean = g_string_new (NULL);

  for (const char *p = joined; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c))
        g_string_append_unichar (clean, c);
      else if (clean->len > 0 && clean->str[clean->len - 1] != ' ')
        g_string_append_c (clean, ' ');
    }
  return g_string_free_and_steal (clean);
}

static void
gather_text (xmlNodePtr node, GString *text)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type == XML_TEXT_NODE)
        g_string_append (text, (const char *) node->content);
      else if (node->type == XML_ELEMENT_NODE && !xmlStrEqual (node->name, BAD_CAST "style"))
        {
          gboolean block = !xmlStrEqual (node->name, BAD_CAST "strong") && !xmlStrEqual (node->name, BAD_CAST "bdi")
                           && !xmlStrEqual (node->name, BAD_CAST "sup") && !xmlStrEqual (node->name, BAD_CAST "a");

          gather_text (node->children, text);
          if (block)
            g_string_append_c (text, ' ');
        }
    }
}

TestReport *
test_report_export (MulDocument *document, const char *language, gboolean public_edition)
{
  TestReport *self = g_new0 (TestReport, 1);
  g_autoptr (GFile) file = mul_test_get_file ("report.html");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  mul_report_export (document, file, language, public_edition, &error);
  g_assert_no_error (error);
  g_file_load_contents (file, NULL, &self->html, &length, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_utf8_validate_len (self->html, length, NULL));
  g_assert_true (g_str_has_prefix (self->html, "<!DOCTYPE html>"));
  self->document = xmlReadMemory (self->html, (int) length, "report.html", NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
  g_assert_nonnull (self->document);
  self->xpath = xmlXPathNewContext (self->document);
  xmlXPathRegisterNs (self->xpath, BAD_CAST "h", BAD_CAST "http://www.w3.org/1999/xhtml");
  xmlXPathRegisterNs (self->xpath, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
  gather_text (xmlDocGetRootElement (self->document), text);
  self->text = test_report_clean (text->str);
  return self;
}

void
test_report_free (TestReport *self)
{
  g_free (self->html);
  g_free (self->text);
  xmlXPathFreeContext (self->xpath);
  xmlFreeDoc (self->document);
  g_free (self);
}

/* The text of every node an XPath finds. */
GPtrArray *
test_report_find (TestReport *self, const char *xpath)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  xmlXPathObjectPtr result = xmlXPathEvalExpression (BAD_CAST xpath, self->xpath);

  g_assert_nonnull (result);
  for (int i = 0; result->nodesetval != NULL && i < result->nodesetval->nodeNr; i++)
    {
      xmlChar *content = xmlNodeGetContent (result->nodesetval->nodeTab[i]);

      g_ptr_array_add (found, test_report_clean ((const char *) content));
      xmlFree (content);
    }
  xmlXPathFreeObject (result);
  return found;
}

void
test_report_assert_says (TestReport *self, const char *words)
{
  g_autofree char *clean = test_report_clean (words);

  if (strstr (self->text, clean) == NULL)
    g_error ("The report does not say: %s", words);
}

void
test_report_assert_silent (TestReport *self, const char *words)
{
  if (strstr (self->text, words) != NULL)
    g_error ("The report says: %s", words);
}

static void
assert_links_lead_somewhere (TestReport *self)
{
  g_autoptr (GPtrArray) ids = test_report_find (self, "//@id");
  g_autoptr (GPtrArray) links = test_report_find (self, "//@href[starts-with(., '#')]");
  g_autoptr (GPtrArray) labels = test_report_find (self, "//@aria-labelledby");
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < ids->len; i++)
    if (!g_hash_table_add (known, g_ptr_array_index (ids, i)))
      g_error ("The id %s is there twice", (const char *) g_ptr_array_index (ids, i));
  for (guint i = 0; i < links->len; i++)
    if (!g_hash_table_contains (known, (const char *) g_ptr_array_index (links, i) + 1))
      g_error ("Nothing has the id %s", (const char *) g_ptr_array_index (links, i));
  for (guint i = 0; i < labels->len; i++)
    g_assert_true (g_hash_table_contains (known, g_ptr_array_index (labels, i)));
  g_assert_cmpuint (links->len, >, 0);
}

/* Each number follows from the one before: one deeper, or the next of a level that is open. */
static void
assert_numbers_follow (TestReport *self)
{
  g_autoptr (GPtrArray) numbers = test_report_find (self, "//h:main//h:span[@class='no']");
  guint open[4] = { 0 };

  for (guint i = 0; i < numbers->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (g_ptr_array_index (numbers, i), ".", -1);
      guint depth = g_strv_length (parts);

      g_assert_cmpuint (depth, <=, G_N_ELEMENTS (open));
      for (guint level = 0; level + 1 < depth; level++)
        g_assert_cmpuint (g_ascii_strtoull (parts[level], NULL, 10), ==, open[level]);
      g_assert_cmpuint (g_ascii_strtoull (parts[depth - 1], NULL, 10), ==, ++open[depth - 1]);
      for (guint level = depth; level < G_N_ELEMENTS (open); level++)
        open[level] = 0;
    }
  g_assert_cmpuint (open[0], >=, 4);
}

static guint
count (TestReport *self, const char *xpath)
{
  g_autoptr (GPtrArray) found = test_report_find (self, xpath);

  return found->len;
}

/* What holds of every report. */
void
test_report_assert_sound (TestReport *self)
{
  assert_links_lead_somewhere (self);
  assert_numbers_follow (self);
  g_assert_cmpuint (count (self, "/h:html[@lang and @xml:lang]"), ==, 1);
  g_assert_cmpuint (count (self, "/h:html/h:head/h:title"), ==, 1);
  g_assert_cmpuint (count (self, "//h:main"), ==, 1);
  g_assert_cmpuint (count (self, "//h:nav//h:a"), ==, count (self, "//h:main//h:span[@class='no']"));
  g_assert_cmpuint (count (self, "//h:h1"), ==, 1);
  /* Nothing runs, and nothing is fetched. */
  g_assert_cmpuint (count (self,
      "//h:script | //s:script | //h:link | //h:img | //h:iframe | //@onclick | //@onload"), ==, 0);
  g_assert_cmpuint (count (self,
      "//@href[not(starts-with(., '#') or starts-with(., 'https://') or starts-with(., 'http://'))]"),
                    ==, 0);
  /* Every table says what it is and which cells are heads, and every figure has a caption. */
  g_assert_cmpuint (count (self, "//h:table"), ==, count (self, "//h:table/h:caption"));
  g_assert_cmpuint (count (self, "//h:th"), ==, count (self, "//h:th[@scope]"));
  g_assert_cmpuint (count (self, "//h:figure"), ==, count (self, "//h:figure/h:figcaption"));
  g_assert_cmpuint (count (self, "//h:figure"), ==, count (self, "//h:figure//s:svg"));
}
