/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-positions.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-staffing-view.h"

void
mul_test_positions_init (int *argc, char ***argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  gtk_disable_setlocale ();
  mul_test_storage_init (argc, argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();
}

void
mul_test_positions_set_up (MulTestPositions *self, gconstpointer data)
{
  self->document = mul_test_open_example ();
  self->said = g_string_new (NULL);
  self->window = mul_test_window_new (self->said);
  self->view = mul_staffing_view_new (self->document, MUL_TEST_POSITIONS_SERVICE);
  self->grid = MUL_STAFFING_GRID (mul_test_positions_find (self->view, "MulStaffingGrid", 0));
  mul_test_window_show (self->window, self->view);
  gtk_widget_grab_focus (self->view);
}

void
mul_test_positions_tear_down (MulTestPositions *self, gconstpointer data)
{
  mul_test_window_close (self->window, self->view, self->document, self->said);
}

/* Selects a cell, with the focus in it. */
void
mul_test_positions_select (MulTestPositions *self, guint row, guint column)
{
  g_assert_true (mul_staffing_grid_set_active (self->grid, row, column));
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
  mul_test_settle ();
}

const MulStaffingItem *
mul_test_positions_get_item (MulTestPositions *self, guint row, guint column)
{
  return mul_staffing_matrix_get_item (mul_staffing_grid_get_matrix (self->grid), row, column);
}

void
mul_test_positions_undo (MulTestPositions *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (mul_document_undo (self->document, &error));
  g_assert_no_error (error);
  mul_test_settle ();
}

static GtkWidget *
find (GtkWidget *widget, GType type, guint *nth)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*nth)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, nth);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The nth widget of a type in or under @widget, in order; NULL where there are not so many. */
GtkWidget *
mul_test_positions_find (GtkWidget *widget, const char *type_name, guint nth)
{
  GType type = g_type_from_name (type_name);

  return type != 0 ? find (widget, type, &nth) : NULL;
}

GtkWidget *
mul_test_positions_get_focus (MulTestPositions *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  g_assert_nonnull (focus);
  return GTK_IS_TEXT (focus) ? gtk_widget_get_parent (focus) : focus;
}
