/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive-reader.h"
#include "co-hive-recovery.h"
#include "co-hive.h"
#include "co-root-file.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <unistd.h>

/* The largest hive that Windows 10 itself loads by default is 2 GB; real ones stay below 300 MB. */
#define MAX_HIVE_SIZE (1024 * 1024 * 1024)
#define PIECE_SIZE    (4 * 1024 * 1024)
/* The header of a hive: its mark, and how much follows. */
#define HEADER_SIZE 4096
#define DATA_SIZE   40

/**
 * CoHive:
 *
 * A file of the Windows registry, read with hivex.
 *
 * hivex maps the file it opens. A mapped file that shrinks, or whose disk is pulled out, kills the
 * program, so hivex gets a copy in memory; reading the copy can fail in an orderly way.
 */
struct _CoHive {
  hive_h *hive;         /* (owned) */
  CoRegistry *registry; /* (owned) */
  gboolean dirty;
  gboolean faults;
};

/**
 * co_hive_free:
 * @self: (transfer full): a hive
 *
 * Closes a hive.
 */
void
co_hive_free (CoHive *self)
{
  g_clear_pointer (&self->registry, co_registry_free);
  if (self->hive != NULL)
    hivex_close (self->hive);
  g_free (self);
}

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
copy_to_memory (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  goffset size = 0;
  int from = co_root_open_file (root, path, &size, error);
  gboolean copied;
  int to;

  if (from < 0)
    return -1;
  if (size > MAX_HIVE_SIZE) {
    close (from);
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: larger than any registry", path);
    return -1;
  }
  to = memfd_create ("changeover-hive", MFD_CLOEXEC);
  if (to < 0) {
    co_error_set_errno (error, errno, path);
    close (from);
    return -1;
  }
  copied = copy (from, to, size, path, cancellable, error);
  close (from);
  if (!copied) {
    close (to);
    return -1;
  }
  return to;
}

static guint32
read_u32 (const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return GUINT32_FROM_LE (value);
}

static gboolean
read_header (CoHive *self, int fd, const char *path, GError **error)
{
  goffset size = lseek (fd, 0, SEEK_END);
  guint8 header[HEADER_SIZE];

  if (pread (fd, header, sizeof header, 0) != (ssize_t) sizeof header ||
      memcmp (header, "regf", 4) != 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: not a registry file", path);
    return FALSE;
  }
  self->faults = (guint64) size < (guint64) HEADER_SIZE + read_u32 (header + DATA_SIZE);
  return TRUE;
}

/* What hivex refuses at first it may still read in parts; that it is damaged is then said. */
static gboolean
open_copy (CoHive *self, int fd, const char *path, GError **error)
{
  char name[32];

  g_snprintf (name, sizeof name, "/proc/self/fd/%d", fd);
  self->hive = hivex_open (name, 0);
  if (self->hive == NULL) {
    self->faults = TRUE;
    self->hive = hivex_open (name, HIVEX_OPEN_UNSAFE);
  }
  if (self->hive == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: %s", path, g_strerror (errno));
    return FALSE;
  }
  return TRUE;
}

/**
 * co_hive_open:
 * @root: the root of the target
 * @path: the file, relative to the root and in its own spelling
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads a hive, with the changes that Windows had put into its logs only.
 *
 * Returns: (transfer full): the hive, or `NULL` if nothing of it can be read
 */
CoHive *
co_hive_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoHive) self = g_new0 (CoHive, 1);
  gboolean opened;
  int fd;

  g_return_val_if_fail (CO_IS_ROOT (root) && path != NULL, NULL);

  fd = copy_to_memory (root, path, cancellable, error);
  if (fd < 0)
    return NULL;
  opened = co_hive_recovery_run (root, path, fd, &self->dirty, cancellable, error) &&
           read_header (self, fd, path, error) && open_copy (self, fd, path, error);
  close (fd);
  if (!opened)
    return NULL;
  self->registry = co_hive_reader_new (self->hive, self->faults);
  return g_steal_pointer (&self);
}

/**
 * co_hive_is_dirty:
 * @self: a hive
 *
 * Tells whether Windows had changes for this hive that are neither in it nor whole in its logs.
 *
 * Returns: whether the hive may be older than what the person last did
 */
gboolean
co_hive_is_dirty (CoHive *self)
{
  return self->dirty;
}

/**
 * co_hive_get_registry:
 * @self: a hive
 *
 * Gets what is in the hive.
 *
 * Returns: (transfer none): the registry, which lives as long as the hive
 */
CoRegistry *
co_hive_get_registry (CoHive *self)
{
  return self->registry;
}
