/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-check-row.h"

#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-words.h"

struct _MulCheckRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  char *code;
  char *subject;

  /* Template */
  GtkWidget *icon;
  GtkOrientable *box;
  GtkLabel *sentence;
  GtkLabel *where;
  GtkLabel *reason_label;
  GtkWidget *open_button;
  GtkMenuButton *accept_button;
  GtkButton *reopen_button;
  GtkPopover *popover;
  GtkEditable *entry;
  GtkWidget *confirm_button;
};

G_DEFINE_FINAL_TYPE (MulCheckRow, mul_check_row, GTK_TYPE_LIST_BOX_ROW)

static char *
dup_reason (MulCheckRow *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
}

/* A finding is accepted for a reason, which others can read. */
static void
entry_changed_cb (MulCheckRow *self)
{
  g_autofree char *reason = dup_reason (self);

  gtk_widget_set_sensitive (self->confirm_button, *reason != '\0');
  gtk_widget_set_tooltip_text (self->confirm_button, *reason != '\0' ? NULL : C_ ("check", "Say why first"));
}

/* The edit lets go of this row. */
static void
confirm_cb (MulCheckRow *self)
{
  g_autoptr (MulCheckRow) alive = g_object_ref (self);
  g_autofree char *reason = dup_reason (self);

  if (*reason == '\0')
    return;
  gtk_popover_popdown (self->popover);
  gtk_widget_activate_action (GTK_WIDGET (self), "checks.accept", "(sss)", self->code, self->subject, reason);
}

static void
mul_check_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_CHECK_ROW);
  G_OBJECT_CLASS (mul_check_row_parent_class)->dispose (object);
}

static void
mul_check_row_finalize (GObject *object)
{
  MulCheckRow *self = MUL_CHECK_ROW (object);

  g_free (self->code);
  g_free (self->subject);
  G_OBJECT_CLASS (mul_check_row_parent_class)->finalize (object);
}

static void
mul_check_row_class_init (MulCheckRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_check_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_check_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-check-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, icon);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, box);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, where);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, accept_button);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, reopen_button);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, popover);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, entry);
  gtk_widget_class_bind_template_child (widget_class, MulCheckRow, confirm_button);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, confirm_cb);
}

static void
mul_check_row_init (MulCheckRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  entry_changed_cb (self);
}

static void
describe (GtkWidget *button, const char *finding)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, finding, -1);
}

/**
 * mul_check_row_new:
 * @finding: a finding
 * @service_name: where it belongs
 * @reason: (nullable): why it was accepted, or NULL where it is open
 * @accepted_id: (nullable): the key of the row that says so
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
mul_check_row_new (const MulFinding *finding, const char *service_name, const char *reason, const char *accepted_id)
{
  MulCheckRow *self = g_object_new (MUL_TYPE_CHECK_ROW, NULL);
  g_autofree char *sentence = mul_check_words_print (finding);
  g_autofree char *said = reason != NULL ? g_strdup_printf (C_ ("check", "Accepted because: %s"), reason) : NULL;
  g_autofree char *label = mul_check_words_say (finding, service_name);

  self->code = g_strdup (mul_check_codes[finding->check]);
  self->subject = g_strdup (finding->subject);
  gtk_label_set_label (self->sentence, sentence);
  gtk_label_set_label (self->where, service_name);
  gtk_label_set_label (self->reason_label, said != NULL ? said : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), said != NULL);
  gtk_widget_set_visible (self->icon, mul_check_is_contradiction (finding->check) && reason == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->accept_button), reason == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->reopen_button), reason != NULL);
  if (accepted_id != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->reopen_button), "s", accepted_id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open_button), "(ss)", self->code, self->subject);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, said != NULL ? said : "", -1);
  /* Who comes to a button by itself is told which finding it is about. */
  describe (self->open_button, label);
  describe (GTK_WIDGET (self->accept_button), label);
  describe (gtk_widget_get_first_child (GTK_WIDGET (self->accept_button)), label);
  describe (GTK_WIDGET (self->reopen_button), label);
  return GTK_WIDGET (self);
}

/**
 * mul_check_row_set_narrow:
 * @self: a row
 * @narrow: whether its buttons stand below the sentence
 */
void
mul_check_row_set_narrow (MulCheckRow *self, gboolean narrow)
{
  gtk_orientable_set_orientation (self->box, narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

const char *
mul_check_row_get_code (MulCheckRow *self)
{
  return self->code;
}

const char *
mul_check_row_get_subject (MulCheckRow *self)
{
  return self->subject;
}
