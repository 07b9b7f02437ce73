/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-checks.h"

#include <string.h>

#include "storage/mul-database.h"
#include "storage/mul-queries.h"

struct _MulCheckReading
{
  MulDocument *document;
  MulCheckFacts *facts;
  guint step;
};

typedef MulCheckReading Reader;

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

/* An argument that is placed. */
typedef struct
{
  const char *id;
  const char *text;
  gboolean cited;
} Argument;

static GHashTable *
read_arguments (Reader *self)
{
  MulDatabase *database = mul_document_get_database (self->document);
  GHashTable *arguments = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (MulStatement) rows = mul_database_prepare (database, "SELECT id, text FROM argument", NULL);
  g_autoptr (MulStatement) citations =
      mul_database_prepare (database, "SELECT argument_id FROM citation WHERE argument_id IS NOT NULL", NULL);

  g_return_val_if_fail (rows != NULL && citations != NULL, arguments);
  while (sqlite3_step (rows) == SQLITE_ROW)
    {
      Argument *argument = g_new0 (Argument, 1);

      argument->id = mul_check_facts_keep_own (self->facts, mul_statement_get_text (rows, 0));
      argument->text = mul_check_facts_keep_own (self->facts, mul_statement_get_text (rows, 1));
      g_hash_table_insert (arguments, (gpointer) argument->id, argument);
    }
  while (sqlite3_step (citations) == SQLITE_ROW)
    {
      Argument *argument = g_hash_table_lookup (arguments, mul_statement_get_text (citations, 0));

      if (argument != NULL)
        argument->cited = TRUE;
    }
  return arguments;
}

/* Each table is read from its beginning to its end, which is quicker than looking up each argument. */
static void
read_placements (Reader *self)
{
  g_autoptr (GHashTable) arguments = read_arguments (self);
  g_autoptr (GHashTable) left_out = mul_query_left_out (self->document);
  g_autoptr (MulStatement) statement =
      mul_database_prepare (mul_document_get_database (self->document),
                            "SELECT id, argument_id, service_id, alternative_id, kind FROM placement ORDER BY id", NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const Argument *argument = g_hash_table_lookup (arguments, mul_statement_get_text (statement, 1));
      MulCheckPlacement value = { mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 0)),
                                  argument != NULL ? argument->id : "",
                                  get_text (self->facts, statement, 2),
                                  get_text (self->facts, statement, 3),
                                  (MulPlacementKind) get_code (statement, 4, mul_codes_PLACEMENT_KIND),
                                  argument != NULL ? argument->text : "",
                                  argument != NULL && argument->cited };

      if (!mul_query_is_left_out (left_out, value.service_id, value.alternative_id))
        g_array_append_val (self->facts->placements, value);
    }
}

static void
read_unit (MulCheckFacts *facts, MulStatement *row)
{
  MulCheckUnit value = { get_text (facts, row, 0), get_text (facts, row, 1), get_text (facts, row, 2),
                         get_text (facts, row, 3), get_text (facts, row, 4), get_text (facts, row, 5),
                         get_text (facts, row, 6), get_flag (row, 7),        get_flag (row, 8),
                         get_flag (row, 9) };

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

/* ---- Positions -------------------------------------------------------------------------------------- */

typedef struct
{
  const char *id;
  const char *name;
  gboolean is_leader;
  guint order;
} Role;

/* What a position is sorted by. */
typedef struct
{
  guint64 order; /* service, role and municipality */
  guint unit;
  guint value;
  const char *rank;
  const char *id;
} Place;

static GHashTable *
read_roles (Reader *self)
{
  GHashTable *roles = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (self->document), "SELECT id, name, is_leader FROM role ORDER BY rank, id", NULL);
  guint order = 0;

  g_return_val_if_fail (statement != NULL, roles);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      Role *role = g_new0 (Role, 1);

      role->id = mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 0));
      role->name = get_text (self->facts, statement, 1);
      role->is_leader = get_flag (statement, 2);
      role->order = ++order;
      g_hash_table_insert (roles, (gpointer) role->id, role);
    }
  return roles;
}

static guint
get_order (GHashTable *orders, const char *id)
{
  return id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (orders, id)) : 0;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;
  int by_rank;

  if (first->order != second->order)
    return first->order < second->order ? -1 : 1;
  if (first->unit != second->unit)
    return first->unit < second->unit ? -1 : 1;
  by_rank = strcmp (first->rank, second->rank);
  return by_rank != 0 ? by_rank : strcmp (first->id, second->id);
}

/* Units by key, each with its number, from 1; and what the positions of each are sorted by, beside their role. */
static GHashTable *
index_units (Reader *self, guint64 *orders)
{
  GHashTable *units = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->facts->services->len; i++)
    g_hash_table_insert (numbers, (gpointer) MUL_CHECK_ROWS (self->facts->services, MulCheckService)[i].id,
                         GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->facts->municipalities->len; i++)
    g_hash_table_insert (numbers, (gpointer) MUL_CHECK_ROWS (self->facts->municipalities, MulCheckMunicipality)[i].id,
                         GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->facts->units->len; i++)
    {
      const MulCheckUnit *unit = &MUL_CHECK_ROWS (self->facts->units, MulCheckUnit)[i];

      orders[i] = (guint64) get_order (numbers, unit->service_id) << 40 | get_order (numbers, unit->municipality_id);
      g_hash_table_insert (units, (gpointer) unit->id, GUINT_TO_POINTER (i + 1));
    }
  return units;
}

/* By service, role, municipality, unit and rank. Joining and sorting them in the file would take several times as long, since there
 * are many of them and each would carry its texts through the sorting. */
static void
read_positions (Reader *self)
{
  g_autofree guint64 *orders = g_new0 (guint64, self->facts->units->len + 1);
  g_autoptr (GHashTable) units = index_units (self, orders);
  g_autoptr (GHashTable) roles = read_roles (self);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (MulCheckPosition));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_autoptr (MulStatement) statement =
      mul_database_prepare (mul_document_get_database (self->document),
                            "SELECT id, unit_id, role_id, title, arrangement, fte_e4, headcount, vacant, as_of, rank "
                            "FROM position WHERE ended = 0",
                            NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      guint at = get_order (units, mul_statement_get_text (statement, 1));
      const char *role_id = mul_statement_get_text (statement, 2);
      const Role *role = role_id != NULL ? g_hash_table_lookup (roles, role_id) : NULL;
      const MulCheckUnit *unit = at > 0 ? &MUL_CHECK_ROWS (self->facts->units, MulCheckUnit)[at - 1] : NULL;
      MulCheckPosition value = { 0 };
      Place place = { 0 };

      if (unit == NULL)
        continue;
      value = (MulCheckPosition) { mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 0)),
                                         unit->id,
                                         role != NULL ? role->id : NULL,
                                         role != NULL ? role->name : NULL,
                                         mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 3)),
                                         role != NULL && role->is_leader,
                                         (MulArrangement) get_code (statement, 4, mul_codes_ARRANGEMENT),
                                         mul_statement_get_integer (statement, 5),
                                         mul_statement_get_integer (statement, 6),
                                         get_flag (statement, 7),
                                         mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 8)) };
      place = (Place) { orders[at - 1] | (guint64) (role != NULL ? role->order : 0) << 16, at, values->len,
                        mul_check_facts_keep_own (self->facts, mul_statement_get_text (statement, 9)), value.id };
      g_array_append_val (values, value);
      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  g_array_set_size (self->facts->positions, places->len);
  for (guint i = 0; i < places->len; i++)
    g_array_index (self->facts->positions, MulCheckPosition, i) =
        g_array_index (values, MulCheckPosition, g_array_index (places, Place, i).value);
}

/* ---- Figures, sections, dates ----------------------------------------------------------------------- */

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

static void
read_services (Reader *self)
{
  read_rows (self, "SELECT id, name, kind = 'findings' FROM service ORDER BY rank, id", read_service);
  read_rows (self, "SELECT id, name, part = 'participant', population FROM municipality ORDER BY rank, id", read_municipality);
}

static void
read_assessments (Reader *self)
{
  read_rows (self,
             "SELECT s.id, q.id, CASE q.label WHEN '' THEN q.text ELSE q.label END, q.text, a.status, "
             "coalesce (a.reason, '') FROM service s CROSS JOIN question q "
             "LEFT JOIN answer a ON a.question_id = q.id AND a.service_id = s.id ORDER BY s.rank, s.id, q.rank, q.id",
             read_answer);
  read_rows (self,
             "SELECT s.id, a.id, a.name, a.form = 'today', x.suitability IS NOT NULL OR coalesce (x.conclusion, '') <> '', "
             "coalesce (x.not_discussed_reason, '') FROM service s CROSS JOIN alternative a LEFT JOIN service_alternative x "
             "ON x.service_id = s.id AND x.alternative_id = a.id "
             "WHERE coalesce (x.concerns, 1) OR a.form = 'today' ORDER BY s.rank, s.id, a.rank, a.id",
             read_alternative);
}

static void
read_units (Reader *self)
{
  read_rows (self,
             "SELECT u.id, u.name, u.service_id, u.alternative_id, u.municipality_id, u.same_as, u.parent_id, u.in_service, "
             "a.form = 'today', u.leader <> '' FROM unit u JOIN service s ON s.id = u.service_id "
             "JOIN alternative a ON a.id = u.alternative_id LEFT JOIN service_alternative x ON x.service_id = u.service_id "
             "AND x.alternative_id = u.alternative_id WHERE coalesce (x.concerns, 1) OR a.form = 'today' ORDER BY s.rank, s.id, a.rank, a.id, u.rank, u.id",
             read_unit);
}

static void
read_totals (Reader *self)
{
  read_rows (self,
             "SELECT t.id, t.unit_id, t.measure, t.value_e4, t.as_of, t.source_id IS NOT NULL "
             "OR EXISTS (SELECT 1 FROM citation c WHERE c.unit_total_id = t.id) FROM unit_total t "
             "JOIN unit u ON u.id = t.unit_id JOIN service s ON s.id = u.service_id ORDER BY s.rank, s.id, u.rank, u.id, t.id",
             read_total);
}

static void
read_others (Reader *self)
{
  read_rows (self, FIGURES_SQL, read_figure);
  read_rows (self,
             "SELECT x.id, x.service_id, x.title, trim (x.body, ' ' || char (9, 10, 13)) = '' FROM section x "
             "LEFT JOIN service s ON s.id = x.service_id ORDER BY s.rank, s.id, x.rank, x.id",
             read_section);
  read_rows (self, PARTS_SQL, read_part);
  read_rows (self, DATES_SQL, read_date);
}

static void (*const steps[]) (Reader *self) = {
  read_services, read_assessments, read_placements, read_units, read_totals, read_positions, read_others,
};

/**
 * mul_check_reading_new:
 * @document: a document
 * @today: the day of the check: "2026-11-25"
 *
 * Returns: (transfer full): the beginning of a reading of what the checks look at, all of the project. It is to be begun anew when
 *   the document says "changed".
 */
MulCheckReading *
mul_check_reading_new (MulDocument *document, const char *today)
{
  MulCheckReading *self = g_new0 (MulCheckReading, 1);

  self->document = g_object_ref (document);
  self->facts = mul_check_facts_new (today);
  return self;
}

void
mul_check_reading_free (MulCheckReading *self)
{
  mul_check_facts_free (self->facts);
  g_object_unref (self->document);
  g_free (self);
}

/**
 * mul_check_reading_advance:
 * @self: a reading
 *
 * Reads a part, with no question to the file left open.
 *
 * Returns: whether there is more to read
 */
gboolean
mul_check_reading_advance (MulCheckReading *self)
{
  if (self->step < G_N_ELEMENTS (steps))
    steps[self->step++] (self);
  return self->step < G_N_ELEMENTS (steps);
}

/**
 * mul_check_reading_get_facts:
 * @self: a reading
 *
 * Returns: (transfer none): what has been read
 */
const MulCheckFacts *
mul_check_reading_get_facts (MulCheckReading *self)
{
  return self->facts;
}

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
  Reader reader = { document, mul_check_facts_new (today), 0 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    steps[i] (&reader);
  return reader.facts;
}

/**
 * mul_query_staffing_facts:
 * @document: a document
 *
 * Returns: (transfer full): the services, municipalities, units and positions of all of the project
 */
MulCheckFacts *
mul_query_staffing_facts (MulDocument *document)
{
  Reader reader = { document, mul_check_facts_new (""), 0 };

  read_services (&reader);
  read_units (&reader);
  read_positions (&reader);
  return reader.facts;
}
