/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The context of the words of an alternative's form, in gettext and in the report's catalogues. */
#define MUL_ALTERNATIVE_FORM_CONTEXT "alternative form"

const char *mul_alternative_form_get_word (int form);
gboolean mul_alternative_form_is_name (int form, const char *name);

G_END_DECLS
