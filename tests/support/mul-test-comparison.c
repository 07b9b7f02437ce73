/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-comparison.h"

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/comparison/mul-comparison-export.h"

MulWindow *
mul_test_comparison_open (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-comparison", "s", ""));
  mul_test_settle ();
  return window;
}

char *
mul_test_comparison_export (MulComparisonTable *table, const char *format, gsize *length)
{
  g_autofree char *name = g_strconcat ("table.", format, NULL);
  g_autoptr (GFile) file = mul_test_get_file (name);
  g_autoptr (GError) error = NULL;
  char *content;

  mul_comparison_export_write (table, format, file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_load_contents (file, NULL, &content, length, NULL, NULL));
  return content;
}
