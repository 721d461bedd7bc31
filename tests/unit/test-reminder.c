/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reminder.h"

#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

/* The entry of a calendar, byte by byte. */

#define LINE_SIZE 75

static GDate
make_day (GDateYear year, GDateMonth month, GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  return date;
}

static char *
format (const CoReminder *reminder)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-11-21T23:30:05-05:00", NULL);

  return co_reminder_format (reminder, now);
}

static char *
format_day (GDate day, guint before)
{
  CoReminder reminder = {day, before, "Pay", "Nothing"};

  return format (&reminder);
}

static char *
format_words (const char *summary, const char *description)
{
  CoReminder reminder = {make_day (2027, 3, 14), 7, summary, description};

  return format (&reminder);
}

static void
assert_has (const char *text, const char *line)
{
  g_autofree char *whole = g_strconcat ("\r\n", line, "\r\n", NULL);

  if (strstr (text, whole) == NULL)
    g_error ("“%s” is not in:\n%s", line, text);
}

/* The whole of it, but for the name that nothing else has. */
static void
test_whole (void)
{
  g_autofree char *text = format_day (make_day (2027, 3, 14), 7);
  g_autofree char *expected = NULL;
  const char *id = strstr (text, "UID:");

  g_assert_nonnull (id);
  expected = g_strdup_printf ("BEGIN:VCALENDAR\r\n"
                              "VERSION:2.0\r\n"
                              "PRODID:-//Changeover//Changeover " CO_VERSION "//EN\r\n"
                              "BEGIN:VEVENT\r\n"
                              "UID:%.36s\r\n"
                              "DTSTAMP:20261122T043005Z\r\n"
                              "DTSTART;VALUE=DATE:20270314\r\n"
                              "DTEND;VALUE=DATE:20270315\r\n"
                              "SUMMARY:Pay\r\n"
                              "DESCRIPTION:Nothing\r\n"
                              "TRANSP:TRANSPARENT\r\n"
                              "BEGIN:VALARM\r\n"
                              "ACTION:DISPLAY\r\n"
                              "TRIGGER:-P6DT15H\r\n"
                              "DESCRIPTION:Pay\r\n"
                              "END:VALARM\r\n"
                              "END:VEVENT\r\n"
                              "END:VCALENDAR\r\n",
                              id + strlen ("UID:"));
  g_assert_cmpstr (text, ==, expected);
}

/* Two entries are never taken for one. */
static void
test_identity (void)
{
  g_autofree char *first = format_words ("Pay", "");
  g_autofree char *second = format_words ("Pay", "");

  g_assert_cmpstr (first, !=, second);
  g_assert_true (g_regex_match_simple ("\r\nUID:[0-9a-f-]{36}\r\n", first, G_REGEX_DEFAULT, 0));
}

static void
test_days (void)
{
  static const struct {
    GDateYear year;
    GDateMonth month;
    GDateDay day;
    const char *start;
    const char *end;
  } cases[] = {
    {2027, 3, 14, "DTSTART;VALUE=DATE:20270314", "DTEND;VALUE=DATE:20270315"},
    {2028, 2, 28, "DTSTART;VALUE=DATE:20280228", "DTEND;VALUE=DATE:20280229"},
    {2028, 2, 29, "DTSTART;VALUE=DATE:20280229", "DTEND;VALUE=DATE:20280301"},
    {2027, 2, 28, "DTSTART;VALUE=DATE:20270228", "DTEND;VALUE=DATE:20270301"},
    {2026, 12, 31, "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"},
    {2100, 2, 28, "DTSTART;VALUE=DATE:21000228", "DTEND;VALUE=DATE:21000301"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = format_day (make_day (cases[i].year, cases[i].month, cases[i].day), 0);

    assert_has (text, cases[i].start);
    assert_has (text, cases[i].end);
  }
}

/* At nine in the morning, so many days before. */
static void
test_alarms (void)
{
  static const struct {
    guint before;
    const char *trigger;
  } cases[] = {
    {0, "TRIGGER:PT9H"},
    {1, "TRIGGER:-PT15H"},
    {2, "TRIGGER:-P1DT15H"},
    {7, "TRIGGER:-P6DT15H"},
    {14, "TRIGGER:-P13DT15H"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = format_day (make_day (2027, 3, 14), cases[i].before);

    assert_has (text, cases[i].trigger);
  }
}

/* It has to come on another day than this one; over the end of February, and of a year. */
static void
test_ahead (void)
{
  static const struct {
    GDateYear year;
    GDateMonth month;
    GDateDay day;
    guint last; /* the most days before that still come */
  } todays[] = {
    {2027, 2, 28, 0},
    {2027, 2, 27, 1},
    {2027, 2, 21, 7},
    {2027, 2, 14, 14},
    {2026, 12, 31, 59},
  };
  GDate day = make_day (2027, 3, 1);
  GDate late = make_day (2027, 3, 2);
  GDate none;

  g_date_clear (&none, 1);
  g_assert_false (co_reminder_is_ahead (&day, 0, &day));
  g_assert_false (co_reminder_is_ahead (&day, 0, &late));
  g_assert_false (co_reminder_is_ahead (&none, 0, &day));
  for (guint i = 0; i < G_N_ELEMENTS (todays); i++) {
    GDate today = make_day (todays[i].year, todays[i].month, todays[i].day);

    g_assert_true (co_reminder_is_ahead (&day, todays[i].last, &today));
    g_assert_false (co_reminder_is_ahead (&day, todays[i].last + 1, &today));
  }
}

static void
test_escapes (void)
{
  static const struct {
    const char *words;
    const char *written;
  } cases[] = {
    {"", "SUMMARY:"},
    {"a, b; c\\d: \"e\"", "SUMMARY:a\\, b\\; c\\\\d: \"e\""},
    {"one\ntwo\r\nthree", "SUMMARY:one\\ntwo\\nthree"},
    {"\\n is no new line", "SUMMARY:\\\\n is no new line"},
    {"x\nEND:VEVENT\n", "SUMMARY:x\\nEND:VEVENT\\n"},
    {"bell\a, tab\t, delete\x7f", "SUMMARY:bell\\, tab\t\\, delete"},
    {"cut \xc3", "SUMMARY:cut \xef\xbf\xbd"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *text = format_words (cases[i].words, "");

    assert_has (text, cases[i].written);
  }
}

static void
assert_lines (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  guint count = g_strv_length (lines);

  g_assert_cmpstr (lines[count - 1], ==, "");
  for (guint i = 0; i < count; i++) {
    g_assert_cmpuint (strlen (lines[i]), <=, LINE_SIZE);
    g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    g_assert_null (strpbrk (lines[i], "\r\n"));
  }
}

/* Letters of one to four bytes, at every place where a line may end. */
static void
test_folds (void)
{
  static const char *const letters[] = {"a", "é", "字", "😀", ","};

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++) {
    for (guint before = 0; before < LINE_SIZE; before++) {
      g_autofree char *start = g_strnfill (before, 'x');
      g_autofree char *times = g_strnfill (150, '\n');
      g_auto (GStrv) parts = g_strsplit (times, "\n", -1);
      g_autofree char *tail = g_strjoinv (letters[i], parts);
      g_autofree char *words = g_strconcat (start, tail, NULL);
      g_autofree char *text = format_words (words, words);
      g_autoptr (GString) whole = g_string_new (text);
      g_autoptr (GString) expected = g_string_new (words);
      g_autofree char *line = NULL;

      assert_lines (text);
      g_string_replace (whole, "\r\n ", "", 0);
      g_string_replace (expected, ",", "\\,", 0);
      line = g_strconcat ("SUMMARY:", expected->str, NULL);
      assert_has (whole->str, line);
    }
  }
}

static void
test_exact_line (void)
{
  g_autofree char *fits = g_strnfill (LINE_SIZE - strlen ("SUMMARY:"), 'x');
  g_autofree char *longer = g_strconcat (fits, "y", NULL);
  g_autofree char *fitting = format_words (fits, "");
  g_autofree char *folded = format_words (longer, "");
  g_autofree char *line = g_strconcat ("SUMMARY:", fits, NULL);

  assert_has (fitting, line);
  assert_has (folded, line);
  assert_has (folded, " y");
}

static void
keep_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static gboolean
write_text (const char *path, const char *text, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  co_reminder_write_async (path, text, NULL, keep_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return co_reminder_write_finish (result, error);
}

static void
test_write (void)
{
  g_autofree char *folder = g_dir_make_tmp ("reminder-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "reminder.ics", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "reminder.ics", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  struct stat info;

  g_assert_true (write_text (path, "first", &error));
  g_assert_true (write_text (path, "second", &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "second");
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
  g_assert_false (write_text (nowhere, "third", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_unlink (path);
  /* Nothing else is there. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Nothing of a text that does not fit is left, and what was there is as before. */
static void
test_no_room (void)
{
  g_autofree char *folder = g_dir_make_tmp ("reminder-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "reminder.ics", NULL);
  g_autofree char *large = g_strnfill (1 << 20, 'x');
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  struct rlimit before;
  struct rlimit small;

  g_assert_true (write_text (path, "first", &error));
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = (struct rlimit){.rlim_cur = 1 << 16, .rlim_max = before.rlim_max};
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_false (write_text (path, large, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  g_assert_nonnull (error);
  g_assert_true (error->domain == G_IO_ERROR);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "first");
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/whole", test_whole);
  g_test_add_func ("/reminder/identity", test_identity);
  g_test_add_func ("/reminder/days", test_days);
  g_test_add_func ("/reminder/alarms", test_alarms);
  g_test_add_func ("/reminder/ahead", test_ahead);
  g_test_add_func ("/reminder/escapes", test_escapes);
  g_test_add_func ("/reminder/folds", test_folds);
  g_test_add_func ("/reminder/exact-line", test_exact_line);
  g_test_add_func ("/reminder/write", test_write);
  g_test_add_func ("/reminder/no-room", test_no_room);
  return g_test_run ();
}
