/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-paste-tree.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

char *mul_organisation_paste_below (MulDocument *document, const char *unit_id, const MulPasteTree *tree,
                                    GError **error);
char *mul_organisation_paste_roots (MulDocument *document, const char *service_id, const char *alternative_id,
                                    const char *municipality_id, const MulPasteTree *tree, GError **error);
char *mul_organisation_paste_describe_faults (const MulPasteTree *tree);

G_END_DECLS
