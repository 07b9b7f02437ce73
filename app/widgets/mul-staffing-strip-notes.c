/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-staffing-strip-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The footnotes of the selected cell: which are bound to it, and a new one, which may be proposed. */

/* How wide the list of footnotes is, and what a window needs beside it */
#define NOTES_LEAST 280
#define NOTES_MOST 480
#define NOTES_AROUND 72

static void
note_toggled_cb (MulStaffingStrip *self, GtkWidget *button)
{
  guint index;

  if (!self->showing && g_ptr_array_find (self->note_buttons, button, &index))
    g_signal_emit_by_name (self, "note-set", index, gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
}

/* Which of the notes a button of the list belongs to. */
static gboolean
find_note (MulStaffingStrip *self, GtkWidget *button, guint *index)
{
  return g_ptr_array_find (self->note_buttons, gtk_widget_get_first_child (gtk_widget_get_parent (button)), index);
}

static void
note_edit_cb (MulStaffingStrip *self, GtkWidget *button)
{
  guint index;

  if (!find_note (self, button, &index))
    return;
  gtk_popover_popdown (GTK_POPOVER (self->note_popover));
  g_signal_emit_by_name (self, "note-edit", index);
}

static void
note_delete_cb (MulStaffingStrip *self, GtkWidget *button)
{
  guint index;

  if (!find_note (self, button, &index))
    return;
  /* The list closes, since the next note comes under the finger: the same key pressed again must not delete that too. */
  gtk_popover_popdown (GTK_POPOVER (self->note_popover));
  g_signal_emit_by_name (self, "note-delete", index);
}

/* What is proposed stands ready, selected, so that Enter takes it and typing replaces it. */
static void
fill_new_note (MulStaffingStrip *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->new_note), self->proposal != NULL ? self->proposal : "");
  gtk_editable_select_region (GTK_EDITABLE (self->new_note), 0, -1);
}

/* A sentence is to be seen whole, yet nothing is shown of a popover that is wider than its window. */
static void
fit_notes (MulStaffingStrip *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int room = root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) - NOTES_AROUND : 0;

  gtk_widget_set_size_request (gtk_widget_get_parent (self->new_note), CLAMP (room, NOTES_LEAST, NOTES_MOST), -1);
}

/* While a note is typed, those that hold what is typed are left to choose from. */
static void
new_note_changed_cb (MulStaffingStrip *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->new_note));
  g_autofree char *typed = g_strstrip (g_utf8_casefold (text, -1));
  gboolean all = *typed == '\0' || g_strcmp0 (text, self->proposal) == 0;

  for (guint i = 0; i < self->note_buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->note_buttons, i);
      GtkWidget *label = gtk_check_button_get_child (GTK_CHECK_BUTTON (button));
      g_autofree char *note = g_utf8_casefold (gtk_label_get_text (GTK_LABEL (label)), -1);

      gtk_widget_set_visible (gtk_widget_get_parent (button), all || strstr (note, typed) != NULL);
    }
}

/* A popover gives the focus to its first widget when it is shown, which would be somebody else's note. */
static void
note_popover_shown_cb (MulStaffingStrip *self)
{
  fit_notes (self);
  fill_new_note (self);
  new_note_changed_cb (self);
  gtk_widget_grab_focus (self->new_note);
}

static void
new_note_activate_cb (MulStaffingStrip *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->new_note))));

  if (*text == '\0')
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->new_note), "");
  gtk_popover_popdown (GTK_POPOVER (self->note_popover));
  g_signal_emit_by_name (self, self->replaces ? "note-replaced" : "note-added", text);
}

static GtkWidget *
make_note_tool (MulStaffingStrip *self, const char *icon, const char *tooltip, GtkWidget *note, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tooltip);
  /* Who hears it is told which footnote. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, note, NULL, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static void
make_note_buttons (MulStaffingStrip *self, guint n)
{
  while (self->note_buttons->len > n)
    {
      GtkWidget *last = g_ptr_array_index (self->note_buttons, self->note_buttons->len - 1);

      gtk_box_remove (GTK_BOX (self->notes), gtk_widget_get_parent (last));
      g_ptr_array_set_size (self->note_buttons, (int) self->note_buttons->len - 1);
    }
  while (self->note_buttons->len < n)
    {
      GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      GtkWidget *button = gtk_check_button_new ();
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      /* Nothing is shown of a popover that is wider than a narrow window. */
      gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
      gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
      gtk_widget_set_hexpand (button, TRUE);
      g_signal_connect_object (button, "toggled", G_CALLBACK (note_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (line), button);
      gtk_box_append (GTK_BOX (line), make_note_tool (self, "document-edit-symbolic", C_("staffing", "Edit Footnote"),
                                                      label, G_CALLBACK (note_edit_cb)));
      gtk_box_append (GTK_BOX (line), make_note_tool (self, "user-trash-symbolic", C_("staffing", "Delete Footnote"),
                                                      label, G_CALLBACK (note_delete_cb)));
      gtk_box_append (GTK_BOX (self->notes), line);
      g_ptr_array_add (self->note_buttons, button);
    }
  gtk_widget_set_visible (self->notes, n > 0);
}

/* A note that is proposed is said on the button too, so that nobody has to open it to know. */
static void
show_proposal (MulStaffingStrip *self, const MulStaffingStripContent *content)
{
  g_autofree char *said = NULL;
  gboolean untouched = g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->new_note)),
                                  self->proposal != NULL ? self->proposal : "") == 0;

  if (g_set_str (&self->proposal, content->proposal) && untouched)
    fill_new_note (self);
  self->replaces = content->replaced != NULL;
  if (content->replaced != NULL)
    said = g_strdup_printf (C_("staffing", "“%s” no longer says how the role is staffed."), content->replaced);
  else if (content->proposal != NULL)
    said = g_strdup (C_("staffing", "Proposed from how the role is staffed. Change it as you like."));
  gtk_label_set_label (GTK_LABEL (self->proposed), said != NULL ? said : "");
  gtk_widget_set_visible (self->proposed, said != NULL);
  if (content->proposal != NULL && content->replaced == NULL)
    {
      g_autofree char *text = g_strdup_printf (C_("staffing", "Proposal: %s"), content->proposal);

      gtk_label_set_label (GTK_LABEL (self->note_text), text);
      gtk_widget_set_tooltip_text (self->note, text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
    }
}

static void
show_bound (MulStaffingStrip *self, const MulStaffingStripNote *notes, guint n_notes)
{
  g_autoptr (GString) marks = g_string_new (NULL);
  g_autoptr (GString) texts = g_string_new (NULL);

  make_note_buttons (self, n_notes);
  for (guint i = 0; i < n_notes; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->note_buttons, i);
      g_autofree char *text = g_strdup_printf ("%s  %s", notes[i].mark, notes[i].text);

      gtk_label_set_label (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (button))), text);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (button), notes[i].bound);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, notes[i].text, -1);
      if (!notes[i].bound)
        continue;
      g_string_append_printf (marks, "%s%s", marks->len > 0 ? " " : "", notes[i].mark);
      g_string_append_printf (texts, "%s%s", texts->len > 0 ? " " : "", notes[i].text);
    }
  gtk_label_set_label (GTK_LABEL (self->note_marks), marks->str);
  gtk_widget_set_visible (self->note_marks, marks->len > 0);
  gtk_label_set_label (GTK_LABEL (self->note_text), texts->len > 0 ? texts->str : C_("staffing", "Footnote…"));
  gtk_widget_set_tooltip_text (self->note, texts->len > 0 ? texts->str : NULL);
  if (texts->len > 0)
    gtk_widget_remove_css_class (self->note_text, "dimmed");
  else
    gtk_widget_add_css_class (self->note_text, "dimmed");
  /* Where there is none, the button is called what it shows. */
  if (texts->len > 0)
    g_string_prepend (texts, ": ");
  g_string_prepend (texts, texts->len > 0 ? C_("staffing", "Footnote") : C_("staffing", "Footnote…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, texts->str, -1);
}

/**
 * mul_staffing_strip_bind_notes:
 * @widget_class: the strip's class
 *
 * Binds what belongs to footnotes in its template.
 */
void
mul_staffing_strip_bind_notes (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, note);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, note_marks);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, note_text);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, note_popover);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, notes);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, new_note);
  gtk_widget_class_bind_template_child (widget_class, MulStaffingStrip, proposed);
  gtk_widget_class_bind_template_callback (widget_class, new_note_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_popover_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_note_changed_cb);
}

/* What is shown is not chosen: to be called while self->showing. */
void
mul_staffing_strip_show_notes (MulStaffingStrip *self, const MulStaffingStripContent *content)
{
  show_bound (self, content->notes, content->n_notes);
  show_proposal (self, content);
  new_note_changed_cb (self);
}
