/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"

/* From what the file holds about an argument to what its row shows. */

static MulRecord *
find_record (GListModel *records, const char *id)
{
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (records, i);

      if (g_strcmp0 (mul_record_get_id (record), id) == 0)
        return g_steal_pointer (&record);
    }
  return NULL;
}

/* "also in Co-operation": the alternative's name, and the service's where it is another. */
static char *
describe_places (const MulArgumentPlace *place, GPtrArray *places)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *other = g_ptr_array_index (places, i);
      const char *alternative = other->alternative_name != NULL ? other->alternative_name : C_ ("argument", "Challenges");
      g_autofree char *name = NULL;

      if (g_strcmp0 (other->service_id, place->service_id) == 0)
        name = g_strdup (alternative);
      else
        /* Translators: another service, and the alternative there: "Payroll: Merger" */
        name = g_strdup_printf (C_ ("argument", "%s: %s"), other->service_name, alternative);
      if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }
  if (names->len == 0)
    return g_strdup ("");
  g_ptr_array_add (names, NULL);
  joined = g_strjoinv (", ", (char **) names->pdata);
  return g_strdup_printf (C_ ("argument", "also in %s"), joined);
}

/* The locator says most in least room ("p. 16"); without one the source's title stands. A bare number is a page. */
static char *
describe_source (const MulSourceRow *source)
{
  if (*source->locator == '\0')
    return g_strdup (source->title);
  if (source->locator[strspn (source->locator, "0123456789-–, ")] != '\0')
    return g_strdup (source->locator);
  /* Translators: a page or pages in a source */
  return g_strdup_printf (C_ ("argument", "p. %s"), source->locator);
}

static char *
describe_sources (GPtrArray *sources)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < sources->len; i++)
    {
      g_autofree char *name = describe_source (g_ptr_array_index (sources, i));

      if (*name != '\0' && !g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("; ", (char **) names->pdata);
}

/* Each municipality that takes stances has its fixed place in the row, also where it has taken none. */
static void
add_stances (MulArgumentContent *content, GPtrArray *stances, GPtrArray *takers, GListModel *municipalities)
{
  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) municipality = g_list_model_get_item (municipalities, i);
      gboolean found = FALSE;

      for (guint j = 0; stances != NULL && j < stances->len; j++)
        {
          const MulStanceRow *stance = g_ptr_array_index (stances, j);

          if (g_strcmp0 (stance->municipality_id, mul_record_get_id (municipality)) != 0)
            continue;
          mul_argument_content_add_stance (content, stance->id, municipality, stance->holder, stance->position,
                                           stance->comment);
          found = TRUE;
        }
      if (!found && g_ptr_array_find (takers, municipality, NULL))
        mul_argument_content_add_stance (content, NULL, municipality, "", MUL_STANCE_NONE, "");
    }
  for (guint j = 0; stances != NULL && j < stances->len; j++)
    {
      const MulStanceRow *stance = g_ptr_array_index (stances, j);

      if (stance->municipality_id == NULL)
        mul_argument_content_add_stance (content, stance->id, NULL, stance->holder, stance->position, stance->comment);
    }
}

/**
 * mul_argument_details_make_content:
 * @place: the list it stands in
 * @argument: the argument
 * @details: (nullable): what else the file holds about it
 * @takers: (element-type MulRecord): the municipalities that take stances
 * @municipalities: all MulMunicipality records in order
 * @themes: all MulTheme records
 *
 * Returns: (transfer full): what its row shows
 */
MulArgumentContent *
mul_argument_details_make_content (const MulArgumentPlace *place, MulRecord *argument,
                                   const MulArgumentDetails *details, GPtrArray *takers, GListModel *municipalities,
                                   GListModel *themes)
{
  MulArgumentContent *content = mul_argument_content_new ();
  g_autoptr (MulRecord) theme = find_record (themes, mul_record_get_text (argument, MUL_ARGUMENT_theme_id));

  g_set_str (&content->text, mul_record_get_text (argument, MUL_ARGUMENT_text));
  g_set_str (&content->voiced_by, mul_record_get_text (argument, MUL_ARGUMENT_voiced_by));
  g_set_str (&content->language, mul_record_get_text (argument, MUL_ARGUMENT_language));
  if (theme != NULL)
    {
      g_set_str (&content->theme_id, mul_record_get_id (theme));
      g_set_str (&content->theme, mul_record_get_text (theme, MUL_THEME_name));
    }
  add_stances (content, details != NULL ? details->stances : NULL, takers, municipalities);
  if (details == NULL)
    return content;
  g_free (content->places);
  content->places = describe_places (place, details->places);
  content->n_places = details->places->len;
  g_free (content->source);
  content->source = describe_sources (details->sources);
  for (guint i = 0; i < details->municipalities->len; i++)
    {
      MulRecord *municipality = find_record (municipalities, g_ptr_array_index (details->municipalities, i));

      if (municipality != NULL)
        g_ptr_array_add (content->municipalities, municipality);
    }
  return content;
}
