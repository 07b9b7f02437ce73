/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arguments let go over another alternative or another service, moved there or placed there too. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/service/mul-argument-dropping.h"
#include "widgets/mul-argument-row.h"

static char *
add_service (MulTestAssessment *fixture, const char *name)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Add Service");
  g_autoptr (MulRecord) service = mul_record_new (MUL_ENTITY_SERVICE);
  char *id;

  mul_record_set_text (service, MUL_SERVICE_name, name);
  id = g_strdup (mul_edit_insert (edit, service));
  g_assert_true (mul_edit_commit (edit, NULL));
  return id;
}

/* The argument of a row as it is dragged, out of a window. */
static MulArgumentDrag *
take (MulTestAssessment *fixture, const char *text, gpointer root)
{
  const char *ids[] = { NULL, NULL };

  ids[0] = mul_argument_row_get_id (MUL_ARGUMENT_ROW (mul_assess_focus_row (fixture, text)));
  return mul_argument_drag_new (root, ids);
}

/* Lets it go as the toolkit does, over what takes arguments in a widget. */
static gboolean
let_go (GtkWidget *widget, MulArgumentDrag *drag)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, MUL_TYPE_ARGUMENT_DRAG);
  g_value_set_boxed (&value, drag);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        g_signal_emit_by_name (controller, "drop", &value, 1.0, 1.0, &taken);
    }
  return taken;
}

static void
assert_stands (MulTestAssessment *fixture, const char *service, const char *alternative, int kind, guint n)
{
  g_autoptr (GListModel) placements =
      mul_document_list (fixture->document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service, 0);

  g_assert_cmpuint (g_list_model_get_n_items (placements), ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);

      g_assert_cmpstr (mul_record_get_text (placement, MUL_PLACEMENT_alternative_id), ==, alternative);
      g_assert_cmpint (mul_record_get_code (placement, MUL_PLACEMENT_kind), ==, kind);
    }
}

static void
test_service (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *other = add_service (fixture, "Payroll");
  GtkWidget *row = gtk_label_new ("Payroll");
  g_autoptr (GtkWidget) kept = g_object_ref (fixture->view);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  MulArgumentDrag *drag;

  adw_application_window_set_content (ADW_APPLICATION_WINDOW (fixture->window), box);
  gtk_box_append (GTK_BOX (box), row);
  gtk_box_append (GTK_BOX (box), fixture->view);
  mul_argument_accept_drops (row, fixture->document, other);
  mul_assess_write_three (fixture);

  drag = take (fixture, "Two", fixture->window);
  g_assert_true (let_go (row, drag));
  mul_argument_drag_free (drag);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  assert_stands (fixture, other, fixture->merger, MUL_PLACEMENT_KIND_PRO, 1);
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  assert_stands (fixture, other, NULL, 0, 0);

  /* Placed there too it stays here. */
  drag = take (fixture, "Two", fixture->window);
  g_assert_true (mul_argument_drop_on_service (row, fixture->document, other, drag, TRUE));
  mul_argument_drag_free (drag);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  assert_stands (fixture, other, fixture->merger, MUL_PLACEMENT_KIND_PRO, 1);

  /* Its own service, and another window's argument, are no places to move to. */
  drag = take (fixture, "One", fixture->window);
  g_assert_false (mul_argument_drop_on_service (row, fixture->document, fixture->service, drag, FALSE));
  mul_argument_drag_free (drag);
  drag = take (fixture, "One", NULL);
  g_assert_false (let_go (row, drag));
  mul_argument_drag_free (drag);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* Where the alternative does not concern the service, it says so, and nothing moves. */
static void
test_left_out (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *other = add_service (fixture, "Payroll");
  MulEdit *edit = mul_document_begin_edit (fixture->document, "Leave Out");
  g_autoptr (MulRecord) pair = mul_record_new (MUL_ENTITY_SERVICE_ALTERNATIVE);
  MulArgumentDrag *drag;

  mul_record_set_text (pair, MUL_SERVICE_ALTERNATIVE_service_id, other);
  mul_record_set_text (pair, MUL_SERVICE_ALTERNATIVE_alternative_id, fixture->merger);
  mul_record_set_integer (pair, MUL_SERVICE_ALTERNATIVE_concerns, 0);
  mul_edit_insert (edit, pair);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  mul_assess_write_three (fixture);
  g_string_truncate (fixture->said, 0);
  drag = take (fixture, "One", fixture->window);
  g_assert_false (mul_argument_drop_on_service (fixture->view, fixture->document, other, drag, FALSE));
  mul_argument_drag_free (drag);
  g_assert_nonnull (strstr (fixture->said->str, "does not concern “Payroll”"));
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  assert_stands (fixture, other, NULL, 0, 0);
}

static void
test_alternative (MulTestAssessment *fixture, gconstpointer data)
{
  MulArgumentDrag *drag;

  mul_assess_write_three (fixture);
  drag = take (fixture, "One", fixture->window);
  g_assert_false (mul_argument_drop_on_alternative (fixture->view, fixture->document, fixture->service, fixture->merger, drag,
                                                    FALSE));
  g_assert_true (mul_argument_drop_on_alternative (fixture->view, fixture->document, fixture->service, fixture->cooperation, drag,
                                                   TRUE));
  mul_argument_drag_free (drag);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "One");
  drag = take (fixture, "Two", fixture->window);
  g_assert_true (mul_argument_drop_on_alternative (fixture->view, fixture->document, fixture->service, fixture->cooperation, drag,
                                                   FALSE));
  mul_argument_drag_free (drag);
  mul_test_settle ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "One|Two");
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/drop-on-service", test_service },
    { "/assessment/drop-where-left-out", test_left_out },
    { "/assessment/drop-on-alternative", test_alternative },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
