/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-marks.h"
#include "co-hive-file.h"
#include "co-host-view.h"
#include "co-probes.h"
#include "co-read-only-mount.h"
#include "co-reader-message.h"
#include "co-reader-process.h"
#include "co-reader-sandbox.h"

#include <errno.h>
#include <iconv.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

/* The reader process: reads one target for the program that started it, and holds nothing but the
 * descriptor of that target and a socket. Through the socket comes what to look for, then the
 * numbers of probes, one at a time; back goes what each brought home, its length first. The end of
 * the socket is the end. */

static gboolean
read_all (void *buffer, gsize size)
{
  guint8 *place = buffer;

  while (size > 0) {
    ssize_t n = read (CO_READER_SOCKET_FD, place, size);

    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return FALSE;
    place += n;
    size -= (gsize) n;
  }
  return TRUE;
}

static gboolean
write_all (const void *buffer, gsize size)
{
  const guint8 *place = buffer;

  while (size > 0) {
    ssize_t n = write (CO_READER_SOCKET_FD, place, size);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return FALSE;
    place += n;
    size -= (gsize) n;
  }
  return TRUE;
}

static gboolean
answer (CoTraces *traces, const GError *failure)
{
  g_autoptr (GBytes) message = co_reader_message_pack (traces, failure);
  guint64 length = g_bytes_get_size (message);

  return write_all (&length, sizeof length) && write_all (g_bytes_get_data (message, NULL), length);
}

static gboolean
run_probe (const CoProbe *probe, CoTarget *target, CoCatalog *catalog)
{
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GError) failure = NULL;

  co_probe_run (probe, target, traces, NULL, &failure);
  return answer (traces, failure);
}

/* A disk that is gone by now answers to nobody. Whoever asks is told that, whatever the question.
 */
static void
serve_failure (CoCatalog *catalog, const GError *failure)
{
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  guint32 index;

  while (read_all (&index, sizeof index) && answer (traces, failure))
    continue;
}

static void
serve (CoTarget *target, CoCatalog *catalog)
{
  const CoProbe *const *probes = co_probes_get ();
  guint32 n_probes = 0;
  guint32 index;

  while (probes[n_probes] != NULL)
    n_probes++;
  while (read_all (&index, sizeof index) && index < n_probes &&
         run_probe (probes[index], target, catalog))
    continue;
}

static const char *const encodings[] = {"UTF-16LE", "UTF-16BE", "LATIN1"};

/* Tables of libraries, both ways for each encoding. */
typedef struct {
  iconv_t from[G_N_ELEMENTS (encodings)];
  iconv_t to[G_N_ELEMENTS (encodings)];
} Tables;

/* Libraries load what they need when they need it first; behind the fence that is too late. The
 * tables stay for as long as somebody uses them. */
static void
load_tables (Tables *tables)
{
  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++) {
    tables->from[i] = iconv_open ("UTF-8", encodings[i]);
    tables->to[i] = iconv_open (encodings[i], "UTF-8");
  }
}

static void
clear_tables (Tables *tables)
{
  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++) {
    if (tables->from[i] != (iconv_t) -1)
      iconv_close (tables->from[i]);
    if (tables->to[i] != (iconv_t) -1)
      iconv_close (tables->to[i]);
  }
}

/* What to look for comes first through the socket. */
static CoCatalog *
take_catalog (void)
{
  g_autoptr (GBytes) packed = NULL;
  g_autofree guint8 *data = NULL;
  guint64 length;

  if (!read_all (&length, sizeof length))
    return NULL;
  data = g_malloc (length);
  if (!read_all (data, length))
    return NULL;
  packed = g_bytes_new_take (g_steal_pointer (&data), length);
  return co_catalog_marks_unpack (packed);
}

/* Where the system allows it, the target is read through a mount of our own that cannot be written
 * to. */
static CoRoot *
take_root (CoRootFlags flags, GError **error)
{
  int fd = co_reader_sandbox_is_used () ? co_read_only_mount_new (CO_READER_ROOT_FD) : -1;

  if (fd < 0)
    return co_root_new_received (CO_READER_ROOT_FD, flags, error);
  close (CO_READER_ROOT_FD);
  return co_root_new_received (fd, flags, error);
}

static void
read_behind_fence (CoSystem system, gboolean is_this_computer, CoRoot *root, CoCatalog *catalog)
{
  g_autoptr (CoTarget) target = co_target_new_received (system, is_this_computer, root);
  Tables tables;

  if (co_reader_sandbox_is_used ())
    co_hive_file_allow_mapping ();
  load_tables (&tables);
  co_reader_sandbox_enter (root);
  serve (target, catalog);
  clear_tables (&tables);
}

/**
 * co_reader_process_is_meant:
 * @argc: how many arguments the program got
 * @argv: (array length=argc): its name and arguments
 *
 * Tells whether the program was started to be a reader process. A program that scans asks this
 * first, and runs [func@Co.reader_process_run] if so.
 *
 * Returns: whether it was
 */
gboolean
co_reader_process_is_meant (int argc, char **argv)
{
  return argc == 4 && strcmp (argv[0], CO_READER_NAME) == 0;
}

/**
 * co_reader_process_run:
 * @argc: 4
 * @argv: (array length=argc): the name, the system, the flags of the root, and whether it is this
 *   computer
 *
 * Is a reader process, until whoever started it has no more to ask.
 *
 * Returns: the exit status
 */
int
co_reader_process_run (int argc, char **argv)
{
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (GError) error = NULL;
  CoSystem system;

  /* Without a parent there is nobody to read for. */
  prctl (PR_SET_PDEATHSIG, SIGKILL);
  /* What is said of a problem depends on this, and later it cannot be looked up any more. */
  co_host_view_is_needed ();
  if (!co_system_from_string (argv[1], &system))
    return 2;
  catalog = take_catalog ();
  root = take_root ((CoRootFlags) g_ascii_strtoull (argv[2], NULL, 10), &error);
  if (catalog == NULL)
    return 3;
  if (root == NULL)
    serve_failure (catalog, error);
  else
    read_behind_fence (system, g_str_equal (argv[3], "1"), g_steal_pointer (&root), catalog);
  return 0;
}
