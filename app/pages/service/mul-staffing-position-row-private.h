/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-position-row.h"

G_BEGIN_DECLS

/* The fields that are typed in. */
enum
{
  VALUE,
  TITLE,
  SECOND,
  AS_OF,
  BESIDE,
  N_FIELDS,
};

struct _MulStaffingPositionRow
{
  GtkListBoxRow parent_instance;

  gboolean showing;       /* what changes now is shown, not chosen */
  MulStaffingPlace place; /* as it is shown; its model lives as long */
  guint index;

  /* Owned */
  char *id;
  char *shown[N_FIELDS];
  GPtrArray *unit_ids;
  GPtrArray *role_ids;

  /* Template */
  GtkWidget *more;
  GtkWidget *arrow;
  GtkWidget *name;
  GtkWidget *details_line;
  GtkWidget *value;
  GtkWidget *value_problem;
  GtkWidget *details;
  GtkWidget *title;
  GtkWidget *unit;
  GtkWidget *arrangement;
  GtkWidget *other_role_label;
  GtkWidget *other_role;
  GtkWidget *second_label;
  GtkWidget *second;
  GtkWidget *second_problem;
  GtkWidget *basis_label;
  GtkWidget *basis;
  GtkWidget *as_of;
  GtkWidget *as_of_problem;
  GtkWidget *beside;
  GtkWidget *vacant;
  GtkWidget *up;
  GtkWidget *down;
};

GtkWidget *mul_staffing_position_row_get_field (MulStaffingPositionRow *self, guint field);
MulNumberUnit mul_staffing_position_row_get_unit (MulStaffingPositionRow *self, guint field);
void mul_staffing_position_row_show_problem (MulStaffingPositionRow *self, guint field, const char *sentence);

G_END_DECLS
