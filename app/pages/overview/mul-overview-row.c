/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-overview-row.h"

#include <adwaita.h>

struct _MulOverviewRow
{
  MulReorderRow parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *record;
  char *remove_label;
  char *kept;
  GtkWidget *popover;

  /* Borrowed */
  const MulRecordField *fields;

  /* Template */
  GtkWidget *prefix_bin;
  GtkWidget *title_label;
  GtkWidget *subtitle_box;
  GtkWidget *left_label;
  GtkWidget *rest_label;
  GtkWidget *suffix_bin;

  guint n_fields;
};

G_DEFINE_FINAL_TYPE (MulOverviewRow, mul_overview_row, MUL_TYPE_REORDER_ROW)

static void
removed_cb (MulOverviewRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "row.remove", NULL);
}

static void
mul_overview_row_renamed (MulOverviewRow *self)
{
  mul_overview_row_edit (self);
}

static void
mul_overview_row_dispose (GObject *object)
{
  MulOverviewRow *self = MUL_OVERVIEW_ROW (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_OVERVIEW_ROW);
  g_clear_object (&self->record);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_overview_row_parent_class)->dispose (object);
}

static void
mul_overview_row_finalize (GObject *object)
{
  g_free (MUL_OVERVIEW_ROW (object)->remove_label);
  g_free (MUL_OVERVIEW_ROW (object)->kept);
  G_OBJECT_CLASS (mul_overview_row_parent_class)->finalize (object);
}

static void
mul_overview_row_class_init (MulOverviewRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_overview_row_dispose;
  object_class->finalize = mul_overview_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-overview-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, prefix_bin);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, subtitle_box);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, left_label);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, rest_label);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewRow, suffix_bin);
}

static void
mul_overview_row_init (MulOverviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "renamed", G_CALLBACK (mul_overview_row_renamed), NULL);
}

/**
 * mul_overview_row_new:
 * @document: the project
 * @record: what the row stands for
 * @fields: (array length=n_fields): what is edited, the name first; kept by the caller
 * @n_fields: how many
 * @remove_label: what the button that deletes it says
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
mul_overview_row_new (MulDocument *document, MulRecord *record, const MulRecordField *fields, guint n_fields,
                      const char *remove_label)
{
  MulOverviewRow *self = g_object_new (MUL_TYPE_OVERVIEW_ROW, NULL);

  self->document = g_object_ref (document);
  self->record = g_object_ref (record);
  self->fields = fields;
  self->n_fields = n_fields;
  self->remove_label = g_strdup (remove_label);
  return GTK_WIDGET (self);
}

/**
 * mul_overview_row_get_record:
 * @self: a row
 *
 * Returns: (transfer none): what it stands for
 */
MulRecord *
mul_overview_row_get_record (MulOverviewRow *self)
{
  g_return_val_if_fail (MUL_IS_OVERVIEW_ROW (self), NULL);
  return self->record;
}

/**
 * mul_overview_row_show:
 * @self: a row
 * @title: the name
 * @left: (nullable): below it, what is left to do
 * @rest: (nullable): below it, in lighter type
 * @spoken: all of it, for a screen reader
 */
void
mul_overview_row_show (MulOverviewRow *self, const char *title, const char *left, const char *rest, const char *spoken)
{
  gboolean has_left = left != NULL && *left != '\0';
  gboolean has_rest = rest != NULL && *rest != '\0';
  /* The dot stays with the word before it. */
  g_autofree char *joined = has_left && has_rest ? g_strconcat (left, "\302\240· ", NULL) : g_strdup (left);

  g_return_if_fail (MUL_IS_OVERVIEW_ROW (self));
  gtk_label_set_label (GTK_LABEL (self->title_label), title);
  gtk_label_set_label (GTK_LABEL (self->left_label), has_left ? joined : "");
  gtk_label_set_label (GTK_LABEL (self->rest_label), has_rest ? rest : "");
  gtk_widget_set_visible (self->left_label, has_left);
  gtk_widget_set_visible (self->rest_label, has_rest);
  gtk_widget_set_visible (self->subtitle_box, has_left || has_rest);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * mul_overview_row_set_prefix:
 * @self: a row
 * @prefix: what stands before the name
 */
void
mul_overview_row_set_prefix (MulOverviewRow *self, GtkWidget *prefix)
{
  g_return_if_fail (MUL_IS_OVERVIEW_ROW (self));
  adw_bin_set_child (ADW_BIN (self->prefix_bin), prefix);
  gtk_widget_set_visible (self->prefix_bin, prefix != NULL);
}

/**
 * mul_overview_row_set_suffix:
 * @self: a row
 * @suffix: what stands after the name
 */
void
mul_overview_row_set_suffix (MulOverviewRow *self, GtkWidget *suffix)
{
  g_return_if_fail (MUL_IS_OVERVIEW_ROW (self));
  adw_bin_set_child (ADW_BIN (self->suffix_bin), suffix);
  gtk_widget_set_visible (self->suffix_bin, suffix != NULL);
}

/**
 * mul_overview_row_set_kept:
 * @self: a row
 * @reason: (nullable): why what it stands for cannot be removed; NULL where it can
 */
void
mul_overview_row_set_kept (MulOverviewRow *self, const char *reason)
{
  g_return_if_fail (MUL_IS_OVERVIEW_ROW (self));
  if (!g_set_str (&self->kept, reason))
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.remove", reason == NULL);
  if (self->popover != NULL)
    mul_record_popover_set_kept (MUL_RECORD_POPOVER (self->popover), reason);
}

/**
 * mul_overview_row_edit:
 * @self: a row
 *
 * Opens the popover in which its values are edited.
 */
void
mul_overview_row_edit (MulOverviewRow *self)
{
  g_return_if_fail (MUL_IS_OVERVIEW_ROW (self));
  if (self->popover == NULL)
    {
      self->popover =
          mul_record_popover_new (self->document, self->record, self->fields, self->n_fields, self->remove_label);
      mul_record_popover_set_kept (MUL_RECORD_POPOVER (self->popover), self->kept);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
      g_signal_connect_object (self->popover, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/**
 * mul_overview_row_focus_near:
 * @list: a list of rows
 * @position: where a row has just been deleted
 *
 * Takes the focus to the row that came in its place, or to the last one.
 */
void
mul_overview_row_focus_near (GtkListBox *list, int position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, position);

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  if (row == NULL && position > 0)
    row = gtk_list_box_get_row_at_index (list, position - 1);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
