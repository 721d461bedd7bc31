/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-journal-folder.h"
#include "co-text.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* A program that ends just now lets go within this time. */
#define PATIENCE G_USEC_PER_SEC
#define PAUSE    (20 * 1000)

/* What a person can do about it. */
static const char *
get_advice (int errsv)
{
  switch (errsv) {
  case ENOSPC:
  case EDQUOT:
    return _ ("The disk is full. Free some space, and try again.");
  case EFBIG:
    return _ ("This computer lets no file grow that large. Ask the person who looks after it.");
  case EROFS:
    return _ ("That place can be read only, so your plan cannot be kept.");
  case EACCES:
  case EPERM:
    return _ ("You are not allowed to use that place. Look whom it belongs to.");
  case ELOOP:
  case ENOTDIR:
  case EISDIR:
  case EEXIST:
    return _ ("Something else of that name is there. Look what it is, and move it away.");
  default:
    return g_strerror (errsv);
  }
}

static void
set_error (GError **error, const char *path, int errsv, const char *words)
{
  g_autofree char *shown = co_text_printable_path (path);
  g_autoptr (GError) plain = NULL;

  co_error_set_errno (&plain, errsv, shown);
  /* Translators: what went wrong, the folder where it did, and what to do about it. */
  g_set_error (error,
               CO_ERROR,
               plain->code,
               _ ("%1$s It belongs in the folder “%2$s”. %3$s"),
               words,
               shown,
               get_advice (errsv));
}

/**
 * co_journal_folder_set_error:
 * @self: the folder
 * @error: (out) (optional): where to put the error
 * @errsv: the value of `errno`
 * @words: what went wrong
 *
 * Says what went wrong, where, and what to do about it.
 */
void
co_journal_folder_set_error (CoJournalFolder *self, GError **error, int errsv, const char *words)
{
  set_error (error, self->path, errsv, words);
}

/* Only the folder itself must be ours; where it lies is the choice of the person. */
static int
open_folder (const char *path, gboolean create)
{
  g_autofree char *parent = g_path_get_dirname (path);
  struct stat info;
  int fd;

  if (create && g_mkdir_with_parents (parent, 0700) != 0)
    return -1;
  if (create && g_mkdir (path, 0700) != 0 && errno != EEXIST)
    return -1;
  fd = open (path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0)
    return -1;
  if (fstat (fd, &info) == 0 && info.st_uid == geteuid () &&
      ((info.st_mode & 077) == 0 || fchmod (fd, 0700) == 0))
    return fd;
  close (fd);
  errno = EPERM;
  return -1;
}

/* Whether the file that we have locked is still the one of that name. */
static gboolean
is_current (int folder, int lock)
{
  struct stat here;
  struct stat there;

  return fstat (lock, &here) == 0 &&
         fstatat (folder, CO_JOURNAL_LOCK_NAME, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
         here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

static int
try_lock (int folder)
{
  int lock = openat (folder, CO_JOURNAL_LOCK_NAME, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  int errsv = EWOULDBLOCK;

  if (lock < 0)
    return -1;
  if (flock (lock, LOCK_EX | LOCK_NB) != 0)
    errsv = errno;
  else if (is_current (folder, lock))
    return lock;
  close (lock);
  errno = errsv;
  return -1;
}

static int
lock_folder (int folder)
{
  gint64 late = g_get_monotonic_time () + PATIENCE;
  int lock = try_lock (folder);

  while (lock < 0 && errno == EWOULDBLOCK && g_get_monotonic_time () < late) {
    g_usleep (PAUSE);
    lock = try_lock (folder);
  }
  return lock;
}

static gboolean
hold (CoJournalFolder *self, GError **error)
{
  self->lock = lock_folder (self->fd);
  if (self->lock < 0 && errno == ENOENT) {
    /* Who had it before found nothing to keep, and removed the folder. */
    close (self->fd);
    self->fd = open_folder (self->path, TRUE);
    self->lock = self->fd >= 0 ? lock_folder (self->fd) : -1;
  }
  if (self->lock >= 0)
    return TRUE;
  if (errno == EWOULDBLOCK)
    g_set_error_literal (error,
                         CO_ERROR,
                         CO_ERROR_UNAVAILABLE,
                         _ ("Changeover is already open with your plan. Close it there, and try "
                            "again."));
  else
    set_error (error, self->path, errno, _ ("Your plan could not be opened."));
  return FALSE;
}

/**
 * co_journal_folder_open:
 * @path: (type filename): the folder, which need not be there yet
 * @error: return location for `CO_ERROR_UNAVAILABLE` if another process has it, or another
 *   [error@Co.Error]
 *
 * Opens the folder of the journal, and keeps all others out. What a process left behind that was
 * killed while it wrote is removed.
 *
 * Returns: (transfer full): the folder, or `NULL` on error
 */
CoJournalFolder *
co_journal_folder_open (const char *path, GError **error)
{
  g_autoptr (CoJournalFolder) self = g_new (CoJournalFolder, 1);

  self->path = g_strdup (path);
  self->lock = -1;
  self->fd = open_folder (path, TRUE);
  if (self->fd < 0) {
    set_error (error, path, errno, _ ("Your plan could not be opened."));
    return NULL;
  }
  if (!hold (self, error))
    return NULL;
  unlinkat (self->fd, CO_JOURNAL_NEW_NAME, 0);
  return g_steal_pointer (&self);
}

/* Whoever only looked leaves nothing behind. */
static void
remove_if_unused (CoJournalFolder *self)
{
  if (faccessat (self->fd, CO_JOURNAL_NAME, F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOENT)
    return;
  unlinkat (self->fd, CO_JOURNAL_LOCK_NAME, 0);
  g_rmdir (self->path);
}

/**
 * co_journal_folder_close:
 * @self: the folder
 *
 * Lets others in again.
 */
void
co_journal_folder_close (CoJournalFolder *self)
{
  if (self->lock >= 0) {
    remove_if_unused (self);
    close (self->lock);
  }
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->path);
  g_free (self);
}

static gboolean
is_ours (const char *name)
{
  return g_str_equal (name, CO_JOURNAL_NAME) || g_str_equal (name, CO_JOURNAL_NEW_NAME) ||
         g_str_equal (name, CO_JOURNAL_RECORD_NAME) ||
         g_str_has_prefix (name, CO_JOURNAL_DAMAGED_PREFIX);
}

static GPtrArray *
list_ours (CoJournalFolder *self)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  DIR *folder = fdopendir (dup (self->fd));
  struct dirent *entry;

  if (folder != NULL)
    rewinddir (folder); /* the copy shares its place with those that were read before */
  while (folder != NULL && (entry = readdir (folder)) != NULL)
    if (is_ours (entry->d_name))
      g_ptr_array_add (names, g_strdup (entry->d_name));
  if (folder != NULL)
    closedir (folder);
  return names;
}

static gboolean
remove_ours (CoJournalFolder *self, GPtrArray *removed, GError **error)
{
  g_autoptr (GPtrArray) names = list_ours (self);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);

    if (unlinkat (self->fd, name, 0) != 0 && errno != ENOENT) {
      set_error (error, self->path, errno, _ ("Your plan could not be removed."));
      return FALSE;
    }
    g_ptr_array_add (removed, g_build_filename (self->path, name, NULL));
  }
  return TRUE;
}

/**
 * co_journal_folder_clear:
 * @self: the folder
 * @error: return location for a [error@Co.Error]
 *
 * Removes the journal, all that is left of earlier ones, and the record of what was removed. The
 * folder goes when it is closed.
 *
 * Returns: whether nothing of it is left
 */
gboolean
co_journal_folder_clear (CoJournalFolder *self, GError **error)
{
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_free);

  return remove_ours (self, removed, error);
}

/**
 * co_journal_folder_wipe:
 * @path: (type filename): the folder, which need not be there
 * @removed: (element-type filename): where to put what was removed
 * @error: return location for a [error@Co.Error]
 *
 * Removes the journal, all that is left of earlier ones, the record of what was removed, and then
 * the folder, if that is empty.
 *
 * Returns: whether nothing of it is left
 */
gboolean
co_journal_folder_wipe (const char *path, GPtrArray *removed, GError **error)
{
  g_autoptr (CoJournalFolder) self = g_new (CoJournalFolder, 1);

  self->path = g_strdup (path);
  self->lock = -1;
  self->fd = open_folder (path, FALSE);
  if (self->fd < 0 && errno == ENOENT)
    return TRUE;
  if (self->fd < 0) {
    set_error (error, path, errno, _ ("Your plan could not be removed."));
    return FALSE;
  }
  return hold (self, error) && remove_ours (self, removed, error);
}
