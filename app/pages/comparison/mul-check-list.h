/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-checks.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulCheckList:
 * @open: (element-type MulFinding): what is to be verified
 * @accepted: (element-type MulFinding): what somebody has said is as it should be
 * @records: (element-type MulRecord): for each accepted finding the row that says so and why
 *
 * What the checks find in a project. Knows no toolkit.
 */
typedef struct
{
  GPtrArray *open;
  GPtrArray *accepted;
  GPtrArray *records;
} MulCheckList;

/* A search for them, in parts, so that a large project keeps nobody waiting. */
typedef struct _MulCheckSearch MulCheckSearch;

MulCheckSearch *mul_check_search_new (MulDocument *document);
void mul_check_search_free (MulCheckSearch *self);
MulCheckList *mul_check_search_advance (MulCheckSearch *self);

MulCheckList *mul_check_list_new (MulDocument *document);
void mul_check_list_free (MulCheckList *self);

MulFinding *mul_check_list_find (MulCheckList *self, const char *code, const char *subject);
gboolean mul_check_list_accept (MulDocument *document, const MulFinding *finding, const char *reason, GError **error);
gboolean mul_check_list_reopen (MulDocument *document, const char *id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulCheckList, mul_check_list_free)

G_END_DECLS
