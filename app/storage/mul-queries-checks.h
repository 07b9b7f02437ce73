/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-check-facts.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A reading of the whole project in parts, so that a large one keeps nobody waiting. */
typedef struct _MulCheckReading MulCheckReading;

MulCheckReading *mul_check_reading_new (MulDocument *document, const char *today);
void mul_check_reading_free (MulCheckReading *self);
gboolean mul_check_reading_advance (MulCheckReading *self);
const MulCheckFacts *mul_check_reading_get_facts (MulCheckReading *self);

MulCheckFacts *mul_query_check_facts (MulDocument *document, const char *today);
MulCheckFacts *mul_query_staffing_facts (MulDocument *document);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulCheckReading, mul_check_reading_free)

G_END_DECLS
