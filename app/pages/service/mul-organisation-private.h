/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-alternative-popover.h"
#include "pages/service/mul-organisation-pane.h"
#include "pages/service/mul-organisation-view.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-chart-view.h"

G_BEGIN_DECLS

/* What the view and its actions share. */

struct _MulOrganisationView
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  MulChartModel *model;
  char *selected;
  char *added;      /* the unit that was added last */
  char *added_from; /* what was selected before */

  /* Template */
  GtkWidget *toolbar;
  GtkWidget *separator;
  MulAlternativeSwitcher *switcher;
  AdwToggleGroup *mode_group;
  GMenuModel *unit_menu;
  AdwOverlaySplitView *split;
  GtkStack *stack;
  MulChartView *chart;
  MulChartOutline *outline;
  AdwStatusPage *empty_page;
  GtkListBox *empty_list;
  MulOrganisationPane *pane;

  MulAlternativePopover *popover; /* Borrowed from the switcher's button */
  gboolean narrow;
  gboolean stale;
};

void mul_organisation_view_install_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_update_actions (MulOrganisationView *self);
void mul_organisation_view_add_root (MulOrganisationView *self, guint column);
void mul_organisation_view_take_back (MulOrganisationView *self, const char *unit_id);

void mul_organisation_view_install_export_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_update_export_actions (MulOrganisationView *self);
void mul_organisation_view_install_paste_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_paste_text (MulOrganisationView *self, const char *below);

gboolean mul_organisation_view_report (MulOrganisationView *self, gboolean done, GError *error);
gboolean mul_organisation_view_shows_outline (MulOrganisationView *self);
void mul_organisation_view_focus_selected (MulOrganisationView *self);

G_END_DECLS
