/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-body.h"

/* Writes the blocks down in a short form: P, B, Q or N (Nynorsk quotation), citations in braces. */
static char *
describe (const char *body)
{
  g_autoptr (GPtrArray) blocks = mul_body_parse (body);
  g_autoptr (GString) text = g_string_new (NULL);
  guint i, j;

  for (i = 0; i < blocks->len; i++)
    {
      const MulBodyBlock *block = g_ptr_array_index (blocks, i);

      if (i > 0)
        g_string_append_c (text, '|');
      g_string_append (text, block->kind == MUL_BODY_PARAGRAPH ? "P:" : block->kind == MUL_BODY_BULLET ? "B:"
                             : block->nynorsk ? "N:" : "Q:");
      for (j = 0; j < block->runs->len; j++)
        {
          const MulBodyRun *run = g_ptr_array_index (block->runs, j);

          g_string_append_printf (text, run->kind == MUL_BODY_RUN_TEXT ? "%s" : "{%s}", run->text);
        }
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
test_blocks (void)
{
  static const struct { const char *body, *blocks; } cases[] = {
    { NULL, "" },
    { "", "" },
    { "\n\n \n", "" },
    { "Ett avsnitt.", "P:Ett avsnitt." },
    { "Ett.\n\nTo.", "P:Ett.|P:To." },
    { "Ett.\r\n\r\nTo.\r\n", "P:Ett.|P:To." },
    { "Linje\nlinje", "P:Linje\nlinje" },
    { "- Ett\n- To", "B:Ett|B:To" },
    { "Innledning:\n- Ett\nfortsetter\n\nEtter", "P:Innledning:|B:Ett\nfortsetter|P:Etter" },
    { "- Ett\n\n- To", "B:Ett|B:To" },
    { "-ikke punkt", "P:-ikke punkt" },
    { "- Ett\n-\n- To\n-", "B:Ett|B:To" },
    { "> Sitat\n> videre", "Q:Sitat\nvidere" },
    { "> (nn) Vågå kommune går ikkje vidare", "N:Vågå kommune går ikkje vidare" },
    { "> (nn) Ei\n> (nn) To\n> Tre", "N:Ei\nTo|Q:Tre" },
    { "> Ett\n>\n> To", "Q:Ett|Q:To" },
    { "> Ett\nEtter", "Q:Ett|P:Etter" },
    { "Før\n> Sitat", "P:Før|Q:Sitat" },
    { ">uten mellomrom", "P:>uten mellomrom" },
    { "Se [[cite:abc-1]].", "P:Se {abc-1}." },
    { "[[cite:a]][[cite:b]]", "P:{a}{b}" },
    { "- Punkt [[cite:a]]\n> Sitat [[cite:b]]", "B:Punkt {a}|Q:Sitat {b}" },
    { "[[cite:]] [[cite:a b]] [[cite:a] [[cite:a\nb]]", "P:[[cite:]] [[cite:a b]] [[cite:a] [[cite:a\nb]]" },
    { "[[cite:[[cite:a]]", "P:[[cite:{a}" },
    { "[[cite:a]]]", "P:{a}]" },
    { "[note] [[b]]", "P:[note] [[b]]" },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *blocks = describe (cases[i].body);

      g_test_message ("“%s”", cases[i].body);
      g_assert_cmpstr (blocks, ==, cases[i].blocks);
    }
}

static void
test_text (void)
{
  g_autoptr (GPtrArray) blocks = mul_body_parse ("Se her [[cite:a]]og der[[cite:b]].");
  g_autofree char *text = mul_body_block_text (g_ptr_array_index (blocks, 0));

  g_assert_cmpstr (text, ==, "Se her og der.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/body/blocks", test_blocks);
  g_test_add_func ("/body/text", test_text);

  return g_test_run ();
}
