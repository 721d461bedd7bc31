/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-record.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  char *folder; /* (owned) */
  char *path;   /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *base = g_dir_make_tmp ("changeover-record-XXXXXX", NULL);

  fixture->folder = g_build_filename (base, "state", NULL);
  fixture->path = g_build_filename (fixture->folder, CO_REMOVAL_RECORD_NAME, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autofree char *base = g_path_get_dirname (fixture->folder);

  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_rmdir (base);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
add (Fixture *fixture, CoRemovalEventKind kind, guint number)
{
  g_autofree char *package = g_strdup_printf ("kesl 12.%u", number);
  const char *const what[] = {package, "/var/opt/kaspersky\n\"ü\"", NULL};
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (1795262400 + number);
  g_autoptr (CoRemovalEvent) event =
    co_removal_event_new (kind, at, "kesl", what, number % 2 == 0 ? "no\nlock" : NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (co_removal_record_add (fixture->folder, event, &error));
  g_assert_no_error (error);
}

static GPtrArray *
read_all (Fixture *fixture, guint damaged)
{
  g_autoptr (GError) error = NULL;
  guint count;
  GPtrArray *events = co_removal_record_read (fixture->folder, &count, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (count, ==, damaged);
  return events;
}

static void
test_grows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = read_all (fixture, 0);
  g_autoptr (GPtrArray) events = NULL;
  struct stat info;

  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i <= CO_REMOVAL_EVENT_NOT_SURE; i++)
    add (fixture, (CoRemovalEventKind) i, i);
  events = read_all (fixture, 0);
  g_assert_cmpuint (events->len, ==, CO_REMOVAL_EVENT_NOT_SURE + 1);
  for (guint i = 0; i < events->len; i++) {
    const CoRemovalEvent *event = g_ptr_array_index (events, i);
    g_autofree char *package = g_strdup_printf ("kesl 12.%u", i);

    g_assert_cmpuint (event->kind, ==, i);
    g_assert_cmpint (g_date_time_to_unix (event->at), ==, 1795262400 + i);
    g_assert_cmpstr (event->product, ==, "kesl");
    g_assert_cmpstr (event->what[0], ==, package);
    g_assert_cmpstr (event->what[1], ==, "/var/opt/kaspersky\n\"ü\"");
    g_assert_null (event->what[2]);
    g_assert_cmpstr (event->answer, ==, i % 2 == 0 ? "no\nlock" : NULL);
  }
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
}

static off_t
get_size (Fixture *fixture)
{
  struct stat info;

  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  return info.st_size;
}

/* The power went at any byte of the last line: the rest is read, and the next line is whole. */
static void
test_cut (Fixture *fixture, gconstpointer data)
{
  off_t first;
  off_t length;

  add (fixture, CO_REMOVAL_EVENT_BEGAN, 0);
  first = get_size (fixture);
  add (fixture, CO_REMOVAL_EVENT_GONE, 1);
  length = get_size (fixture);
  for (off_t at = first + 1; at < length - 1; at++) {
    g_autoptr (GPtrArray) before = NULL;
    g_autoptr (GPtrArray) after = NULL;

    g_assert_cmpint (truncate (fixture->path, at), ==, 0);
    before = read_all (fixture, 1);
    g_assert_cmpuint (before->len, ==, 1);
    add (fixture, CO_REMOVAL_EVENT_STILL_THERE, 2);
    after = read_all (fixture, 1);
    g_assert_cmpuint (after->len, ==, 2);
    g_assert_cmpint (((CoRemovalEvent *) g_ptr_array_index (after, 1))->kind,
                     ==,
                     CO_REMOVAL_EVENT_STILL_THERE);
    g_assert_cmpint (truncate (fixture->path, first), ==, 0);
    add (fixture, CO_REMOVAL_EVENT_GONE, 1);
  }
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "{",
    "[]",
    "7",
    "{}",
    "{\"at\": 7}",
    "no json",
    "{\"at\": \"2026-11-21T00:00:00Z\", \"event\": \"exploded\", \"product\": \"kesl\"}",
    "{\"at\": \"soon\", \"event\": \"gone\", \"product\": \"kesl\"}",
    "{\"at\": \"2026-11-21T00:00:00Z\", \"event\": \"gone\"}",
    "{\"at\": \"2026-11-21T00:00:00Z\", \"event\": [\"gone\"], \"product\": {}}",
  };

  add (fixture, CO_REMOVAL_EVENT_BEGAN, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *text = g_strconcat (texts[i], "\n", NULL);
    g_autoptr (GPtrArray) events = NULL;

    g_assert_true (g_file_set_contents (fixture->path, text, -1, NULL));
    events = read_all (fixture, 1);
    g_assert_cmpuint (events->len, ==, 0);
  }
}

/* What another program put there in its place is not written to. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDateTime) at = g_date_time_new_now_utc ();
  g_autoptr (CoRemovalEvent) event =
    co_removal_event_new (CO_REMOVAL_EVENT_GONE, at, "kesl", NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (fixture->folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("/dev/null", fixture->path), ==, 0);
  g_assert_false (co_removal_record_add (fixture->folder, event, &error));
  g_assert_nonnull (error);
}

/* Adds lines until it is killed, and says each time when one is on the disk. */
static void
add_without_end (Fixture *fixture, int out)
{
  for (guint i = 0;; i++) {
    add (fixture, CO_REMOVAL_EVENT_BEGAN, i);
    if (write (out, ".", 1) != 1)
      _exit (0);
  }
}

static void
test_killed (Fixture *fixture, gconstpointer data)
{
  guint added = 0;

  for (guint i = 0; i < 50; i++) {
    g_autoptr (GPtrArray) events = NULL;
    guint damaged;
    char said;
    int ends[2];
    pid_t pid;

    g_assert_cmpint (pipe (ends), ==, 0);
    pid = fork ();
    g_assert_cmpint (pid, >=, 0);
    if (pid == 0)
      add_without_end (fixture, ends[1]);
    close (ends[1]);
    g_usleep ((gulong) g_test_rand_int_range (0, 20000));
    kill (pid, SIGKILL);
    waitpid (pid, NULL, 0);
    while (read (ends[0], &said, 1) == 1)
      added++;
    close (ends[0]);
    events = co_removal_record_read (fixture->folder, &damaged, NULL);
    g_assert_nonnull (events);
    g_assert_cmpuint (events->len, >=, added);
    g_assert_cmpuint (damaged, <=, i + 1);
    added = events->len;
  }
  g_assert_cmpuint (added, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define add_test(name, function)                                                                   \
  g_test_add ("/removal-record/" name, Fixture, NULL, set_up, function, tear_down)
  add_test ("grows", test_grows);
  add_test ("cut", test_cut);
  add_test ("damaged", test_damaged);
  add_test ("link", test_link);
  add_test ("killed", test_killed);
  return g_test_run ();
}
