/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-date.h"
#include "domain/mul-number.h"
#include "drawing/mul-chart-image.h"
#include "drawing/mul-chart-svg.h"
#include "pages/service/mul-organisation-model.h"
#include "report/mul-catalog.h"
#include "report/mul-report.h"

/* Room for families that are wider than the one that measures. */
#define SVG_SLACK 1.12

static const struct
{
  const char *name;
  const char *ending;
  double scale;
} formats[MUL_ORGANISATION_N_FORMATS] = {
  [MUL_ORGANISATION_SVG] = { "svg", ".svg", 0 },
  [MUL_ORGANISATION_PDF_A4] = { "pdf-a4", ".pdf", 0 },
  [MUL_ORGANISATION_PDF_A3] = { "pdf-a3", ".pdf", 0 },
  [MUL_ORGANISATION_PNG_1] = { "png-1", ".png", 1 },
  [MUL_ORGANISATION_PNG_2] = { "png-2", ".png", 2 },
  [MUL_ORGANISATION_PNG_3] = { "png-3", ".png", 3 },
};

/* A language that a project can have; another is said in the first. */
static MulCatalog *
create_catalog (MulDocument *document)
{
  const char *language = mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_language);

  return mul_catalog_new (mul_code_index (mul_codes_LANGUAGE, language) >= 0 ? language : mul_codes_LANGUAGE[0]);
}

static void
add_columns (MulChartScene *scene, MulChartModel *model)
{
  for (guint i = 0; i < mul_chart_model_get_n_columns (model); i++)
    {
      const MulChartModelColumn *column = mul_chart_model_get_column (model, i);
      MulRecord *municipality = column->municipality;

      mul_chart_scene_add_column (
          scene, &(MulChartColumn) {
                   .title = column->title,
                   .badge = municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name) : NULL,
                   .colour = municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_colour) : NULL,
                   .subtitle = column->subtitle,
                 });
    }
}

static guint
count_below (MulChartModel *model, guint unit)
{
  guint level = mul_chart_model_get_unit (model, unit)->level;
  guint n = 0;

  while (unit + n + 1 < mul_chart_model_get_n_units (model) &&
         mul_chart_model_get_unit (model, unit + n + 1)->level > level)
    n++;
  return n;
}

/* What is folded on the screen is folded in the picture, and says how much is under it. */
static void
add_units (MulChartScene *scene, MulChartModel *model, MulChartModel *shown, MulCatalog *catalog)
{
  for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (model, i);
      int same = shown != NULL ? mul_chart_model_find (shown, unit->id) : -1;
      guint n_below = count_below (model, i);
      g_autofree char *number = mul_number_format_count (n_below, mul_locale_numbers_nb ());
      g_autofree char *more = NULL;
      MulChartCard card = unit->card;

      card.column = unit->column;
      card.collapsed = n_below > 0 && same >= 0 && mul_chart_model_get_unit (shown, (guint) same)->card.collapsed;
      if (card.collapsed)
        more = mul_catalog_fill (
            mul_catalog_get_plural (catalog, MUL_REPORT_PLURAL ("report", "%s unit below", "%s units below"), n_below),
            number, NULL);
      card.more = more;
      mul_chart_scene_add_card (scene, &card);
    }
  for (guint i = 0; i < mul_chart_model_get_n_links (model); i++)
    {
      const MulChartModelLink *link = mul_chart_model_get_link (model, i);

      mul_chart_scene_add_link (scene, link->from, link->to, link->caption);
    }
}

static void
add_legend (MulChartScene *scene, MulCatalog *catalog)
{
  static const char *const words[MUL_CHART_N_LEGENDS] = {
    [MUL_CHART_LEGEND_IN_SERVICE] = NC_ ("organisation", "part of the service"),
    [MUL_CHART_LEGEND_AROUND] = NC_ ("organisation", "outside the service"),
    [MUL_CHART_LEGEND_STAFF] = NC_ ("organisation", "staff"),
    [MUL_CHART_LEGEND_LINK] = NC_ ("organisation", "shared with others"),
    [MUL_CHART_LEGEND_NOT_STATED] = NC_ ("organisation", "not stated"),
    [MUL_CHART_LEGEND_PARTLY] = NC_ ("organisation", "and more, not stated"),
  };

  for (guint i = 0; i < MUL_CHART_N_LEGENDS; i++)
    mul_chart_scene_set_legend (scene, i, mul_catalog_get (catalog, "organisation", words[i]));
}

static char *
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");

  return mul_date_print (date);
}

/**
 * mul_organisation_picture_new:
 * @document: the project
 * @service_id: a service
 * @alternative_id: an alternative
 * @shown: (nullable): the chart on the screen, whose folded units are folded here too
 *
 * Returns: (transfer full): the whole chart, as it is now
 */
MulOrganisationPicture *
mul_organisation_picture_new (MulDocument *document, const char *service_id, const char *alternative_id,
                              MulChartModel *shown)
{
  MulOrganisationPicture *self = g_new0 (MulOrganisationPicture, 1);
  g_autoptr (MulCatalog) catalog = create_catalog (document);
  g_autoptr (MulChartModel) model = mul_organisation_model_new_in (document, service_id, alternative_id, catalog);
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, service_id);
  g_autoptr (MulRecord) alternative = mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, alternative_id);
  g_autofree char *name = mul_report_lower_first (mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
  g_autofree char *title = g_strdup_printf ("%s – %s", mul_record_get_text (service, MUL_SERVICE_name), name);
  g_autofree char *today = get_today ();
  const char *project = mul_document_get_title (document);

  self->scene = mul_chart_scene_new ();
  mul_chart_scene_set_title (self->scene, title);
  add_columns (self->scene, model);
  add_units (self->scene, model, shown, catalog);
  add_legend (self->scene, catalog);
  self->words.detail = *project != '\0' ? g_strdup_printf ("%s · %s", project, today) : g_strdup (today);
  self->words.page = g_strdup (mul_catalog_get (catalog, "report", NC_ ("report", "Page %1$s of %2$s")));
  self->words.subject = g_strdup (project);
  self->file_name = g_strdelimit (g_strdup (title), "/\\:*?\"<>|\n", '-');
  return self;
}

void
mul_organisation_picture_free (MulOrganisationPicture *self)
{
  if (self == NULL)
    return;
  mul_chart_scene_free (self->scene);
  g_free ((char *) self->words.detail);
  g_free ((char *) self->words.page);
  g_free ((char *) self->words.subject);
  g_free (self->file_name);
  g_free (self);
}

/**
 * mul_organisation_format_find:
 * @name: as menus name it: "svg", "pdf-a4", "pdf-a3", "png-1", "png-2", "png-3"
 *
 * Returns: the format, or -1
 */
int
mul_organisation_format_find (const char *name)
{
  for (int i = 0; i < MUL_ORGANISATION_N_FORMATS; i++)
    if (g_str_equal (formats[i].name, name))
      return i;
  return -1;
}

/**
 * mul_organisation_format_get_ending:
 * @format: a format
 *
 * Returns: (transfer none): what the names of its files end in, with the dot
 */
const char *
mul_organisation_format_get_ending (MulOrganisationFormat format)
{
  return formats[format].ending;
}

/**
 * mul_organisation_picture_draw:
 * @self: a picture
 * @format: how
 *
 * Returns: (transfer full): a file's content
 */
GBytes *
mul_organisation_picture_draw (MulOrganisationPicture *self, MulOrganisationFormat format)
{
  char *svg;

  /* Paper and pixels keep their font; an SVG is drawn with what there is, and not all that draw it heed textLength. */
  mul_chart_scene_set_slack (self->scene, format == MUL_ORGANISATION_SVG ? SVG_SLACK : 1);
  switch (format)
    {
    case MUL_ORGANISATION_PDF_A4:
      return mul_chart_pdf_document (self->scene, &self->words, MUL_CHART_SHEET_A4_WIDTH, MUL_CHART_SHEET_A4_HEIGHT);
    case MUL_ORGANISATION_PDF_A3:
      return mul_chart_pdf_document (self->scene, &self->words, MUL_CHART_SHEET_A3_WIDTH, MUL_CHART_SHEET_A3_HEIGHT);
    case MUL_ORGANISATION_PNG_1:
    case MUL_ORGANISATION_PNG_2:
    case MUL_ORGANISATION_PNG_3:
      return mul_chart_png_image (self->scene, formats[format].scale);
    case MUL_ORGANISATION_SVG:
    case MUL_ORGANISATION_N_FORMATS:
    default:
      svg = mul_chart_svg_document (self->scene);
      return g_bytes_new_take (svg, strlen (svg));
    }
}

/**
 * mul_organisation_picture_write:
 * @self: a picture
 * @format: how
 * @file: where; what lies there already is replaced only by a whole file
 * @error: return location for an error, whose message is a sentence
 *
 * Returns: whether it was written
 */
gboolean
mul_organisation_picture_write (MulOrganisationPicture *self, MulOrganisationFormat format, GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = mul_organisation_picture_draw (self, format);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autoptr (GError) reason = NULL;

  if (mul_report_write_file (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &reason))
    return TRUE;
  g_set_error (error, reason->domain, reason->code,
               C_ ("export", "The chart could not be written to “%1$s”: %2$s. Choose another folder, or make room "
                             "there."),
               name, reason->message);
  return FALSE;
}
