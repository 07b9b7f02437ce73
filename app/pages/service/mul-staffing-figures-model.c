/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-model.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-figure.h"

#define FIGURE_DECIMALS 4

/* More sources than these are counted, not named. */
#define NAMED_SOURCES 2

/* ---- Values ----------------------------------------------------------------------------------------- */

static void
free_value (gpointer data)
{
  MulFigureValue *value = data;

  g_clear_object (&value->record);
  g_clear_object (&value->municipality);
  g_free (value);
}

static void
take_value (GPtrArray *values, MulRecord *record, MulRecord *municipality)
{
  MulFigureValue *value = g_new0 (MulFigureValue, 1);

  g_set_object (&value->record, record);
  g_set_object (&value->municipality, municipality);
  g_ptr_array_add (values, value);
}

static int
compare_periods_cb (gconstpointer a, gconstpointer b)
{
  const MulFigureValue *left = *(MulFigureValue *const *) a;
  const MulFigureValue *right = *(MulFigureValue *const *) b;
  int order = strcmp (mul_record_get_text (left->record, MUL_KEY_FIGURE_period),
                      mul_record_get_text (right->record, MUL_KEY_FIGURE_period));

  return order != 0 ? order : strcmp (mul_record_get_id (left->record), mul_record_get_id (right->record));
}

/* The values about @municipality, by period; @municipality NULL: those about nobody in the table. */
static GPtrArray *
collect_values (MulDocument *document, GListModel *list, GPtrArray *municipalities, MulRecord *municipality)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (free_value);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);
      const char *id = mul_record_get_text (record, MUL_KEY_FIGURE_municipality_id);
      g_autoptr (MulRecord) about = id != NULL ? mul_document_get_record (document, MUL_ENTITY_MUNICIPALITY, id) : NULL;
      const gboolean listed = about != NULL && g_ptr_array_find (municipalities, about, NULL);

      if (municipality != NULL ? about == municipality : !listed)
        take_value (values, record, about);
    }
  g_ptr_array_sort (values, compare_periods_cb);
  return values;
}

/**
 * mul_figure_list_values:
 * @document: the project
 * @owner: a key figure, or a ratio whose stated values are meant
 * @municipalities: (element-type MulRecord): the table's
 *
 * Lists the values: for a key figure those of the table's municipalities in their order, each with at least one, then those
 * of comparators, and last those of several together.
 *
 * Returns: (transfer full) (element-type MulFigureValue): the values
 */
GPtrArray *
mul_figure_list_values (MulDocument *document, MulRecord *owner, GPtrArray *municipalities)
{
  const gboolean is_figure = mul_record_get_entity (owner)->id == MUL_ENTITY_FIGURE;
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_KEY_FIGURE,
                         is_figure ? MUL_KEY_FIGURE_figure_id : MUL_KEY_FIGURE_ratio_id, mul_record_get_id (owner), 0);
  GPtrArray *values = g_ptr_array_new_with_free_func (free_value);
  GPtrArray *others;

  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);
      GPtrArray *own = collect_values (document, list, municipalities, municipality);

      if (own->len == 0 && is_figure)
        take_value (values, NULL, municipality);
      g_ptr_array_extend_and_steal (values, own);
    }
  others = collect_values (document, list, municipalities, NULL);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < others->len; i++)
      {
        const MulFigureValue *value = g_ptr_array_index (others, i);

        if ((value->municipality == NULL) == (pass == 1))
          take_value (values, value->record, value->municipality);
      }
  g_ptr_array_unref (others);
  return values;
}

static char *
qualify (const char *number, int qualifier)
{
  switch (qualifier)
    {
    case MUL_QUALIFIER_APPROX:
      return g_strdup_printf (C_("qualifier", "approx. %s"), number);
    case MUL_QUALIFIER_LEAST:
      return g_strdup_printf (C_("qualifier", "at least %s"), number);
    case MUL_QUALIFIER_MOST:
      return g_strdup_printf (C_("qualifier", "at most %s"), number);
    case MUL_QUALIFIER_DERIVED:
      return g_strdup_printf (C_("figure", "%s (derived)"), number);
    default:
      return g_strdup (number);
    }
}

static gint64
get_value (MulRecord *record)
{
  return record != NULL ? mul_record_get_integer (record, MUL_KEY_FIGURE_value_e4) : MUL_NOT_STATED;
}

static const char *
get_text (MulRecord *record, guint column)
{
  return record != NULL ? mul_record_get_text (record, column) : "";
}

/**
 * mul_figure_print_value:
 * @value: (nullable): a value
 *
 * Returns: (transfer full): it as it is typed: "approx. 2 100"; "" where nothing is stated
 */
char *
mul_figure_print_value (MulRecord *value)
{
  g_autofree char *number = NULL;

  if (!mul_value_is_stated (get_value (value)))
    return g_strdup ("");
  number = mul_number_format_range (get_value (value), mul_record_get_integer (value, MUL_KEY_FIGURE_max_e4),
                                    FIGURE_DECIMALS, mul_locale_numbers_current ());
  return qualify (number, mul_record_get_code (value, MUL_KEY_FIGURE_qualifier));
}

/* ---- Summary ---------------------------------------------------------------------------------------- */

static void
free_item (gpointer data)
{
  MulFigureItem *item = data;

  g_clear_object (&item->municipality);
  g_free (item->name);
  g_free (item->value);
  g_free (item->period);
  g_free (item->tooltip);
  g_free (item);
}

/* The municipality's value that counts among those of others: the newest that is stated. */
static MulRecord *
find_newest (GPtrArray *values, MulRecord *municipality)
{
  MulRecord *newest = NULL;

  for (guint i = 0; i < values->len; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);

      if (value->municipality == municipality && mul_value_is_stated (get_value (value->record)))
        newest = value->record;
    }
  return newest;
}

/* A stated total is the one value of several together beside those of the municipalities. */
static MulRecord *
find_total (GPtrArray *values)
{
  MulRecord *total = NULL;

  for (guint i = 0; i < values->len; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);

      if (value->municipality != NULL)
        continue;
      if (total != NULL)
        return NULL;
      total = value->record;
    }
  return total;
}

static guint
count_values (GPtrArray *values, MulRecord *municipality)
{
  guint n_values = 0;

  for (guint i = 0; i < values->len; i++)
    n_values += ((MulFigureValue *) g_ptr_array_index (values, i))->municipality == municipality;
  return n_values;
}

/* A share is no number without its sign; other units are told where the row's name does not say them for all. */
static char *
print_item (MulRecord *figure, MulRecord *record, gboolean with_unit)
{
  g_autofree char *value = mul_figure_print_value (record);
  const char *own = get_text (record, MUL_KEY_FIGURE_unit);
  const char *unit = *own != '\0' ? own : get_text (figure, MUL_FIGURE_unit);

  if (*unit == '\0' || (!with_unit && !g_str_equal (unit, "%")))
    return g_steal_pointer (&value);
  return g_strconcat (value, "\302\240", unit, NULL);
}

static MulFigureItem *
add_item (MulFigureSummary *self, MulRecord *figure, MulRecord *municipality, const char *name, MulRecord *record,
          gboolean with_unit)
{
  MulFigureItem *item = g_new0 (MulFigureItem, 1);
  const char *about = get_text (record, MUL_KEY_FIGURE_about);

  g_set_object (&item->municipality, municipality);
  item->name = g_strdup (name);
  item->stated = mul_value_is_stated (get_value (record));
  item->value = item->stated ? print_item (figure, record, with_unit) : g_strdup (C_("figure", "not stated"));
  item->tooltip = *about != '\0' && !g_str_equal (about, name) ? g_strdup (about) : NULL;
  g_ptr_array_add (self->items, item);
  return item;
}

static void
append_sentence (GString *words, char *sentence)
{
  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, sentence);
  g_free (sentence);
}

static gboolean
ends_in_s (const char *name)
{
  const char *end = name + strlen (name);
  gunichar last;

  if (end == name)
    return FALSE;
  last = g_unichar_tolower (g_utf8_get_char (g_utf8_prev_char (end)));
  return last == 's' || last == 'x' || last == 'z';
}

/* "Gjøvik's 255 is a 2025 figure." */
static char *
say_other_period (MulRecord *municipality, MulRecord *record)
{
  const char *name = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  const char *period = mul_record_get_text (record, MUL_KEY_FIGURE_period);
  g_autofree char *value = mul_figure_print_value (record);
  /* Translators: a municipality's name in the genitive: one that ends in s, x or z, or another */
  g_autofree char *whose = g_strdup_printf (ends_in_s (name) ? C_("figure", "%s’") : C_("figure", "%s’s"), name);

  if (*period == '\0')
    return g_strdup_printf (C_("figure", "%1$s %2$s has no period."), whose, value);
  if (strlen (period) == 4 && strspn (period, "0123456789") == 4)
    return g_strdup_printf (C_("figure", "%1$s %2$s is a %3$s figure."), whose, value, period);
  return g_strdup_printf (C_("figure", "%1$s %2$s is for %3$s."), whose, value, period);
}

/* Whether a value of another period is shown among them: then the item warns. */
static void
compare_periods (MulFigureSummary *self, GPtrArray *values, GPtrArray *municipalities, const char **common,
                 GString *warnings)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new ();

  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *record = find_newest (values, g_ptr_array_index (municipalities, i));

      if (record != NULL)
        g_ptr_array_add (periods, (gpointer) mul_record_get_text (record, MUL_KEY_FIGURE_period));
    }
  for (guint i = 0; periods->len == 0 && i < values->len; i++)
    g_ptr_array_add (periods, (gpointer) get_text (((MulFigureValue *) g_ptr_array_index (values, i))->record,
                                                   MUL_KEY_FIGURE_period));
  *common = mul_figure_find_period ((const char *const *) periods->pdata, periods->len);
  for (guint i = 0; *common != NULL && i < municipalities->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);
      MulRecord *record = find_newest (values, municipality);

      if (record == NULL || g_str_equal (mul_record_get_text (record, MUL_KEY_FIGURE_period), *common))
        continue;
      append_sentence (warnings, say_other_period (municipality, record));
      for (guint j = 0; j < self->items->len; j++)
        {
          MulFigureItem *item = g_ptr_array_index (self->items, j);

          item->warns = item->warns || (item->municipality == municipality && item->stated);
        }
    }
}

/* Only numbers that are known, and whole, are added up. */
static gint64
get_summand (MulRecord *record)
{
  const int qualifier = record != NULL ? mul_record_get_code (record, MUL_KEY_FIGURE_qualifier) : MUL_QUALIFIER_EXACT;

  if (record == NULL || mul_value_is_stated (mul_record_get_integer (record, MUL_KEY_FIGURE_max_e4)) ||
      qualifier == MUL_QUALIFIER_LEAST || qualifier == MUL_QUALIFIER_MOST)
    return MUL_NOT_STATED;
  return get_value (record);
}

static void
add_total (MulFigureSummary *self, MulRecord *figure, GPtrArray *values, GPtrArray *municipalities, MulRecord *total,
           GString *warnings)
{
  g_autoptr (GArray) summands = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean approximate = FALSE;
  g_autofree char *number = NULL;
  MulFigureSum sum;
  MulFigureItem *item;

  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *record = find_newest (values, g_ptr_array_index (municipalities, i));
      gint64 summand = get_summand (record);

      approximate = approximate || (record != NULL &&
                                    mul_record_get_code (record, MUL_KEY_FIGURE_qualifier) == MUL_QUALIFIER_APPROX);
      g_array_append_val (summands, summand);
    }
  sum = mul_figure_sum ((const gint64 *) (gpointer) summands->data, summands->len, get_value (total));
  if (!mul_figure_can_sum (mul_record_get_text (figure, MUL_FIGURE_unit)))
    sum.sum_e4 = sum.difference_e4 = MUL_NOT_STATED;
  number = mul_number_format (sum.sum_e4, FIGURE_DECIMALS, TRUE, mul_locale_numbers_current ());
  if (total != NULL)
    {
      item = add_item (self, figure, NULL, C_("figure", "in all"), total, FALSE);
      item->strong = TRUE;
      if (mul_value_is_stated (sum.difference_e4) && sum.difference_e4 != 0 && !approximate)
        {
          item->warns = TRUE;
          append_sentence (warnings, g_strdup_printf (C_("figure", "The municipalities come to %1$s, not %2$s."), number,
                                                      item->value));
        }
      return;
    }
  if (!mul_value_is_stated (sum.sum_e4))
    return;
  item = add_item (self, figure, NULL, C_("figure", "sum"), NULL, FALSE);
  g_free (item->value);
  item->value = approximate ? qualify (number, MUL_QUALIFIER_APPROX) : g_strdup (number);
  item->stated = item->strong = TRUE;
  item->tooltip = g_strdup (C_("figure", "The sum of the municipalities, derived; no total is stated"));
}

/* Who published the sources of the values, or else what they are called, each once; many are counted. */
static char *
name_sources (MulDocument *document, GPtrArray *values)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < values->len; i++)
    {
      MulRecord *record = ((MulFigureValue *) g_ptr_array_index (values, i))->record;
      const char *id = record != NULL ? mul_record_get_text (record, MUL_KEY_FIGURE_source_id) : NULL;
      g_autoptr (MulRecord) source = id != NULL ? mul_document_get_record (document, MUL_ENTITY_SOURCE, id) : NULL;
      const char *publisher = get_text (source, MUL_SOURCE_publisher);
      const char *title = *publisher != '\0' ? publisher : get_text (source, MUL_SOURCE_title);

      if (*title != '\0' && !g_ptr_array_find_with_equal_func (titles, title, g_str_equal, NULL))
        g_ptr_array_add (titles, g_strdup (title));
    }
  if (titles->len > NAMED_SOURCES)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u source", "%u sources", titles->len), titles->len);
  g_ptr_array_add (titles, NULL);
  return g_strjoinv (", ", (char **) titles->pdata);
}

static char *
write_caption (MulDocument *document, MulRecord *figure, GPtrArray *values, const char *period, const char *warnings)
{
  g_autofree char *sources = name_sources (document, values);
  const char *definition = mul_record_get_text (figure, MUL_FIGURE_definition);
  GString *caption = g_string_new (period);

  if (*sources != '\0')
    g_string_append_printf (caption, "%s%s", caption->len > 0 ? ", " : "", sources);
  if (caption->len == 0)
    g_string_append (caption, definition);
  if (caption->len > 0 && *warnings != '\0')
    g_string_append (caption, g_str_has_suffix (caption->str, ".") ? " " : ". ");
  g_string_append (caption, warnings);
  return g_string_free (caption, FALSE);
}

/* A total stands last; what else concerns several stands by its own words. */
static void
add_others (MulFigureSummary *self, MulRecord *figure, GPtrArray *values, GPtrArray *municipalities, MulRecord *total,
            gboolean compared)
{
  for (guint i = 0; i < values->len; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);
      const char *about = get_text (value->record, MUL_KEY_FIGURE_about);
      const char *period = get_text (value->record, MUL_KEY_FIGURE_period);
      MulFigureItem *item;

      if (value->record == total ||
          (value->municipality != NULL && g_ptr_array_find (municipalities, value->municipality, NULL)))
        continue;
      item = add_item (self, figure, value->municipality,
                       value->municipality != NULL ? mul_record_get_text (value->municipality, MUL_MUNICIPALITY_name)
                       : *about != '\0'            ? about
                                                   : C_("figure", "in all"),
                       value->record, !compared || value->municipality == NULL);
      if (value->municipality != NULL && count_values (values, value->municipality) > 1)
        item->period = g_strdup (*about != '\0' ? about : period);
    }
}

/* ---- Public: summary -------------------------------------------------------------------------------- */

/**
 * mul_figure_summary_new:
 * @document: the project
 * @figure: a key figure
 * @model: the service's staffing
 *
 * Returns: (transfer full): what its row shows
 */
MulFigureSummary *
mul_figure_summary_new (MulDocument *document, MulRecord *figure, MulStaffingModel *model)
{
  MulFigureSummary *self = g_new0 (MulFigureSummary, 1);
  GPtrArray *municipalities = mul_staffing_model_get_municipalities (model);
  g_autoptr (GPtrArray) values = mul_figure_list_values (document, figure, municipalities);
  g_autoptr (GString) warnings = g_string_new (NULL);
  const char *common = NULL;
  MulRecord *total = NULL;
  gboolean compared = FALSE;

  self->items = g_ptr_array_new_with_free_func (free_item);
  for (guint i = 0; i < values->len && !compared; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);

      compared = value->record != NULL && g_ptr_array_find (municipalities, value->municipality, NULL);
    }
  /* Where no municipality states it, it is not theirs to state. */
  for (guint i = 0; i < values->len && compared; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (values, i);
      MulFigureItem *item;

      if (!g_ptr_array_find (municipalities, value->municipality, NULL))
        continue;
      item = add_item (self, figure, value->municipality,
                       mul_record_get_text (value->municipality, MUL_MUNICIPALITY_name), value->record, FALSE);
      if (count_values (values, value->municipality) > 1)
        item->period = g_strdup (get_text (value->record, MUL_KEY_FIGURE_period));
    }
  if (compared)
    total = find_total (values);
  add_others (self, figure, values, municipalities, total, compared);
  compare_periods (self, values, municipalities, &common, warnings);
  if (compared)
    add_total (self, figure, values, municipalities, total, warnings);
  self->warns = warnings->len > 0;
  self->caption = write_caption (document, figure, values, common, warnings->str);
  return self;
}

void
mul_figure_summary_free (MulFigureSummary *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->items);
  g_free (self->caption);
  g_free (self);
}

/* ---- Public: ratio ---------------------------------------------------------------------------------- */

static const char *
say_cb (gpointer data, const char *text)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "ratio", text);
}

/* Where no role is named, all count. */
static void
choose_roles (MulFigureRatio *self, MulDocument *document, const char *ratio_id, GPtrArray *roles)
{
  g_autoptr (GListModel) list =
      mul_document_list (document, MUL_ENTITY_RATIO_ROLE, MUL_RATIO_ROLE_ratio_id, ratio_id, 0);
  const gboolean all = g_list_model_get_n_items (list) == 0;

  self->chosen = g_new0 (gboolean, roles->len + 1);
  self->role_names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < roles->len; i++)
    {
      MulRecord *role = g_ptr_array_index (roles, i);
      g_autoptr (MulRecord) named =
          mul_document_get_record_by_pair (document, MUL_ENTITY_RATIO_ROLE, ratio_id, mul_record_get_id (role));

      self->chosen[i] = all || named != NULL;
      g_ptr_array_add (self->role_names, g_strdup (mul_record_get_text (role, MUL_ROLE_name)));
    }
}

static void
name_subject (MulFigureRatio *self, guint line, MulRecord *municipality, MulRecord *record)
{
  MulRatioSubject *subject = &self->subjects[line];
  const char *short_name = get_text (municipality, MUL_MUNICIPALITY_short_name);

  if (municipality == NULL)
    {
      const char *about = get_text (record, MUL_KEY_FIGURE_about);

      subject->name = *about != '\0' ? about : C_("figure", "in all");
      g_ptr_array_add (self->records, g_object_ref (record));
      return;
    }
  g_ptr_array_add (self->records, g_object_ref (municipality));
  subject->name = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  if (mul_record_get_code (municipality, MUL_MUNICIPALITY_part) != MUL_MUNICIPALITY_PART_PARTICIPANT ||
      *short_name == '\0')
    return;
  subject->badge = short_name;
  subject->colour = mul_record_get_text (municipality, MUL_MUNICIPALITY_colour);
}

/**
 * mul_figure_ratio_new:
 * @document: the project
 * @ratio: a ratio
 * @model: the service's staffing; must outlive the ratio
 *
 * Works a ratio out, with the roles that count and with all.
 *
 * Returns: (transfer full): what its view shows
 */
MulFigureRatio *
mul_figure_ratio_new (MulDocument *document, MulRecord *ratio, MulStaffingModel *model)
{
  MulFigureRatio *self = g_new0 (MulFigureRatio, 1);
  GPtrArray *municipalities = mul_staffing_model_get_municipalities (model);
  g_autoptr (MulRecord) figure =
      mul_document_get_record (document, MUL_ENTITY_FIGURE, mul_record_get_text (ratio, MUL_RATIO_figure_id));
  g_autoptr (GPtrArray) values = mul_figure_list_values (document, figure, municipalities);
  g_autoptr (GPtrArray) stated = mul_figure_list_values (document, ratio, municipalities);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (gint64));

  self->subjects = g_new0 (MulRatioSubject, municipalities->len + stated->len + 1);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  choose_roles (self, document, mul_record_get_id (ratio), mul_staffing_model_get_roles (model));
  for (guint i = 0; i < municipalities->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (municipalities, i);
      gint64 number = get_value (find_newest (values, municipality));

      name_subject (self, i, municipality, NULL);
      g_array_append_val (numbers, number);
    }
  for (guint i = 0; i < stated->len; i++)
    {
      const MulFigureValue *value = g_ptr_array_index (stated, i);
      gint64 number = get_value (value->record);

      name_subject (self, municipalities->len + i, value->municipality, value->record);
      g_array_append_val (numbers, number);
    }
  self->comparison = mul_ratio_compare (mul_staffing_model_get_table (model), (const gint64 *) (gpointer) numbers->data,
                                        (const gint64 *) (gpointer) numbers->data + municipalities->len, stated->len,
                                        self->chosen);
  self->story = (MulRatioStory) {
    .comparison = self->comparison,
    .table = mul_staffing_model_get_table (model),
    .subjects = self->subjects,
    .roles = (const char *const *) self->role_names->pdata,
    .chosen = self->chosen,
    .say = say_cb,
    .locale = mul_locale_numbers_current (),
    .markup = TRUE,
  };
  return self;
}

void
mul_figure_ratio_free (MulFigureRatio *self)
{
  if (self == NULL)
    return;
  mul_ratio_comparison_free (self->comparison);
  g_free (self->subjects);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->role_names);
  g_free (self->chosen);
  g_free (self);
}
