/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "pages/service/mul-alternative-popover.h"
#include "pages/service/mul-argument-column.h"
#include "pages/service/mul-assessment-conclusion.h"
#include "pages/service/mul-assessment-filter.h"
#include "pages/service/mul-assessment-view.h"
#include "widgets/mul-alternative-switcher.h"

G_BEGIN_DECLS

/* What the files of the view share. */

/* Pros, cons, conditions, neutral points. */
#define N_COLUMNS 4

struct _MulAssessmentView
{
  MulServiceView parent_instance;

  /* Borrowed from the parent */
  MulDocument *document; /* NULL when the view is disposed */
  const char *service_id;

  /* Owned */
  GListModel *alternatives;
  gboolean narrow;
  gboolean discuss; /* arguments are to be written though the alternative was not discussed */

  /* Borrowed: children */
  MulArgumentColumn *columns[N_COLUMNS]; /* by MulPlacementKind */
  MulAlternativePopover *popover;

  /* Owned */
  MulArgumentTwins *twins;

  /* Template */
  GtkWidget *toolbar;
  MulAlternativeSwitcher *switcher;
  GtkToggleButton *filter_button;
  MulAssessmentFilter *filter;
  AdwToggleGroup *parts;
  AdwBottomSheet *sheet;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkWidget *lists;
  GtkBox *upper;
  GtkBox *lower;
  GtkLabel *calm_reason;
  AdwButtonContent *add_content;
  GtkWidget *add_button;
  GtkWidget *bottom_bar;
  MulAssessmentConclusion *sheet_conclusion;
  MulAssessmentConclusion *conclusion;
};

MulPlacementKind mul_assessment_view_get_shown_kind (MulAssessmentView *self);
void mul_assessment_view_show_stack (MulAssessmentView *self);
void mul_assessment_view_show_part_counts (MulAssessmentView *self);
void mul_assessment_view_show_parts (MulAssessmentView *self);
void mul_assessment_view_show_filter (MulAssessmentView *self);
void mul_assessment_view_show_narrow (MulAssessmentView *self);
void mul_assessment_view_reveal_kind (MulAssessmentView *self, MulPlacementKind kind);

void mul_assessment_view_add_keys (MulAssessmentView *self);
void mul_assessment_view_stepped_cb (MulAssessmentView *self, MulChanges *changes);
void mul_assessment_view_install_keys (GtkWidgetClass *widget_class);
void mul_assessment_view_follow_keys (MulAssessmentView *self, MulArgumentColumn *column);

G_END_DECLS
