/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulRecordField:
 * @column: what is edited: a text or code column
 * @title: what it is called
 * @undo: what changing it is called in "Undo: …"
 * @n_codes: 0 for text; else how many codes there are
 * @get_label: what a code is called
 * @needed: why the text cannot be empty, in a few words; NULL where it can
 *
 * One row of a #MulRecordPopover.
 */
typedef struct
{
  guint column;
  const char *title;
  const char *undo;
  int n_codes;
  const char *(*get_label) (int code);
  const char *needed;
} MulRecordField;

/* Edits a few values of a record where its row stands. What is typed is kept on Enter and on leaving. Signal "removed" ():
 * the record is to go. Its parent takes it away with gtk_widget_unparent(). */
#define MUL_TYPE_RECORD_POPOVER (mul_record_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulRecordPopover, mul_record_popover, MUL, RECORD_POPOVER, GtkPopover)

GtkWidget *mul_record_popover_new (MulDocument *document, MulRecord *record, const MulRecordField *fields, guint n_fields,
                                   const char *remove_label);
void mul_record_popover_set_kept (MulRecordPopover *self, const char *reason);
void mul_record_popover_commit (MulRecordPopover *self);

G_END_DECLS
