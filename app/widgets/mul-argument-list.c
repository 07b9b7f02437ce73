/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-row.h"

struct _MulArgumentList
{
  GtkWidget parent_instance;

  /* Owned */
  GListModel *model;
  GListModel *themes;
  GMenuModel *menu;
  GMenuModel *menu_elsewhere;
  char *draft_theme;     /* the theme chosen for the one being added */
  char *draft_new_theme; /* or the one typed */
  char *moving;          /* the row that had the focus when it was taken out: it may come in again at once */
  guint moving_source;
  gboolean narrow;
  gboolean busy; /* an editor is being closed, and must not say so again */

  /* Borrowed */
  const MulArgumentWords *words;
  GPtrArray *rows; /* MulArgumentRow in the model's order; children of the list box */
  MulArgumentRow *draft;
  guint draft_position; /* how many rows stand before the draft */
  GtkWidget *marked;    /* where a drop would go */

  /* Template */
  GtkWidget *heading;
  GtkImage *sign;
  GtkLabel *title_label;
  GtkLabel *count_label;
  GtkWidget *offer;
  GtkLabel *offer_label;
  GtkButton *offer_button;
  GtkListBox *list;
  GtkWidget *placeholder;
  GtkLabel *placeholder_label;
  GtkWidget *add_row;
};

enum
{
  SIGNAL_ADD,
  SIGNAL_EDITED,
  SIGNAL_THEME_CHOSEN,
  SIGNAL_COMMAND,
  SIGNAL_LINES_PASTED,
  SIGNAL_DROPPED,
  SIGNAL_ADD_ACROSS,
  SIGNAL_OFFER_ACCEPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentList, mul_argument_list, GTK_TYPE_WIDGET)

static void open_draft (MulArgumentList *self, guint position);

static gboolean
has_focus_within (gpointer widget)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (widget)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static gboolean
find_row (MulArgumentList *self, const char *id, guint *position)
{
  for (guint i = 0; id != NULL && i < self->rows->len; i++)
    if (g_strcmp0 (mul_argument_row_get_id (g_ptr_array_index (self->rows, i)), id) == 0)
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

/* What depends on how many there are. */
static void
show_count (MulArgumentList *self)
{
  g_autofree char *count = g_strdup_printf ("%u", self->rows->len);

  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_visible (self->placeholder, self->rows->len == 0 && self->draft == NULL);
  gtk_widget_set_visible (self->add_row, self->draft == NULL);
  for (guint i = 0; self->words != NULL && i < self->rows->len; i++)
    {
      /* Translators: what it is, its number, how many: "Pro 2 of 6" */
      g_autofree char *place =
          g_strdup_printf (C_ ("argument list", "%s %u of %u"), self->words->noun, i + 1, self->rows->len);

      mul_argument_row_set_place (g_ptr_array_index (self->rows, i), place);
    }
}

static void
announce_place (MulArgumentList *self, guint position)
{
  g_autofree char *text = g_strdup_printf (C_ ("argument list", "%s %u of %u"), self->words->noun, position + 1,
                                           self->rows->len);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Removes the draft's row; what was written in it must have been taken care of. */
static void
close_draft (MulArgumentList *self)
{
  GtkWidget *draft = GTK_WIDGET (g_steal_pointer (&self->draft));
  const gboolean had_focus = draft != NULL && has_focus_within (draft);

  if (draft == NULL)
    return;
  g_clear_pointer (&self->draft_theme, g_free);
  g_clear_pointer (&self->draft_new_theme, g_free);
  show_count (self);
  if (had_focus && self->draft_position > 0 && self->draft_position <= self->rows->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, self->draft_position - 1));
  else if (had_focus)
    gtk_widget_grab_focus (self->add_row);
  gtk_list_box_remove (self->list, draft);
}

/* Stores what stands in the draft. Returns FALSE where it could not be stored; the draft then keeps it. */
static gboolean
store_draft (MulArgumentList *self)
{
  g_autofree char *text = self->draft != NULL ? mul_argument_row_dup_text (self->draft) : NULL;
  gboolean done = FALSE;

  if (text == NULL || *text == '\0')
    return TRUE;
  g_signal_emit (self, signals[SIGNAL_ADD], 0, self->draft_position, text, self->draft_theme, self->draft_new_theme,
                 &done);
  if (done && self->draft != NULL)
    {
      mul_argument_row_set_text (self->draft, "");
      mul_argument_row_set_theme (self->draft, NULL);
      g_clear_pointer (&self->draft_theme, g_free);
      g_clear_pointer (&self->draft_new_theme, g_free);
    }
  return done;
}

/* Stores what stands in a row's editor and closes it. A sentence that was emptied is a deletion. */
static gboolean
store_row (MulArgumentList *self, MulArgumentRow *row)
{
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  gboolean done = TRUE;

  if (*text == '\0')
    {
      const char *ids[] = { id, NULL };

      mul_argument_row_end_editing (row);
      g_signal_emit (self, signals[SIGNAL_COMMAND], 0, ids, "delete", NULL);
      return TRUE;
    }
  if (strcmp (text, mul_argument_item_get_content (mul_argument_row_get_item (row))->text) != 0)
    g_signal_emit (self, signals[SIGNAL_EDITED], 0, id, text, &done);
  if (done)
    mul_argument_row_end_editing (row);
  return done;
}

/* The rows an action on @row is meant for: the selected ones, if it is one of them. */
static char **
collect_ids (MulArgumentList *self, MulArgumentRow *row)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (!gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
    g_strv_builder_add (builder, mul_argument_row_get_id (row));
  else
    for (guint i = 0; i < self->rows->len; i++)
      if (gtk_list_box_row_is_selected (g_ptr_array_index (self->rows, i)))
        g_strv_builder_add (builder, mul_argument_row_get_id (g_ptr_array_index (self->rows, i)));
  return g_strv_builder_end (builder);
}

static char *
join_texts (MulArgumentList *self, const char *const *ids)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guint position;

      if (find_row (self, ids[i], &position))
        {
          MulArgumentItem *item = mul_argument_row_get_item (g_ptr_array_index (self->rows, position));

          g_string_append_printf (string, "%s%s", string->len > 0 ? "\n" : "", mul_argument_item_get_content (item)->text);
        }
    }
  return g_string_free_and_steal (string);
}

static guint
paste_at (MulArgumentList *self, guint position, const char *text)
{
  guint added = 0;

  g_signal_emit (self, signals[SIGNAL_LINES_PASTED], 0, position, text, &added);
  return added;
}

static void
withdraw_offer (MulArgumentList *self)
{
  gtk_widget_set_visible (self->offer, FALSE);
}

typedef struct
{
  MulArgumentList *list;
  char *after; /* the row to paste below, or NULL for the end */
} PasteData;

static void
read_text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PasteData *paste = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  guint position;

  if (text != NULL && paste->list->model != NULL)
    {
      if (!find_row (paste->list, paste->after, &position))
        position = paste->list->rows->len - 1;
      paste_at (paste->list, position + 1, text);
    }
  g_object_unref (paste->list);
  g_free (paste->after);
  g_free (paste);
}

static void
start_paste (MulArgumentList *self, const char *after)
{
  PasteData *paste = g_new0 (PasteData, 1);

  paste->list = g_object_ref (self);
  paste->after = g_strdup (after);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), NULL, read_text_cb, paste);
}

static void
row_command_cb (MulArgumentList *self, const char *name, GVariant *parameter, MulArgumentRow *row)
{
  g_auto (GStrv) ids = collect_ids (self, row);

  if (strcmp (name, "edit") == 0)
    mul_argument_list_edit (self, mul_argument_row_get_id (row));
  else if (strcmp (name, "paste") == 0)
    start_paste (self, mul_argument_row_get_id (row));
  else
    {
      if (strcmp (name, "copy") == 0 || strcmp (name, "cut") == 0)
        {
          g_autofree char *text = join_texts (self, (const char *const *) ids);

          gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
        }
      if (strcmp (name, "copy") != 0)
        g_signal_emit (self, signals[SIGNAL_COMMAND], 0, ids, name, parameter);
    }
}

static void
row_finished_cb (MulArgumentList *self, int how, MulArgumentRow *row)
{
  const gboolean is_draft = row == self->draft;
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  guint position;

  self->busy = TRUE;
  if (is_draft)
    {
      /* An empty row has nothing to end; what was written is kept however the row is left. */
      if (store_draft (self) && (how != MUL_ARGUMENT_FINISH_NEXT || text == NULL || *text == '\0'))
        close_draft (self);
    }
  else if (how == MUL_ARGUMENT_FINISH_END)
    mul_argument_row_end_editing (row);
  else if (store_row (self, row) && how == MUL_ARGUMENT_FINISH_NEXT && find_row (self, id, &position))
    open_draft (self, position + 1);
  self->busy = FALSE;
  if (how == MUL_ARGUMENT_FINISH_ACROSS)
    g_signal_emit (self, signals[SIGNAL_ADD_ACROSS], 0);
}

static void
row_left_cb (MulArgumentList *self, MulArgumentRow *row)
{
  guint position;

  if (self->busy)
    return;
  self->busy = TRUE;
  if (row == self->draft)
    {
      if (store_draft (self) && !has_focus_within (row))
        close_draft (self);
    }
  else if (find_row (self, mul_argument_row_get_id (row), &position))
    store_row (self, row);
  self->busy = FALSE;
}

static void
row_lines_pasted_cb (MulArgumentList *self, const char *text, MulArgumentRow *row)
{
  guint position;

  self->busy = TRUE;
  if (row == self->draft)
    {
      if (store_draft (self))
        paste_at (self, self->draft_position, text);
    }
  else if (find_row (self, mul_argument_row_get_id (row), &position) && store_row (self, row))
    {
      const guint added = paste_at (self, position + 1, text);

      open_draft (self, position + 1 + added);
    }
  self->busy = FALSE;
}

static void
row_theme_chosen_cb (MulArgumentList *self, const char *id, const char *new_name, MulArgumentRow *row)
{
  if (row == self->draft)
    {
      g_set_str (&self->draft_theme, id);
      g_set_str (&self->draft_new_theme, new_name);
      if (id == NULL)
        mul_argument_row_set_theme (row, new_name);
      else
        for (guint i = 0; self->themes != NULL && i < g_list_model_get_n_items (self->themes); i++)
          {
            g_autoptr (MulRecord) theme = g_list_model_get_item (self->themes, i);

            if (g_strcmp0 (mul_record_get_id (theme), id) == 0)
              mul_argument_row_set_theme (row, mul_record_get_text (theme, MUL_THEME_name));
          }
    }
  else
    g_signal_emit (self, signals[SIGNAL_THEME_CHOSEN], 0, mul_argument_row_get_id (row), id, new_name);
}

static void
connect_row (MulArgumentList *self, MulArgumentRow *row)
{
  g_signal_connect_object (row, "command", G_CALLBACK (row_command_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "finished", G_CALLBACK (row_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (row_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "lines-pasted", G_CALLBACK (row_lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "theme-chosen", G_CALLBACK (row_theme_chosen_cb), self, G_CONNECT_SWAPPED);
  mul_argument_row_set_narrow (row, self->narrow);
}

/* ---- Dragging ---- */

static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, MulArgumentList *self)
{
  MulArgumentRow *row = MUL_ARGUMENT_ROW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)));
  g_auto (GStrv) ids = NULL;
  g_autofree char *text = NULL;
  MulArgumentDrag *drag;
  GdkContentProvider *providers[2];

  if (mul_argument_row_is_editing (row))
    return NULL;
  ids = collect_ids (self, row);
  text = join_texts (self, (const char *const *) ids);
  drag = mul_argument_drag_new (gtk_widget_get_root (GTK_WIDGET (self)), (const char *const *) ids);
  providers[0] = gdk_content_provider_new_typed (MUL_TYPE_ARGUMENT_DRAG, drag);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  mul_argument_drag_free (drag);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, MulArgumentList *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (row);
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, image, 12, 12);
  gtk_widget_add_css_class (row, "dragged");
}

static void
drag_end_cb (GtkDragSource *source, GdkDrag *drag, gboolean delete_data, MulArgumentList *self)
{
  gtk_widget_remove_css_class (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)), "dragged");
}

static void
make_draggable (MulArgumentList *self, MulArgumentRow *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (source));
}

/* Before which row something let go at @y would come. */
static guint
find_drop_position (MulArgumentList *self, double y)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      graphene_rect_t bounds;

      if (gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds)
          && y < bounds.origin.y + bounds.size.height / 2)
        return i;
    }
  return self->rows->len;
}

static void
unmark_drop (MulArgumentList *self)
{
  if (self->marked != NULL)
    {
      gtk_widget_remove_css_class (self->marked, "drop-above");
      gtk_widget_remove_css_class (self->marked, "drop-below");
    }
  self->marked = NULL;
}

static GdkDragAction
drop_motion_cb (GtkDropTarget *target, double x, double y, MulArgumentList *self)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  const guint position = find_drop_position (self, y);

  unmark_drop (self);
  if (self->rows->len == 0)
    self->marked = self->placeholder;
  else
    self->marked = g_ptr_array_index (self->rows, MIN (position, self->rows->len - 1));
  gtk_widget_add_css_class (self->marked, position < self->rows->len ? "drop-above" : "drop-below");
  return drop != NULL && gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), MUL_TYPE_ARGUMENT_DRAG)
             ? GDK_ACTION_MOVE
             : GDK_ACTION_COPY;
}

static void
drop_leave_cb (GtkDropTarget *target, MulArgumentList *self)
{
  unmark_drop (self);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, MulArgumentList *self)
{
  const guint position = find_drop_position (self, y);
  gboolean taken = FALSE;

  unmark_drop (self);
  if (G_VALUE_HOLDS (value, MUL_TYPE_ARGUMENT_DRAG))
    {
      MulArgumentDrag *drag = g_value_get_boxed (value);

      if (drag->root == gtk_widget_get_root (GTK_WIDGET (self)))
        g_signal_emit (self, signals[SIGNAL_DROPPED], 0, drag, position, &taken);
    }
  else if (G_VALUE_HOLDS_STRING (value))
    taken = paste_at (self, position, g_value_get_string (value)) > 0;
  return taken;
}

/* ---- Rows ---- */

static gboolean
forget_moving_cb (gpointer data)
{
  MulArgumentList *self = data;

  self->moving_source = 0;
  g_clear_pointer (&self->moving, g_free);
  return G_SOURCE_REMOVE;
}

/* A row that goes takes the focus with it. Where it comes in again (it was moved), it gets it back; till then a neighbour has it. */
static void
take_out (MulArgumentList *self, guint position, guint removed)
{
  gboolean had_focus = FALSE;

  for (guint i = position; i < position + removed; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (row == self->marked)
        self->marked = NULL;
      if (has_focus_within (row))
        {
          had_focus = TRUE;
          g_set_str (&self->moving, mul_argument_row_get_id (MUL_ARGUMENT_ROW (row)));
          if (self->moving_source == 0)
            self->moving_source = g_idle_add (forget_moving_cb, self);
        }
    }
  if (had_focus)
    {
      self->busy = TRUE;
      if (position + removed < self->rows->len)
        gtk_widget_grab_focus (g_ptr_array_index (self->rows, position + removed));
      else if (position > 0)
        gtk_widget_grab_focus (g_ptr_array_index (self->rows, position - 1));
      else
        gtk_widget_grab_focus (self->draft != NULL ? GTK_WIDGET (self->draft) : self->add_row);
      self->busy = FALSE;
    }
  for (guint i = 0; i < removed; i++)
    {
      GtkWidget *row = g_ptr_array_steal_index (self->rows, position);

      gtk_list_box_remove (self->list, row);
    }
}

static void
put_in (MulArgumentList *self, guint position, guint added)
{
  const guint before = self->draft != NULL && position > self->draft_position ? 1 : 0;

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (self->model, position + i);
      MulArgumentRow *row = mul_argument_row_new (item);

      connect_row (self, row);
      mul_argument_row_set_menus (row, self->menu, self->menu_elsewhere);
      make_draggable (self, row);
      g_ptr_array_insert (self->rows, (int) (position + i), row);
      /* The placeholder is the list box's first row. */
      gtk_list_box_insert (self->list, GTK_WIDGET (row), (int) (1 + position + i + before));
      if (g_strcmp0 (self->moving, mul_argument_item_get_id (item)) == 0)
        {
          gtk_widget_grab_focus (GTK_WIDGET (row));
          g_clear_pointer (&self->moving, g_free);
        }
    }
}

static void
items_changed_cb (MulArgumentList *self, guint position, guint removed, guint added)
{
  g_autofree char *moved = NULL;

  take_out (self, position, removed);
  if (self->draft != NULL && position < self->draft_position)
    self->draft_position -= MIN (removed, self->draft_position - position);
  moved = g_strdup (self->moving);
  put_in (self, position, added);
  if (self->draft != NULL && position <= self->draft_position)
    self->draft_position += added;
  show_count (self);
  if (moved != NULL && self->moving == NULL)
    announce_place (self, position);
}

static void
open_draft (MulArgumentList *self, guint position)
{
  if (self->draft != NULL)
    {
      if (self->draft_position == position)
        {
          gtk_widget_grab_focus (GTK_WIDGET (self->draft));
          return;
        }
      if (!store_draft (self))
        return;
      close_draft (self);
    }
  position = MIN (position, self->rows->len);
  self->draft = mul_argument_row_new (NULL);
  self->draft_position = position;
  connect_row (self, self->draft);
  gtk_list_box_insert (self->list, GTK_WIDGET (self->draft), (int) (1 + position));
  mul_argument_row_begin_editing (self->draft, self->words->noun, self->themes, self->words->hint);
  show_count (self);
}

static void
row_activated_cb (MulArgumentList *self, GtkListBoxRow *row)
{
  if (GTK_WIDGET (row) == self->add_row || GTK_WIDGET (row) == self->placeholder)
    open_draft (self, self->rows->len);
  else if (MUL_IS_ARGUMENT_ROW (row))
    mul_argument_list_edit (self, mul_argument_row_get_id (MUL_ARGUMENT_ROW (row)));
}

static void
offer_clicked_cb (MulArgumentList *self)
{
  withdraw_offer (self);
  g_signal_emit (self, signals[SIGNAL_OFFER_ACCEPTED], 0);
}

static void
offer_closed_cb (MulArgumentList *self)
{
  withdraw_offer (self);
}

/* Typing on a row, or on the last one, begins to write there. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentList *self)
{
  const gunichar letter = gdk_keyval_to_unicode (keyval);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  char text[7] = "";

  if (letter == 0 || letter == ' ' || !g_unichar_isprint (letter)
      || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  g_unichar_to_utf8 (letter, text);
  if (focus == self->add_row || focus == self->placeholder)
    {
      open_draft (self, self->rows->len);
      mul_argument_row_append_text (self->draft, text);
      return GDK_EVENT_STOP;
    }
  if (MUL_IS_ARGUMENT_ROW (focus) && !mul_argument_row_is_editing (MUL_ARGUMENT_ROW (focus)))
    {
      mul_argument_list_edit (self, mul_argument_row_get_id (MUL_ARGUMENT_ROW (focus)));
      mul_argument_row_append_text (MUL_ARGUMENT_ROW (focus), text);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

/* A selection is for the hand that is in the list. */
static void
focus_leave_cb (GtkEventControllerFocus *controller, MulArgumentList *self)
{
  gtk_list_box_unselect_all (self->list);
}

static void
add_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_argument_list_begin_adding (MUL_ARGUMENT_LIST (widget));
}

static void
paste_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (widget);

  start_paste (self, NULL);
}

static void
mul_argument_list_dispose (GObject *object)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (object);

  g_clear_handle_id (&self->moving_source, g_source_remove);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->themes);
  g_clear_object (&self->menu);
  g_clear_object (&self->menu_elsewhere);
  self->draft = NULL;
  self->marked = NULL;
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ARGUMENT_LIST);
  G_OBJECT_CLASS (mul_argument_list_parent_class)->dispose (object);
}

static void
mul_argument_list_finalize (GObject *object)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (object);

  g_free (self->draft_theme);
  g_free (self->draft_new_theme);
  g_free (self->moving);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (mul_argument_list_parent_class)->finalize (object);
}

static void
mul_argument_list_class_init (MulArgumentListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = MUL_TYPE_ARGUMENT_LIST;

  object_class->dispose = mul_argument_list_dispose;
  object_class->finalize = mul_argument_list_finalize;

  signals[SIGNAL_ADD] =
      g_signal_new ("add", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 4,
                    G_TYPE_UINT, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL,
                                         NULL, G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_THEME_CHOSEN] = g_signal_new ("theme-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_COMMAND] = g_signal_new ("command", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                                          G_TYPE_STRV, G_TYPE_STRING, G_TYPE_VARIANT);
  signals[SIGNAL_LINES_PASTED] = g_signal_new ("lines-pasted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_UINT,
                                               2, G_TYPE_UINT, G_TYPE_STRING);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL,
                                          NULL, G_TYPE_BOOLEAN, 2, MUL_TYPE_ARGUMENT_DRAG, G_TYPE_UINT);
  signals[SIGNAL_ADD_ACROSS] =
      g_signal_new ("add-across", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_OFFER_ACCEPTED] =
      g_signal_new ("offer-accepted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "arguments.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "arguments.paste", NULL, paste_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "arguments.paste", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, heading);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, sign);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, title_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, count_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer_button);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, list);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, placeholder);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, placeholder_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, add_row);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_closed_cb);
}

static void
mul_argument_list_init (MulArgumentList *self)
{
  GType types[] = { MUL_TYPE_ARGUMENT_DRAG, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect (target, "motion", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (drop_leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * mul_argument_list_new:
 *
 * Returns: (transfer floating): a list without words or arguments
 */
GtkWidget *
mul_argument_list_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_LIST, NULL);
}

/**
 * mul_argument_list_set_words:
 * @self: a list
 * @words: how it speaks; must outlive the list
 *
 * Says what the list holds.
 */
void
mul_argument_list_set_words (MulArgumentList *self, const MulArgumentWords *words)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->words = words;
  gtk_widget_set_visible (GTK_WIDGET (self->sign), words->sign != NULL);
  gtk_image_set_from_icon_name (self->sign, words->sign);
  gtk_label_set_label (self->title_label, words->title);
  gtk_label_set_label (self->placeholder_label, words->empty);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add_row), words->add);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, words->title, -1);
  show_count (self);
}

/**
 * mul_argument_list_set_model:
 * @self: a list
 * @model: (nullable): MulArgumentItem in their order; followed
 *
 * Shows other arguments. What is being written is stored first.
 */
void
mul_argument_list_set_model (MulArgumentList *self, GListModel *model)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  if (self->model == model)
    return;
  mul_argument_list_commit (self);
  withdraw_offer (self);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  items_changed_cb (self, 0, self->rows->len, 0);
  g_set_object (&self->model, model);
  if (model != NULL)
    {
      g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
      items_changed_cb (self, 0, 0, g_list_model_get_n_items (model));
    }
}

/**
 * mul_argument_list_set_themes:
 * @self: a list
 * @themes: (nullable): MulTheme records to choose among
 */
void
mul_argument_list_set_themes (MulArgumentList *self, GListModel *themes)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  g_set_object (&self->themes, themes);
}

/**
 * mul_argument_list_set_menus:
 * @self: a list
 * @menu: (nullable): the menu of a row, of "argument." actions
 * @menu_elsewhere: (nullable): the menu of a row whose argument stands in other places too
 */
void
mul_argument_list_set_menus (MulArgumentList *self, GMenuModel *menu, GMenuModel *menu_elsewhere)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  g_set_object (&self->menu, menu);
  g_set_object (&self->menu_elsewhere, menu_elsewhere);
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_menus (g_ptr_array_index (self->rows, i), menu, menu_elsewhere);
}

/**
 * mul_argument_list_set_narrow:
 * @self: a list
 * @narrow: whether there is little room
 */
void
mul_argument_list_set_narrow (MulArgumentList *self, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->narrow = narrow;
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_narrow (g_ptr_array_index (self->rows, i), narrow);
  if (self->draft != NULL)
    mul_argument_row_set_narrow (self->draft, narrow);
}

/**
 * mul_argument_list_set_heading_visible:
 * @self: a list
 * @visible: whether it shows its heading; where something else heads it, it need not
 */
void
mul_argument_list_set_heading_visible (MulArgumentList *self, gboolean visible)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  gtk_widget_set_visible (self->heading, visible);
}

guint
mul_argument_list_get_count (MulArgumentList *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), 0);
  return self->rows->len;
}

/**
 * mul_argument_list_focus:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether the argument stands here; it then has the focus, and its place is said
 */
gboolean
mul_argument_list_focus (MulArgumentList *self, const char *id)
{
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!find_row (self, id, &position))
    return FALSE;
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, position));
  announce_place (self, position);
  return TRUE;
}

/**
 * mul_argument_list_edit:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether it stands here; its sentence is then under the hand
 */
gboolean
mul_argument_list_edit (MulArgumentList *self, const char *id)
{
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!find_row (self, id, &position))
    return FALSE;
  gtk_list_box_unselect_all (self->list);
  mul_argument_row_begin_editing (g_ptr_array_index (self->rows, position), self->words->noun, self->themes,
                                  self->words->hint);
  return TRUE;
}

/**
 * mul_argument_list_begin_adding:
 * @self: a list
 *
 * Opens an empty row at the end.
 */
void
mul_argument_list_begin_adding (MulArgumentList *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  open_draft (self, self->rows->len);
}

/**
 * mul_argument_list_commit:
 * @self: a list
 *
 * Stores what is being written and closes every editor.
 */
void
mul_argument_list_commit (MulArgumentList *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->busy = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autoptr (MulArgumentRow) row = g_object_ref (g_ptr_array_index (self->rows, i));

      if (mul_argument_row_is_editing (row))
        store_row (self, row);
    }
  if (store_draft (self))
    close_draft (self);
  self->busy = FALSE;
}

/**
 * mul_argument_list_offer:
 * @self: a list
 * @text: what was seen
 * @button: what can be done about it
 *
 * Offers something about what was pasted last, above the list, till it is accepted or closed.
 */
void
mul_argument_list_offer (MulArgumentList *self, const char *text, const char *button)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  gtk_label_set_label (self->offer_label, text != NULL ? text : "");
  gtk_button_set_label (self->offer_button, button != NULL ? button : "");
  gtk_widget_set_visible (self->offer, text != NULL);
}
