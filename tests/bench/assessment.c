/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <time.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-argument-column.h"
#include "pages/service/mul-argument-details.h"
#include "pages/service/mul-argument-edits.h"
#include "pages/service/mul-argument-stance-edits.h"
#include "pages/service/mul-assessment-view.h"
#include "storage/mul-queries-assessment.h"
#include "widgets/mul-argument-list.h"
#include "widgets/mul-argument-row.h"
#include "widgets/mul-argument-text.h"

/* Prints how long it takes to open the assessment of a service in a project of 50 000 arguments, to go to another alternative with
 * as many, and to write, move and judge there: first where 500 services share them, 100 each, and then where each of 50 has 1 000.
 * Nothing is asserted about the time. It is the processor's time that this program takes, so that the wait for a frame does not
 * count, and the median of some times, so that others on the machine count little. */

static guint services;

#define ARGUMENTS 50000
#define MUNICIPALITIES 3
#define THEMES 5
#define TIMES 11
#define OPENINGS 5

/* When the last frame was begun and done. */
static double frame_began;
static double frame_done;

/* Milliseconds of work done till now. */
static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1000000;
}

static void
say (const char *what, double milliseconds)
{
  printf ("# %-60s %8.2f ms\n", what, milliseconds);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double first = *(const double *) a;
  const double second = *(const double *) b;

  return first < second ? -1 : first > second;
}

/* Says the median of some times, and sorts them. */
static void
say_median (const char *what, double *times, guint n)
{
  qsort (times, n, sizeof *times, compare_times);
  say (what, times[n / 2]);
}

static void
insert_named (MulEdit *edit, MulEntityId entity, guint column, const char *word, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) record = mul_record_new (entity);
      g_autofree char *id = g_strdup_printf ("%s-%u", word, i);

      mul_record_set_text (record, (guint) entity << 8, id);
      mul_record_set_text (record, column, id);
      mul_edit_insert (edit, record);
    }
}

static void
place (MulEdit *edit, const char *argument, const char *service, const char *alternative, guint number)
{
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autofree char *rank = g_strdup_printf ("a%05u", number);

  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, argument);
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, service);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternative);
  mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) number % 2);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, rank);
  mul_edit_insert (edit, placement);
}

/* Each service has 1 000 arguments for and against one alternative; those of the first service stand in another one too. Some have
 * a stance, a source. */
static void
fill (MulDocument *document, const char *alternative, const char *other)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");

  insert_named (edit, MUL_ENTITY_SERVICE, MUL_SERVICE_name, "service", services);
  insert_named (edit, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_name, "municipality", MUNICIPALITIES);
  insert_named (edit, MUL_ENTITY_THEME, MUL_THEME_name, "theme", THEMES);
  insert_named (edit, MUL_ENTITY_SOURCE, MUL_SOURCE_title, "source", 1);
  for (guint i = 0; i < ARGUMENTS; i++)
    {
      g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
      g_autofree char *service = g_strdup_printf ("service-%u", i % services);
      g_autofree char *theme = g_strdup_printf ("theme-%u", i % THEMES);
      g_autofree char *text =
          g_strdup_printf ("Argument %u says what speaks for or against the service in this one of the alternatives.", i);
      const char *id;

      mul_record_set_text (argument, MUL_ARGUMENT_text, text);
      if (i % 3 != 0)
        mul_record_set_text (argument, MUL_ARGUMENT_theme_id, theme);
      id = mul_edit_insert (edit, argument);
      place (edit, id, service, alternative, i / services);
      if (i % services == 0)
        place (edit, id, service, other, i / services);
      if (i % 4 == 0)
        {
          g_autoptr (MulRecord) stance = mul_record_new (MUL_ENTITY_STANCE);

          mul_record_set_text (stance, MUL_STANCE_argument_id, id);
          mul_record_set_text (stance, MUL_STANCE_municipality_id, "municipality-1");
          mul_record_set_code (stance, MUL_STANCE_position, (int) i % 3);
          mul_edit_insert (edit, stance);
        }
      if (i % 4 == 1)
        {
          g_autoptr (MulRecord) citation = mul_record_new (MUL_ENTITY_CITATION);

          mul_record_set_text (citation, MUL_CITATION_argument_id, id);
          mul_record_set_text (citation, MUL_CITATION_source_id, "source-0");
          mul_edit_insert (edit, citation);
        }
    }
  mul_edit_commit (edit, NULL);
}

static void
note_time_cb (gpointer data)
{
  *(double *) data = now ();
}

static GtkWidget *
make_window (void)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1130, 740);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "before-paint", G_CALLBACK (note_time_cb), &frame_began);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (note_time_cb), &frame_done);
  return window;
}

/* Waits for a frame that shows what was done. Returns what it took, in milliseconds. */
static double
draw_frame (GtkWidget *window)
{
  const double began = now ();

  gtk_widget_queue_draw (window);
  while (frame_began < began || frame_done < frame_began)
    g_main_context_iteration (NULL, FALSE);
  return frame_done - frame_began;
}

static GtkWidget *
find_row (GtkWidget *widget, guint *n)
{
  if (MUL_IS_ARGUMENT_ROW (widget) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
get_row (GtkWidget *widget, guint n)
{
  GtkWidget *row = find_row (widget, &n);

  g_assert_nonnull (row);
  return row;
}

/* As the application does it. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, RESOURCE_PREFIX "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* What is under the page: the queries, what the rows show, and one list of rows by itself. */
static void
measure_parts (MulDocument *document, const char *alternative)
{
  const MulArgumentPlace where = { document, "service-0", alternative, MUL_PLACEMENT_KIND_PRO };
  g_autoptr (GListModel) municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  g_autoptr (GListModel) themes = mul_document_list (document, MUL_ENTITY_THEME, 0);
  g_autoptr (GPtrArray) takers = mul_argument_list_takers (document, where.service_id, municipalities);
  static const MulArgumentWords words = { .title = "Pros", .noun = "Pro", .add = "Pro", .empty = "Nothing", .hint = "Hint" };
  g_autoptr (GListStore) items = g_list_store_new (MUL_TYPE_ARGUMENT_ITEM);
  g_autoptr (GListModel) placements = NULL;
  g_autoptr (GHashTable) details = NULL;
  GtkWidget *window = make_window ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list;
  double began = now ();

  placements = mul_argument_list_placements (&where);
  say ("one list: its placements", now () - began);
  began = now ();
  details = mul_query_argument_details (document, where.service_id, where.alternative_id, (int) where.kind, NULL);
  say ("one list: what else its rows show", now () - began);
  began = now ();
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);
      g_autoptr (MulRecord) argument = mul_document_get_record (document, MUL_ENTITY_ARGUMENT,
                                                                mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
      MulArgumentContent *content = mul_argument_details_make_content (
          &where, argument, g_hash_table_lookup (details, mul_record_get_id (placement)), takers, municipalities, themes);
      g_autoptr (MulArgumentItem) item = NULL;

      content->shows_stances = TRUE;
      item = mul_argument_item_new (mul_record_get_id (placement), content);
      g_list_store_append (items, item);
    }
  say ("one list: its model", now () - began);
  began = now ();
  list = mul_argument_list_new ();
  mul_argument_list_set_words (MUL_ARGUMENT_LIST (list), &words);
  mul_argument_list_set_model (MUL_ARGUMENT_LIST (list), G_LIST_MODEL (items));
  say ("one list: its widgets", now () - began);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  began = now ();
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  say ("one list: rooted and realized", now () - began);
  began = now ();
  gtk_widget_measure (list, GTK_ORIENTATION_VERTICAL, 540, NULL, NULL, NULL, NULL);
  say ("one list: measured for the first time", now () - began);
  say ("one list: the first frame", draw_frame (window));
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
}

/* Does the same on some rows, and says what the doing and its frame take, each by itself. */
static void
measure_action (GtkWidget *window, GtkWidget *view, const char *what, const char *action, int number)
{
  const guint first = ARGUMENTS / services / 10;
  g_autofree char *frames = g_strconcat (what, ": its frame", NULL);
  double spent[TIMES];
  double drawn[TIMES];

  for (guint i = 0; i < TIMES; i++)
    {
      GtkWidget *row = get_row (view, first + 2 * i);
      double began;

      gtk_widget_grab_focus (row);
      mul_test_settle ();
      began = now ();
      if (number >= 0)
        gtk_widget_activate_action (row, action, "i", number);
      else
        gtk_widget_activate_action (row, action, NULL);
      spent[i] = now () - began;
      drawn[i] = draw_frame (window);
      mul_test_settle ();
    }
  say_median (what, spent, TIMES);
  say_median (frames, drawn, TIMES);
}

static void
measure_writing (GtkWidget *window, GtkWidget *view)
{
  double spent[TIMES * TIMES];
  double drawn[TIMES * TIMES];
  double committed[TIMES];
  double shown[TIMES];

  gtk_widget_activate_action (view, "assessment.add-pro", NULL);
  mul_test_settle ();
  for (guint i = 0; i < TIMES; i++)
    {
      GtkWidget *text = gtk_root_get_focus (GTK_ROOT (window));
      double began;

      g_assert_true (MUL_IS_ARGUMENT_TEXT (text));
      for (guint j = 0; j < TIMES; j++)
        {
          began = now ();
          mul_argument_text_append (MUL_ARGUMENT_TEXT (text), j == 0 ? "N" : "e");
          spent[i * TIMES + j] = now () - began;
          drawn[i * TIMES + j] = draw_frame (window);
        }
      began = now ();
      g_signal_emit_by_name (text, "finished", MUL_ARGUMENT_FINISH_NEXT);
      committed[i] = now () - began;
      shown[i] = draw_frame (window);
      mul_test_settle ();
    }
  say_median ("type one letter", spent, TIMES * TIMES);
  say_median ("type one letter: its frame", drawn, TIMES * TIMES);
  say_median ("commit one argument", committed, TIMES);
  say_median ("commit one argument: its frame", shown, TIMES);
  g_signal_emit_by_name (gtk_root_get_focus (GTK_ROOT (window)), "finished", MUL_ARGUMENT_FINISH_END);
  mul_test_settle ();
}

static void
measure_undo (GtkWidget *window, MulDocument *document)
{
  double spent[TIMES];
  double drawn[TIMES];

  for (guint i = 0; i < TIMES; i++)
    {
      const double began = now ();

      g_assert_true (mul_document_undo (document, NULL));
      spent[i] = now () - began;
      drawn[i] = draw_frame (window);
      mul_test_settle ();
    }
  say_median ("undo it", spent, TIMES);
  say_median ("undo it: its frame", drawn, TIMES);
}

/* Opens the page some times. Returns: (transfer none): the last one, in the window */
static GtkWidget *
measure_opening (GtkWidget *window, MulDocument *document, const char *first, const char *other)
{
  double made[OPENINGS];
  double rooted[OPENINGS];
  double framed[OPENINGS];
  double together[OPENINGS];
  double changed[OPENINGS];
  double frames[OPENINGS];
  GtkWidget *view = NULL;

  for (guint i = 0; i < OPENINGS; i++)
    {
      double began;

      gtk_window_set_child (GTK_WINDOW (window), NULL);
      mul_test_settle ();
      began = now ();
      view = mul_assessment_view_new (document, "service-0");
      made[i] = now () - began;
      began = now ();
      gtk_window_set_child (GTK_WINDOW (window), view);
      rooted[i] = now () - began;
      framed[i] = draw_frame (window);
      together[i] = made[i] + rooted[i] + framed[i];
      mul_test_settle ();
      began = now ();
      mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (view), other);
      changed[i] = now () - began;
      frames[i] = draw_frame (window);
      mul_test_settle ();
      mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (view), first);
      mul_test_settle ();
    }
  say_median ("open the page: made", made, OPENINGS);
  say_median ("open the page: rooted and realized", rooted, OPENINGS);
  say_median ("open the page: the first frame", framed, OPENINGS);
  say_median ("open the page: all together", together, OPENINGS);
  say_median ("go to another alternative", changed, OPENINGS);
  say_median ("go to another alternative: its frame", frames, OPENINGS);
  return view;
}

static void
measure (guint number)
{
  g_autoptr (MulDocument) document = mul_document_new ("Large", "nb", NULL);
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) merger = g_list_model_get_item (alternatives, 1);
  g_autoptr (MulRecord) cooperation = g_list_model_get_item (alternatives, 2);
  GtkWidget *window;
  GtkWidget *view;

  services = number;
  printf ("# %u services, %u arguments each\n", services, ARGUMENTS / services);
  fill (document, mul_record_get_id (merger), mul_record_get_id (cooperation));
  measure_parts (document, mul_record_get_id (merger));
  window = make_window ();
  view = measure_opening (window, document, mul_record_get_id (merger), mul_record_get_id (cooperation));
  measure_action (window, view, "move an argument down", "argument.move-down", -1);
  measure_action (window, view, "move an argument across", "argument.move-right", -1);
  measure_action (window, view, "change a stance", "argument.cycle-stance", 1);
  measure_action (window, view, "delete an argument", "argument.delete", -1);
  measure_undo (window, document);
  measure_writing (window, view);
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_document_discard (document);
}

int
main (int argc, char *argv[])
{
  mul_test_storage_init (&argc, &argv);
  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  load_style ();
  measure (500);
  measure (50);
  return 0;
}
