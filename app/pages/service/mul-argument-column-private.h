/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-column.h"
#include "pages/service/mul-argument-details-popover.h"
#include "pages/service/mul-argument-edits.h"
#include "pages/service/mul-argument-stance-popover.h"
#include "pages/service/mul-argument-twins.h"
#include "widgets/mul-argument-list.h"

G_BEGIN_DECLS

/* What the files of the column share. */

struct _MulArgumentColumn
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  char *alternative_id;
  MulPlacementKind kind;
  GListModel *placements;
  GListModel *municipalities;
  GPtrArray *takers; /* the MulMunicipality records that take stances, in order */
  GListModel *alternatives;
  GListModel *themes;
  GListStore *items;     /* MulArgumentItem, one for each placement */
  GHashTable *arguments; /* argument id → MulRecord, held so that reading them again costs nothing */
  GHashTable *details;   /* placement id → MulArgumentDetails, as last read */
  guint count;           /* as it was last said */
  char **pasted;         /* the placements of the last paste, while joining its lines is offered */
  char **joined;         /* and what they would become */

  MulArgumentTwins *twins; /* what is there already, or NULL */
  char *typed_id;
  char *typed; /* what is being written */
  guint look_source;
  char *opened_id;          /* the row from which a popover was opened, while it is */
  gboolean opened_writing;  /* and whether it was being written */

  /* Borrowed: children */
  MulArgumentList *list;
  MulArgumentStancePopover *stance_popover;
  MulArgumentDetailsPopover *details_popover;
};

enum
{
  SIGNAL_MOVED,
  SIGNAL_ADD_ACROSS,
  SIGNAL_REFRESHED,
  SIGNAL_WENT_BESIDE,
  SIGNAL_FOCUSED_LEFT,
  N_SIGNALS,
};

extern guint mul_argument_column_signals[N_SIGNALS];

MulArgumentPlace mul_argument_column_get_place (MulArgumentColumn *self);
MulProConWording mul_argument_column_get_wording (MulArgumentColumn *self);
void mul_argument_column_show_error (MulArgumentColumn *self, GError *error);
void mul_argument_column_show_undo_toast (MulArgumentColumn *self, const char *text);
const char *mul_argument_column_get_argument_id (MulArgumentColumn *self, const char *placement_id);

void mul_argument_column_say_refreshed (MulArgumentColumn *self);
void mul_argument_column_set_placements (MulArgumentColumn *self, GListModel *placements);
void mul_argument_column_read_changed (MulArgumentColumn *self, MulChanges *changes);

void mul_argument_column_measure (MulArgumentColumn *self, const char *const *ids, guint position, guint *first, guint *last,
                                  guint *before);
void mul_argument_column_command_cb (MulArgumentColumn *self, const char *const *ids, const char *name, GVariant *parameter);
gboolean mul_argument_column_dropped_cb (MulArgumentColumn *self, MulArgumentDrag *drag, guint position);

void mul_argument_column_forget_pasted (MulArgumentColumn *self);
void mul_argument_column_check_pasted (MulArgumentColumn *self, MulChanges *changes);
guint mul_argument_column_lines_pasted_cb (MulArgumentColumn *self, guint position, const char *text);
void mul_argument_column_offer_accepted_cb (MulArgumentColumn *self);

void mul_argument_column_cycle_stance (MulArgumentColumn *self, const char *const *ids, guint number);
void mul_argument_column_edit_stance (MulArgumentColumn *self, const char *id, const char *municipality_id,
                                      const char *stance_id);
void mul_argument_column_comment_stance (MulArgumentColumn *self, const char *id, guint number);
void mul_argument_column_show_details (MulArgumentColumn *self, const char *id, MulArgumentDetailsPart part);

void mul_argument_column_typed_cb (MulArgumentColumn *self, const char *id, const char *text);
void mul_argument_column_twin_chosen_cb (MulArgumentColumn *self, const char *id, gboolean begun, guint position,
                                         const char *argument_id, const char *text);
void mul_argument_column_join (MulArgumentColumn *self, const char *const *ids);

G_END_DECLS
