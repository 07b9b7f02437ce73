/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-position-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-position-edits.h"
#include "pages/service/mul-staffing-edits.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-typing.h"

struct _MulPositionPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *position_id;
  GListModel *roles;
  char *shown; /* the size, as it was last filled in */
  GtkEditable *title;
  AdwComboRow *role;
  GtkEditable *size;
  AdwSwitchRow *vacant;
  GtkWidget *problem;

  MulTyping typing; /* the title */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (MulPositionPopover, mul_position_popover, GTK_TYPE_POPOVER)

static void
report (MulPositionPopover *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

/* "650 % (9)": what the parser reads back as the same. */
static char *
print_size (MulRecord *position)
{
  gint64 fte = mul_record_get_integer (position, MUL_POSITION_fte_e4);
  gint64 headcount = mul_record_get_integer (position, MUL_POSITION_headcount);
  const MulLocaleNumbers *locale = mul_locale_numbers_current ();
  g_autofree char *percent = mul_number_format_fte (fte, MUL_NUMBER_UNIT_PERCENT, MUL_NUMBER_STYLE_TEXT, locale);
  g_autofree char *count = mul_number_format_count (headcount, locale);

  if (fte == MUL_NOT_STATED && headcount == MUL_NOT_STATED)
    return g_strdup ("");
  if (headcount == MUL_NOT_STATED)
    return g_steal_pointer (&percent);
  if (fte == MUL_NOT_STATED)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s person", "%s persons", (gulong) headcount), count);
  return g_strdup_printf ("%s (%s)", percent, count);
}

static void
show (MulPositionPopover *self)
{
  g_autoptr (MulRecord) position = mul_document_get_record (self->document, MUL_ENTITY_POSITION, self->position_id);
  const char *role_id;
  guint role = 0;

  if (position == NULL)
    return;
  self->showing = TRUE;
  role_id = mul_record_get_text (position, MUL_POSITION_role_id);
  for (guint i = 0; i < g_list_model_get_n_items (self->roles); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->roles, i);

      if (g_strcmp0 (mul_record_get_id (record), role_id) == 0)
        role = i + 1;
    }
  if (g_strcmp0 (gtk_editable_get_text (self->title), mul_record_get_text (position, MUL_POSITION_title)) != 0)
    gtk_editable_set_text (self->title, mul_record_get_text (position, MUL_POSITION_title));
  adw_combo_row_set_selected (self->role, role);
  g_free (self->shown);
  self->shown = print_size (position);
  gtk_editable_set_text (self->size, self->shown);
  adw_switch_row_set_active (self->vacant, mul_record_get_flag (position, MUL_POSITION_vacant));
  self->showing = FALSE;
}

static void
show_problem (MulPositionPopover *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->problem, sentence != NULL);
  if (sentence == NULL)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->size), "error");
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (self->size), "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (self->size), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
commit_size (MulPositionPopover *self)
{
  g_auto (MulStaffingTyping) typing = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (self->showing || g_strcmp0 (gtk_editable_get_text (self->size), self->shown) == 0)
    return;
  mul_staffing_typing_read (&typing, gtk_editable_get_text (self->size), MUL_NUMBER_UNIT_PERCENT, FALSE);
  if (typing.result == MUL_STAFFING_TYPING_REFUSED)
    {
      show_problem (self, typing.sentence);
      return;
    }
  show_problem (self, NULL);
  done = mul_staffing_edits_type_position (self->document, self->position_id, &typing, MUL_NUMBER_UNIT_PERCENT, &error);
  report (self, done, error);
  show (self);
}

static void
commit_title (MulPositionPopover *self)
{
  g_autoptr (MulRecord) position = mul_document_get_record (self->document, MUL_ENTITY_POSITION, self->position_id);
  const char *typed = gtk_editable_get_text (self->title);
  g_autoptr (GError) error = NULL;

  mul_typing_end (&self->typing);
  if (position == NULL || g_strcmp0 (typed, mul_record_get_text (position, MUL_POSITION_title)) == 0)
    return;
  report (self, mul_position_edits_type_title (self->document, self->position_id, typed, &error), error);
}

static void
store_title (GtkWidget *widget)
{
  commit_title (MUL_POSITION_POPOVER (widget));
}

static void
title_cb (MulPositionPopover *self)
{
  if (!self->showing)
    mul_typing_begin (&self->typing, GTK_WIDGET (self), store_title);
}

static void
title_left_cb (MulPositionPopover *self)
{
  if (self->document == NULL)
    return;
  commit_title (self);
  mul_document_end_typing (self->document);
}

static void
size_activate_cb (MulPositionPopover *self)
{
  commit_size (self);
  if (!gtk_widget_get_visible (self->problem))
    gtk_popover_popdown (GTK_POPOVER (self));
}

static void
size_left_cb (MulPositionPopover *self)
{
  if (self->document != NULL)
    commit_size (self);
}

static void
role_cb (MulPositionPopover *self)
{
  guint selected = adw_combo_row_get_selected (self->role);
  g_autoptr (MulRecord) role = selected > 0 ? g_list_model_get_item (self->roles, selected - 1) : NULL;
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;
  report (self,
          mul_position_edits_set_role (self->document, self->position_id,
                                       role != NULL ? mul_record_get_id (role) : NULL, &error),
          error);
}

static void
vacant_cb (MulPositionPopover *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing)
    return;
  report (self,
          mul_position_edits_set_vacant (self->document, self->position_id, adw_switch_row_get_active (self->vacant),
                                         &error),
          error);
}

static void
commit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  commit_title (MUL_POSITION_POPOVER (widget));
  commit_size (MUL_POSITION_POPOVER (widget));
}

static void
mul_position_popover_dispose (GObject *object)
{
  MulPositionPopover *self = MUL_POSITION_POPOVER (object);

  self->showing = TRUE;
  mul_typing_end (&self->typing);
  g_clear_object (&self->roles);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_position_popover_parent_class)->dispose (object);
}

static void
mul_position_popover_finalize (GObject *object)
{
  MulPositionPopover *self = MUL_POSITION_POPOVER (object);

  g_free (self->position_id);
  g_free (self->shown);
  G_OBJECT_CLASS (mul_position_popover_parent_class)->finalize (object);
}

static void
mul_position_popover_class_init (MulPositionPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mul_position_popover_dispose;
  object_class->finalize = mul_position_popover_finalize;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "editing.commit", NULL, commit_action_cb);
}

static GtkWidget *
add_entry (MulPositionPopover *self, GtkListBox *list, const char *title, GCallback leave)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_enable_undo (GTK_EDITABLE (row), FALSE);
  g_signal_connect_object (focus, "leave", leave, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);
  gtk_list_box_append (list, row);
  return row;
}

static void
mul_position_popover_init (MulPositionPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *list = gtk_list_box_new ();

  self->showing = TRUE;
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Position"), -1);
  self->title = GTK_EDITABLE (add_entry (self, GTK_LIST_BOX (list), C_ ("organisation", "Title"),
                                         G_CALLBACK (title_left_cb)));
  self->role = ADW_COMBO_ROW (adw_combo_row_new ());
  mul_drop_down_name_choices (GTK_WIDGET (self->role));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->role), C_ ("organisation", "Role"));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->role));
  self->size = GTK_EDITABLE (add_entry (self, GTK_LIST_BOX (list), C_ ("organisation", "Percent and Persons"),
                                        G_CALLBACK (size_left_cb)));
  self->vacant = ADW_SWITCH_ROW (adw_switch_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->vacant), C_ ("organisation", "Vacant"));
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->vacant));

  self->problem = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->problem), 36);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_set_visible (self->problem, FALSE);

  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_widget_add_css_class (GTK_WIDGET (self), "position-popover");
  gtk_popover_set_child (GTK_POPOVER (self), box);
  g_signal_connect_object (self->title, "changed", G_CALLBACK (title_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->role, "notify::selected", G_CALLBACK (role_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->size, "entry-activated", G_CALLBACK (size_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->vacant, "notify::active", G_CALLBACK (vacant_cb), self, G_CONNECT_SWAPPED);
}

static void
add_button (GtkBox *box, const char *label, const char *action, const char *position_id)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  const char *const ids[] = { position_id, NULL };

  gtk_widget_set_hexpand (button, TRUE);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_strv (ids, -1));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (box, button);
}

/**
 * mul_position_popover_new:
 * @document: the project
 * @service_id: the service whose roles there are
 * @position_id: a position
 * @placed: whether it comes from today: it can be taken back instead of deleted, and moved
 *
 * Returns: (transfer floating): a popover that edits it
 */
MulPositionPopover *
mul_position_popover_new (MulDocument *document, const char *service_id, const char *position_id, gboolean placed)
{
  MulPositionPopover *self = g_object_new (MUL_TYPE_POSITION_POPOVER, NULL);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->document = g_object_ref (document);
  self->position_id = g_strdup (position_id);
  self->roles = mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);
  gtk_string_list_append (names, C_ ("organisation", "Outside the Table"));
  for (guint i = 0; i < g_list_model_get_n_items (self->roles); i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (self->roles, i);

      gtk_string_list_append (names, mul_record_get_text (role, MUL_ROLE_name));
    }
  adw_combo_row_set_model (self->role, G_LIST_MODEL (names));
  if (placed)
    {
      add_button (GTK_BOX (buttons), C_ ("organisation", "Move to…"), "organisation.move-positions", position_id);
      add_button (GTK_BOX (buttons), C_ ("organisation", "Take Back"), "organisation.take-back", position_id);
    }
  else
    add_button (GTK_BOX (buttons), C_ ("organisation", "Delete Position"), "organisation.delete-positions", position_id);
  gtk_box_append (GTK_BOX (gtk_popover_get_child (GTK_POPOVER (self))), buttons);
  show (self);
  return self;
}

const char *
mul_position_popover_get_position (MulPositionPopover *self)
{
  g_return_val_if_fail (MUL_IS_POSITION_POPOVER (self), NULL);
  return self->position_id;
}
