/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is painted, measured: every text of every place against what lies behind it, in light and dark style. The same
 * program measures high contrast, where the environment asks for that. */
#include "config.h"

#include <math.h>

#include "domain/mul-colour.h"
#include "mul-test-keys.h"
#include "mul-test-places.h"
#include "mul-test-steps.h"

/* WCAG 2.1: 1.4.3 for text, of which large is 18 pt, or 14 pt in bold; 1.4.11 for marks. */
#define TEXT_CONTRAST 4.5
#define MARK_CONTRAST 3.0
#define LARGE_PIXELS 24.0
#define LARGE_BOLD_PIXELS 18.66

/* Paint has 256 steps. */
#define ROUNDING 0.03
#define MAGNIFICATION 4

typedef struct
{
  const char *style;
  GHashTable *failures; /* a set of sentences */
  guint texts;
  guint icons;
} Survey;

/* ---- Paint ------------------------------------------------------------------------------------------- */

typedef struct
{
  GtkWidget *root;
  graphene_rect_t frame;
  GskRenderer *renderer;
  GskRenderNode *node;
  guint32 *pixels; /* 0xAARRGGBB */
  int width;
  int height;
} Painting;

static gboolean
paint (GtkWidget *root, Painting *painting)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (root);
  g_autoptr (GdkTexture) texture = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  painting->root = root;
  painting->renderer = gtk_native_get_renderer (gtk_widget_get_native (root));
  painting->width = gdk_paintable_get_intrinsic_width (paintable);
  painting->height = gdk_paintable_get_intrinsic_height (paintable);
  gdk_paintable_snapshot (paintable, snapshot, painting->width, painting->height);
  painting->node = gtk_snapshot_free_to_node (snapshot);
  if (painting->node == NULL || painting->renderer == NULL || !gtk_widget_compute_bounds (root, root, &painting->frame))
    {
      g_clear_pointer (&painting->node, gsk_render_node_unref);
      return FALSE;
    }
  texture = gsk_renderer_render_texture (painting->renderer, painting->node,
                                         &GRAPHENE_RECT_INIT (0, 0, (float) painting->width, (float) painting->height));
  painting->pixels = g_new (guint32, (gsize) painting->width * (gsize) painting->height);
  gdk_texture_download (texture, (guchar *) painting->pixels, (gsize) painting->width * 4);
  return TRUE;
}

static void
clear (Painting *painting)
{
  gsk_render_node_unref (painting->node);
  g_free (painting->pixels);
}

/* The colour most of a box has, or -1 where it lies outside or is see-through. */
static gint64
find_ground (const Painting *painting, const graphene_rect_t *box)
{
  const int left = MAX (0, (int) floorf (box->origin.x) - 2);
  const int top = MAX (0, (int) floorf (box->origin.y) - 2);
  const int right = MIN (painting->width, (int) ceilf (box->origin.x + box->size.width) + 2);
  const int bottom = MIN (painting->height, (int) ceilf (box->origin.y + box->size.height) + 2);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint most = 0;
  gint64 ground = -1;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      {
        const guint32 pixel = painting->pixels[y * painting->width + x];
        guint count;

        if (pixel >> 24 != 0xff)
          continue;
        count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (pixel))) + 1;
        g_hash_table_insert (counts, GUINT_TO_POINTER (pixel), GUINT_TO_POINTER (count));
        if (count > most)
          {
            most = count;
            ground = pixel & 0xffffff;
          }
      }
  return ground;
}

/* The greatest contrast to @ground that is painted in a box. */
static double
find_contrast (const Painting *painting, const graphene_rect_t *box, guint32 ground)
{
  const int right = MIN (painting->width, (int) ceilf (box->origin.x + box->size.width));
  const int bottom = MIN (painting->height, (int) ceilf (box->origin.y + box->size.height));
  double contrast = 1;

  for (int y = MAX (0, (int) box->origin.y); y < bottom; y++)
    for (int x = MAX (0, (int) box->origin.x); x < right; x++)
      contrast = MAX (contrast, mul_colour_contrast (painting->pixels[y * painting->width + x] & 0xffffff, ground));
  return contrast;
}

/* ---- What is there ----------------------------------------------------------------------------------- */

static gboolean
is_within (GtkWidget *widget, const char *name)
{
  while (widget != NULL && !g_str_equal (gtk_widget_get_css_name (widget), name))
    widget = gtk_widget_get_parent (widget);
  return widget != NULL;
}

static GtkWidget *
pick (const Painting *painting, double x, double y)
{
  return gtk_widget_pick (painting->root, x + (double) painting->frame.origin.x, y + (double) painting->frame.origin.y,
                          GTK_PICK_INSENSITIVE | GTK_PICK_NON_TARGETABLE);
}

/* A toast lies over a part of what is there. */
static gboolean
is_under_toast (const Painting *painting, const graphene_rect_t *box)
{
  GtkWidget *toast = mul_test_find_named (painting->root, "AdwToastWidget");
  graphene_rect_t over;

  if (toast == NULL || !gtk_widget_compute_bounds (toast, painting->root, &over))
    return FALSE;
  graphene_rect_offset (&over, -painting->frame.origin.x, -painting->frame.origin.y);
  return graphene_rect_intersection (&over, box, NULL);
}

/* The widget seen at the middle of a box, or NULL where something lies over it or it cannot be used: that is exempt. */
static GtkWidget *
find_subject (const Painting *painting, const graphene_rect_t *box)
{
  AdwDialog *dialog = ADW_IS_APPLICATION_WINDOW (painting->root)
                          ? adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (painting->root))
                          : NULL;
  GtkWidget *widget = pick (painting, (double) (box->origin.x + box->size.width / 2),
                            (double) (box->origin.y + box->size.height / 2));

  if (widget == NULL || is_under_toast (painting, box) || !gtk_widget_is_sensitive (widget) || is_within (widget, "dimming")
      || is_within (widget, "toast"))
    return NULL;
  if (dialog != NULL && !gtk_widget_is_ancestor (widget, GTK_WIDGET (dialog)))
    return NULL;
  return widget;
}

static char *
describe (GtkWidget *widget)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 4 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    {
      g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
      g_autofree char *joined = g_strjoinv (".", classes);

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " < " : "", gtk_widget_get_css_name (widget),
                              *joined != '\0' ? "." : "", joined);
    }
  return g_string_free (text, FALSE);
}

static const char *
get_words (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_label (GTK_LABEL (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  return "";
}

static void
fail (Survey *survey, const char *place, GtkWidget *widget, const char *what, double contrast, guint32 front, guint32 ground)
{
  g_autofree char *described = describe (widget);
  g_autofree char *key = g_strdup_printf ("%s %s: %.2f (#%06x on #%06x): %s", survey->style, what, contrast, front, ground,
                                          described);

  if (g_hash_table_add (survey->failures, g_strdup (key)))
    g_test_message ("%s: %s “%s”", place, key, get_words (widget));
}

/* The colour of a text: its beginning is painted again, so large that some pixel lies wholly within a letter. What the node
 * tells of its colour is not to be had: it may be in a space of colours that GTK 4.18 keeps to itself. Premultiplied, 0 to 255,
 * in the order of GDK_MEMORY_B8G8R8A8_PREMULTIPLIED. */
static void
find_colour (const Painting *painting, GskRenderNode *node, guchar colour[4])
{
  g_autoptr (GskTransform) larger = gsk_transform_scale (NULL, MAGNIFICATION, MAGNIFICATION);
  GskRenderNode *large = gsk_transform_node_new (node, larger);
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree guchar *pixels = NULL;
  graphene_rect_t area;
  gsize n;

  gsk_render_node_get_bounds (large, &area);
  area.size.width = MIN (area.size.width, MAGNIFICATION * 40);
  texture = gsk_renderer_render_texture (painting->renderer, large, &area);
  n = (gsize) gdk_texture_get_width (texture) * (gsize) gdk_texture_get_height (texture);
  pixels = g_new (guchar, n * 4);
  gdk_texture_download (texture, pixels, (gsize) gdk_texture_get_width (texture) * 4);
  memset (colour, 0, 4);
  for (gsize i = 0; i < n; i++)
    if (pixels[i * 4 + 3] > colour[3])
      memcpy (colour, pixels + i * 4, 4);
  gsk_render_node_unref (large);
}

static void
check_text (const Painting *painting, GskRenderNode *node, GskTransform *transform, const graphene_rect_t *clip,
            float opacity, Survey *survey, const char *place)
{
  g_autoptr (PangoFontDescription) font =
      pango_font_describe_with_absolute_size (gsk_text_node_get_font (node));
  const double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  const gboolean bold = pango_font_description_get_weight (font) >= PANGO_WEIGHT_BOLD;
  const double needed = size >= (bold ? LARGE_BOLD_PIXELS : LARGE_PIXELS) ? MARK_CONTRAST : TEXT_CONTRAST;
  guchar colour[4];
  double alpha;
  graphene_rect_t own;
  graphene_rect_t box;
  GtkWidget *subject;
  gint64 ground;
  guint32 front = 0;
  double contrast;

  gsk_render_node_get_bounds (node, &own);
  gsk_transform_transform_bounds (transform, &own, &box);
  if (!graphene_rect_intersection (&box, clip, &box) || box.size.width < 3 || box.size.height < 3)
    return;
  subject = find_subject (painting, &box);
  ground = find_ground (painting, &box);
  if (subject == NULL || ground < 0)
    return;
  find_colour (painting, node, colour);
  alpha = colour[3] / 255.0 * (double) opacity;
  /* What is fully see-through is shown when it is pointed at. */
  if (alpha < 0.02)
    return;
  for (guint i = 0; i < 3; i++)
    front = front << 8 | MIN (0xff, (guint32) (colour[2 - i] * 255.0 / colour[3] + 0.5));
  front = mul_colour_mix (front, (guint32) ground, alpha);
  contrast = mul_colour_contrast (front, (guint32) ground);
  /* What does not appear in the paint is covered by something. */
  if (find_contrast (painting, &box, (guint32) ground) < 1 + (contrast - 1) * 0.4)
    return;
  survey->texts++;
  if (contrast < needed - ROUNDING)
    fail (survey, place, subject, "text", contrast, front, (guint32) ground);
}

static void
check_node (const Painting *painting, GskRenderNode *node, GskTransform *transform, const graphene_rect_t *clip,
            float opacity, Survey *survey, const char *place)
{
  graphene_rect_t within = *clip;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        check_node (painting, gsk_container_node_get_child (node, i), transform, clip, opacity, survey, place);
      break;
    case GSK_TRANSFORM_NODE:
      {
        g_autoptr (GskTransform) further =
            gsk_transform_transform (gsk_transform_ref (transform), gsk_transform_node_get_transform (node));

        check_node (painting, gsk_transform_node_get_child (node), further, clip, opacity, survey, place);
        break;
      }
    case GSK_OPACITY_NODE:
      check_node (painting, gsk_opacity_node_get_child (node), transform, clip,
                  opacity * gsk_opacity_node_get_opacity (node), survey, place);
      break;
    case GSK_CLIP_NODE:
      gsk_transform_transform_bounds (transform, gsk_clip_node_get_clip (node), &within);
      if (graphene_rect_intersection (&within, clip, &within))
        check_node (painting, gsk_clip_node_get_child (node), transform, &within, opacity, survey, place);
      break;
    case GSK_ROUNDED_CLIP_NODE:
      gsk_transform_transform_bounds (transform, &gsk_rounded_clip_node_get_clip (node)->bounds, &within);
      if (graphene_rect_intersection (&within, clip, &within))
        check_node (painting, gsk_rounded_clip_node_get_child (node), transform, &within, opacity, survey, place);
      break;
    case GSK_SHADOW_NODE:
      check_node (painting, gsk_shadow_node_get_child (node), transform, clip, opacity, survey, place);
      break;
    case GSK_DEBUG_NODE:
      check_node (painting, gsk_debug_node_get_child (node), transform, clip, opacity, survey, place);
      break;
    case GSK_TEXT_NODE:
      check_text (painting, node, transform, clip, opacity, survey, place);
      break;
    default:
      break;
    }
}

/* The colour that a widget paints in, on a ground. */
static guint32
get_colour (GtkWidget *widget, guint32 ground)
{
  GdkRGBA colour;
  guint32 front;

  gtk_widget_get_color (widget, &colour);
  front = (guint32) (colour.red * 255 + 0.5f) << 16 | (guint32) (colour.green * 255 + 0.5f) << 8 | (guint32) (colour.blue * 255 + 0.5f);
  return mul_colour_mix (front, ground, (double) colour.alpha);
}

/* An icon is measured by what is painted of it. */
static void
check_icon (const Painting *painting, GtkWidget *icon, Survey *survey, const char *place)
{
  graphene_rect_t box;
  gint64 ground;
  double contrast;

  if (!gtk_widget_compute_bounds (icon, painting->root, &box))
    return;
  graphene_rect_offset (&box, -painting->frame.origin.x, -painting->frame.origin.y);
  if (box.size.width < 8 || find_subject (painting, &box) != icon ||
      pick (painting, (double) box.origin.x + 1, (double) box.origin.y + 1) != icon ||
      pick (painting, (double) (box.origin.x + box.size.width) - 1, (double) (box.origin.y + box.size.height) - 1) != icon)
    return;
  ground = find_ground (painting, &box);
  contrast = ground >= 0 ? find_contrast (painting, &box, (guint32) ground) : 1;
  /* Nothing of it is painted: what is shown when it is pointed at has its colour even so. The knob of a switch lies over it. */
  if (contrast < 1.05 && is_within (icon, "switch"))
    return;
  if (contrast < 1.05)
    contrast = mul_colour_contrast (get_colour (icon, (guint32) MAX (ground, 0)), (guint32) MAX (ground, 0));
  survey->icons++;
  if (contrast < MARK_CONTRAST - ROUNDING)
    fail (survey, place, icon, gtk_image_get_icon_name (GTK_IMAGE (icon)), contrast, 0, (guint32) ground);
}

static void
check_icons (const Painting *painting, GtkWidget *widget, Survey *survey, const char *place)
{
  if (!gtk_widget_get_mapped (widget) || (GTK_IS_NATIVE (widget) && widget != painting->root))
    return;
  if (GTK_IS_IMAGE (widget))
    check_icon (painting, widget, survey, place);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_icons (painting, child, survey, place);
}

/* A dialog's texts are measured alone, in the paint of all: the page behind it has texts of its own beneath the dialog's,
 * and the letters that are seen there would be taken for theirs. */
static void
check_dialog (const Painting *painting, AdwDialog *dialog, Survey *survey, const char *place)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (dialog));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskTransform) transform = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  graphene_rect_t box;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (dialog), painting->root, &box))
    return;
  graphene_rect_offset (&box, -painting->frame.origin.x, -painting->frame.origin.y);
  transform = gsk_transform_translate (NULL, &box.origin);
  check_node (painting, node, transform, &box, 1, survey, place);
}

static void
check_surface (GtkWidget *root, Survey *survey, const char *place)
{
  AdwDialog *dialog = ADW_IS_APPLICATION_WINDOW (root)
                          ? adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root))
                          : NULL;
  g_autoptr (GskTransform) transform = gsk_transform_new ();
  Painting painting;

  if (!paint (root, &painting))
    return;
  if (dialog != NULL)
    check_dialog (&painting, dialog, survey, place);
  else
    check_node (&painting, painting.node, transform,
                &GRAPHENE_RECT_INIT (0, 0, (float) painting.width, (float) painting.height), 1, survey, place);
  check_icons (&painting, root, survey, place);
  clear (&painting);
}

/* The popovers that are open have surfaces of their own. */
static void
check_popovers (GtkWidget *widget, Survey *survey, const char *place)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    check_surface (widget, survey, place);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_popovers (child, survey, place);
}

static void
check_schemes (AdwApplicationWindow *window, const char *place, gboolean only_popovers, Survey *survey)
{
  static const struct
  {
    AdwColorScheme scheme;
    const char *name;
  } schemes[] = { { ADW_COLOR_SCHEME_FORCE_LIGHT, "light" }, { ADW_COLOR_SCHEME_FORCE_DARK, "dark" } };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[i].scheme);
      mul_test_rest ();
      survey->style = schemes[i].name;
      if (!only_popovers)
        check_surface (GTK_WIDGET (window), survey, place);
      check_popovers (GTK_WIDGET (window), survey, place);
    }
}

static void
visit_popover_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  check_schemes (window, place, TRUE, data);
}

static void
visit_cb (AdwApplicationWindow *window, const char *place, gpointer data)
{
  check_schemes (window, place, FALSE, data);
  mul_test_places_visit_popovers (window, place, visit_popover_cb, data);
}

static void
test_places (gconstpointer data)
{
  g_autoptr (GHashTable) failures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Survey survey = { NULL, failures, 0, 0 };
  const gboolean example = GPOINTER_TO_INT (data);
  MulWindow *window = mul_test_places_open (example, 1366, 768);

  mul_test_places_visit (window, example, visit_cb, &survey);
  mul_test_places_close (window);
  g_test_message ("%u texts and %u icons, of which %u lack contrast", survey.texts, survey.icons,
                  g_hash_table_size (failures));
  if (g_getenv ("MULIGHETSROM_ONLY_PLACE") == NULL)
    {
      g_assert_cmpuint (survey.texts, >, example ? 2000 : 200);
      g_assert_cmpuint (survey.icons, >, example ? 200 : 20);
    }
  g_assert_cmpuint (g_hash_table_size (failures), ==, 0);
}

int
main (int argc, char *argv[])
{
  mul_test_places_init (&argc, &argv, "nb");
  g_test_add_data_func ("/contrast/example", GINT_TO_POINTER (TRUE), test_places);
  g_test_add_data_func ("/contrast/empty", GINT_TO_POINTER (FALSE), test_places);
  return mul_test_places_run ();
}
