/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mul_question_letter (const char *label,
                           guint       position);

G_END_DECLS
