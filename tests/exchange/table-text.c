/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/mul-html-text.h"
#include "exchange/mul-table-text.h"

#include <string.h>

/* What is read of what programs put on the clipboard, and what is written for them. */

/* The table with a bar between cells and a line end after each row, which none of the texts here contains. */
static char *
print (const MulTable *table)
{
  GString *out = g_string_new (NULL);

  if (table == NULL)
    return g_string_free_and_steal (g_string_append (out, "no table"));
  for (guint row = 0; row < mul_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < mul_table_get_n_columns (table); column++)
        g_string_append_printf (out, "%s%s", column > 0 ? "|" : "", mul_table_get_text (table, row, column));
      g_string_append_c (out, ';');
    }
  return g_string_free_and_steal (out);
}

static char *
read_fixture (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "clipboard", name, NULL);
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  return contents;
}

/* ---- Reading ---------------------------------------------------------------------------------------- */

static void
test_fixtures (void)
{
  static const struct
  {
    const char *name;
    gboolean html;
    const char *table;
  } cases[] = {
    { "calc-cells.html", TRUE,
      "100 %|650 %|100 % *|;100 %|550 %|**|Ressurs lønn ***;100 %|37,5 %|–|870 % (9);" },
    { "calc-cells.txt", FALSE, "100%|650%|100 % *|;100%|550%|**|Ressurs lønn ***;100%|37,5%|–|870 % (9);" },
    { "calc-cell.html", TRUE, "37,5 %;" },
    { "calc-cell.txt", FALSE, "37,5%;" },
    { "calc-table.html", TRUE,
      "Kommune|Leder|Saks-\nbehandlere|Kreftkoordinator|Annet|Årsverk|Sum;"
      "Østre Toten|100 %|650 %|100 % *||12,5|750 %;"
      "Vestre Toten kommune|100 %|550 %|**|Ressurs lønn ***|9|650 %;"
      /* What is shown as 138 % is a rounded 137,5 %. */
      "3407|100 %|37,5 %|–|870 % (9)|14,9|137,5 %;"
      "Sum|300 %|1237,5 %|||36,4|1537,5 %;" },
    { "calc-table.txt", FALSE,
      "Kommune|Leder|Saks- behandlere|Kreftkoordinator|Annet|Årsverk|Sum;"
      "Østre Toten|100%|650%|100 % *||12,5|750%;"
      "Vestre Toten kommune|100%|550%|**|Ressurs lønn ***|9,0|650%;"
      "3407|100%|37,5%|–|870 % (9)|14,9|138%;"
      "Sum|300%|1238%|||36,4|1538%;" },
    /* A cell that reaches over others stands in the first of them. */
    { "calc-merged.html", TRUE,
      "|Stillinger||Oppgaver;|Leder|Merkantil|Dispensasjoner;"
      "Østre Toten|100 %|50 %|Alle saker,\nogså \"små\";Gjøvik|100 %|120 %|;" },
    { "calc-merged.txt", FALSE,
      "|Stillinger||Oppgaver;|Leder|Merkantil|Dispensasjoner;"
      "Østre Toten|100%|50%|Alle saker, også \"små\";Gjøvik|100%|120%|;" },
    { "excel-table.html", TRUE,
      "|Leder|Saks-\nbehandlere|Annet|Totalt;Østre Toten|100 %|650 %|100 %¹|850 %;"
      "Gjøvik|37,5 %|1238,5|Ressurs & lønn|;" },
    { "word-table.html", TRUE,
      "|Barnekoordinator|Merkantil\nressurs;Vestre Toten|50%|Ressurs lønn***;Gjøvik|100%*****|;" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *contents = read_fixture (cases[i].name);
      g_autoptr (MulTable) table =
          cases[i].html ? mul_table_read_html (contents, -1) : mul_table_read_text (contents);
      g_autofree char *printed = print (table);

      g_assert_cmpstr (printed, ==, cases[i].table);
    }
}

static void
test_text (void)
{
  static const char *const cases[][2] = {
    { "100", "100;" },
    { "100\t200\r\n300\t\r\n", "100|200;300|;" },
    { "a\n\nb\n", "a;;b;" },
    { "\"Alle saker,\nogså \"\"små\"\"\"\t2", "Alle saker,\nogså \"små\"|2;" },
    /* A quotation mark that only stands there is a quotation mark. */
    { "også \"små\"\tja", "også \"små\"|ja;" },
    { "Leder;100;200\nAnnet;300;400", "Leder|100|200;Annet|300|400;" },
    /* Prose is no list. */
    { "Kun store saker; ellers ikke", "Kun store saker; ellers ikke;" },
    { "en; to\ntre", "en; to;tre;" },
    { "100\302\240%\t\342\210\2225", "100\302\240%|\342\210\2225;" },
    { "", "no table" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulTable) table = mul_table_read_text (cases[i][0]);
      g_autofree char *printed = print (table);

      g_assert_cmpstr (printed, ==, cases[i][1]);
    }
}

static void
test_html (void)
{
  static const char *const cases[][2] = {
    { "<p>100 %</p>", "no table" },
    { "", "no table" },
    { "Version:0.9\r\nStartHTML:0001\r\n<table><tr><td>1<td>2<tr><td>3</table>", "1|2;3|;" },
    { "<table></table><table><tr><th>a&nbsp;b</th></tr></table>", "a b;" },
    /* Figures above the line are a footnote's mark. */
    { "<table><tr><td>4<sup>12</sup></td><td>100 %<sup>*</sup></td></tr></table>", "4¹²|100 %*;" },
    { "<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a||b;||c;" },
    { "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>", "a\nb;" },
    { "<table><tr><td>1<a class=comment-indicator></a><comment>note</comment></td></tr></table>", "1;" },
    { "<table><tr><td sdval=\"3\">3 årsverk</td><td sdval=\"2100\">2 100</td><td sdval=\"0.5\">###</td></tr></table>",
      "3 årsverk|2100|0,5;" },
    { "<table><tr><td colspan=99999999999>a</td></tr></table>", "a|" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulTable) table = mul_table_read_html (cases[i][0], -1);
      g_autofree char *printed = print (table);

      if (i + 1 < G_N_ELEMENTS (cases))
        g_assert_cmpstr (printed, ==, cases[i][1]);
      else
        g_assert_true (g_str_has_prefix (printed, cases[i][1]));
    }
}

static void
test_utf16 (void)
{
  gsize length;
  g_autofree char *wide = g_convert ("\357\273\277<table><tr><td>Østre</td></tr></table>", -1, "UTF-16LE", "UTF-8",
                                     NULL, &length, NULL);
  g_autoptr (MulTable) table = mul_table_read_html (wide, (gssize) length);
  g_autofree char *printed = print (table);

  g_assert_cmpstr (printed, ==, "Østre;");
}

/* What is no table is text: a line for each paragraph, item, row and broken line. */
static void
test_page_text (void)
{
  static const char *const cases[][2] = {
    { "", "" },
    { "only text", "" },
    { "Version:0.9\r\n<html><head><style>p {}</style><title>T</title></head><body><p>a\n b</p><p>c</p></body></html>", "a b\nc" },
    { "<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>", "a\nb\nc" },
    { "<p>a<br>b<br/>c &amp; d</p>", "a\nb\nc & d" },
    { "<p class=MsoListParagraph><span>\302\267<span>&nbsp;&nbsp; </span></span>a</p>", "\302\267 a" },
    { "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc" },
    { "<p>a</p><pre>b  b\n\n  c\r\nd</pre><p>e\nf</p>", "a\nb b\nc\nd\ne f" },
    { "<p>a<img src=x></p>", "a" },
    { "<img src=x>", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = mul_html_read_text (cases[i][0], -1);

      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

/* What was copied may be nothing at all. */
static void
test_no_page (void)
{
  g_autofree char *text = mul_html_read_text (NULL, 0);

  g_assert_cmpstr (text, ==, "");
}

/* ---- Writing ---------------------------------------------------------------------------------------- */

/* What is written is read as the same again, in both kinds. */
static void
test_writing (void)
{
  g_autoptr (MulTable) table = mul_table_new (2, 3);
  g_autoptr (MulTable) again = NULL;
  g_autofree char *html = NULL, *text = NULL, *printed = NULL;

  mul_table_set_head (table, 0, 0);
  mul_table_set_text (table, 0, 0, "A & \"B\"");
  mul_table_set_number (table, 0, 1, "37,5\302\240%", 3750, TRUE);
  mul_table_set_number (table, 0, 2, "6,5", 65000, FALSE);
  mul_table_set_text (table, 1, 0, "to\nlinjer");
  mul_table_set_text (table, 1, 1, "100 % *");
  html = mul_table_write_html (table);
  g_assert_nonnull (strstr (html, "<th>A &amp; &quot;B&quot;</th>"));
  g_assert_nonnull (strstr (html, "sdval=\"0.375\" sdnum=\"1033;1033;0.0%\""));
  g_assert_nonnull (strstr (html, "sdval=\"6.5\" sdnum=\"1033;1033;0.0\""));
  g_assert_nonnull (strstr (html, "<td></td>"));
  again = mul_table_read_html (html, -1);
  g_assert_true (mul_table_is_head (again, 0, 0));
  g_assert_false (mul_table_is_head (again, 0, 1));
  printed = print (again);
  g_assert_cmpstr (printed, ==, "A & \"B\"|37,5 %|6,5;to\nlinjer|100 % *|;");
  text = mul_table_write_text (table);
  g_assert_cmpstr (text, ==, "A & \"B\"\t37,5\302\240%\t6,5\n\"to\nlinjer\"\t100 % *\t");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table-text/fixtures", test_fixtures);
  g_test_add_func ("/table-text/text", test_text);
  g_test_add_func ("/table-text/html", test_html);
  g_test_add_func ("/table-text/utf16", test_utf16);
  g_test_add_func ("/table-text/page-text", test_page_text);
  g_test_add_func ("/table-text/no-page", test_no_page);
  g_test_add_func ("/table-text/writing", test_writing);
  return g_test_run ();
}
