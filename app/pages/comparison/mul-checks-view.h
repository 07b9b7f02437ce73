/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* What a careful reader would verify, by kind, each leading to its place; and what was accepted, and why.
 *
 * Property: "narrow". Actions: "checks.open" (ss: code, subject), "checks.accept" (sss: code, subject, reason), "checks.reopen" (s: the
 * accepted finding's key), "checks.filter" (s: a service's key, or "" for all). */
#define MUL_TYPE_CHECKS_VIEW (mul_checks_view_get_type ())
G_DECLARE_FINAL_TYPE (MulChecksView, mul_checks_view, MUL, CHECKS_VIEW, GtkWidget)

GtkWidget *mul_checks_view_new (MulDocument *document);

G_END_DECLS
