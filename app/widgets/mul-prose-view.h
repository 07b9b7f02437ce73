/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MulProseCitation:
 * @number: what stands in the text
 * @source: where the statement comes from, for the tooltip
 */
typedef struct
{
  guint number;
  char *source;
} MulProseCitation;

/* A text body as it reads: paragraphs, bullets, quotations, citations as raised numbers. */
#define MUL_TYPE_PROSE_VIEW (mul_prose_view_get_type ())
G_DECLARE_FINAL_TYPE (MulProseView, mul_prose_view, MUL, PROSE_VIEW, GtkWidget)

GtkWidget *mul_prose_view_new (void);
void mul_prose_view_set_body (MulProseView *self, const char *body, GHashTable *citations);

MulProseCitation *mul_prose_citation_new (guint number, const char *source);
void mul_prose_citation_free (MulProseCitation *self);

G_END_DECLS
