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
} MulTestPositions;

#define MUL_TEST_POSITIONS_SERVICE "service-tildeling"

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

void mul_test_positions_init (int *argc, char ***argv);
void mul_test_positions_set_up (MulTestPositions *self, gconstpointer data);
void mul_test_positions_tear_down (MulTestPositions *self, gconstpointer data);
void mul_test_positions_select (MulTestPositions *self, guint row, guint column);
const MulStaffingItem *mul_test_positions_get_item (MulTestPositions *self, guint row, guint column);
void mul_test_positions_undo (MulTestPositions *self);
GtkWidget *mul_test_positions_find (GtkWidget *widget, const char *type_name, guint nth);
GtkWidget *mul_test_positions_get_focus (MulTestPositions *self);

G_END_DECLS
