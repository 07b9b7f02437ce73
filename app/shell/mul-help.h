/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-application.h"

G_BEGIN_DECLS

void mul_help_add_actions (MulApplication *application);

G_END_DECLS
