/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An alternative with very many arguments: only those in sight have something in them, and each can be reached. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "pages/service/mul-argument-edits.h"
#include "pages/service/mul-assessment-view.h"
#include "widgets/mul-argument-row.h"

#define N_MANY 300

/* How many rows there are, and how many of them have something in them. */
static void
count_rows (GtkWidget *widget, guint *rows, guint *filled)
{
  if (MUL_IS_ARGUMENT_ROW (widget))
    {
      (*rows)++;
      if (gtk_widget_get_first_child (widget) != NULL)
        (*filled)++;
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    count_rows (child, rows, filled);
}

static void
assert_few_filled (MulTestAssessment *fixture, guint expected)
{
  guint rows = 0;
  guint filled = 0;

  count_rows (fixture->view, &rows, &filled);
  g_assert_cmpuint (rows, ==, expected);
  g_assert_cmpuint (filled, >, 3);
  g_assert_cmpuint (filled, <, 120);
}

/* The row with the focus shows an argument, with something in it, whole in what is seen. */
static void
assert_seen (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *row = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *viewport;
  graphene_rect_t bounds;

  mul_assess_assert_focus (fixture, text);
  g_assert_nonnull (gtk_widget_get_first_child (row));
  viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  g_assert_true (gtk_widget_compute_bounds (row, viewport, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, -1);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (viewport) + 1);
}

/* Of very many arguments only those in sight have something in them, and all can be reached. */
static void
test_many (MulTestAssessment *fixture, gconstpointer data)
{
  const MulArgumentPlace place = { fixture->document, fixture->service, fixture->merger, MUL_PLACEMENT_KIND_PRO };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  g_auto (GStrv) ids = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_MANY; i++)
    {
      /* Some are short, some take several lines, so that no two are sure to be as high. */
      g_autoptr (GString) text = g_string_new (NULL);

      g_string_append_printf (text, "Argument %u", i);
      for (guint j = 0; j < i % 7; j++)
        g_string_append (text, " goes on to say what speaks for it");
      g_strv_builder_take (builder, g_string_free_and_steal (g_steal_pointer (&text)));
    }
  texts = g_strv_builder_end (builder);
  ids = mul_argument_add_several (&place, 0, (const char *const *) texts, NULL, "Fill", &error);
  g_assert_no_error (error);
  mul_test_settle ();
  assert_few_filled (fixture, N_MANY);

  /* By key: to the end, up again, a page, and to the beginning. */
  mul_assess_focus_row (fixture, texts[0]);
  mul_test_press (GDK_KEY_End, 0);
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_wait (300);
  assert_seen (fixture, texts[N_MANY - 1]);
  for (guint i = 0; i < 20; i++)
    mul_test_press (GDK_KEY_Up, 0);
  mul_assess_wait (300);
  assert_seen (fixture, texts[N_MANY - 21]);
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_wait (300);
  assert_seen (fixture, texts[N_MANY - 21]);
  mul_assess_assert_label (fixture, texts[N_MANY - 21], "Pro 279 of 300: Argument 279 goes on to say what speaks for it "
                                                        "goes on to say what speaks for it goes on to say what speaks for it "
                                                        "goes on to say what speaks for it goes on to say what speaks for it "
                                                        "goes on to say what speaks for it.");
  mul_assess_undo (fixture);
  mul_test_press (GDK_KEY_Home, 0);
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_wait (300);
  assert_few_filled (fixture, N_MANY);

  /* From elsewhere. */
  g_assert_true (mul_assessment_view_show_placement (MUL_ASSESSMENT_VIEW (fixture->view), ids[150]));
  mul_assess_wait (300);
  assert_seen (fixture, texts[150]);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("!");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_undo (fixture);
  mul_assess_wait (300);
  assert_seen (fixture, texts[150]);
  assert_few_filled (fixture, N_MANY);

  /* Each has its name, though nobody has seen it yet. */
  gtk_test_accessible_assert_property (mul_assess_find_row (fixture->view, texts[70]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Pro 71 of 300: Argument 70.");
  gtk_test_accessible_assert_role (mul_assess_find_row (fixture->view, texts[70]), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_null (gtk_widget_get_first_child (mul_assess_find_row (fixture->view, texts[70])));
}

int
main (int argc, char *argv[])
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/many", test_many },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
