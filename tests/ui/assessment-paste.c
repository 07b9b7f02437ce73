/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists pasted into the Assessment view: each line its argument, broken lines joined when asked. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "exchange/mul-html-text.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "widgets/mul-clipboard.h"

static void
test_paste (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  mul_assess_write_three (fixture);
  before = mul_test_dump (fixture->document);

  /* On a row: below it. */
  mul_assess_set_clipboard (fixture, "• Alpha\n• Beta\n\n3. Gamma\n");
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Alpha|Beta|Gamma|Two|Three");
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);

  /* While one is written: that one first, the lines below it, and the writing goes on after them. */
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("First");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_type ("Last");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "First|Alpha|Beta|Gamma|Last");

  /* One line is text at the cursor. */
  mul_assess_set_clipboard (fixture, "• with this");
  mul_assess_focus_row (fixture, "Last");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" ");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "First|Alpha|Beta|Gamma|Last with this");

  /* Copied rows are lines; cut and pasted they are where they are pasted. */
  mul_assess_focus_row (fixture, "Alpha");
  mul_test_press (GDK_KEY_x, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "con", "First|Beta|Gamma|Last with this");
  mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three|Alpha");
}

/* The editor stays in sight below what was pasted into it. */
static void
test_paste_in_sight (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  GtkWidget *focus;
  GtkWidget *viewport;
  graphene_rect_t bounds;

  for (guint i = 0; i < 30; i++)
    g_string_append_printf (lines, "Line %u\n", i);
  mul_assess_set_clipboard (fixture, lines->str);
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  g_usleep (400 * 1000);
  mul_test_settle ();
  mul_test_settle ();
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  viewport = gtk_widget_get_ancestor (focus, GTK_TYPE_VIEWPORT);
  /* It takes some frames, which a busy machine draws late. */
  for (guint i = 0; i < 50; i++)
    {
      g_assert_true (gtk_widget_compute_bounds (focus, viewport, &bounds));
      if (bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (viewport))
        break;
      mul_test_settle ();
    }
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (viewport));
}

static void
test_join (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_set_clipboard (fixture, "• The first point goes on\nin the next line.\n• The second point.\n");
  mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro",
                          "One|Two|Three|The first point goes on|in the next line.|The second point.");
  g_signal_emit_by_name (mul_assess_find_button (fixture->view, "Join Broken Lines"), "clicked");
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro",
                          "One|Two|Three|The first point goes on in the next line.|The second point.");
  g_assert_null (mul_assess_find_button (fixture->view, "Join Broken Lines"));
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static GtkWidget *
find_text_view (GtkWidget *widget, const char *text)
{
  if (GTK_IS_TEXT_VIEW (widget))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));
      g_autofree char *own = NULL;

      g_object_get (buffer, "text", &own, NULL);
      return strcmp (own, text) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_text_view (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The clipboard is read while the program goes on. */
static void
assert_refused (MulTestAssessment *fixture, const char *said)
{
  g_string_truncate (fixture->said, 0);
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  for (guint i = 0; i < 100 && fixture->said->len == 0; i++)
    mul_assess_wait (20);
  g_assert_cmpstr (fixture->said->str, ==, said);
}

/* A picture, and a file handed over as text: nothing comes in, on a row and in the text, and it is said why. */
static void
test_no_text (MulTestAssessment *fixture, gconstpointer data)
{
  static const char png[] = "\211PNG\r\n\032\n\0\0\0\rIHDR";
  static const char *const types[] = { "image/png", "text/plain;charset=utf-8", "application/x-other" };
  static const char *const said[] = {
    "toast: A picture was copied, and only text can be pasted here\n",
    "toast: What was copied is not text\n",
    "toast: There is no text to paste\n",
  };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  mul_assess_write_three (fixture);
  before = mul_test_dump (fixture->document);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      mul_assess_set_clipboard_bytes (fixture, types[i], png, sizeof png - 1);
      mul_assess_focus_row (fixture, "One");
      assert_refused (fixture, said[i]);
      mul_test_press (GDK_KEY_F2, 0);
      assert_refused (fixture, said[i]);
      mul_test_press (GDK_KEY_Escape, 0);
      mul_assess_activate (fixture, "assessment.edit-conclusion", NULL);
      assert_refused (fixture, said[i]);
    }
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  /* What is text goes in at the cursor. */
  mul_assess_set_clipboard (fixture, "One\vTwo");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  g_assert_nonnull (find_text_view (fixture->view, "One\nTwo"));
}

/* A list out of a program that hands over a page and no text beside it, on a row and in a sentence. */
static void
test_page (MulTestAssessment *fixture, gconstpointer data)
{
  static const char page[] = "<html><head><title>No</title></head><body><ul><li>Alpha</li>\n<li><b>Be</b>ta &amp; so</li></ul>"
                             "<p>Gamma<br>Delta</p></body></html>";

  mul_assess_write_three (fixture);
  mul_clipboard_set_html_reader (mul_html_read_text);
  mul_assess_set_clipboard_bytes (fixture, "text/html", page, strlen (page));
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_assess_wait (100);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Alpha|Beta & so|Gamma|Delta|Two|Three");
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_assess_wait (100);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "Alpha|Beta & so|Gamma|Delta");
  mul_clipboard_set_html_reader (NULL);
}

/* A picture copied out of a browser comes with a page that holds nothing else; and a page may be nothing at all. */
static void
test_picture_page (MulTestAssessment *fixture, gconstpointer data)
{
  static const char page[] = "<meta charset=utf-8><img src=\"https://example.org/a.png\" alt=\"\">";
  g_autoptr (GBytes) html = g_bytes_new_static (page, strlen (page));
  g_autoptr (GBytes) png = g_bytes_new_static ("\211PNG", 4);
  GdkContentProvider *both[] = { gdk_content_provider_new_for_bytes ("text/html", html),
                                 gdk_content_provider_new_for_bytes ("image/png", png) };
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));

  mul_assess_write_three (fixture);
  mul_clipboard_set_html_reader (mul_html_read_text);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (fixture->window), provider);
  mul_assess_focus_row (fixture, "One");
  assert_refused (fixture, "toast: A picture was copied, and only text can be pasted here\n");
  mul_assess_set_clipboard_bytes (fixture, "text/html", "", 0);
  assert_refused (fixture, "toast: There is no text to paste\n");
  mul_clipboard_set_html_reader (NULL);
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/paste", test_paste },
    { "/assessment/paste-in-sight", test_paste_in_sight },
    { "/assessment/join", test_join },
    { "/assessment/no-text", test_no_text },
    { "/assessment/page", test_page },
    { "/assessment/picture-page", test_picture_page },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
