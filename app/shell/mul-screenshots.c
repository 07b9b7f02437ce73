/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-screenshots.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "pages/mul-project-edits.h"

/* Pictures of every page of a project, for who has no display to look at. */

#define WIDTH 1366
#define HEIGHT 768

/* How long a page has to come to rest, and how long a project to open, in milliseconds. */
#define REST 450
#define PATIENCE 30000

/* Where the tour stops. A chapter of findings has the first and the last view of a service. */
static const char *const comparison_views[] = { "alternatives", "questions", "themes", "staffing", "checks" };
static const char *const service_views[] = { "description", "organisation", "staffing", "assessment" };
static const char *const findings_views[] = { "description", "assessment" };

/* A picture to be taken. */
typedef struct
{
  char *path;
  char *service_id; /* NULL outside the services */
  const char *view; /* NULL is the overview */
} Stop;

typedef struct
{
  /* Owned */
  MulWindow *window;
  char *folder;
  GArray *stops; /* Stop */

  MulScreenshotsDone done;
  gpointer data;
  guint waited;
  guint next;
} Tour;

static void
clear_stop (Stop *stop)
{
  g_free (stop->path);
  g_free (stop->service_id);
}

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

static void
add_stop (Tour *tour, guint chapter, const char *slug, const char *service_id, const char *view)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s%s%s.png", chapter, slug, view != NULL ? "-" : "", view != NULL ? view : "");
  Stop stop = { .path = g_build_filename (tour->folder, name, NULL), .service_id = g_strdup (service_id), .view = view };

  g_array_append_val (tour->stops, stop);
}

static void
plan (Tour *tour, MulDocument *document)
{
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  guint n_services = g_list_model_get_n_items (services);

  add_stop (tour, 1, "overview", NULL, NULL);
  for (guint i = 0; i < n_services; i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, i);
      g_autofree char *slug = make_slug (mul_record_get_text (service, MUL_SERVICE_name));
      gboolean findings = mul_project_is_findings (service);
      const char *const *views = findings ? findings_views : service_views;
      gsize n_views = findings ? G_N_ELEMENTS (findings_views) : G_N_ELEMENTS (service_views);

      for (gsize j = 0; j < n_views; j++)
        add_stop (tour, 2 + i, slug, mul_record_get_id (service), views[j]);
    }
  for (gsize j = 0; j < G_N_ELEMENTS (comparison_views); j++)
    add_stop (tour, 2 + n_services, "comparison", NULL, comparison_views[j]);
}

/* A frame may stand around the content: the window is made so much larger that the picture gets its size. */
static void
fit_window (MulWindow *window)
{
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));

  gtk_window_set_default_size (GTK_WINDOW (window), 2 * WIDTH - gtk_widget_get_width (content),
                               2 * HEIGHT - gtk_widget_get_height (content));
}

/* A window has no holes, so the picture needs no transparency, and is a good deal smaller without. */
static gboolean
write_picture (GdkTexture *texture, const char *path)
{
  GdkTextureDownloader *downloader = gdk_texture_downloader_new (texture);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkPixbuf) pixbuf = NULL;
  gsize stride;

  gdk_texture_downloader_set_format (downloader, GDK_MEMORY_R8G8B8);
  bytes = gdk_texture_downloader_download_bytes (downloader, &stride);
  gdk_texture_downloader_free (downloader);
  pixbuf = gdk_pixbuf_new_from_bytes (bytes, GDK_COLORSPACE_RGB, FALSE, 8, gdk_texture_get_width (texture),
                                      gdk_texture_get_height (texture), (int) stride);
  return gdk_pixbuf_save (pixbuf, path, "png", NULL, "compression", "9", NULL);
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
  return write_picture (texture, path);
}

static void
end (Tour *tour, gboolean taken)
{
  tour->done (taken, tour->data);
  g_array_unref (tour->stops);
  g_object_unref (tour->window);
  g_free (tour->folder);
  g_free (tour);
}

static void wait_for_rest (Tour *tour);

static void
show_next (Tour *tour)
{
  const Stop *stop = &g_array_index (tour->stops, Stop, tour->next);

  if (stop->service_id != NULL)
    mul_window_show_service (tour->window, stop->service_id, stop->view);
  else if (stop->view != NULL)
    mul_window_show_comparison (tour->window, stop->view);
  else
    mul_window_show_overview (tour->window);
  wait_for_rest (tour);
}

static gboolean
rested_cb (gpointer data)
{
  Tour *tour = data;
  const char *path = g_array_index (tour->stops, Stop, tour->next).path;

  if (!save_picture (tour->window, path))
    {
      /* A window that is about to be laid out anew draws nothing; it will in a moment. */
      tour->waited += REST;
      if (tour->waited < PATIENCE)
        {
          wait_for_rest (tour);
          return G_SOURCE_REMOVE;
        }
      g_printerr (C_ ("command line", "The picture could not be written: %s"), path);
      g_printerr ("\n");
      end (tour, FALSE);
      return G_SOURCE_REMOVE;
    }
  g_print ("%s\n", path);
  tour->waited = 0;
  tour->next++;
  if (tour->next >= tour->stops->len)
    {
      end (tour, TRUE);
      return G_SOURCE_REMOVE;
    }
  show_next (tour);
  return G_SOURCE_REMOVE;
}

/* The time counts from when the page is built, and what is to be drawn is drawn first. */
static void
wait_for_rest (Tour *tour)
{
  g_timeout_add_full (G_PRIORITY_LOW, REST, rested_cb, tour, NULL);
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
  plan (tour, document);
  fit_window (tour->window);
  show_next (tour);
  return G_SOURCE_REMOVE;
}

/**
 * mul_screenshots_take:
 * @window: a window that is opening a project
 * @folder: where to put the pictures
 * @done: called when all are there, or one could not be made
 * @data: for @done
 *
 * Visits the overview, every view of every service and of the comparison, and saves a picture of each.
 */
void
mul_screenshots_take (MulWindow *window, const char *folder, MulScreenshotsDone done, gpointer data)
{
  Tour *tour = g_new0 (Tour, 1);

  g_mkdir_with_parents (folder, 0777);
  /* Nothing is halfway, and the text is as GNOME has it, also where there is no desktop that says so. */
  g_object_set (gtk_widget_get_settings (GTK_WIDGET (window)), "gtk-enable-animations", FALSE, "gtk-font-name", "Adwaita Sans 11",
                NULL);
  gtk_window_unmaximize (GTK_WINDOW (window));
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  tour->window = g_object_ref (window);
  tour->folder = g_strdup (folder);
  tour->stops = g_array_new (FALSE, FALSE, sizeof (Stop));
  g_array_set_clear_func (tour->stops, (GDestroyNotify) clear_stop);
  tour->done = done;
  tour->data = data;
  g_timeout_add (REST, opened_cb, tour);
}
