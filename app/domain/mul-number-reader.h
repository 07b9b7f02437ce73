/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-number.h"

G_BEGIN_DECLS

/* Private to the number parser: a text read character by character, and the words and marks that numbers come with. */

/**
 * MulNumberReader:
 * @text: the characters
 * @length: how many there are
 * @at: the next one
 * @fault: why reading stopped
 * @fault_at: the first character that was not understood
 * @fault_end: where that which was not understood ends
 */
typedef struct
{
  const gunichar *text;
  guint length;
  guint at;
  MulNumberFault fault;
  guint fault_at;
  guint fault_end;
} MulNumberReader;

static inline gboolean
is_space (gunichar c)
{
  /* Zero-width characters come along from web pages and PDF viewers, and stand for nothing. */
  return g_unichar_isspace (c) || c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0x00ad;
}

static inline gboolean
is_group_space (gunichar c)
{
  return c == ' ' || c == 0x00a0 || c == 0x202f || c == 0x2009 || c == 0x2007;
}

static inline gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static inline gboolean
is_digit (gunichar c)
{
  return c >= '0' && c <= '9';
}

static inline gboolean
is_mark (gunichar c)
{
  /* Star, daggers and superscript digits. */
  return c == '*' || c == 0x2020 || c == 0x2021 || c == 0x00b9 || c == 0x00b2 || c == 0x00b3 || c == 0x2070 ||
         (c >= 0x2074 && c <= 0x2079);
}

static inline gunichar
peek (const MulNumberReader *reader,
      guint                  ahead)
{
  /* Past the end stands a character that nothing matches. */
  return reader->at + ahead < reader->length ? reader->text[reader->at + ahead] : 0;
}

static inline gboolean
at_end (const MulNumberReader *reader)
{
  return reader->at >= reader->length;
}

static inline void
skip_spaces (MulNumberReader *reader)
{
  while (!at_end (reader) && is_space (peek (reader, 0)))
    reader->at++;
}

static inline gboolean
fail (MulNumberReader *reader,
      MulNumberFault   fault,
      guint            from,
      guint            to)
{
  reader->fault = fault;
  reader->fault_at = from;
  reader->fault_end = to;

  return FALSE;
}

gboolean           mul_number_reader_take_marks     (MulNumberReader *self,
                                                     GString         *marks);
MulNumberQualifier mul_number_reader_take_qualifier (MulNumberReader *self);
MulNumberUnit      mul_number_reader_take_unit      (MulNumberReader *self);
gboolean           mul_number_reader_take_nothing   (MulNumberReader *self);
gboolean           mul_number_reader_take_range     (MulNumberReader *self);

G_END_DECLS
