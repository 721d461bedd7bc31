/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-words.h"
#include "co-test-builtin.h"

#include <string.h>

/* The record of what was removed, in words. */

#define FSI "\u2068"
#define PDI "\u2069"

static const char *const parts[] = {"kesl 12.1", "kesl-gui 12.1", NULL};
static const char *const one_part[] = {"kesl 12.1", NULL};

static CoCatalog *
load_catalog (void)
{
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, &error);

  g_assert_no_error (error);
  return catalog;
}

/* The texts of a language in which one product has a name of its own. */
static CoTexts *
load_texts (const char *code)
{
  g_autofree char *overlay = g_strdup_printf ("{\"schema\":1,\"language\":\"%s\",\"serial\":7,"
                                              "\"texts\":{\"products/kesl/name\":\"K %s\"}}",
                                              code,
                                              code);
  g_autoptr (GBytes) bytes = g_bytes_new (overlay, strlen (overlay));
  g_autoptr (GError) error = NULL;
  CoTexts *texts = co_texts_load (bytes, "texts", &error);

  g_assert_no_error (error);
  return texts;
}

static GPtrArray *
make_events (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) co_removal_event_free);
}

static void
add (GPtrArray *events,
     CoRemovalEventKind kind,
     const char *at,
     const char *product,
     const char *const *what,
     const char *answer)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (at, NULL);

  g_ptr_array_add (events, co_removal_event_new (kind, moment, product, what, answer));
}

/* What one event says below its head. */
static char *
say (CoRemovalEventKind kind, const char *const *what, const char *answer)
{
  g_autoptr (GPtrArray) events = make_events ();
  g_autoptr (CoCatalog) catalog = load_catalog ();
  g_autoptr (CoTexts) texts = co_texts_new_english ();
  g_autoptr (GPtrArray) lines = NULL;
  GString *said = g_string_new (NULL);

  add (events, kind, "2026-11-21T09:00:00Z", "kesl", what, answer);
  /* What came of it is another test. */
  add (events, CO_REMOVAL_EVENT_GONE, "2026-11-21T09:01:00Z", "kesl", NULL, NULL);
  lines = co_removal_words_list (events, catalog, texts);
  for (guint i = 2; i < lines->len; i++) {
    const CoRemovalLine *line = g_ptr_array_index (lines, i);

    if (line->kind == CO_REMOVAL_LINE_HEAD)
      break;
    g_string_append_printf (said, "%s%s", said->len > 0 ? "|" : "", line->text);
  }
  return g_string_free (said, FALSE);
}

static void
test_kinds (void)
{
  static const struct {
    CoRemovalEventKind kind;
    const char *const *what;
    const char *answer;
    const char *said;
  } cases[] = {
    {CO_REMOVAL_EVENT_BEGAN,
     parts,
     NULL,
     "The removal of these 2 parts began:|kesl 12.1|kesl-gui 12.1"},
    {CO_REMOVAL_EVENT_BEGAN, one_part, NULL, "The removal of this part began:|kesl 12.1"},
    {CO_REMOVAL_EVENT_BEGAN, NULL, NULL, "The removal began."},
    {CO_REMOVAL_EVENT_REMOVED,
     parts,
     NULL,
     "The system says that it has removed these 2 parts:|kesl 12.1|kesl-gui 12.1"},
    {CO_REMOVAL_EVENT_REMOVED, NULL, NULL, "The system says that it has removed it."},
    {CO_REMOVAL_EVENT_FAILED,
     one_part,
     "no lock",
     "It did not work, or only in part. This part was to be removed:|kesl 12.1|The system said: "
     "“no "
     "lock”"},
    {CO_REMOVAL_EVENT_FAILED, NULL, "", "It did not work, or only in part."},
    {CO_REMOVAL_EVENT_TRASHED, one_part, NULL, "This was moved to the trash:|kesl 12.1"},
    {CO_REMOVAL_EVENT_TRASHED,
     parts,
     NULL,
     "These 2 things were moved to the trash:|kesl 12.1|kesl-gui 12.1"},
    {CO_REMOVAL_EVENT_TRASHED, NULL, NULL, "It was moved to the trash."},
    {CO_REMOVAL_EVENT_GONE, parts, NULL, "A check found nothing of it any more."},
    {CO_REMOVAL_EVENT_LEFT_OVER, parts, NULL, "A check found only what it left behind."},
    {CO_REMOVAL_EVENT_STILL_THERE, parts, NULL, "A check still found it."},
    {CO_REMOVAL_EVENT_NOT_SURE, NULL, NULL, "A check could not tell whether it is gone."},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *said = say (cases[i].kind, cases[i].what, cases[i].answer);

    g_assert_cmpstr (said, ==, cases[i].said);
  }
}

/* What the system said is quoted, and never taken for anything else. */
static void
test_strange (void)
{
  static const struct {
    const char *answer;
    const char *said;
  } cases[] = {
    {"  first\n\n\tsecond\r\n", "first second"},
    {"%s %n {count} '{", "%s %n {count} '{"},
    {"<b>bold</b> & \"”\"", "<b>bold</b> & \"”\""},
    {"a\x1b[31mb", "a\uFFFD[31mb"},
    {"evil \u202etxt.exe\u2069", "evil \uFFFDtxt.exe\uFFFD"},
    {"bad \xff letters", "bad \uFFFD letters"},
  };
  static const char *const what[] = {"/home/a\n\u202eb\x01", "{0} %s", NULL};
  g_autofree char *items = say (CO_REMOVAL_EVENT_TRASHED, what, NULL);
  g_autofree char *long_answer = g_strnfill (100000, '%');
  g_autofree char *shortened = say (CO_REMOVAL_EVENT_FAILED, NULL, long_answer);
  g_autofree char *blank = say (CO_REMOVAL_EVENT_REMOVED, NULL, " \n\t");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *said = say (CO_REMOVAL_EVENT_REMOVED, NULL, cases[i].answer);
    g_autofree char *expected =
      g_strdup_printf ("The system says that it has removed it.|The system said: “%s”",
                       cases[i].said);

    g_assert_cmpstr (said, ==, expected);
  }
  g_assert_cmpstr (items,
                   ==,
                   "These 2 things were moved to the trash:|/home/a \uFFFDb\uFFFD|{0} %s");
  g_assert_true (g_str_has_suffix (shortened, "%%…”"));
  g_assert_cmpuint (g_utf8_strlen (shortened, -1), <, 2100);
  g_assert_cmpstr (blank, ==, "The system says that it has removed it.");
}

/* How often it is said that the end is not known, and after which event that is last. */
static guint
count_unknown (GPtrArray *events, guint *last)
{
  g_autoptr (CoCatalog) catalog = load_catalog ();
  g_autoptr (CoTexts) texts = co_texts_new_english ();
  g_autoptr (GPtrArray) lines = co_removal_words_list (events, catalog, texts);
  guint heads = 0;
  guint count = 0;

  for (guint i = 0; i < lines->len; i++) {
    const CoRemovalLine *line = g_ptr_array_index (lines, i);

    heads += line->kind == CO_REMOVAL_LINE_HEAD;
    if (line->kind != CO_REMOVAL_LINE_WARNING)
      continue;
    g_assert_cmpstr (line->text, ==, "What came of it is not known. Check again.");
    *last = heads - 1;
    count++;
  }
  return count;
}

/* A removal during which the power went: it is said where it began, until somebody knows. */
static void
test_unknown_end (void)
{
  g_autoptr (GPtrArray) events = make_events ();
  guint last = 99;

  add (events, CO_REMOVAL_EVENT_BEGAN, "2026-11-21T09:00:00Z", "kesl", parts, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 1);
  g_assert_cmpuint (last, ==, 0);
  /* What became of another product tells nothing. */
  add (events, CO_REMOVAL_EVENT_TRASHED, "2026-11-21T09:01:00Z", "kfl", parts, NULL);
  add (events, CO_REMOVAL_EVENT_GONE, "2026-11-21T09:02:00Z", "kfl", NULL, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 1);
  add (events, CO_REMOVAL_EVENT_BEGAN, "2026-11-21T09:03:00Z", "kesl", parts, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 2);
  g_assert_cmpuint (last, ==, 3);
  add (events, CO_REMOVAL_EVENT_FAILED, "2026-11-21T09:04:00Z", "kesl", parts, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 1);
  g_assert_cmpuint (last, ==, 0);
  /* A check does. */
  g_ptr_array_set_size (events, 3);
  add (events, CO_REMOVAL_EVENT_STILL_THERE, "2026-11-21T09:05:00Z", "kesl", NULL, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 0);
  /* So does what is in the trash. */
  g_ptr_array_set_size (events, 1);
  add (events, CO_REMOVAL_EVENT_TRASHED, "2026-11-21T09:06:00Z", "kesl", parts, NULL);
  g_assert_cmpuint (count_unknown (events, &last), ==, 0);
}

static char *
write_page (GPtrArray *events, guint damaged, CoTexts *texts)
{
  g_autoptr (CoCatalog) catalog = load_catalog ();
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-22T12:00:00Z", NULL);
  g_autoptr (GPtrArray) lines = co_removal_words_list_page (events, damaged, catalog, texts, now);

  return co_removal_words_write (lines);
}

static GPtrArray *
make_story (void)
{
  GPtrArray *events = make_events ();

  add (events, CO_REMOVAL_EVENT_BEGAN, "2026-11-20T23:59:00-05:00", "kesl", parts, NULL);
  add (events, CO_REMOVAL_EVENT_REMOVED, "2026-11-21T00:01:00-05:00", "kesl", one_part, NULL);
  add (events, CO_REMOVAL_EVENT_GONE, "2026-11-21T14:30:00-05:00", "unheard-\x1b-of", NULL, NULL);
  return events;
}

/* The whole of it, with the days and the hours of the clock of the computer. */
static void
test_whole (void)
{
  g_autoptr (GPtrArray) events = make_story ();
  g_autoptr (GPtrArray) none = make_events ();
  g_autoptr (CoTexts) texts = load_texts ("x-test");
  g_autofree char *text = write_page (events, 2, texts);
  g_autofree char *empty = write_page (none, 0, texts);

  g_assert_cmpstr (text,
                   ==,
                   "What was removed\n"
                   "Changeover wrote this on Sunday, 22 November 2026 at 12:00 PM.\n"
                   "2 lines of the record are damaged, so they are missing here. This can happen "
                   "when the power goes off.\n"
                   "\n20 November 2026\n"
                   "\n11:59 PM: K x-test\n"
                   "The removal of these 2 parts began:\n"
                   "    kesl 12.1\n    kesl-gui 12.1\n"
                   "\n21 November 2026\n"
                   "\n12:01 AM: K x-test\n"
                   "The system says that it has removed this part:\n"
                   "    kesl 12.1\n"
                   "\n2:30 PM: unheard-\uFFFD-of\n"
                   "A check found nothing of it any more.\n");
  g_assert_cmpstr (empty,
                   ==,
                   "What was removed\n"
                   "Changeover wrote this on Sunday, 22 November 2026 at 12:00 PM.\n");
}

/* Dates, digits and directions are those of the language. */
static void
test_languages (void)
{
  g_autoptr (GPtrArray) events = make_story ();
  g_autoptr (CoTexts) german = load_texts ("de");
  g_autoptr (CoTexts) arabic = load_texts ("ar_EG");
  g_autofree char *one = write_page (events, 0, german);
  g_autofree char *other = write_page (events, 1, arabic);

  g_assert_nonnull (strstr (one, "\n20. November 2026\n\n23:59: K de\n"));
  g_assert_nonnull (strstr (other, "\n20 نوفمبر 2026\n"));
  g_assert_nonnull (strstr (other, ": " FSI "K ar_EG" PDI "\n"));
  g_assert_nonnull (strstr (other, "these 2 parts"));
  g_assert_true (g_utf8_validate (other, -1, NULL));
}

static void
test_unread (void)
{
  static const struct {
    GFileError code;
    const char *said;
  } cases[] = {
    {G_FILE_ERROR_ACCES, "You are not allowed to read it. Look whom it belongs to."},
    {G_FILE_ERROR_PERM, "You are not allowed to read it. Look whom it belongs to."},
    {G_FILE_ERROR_ISDIR,
     "Something else of that name is there. Look what it is, and move it away."},
    {G_FILE_ERROR_IO, "The system said: “a %s {x} fault”"},
  };
  g_autoptr (CoLanguage) english = co_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error =
      g_error_new_literal (G_FILE_ERROR, (int) cases[i].code, "a %s {x}\nfault");
    g_autofree char *said = co_removal_words_say_unread (error, english);

    g_assert_cmpstr (said, ==, cases[i].said);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/removal-words/kinds", test_kinds);
  g_test_add_func ("/removal-words/strange", test_strange);
  g_test_add_func ("/removal-words/unknown-end", test_unknown_end);
  g_test_add_func ("/removal-words/whole", test_whole);
  g_test_add_func ("/removal-words/languages", test_languages);
  g_test_add_func ("/removal-words/unread", test_unread);
  return g_test_run ();
}
