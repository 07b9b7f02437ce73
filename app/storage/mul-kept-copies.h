/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How many copies are kept at most, and for how many days. */
#define MUL_KEPT_COPIES_MOST 20
#define MUL_KEPT_COPIES_DAYS 365

/* Copies of what a file was before something that cannot be undone, in the folder "kept" of the state directory. */

/**
 * MulKeptCopy:
 * @file: where it lies
 * @name: what it was called, and why it was kept
 * @time: when that was, in local time
 */
typedef struct
{
  GFile *file;
  char *name;
  GDateTime *time;
} MulKeptCopy;

GPtrArray *mul_kept_copies_list (void);

/* Private to storage. */
GFile *mul_kept_copies_keep (const char *path, const char *name, const char *what, const char *checksum, gboolean *is_new,
                             GError **error);

G_END_DECLS
