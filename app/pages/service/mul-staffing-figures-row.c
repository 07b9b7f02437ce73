/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-figures-edits.h"
#include "pages/service/mul-staffing-figures-editor.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-reveal.h"

/* What the values take of the row beside the name. */
#define VALUES_WIDTH 640

/* The most letters of a name before it goes on to a second line. */
#define ITEM_CHARS 34
#define ITEM_CHARS_NARROW 14

struct _MulFigureRow
{
  GtkListBoxRow parent_instance;

  gboolean narrow;

  /* Owned */
  MulDocument *document;
  MulRecord *figure;
  GPtrArray *municipalities;

  GtkWidget *summary;
  GtkWidget *name;
  GtkWidget *caption;
  GtkWidget *values;
  GtkWidget *revealer;
  GtkWidget *editor; /* made when it is first opened */
};

G_DEFINE_FINAL_TYPE (MulFigureRow, mul_figure_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
report (MulFigureRow *self, gboolean done, GError *error)
{
  if (!done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  return done;
}

/* ---- Summary ---------------------------------------------------------------------------------------- */

static GtkWidget *
create_warning (void)
{
  GtkWidget *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");

  gtk_widget_add_css_class (icon, "warning");
  gtk_accessible_update_state (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  return icon;
}

static GtkWidget *
create_words (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Words beside a value: on one line, or, where they are many, on lines of one length. */
static GtkWidget *
create_item_words (MulFigureRow *self, const char *text, const char *css_class)
{
  GtkWidget *label = create_words (text, css_class);
  const int n_chars = self->narrow ? ITEM_CHARS_NARROW : ITEM_CHARS;
  const gboolean is_long = g_utf8_strlen (text, -1) > n_chars;

  gtk_label_set_wrap (GTK_LABEL (label), is_long);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), is_long ? n_chars : -1);
  gtk_label_set_max_width_chars (GTK_LABEL (label), is_long ? n_chars : -1);
  return label;
}

/* In a narrow window what is said of one value may take several lines. */
static GtkWidget *
create_item_box (MulFigureRow *self)
{
  GtkWidget *box;

  if (!self->narrow)
    return gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (box), 6);
  return box;
}

static void
append_to_item (GtkWidget *box, GtkWidget *child)
{
  if (ADW_IS_WRAP_BOX (box))
    adw_wrap_box_append (ADW_WRAP_BOX (box), child);
  else
    gtk_box_append (GTK_BOX (box), child);
}

static void
add_item (MulFigureRow *self, const MulFigureItem *item, GString *spoken)
{
  GtkWidget *box = create_item_box (self);
  GtkWidget *value = gtk_label_new (item->value);

  if (item->warns)
    append_to_item (box, create_warning ());
  if (item->municipality != NULL &&
      mul_record_get_code (item->municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT)
    append_to_item (box, mul_municipality_badge_new (item->municipality));
  else
    append_to_item (box, create_item_words (self, item->name, "secondary"));
  gtk_widget_add_css_class (value, item->stated ? "tabular" : "dimmed");
  if (item->strong)
    gtk_widget_add_css_class (value, "heading");
  append_to_item (box, value);
  if (item->period != NULL && *item->period != '\0')
    append_to_item (box, create_item_words (self, item->period, "caption-text"));
  gtk_widget_set_tooltip_text (box, item->tooltip);
  adw_wrap_box_append (ADW_WRAP_BOX (self->values), box);
  g_string_append_printf (spoken, ". %s: %s", item->name, item->value);
  if (item->period != NULL && *item->period != '\0')
    g_string_append_printf (spoken, ", %s", item->period);
}

static void
show_summary (MulFigureRow *self, const MulFigureSummary *summary)
{
  const char *name = mul_record_get_text (self->figure, MUL_FIGURE_name);
  const char *definition = mul_record_get_text (self->figure, MUL_FIGURE_definition);
  g_autoptr (GString) spoken = g_string_new (name);
  GtkWidget *child;

  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_widget_set_tooltip_text (self->name, *definition != '\0' ? definition : NULL);
  gtk_label_set_label (GTK_LABEL (self->caption), summary->caption);
  gtk_widget_set_visible (self->caption, *summary->caption != '\0');
  gtk_widget_remove_css_class (self->caption, summary->warns ? "caption-text" : "caption-warning");
  gtk_widget_add_css_class (self->caption, summary->warns ? "caption-warning" : "caption-text");
  while ((child = gtk_widget_get_first_child (self->values)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->values), child);
  for (guint i = 0; i < summary->items->len; i++)
    add_item (self, g_ptr_array_index (summary->items, i), spoken);
  if (summary->items->len == 0)
    adw_wrap_box_append (ADW_WRAP_BOX (self->values), create_item_words (self, C_("figure", "No values yet"), "dimmed"));
  if (*summary->caption != '\0')
    g_string_append_printf (spoken, ". %s", summary->caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
}

/* ---- Opening ---------------------------------------------------------------------------------------- */

static gboolean
is_open (MulFigureRow *self)
{
  return gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer));
}

static void
close_editor (MulFigureRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureRow *self = MUL_FIGURE_ROW (widget);

  if (is_open (self))
    close_editor (self);
  else
    mul_figure_row_open (self, FALSE);
}

static void
move_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureRow *self = MUL_FIGURE_ROW (widget);
  g_autoptr (GError) error = NULL;

  report (self,
          mul_figure_edits_move (self->document, self->figure, g_str_equal (name, "figure.move-up") ? -1 : 1, &error),
          error);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  MulFigureRow *self = MUL_FIGURE_ROW (widget);
  GtkWidget *list = gtk_widget_get_parent (widget);
  g_autofree char *said =
      g_strdup_printf (C_("figure", "“%s” deleted"), mul_record_get_text (self->figure, MUL_FIGURE_name));
  g_autoptr (MulFigureRow) kept = g_object_ref (self);
  g_autoptr (GError) error = NULL;

  if (report (self, mul_figure_edits_delete (self->document, self->figure, &error), error))
    gtk_widget_activate_action (list, "win.toast-undo", "s", said);
}

static void
add_ratio_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (gtk_widget_get_parent (widget), "figures.add-ratio", "s",
                              mul_figure_row_get_id (MUL_FIGURE_ROW (widget)));
}

static gboolean
key_pressed_cb (MulFigureRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  const GdkModifierType modifiers = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);

  /* What is typed within the row is none of its business. */
  if (!gtk_widget_has_focus (GTK_WIDGET (self)))
    return FALSE;
  if (modifiers == GDK_ALT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_Down))
    return gtk_widget_activate_action (GTK_WIDGET (self),
                                       keyval == GDK_KEY_Up ? "figure.move-up" : "figure.move-down", NULL);
  if (modifiers == 0 && keyval == GDK_KEY_Delete)
    return gtk_widget_activate_action (GTK_WIDGET (self), "figure.delete", NULL);
  if (modifiers == 0 && keyval == GDK_KEY_F2)
    {
      mul_figure_row_open (self, TRUE);
      return TRUE;
    }
  return FALSE;
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkWidget *
create_menu (void)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) move = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();

  g_menu_append (edit, C_("figure", "Edit"), "figure.edit");
  g_menu_append (edit, C_("figure", "Add Ratio"), "figure.add-ratio");
  g_menu_append (move, C_("figure", "Move Up"), "figure.move-up");
  g_menu_append (move, C_("figure", "Move Down"), "figure.move-down");
  g_menu_append (delete, C_("figure", "Delete"), "figure.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (edit));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (move));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, C_("figure", "Key Figure Menu"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
mul_figure_row_dispose (GObject *object)
{
  MulFigureRow *self = MUL_FIGURE_ROW (object);

  g_clear_object (&self->document);
  g_clear_object (&self->figure);
  g_clear_pointer (&self->municipalities, g_ptr_array_unref);
  G_OBJECT_CLASS (mul_figure_row_parent_class)->dispose (object);
}

static void
mul_figure_row_class_init (MulFigureRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_figure_row_dispose;

  gtk_widget_class_install_action (widget_class, "figure.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "figure.add-ratio", NULL, add_ratio_action);
  gtk_widget_class_install_action (widget_class, "figure.move-up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "figure.move-down", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "figure.delete", NULL, delete_action);
}

static void
mul_figure_row_init (MulFigureRow *self)
{
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->name = create_words (NULL, NULL);
  self->caption = create_words (NULL, "caption-text");
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), self->name);
  gtk_box_append (GTK_BOX (words), self->caption);
  self->values = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->values), 24);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->values), 4);
  gtk_widget_set_valign (self->values, GTK_ALIGN_CENTER);
  self->summary = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  gtk_widget_set_hexpand (self->summary, TRUE);
  gtk_box_append (GTK_BOX (self->summary), words);
  gtk_box_append (GTK_BOX (self->summary), self->values);
  gtk_box_append (GTK_BOX (line), self->summary);
  gtk_box_append (GTK_BOX (line), create_menu ());
  gtk_widget_add_css_class (line, "staffing-figure");
  self->revealer = gtk_revealer_new ();
  mul_reveal_in_sight (self->revealer);
  gtk_box_append (GTK_BOX (all), line);
  gtk_box_append (GTK_BOX (all), self->revealer);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), all);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_figure_row_new (MulDocument *document, MulRecord *figure)
{
  MulFigureRow *self = g_object_new (MUL_TYPE_FIGURE_ROW, NULL);

  self->document = g_object_ref (document);
  self->figure = g_object_ref (figure);
  return GTK_WIDGET (self);
}

/**
 * mul_figure_row_show:
 * @self: a row
 * @model: the service's staffing
 * @is_first: whether it is the first of the list
 * @is_last: whether it is the last
 *
 * Shows what the project now holds.
 */
void
mul_figure_row_show (MulFigureRow *self, MulStaffingModel *model, gboolean is_first, gboolean is_last)
{
  g_autoptr (MulFigureSummary) summary = mul_figure_summary_new (self->document, self->figure, model);

  g_clear_pointer (&self->municipalities, g_ptr_array_unref);
  self->municipalities = g_ptr_array_ref (mul_staffing_model_get_municipalities (model));
  show_summary (self, summary);
  if (self->editor != NULL)
    mul_figure_editor_show (MUL_FIGURE_EDITOR (self->editor), self->municipalities);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "figure.move-up", !is_first);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "figure.move-down", !is_last);
}

void
mul_figure_row_set_narrow (MulFigureRow *self, gboolean narrow)
{
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->summary),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self->summary), narrow ? 6 : 18);
  adw_wrap_box_set_natural_line_length (ADW_WRAP_BOX (self->values), narrow ? -1 : VALUES_WIDTH);
  adw_wrap_box_set_align (ADW_WRAP_BOX (self->values), narrow ? 0 : 1);
  if (self->editor != NULL)
    mul_figure_editor_set_narrow (MUL_FIGURE_EDITOR (self->editor), narrow);
}

const char *
mul_figure_row_get_id (MulFigureRow *self)
{
  return mul_record_get_id (self->figure);
}

/**
 * mul_figure_row_open:
 * @self: a row
 * @on_name: whether the name is to be written first; else the first value
 *
 * Opens the row to be edited.
 */
void
mul_figure_row_open (MulFigureRow *self, gboolean on_name)
{
  if (self->editor == NULL)
    {
      self->editor = mul_figure_editor_new (self->document, self->figure);
      mul_figure_editor_set_narrow (MUL_FIGURE_EDITOR (self->editor), self->narrow);
      mul_figure_editor_show (MUL_FIGURE_EDITOR (self->editor), self->municipalities);
      g_signal_connect_object (self->editor, "closed", G_CALLBACK (close_editor), self, G_CONNECT_SWAPPED);
      gtk_revealer_set_child (GTK_REVEALER (self->revealer), self->editor);
    }
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE, -1);
  mul_figure_editor_focus (MUL_FIGURE_EDITOR (self->editor), on_name);
}
