/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-print.h"
#include "co-record-test.h"
#include "co-removal-words.h"

#include <string.h>

/* What was removed, on paper. */

/* Gives the text of what is printed, with a form feed after each page. */
static char *
print (CoUiTest *test, GtkPrintOperation *operation)
{
  g_autofree char *path = g_build_filename (test->folder, "record.pdf", NULL);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, test->window, &error);
  g_assert_no_error (error);
  return co_ui_test_read_pdf (path, "-layout");
}

static void
test_print (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *text = NULL;
  GtkWidget *window;

  if (!co_ui_test_can_read_pdf ())
    return;
  co_record_test_add_story (test);
  window = co_record_test_open (test);
  operation = co_record_window_make_print (CO_RECORD_WINDOW (window));
  text = print (test, operation);
  g_assert_nonnull (strstr (text, "What was removed"));
  g_assert_nonnull (strstr (text, "Changeover wrote this on Saturday, 21 November 2026"));
  g_assert_nonnull (strstr (text, "9:01 AM: Kaspersky Endpoint Security for Linux"));
  g_assert_nonnull (strstr (text, "kesl-gui 12.1"));
  g_assert_nonnull (strstr (text, "The system said: “no lock”"));
  g_assert_nonnull (strstr (text, CO_RECORD_TEST_UNKNOWN));
  g_assert_nonnull (strstr (text, "Page 1 of 1"));
  g_assert_finalize_object (g_steal_pointer (&operation));
}

static guint
count (const char *text, const char *part)
{
  guint found = 0;

  for (const char *at = text; (at = strstr (at, part)) != NULL; at += strlen (part))
    found++;
  return found;
}

static GtkWindow *
find_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (g_str_equal (G_OBJECT_TYPE_NAME (link->data), "GtkPrintUnixDialog"))
      return link->data;
  return NULL;
}

static gboolean
asks_for_printer (gpointer data)
{
  return find_dialog () != NULL;
}

/* Whoever decides otherwise in the dialog of the desktop is where they were. */
static void
test_print_dialog (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  co_record_test_add_story (test);
  window = co_record_test_open (test);
  for (guint i = 0; i < 2; i++) {
    co_ui_test_click (window, GTK_TYPE_BUTTON, "Print…");
    co_ui_test_wait (asks_for_printer, NULL);
    co_ui_test_settle ();
    gtk_window_close (find_dialog ());
    co_ui_test_settle ();
    g_assert_null (find_dialog ());
    g_assert_false (co_ui_test_says (window, "was not printed"));
  }
}

/* In a language that begins at the right, so does every line; a path is read as it is. */
static void
test_mirrored (CoUiTest *test, gconstpointer data)
{
  static const char overlay[] =
    "{\"schema\":1,\"language\":\"ar\",\"serial\":7,\"texts\":{\"products/kesl/name\":\"منتج\"}}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (overlay, strlen (overlay));
  g_autoptr (CoTexts) texts = co_texts_load (bytes, "texts", NULL);
  g_autoptr (GDateTime) now = co_session_get_now (test->session);
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *text = NULL;
  const char *line;

  if (!co_ui_test_can_read_pdf ())
    return;
  co_record_test_add_story (test);
  co_ui_test_add_window (test);
  events = co_removal_record_read (co_progress_get_folder (co_session_get_progress (test->session)),
                                   NULL,
                                   NULL);
  lines =
    co_removal_words_list_page (events, 0, co_session_get_catalog (test->session), texts, now);
  operation = co_record_print_new (lines, co_texts_get_language (texts));
  text = print (test, operation);
  line = strstr (text, "kesl-gui 12.1\n");
  g_assert_nonnull (line);
  for (guint i = 1; i <= 40; i++)
    g_assert_cmpint (line[-(int) i], ==, ' ');
}

/* Nothing is lost between pages, no head stands alone at the foot of one, and what has no blank in
 * it stays on the paper. */
static void
test_pages (CoUiTest *test, gconstpointer data)
{
  g_autofree char *word = g_strnfill (1800, 'Q');
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) pages = NULL;
  guint found = 0;
  GtkWidget *window;

  if (!co_ui_test_can_read_pdf ())
    return;
  co_ui_test_record (test, CO_REMOVAL_EVENT_FAILED, "2026-11-20T09:00:00Z", NULL, word);
  for (guint i = 0; i < 100; i++)
    co_ui_test_record (test, CO_REMOVAL_EVENT_GONE, "2026-11-20T09:01:00Z", NULL, NULL);
  window = co_record_test_open (test);
  operation = co_record_window_make_print (CO_RECORD_WINDOW (window));
  text = print (test, operation);
  for (const char *at = text; *at != '\0'; at++)
    found += *at == 'Q';
  g_assert_cmpuint (found, ==, 1800);
  g_assert_cmpuint (count (text, "9:01 AM: Kaspersky"), ==, 100);
  g_assert_cmpuint (count (text, "A check found nothing of it any more."), ==, 100);
  pages = g_strsplit (text, "\f", -1);
  g_assert_cmpuint (g_strv_length (pages), >, 4);
  for (guint i = 0; i + 1 < g_strv_length (pages); i++) {
    g_autofree char *number = g_strdup_printf ("Page %u of %u", i + 1, g_strv_length (pages) - 1);

    g_assert_nonnull (strstr (pages[i], number));
    g_assert_cmpuint (count (pages[i], "9:01 AM: Kaspersky"),
                      ==,
                      count (pages[i], "A check found nothing of it any more."));
  }
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/record-print/" name,                                                            \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_record_test_set_up,                                                               \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("one-page", test_print);
  add ("dialog", test_print_dialog);
  add ("mirrored", test_mirrored);
  add ("pages", test_pages);
  return g_test_run ();
}
