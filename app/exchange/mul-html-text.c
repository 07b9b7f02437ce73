/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/mul-html-text.h"

#include <string.h>

#include "exchange/mul-html-private.h"

/* Text as browsers and word processors put it on the clipboard with its looks. */

/**
 * mul_html_is_element:
 * @node: a node of a page
 * @name: an element's name
 *
 * Returns: whether it is that element, in capitals or not
 */
gboolean
mul_html_is_element (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && g_ascii_strcasecmp ((const char *) node->name, name) == 0;
}

static gboolean
is_any_element (const xmlNode *node, const char *const *names)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (mul_html_is_element (node, names[i]))
      return TRUE;
  return FALSE;
}

/* Figures set above the line are marks of footnotes: they must not run together with the number before them. */
static void
append_superscript (GString *out, const char *text)
{
  static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append (out, digits[*at - '0']);
    else
      g_string_append_c (out, *at);
}

/* Spaces of every kind become one, as they are shown. */
static void
append_words (GString *out, const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_isspace (c) && c != 0x00a0 && c != 0x202f)
        g_string_append_unichar (out, c);
      else if (out->len > 0 && out->str[out->len - 1] != ' ' && out->str[out->len - 1] != '\n')
        g_string_append_c (out, ' ');
    }
}

static void
begin_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  if (out->len > 0 && out->str[out->len - 1] != '\n')
    g_string_append_c (out, '\n');
}

/* Where lines are broken as they were typed. */
static void
append_lines (GString *out, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        begin_line (out);
      append_words (out, lines[i]);
    }
}

static void
append_text (GString *out, xmlNode *node, gboolean superscript, gboolean preformatted)
{
  static const char *const hidden[] = { "style", "script", "comment", "head", "title", NULL };
  static const char *const blocks[] = { "p",  "div", "li", "ul", "ol", "tr",         "h1",  "h2",
                                             "h3", "h4",  "h5", "h6", "dt", "dd", "blockquote", "pre", NULL };

  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      gboolean block;

      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        {
          if (child->content == NULL)
            continue;
          if (superscript)
            append_superscript (out, (const char *) child->content);
          else if (preformatted)
            append_lines (out, (const char *) child->content);
          else
            append_words (out, (const char *) child->content);
          continue;
        }
      if (child->type != XML_ELEMENT_NODE || is_any_element (child, hidden))
        continue;
      block = is_any_element (child, blocks);
      if (block)
        begin_line (out);
      if (mul_html_is_element (child, "br"))
        begin_line (out);
      else
        append_text (out, child, superscript || mul_html_is_element (child, "sup"),
                     preformatted || mul_html_is_element (child, "pre"));
      if (block)
        begin_line (out);
      /* Cells of one row stand in one line. */
      else if (mul_html_is_element (child, "td") || mul_html_is_element (child, "th"))
        append_words (out, " ");
    }
}

/**
 * mul_html_append_text:
 * @out: where to
 * @node: a node of a page, or the page
 *
 * Appends the text of all that is in @node: a line for each paragraph, item, row and broken line.
 */
void
mul_html_append_text (GString *out, xmlNode *node)
{
  append_text (out, node, FALSE, FALSE);
}

/* Programs differ in how they write it: most in UTF-8, some in UTF-16 with a mark first. */
static char *
decode (const char *html, gsize length)
{
  gboolean wide = length > 1 && ((guchar) html[0] == 0xff || (guchar) html[0] == 0xfe) &&
                  ((guchar) html[1] == 0xff || (guchar) html[1] == 0xfe);

  if (wide)
    return g_convert (html, (gssize) length, "UTF-8", "UTF-16", NULL, NULL, NULL);
  return g_utf8_make_valid (html, (gssize) strnlen (html, length));
}

/**
 * mul_html_parse:
 * @html: (nullable): what was copied; NULL where it is nothing at all
 * @length: how many bytes, or -1 where it ends with a zero
 *
 * Returns: (transfer full) (nullable): the page, for xmlFreeDoc(); NULL where there is no mark in it
 */
xmlDoc *
mul_html_parse (const char *html, gssize length)
{
  g_autofree char *decoded = length != 0 ? decode (html, length < 0 ? strlen (html) : (gsize) length) : NULL;
  const char *begin = decoded != NULL ? strchr (decoded, '<') : NULL;

  /* What stands before the first mark, as on Windows, is about the text, not of it. */
  if (begin == NULL)
    return NULL;
  return htmlReadMemory (begin, (int) strlen (begin), NULL, "UTF-8",
                         HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
}

/**
 * mul_html_read_text:
 * @html: (nullable): what was copied; NULL where it is nothing at all
 * @length: how many bytes, or -1 where it ends with a zero
 *
 * Reads the text in it: a line for each paragraph, item of a list, row of a table and broken line.
 *
 * Returns: (transfer full): the text, "" where there is none
 */
char *
mul_html_read_text (const char *html, gssize length)
{
  xmlDoc *document = mul_html_parse (html, length);
  g_autoptr (GString) out = g_string_new (NULL);

  if (document != NULL)
    mul_html_append_text (out, (xmlNode *) document);
  if (document != NULL)
    xmlFreeDoc (document);
  return g_strdup (g_strstrip (out->str));
}
