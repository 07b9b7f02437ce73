/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-value.h"

G_BEGIN_DECLS

/**
 * MulNumberUnit:
 * @MUL_NUMBER_UNIT_NONE: a bare number
 * @MUL_NUMBER_UNIT_PERCENT: percent of a full position
 * @MUL_NUMBER_UNIT_FTE: årsverk
 * @MUL_NUMBER_UNIT_PERSONS: persons
 * @MUL_NUMBER_UNIT_POSITIONS: positions, which are neither persons nor årsverk
 *
 * What a number counts; also the positions of the unit switch (percent, årsverk, persons).
 */
typedef enum
{
  MUL_NUMBER_UNIT_NONE,
  MUL_NUMBER_UNIT_PERCENT,
  MUL_NUMBER_UNIT_FTE,
  MUL_NUMBER_UNIT_PERSONS,
  MUL_NUMBER_UNIT_POSITIONS,
} MulNumberUnit;

/**
 * MulNumberQualifier:
 * @MUL_NUMBER_QUALIFIER_EXACT: as written
 * @MUL_NUMBER_QUALIFIER_APPROX: "ca.", "om lag", "~"
 * @MUL_NUMBER_QUALIFIER_LEAST: "minst", "≥"
 * @MUL_NUMBER_QUALIFIER_MOST: "inntil", "≤"
 *
 * The reservation a number was written with.
 */
typedef enum
{
  MUL_NUMBER_QUALIFIER_EXACT,
  MUL_NUMBER_QUALIFIER_APPROX,
  MUL_NUMBER_QUALIFIER_LEAST,
  MUL_NUMBER_QUALIFIER_MOST,
} MulNumberQualifier;

/**
 * MulNumberResult:
 * @MUL_NUMBER_OK: a number was read
 * @MUL_NUMBER_EMPTY: nothing is stated: empty, a dash, or only a footnote's mark
 * @MUL_NUMBER_UNREADABLE: something stands there that is not understood; nothing of it was taken
 */
typedef enum
{
  MUL_NUMBER_OK,
  MUL_NUMBER_EMPTY,
  MUL_NUMBER_UNREADABLE,
} MulNumberResult;

/**
 * MulNumberFault:
 * @MUL_NUMBER_FAULT_NONE: nothing is wrong
 * @MUL_NUMBER_FAULT_TEXT: what stands at the position is not part of a number
 * @MUL_NUMBER_FAULT_AMBIGUOUS: "2.100" is two thousand one hundred to one reader and two and a tenth to another
 * @MUL_NUMBER_FAULT_TOO_LARGE: more than fourteen digits before the decimal mark
 * @MUL_NUMBER_FAULT_REVERSED: a range whose end is below its beginning
 * @MUL_NUMBER_FAULT_ENCODING: not valid UTF-8
 *
 * Why a text could not be read, for the sentence that says so.
 */
typedef enum
{
  MUL_NUMBER_FAULT_NONE,
  MUL_NUMBER_FAULT_TEXT,
  MUL_NUMBER_FAULT_AMBIGUOUS,
  MUL_NUMBER_FAULT_TOO_LARGE,
  MUL_NUMBER_FAULT_REVERSED,
  MUL_NUMBER_FAULT_ENCODING,
} MulNumberFault;

/**
 * MulNumber:
 * @value_e4: the number as written × 10 000 ("650 %" is 6 500 000), or %MUL_NOT_STATED. mul_number_to_fte() makes
 *   årsverk of it
 * @max_e4: the end of a range such as "1–3", or %MUL_NOT_STATED
 * @persons: the persons in "870 % (9)", or %MUL_NOT_STATED
 * @unit: the unit that was written
 * @qualifier: the reservation that was written
 * @decimals: a decimal mark was written ("6,0" has one, "6" has not)
 * @rounded: more than four decimals were written; the fourth was rounded, half away from zero
 * @marks: (nullable): footnote marks, such as "***" from "100% ***"
 * @fault: why the text could not be read
 * @unread: (nullable): what could not be read, from the first character that was not understood
 * @unread_at: where @unread begins, in characters
 *
 * What the parser read. Clear with mul_number_clear().
 */
typedef struct
{
  gint64 value_e4;
  gint64 max_e4;
  gint64 persons;
  MulNumberUnit unit;
  MulNumberQualifier qualifier;
  gboolean decimals;
  gboolean rounded;
  char *marks;
  MulNumberFault fault;
  char *unread;
  guint unread_at;
} MulNumber;

/**
 * MulNumberDecision:
 * @MUL_NUMBER_DECISION_EMPTY: nothing is stated: the cell becomes empty, not 0
 * @MUL_NUMBER_DECISION_ACCEPT: the number has a meaning here
 * @MUL_NUMBER_DECISION_ASK_FTE: ask whether årsverk was meant
 * @MUL_NUMBER_DECISION_REFUSE_NEGATIVE: staffing below zero
 * @MUL_NUMBER_DECISION_REFUSE_RANGE: a position has one number, not a range
 * @MUL_NUMBER_DECISION_REFUSE_PART_PERSON: part of a person
 * @MUL_NUMBER_DECISION_REFUSE_POSITIONS: a count of positions is neither årsverk nor persons
 * @MUL_NUMBER_DECISION_REFUSE_UNREADABLE: nothing could be read
 *
 * What to do with a number that was typed or pasted into a staffing cell.
 */
typedef enum
{
  MUL_NUMBER_DECISION_EMPTY,
  MUL_NUMBER_DECISION_ACCEPT,
  MUL_NUMBER_DECISION_ASK_FTE,
  MUL_NUMBER_DECISION_REFUSE_NEGATIVE,
  MUL_NUMBER_DECISION_REFUSE_RANGE,
  MUL_NUMBER_DECISION_REFUSE_PART_PERSON,
  MUL_NUMBER_DECISION_REFUSE_POSITIONS,
  MUL_NUMBER_DECISION_REFUSE_UNREADABLE,
} MulNumberDecision;

/**
 * MulNumberStyle:
 * @MUL_NUMBER_STYLE_TABLE: for columns of figures: årsverk always show one decimal ("3,0")
 * @MUL_NUMBER_STYLE_TEXT: for running text and cards: no needless decimals ("3")
 */
typedef enum
{
  MUL_NUMBER_STYLE_TABLE,
  MUL_NUMBER_STYLE_TEXT,
} MulNumberStyle;

/**
 * MulLocaleNumbers:
 * @decimal: the decimal mark
 * @group: the mark between groups of three digits
 *
 * How numbers are written in a language. The report uses the project's language whatever the locale of the program is.
 */
typedef struct
{
  const char *decimal;
  const char *group;
} MulLocaleNumbers;

MulNumberResult         mul_number_parse            (const char             *text,
                                                     MulNumber              *number);
void                    mul_number_clear            (MulNumber              *number);
char                   *mul_number_split_marks      (const char             *text,
                                                     char                  **marks);
gint64                  mul_number_to_fte           (const MulNumber        *number,
                                                     MulNumberUnit           bare_unit,
                                                     gboolean               *rounded);
MulNumberDecision       mul_number_decide           (const MulNumber        *number,
                                                     MulNumberUnit           switch_unit,
                                                     gint64                 *fte_e4,
                                                     gint64                 *headcount);

const MulLocaleNumbers *mul_locale_numbers_nb       (void);
const MulLocaleNumbers *mul_locale_numbers_en       (void);
const MulLocaleNumbers *mul_locale_numbers_current  (void);

char                   *mul_number_format           (gint64                  value_e4,
                                                     guint                   max_decimals,
                                                     gboolean                grouped,
                                                     const MulLocaleNumbers *locale);
char                   *mul_number_format_full      (gint64                  value_e4,
                                                     guint                   min_decimals,
                                                     guint                   max_decimals,
                                                     gboolean                grouped,
                                                     const MulLocaleNumbers *locale);
char                   *mul_number_format_range     (gint64                  value_e4,
                                                     gint64                  max_e4,
                                                     guint                   max_decimals,
                                                     const MulLocaleNumbers *locale);
char                   *mul_number_format_fte       (gint64                  fte_e4,
                                                     MulNumberUnit           unit,
                                                     MulNumberStyle          style,
                                                     const MulLocaleNumbers *locale);
char                   *mul_number_format_count     (gint64                  count,
                                                     const MulLocaleNumbers *locale);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MulNumber, mul_number_clear)

G_END_DECLS
