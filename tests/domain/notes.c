/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-notes.h"

#define HEAD MUL_NOTES_HEAD

static void
assert_marks (const MulNotes *notes,
              int             row,
              int             column,
              const char     *stars,
              const char     *numbers)
{
  g_autofree char *as_stars = mul_notes_get_cell_marks (notes, row, column, MUL_NOTES_STARS);
  g_autofree char *as_numbers = mul_notes_get_cell_marks (notes, row, column, MUL_NOTES_NUMBERS);

  g_assert_cmpstr (as_stars, ==, stars);
  g_assert_cmpstr (as_numbers, ==, numbers);
}

/* The five notes of allocation, handed over in disorder. */
static void
test_allocation (void)
{
  static const MulNotesRef refs[] = {
    { 2, 4, "placed" }, { 1, 7, "payroll" }, { 0, 5, "same" }, { 2, 0, "leads" }, { 1, 5, "handlers" },
  };
  g_autoptr (MulNotes) notes = mul_notes_new (refs, G_N_ELEMENTS (refs));

  g_assert_cmpuint (mul_notes_get_n (notes), ==, 5);
  g_assert_cmpstr (mul_notes_get_note (notes, 1), ==, "same");
  g_assert_cmpstr (mul_notes_get_note (notes, 5), ==, "placed");
  g_assert_null (mul_notes_get_note (notes, 0));
  g_assert_null (mul_notes_get_note (notes, 6));
  g_assert_cmpuint (mul_notes_get_number (notes, "payroll"), ==, 3);
  g_assert_cmpuint (mul_notes_get_number (notes, "unbound"), ==, 0);
  assert_marks (notes, 0, 5, "*", "1");
  assert_marks (notes, 1, 5, "**", "2");
  assert_marks (notes, 1, 7, "***", "3");
  assert_marks (notes, 2, 0, "****", "4");
  assert_marks (notes, 2, 4, "*****", "5");
  assert_marks (notes, 2, 5, NULL, NULL);
}

/* Heads come first, a shared note keeps its first mark, and a cell with several shows them lowest first. */
static void
test_order (void)
{
  static const MulNotesRef refs[] = {
    { 1, 1, "c" }, { 1, HEAD, "b" }, { HEAD, 3, "a" }, { 0, 2, "d" }, { 1, 1, "a" }, { 1, 1, "c" }, { 0, 2, "e" },
    { HEAD, 0, "z" },
  };
  g_autoptr (MulNotes) notes = mul_notes_new (refs, G_N_ELEMENTS (refs));

  g_assert_cmpuint (mul_notes_get_n (notes), ==, 6);
  assert_marks (notes, HEAD, 0, "*", "1");
  assert_marks (notes, HEAD, 3, "**", "2");
  assert_marks (notes, 0, 2, "***,****", "3,4");
  assert_marks (notes, 1, HEAD, "*****", "5");
  assert_marks (notes, 1, 1, "**,******", "2,6");
}

static void
test_none (void)
{
  g_autoptr (MulNotes) notes = mul_notes_new (NULL, 0);

  g_assert_cmpuint (mul_notes_get_n (notes), ==, 0);
  assert_marks (notes, 0, 0, NULL, NULL);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/notes/allocation", test_allocation);
  g_test_add_func ("/notes/order", test_order);
  g_test_add_func ("/notes/none", test_none);

  return g_test_run ();
}
