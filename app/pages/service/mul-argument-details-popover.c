/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-details-edits.h"
#include "widgets/mul-drop-down-choices.h"

/* How wide the card is within its padding, in pixels: as a window of 360 has room for, and where there is more. */
#define WIDTH 310
#define WIDTH_BESIDE 380

/* What the card has around it: its padding, its edge and arrow, and some air to the window's edge. */
#define AROUND 48

/* Lower than this it is of no use, whatever room there is. */
#define MIN_HEIGHT 240

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

void
mul_details_check (MulArgumentDetailsPopover *self, gboolean done, GError **error)
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
    mul_details_check (self, mul_argument_set_detail (self->document, column, self->argument_id, text, &error), &error);
}

/* Stores what is being typed anywhere in the popover. */
void
mul_details_commit (MulArgumentDetailsPopover *self)
{
  if (self->showing || self->committing || self->document == NULL)
    return;
  /* The rows stay as they are till all of them are stored. */
  self->committing = TRUE;
  commit_text (self, self->affected, MUL_ARGUMENT_affected);
  commit_text (self, self->voiced_by, MUL_ARGUMENT_voiced_by);
  mul_details_commit_locators (self);
  self->committing = FALSE;
  show_soon (self);
}

static void
affected_chosen_cb (MulArgumentDetailsPopover *self, GtkWidget *button)
{
  g_autofree char *words = mul_argument_toggle_word (get_text (self->affected), gtk_button_get_label (GTK_BUTTON (button)));

  gtk_editable_set_text (GTK_EDITABLE (self->affected), words);
  mul_details_commit (self);
}

static void
importance_chosen_cb (MulArgumentDetailsPopover *self)
{
  const guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->importance));
  g_autoptr (GError) error = NULL;

  if (self->showing || self->argument_id == NULL)
    return;
  mul_details_commit (self);
  mul_details_check (self,
                     mul_argument_set_importance (self->document, self->argument_id,
                                                  selected > 0 ? (gint64) selected : MUL_NOT_STATED, &error),
                     &error);
}

static void
language_chosen_cb (MulArgumentDetailsPopover *self)
{
  const guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->language));
  g_autoptr (GError) error = NULL;

  if (self->showing || self->argument_id == NULL)
    return;
  mul_details_commit (self);
  mul_details_check (self,
                     mul_argument_set_detail (self->document, MUL_ARGUMENT_language, self->argument_id,
                                              selected > 0 ? mul_codes_LANGUAGE[selected - 1] : NULL, &error),
                     &error);
}

static void
municipality_toggled_cb (MulArgumentDetailsPopover *self, GtkToggleButton *button)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->placement_id == NULL)
    return;
  mul_details_commit (self);
  mul_details_check (self,
                     mul_argument_set_holds_for (self->document, self->placement_id, gtk_widget_get_name (GTK_WIDGET (button)),
                                                 gtk_toggle_button_get_active (button), &error),
                     &error);
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
  mul_details_commit (self);
}

/* What was typed of a source is kept, though nobody pressed Enter. */
static void
commit_all (MulArgumentDetailsPopover *self)
{
  mul_details_commit (self);
  mul_choice_entry_take (self->add_source);
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  commit_all (MUL_ARGUMENT_DETAILS_POPOVER (widget));
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
  mul_details_show_sources (self);
  mul_details_show_places (self);
  self->showing = FALSE;
}

GtkWidget *
mul_details_make_remove_button (MulArgumentDetailsPopover *self, const char *id, const char *label, GCallback callback)
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

GtkWidget *
mul_details_make_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  return label;
}

GtkWidget *
mul_details_make_entry (MulArgumentDetailsPopover *self, const char *label)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (mul_details_commit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  return entry;
}

void
mul_details_remove_children (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

void
mul_details_add_heading (GtkWidget *box, const char *title)
{
  GtkWidget *label = mul_details_make_label (title);

  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);
}

MulChoiceEntry *
mul_details_make_choice (MulArgumentDetailsPopover *self, GtkWidget *box, const char *label, const char *list_label,
                         GCallback chosen)
{
  GtkWidget *entry = mul_choice_entry_new (label, list_label, label);

  mul_choice_entry_set_folds (MUL_CHOICE_ENTRY (entry), TRUE);
  g_signal_connect_object (entry, "chosen", chosen, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), entry);
  return MUL_CHOICE_ENTRY (entry);
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
  gtk_grid_attach (GTK_GRID (grid), mul_details_make_label (label), 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), field, 1, row, 1, 1);
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
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *grid = gtk_grid_new ();

  mul_details_add_sources (self, box);
  mul_details_add_heading (box, C_ ("argument details", "Details"));
  self->affected = mul_details_make_entry (self, C_ ("argument details", "Affects"));
  self->voiced_by = mul_details_make_entry (self, C_ ("argument details", "Said by"));
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
  mul_details_add_heading (box, C_ ("argument details", "Holds for (none: all)"));
  self->municipalities = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->municipalities), 6);
  gtk_box_append (GTK_BOX (box), self->municipalities);
  mul_details_add_places (self, box);
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (self->scroller, TRUE);
  gtk_scrolled_window_set_child (self->scroller, box);
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->scroller));
  /* Beside the row it begins level with it, and grows downwards: in the middle it would jump up with each source. */
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self), "argument-details");
}

/* Beside the row where there is room, so that the row is seen and all of the window's height is there; else above or below it. */
static void
place_card (MulArgumentDetailsPopover *self, const GdkRectangle *row)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (parent));
  const int width = gtk_widget_get_width (window);
  const int height = gtk_widget_get_height (window);
  graphene_point_t at;
  GtkPositionType position;
  int room = height;

  if (!gtk_widget_compute_point (parent, window, &GRAPHENE_POINT_INIT ((float) row->x, (float) row->y), &at))
    return;
  if (width - (int) at.x - row->width >= WIDTH_BESIDE + AROUND)
    position = GTK_POS_RIGHT;
  else if ((int) at.x >= WIDTH_BESIDE + AROUND)
    position = GTK_POS_LEFT;
  else
    {
      const int above = (int) at.y;
      const int below = height - (int) at.y - row->height;

      position = below >= above ? GTK_POS_BOTTOM : GTK_POS_TOP;
      room = MAX (above, below);
    }
  gtk_popover_set_position (GTK_POPOVER (self), position);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), row);
  gtk_widget_set_size_request (GTK_WIDGET (self->scroller), MIN (WIDTH_BESIDE, MAX (width - AROUND, WIDTH)), -1);
  gtk_scrolled_window_set_max_content_height (self->scroller, MAX (room - AROUND, MIN_HEIGHT));
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
 * @row: where the argument is seen, in the parent
 *
 * Shows what else there is to say about an argument.
 */
void
mul_argument_details_popover_open (MulArgumentDetailsPopover *self, const char *placement_id, GPtrArray *takers,
                                   MulArgumentDetailsPart part, const GdkRectangle *row)
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
  place_card (self, row);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (part == MUL_ARGUMENT_DETAILS_PLACES ? GTK_WIDGET (self->also_place) : GTK_WIDGET (self->add_source));
}
