/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-tray-row.h"

#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-staffing-hyphens.h"

struct _MulTrayRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  char *id;
  char *heading;
  char *heading_amount;
  MulRecord *municipality; /* the heading's */
  GtkWidget *badge;
  GtkLabel *title;
  GtkLabel *detail;
  GtkLabel *amount;

  gboolean ended;
};

G_DEFINE_FINAL_TYPE (MulTrayRow, mul_tray_row, GTK_TYPE_LIST_BOX_ROW)

static GdkContentProvider *
prepare_cb (MulTrayRow *self)
{
  MulTray *tray = MUL_TRAY (gtk_widget_get_ancestor (GTK_WIDGET (self), MUL_TYPE_TRAY));
  const char *const own[] = { self->id, NULL };
  g_auto (GStrv) selected = tray != NULL ? mul_tray_dup_selected (tray, FALSE) : NULL;
  gboolean together = selected != NULL && g_strv_contains ((const char *const *) selected, self->id);
  g_autoptr (MulTrayLoad) load = mul_tray_load_new (together ? (const char *const *) selected : own, NULL);

  return self->ended ? NULL : gdk_content_provider_new_typed (MUL_TYPE_TRAY_LOAD, load);
}

static void
drag_begin_cb (MulTrayRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (self));
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, image, 12, 12);
  mul_tray_row_set_lifted (self, TRUE);
}

static void
drag_end_cb (MulTrayRow *self)
{
  mul_tray_row_set_lifted (self, FALSE);
}

static void
mul_tray_row_finalize (GObject *object)
{
  MulTrayRow *self = MUL_TRAY_ROW (object);

  g_free (self->id);
  g_free (self->heading);
  g_free (self->heading_amount);
  g_clear_object (&self->municipality);
  G_OBJECT_CLASS (mul_tray_row_parent_class)->finalize (object);
}

static void
mul_tray_row_class_init (MulTrayRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_tray_row_finalize;
}

/* A label that is read as part of the row, not by itself. */
static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "xalign", 0.0f,
                                   "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return GTK_LABEL (label);
}

static void
mul_tray_row_init (MulTrayRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *grip = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-drag-handle-symbolic", "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkDragSource *source = gtk_drag_source_new ();

  self->badge = mul_municipality_badge_new (NULL);
  self->title = create_label (NULL);
  self->detail = create_label ("caption-text");
  self->amount = create_label ("tray-amount");
  gtk_label_set_wrap (self->amount, FALSE);
  gtk_widget_add_css_class (grip, "tray-grip");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (self->detail));
  gtk_box_append (GTK_BOX (box), grip);
  gtk_box_append (GTK_BOX (box), self->badge);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->amount));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "tray-row");

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

MulTrayRow *
mul_tray_row_new (void)
{
  return g_object_new (MUL_TYPE_TRAY_ROW, NULL);
}

/**
 * mul_tray_row_set_item:
 * @self: a row
 * @item: what to show, read during the call
 */
void
mul_tray_row_set_item (MulTrayRow *self, const MulTrayItem *item)
{
  g_autofree char *title = mul_staffing_hyphens_insert (item->title);

  g_return_if_fail (MUL_IS_TRAY_ROW (self));
  g_set_str (&self->id, item->id);
  g_set_str (&self->heading, item->heading);
  g_set_str (&self->heading_amount, item->heading_amount);
  g_set_object (&self->municipality, item->heading_municipality);
  self->ended = item->ended;
  mul_municipality_badge_set_municipality (MUL_MUNICIPALITY_BADGE (self->badge), item->municipality);
  gtk_widget_set_visible (self->badge, item->municipality != NULL);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->detail, item->detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *item->detail != '\0');
  gtk_label_set_label (self->amount, item->amount);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, item->label, -1);
  if (item->ended)
    gtk_widget_add_css_class (GTK_WIDGET (self), "ended");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "ended");
}

/**
 * mul_tray_row_set_lifted:
 * @self: a row
 * @lifted: whether it is dragged, or cut and waits to be pasted: then only its outline is left
 */
void
mul_tray_row_set_lifted (MulTrayRow *self, gboolean lifted)
{
  g_return_if_fail (MUL_IS_TRAY_ROW (self));
  if (lifted)
    gtk_widget_add_css_class (GTK_WIDGET (self), "lifted");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "lifted");
}

const char *
mul_tray_row_get_id (MulTrayRow *self)
{
  return self->id;
}

const char *
mul_tray_row_get_heading (MulTrayRow *self)
{
  return self->heading;
}

gboolean
mul_tray_row_get_ended (MulTrayRow *self)
{
  return self->ended;
}

/**
 * mul_tray_row_create_heading:
 * @self: the first row under a heading
 *
 * Returns: (transfer floating): the heading
 */
GtkWidget *
mul_tray_row_create_heading (MulTrayRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (self->heading);
  GtkWidget *amount = gtk_label_new (self->heading_amount);

  gtk_widget_add_css_class (box, "tray-heading");
  if (self->municipality != NULL)
    gtk_box_append (GTK_BOX (box), mul_municipality_badge_new (self->municipality));
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (amount, "tray-sum");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), amount);
  return box;
}
