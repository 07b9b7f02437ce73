/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-body.h"
#include "widgets/mul-argument-editor.h"
#include "widgets/mul-argument-row.h"

G_BEGIN_DECLS

/* What the files of an argument's row share. */

struct _MulArgumentRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  MulArgumentItem *item;
  char *place;
  GMenuModel *menu;
  GMenuModel *menu_elsewhere;
  gboolean narrow;
  gboolean kept; /* it has been written since the filter was set, and stays in sight */
  gboolean dressed; /* it has had a body, and with it what takes clicks */
  int order;
  int room; /* how high it is taken to be without a body */
  guint focus_source;
  guint equip_source;

  char *theme;
  char *original; /* the sentence when its editor was opened; NULL where it was only being added */

  /* Borrowed: what there is to see, while the row is near enough to be seen, and the editor in it, while there is one */
  MulArgumentBody *body;
  MulArgumentEditor *editor;
};

enum
{
  SIGNAL_COMMAND,
  SIGNAL_FINISHED,
  SIGNAL_LINES_PASTED,
  SIGNAL_THEME_CHOSEN,
  SIGNAL_LEFT,
  SIGNAL_TYPED,
  SIGNAL_STORE,
  SIGNAL_TWIN_CHOSEN,
  SIGNAL_FILLED,
  N_SIGNALS,
};

extern guint mul_argument_row_signals[N_SIGNALS];

void mul_argument_row_show_content (MulArgumentRow *self);

gboolean mul_argument_row_is_used (MulArgumentRow *self);
void mul_argument_row_queue_equip (MulArgumentRow *self);
void mul_argument_row_open_menu (MulArgumentRow *self);
void mul_argument_row_secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, MulArgumentRow *self);

void mul_argument_row_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
