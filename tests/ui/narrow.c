/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * narrow LANGUAGE PERCENT: every place has room in 360 pixels, in one language, and with text of twice the size in 720, and no
 * text is cut there. */
#include "config.h"

#include <stdlib.h>

#include "mul-test-keys.h"
#include "mul-test-places.h"
#include "mul-test-steps.h"
#include "mul-test-widgets.h"

#define WIDTH 360
/* What the toolkit takes 100 % for, in 1024ths of a dot per inch. */
#define DPI (96 * 1024)

typedef struct
{
  GHashTable *cut; /* a set of descriptions */
  guint texts;
  guint faults;
} Survey;

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

/* ---- Cut text ---------------------------------------------------------------------------------------- */

/* A text that has fewer lines than it needs. What of it is told when it is pointed at, or to a screen reader only, is not
 * there for whoever reads it on the screen with larger letters. */
static gboolean
is_cut (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = NULL;
  int height;

  if (GTK_IS_LABEL (widget))
    return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)));
  if (!GTK_IS_INSCRIPTION (widget) || gtk_inscription_get_text (GTK_INSCRIPTION (widget)) == NULL)
    return FALSE;
  layout = gtk_widget_create_pango_layout (widget, gtk_inscription_get_text (GTK_INSCRIPTION (widget)));
  pango_layout_set_attributes (layout, gtk_inscription_get_attributes (GTK_INSCRIPTION (widget)));
  pango_layout_set_width (layout, gtk_widget_get_width (widget) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height > gtk_widget_get_height (widget) + 1;
}

static const char *
get_text (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget))
                               : gtk_inscription_get_text (GTK_INSCRIPTION (widget));
}

static char *
describe (GtkWidget *widget)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 5 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    {
      g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
      g_autofree char *joined = g_strjoinv (".", classes);

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " < " : "", gtk_widget_get_css_name (widget),
                              *joined != '\0' ? "." : "", joined);
    }
  return g_string_free (text, FALSE);
}

/* What the toolkit cuts itself: what an empty field hints at, and a toast. The conclusion's one line opens all of it. A title
 * in a header bar shares its line with the window's buttons, and has its whole text in its tooltip. */
static gboolean
may_be_cut (GtkWidget *widget)
{
  const char *const names[] = { "placeholder", "toast" };

  if (gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR) != NULL
      && g_strcmp0 (gtk_widget_get_tooltip_text (widget), get_text (widget)) == 0)
    return TRUE;

  /* What the guide finds is shown in a few words, and in full when it is chosen. */
  if (g_str_equal (G_OBJECT_TYPE_NAME (gtk_widget_get_root (widget)), "MulHelpWindow") &&
      gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX_ROW) != NULL)
    return TRUE;
  for (GtkWidget *around = widget; around != NULL; around = gtk_widget_get_parent (around))
    if (gtk_widget_has_css_class (around, "conclusion-summary") ||
        g_str_equal (gtk_widget_get_css_name (around), names[0]) || g_str_equal (gtk_widget_get_css_name (around), names[1]))
      return TRUE;
  return FALSE;
}

static void
check_cut (Survey *survey, const char *place, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) || GTK_IS_INSCRIPTION (widget))
    {
      survey->texts++;
      if (is_cut (widget) && !may_be_cut (widget))
        {
          g_autofree char *described = describe (widget);

          if (g_hash_table_add (survey->cut, g_strdup (described)))
            g_test_message ("%s: “%s” is cut: %s", place, get_text (widget), described);
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_cut (survey, place, child);
}

/* ---- Places ------------------------------------------------------------------------------------------ */

static void
check_room (Survey *survey, const char *place, GtkWidget *widget)
{
  const int limit = WIDTH * percent / 100;

  if (measure (widget) <= limit)
    return;
  survey->faults++;
  g_test_message ("%s: needs %d pixels, of %d, has %d: %s", place, measure (widget), limit, gtk_widget_get_width (widget),
                  G_OBJECT_TYPE_NAME (find_widest (widget, limit)));
}

static void
check_popovers (Survey *survey, const char *place, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_POPOVER (widget))
    check_room (survey, place, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_popovers (survey, place, child);
}

/* A window's content, or NULL: what lies within a breakpoint's bin or a navigation's page hides how much room it needs. In a
 * narrow window one of the two pages is shown, and the other knows nothing of its width. */
static GtkWidget *
get_content (AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);
  GtkWidget *welcome = mul_test_find_named (GTK_WIDGET (window), "MulWelcome");
  GtkWidget *bin = mul_test_find_named (GTK_WIDGET (window), "AdwNavigationSplitView");
  GtkWidget *child;

  if (dialog != NULL)
    return adw_dialog_get_child (dialog);
  if (welcome != NULL || bin == NULL)
    return welcome;
  child = adw_navigation_page_get_child (adw_navigation_split_view_get_content (ADW_NAVIGATION_SPLIT_VIEW (bin)));
  if (!gtk_widget_get_mapped (child))
    child = adw_navigation_page_get_child (adw_navigation_split_view_get_sidebar (ADW_NAVIGATION_SPLIT_VIEW (bin)));
  return ADW_IS_BREAKPOINT_BIN (child) ? adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (child)) : child;
}

static void
visit_popover_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  check_popovers (data, place, GTK_WIDGET (window));
  check_cut (data, place, GTK_WIDGET (window));
}

static void
visit_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  GtkWidget *content = get_content (window);

  if (content != NULL)
    check_room (data, place, content);
  visit_popover_cb (window, place, data);
  mul_test_places_visit_popovers (window, place, visit_popover_cb, data);
}

static void
test_places (gconstpointer data)
{
  const gboolean example = GPOINTER_TO_INT (data);
  MulWindow *window = mul_test_places_open (example, WIDTH * percent / 100, 2 * WIDTH);
  g_autoptr (GHashTable) cut = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Survey survey = { cut, 0, 0 };

  mul_test_places_visit (window, example, visit_cb, &survey);
  mul_test_places_close (window);
  g_test_message ("%u texts, of which %u are cut; %u times too little room", survey.texts, g_hash_table_size (cut),
                  survey.faults);
  g_assert_cmpuint (survey.faults, ==, 0);
  g_assert_cmpuint (g_hash_table_size (cut), ==, 0);
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
