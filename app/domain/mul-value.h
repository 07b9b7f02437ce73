/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A number that nobody has stated. It is never 0, and takes part in no sum. */
#define MUL_NOT_STATED G_MININT64
