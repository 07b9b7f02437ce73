/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-pane.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "domain/mul-number.h"
#include "pages/service/mul-organisation-edits.h"
#include "pages/service/mul-organisation-positions.h"
#include "widgets/mul-drop-down-choices.h"

struct _MulOrganisationPane
{
  AdwBin parent_instance;

  /* Owned */
  MulDocument *document;
  char *unit_id;
  char *before; /* what stood in the field that has the focus, when it came there */

  /* Borrowed */
  const MulJoint *joint; /* the view's */

  /* Template */
  GtkStack *stack;
  GtkEditable *name_row;
  AdwComboRow *kind_row;
  GtkEditable *leader_row;
  GtkEditable *place_row;
  AdwSwitchRow *service_row;
  MulOrganisationPositions *positions;
  GtkWidget *totals_title;
  GtkListBox *totals;

  gboolean showing; /* the rows are being filled; what they notify is no wish of anybody's */
};

enum
{
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulOrganisationPane, mul_organisation_pane, ADW_TYPE_BIN)

static const char *
kind_name (MulUnitKind kind)
{
  switch (kind)
    {
    case MUL_UNIT_KIND_UNIT:
      return C_ ("unit kind", "Unit");
    case MUL_UNIT_KIND_TEAM:
      return C_ ("unit kind", "Team");
    case MUL_UNIT_KIND_STAFF:
      return C_ ("unit kind", "Staff");
    case MUL_UNIT_KIND_POLITICAL:
      return C_ ("unit kind", "Political Body");
    case MUL_UNIT_KIND_EXTERNAL:
      return C_ ("unit kind", "Outside the Municipality");
    default:
      return "";
    }
}

static void
report (MulOrganisationPane *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static guint
find_column (MulOrganisationPane *self, gpointer row)
{
  if (row == self->name_row)
    return MUL_UNIT_name;
  return row == self->leader_row ? MUL_UNIT_leader : MUL_UNIT_place;
}

static void
typed_cb (MulOrganisationPane *self, gpointer row)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->unit_id == NULL)
    return;
  report (self,
          mul_organisation_type (self->document, self->unit_id, find_column (self, row),
                                 gtk_editable_get_text (GTK_EDITABLE (row)), &error),
          error);
}

static void
leave_cb (MulOrganisationPane *self)
{
  if (self->document != NULL)
    mul_document_end_typing (self->document);
}

/* What was confirmed by Enter is what Escape goes back to. */
static void
activated_cb (MulOrganisationPane *self, GtkEditable *row)
{
  leave_cb (self);
  g_set_str (&self->before, gtk_editable_get_text (row));
}

static void
enter_cb (MulOrganisationPane *self, GtkEventController *controller)
{
  g_set_str (&self->before, gtk_editable_get_text (GTK_EDITABLE (gtk_event_controller_get_widget (controller))));
}

/* Escape takes back what was typed, and goes back to the unit. */
static gboolean
key_cb (MulOrganisationPane *self, guint keyval, guint keycode, GdkModifierType state, GtkEventController *controller)
{
  GtkEditable *row = GTK_EDITABLE (gtk_event_controller_get_widget (controller));

  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  if (self->before != NULL && g_strcmp0 (gtk_editable_get_text (row), self->before) != 0)
    gtk_editable_set_text (row, self->before);
  leave_cb (self);
  g_signal_emit (self, signals[LEFT], 0);
  return GDK_EVENT_STOP;
}

static void
kind_cb (MulOrganisationPane *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->unit_id == NULL)
    return;
  report (self,
          mul_organisation_set_kind (self->document, self->unit_id, (int) adw_combo_row_get_selected (self->kind_row),
                                     &error),
          error);
}

static void
service_cb (MulOrganisationPane *self)
{
  g_autoptr (GError) error = NULL;

  if (self->showing || self->unit_id == NULL)
    return;
  report (self,
          mul_organisation_set_in_service (self->document, self->unit_id,
                                           adw_switch_row_get_active (self->service_row), &error),
          error);
}

/* Setting a text that stands there already would move the cursor of whoever is typing. */
static void
show_text (GtkEditable *row, const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (row), text) != 0)
    gtk_editable_set_text (row, text);
}

static void
add_row (GtkListBox *list, const char *title, const char *subtitle, const char *value)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL && *subtitle != '\0')
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_add_css_class (label, "tabular");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_append (list, row);
}

static char *
print_persons (gint64 persons)
{
  g_autofree char *count = mul_number_format_count (persons, mul_locale_numbers_current ());

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s person", "%s persons", (gulong) persons), count);
}

static char *
print_positions (gint64 positions)
{
  g_autofree char *count = mul_number_format_count (positions, mul_locale_numbers_current ());

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s position", "%s positions", (gulong) positions), count);
}

static char *
print_fte (gint64 fte_e4)
{
  g_autofree char *number =
      mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TEXT, mul_locale_numbers_current ());

  return g_strdup_printf (C_ ("organisation", "%s FTE"), number);
}

static void
show_totals (MulOrganisationPane *self)
{
  g_autoptr (GListModel) list =
      mul_document_list (self->document, MUL_ENTITY_UNIT_TOTAL, MUL_UNIT_TOTAL_unit_id, self->unit_id, 0);
  guint n_totals = g_list_model_get_n_items (list);

  gtk_list_box_remove_all (self->totals);
  for (guint i = 0; i < n_totals; i++)
    {
      g_autoptr (MulRecord) total = g_list_model_get_item (list, i);
      gint64 value = mul_record_get_integer (total, MUL_UNIT_TOTAL_value_e4);
      int measure = mul_record_get_code (total, MUL_UNIT_TOTAL_measure);
      g_autofree char *text = value == MUL_NOT_STATED                ? g_strdup ("–")
                              : measure == MUL_MEASURE_FTE       ? print_fte (value)
                              : measure == MUL_MEASURE_PERSONS ? print_persons (value / MUL_E4)
                                                                  : print_positions (value / MUL_E4);
      const char *source_id = mul_record_get_text (total, MUL_UNIT_TOTAL_source_id);
      g_autofree char *as_of = mul_date_print (mul_record_get_text (total, MUL_UNIT_TOTAL_as_of));
      g_autoptr (MulRecord) source =
          source_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_SOURCE, source_id) : NULL;

      add_row (self->totals, source != NULL ? mul_record_get_text (source, MUL_SOURCE_title) : C_ ("organisation", "No source"),
               as_of, text);
    }
  gtk_widget_set_visible (self->totals_title, n_totals > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->totals), n_totals > 0);
}

/* Where a leader's position is placed in the unit and the row says nothing, its title says who leads. */
static void
show_leader_title (MulOrganisationPane *self)
{
  int unit = self->joint != NULL ? mul_joint_find_unit (self->joint, self->unit_id) : -1;
  g_autofree char *leader = unit >= 0 ? mul_joint_dup_leader (self->joint, (guint) unit) : NULL;
  /* Translators: who leads a unit, by a position placed there: "Leader: Head of service, GK". */
  g_autofree char *title = leader != NULL ? g_strdup_printf (C_ ("organisation", "Leader: %s"), leader)
                                          : g_strdup (C_ ("organisation", "Leader"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->leader_row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->leader_row), title);
}

static void
mul_organisation_pane_dispose (GObject *object)
{
  MulOrganisationPane *self = MUL_ORGANISATION_PANE (object);

  self->showing = TRUE;
  /* The bin gives up its child itself, and must not find it gone. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ORGANISATION_PANE);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_organisation_pane_parent_class)->dispose (object);
}

static void
mul_organisation_pane_finalize (GObject *object)
{
  g_free (MUL_ORGANISATION_PANE (object)->unit_id);
  g_free (MUL_ORGANISATION_PANE (object)->before);
  G_OBJECT_CLASS (mul_organisation_pane_parent_class)->finalize (object);
}

static void
mul_organisation_pane_class_init (MulOrganisationPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_organisation_pane_dispose;
  object_class->finalize = mul_organisation_pane_finalize;

  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MUL_TYPE_ORGANISATION_POSITIONS);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-organisation-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, stack);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, name_row);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, kind_row);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, leader_row);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, place_row);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, service_row);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, positions);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, totals_title);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPane, totals);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, service_cb);
}

static void
mul_organisation_pane_init (MulOrganisationPane *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  for (int i = 0; mul_codes_UNIT_KIND[i] != NULL; i++)
    gtk_string_list_append (kinds, kind_name ((MulUnitKind) i));
  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
  gtk_editable_set_enable_undo (self->name_row, FALSE);
  gtk_editable_set_enable_undo (self->leader_row, FALSE);
  gtk_editable_set_enable_undo (self->place_row, FALSE);
  self->showing = FALSE;
}

/**
 * mul_organisation_pane_set_document:
 * @self: a pane
 * @document: the project
 */
void
mul_organisation_pane_set_document (MulOrganisationPane *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_ORGANISATION_PANE (self));
  g_set_object (&self->document, document);
  mul_organisation_positions_set_document (self->positions, document);
}

/**
 * mul_organisation_pane_set_joint:
 * @self: a pane
 * @joint: (nullable): the joint organisation shown; it must live until another is set
 */
void
mul_organisation_pane_set_joint (MulOrganisationPane *self, const MulJoint *joint)
{
  g_return_if_fail (MUL_IS_ORGANISATION_PANE (self));
  self->joint = joint;
}

/**
 * mul_organisation_pane_set_unit:
 * @self: a pane
 * @unit_id: (nullable): the unit to show
 */
void
mul_organisation_pane_set_unit (MulOrganisationPane *self, const char *unit_id)
{
  g_return_if_fail (MUL_IS_ORGANISATION_PANE (self));
  if (!g_set_str (&self->unit_id, unit_id))
    return;
  g_clear_pointer (&self->before, g_free);
  mul_organisation_pane_refresh (self);
}

/**
 * mul_organisation_pane_refresh:
 * @self: a pane
 *
 * Shows the unit as it is now. What is being typed keeps its cursor.
 */
void
mul_organisation_pane_refresh (MulOrganisationPane *self)
{
  g_autoptr (MulRecord) unit = NULL;

  g_return_if_fail (MUL_IS_ORGANISATION_PANE (self));
  if (self->unit_id != NULL)
    unit = mul_document_get_record (self->document, MUL_ENTITY_UNIT, self->unit_id);
  gtk_stack_set_visible_child_name (self->stack, unit != NULL ? "unit" : "none");
  if (unit == NULL)
    return;
  self->showing = TRUE;
  show_text (self->name_row, mul_record_get_text (unit, MUL_UNIT_name));
  show_text (self->leader_row, mul_record_get_text (unit, MUL_UNIT_leader));
  show_leader_title (self);
  show_text (self->place_row, mul_record_get_text (unit, MUL_UNIT_place));
  adw_combo_row_set_selected (self->kind_row, (guint) mul_record_get_code (unit, MUL_UNIT_kind));
  adw_switch_row_set_active (self->service_row, mul_record_get_flag (unit, MUL_UNIT_in_service));
  mul_organisation_positions_show (self->positions, self->unit_id, self->joint);
  show_totals (self);
  self->showing = FALSE;
}

/**
 * mul_organisation_pane_focus_name:
 * @self: a pane
 *
 * Moves the focus to the name, all selected.
 */
void
mul_organisation_pane_focus_name (MulOrganisationPane *self)
{
  g_return_if_fail (MUL_IS_ORGANISATION_PANE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
  gtk_editable_select_region (self->name_row, 0, -1);
}
