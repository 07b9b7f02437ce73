/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulRecoverable:
 * @id: what mul_document_recover() takes
 * @title: the project's title
 * @file: (nullable): the file that the edits belong to; NULL for a project never saved
 * @time: when it was last edited
 *
 * A project whose last edits did not reach its file, because the program or the machine stopped.
 */
typedef struct
{
  char *id;
  char *title;
  GFile *file;
  GDateTime *time;
} MulRecoverable;

GPtrArray *mul_recovery_list (void);
char *mul_recovery_find (GFile *file);
MulDocument *mul_document_recover (const char *id, GError **error);
void mul_recovery_discard (const char *id);

G_END_DECLS
