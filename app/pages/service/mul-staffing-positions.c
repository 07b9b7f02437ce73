/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-positions.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-position-row.h"

struct _MulStaffingPositions
{
  GtkBox parent_instance;

  /* Owned */
  GPtrArray *shown; /* MulStaffingPositionRow, the list's */
  GtkWidget *title;
  GtkWidget *scroller;
  GtkWidget *rows;
};

enum
{
  ENDED,
  ADD,
  NOTE,
  DELETE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingPositions, mul_staffing_positions, GTK_TYPE_BOX)

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static void
row_next_cb (MulStaffingPositions *self, MulStaffingPositionRow *row)
{
  guint index;

  if (!g_ptr_array_find (self->shown, row, &index))
    return;
  if (index + 1 < self->shown->len)
    gtk_widget_grab_focus (mul_staffing_position_row_get_value (g_ptr_array_index (self->shown, index + 1)));
  else
    g_signal_emit (self, signals[ENDED], 0);
}

/* Esc ends it, and what is being typed is not kept. Who holds it closes. */
static gboolean
key_pressed_cb (MulStaffingPositions *self, guint keyval)
{
  if (keyval == GDK_KEY_Escape)
    for (guint i = 0; i < self->shown->len; i++)
      mul_staffing_position_row_revert (g_ptr_array_index (self->shown, i));
  return GDK_EVENT_PROPAGATE;
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_positions_commit (MUL_STAFFING_POSITIONS (widget));
  g_signal_emit (widget, signals[ADD], 0);
}

static void
note_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[NOTE], 0);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[DELETE], 0, g_variant_get_string (parameter, NULL));
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_positions_commit (MUL_STAFFING_POSITIONS (widget));
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static void
mul_staffing_positions_finalize (GObject *object)
{
  g_ptr_array_unref (MUL_STAFFING_POSITIONS (object)->shown);
  G_OBJECT_CLASS (mul_staffing_positions_parent_class)->finalize (object);
}

static void
mul_staffing_positions_class_init (MulStaffingPositionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = mul_staffing_positions_finalize;

  signals[ENDED] =
      g_signal_new ("ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  signals[ADD] =
      g_signal_new ("add", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NOTE] =
      g_signal_new ("note", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DELETE] = g_signal_new ("delete", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  /* Its own actions: a dialog does not stand within the page, whose actions it cannot reach. */
  gtk_widget_class_install_action (widget_class, "positions.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "positions.note", NULL, note_action);
  gtk_widget_class_install_action (widget_class, "positions.delete", "s", delete_action);
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}

static GtkWidget *
make_buttons (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *add = gtk_button_new_with_mnemonic (C_("staffing", "_Add Position"));
  GtkWidget *note = gtk_button_new_with_mnemonic (C_("staffing", "_Footnote…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (add), "positions.add");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (note), "positions.note");
  gtk_widget_set_hexpand (add, TRUE);
  gtk_box_append (GTK_BOX (box), add);
  gtk_box_append (GTK_BOX (box), note);
  return box;
}

static void
mul_staffing_positions_init (MulStaffingPositions *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->shown = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->title = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title), 0);
  gtk_label_set_wrap (GTK_LABEL (self->title), TRUE);
  gtk_widget_add_css_class (self->title, "heading");
  self->rows = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->rows), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->rows, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("staffing", "Positions"), -1);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), 420);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->rows);
  gtk_box_append (GTK_BOX (self), self->title);
  gtk_box_append (GTK_BOX (self), self->scroller);
  gtk_box_append (GTK_BOX (self), make_buttons ());
  gtk_widget_add_css_class (GTK_WIDGET (self), "staffing-positions");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static gboolean
shows_same_positions (MulStaffingPositions *self, GPtrArray *positions)
{
  if (self->shown->len != positions->len)
    return FALSE;
  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);

      if (g_strcmp0 (position->id, mul_staffing_position_row_get_id (g_ptr_array_index (self->shown, i))) != 0)
        return FALSE;
    }
  return TRUE;
}

/* Rows are used again, whichever positions they show: one of them may have just had something chosen in it. */
static void
make_rows (MulStaffingPositions *self, guint n)
{
  while (self->shown->len > n)
    {
      gtk_list_box_remove (GTK_LIST_BOX (self->rows), g_ptr_array_index (self->shown, self->shown->len - 1));
      g_ptr_array_set_size (self->shown, (int) self->shown->len - 1);
    }
  while (self->shown->len < n)
    {
      GtkWidget *row = mul_staffing_position_row_new ();

      g_signal_connect_object (row, "next", G_CALLBACK (row_next_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (self->rows), row);
      g_ptr_array_add (self->shown, row);
    }
  gtk_widget_set_visible (self->scroller, n > 0);
}

/* Which rows are unfolded, and which has the focus, so that they go on so when they move. */
static GHashTable *
list_unfolded (MulStaffingPositions *self, char **focused)
{
  GHashTable *unfolded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->shown->len; i++)
    {
      MulStaffingPositionRow *row = g_ptr_array_index (self->shown, i);
      const char *id = mul_staffing_position_row_get_id (row);

      if (mul_staffing_position_row_is_unfolded (row))
        g_hash_table_add (unfolded, g_strdup (id));
      if (gtk_widget_get_focus_child (self->rows) == GTK_WIDGET (row))
        g_set_str (focused, id);
    }
  return unfolded;
}

/* ---- Public ----------------------------------------------------------------------------------------- */

GtkWidget *
mul_staffing_positions_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_POSITIONS, NULL);
}

/**
 * mul_staffing_positions_show:
 * @self: the positions
 * @place: the cell whose positions to show; its model must live until the next call, or as long as they are shown
 *
 * Shows the positions of a cell. What was refused stays while they are the same. One that stands alone is unfolded.
 */
void
mul_staffing_positions_show (MulStaffingPositions *self, const MulStaffingPlace *place)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, place->row, place->column);
  g_autofree char *title = NULL;
  g_autofree char *focused = NULL;
  g_autoptr (GHashTable) unfolded = list_unfolded (self, &focused);
  gboolean same = shows_same_positions (self, positions);

  title = g_strdup_printf ("%s, %s%s%s", mul_staffing_matrix_get_item (matrix, place->row, 0)->text,
                           mul_staffing_matrix_get_item (matrix, 0, place->column)->text,
                           *item->text != '\0' ? ": " : "", item->text);
  gtk_label_set_label (GTK_LABEL (self->title), title);
  make_rows (self, positions->len);
  for (guint i = 0; i < positions->len; i++)
    mul_staffing_position_row_show (g_ptr_array_index (self->shown, i), place, i);
  for (guint i = 0; i < positions->len && !same; i++)
    {
      MulStaffingPositionRow *row = g_ptr_array_index (self->shown, i);

      mul_staffing_position_row_set_unfolded (
          row, positions->len == 1 || g_hash_table_contains (unfolded, mul_staffing_position_row_get_id (row)));
    }
  if (!same && focused != NULL)
    {
      GtkWidget *value = mul_staffing_positions_find_value (self, focused);

      if (value != NULL)
        gtk_widget_grab_focus (value);
    }
}

/**
 * mul_staffing_positions_find_value:
 * @self: the positions
 * @position_id: (nullable): one of them, or %NULL for the first
 *
 * Returns: (transfer none) (nullable): where the position's value is typed
 */
GtkWidget *
mul_staffing_positions_find_value (MulStaffingPositions *self, const char *position_id)
{
  for (guint i = 0; i < self->shown->len; i++)
    {
      MulStaffingPositionRow *row = g_ptr_array_index (self->shown, i);

      if (position_id == NULL || g_strcmp0 (mul_staffing_position_row_get_id (row), position_id) == 0)
        return mul_staffing_position_row_get_value (row);
    }
  return NULL;
}

/**
 * mul_staffing_positions_commit:
 * @self: the positions
 *
 * Takes what is typed, if anything is.
 */
void
mul_staffing_positions_commit (MulStaffingPositions *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);

  /* An edit may take rows away. */
  for (guint i = 0; i < self->shown->len; i++)
    g_ptr_array_add (rows, g_object_ref (g_ptr_array_index (self->shown, i)));
  for (guint i = 0; i < rows->len; i++)
    mul_staffing_position_row_commit (g_ptr_array_index (rows, i));
}
