/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MUL_STORAGE_ERROR (mul_storage_error_quark ())

/**
 * MulStorageError:
 * @MUL_STORAGE_ERROR_UNREADABLE: the file cannot be found or read
 * @MUL_STORAGE_ERROR_NOT_PROJECT: the file is something else than a project
 * @MUL_STORAGE_ERROR_DAMAGED: the file is a project whose content is broken
 * @MUL_STORAGE_ERROR_NEWER: the file was written by a newer version of the program
 * @MUL_STORAGE_ERROR_UNSAFE: the file holds triggers, views or tables that are not ours
 * @MUL_STORAGE_ERROR_BUSY: the file is open in another process
 * @MUL_STORAGE_ERROR_CHANGED: the file was changed by somebody else since it was read; ours was written beside it
 * @MUL_STORAGE_ERROR_UNWRITABLE: the file cannot be written; what was edited stays in the working copy
 * @MUL_STORAGE_ERROR_REFUSED: an edit broke a rule of the file and was rolled back
 *
 * Every error carries a translated sentence that can be shown as it is.
 */
typedef enum
{
  MUL_STORAGE_ERROR_UNREADABLE,
  MUL_STORAGE_ERROR_NOT_PROJECT,
  MUL_STORAGE_ERROR_DAMAGED,
  MUL_STORAGE_ERROR_NEWER,
  MUL_STORAGE_ERROR_UNSAFE,
  MUL_STORAGE_ERROR_BUSY,
  MUL_STORAGE_ERROR_CHANGED,
  MUL_STORAGE_ERROR_UNWRITABLE,
  MUL_STORAGE_ERROR_REFUSED,
} MulStorageError;

GQuark mul_storage_error_quark (void);

G_END_DECLS
