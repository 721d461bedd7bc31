/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-fetch.h"
#include "co-refresh-outcome.h"
#include "co-text.h"

#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/* The program that asks for newer knowledge. The others start it when a person wants that, and read
 * what it says, a line at a time:
 *
 *     progress RECEIVED TOTAL
 *     outcome NAME SERIAL WORDS
 *
 * It is one of its own so that nothing else in the house can speak to a network at all. */

/* Longer than any bundle takes on a slow line. */
#define ALL_SECONDS   600
#define QUIET_SECONDS 30

/* Nothing that comes takes more. */
#define MAX_MEMORY (2ull * 1024 * 1024 * 1024)

static void
tell_progress (goffset received, goffset total)
{
  printf ("progress %" G_GOFFSET_FORMAT " %" G_GOFFSET_FORMAT "\n", received, total);
  fflush (stdout);
}

static int
tell_outcome (CoRefreshOutcome outcome, gint64 serial, const char *words)
{
  /* Some of them may come from the server. */
  g_autofree char *line = co_text_printable (words);

  printf ("outcome %s %" G_GINT64_FORMAT " %s\n",
          co_refresh_outcome_to_string (outcome),
          serial,
          line);
  return fflush (stdout) == 0 ? 0 : 1;
}

static int
tell (gboolean done, const CoEdition *edition, const GError *error)
{
  if (done)
    return tell_outcome (CO_REFRESH_NEWER, edition->serial, edition->date);
  if (error->domain == CO_REFRESH_ERROR)
    return tell_outcome ((CoRefreshOutcome) error->code, 0, error->message);
  return tell_outcome (CO_REFRESH_FAILED, 0, error->message);
}

static guint
get_seconds (const char *text, guint otherwise)
{
  guint64 seconds;

  return g_ascii_string_to_unsigned (text, 10, 1, 3600, &seconds, NULL) ? (guint) seconds
                                                                        : otherwise;
}

/* fetch FOLDER ADDRESS [ALL-SECONDS QUIET-SECONDS] */
static int
run_fetch (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  CoEdition edition = {0};
  CoFetch fetch = {
    .folder = argv[2],
    .address = argv[3],
    .quiet_seconds = argc > 5 ? get_seconds (argv[5], QUIET_SECONDS) : QUIET_SECONDS,
    .progress = tell_progress,
  };
  gboolean done;

  /* A server that sends a byte a minute keeps nobody waiting for ever. */
  alarm (argc > 4 ? get_seconds (argv[4], ALL_SECONDS) : ALL_SECONDS);
  done = co_fetch_run (&fetch, &edition, &error);
  return tell (done, &edition, error);
}

static GBytes *
read_file (const char *path, GError **error)
{
  char *content;
  gsize length;

  return g_file_get_contents (path, &content, &length, error) ? g_bytes_new_take (content, length)
                                                              : NULL;
}

/* check BUNDLE SIGNATURE */
static int
run_check (char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bundle = read_file (argv[2], &error);
  g_autoptr (GBytes) signature = bundle != NULL ? read_file (argv[3], &error) : NULL;
  CoEdition edition = {0};
  const char *key;
  gboolean done = signature != NULL && co_fetch_check (bundle, signature, &edition, &key, &error);

  return tell (done, &edition, error);
}

/* The address sanitizer lays claim to far more than it uses. */
static void
limit_memory (void)
{
#ifndef __SANITIZE_ADDRESS__
  const struct rlimit memory = {MAX_MEMORY, MAX_MEMORY};

  setrlimit (RLIMIT_AS, &memory);
#endif
}

int
main (int argc, char **argv)
{
  /* Without a parent there is nobody to ask for. */
  prctl (PR_SET_PDEATHSIG, SIGTERM);
  limit_memory ();
  if ((argc == 4 || argc == 6) && strcmp (argv[1], "fetch") == 0)
    return run_fetch (argc, argv);
  if (argc == 4 && strcmp (argv[1], "check") == 0)
    return run_check (argv);
  fprintf (stderr, "changeover-refresh is started by Changeover, and by nobody else.\n");
  return 2;
}
