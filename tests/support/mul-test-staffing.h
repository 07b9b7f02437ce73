/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-model.h"
#include "widgets/mul-staffing-grid.h"

G_BEGIN_DECLS

/* The example's staffing of allocation and co-ordination in a window, with what its toasts say. */
typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  GtkWidget *view;
  MulStaffingGrid *grid;
  GString *said;
} MulTestStaffing;

#define MUL_TEST_STAFFING_SERVICE "service-tildeling"

/* The rows and columns of its table. */
enum
{
  OSTRE_TOTEN = 1,
  VESTRE_TOTEN,
  GJOVIK,
  SUM_ROW,
};

enum
{
  LEADER = 1,
  CASES,
  CANCER,
  DEMENTIA,
  CHILD,
  HABILITATION,
  OTHER,
  CLERICAL,
  SUM_COLUMN,
};

void mul_test_staffing_init (int *argc, char ***argv);
void mul_test_staffing_set_up (MulTestStaffing *self, gconstpointer data);
void mul_test_staffing_tear_down (MulTestStaffing *self, gconstpointer data);
void mul_test_staffing_select (MulTestStaffing *self, guint row, guint column);
const MulStaffingItem *mul_test_staffing_get_item (MulTestStaffing *self, guint row, guint column);
void mul_test_staffing_undo (MulTestStaffing *self);
GtkWidget *mul_test_staffing_find (GtkWidget *widget, const char *type_name, guint nth);
GtkWidget *mul_test_staffing_get_focus (MulTestStaffing *self);

G_END_DECLS
