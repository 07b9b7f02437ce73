/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A section of a service's chapter: kind, municipality, title and prose, edited where it stands. Actions: description.edit,
 * .edit-title, .move-up, .move-down, .delete, .set-kind, .set-municipality, .toggle-internal. */
#define MUL_TYPE_DESCRIPTION_SECTION (mul_description_section_get_type ())
G_DECLARE_FINAL_TYPE (MulDescriptionSection, mul_description_section, MUL, DESCRIPTION_SECTION, GtkWidget)

GtkWidget *mul_description_section_new (MulDocument *document, MulRecord *section);

const char *mul_description_section_get_id (MulDescriptionSection *self);
void mul_description_section_set_citations (MulDescriptionSection *self, GHashTable *citations);
void mul_description_section_set_number (MulDescriptionSection *self, guint number);
void mul_description_section_begin_title (MulDescriptionSection *self);
void mul_description_section_begin_body (MulDescriptionSection *self);

G_END_DECLS
