/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-view-private.h"
#include "widgets/mul-staffing-note-row.h"

/* What the view is made of; a change of anything else does not concern it. */
static const MulEntityId shown_entities[] = {
  MUL_ENTITY_MUNICIPALITY, MUL_ENTITY_SERVICE_MUNICIPALITY, MUL_ENTITY_ALTERNATIVE, MUL_ENTITY_UNIT,
  MUL_ENTITY_ROLE,         MUL_ENTITY_POSITION,             MUL_ENTITY_TASK,        MUL_ENTITY_TASK_ASSIGNMENT,
  MUL_ENTITY_NOTE,         MUL_ENTITY_NOTE_REF,             MUL_ENTITY_FIGURE,      MUL_ENTITY_KEY_FIGURE,
  MUL_ENTITY_RATIO,        MUL_ENTITY_RATIO_ROLE,           MUL_ENTITY_SOURCE,
};

/* The toggles of the unit switch. */
static const struct
{
  const char *name;
  MulNumberUnit unit;
} unit_names[] = {
  { "percent", MUL_NUMBER_UNIT_PERCENT },
  { "fte", MUL_NUMBER_UNIT_FTE },
  { "persons", MUL_NUMBER_UNIT_PERSONS },
};

G_DEFINE_FINAL_TYPE (MulStaffingView, mul_staffing_view, MUL_TYPE_SERVICE_VIEW)

/* ---- What is shown ---------------------------------------------------------------------------------- */

static const char *
choose_page (MulStaffingView *self)
{
  if (mul_staffing_model_get_municipalities (self->model)->len == 0)
    return "no-municipalities";
  if (mul_staffing_model_get_roles (self->model)->len == 0 && mul_staffing_model_get_tasks (self->model)->len == 0)
    return "no-roles";
  return "table";
}

/* In a narrow window there is room for one button; tasks are then added from the menu of a column. */
static void
show_toolbar (MulStaffingView *self)
{
  const char *basis = mul_staffing_model_get_basis (self->model);
  gboolean has_rows = mul_staffing_model_get_municipalities (self->model)->len > 0;
  gboolean has_table = g_str_equal (choose_page (self), "table");

  gtk_label_set_label (GTK_LABEL (self->basis), basis != NULL ? basis : C_("staffing", "Basis and date…"));
  gtk_widget_set_visible (self->basis_button, has_table && mul_staffing_model_count_positions (self->model) > 0);
  gtk_widget_set_visible (self->heading, !self->narrow);
  gtk_widget_set_visible (self->units, has_table);
  gtk_widget_set_visible (self->add_role_button, has_rows);
  gtk_widget_set_visible (self->add_task_button, has_rows && !self->narrow);
  gtk_widget_set_visible (self->paste_button, has_rows);
  for (guint i = 0; i < G_N_ELEMENTS (unit_names); i++)
    if (unit_names[i].unit == self->unit)
      adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (self->units), unit_names[i].name);
}

/* Key figures stand below the table, and also where there is none. */
static void
show_figures (MulStaffingView *self)
{
  GtkWidget *figures = g_str_equal (choose_page (self), "table") ? self->figures : self->empty_figures;

  mul_staffing_figures_show (MUL_STAFFING_FIGURES (figures), self->document, self->service_id, self->model);
}

/* What the words in the cells mean, how often they stand there, and whether they do. */
static void
show_legend (MulStaffingView *self)
{
  guint n = mul_staffing_model_count_one_person (self->model);
  /* Translators: a switch, and how many cells it marks */
  g_autofree char *label = g_strdup_printf (C_("staffing", "Mark roles that one person alone holds (%u)"), n);

  gtk_label_set_label (GTK_LABEL (self->one_person_label), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->one_person), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->one_person), !self->unmarked);
  gtk_widget_set_visible (self->one_person, n > 0 && self->unit != MUL_NUMBER_UNIT_PERSONS);
}

static void
refresh (MulStaffingView *self)
{
  const char *hint;

  self->stale = FALSE;
  g_clear_pointer (&self->model, mul_staffing_model_free);
  self->model = mul_staffing_model_new (self->document, self->service_id, self->unit);
  if (self->unmarked)
    mul_staffing_model_hide_one_person (self->model);
  hint = mul_staffing_model_get_hint (self->model);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), choose_page (self));
  gtk_label_set_label (GTK_LABEL (self->hint), hint != NULL ? hint : "");
  gtk_widget_set_visible (self->hint, hint != NULL);
  show_legend (self);
  show_toolbar (self);
  mul_staffing_view_show_notes (self);
  show_figures (self);
  mul_staffing_grid_set_matrix (MUL_STAFFING_GRID (self->grid), mul_staffing_model_get_matrix (self->model));
  if (self->positions != NULL)
    mul_staffing_view_open_positions (self, NULL);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

/* The first value of a municipality makes the unit that it stands in, which is seen on another page only: that is said. What
 * comes back by undo is nobody's surprise. */
static void
tell_units (MulStaffingView *self, MulChanges *changes)
{
  g_autoptr (MulRecord) service = mul_document_get_record (self->document, MUL_ENTITY_SERVICE, self->service_id);
  const char *name = service != NULL ? mul_record_get_text (service, MUL_SERVICE_name) : "";

  if (mul_document_get_redo_label (self->document) != NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->n_new_units = 0;
  for (guint i = 0; i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      g_autoptr (MulRecord) unit = change->entity == MUL_ENTITY_UNIT && change->kind == MUL_CHANGE_INSERT
                                       ? mul_document_get_record (self->document, MUL_ENTITY_UNIT, change->key)
                                       : NULL;
      g_autofree char *text = NULL;

      if (unit == NULL || g_strcmp0 (mul_record_get_text (unit, MUL_UNIT_service_id), self->service_id) != 0 ||
          !mul_record_get_flag (unit, MUL_UNIT_in_service) ||
          g_strcmp0 (mul_record_get_text (unit, MUL_UNIT_name), name) != 0)
        continue;
      self->n_new_units++;
      /* Pasting says how many in words of its own. */
      if (self->doing_paste)
        continue;
      text = g_strdup_printf (C_("staffing", "The unit “%s” was added to the organisation chart"), name);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
    }
}

static void
document_changed_cb (MulStaffingView *self, MulChanges *changes)
{
  g_autoptr (MulStaffingMatrix) before = NULL;
  gboolean touched = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (shown_entities) && !touched; i++)
    touched = mul_changes_touch (changes, shown_entities[i]);
  if (!touched)
    return;
  tell_units (self, changes);
  /* A view out of sight waits until it is seen. */
  before = mul_staffing_matrix_ref (mul_staffing_model_get_matrix (self->model));
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->stale = TRUE;
  mul_staffing_view_update_report (self, before);
}

static void
active_changed_cb (MulStaffingView *self)
{
  guint row = mul_staffing_grid_get_active_row (MUL_STAFFING_GRID (self->grid));
  guint column = mul_staffing_grid_get_active_column (MUL_STAFFING_GRID (self->grid));

  if (self->model == NULL || self->moving)
    return;
  if (row != self->shown_row || column != self->shown_column)
    {
      /* What is typed in the strip belongs to the cell that it still shows. */
      self->moving = TRUE;
      mul_staffing_strip_commit (MUL_STAFFING_STRIP (self->strip));
      self->moving = FALSE;
      self->shown_row = mul_staffing_grid_get_active_row (MUL_STAFFING_GRID (self->grid));
      self->shown_column = mul_staffing_grid_get_active_column (MUL_STAFFING_GRID (self->grid));
    }
  mul_staffing_view_show_strip (self);
  mul_staffing_view_update_actions (self);
}

static void
unit_chosen_cb (MulStaffingView *self)
{
  const char *name = adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (self->units));

  for (guint i = 0; i < G_N_ELEMENTS (unit_names); i++)
    if (g_strcmp0 (unit_names[i].name, name) == 0)
      mul_staffing_view_set_unit (self, unit_names[i].unit);
}

static void
basis_opened_cb (MulStaffingView *self)
{
  g_autofree char *as_of = NULL;
  int basis;

  if (self->model == NULL || !gtk_menu_button_get_active (GTK_MENU_BUTTON (self->basis_button)))
    return;
  mul_staffing_model_get_common_basis (self->model, &basis, &as_of);
  mul_staffing_basis_show (MUL_STAFFING_BASIS (self->basis_popover), basis, as_of,
                           mul_staffing_model_count_positions (self->model));
}

static void
basis_chosen_cb (MulStaffingView *self, int basis, const char *as_of)
{
  g_autoptr (GError) error = NULL;

  if (mul_staffing_view_report (
          self, mul_staffing_edits_set_all_basis (self->document, self->service_id, basis, as_of, &error), error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", C_("staffing", "Set for all positions"));
}

static void
one_person_toggled_cb (MulStaffingView *self)
{
  gboolean unmarked = !gtk_check_button_get_active (GTK_CHECK_BUTTON (self->one_person));

  if (self->model == NULL || self->unmarked == unmarked)
    return;
  self->unmarked = unmarked;
  if (mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    refresh (self);
  else
    {
      self->unmarked = !unmarked;
      show_legend (self);
    }
}

static gboolean
commit_name (MulStaffingView *self, const MulStaffingPlace *place, const char *text)
{
  g_autofree char *name = g_strstrip (g_strdup (text));
  g_autoptr (GError) error = NULL;

  if (*name == '\0')
    {
      mul_staffing_grid_show_problem (MUL_STAFFING_GRID (self->grid), C_("staffing", "A column needs a name."), NULL,
                                      NULL);
      return FALSE;
    }
  if (mul_staffing_edits_rename_column (place, name, &error))
    return TRUE;
  mul_staffing_grid_show_problem (MUL_STAFFING_GRID (self->grid), error->message, NULL, NULL);
  return FALSE;
}

static gboolean
grid_commit_cb (MulStaffingView *self, guint row, guint column, const char *text)
{
  MulStaffingPlace place = { self->document, self->service_id, self->model, row, column };
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (self->model);
  const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, row, column);
  g_auto (MulStaffingTyping) typing = { 0 };
  g_autoptr (GError) error = NULL;
  MulArrangement arrangement;
  const char *role_id;
  gboolean done;

  if (row == 0)
    return commit_name (self, &place, text);
  if (mul_staffing_matrix_get_column_kind (matrix, column) == MUL_STAFFING_COLUMN_TASK)
    {
      g_autofree char *words = g_strstrip (g_strdup (text));

      done = mul_staffing_edits_set_task_text (&place, words, &error);
    }
  else if (mul_staffing_edits_read_arrangement (&place, text, &arrangement, &role_id))
    done = mul_staffing_edits_type_arrangement (&place, arrangement, role_id, &error);
  else
    {
      /* As when it is pasted: plain words are no mistyped number. */
      mul_staffing_typing_read_cell (&typing, text, self->unit, item->words || mul_staffing_paste_is_words (text));
      if (typing.result == MUL_STAFFING_TYPING_REFUSED)
        {
          mul_staffing_grid_show_problem (MUL_STAFFING_GRID (self->grid), typing.sentence,
                                          (const char *const *) typing.labels, (const char *const *) typing.texts);
          return FALSE;
        }
      done = mul_staffing_edits_type (&place, &typing, &error);
    }
  if (!done)
    mul_staffing_grid_show_problem (MUL_STAFFING_GRID (self->grid), error->message, NULL, NULL);
  return done;
}

static void
grid_open_cb (MulStaffingView *self)
{
  mul_staffing_view_open_positions (self, NULL);
}

static void
note_activated_cb (MulStaffingView *self, GtkListBoxRow *row)
{
  mul_staffing_view_choose_note (self, mul_staffing_note_row_get_id (MUL_STAFFING_NOTE_ROW (row)));
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

/* In a narrow window there is no room beside the switch: what the figures are stands above the table. */
static void
place_basis (MulStaffingView *self, gboolean narrow)
{
  g_autoptr (GtkWidget) button = g_object_ref (self->basis_button);

  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (button)), button);
  if (narrow)
    gtk_box_prepend (GTK_BOX (self->content), button);
  else
    gtk_box_append (GTK_BOX (self->heading), button);
}

static void
mul_staffing_view_narrowed (MulServiceView *view, gboolean narrow)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (view);

  self->narrow = narrow;
  mul_staffing_grid_set_compact (MUL_STAFFING_GRID (self->grid), narrow);
  adw_button_content_set_label (ADW_BUTTON_CONTENT (self->add_role_content),
                                narrow ? "" : C_("staffing", "Role"));
  adw_button_content_set_label (ADW_BUTTON_CONTENT (self->paste_content),
                                narrow ? "" : C_("staffing", "Paste Table"));
  place_basis (self, narrow);
  /* The parts of a footnote stand below each other, each as wide as it is. */
  for (guint i = 0; i < G_N_ELEMENTS (self->note_columns); i++)
    gtk_size_group_set_mode (self->note_columns[i], narrow ? GTK_SIZE_GROUP_NONE : GTK_SIZE_GROUP_HORIZONTAL);
  mul_staffing_figures_set_narrow (MUL_STAFFING_FIGURES (self->figures), narrow);
  mul_staffing_figures_set_narrow (MUL_STAFFING_FIGURES (self->empty_figures), narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  if (self->model != NULL)
    {
      show_toolbar (self);
      mul_staffing_view_show_notes (self);
      show_figures (self);
    }
}

static void
mul_staffing_view_map (GtkWidget *widget)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  if (self->stale)
    refresh (self);
  GTK_WIDGET_CLASS (mul_staffing_view_parent_class)->map (widget);
}

static gboolean
mul_staffing_view_grab_focus (GtkWidget *widget)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (widget);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->stack)), "table") == 0)
    return gtk_widget_grab_focus (self->grid);
  return gtk_widget_child_focus (self->stack, GTK_DIR_TAB_FORWARD);
}

static void
mul_staffing_view_constructed (GObject *object)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (object);

  G_OBJECT_CLASS (mul_staffing_view_parent_class)->constructed (object);
  self->document = mul_service_view_get_document (MUL_SERVICE_VIEW (self));
  self->service_id = mul_service_view_get_service_id (MUL_SERVICE_VIEW (self));
  self->unit = mul_staffing_model_choose_unit (self->document, self->service_id);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);
}

static void
mul_staffing_view_dispose (GObject *object)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->pasted, mul_table_free);
  g_clear_pointer (&self->paste_said, g_free);
  self->moving = TRUE;
  mul_staffing_view_drop_positions (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_STAFFING_VIEW);
  g_clear_pointer (&self->model, mul_staffing_model_free);
  self->document = NULL;
  G_OBJECT_CLASS (mul_staffing_view_parent_class)->dispose (object);
}

static void
mul_staffing_view_finalize (GObject *object)
{
  MulStaffingView *self = MUL_STAFFING_VIEW (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->note_columns); i++)
    g_object_unref (self->note_columns[i]);
  G_OBJECT_CLASS (mul_staffing_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-staffing-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, heading);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, basis_button);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, basis);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, basis_popover);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, units);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, add_task_button);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, add_task_content);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, add_role_button);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, add_role_content);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, paste_button);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, paste_content);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, paste_report);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, paste_text);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, next_mark);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, stack);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, content);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, card);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, grid);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, strip);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, one_person);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, one_person_label);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, hint);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, note_count);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, notes);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, no_notes);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, figures);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, empty_figures);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, cell_menu);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingView, column_menu);
  gtk_widget_class_bind_template_callback (widget_class, active_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, unit_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, basis_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, basis_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, one_person_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, grid_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, grid_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_activated_cb);
  mul_staffing_view_bind_strip (widget_class);
}

static void
mul_staffing_view_class_init (MulStaffingViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = mul_staffing_view_constructed;
  object_class->dispose = mul_staffing_view_dispose;
  object_class->finalize = mul_staffing_view_finalize;
  MUL_SERVICE_VIEW_CLASS (klass)->narrowed = mul_staffing_view_narrowed;

  widget_class->map = mul_staffing_view_map;
  widget_class->grab_focus = mul_staffing_view_grab_focus;

  g_type_ensure (MUL_TYPE_STAFFING_BASIS);
  g_type_ensure (MUL_TYPE_STAFFING_GRID);
  g_type_ensure (MUL_TYPE_STAFFING_STRIP);
  g_type_ensure (MUL_TYPE_STAFFING_FIGURES);
  bind_template (widget_class);
  mul_staffing_view_install_actions (widget_class);
  /* Before there is a table there is nothing else to paste into. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "staffing.paste", NULL);
}

static void
mul_staffing_view_init (MulStaffingView *self)
{
  self->moving = TRUE;
  self->unit = MUL_NUMBER_UNIT_PERCENT;
  self->cancellable = g_cancellable_new ();
  for (guint i = 0; i < G_N_ELEMENTS (self->note_columns); i++)
    self->note_columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_staffing_grid_set_menus (MUL_STAFFING_GRID (self->grid), self->cell_menu, self->column_menu, self->column_menu);
  self->moving = FALSE;
}

/* ---- For the view's other parts --------------------------------------------------------------------- */

/* The cell that the strip shows, which is the active one. */
MulStaffingPlace
mul_staffing_view_get_place (MulStaffingView *self)
{
  return (MulStaffingPlace){ self->document, self->service_id, self->model, self->shown_row, self->shown_column };
}

/* Says why something could not be done; the document is as it was. */
gboolean
mul_staffing_view_report (MulStaffingView *self, gboolean done, GError *error)
{
  if (!done)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
      mul_staffing_view_show_strip (self);
    }
  return done;
}

void
mul_staffing_view_set_unit (MulStaffingView *self, MulNumberUnit unit)
{
  if (self->unit == unit || self->model == NULL)
    return;
  /* A value that is being typed was meant in the unit it was begun in. */
  if (!mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (self->grid)))
    {
      show_toolbar (self);
      return;
    }
  self->unit = unit;
  refresh (self);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_view_new:
 * @document: a document
 * @service_id: one of its services
 *
 * Returns: (transfer floating): the service's staffing
 */
GtkWidget *
mul_staffing_view_new (MulDocument *document, const char *service_id)
{
  return g_object_new (MUL_TYPE_STAFFING_VIEW, "document", document, "service-id", service_id, NULL);
}

/**
 * mul_staffing_view_show_position:
 * @self: a service's staffing
 * @position_id: one of its positions
 *
 * Goes to the cell that the position stands in.
 *
 * Returns: whether there is such a cell
 */
gboolean
mul_staffing_view_show_position (MulStaffingView *self, const char *position_id)
{
  g_autoptr (MulRecord) position = NULL;
  g_autoptr (MulRecord) unit = NULL;
  const char *municipality_id;
  const char *role_id;
  MulStaffingMatrix *matrix;
  guint row;
  guint column;

  g_return_val_if_fail (MUL_IS_STAFFING_VIEW (self), FALSE);
  position = mul_document_get_record (self->document, MUL_ENTITY_POSITION, position_id);
  unit = position != NULL
             ? mul_document_get_record (self->document, MUL_ENTITY_UNIT, mul_record_get_text (position, MUL_POSITION_unit_id))
             : NULL;
  municipality_id = unit != NULL ? mul_record_get_text (unit, MUL_UNIT_municipality_id) : NULL;
  role_id = position != NULL ? mul_record_get_text (position, MUL_POSITION_role_id) : NULL;
  if (municipality_id == NULL || role_id == NULL || self->model == NULL)
    return FALSE;
  matrix = mul_staffing_model_get_matrix (self->model);
  return mul_staffing_matrix_find_row (matrix, municipality_id, &row) &&
         mul_staffing_matrix_find_column (matrix, role_id, &column) &&
         mul_staffing_grid_set_active (MUL_STAFFING_GRID (self->grid), row, column) && gtk_widget_grab_focus (self->grid);
}
