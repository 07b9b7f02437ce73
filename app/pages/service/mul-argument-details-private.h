/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-details-popover.h"
#include "widgets/mul-choice-entry.h"

G_BEGIN_DECLS

/* What the files of the card share. */

struct _MulArgumentDetailsPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *placement_id;
  char *argument_id;
  GPtrArray *takers;
  GPtrArray *source_ids; /* by their place in the entry of sources */
  GPtrArray *targets;    /* MulPlace by their place in the entries of places */
  char *shown_sources; /* which rows of sources there are, to make them anew only when these are others */
  char *shown_places;  /* likewise */
  guint show_source;
  gboolean cited; /* a source was just added: where in it comes next */
  gboolean showing;
  gboolean committing;

  /* Borrowed: children */
  GtkScrolledWindow *scroller;
  GtkWidget *affected;
  GtkWidget *voiced_by;
  GtkWidget *importance;
  GtkWidget *language;
  GtkWidget *municipalities; /* toggles, one for each taker */
  GtkWidget *sources;
  MulChoiceEntry *add_source;
  GtkWidget *places;
  MulChoiceEntry *also_place;
  MulChoiceEntry *move;
};

/* Says what went wrong, if something did. */
void mul_details_check (MulArgumentDetailsPopover *self, gboolean done, GError **error);
void mul_details_commit (MulArgumentDetailsPopover *self);

GtkWidget *mul_details_make_label (const char *text);
GtkWidget *mul_details_make_entry (MulArgumentDetailsPopover *self, const char *label);
GtkWidget *mul_details_make_remove_button (MulArgumentDetailsPopover *self, const char *id, const char *label,
                                                            GCallback callback);
MulChoiceEntry *mul_details_make_choice (MulArgumentDetailsPopover *self, GtkWidget *box, const char *label,
                                                          const char *list_label, GCallback chosen);
void mul_details_add_heading (GtkWidget *box, const char *title);
void mul_details_remove_children (GtkWidget *box);

void mul_details_add_sources (MulArgumentDetailsPopover *self, GtkWidget *box);
void mul_details_show_sources (MulArgumentDetailsPopover *self);
void mul_details_commit_locators (MulArgumentDetailsPopover *self);

void mul_details_add_places (MulArgumentDetailsPopover *self, GtkWidget *box);
void mul_details_show_places (MulArgumentDetailsPopover *self);

G_END_DECLS
