/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-check-facts.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

MulCheckFacts *mul_query_check_facts (MulDocument *document, const char *today);

G_END_DECLS
