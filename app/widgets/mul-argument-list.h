/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-argument-filter.h"
#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

/**
 * MulArgumentWords:
 * @sign: (nullable): the icon before the title, or NULL
 * @title: the list's heading: "Pros"
 * @noun: one of them: "Pro"
 * @add: what the last row says: "Pro"
 * @empty: what an empty list says to do
 * @hint: what the keys do while one is written
 *
 * How a list speaks of what it holds. All translated; the strings must outlive the list.
 */
typedef struct
{
  const char *sign;
  const char *title;
  const char *noun;
  const char *add;
  const char *accel; /* what adds one wherever the hand is, or NULL */
  const char *empty;
  const char *hint;
} MulArgumentWords;

typedef enum
{
  MUL_ARGUMENT_GROUPING_NONE,
  MUL_ARGUMENT_GROUPING_THEME,
  MUL_ARGUMENT_GROUPING_MUNICIPALITY,
} MulArgumentGrouping;

/* A heading with a count, and under it arguments that are written, moved and pasted in place. It is given MulArgumentItem and changes
 * nothing by itself; it says what is asked for:
 *
 * "add" (guint position, const char *text, const char *theme_id, const char *new_theme → gboolean done),
 * "edited" (const char *id, const char *text → gboolean done),
 * "theme-chosen" (const char *id, const char *theme_id, const char *new_theme),
 * "command" (GStrv ids, const char *name, GVariant *parameter): "delete", "delete-everywhere", "move-up", "move-down", "move-left",
 * "move-right", "move-above", "move-below", "move-to", "move-to-alternative", "also-place", "cut", "cycle-stance" (i),
 * "comment-stance" (i), "edit-stance" (ss), "details", "add-source", "place-elsewhere", "join",
 * "lines-pasted" (guint position, const char *text → guint added), "dropped" (MulArgumentDrag *, guint position → gboolean),
 * "add-across" (the next is to be typed in the list opposite), "offer-accepted",
 * "went-beside" (int direction, double y): an arrow led away from a row at that height, in a GtkDirectionType; Up from the first row
 * and Down from the last,
 * "focused-left" (const char *id): the row with the focus was taken away,
 * "typed" (const char *id, const char *text): while one is written; id is NULL till it is stored,
 * "twin-chosen" (const char *id, gboolean begun, guint position, const char *argument_id, const char *text): that argument says what
 * was being written; begun, where the one being written had only been begun. */
#define MUL_TYPE_ARGUMENT_LIST (mul_argument_list_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentList, mul_argument_list, MUL, ARGUMENT_LIST, GtkWidget)

GtkWidget *mul_argument_list_new (void);
void mul_argument_list_set_words (MulArgumentList *self, const MulArgumentWords *words);
void mul_argument_list_set_model (MulArgumentList *self, GListModel *model);
void mul_argument_list_set_themes (MulArgumentList *self, GListModel *themes);
void mul_argument_list_set_menus (MulArgumentList *self, GMenuModel *menu, GMenuModel *menu_elsewhere);
void mul_argument_list_set_narrow (MulArgumentList *self, gboolean narrow);
void mul_argument_list_set_heading_visible (MulArgumentList *self, gboolean visible);

void mul_argument_list_set_filter (MulArgumentList *self, const MulArgumentFilter *filter);
void mul_argument_list_set_grouping (MulArgumentList *self, MulArgumentGrouping grouping);
void mul_argument_list_refresh (MulArgumentList *self);
gboolean mul_argument_list_find_neighbour (MulArgumentList *self, const char *id, int direction, guint *position);

guint mul_argument_list_get_count (MulArgumentList *self);
guint mul_argument_list_get_shown (MulArgumentList *self);
gboolean mul_argument_list_focus (MulArgumentList *self, const char *id);
gboolean mul_argument_list_is_editing (MulArgumentList *self, const char *id);
gboolean mul_argument_list_is_adding (MulArgumentList *self, const char *id);
gboolean mul_argument_list_edit (MulArgumentList *self, const char *id);
gboolean mul_argument_list_get_row_bounds (MulArgumentList *self, const char *id, GdkRectangle *bounds);
gboolean mul_argument_list_get_stance_bounds (MulArgumentList *self, const char *id, const char *municipality_id,
                                              const char *stance_id, GdkRectangle *bounds);
void mul_argument_list_begin_adding (MulArgumentList *self);
void mul_argument_list_begin_with (MulArgumentList *self, const char *text);
void mul_argument_list_enter_at (MulArgumentList *self, double y);
gboolean mul_argument_list_is_letter (guint keyval, GdkModifierType state);
void mul_argument_list_commit (MulArgumentList *self);
void mul_argument_list_offer_twins (MulArgumentList *self, const char *id, GPtrArray *offers);
void mul_argument_list_offer (MulArgumentList *self, const char *text, const char *button);

G_END_DECLS
