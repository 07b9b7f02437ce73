/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-application.h"

G_BEGIN_DECLS

/* Tests of the whole program: these begin and end main (). The first returns the program, which is no other's instance; the
 * second lets it go. */
MulApplication *mul_test_program_init (int *argc, char ***argv);
int mul_test_program_run (void);

/* A window of the program on a copy of the example. */
MulWindow *mul_test_program_open_example (int width, int height);

/* Closes a window as discarding does, and holds that nothing keeps it. */
void mul_test_program_close (MulWindow *window);

G_END_DECLS
