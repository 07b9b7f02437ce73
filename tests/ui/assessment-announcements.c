/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a screen reader is told in the Assessment view where the focus does not say it: what was stored, taken and filtered. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-listener.h"
#include "mul-test-storage.h"
#include "pages/service/mul-assessment-filter.h"

/* Each that is written is said when the next begins, which has the focus. */
static void
test_adding (MulTestAssessment *fixture, gconstpointer data)
{
  mul_test_listener_start ();
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Near");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_listener_assert_heard ("Pro 1 of 1 stored");
  mul_test_type ("Cheap");
  /* Also when the pause has stored it. */
  mul_assess_pause_typing ();
  mul_test_listener_assert_heard ("");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_listener_assert_heard ("Pro 2 of 2 stored");
  /* The row that has the focus says itself. */
  mul_test_type ("Known");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_listener_assert_heard ("");
  mul_test_listener_stop ();
}

static void
test_stances (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_test_listener_start ();
  row = mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_listener_assert_heard ("Ask agrees");
  gtk_widget_activate_action (row, "argument.cycle-stance", "i", 1);
  mul_test_listener_assert_heard ("Bjerk agrees");
  mul_test_listener_stop ();
}

/* What is stored is said to be, and nothing else: not what the disk has no room for, nor what came and went. */
static void
test_dissent (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_test_listener_start ();
  mul_test_press (GDK_KEY_d, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type ("A");
  mul_assess_pause_typing ();
  mul_test_press (GDK_KEY_BackSpace, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_listener_assert_heard ("");

  mul_test_press (GDK_KEY_d, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_fill_disk (0);
  mul_test_type ("Alone");
  mul_assess_pause_typing ();
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_free_disk ();
  mul_test_listener_assert_heard ("");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_listener_assert_heard ("Dissent stored");
  mul_test_listener_stop ();
}

static void
test_filter (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_listener_start ();
  filter = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  /* After the three of the drop-downs: only those that are disputed. */
  gtk_widget_grab_focus (mul_assess_find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 3));
  mul_test_press (GDK_KEY_space, 0);
  mul_test_listener_assert_heard ("1 of 4 arguments is shown");
  mul_test_press (GDK_KEY_space, 0);
  mul_test_listener_assert_heard ("All 4 arguments are shown");
  mul_test_press (GDK_KEY_space, 0);
  mul_test_listener_assert_heard ("1 of 4 arguments is shown");
  mul_assess_activate (fixture, "assessment.clear-filter", NULL);
  mul_test_listener_assert_heard ("All 4 arguments are shown");
  mul_test_listener_stop ();
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/announcements/adding", test_adding },
    { "/assessment/announcements/stances", test_stances },
    { "/assessment/announcements/dissent", test_dissent },
    { "/assessment/announcements/filter", test_filter },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
