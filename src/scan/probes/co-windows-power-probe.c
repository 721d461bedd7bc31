/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"

#include <glib/gi18n-lib.h>

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Looks whether Windows sleeps in its hibernation file. Then the disk is only half of the truth:
 * the rest is in memory that was saved. Fast startup does the same at every shutdown. The file
 * begins with four letters; a Windows that woke up again has overwritten them. */

#define HIBERNATION_FILE "hiberfil.sys"
#define MARK_SIZE        4

static gboolean
is_asleep (const char mark[MARK_SIZE])
{
  return g_ascii_strncasecmp (mark, "hibr", MARK_SIZE) == 0;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  CoEntryKind kind = CO_ENTRY_NONE;
  char mark[MARK_SIZE] = {0};
  g_autoptr (GError) local_error = NULL;
  g_autofree char *path = co_root_find (root, HIBERNATION_FILE, &kind, &local_error);
  goffset size = 0;
  ssize_t n;
  int errsv;
  int fd;

  if (path == NULL && local_error == NULL)
    return TRUE;
  if (path == NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  fd = co_root_open_file (root, path, &size, error);
  if (fd < 0)
    return FALSE;
  n = pread (fd, mark, sizeof mark, 0);
  errsv = errno;
  close (fd);
  if (n < 0) {
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  if (n == (ssize_t) sizeof mark && is_asleep (mark))
    co_traces_add_problem (
      traces,
      co_problem_new (
        co_windows_power_probe.id,
        path,
        N_ ("Windows on this disk was not shut down all the way: it sleeps, or uses fast "
            "startup. What it changed last may not be on the disk yet. Start Windows, "
            "hold the Shift key while you choose “Shut down”, then run the check again.")));
  return TRUE;
}

const CoProbe co_windows_power_probe = {
  .id = "windows-power",
  .doing = N_ ("Looking whether Windows was shut down"),
  .place = HIBERNATION_FILE,
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
