/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-service-alternatives.h"

#include "pages/mul-alternative-edits.h"

typedef struct
{
  /* Borrowed: the view that shows the list belongs to a window that holds the document. */
  MulDocument *document;
  char *service_id;
} Whose;

static void
free_whose (gpointer data)
{
  Whose *whose = data;

  g_free (whose->service_id);
  g_free (whose);
}

static gboolean
concerns_cb (gpointer item, gpointer data)
{
  Whose *whose = data;

  return mul_alternative_concerns (whose->document, whose->service_id, item);
}

static void
changed_cb (GtkFilterListModel *self, MulChanges *changes)
{
  if (mul_changes_touch (changes, MUL_ENTITY_SERVICE_ALTERNATIVE) || mul_changes_touch (changes, MUL_ENTITY_ALTERNATIVE))
    gtk_filter_changed (gtk_filter_list_model_get_filter (self), GTK_FILTER_CHANGE_DIFFERENT);
}

/**
 * mul_service_alternatives_new:
 * @document: the project, which outlives the list
 * @service_id: a service
 *
 * Returns: (transfer full): the alternatives that concern the service, in order, live
 */
GListModel *
mul_service_alternatives_new (MulDocument *document, const char *service_id)
{
  Whose *whose = g_new0 (Whose, 1);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (concerns_cb, whose, free_whose));
  GtkFilterListModel *model;

  whose->document = document;
  whose->service_id = g_strdup (service_id);
  model = gtk_filter_list_model_new (mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0), filter);
  g_signal_connect_object (document, "changed", G_CALLBACK (changed_cb), model, G_CONNECT_SWAPPED);
  return G_LIST_MODEL (model);
}

static char *
get_memory (const char *service_id)
{
  return g_strconcat ("service-alternative:", service_id, NULL);
}

/**
 * mul_service_alternatives_remember:
 * @document: the project
 * @service_id: a service
 * @alternative_id: (nullable): the alternative that was chosen in one of its views
 *
 * Lets the service's other views show it too, till the project is closed.
 */
void
mul_service_alternatives_remember (MulDocument *document, const char *service_id, const char *alternative_id)
{
  g_autofree char *memory = get_memory (service_id);

  g_object_set_data_full (G_OBJECT (document), memory, g_strdup (alternative_id), g_free);
}

/**
 * mul_service_alternatives_recall:
 * @document: the project
 * @service_id: a service
 *
 * Returns: (transfer full) (nullable): the alternative that was chosen last in one of its views, if it concerns the service still
 */
char *
mul_service_alternatives_recall (MulDocument *document, const char *service_id)
{
  g_autofree char *memory = get_memory (service_id);
  const char *id = g_object_get_data (G_OBJECT (document), memory);
  g_autoptr (MulRecord) alternative = id != NULL ? mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, id) : NULL;

  return alternative != NULL && mul_alternative_concerns (document, service_id, alternative) ? g_strdup (id) : NULL;
}
