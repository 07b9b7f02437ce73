/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-value.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "widgets/mul-choice-button.h"
#include "widgets/mul-clipboard.h"
#include "widgets/mul-municipality-badge.h"

#define NAME_WIDTH 168
#define NAME_WIDTH_NARROW 240
#define SOURCE_WIDTH 150

/* The fields of text beside the value. */
enum
{
  PERIOD,
  UNIT,
  ABOUT,
  LOCATOR,
  N_DETAILS,
};

static const guint detail_columns[N_DETAILS] = {
  [PERIOD] = MUL_KEY_FIGURE_period,
  [UNIT] = MUL_KEY_FIGURE_unit,
  [ABOUT] = MUL_KEY_FIGURE_about,
  [LOCATOR] = MUL_KEY_FIGURE_locator,
};

static const int detail_chars[N_DETAILS] = { [PERIOD] = 7, [UNIT] = 10, [ABOUT] = 14, [LOCATOR] = 9 };

struct _MulFigureValueRow
{
  GtkBox parent_instance;

  gboolean showing;

  /* Owned */
  MulDocument *document;
  MulRecord *owner;
  MulRecord *record;
  MulRecord *municipality;
  char *shown; /* the value as it stands in the project */
  GCancellable *cancellable;

  GtkWidget *line;
  GtkWidget *name;
  GtkWidget *value;
  GtkWidget *details[N_DETAILS];
  GtkWidget *source;
  GtkWidget *menu;
  GtkWidget *problem;
  GPtrArray *captions;
};

enum
{
  SIGNAL_STEPPED,
  SIGNAL_PASTED,
  SIGNAL_LEFT,
  SIGNAL_PERIOD_WANTED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulFigureValueRow, mul_figure_value_row, GTK_TYPE_BOX)

/* ---- What is typed ---------------------------------------------------------------------------------- */

/**
 * mul_figure_say_fault:
 * @reading: what could not be read
 * @typed: as it was typed
 *
 * Returns: (transfer full): a sentence that says why, and what to write
 */
char *
mul_figure_say_fault (const MulFigureReading *reading, const char *typed)
{
  switch (reading->fault)
    {
    case MUL_NUMBER_FAULT_AMBIGUOUS:
      return g_strdup_printf (C_("staffing", "“%s” can be read in two ways. Write the number without the mark, or with two "
                                             "decimals."),
                              typed);
    case MUL_NUMBER_FAULT_TOO_LARGE:
      return g_strdup_printf (C_("staffing", "“%s” is too large a number."), typed);
    case MUL_NUMBER_FAULT_REVERSED:
      return g_strdup_printf (C_("staffing", "“%s” ends below where it begins."), typed);
    case MUL_NUMBER_FAULT_NONE:
    case MUL_NUMBER_FAULT_TEXT:
    case MUL_NUMBER_FAULT_ENCODING:
    default:
      return g_strdup_printf (C_("figure", "“%s” is not a number. Write for example 255, approx. 2100, at least 40, 1–3 or "
                                           "301 (derived)."),
                              typed);
    }
}

static void
show_problem (MulFigureValueRow *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->problem, sentence != NULL);
  gtk_widget_remove_css_class (self->value, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_STATE_INVALID,
                               sentence != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (sentence == NULL)
    return;
  gtk_widget_add_css_class (self->value, "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (self->value), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
report (MulFigureValueRow *self, gboolean done, GError *error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static void
commit_value (MulFigureValueRow *self)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->value)));
  MulFigurePlace place = mul_figure_value_row_get_place (self);
  /* The edit may take the row away. */
  g_autoptr (MulFigureValueRow) kept = g_object_ref (self);
  g_autoptr (GError) error = NULL;
  MulFigureReading reading;

  if (self->showing || self->owner == NULL || g_strcmp0 (typed, self->shown) == 0)
    {
      show_problem (self, NULL);
      return;
    }
  reading = mul_figure_read (typed, mul_figure_value_row_get_unit (self));
  if (reading.result == MUL_NUMBER_UNREADABLE)
    {
      g_autofree char *sentence = mul_figure_say_fault (&reading, typed);

      show_problem (self, sentence);
      return;
    }
  show_problem (self, NULL);
  if (!mul_figure_edits_set_values (&place, &reading, 1, &error))
    {
      report (self, FALSE, error);
      return;
    }
  if (self->showing)
    return;
  /* The project may hold the same as before, written otherwise. */
  gtk_editable_set_text (GTK_EDITABLE (self->value), self->shown != NULL ? self->shown : "");
}

static void
commit_detail (MulFigureValueRow *self, guint index)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->details[index]))));
  const char *present = self->record != NULL ? mul_record_get_text (self->record, detail_columns[index]) : "";
  MulFigurePlace place = mul_figure_value_row_get_place (self);
  g_autoptr (MulFigureValueRow) kept = g_object_ref (self);
  g_autoptr (GError) error = NULL;

  if (self->showing || self->owner == NULL || g_strcmp0 (typed, present) == 0)
    return;
  report (self, mul_figure_edits_set_detail (&place, detail_columns[index], typed, &error), error);
}

static void
commit_entry (MulFigureValueRow *self, GtkWidget *entry)
{
  if (entry == self->value)
    commit_value (self);
  for (guint i = 0; i < N_DETAILS; i++)
    if (entry == self->details[i])
      commit_detail (self, i);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static void
entry_activate_cb (MulFigureValueRow *self, GtkWidget *entry)
{
  g_autoptr (MulFigureValueRow) kept = g_object_ref (self);

  commit_entry (self, entry);
  if (!self->showing && !gtk_widget_get_visible (self->problem))
    g_signal_emit (self, signals[SIGNAL_STEPPED], 0, 1);
}

static void
entry_left_cb (MulFigureValueRow *self, GtkEventController *controller)
{
  commit_entry (self, gtk_event_controller_get_widget (controller));
}

static void
take_back (MulFigureValueRow *self, GtkWidget *entry)
{
  g_autofree char *typed = g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));
  const char *present = self->shown != NULL ? self->shown : "";

  for (guint i = 0; i < N_DETAILS; i++)
    if (entry == self->details[i])
      present = self->record != NULL ? mul_record_get_text (self->record, detail_columns[i]) : "";
  if (g_strcmp0 (typed, present) == 0)
    {
      g_signal_emit (self, signals[SIGNAL_LEFT], 0);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (entry), present);
  if (entry == self->value)
    show_problem (self, NULL);
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  MulFigureValueRow *self = MUL_FIGURE_VALUE_ROW (source);
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (self), result);

  if (text == NULL || g_cancellable_is_cancelled (self->cancellable) || self->owner == NULL)
    return;
  g_strchomp (text);
  if (strpbrk (text, "\r\n") != NULL)
    g_signal_emit (self, signals[SIGNAL_PASTED], 0, text);
  else
    {
      GtkEditable *editable = GTK_EDITABLE (self->value);
      int at;

      gtk_editable_delete_selection (editable);
      at = gtk_editable_get_position (editable);
      gtk_editable_insert_text (editable, text, -1, &at);
      gtk_editable_set_position (editable, at);
    }
}

static gboolean
key_pressed_cb (MulFigureValueRow *self, guint keyval, guint keycode, GdkModifierType state,
                GtkEventController *controller)
{
  GtkWidget *entry = gtk_event_controller_get_widget (controller);
  const GdkModifierType modifiers = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);

  if (modifiers == 0 && keyval == GDK_KEY_Escape)
    {
      take_back (self, entry);
      return TRUE;
    }
  if (modifiers == 0 && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    {
      g_signal_emit (self, signals[SIGNAL_STEPPED], 0, keyval == GDK_KEY_Up ? -1 : 1);
      return TRUE;
    }
  /* A column of values fills the rows below. */
  if (modifiers == GDK_CONTROL_MASK && keyval == GDK_KEY_v && entry == self->value)
    {
      mul_clipboard_read_text (GTK_WIDGET (self), self->cancellable, text_read_cb, NULL);
      return TRUE;
    }
  return FALSE;
}

static void
source_chosen_cb (MulFigureValueRow *self, const char *id, const char *new_title)
{
  MulFigurePlace place = mul_figure_value_row_get_place (self);
  g_autoptr (GError) error = NULL;

  report (self, mul_figure_edits_set_source (&place, id, new_title, &error), error);
}

static void
add_period_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_PERIOD_WANTED], 0);
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVED], 0);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

/* A field below its caption. */
static void
add_field (MulFigureValueRow *self, GtkWidget *line, const char *caption, GtkWidget *field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (caption);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-text");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), field);
  gtk_widget_set_valign (box, GTK_ALIGN_END);
  g_ptr_array_add (self->captions, label);
  adw_wrap_box_append (ADW_WRAP_BOX (line), box);
}

static GtkWidget *
create_entry (MulFigureValueRow *self, int n_chars)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), n_chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), n_chars);
  g_signal_connect_object (entry, "activate", G_CALLBACK (entry_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (entry_left_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_widget_add_controller (entry, keys);
  return entry;
}

static GtkWidget *
create_source (MulFigureValueRow *self)
{
  const MulChoiceWords words = {
    .name_column = MUL_SOURCE_title,
    .label = C_("figure", "Source"),
    .list_label = C_("figure", "Sources"),
    .tooltip = C_("figure", "Choose a Source, or Type the Title of a New One"),
    .placeholder = C_("figure", "Find a source or type a title"),
    .none = C_("figure", "No source"),
  };
  GtkWidget *clamp = adw_clamp_new ();

  self->source = mul_choice_button_new (&words);
  g_signal_connect_object (self->source, "chosen", G_CALLBACK (source_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), SOURCE_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), SOURCE_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->source);
  gtk_widget_set_size_request (clamp, SOURCE_WIDTH, -1);
  return clamp;
}

static GtkWidget *
create_menu (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, C_("figure", "Add Value for Another Period"), "value.add-period");
  g_menu_append (menu, C_("figure", "Delete Value"), "value.remove");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, C_("figure", "Value Menu"));
  gtk_widget_set_valign (button, GTK_ALIGN_END);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
mul_figure_value_row_dispose (GObject *object)
{
  MulFigureValueRow *self = MUL_FIGURE_VALUE_ROW (object);

  self->showing = TRUE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->document);
  g_clear_object (&self->owner);
  g_clear_object (&self->record);
  g_clear_object (&self->municipality);
  G_OBJECT_CLASS (mul_figure_value_row_parent_class)->dispose (object);
}

static void
mul_figure_value_row_finalize (GObject *object)
{
  MulFigureValueRow *self = MUL_FIGURE_VALUE_ROW (object);

  g_free (self->shown);
  g_object_unref (self->cancellable);
  g_ptr_array_unref (self->captions);
  G_OBJECT_CLASS (mul_figure_value_row_parent_class)->finalize (object);
}

static void
mul_figure_value_row_class_init (MulFigureValueRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = MUL_TYPE_FIGURE_VALUE_ROW;

  object_class->dispose = mul_figure_value_row_dispose;
  object_class->finalize = mul_figure_value_row_finalize;

  signals[SIGNAL_STEPPED] =
      g_signal_new ("stepped", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_PASTED] =
      g_signal_new ("pasted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_PERIOD_WANTED] =
      g_signal_new ("period-wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "value.add-period", NULL, add_period_action);
  gtk_widget_class_install_action (widget_class, "value.remove", NULL, remove_action);
}

static void
mul_figure_value_row_init (MulFigureValueRow *self)
{
  const char *const captions[N_DETAILS] = { [PERIOD] = C_("figure", "Period"), [UNIT] = C_("figure", "Unit"),
                                            [ABOUT] = C_("figure", "About"), [LOCATOR] = C_("figure", "Place in Source") };

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->cancellable = g_cancellable_new ();
  self->captions = g_ptr_array_new ();
  self->line = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->line), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->line), 6);
  self->name = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  gtk_widget_set_valign (self->name, GTK_ALIGN_END);
  gtk_widget_add_css_class (self->name, "figure-value-name");
  adw_wrap_box_append (ADW_WRAP_BOX (self->line), self->name);
  self->value = create_entry (self, 13);
  gtk_widget_set_tooltip_text (self->value, C_("figure", "For example 255, approx. 2100, at least 40, 1–3 or 301 (derived)"));
  add_field (self, self->line, C_("figure", "Value"), self->value);
  for (guint i = 0; i < N_DETAILS; i++)
    {
      self->details[i] = create_entry (self, detail_chars[i]);
      if (i == LOCATOR)
        add_field (self, self->line, C_("figure", "Source"), create_source (self));
      add_field (self, self->line, captions[i], self->details[i]);
    }
  self->menu = create_menu ();
  adw_wrap_box_append (ADW_WRAP_BOX (self->line), self->menu);
  self->problem = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_add_css_class (self->problem, "caption-text");
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_box_append (GTK_BOX (self), self->line);
  gtk_box_append (GTK_BOX (self), self->problem);
}

/* ---- What is shown ---------------------------------------------------------------------------------- */

static void
show_name (MulFigureValueRow *self, const char *words)
{
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->name)) != NULL)
    gtk_box_remove (GTK_BOX (self->name), child);
  if (self->municipality != NULL &&
      mul_record_get_code (self->municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT)
    gtk_box_append (GTK_BOX (self->name), mul_municipality_badge_new (self->municipality));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (self->name), label);
}

static void
name_field (MulFigureValueRow *self, GtkWidget *field, const char *whose, const char *what)
{
  g_autofree char *label = g_strdup_printf ("%s, %s", whose, what);

  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
set_text (GtkWidget *entry, const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
show_fields (MulFigureValueRow *self)
{
  const char *source_id = self->record != NULL ? mul_record_get_text (self->record, MUL_KEY_FIGURE_source_id) : NULL;
  g_autoptr (MulRecord) source =
      source_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_SOURCE, source_id) : NULL;
  g_autoptr (GListModel) sources = mul_document_list (self->document, MUL_ENTITY_SOURCE, 0);
  g_autofree char *printed = mul_figure_print_value (self->record);

  /* What could not be read stays until it is written anew. */
  if (g_strcmp0 (printed, self->shown) != 0 || !gtk_widget_get_visible (self->problem))
    {
      set_text (self->value, printed);
      show_problem (self, NULL);
    }
  g_set_str (&self->shown, printed);
  for (guint i = 0; i < N_DETAILS; i++)
    set_text (self->details[i], self->record != NULL ? mul_record_get_text (self->record, detail_columns[i]) : "");
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->details[UNIT]), mul_figure_value_row_get_unit (self));
  mul_choice_button_set_choices (MUL_CHOICE_BUTTON (self->source), sources);
  mul_choice_button_set_chosen (MUL_CHOICE_BUTTON (self->source),
                                source != NULL ? mul_record_get_text (source, MUL_SOURCE_title) : NULL);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_figure_value_row_new (MulDocument *document)
{
  MulFigureValueRow *self = g_object_new (MUL_TYPE_FIGURE_VALUE_ROW, NULL);

  self->document = g_object_ref (document);
  return GTK_WIDGET (self);
}

/**
 * mul_figure_value_row_show:
 * @self: a row
 * @owner: the key figure or ratio
 * @value: what it shows
 */
void
mul_figure_value_row_show (MulFigureValueRow *self, MulRecord *owner, const MulFigureValue *value)
{
  const char *name = value->municipality != NULL ? mul_record_get_text (value->municipality, MUL_MUNICIPALITY_name)
                                                 : C_("figure", "Several together");

  self->showing = TRUE;
  g_set_object (&self->owner, owner);
  g_set_object (&self->record, value->record);
  g_set_object (&self->municipality, value->municipality);
  show_name (self, name);
  show_fields (self);
  name_field (self, self->value, name, C_("figure", "Value"));
  name_field (self, self->details[PERIOD], name, C_("figure", "Period"));
  name_field (self, self->details[UNIT], name, C_("figure", "Unit"));
  name_field (self, self->details[ABOUT], name, C_("figure", "About"));
  name_field (self, self->details[LOCATOR], name, C_("figure", "Place in Source"));
  name_field (self, self->menu, name, C_("figure", "Value Menu"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "value.add-period",
                                 value->record != NULL && value->municipality != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "value.remove", value->record != NULL);
  self->showing = FALSE;
}

/**
 * mul_figure_value_row_shows:
 * @self: a row
 * @value: a value
 *
 * Returns: whether the row shows that value, or the place where it now stands
 */
gboolean
mul_figure_value_row_shows (MulFigureValueRow *self, const MulFigureValue *value)
{
  return self->municipality == value->municipality &&
         (self->record == value->record || self->record == NULL || value->record == NULL);
}

/**
 * mul_figure_value_row_set_narrow:
 * @self: a row
 * @narrow: whether the name stands above its fields
 * @with_captions: whether the fields are named; in a narrow row they always are
 */
void
mul_figure_value_row_set_narrow (MulFigureValueRow *self, gboolean narrow, gboolean with_captions)
{
  /* The menu stands at the end of the first line. */
  adw_wrap_box_reorder_child_after (ADW_WRAP_BOX (self->line), self->menu,
                                    narrow ? self->name : gtk_widget_get_parent (self->details[LOCATOR]));
  gtk_widget_set_size_request (self->name, narrow ? NAME_WIDTH_NARROW : NAME_WIDTH, -1);
  for (guint i = 0; i < self->captions->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->captions, i), narrow || with_captions);
}

MulFigurePlace
mul_figure_value_row_get_place (MulFigureValueRow *self)
{
  const gboolean is_figure = self->owner != NULL && mul_record_get_entity (self->owner)->id == MUL_ENTITY_FIGURE;
  const char *owner_id = self->owner != NULL ? mul_record_get_id (self->owner) : NULL;

  return (MulFigurePlace){
    .document = self->document,
    .figure_id = is_figure ? owner_id : NULL,
    .ratio_id = is_figure ? NULL : owner_id,
    .municipality_id = self->municipality != NULL ? mul_record_get_id (self->municipality) : NULL,
    .id = self->record != NULL ? mul_record_get_id (self->record) : NULL,
  };
}

/**
 * mul_figure_value_row_get_unit:
 * @self: a row
 *
 * Returns: the unit of the value: its own, or else that of the key figure or ratio
 */
const char *
mul_figure_value_row_get_unit (MulFigureValueRow *self)
{
  const char *own = self->record != NULL ? mul_record_get_text (self->record, MUL_KEY_FIGURE_unit) : "";

  if (*own != '\0')
    return own;
  return mul_record_get_text (self->owner, mul_record_get_entity (self->owner)->id == MUL_ENTITY_FIGURE ? MUL_FIGURE_unit
                                                                                                       : MUL_RATIO_unit);
}

MulRecord *
mul_figure_value_row_get_record (MulFigureValueRow *self)
{
  return self->record;
}

/**
 * mul_figure_value_row_commit:
 * @self: a row
 *
 * Keeps what is typed, if anything is.
 */
void
mul_figure_value_row_commit (MulFigureValueRow *self)
{
  commit_value (self);
  for (guint i = 0; i < N_DETAILS; i++)
    commit_detail (self, i);
}

/**
 * mul_figure_value_row_stop:
 * @self: a row
 *
 * Lets go of what is typed: the row is about to be taken away.
 */
void
mul_figure_value_row_stop (MulFigureValueRow *self)
{
  self->showing = TRUE;
}

/**
 * mul_figure_value_row_focus:
 * @self: a row
 * @on_about: whether it is to be said first what the value is about
 */
void
mul_figure_value_row_focus (MulFigureValueRow *self, gboolean on_about)
{
  gtk_widget_grab_focus (on_about ? self->details[ABOUT] : self->value);
}
