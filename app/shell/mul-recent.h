/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulRecent:
 * @file: a project file
 * @title: the project's title when it was last open
 * @time: when that was
 * @missing: whether there is no such file any more, as far as can be told at once
 *
 * A project that was open not long ago.
 */
typedef struct
{
  GFile *file;
  char *title;
  GDateTime *time;
  gboolean missing;
} MulRecent;

void mul_recent_add (MulDocument *document);
void mul_recent_remember (GFile *file, const char *title);
void mul_recent_forget (GFile *file);
GPtrArray *mul_recent_list (guint most);

char *mul_recent_describe_folder (GFile *file);
char *mul_recent_describe_place (GFile *file);
char *mul_recent_describe_time (GDateTime *time);

G_END_DECLS
