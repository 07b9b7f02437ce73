/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of one language, read from its gettext catalogue. The report speaks the project's language whatever the
 * locale is, and also where that locale is not installed, so it cannot ask gettext. Source strings are marked for
 * xgettext with NC_ ("report", "Text") and, where a number decides the form, with MUL_REPORT_PLURAL. */
typedef struct _MulCatalog MulCatalog;

/* Marks two forms for xgettext (keyword MUL_REPORT_PLURAL:1c,2,3) and stands for three arguments in a call. */
#define MUL_REPORT_PLURAL(context, singular, plural) (context), (singular), (plural)

MulCatalog *mul_catalog_new (const char *language);
MulCatalog *mul_catalog_new_for_bytes (const char *language, GBytes *bytes);
void mul_catalog_free (MulCatalog *self);

const char *mul_catalog_get_language (MulCatalog *self);
const char *mul_catalog_get (MulCatalog *self, const char *context, const char *text);
const char *mul_catalog_get_plural (MulCatalog *self, const char *context, const char *singular, const char *plural,
                                    guint64 n);

char *mul_catalog_fill (const char *pattern, ...) G_GNUC_NULL_TERMINATED;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulCatalog, mul_catalog_free)

G_END_DECLS
