/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-dropping.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-edits.h"
#include "storage/mul-queries.h"
#include "widgets/mul-drop-action.h"

/* Arguments let go over an alternative or a service: they keep what they are, pro or con, and stand last there. */

/* What a row needs to know to take arguments. */
typedef struct
{
  MulDocument *document;
  char *service_id;
} Target;

static void
free_target (gpointer data, GClosure *closure)
{
  Target *target = data;

  g_object_unref (target->document);
  g_free (target->service_id);
  g_free (target);
}

static gboolean
say_error (GtkWidget *widget, const char *message)
{
  gtk_widget_activate_action (widget, "win.error", "s", message);
  return FALSE;
}

/* Moves them to @place, or lets them stand there too, and says so with @name. */
static gboolean
put (GtkWidget *widget, const MulArgumentPlace *place, const MulArgumentDrag *drag, gboolean copy, const char *name)
{
  const char *const *ids = (const char *const *) drag->ids;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!(copy ? mul_argument_also_place (place, ids, &error) : mul_argument_move (place, ids, G_MAXUINT, &error)))
    return say_error (widget, error->message);
  text = g_strdup_printf (copy ? C_ ("assessment", "Also placed in “%s”") : C_ ("assessment", "Moved to “%s”"), name);
  gtk_widget_activate_action (widget, "win.toast-undo", "s", text);
  return TRUE;
}

/* The first of those dragged, which were dragged together out of one list; NULL where they come from another window. */
static MulRecord *
get_dragged (GtkWidget *widget, MulDocument *document, const MulArgumentDrag *drag)
{
  if (drag->root != gtk_widget_get_root (widget) || drag->ids[0] == NULL)
    return NULL;
  return mul_document_get_record (document, MUL_ENTITY_PLACEMENT, drag->ids[0]);
}

/**
 * mul_argument_drop_on_alternative:
 * @widget: over which they were let go
 * @document: the project
 * @service_id: the service
 * @alternative_id: the alternative they are to stand in
 * @drag: what was dragged
 * @copy: whether they stay where they are, too
 *
 * Puts arguments for, against or about another alternative there, as what they are here.
 *
 * Returns: whether they were taken; an error has been shown where they should have been
 */
gboolean
mul_argument_drop_on_alternative (GtkWidget *widget, MulDocument *document, const char *service_id, const char *alternative_id,
                                  const MulArgumentDrag *drag, gboolean copy)
{
  g_autoptr (MulRecord) placement = get_dragged (widget, document, drag);
  g_autoptr (MulRecord) alternative = mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, alternative_id);
  MulArgumentPlace place = { document, service_id, alternative_id, MUL_PLACEMENT_KIND_PRO };

  if (placement == NULL || alternative == NULL
      || mul_record_get_code (placement, MUL_PLACEMENT_kind) == MUL_PLACEMENT_KIND_CHALLENGE
      || g_strcmp0 (mul_record_get_text (placement, MUL_PLACEMENT_alternative_id), alternative_id) == 0)
    return FALSE;
  place.kind = (MulPlacementKind) mul_record_get_code (placement, MUL_PLACEMENT_kind);
  return put (widget, &place, drag, copy, mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
}

/**
 * mul_argument_drop_on_service:
 * @widget: over which they were let go
 * @document: the project
 * @service_id: the service they are to stand in
 * @drag: what was dragged
 * @copy: whether they stay where they are, too
 *
 * Puts arguments into another service, for the same alternative and as what they are here.
 *
 * Returns: whether they were taken; an error has been shown where they should have been
 */
gboolean
mul_argument_drop_on_service (GtkWidget *widget, MulDocument *document, const char *service_id, const MulArgumentDrag *drag,
                              gboolean copy)
{
  g_autoptr (MulRecord) placement = get_dragged (widget, document, drag);
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, service_id);
  g_autoptr (GHashTable) left_out = NULL;
  MulArgumentPlace place = { document, service_id, NULL, MUL_PLACEMENT_KIND_CHALLENGE };

  if (placement == NULL || service == NULL
      || g_strcmp0 (mul_record_get_text (placement, MUL_PLACEMENT_service_id), service_id) == 0)
    return FALSE;
  place.alternative_id = mul_record_get_text (placement, MUL_PLACEMENT_alternative_id);
  place.kind = (MulPlacementKind) mul_record_get_code (placement, MUL_PLACEMENT_kind);
  left_out = mul_query_left_out (document);
  if (place.alternative_id != NULL && mul_query_is_left_out (left_out, service_id, place.alternative_id))
    {
      g_autoptr (MulRecord) alternative = mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, place.alternative_id);
      /* Translators: the alternative's name, and the service's */
      g_autofree char *message =
          g_strdup_printf (C_ ("assessment", "“%s” does not concern “%s”. Say in its Assessment that it does, and try again."),
                           alternative != NULL ? mul_record_get_text (alternative, MUL_ALTERNATIVE_name) : "",
                           mul_record_get_text (service, MUL_SERVICE_name));

      return say_error (widget, message);
    }
  return put (widget, &place, drag, copy, mul_record_get_text (service, MUL_SERVICE_name));
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y, gpointer data)
{
  gtk_widget_add_css_class (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), "drop-into");
  return mul_drop_action_is_copy (target) ? GDK_ACTION_COPY : GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target, gpointer data)
{
  gtk_widget_remove_css_class (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), "drop-into");
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  const Target *to = data;

  leave_cb (target, NULL);
  return mul_argument_drop_on_service (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target)), to->document,
                                       to->service_id, g_value_get_boxed (value), mul_drop_action_is_copy (target));
}

/**
 * mul_argument_accept_drops:
 * @row: a widget that stands for a service
 * @document: the project
 * @service_id: the service
 *
 * Lets arguments be dragged to the service, or with Ctrl be placed there too.
 */
void
mul_argument_accept_drops (GtkWidget *row, MulDocument *document, const char *service_id)
{
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_ARGUMENT_DRAG, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  Target *data = g_new0 (Target, 1);

  data->document = g_object_ref (document);
  data->service_id = g_strdup (service_id);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), NULL);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), NULL);
  g_signal_connect_data (target, "drop", G_CALLBACK (drop_cb), data, free_target, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (target));
}
