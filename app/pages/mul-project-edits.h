/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-edit.h"

G_BEGIN_DECLS

/* The edits that sidebar and overview share. Each is one undo step. @widget is where it was asked for: what went wrong, and
 * the offer to undo, are told to its window. Records and siblings are the document's. */

char *mul_project_add_service (GtkWidget *widget, MulDocument *document, const char *name);
char *mul_project_add_municipality (GtkWidget *widget, MulDocument *document, const char *number, const char *name,
                                    const char *county);
char *mul_project_add_alternative (GtkWidget *widget, MulDocument *document, int form);
char *mul_project_add_question (GtkWidget *widget, MulDocument *document);
char *mul_project_paste_questions (GtkWidget *widget, MulDocument *document, MulRecord *after, const char *text);
gboolean mul_project_delete_question (GtkWidget *widget, MulDocument *document, MulRecord *question);

gboolean mul_project_set_text (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record,
                               const char *text, const char *label);
gboolean mul_project_type_text (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record,
                                const char *text, const char *label);
gboolean mul_project_set_code (GtkWidget *widget, MulDocument *document, guint column, MulRecord *record, int code,
                               const char *label);
gboolean mul_project_move (GtkWidget *widget, MulDocument *document, GListModel *siblings, MulRecord *record,
                           guint position, const char *label);
gboolean mul_project_move_service (GtkWidget *widget, MulDocument *document, GListModel *services, MulRecord *service,
                                   guint *position);
gboolean mul_project_delete (GtkWidget *widget, MulDocument *document, MulRecord *record, const char *label,
                             const char *said);

gboolean mul_project_is_findings (MulRecord *service);
void mul_project_show_history (MulDocument *document, GtkWidget *undo_button, GtkWidget *redo_button);
const char *mul_project_get_form_label (int form);
char *mul_project_dup_form_name (MulDocument *document, int form);
gboolean mul_project_is_form_name (int form, const char *name);
const char *mul_project_get_part_label (int part);
char *mul_project_get_question_letter (GListModel *questions, guint position);

G_END_DECLS
