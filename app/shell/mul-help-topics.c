/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help-topics.h"

#include <gio/gio.h>
#include <string.h>

/* In the order in which a review is done. */
static const MulHelpTopic topics[] = {
  { "01-purpose", "help-about-symbolic" },
  { "02-setup", "go-home-symbolic" },
  { "03-description", "mul-description-symbolic" },
  { "04-organisation", "mul-organisation-symbolic" },
  { "05-staffing", "mul-staffing-symbolic" },
  { "06-figures", "accessories-calculator-symbolic" },
  { "07-joint", "mul-also-in-symbolic" },
  { "08-assessment", "mul-assessment-symbolic" },
  { "09-comparison", "mul-comparison-symbolic" },
  { "10-checks", "object-select-symbolic" },
  { "11-report", "x-office-document-symbolic" },
  { "12-files", "document-save-symbolic" },
  { "13-keys", "input-keyboard-symbolic" },
};

/* The one place that says which topic belongs to what is on the screen. */
static const MulHelpView views[] = {
  { "welcome", "purpose" },
  { "overview", "setup" },
  { "service.description", "description" },
  { "service.organisation", "organisation" },
  { "service.organisation.joint", "joint" },
  { "service.staffing", "staffing" },
  { "service.staffing.figures", "figures" },
  { "service.assessment", "assessment" },
  { "comparison.alternatives", "comparison" },
  { "comparison.questions", "comparison" },
  { "comparison.themes", "comparison" },
  { "comparison.staffing", "comparison" },
  { "comparison.checks", "checks" },
};

/**
 * mul_help_get_topics:
 * @n_topics: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_topics): the topics of the guide, in working order
 */
const MulHelpTopic *
mul_help_get_topics (guint *n_topics)
{
  *n_topics = G_N_ELEMENTS (topics);
  return topics;
}

/**
 * mul_help_get_views:
 * @n_views: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_views): which topic is about which view
 */
const MulHelpView *
mul_help_get_views (guint *n_views)
{
  *n_views = G_N_ELEMENTS (views);
  return views;
}

/**
 * mul_help_topic_get_name:
 * @topic: a topic
 *
 * Returns: (transfer none): its name, which is not for reading
 */
const char *
mul_help_topic_get_name (const MulHelpTopic *topic)
{
  return strchr (topic->file, '-') + 1;
}

/**
 * mul_help_get_language:
 *
 * Returns: (transfer none): "nn" for who reads Nynorsk, else "nb"
 */
const char *
mul_help_get_language (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_has_prefix (names[i], "nn") || g_str_has_prefix (names[i], "nb"))
      return g_str_has_prefix (names[i], "nn") ? "nn" : "nb";
  return "nb";
}

/**
 * mul_help_load:
 * @topic: a topic
 * @language: "nb" or "nn"
 *
 * Returns: (transfer full): what it says
 */
MulGuide *
mul_help_load (const MulHelpTopic *topic, const char *language)
{
  g_autofree char *path = g_strdup_printf (RESOURCE_PREFIX "/help/%s/%s.txt", language, topic->file);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  /* Built in, so it is always there; compile_resources ends what it holds with a zero. */
  g_return_val_if_fail (bytes != NULL, mul_guide_parse (""));
  return mul_guide_parse (g_bytes_get_data (bytes, NULL));
}

/**
 * mul_help_find_topic:
 * @view: a view, or a part of one: what has no topic of its own has that of the whole
 *
 * Returns: (transfer none): the name of the topic about it
 */
const char *
mul_help_find_topic (const char *view)
{
  g_autofree char *name = g_strdup (view);

  while (TRUE)
    {
      char *dot = strrchr (name, '.');

      for (guint i = 0; i < G_N_ELEMENTS (views); i++)
        if (g_str_equal (views[i].view, name))
          return views[i].topic;
      if (dot == NULL)
        return mul_help_topic_get_name (&topics[0]);
      *dot = '\0';
    }
}
