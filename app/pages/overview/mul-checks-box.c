/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-checks-box.h"

#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-check-words.h"

/* So many are shown here: one of each kind, so that one kind does not hide the others. */
#define MAX_ROWS 4
#define QUIET_MS 600

struct _MulChecksBox
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  MulCheckList *list;
  guint refresh_source;

  /* Template */
  GtkWidget *box;
  GtkLabel *count;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (MulChecksBox, mul_checks_box, GTK_TYPE_WIDGET)

static GtkWidget *
create_image (const char *icon_name, const char *css_class)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name", icon_name,
                                   NULL);

  gtk_widget_add_css_class (image, css_class);
  return image;
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  /* A long sentence takes more lines, not more of the page. */
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
add_row (MulChecksBox *self, const MulFinding *finding)
{
  g_autoptr (MulRecord) service =
      finding->service_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_SERVICE, finding->service_id) : NULL;
  const char *where = service != NULL ? mul_record_get_text (service, MUL_SERVICE_name) : C_ ("check", "The project");
  g_autofree char *sentence = mul_check_words_print (finding);
  g_autofree char *spoken = mul_check_words_say (finding, where);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *icon = mul_check_is_contradiction (finding->check) ? create_image ("dialog-warning-symbolic", "warning")
                                                                : create_image ("dialog-information-symbolic", "dim-label");

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), create_label (sentence, "row-left"));
  gtk_box_append (GTK_BOX (texts), create_label (where, "caption-text"));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (box), create_image ("go-next-symbolic", "dim-label"));
  gtk_widget_add_css_class (box, "overview-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_append (self->rows, row);
}

static const MulFinding *
nth_shown (MulChecksBox *self, guint n)
{
  guint shown = 0;

  for (guint i = 0; i < self->list->open->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (self->list->open, i);
      const MulFinding *before = i > 0 ? g_ptr_array_index (self->list->open, i - 1) : NULL;

      if (before != NULL && before->check == finding->check)
        continue;
      if (shown++ == n)
        return finding;
    }
  return NULL;
}

static void
show (MulChecksBox *self)
{
  g_autofree char *count = NULL;
  const MulFinding *finding;

  g_clear_pointer (&self->list, mul_check_list_free);
  self->list = mul_check_list_new (self->document);
  count = g_strdup_printf ("%u", self->list->open->len);
  gtk_list_box_remove_all (self->rows);
  for (guint i = 0; i < MAX_ROWS && (finding = nth_shown (self, i)) != NULL; i++)
    add_row (self, finding);
  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self), self->list->open->len > 0);
}

static gboolean
refresh_cb (gpointer data)
{
  MulChecksBox *self = data;

  self->refresh_source = 0;
  /* The project may have been closed while this waited. */
  if (mul_document_is_open (self->document))
    show (self);
  return G_SOURCE_REMOVE;
}

/* Looking at the whole project waits until nothing has been edited for a moment. */
static void
document_changed_cb (MulChecksBox *self)
{
  g_clear_handle_id (&self->refresh_source, g_source_remove);
  self->refresh_source = g_timeout_add (QUIET_MS, refresh_cb, self);
}

static void
row_activated_cb (MulChecksBox *self, GtkListBoxRow *row)
{
  const MulFinding *finding = nth_shown (self, (guint) gtk_list_box_row_get_index (row));

  if (finding == NULL)
    return;
  if (finding->service_id == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-comparison", "s", "checks");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-place", "(ssss)", finding->service_id, finding->view,
                                finding->alternative_id != NULL ? finding->alternative_id : "",
                                finding->item_id != NULL ? finding->item_id : "");
}

static void
mul_checks_box_dispose (GObject *object)
{
  MulChecksBox *self = MUL_CHECKS_BOX (object);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_CHECKS_BOX);
  g_clear_pointer (&self->list, mul_check_list_free);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_checks_box_parent_class)->dispose (object);
}

static void
mul_checks_box_class_init (MulChecksBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_checks_box_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-checks-box.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChecksBox, box);
  gtk_widget_class_bind_template_child (widget_class, MulChecksBox, count);
  gtk_widget_class_bind_template_child (widget_class, MulChecksBox, rows);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mul_checks_box_init (MulChecksBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * mul_checks_box_set_document:
 * @self: a box that shows nothing yet
 * @document: the project
 */
void
mul_checks_box_set_document (MulChecksBox *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_CHECKS_BOX (self) && self->document == NULL);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  /* The page is drawn first. */
  self->refresh_source = g_idle_add_full (G_PRIORITY_LOW, refresh_cb, self, NULL);
}
