/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-html-private.h"

#include <glib/gi18n-lib.h>

/* Characters that turn the direction of what follows can make a text read as something else than it is. */
static gboolean
turns_direction (gunichar c)
{
  return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_allowed (gunichar c)
{
  return c == '\n' || c == '\t' || (c >= 0x20 && (c < 0x7f || c > 0x9f) && (c & 0xfffe) != 0xfffe
                                    && !turns_direction (c)
                                    && c != 0x2028 && c != 0x2029 && !(c >= 0xfdd0 && c <= 0xfdef));
}

/* What XML and HTML may hold of a text that anybody may have written. */
static char *
clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *cleaned = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_allowed (c))
        g_string_append_unichar (cleaned, c);
      else if (c == '\r' || c == 0x2028 || c == 0x2029)
        g_string_append_c (cleaned, ' ');
    }
  return g_string_free_and_steal (cleaned);
}

static gboolean
reads_from_right (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (p));

      if (script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW || script == G_UNICODE_SCRIPT_SYRIAC)
        return TRUE;
    }
  return FALSE;
}

/* Only addresses of the web become links: a file may hold an address that runs a script. */
static gboolean
is_web_address (const char *address)
{
  return g_ascii_strncasecmp (address, "https://", 8) == 0 || g_ascii_strncasecmp (address, "http://", 7) == 0;
}

/* The writer's own words in the report's language, marked with NC_ ("report", …). */
const char *
mul_report_html_say (MulReportHtml *self, const char *text)
{
  return mul_catalog_get (self->report->catalog, "report", text);
}

void
mul_report_html_start (MulReportHtml *self, const char *element, const char *class_name)
{
  xmlTextWriterStartElement (self->xml, BAD_CAST element);
  if (class_name != NULL)
    mul_report_html_attribute (self, "class", class_name);
}

void
mul_report_html_end (MulReportHtml *self)
{
  xmlTextWriterFullEndElement (self->xml);
}

void
mul_report_html_attribute (MulReportHtml *self, const char *name, const char *value)
{
  g_autofree char *cleaned = clean (value);

  xmlTextWriterWriteAttribute (self->xml, BAD_CAST name, BAD_CAST cleaned);
}

/* Says the language of an element that is not in the report's. */
void
mul_report_html_language (MulReportHtml *self, const char *language)
{
  if (language == NULL)
    return;
  mul_report_html_attribute (self, "lang", language);
  mul_report_html_attribute (self, "xml:lang", language);
}

/* Text that reads from the right is kept apart, so that it does not turn what stands around it. */
void
mul_report_html_words (MulReportHtml *self, const char *text)
{
  g_autofree char *cleaned = clean (text);
  gboolean isolated = reads_from_right (cleaned);

  if (isolated)
    mul_report_html_start (self, "bdi", NULL);
  xmlTextWriterWriteString (self->xml, BAD_CAST cleaned);
  if (isolated)
    mul_report_html_end (self);
}

void
mul_report_html_element (MulReportHtml *self, const char *element, const char *class_name, const char *text)
{
  mul_report_html_start (self, element, class_name);
  mul_report_html_words (self, text);
  mul_report_html_end (self);
}

void
mul_report_html_void (MulReportHtml *self, const char *element)
{
  xmlTextWriterStartElement (self->xml, BAD_CAST element);
  xmlTextWriterEndElement (self->xml);
}

/* A line break in the file, for those who read it as text. */
void
mul_report_html_break (MulReportHtml *self)
{
  xmlTextWriterWriteRaw (self->xml, BAD_CAST "\n");
}

static void
write_link (MulReportHtml *self, const MulReportRun *run, const char *class_name)
{
  g_autofree char *target = g_strconcat ("#", run->target, NULL);

  mul_report_html_start (self, "a", class_name);
  mul_report_html_attribute (self, "href", target);
  if (run->label != NULL)
    mul_report_html_attribute (self, "aria-label", run->label);
  mul_report_html_words (self, run->text);
  mul_report_html_end (self);
}

static const char *
get_raised_class (const MulReportRun *run)
{
  if (run->kind == MUL_REPORT_RUN_CITATION)
    return "cite";
  return *run->text == '*' ? "mark star" : "mark";
}

static void
write_run (MulReportHtml *self, const MulReportRun *run)
{
  switch (run->kind)
    {
    case MUL_REPORT_RUN_STRONG:
      mul_report_html_element (self, "strong", NULL, run->text);
      break;
    case MUL_REPORT_RUN_SMALL:
      mul_report_html_element (self, "small", NULL, run->text);
      break;
    case MUL_REPORT_RUN_BREAK:
      mul_report_html_void (self, "br");
      break;
    case MUL_REPORT_RUN_MARK:
    case MUL_REPORT_RUN_CITATION:
      mul_report_html_start (self, "sup", get_raised_class (run));
      write_link (self, run, NULL);
      mul_report_html_end (self);
      break;
    case MUL_REPORT_RUN_SOURCE:
      write_link (self, run, "source");
      break;
    case MUL_REPORT_RUN_LINK:
      if (!is_web_address (run->target))
        {
          mul_report_html_words (self, run->text);
          break;
        }
      mul_report_html_start (self, "a", "web");
      mul_report_html_attribute (self, "href", run->target);
      mul_report_html_words (self, run->text);
      mul_report_html_end (self);
      break;
    case MUL_REPORT_RUN_TEXT:
    default:
      mul_report_html_words (self, run->text);
      break;
    }
}

void
mul_report_html_text (MulReportHtml *self, const MulReportText *text)
{
  for (guint i = 0; i < text->len; i++)
    write_run (self, g_ptr_array_index (text, i));
}

/* A list, and lists within it: a deeper item opens a list inside the item before it. */
void
mul_report_html_items (MulReportHtml *self, const GPtrArray *items, const char *class_name, const char *language)
{
  guint depth = 0;

  mul_report_html_start (self, "ul", class_name);
  mul_report_html_language (self, language);
  for (guint i = 0; i < items->len; i++)
    {
      const MulReportItem *item = g_ptr_array_index (items, i);
      guint level = i == 0 ? 0 : MIN (item->level, depth + 1);

      if (i > 0 && level <= depth)
        mul_report_html_end (self);
      else if (i > 0)
        mul_report_html_start (self, "ul", NULL);
      for (; i > 0 && depth > level; depth--)
        {
          mul_report_html_end (self);
          mul_report_html_end (self);
        }
      depth = level;
      mul_report_html_start (self, "li", NULL);
      mul_report_html_text (self, item->text);
    }
  for (guint i = 0; items->len > 0 && i <= depth; i++)
    {
      mul_report_html_end (self);
      if (i < depth)
        mul_report_html_end (self);
    }
  mul_report_html_end (self);
}
