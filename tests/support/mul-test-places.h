/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-application.h"

G_BEGIN_DECLS

/* Every place of the program, for tests that go through all of it: what is true of one page shall be true of the next. A new
 * page, dialog or pane is one line in the table; menus and popovers behind buttons are found by themselves. */
typedef struct
{
  const char *name;
  /* Where win.show-place leads: a service ("" is the overview), its view, an alternative, an item. NULL: the welcome page. */
  const char *service;
  const char *view;
  const char *alternative;
  const char *item;
  /* What is done there then, if anything: an action, with a text or none, of the first widget of that type. */
  const char *type;
  const char *action;
  const char *parameter;
} MulTestPlace;

/* Instead of g_test_init (): the language is "nb", "nn" or "en". */
void mul_test_places_init (int *argc, char ***argv, const char *language);

/* For g_test_run () within the program; the places need its windows. */
int mul_test_places_run (void);
MulApplication *mul_test_places_get_application (void);

/* A project's window: the example, or a new project with one empty service. */
MulWindow *mul_test_places_open (gboolean example, int width, int height);
void mul_test_places_close (MulWindow *window);

/* Calls @visit at each place and scene, once it has come to rest. The guide and the welcome page are windows beside the
 * project's. */
typedef void (*MulTestVisit) (AdwApplicationWindow *window, const char *place, gpointer data);
void mul_test_places_visit (MulWindow *window, gboolean example, MulTestVisit visit, gpointer data);

/* The same at each menu and popover that a button of the page shown opens; alike ones once. */
void mul_test_places_visit_popovers (AdwApplicationWindow *window, const char *place, MulTestVisit visit, gpointer data);

G_END_DECLS
