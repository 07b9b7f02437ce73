/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-positions.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-joint-words.h"
#include "pages/service/mul-position-edits.h"
#include "pages/service/mul-position-popover.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-popover.h"
#include "widgets/mul-staffing-hyphens.h"
#include "widgets/mul-tray.h"

struct _MulOrganisationPositions
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *unit_id;
  char *service_id;
  GPtrArray *ids; /* the positions', as the rows stand */
  GPtrArray *placed; /* for each, whether it comes from today */
  GtkWidget *popover;

  /* Template */
  GtkLabel *sum;
  GtkListBox *list;
  GtkLabel *sentence;
};

G_DEFINE_FINAL_TYPE (MulOrganisationPositions, mul_organisation_positions, GTK_TYPE_WIDGET)

static void
closed_cb (MulOrganisationPositions *self, GtkWidget *popover)
{
  if (self->popover == popover)
    self->popover = NULL;
  mul_popover_drop (popover);
}

static GtkListBoxRow *
find_row (MulOrganisationPositions *self, const char *id)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      return gtk_list_box_get_row_at_index (self->list, (int) i);
  return NULL;
}

static void
open_editor (MulOrganisationPositions *self, guint index)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover =
      GTK_WIDGET (mul_position_popover_new (self->document, self->service_id, g_ptr_array_index (self->ids, index),
                                            GPOINTER_TO_INT (g_ptr_array_index (self->placed, index))));
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_LEFT);
  /* Rows come and go while it is open; the list stays. */
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
add_position (MulOrganisationPositions *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_position_edits_add (self->document, self->unit_id, &error);
  guint index;

  if (id == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
      return;
    }
  if (g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &index))
    open_editor (self, index);
}

static void
activated_cb (MulOrganisationPositions *self, GtkListBoxRow *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);

  if (index < self->ids->len)
    open_editor (self, index);
  else
    add_position (self);
}

/* What the keys are on. */
static const char *
get_focused (MulOrganisationPositions *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  int index = child != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (child)) : -1;

  return index >= 0 && (guint) index < self->ids->len ? g_ptr_array_index (self->ids, (guint) index) : NULL;
}

static void
act_on_focused (MulOrganisationPositions *self, const char *action)
{
  const char *ids[] = { get_focused (self), NULL };

  if (ids[0] != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), action, "^as", ids);
}

static gboolean
key_cb (MulOrganisationPositions *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint index;
  const char *id = get_focused (self);

  if (id == NULL || self->popover != NULL)
    return GDK_EVENT_PROPAGATE;
  g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &index);
  if (keyval == GDK_KEY_Delete || keyval == GDK_KEY_KP_Delete)
    act_on_focused (self, GPOINTER_TO_INT (g_ptr_array_index (self->placed, index)) ? "organisation.take-back"
                                                                                      : "organisation.delete-positions");
  else if (keyval == GDK_KEY_x && (state & GDK_CONTROL_MASK) != 0)
    act_on_focused (self, "organisation.cut-positions");
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, MulOrganisationPositions *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  const char *ids[] = { g_ptr_array_index (self->ids, (guint) index), NULL };
  g_autoptr (MulTrayLoad) load = mul_tray_load_new (NULL, ids);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (row);
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, image, 12, 12);
  return gdk_content_provider_new_typed (MUL_TYPE_TRAY_LOAD, load);
}

static void
mul_organisation_positions_dispose (GObject *object)
{
  MulOrganisationPositions *self = MUL_ORGANISATION_POSITIONS (object);
  GtkWidget *child;

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_ORGANISATION_POSITIONS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_organisation_positions_parent_class)->dispose (object);
}

static void
mul_organisation_positions_finalize (GObject *object)
{
  MulOrganisationPositions *self = MUL_ORGANISATION_POSITIONS (object);

  g_free (self->unit_id);
  g_free (self->service_id);
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->placed);
  G_OBJECT_CLASS (mul_organisation_positions_parent_class)->finalize (object);
}

static void
mul_organisation_positions_class_init (MulOrganisationPositionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_organisation_positions_dispose;
  object_class->finalize = mul_organisation_positions_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-organisation-positions.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPositions, sum);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPositions, list);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationPositions, sentence);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_cb);
}

static void
mul_organisation_positions_init (MulOrganisationPositions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->placed = g_ptr_array_new ();
}

static char *
print_value (MulRecord *position)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  gint64 fte = mul_record_get_integer (position, MUL_POSITION_fte_e4);
  gint64 headcount = mul_record_get_integer (position, MUL_POSITION_headcount);

  if (fte != MUL_NOT_STATED)
    g_ptr_array_add (parts, mul_joint_print_fte_words (fte));
  if (mul_record_get_flag (position, MUL_POSITION_vacant))
    g_ptr_array_add (parts, g_strdup (C_ ("organisation", "vacant")));
  else if (headcount != MUL_NOT_STATED)
    g_ptr_array_add (parts, mul_joint_print_persons (headcount));
  if (parts->len == 0)
    g_ptr_array_add (parts, g_strdup ("–"));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("\n", (char **) parts->pdata);
}

static void
add_badge (MulOrganisationPositions *self, GtkWidget *row, MulRecord *position)
{
  const char *municipality_id = mul_record_get_text (position, MUL_POSITION_origin_municipality_id);
  g_autoptr (MulRecord) municipality =
      municipality_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id) : NULL;
  GtkDragSource *source = gtk_drag_source_new ();

  if (municipality != NULL)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), mul_municipality_badge_new (municipality));
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
}

static void
add_row (MulOrganisationPositions *self, MulRecord *position, gboolean joint)
{
  const char *role_id = mul_record_get_text (position, MUL_POSITION_role_id);
  g_autoptr (MulRecord) role =
      role_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_ROLE, role_id) : NULL;
  const char *title = mul_record_get_text (position, MUL_POSITION_title);
  const char *role_name = role != NULL ? mul_record_get_text (role, MUL_ROLE_name) : C_ ("organisation", "not counted");
  gboolean placed = mul_record_get_text (position, MUL_POSITION_origin_municipality_id) != NULL ||
                    mul_record_get_text (position, MUL_POSITION_origin_position_id) != NULL;
  g_autofree char *value = print_value (position);
  g_autofree char *shown = NULL;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (value);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  if (*title == '\0')
    title = role != NULL ? role_name : C_ ("organisation", "Position without a title");
  shown = mul_staffing_hyphens_insert (title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), shown);
  if (g_strcmp0 (title, role_name) != 0)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), role_name);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_widget_add_css_class (label, "tabular");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (joint)
    add_badge (self, row, position);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->ids, g_strdup (mul_record_get_id (position)));
  g_ptr_array_add (self->placed, GINT_TO_POINTER (joint && placed));
}

static void
add_adder (MulOrganisationPositions *self)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), C_ ("organisation", "Position"));
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Add Position"), -1);
  gtk_list_box_append (self->list, row);
}

static guint
count_municipalities (const MulJoint *joint)
{
  guint n = 0;

  for (guint i = 0; i < joint->ledger->n_municipalities; i++)
    n += joint->ledger->municipalities[i].positions > 0 ? 1 : 0;
  return n;
}

/* The one sentence that says what gathering them changes, where that is so. */
static void
show_sentence (MulOrganisationPositions *self, const MulJoint *joint)
{
  int unit = joint != NULL ? mul_joint_find_unit (joint, self->unit_id) : -1;
  gboolean team = unit >= 0 && mul_joint_is_team (joint, (guint) unit);

  gtk_widget_set_visible (GTK_WIDGET (self->sentence), team);
  if (!team)
    return;
  if (self->ids->len >= count_municipalities (joint))
    gtk_label_set_label (self->sentence, C_ ("organisation", "Today one person in each municipality. As a team, nobody "
                                                             "is alone with the subject."));
  else
    {
      g_autofree char *text = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Today one person in %u municipality. As a team, nobody is alone with the subject.",
                       "Today one person in each of %u municipalities. As a team, nobody is alone with the subject.",
                       self->ids->len),
          self->ids->len);

      gtk_label_set_label (self->sentence, text);
    }
}

/**
 * mul_organisation_positions_set_document:
 * @self: a list of positions
 * @document: the project
 */
void
mul_organisation_positions_set_document (MulOrganisationPositions *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_ORGANISATION_POSITIONS (self));
  g_set_object (&self->document, document);
}

/**
 * mul_organisation_positions_show:
 * @self: a list of positions
 * @unit_id: a unit
 * @joint: (nullable): the joint organisation, where it is a joint unit; read during the call
 *
 * Shows the unit's positions as they are. What is being edited stays open, unless it has gone.
 */
void
mul_organisation_positions_show (MulOrganisationPositions *self, const char *unit_id, const MulJoint *joint)
{
  g_autoptr (GListModel) list = NULL;
  g_autoptr (MulRecord) unit = NULL;
  g_autofree char *focused = NULL;
  MulStaffingAmount amount;
  g_autofree char *sum = NULL;

  g_return_if_fail (MUL_IS_ORGANISATION_POSITIONS (self));
  focused = g_strdup (get_focused (self));
  unit = mul_document_get_record (self->document, MUL_ENTITY_UNIT, unit_id);
  list = mul_document_list (self->document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id, 0);
  g_set_str (&self->unit_id, unit_id);
  g_set_str (&self->service_id, unit != NULL ? mul_record_get_text (unit, MUL_UNIT_service_id) : NULL);
  gtk_list_box_remove_all (self->list);
  g_ptr_array_set_size (self->ids, 0);
  g_ptr_array_set_size (self->placed, 0);
  mul_staffing_amount_init (&amount);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) position = g_list_model_get_item (list, i);
      MulStaffingPosition value = { .fte_e4 = mul_record_get_integer (position, MUL_POSITION_fte_e4),
                                    .headcount = mul_record_get_integer (position, MUL_POSITION_headcount) };

      if (mul_record_get_flag (position, MUL_POSITION_ended))
        continue;
      add_row (self, position, joint != NULL);
      mul_staffing_amount_add (&amount, &value);
    }
  add_adder (self);
  sum = amount.fte_e4 != MUL_NOT_STATED ? mul_joint_print_fte_words (amount.fte_e4) : g_strdup ("");
  gtk_label_set_label (self->sum, sum);
  show_sentence (self, joint);
  if (focused != NULL && self->popover == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (find_row (self, focused) != NULL
                                           ? find_row (self, focused)
                                           : gtk_list_box_get_row_at_index (self->list, 0)));
  if (self->popover != NULL &&
      find_row (self, mul_position_popover_get_position (MUL_POSITION_POPOVER (self->popover))) == NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}
