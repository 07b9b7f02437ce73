/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwToast *mul_toast_new (const char *text);
const char *mul_toast_get_text (AdwToast *toast);
void mul_toast_show (AdwToastOverlay *overlay, AdwToast *toast);

G_END_DECLS
