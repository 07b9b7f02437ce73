/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints how long a chart of 2 000 units takes: until its first frame, for a frame of panning, and for a change of one
 * unit with the repaint. Frames are not waited for longer than the toolkit needs to make them. */

#include "config.h"

#include <adwaita.h>

#include "mulighetsrom-ui.h"
#include "widgets/mul-chart-view.h"

#define N_UNITS 2000
#define N_PANS 60
#define N_EDITS 20

static const char *const first[] = { "Plan", "Bygg", "Helse", "Oppvekst", "Kultur", "Eiendom", "Samfunn", "Landbruk" };
static const char *const second[] = { "og utvikling", "avdelingen", "sak", "tjenester", "kontoret", "og forvaltning" };

static MulChartModel *
make_model (guint changed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  MulChartModel *model = mul_chart_model_new ();

  for (guint i = 0; i < 4; i++)
    mul_chart_model_add_column (model, NULL, first[i], "12 i tjenesten");
  for (guint i = 0; i < N_UNITS; i++)
    {
      guint column = i * 4 / N_UNITS;
      guint start = column * N_UNITS / 4;
      g_autofree char *id = g_strdup_printf ("unit-%u", i);
      g_autofree char *name = g_strdup_printf ("%s%s %u%s", first[g_rand_int_range (rand, 0, 8)],
                                               second[g_rand_int_range (rand, 0, 6)], i, i == changed ? " ny" : "");
      g_autofree char *fte = g_strdup_printf ("%d,%d", g_rand_int_range (rand, 0, 40), g_rand_int_range (rand, 1, 9));
      MulChartFigure figures[] = { { fte, "årsverk" }, { "4", "personer" } };
      MulChartCard card = {
        .parent = i == start ? -1 : (int) start + (int) (i - start - 1) / 3,
        .column = column,
        .kind = MUL_UNIT_KIND_UNIT,
        .in_service = TRUE,
        .name = name,
        .leader = "Virksomhetsleder",
        .place = "Rådhuset",
        .figures = figures,
        .n_figures = G_N_ELEMENTS (figures),
      };

      mul_chart_model_add_unit (model, id, &card);
    }
  return model;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

static void
wait_for_frame (GtkWidget *widget)
{
  gboolean painted = FALSE;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (widget);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

/* The work of a frame, from what the clock does in its phases; not what it waits for the next. */
typedef struct
{
  gint64 began;
  gint64 longest;
  gint64 total;
  guint n;
} Frames;

static void
before_cb (GdkFrameClock *clock, Frames *frames)
{
  frames->began = g_get_monotonic_time ();
}

static void
after_cb (GdkFrameClock *clock, Frames *frames)
{
  gint64 took = g_get_monotonic_time () - frames->began;

  frames->longest = MAX (frames->longest, took);
  frames->total += took;
  frames->n++;
}

int
main (void)
{
  g_autoptr (MulChartModel) model = make_model (G_MAXUINT);
  Frames frames = { 0 };
  GtkWidget *window, *view, *scroller;
  GtkAdjustment *adjustment;
  gint64 start, edit = 0;

  adw_init ();
  g_resources_register (mulighetsrom_ui_get_resource ());
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  view = g_object_new (MUL_TYPE_CHART_VIEW, NULL);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (view);

  start = g_get_monotonic_time ();
  mul_chart_view_set_model (MUL_CHART_VIEW (view), model);
  g_print ("chart canvas, %u units: set %.1f ms", N_UNITS, (double) (g_get_monotonic_time () - start) / 1000);
  wait_for_frame (view);
  g_print (", first frame %.1f ms\n", (double) (g_get_monotonic_time () - start) / 1000);

  scroller = gtk_widget_get_ancestor (GTK_WIDGET (mul_chart_view_get_canvas (MUL_CHART_VIEW (view))),
                                      GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_signal_connect (gtk_widget_get_frame_clock (view), "before-paint", G_CALLBACK (before_cb), &frames);
  g_signal_connect (gtk_widget_get_frame_clock (view), "after-paint", G_CALLBACK (after_cb), &frames);
  gtk_adjustment_set_value (adjustment, 2000);
  wait_for_frame (view);
  frames = (Frames) { 0 };
  for (guint i = 0; i < N_PANS; i++)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + 90);
      wait_for_frame (view);
    }
  g_print ("chart canvas, a frame of panning: %.1f ms, the longest %.1f ms\n", (double) frames.total / 1000 / frames.n,
           (double) frames.longest / 1000);

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autoptr (MulChartModel) changed = make_model (i);

      start = g_get_monotonic_time ();
      mul_chart_view_set_model (MUL_CHART_VIEW (view), changed);
      wait_for_frame (view);
      edit += g_get_monotonic_time () - start;
    }
  g_print ("chart canvas, a change with the repaint: %.1f ms, with the wait for the frame\n",
           (double) edit / 1000 / N_EDITS);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
