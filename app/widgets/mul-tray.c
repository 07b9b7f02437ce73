/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-tray.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-tray-row.h"

struct _MulTray
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *popover;

  /* Template */
  GtkLabel *amount;
  GtkStack *stack;
  GtkListBox *list;
  GMenuModel *menu;
  GMenuModel *ended_menu;

  int at; /* the first row that somebody was about last */
};

enum
{
  TAKEN_BACK,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulTray, mul_tray, GTK_TYPE_WIDGET)
G_DEFINE_BOXED_TYPE (MulTrayLoad, mul_tray_load, mul_tray_load_copy, mul_tray_load_free)

/**
 * mul_tray_load_new:
 * @origins: (array zero-terminated=1) (nullable): positions of today
 * @positions: (array zero-terminated=1) (nullable): joint positions
 *
 * Returns: (transfer full): them, to be dragged
 */
MulTrayLoad *
mul_tray_load_new (const char *const *origins, const char *const *positions)
{
  static const char *const none[] = { NULL };
  MulTrayLoad *self = g_new0 (MulTrayLoad, 1);

  self->origins = g_strdupv ((char **) (origins != NULL ? origins : none));
  self->positions = g_strdupv ((char **) (positions != NULL ? positions : none));
  return self;
}

MulTrayLoad *
mul_tray_load_copy (MulTrayLoad *self)
{
  return mul_tray_load_new ((const char *const *) self->origins, (const char *const *) self->positions);
}

void
mul_tray_load_free (MulTrayLoad *self)
{
  g_strfreev (self->origins);
  g_strfreev (self->positions);
  g_free (self);
}

static MulTrayRow *
nth_row (MulTray *self, int n)
{
  return (MulTrayRow *) gtk_list_box_get_row_at_index (self->list, n);
}

static MulTrayRow *
find_row (MulTray *self, const char *id)
{
  for (int i = 0; nth_row (self, i) != NULL; i++)
    if (g_str_equal (mul_tray_row_get_id (nth_row (self, i)), id))
      return nth_row (self, i);
  return NULL;
}

/* The row that the keys are on. */
static MulTrayRow *
get_focused (MulTray *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  return child != NULL && MUL_IS_TRAY_ROW (child) ? MUL_TRAY_ROW (child) : NULL;
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  MulTrayRow *self = MUL_TRAY_ROW (row);

  /* The list lets go of an old header only here; its sum may be another. */
  if (before != NULL && g_str_equal (mul_tray_row_get_heading (self), mul_tray_row_get_heading (MUL_TRAY_ROW (before))))
    gtk_list_box_row_set_header (row, NULL);
  else
    gtk_list_box_row_set_header (row, mul_tray_row_create_heading (self));
}

static void
activated_cb (MulTray *self, MulTrayRow *row)
{
  if (!gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
    {
      gtk_list_box_unselect_all (self->list);
      gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
    }
  gtk_widget_activate_action (GTK_WIDGET (self),
                              mul_tray_row_get_ended (row) ? "organisation.tray-back" : "organisation.tray-place", NULL);
}

static void
open_menu (MulTray *self, MulTrayRow *row, const GdkRectangle *at)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  if (!gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
    {
      gtk_list_box_unselect_all (self->list);
      gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
    }
  self->popover = gtk_popover_menu_new_from_model (mul_tray_row_get_ended (row) ? self->ended_menu : self->menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), at == NULL);
  if (at != NULL)
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), at);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (row));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
pressed_cb (MulTray *self, int n_press, double x, double y)
{
  graphene_point_t at;
  GtkListBoxRow *row = NULL;

  if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->list),
                                &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
    row = gtk_list_box_get_row_at_y (self->list, (int) at.y);
  if (row == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (row));
  if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (row), &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
    open_menu (self, MUL_TRAY_ROW (row), &(GdkRectangle) { (int) at.x, (int) at.y, 1, 1 });
}

static void
menu_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulTray *self = MUL_TRAY (widget);
  MulTrayRow *row = get_focused (self);

  if (row != NULL)
    open_menu (self, row, NULL);
}

static GdkDragAction
drop_motion_cb (MulTray *self, double x, double y, GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);
  const MulTrayLoad *load = value != NULL ? g_value_get_boxed (value) : NULL;

  return load == NULL || load->positions[0] != NULL ? GDK_ACTION_MOVE : 0;
}

static gboolean
drop_cb (MulTray *self, const GValue *value)
{
  const MulTrayLoad *load = g_value_get_boxed (value);

  if (load == NULL || load->positions[0] == NULL)
    return FALSE;
  g_signal_emit (self, signals[TAKEN_BACK], 0, load->positions);
  return TRUE;
}

static void
mul_tray_dispose (GObject *object)
{
  MulTray *self = MUL_TRAY (object);
  GtkWidget *child;

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_TRAY);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (mul_tray_parent_class)->dispose (object);
}

static void
mul_tray_class_init (MulTrayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_tray_dispose;
  signals[TAKEN_BACK] = g_signal_new ("taken-back", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_STRV);
  gtk_widget_class_install_action (widget_class, "tray.menu", NULL, menu_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "tray.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "tray.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_x, GDK_CONTROL_MASK, "organisation.tray-cut", NULL);
  /* A menu shows the binding added last. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "organisation.tray-end", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "organisation.tray-end", NULL);
  gtk_widget_class_set_css_name (widget_class, "tray");
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-tray.ui");
  gtk_widget_class_bind_template_child (widget_class, MulTray, amount);
  gtk_widget_class_bind_template_child (widget_class, MulTray, stack);
  gtk_widget_class_bind_template_child (widget_class, MulTray, list);
  gtk_widget_class_bind_template_child (widget_class, MulTray, menu);
  gtk_widget_class_bind_template_child (widget_class, MulTray, ended_menu);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
mul_tray_init (MulTray *self)
{
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_TRAY_LOAD, GDK_ACTION_MOVE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, header_cb, NULL, NULL);
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * mul_tray_set_items:
 * @self: a tray
 * @amount: the sum of what counts
 * @items: (array length=n_items): what to show, read during the call
 * @n_items: how many
 *
 * Rows stay with their position, so that selection and focus survive; the focus of one that goes is taken by the next.
 */
void
mul_tray_set_items (MulTray *self, const char *amount, const MulTrayItem *items, guint n_items)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  MulTrayRow *focused;
  int focused_at;

  g_return_if_fail (MUL_IS_TRAY (self));
  focused = get_focused (self);
  focused_at = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;
  gtk_label_set_label (self->amount, amount);
  for (guint i = 0; i < n_items; i++)
    g_hash_table_add (kept, (gpointer) items[i].id);
  for (int i = 0; nth_row (self, i) != NULL;)
    if (g_hash_table_contains (kept, mul_tray_row_get_id (nth_row (self, i))))
      i++;
    else
      {
        MulTrayRow *row = nth_row (self, i);

        if (self->popover != NULL && gtk_widget_get_parent (self->popover) == GTK_WIDGET (row))
          g_clear_pointer (&self->popover, gtk_widget_unparent);
        gtk_list_box_remove (self->list, GTK_WIDGET (row));
      }
  for (guint i = 0; i < n_items; i++)
    {
      MulTrayRow *row = find_row (self, items[i].id);

      if (row == NULL || gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != (int) i)
        {
          if (row != NULL)
            gtk_list_box_remove (self->list, GTK_WIDGET (row));
          row = mul_tray_row_new ();
          mul_tray_row_set_item (row, &items[i]);
          gtk_list_box_insert (self->list, GTK_WIDGET (row), (int) i);
        }
      else
        mul_tray_row_set_item (row, &items[i]);
    }
  gtk_list_box_invalidate_headers (self->list);
  gtk_stack_set_visible_child_name (self->stack, n_items > 0 ? "list" : "empty");
  if (focused_at >= 0 && get_focused (self) == NULL && n_items > 0)
    gtk_widget_grab_focus (GTK_WIDGET (nth_row (self, MIN (focused_at, (int) n_items - 1))));
}

/**
 * mul_tray_set_cut:
 * @self: a tray
 * @ids: (array zero-terminated=1) (nullable): what is cut and waits to be pasted
 */
void
mul_tray_set_cut (MulTray *self, const char *const *ids)
{
  g_return_if_fail (MUL_IS_TRAY (self));
  for (int i = 0; nth_row (self, i) != NULL; i++)
    mul_tray_row_set_lifted (nth_row (self, i), ids != NULL && g_strv_contains (ids, mul_tray_row_get_id (nth_row (self, i))));
}

/**
 * mul_tray_dup_selected:
 * @self: a tray
 * @ended: whether those that end are asked for, or those that wait
 *
 * Returns: (transfer full): the keys of what is selected; where nothing is, of the row that has the focus
 */
GStrv
mul_tray_dup_selected (MulTray *self, gboolean ended)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean any = FALSE;

  g_return_val_if_fail (MUL_IS_TRAY (self), NULL);
  for (int i = 0; nth_row (self, i) != NULL; i++)
    if (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (nth_row (self, i))))
      {
        if (!any)
          self->at = i;
        any = TRUE;
        if (mul_tray_row_get_ended (nth_row (self, i)) == ended)
          g_strv_builder_add (builder, mul_tray_row_get_id (nth_row (self, i)));
      }
  if (!any && get_focused (self) != NULL && mul_tray_row_get_ended (get_focused (self)) == ended)
    {
      self->at = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (get_focused (self)));
      g_strv_builder_add (builder, mul_tray_row_get_id (get_focused (self)));
    }
  return g_strv_builder_end (builder);
}

/**
 * mul_tray_select:
 * @self: a tray
 * @ids: (array zero-terminated=1): what is to be selected, and nothing else
 */
void
mul_tray_select (MulTray *self, const char *const *ids)
{
  g_return_if_fail (MUL_IS_TRAY (self));
  gtk_list_box_unselect_all (self->list);
  for (guint i = 0; ids[i] != NULL; i++)
    if (find_row (self, ids[i]) != NULL)
      gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (find_row (self, ids[i])));
}

/**
 * mul_tray_get_anchor:
 * @self: a tray
 *
 * Returns: (transfer none): what a popover about the selection should point to
 */
GtkWidget *
mul_tray_get_anchor (MulTray *self)
{
  g_return_val_if_fail (MUL_IS_TRAY (self), NULL);
  if (get_focused (self) != NULL)
    return GTK_WIDGET (get_focused (self));
  for (int i = 0; nth_row (self, i) != NULL; i++)
    if (gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (nth_row (self, i))))
      return GTK_WIDGET (nth_row (self, i));
  return GTK_WIDGET (self);
}

/**
 * mul_tray_focus:
 * @self: a tray
 *
 * Moves the focus to where somebody was last, or to what stands there now.
 */
void
mul_tray_focus (MulTray *self)
{
  int n = 0;

  g_return_if_fail (MUL_IS_TRAY (self));
  while (nth_row (self, n) != NULL)
    n++;
  if (n > 0)
    gtk_widget_grab_focus (GTK_WIDGET (nth_row (self, CLAMP (self->at, 0, n - 1))));
}
