/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The codes that the file stores, in the order of the open format. A list only ever grows at its end. The first code
 * of a list is the column's default. */

#define MUL_LANGUAGE_CODES(X) X (MUL_LANGUAGE_NB, "nb") X (MUL_LANGUAGE_NN, "nn")

#define MUL_PRO_CON_WORDING_CODES(X) \
  X (MUL_PRO_CON_WORDING_PRO_CON, "pro_con") \
  X (MUL_PRO_CON_WORDING_OPPORTUNITY_CHALLENGE, "opportunity_challenge")

#define MUL_MUNICIPALITY_PART_CODES(X) \
  X (MUL_MUNICIPALITY_PART_PARTICIPANT, "participant") \
  X (MUL_MUNICIPALITY_PART_COMPARATOR, "comparator") \
  X (MUL_MUNICIPALITY_PART_JOINT, "joint") \
  X (MUL_MUNICIPALITY_PART_OTHER, "other")

#define MUL_SERVICE_KIND_CODES(X) X (MUL_SERVICE_KIND_SERVICE, "service") X (MUL_SERVICE_KIND_FINDINGS, "findings")

#define MUL_SERVICE_PART_CODES(X) \
  X (MUL_SERVICE_PART_FULL, "full") \
  X (MUL_SERVICE_PART_WITHDREW, "withdrew") \
  X (MUL_SERVICE_PART_OBSERVER, "observer")

#define MUL_ALTERNATIVE_FORM_CODES(X) \
  X (MUL_ALTERNATIVE_FORM_TODAY, "today") \
  X (MUL_ALTERNATIVE_FORM_MERGER, "merger") \
  X (MUL_ALTERNATIVE_FORM_COOPERATION, "cooperation") \
  X (MUL_ALTERNATIVE_FORM_HOST_ADMINISTRATIVE, "host_administrative") \
  X (MUL_ALTERNATIVE_FORM_HOST_BOARD, "host_board") \
  X (MUL_ALTERNATIVE_FORM_TASK_COMMUNITY, "task_community") \
  X (MUL_ALTERNATIVE_FORM_POLITICAL_COUNCIL, "political_council") \
  X (MUL_ALTERNATIVE_FORM_IKS, "iks") \
  X (MUL_ALTERNATIVE_FORM_AS, "as") \
  X (MUL_ALTERNATIVE_FORM_NETWORK, "network") \
  X (MUL_ALTERNATIVE_FORM_OTHER, "other")

#define MUL_UNIT_KIND_CODES(X) \
  X (MUL_UNIT_KIND_UNIT, "unit") \
  X (MUL_UNIT_KIND_TEAM, "team") \
  X (MUL_UNIT_KIND_STAFF, "staff") \
  X (MUL_UNIT_KIND_POLITICAL, "political") \
  X (MUL_UNIT_KIND_EXTERNAL, "external")

#define MUL_MEASURE_CODES(X) \
  X (MUL_MEASURE_FTE, "fte") \
  X (MUL_MEASURE_PERSONS, "persons") \
  X (MUL_MEASURE_POSITIONS, "positions")

#define MUL_QUALIFIER_CODES(X) \
  X (MUL_QUALIFIER_EXACT, "exact") \
  X (MUL_QUALIFIER_APPROX, "approx") \
  X (MUL_QUALIFIER_LEAST, "least") \
  X (MUL_QUALIFIER_MOST, "most") \
  X (MUL_QUALIFIER_DERIVED, "derived")

#define MUL_LINK_KIND_CODES(X) \
  X (MUL_LINK_KIND_DOTTED, "dotted") \
  X (MUL_LINK_KIND_SHARED, "shared") \
  X (MUL_LINK_KIND_HOST, "host")

#define MUL_ARRANGEMENT_CODES(X) \
  X (MUL_ARRANGEMENT_OWN, "own") \
  X (MUL_ARRANGEMENT_SAME_PERSON, "same_person") \
  X (MUL_ARRANGEMENT_COVERED_BY, "covered_by") \
  X (MUL_ARRANGEMENT_ELSEWHERE, "elsewhere") \
  X (MUL_ARRANGEMENT_TEXT, "text")

#define MUL_BASIS_CODES(X) \
  X (MUL_BASIS_AUTHORISED, "authorised") \
  X (MUL_BASIS_AGREED, "agreed") \
  X (MUL_BASIS_EXCL_LONG_LEAVE, "excl_long_leave")

#define MUL_TASK_KIND_CODES(X) \
  X (MUL_TASK_KIND_RESPONSIBILITY, "responsibility") \
  X (MUL_TASK_KIND_COMMITTEE, "committee") \
  X (MUL_TASK_KIND_SYSTEM, "system") \
  X (MUL_TASK_KIND_OTHER, "other")

#define MUL_PLACEMENT_KIND_CODES(X) \
  X (MUL_PLACEMENT_KIND_PRO, "pro") \
  X (MUL_PLACEMENT_KIND_CON, "con") \
  X (MUL_PLACEMENT_KIND_CONDITION, "condition") \
  X (MUL_PLACEMENT_KIND_NEUTRAL, "neutral") \
  X (MUL_PLACEMENT_KIND_CHALLENGE, "challenge")

#define MUL_STANCE_POSITION_CODES(X) \
  X (MUL_STANCE_POSITION_AGREE, "agree") \
  X (MUL_STANCE_POSITION_PARTLY, "partly") \
  X (MUL_STANCE_POSITION_DISAGREE, "disagree")

#define MUL_ANSWER_STATUS_CODES(X) \
  X (MUL_ANSWER_STATUS_OPEN, "open") \
  X (MUL_ANSWER_STATUS_ANSWERED, "answered") \
  X (MUL_ANSWER_STATUS_PARTLY, "partly") \
  X (MUL_ANSWER_STATUS_NOT_DISCUSSED, "not_discussed")

#define MUL_DECISION_STAGE_CODES(X) \
  X (MUL_DECISION_STAGE_RECOMMENDED, "recommended") \
  X (MUL_DECISION_STAGE_DECIDED, "decided")

#define MUL_RECOMMENDATION_KIND_CODES(X) \
  X (MUL_RECOMMENDATION_KIND_RECOMMENDATION, "recommendation") \
  X (MUL_RECOMMENDATION_KIND_LEARNING, "learning")

#define MUL_CODE_LISTS(X) \
  X (LANGUAGE, Language) \
  X (PRO_CON_WORDING, ProConWording) \
  X (MUNICIPALITY_PART, MunicipalityPart) \
  X (SERVICE_KIND, ServiceKind) \
  X (SERVICE_PART, ServicePart) \
  X (ALTERNATIVE_FORM, AlternativeForm) \
  X (UNIT_KIND, UnitKind) \
  X (MEASURE, Measure) \
  X (QUALIFIER, Qualifier) \
  X (LINK_KIND, LinkKind) \
  X (ARRANGEMENT, Arrangement) \
  X (BASIS, Basis) \
  X (TASK_KIND, TaskKind) \
  X (PLACEMENT_KIND, PlacementKind) \
  X (STANCE_POSITION, StancePosition) \
  X (ANSWER_STATUS, AnswerStatus) \
  X (DECISION_STAGE, DecisionStage) \
  X (RECOMMENDATION_KIND, RecommendationKind)

#define MUL_CODE_ENUMERATOR_(enumerator, code) enumerator,
#define MUL_DECLARE_CODES_(LIST, Type) \
  typedef enum { MUL_##LIST##_CODES (MUL_CODE_ENUMERATOR_) } Mul##Type; \
  extern const char *const mul_codes_##LIST[];

/* Declares MulArrangement and mul_codes_ARRANGEMENT (NULL-terminated, indexed by the enumeration), and so on. */
MUL_CODE_LISTS (MUL_DECLARE_CODES_)

int mul_code_index (const char *const *codes, const char *code);

G_END_DECLS
