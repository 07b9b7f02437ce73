/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-alternative-edits.h"
#include "pages/service/mul-argument-details-edits.h"
#include "storage/mul-queries.h"
#include "widgets/mul-choice-entry.h"
#include "widgets/mul-drop-down-choices.h"

/* So high the card may grow before it scrolls, in pixels: at 768 it fits above or below a row in the middle. */
#define MAX_HEIGHT 480

struct _MulArgumentDetailsPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *placement_id;
  char *argument_id;
  GPtrArray *takers;
  GPtrArray *source_ids; /* by their place in the entry of sources */
  GPtrArray *targets;    /* MulPlace by their place in the entries of places */
  char *shown_sources; /* which rows of sources there are, to make them anew only when these are others */
  char *shown_places;  /* likewise */
  guint show_source;
  gboolean cited; /* a source was just added: where in it comes next */
  gboolean showing;
  gboolean committing;

  /* Borrowed: children */
  GtkWidget *affected;
  GtkWidget *voiced_by;
  GtkWidget *importance;
  GtkWidget *language;
  GtkWidget *municipalities; /* toggles, one for each taker */
  GtkWidget *sources;
  MulChoiceEntry *add_source;
  GtkWidget *places;
  MulChoiceEntry *also_place;
  MulChoiceEntry *move;
};

G_DEFINE_FINAL_TYPE (MulArgumentDetailsPopover, mul_argument_details_popover, GTK_TYPE_POPOVER)

static void show (MulArgumentDetailsPopover *self);

static gboolean
show_cb (gpointer data)
{
  MulArgumentDetailsPopover *self = data;

  self->show_source = 0;
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    show (self);
  return G_SOURCE_REMOVE;
}

/* Rows are made anew only when focus has come to rest: what is taken away while it moves, GTK would look for in vain,
 * and for ever. */
static void
show_soon (MulArgumentDetailsPopover *self)
{
  if (self->show_source == 0)
    self->show_source = g_idle_add_full (G_PRIORITY_DEFAULT, show_cb, self, NULL);
}

/* Says what went wrong, if something did. */
static void
check (MulArgumentDetailsPopover *self, gboolean done, GError **error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", (*error)->message);
}

static const char *
get_text (GtkWidget *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

static void
commit_text (MulArgumentDetailsPopover *self, GtkWidget *row, guint column)
{
  g_autoptr (MulRecord) argument = self->argument_id != NULL
                                       ? mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, self->argument_id)
                                       : NULL;
  g_autofree char *text = g_strstrip (g_strdup (get_text (row)));
  g_autoptr (GError) error = NULL;

  if (argument != NULL && strcmp (mul_record_get_text (argument, column), text) != 0)
    check (self, mul_argument_set_detail (self->document, column, self->argument_id, text, &error), &error);
}

/* A source is a row with its title, where in it, and what removes it. */
static GtkWidget *
get_locator (GtkWidget *row)
{
  return gtk_widget_get_next_sibling (gtk_widget_get_first_child (row));
}

static void
commit_locators (MulArgumentDetailsPopover *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->sources); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      const char *id = gtk_widget_get_name (row);
      g_autoptr (MulRecord) citation = mul_document_get_record (self->document, MUL_ENTITY_CITATION, id);
      g_autofree char *locator = citation != NULL ? g_strstrip (g_strdup (get_text (get_locator (row)))) : NULL;
      g_autoptr (GError) error = NULL;

      if (citation != NULL && strcmp (mul_record_get_text (citation, MUL_CITATION_locator), locator) != 0)
        check (self, mul_argument_set_locator (self->document, id, locator, &error), &error);
    }
}

/* Stores what is being typed anywhere in the popover. */
static void
commit (MulArgumentDetailsPopover *self)
{
  if (self->showing || self->committing || self->document == NULL)
    return;
  /* The rows stay as they are till all of them are stored. */
  self->committing = TRUE;
  commit_text (self, self->affected, MUL_ARGUMENT_affected);
  commit_text (self, self->voiced_by, MUL_ARGUMENT_voiced_by);
  commit_locators (self);
  self->committing = FALSE;
  show_soon (self);
}

static void
affected_chosen_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *words = mul_argument_toggle_word (get_text (self->affected), gtk_button_get_label (GTK_BUTTON (button)));

  gtk_editable_set_text (GTK_EDITABLE (self->affected), words);
  commit (self);
}

static void
importance_chosen_cb (MulArgumentDetailsPopover *self)
{
  const guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->importance));
  g_autoptr (GError) error = NULL;

  if (self->showing || self->argument_id == NULL)
    return;
  commit (self);
  check (self,
         mul_argument_set_importance (self->document, self->argument_id, selected > 0 ? (gint64) selected : MUL_NOT_STATED, &error),
         &error);
}

static void
language_chosen_cb (MulArgumentDetailsPopover *self)
{
  const guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->language));
  g_autoptr (GError) error = NULL;

  if (self->showing || self->argument_id == NULL)
    return;
  commit (self);
  check (self, mul_argument_set_detail (self->document, MUL_ARGUMENT_language, self->argument_id,
                                    selected > 0 ? mul_codes_LANGUAGE[selected - 1] : NULL, &error), &error);
}

static void
municipality_toggled_cb (MulArgumentDetailsPopover *self, GtkToggleButton *button)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->placement_id == NULL)
    return;
  commit (self);
  check (self, mul_argument_set_holds_for (self->document, self->placement_id, gtk_widget_get_name (GTK_WIDGET (button)),
                                       gtk_toggle_button_get_active (button), &error), &error);
}

static void
cite (MulArgumentDetailsPopover *self, const char *source_id, const char *title)
{
  g_autoptr (GError) error = NULL;

  if (self->argument_id == NULL)
    return;
  self->cited = gtk_widget_get_visible (GTK_WIDGET (self));
  check (self, mul_argument_cite (self->document, self->argument_id, source_id, title, &error), &error);
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
  check (self, mul_argument_remove_citation (self->document, id, &error), &error);
}

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
  check (self, done, &error);
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
  check (self, mul_argument_remove (self->document, ids, FALSE, &error), &error);
}

static void
document_changed_cb (MulArgumentDetailsPopover *self, MulChanges *changes)
{
  if (!self->committing)
    show_soon (self);
}

static void
focus_leave_cb (MulArgumentDetailsPopover *self)
{
  commit (self);
}

/* What was typed of a source is kept, though nobody pressed Enter. */
static void
commit_all (MulArgumentDetailsPopover *self)
{
  commit (self);
  mul_choice_entry_take (self->add_source);
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  commit_all (MUL_ARGUMENT_DETAILS_POPOVER (widget));
}

static GtkWidget *
make_remove_button (MulArgumentDetailsPopover *self, const char *id, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_name (button, id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

static GtkWidget *
make_entry (MulArgumentDetailsPopover *self, const char *label)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  return entry;
}

static GtkWidget *
make_source_row (MulArgumentDetailsPopover *self, MulRecord *citation)
{
  g_autoptr (MulRecord) source =
      mul_document_get_record (self->document, MUL_ENTITY_SOURCE, mul_record_get_text (citation, MUL_CITATION_source_id));
  const char *title = source != NULL ? mul_record_get_text (source, MUL_SOURCE_title) : "";
  /* Translators: the title of a source; the row is for the page or point in it */
  g_autofree char *name = g_strdup_printf (C_ ("argument details", "%s: page or point"), title);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = make_label (title);
  GtkWidget *locator = make_entry (self, name);

  gtk_widget_set_name (row, mul_record_get_id (citation));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (locator), 15);
  gtk_entry_set_placeholder_text (GTK_ENTRY (locator), C_ ("argument details", "Page or point"));
  gtk_editable_set_text (GTK_EDITABLE (locator), mul_record_get_text (citation, MUL_CITATION_locator));
  gtk_widget_set_valign (locator, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (locator, FALSE);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), locator);
  gtk_box_append (GTK_BOX (row), make_remove_button (self, mul_record_get_id (citation), C_ ("argument details", "Remove Source"),
                                                     G_CALLBACK (remove_source_cb)));
  return row;
}

static void
remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
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

static void
show_sources (MulArgumentDetailsPopover *self)
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
  remove_children (self->sources);
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

static void
show_places (MulArgumentDetailsPopover *self)
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
  remove_children (self->places);
  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);
      const char *alternative = place->alternative_name != NULL ? place->alternative_name : C_ ("argument", "Challenges");
      g_autofree char *name = g_strdup_printf (C_ ("argument", "%s: %s"), place->service_name, alternative);
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *label = make_label (name);

      gtk_widget_set_hexpand (label, TRUE);
      gtk_box_append (GTK_BOX (row), label);
      if (places->len > 1)
        {
          g_autofree char *words = g_strdup_printf (C_ ("argument details", "Remove from %s"), name);

          gtk_box_append (GTK_BOX (row), make_remove_button (self, place->placement_id, words, G_CALLBACK (remove_place_cb)));
        }
      gtk_box_append (GTK_BOX (self->places), row);
    }
}

static void
show_municipalities (MulArgumentDetailsPopover *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->municipalities)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->municipalities), child);
  for (guint i = 0; i < self->takers->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (self->takers, i);
      g_autoptr (MulRecord) holds =
          mul_document_get_record_by_pair (self->document, MUL_ENTITY_PLACEMENT_MUNICIPALITY, self->placement_id,
                                           mul_record_get_id (municipality));

      child = gtk_toggle_button_new_with_label (mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
      gtk_widget_set_name (child, mul_record_get_id (municipality));
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), holds != NULL);
      gtk_widget_add_css_class (child, "detail-chip");
      g_signal_connect_object (child, "toggled", G_CALLBACK (municipality_toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (ADW_WRAP_BOX (self->municipalities), child);
    }
}

static void
show_text (GtkWidget *row, const char *text)
{
  if (strcmp (get_text (row), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static void
show (MulArgumentDetailsPopover *self)
{
  g_autoptr (MulRecord) argument = mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, self->argument_id);
  const char *language;
  gint64 importance;

  if (argument == NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (self));
      return;
    }
  self->showing = TRUE;
  language = mul_record_get_text (argument, MUL_ARGUMENT_language);
  importance = mul_record_get_integer (argument, MUL_ARGUMENT_importance);
  show_text (self->affected, mul_record_get_text (argument, MUL_ARGUMENT_affected));
  show_text (self->voiced_by, mul_record_get_text (argument, MUL_ARGUMENT_voiced_by));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->importance),
                              importance == MUL_NOT_STATED ? 0 : (guint) CLAMP (importance, 1, 3));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->language),
                              language != NULL && *language != '\0'
                                  ? (guint) mul_code_index (mul_codes_LANGUAGE, language) + 1
                                  : 0);
  show_sources (self);
  show_places (self);
  self->showing = FALSE;
}

static void
free_place (gpointer data)
{
  MulPlace *place = data;

  g_free (place->service_id);
  g_free (place->alternative_id);
  g_free (place);
}

static void
add_heading (GtkWidget *box, const char *title)
{
  GtkWidget *label = make_label (title);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
make_drop_down (MulArgumentDetailsPopover *self, const char *label, const char *const *words, GCallback callback)
{
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (words);

  gtk_widget_set_hexpand (drop_down, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  mul_drop_down_name_choices (drop_down);
  g_signal_connect_object (drop_down, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  return drop_down;
}

static void
attach (GtkWidget *grid, int row, const char *label, GtkWidget *field)
{
  gtk_grid_attach (GTK_GRID (grid), make_label (label), 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), field, 1, row, 1, 1);
}

static MulChoiceEntry *
make_choice (MulArgumentDetailsPopover *self, GtkWidget *box, const char *label, const char *list_label, GCallback chosen)
{
  GtkWidget *entry = mul_choice_entry_new (label, list_label, label);

  mul_choice_entry_set_folds (MUL_CHOICE_ENTRY (entry), TRUE);
  g_signal_connect_object (entry, "chosen", chosen, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), entry);
  return MUL_CHOICE_ENTRY (entry);
}

/* Those that arguments most often are about; others are typed. */
static GtkWidget *
make_affected_chips (MulArgumentDetailsPopover *self)
{
  const char *const words[] = { C_ ("affected", "Residents"), C_ ("affected", "Employees"), C_ ("affected", "Management"),
                                C_ ("affected", "Politics"), C_ ("affected", "Economy") };
  GtkWidget *chips = adw_wrap_box_new ();

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (chips), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (chips), 6);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      GtkWidget *chip = gtk_button_new_with_label (words[i]);

      gtk_widget_add_css_class (chip, "detail-chip");
      g_signal_connect_object (chip, "clicked", G_CALLBACK (affected_chosen_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (ADW_WRAP_BOX (chips), chip);
    }
  return chips;
}

static void
mul_argument_details_popover_closed (GtkPopover *popover)
{
  commit_all (MUL_ARGUMENT_DETAILS_POPOVER (popover));
}

static void
mul_argument_details_popover_dispose (GObject *object)
{
  MulArgumentDetailsPopover *self = MUL_ARGUMENT_DETAILS_POPOVER (object);

  g_clear_handle_id (&self->show_source, g_source_remove);
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_argument_details_popover_parent_class)->dispose (object);
}

static void
mul_argument_details_popover_finalize (GObject *object)
{
  MulArgumentDetailsPopover *self = MUL_ARGUMENT_DETAILS_POPOVER (object);

  g_free (self->placement_id);
  g_free (self->argument_id);
  g_free (self->shown_sources);
  g_free (self->shown_places);
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  g_ptr_array_unref (self->source_ids);
  g_ptr_array_unref (self->targets);
  G_OBJECT_CLASS (mul_argument_details_popover_parent_class)->finalize (object);
}

static void
mul_argument_details_popover_class_init (MulArgumentDetailsPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_argument_details_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_argument_details_popover_finalize;
  GTK_POPOVER_CLASS (klass)->closed = mul_argument_details_popover_closed;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "editing.commit", NULL, commit_action);
}

static void
mul_argument_details_popover_init (MulArgumentDetailsPopover *self)
{
  const char *const importances[] = { C_ ("importance", "Not stated"), C_ ("importance", "Small"), C_ ("importance", "Medium"),
                                      C_ ("importance", "Great"), NULL };
  const char *const languages[] = { C_ ("argument details", "The project's"), C_ ("argument details", "Bokmål"),
                                    C_ ("argument details", "Nynorsk"), NULL };
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *grid = gtk_grid_new ();

  self->source_ids = g_ptr_array_new_with_free_func (g_free);
  self->targets = g_ptr_array_new_with_free_func (free_place);
  add_heading (box, C_ ("argument details", "Sources"));
  self->sources = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (box), self->sources);
  self->add_source = make_choice (self, box, C_ ("argument details", "Find or add a source"), C_ ("argument details", "Sources"),
                                  G_CALLBACK (source_chosen_cb));
  g_signal_connect_object (self->add_source, "named", G_CALLBACK (source_named_cb), self, G_CONNECT_SWAPPED);
  add_heading (box, C_ ("argument details", "Details"));
  self->affected = make_entry (self, C_ ("argument details", "Affects"));
  self->voiced_by = make_entry (self, C_ ("argument details", "Said by"));
  self->importance = make_drop_down (self, C_ ("argument details", "Importance"), importances, G_CALLBACK (importance_chosen_cb));
  self->language = make_drop_down (self, C_ ("argument details", "Language"), languages, G_CALLBACK (language_chosen_cb));
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  attach (grid, 0, C_ ("argument details", "Affects"), self->affected);
  gtk_grid_attach (GTK_GRID (grid), make_affected_chips (self), 0, 1, 2, 1);
  attach (grid, 2, C_ ("argument details", "Said by"), self->voiced_by);
  attach (grid, 3, C_ ("argument details", "Importance"), self->importance);
  attach (grid, 4, C_ ("argument details", "Language"), self->language);
  gtk_box_append (GTK_BOX (box), grid);
  add_heading (box, C_ ("argument details", "Holds for (none: all)"));
  self->municipalities = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  gtk_box_append (GTK_BOX (box), self->municipalities);
  add_heading (box, C_ ("argument details", "Places"));
  self->places = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (box), self->places);
  self->also_place = make_choice (self, box, C_ ("argument details", "Also place in"), C_ ("argument details", "Places"),
                                  G_CALLBACK (place_chosen_cb));
  self->move = make_choice (self, box, C_ ("argument details", "Move to"), C_ ("argument details", "Places"),
                            G_CALLBACK (place_chosen_cb));
  mul_choice_entry_set_takes_new (self->also_place, FALSE);
  mul_choice_entry_set_takes_new (self->move, FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_widget_set_size_request (scroller, 320, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_widget_add_css_class (GTK_WIDGET (self), "argument-details");
}

/**
 * mul_argument_details_popover_new:
 * @document: the project
 *
 * Returns: (transfer floating): a popover, to be given a parent and opened
 */
MulArgumentDetailsPopover *
mul_argument_details_popover_new (MulDocument *document)
{
  MulArgumentDetailsPopover *self = g_object_new (MUL_TYPE_ARGUMENT_DETAILS_POPOVER, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * mul_argument_details_popover_open:
 * @self: a popover with a parent
 * @placement_id: an argument in its place
 * @takers: (element-type MulRecord): the municipalities it may hold for
 * @part: what it is opened for
 *
 * Shows what else there is to say about an argument.
 */
void
mul_argument_details_popover_open (MulArgumentDetailsPopover *self, const char *placement_id, GPtrArray *takers,
                                   MulArgumentDetailsPart part)
{
  g_autoptr (MulRecord) placement = NULL;

  g_return_if_fail (MUL_IS_ARGUMENT_DETAILS_POPOVER (self));
  placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, placement_id);
  if (placement == NULL)
    return;
  g_set_str (&self->placement_id, placement_id);
  g_set_str (&self->argument_id, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  self->takers = g_ptr_array_ref (takers);
  self->cited = FALSE;
  mul_choice_entry_clear (self->add_source);
  mul_choice_entry_clear (self->also_place);
  mul_choice_entry_clear (self->move);
  show_municipalities (self);
  show (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (part == MUL_ARGUMENT_DETAILS_PLACES ? GTK_WIDGET (self->also_place) : GTK_WIDGET (self->add_source));
}
