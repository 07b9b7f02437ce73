/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

GListModel *mul_service_alternatives_new (MulDocument *document, const char *service_id);

void mul_service_alternatives_remember (MulDocument *document, const char *service_id, const char *alternative_id);
char *mul_service_alternatives_recall (MulDocument *document, const char *service_id);

G_END_DECLS
