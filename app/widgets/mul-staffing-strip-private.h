/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-staffing-strip.h"

G_BEGIN_DECLS

/* What the strip and its footnotes share. */

struct _MulStaffingStrip
{
  GtkBox parent_instance;

  gboolean showing; /* what changes now is shown, not chosen */

  /* Owned */
  char *shown_value;
  char *shown_where;
  char *shown_beside;
  char *proposal;
  gboolean replaces;
  GPtrArray *note_buttons; /* GtkCheckButton, the box's */

  /* Template */
  GtkWidget *fields;
  GtkWidget *heading;
  GtkWidget *badge;
  GtkWidget *title;
  GtkWidget *summary;
  GtkWidget *value;
  GtkWidget *several;
  GtkWidget *positions;
  GtkWidget *arrangement;
  GtkWidget *other_role;
  GtkWidget *where;
  GtkWidget *beside;
  GtkWidget *leader;
  GtkWidget *task_kind;
  GtkWidget *statutory;
  GtkWidget *vacant;
  GtkWidget *one_person;
  GtkWidget *note;
  GtkWidget *note_marks;
  GtkWidget *note_text;
  GtkWidget *note_popover;
  GtkWidget *notes;
  GtkWidget *new_note;
  GtkWidget *proposed;
  GtkWidget *column_buttons;
  GtkWidget *problem;
};

void mul_staffing_strip_bind_notes (GtkWidgetClass *widget_class);
void mul_staffing_strip_show_notes (MulStaffingStrip *self, const MulStaffingStripContent *content);

G_END_DECLS
