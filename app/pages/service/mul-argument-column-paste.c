/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-paste.h"

/* Several lines at once, and the joining of those that belong together. */

void
mul_argument_column_forget_pasted (MulArgumentColumn *self)
{
  g_clear_pointer (&self->pasted, g_strfreev);
  g_clear_pointer (&self->joined, g_strfreev);
}

/* Joining is offered only while the pasted lines are as they were pasted. */
void
mul_argument_column_check_pasted (MulArgumentColumn *self, MulChanges *changes)
{
  for (guint i = 0; self->pasted != NULL && i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      gboolean touched = change->entity == MUL_ENTITY_PLACEMENT
                         && g_strv_contains ((const char *const *) self->pasted, change->key);

      for (guint j = 0; change->entity == MUL_ENTITY_ARGUMENT && self->pasted[j] != NULL; j++)
        touched = touched || g_strcmp0 (mul_argument_column_get_argument_id (self, self->pasted[j]), change->key) == 0;
      if (touched)
        {
          mul_argument_column_forget_pasted (self);
          mul_argument_list_offer (self->list, NULL, NULL);
        }
    }
}

/* Lines that only continue the one before are offered for joining, not joined unasked. */
static void
offer_joining (MulArgumentColumn *self, GPtrArray *lines, char **ids)
{
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < lines->len; i++)
    if ((((const MulPasteLine *) g_ptr_array_index (lines, i))->flags & MUL_PASTE_CONTINUES) != 0)
      n++;
  mul_argument_column_forget_pasted (self);
  if (n == 0)
    {
      mul_argument_list_offer (self->list, NULL, NULL);
      return;
    }
  self->pasted = g_strdupv (ids);
  self->joined = mul_paste_join (lines, TRUE);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pasted line looks like the end of the one before it.",
                                       "%u pasted lines look like the end of the one before them.", n), n);
  mul_argument_list_offer (self->list, text, C_ ("assessment", "Join Broken Lines"));
}

guint
mul_argument_column_lines_pasted_cb (MulArgumentColumn *self, guint position, const char *text)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GPtrArray) lines = mul_paste_split (text);
  g_auto (GStrv) texts = mul_paste_join (lines, FALSE);
  g_auto (GStrv) ids = NULL;
  g_autofree char *toast = NULL;
  g_autoptr (GError) error = NULL;
  const guint n = g_strv_length (texts);

  if (n == 0)
    return 0;
  ids = mul_argument_add_several (&place, position, (const char *const *) texts, NULL, C_ ("undo", "Paste Arguments"),
                                  &error);
  if (ids == NULL)
    {
      mul_argument_column_show_error (self, error);
      return 0;
    }
  offer_joining (self, lines, ids);
  toast = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line pasted", "%u lines pasted", n), n);
  mul_argument_column_show_undo_toast (self, toast);
  return n;
}

void
mul_argument_column_offer_accepted_cb (MulArgumentColumn *self)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) pasted = g_steal_pointer (&self->pasted);
  g_auto (GStrv) joined = g_steal_pointer (&self->joined);
  g_auto (GStrv) ids = NULL;
  guint first;
  guint last;
  guint before;

  if (pasted == NULL)
    return;
  mul_argument_column_measure (self, (const char *const *) pasted, 0, &first, &last, &before);
  ids = mul_argument_add_several (&place, first, (const char *const *) joined, (const char *const *) pasted,
                                  C_ ("undo", "Join Broken Lines"), &error);
  if (ids == NULL)
    mul_argument_column_show_error (self, error);
  else
    mul_argument_list_focus (self->list, ids[0]);
}
