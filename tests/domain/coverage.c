/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-coverage.h"
#include "domain/mul-question-letter.h"

#define A MUL_ANSWER_STATUS_ANSWERED
#define P MUL_ANSWER_STATUS_PARTLY
#define N MUL_ANSWER_STATUS_NOT_DISCUSSED
#define O MUL_ANSWER_STATUS_OPEN

static void
test_table (void)
{
  static const struct {
    guint n_questions, n_answers;
    MulAnswerStatus answers[5];
    const char *reason, *printed;
    guint left;
  } cases[] = {
    { 5, 5, { A, A, A, A, A }, NULL, "5/5", 0 },
    { 5, 5, { A, A, A, A, P }, NULL, "4/5", 1 },
    { 5, 5, { A, A, A, A, N }, "Gruppen rakk det ikke", "5/5", 0 },
    { 5, 5, { A, A, A, A, N }, NULL, "4/5", 1 },
    { 5, 5, { A, A, A, A, N }, " \n", "4/5", 1 },
    { 5, 4, { A, A, A, A }, NULL, "4/5", 1 },
    { 5, 5, { A, A, A, A, O }, NULL, "4/5", 1 },
    { 5, 0, { 0 }, NULL, "0/5", 5 },
    { 0, 0, { 0 }, NULL, NULL, 0 },
  };
  gsize i;
  guint j;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulCoverage coverage;
      g_autofree char *printed = NULL;

      mul_coverage_init (&coverage, cases[i].n_questions);
      for (j = 0; j < cases[i].n_answers; j++)
        mul_coverage_add (&coverage, cases[i].answers[j], cases[i].reason);

      printed = mul_coverage_print (&coverage);
      g_assert_cmpstr (printed, ==, cases[i].printed);
      g_assert_cmpuint (mul_coverage_get_left (&coverage), ==, cases[i].left);
      g_assert_cmpuint (coverage.answered + coverage.partly + coverage.not_discussed + coverage.unexplained +
                        coverage.open, ==, cases[i].n_questions);
    }
}

static void
test_status_after_typing (void)
{
  static const struct {
    MulAnswerStatus before;
    const char *text;
    gboolean by_typing;
    MulAnswerStatus after;
  } cases[] = {
    { O, "Ja.", FALSE, A },
    { O, " \n", FALSE, O },
    { O, NULL, FALSE, O },
    { A, "", TRUE, O },
    { A, "", FALSE, A },
    { A, "Ja.", TRUE, A },
    { P, "Ja.", FALSE, P },
    { P, "", TRUE, P },
    { N, "Ja.", FALSE, N },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_coverage_status_after_typing (cases[i].before, cases[i].text, cases[i].by_typing), ==,
                     cases[i].after);
}

static void
test_letter (void)
{
  static const struct {
    const char *label;
    guint position;
    const char *letter;
  } cases[] = {
    { "", 0, "a" }, { NULL, 4, "e" }, { "", 25, "z" }, { "", 26, "27" }, { "2b", 0, "2b" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *letter = mul_question_letter (cases[i].label, cases[i].position);

      g_assert_cmpstr (letter, ==, cases[i].letter);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/coverage/table", test_table);
  g_test_add_func ("/coverage/status-after-typing", test_status_after_typing);
  g_test_add_func ("/coverage/letter", test_letter);

  return g_test_run ();
}
