/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A key that acts on the selected unit: the same in chart and outline. */
typedef struct
{
  guint keyval;
  GdkModifierType modifiers;
  const char *action;
} MulChartKey;

const MulChartKey *mul_chart_keys_get (guint *n_keys);

G_END_DECLS
