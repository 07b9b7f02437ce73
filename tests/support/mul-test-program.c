/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-program.h"

#include "mul-test-keys.h"
#include "mul-test-storage.h"

static MulApplication *application;

MulApplication *
mul_test_program_init (int *argc, char ***argv)
{
  mul_test_storage_init (argc, argv);
  application = mul_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  return application;
}

int
mul_test_program_run (void)
{
  const int status = g_test_run ();

  g_object_unref (application);
  return status;
}

MulWindow *
mul_test_program_open_example (int width, int height)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  g_autoptr (MulDocument) document = mul_test_open_example ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  mul_window_set_document (window, document, FALSE);
  mul_test_present (GTK_WINDOW (window));
  return window;
}

void
mul_test_program_close (MulWindow *window)
{
  gpointer watched = window;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  mul_document_discard (mul_window_get_document (window));
  mul_window_set_document (window, NULL, FALSE);
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_null (watched);
}
