/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-staffing-typing.h"

#define INDENT 18
#define LEAST_HEIGHT 90
/* With what stands above the list it fits above or below any row, also in a low window. */
#define MOST_HEIGHT 204

struct _MulJointPopover
{
  GtkPopover parent_instance;

  /* Owned */
  GPtrArray *ids; /* the units', as the rows stand */
  GPtrArray *names;
  GtkWidget *part; /* an entry, or NULL */
  GtkWidget *problem;
  GtkWidget *search;
  GtkWidget *list;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulJointPopover, mul_joint_popover, GTK_TYPE_POPOVER)

static void
show_problem (MulJointPopover *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence);
  gtk_widget_set_visible (self->problem, TRUE);
  gtk_widget_add_css_class (self->part, "error");
  gtk_widget_grab_focus (self->part);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->part), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/* How much is to be placed: "4,5 årsverk", "450 %", "450 % (5)". */
static gboolean
read_part (MulJointPopover *self, gint64 *fte_e4, gint64 *headcount)
{
  g_auto (MulStaffingTyping) typing = { 0 };

  mul_staffing_typing_read (&typing, gtk_editable_get_text (GTK_EDITABLE (self->part)), MUL_NUMBER_UNIT_FTE, FALSE);
  if (typing.result == MUL_STAFFING_TYPING_REFUSED)
    show_problem (self, typing.sentence);
  else if (typing.result != MUL_STAFFING_TYPING_VALUE || typing.fte_e4 == MUL_NOT_STATED || typing.fte_e4 <= 0)
    show_problem (self, C_ ("organisation", "Say how much of the position is to be placed, for example 2.5 FTE."));
  else
    {
      *fte_e4 = typing.fte_e4;
      *headcount = typing.headcount;
      return TRUE;
    }
  return FALSE;
}

static void
activated_cb (MulJointPopover *self, GtkListBoxRow *row)
{
  g_autofree char *id = g_strdup (g_ptr_array_index (self->ids, (guint) gtk_list_box_row_get_index (row)));
  gint64 fte_e4 = MUL_NOT_STATED;
  gint64 headcount = MUL_NOT_STATED;

  if (self->part != NULL && !read_part (self, &fte_e4, &headcount))
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, id, fte_e4, headcount);
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer user_data)
{
  MulJointPopover *self = user_data;
  g_autofree char *wanted = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->search)), -1);
  g_autofree char *name =
      g_utf8_casefold (g_ptr_array_index (self->names, (guint) gtk_list_box_row_get_index (row)), -1);

  return strstr (name, wanted) != NULL;
}

static GtkListBoxRow *
get_first_shown (MulJointPopover *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      return row;
  return NULL;
}

static void
search_cb (MulJointPopover *self)
{
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->list));
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), get_first_shown (self));
}

/* Enter takes the first that was found. */
static void
search_activate_cb (MulJointPopover *self)
{
  GtkListBoxRow *row = get_first_shown (self);

  if (row != NULL)
    activated_cb (self, row);
}

static void
search_next_cb (MulJointPopover *self)
{
  GtkListBoxRow *row = get_first_shown (self);

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static gboolean
search_key_cb (MulJointPopover *self, guint keyval)
{
  if (keyval != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;
  search_next_cb (self);
  return GDK_EVENT_STOP;
}

/* What cannot be read is said at once, and the keys stay with it. */
static void
part_activate_cb (MulJointPopover *self)
{
  gint64 fte_e4;
  gint64 headcount;

  if (read_part (self, &fte_e4, &headcount))
    gtk_widget_grab_focus (self->search);
}

static void
part_changed_cb (MulJointPopover *self)
{
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_remove_css_class (self->part, "error");
}

static void
mul_joint_popover_finalize (GObject *object)
{
  MulJointPopover *self = MUL_JOINT_POPOVER (object);

  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->names);
  G_OBJECT_CLASS (mul_joint_popover_parent_class)->finalize (object);
}

static void
mul_joint_popover_class_init (MulJointPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_joint_popover_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_INT64, G_TYPE_INT64);
}

static void
mul_joint_popover_init (MulJointPopover *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_add_css_class (GTK_WIDGET (self), "joint-popover");
}

static void
add_unit (MulJointPopover *self, const char *id, const char *name, guint level)
{
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  gtk_widget_set_margin_start (label, (int) level * INDENT);
  /* The list asks at once whether the row is to be shown. */
  g_ptr_array_add (self->ids, g_strdup (id));
  g_ptr_array_add (self->names, g_strdup (name));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) level + 1, -1);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

/* The units in the order of the tree. Those that are their own ancestors, in a damaged file, are left out. */
static void
add_units (MulJointPopover *self, const MulJoint *joint, int parent, guint level)
{
  for (guint i = 0; level <= joint->units->len && i < joint->units->len; i++)
    {
      const MulJointUnit *unit = mul_joint_get_unit (joint, i);

      if (unit->parent != parent)
        continue;
      add_unit (self, unit->id, *unit->name != '\0' ? unit->name : C_ ("organisation", "Unnamed unit"), level);
      add_units (self, joint, (int) i, level + 1);
    }
}

static void
add_part (MulJointPopover *self, GtkBox *box)
{
  self->part = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->part), C_ ("organisation", "How much, for example 2.5 FTE"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->part), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "How much of the position"), -1);
  g_signal_connect_object (self->part, "activate", G_CALLBACK (part_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->part, "changed", G_CALLBACK (part_changed_cb), self, G_CONNECT_SWAPPED);
  self->problem = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->problem), 0);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->problem), 34);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_box_append (box, self->part);
  gtk_box_append (box, self->problem);
}

/**
 * mul_joint_popover_new:
 * @joint: the joint organisation, read during the call
 * @title: what is to be placed
 * @part: whether to ask how much
 *
 * Returns: (transfer floating): a popover
 */
MulJointPopover *
mul_joint_popover_new (const MulJoint *joint, const char *title, gboolean part)
{
  MulJointPopover *self = g_object_new (MUL_TYPE_JOINT_POPOVER, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = gtk_label_new (title);
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, "propagate-natural-width", TRUE,
                                      "min-content-height", LEAST_HEIGHT, "max-content-height", MOST_HEIGHT, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (heading), 34);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  if (part)
    add_part (self, GTK_BOX (box));

  self->search = gtk_search_entry_new ();
  gtk_search_entry_set_placeholder_text (GTK_SEARCH_ENTRY (self->search), C_ ("organisation", "Search Units"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Search Units"), -1);
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (self->search), 0);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "next-match", G_CALLBACK (search_next_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (search_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->search, keys);
  gtk_box_append (GTK_BOX (box), self->search);

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_BROWSE);
  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->list), filter_cb, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_ ("organisation", "Units"), -1);
  gtk_widget_add_css_class (self->list, "navigation-sidebar");
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->list);
  gtk_box_append (GTK_BOX (box), scroller);
  add_units (self, joint, -1, 0);
  gtk_popover_set_child (GTK_POPOVER (self), box);
  return self;
}
