/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-staffing-strip.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-codes.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-staffing-strip-private.h"

enum
{
  TYPED,
  ARRANGEMENT_CHOSEN,
  ROLE_CHOSEN,
  WHERE_TYPED,
  BESIDE_TYPED,
  LEADER_SET,
  VACANT_SET,
  NOTE_SET,
  NOTE_ADDED,
  NOTE_REPLACED,
  NOTE_EDIT,
  NOTE_DELETE,
  KIND_CHOSEN,
  STATUTORY_SET,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingStrip, mul_staffing_strip, GTK_TYPE_BOX)

static void
hide_problem (MulStaffingStrip *self)
{
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_remove_css_class (self->value, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

/* A text is said once: when Enter is pressed, or when focus goes elsewhere. */
static void
commit_entry (MulStaffingStrip *self, GtkWidget *entry, const char *shown, guint signal)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));

  if (!self->showing && gtk_widget_get_visible (entry) && g_strcmp0 (text, shown != NULL ? shown : "") != 0)
    g_signal_emit (self, signals[signal], 0, text);
}

static void
value_activate_cb (MulStaffingStrip *self)
{
  commit_entry (self, self->value, self->shown_value, TYPED);
}

static void
value_changed_cb (MulStaffingStrip *self)
{
  if (!self->showing)
    hide_problem (self);
}

/* A footnote that is proposed is offered at once: Enter takes it, and Esc leaves it for another time. */
static void
offer_note (MulStaffingStrip *self)
{
  if (self->proposal != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    mul_staffing_strip_open_notes (self);
}

static void
where_activate_cb (MulStaffingStrip *self)
{
  commit_entry (self, self->where, self->shown_where, WHERE_TYPED);
  offer_note (self);
}

static void
beside_activate_cb (MulStaffingStrip *self)
{
  commit_entry (self, self->beside, self->shown_beside, BESIDE_TYPED);
}

static void
arrangement_selected_cb (MulStaffingStrip *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->arrangement));

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;
  g_signal_emit (self, signals[ARRANGEMENT_CHOSEN], 0, selected);
  /* Placed elsewhere, but where? Counted in another role, but which? */
  if (gtk_widget_get_visible (self->where) && *gtk_editable_get_text (GTK_EDITABLE (self->where)) == '\0')
    gtk_widget_grab_focus (self->where);
  else if (gtk_widget_get_visible (self->other_role) &&
           gtk_drop_down_get_selected (GTK_DROP_DOWN (self->other_role)) == 0)
    gtk_widget_grab_focus (self->other_role);
  else
    offer_note (self);
}

static void
other_role_selected_cb (MulStaffingStrip *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->other_role));

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;
  /* The first says that none is chosen, or none any longer. */
  g_signal_emit (self, signals[ROLE_CHOSEN], 0, selected > 0 ? selected - 1 : G_MAXUINT);
  offer_note (self);
}

static void
task_kind_selected_cb (MulStaffingStrip *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->task_kind));

  if (!self->showing && selected != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, signals[KIND_CHOSEN], 0, selected);
}

static void
statutory_toggled_cb (MulStaffingStrip *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[STATUTORY_SET], 0, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->statutory)));
}

static void
leader_toggled_cb (MulStaffingStrip *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[LEADER_SET], 0, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->leader)));
}

static void
vacant_toggled_cb (MulStaffingStrip *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[VACANT_SET], 0, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->vacant)));
}

static void
focus_left_cb (MulStaffingStrip *self)
{
  mul_staffing_strip_commit (self);
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_strip_commit (MUL_STAFFING_STRIP (widget));
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_strip_dispose (GObject *object)
{
  MulStaffingStrip *self = MUL_STAFFING_STRIP (object);

  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_STAFFING_STRIP);
  g_clear_pointer (&self->note_buttons, g_ptr_array_unref);
  G_OBJECT_CLASS (mul_staffing_strip_parent_class)->dispose (object);
}

static void
mul_staffing_strip_finalize (GObject *object)
{
  MulStaffingStrip *self = MUL_STAFFING_STRIP (object);

  g_free (self->shown_value);
  g_free (self->shown_where);
  g_free (self->shown_beside);
  g_free (self->proposal);
  G_OBJECT_CLASS (mul_staffing_strip_parent_class)->finalize (object);
}

static void
add_signal (GObjectClass *object_class, guint index, const char *name, GType type)
{
  signals[index] = g_signal_new (name, G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, type);
}

static void
mul_staffing_strip_class_init (MulStaffingStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_strip_dispose;
  object_class->finalize = mul_staffing_strip_finalize;

  add_signal (object_class, TYPED, "typed", G_TYPE_STRING);
  add_signal (object_class, ARRANGEMENT_CHOSEN, "arrangement-chosen", G_TYPE_UINT);
  add_signal (object_class, ROLE_CHOSEN, "role-chosen", G_TYPE_UINT);
  add_signal (object_class, WHERE_TYPED, "where-typed", G_TYPE_STRING);
  add_signal (object_class, BESIDE_TYPED, "beside-typed", G_TYPE_STRING);
  add_signal (object_class, LEADER_SET, "leader-set", G_TYPE_BOOLEAN);
  add_signal (object_class, VACANT_SET, "vacant-set", G_TYPE_BOOLEAN);
  signals[NOTE_SET] = g_signal_new ("note-set", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_BOOLEAN);
  add_signal (object_class, NOTE_ADDED, "note-added", G_TYPE_STRING);
  add_signal (object_class, NOTE_REPLACED, "note-replaced", G_TYPE_STRING);
  add_signal (object_class, NOTE_EDIT, "note-edit", G_TYPE_UINT);
  add_signal (object_class, NOTE_DELETE, "note-delete", G_TYPE_UINT);
  add_signal (object_class, KIND_CHOSEN, "kind-chosen", G_TYPE_UINT);
  add_signal (object_class, STATUTORY_SET, "statutory-set", G_TYPE_BOOLEAN);

  g_type_ensure (MUL_TYPE_MUNICIPALITY_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-staffing-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, fields);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, heading);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, badge);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, title);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, summary);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, value);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, several);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, positions);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, arrangement);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, other_role);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, where);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, beside);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, leader);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, statutory);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, task_kind);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, vacant);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, one_person);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, column_buttons);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, problem);
  gtk_widget_class_bind_template_callback (widget_class, value_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, where_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, beside_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrangement_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_role_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, leader_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, vacant_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, task_kind_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, statutory_toggled_cb);
  mul_staffing_strip_bind_notes (widget_class);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, 0, "staffing.show-grid", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "staffing.show-grid", NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_leave_controller (MulStaffingStrip *self, GtkWidget *entry)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
}

static void
mul_staffing_strip_init (MulStaffingStrip *self)
{
  self->showing = TRUE;
  self->note_buttons = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
  self->showing = FALSE;
  add_leave_controller (self, self->value);
  add_leave_controller (self, self->where);
  add_leave_controller (self, self->beside);
}

/* ---- What it shows ---------------------------------------------------------------------------------- */

/* Text that is being typed is left alone unless what it stands for changed. */
static void
show_text (GtkWidget *entry, char **shown, const char *text)
{
  gboolean same = g_set_str (shown, text != NULL ? text : "") == FALSE;

  if (same && gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry)))))
    return;
  gtk_editable_set_text (GTK_EDITABLE (entry), *shown);
}

static void
show_fields (MulStaffingStrip *self, const MulStaffingStripContent *content)
{
  gboolean cell = content->kind == MUL_STAFFING_STRIP_CELL;
  gboolean column = content->kind == MUL_STAFFING_STRIP_COLUMN;
  gboolean counted = content->arrangement == MUL_ARRANGEMENT_OWN || content->arrangement == MUL_ARRANGEMENT_ELSEWHERE;
  gboolean refers = content->arrangement == MUL_ARRANGEMENT_SAME_PERSON ||
                    content->arrangement == MUL_ARRANGEMENT_COVERED_BY;
  gboolean typed = column || content->kind == MUL_STAFFING_STRIP_TASK || (cell && !refers);
  gboolean words = column || content->kind == MUL_STAFFING_STRIP_TASK || content->arrangement == MUL_ARRANGEMENT_TEXT;

  gtk_widget_set_visible (self->value, typed);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->value), words ? 18 : 8);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->value), words ? 28 : 8);
  gtk_widget_set_visible (self->several, content->kind == MUL_STAFFING_STRIP_SEVERAL);
  gtk_widget_set_visible (self->arrangement, cell);
  gtk_widget_set_visible (self->other_role, cell && refers);
  gtk_widget_set_visible (self->where, cell && content->arrangement == MUL_ARRANGEMENT_ELSEWHERE);
  gtk_widget_set_visible (self->beside, cell && content->arrangement == MUL_ARRANGEMENT_OWN);
  gtk_widget_set_visible (self->positions, cell);
  gtk_widget_set_visible (self->leader, column && content->is_role);
  gtk_widget_set_visible (self->task_kind, column && !content->is_role);
  gtk_widget_set_visible (self->statutory, column && !content->is_role);
  gtk_widget_set_visible (self->vacant, cell && counted);
  gtk_widget_set_visible (self->one_person, content->one_person);
  gtk_widget_set_visible (self->note, content->can_have_notes);
  gtk_widget_set_visible (self->column_buttons, column);
}

/**
 * mul_staffing_strip_show:
 * @self: a strip
 * @content: what to show; nothing of it is kept
 *
 * Shows the selected cell. A text that is being typed stays.
 */
void
mul_staffing_strip_show (MulStaffingStrip *self, const MulStaffingStripContent *content)
{
  self->showing = TRUE;
  if (g_strcmp0 (self->shown_value, content->value != NULL ? content->value : "") != 0)
    hide_problem (self);
  show_fields (self, content);
  gtk_widget_set_visible (self->badge, content->municipality != NULL);
  mul_municipality_badge_set_municipality (MUL_MUNICIPALITY_BADGE (self->badge), content->municipality);
  gtk_label_set_label (GTK_LABEL (self->title), content->title);
  gtk_widget_set_visible (self->title, *content->title != '\0');
  gtk_label_set_label (GTK_LABEL (self->summary), content->summary != NULL ? content->summary : "");
  gtk_widget_set_visible (self->summary, content->summary != NULL);
  show_text (self->value, &self->shown_value, content->value);
  show_text (self->where, &self->shown_where, content->where);
  show_text (self->beside, &self->shown_beside, content->beside);
  mul_drop_down_show_choices (self->arrangement, NULL, content->arrangements, content->arrangement);
  mul_drop_down_show_choices (self->other_role, C_("staffing", "Which role?"), content->roles, content->other_role);
  mul_drop_down_show_choices (self->task_kind, NULL, content->kinds, content->task_kind);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->statutory), content->statutory);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->leader), content->leader);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->vacant), content->vacant);
  mul_staffing_strip_show_notes (self, content);
  self->showing = FALSE;
}

/**
 * mul_staffing_strip_show_problem:
 * @self: a strip
 * @sentence: why what was typed cannot be taken
 *
 * Says why the value is refused. What was typed stays.
 */
void
mul_staffing_strip_show_problem (MulStaffingStrip *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence);
  gtk_widget_set_visible (self->problem, TRUE);
  gtk_widget_add_css_class (self->value, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->value), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/**
 * mul_staffing_strip_open_notes:
 * @self: a strip
 *
 * Opens the list of footnotes, with focus where a new one is typed.
 */
void
mul_staffing_strip_open_notes (MulStaffingStrip *self)
{
  if (!gtk_widget_get_visible (self->note))
    return;
  gtk_menu_button_popup (GTK_MENU_BUTTON (self->note));
  gtk_widget_grab_focus (self->new_note);
}

/**
 * mul_staffing_strip_commit:
 * @self: a strip
 *
 * Says what is typed, if anything is.
 */
void
mul_staffing_strip_commit (MulStaffingStrip *self)
{
  if (gtk_widget_get_visible (self->problem))
    return;
  commit_entry (self, self->value, self->shown_value, TYPED);
  commit_entry (self, self->where, self->shown_where, WHERE_TYPED);
  commit_entry (self, self->beside, self->shown_beside, BESIDE_TYPED);
}
