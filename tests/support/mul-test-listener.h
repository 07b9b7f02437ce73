/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A screen reader, as far as it says what it is told to say. The test's program needs MULIGHETSROM_LISTENER. */
void mul_test_listener_start (void);
void mul_test_listener_stop (void);

/* Waits till it has been told all these, "|" between them, and nothing else since it was asked last. */
void mul_test_listener_assert_heard (const char *announcements);

G_END_DECLS
