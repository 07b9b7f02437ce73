/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-checks.h"

#include "storage/mul-database.h"

/* One reading: the rows of a query, and how one of them becomes a value. */
typedef struct
{
  MulDocument *document;
  MulCheckFacts *facts;
} Reader;

typedef void (*ReadRow) (MulCheckFacts *facts, MulStatement *row);

static void
read_rows (Reader *self, const char *sql, ReadRow read)
{
  g_autoptr (MulStatement) statement = mul_database_prepare (mul_document_get_database (self->document), sql, NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    read (self->facts, statement);
}

static const char *
get_text (MulCheckFacts *facts, MulStatement *row, int column)
{
  return mul_check_facts_keep (facts, mul_statement_get_text (row, column));
}

static int
get_code (MulStatement *row, int column, const char *const *codes)
{
  return MAX (mul_code_index (codes, mul_statement_get_text (row, column)), 0);
}

static gboolean
get_flag (MulStatement *row, int column)
{
  return mul_statement_get_integer (row, column) == 1;
}

static void
read_service (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckService value = { get_text (facts, row, 0), get_text (facts, row, 1), get_flag (row, 2) };

  g_array_append_val (facts->services, value);
}

static void
read_municipality (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckMunicipality value = { get_text (facts, row, 0), get_text (facts, row, 1), get_flag (row, 2),
                                 mul_statement_get_integer (row, 3) };

  g_array_append_val (facts->municipalities, value);
}

static void
read_answer (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckAnswer value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                           get_text (facts, row, 3), (MulAnswerStatus) get_code (row, 4, mul_codes_ANSWER_STATUS),
                           get_text (facts, row, 5) };

  g_array_append_val (facts->answers, value);
}

static void
read_alternative (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckAlternative value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                                get_flag (row, 3),        get_flag (row, 4),        get_text (facts, row, 5) };

  g_array_append_val (facts->alternatives, value);
}

static void
read_cited (MulCheckFacts *facts, MulStatement *row, GHashTable *table)
{
  g_hash_table_add (table, (gpointer) get_text (facts, row, 0));
}

static void
read_argument (MulCheckFacts *facts, MulStatement *row, GHashTable *table)
{
  g_hash_table_insert (table, (gpointer) get_text (facts, row, 0), (gpointer) get_text (facts, row, 1));
}

static void
read_table (Reader *self, const char *sql, GHashTable *table,
            void (*read) (MulCheckFacts *facts, MulStatement *row, GHashTable *table))
{
  g_autoptr (MulStatement) statement = mul_database_prepare (mul_document_get_database (self->document), sql, NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    read (self->facts, statement, table);
}

/* Each table is read from its beginning to its end, which is quicker than looking up each argument. */
static void
read_placements (Reader *self)
{
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) cited = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (MulStatement) statement =
      mul_database_prepare (mul_document_get_database (self->document),
                            "SELECT id, argument_id, service_id, alternative_id, kind FROM placement ORDER BY id", NULL);

  g_return_if_fail (statement != NULL);
  read_table (self, "SELECT id, text FROM argument", texts, read_argument);
  read_table (self, "SELECT argument_id FROM citation WHERE argument_id IS NOT NULL", cited, read_cited);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *argument_id = get_text (self->facts, statement, 1);
      MulCheckPlacement value = { get_text (self->facts, statement, 0),
                                  argument_id,
                                  get_text (self->facts, statement, 2),
                                  get_text (self->facts, statement, 3),
                                  (MulPlacementKind) get_code (statement, 4, mul_codes_PLACEMENT_KIND),
                                  g_hash_table_lookup (texts, argument_id),
                                  g_hash_table_contains (cited, argument_id) };

      g_array_append_val (self->facts->placements, value);
    }
}

static void
read_unit (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckUnit value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                         get_text (facts, row, 3), get_text (facts, row, 4), get_text (facts, row, 5),
                         get_text (facts, row, 6), get_flag (row, 7),        get_flag (row, 8) };

  g_array_append_val (facts->units, value);
}

static void
read_total (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckTotal value = { get_text (facts, row, 0),
                          get_text (facts, row, 1),
                          (MulMeasure) get_code (row, 2, mul_codes_MEASURE),
                          mul_statement_get_integer (row, 3),
                          get_text (facts, row, 4),
                          get_flag (row, 5) };

  g_array_append_val (facts->totals, value);
}

static void
read_position (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckPosition value = { get_text (facts, row, 0),
                             get_text (facts, row, 1),
                             get_text (facts, row, 2),
                             get_text (facts, row, 3),
                             get_text (facts, row, 4),
                             get_flag (row, 5),
                             (MulArrangement) get_code (row, 6, mul_codes_ARRANGEMENT),
                             mul_statement_get_integer (row, 7),
                             mul_statement_get_integer (row, 8),
                             get_flag (row, 9),
                             get_text (facts, row, 10) };

  g_array_append_val (facts->positions, value);
}

static void
read_figure (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckFigure value = { get_text (facts, row, 0), get_text (facts, row, 1),
                           get_text (facts, row, 2), get_text (facts, row, 3),
                           get_text (facts, row, 4), get_text (facts, row, 5),
                           get_flag (row, 6),        get_text (facts, row, 7),
                           get_text (facts, row, 8), mul_statement_get_integer (row, 9),
                           get_text (facts, row, 10), get_flag (row, 11) };

  g_array_append_val (facts->figures, value);
}

static void
read_section (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckSection value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                            get_flag (row, 3) };

  g_array_append_val (facts->sections, value);
}

static void
read_part (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckPart value = { get_text (facts, row, 0), get_text (facts, row, 1) };

  g_array_append_val (facts->parts, value);
}

static void
read_date (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckDate value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                         get_text (facts, row, 3) };

  g_array_append_val (facts->dates, value);
}

/* Whoever takes part in the project takes part in a service for which nobody has said who does. */
#define PARTS_SQL \
  "SELECT s.id, m.id FROM service s CROSS JOIN municipality m " \
  "LEFT JOIN service_municipality p ON p.service_id = s.id AND p.municipality_id = m.id " \
  "WHERE s.kind = 'service' AND m.part = 'participant' AND (p.part = 'full' OR (p.part IS NULL AND NOT EXISTS " \
  "(SELECT 1 FROM service_municipality o WHERE o.service_id = s.id))) ORDER BY s.rank, s.id, m.rank, m.id"

#define FIGURES_SQL \
  "SELECT k.id, f.service_id, coalesce (r.id, f.id), coalesce (r.name, f.name), k.unit, coalesce (r.unit, f.unit), " \
  "r.id IS NOT NULL, k.municipality_id, k.about, k.value_e4, k.period, k.source_id IS NOT NULL " \
  "OR EXISTS (SELECT 1 FROM citation c WHERE c.key_figure_id = k.id) FROM key_figure k LEFT JOIN ratio r ON r.id = k.ratio_id " \
  "JOIN figure f ON f.id = coalesce (k.figure_id, r.figure_id) LEFT JOIN service s ON s.id = f.service_id " \
  "LEFT JOIN municipality m ON m.id = k.municipality_id " \
  "ORDER BY s.rank, s.id, f.rank, f.id, r.id, m.id IS NULL, m.rank, m.id, k.period, k.id"

#define DATES_SQL \
  "SELECT t.id, g.service_id, g.name, t.date FROM meeting t JOIN working_group g ON g.id = t.group_id WHERE t.date <> '' " \
  "UNION ALL SELECT d.id, c.service_id, c.title, d.date FROM decision d JOIN council_case c ON c.id = d.case_id " \
  "WHERE d.date <> '' AND d.stage = 'decided' " \
  "UNION ALL SELECT s.id, NULL, s.title, s.retrieved FROM source s WHERE s.retrieved <> '' " \
  "UNION ALL SELECT s.id, NULL, s.title, s.date FROM source s WHERE s.date <> '' " \
  "UNION ALL SELECT t.id, u.service_id, u.name, t.as_of FROM unit_total t JOIN unit u ON u.id = t.unit_id WHERE t.as_of <> '' " \
  "UNION ALL SELECT p.id, u.service_id, p.title, p.as_of FROM position p JOIN unit u ON u.id = p.unit_id WHERE p.as_of <> '' " \
  "ORDER BY 1"

/**
 * mul_query_check_facts:
 * @document: a document
 * @today: the day of the check: "2026-11-25"
 *
 * Returns: (transfer full): what the checks look at, all of the project
 */
MulCheckFacts *
mul_query_check_facts (MulDocument *document, const char *today)
{
  Reader reader = { document, mul_check_facts_new (today) };

  read_rows (&reader, "SELECT id, name, kind = 'findings' FROM service ORDER BY rank, id", read_service);
  read_rows (&reader,
             "SELECT id, name, part = 'participant', population FROM municipality ORDER BY rank, id", read_municipality);
  read_rows (&reader,
             "SELECT s.id, q.id, CASE q.label WHEN '' THEN q.text ELSE q.label END, q.text, a.status, "
             "coalesce (a.reason, '') FROM service s CROSS JOIN question q "
             "LEFT JOIN answer a ON a.question_id = q.id AND a.service_id = s.id ORDER BY s.rank, s.id, q.rank, q.id",
             read_answer);
  read_rows (&reader,
             "SELECT s.id, a.id, a.name, a.form = 'today', x.suitability IS NOT NULL OR coalesce (x.conclusion, '') <> '', "
             "coalesce (x.not_discussed_reason, '') FROM service s CROSS JOIN alternative a LEFT JOIN service_alternative x "
             "ON x.service_id = s.id AND x.alternative_id = a.id "
             "WHERE coalesce (x.concerns, 1) OR a.form = 'today' ORDER BY s.rank, s.id, a.rank, a.id",
             read_alternative);
  read_placements (&reader);
  read_rows (&reader,
             "SELECT u.id, u.name, u.service_id, u.alternative_id, u.municipality_id, u.same_as, u.parent_id, u.in_service, "
             "a.form = 'today' FROM unit u JOIN service s ON s.id = u.service_id JOIN alternative a ON a.id = u.alternative_id "
             "ORDER BY s.rank, s.id, a.rank, a.id, u.rank, u.id",
             read_unit);
  read_rows (&reader,
             "SELECT t.id, t.unit_id, t.measure, t.value_e4, t.as_of, t.source_id IS NOT NULL "
             "OR EXISTS (SELECT 1 FROM citation c WHERE c.unit_total_id = t.id) FROM unit_total t "
             "JOIN unit u ON u.id = t.unit_id JOIN service s ON s.id = u.service_id ORDER BY s.rank, s.id, u.rank, u.id, t.id",
             read_total);
  read_rows (&reader,
             "SELECT p.id, p.unit_id, p.role_id, r.name, p.title, coalesce (r.is_leader, 0), p.arrangement, p.fte_e4, "
             "p.headcount, p.vacant, p.as_of FROM position p JOIN unit u ON u.id = p.unit_id "
             "JOIN service s ON s.id = u.service_id LEFT JOIN role r ON r.id = p.role_id "
             "LEFT JOIN municipality m ON m.id = u.municipality_id WHERE p.ended = 0 "
             "ORDER BY s.rank, s.id, r.rank, r.id, m.rank, m.id, u.rank, u.id, p.rank, p.id",
             read_position);
  read_rows (&reader, FIGURES_SQL, read_figure);
  read_rows (&reader,
             "SELECT x.id, x.service_id, x.title, trim (x.body, ' ' || char (9, 10, 13)) = '' FROM section x "
             "LEFT JOIN service s ON s.id = x.service_id ORDER BY s.rank, s.id, x.rank, x.id",
             read_section);
  read_rows (&reader, PARTS_SQL, read_part);
  read_rows (&reader, DATES_SQL, read_date);
  return reader.facts;
}
