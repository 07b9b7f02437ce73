/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-record.h"

G_BEGIN_DECLS

/**
 * MulArgumentStance:
 * @id: (nullable): the stance's id, or NULL where none is taken
 * @municipality: (nullable): who; NULL for a stance that only has a holder
 * @holder: a named part of the group, or ""
 * @position: a #MulStancePosition, or -1 where none is taken
 * @comment: what they say, or ""
 */
typedef struct
{
  char *id;
  MulRecord *municipality;
  char *holder;
  int position;
  char *comment;
} MulArgumentStance;

/**
 * MulArgumentContent:
 * @text: the sentence
 * @theme_id: (nullable): the theme's id
 * @theme: its name, or ""
 * @voiced_by: who said it, or ""
 * @places: where else it stands, in words ("also in Co-operation"), or ""
 * @n_places: how many other places that is
 * @source: source and locator in short, or ""
 * @language: (nullable): the text's language where it differs from the project's
 * @municipalities: (element-type MulRecord): whom it holds for; none is all
 * @stances: (element-type MulArgumentStance): one for each taking-part municipality, and further ones that are taken
 * @shows_stances: whether these stand in the row, which somebody must have taken one in: a row is no higher for what was said of
 *   another, so that the first stance moves nothing but what is below it by a line
 */
typedef struct
{
  char *text;
  char *theme_id;
  char *theme;
  char *voiced_by;
  char *places;
  guint n_places;
  char *source;
  char *language;
  GPtrArray *municipalities;
  GPtrArray *stances;
  gboolean shows_stances;
} MulArgumentContent;

MulArgumentContent *mul_argument_content_new (void);
void mul_argument_content_free (MulArgumentContent *self);
void mul_argument_content_add_stance (MulArgumentContent *self, const char *id, MulRecord *municipality,
                                      const char *holder, int position, const char *comment);
gboolean mul_argument_content_is_same (const MulArgumentContent *self, const MulArgumentContent *other);
gboolean mul_argument_content_has_summary (const MulArgumentContent *self);
gboolean mul_argument_content_is_disputed (const MulArgumentContent *self);
char *mul_argument_content_describe (const MulArgumentContent *self);
char *mul_argument_stance_describe (const MulArgumentStance *stance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulArgumentContent, mul_argument_content_free)

/* An argument as a list shows it. Signal "changed" when the content is another. */
#define MUL_TYPE_ARGUMENT_ITEM (mul_argument_item_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentItem, mul_argument_item, MUL, ARGUMENT_ITEM, GObject)

MulArgumentItem *mul_argument_item_new (const char *id, MulArgumentContent *content);
const char *mul_argument_item_get_id (MulArgumentItem *self);
const MulArgumentContent *mul_argument_item_get_content (MulArgumentItem *self);
void mul_argument_item_set_content (MulArgumentItem *self, MulArgumentContent *content);

/**
 * MulArgumentDrag:
 * @root: the window they come from, to compare with; other windows hold other projects
 * @ids: (array zero-terminated=1): the arguments
 */
typedef struct
{
  gpointer root;
  char **ids;
} MulArgumentDrag;

#define MUL_TYPE_ARGUMENT_DRAG (mul_argument_drag_get_type ())
GType mul_argument_drag_get_type (void);
MulArgumentDrag *mul_argument_drag_new (gpointer root, const char *const *ids);
MulArgumentDrag *mul_argument_drag_copy (const MulArgumentDrag *self);
void mul_argument_drag_free (MulArgumentDrag *self);

G_END_DECLS
