/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/HTMLparser.h>

G_BEGIN_DECLS

/* What the files that read HTML share. */

xmlDoc *mul_html_parse (const char *html, gssize length);
gboolean mul_html_is_element (const xmlNode *node, const char *name);
void mul_html_append_text (GString *out, xmlNode *node);

G_END_DECLS
