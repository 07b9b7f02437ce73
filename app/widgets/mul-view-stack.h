/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void mul_view_stack_tell_shown (AdwViewStack *stack);

G_END_DECLS
