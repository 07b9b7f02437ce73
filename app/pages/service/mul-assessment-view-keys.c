/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-view-private.h"

/* The keys of a discussion that jumps. They work wherever the hand is in the view, also while a sentence is written, which is stored
 * then. A sign with Alt stands on a key of its own on a Norwegian keyboard, beside the others; digits with Alt are for the stances,
 * and Ctrl with a digit for the views. The toolkit's own Ctrl+Page Up and Down move in a text by what is seen of it, which in a
 * sentence is nothing. */
static const struct
{
  guint key;
  GdkModifierType modifiers;
  const char *action;
} keys[] = {
  { GDK_KEY_plus, GDK_ALT_MASK, "assessment.add-pro" },
  { GDK_KEY_KP_Add, GDK_ALT_MASK, "assessment.add-pro" },
  { GDK_KEY_minus, GDK_ALT_MASK, "assessment.add-con" },
  { GDK_KEY_KP_Subtract, GDK_ALT_MASK, "assessment.add-con" },
  { GDK_KEY_comma, GDK_ALT_MASK, "assessment.add-condition" },
  { GDK_KEY_period, GDK_ALT_MASK, "assessment.add-neutral" },
  { GDK_KEY_Page_Up, GDK_CONTROL_MASK, "assessment.previous-alternative" },
  { GDK_KEY_KP_Page_Up, GDK_CONTROL_MASK, "assessment.previous-alternative" },
  { GDK_KEY_Page_Down, GDK_CONTROL_MASK, "assessment.next-alternative" },
  { GDK_KEY_KP_Page_Down, GDK_CONTROL_MASK, "assessment.next-alternative" },
  { GDK_KEY_K, GDK_CONTROL_MASK, "assessment.edit-conclusion" },
  { GDK_KEY_D, GDK_CONTROL_MASK, "assessment.add-dissent" },
  { GDK_KEY_F, GDK_CONTROL_MASK, "assessment.filter" },
  { GDK_KEY_A, GDK_CONTROL_MASK, "assessment.clear-filter" },
};

static GtkWidget *
get_focus (MulAssessmentView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_within (GtkWidget *focus, gpointer widget)
{
  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static gboolean
is_in_popover (GtkWidget *focus)
{
  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL;
}

/* Before what has the focus, which has other plans with some of them: a list unselects with Ctrl+Shift+A. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulAssessmentView *self)
{
  /* Shift is in the letter, and in the sign where it needs it. */
  const GdkModifierType modifiers = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);
  GtkWidget *focus = get_focus (self);

  if (is_in_popover (focus))
    return GDK_EVENT_PROPAGATE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == keyval && keys[i].modifiers == modifiers
        && (!g_ascii_isalpha ((gchar) MIN (keyval, 127)) || (state & GDK_SHIFT_MASK) != 0))
      {
        gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action, NULL);
        return GDK_EVENT_STOP;
      }
  if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && modifiers == 0 && !self->narrow && is_within (focus, self->switcher))
    return gtk_widget_grab_focus (GTK_WIDGET (self));
  return GDK_EVENT_PROPAGATE;
}

/* Closes what is open, and goes from the filter to what it left. Where there is nothing to close, Escape in the lists does nothing
 * rather than leave the page with the next sentence in the air. */
static gboolean
escape (MulAssessmentView *self, GtkWidget *focus)
{
  if (adw_bottom_sheet_get_open (self->sheet))
    {
      adw_bottom_sheet_set_open (self->sheet, FALSE);
      return GDK_EVENT_STOP;
    }
  if (self->narrow && gtk_toggle_button_get_active (self->filter_button))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->filter_button));
      gtk_toggle_button_set_active (self->filter_button, FALSE);
      return GDK_EVENT_STOP;
    }
  if (is_within (focus, self->filter))
    return gtk_widget_grab_focus (GTK_WIDGET (self));
  return is_within (focus, self->stack) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

/* What nothing else has taken. Who has chosen an alternative and types is writing the first thing that is said about it. */
static gboolean
key_left_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, MulAssessmentView *self)
{
  GtkWidget *focus = get_focus (self);
  char text[7] = "";
  MulPlacementKind kind;

  if (is_in_popover (focus))
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Escape)
    return escape (self, focus);
  if (!mul_argument_list_is_letter (keyval, state) || !(is_within (focus, self->switcher) || is_within (focus, self->parts))
      || mul_alternative_switcher_get_selected (self->switcher) == NULL)
    return GDK_EVENT_PROPAGATE;
  kind = self->narrow ? mul_assessment_view_get_shown_kind (self) : MUL_PLACEMENT_KIND_PRO;
  g_unichar_to_utf8 (gdk_keyval_to_unicode (keyval), text);
  mul_assessment_view_reveal_kind (self, kind);
  mul_argument_column_begin_with (self->columns[kind], text);
  return GDK_EVENT_STOP;
}

static void
go_to_alternative (MulAssessmentView *self, int by)
{
  const char *selected = mul_alternative_switcher_get_selected (self->switcher);
  const guint n = g_list_model_get_n_items (self->alternatives);
  GtkWidget *focus = get_focus (self);
  MulArgumentColumn *column = NULL;

  for (guint i = 0; i < N_COLUMNS; i++)
    if (is_within (focus, self->columns[i]))
      column = self->columns[i];
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (self->alternatives, i);
      g_autoptr (MulRecord) next = NULL;

      if (g_strcmp0 (mul_record_get_id (alternative), selected) != 0)
        continue;
      next = g_list_model_get_item (self->alternatives, by < 0 && i == 0 ? n : i + (guint) by);
      if (next == NULL)
        {
          gtk_widget_error_bell (GTK_WIDGET (self));
          return;
        }
      mul_assessment_view_set_alternative (self, mul_record_get_id (next));
      gtk_accessible_announce (GTK_ACCESSIBLE (self), mul_record_get_text (next, MUL_ALTERNATIVE_name),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      /* The hand stays in the list that it was in, of the alternative that is shown now. */
      if (column != NULL)
        mul_argument_column_enter_at (column, 0);
      return;
    }
}

static void
alternative_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go_to_alternative (MUL_ASSESSMENT_VIEW (widget), strcmp (action_name, "assessment.next-alternative") == 0 ? 1 : -1);
}

/* Pros stand left and cons right of them, conditions and neutral points below these; in a narrow window neutral points stand below
 * conditions, and no other is seen at the same time. -1 is nowhere. */
static int
find_beside (MulAssessmentView *self, MulPlacementKind kind, GtkDirectionType direction)
{
  const gboolean right = kind == MUL_PLACEMENT_KIND_CON || kind == MUL_PLACEMENT_KIND_NEUTRAL;
  const gboolean below = kind == MUL_PLACEMENT_KIND_CONDITION || kind == MUL_PLACEMENT_KIND_NEUTRAL;

  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    return right != (direction == GTK_DIR_LEFT) ? -1 : right ? (int) kind - 1 : (int) kind + 1;
  if (self->narrow)
    return below && right == (direction == GTK_DIR_UP) ? (right ? MUL_PLACEMENT_KIND_CONDITION : MUL_PLACEMENT_KIND_NEUTRAL) : -1;
  return below != (direction == GTK_DIR_UP) ? -1 : below ? (int) kind - 2 : (int) kind + 2;
}

static void
went_beside_cb (MulAssessmentView *self, int direction, double y, MulArgumentColumn *column)
{
  const int kind = find_beside (self, mul_argument_column_get_kind (column), (GtkDirectionType) direction);
  MulArgumentColumn *other;
  graphene_point_t point;

  if (kind < 0)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  other = self->columns[kind];
  mul_assessment_view_reveal_kind (self, (MulPlacementKind) kind);
  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN)
    {
      mul_argument_column_enter_at (other, direction == GTK_DIR_UP ? gtk_widget_get_height (GTK_WIDGET (other)) : 0);
      return;
    }
  /* In a narrow window they do not stand side by side. */
  if (self->narrow
      || !gtk_widget_compute_point (GTK_WIDGET (column), GTK_WIDGET (other), &GRAPHENE_POINT_INIT (0, (float) y), &point))
    point.y = 0;
  mul_argument_column_enter_at (other, point.y);
}

/* Undo takes an argument back to the list that it came from; the hand that was on it goes with it. */
static void
focused_left_cb (MulAssessmentView *self, const char *placement_id)
{
  g_autoptr (MulRecord) placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, placement_id);
  int kind;

  if (placement == NULL
      || g_strcmp0 (mul_record_get_text (placement, MUL_PLACEMENT_alternative_id), mul_assessment_view_get_alternative (self)) != 0)
    return;
  kind = mul_record_get_code (placement, MUL_PLACEMENT_kind);
  if (kind < 0 || kind >= N_COLUMNS)
    return;
  mul_assessment_view_reveal_kind (self, (MulPlacementKind) kind);
  mul_argument_column_focus_placement (self->columns[kind], placement_id);
}

/* The placement of this alternative that a change is about, unless the change took it away. */
static char *
find_placement (MulAssessmentView *self, const MulChange *change)
{
  g_autoptr (MulRecord) stance = NULL;
  const char *argument_id = change->key;

  if (change->kind == MUL_CHANGE_DELETE)
    return NULL;
  if (change->entity == MUL_ENTITY_PLACEMENT)
    return g_strdup (change->key);
  if (change->entity == MUL_ENTITY_STANCE)
    {
      stance = mul_document_get_record (self->document, MUL_ENTITY_STANCE, change->key);
      argument_id = stance != NULL ? mul_record_get_text (stance, MUL_STANCE_argument_id) : NULL;
    }
  else if (change->entity != MUL_ENTITY_ARGUMENT)
    return NULL;
  for (guint i = 0; argument_id != NULL && i < N_COLUMNS; i++)
    {
      const char *id = mul_argument_column_find_argument (self->columns[i], argument_id);

      if (id != NULL)
        return g_strdup (id);
    }
  return NULL;
}

/* Undo and redo bring the hand to what they brought back or changed: who undoes wants to see it. What they took away leaves it to
 * the neighbour. */
void
mul_assessment_view_stepped_cb (MulAssessmentView *self, MulChanges *changes)
{
  static const MulChangeKind kinds[] = { MUL_CHANGE_INSERT, MUL_CHANGE_UPDATE };
  GtkWidget *focus = get_focus (self);

  /* A sentence that is being written keeps the hand, and so does what is not in the lists. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || is_in_popover (focus) || GTK_IS_TEXT_VIEW (focus) || GTK_IS_TEXT (focus)
      || (focus != NULL && !is_within (focus, self->stack)))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint j = 0; j < mul_changes_get_length (changes); j++)
      {
        const MulChange *change = mul_changes_get (changes, j);
        g_autofree char *id = change->kind == kinds[i] ? find_placement (self, change) : NULL;

        if (id == NULL)
          continue;
        focused_left_cb (self, id);
        return;
      }
}

void
mul_assessment_view_follow_keys (MulAssessmentView *self, MulArgumentColumn *column)
{
  g_signal_connect_object (column, "went-beside", G_CALLBACK (went_beside_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (column, "focused-left", G_CALLBACK (focused_left_cb), self, G_CONNECT_SWAPPED);
}

void
mul_assessment_view_add_keys (MulAssessmentView *self)
{
  GtkEventController *before = gtk_event_controller_key_new ();
  GtkEventController *after = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (before, GTK_PHASE_CAPTURE);
  g_signal_connect (before, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), before);
  g_signal_connect (after, "key-pressed", G_CALLBACK (key_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), after);
}

void
mul_assessment_view_install_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "assessment.previous-alternative", NULL, alternative_action);
  gtk_widget_class_install_action (widget_class, "assessment.next-alternative", NULL, alternative_action);
}
