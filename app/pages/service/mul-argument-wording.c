/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-wording.h"

#include <glib/gi18n-lib.h>

#define N_WORDINGS (MUL_PRO_CON_WORDING_OPPORTUNITY_CHALLENGE + 1)
#define N_KINDS (MUL_PLACEMENT_KIND_CHALLENGE + 1)

/* The words of each list, in English; NC_ marks them for translators. Pros and cons have two sets, as the project chooses. */
static const MulArgumentWords english[N_WORDINGS][N_KINDS] = {
  [MUL_PRO_CON_WORDING_PRO_CON] = {
    [MUL_PLACEMENT_KIND_PRO] = {
      .sign = "list-add-symbolic",
      .title = NC_ ("argument list", "Pros"),
      .noun = NC_ ("argument list", "Pro"),
      .add = NC_ ("argument list", "Pro"),
      .accel = "<Alt>plus",
      .empty = NC_ ("argument list", "No pros yet. Press Enter to write the first, or paste a list."),
      .hint = NC_ ("argument list", "Enter: next pro · several pasted lines become several points"),
    },
    [MUL_PLACEMENT_KIND_CON] = {
      .sign = "list-remove-symbolic",
      .title = NC_ ("argument list", "Cons"),
      .noun = NC_ ("argument list", "Con"),
      .add = NC_ ("argument list", "Con"),
      .accel = "<Alt>minus",
      .empty = NC_ ("argument list", "No cons yet. Press Enter to write the first, or paste a list."),
      .hint = NC_ ("argument list", "Enter: next con · several pasted lines become several points"),
    },
    [MUL_PLACEMENT_KIND_CONDITION] = {
      .title = NC_ ("argument list", "Conditions"),
      .noun = NC_ ("argument list", "Condition"),
      .add = NC_ ("argument list", "Condition"),
      .accel = "<Alt>comma",
      .empty = NC_ ("argument list", "No conditions yet. Press Enter to write what must be in place."),
      .hint = NC_ ("argument list", "Enter: next condition · several pasted lines become several points"),
    },
    [MUL_PLACEMENT_KIND_NEUTRAL] = {
      .title = NC_ ("argument list", "Other Points"),
      .noun = NC_ ("argument list", "Other point"),
      .add = NC_ ("argument list", "Other Point"),
      .accel = "<Alt>period",
      .empty = NC_ ("argument list", "No other points yet. Press Enter to write what speaks neither for nor against."),
      .hint = NC_ ("argument list", "Enter: next point · several pasted lines become several points"),
    },
    [MUL_PLACEMENT_KIND_CHALLENGE] = {
      .title = NC_ ("argument list", "Challenges"),
      .noun = NC_ ("argument list", "Challenge"),
      .add = NC_ ("argument list", "Challenge"),
      .empty = NC_ ("argument list", "No challenges yet. Press Enter to write the first, or paste a list."),
      .hint = NC_ ("argument list", "Enter: next challenge · several pasted lines become several points"),
    },
  },
  [MUL_PRO_CON_WORDING_OPPORTUNITY_CHALLENGE] = {
    [MUL_PLACEMENT_KIND_PRO] = {
      .sign = "list-add-symbolic",
      .title = NC_ ("argument list", "Opportunities"),
      .noun = NC_ ("argument list", "Opportunity"),
      .add = NC_ ("argument list", "Opportunity"),
      .accel = "<Alt>plus",
      .empty = NC_ ("argument list", "No opportunities yet. Press Enter to write the first, or paste a list."),
      .hint = NC_ ("argument list", "Enter: next opportunity · several pasted lines become several points"),
    },
    [MUL_PLACEMENT_KIND_CON] = {
      .sign = "list-remove-symbolic",
      .title = NC_ ("argument list", "Challenges"),
      .noun = NC_ ("argument list", "Challenge"),
      .add = NC_ ("argument list", "Challenge"),
      .accel = "<Alt>minus",
      .empty = NC_ ("argument list", "No challenges yet. Press Enter to write the first, or paste a list."),
      .hint = NC_ ("argument list", "Enter: next challenge · several pasted lines become several points"),
    },
  },
};

static const char *
translate (const char *text)
{
  return text != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "argument list", text) : NULL;
}

/**
 * mul_argument_wording_get:
 * @kind: which list
 * @wording: what the project calls pros and cons
 *
 * Returns: (transfer none): how that list speaks, in the language of the interface
 */
const MulArgumentWords *
mul_argument_wording_get (MulPlacementKind kind, MulProConWording wording)
{
  static MulArgumentWords translated[N_WORDINGS][N_KINDS];
  const MulArgumentWords *source;
  MulArgumentWords *words;

  if (english[wording][kind].title == NULL)
    wording = MUL_PRO_CON_WORDING_PRO_CON;
  source = &english[wording][kind];
  words = &translated[wording][kind];
  if (words->title == NULL)
    {
      words->sign = source->sign;
      words->accel = source->accel;
      words->title = translate (source->title);
      words->noun = translate (source->noun);
      words->add = translate (source->add);
      words->empty = translate (source->empty);
      words->hint = translate (source->hint);
    }
  return words;
}

/**
 * mul_argument_wording_deleted:
 * @kind: which list
 * @wording: what the project calls pros and cons
 * @n: how many
 *
 * Returns: (transfer full): a sentence for the toast after a deletion
 */
char *
mul_argument_wording_deleted (MulPlacementKind kind, MulProConWording wording, guint n)
{
  if (n == 1)
    /* Translators: %s is "Pro", "Con", "Condition" and so on */
    return g_strdup_printf (C_ ("argument list", "%s deleted"), mul_argument_wording_get (kind, wording)->noun);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u argument deleted", "%u arguments deleted", n), n);
}
