/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive-base.h"
#include "co-hive-file.h"
#include "co-hive-recovery.h"
#include "co-root-file.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* Opens the file of a hive in a way that hivex can be let at it. hivex opens a path once more and
 * maps it, which would leave a new access time on the disk. So it gets the file itself only where
 * nothing can be written, and a copy in memory else, or if there are changes to be put into it. */

/* The largest hive that Windows 10 itself loads by default is 2 GB; real ones stay below 300 MB. */
#define MAX_HIVE_SIZE (1024 * 1024 * 1024)
#define PIECE_SIZE    (4 * 1024 * 1024)

/* The kernel copies by itself, which takes half of the time that reading and writing takes. A file
 * that grows meanwhile is read as far as it went at first. */
static gboolean
copy (int from, int to, goffset size, const char *path, GCancellable *cancellable, GError **error)
{
  ssize_t n = 1;

  while (size > 0 && n != 0) {
    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    n = sendfile (to, from, NULL, (gsize) MIN (size, PIECE_SIZE));
    if (n < 0 && errno != EINTR) {
      co_error_set_errno (error, errno, path);
      return FALSE;
    }
    size -= MAX (n, 0);
  }
  return TRUE;
}

/* Copies the file into memory; the descriptor that is returned has no name anywhere. */
static int
copy_to_memory (int from,
                const CoFileStamp *stamp,
                const char *path,
                GCancellable *cancellable,
                GError **error)
{
  int to = memfd_create ("changeover-hive", MFD_CLOEXEC);

  if (to < 0) {
    co_error_set_errno (error, errno, path);
    return -1;
  }
  if (!copy (from, to, stamp->size, path, cancellable, error)) {
    close (to);
    return -1;
  }
  if (!co_file_stamp_holds (stamp, from)) {
    close (to);
    g_set_error (error, CO_ERROR, CO_ERROR_CHANGED, "%s: changed while it was read", path);
    return -1;
  }
  return to;
}

static gboolean may_map = FALSE;

/**
 * co_hive_file_allow_mapping:
 *
 * Says that this process may die of a disk that is pulled out: then files are mapped where nothing
 * can be written. Reader processes say so.
 */
void
co_hive_file_allow_mapping (void)
{
  may_map = TRUE;
}

static gboolean
is_read_only (int fd)
{
  struct statvfs st;

  return fstatvfs (fd, &st) == 0 && (st.f_flag & ST_RDONLY) != 0;
}

/* Some file systems let nobody map their files. */
static gboolean
can_be_mapped (int fd)
{
  void *map = mmap (NULL, CO_HIVE_BASE_SIZE, PROT_READ, MAP_SHARED, fd, 0);

  if (map == MAP_FAILED)
    return FALSE;
  munmap (map, CO_HIVE_BASE_SIZE);
  return TRUE;
}

static gboolean
is_settled (int fd)
{
  guint8 head[CO_HIVE_HEAD_SIZE];
  CoHiveBase base;

  if (pread (fd, head, sizeof head, 0) != (ssize_t) sizeof head)
    return FALSE;
  co_hive_base_read (&base, head, sizeof head);
  return co_hive_base_is_settled (&base);
}

static int
recover (CoRoot *root,
         const char *path,
         int copied,
         gboolean *dirty,
         GCancellable *cancellable,
         GError **error)
{
  if (copied < 0 || co_hive_recovery_run (root, path, copied, dirty, cancellable, error))
    return copied;
  close (copied);
  return -1;
}

static gboolean
take_stamp (int fd, CoFileStamp *stamp, const char *path, GError **error)
{
  if (!co_file_stamp_take (stamp, fd)) {
    co_error_set_errno (error, errno, path);
    return FALSE;
  }
  if (stamp->size > MAX_HIVE_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: larger than any registry", path);
    return FALSE;
  }
  return TRUE;
}

/**
 * co_hive_file_open:
 * @root: the root of the target
 * @path: the file, relative to the root and in its own spelling
 * @stamp: (out): what the file was like then, to tell later whether it has changed; of a copy, what
 *   the copy is like
 * @dirty: (out): whether changes are missing from it
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Opens a hive, with the changes that Windows had put into its logs only.
 *
 * Returns: a descriptor to close with close(2), which may be opened again through /proc; -1 on
 * error
 */
int
co_hive_file_open (CoRoot *root,
                   const char *path,
                   CoFileStamp *stamp,
                   gboolean *dirty,
                   GCancellable *cancellable,
                   GError **error)
{
  goffset size = 0;
  int file = co_root_open_file (root, path, &size, error);
  int copied;

  *dirty = FALSE;
  if (file < 0)
    return -1;
  if (!take_stamp (file, stamp, path, error)) {
    close (file);
    return -1;
  }
  if (may_map && is_read_only (file) && can_be_mapped (file) && is_settled (file))
    return file;
  copied = copy_to_memory (file, stamp, path, cancellable, error);
  close (file);
  copied = recover (root, path, copied, dirty, cancellable, error);
  if (copied >= 0)
    co_file_stamp_take (stamp, copied);
  return copied;
}
