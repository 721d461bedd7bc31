/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper.h"
#include "co-pdf.h"
#include "co-qr-code.h"

/* More than the largest code holds. */
#define MAX_CODE 2953

static CoSheet *
make_sheet (const char *code)
{
  g_autoptr (CoLanguage) language = co_language_new (code);

  return co_sheet_new (language, "A title");
}

static guint
count_pages (CoSheet *sheet, CoPaperPrint print, guint max_pages)
{
  g_autoptr (CoPaper) paper = co_paper_new (sheet, &co_paper_a4, print, max_pages);

  return co_paper_get_n_pages (paper);
}

static void
add_steps (CoSheet *sheet, guint count)
{
  for (guint i = 0; i < count; i++) {
    co_sheet_add_step (sheet, "Do something that is told in a few words.", i % 2 == 0);
    co_sheet_take_extra (sheet, CO_SHEET_DETAIL, g_strdup ("It may be left out."));
  }
}

/* What may be left out goes before letters get small, and comes back where nothing helps. */
static void
test_fit (void)
{
  g_autoptr (CoSheet) sheet = make_sheet ("en");

  g_assert_cmpuint (count_pages (sheet, CO_PAPER_PRINT_NORMAL, 1), ==, 1);
  add_steps (sheet, 30);
  g_assert_cmpuint (count_pages (sheet, CO_PAPER_PRINT_NORMAL, 1), ==, 1);
  g_assert_cmpuint (count_pages (sheet, CO_PAPER_PRINT_NORMAL, 2), ==, 2);
  g_assert_cmpuint (count_pages (sheet, CO_PAPER_PRINT_LARGE, 1), >, 2);
  add_steps (sheet, 200);
  g_assert_cmpuint (count_pages (sheet, CO_PAPER_PRINT_NORMAL, 2), >, 4);
}

static void
test_truncate (void)
{
  g_autoptr (CoSheet) sheet = make_sheet ("en");
  guint count = co_sheet_count (sheet);

  co_sheet_add (sheet, CO_SHEET_TEXT, NULL);
  co_sheet_take (sheet, CO_SHEET_TEXT, NULL);
  g_assert_cmpuint (co_sheet_count (sheet), ==, count);
  add_steps (sheet, 3);
  g_assert_cmpuint (co_sheet_count (sheet), ==, count + 6);
  co_sheet_truncate (sheet, count);
  g_assert_cmpuint (co_sheet_count (sheet), ==, count);
  g_assert_cmpint (co_sheet_get (sheet, 0)->kind, ==, CO_SHEET_TITLE);
}

/* Where something black is on the first page: in the left or in the right half of a strip. */
static guint
count_black (CoPaper *paper, double from, double until)
{
  const CoPaperFormat *format = co_paper_get_format (paper);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_A8, (int) format->width, (int) format->height);
  cairo_t *cairo = cairo_create (surface);
  const guchar *pixels;
  int stride = cairo_image_surface_get_stride (surface);
  guint count = 0;

  co_paper_draw (paper, cairo, 0);
  cairo_surface_flush (surface);
  pixels = cairo_image_surface_get_data (surface);
  for (int y = 0; y < (int) (format->height / 2); y++)
    for (int x = (int) (from * format->width); x < (int) (until * format->width); x++)
      count += pixels[y * stride + x] > 128;
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return count;
}

/* Boxes, and what is written the other way, stand at the side where lines begin. */
static void
test_sides (void)
{
  static const char *const codes[] = {"en", "ar"};

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++) {
    g_autoptr (CoSheet) sheet = make_sheet (codes[i]);
    g_autoptr (CoPaper) paper = NULL;
    guint left;
    guint right;

    co_sheet_add_step (sheet, "One", FALSE);
    co_sheet_add (sheet, CO_SHEET_COMMAND, "sudo");
    co_sheet_add (sheet, CO_SHEET_ITEM, "فحص");
    co_sheet_add (sheet, CO_SHEET_WARNING, "فحص");
    paper = co_paper_new (sheet, &co_paper_letter, CO_PAPER_PRINT_NORMAL, 1);
    left = count_black (paper, 0, 0.4);
    right = count_black (paper, 0.6, 1);
    g_test_message ("%s: %u left, %u right", codes[i], left, right);
    if (i == 0)
      g_assert_true (left > 100 && right == 0);
    else
      g_assert_true (right > 100 && left == 0);
  }
}

/* The three squares in the corners, from which a camera knows that there is a code. */
static void
test_code (void)
{
  g_autoptr (CoQrCode) code = co_qr_code_new ("https://example.org");
  g_autofree char *long_text = g_strnfill (MAX_CODE + 1, 'x');
  guint width = co_qr_code_get_width (code);

  g_assert_false (co_qr_code_is_dark (code, 0, 0));
  g_assert_false (co_qr_code_is_dark (code, width - 1, width - 1));
  for (guint i = 0; i < 7; i++) {
    g_assert_true (co_qr_code_is_dark (code, 4 + i, 4));
    g_assert_true (co_qr_code_is_dark (code, width - 5 - i, 4));
    g_assert_true (co_qr_code_is_dark (code, 4 + i, width - 5));
  }
  g_assert_null (co_qr_code_new (long_text));
}

/* An address that no code holds is printed all the same. */
static void
test_long_address (void)
{
  g_autofree char *address = g_strnfill (MAX_CODE + 1, 'x');
  g_autoptr (CoSheet) sheet = make_sheet ("en");
  g_autoptr (CoPaper) paper = NULL;
  g_autoptr (GBytes) pdf = NULL;

  co_sheet_add_address (sheet, "Somewhere", address);
  paper = co_paper_new (sheet, &co_paper_a4, CO_PAPER_PRINT_NORMAL, 1);
  g_assert_false (co_paper_lacks_letters (paper));
  pdf = co_pdf_make (paper);
  g_assert_cmpmem (g_bytes_get_data (pdf, NULL), 5, "%PDF-", 5);
}

/* Letters that no font has: of a private use. */
static void
test_lacks_letters (void)
{
  g_autoptr (CoSheet) sheet = make_sheet ("en");
  g_autoptr (CoPaper) paper = NULL;

  co_sheet_add (sheet, CO_SHEET_TEXT, "\363\260\200\201");
  paper = co_paper_new (sheet, &co_paper_a4, CO_PAPER_PRINT_NORMAL, 1);
  g_assert_true (co_paper_lacks_letters (paper));
}

static void
test_footer (void)
{
  g_autoptr (CoSheet) sheet = make_sheet ("en");
  g_autofree char *text = co_sheet_say_page (sheet, 1, 2);

  g_assert_cmpstr (text, ==, "Page 1 of 2");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/fit", test_fit);
  g_test_add_func ("/paper/truncate", test_truncate);
  g_test_add_func ("/paper/sides", test_sides);
  g_test_add_func ("/paper/code", test_code);
  g_test_add_func ("/paper/long-address", test_long_address);
  g_test_add_func ("/paper/lacks-letters", test_lacks_letters);
  g_test_add_func ("/paper/footer", test_footer);
  return g_test_run ();
}
