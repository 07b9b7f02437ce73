/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Makes the view of that name, for a page with a "narrow" property that the view has too. */
typedef GtkWidget *(*MulViewCreate) (GtkWidget *page, const char *name);

void mul_view_stack_add (AdwViewStack *stack, const char *name, const char *title, const char *icon_name);
void mul_view_stack_add_shortcuts (AdwViewStack *stack, GtkWidget *page, const char *action_name);
void mul_view_stack_add_view_shortcut (AdwViewStack *stack, GtkWidget *page, guint keyval, const char *action_name);
void mul_view_stack_enter_by_click (AdwViewStack *stack, GtkWidget *switcher);
void mul_view_stack_make_shown (AdwViewStack *stack, GtkWidget *page, MulViewCreate create);
void mul_view_stack_go_to_shown (AdwViewStack *stack, GtkWidget *page);
gboolean mul_view_stack_enter (AdwViewStack *stack);
void mul_view_stack_enter_by_key (AdwViewStack *stack);
void mul_view_stack_tell_shown (AdwViewStack *stack);

G_END_DECLS
