/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gi18n-lib.h>

#include "domain/mul-number.h"
#include "report/mul-report-builder.h"
#include "report/mul-report.h"

G_BEGIN_DECLS

/* What the chapters of the report share while it is built. Private to the builder's files. */
typedef struct
{
  /* Owned */
  GHashTable *rows;     /* column → (key → GPtrArray of MulRecord): each table is read once, whatever asks for it */
  GHashTable *numbers;  /* source id → its number */
  GPtrArray *cited;     /* source ids in the order of their numbers */
  GPtrArray *none;      /* an empty array */
  GPtrArray *positions; /* today's positions of the service that is built, which several parts ask for */
  char *positions_of;   /* that service */

  /* Borrowed */
  MulDocument *document;
  MulCatalog *catalog;
  MulReport *report;
  MulRecord *project;
  const MulLocaleNumbers *locale;

  gboolean public_edition;
} MulReportBuilder;

/* The parts of a service's chapter, in the order they have where the service's own sections do not say otherwise. */
typedef enum
{
  MUL_REPORT_PART_BASIS,
  MUL_REPORT_PART_RESEARCH,
  MUL_REPORT_PART_ABOUT,
  MUL_REPORT_PART_CHALLENGES,
  MUL_REPORT_PART_ORGANISATION,
  MUL_REPORT_PART_DIFFERENCES,
  MUL_REPORT_PART_FIGURES,
  MUL_REPORT_PART_OTHER,
  MUL_REPORT_PART_HISTORY,
  MUL_REPORT_N_PARTS
} MulReportPartKind;

/* A service's organisation in one alternative, a figure for each municipality. */
typedef struct _MulReportCharts MulReportCharts;

/* The words of the report's language. The text is marked: mul_report_say (self, NC_ ("report", "Sources")). */
const char *mul_report_say (MulReportBuilder *self, const char *text);
const char *mul_report_say_code (MulReportBuilder *self, const char *const *codes, const char *const *words,
                                 const char *code);
MulReportText *mul_report_say_text (MulReportBuilder *self, const char *text);
char *mul_report_say_date (MulReportBuilder *self, const char *date);
char *mul_report_say_list (MulReportBuilder *self, const GPtrArray *words);

/* Rows of the document. */
const GPtrArray *mul_report_get_rows (MulReportBuilder *self, guint column, const char *key);
const GPtrArray *mul_report_get_all (MulReportBuilder *self, guint column);
MulRecord *mul_report_get_first (MulReportBuilder *self, guint column, const char *key);
const char *mul_report_get_name (MulReportBuilder *self, guint id_column, guint name_column, const char *key);
const char *mul_report_get_municipality (MulReportBuilder *self, const char *id);
char *mul_report_dup_today (MulReportBuilder *self);
const char *mul_report_get_foreign_language (MulReportBuilder *self, MulRecord *record, guint column);
GPtrArray *mul_report_get_positions (MulReportBuilder *self, const char *service_id, const char *alternative_id);
GPtrArray *mul_report_list_municipalities (MulReportBuilder *self, const char *service_id);

/* Texts and what they rest on. */
void mul_report_add_body (MulReportBuilder *self, const char *body, const char *language);
void mul_report_add_sections (MulReportBuilder *self, const GPtrArray *sections, guint level, gboolean title_is_said);
guint mul_report_number_source (MulReportBuilder *self, const char *source_id);
void mul_report_cite (MulReportBuilder *self, MulReportText *text, const char *source_id, const char *locator);
void mul_report_cite_rows (MulReportBuilder *self, MulReportText *text, guint column, const char *key);
void mul_report_add_source_meta (MulReportBuilder *self, MulReportText *text, const char *source_id,
                                 const char *locator);

/* The chapters and their parts. Those that return a boolean say whether there is anything to print. */
void mul_report_build_front (MulReportBuilder *self);
void mul_report_build_mandate (MulReportBuilder *self);
void mul_report_build_method (MulReportBuilder *self);
gboolean mul_report_has_groups (MulReportBuilder *self, const char *service_id);
void mul_report_build_groups (MulReportBuilder *self, const char *service_id);
void mul_report_build_service (MulReportBuilder *self, MulRecord *service);
MulReportCharts *mul_report_charts_new (MulReportBuilder *builder, const char *service_id, const char *alternative_id);
void mul_report_charts_free (MulReportCharts *self);
gboolean mul_report_charts_is_empty (MulReportCharts *self);
void mul_report_charts_add (MulReportCharts *self, const char *municipality_id);
void mul_report_charts_add_rest (MulReportCharts *self);
void mul_report_build_ledger (MulReportBuilder *self, const char *service_id, MulRecord *alternative);
gboolean mul_report_has_staffing (MulReportBuilder *self, const char *service_id);
void mul_report_build_staffing (MulReportBuilder *self, MulRecord *service);
gboolean mul_report_has_tasks (MulReportBuilder *self, const char *service_id);
void mul_report_build_tasks (MulReportBuilder *self, MulRecord *service);
gboolean mul_report_has_figures (MulReportBuilder *self, const char *service_id);
void mul_report_build_figures (MulReportBuilder *self, MulRecord *service);
gboolean mul_report_has_history (MulReportBuilder *self, const char *service_id);
void mul_report_build_history (MulReportBuilder *self, const char *service_id);
gboolean mul_report_concerns (MulReportBuilder *self, const char *service_id, const char *alternative_id);
gboolean mul_report_has_assessment (MulReportBuilder *self, const char *service_id, const char *alternative_id);
gboolean mul_report_has_challenges (MulReportBuilder *self, const char *service_id);
void mul_report_build_challenges (MulReportBuilder *self, const char *service_id);
void mul_report_build_alternative (MulReportBuilder *self, MulRecord *service, MulRecord *alternative,
                                   const GPtrArray *sections);
void mul_report_build_answers (MulReportBuilder *self, MulRecord *service);
void mul_report_build_recommendations (MulReportBuilder *self, const char *service_id, guint level);
void mul_report_build_sources (MulReportBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulReportCharts, mul_report_charts_free)

G_END_DECLS
