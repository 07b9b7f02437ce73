/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-coverage-marks.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-codes.h"

struct _MulCoverageMarks
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (MulCoverageMarks, mul_coverage_marks, GTK_TYPE_WIDGET)

static const char *
get_status_class (int status)
{
  switch ((MulAnswerStatus) status)
    {
    case MUL_ANSWER_STATUS_ANSWERED:
      return "answered";
    case MUL_ANSWER_STATUS_PARTLY:
      return "partly";
    case MUL_ANSWER_STATUS_NOT_DISCUSSED:
      return "not-discussed";
    case MUL_ANSWER_STATUS_OPEN:
    default:
      return "open";
    }
}

static void
mul_coverage_marks_dispose (GObject *object)
{
  mul_coverage_marks_clear (MUL_COVERAGE_MARKS (object));
  G_OBJECT_CLASS (mul_coverage_marks_parent_class)->dispose (object);
}

static void
mul_coverage_marks_class_init (MulCoverageMarksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_coverage_marks_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mul_coverage_marks_init (MulCoverageMarks *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 4);
}

/**
 * mul_coverage_marks_new:
 *
 * Returns: (transfer floating): marks for no question
 */
GtkWidget *
mul_coverage_marks_new (void)
{
  return g_object_new (MUL_TYPE_COVERAGE_MARKS, NULL);
}

/**
 * mul_coverage_marks_clear:
 * @self: the marks
 *
 * Takes all marks away.
 */
void
mul_coverage_marks_clear (MulCoverageMarks *self)
{
  GtkWidget *child;

  g_return_if_fail (MUL_IS_COVERAGE_MARKS (self));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/**
 * mul_coverage_marks_add:
 * @self: the marks
 * @letter: the question's letter
 * @status: a #MulAnswerStatus
 * @question: (nullable): the question, for the tooltip
 */
void
mul_coverage_marks_add (MulCoverageMarks *self, const char *letter, int status, const char *question)
{
  GtkWidget *mark = gtk_label_new (letter);

  g_return_if_fail (MUL_IS_COVERAGE_MARKS (self));
  gtk_widget_add_css_class (mark, "coverage-mark");
  gtk_widget_add_css_class (mark, get_status_class (status));
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  if (question != NULL)
    {
      g_autofree char *tooltip = g_strdup_printf ("%s\n%s", question, mul_coverage_marks_get_status_label (status));

      gtk_widget_set_tooltip_text (mark, tooltip);
    }
  gtk_widget_set_parent (mark, GTK_WIDGET (self));
}

/**
 * mul_coverage_marks_get_status_label:
 * @status: a #MulAnswerStatus
 *
 * Returns: what it is called
 */
const char *
mul_coverage_marks_get_status_label (int status)
{
  switch ((MulAnswerStatus) status)
    {
    case MUL_ANSWER_STATUS_ANSWERED:
      return C_ ("answer", "answered");
    case MUL_ANSWER_STATUS_PARTLY:
      return C_ ("answer", "partly answered");
    case MUL_ANSWER_STATUS_NOT_DISCUSSED:
      return C_ ("answer", "not discussed");
    case MUL_ANSWER_STATUS_OPEN:
    default:
      return C_ ("answer", "open");
    }
}
