/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-guide.h"

static const char letters[] = { 'h', 'p', '-', '1', '>', 't', 'v' };

/* A block a line: its kind, a step's number, and its runs, labels in [ ] and keys in ( ). */
static char *
describe (const MulGuide *guide)
{
  GString *text = g_string_new (guide->title);

  for (guint i = 0; i < guide->blocks->len; i++)
    {
      const MulGuideBlock *block = g_ptr_array_index (guide->blocks, i);

      g_string_append_printf (text, "|%c", letters[block->kind]);
      if (block->kind == MUL_GUIDE_STEP)
        g_string_append_printf (text, "%u", block->number);
      g_string_append_c (text, ' ');
      for (guint j = 0; j < block->runs->len; j++)
        {
          const MulGuideRun *run = g_ptr_array_index (block->runs, j);
          static const char *const begins[] = { "", "[", "(" };
          static const char *const ends[] = { "", "]", ")" };

          g_string_append_printf (text, "%s%s%s", begins[run->kind], run->text, ends[run->kind]);
        }
    }
  return g_string_free (text, FALSE);
}

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "", "" },
    { "# Title", "Title" },
    { "# Title\n\nOne.\n\nTwo.\n", "Title|p One.|p Two." },
    { "# T\n## Head\n- a\n- b\n> tip\n", "T|h Head|- a|- b|> tip" },
    { "# T\nBefore\n1. one\n2. two\nAfter", "T|p Before|11 one|12 two|p After" },
    { "# T\n-> staffing\n=> service.staffing", "T|t staffing|v service.staffing" },
    { "# T\nPress {<Control>2} or «Add Unit» there.", "T|p Press (<Control>2) or [Add Unit] there." },
    { "# T\n1. «A»{F6}", "T|11 [A](F6)" },
    { "# T\n- «A» and {F6}.", "T|- [A] and (F6)." },
    /* What is not ended, or holds nothing, is text. */
    { "# T\nA «b and {c", "T|p A «b and {c" },
    { "# T\nA «» and {}", "T|p A «» and {}" },
    /* A year is no step, and a second title no title. */
    { "# T\n2025. That year.", "T|p 2025. That year." },
    { "# T\n# U", "T|p # U" },
    { "# T\n1.5 is a number", "T|p 1.5 is a number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulGuide) guide = mul_guide_parse (cases[i].text);
      g_autofree char *described = describe (guide);

      g_assert_cmpstr (described, ==, cases[i].expected);
    }
}

static void
test_text (void)
{
  g_autoptr (MulGuide) guide = mul_guide_parse ("# T\n=> overview\n## \nEnd");

  g_assert_cmpstr (mul_guide_block_get_text (g_ptr_array_index (guide->blocks, 0)), ==, "overview");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/parse", test_parse);
  g_test_add_func ("/guide/text", test_text);
  return g_test_run ();
}
