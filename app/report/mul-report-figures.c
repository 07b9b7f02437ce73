/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-figures-private.h"

#include <string.h>


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
  number = mul_number_format_range (value, mul_record_get_integer (key_figure, MUL_KEY_FIGURE_max_e4), MUL_REPORT_FIGURE_DECIMALS,
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

/* The key figures of a figure, or the stated ratios of a ratio. */
GPtrArray *
mul_report_sort_key_figures (MulReportBuilder *self, guint column, const char *id)
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
  g_autoptr (GPtrArray) key_figures = mul_report_sort_key_figures (self, MUL_KEY_FIGURE_figure_id, mul_record_get_id (figure));
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
 * Builds the table of key figures, and a chart and a table for each ratio.
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
        mul_report_build_ratio (staffing, figure, g_ptr_array_index (ratios, j));
    }
}
