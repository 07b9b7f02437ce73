/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-edit.h"

G_BEGIN_DECLS

/* What the tests of storage share. */
void mul_test_storage_init (int *argc, char ***argv);
char *mul_test_get_folder (void);
GFile *mul_test_get_file (const char *name);
char *mul_test_dump (MulDocument *document);
char *mul_test_dump_file (const char *path);
void mul_test_run_sql (const char *path, const char *sql);
MulDocument *mul_test_open_example (void);
char *mul_test_write_example (const char *name);
char *mul_test_add_service (MulDocument *document, const char *name);
char *mul_test_add_argument (MulDocument *document, const char *service_id, const char *alternative_id, const char *text,
                             guint position);
void mul_test_fill_disk (guint64 room);
void mul_test_free_disk (void);
void mul_test_drop_privileges (void);
void mul_test_regain_privileges (void);
void mul_test_rename_project (MulDocument *document, const char *title);
void mul_test_assert_title (const char *path, const char *title);
void mul_test_run_main_loop (guint milliseconds);
void mul_test_wait_until_saved (MulDocument *document);

G_END_DECLS
