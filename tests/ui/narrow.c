/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * narrow LANGUAGE PERCENT: every place has room in 360 pixels, in one language, and with text of twice the size in 720. */
#include "config.h"

#include <stdlib.h>

#include "mul-test-keys.h"
#include "mul-test-places.h"
#include "mul-test-widgets.h"

#define WIDTH 360
/* What the toolkit takes 100 % for, in 1024ths of a dot per inch. */
#define DPI (96 * 1024)

static int percent;

static int
measure (GtkWidget *widget)
{
  int minimum;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* The widget deepest down that alone is too wide is the one to look at. */
static GtkWidget *
find_widest (GtkWidget *widget, int limit)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && !GTK_IS_POPOVER (child) && measure (child) > limit)
      return find_widest (child, limit);
  return widget;
}

static void
visit_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  const int limit = WIDTH * percent / 100;
  guint *faults = data;
  GtkWidget *bin = mul_test_find_widget (GTK_WIDGET (window), ADW_TYPE_NAVIGATION_SPLIT_VIEW);
  GtkWidget *page = GTK_WIDGET (adw_navigation_split_view_get_content (ADW_NAVIGATION_SPLIT_VIEW (bin)));
  GtkWidget *child = adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (page));
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);

  /* A breakpoint's bin hides how much room that within it needs. */
  if (ADW_IS_BREAKPOINT_BIN (child))
    child = adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (child));
  if (dialog != NULL)
    child = adw_dialog_get_child (dialog);
  if (child == NULL || measure (child) <= limit)
    return;
  *faults += 1;
  g_test_message ("%s: needs %d pixels, of %d: %s", place, measure (child), limit,
                  G_OBJECT_TYPE_NAME (find_widest (child, limit)));
}

static void
test_places (gconstpointer data)
{
  const gboolean example = GPOINTER_TO_INT (data);
  MulWindow *window = mul_test_places_open (example, WIDTH * percent / 100, 2 * WIDTH);
  guint faults = 0;

  mul_test_places_visit (window, example, visit_cb, &faults);
  mul_test_places_close (window);
  g_assert_cmpuint (faults, ==, 0);
}

int
main (int argc, char *argv[])
{
  percent = argc > 2 ? atoi (argv[2]) : 100;
  mul_test_places_init (&argc, &argv, argc > 1 ? argv[1] : "nb");
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", DPI * percent / 100, NULL);
  g_test_add_data_func ("/narrow/example", GINT_TO_POINTER (TRUE), test_places);
  g_test_add_data_func ("/narrow/empty", GINT_TO_POINTER (FALSE), test_places);
  return mul_test_places_run ();
}
