/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>

#include "pages/service/mul-staffing-edits.h"
#include "pages/service/mul-staffing-view.h"
#include "storage/mul-edit.h"
#include "storage/mul-queries.h"
#include "ui/mulighetsrom-ui.h"
#include "widgets/mul-staffing-grid.h"

/* Prints how long the staffing table takes with 20 municipalities, 40 roles and three positions in each cell. Nothing is
 * asserted about the time. A frame is worked out to the end, without the time that the drawing itself takes. */

#define MUNICIPALITIES 20
#define ROLES 40
#define POSITIONS 3
#define TIMES 20

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static void
say (const char *what, double began, int times)
{
  printf ("# %-52s %8.2f ms\n", what, (now () - began) / times);
}

static char *
make_document (MulDocument *document)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Fill");
  g_autofree char *today = mul_query_today (document);
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
  g_autoptr (GError) error = NULL;

  if (today == NULL)
    {
      g_autoptr (MulRecord) alternative = mul_record_new (MUL_ENTITY_ALTERNATIVE);

      mul_record_set_text (alternative, MUL_ALTERNATIVE_name, "Today");
      today = g_strdup (mul_edit_insert (edit, alternative));
    }
  mul_record_set_text (service, MUL_SERVICE_id, "service");
  mul_record_set_text (service, MUL_SERVICE_name, "Service");
  mul_edit_insert (edit, service);
  for (guint i = 0; i < ROLES; i++)
    {
      g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
      g_autofree char *id = g_strdup_printf ("role-%02u", i);
      g_autofree char *name = g_strdup_printf ("Saksbehandlere %u", i);

      mul_record_set_text (role, MUL_ROLE_id, id);
      mul_record_set_text (role, MUL_ROLE_service_id, "service");
      mul_record_set_text (role, MUL_ROLE_name, name);
      mul_record_set_text (role, MUL_ROLE_rank, id + 5);
      mul_edit_insert (edit, role);
    }
  for (guint i = 0; i < MUNICIPALITIES; i++)
    {
      g_autoptr (MulRecord) municipality = mul_record_new (MUL_ENTITY_MUNICIPALITY);
      g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
      g_autofree char *id = g_strdup_printf ("municipality-%02u", i);
      g_autofree char *name = g_strdup_printf ("Kommune %u", i);
      g_autofree char *unit_id = g_strdup_printf ("unit-%02u", i);

      mul_record_set_text (municipality, MUL_MUNICIPALITY_id, id);
      mul_record_set_text (municipality, MUL_MUNICIPALITY_name, name);
      mul_record_set_text (municipality, MUL_MUNICIPALITY_rank, id + 13);
      mul_edit_insert (edit, municipality);
      mul_record_set_text (unit, MUL_UNIT_id, unit_id);
      mul_record_set_text (unit, MUL_UNIT_service_id, "service");
      mul_record_set_text (unit, MUL_UNIT_alternative_id, today);
      mul_record_set_text (unit, MUL_UNIT_municipality_id, id);
      mul_record_set_text (unit, MUL_UNIT_name, name);
      mul_record_set_integer (unit, MUL_UNIT_in_service, 1);
      mul_edit_insert (edit, unit);
      for (guint j = 0; j < ROLES * POSITIONS; j++)
        {
          g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
          g_autofree char *role = g_strdup_printf ("role-%02u", j % ROLES);

          /* The first municipality has one position in a cell, to be typed in and pasted onto. */
          if (i == 0 && j >= ROLES)
            break;
          mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
          mul_record_set_text (position, MUL_POSITION_role_id, role);
          mul_record_set_integer (position, MUL_POSITION_fte_e4, 10000 + j);
          mul_edit_insert (edit, position);
        }
    }
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  return g_strdup ("service");
}

/* Works out all that the next frame needs: styles, sizes, places, and what is to be drawn. */
static void
work_out_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  gtk_widget_queue_draw (window);
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 1)
    g_main_context_iteration (NULL, FALSE);
}

static void
settle (void)
{
  gint64 end = g_get_monotonic_time () + 200 * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static GtkWidget *
find_grid (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_grid (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
note_time_cb (gpointer data)
{
  *(double *) data = now ();
}

int
main (void)
{
  g_autofree char *state = g_dir_make_tmp ("bench-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *service = NULL;
  MulDocument *document;
  MulStaffingGrid *grid;
  GtkWidget *window, *view, *scroller;
  GtkAdjustment *page;
  double began, first = 0, last = 0, spent, frames = 0;

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  setlocale (LC_ALL, "C.UTF-8");
  gtk_disable_setlocale ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();
  document = mul_document_new ("Bench", "nb", &error);
  g_assert_no_error (error);
  service = make_document (document);

  began = now ();
  for (int i = 0; i < TIMES; i++)
    mul_staffing_model_free (mul_staffing_model_new (document, service, MUL_NUMBER_UNIT_PERCENT));
  say ("work out the model", began, TIMES);

  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  began = now ();
  view = mul_staffing_view_new (document, service);
  adw_window_set_content (ADW_WINDOW (window), view);
  work_out_frame (window);
  say ("show the table", began, 1);
  grid = MUL_STAFFING_GRID (find_grid (view, MUL_TYPE_STAFFING_GRID));
  settle ();
  gtk_widget_grab_focus (view);

  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "before-paint", G_CALLBACK (note_time_cb), &first);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (note_time_cb), &last);

  spent = 0;
  for (guint i = 0; i < TIMES; i++)
    {
      began = now ();
      mul_staffing_grid_set_active (grid, 1 + i % MUNICIPALITIES, 1 + i);
      spent += now () - began;
      work_out_frame (window);
      frames += last - first;
    }
  say ("move the ring", now () - spent, TIMES);
  say ("move the ring: its frame", now () - frames, TIMES);

  {
    double in_edit = 0, in_frame = 0;

    for (guint i = 0; i < TIMES; i++)
      {
        g_autofree char *text = g_strdup_printf ("%u", 50 + i);
        gboolean taken = FALSE;

        mul_staffing_grid_set_active (grid, 1, 1 + i);
        settle ();
        began = now ();
        g_signal_emit_by_name (grid, "commit", 1, 1 + i, text, &taken);
        in_edit += now () - began;
        g_assert_true (taken);
        work_out_frame (window);
        in_frame += last - first;
      }
    say ("type one value: edit, undo step, model, cells", now () - in_edit, TIMES);
    say ("type one value: its frame", now () - in_frame, TIMES);
  }

  {
    g_autoptr (MulStaffingModel) model = mul_staffing_model_new (document, service, MUL_NUMBER_UNIT_PERCENT);
    MulStaffingPlace place = { document, service, model, 1, 1 };
    MulStaffingArea all = { 1, 1, MUNICIPALITIES, ROLES };
    g_autoptr (MulStaffingPaste) paste = NULL;
    g_autoptr (MulTable) table = mul_table_new (MUNICIPALITIES, ROLES);
    guint n;

    g_assert_true (mul_staffing_edits_empty_area (&place, &all, &n, &error));
    work_out_frame (window);
    mul_staffing_model_free (g_steal_pointer (&model));
    model = mul_staffing_model_new (document, service, MUL_NUMBER_UNIT_PERCENT);
    place.model = model;
    for (guint i = 0; i < MUNICIPALITIES * ROLES; i++)
      mul_table_set_text (table, i / ROLES, i % ROLES, "150 %");
    began = now ();
    paste = mul_staffing_paste_plan (model, table, &all, MUL_STAFFING_PASTE_NONE);
    say ("paste 20 x 40: read", began, 1);
    began = now ();
    g_assert_true (mul_staffing_edits_paste (&place, paste, &error));
    say ("paste 20 x 40: edit, undo step, model, cells", began, 1);
    work_out_frame (window);
    say ("paste 20 x 40: its frame", now () - (last - first), 1);
  }

  scroller = find_grid (view, GTK_TYPE_SCROLLED_WINDOW);
  page = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  spent = 0;
  for (guint i = 0; i < TIMES; i++)
    {
      gtk_adjustment_set_value (page, 10 * i);
      work_out_frame (window);
      spent += last - first;
    }
  say ("scroll down, a frame", now () - spent, TIMES);
  spent = 0;
  for (guint i = 0; i < TIMES; i++)
    {
      mul_staffing_grid_set_active (grid, 1, 10 + i);
      work_out_frame (window);
      spent += last - first;
    }
  say ("scroll sideways, a frame", now () - spent, TIMES);

  gtk_window_destroy (GTK_WINDOW (window));
  mul_document_close (document);
  g_object_unref (document);
  return 0;
}
