/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-list.h"
#include "widgets/mul-argument-row.h"

G_BEGIN_DECLS

/* What the files of the argument list share. */

/* Letters whose width is remembered; the rest are taken to be as wide as the first of them that was met. */
#define MUL_ARGUMENT_LETTERS 0x250

/* What there is to know about the height of rows, in pixels. */
typedef struct
{
  PangoLayout *layout; /* NULL: nothing is known yet */
  int width;           /* of the sentence */
  double line;
  int around;
  int summary; /* the second line, with the gap above it */
  gboolean knows_summary;
  double letters[MUL_ARGUMENT_LETTERS]; /* 0: not measured yet */
} MulArgumentRoom;

struct _MulArgumentList
{
  GtkWidget parent_instance;

  /* Owned */
  GListModel *model;
  GListModel *themes;
  GMenuModel *menu;
  GMenuModel *menu_elsewhere;
  char *draft_theme;     /* the theme chosen for the one being added */
  char *draft_new_theme; /* or the one typed */
  char **theme_ids;      /* the rows selected when the theme of one was to be chosen; the theme is for all of them */
  char *moving;          /* the row that had the focus when it was taken out: it may come in again at once */
  MulArgumentRow *moving_row; /* with what is in it */
  guint moving_source;
  guint left_source;
  guint places_source;
  guint next_place;
  guint reveal_tick;
  int reveal_frames;
  GdkFrameClock *clock; /* while it is mapped */
  gulong layout_handler;
  MulArgumentRoom room;
  gint64 layout_time; /* of the frame laid out last */
  guint layout;       /* which of its layouts it was */
  guint catch_up;
  gboolean learnt; /* the room of the rows with nothing in them is to be reckoned anew */
  double seen_top;
  MulArgumentFilter filter;
  MulArgumentGrouping grouping;
  gboolean narrow;
  gboolean adopting; /* what comes in now is what stands in the draft, whose row becomes its own */
  gboolean busy; /* an editor is being closed, and must not say so again */

  /* Borrowed */
  const MulArgumentWords *words;
  GPtrArray *rows; /* MulArgumentRow in the model's order; children of the list box */
  MulArgumentRow *draft;
  guint draft_position; /* how many rows stand before the draft */
  GtkWidget *marked;    /* where a drop would go */
  GtkWidget *focused;   /* the row that had the focus when rows were laid out last; to compare with, it may be gone */

  /* Template */
  GtkWidget *heading;
  GtkImage *sign;
  GtkLabel *title_label;
  GtkLabel *count_label;
  GtkWidget *offer;
  GtkLabel *offer_label;
  GtkButton *offer_button;
  GtkListBox *list;
  GtkWidget *placeholder;
  GtkLabel *placeholder_label;
  GtkWidget *add_row;
};

enum
{
  SIGNAL_ADD,
  SIGNAL_EDITED,
  SIGNAL_THEME_CHOSEN,
  SIGNAL_COMMAND,
  SIGNAL_LINES_PASTED,
  SIGNAL_DROPPED,
  SIGNAL_ADD_ACROSS,
  SIGNAL_OFFER_ACCEPTED,
  SIGNAL_WRITTEN,
  SIGNAL_WENT_BESIDE,
  SIGNAL_FOCUSED_LEFT,
  SIGNAL_TYPED,
  SIGNAL_TWIN_CHOSEN,
  N_SIGNALS,
};

extern guint mul_argument_list_signals[N_SIGNALS];

gboolean mul_argument_list_has_focus (gpointer widget);
gboolean mul_argument_list_find_row (MulArgumentList *self, const char *id, guint *position);
void mul_argument_list_show_count (MulArgumentList *self);
void mul_argument_list_reveal_focus (MulArgumentList *self);

gboolean mul_argument_list_store_draft (MulArgumentList *self);
gboolean mul_argument_list_store_row (MulArgumentList *self, MulArgumentRow *row);
void mul_argument_list_open_draft (MulArgumentList *self, guint position);
void mul_argument_list_close_draft (MulArgumentList *self);
gboolean mul_argument_list_adopt_draft (MulArgumentList *self, guint position, MulArgumentItem *item);
void mul_argument_list_connect_row (MulArgumentList *self, MulArgumentRow *row);
guint mul_argument_list_paste_at (MulArgumentList *self, guint position, const char *text);
void mul_argument_list_start_paste (MulArgumentList *self, const char *after);
char **mul_argument_list_collect_ids (MulArgumentList *self, MulArgumentRow *row);
char *mul_argument_list_join_texts (MulArgumentList *self, const char *const *ids);

void mul_argument_list_items_changed_cb (MulArgumentList *self, guint position, guint removed, guint added);
void mul_argument_list_announce_place (MulArgumentList *self, guint position);
void mul_argument_list_queue_places (MulArgumentList *self);
void mul_argument_list_fill (MulArgumentList *self, MulArgumentRow *row);
void mul_argument_list_make_room (MulArgumentList *self, MulArgumentRow *row);
GtkAdjustment *mul_argument_list_get_adjustment (MulArgumentList *self);
void mul_argument_list_start_filling (MulArgumentList *self);
void mul_argument_list_stop_filling (MulArgumentList *self);

void mul_argument_list_arrange (MulArgumentList *self);
guint mul_argument_list_count_shown (MulArgumentList *self);

void mul_argument_list_add_keys (MulArgumentList *self);

void mul_argument_list_make_draggable (MulArgumentList *self, MulArgumentRow *row);
void mul_argument_list_add_drop_target (MulArgumentList *self);

G_END_DECLS
