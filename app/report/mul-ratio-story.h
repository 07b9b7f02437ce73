/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-ratio-comparison.h"
#include "drawing/mul-bar-chart.h"

G_BEGIN_DECLS

/**
 * MulRatioSubject:
 * @name: (nullable): a municipality's or comparator's name; a line without one is left out
 * @badge: (nullable): its abbreviation
 * @colour: (nullable): the badge's
 *
 * Whose a line of the comparison is.
 */
typedef struct
{
  const char *name;
  const char *badge;
  const char *colour;
} MulRatioSubject;

/**
 * MulRatioStory:
 * @comparison: what is told
 * @table: what it was worked out from
 * @subjects: (array): one for each line of @comparison
 * @roles: (array): one for each column of @table
 * @chosen: for each role whether it counts
 * @say: gives the words of a language, marked with the context "ratio"
 * @say_data: for @say
 * @locale: how numbers are written
 * @markup: whether sentences are Pango markup, with what matters most in bold
 *
 * A ratio and what was counted, told in the words of the window or of the report. All is borrowed.
 */
typedef struct
{
  const MulRatioComparison *comparison;
  const MulStaffingTable *table;
  const MulRatioSubject *subjects;
  const char *const *roles;
  const gboolean *chosen;
  const char *(*say) (gpointer data, const char *text);
  gpointer say_data;
  const MulLocaleNumbers *locale;
  gboolean markup;
} MulRatioStory;

char *mul_ratio_story_print_now (const MulRatioStory *self, guint line);
char *mul_ratio_story_print_earlier (const MulRatioStory *self, guint line);

void mul_ratio_story_fill_chart (const MulRatioStory *self, MulBarChart *chart);
char *mul_ratio_story_say_counted (const MulRatioStory *self);
char *mul_ratio_story_say_compared (const MulRatioStory *self);

G_END_DECLS
