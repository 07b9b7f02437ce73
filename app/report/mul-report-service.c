/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"

static const struct
{
  const char *kind;
  MulReportPartKind part;
} section_parts[] = {
  { "method", MUL_REPORT_PART_BASIS },           { "research", MUL_REPORT_PART_RESEARCH },
  { "about", MUL_REPORT_PART_ABOUT },            { "challenges", MUL_REPORT_PART_CHALLENGES },
  { "organisation", MUL_REPORT_PART_ORGANISATION }, { "differences", MUL_REPORT_PART_DIFFERENCES },
};

static const char *const part_titles[MUL_REPORT_N_PARTS] = {
  [MUL_REPORT_PART_BASIS] = NC_ ("report", "Working group and basis"),
  [MUL_REPORT_PART_RESEARCH] = NC_ ("report", "Research"),
  [MUL_REPORT_PART_ABOUT] = NC_ ("report", "About the service"),
  [MUL_REPORT_PART_CHALLENGES] = NC_ ("report", "Challenges"),
  [MUL_REPORT_PART_ORGANISATION] = NC_ ("report", "Organisation"),
  [MUL_REPORT_PART_DIFFERENCES] = NC_ ("report", "Likenesses and differences"),
  [MUL_REPORT_PART_FIGURES] = NC_ ("report", "Key figures"),
  [MUL_REPORT_PART_OTHER] = NC_ ("report", "Other matters"),
  [MUL_REPORT_PART_HISTORY] = NC_ ("report", "Inquiries, decisions and co-operation"),
};

/* A service's chapter as it is put together. */
typedef struct
{
  MulReportBuilder *builder;
  MulRecord *service;
  const char *id;
  GPtrArray *sections[MUL_REPORT_N_PARTS]; /* of MulRecord */
  MulReportCharts *charts;
  MulReportPartKind order[MUL_REPORT_N_PARTS];
  guint n_parts;
} Chapter;

static MulReportPartKind
get_part (MulRecord *section)
{
  const char *kind = mul_record_get_text (section, MUL_SECTION_kind);

  for (guint i = 0; i < G_N_ELEMENTS (section_parts); i++)
    if (g_str_equal (kind, section_parts[i].kind))
      return section_parts[i].part;
  return MUL_REPORT_PART_OTHER;
}

static gboolean
is_printed (MulReportBuilder *self, MulRecord *section)
{
  return !(self->public_edition && mul_record_get_flag (section, MUL_SECTION_internal));
}

static gboolean
has_alternative (MulReportBuilder *self, MulRecord *section)
{
  const char *alternative = mul_record_get_text (section, MUL_SECTION_alternative_id);

  return mul_report_get_first (self, MUL_ALTERNATIVE_id, alternative) != NULL;
}

/* Parts that have sections come in the order of the first of them. */
static void
sort_sections (Chapter *chapter)
{
  const GPtrArray *sections = mul_report_get_rows (chapter->builder, MUL_SECTION_service_id, chapter->id);

  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);
      MulReportPartKind part = get_part (section);

      if (!is_printed (chapter->builder, section) || has_alternative (chapter->builder, section))
        continue;
      if (chapter->sections[part]->len == 0)
        chapter->order[chapter->n_parts++] = part;
      g_ptr_array_add (chapter->sections[part], section);
    }
}

static gboolean
has_content (Chapter *chapter, MulReportPartKind part)
{
  switch (part)
    {
    case MUL_REPORT_PART_BASIS:
      return mul_report_has_groups (chapter->builder, chapter->id);
    case MUL_REPORT_PART_CHALLENGES:
      return mul_report_has_challenges (chapter->builder, chapter->id);
    case MUL_REPORT_PART_ORGANISATION:
      return !mul_report_charts_is_empty (chapter->charts) || mul_report_has_staffing (chapter->builder, chapter->id)
             || mul_report_has_tasks (chapter->builder, chapter->id);
    case MUL_REPORT_PART_FIGURES:
      return mul_report_has_figures (chapter->builder, chapter->id);
    case MUL_REPORT_PART_HISTORY:
      return mul_report_has_history (chapter->builder, chapter->id);
    case MUL_REPORT_PART_RESEARCH:
    case MUL_REPORT_PART_ABOUT:
    case MUL_REPORT_PART_DIFFERENCES:
    case MUL_REPORT_PART_OTHER:
    case MUL_REPORT_N_PARTS:
    default:
      return FALSE;
    }
}

/* Parts without sections of their own stand where the usual order has them: after the nearest part before them. */
static void
insert_parts (Chapter *chapter)
{
  for (guint part = 0; part < MUL_REPORT_N_PARTS; part++)
    {
      guint at = 0;

      if (chapter->sections[part]->len > 0 || !has_content (chapter, part))
        continue;
      for (guint i = 0; i < chapter->n_parts; i++)
        if (chapter->order[i] < part)
          at = i + 1;
      for (guint i = chapter->n_parts; i > at; i--)
        chapter->order[i] = chapter->order[i - 1];
      chapter->order[at] = part;
      chapter->n_parts++;
    }
}

/* What a reader knows as one subject each gets a number of its own. */
static void
build_own_headings (Chapter *chapter, const GPtrArray *sections)
{
  MulReportBuilder *self = chapter->builder;

  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);
      const char *language = mul_report_get_foreign_language (self, section, MUL_SECTION_language);
      const char *title = mul_record_get_text (section, MUL_SECTION_title);

      mul_report_add_heading (self->report, 3, TRUE,
                              *title != '\0' ? title : mul_report_say (self, part_titles[get_part (section)]))->language
          = g_strdup (*title != '\0' ? language : NULL);
      mul_report_add_body (self, mul_record_get_text (section, MUL_SECTION_body), language);
    }
}

/* A municipality's chart stands with what is said of it. */
static void
build_organisation (Chapter *chapter, const GPtrArray *sections, gboolean title_is_said)
{
  MulReportBuilder *self = chapter->builder;

  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);
      const char *municipality_id = mul_record_get_text (section, MUL_SECTION_municipality_id);
      g_autoptr (GPtrArray) one = g_ptr_array_new ();

      g_ptr_array_add (one, section);
      mul_report_add_sections (self, one, 4, title_is_said && i == 0);
      if (municipality_id != NULL && *municipality_id != '\0')
        mul_report_charts_add (chapter->charts, municipality_id);
    }
  mul_report_charts_add_rest (chapter->charts);
  mul_report_build_staffing (self, chapter->service);
  mul_report_build_tasks (self, chapter->service);
}

static void
build_part (Chapter *chapter, MulReportPartKind part)
{
  MulReportBuilder *self = chapter->builder;
  const GPtrArray *sections = chapter->sections[part];
  const char *only = sections->len == 1 ? mul_record_get_text (g_ptr_array_index (sections, 0), MUL_SECTION_title) : "";
  const char *title = *only != '\0' ? only : mul_report_say (self, part_titles[part]);

  if (part == MUL_REPORT_PART_RESEARCH || part == MUL_REPORT_PART_OTHER)
    {
      build_own_headings (chapter, sections);
      return;
    }
  mul_report_add_heading (self->report, 3, TRUE, title);
  if (part == MUL_REPORT_PART_ORGANISATION)
    {
      build_organisation (chapter, sections, *only != '\0');
      return;
    }
  mul_report_add_sections (self, sections, 4, *only != '\0');
  if (part == MUL_REPORT_PART_BASIS)
    mul_report_build_groups (self, chapter->id);
  else if (part == MUL_REPORT_PART_CHALLENGES)
    mul_report_build_challenges (self, chapter->id);
  else if (part == MUL_REPORT_PART_FIGURES)
    mul_report_build_figures (self, chapter->service);
  else if (part == MUL_REPORT_PART_HISTORY)
    mul_report_build_history (self, chapter->id);
}

static void
build_alternatives (Chapter *chapter)
{
  MulReportBuilder *self = chapter->builder;
  const GPtrArray *alternatives = mul_report_get_all (self, MUL_ALTERNATIVE_id);
  const GPtrArray *sections = mul_report_get_rows (self, MUL_SECTION_service_id, chapter->id);
  gboolean is_service = mul_record_get_code (chapter->service, MUL_SERVICE_kind) == MUL_SERVICE_KIND_SERVICE;

  for (guint i = 0; i < alternatives->len; i++)
    {
      MulRecord *alternative = g_ptr_array_index (alternatives, i);
      const char *id = mul_record_get_id (alternative);
      gboolean is_today = mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
      g_autoptr (GPtrArray) own = g_ptr_array_new ();

      if (!is_today && !mul_report_concerns (self, chapter->id, id))
        continue;
      for (guint j = 0; j < sections->len; j++)
        if (is_printed (self, g_ptr_array_index (sections, j))
            && g_strcmp0 (mul_record_get_text (g_ptr_array_index (sections, j), MUL_SECTION_alternative_id), id) == 0)
          g_ptr_array_add (own, g_ptr_array_index (sections, j));
      /* What a service says of no alternative is said too; today's and a findings chapter's silence is not. */
      if (own->len > 0 || mul_report_has_assessment (self, chapter->id, id) || (is_service && !is_today))
        mul_report_build_alternative (self, chapter->service, alternative, own);
    }
}

static void
build_parts_of_municipalities (Chapter *chapter)
{
  static const char *const words[] = {
    NULL, NC_ ("report", "%s has withdrawn."), NC_ ("report", "%s takes part as an observer.")
  };
  const GPtrArray *parts = mul_report_get_rows (chapter->builder, MUL_SERVICE_MUNICIPALITY_service_id, chapter->id);

  for (guint i = 0; i < parts->len; i++)
    {
      MulRecord *row = g_ptr_array_index (parts, i);
      int part = mul_record_get_code (row, MUL_SERVICE_MUNICIPALITY_part);
      const char *name = mul_report_get_municipality (
          chapter->builder, mul_record_get_text (row, MUL_SERVICE_MUNICIPALITY_municipality_id));

      if (part > MUL_SERVICE_PART_FULL && part < (int) G_N_ELEMENTS (words))
        mul_report_add_paragraph (chapter->builder->report, MUL_REPORT_STYLE_SMALL,
                                  mul_report_text_take (mul_catalog_fill (
                                      mul_report_say (chapter->builder, words[part]), name, NULL)));
    }
}

/**
 * mul_report_build_service:
 * @self: a builder
 * @service: a service
 *
 * Builds a service's chapter: its sections in their order, each with what belongs to it, then the alternatives, the
 * answers to the mandate's questions and what is recommended.
 */
void
mul_report_build_service (MulReportBuilder *self, MulRecord *service)
{
  const char *summary = mul_record_get_text (service, MUL_SERVICE_summary);
  g_autofree char *today = mul_report_dup_today (self);
  g_autoptr (MulReportCharts) charts = mul_report_charts_new (self, mul_record_get_id (service), today);
  Chapter chapter = { .builder = self, .service = service, .id = mul_record_get_id (service), .charts = charts };
  guint first_block;

  for (guint i = 0; i < MUL_REPORT_N_PARTS; i++)
    chapter.sections[i] = g_ptr_array_new ();
  mul_report_add_heading (self->report, 2, TRUE, mul_record_get_text (service, MUL_SERVICE_name));
  if (*summary != '\0')
    mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_LEAD, mul_report_text_new (summary));
  first_block = self->report->blocks->len;
  build_parts_of_municipalities (&chapter);
  sort_sections (&chapter);
  insert_parts (&chapter);
  for (guint i = 0; i < chapter.n_parts; i++)
    build_part (&chapter, chapter.order[i]);
  build_alternatives (&chapter);
  mul_report_build_answers (self, service);
  mul_report_build_recommendations (self, chapter.id, 3);
  if (self->report->blocks->len == first_block)
    mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM,
                              mul_report_say_text (self, NC_ ("report", "Nothing has been entered yet.")));
  for (guint i = 0; i < MUL_REPORT_N_PARTS; i++)
    g_ptr_array_unref (chapter.sections[i]);
}
