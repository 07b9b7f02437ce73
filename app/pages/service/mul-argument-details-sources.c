/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-details-edits.h"

/* Where an argument is said: its sources, and where in each. */

/* A source is its title, and below it where in it, and what removes it. */
static GtkWidget *
get_locator (GtkWidget *row)
{
  return gtk_widget_get_first_child (gtk_widget_get_last_child (row));
}

void
mul_details_commit_locators (MulArgumentDetailsPopover *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->sources); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      const char *id = gtk_widget_get_name (row);
      g_autoptr (MulRecord) citation = mul_document_get_record (self->document, MUL_ENTITY_CITATION, id);
      g_autofree char *locator = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (get_locator (row)))));
      g_autoptr (GError) error = NULL;

      if (citation != NULL && strcmp (mul_record_get_text (citation, MUL_CITATION_locator), locator) != 0)
        mul_details_check (self, mul_argument_set_locator (self->document, id, locator, &error), &error);
    }
}

static void
cite (MulArgumentDetailsPopover *self, const char *source_id, const char *title)
{
  g_autoptr (GError) error = NULL;

  if (self->argument_id == NULL)
    return;
  self->cited = gtk_widget_get_visible (GTK_WIDGET (self));
  mul_details_check (self, mul_argument_cite (self->document, self->argument_id, source_id, title, &error), &error);
}

static void
source_chosen_cb (MulArgumentDetailsPopover *self, guint index)
{
  if (index < self->source_ids->len)
    cite (self, g_ptr_array_index (self->source_ids, index), NULL);
}

static void
source_named_cb (MulArgumentDetailsPopover *self, const char *title)
{
  cite (self, NULL, title);
}

static void
remove_source_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (button));
  g_autoptr (GError) error = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (self->add_source));
  mul_details_check (self, mul_argument_remove_citation (self->document, id, &error), &error);
}

/* Who has typed the page is done with the source, and goes on with the row. What was typed is stored when the card closes. */
static void
locator_activated_cb (MulArgumentDetailsPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static GtkWidget *
make_source_row (MulArgumentDetailsPopover *self, MulRecord *citation)
{
  g_autoptr (MulRecord) source =
      mul_document_get_record (self->document, MUL_ENTITY_SOURCE, mul_record_get_text (citation, MUL_CITATION_source_id));
  const char *title = source != NULL ? mul_record_get_text (source, MUL_SOURCE_title) : "";
  /* Translators: the title of a source; the row is for the page or point in it */
  g_autofree char *name = g_strdup_printf (C_ ("argument details", "%s: page or point"), title);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *point = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *locator = mul_details_make_entry (self, name);

  gtk_widget_set_name (row, mul_record_get_id (citation));
  gtk_entry_set_placeholder_text (GTK_ENTRY (locator), C_ ("argument details", "Page or point"));
  gtk_editable_set_text (GTK_EDITABLE (locator), mul_record_get_text (citation, MUL_CITATION_locator));
  g_signal_connect_object (locator, "activate", G_CALLBACK (locator_activated_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_box_append (GTK_BOX (point), locator);
  gtk_box_append (GTK_BOX (point), mul_details_make_remove_button (self, mul_record_get_id (citation),
                                                                   C_ ("argument details", "Remove Source"),
                                                                   G_CALLBACK (remove_source_cb)));
  gtk_box_append (GTK_BOX (row), mul_details_make_label (title));
  gtk_box_append (GTK_BOX (row), point);
  return row;
}

static void
offer_sources (MulArgumentDetailsPopover *self)
{
  g_autoptr (GListModel) sources = mul_document_list (self->document, MUL_ENTITY_SOURCE, 0);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) titles = NULL;

  g_ptr_array_set_size (self->source_ids, 0);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (MulRecord) source = g_list_model_get_item (sources, i);

      g_strv_builder_add (builder, mul_record_get_text (source, MUL_SOURCE_title));
      g_ptr_array_add (self->source_ids, g_strdup (mul_record_get_id (source)));
    }
  titles = g_strv_builder_end (builder);
  mul_choice_entry_set_names (self->add_source, (const char *const *) titles);
}

void
mul_details_show_sources (MulArgumentDetailsPopover *self)
{
  g_autoptr (GListModel) citations =
      mul_document_list (self->document, MUL_ENTITY_CITATION, MUL_CITATION_argument_id, self->argument_id, 0);
  g_autofree char *before = g_strdup (self->shown_sources);
  g_autoptr (GString) shown = g_string_new (self->argument_id);
  GtkWidget *added = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (MulRecord) citation = g_list_model_get_item (citations, i);

      g_string_append_printf (shown, "/%s", mul_record_get_id (citation));
    }
  offer_sources (self);
  if (!g_set_str (&self->shown_sources, shown->str))
    return;
  if (gtk_widget_get_focus_child (self->sources) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->add_source));
  mul_details_remove_children (self->sources);
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (MulRecord) citation = g_list_model_get_item (citations, i);
      GtkWidget *row = make_source_row (self, citation);

      gtk_box_append (GTK_BOX (self->sources), row);
      if (before == NULL || strstr (before, mul_record_get_id (citation)) == NULL)
        added = row;
    }
  gtk_widget_set_visible (self->sources, g_list_model_get_n_items (citations) > 0);
  if (self->cited && added != NULL)
    gtk_widget_grab_focus (get_locator (added));
  self->cited = FALSE;
}

void
mul_details_add_sources (MulArgumentDetailsPopover *self, GtkWidget *box)
{
  self->source_ids = g_ptr_array_new_with_free_func (g_free);
  mul_details_add_heading (box, C_ ("argument details", "Sources"));
  self->sources = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (box), self->sources);
  self->add_source =
      mul_details_make_choice (self, box, C_ ("argument details", "Find or add a source"),
                                                C_ ("argument details", "Sources"), G_CALLBACK (source_chosen_cb));
  g_signal_connect_object (self->add_source, "named", G_CALLBACK (source_named_cb), self, G_CONNECT_SWAPPED);
}
