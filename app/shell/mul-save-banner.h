/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Says that the project could not be saved, or what has become of its file, and what can be done: it stays until that is mended. */
#define MUL_TYPE_SAVE_BANNER (mul_save_banner_get_type ())
G_DECLARE_FINAL_TYPE (MulSaveBanner, mul_save_banner, MUL, SAVE_BANNER, GtkWidget)

void mul_save_banner_show (MulSaveBanner *self, MulDocument *document);

G_END_DECLS
