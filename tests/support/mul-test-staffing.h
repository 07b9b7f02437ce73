/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"
#include "widgets/mul-staffing-grid.h"

/* The staffing of allocation and co-ordination as the report has it: its table, with every arrangement. */
typedef struct
{
  MulDocument *document;
  char *service;
  char *today;
  char *municipalities[3];
  char *units[3];
  char *roles[4];
  GtkWidget *window;
  GtkWidget *view;
  MulStaffingGrid *grid;
} MulTestStaffing;

enum
{
  MUL_TEST_LEADER,
  MUL_TEST_CASES,
  MUL_TEST_CHILD,
  MUL_TEST_HABILITATION,
};

/* Instead of g_test_init (). */
void mul_test_staffing_init (int *argc, char ***argv);

/* For g_test_add (). */
void mul_test_staffing_set_up (MulTestStaffing *fixture, gconstpointer data);
void mul_test_staffing_set_up_empty (MulTestStaffing *fixture, gconstpointer data);
void mul_test_staffing_tear_down (MulTestStaffing *fixture, gconstpointer data);

GtkWidget *mul_test_find_widget (GtkWidget *widget, GType type);
void mul_test_spin (guint milliseconds);

void mul_test_staffing_press_key (MulTestStaffing *fixture, guint keyval);
void mul_test_staffing_press_with (MulTestStaffing *fixture, guint keyval, GdkModifierType state);
void mul_test_staffing_type_text (MulTestStaffing *fixture, guint row, guint column, const char *text);
void mul_test_staffing_assert_active (MulTestStaffing *fixture, guint row, guint column);
void mul_test_staffing_undo (MulTestStaffing *fixture);

const MulStaffingItem *mul_test_staffing_get_item (MulTestStaffing *fixture, guint row, guint column);
const char *mul_test_staffing_get_text (MulTestStaffing *fixture, guint row, guint column);
