/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-words.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-number.h"

/**
 * mul_joint_print_fte:
 * @fte_e4: årsverk, or %MUL_NOT_STATED
 *
 * Returns: (transfer full): the bare number with one decimal at least, so that columns of them stand under each other; "–"
 *   where not stated
 */
char *
mul_joint_print_fte (gint64 fte_e4)
{
  if (fte_e4 == MUL_NOT_STATED)
    return g_strdup ("–");
  return mul_number_format_full (fte_e4, 1, 4, TRUE, mul_locale_numbers_current ());
}

/**
 * mul_joint_print_fte_words:
 * @fte_e4: årsverk, or %MUL_NOT_STATED
 *
 * Returns: (transfer full): "6.5 FTE", or that they are not stated
 */
char *
mul_joint_print_fte_words (gint64 fte_e4)
{
  g_autofree char *number = mul_joint_print_fte (fte_e4);

  if (fte_e4 == MUL_NOT_STATED)
    return g_strdup (C_ ("organisation", "FTE not stated"));
  return g_strdup_printf (C_ ("organisation", "%s FTE"), number);
}

char *
mul_joint_print_count (gint64 count)
{
  return count != MUL_NOT_STATED ? mul_number_format_count (count, mul_locale_numbers_current ()) : g_strdup ("–");
}

/**
 * mul_joint_print_persons:
 * @persons: persons, or %MUL_NOT_STATED
 *
 * Returns: (transfer full): "9 persons", or that they are not stated
 */
char *
mul_joint_print_persons (gint64 persons)
{
  g_autofree char *number = mul_joint_print_count (persons);

  if (persons == MUL_NOT_STATED)
    return g_strdup (C_ ("organisation", "persons not stated"));
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s person", "%s persons", (gulong) persons), number);
}

/**
 * mul_joint_print_span:
 * @least_e4: the least, or %MUL_NOT_STATED
 * @most_e4: the most
 *
 * Returns: (transfer full): "8,0–14,5", "14,5" or "–"
 */
char *
mul_joint_print_span (gint64 least_e4, gint64 most_e4)
{
  g_autofree char *least = mul_joint_print_fte (least_e4);
  g_autofree char *most = mul_joint_print_fte (most_e4);

  return least_e4 == most_e4 ? g_steal_pointer (&least) : g_strconcat (least, "–", most, NULL);
}

static char *
name (const MulJoint *joint, const MulJointPosition *position)
{
  g_autoptr (MulRecord) role =
      position->role >= 0 ? g_list_model_get_item (joint->roles, (guint) position->role) : NULL;

  if (*position->title != '\0')
    return g_strdup (position->title);
  return g_strdup (role != NULL ? mul_record_get_text (role, MUL_ROLE_name)
                                : C_ ("organisation", "Position without a title"));
}

/**
 * mul_joint_name_origin:
 * @joint: a joint organisation
 * @origin: a position of today
 *
 * Returns: (transfer full): its title, or else its role
 */
char *
mul_joint_name_origin (const MulJoint *joint, guint origin)
{
  return name (joint, mul_joint_get_origin (joint, origin));
}

char *
mul_joint_name_position (const MulJoint *joint, guint position)
{
  return name (joint, mul_joint_get_position (joint, position));
}

/**
 * mul_joint_dup_municipality:
 * @joint: a joint organisation
 * @municipality: its place, or -1
 *
 * Returns: (transfer full) (nullable): the municipality
 */
MulRecord *
mul_joint_dup_municipality (const MulJoint *joint, int municipality)
{
  return municipality >= 0 ? g_list_model_get_item (joint->municipalities, (guint) municipality) : NULL;
}

static char *
print_percent (gint64 fte_e4)
{
  if (fte_e4 == MUL_NOT_STATED)
    return g_strdup (C_ ("organisation", "not stated"));
  return mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_PERCENT, MUL_NUMBER_STYLE_TEXT, mul_locale_numbers_current ());
}

/**
 * mul_joint_print_change:
 * @joint: a joint organisation
 * @origin: a position of today whose årsverk is another than when it was placed
 *
 * Returns: (transfer full): what it was and what it is
 */
char *
mul_joint_print_change (const MulJoint *joint, guint origin)
{
  g_autofree char *was = print_percent (joint->ledger->shares[origin].was_fte_e4);
  g_autofree char *now = print_percent (mul_joint_get_origin (joint, origin)->fte_e4);

  /* Translators: a position's size: "870 % when it was placed, 820 % now". */
  return g_strdup_printf (C_ ("organisation", "%1$s when it was placed, %2$s now"), was, now);
}
