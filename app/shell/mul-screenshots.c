/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-screenshots.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* Pictures of every page of a project, for who has no display to look at. */

#define WIDTH 1366
#define HEIGHT 768

/* How long a page has to come to rest, and how long a project to open, in milliseconds. */
#define REST 450
#define PATIENCE 30000

static const char *const views[] = { "description", "organisation", "staffing", "assessment" };

typedef struct
{
  /* Owned */
  MulWindow *window;
  char *folder;
  GListModel *services;

  MulScreenshotsDone done;
  gpointer data;
  guint waited;

  /* The picture being taken: 0 is the overview, then four for each service. */
  guint next;
} Tour;

/* A service's name as part of a file's name: letters and digits of the Latin alphabet, with hyphens between. */
static char *
make_slug (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *ascii = g_str_to_ascii (folded, "nb");
  GString *slug = g_string_new (NULL);

  for (const char *at = ascii; *at != '\0'; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (slug, *at);
    else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');
  if (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  return g_string_free (slug, FALSE);
}

static char *
make_path (Tour *tour)
{
  g_autoptr (MulRecord) service = NULL;
  g_autofree char *slug = NULL;
  g_autofree char *name = NULL;

  if (tour->next == 0)
    return g_build_filename (tour->folder, "01-overview.png", NULL);
  service = g_list_model_get_item (tour->services, (tour->next - 1) / G_N_ELEMENTS (views));
  slug = make_slug (mul_record_get_text (service, MUL_SERVICE_name));
  name = g_strdup_printf ("%02u-%s-%s.png", 2 + (tour->next - 1) / (guint) G_N_ELEMENTS (views), slug,
                          views[(tour->next - 1) % G_N_ELEMENTS (views)]);
  return g_build_filename (tour->folder, name, NULL);
}

/* Draws the window anew, without the frame that the desktop or the toolkit puts around it. */
static gboolean
save_picture (MulWindow *window, const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  graphene_rect_t frame;
  graphene_rect_t bounds;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (window), GTK_WIDGET (window), &frame) ||
      !gtk_widget_compute_bounds (content, GTK_WIDGET (window), &bounds))
    return FALSE;
  /* The paintable begins at the frame's corner, the content's place is counted from within it. */
  graphene_rect_offset (&bounds, -frame.origin.x, -frame.origin.y);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, &bounds);
  return gdk_texture_save_to_png (texture, path);
}

static void
end (Tour *tour, gboolean taken)
{
  tour->done (taken, tour->data);
  g_clear_object (&tour->services);
  g_object_unref (tour->window);
  g_free (tour->folder);
  g_free (tour);
}

static void
show_next (Tour *tour)
{
  g_autoptr (MulRecord) service = NULL;

  if (tour->next == 0)
    {
      mul_window_show_overview (tour->window);
      return;
    }
  service = g_list_model_get_item (tour->services, (tour->next - 1) / G_N_ELEMENTS (views));
  mul_window_show_service (tour->window, mul_record_get_id (service), views[(tour->next - 1) % G_N_ELEMENTS (views)]);
}

static gboolean
rested_cb (gpointer data)
{
  Tour *tour = data;
  g_autofree char *path = make_path (tour);

  if (!save_picture (tour->window, path))
    {
      /* A window that is about to be laid out anew draws nothing; it will in a moment. */
      tour->waited += REST;
      if (tour->waited < PATIENCE)
        return G_SOURCE_CONTINUE;
      g_printerr (C_ ("command line", "The picture could not be written: %s"), path);
      g_printerr ("\n");
      end (tour, FALSE);
      return G_SOURCE_REMOVE;
    }
  g_print ("%s\n", path);
  tour->waited = 0;
  tour->next++;
  if (tour->next > g_list_model_get_n_items (tour->services) * G_N_ELEMENTS (views))
    {
      end (tour, TRUE);
      return G_SOURCE_REMOVE;
    }
  show_next (tour);
  return G_SOURCE_CONTINUE;
}

static gboolean
opened_cb (gpointer data)
{
  Tour *tour = data;
  MulDocument *document = mul_window_get_document (tour->window);

  if (document == NULL)
    {
      tour->waited += REST;
      if (!mul_window_is_vacant (tour->window) && tour->waited < PATIENCE)
        return G_SOURCE_CONTINUE;
      g_printerr ("%s\n", C_ ("command line", "The project could not be opened. “mulighetsrom --check FILE” tells why."));
      end (tour, FALSE);
      return G_SOURCE_REMOVE;
    }
  tour->services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  show_next (tour);
  g_timeout_add (REST, rested_cb, tour);
  return G_SOURCE_REMOVE;
}

/**
 * mul_screenshots_take:
 * @window: a window that is opening a project
 * @folder: where to put the pictures
 * @done: called when all are there, or one could not be made
 * @data: for @done
 *
 * Visits the overview and every view of every service, and saves a picture of each.
 */
void
mul_screenshots_take (MulWindow *window, const char *folder, MulScreenshotsDone done, gpointer data)
{
  Tour *tour = g_new0 (Tour, 1);

  g_mkdir_with_parents (folder, 0777);
  gtk_window_unmaximize (GTK_WINDOW (window));
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  tour->window = g_object_ref (window);
  tour->folder = g_strdup (folder);
  tour->done = done;
  tour->data = data;
  g_timeout_add (REST, opened_cb, tour);
}
