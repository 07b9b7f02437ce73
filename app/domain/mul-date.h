/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mul_date_print (const char *date);
char *mul_date_read (const char *typed);

G_END_DECLS
