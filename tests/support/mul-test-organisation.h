/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-organisation-view.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-chart-view.h"
#include "mul-test-widgets.h"

G_BEGIN_DECLS

/* What the tests of Organisation share: the example's land-use planning, or the service that is the test's data, in a
 * window, with what the program says to the user written down. */
typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  MulOrganisationView *view;
  MulChartCanvas *canvas;
  GString *said; /* toasts and errors */
} MulTestOrganisation;

void mul_test_organisation_set_up (MulTestOrganisation *fixture, gconstpointer data);
void mul_test_organisation_tear_down (MulTestOrganisation *fixture, gconstpointer data);
void mul_test_organisation_act (MulTestOrganisation *fixture, const char *action);
void mul_test_organisation_select (MulTestOrganisation *fixture, const char *id);
void mul_test_organisation_undo (MulTestOrganisation *fixture);
char *mul_test_organisation_get_text (MulTestOrganisation *fixture, const char *id, guint column);

#define assert_text(fixture, id, column, expected) \
  G_STMT_START \
  { \
    g_autofree char *text_ = mul_test_organisation_get_text (fixture, id, column); \
    g_assert_cmpstr (text_, ==, expected); \
  } \
  G_STMT_END

#define assert_selected(fixture, expected) \
  g_assert_cmpstr (mul_organisation_view_get_selected ((fixture)->view), ==, expected)

#define assert_dump(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *dump_ = mul_test_dump ((fixture)->document); \
    /* The whole content is too long to be printed. */ \
    g_assert_true (g_str_equal (dump_, expected)); \
  } \
  G_STMT_END

G_END_DECLS
