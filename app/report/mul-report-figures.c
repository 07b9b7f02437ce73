/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-ratio.h"
#include "report/mul-report-staffing.h"

#include <string.h>

#define RATIO_DECIMALS 1
#define FIGURE_DECIMALS 4

static const char *const qualifier_patterns[] = {
  [MUL_QUALIFIER_APPROX] = NC_ ("report", "about %s"),
  [MUL_QUALIFIER_LEAST] = NC_ ("report", "at least %s"),
  [MUL_QUALIFIER_MOST] = NC_ ("report", "up to %s"),
  [MUL_QUALIFIER_DERIVED] = NC_ ("report", "%s (derived)"),
};

static const char *
get_unit (MulRecord *key_figure, MulRecord *figure)
{
  const char *unit = mul_record_get_text (key_figure, MUL_KEY_FIGURE_unit);

  return *unit != '\0' || figure == NULL ? unit : mul_record_get_text (figure, MUL_FIGURE_unit);
}

/* A key figure with its unit and its reservation: "about 340 mill. kr". */
static char *
print_key_figure (MulReportBuilder *self, MulRecord *key_figure, MulRecord *figure)
{
  gint64 value = mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4);
  int qualifier = mul_record_get_code (key_figure, MUL_KEY_FIGURE_qualifier);
  const char *unit = get_unit (key_figure, figure);
  g_autofree char *number = NULL;
  g_autofree char *with_unit = NULL;

  if (value == MUL_NOT_STATED)
    return g_strdup ("–");
  number = mul_number_format_range (value, mul_record_get_integer (key_figure, MUL_KEY_FIGURE_max_e4), FIGURE_DECIMALS,
                                    self->locale);
  with_unit = *unit != '\0' ? g_strconcat (number, "\302\240", unit, NULL) : g_strdup (number);
  if (qualifier > MUL_QUALIFIER_EXACT && qualifier < (int) G_N_ELEMENTS (qualifier_patterns))
    return mul_catalog_fill (mul_report_say (self, qualifier_patterns[qualifier]), with_unit, NULL);
  return g_steal_pointer (&with_unit);
}

typedef struct
{
  MulReportBuilder *builder;
  GHashTable *places; /* municipality id → its place, plus one */
} Order;

/* By municipality, what is about none last, then by period. */
static int
compare_key_figures_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  MulRecord *left = *(MulRecord *const *) a;
  MulRecord *right = *(MulRecord *const *) b;
  Order *order = user_data;
  const char *left_id = mul_record_get_text (left, MUL_KEY_FIGURE_municipality_id);
  const char *right_id = mul_record_get_text (right, MUL_KEY_FIGURE_municipality_id);
  guint left_place = left_id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (order->places, left_id)) : 0;
  guint right_place = right_id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (order->places, right_id)) : 0;

  if (left_place != right_place)
    return left_place - 1 < right_place - 1 ? -1 : 1;
  return strcmp (mul_record_get_text (left, MUL_KEY_FIGURE_period), mul_record_get_text (right, MUL_KEY_FIGURE_period));
}

static GPtrArray *
sort_key_figures (MulReportBuilder *self, guint column, const char *id)
{
  const GPtrArray *municipalities = mul_report_get_all (self, MUL_MUNICIPALITY_id);
  const GPtrArray *rows = mul_report_get_rows (self, column, id);
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *sorted = g_ptr_array_new ();
  Order order = { self, places };

  for (guint i = 0; i < municipalities->len; i++)
    g_hash_table_insert (places, (gpointer) mul_record_get_id (g_ptr_array_index (municipalities, i)),
                         GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (sorted, g_ptr_array_index (rows, i));
  g_ptr_array_sort_with_data (sorted, compare_key_figures_cb, &order);
  return sorted;
}

static MulReportText *
describe_subject (MulReportBuilder *self, MulRecord *key_figure)
{
  const char *name = mul_report_get_municipality (self, mul_record_get_text (key_figure,
                                                                             MUL_KEY_FIGURE_municipality_id));
  const char *about = mul_record_get_text (key_figure, MUL_KEY_FIGURE_about);
  MulReportText *text = mul_report_text_new (*name != '\0' ? name : about);

  if (*name != '\0' && *about != '\0')
    {
      mul_report_text_add (text, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, about);
    }
  if (*name == '\0' && *about == '\0')
    mul_report_text_add (text, MUL_REPORT_RUN_TEXT, mul_report_say (self, NC_ ("report", "Together")));
  return text;
}

static void
add_figure_rows (MulReportBuilder *self, MulReportTable *table, MulRecord *figure)
{
  g_autoptr (GPtrArray) key_figures = sort_key_figures (self, MUL_KEY_FIGURE_figure_id, mul_record_get_id (figure));
  const char *definition = mul_record_get_text (figure, MUL_FIGURE_definition);

  for (guint i = 0; i < MAX (key_figures->len, 1); i++)
    {
      MulRecord *key_figure = i < key_figures->len ? g_ptr_array_index (key_figures, i) : NULL;
      MulReportRow *row = mul_report_table_add_row (table);
      const char *period = key_figure != NULL ? mul_record_get_text (key_figure, MUL_KEY_FIGURE_period) : "";
      g_autofree char *printed = key_figure != NULL ? print_key_figure (self, key_figure, figure) : g_strdup ("–");
      g_autofree char *date = mul_report_say_date (self, period);
      MulReportText *source = mul_report_text_new (NULL);

      if (i == 0)
        {
          MulReportText *name = mul_report_text_new (mul_record_get_text (figure, MUL_FIGURE_name));

          if (*definition != '\0')
            {
              mul_report_text_add (name, MUL_REPORT_RUN_BREAK, "\n");
              mul_report_text_add (name, MUL_REPORT_RUN_SMALL, definition);
            }
          mul_report_row_add_head (row, name)->row_span = MAX (key_figures->len, 1);
        }
      mul_report_row_add_cell (row, key_figure != NULL ? describe_subject (self, key_figure)
                               : mul_report_text_new ("–"));
      mul_report_row_add_number (row, mul_report_text_new (printed));
      mul_report_row_add_cell (row, mul_report_text_new (*date != '\0' ? date : "–"));
      if (key_figure != NULL)
        mul_report_add_source_meta (self, source, mul_record_get_text (key_figure, MUL_KEY_FIGURE_source_id),
                                    mul_record_get_text (key_figure, MUL_KEY_FIGURE_locator));
      if (source->len == 0)
        mul_report_text_add (source, MUL_REPORT_RUN_TEXT, "–");
      mul_report_row_add_cell (row, source);
    }
}

/* A municipality's newest key figure: what a ratio divides. */
static MulRecord *
find_newest (const GPtrArray *key_figures, const char *municipality_id)
{
  MulRecord *newest = NULL;

  for (guint i = 0; i < key_figures->len; i++)
    {
      MulRecord *key_figure = g_ptr_array_index (key_figures, i);
      const char *id = mul_record_get_text (key_figure, MUL_KEY_FIGURE_municipality_id);

      if (mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4) != MUL_NOT_STATED
          && g_strcmp0 (id != NULL ? id : "", municipality_id) == 0)
        newest = key_figure;
    }
  return newest;
}

/* A ratio's table while it is built: municipalities, then all together, then comparators. */
typedef struct
{
  MulReportStaffing *staffing;
  MulRecord *ratio;
  MulRecord *figure;
  gboolean *chosen; /* NULL: all roles */
  GPtrArray *names;
  GPtrArray *key_figures;
  GArray *values; /* of MulRatio */
  gboolean has_sum;
} RatioTable;

static void
add_value (RatioTable *self, const char *name, MulRecord *key_figure, MulRatio value)
{
  g_ptr_array_add (self->names, g_strdup (name));
  g_ptr_array_add (self->key_figures, key_figure);
  g_array_append_val (self->values, value);
}

static void
choose_roles (RatioTable *self)
{
  const GPtrArray *roles = mul_report_get_rows (self->staffing->builder, MUL_RATIO_ROLE_ratio_id,
                                                mul_record_get_id (self->ratio));

  if (roles->len == 0)
    return;
  self->chosen = g_new0 (gboolean, self->staffing->roles->len + 1);
  for (guint i = 0; i < roles->len; i++)
    {
      int column = mul_report_staffing_get_column (
          self->staffing, mul_record_get_text (g_ptr_array_index (roles, i), MUL_RATIO_ROLE_role_id));

      if (column >= 0)
        self->chosen[column] = TRUE;
    }
}

static void
compute_values (RatioTable *self)
{
  MulReportStaffing *staffing = self->staffing;
  MulReportBuilder *builder = staffing->builder;
  g_autoptr (GPtrArray) figures = sort_key_figures (builder, MUL_KEY_FIGURE_figure_id,
                                                    mul_record_get_id (self->figure));
  g_autoptr (GPtrArray) stated = sort_key_figures (builder, MUL_KEY_FIGURE_ratio_id, mul_record_get_id (self->ratio));
  MulRecord *together = find_newest (figures, "");

  for (guint i = 0; i < staffing->n_rows; i++)
    {
      MulRecord *municipality = g_ptr_array_index (staffing->municipalities, i);
      MulRecord *key_figure = municipality != NULL ? find_newest (figures, mul_record_get_id (municipality)) : NULL;

      if (municipality != NULL)
        add_value (self, mul_record_get_text (municipality, MUL_MUNICIPALITY_name), key_figure,
                   mul_ratio_compute (staffing->table, i,
                                      key_figure != NULL
                                          ? mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4)
                                          : MUL_NOT_STATED,
                                      self->chosen));
    }
  for (guint i = 0; i < stated->len; i++)
    {
      MulRecord *key_figure = g_ptr_array_index (stated, i);
      const char *name = mul_report_get_municipality (builder,
                                                      mul_record_get_text (key_figure, MUL_KEY_FIGURE_municipality_id));

      add_value (self, *name != '\0' ? name : mul_record_get_text (key_figure, MUL_KEY_FIGURE_about), key_figure,
                 mul_ratio_stated (mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4)));
    }
  mul_ratio_rank ((MulRatio *) (gpointer) self->values->data, self->values->len,
                  mul_ratio_all_roles (self->chosen, staffing->roles->len));
  /* All together is not one among those that are compared. */
  if (together != NULL)
    add_value (self, mul_report_say (builder, NC_ ("report", "Together")), together,
               mul_ratio_compute_joint (staffing->table, mul_record_get_integer (together, MUL_KEY_FIGURE_value_e4),
                                        self->chosen));
  self->has_sum = together != NULL;
}

static MulReportText *
print_counted (RatioTable *self, guint line)
{
  MulRecord *key_figure = g_ptr_array_index (self->key_figures, line);
  const char *period;
  MulReportText *text;

  if (key_figure == NULL || g_array_index (self->values, MulRatio, line).state == MUL_RATIO_STATED)
    return mul_report_text_new ("–");
  period = mul_record_get_text (key_figure, MUL_KEY_FIGURE_period);
  text = mul_report_text_take (mul_number_format_range (mul_record_get_integer (key_figure, MUL_KEY_FIGURE_value_e4),
                                                        mul_record_get_integer (key_figure, MUL_KEY_FIGURE_max_e4),
                                                        FIGURE_DECIMALS, self->staffing->builder->locale));
  if (*period != '\0')
    {
      g_autofree char *bracketed = g_strdup_printf (" (%s)", period);

      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, bracketed);
    }
  return text;
}

static void
add_ratio_row (RatioTable *self, MulReportTable *table, guint line)
{
  MulReportBuilder *builder = self->staffing->builder;
  const MulRatio *value = &g_array_index (self->values, MulRatio, line);
  MulReportRow *row = mul_report_table_add_row (table);
  MulReportText *name = mul_report_text_new (g_ptr_array_index (self->names, line));
  MulReportText *ratio;

  row->is_sum = self->has_sum && line + 1 == self->values->len;
  if (value->state == MUL_RATIO_STATED)
    {
      const char *about = mul_record_get_text (g_ptr_array_index (self->key_figures, line), MUL_KEY_FIGURE_about);

      mul_report_text_add (name, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (name, MUL_REPORT_RUN_SMALL, about);
    }
  mul_report_row_add_head (row, name);
  mul_report_row_add_number (row, print_counted (self, line));
  mul_report_row_add_number (row, mul_report_text_take (mul_number_format_fte (value->fte_e4, MUL_NUMBER_UNIT_FTE,
                                                                               MUL_NUMBER_STYLE_TABLE,
                                                                               builder->locale)));
  if (value->ratio_e4 == MUL_NOT_STATED)
    ratio = mul_report_text_new ("–");
  else
    ratio = mul_report_text_take (mul_number_format_full (value->ratio_e4, RATIO_DECIMALS, RATIO_DECIMALS, TRUE,
                                                          builder->locale));
  if (value->state == MUL_RATIO_STATED)
    {
      MulRecord *key_figure = g_ptr_array_index (self->key_figures, line);
      g_autofree char *stated = g_strdup_printf (" (%s)", mul_report_say (builder, NC_ ("report", "as stated")));

      mul_report_text_add (ratio, MUL_REPORT_RUN_SMALL, stated);
      mul_report_cite (builder, ratio, mul_record_get_text (key_figure, MUL_KEY_FIGURE_source_id),
                       mul_record_get_text (key_figure, MUL_KEY_FIGURE_locator));
    }
  mul_report_row_add_number (row, ratio);
  mul_report_row_add_number (row, value->rank > 0 ? mul_report_text_take (g_strdup_printf ("%u", value->rank))
                                                  : mul_report_text_new ("–"));
}

static char *
list_roles (RatioTable *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->staffing->roles->len; i++)
    if (self->chosen == NULL || self->chosen[i])
      g_ptr_array_add (names, mul_report_lower_first (mul_record_get_text (g_ptr_array_index (self->staffing->roles, i),
                                                                           MUL_ROLE_name)));
  return mul_report_say_list (self->staffing->builder, names);
}

/* Names, for each municipality, the chosen roles that have no whole number. */
static char *
list_missing (RatioTable *self, gboolean without_position)
{
  MulReportStaffing *staffing = self->staffing;
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < staffing->n_rows; row++)
    {
      g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *list = NULL;

      for (guint column = 0; column < staffing->roles->len; column++)
        {
          MulStaffingGap gap = mul_staffing_cell_get_gap (mul_staffing_table_get_cell (staffing->table, row, column));

          if ((self->chosen == NULL || self->chosen[column]) && gap != MUL_STAFFING_GAP_NONE
              && (gap == MUL_STAFFING_GAP_NO_POSITION) == without_position)
            g_ptr_array_add (roles, mul_report_lower_first (mul_record_get_text (
                                        g_ptr_array_index (staffing->roles, column), MUL_ROLE_name)));
        }
      if (roles->len == 0)
        continue;
      list = mul_report_say_list (staffing->builder, roles);
      g_ptr_array_add (places, g_strdup_printf ("%s (%s)", mul_report_staffing_get_row_name (staffing, row), list));
    }
  return mul_report_say_list (staffing->builder, places);
}

static void
add_remark (MulReportTable *table, char *words)
{
  mul_report_table_add_note (table, "", NULL, mul_report_text_take (words));
}

static void
say_counted (RatioTable *self, MulReportTable *table)
{
  MulReportBuilder *builder = self->staffing->builder;
  g_autofree char *roles = list_roles (self);
  g_autofree char *absent = list_missing (self, TRUE);
  g_autofree char *unstated = list_missing (self, FALSE);

  add_remark (table, mul_catalog_fill (
      self->chosen == NULL ? mul_report_say (builder, NC_ ("report", "All roles in the staffing table count: %s."))
                           : mul_report_say (builder, NC_ ("report", "These roles count: %s.")), roles, NULL));
  if (*absent != '\0')
    add_remark (table, mul_catalog_fill (mul_report_say (builder, NC_ ("report", "No position is entered for: %s.")),
                                         absent, NULL));
  if (*unstated != '\0')
    add_remark (table, mul_catalog_fill (mul_report_say (builder, NC_ ("report", "Not stated in årsverk: %s.")),
                                         unstated, NULL));
}

static void
build_ratio (MulReportBuilder *self, MulReportStaffing *staffing, MulRecord *figure, MulRecord *ratio)
{
  const char *name = mul_record_get_text (ratio, MUL_RATIO_name);
  RatioTable values = {
    .staffing = staffing,
    .ratio = ratio,
    .figure = figure,
    .names = g_ptr_array_new_with_free_func (g_free),
    .key_figures = g_ptr_array_new (),
    .values = g_array_new (FALSE, FALSE, sizeof (MulRatio)),
  };
  MulReportTable *table = mul_report_add_table (self->report, name);
  MulReportRow *head = mul_report_table_add_row (table);

  choose_roles (&values);
  compute_values (&values);
  head->is_head = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Municipality")));
  mul_report_row_add_head (head, mul_report_text_new (mul_record_get_text (figure, MUL_FIGURE_name)))->is_number = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Full-time equivalents")))->is_number = TRUE;
  mul_report_row_add_head (head, mul_report_text_new (name))->is_number = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Rank, lowest first")))->is_number = TRUE;
  for (guint i = 0; i < values.values->len; i++)
    add_ratio_row (&values, table, i);
  say_counted (&values, table);

  g_free (values.chosen);
  g_ptr_array_unref (values.names);
  g_ptr_array_unref (values.key_figures);
  g_array_unref (values.values);
}

gboolean
mul_report_has_figures (MulReportBuilder *self, const char *service_id)
{
  return mul_report_get_rows (self, MUL_FIGURE_service_id, service_id)->len > 0;
}

/**
 * mul_report_build_figures:
 * @self: a builder
 * @service: a service
 *
 * Builds the table of key figures, and one for each ratio with the sentence on what was counted.
 */
void
mul_report_build_figures (MulReportBuilder *self, MulRecord *service)
{
  static const char *const heads[] = {
    NC_ ("report", "Key figure"), NC_ ("report", "Applies to"), NC_ ("report", "Number"), NC_ ("report", "Period"),
    NC_ ("report", "Source"),
  };
  const GPtrArray *figures = mul_report_get_rows (self, MUL_FIGURE_service_id, mul_record_get_id (service));
  g_autoptr (MulReportStaffing) staffing = mul_report_staffing_new (self, mul_record_get_id (service));
  g_autofree char *name = mul_report_lower_first (mul_record_get_text (service, MUL_SERVICE_name));
  g_autofree char *caption = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Key figures for %s")), name, NULL);
  MulReportTable *table;
  MulReportRow *head;

  if (figures->len == 0)
    return;
  table = mul_report_add_table (self->report, caption);
  head = mul_report_table_add_row (table);
  head->is_head = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    mul_report_row_add_head (head, mul_report_say_text (self, heads[i]))->is_number = i == 2;
  for (guint i = 0; i < figures->len; i++)
    add_figure_rows (self, table, g_ptr_array_index (figures, i));
  for (guint i = 0; i < figures->len; i++)
    {
      MulRecord *figure = g_ptr_array_index (figures, i);
      const GPtrArray *ratios = mul_report_get_rows (self, MUL_RATIO_figure_id, mul_record_get_id (figure));

      for (guint j = 0; j < ratios->len; j++)
        build_ratio (self, staffing, figure, g_ptr_array_index (ratios, j));
    }
}
