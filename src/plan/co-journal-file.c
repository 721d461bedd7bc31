/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-journal-file.h"
#include "co-journal-folder.h"
#include "co-text.h"

#include <glib/gi18n.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* More than the plan of a whole office needs. */
#define MAX_SIZE (8 * 1024 * 1024)

/* How often a name is tried, when a damaged file is set aside. */
#define MAX_NAMES 100

/**
 * co_journal_file_read:
 * @self: the folder
 * @error: return location for `CO_ERROR_NOT_FOUND` if there is no journal yet,
 * `CO_ERROR_TOO_LARGE`, or another [error@Co.Error]
 *
 * Reads the journal.
 *
 * Returns: (transfer full): what is in it, or `NULL` on error
 */
GBytes *
co_journal_file_read (CoJournalFolder *self, GError **error)
{
  g_autofree guint8 *data = NULL;
  struct stat info;
  gsize size = 0;
  gssize count = 1;
  int fd = openat (self->fd, CO_JOURNAL_NAME, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

  if (fd < 0 || fstat (fd, &info) != 0 || !S_ISREG (info.st_mode)) {
    co_journal_folder_set_error (self,
                                 error,
                                 fd < 0 ? errno : EISDIR,
                                 _ ("Your plan could not be read."));
    if (fd >= 0)
      close (fd);
    return NULL;
  }
  data = g_malloc (MAX_SIZE + 1);
  while (size <= MAX_SIZE && count > 0) {
    count = TEMP_FAILURE_RETRY (read (fd, data + size, MAX_SIZE + 1 - size));
    size += (gsize) MAX (count, 0);
  }
  if (count < 0)
    co_journal_folder_set_error (self, error, errno, _ ("Your plan could not be read."));
  close (fd);
  if (count < 0)
    return NULL;
  if (size > MAX_SIZE) {
    g_set_error_literal (error, CO_ERROR, CO_ERROR_TOO_LARGE, _ ("It is too large."));
    return NULL;
  }
  return g_bytes_new (data, size);
}

/* A limit on the size of files is told with a signal that would end us; we want the error. */
static gssize
write_without_signal (int fd, const char *data, gsize size)
{
  static const struct timespec no_time = {0};
  sigset_t too_large;
  sigset_t before;
  gssize count;
  int errsv;

  sigemptyset (&too_large);
  sigaddset (&too_large, SIGXFSZ);
  pthread_sigmask (SIG_BLOCK, &too_large, &before);
  count = TEMP_FAILURE_RETRY (write (fd, data, size));
  errsv = errno;
  if (count < 0 && errsv == EFBIG && sigismember (&before, SIGXFSZ) == 0)
    sigtimedwait (&too_large, NULL, &no_time);
  pthread_sigmask (SIG_SETMASK, &before, NULL);
  errno = errsv;
  return count;
}

static gboolean
write_all (int fd, const char *data, gsize size)
{
  while (size > 0) {
    gssize count = write_without_signal (fd, data, size);

    if (count < 0)
      return FALSE;
    data += count;
    size -= (gsize) count;
  }
  return fsync (fd) == 0;
}

static gboolean
write_new (CoJournalFolder *self, const char *text, gsize size)
{
  int fd;
  gboolean written;
  int errsv;

  unlinkat (self->fd, CO_JOURNAL_NEW_NAME, 0);
  fd = openat (self->fd,
               CO_JOURNAL_NEW_NAME,
               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
               0600);
  if (fd < 0)
    return FALSE;
  written = write_all (fd, text, size);
  errsv = errno;
  if (close (fd) != 0 && written) {
    written = FALSE;
    errsv = errno;
  }
  errno = errsv;
  return written;
}

/* Some systems of files cannot do this for a folder, and then need not. */
static gboolean
sync_folder (CoJournalFolder *self)
{
  return fsync (self->fd) == 0 || errno == EINVAL || errno == EROFS;
}

/**
 * co_journal_file_write:
 * @self: the folder
 * @text: (array length=size): what to keep
 * @size: its length
 * @error: return location for a [error@Co.Error]
 *
 * Writes the journal anew. Whatever happens, and whenever: afterwards there is the old one or the
 * new one, whole.
 *
 * Returns: whether the new one is there
 */
gboolean
co_journal_file_write (CoJournalFolder *self, const char *text, gsize size, GError **error)
{
  int errsv;

  if (write_new (self, text, size) &&
      renameat (self->fd, CO_JOURNAL_NEW_NAME, self->fd, CO_JOURNAL_NAME) == 0 &&
      sync_folder (self))
    return TRUE;
  errsv = errno;
  unlinkat (self->fd, CO_JOURNAL_NEW_NAME, 0);
  co_journal_folder_set_error (self, error, errsv, _ ("Your plan could not be saved."));
  return FALSE;
}

/**
 * co_journal_file_set_aside:
 * @self: the folder
 * @error: return location for a [error@Co.Error]
 *
 * Gives a journal that cannot be understood another name, so that nothing is lost.
 *
 * Returns: (transfer full): the new name, or `NULL` on error
 */
char *
co_journal_file_set_aside (CoJournalFolder *self, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");

  for (guint i = 1; i <= MAX_NAMES; i++) {
    g_autofree char *name = i == 1 ? g_strconcat (CO_JOURNAL_DAMAGED_PREFIX, date, NULL)
                                   : g_strdup_printf (CO_JOURNAL_DAMAGED_PREFIX "%s-%u", date, i);

    if (renameat2 (self->fd, CO_JOURNAL_NAME, self->fd, name, RENAME_NOREPLACE) == 0)
      return g_steal_pointer (&name);
    if (errno != EEXIST)
      break;
  }
  co_journal_folder_set_error (self,
                               error,
                               errno,
                               _ ("Your plan is damaged, and could not be set aside."));
  return NULL;
}
