/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-keys.h"

/* A menu shows the key that stands last. */
static const MulChartKey keys[] = {
  { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "organisation.add-child" },
  { GDK_KEY_Return, GDK_CONTROL_MASK, "organisation.add-child" },
  { GDK_KEY_KP_Enter, GDK_SHIFT_MASK, "organisation.add-sibling" },
  { GDK_KEY_Return, GDK_SHIFT_MASK, "organisation.add-sibling" },
  { GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "organisation.add-parent" },
  { GDK_KEY_F2, 0, "organisation.rename" },
  { GDK_KEY_KP_Delete, 0, "organisation.delete" },
  { GDK_KEY_Delete, 0, "organisation.delete" },
  { GDK_KEY_Up, GDK_CONTROL_MASK, "organisation.move-earlier" },
  { GDK_KEY_Down, GDK_CONTROL_MASK, "organisation.move-later" },
  { GDK_KEY_x, GDK_CONTROL_MASK, "organisation.cut" },
  { GDK_KEY_c, GDK_CONTROL_MASK, "organisation.copy" },
  { GDK_KEY_v, GDK_CONTROL_MASK, "organisation.paste" },
  { GDK_KEY_KP_Add, 0, "organisation.expand" },
  { GDK_KEY_plus, 0, "organisation.expand" },
  { GDK_KEY_KP_Subtract, 0, "organisation.collapse" },
  { GDK_KEY_minus, 0, "organisation.collapse" },
  { GDK_KEY_KP_Multiply, 0, "organisation.expand-all" },
  { GDK_KEY_asterisk, 0, "organisation.expand-all" },
};

/**
 * mul_chart_keys_get:
 * @n_keys: (out): how many
 *
 * Returns: (transfer none) (array length=n_keys): the keys that act on the selected unit
 */
const MulChartKey *
mul_chart_keys_get (guint *n_keys)
{
  *n_keys = G_N_ELEMENTS (keys);
  return keys;
}
