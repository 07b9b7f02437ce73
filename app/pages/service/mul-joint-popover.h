/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* Where to place something: the joint units, to be searched and chosen from, and where a part is to be placed, how much.
 * Signal: "chosen" (const char *unit_id, gint64 fte_e4, gint64 headcount), where the last two are MUL_NOT_STATED unless a
 * part was asked for. */
#define MUL_TYPE_JOINT_POPOVER (mul_joint_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulJointPopover, mul_joint_popover, MUL, JOINT_POPOVER, GtkPopover)

MulJointPopover *mul_joint_popover_new (const MulJoint *joint, const char *title, gboolean part);

G_END_DECLS
