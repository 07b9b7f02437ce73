/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"

G_BEGIN_DECLS

/**
 * MulChartChipStyle:
 * @MUL_CHART_CHIP_PLAIN: filled grey: a property
 * @MUL_CHART_CHIP_OUTLINED: a statement to notice ("Én person")
 * @MUL_CHART_CHIP_WARNING: yellow-brown with an icon: missing or contradictory
 */
typedef enum
{
  MUL_CHART_CHIP_PLAIN,
  MUL_CHART_CHIP_OUTLINED,
  MUL_CHART_CHIP_WARNING,
} MulChartChipStyle;

typedef struct
{
  const char *text;
  MulChartChipStyle style;
} MulChartChip;

/**
 * MulChartFigure:
 * @value: as it is to be read: "15", "6,5", "–"
 * @word: what it counts: "årsverk", "personer"
 */
typedef struct
{
  const char *value;
  const char *word;
} MulChartFigure;

/**
 * MulChartOrigin:
 * @badge: a municipality's abbreviation
 * @colour: (nullable): the colour's name in the domain's palette; grey when there is none
 * @name: the municipality's whole name, for who cannot see the badge
 * @value: how much comes from it: "6,5"
 */
typedef struct
{
  const char *badge;
  const char *colour;
  const char *name;
  const char *value;
} MulChartOrigin;

/**
 * MulChartColumn:
 * @title: the municipality's name
 * @badge: (nullable): its abbreviation
 * @colour: (nullable): its name in the domain's palette (mul_colour_find()); grey when there is none
 * @subtitle: (nullable): beside the name: "3 i tjenesten"
 */
typedef struct
{
  const char *title;
  const char *badge;
  const char *colour;
  const char *subtitle;
} MulChartColumn;

/**
 * MulChartCard:
 * @parent: the parent card's number, or -1 for a root
 * @column: for roots, the column's number
 * @kind: what it is
 * @in_service: whether it is part of the service, or only shown around it
 * @collapsed: whether what is under it is hidden
 * @name: wraps, and is never cut
 * @leader: (nullable): the leader's line
 * @place: (nullable): the place's line
 * @figures: (nullable): at the foot of the card, side by side
 * @n_figures: length of @figures
 * @chips: (nullable): below the leader
 * @n_chips: length of @chips
 * @origins: (nullable): in a joint organisation, the municipalities its people come from, below the figures
 * @n_origins: length of @origins
 * @more: (nullable): what a collapsed card says at its foot: "12 under"
 *
 * In a stack a card outside the service has one line: the name, and at the end its first chip or else its last
 * figure. Strings are copied; what is not allowed in XML is taken out of them.
 */
typedef struct
{
  int parent;
  guint column;
  MulUnitKind kind;
  gboolean in_service;
  gboolean collapsed;
  const char *name;
  const char *leader;
  const char *place;
  const MulChartFigure *figures;
  guint n_figures;
  const MulChartChip *chips;
  guint n_chips;
  const MulChartOrigin *origins;
  guint n_origins;
  const char *more;
} MulChartCard;

/**
 * MulChartSize:
 *
 * A card's measure in pixels.
 */
typedef struct
{
  double width;
  double height;
} MulChartSize;

/**
 * MulChartLegend:
 * @MUL_CHART_LEGEND_IN_SERVICE: a card with a strong border
 * @MUL_CHART_LEGEND_AROUND: a grey card
 * @MUL_CHART_LEGEND_STAFF: a dashed line
 * @MUL_CHART_LEGEND_LINK: a dotted line
 * @MUL_CHART_LEGEND_NOT_STATED: –
 * @MUL_CHART_LEGEND_PARTLY: + behind a number
 *
 * The signs of a chart that may have to be explained.
 */
typedef enum
{
  MUL_CHART_LEGEND_IN_SERVICE,
  MUL_CHART_LEGEND_AROUND,
  MUL_CHART_LEGEND_STAFF,
  MUL_CHART_LEGEND_LINK,
  MUL_CHART_LEGEND_NOT_STATED,
  MUL_CHART_LEGEND_PARTLY,
  MUL_CHART_N_LEGENDS,
} MulChartLegend;

typedef struct _MulChartScene MulChartScene;

MulChartScene *mul_chart_scene_new (void);
void mul_chart_scene_free (MulChartScene *self);

void mul_chart_scene_set_title (MulChartScene *self, const char *title);
void mul_chart_scene_set_slack (MulChartScene *self, double slack);
void mul_chart_scene_set_legend (MulChartScene *self, MulChartLegend sign, const char *text);
guint mul_chart_scene_add_column (MulChartScene *self, const MulChartColumn *column);
guint mul_chart_scene_add_card (MulChartScene *self, const MulChartCard *card);
void mul_chart_scene_add_link (MulChartScene *self, guint from, guint to, const char *caption);

const char *mul_chart_scene_get_title (const MulChartScene *self);
guint mul_chart_scene_get_n_columns (const MulChartScene *self);
const MulChartColumn *mul_chart_scene_get_column (const MulChartScene *self, guint column);
guint mul_chart_scene_get_n_cards (const MulChartScene *self);
const MulChartCard *mul_chart_scene_get_card (const MulChartScene *self, guint card);

void mul_chart_scene_layout (MulChartScene *self, const MulChartSize *sizes);
const MulChartLayout *mul_chart_scene_get_layout (MulChartScene *self);

gboolean mul_chart_scene_is_one_line (MulChartScene *self, guint card);
const MulChartSize *mul_chart_scene_get_size (MulChartScene *self);
const GPtrArray *mul_chart_scene_get_marks (MulChartScene *self);

char *mul_chart_scene_describe (MulChartScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartScene, mul_chart_scene_free)

G_END_DECLS
