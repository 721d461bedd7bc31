/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive-log.h"
#include "co-hive-recovery.h"
#include "co-root-file.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

/* Windows writes a log into the hive long before it becomes as large as the hive. */
#define MAX_LOG_SIZE  (256 * 1024 * 1024)
#define MAX_BINS_SIZE (1024 * 1024 * 1024)

/* The logs beside a hive. */
typedef struct {
  GBytes *first;       /* (owned) (nullable) */
  GBytes *second;      /* (owned) (nullable) */
  gboolean unreadable; /* there is one more, or a part of one */
} Logs;

static void
logs_clear (Logs *self)
{
  g_clear_pointer (&self->first, g_bytes_unref);
  g_clear_pointer (&self->second, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Logs, logs_clear)

/* An empty log is one that was never used. Returns FALSE only if cancelled. */
static gboolean
read_log (CoRoot *root,
          const char *path,
          const char *suffix,
          GBytes **bytes,
          gboolean *unreadable,
          GCancellable *cancellable,
          GError **error)
{
  g_autofree char *wanted = g_strconcat (path, suffix, NULL);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) content = NULL;
  g_autofree char *found = NULL;
  CoEntryKind kind;

  found = co_root_find (root, wanted, &kind, &local_error);
  if (found != NULL)
    content = co_root_read_file (root, found, MAX_LOG_SIZE, cancellable, &local_error);
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (local_error != NULL)
    *unreadable = TRUE;
  if (content != NULL && g_bytes_get_size (content) > 0)
    *bytes = g_steal_pointer (&content);
  return TRUE;
}

/* Windows XP has a single log; later ones may have an old one of that name, which is not used. */
static gboolean
read_logs (CoRoot *root, const char *path, Logs *logs, GCancellable *cancellable, GError **error)
{
  if (!read_log (root, path, ".LOG1", &logs->first, &logs->unreadable, cancellable, error) ||
      !read_log (root, path, ".LOG2", &logs->second, &logs->unreadable, cancellable, error))
    return FALSE;
  if (logs->first != NULL || logs->second != NULL || logs->unreadable)
    return TRUE;
  return read_log (root, path, ".LOG", &logs->first, &logs->unreadable, cancellable, error);
}

static gboolean
write_at (int fd, const guint8 *data, gsize size, goffset offset)
{
  while (size > 0) {
    ssize_t n = pwrite (fd, data, size, offset);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return FALSE;
    data += n;
    size -= (gsize) n;
    offset += n;
  }
  return TRUE;
}

/* The hive may have grown since it was written. */
static gboolean
grow (int fd, goffset size)
{
  struct stat st;

  if (fstat (fd, &st) != 0)
    return FALSE;
  return st.st_size >= size || ftruncate (fd, size) == 0;
}

static gboolean
apply (int fd, const CoHiveReplay *replay)
{
  if (!grow (fd, CO_HIVE_BASE_SIZE + (goffset) replay->bins_size))
    return FALSE;
  for (guint i = 0; i < replay->pages->len; i++) {
    const CoHivePage *page = &g_array_index (replay->pages, CoHivePage, i);

    if (!write_at (fd, page->data, page->size, CO_HIVE_BASE_SIZE + (goffset) page->offset))
      return FALSE;
  }
  return write_at (fd, replay->base, sizeof replay->base, 0);
}

/**
 * co_hive_recovery_run:
 * @root: the root of the target
 * @path: the hive, relative to the root and in its own spelling
 * @fd: a copy of it in memory
 * @dirty: (out): whether changes are missing that Windows had meant to write
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Writes into the copy of a hive what only its logs hold, as Windows does when it starts. The logs
 * of a hive that was closed in order are not even looked for.
 *
 * Returns: whether the copy can be used
 */
gboolean
co_hive_recovery_run (CoRoot *root,
                      const char *path,
                      int fd,
                      gboolean *dirty,
                      GCancellable *cancellable,
                      GError **error)
{
  g_auto (CoHiveReplay) replay = {0};
  guint8 head[CO_HIVE_HEAD_SIZE];
  g_auto (Logs) logs = {0};
  CoHiveBase base;

  *dirty = FALSE;
  /* A file this short is refused by who opens it. */
  if (pread (fd, head, sizeof head, 0) != (ssize_t) sizeof head)
    return TRUE;
  co_hive_base_read (&base, head, sizeof head);
  if (co_hive_base_is_settled (&base))
    return TRUE;
  *dirty = base.primary != base.secondary;
  if (!read_logs (root, path, &logs, cancellable, error))
    return FALSE;
  co_hive_replay_init (&replay, head, sizeof head, logs.first, logs.second, MAX_BINS_SIZE);
  if (replay.pages->len == 0)
    return TRUE;
  *dirty = !replay.complete || logs.unreadable;
  if (!apply (fd, &replay)) {
    co_error_set_errno (error, errno, path);
    return FALSE;
  }
  return TRUE;
}
