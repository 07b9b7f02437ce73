/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-alternative-popover.h"
#include "pages/service/mul-joint-details.h"
#include "pages/service/mul-organisation-pane.h"
#include "pages/service/mul-organisation-view.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-chart-view.h"
#include "widgets/mul-ledger-bar.h"
#include "widgets/mul-tray.h"

G_BEGIN_DECLS

/* What the view and its actions share. */

struct _MulOrganisationView
{
  MulServiceView parent_instance;

  /* Borrowed from the parent */
  MulDocument *document; /* NULL when the view is disposed */
  const char *service_id;

  /* Owned */
  MulChartModel *model;
  MulChartFolding *folding; /* how it is looked at, in chart and outline alike */
  char *selected;
  char *added;      /* the unit that was added last */
  char *added_from; /* what was selected before */
  MulJoint *joint;  /* where a joint alternative is shown */
  char *joint_of;   /* that alternative */
  char *ledger_said;
  GStrv cut_origins;
  GStrv cut_positions;
  GStrv chosen_origins; /* what a popover asks the place of */
  GStrv chosen_positions;

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
  MulLedgerBar *ledger_bar;
  GtkWidget *ledger_separator;
  AdwOverlaySplitView *tray_split;
  MulTray *tray;
  GtkWidget *tray_button;
  GtkWidget *draft_button;

  MulAlternativePopover *popover; /* Borrowed from the switcher's button */
  GtkWidget *joint_popover;       /* Borrowed from the tray or the pane */
  MulJointDetails *ledger_dialog; /* Borrowed from the window */
  gboolean narrow;
  gboolean has_tray;
  gboolean stale;
};

void mul_organisation_view_install_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_update_actions (MulOrganisationView *self);
void mul_organisation_view_update_folding (MulOrganisationView *self);
void mul_organisation_view_add_root (MulOrganisationView *self, guint column);
void mul_organisation_view_take_back (MulOrganisationView *self, const char *unit_id);

void mul_organisation_view_install_export_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_update_export_actions (MulOrganisationView *self);
void mul_organisation_view_install_paste_actions (GtkWidgetClass *widget_class);
void mul_organisation_view_paste_text (MulOrganisationView *self, const char *below);

gboolean mul_organisation_view_report (MulOrganisationView *self, gboolean done, GError *error);
gboolean mul_organisation_view_shows_outline (MulOrganisationView *self);
void mul_organisation_view_focus_selected (MulOrganisationView *self);
void mul_organisation_view_set_cut (MulOrganisationView *self, const char *unit_id);
void mul_organisation_view_announce (MulOrganisationView *self, const char *text);
void mul_organisation_view_announce_move (MulOrganisationView *self, const char *unit_id);

G_END_DECLS
