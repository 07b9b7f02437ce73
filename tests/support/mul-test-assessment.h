/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A service whose alternatives are assessed, in a window of its own: today, a merger (which is shown) and a co-operation. */
typedef struct
{
  MulDocument *document;
  char *service;
  char *today;
  char *merger;
  char *cooperation;
  GtkWidget *window;
  GtkWidget *view;
  GString *said; /* toasts and errors */
} MulTestAssessment;

typedef struct
{
  const char *path;
  void (*test) (MulTestAssessment *fixture, gconstpointer data);
} MulTestAssessmentCase;

/* The whole of main (). */
int mul_assess_run (int argc, char **argv, const MulTestAssessmentCase *cases, guint n_cases);

char *mul_assess_read_list (MulTestAssessment *fixture, const char *alternative, const char *kind);
GtkWidget *mul_assess_find_row (GtkWidget *widget, const char *text);
GtkWidget *mul_assess_find_type (GtkWidget *widget, GType type);
GtkWidget *mul_assess_focus_row (MulTestAssessment *fixture, const char *text);
void mul_assess_assert_focus (MulTestAssessment *fixture, const char *text);
void mul_assess_assert_label (MulTestAssessment *fixture, const char *text, const char *label);
void mul_assess_activate (MulTestAssessment *fixture, const char *action, const char *target);
void mul_assess_activate_on (GtkWidget *row, const char *action, const char *target);
void mul_assess_undo (MulTestAssessment *fixture);
void mul_assess_redo (MulTestAssessment *fixture);
void mul_assess_write_three (MulTestAssessment *fixture);
void mul_assess_wait (guint milliseconds);
void mul_assess_pause_typing (void);
void mul_assess_set_clipboard (MulTestAssessment *fixture, const char *text);
void mul_assess_set_clipboard_bytes (MulTestAssessment *fixture, const char *mime_type, gconstpointer bytes, gsize length);
GtkWidget *mul_assess_find_button (GtkWidget *widget, const char *label);
GtkWidget *mul_assess_find_label (GtkWidget *widget, const char *text);
void mul_assess_add_municipalities (MulTestAssessment *fixture);
GtkWidget *mul_assess_get_popover (MulTestAssessment *fixture);
GtkWidget *mul_assess_find_filter (GtkWidget *widget, GType type, guint n);

#define mul_assess_assert_list(fixture, alternative, kind, expected) \
  G_STMT_START \
  { \
    g_autofree char *list_ = mul_assess_read_list (fixture, alternative, kind); \
    g_assert_cmpstr (list_, ==, expected); \
  } \
  G_STMT_END

G_END_DECLS
