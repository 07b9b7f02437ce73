/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-menu.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-record.h"
#include "pages/service/mul-argument-wording.h"

static void
append (GMenu *menu, const char *label, const char *action, const char *target, const char *accel)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, target != NULL ? "s" : NULL, target);
  if (accel != NULL)
    g_menu_item_set_attribute (item, "accel", "s", accel);
  g_menu_append_item (menu, item);
}

/* The keys that lead from one list to another, as they are arranged: pros left, cons right, conditions and other points below. */
static const char *
get_move_accel (MulPlacementKind from, MulPlacementKind to)
{
  const gboolean from_right = from == MUL_PLACEMENT_KIND_CON || from == MUL_PLACEMENT_KIND_NEUTRAL;
  const gboolean to_right = to == MUL_PLACEMENT_KIND_CON || to == MUL_PLACEMENT_KIND_NEUTRAL;
  const gboolean from_below = from >= MUL_PLACEMENT_KIND_CONDITION;
  const gboolean to_below = to >= MUL_PLACEMENT_KIND_CONDITION;

  if (from_below == to_below)
    return to_right ? "<Control>Right" : "<Control>Left";
  if (from_right == to_right)
    return to_below ? "<Control><Shift>Down" : "<Control><Shift>Up";
  return NULL;
}

/**
 * mul_argument_menu_new:
 * @kind: the list its rows stand in
 * @wording: what the project calls pros and cons
 * @alternatives: the MulAlternative records that concern the service
 * @alternative_id: (nullable): the alternative its rows stand in
 * @elsewhere: for rows whose argument stands in other places too
 *
 * Returns: (transfer full): the menu of a row
 */
GMenuModel *
mul_argument_menu_new (MulPlacementKind kind, MulProConWording wording, GListModel *alternatives,
                       const char *alternative_id, gboolean elsewhere)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenuItem) stance = g_menu_item_new (C_ ("argument menu", "Stance…"), NULL);
  g_autoptr (GMenu) move = g_menu_new ();
  g_autoptr (GMenu) where = g_menu_new ();
  g_autoptr (GMenu) steps = g_menu_new ();
  g_autoptr (GMenu) kinds = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  g_autoptr (GMenu) also = g_menu_new ();
  g_autoptr (GMenu) elsewhere_menu = g_menu_new ();
  g_autoptr (GMenu) clipboard = g_menu_new ();
  g_autoptr (GMenu) removal = g_menu_new ();

  append (edit, C_ ("argument menu", "Edit"), "argument.edit", NULL, "F2");
  append (edit, C_ ("argument menu", "Theme…"), "argument.theme", NULL, "<Control>t");
  append (edit, C_ ("argument menu", "Source…"), "argument.add-source", NULL, "<Control>k");
  append (edit, C_ ("argument menu", "Details and Places…"), "argument.details", NULL, "<Alt>Return");
  g_menu_item_set_action_and_target (stance, "argument.edit-stance", "(ss)", "", "");
  g_menu_append_item (edit, stance);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (edit));

  /* All moves in one submenu: a menu must be seen whole in a window of 768 pixels. */
  append (steps, C_ ("argument menu", "Move Up"), "argument.move-up", NULL, "<Control>Up");
  append (steps, C_ ("argument menu", "Move Down"), "argument.move-down", NULL, "<Control>Down");
  g_menu_append_section (where, NULL, G_MENU_MODEL (steps));
  g_menu_append_submenu (move, C_ ("argument menu", "Move"), G_MENU_MODEL (where));
  if (kind != MUL_PLACEMENT_KIND_CHALLENGE)
    {
      for (MulPlacementKind other = MUL_PLACEMENT_KIND_PRO; other <= MUL_PLACEMENT_KIND_NEUTRAL; other++)
        if (other != kind)
          append (kinds, mul_argument_wording_get (other, wording)->title, "argument.move-to",
                  mul_codes_PLACEMENT_KIND[other], get_move_accel (kind, other));
      g_menu_append_section (where, NULL, G_MENU_MODEL (kinds));
      for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
        {
          g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);
          const char *id = mul_record_get_id (alternative);
          const char *name = mul_record_get_text (alternative, MUL_ALTERNATIVE_name);

          if (g_strcmp0 (id, alternative_id) == 0)
            continue;
          append (others, name, "argument.move-to-alternative", id, NULL);
          append (also, name, "argument.also-place", id, NULL);
        }
      append (elsewhere_menu, C_ ("argument menu", "Another Service…"), "argument.place-elsewhere", NULL, "<Control><Shift>p");
      g_menu_append_section (also, NULL, G_MENU_MODEL (elsewhere_menu));
      if (g_menu_model_get_n_items (G_MENU_MODEL (others)) > 0)
        g_menu_append_section (where, C_ ("argument menu", "Move to Alternative"), G_MENU_MODEL (others));
      g_menu_append_submenu (move, C_ ("argument menu", "Also Place in"), G_MENU_MODEL (also));
    }
  append (move, C_ ("argument menu", "Join the Two Selected"), "argument.join", NULL, "<Control>j");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (move));

  append (clipboard, C_ ("argument menu", "Cut"), "argument.cut", NULL, "<Control>x");
  append (clipboard, C_ ("argument menu", "Copy"), "argument.copy", NULL, "<Control>c");
  append (clipboard, C_ ("argument menu", "Paste Below"), "argument.paste", NULL, "<Control>v");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (clipboard));

  if (elsewhere)
    {
      append (removal, C_ ("argument menu", "Remove from Here"), "argument.delete", NULL, "Delete");
      append (removal, C_ ("argument menu", "Delete Everywhere"), "argument.delete-everywhere", NULL, "<Shift>Delete");
    }
  else
    append (removal, C_ ("argument menu", "Delete"), "argument.delete", NULL, "Delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (removal));
  return G_MENU_MODEL (menu);
}
