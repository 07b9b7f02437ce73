/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-check-rows.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-row.h"
#include "pages/comparison/mul-checks-table.h"

/* A screenful of rows is made at once, the rest a handful at a time while nothing else is to be done. */
#define ROWS_AT_ONCE 12
#define ROWS_AT_A_TIME 4

/* A row to be made at the end of its list: of a finding, or of how many more there are. */
typedef struct
{
  GtkListBox *list;
  const MulFinding *finding;
  MulRecord *accepted;
  MulCheck check;
  guint n_more;
} PendingRow;

struct _MulCheckRows
{
  /* Borrowed: the view's, which outlives these */
  MulDocument *document;
  GtkBox *groups;

  /* Owned */
  GQueue pending;
  guint build_source;

  gboolean narrow;
};

static void
row_activated_cb (GtkListBox *box, MulCheckRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "checks.open", "(ss)", mul_check_row_get_code (row),
                              mul_check_row_get_subject (row));
}

static GtkWidget *
create_more_row (const PendingRow *pending)
{
  GtkWidget *row = adw_button_row_new ();
  g_autofree char *title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show %u More", "Show %u More", pending->n_more),
                                            pending->n_more);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "checks.unfold");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", mul_check_codes[pending->check]);
  return row;
}

static GtkWidget *
create_row (MulCheckRows *self, const PendingRow *pending)
{
  g_autofree char *service = mul_checks_name_service (self->document, pending->finding);
  MulRecord *accepted = pending->accepted;
  GtkWidget *row = mul_check_row_new (
      pending->finding, service, accepted != NULL ? mul_record_get_text (accepted, MUL_ACCEPTED_CHECK_reason) : NULL,
      accepted != NULL ? mul_record_get_id (accepted) : NULL);

  mul_check_row_set_narrow (MUL_CHECK_ROW (row), self->narrow);
  return row;
}

/* Makes the next rows, and returns whether there are more. */
static gboolean
build (MulCheckRows *self, guint n)
{
  for (; n > 0 && self->pending.length > 0; n--)
    {
      g_autofree PendingRow *pending = g_queue_pop_head (&self->pending);

      gtk_list_box_append (pending->list,
                           pending->finding != NULL ? create_row (self, pending) : create_more_row (pending));
      gtk_widget_set_visible (GTK_WIDGET (pending->list), TRUE);
    }
  return self->pending.length > 0;
}

static gboolean
build_cb (gpointer data)
{
  MulCheckRows *self = data;

  if (build (self, ROWS_AT_A_TIME))
    return G_SOURCE_CONTINUE;
  self->build_source = 0;
  return G_SOURCE_REMOVE;
}

static GtkWidget *
find_made_row (MulCheckRows *self, const char *code, const char *subject)
{
  for (GtkWidget *list = gtk_widget_get_first_child (GTK_WIDGET (self->groups)); list != NULL;
       list = gtk_widget_get_next_sibling (list))
    for (GtkWidget *row = GTK_IS_LIST_BOX (list) ? gtk_widget_get_first_child (list) : NULL; row != NULL;
         row = gtk_widget_get_next_sibling (row))
      if (MUL_IS_CHECK_ROW (row) && g_strcmp0 (mul_check_row_get_code (MUL_CHECK_ROW (row)), code) == 0 &&
          g_strcmp0 (mul_check_row_get_subject (MUL_CHECK_ROW (row)), subject) == 0)
        return row;
  return NULL;
}

static gboolean
is_pending (MulCheckRows *self, const char *code, const char *subject)
{
  for (GList *at = code != NULL ? self->pending.head : NULL; at != NULL; at = at->next)
    {
      const MulFinding *finding = ((PendingRow *) at->data)->finding;

      if (finding != NULL && g_str_equal (mul_check_codes[finding->check], code) && g_strcmp0 (finding->subject, subject) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_check_rows_new:
 * @document: the project
 * @groups: where the lists go; both outlive what is returned
 *
 * Returns: (transfer full): lists without rows
 */
MulCheckRows *
mul_check_rows_new (MulDocument *document, GtkBox *groups)
{
  MulCheckRows *self = g_new0 (MulCheckRows, 1);

  self->document = document;
  self->groups = groups;
  return self;
}

void
mul_check_rows_free (MulCheckRows *self)
{
  mul_check_rows_stop (self);
  g_free (self);
}

/**
 * mul_check_rows_add_group:
 * @self: the lists
 * @title: what its rows have in common
 * @count: how many there are, shown or not
 *
 * Returns: (transfer none): a list under a heading, after those that are there
 */
GtkListBox *
mul_check_rows_add_group (MulCheckRows *self, const char *title, guint count)
{
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", title, "xalign", 0.0,
                                   "wrap", TRUE, NULL);
  g_autofree char *number = g_strdup_printf ("%u", count);
  GtkWidget *counter = gtk_label_new (number);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (counter, "argument-count");
  gtk_widget_add_css_class (heading, "check-heading");
  gtk_box_append (GTK_BOX (heading), label);
  gtk_box_append (GTK_BOX (heading), counter);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  /* Past a row's buttons, Tab goes on to the next group; arrows go from row to row. */
  gtk_list_box_set_tab_behavior (GTK_LIST_BOX (list), GTK_LIST_TAB_ITEM);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect (list, "row-activated", G_CALLBACK (row_activated_cb), NULL);
  gtk_box_append (self->groups, heading);
  gtk_box_append (self->groups, list);
  /* An empty list has a border, and no rows until they have been made. */
  gtk_widget_set_visible (list, FALSE);
  return GTK_LIST_BOX (list);
}

/**
 * mul_check_rows_add:
 * @self: the lists
 * @list: one of them
 * @finding: what its next row says; it stays until the rows are stopped or cleared
 * @accepted: (nullable): how the finding was accepted, which stays as long
 */
void
mul_check_rows_add (MulCheckRows *self, GtkListBox *list, const MulFinding *finding, MulRecord *accepted)
{
  PendingRow *pending = g_new0 (PendingRow, 1);

  pending->list = list;
  pending->finding = finding;
  pending->accepted = accepted;
  g_queue_push_tail (&self->pending, pending);
}

/**
 * mul_check_rows_add_more:
 * @self: the lists
 * @list: one of them
 * @check: the kind of its findings
 * @n: how many of them have no row
 *
 * Ends a list with a row that shows the rest.
 */
void
mul_check_rows_add_more (MulCheckRows *self, GtkListBox *list, MulCheck check, guint n)
{
  PendingRow *pending = g_new0 (PendingRow, 1);

  pending->list = list;
  pending->check = check;
  pending->n_more = n;
  g_queue_push_tail (&self->pending, pending);
}

/**
 * mul_check_rows_build:
 * @self: the lists
 * @narrow: whether there is little room
 *
 * Begins to make the rows that were added.
 */
void
mul_check_rows_build (MulCheckRows *self, gboolean narrow)
{
  self->narrow = narrow;
  if (build (self, ROWS_AT_ONCE))
    self->build_source = g_idle_add_full (G_PRIORITY_LOW, build_cb, self, NULL);
}

/**
 * mul_check_rows_stop:
 * @self: the lists
 *
 * Makes no more rows, and forgets the findings of those that have not been made.
 */
void
mul_check_rows_stop (MulCheckRows *self)
{
  g_clear_handle_id (&self->build_source, g_source_remove);
  g_queue_clear_full (&self->pending, g_free);
}

/**
 * mul_check_rows_clear:
 * @self: the lists
 *
 * Takes away all lists.
 */
void
mul_check_rows_clear (MulCheckRows *self)
{
  GtkWidget *child;

  mul_check_rows_stop (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
}

/**
 * mul_check_rows_find:
 * @self: the lists
 * @code: (nullable): the kind of a finding
 * @subject: (nullable): what it is about
 *
 * Returns: (transfer none) (nullable): its row, which is made now if it was to be made later
 */
GtkWidget *
mul_check_rows_find (MulCheckRows *self, const char *code, const char *subject)
{
  while (is_pending (self, code, subject))
    build (self, ROWS_AT_A_TIME);
  return find_made_row (self, code, subject);
}
