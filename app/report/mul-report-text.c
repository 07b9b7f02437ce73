/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-body.h"
#include "report/mul-report-builder-private.h"
#include "storage/mul-queries.h"

#include <string.h>

static const char *const months[] = {
  NC_ ("report", "January"), NC_ ("report", "February"), NC_ ("report", "March"),     NC_ ("report", "April"),
  NC_ ("report", "May"),     NC_ ("report", "June"),     NC_ ("report", "July"),      NC_ ("report", "August"),
  NC_ ("report", "September"), NC_ ("report", "October"), NC_ ("report", "November"), NC_ ("report", "December"),
};

/* Reads a table once and sorts its rows by what a column holds, so that no part of the report searches through it. */
static GHashTable *
read_rows (MulReportBuilder *self, guint column)
{
  GHashTable *by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GListModel) list = mul_document_list (self->document, MUL_COLUMN_ENTITY (column), 0);
  guint n_rows = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);
      const char *key = mul_record_get_text (record, column);
      GPtrArray *rows = g_hash_table_lookup (by_key, key != NULL ? key : "");

      if (rows == NULL)
        {
          rows = g_ptr_array_new_with_free_func (g_object_unref);
          g_hash_table_insert (by_key, g_strdup (key != NULL ? key : ""), rows);
        }
      g_ptr_array_add (rows, g_object_ref (record));
    }
  return by_key;
}

/**
 * mul_report_get_rows:
 * @self: a builder
 * @column: a text, key or reference column
 * @key: (nullable): what it is to hold; NULL is "not stated"
 *
 * Returns: (transfer none) (element-type MulRecord): the rows that hold it, by rank
 */
const GPtrArray *
mul_report_get_rows (MulReportBuilder *self, guint column, const char *key)
{
  GHashTable *by_key = g_hash_table_lookup (self->rows, GUINT_TO_POINTER (column));
  const GPtrArray *rows;

  if (by_key == NULL)
    {
      by_key = read_rows (self, column);
      g_hash_table_insert (self->rows, GUINT_TO_POINTER (column), by_key);
    }
  rows = g_hash_table_lookup (by_key, key != NULL ? key : "");
  return rows != NULL ? rows : self->none;
}

static guint
all_rows_key (guint column)
{
  return column | 0x80000000u;
}

/**
 * mul_report_get_all:
 * @self: a builder
 * @column: any column of a table
 *
 * Returns: (transfer none) (element-type MulRecord): all the table's rows, by rank
 */
const GPtrArray *
mul_report_get_all (MulReportBuilder *self, guint column)
{
  gpointer key = GUINT_TO_POINTER (all_rows_key (column));
  GHashTable *by_key = g_hash_table_lookup (self->rows, key);

  if (by_key == NULL)
    {
      g_autoptr (GListModel) list = mul_document_list (self->document, MUL_COLUMN_ENTITY (column), 0);
      guint n_rows = g_list_model_get_n_items (list);
      GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint i = 0; i < n_rows; i++)
        g_ptr_array_add (rows, g_list_model_get_item (list, i));
      by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
      g_hash_table_insert (by_key, g_strdup (""), rows);
      g_hash_table_insert (self->rows, key, by_key);
    }
  return g_hash_table_lookup (by_key, "");
}

/**
 * mul_report_get_first:
 * @self: a builder
 * @column: a column, most often the key
 * @key: (nullable): what it is to hold
 *
 * Returns: (transfer none) (nullable): the first such row
 */
MulRecord *
mul_report_get_first (MulReportBuilder *self, guint column, const char *key)
{
  const GPtrArray *rows = key != NULL ? mul_report_get_rows (self, column, key) : self->none;

  return rows->len > 0 ? g_ptr_array_index (rows, 0) : NULL;
}

/**
 * mul_report_get_name:
 * @self: a builder
 * @id_column: the key of a table
 * @name_column: the column of its names
 * @key: (nullable): a row
 *
 * Returns: (transfer none): the row's name, "" where there is no such row
 */
const char *
mul_report_get_name (MulReportBuilder *self, guint id_column, guint name_column, const char *key)
{
  MulRecord *record = mul_report_get_first (self, id_column, key);

  return record != NULL ? mul_record_get_text (record, name_column) : "";
}

/**
 * mul_report_get_municipality:
 * @self: a builder
 * @id: (nullable): a municipality
 *
 * Returns: (transfer none): its name
 */
const char *
mul_report_get_municipality (MulReportBuilder *self, const char *id)
{
  return mul_report_get_name (self, MUL_MUNICIPALITY_id, MUL_MUNICIPALITY_name, id);
}

/**
 * mul_report_get_foreign_language:
 * @self: a builder
 * @record: a row
 * @column: the column of its language
 *
 * The project's language is not said of each row, so what is not stated is the project's.
 *
 * Returns: (transfer none) (nullable): the language of the row's text where it is not the report's
 */
const char *
mul_report_get_foreign_language (MulReportBuilder *self, MulRecord *record, guint column)
{
  const char *language = mul_record_get_text (record, column);

  if (language == NULL || *language == '\0')
    language = mul_record_get_text (self->project, MUL_PROJECT_language);
  return g_str_equal (language, self->report->language) ? NULL : language;
}

/**
 * mul_report_list_municipalities:
 * @self: a builder
 * @service_id: a service
 *
 * Lists the municipalities that take part in the service, by rank. Where none is said to, all that take part in the
 * review do.
 *
 * Returns: (transfer container) (element-type MulRecord): the municipalities
 */
GPtrArray *
mul_report_list_municipalities (MulReportBuilder *self, const char *service_id)
{
  const GPtrArray *parts = mul_report_get_rows (self, MUL_SERVICE_MUNICIPALITY_service_id, service_id);
  const GPtrArray *all = mul_report_get_all (self, MUL_MUNICIPALITY_id);
  g_autoptr (GHashTable) taking_part = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *municipalities = g_ptr_array_new ();

  for (guint i = 0; i < parts->len; i++)
    g_hash_table_add (taking_part, (gpointer) mul_record_get_text (g_ptr_array_index (parts, i),
                                                                   MUL_SERVICE_MUNICIPALITY_municipality_id));
  for (guint i = 0; i < all->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (all, i);
      gboolean participant = mul_record_get_code (municipality, MUL_MUNICIPALITY_part)
                             == MUL_MUNICIPALITY_PART_PARTICIPANT;

      if (parts->len > 0 ? g_hash_table_contains (taking_part, mul_record_get_id (municipality)) : participant)
        g_ptr_array_add (municipalities, municipality);
    }
  return municipalities;
}

/**
 * mul_report_say:
 * @self: a builder
 * @text: the source's text, marked with NC_ ("report", …)
 *
 * Returns: (transfer none): the text in the report's language
 */
const char *
mul_report_say (MulReportBuilder *self, const char *text)
{
  return mul_catalog_get (self->catalog, "report", text);
}

/**
 * mul_report_say_text:
 * @self: a builder
 * @text: the source's text, marked with NC_ ("report", …)
 *
 * Returns: (transfer full): the same as a text of the report
 */
MulReportText *
mul_report_say_text (MulReportBuilder *self, const char *text)
{
  return mul_report_text_new (mul_report_say (self, text));
}

/**
 * mul_report_say_code:
 * @self: a builder
 * @codes: (array zero-terminated=1): codes that the file may hold
 * @words: their words, marked, in the same order
 * @code: (nullable): what the file holds
 *
 * Returns: (transfer none): the code's word; a code that is none of these, which a person may have written, is its own
 */
const char *
mul_report_say_code (MulReportBuilder *self, const char *const *codes, const char *const *words, const char *code)
{
  int index = code != NULL ? mul_code_index (codes, code) : -1;

  if (index >= 0)
    return mul_report_say (self, words[index]);
  return code != NULL ? code : "";
}

static gboolean
all_digits (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return TRUE;
}

/**
 * mul_report_say_date:
 * @self: a builder
 * @date: (nullable): "2025-10-17", "2025-10", "2025" or any words
 *
 * Returns: (transfer full): the date as it is written in the report's language; what is no date stays as it is
 */
char *
mul_report_say_date (MulReportBuilder *self, const char *date)
{
  gsize length = date != NULL ? strlen (date) : 0;
  int month;

  if ((length != 7 && length != 10) || !all_digits (date, 4) || date[4] != '-' || !all_digits (date + 5, 2)
      || (length == 10 && (date[7] != '-' || !all_digits (date + 8, 2))))
    return g_strdup (date != NULL ? date : "");
  month = (date[5] - '0') * 10 + date[6] - '0';
  if (month < 1 || month > 12)
    return g_strdup (date);
  if (length == 7)
    return g_strdup_printf ("%s %.4s", mul_report_say (self, months[month - 1]), date);
  return g_strdup_printf ("%d.\302\240%s %.4s", (date[8] - '0') * 10 + date[9] - '0',
                          mul_report_say (self, months[month - 1]), date);
}

/**
 * mul_report_say_list:
 * @self: a builder
 * @words: (element-type utf8): words
 *
 * Returns: (transfer full): "a", "a and b", "a, b and c"
 */
char *
mul_report_say_list (MulReportBuilder *self, const GPtrArray *words)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    {
      if (i > 0 && i + 1 == words->len)
        g_string_append_printf (list, " %s ", mul_report_say (self, NC_ ("report", "and")));
      else if (i > 0)
        g_string_append (list, ", ");
      g_string_append (list, g_ptr_array_index (words, i));
    }
  return g_string_free_and_steal (list);
}

/**
 * mul_report_lower_first:
 * @text: a name that begins a line
 *
 * Lowers the first letter for use inside a sentence, unless the word is one of capitals ("GIS", "HR/lønn").
 *
 * Returns: (transfer full): the name
 */
char *
mul_report_lower_first (const char *text)
{
  gunichar first = g_utf8_get_char_validated (text, -1);
  const char *rest;
  char lowered[7] = { 0 };

  if (first == (gunichar) -1 || first == (gunichar) -2 || first == 0)
    return g_strdup (text);
  rest = g_utf8_next_char (text);
  if (g_unichar_isupper (g_utf8_get_char (rest)))
    return g_strdup (text);
  g_unichar_to_utf8 (g_unichar_tolower (first), lowered);
  return g_strconcat (lowered, rest, NULL);
}

/**
 * mul_report_number_source:
 * @self: a builder
 * @source_id: a source
 *
 * Returns: its number: sources are numbered as they are first met
 */
guint
mul_report_number_source (MulReportBuilder *self, const char *source_id)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, source_id));

  if (number > 0)
    return number;
  g_ptr_array_add (self->cited, g_strdup (source_id));
  g_hash_table_insert (self->numbers, g_strdup (source_id), GUINT_TO_POINTER (self->cited->len));
  return self->cited->len;
}

static void
add_citation (MulReportBuilder *self, MulReportText *text, MulReportRunKind kind, const char *source_id,
              const char *locator)
{
  MulRecord *source = mul_report_get_first (self, MUL_SOURCE_id, source_id);
  g_autofree char *number = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *target = NULL;
  g_autofree char *label = NULL;

  if (source == NULL)
    return;
  number = g_strdup_printf ("%u", mul_report_number_source (self, source_id));
  target = g_strconcat ("s", number, NULL);
  printed = locator != NULL && *locator != '\0' ? g_strconcat (number, ", ", locator, NULL) : g_strdup (number);
  /* Translators: read aloud for the number of a source; %s is the number and, where stated, the page. */
  label = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Source %s")), printed, NULL);
  if (kind == MUL_REPORT_RUN_SOURCE)
    mul_report_text_add_link (text, kind, label, target, NULL);
  else
    mul_report_text_add_link (text, kind, printed, target, label);
}

/**
 * mul_report_cite:
 * @self: a builder
 * @text: a text
 * @source_id: (nullable): a source
 * @locator: (nullable): where in it
 *
 * Adds a source's number to a text, raised.
 */
void
mul_report_cite (MulReportBuilder *self, MulReportText *text, const char *source_id, const char *locator)
{
  mul_report_text_trim (text);
  add_citation (self, text, MUL_REPORT_RUN_CITATION, source_id, locator);
}

/**
 * mul_report_add_source_meta:
 * @self: a builder
 * @text: a text
 * @source_id: (nullable): a source
 * @locator: (nullable): where in it
 *
 * Adds a source's number to a text, in the line.
 */
void
mul_report_add_source_meta (MulReportBuilder *self, MulReportText *text, const char *source_id, const char *locator)
{
  add_citation (self, text, MUL_REPORT_RUN_SOURCE, source_id, locator);
}

/**
 * mul_report_cite_rows:
 * @self: a builder
 * @text: a text
 * @column: the citation's column for what cites
 * @key: what cites
 *
 * Adds the numbers of all sources that something cites.
 */
void
mul_report_cite_rows (MulReportBuilder *self, MulReportText *text, guint column, const char *key)
{
  const GPtrArray *citations = mul_report_get_rows (self, column, key);

  for (guint i = 0; i < citations->len; i++)
    mul_report_cite (self, text, mul_record_get_text (g_ptr_array_index (citations, i), MUL_CITATION_source_id),
                     mul_record_get_text (g_ptr_array_index (citations, i), MUL_CITATION_locator));
}

static void
add_lines (MulReportText *text, const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        mul_report_text_add (text, MUL_REPORT_RUN_BREAK, "\n");
      if (*lines[i] != '\0')
        mul_report_text_add (text, MUL_REPORT_RUN_TEXT, lines[i]);
    }
}

static MulReportText *
read_block (MulReportBuilder *self, const MulBodyBlock *block)
{
  MulReportText *text = mul_report_text_new (NULL);

  for (guint i = 0; i < block->runs->len; i++)
    {
      const MulBodyRun *run = g_ptr_array_index (block->runs, i);
      MulRecord *citation;

      if (run->kind == MUL_BODY_RUN_TEXT)
        {
          add_lines (text, run->text);
          continue;
        }
      citation = mul_report_get_first (self, MUL_CITATION_id, run->text);
      if (citation != NULL)
        mul_report_cite (self, text, mul_record_get_text (citation, MUL_CITATION_source_id),
                         mul_record_get_text (citation, MUL_CITATION_locator));
    }
  return text;
}

/**
 * mul_report_add_body:
 * @self: a builder
 * @body: (nullable): a text body as the file holds it
 * @language: (nullable): its language where it is not the report's
 *
 * Adds paragraphs, bullets and quotations.
 */
void
mul_report_add_body (MulReportBuilder *self, const char *body, const char *language)
{
  g_autoptr (GPtrArray) blocks = mul_body_parse (body);
  MulReportBlock *list = NULL;

  for (guint i = 0; i < blocks->len; i++)
    {
      const MulBodyBlock *block = g_ptr_array_index (blocks, i);
      g_autoptr (GPtrArray) text = read_block (self, block);
      gboolean nynorsk = block->nynorsk && !g_str_equal (self->report->language, "nn");

      if (block->kind == MUL_BODY_BULLET)
        {
          if (list == NULL)
            {
              list = mul_report_add_list (self->report);
              list->language = g_strdup (language);
            }
          mul_report_block_add_item (list, 0, g_steal_pointer (&text));
          continue;
        }
      list = NULL;
      if (block->kind == MUL_BODY_QUOTE)
        mul_report_add_quote (self->report, g_steal_pointer (&text), nynorsk ? "nn" : language);
      else
        mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_BODY, g_steal_pointer (&text))->language
            = g_strdup (language);
    }
}

/**
 * mul_report_add_sections:
 * @self: a builder
 * @sections: (element-type MulRecord): sections
 * @level: the level of their headings
 * @title_is_said: whether the heading above already says the first one's title
 *
 * Adds the sections' prose, each under its title.
 */
void
mul_report_add_sections (MulReportBuilder *self, const GPtrArray *sections, guint level, gboolean title_is_said)
{
  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);
      const char *title = mul_record_get_text (section, MUL_SECTION_title);
      const char *language = mul_report_get_foreign_language (self, section, MUL_SECTION_language);

      if (*title != '\0' && !(title_is_said && i == 0))
        mul_report_add_heading (self->report, level, FALSE, title)->language = g_strdup (language);
      mul_report_add_body (self, mul_record_get_text (section, MUL_SECTION_body), language);
    }
}

/**
 * mul_report_dup_today:
 * @self: a builder
 *
 * Returns: (transfer full) (nullable): the alternative where today's units stand
 */
char *
mul_report_dup_today (MulReportBuilder *self)
{
  const GPtrArray *today = mul_report_get_rows (self, MUL_ALTERNATIVE_form,
                                                mul_codes_ALTERNATIVE_FORM[MUL_ALTERNATIVE_FORM_TODAY]);

  return today->len > 0 ? g_strdup (mul_record_get_id (g_ptr_array_index (today, 0))) : NULL;
}

/**
 * mul_report_get_positions:
 * @self: a builder
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for today's
 *
 * Returns: (transfer full) (element-type MulStaffingRow): the service's positions
 */
GPtrArray *
mul_report_get_positions (MulReportBuilder *self, const char *service_id, const char *alternative_id)
{
  g_autofree char *today = mul_report_dup_today (self);

  if (alternative_id != NULL && g_strcmp0 (alternative_id, today) != 0)
    return mul_query_staffing (self->document, service_id, alternative_id);
  if (g_strcmp0 (self->positions_of, service_id) != 0)
    {
      g_clear_pointer (&self->positions, g_ptr_array_unref);
      self->positions = mul_query_staffing (self->document, service_id, NULL);
      g_set_str (&self->positions_of, service_id);
    }
  return g_ptr_array_ref (self->positions);
}
