/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive-file.h"
#include "co-hive-reader.h"
#include "co-hive.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* The header of a hive: its mark, and how much follows. */
#define HEADER_SIZE 4096
#define DATA_SIZE   40

/**
 * CoHive:
 *
 * A file of the Windows registry, read with hivex.
 */
struct _CoHive {
  hive_h *hive;         /* (owned) */
  CoRegistry *registry; /* (owned) */
  int fd;               /* (owned): the file, or a copy of it in memory */
  CoFileStamp stamp;
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
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
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
open_with_hivex (CoHive *self, int fd, const char *path, GError **error)
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

  g_return_val_if_fail (CO_IS_ROOT (root) && path != NULL, NULL);

  self->fd = co_hive_file_open (root, path, &self->stamp, &self->dirty, cancellable, error);
  if (self->fd < 0 || !read_header (self, self->fd, path, error) ||
      !open_with_hivex (self, self->fd, path, error))
    return NULL;
  self->registry = co_hive_reader_new (self->hive, self->faults);
  return g_steal_pointer (&self);
}

/**
 * co_hive_has_changed:
 * @self: a hive
 *
 * Tells whether the file was written to since it was opened. What was read of it is worth nothing
 * then.
 *
 * Returns: whether it is another one now
 */
gboolean
co_hive_has_changed (CoHive *self)
{
  return !co_file_stamp_holds (&self->stamp, self->fd);
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
