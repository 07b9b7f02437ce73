/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-note-proposal.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-staffing-words.h"

#define CONTEXT "report"

static const char *
say (MulCatalog *catalog, const char *text)
{
  return mul_catalog_get (catalog, CONTEXT, text);
}

static gboolean
is_stated (const char *text)
{
  return text != NULL && *text != '\0';
}

/**
 * mul_note_proposal_say:
 * @catalog: the words of the project's language
 * @arrangement: how a role is staffed
 * @role: the role's name
 * @other_role: (nullable): the name of the role where the person or the work is counted
 * @place: (nullable): where the position is placed
 *
 * The footnote that an arrangement asks for: what the table proposes, and what the report prints where nobody has written
 * another. What is counted where it stands needs none.
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
mul_note_proposal_say (MulCatalog *catalog, MulArrangement arrangement, const char *role, const char *other_role,
                       const char *place)
{
  g_autofree char *other = mul_staffing_words_begin (is_stated (other_role) ? other_role : "");
  g_autofree char *within = mul_staffing_words_within (is_stated (role) ? role : "");

  switch (arrangement)
    {
    case MUL_ARRANGEMENT_SAME_PERSON:
      if (*other == '\0')
        return g_strdup (say (catalog, NC_ ("report", "The same person as in another role.")));
      /* Translators: two roles that one person has: "The child co-ordinator is also habilitation co-ordinator." */
      return mul_catalog_fill (say (catalog, NC_ ("report", "%1$s is also %2$s.")), other, within, NULL);
    case MUL_ARRANGEMENT_COVERED_BY:
      {
        g_autofree char *people = mul_staffing_words_define (other);

        if (*other == '\0')
          return g_strdup (say (catalog, NC_ ("report", "Another role does this.")));
        return mul_catalog_fill (say (catalog, NC_ ("report", "%s cover the role.")), people, NULL);
      }
    case MUL_ARRANGEMENT_ELSEWHERE:
      return is_stated (place) ? mul_catalog_fill (say (catalog, NC_ ("report", "Placed in %s.")), place, NULL) : NULL;
    case MUL_ARRANGEMENT_OWN:
    case MUL_ARRANGEMENT_TEXT:
    default:
      return NULL;
    }
}
