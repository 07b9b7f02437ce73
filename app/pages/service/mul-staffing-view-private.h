/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-basis.h"
#include "pages/service/mul-staffing-edits.h"
#include "pages/service/mul-staffing-figures.h"
#include "pages/service/mul-staffing-positions.h"
#include "pages/service/mul-staffing-view.h"
#include "widgets/mul-staffing-grid.h"
#include "widgets/mul-staffing-strip.h"

G_BEGIN_DECLS

struct _MulStaffingView
{
  MulServiceView parent_instance;

  /* Borrowed from the parent */
  MulDocument *document; /* NULL when the view is disposed */
  const char *service_id;

  gboolean narrow;
  gboolean narrow_positions; /* they are shown in a dialog */
  gboolean stale;    /* something changed while the view was out of sight */
  gboolean unmarked; /* roles with one person are not marked in the table */
  gboolean moving;   /* the active cell is on its way from the strip's to another */
  gboolean doing_paste;
  guint n_new_units; /* that the last change made in the chart */
  guint shown_row;   /* the cell that the strip shows */
  guint shown_column;
  MulNumberUnit unit;
  MulStaffingPasteFlags pasting; /* what the text that is being read is to become */

  /* Owned */
  MulStaffingModel *model;
  GCancellable *cancellable;
  MulTable *pasted; /* while it is asked what it means */
  char *paste_said; /* what came of pasting, as it stands above the table */
  GtkWidget *popover;
  GtkSizeGroup *note_columns[2]; /* the cells and the effects of the footnotes */

  /* Borrowed */
  GtkWidget *positions; /* while they are shown */

  /* Template */
  GtkWidget *toolbar;
  GtkWidget *heading;
  GtkWidget *basis_button;
  GtkWidget *basis;
  GtkWidget *basis_popover;
  GtkWidget *units;
  GtkWidget *add_task_button;
  GtkWidget *add_task_content;
  GtkWidget *add_role_button;
  GtkWidget *add_role_content;
  GtkWidget *paste_button;
  GtkWidget *paste_content;
  GtkWidget *paste_report;
  GtkWidget *paste_text;
  GtkWidget *next_mark;
  GtkWidget *stack;
  GtkWidget *scroller;
  GtkWidget *content;
  GtkWidget *card;
  GtkWidget *grid;
  GtkWidget *strip;
  GtkWidget *one_person;
  GtkWidget *one_person_label;
  GtkWidget *hint;
  GtkWidget *note_count;
  GtkWidget *notes;
  GtkWidget *no_notes;
  GtkWidget *figures;
  GtkWidget *empty_figures; /* where there is no table */
  GMenuModel *cell_menu;
  GMenuModel *column_menu;
};

MulStaffingPlace mul_staffing_view_get_place (MulStaffingView *self);
gboolean mul_staffing_view_report (MulStaffingView *self, gboolean done, GError *error);
void mul_staffing_view_set_unit (MulStaffingView *self, MulNumberUnit unit);

void mul_staffing_view_install_actions (GtkWidgetClass *widget_class);
void mul_staffing_view_update_actions (MulStaffingView *self);
void mul_staffing_view_toast_undo (MulStaffingView *self, const char *text);
void mul_staffing_view_empty (MulStaffingView *self);
void mul_staffing_view_install_position_actions (GtkWidgetClass *widget_class);
void mul_staffing_view_open_positions (MulStaffingView *self, const char *position_id);
void mul_staffing_view_close_positions (MulStaffingView *self);
void mul_staffing_view_drop_positions (MulStaffingView *self);

void mul_staffing_view_install_clipboard (GtkWidgetClass *widget_class);
void mul_staffing_view_show_mark (MulStaffingView *self);
void mul_staffing_view_update_report (MulStaffingView *self, MulStaffingMatrix *before);

void mul_staffing_view_bind_strip (GtkWidgetClass *widget_class);
void mul_staffing_view_show_strip (MulStaffingView *self);

void mul_staffing_view_show_notes (MulStaffingView *self);
void mul_staffing_view_choose_note (MulStaffingView *self, const char *note_id);

G_END_DECLS
