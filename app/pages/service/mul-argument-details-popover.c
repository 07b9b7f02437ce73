/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-details-edits.h"
#include "storage/mul-queries.h"
#include "widgets/mul-drop-down-choices.h"

struct _MulArgumentDetailsPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *placement_id;
  char *argument_id;
  GPtrArray *takers;
  GPtrArray *source_ids; /* by their place in the drop-down of sources */
  GPtrArray *targets;    /* MulPlace by their place in the drop-downs of places */
  char *shown_sources; /* which rows of sources there are, to make them anew only when these are others */
  guint chosen_source;
  guint show_source;
  gboolean showing;
  gboolean committing;

  /* Borrowed: children */
  GtkWidget *affected;
  GtkWidget *voiced_by;
  GtkWidget *importance;
  GtkWidget *language;
  GtkWidget *municipalities; /* toggles, one for each taker */
  GtkWidget *sources;
  GtkWidget *choose_source;
  GtkWidget *new_source;
  GtkWidget *places;
  GtkWidget *also_place;
  GtkWidget *move;
  GtkWidget *chosen; /* the row in which something was chosen */
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

static void
commit_locators (MulArgumentDetailsPopover *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->sources); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      const char *id = gtk_widget_get_name (row);
      g_autoptr (MulRecord) citation =
          ADW_IS_ENTRY_ROW (row) ? mul_document_get_record (self->document, MUL_ENTITY_CITATION, id) : NULL;
      g_autofree char *locator = citation != NULL ? g_strstrip (g_strdup (get_text (row))) : NULL;
      g_autoptr (GError) error = NULL;

      if (citation != NULL && strcmp (mul_record_get_text (citation, MUL_CITATION_locator), locator) != 0)
        check (self, mul_argument_set_locator (self->document, id, locator, &error), &error);
    }
}

static void
commit_new_source (MulArgumentDetailsPopover *self)
{
  g_autofree char *title = g_strstrip (g_strdup (get_text (self->new_source)));
  g_autoptr (GError) error = NULL;

  if (*title == '\0' || self->argument_id == NULL)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->new_source), "");
  check (self, mul_argument_cite (self->document, self->argument_id, NULL, title, &error), &error);
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
  commit_new_source (self);
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
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->importance));
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
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->language));
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
take_source (MulArgumentDetailsPopover *self)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self->choose_source));
  g_autoptr (GError) error = NULL;

  if (!self->showing && selected > 0 && selected <= self->source_ids->len && self->argument_id != NULL)
    check (self,
           mul_argument_cite (self->document, self->argument_id, g_ptr_array_index (self->source_ids, selected - 1), NULL, &error),
           &error);
}

static void
remove_source_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (button));
  g_autoptr (GError) error = NULL;

  gtk_widget_grab_focus (self->choose_source);
  check (self, mul_argument_remove_citation (self->document, id, &error), &error);
}

/* A place keeps the kind that the argument has here. */
static void
take_target (MulArgumentDetailsPopover *self, GtkWidget *row)
{
  const guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (row));
  const gboolean also = row == self->also_place;
  g_autoptr (MulRecord) placement = NULL;
  const char *ids[] = { self->placement_id, NULL };
  g_autoptr (GError) error = NULL;
  const MulPlace *target;
  MulArgumentPlace place;
  gboolean done;

  if (self->showing || selected == 0 || selected > self->targets->len || self->placement_id == NULL)
    return;
  target = g_ptr_array_index (self->targets, selected - 1);
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

static gboolean
chosen_cb (gpointer data)
{
  MulArgumentDetailsPopover *self = data;

  self->chosen_source = 0;
  if (self->chosen == self->choose_source)
    take_source (self);
  else
    take_target (self, self->chosen);
  return G_SOURCE_REMOVE;
}

/* What is chosen among is made anew by the change, which a row does not bear while it is telling what was chosen. */
static void
row_chosen_cb (MulArgumentDetailsPopover *self, GParamSpec *pspec, GtkWidget *row)
{
  if (self->showing || adw_combo_row_get_selected (ADW_COMBO_ROW (row)) == 0)
    return;
  self->chosen = row;
  if (self->chosen_source == 0)
    self->chosen_source = g_idle_add_full (G_PRIORITY_DEFAULT, chosen_cb, self, NULL);
}

static void
remove_place_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (button));
  const char *ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  gtk_widget_grab_focus (self->also_place);
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

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  commit (MUL_ARGUMENT_DETAILS_POPOVER (widget));
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

static void
show_sources (MulArgumentDetailsPopover *self)
{
  g_autoptr (GListModel) citations =
      mul_document_list (self->document, MUL_ENTITY_CITATION, MUL_CITATION_argument_id, self->argument_id, 0);
  g_autoptr (GListModel) sources = mul_document_list (self->document, MUL_ENTITY_SOURCE, 0);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GString) shown = g_string_new (self->argument_id);
  GtkWidget *row;

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (MulRecord) citation = g_list_model_get_item (citations, i);

      g_string_append_printf (shown, "/%s", mul_record_get_id (citation));
    }
  g_string_append_printf (shown, "/%u", g_list_model_get_n_items (sources));
  if (!g_set_str (&self->shown_sources, shown->str))
    {
      adw_combo_row_set_selected (ADW_COMBO_ROW (self->choose_source), 0);
      return;
    }
  while ((row = gtk_widget_get_first_child (self->sources)) != self->choose_source)
    gtk_list_box_remove (GTK_LIST_BOX (self->sources), row);
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (MulRecord) citation = g_list_model_get_item (citations, i);
      g_autoptr (MulRecord) source = mul_document_get_record (self->document, MUL_ENTITY_SOURCE,
                                                              mul_record_get_text (citation, MUL_CITATION_source_id));
      /* Translators: the title of a source; the row is for the page or point in it */
      g_autofree char *title = g_strdup_printf (C_ ("argument details", "%s: page or point"),
                                                source != NULL ? mul_record_get_text (source, MUL_SOURCE_title) : "");

      row = adw_entry_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      gtk_widget_set_name (row, mul_record_get_id (citation));
      gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
      gtk_editable_set_text (GTK_EDITABLE (row), mul_record_get_text (citation, MUL_CITATION_locator));
      adw_entry_row_add_suffix (ADW_ENTRY_ROW (row),
                                make_remove_button (self, mul_record_get_id (citation), C_ ("argument details", "Remove Source"),
                                                    G_CALLBACK (remove_source_cb)));
      g_signal_connect_object (row, "entry-activated", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
      gtk_list_box_insert (GTK_LIST_BOX (self->sources), row, (int) i);
    }
  gtk_string_list_append (titles, C_ ("argument details", "Choose…"));
  g_ptr_array_set_size (self->source_ids, 0);
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (MulRecord) source = g_list_model_get_item (sources, i);

      gtk_string_list_append (titles, mul_record_get_text (source, MUL_SOURCE_title));
      g_ptr_array_add (self->source_ids, g_strdup (mul_record_get_id (source)));
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self->choose_source), G_LIST_MODEL (titles));
}

/* Where else it could stand: every service's alternatives, and where it stands. */
static void
show_places (MulArgumentDetailsPopover *self)
{
  g_autoptr (GPtrArray) places = mul_query_places (self->document, self->argument_id);
  g_autoptr (GListModel) services = mul_document_list (self->document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (GListModel) alternatives = mul_document_list (self->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->places)) != self->also_place)
    gtk_list_box_remove (GTK_LIST_BOX (self->places), row);
  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);
      const char *alternative = place->alternative_name != NULL ? place->alternative_name : C_ ("argument", "Challenges");
      g_autofree char *name = g_strdup_printf (C_ ("argument", "%s: %s"), place->service_name, alternative);

      row = adw_action_row_new ();
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
      if (places->len > 1)
        adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                   make_remove_button (self, place->placement_id, C_ ("argument details", "Remove from There"),
                                                       G_CALLBACK (remove_place_cb)));
      gtk_list_box_insert (GTK_LIST_BOX (self->places), row, (int) i);
    }
  gtk_string_list_append (names, C_ ("argument details", "Choose…"));
  g_ptr_array_set_size (self->targets, 0);
  for (guint i = 0; i < g_list_model_get_n_items (services); i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, i);

      for (guint j = 0; j < g_list_model_get_n_items (alternatives); j++)
        {
          g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, j);
          MulPlace *target = g_new0 (MulPlace, 1);
          g_autofree char *name =
              g_strdup_printf (C_ ("argument", "%s: %s"), mul_record_get_text (service, MUL_SERVICE_name),
                               mul_record_get_text (alternative, MUL_ALTERNATIVE_name));

          target->service_id = g_strdup (mul_record_get_id (service));
          target->alternative_id = g_strdup (mul_record_get_id (alternative));
          g_ptr_array_add (self->targets, target);
          gtk_string_list_append (names, name);
        }
    }
  adw_combo_row_set_model (ADW_COMBO_ROW (self->also_place), G_LIST_MODEL (names));
  adw_combo_row_set_model (ADW_COMBO_ROW (self->move), G_LIST_MODEL (names));
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
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->importance),
                              importance == MUL_NOT_STATED ? 0 : (guint) CLAMP (importance, 1, 3));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->language),
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

static GtkWidget *
make_list (GtkWidget *parent, const char *title)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  if (title != NULL)
    {
      GtkWidget *label = gtk_label_new (title);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "heading");
      gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
      gtk_box_append (GTK_BOX (parent), label);
    }
  gtk_box_append (GTK_BOX (parent), list);
  return list;
}

static GtkWidget *
make_entry (MulArgumentDetailsPopover *self, GtkWidget *list, const char *title)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  g_signal_connect_object (row, "entry-activated", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return row;
}

static GtkWidget *
make_combo (MulArgumentDetailsPopover *self, GtkWidget *list, const char *title, const char *const *words, GCallback callback)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) model = gtk_string_list_new (words);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  mul_drop_down_name_choices (row);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (model));
  if (words == NULL)
    {
      g_autoptr (GtkExpression) expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

      adw_combo_row_set_expression (ADW_COMBO_ROW (row), expression);
      adw_combo_row_set_search_match_mode (ADW_COMBO_ROW (row), GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
      adw_combo_row_set_enable_search (ADW_COMBO_ROW (row), TRUE);
    }
  g_signal_connect_object (row, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return row;
}

/* Those that arguments most often are about; others are typed. */
static void
add_affected_chips (MulArgumentDetailsPopover *self, GtkWidget *box)
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
  gtk_box_append (GTK_BOX (box), chips);
}

static void
mul_argument_details_popover_closed (GtkPopover *popover)
{
  commit (MUL_ARGUMENT_DETAILS_POPOVER (popover));
}

static void
mul_argument_details_popover_dispose (GObject *object)
{
  MulArgumentDetailsPopover *self = MUL_ARGUMENT_DETAILS_POPOVER (object);

  g_clear_handle_id (&self->chosen_source, g_source_remove);
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
  GtkWidget *list;
  GtkWidget *label = gtk_label_new (C_ ("argument details", "Holds for (none: all)"));

  self->source_ids = g_ptr_array_new_with_free_func (g_free);
  self->targets = g_ptr_array_new_with_free_func (free_place);
  list = make_list (box, C_ ("argument details", "Details"));
  self->affected = make_entry (self, list, C_ ("argument details", "Affects"));
  add_affected_chips (self, box);
  list = make_list (box, NULL);
  self->voiced_by = make_entry (self, list, C_ ("argument details", "Said by"));
  self->importance =
      make_combo (self, list, C_ ("argument details", "Importance"), importances, G_CALLBACK (importance_chosen_cb));
  self->language = make_combo (self, list, C_ ("argument details", "Language"), languages, G_CALLBACK (language_chosen_cb));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
  self->municipalities = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  gtk_box_append (GTK_BOX (box), self->municipalities);
  self->sources = make_list (box, C_ ("argument details", "Sources"));
  self->choose_source =
      make_combo (self, self->sources, C_ ("argument details", "Add source"), NULL, G_CALLBACK (row_chosen_cb));
  self->new_source = make_entry (self, self->sources, C_ ("argument details", "New source: its title"));
  self->places = make_list (box, C_ ("argument details", "Places"));
  self->also_place =
      make_combo (self, self->places, C_ ("argument details", "Also place in"), NULL, G_CALLBACK (row_chosen_cb));
  self->move = make_combo (self, self->places, C_ ("argument details", "Move to"), NULL, G_CALLBACK (row_chosen_cb));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 480);
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
 */
void
mul_argument_details_popover_open (MulArgumentDetailsPopover *self, const char *placement_id, GPtrArray *takers)
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
  show_municipalities (self);
  show (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (self->affected);
}
