/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-tables.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-comparison.h"
#include "pages/comparison/mul-comparison-reading.h"
#include "storage/mul-queries-comparison.h"

#define HEAD_WIDTH 180
#define NARROW_WIDTH 150
#define WIDE_WIDTH 210

/* The service where most is said, so that a theme's cell leads to something. */
typedef struct
{
  guint pros;
  guint cons;
  guint conditions;
  guint neutral;
  guint challenges;
  guint n_services;
  guint most;
  const char *service_id;
  gboolean challenged; /* that service has some of the challenges */
} ThemeSum;

/* Today has the challenges, and may have what speaks for and against leaving it as it is. */
static ThemeSum
sum_theme (MulComparisonReading *self, const char *theme_id, const char *alternative_id, gboolean today)
{
  ThemeSum sum = { 0 };
  g_autoptr (GHashTable) services = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) challenged = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const MulArgumentCount *row = g_ptr_array_index (self->rows, i);
      guint n;

      if (!mul_comparison_stands_under (row->kind, row->alternative_id, alternative_id, today) ||
          g_strcmp0 (row->theme_id, theme_id) != 0 || g_hash_table_lookup (self->said, row->service_id) == NULL)
        continue;
      sum.pros += row->kind == MUL_PLACEMENT_KIND_PRO ? row->count : 0;
      sum.cons += row->kind == MUL_PLACEMENT_KIND_CON ? row->count : 0;
      sum.conditions += row->kind == MUL_PLACEMENT_KIND_CONDITION ? row->count : 0;
      sum.neutral += row->kind == MUL_PLACEMENT_KIND_NEUTRAL ? row->count : 0;
      sum.challenges += row->kind == MUL_PLACEMENT_KIND_CHALLENGE ? row->count : 0;
      if (row->kind == MUL_PLACEMENT_KIND_CHALLENGE)
        g_hash_table_add (challenged, row->service_id);
      n = GPOINTER_TO_UINT (g_hash_table_lookup (services, row->service_id)) + row->count;
      g_hash_table_insert (services, row->service_id, GUINT_TO_POINTER (n));
      if (n > sum.most)
        {
          sum.most = n;
          sum.service_id = row->service_id;
        }
    }
  sum.n_services = g_hash_table_size (services);
  sum.challenged = sum.service_id != NULL && g_hash_table_contains (challenged, sum.service_id);
  return sum;
}

static char *
count_neutral (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other point", "%u other points", n), n);
}

static void
fill_theme (MulComparisonReading *self, MulComparisonCell *cell, const ThemeSum *sum, const char *alternative_id, gboolean today)
{
  g_autoptr (MulRecord) service =
      sum->service_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_SERVICE, sum->service_id) : NULL;

  if (service == NULL)
    {
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup ("–");
      cell->plain = g_strdup ("");
      cell->label = g_strdup (C_ ("comparison", "nothing said"));
      return;
    }
  mul_comparison_cell_lead_to (cell, sum->service_id, sum->challenged ? "description" : "assessment", alternative_id);
  if (sum->challenges > 0)
    cell->title = mul_comparison_count_challenges (sum->challenges);
  if (today && sum->pros > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_pros (self, sum->pros));
  if (today && sum->cons > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_cons (self, sum->cons));
  if (!today && sum->pros + sum->cons > 0)
    mul_comparison_reading_set_bar (self, cell, sum->pros, sum->cons);
  if (sum->conditions > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_conditions (sum->conditions));
  if (sum->neutral > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, count_neutral (sum->neutral));
  if (sum->n_services > 1)
    cell->detail = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u service, most in %s", "%u services, most in %s",
                                                 sum->n_services),
                                    sum->n_services, mul_record_get_text (service, MUL_SERVICE_name));
  else
    cell->detail = g_strdup (mul_record_get_text (service, MUL_SERVICE_name));
}

/* Marks which services are compared; their keys have no space, as those of what is said have. */
static void
mark_services (MulComparisonReading *self)
{
  for (guint i = 0; i < self->services->len; i++)
    {
      MulComparisonSaid *said = mul_comparison_said_new ();

      g_hash_table_insert (self->said, g_strdup (mul_record_get_id (g_ptr_array_index (self->services, i))), said);
    }
}

static void
add_theme (MulComparisonReading *self, MulComparisonTable *table, const char *theme_id, const char *name)
{
  guint row = mul_comparison_table_add_row (table, FALSE);
  MulComparisonCell *head = mul_comparison_table_get_cell (table, row, 0);

  head->title = g_strdup (name);
  for (guint i = 0; i < self->alternatives->len; i++)
    {
      MulRecord *alternative = g_ptr_array_index (self->alternatives, i);
      gboolean today = mul_comparison_is_today (alternative);
      ThemeSum sum = sum_theme (self, theme_id, mul_record_get_id (alternative), today);

      fill_theme (self, mul_comparison_table_get_cell (table, row, i + 1), &sum, mul_record_get_id (alternative), today);
    }
}

/* Whether something is said about it in a service that is compared. */
static gboolean
is_used (MulComparisonReading *self, const char *theme_id)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const MulArgumentCount *row = g_ptr_array_index (self->rows, i);

      if (g_strcmp0 (row->theme_id, theme_id) == 0 && g_hash_table_lookup (self->said, row->service_id) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Takes the themes that nothing is said about out of those to show, and says which they are. With none in use all are shown. */
static char *
describe_unused (MulComparisonReading *self, GPtrArray *themes)
{
  const char *note = C_ ("comparison", "Arguments of all services, by what they are about. The number is no vote.");
  g_autoptr (GPtrArray) unused = g_ptr_array_new ();
  g_autoptr (GPtrArray) used = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *names = NULL;

  for (guint i = 0; i < themes->len; i++)
    {
      MulRecord *theme = g_ptr_array_index (themes, i);

      if (is_used (self, mul_record_get_id (theme)))
        g_ptr_array_add (used, g_object_ref (theme));
      else
        g_ptr_array_add (unused, (gpointer) mul_comparison_name_of (theme, MUL_THEME_name, C_ ("comparison", "Unnamed theme")));
    }
  if (unused->len == 0 || used->len == 0)
    return g_strdup (note);
  g_ptr_array_add (unused, NULL);
  names = g_strjoinv (", ", (char **) unused->pdata);
  g_ptr_array_set_size (themes, 0);
  g_ptr_array_extend_and_steal (themes, g_steal_pointer (&used));
  /* Translators: the explanation above, and then the names of themes */
  return g_strdup_printf (C_ ("comparison", "%s Themes not in use: %s."), note, names);
}

/**
 * mul_comparison_tables_themes:
 * @document: the project
 *
 * Returns: (transfer full): themes × alternatives over all services: what is counted for and against
 */
MulComparisonTable *
mul_comparison_tables_themes (MulDocument *document)
{
  g_autoptr (GPtrArray) themes = mul_comparison_collect (document, MUL_ENTITY_THEME);
  g_autofree char *note = NULL;
  MulComparisonTable *table;
  MulComparisonReading reading;

  mul_comparison_reading_begin (&reading, document);
  mul_comparison_reading_count (&reading);
  mark_services (&reading);
  note = describe_unused (&reading, themes);
  table = mul_comparison_table_new (C_ ("comparison", "Themes and alternatives"), note);
  mul_comparison_reading_set_bar_words (&reading, table);
  mul_comparison_table_add_column (table, C_ ("comparison", "Theme"), HEAD_WIDTH, 1);
  for (guint i = 0; i < reading.alternatives->len; i++)
    {
      MulRecord *alternative = g_ptr_array_index (reading.alternatives, i);
      gboolean today = mul_comparison_is_today (alternative);

      mul_comparison_table_add_column (table, mul_comparison_name_of (alternative, MUL_ALTERNATIVE_name, "–"),
                                       today ? NARROW_WIDTH : WIDE_WIDTH, today ? 1 : 3);
    }
  for (guint i = 0; reading.services->len > 0 && i < themes->len; i++)
    {
      MulRecord *theme = g_ptr_array_index (themes, i);

      add_theme (&reading, table, mul_record_get_id (theme),
                 mul_comparison_name_of (theme, MUL_THEME_name, C_ ("comparison", "Unnamed theme")));
    }
  if (is_used (&reading, NULL) && reading.services->len > 0)
    add_theme (&reading, table, NULL, C_ ("comparison", "No theme"));
  mul_comparison_reading_end (&reading);
  return table;
}
