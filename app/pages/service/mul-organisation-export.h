/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-sheets.h"
#include "storage/mul-document.h"
#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/**
 * MulOrganisationPicture:
 * @scene: what is drawn
 * @words: what stands beside it on paper
 * @file_name: what a file of it may be called, without an ending: "Arealplan – i dag"
 *
 * A service's organisation under one alternative, whole, ready to be drawn, in the project's language.
 */
typedef struct
{
  MulChartScene *scene;
  MulChartSheetWords words;
  char *file_name;
} MulOrganisationPicture;

/**
 * MulOrganisationFormat:
 * @MUL_ORGANISATION_SVG: a vector picture for the web and for further drawing
 * @MUL_ORGANISATION_PDF_A4: on lying sheets of A4
 * @MUL_ORGANISATION_PDF_A3: on lying sheets of A3
 * @MUL_ORGANISATION_PNG_1: dots, as large as on the screen
 * @MUL_ORGANISATION_PNG_2: twice as many on each side
 * @MUL_ORGANISATION_PNG_3: three times as many
 */
typedef enum
{
  MUL_ORGANISATION_SVG,
  MUL_ORGANISATION_PDF_A4,
  MUL_ORGANISATION_PDF_A3,
  MUL_ORGANISATION_PNG_1,
  MUL_ORGANISATION_PNG_2,
  MUL_ORGANISATION_PNG_3,
  MUL_ORGANISATION_N_FORMATS,
} MulOrganisationFormat;

MulOrganisationPicture *mul_organisation_picture_new (MulDocument *document, const char *service_id,
                                                      const char *alternative_id, MulChartModel *shown);
void mul_organisation_picture_free (MulOrganisationPicture *self);

int mul_organisation_format_find (const char *name);
const char *mul_organisation_format_get_ending (MulOrganisationFormat format);

GBytes *mul_organisation_picture_draw (MulOrganisationPicture *self, MulOrganisationFormat format);
gboolean mul_organisation_picture_write (MulOrganisationPicture *self, MulOrganisationFormat format, GFile *file,
                                         GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulOrganisationPicture, mul_organisation_picture_free)

G_END_DECLS
