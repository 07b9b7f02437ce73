/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-checks.h"

G_BEGIN_DECLS

/* What the rules share: facts looked up by key, and the findings so far. */
typedef struct
{
  const MulCheckFacts *facts;
  GPtrArray *findings;
  GHashTable *services;       /* key → MulCheckService */
  GHashTable *municipalities; /* key → MulCheckMunicipality */
  GHashTable *units;          /* key → MulCheckUnit */
} MulChecker;

/* A finding whose words and place are filled in by the rule. */
MulFinding *mul_checker_add (MulChecker *self, MulCheck check, const char *service_id, const char *subject);
void mul_checker_lead (MulFinding *finding, const char *view, const char *alternative_id, const char *item_id);
void mul_checker_say (MulFinding *finding, ...) G_GNUC_NULL_TERMINATED;
void mul_checker_take_fingerprint (MulFinding *finding, char *facts);

const MulCheckService *mul_checker_get_service (MulChecker *self, const char *id);
const char *mul_checker_name_municipality (MulChecker *self, const char *id);
char *mul_checker_name_unit (MulChecker *self, const MulCheckUnit *unit);
char *mul_checker_print (gint64 value_e4);
void mul_checker_append (GString *list, const char *separator, const char *text);

/* mul-checks-staffing.c */
void mul_checker_check_staffing (MulChecker *self);
/* mul-checks-figures.c */
void mul_checker_check_figures (MulChecker *self);
/* mul-checks-text.c */
void mul_checker_check_text (MulChecker *self);

G_END_DECLS
