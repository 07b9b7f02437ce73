/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-private.h"

#include <glib/gi18n-lib.h>

#include "pages/mul-alternative-edits.h"
#include "storage/mul-queries.h"

/* Where an argument stands, and where else it could. */

/* A place keeps the kind that the argument has here. */
static void
place_chosen_cb (MulArgumentDetailsPopover *self, guint index, MulChoiceEntry *entry)
{
  const gboolean also = entry == self->also_place;
  g_autoptr (MulRecord) placement = NULL;
  const char *ids[] = { self->placement_id, NULL };
  g_autoptr (GError) error = NULL;
  const MulPlace *target;
  MulArgumentPlace place;
  gboolean done;

  if (index >= self->targets->len || self->placement_id == NULL)
    return;
  target = g_ptr_array_index (self->targets, index);
  placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, self->placement_id);
  if (placement == NULL)
    return;
  place = (MulArgumentPlace) { self->document, target->service_id, target->alternative_id,
                               (MulPlacementKind) mul_record_get_code (placement, MUL_PLACEMENT_kind) };
  done = also ? mul_argument_also_place (&place, ids, &error) : mul_argument_move (&place, ids, G_MAXUINT, &error);
  mul_details_check (self, done, &error);
  if (!also)
    gtk_popover_popdown (GTK_POPOVER (self));
  if (done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s",
                                also ? C_ ("argument details", "Placed there too") : C_ ("argument details", "Moved there"));
}

static void
remove_place_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (button));
  const char *ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (self->also_place));
  if (g_strcmp0 (id, self->placement_id) == 0)
    gtk_popover_popdown (GTK_POPOVER (self));
  mul_details_check (self, mul_argument_remove (self->document, ids, FALSE, &error), &error);
}

static gboolean
stands (GPtrArray *places, const char *service_id, const char *alternative_id)
{
  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);

      if (g_strcmp0 (place->service_id, service_id) == 0 && g_strcmp0 (place->alternative_id, alternative_id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Where else it could stand: in the alternatives that concern a service, where it does not stand already. */
static void
offer_places (MulArgumentDetailsPopover *self, GPtrArray *places)
{
  g_autoptr (GListModel) services = mul_document_list (self->document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (GListModel) alternatives = mul_document_list (self->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  g_ptr_array_set_size (self->targets, 0);
  for (guint i = 0; i < g_list_model_get_n_items (services); i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, i);

      for (guint j = 0; j < g_list_model_get_n_items (alternatives); j++)
        {
          g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, j);
          MulPlace *target;

          if (stands (places, mul_record_get_id (service), mul_record_get_id (alternative))
              || !mul_alternative_concerns (self->document, mul_record_get_id (service), alternative))
            continue;
          target = g_new0 (MulPlace, 1);
          target->service_id = g_strdup (mul_record_get_id (service));
          target->alternative_id = g_strdup (mul_record_get_id (alternative));
          g_ptr_array_add (self->targets, target);
          g_strv_builder_take (builder,
                               g_strdup_printf (C_ ("argument", "%s: %s"), mul_record_get_text (service, MUL_SERVICE_name),
                                                mul_record_get_text (alternative, MUL_ALTERNATIVE_name)));
        }
    }
  names = g_strv_builder_end (builder);
  mul_choice_entry_set_names (self->also_place, (const char *const *) names);
  mul_choice_entry_set_names (self->move, (const char *const *) names);
}

void
mul_details_show_places (MulArgumentDetailsPopover *self)
{
  g_autoptr (GPtrArray) places = mul_query_places (self->document, self->argument_id);
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);

      g_string_append_printf (shown, "%s %s: %s\n", place->placement_id, place->service_name,
                              place->alternative_name != NULL ? place->alternative_name : "");
    }
  offer_places (self, places);
  if (!g_set_str (&self->shown_places, shown->str))
    return;
  if (gtk_widget_get_focus_child (self->places) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->also_place));
  mul_details_remove_children (self->places);
  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);
      const char *alternative = place->alternative_name != NULL ? place->alternative_name : C_ ("argument", "Challenges");
      g_autofree char *name = g_strdup_printf (C_ ("argument", "%s: %s"), place->service_name, alternative);
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *label = mul_details_make_label (name);

      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (row), label);
      if (places->len > 1)
        {
          g_autofree char *words = g_strdup_printf (C_ ("argument details", "Remove from %s"), name);

          gtk_box_append (GTK_BOX (row),
                          mul_details_make_remove_button (self, place->placement_id, words, G_CALLBACK (remove_place_cb)));
        }
      gtk_box_append (GTK_BOX (self->places), row);
    }
}

void
mul_details_add_places (MulArgumentDetailsPopover *self, GtkWidget *box)
{
  self->targets = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_place_free);
  mul_details_add_heading (box, C_ ("argument details", "Places"));
  self->places = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (box), self->places);
  self->also_place =
      mul_details_make_choice (self, box, C_ ("argument details", "Also place in"),
                                                C_ ("argument details", "Places"), G_CALLBACK (place_chosen_cb));
  self->move = mul_details_make_choice (self, box, C_ ("argument details", "Move to"),
                                                         C_ ("argument details", "Places"), G_CALLBACK (place_chosen_cb));
  mul_choice_entry_set_takes_new (self->also_place, FALSE);
  mul_choice_entry_set_takes_new (self->move, FALSE);
}
