/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-guide.h"

G_BEGIN_DECLS

/**
 * MulHelpTopic:
 * @file: the name of its file without the ending: two digits for the order, and the topic's name
 * @icon_name: the icon of the view it is about
 */
typedef struct
{
  const char *file;
  const char *icon_name;
} MulHelpTopic;

/**
 * MulHelpView:
 * @view: a view of the program: the page's name and that of the view in it
 * @topic: the name of the topic about it
 */
typedef struct
{
  const char *view;
  const char *topic;
} MulHelpView;

const MulHelpTopic *mul_help_get_topics (guint *n_topics);
const MulHelpView *mul_help_get_views (guint *n_views);

const char *mul_help_topic_get_name (const MulHelpTopic *topic);
const char *mul_help_get_language (void);
MulGuide *mul_help_load (const MulHelpTopic *topic, const char *language);
const char *mul_help_find_topic (const char *view);

G_END_DECLS
