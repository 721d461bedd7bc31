/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-partial.h"
#include "co-refresh-outcome.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define PIECE (64 * 1024)

#define GROUP   "Partial"
#define ADDRESS "address"
#define ETAG    "etag"

/**
 * CoPartial:
 *
 * A file that is on its way. What came stays on the disk when it breaks off, with a note of what it
 * belongs to, and only the rest is fetched next time. That the parts fit together is told by the
 * signature of the whole.
 */
struct _CoPartial {
  GObject parent_instance;

  /* Construct */
  char *address; /* (owned) */
  char *path;    /* (owned): what came */
  char *note;    /* (owned): what it belongs to */

  /* State */
  char *etag; /* (owned) (nullable): what the server called it */
  goffset received;
  int fd;
};

G_DEFINE_FINAL_TYPE (CoPartial, co_partial, G_TYPE_OBJECT)

static void
close_file (CoPartial *self)
{
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
}

static void
co_partial_finalize (GObject *object)
{
  CoPartial *self = CO_PARTIAL (object);

  close_file (self);
  g_free (self->address);
  g_free (self->path);
  g_free (self->note);
  g_free (self->etag);
  G_OBJECT_CLASS (co_partial_parent_class)->finalize (object);
}

static void
co_partial_class_init (CoPartialClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_partial_finalize;
}

static void
co_partial_init (CoPartial *self)
{
  self->fd = -1;
}

/* A name that the server keeps only as long as the bytes are the same. */
static gboolean
is_strong (const char *etag)
{
  return etag != NULL && !g_str_has_prefix (etag, "W/");
}

static void
read_note (CoPartial *self)
{
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autofree char *address = NULL;
  GStatBuf info;

  if (!g_key_file_load_from_file (note, self->note, G_KEY_FILE_NONE, NULL))
    return;
  address = g_key_file_get_string (note, GROUP, ADDRESS, NULL);
  if (g_strcmp0 (address, self->address) != 0 || g_stat (self->path, &info) != 0 ||
      info.st_size == 0)
    return;
  self->etag = g_key_file_get_string (note, GROUP, ETAG, NULL);
  self->received = self->etag != NULL ? info.st_size : 0;
}

/**
 * co_partial_new:
 * @folder: where to keep it
 * @address: what is fetched
 *
 * Looks whether a part of a file is here already.
 *
 * Returns: (transfer full): a new object
 */
CoPartial *
co_partial_new (const char *folder, const char *address)
{
  CoPartial *self;

  g_return_val_if_fail (folder != NULL && address != NULL, NULL);

  self = g_object_new (CO_TYPE_PARTIAL, NULL);
  self->address = g_strdup (address);
  self->path = g_build_filename (folder, "partial", NULL);
  self->note = g_build_filename (folder, "partial.note", NULL);
  read_note (self);
  return self;
}

/**
 * co_partial_has_begun:
 * @self: a file that is on its way
 *
 * Tells whether a part of it came another time.
 *
 * Returns: whether it did
 */
gboolean
co_partial_has_begun (CoPartial *self)
{
  g_return_val_if_fail (CO_IS_PARTIAL (self), FALSE);

  return self->received > 0;
}

/**
 * co_partial_drop:
 * @self: a file that is on its way
 *
 * Forgets what came.
 */
void
co_partial_drop (CoPartial *self)
{
  g_return_if_fail (CO_IS_PARTIAL (self));

  close_file (self);
  g_unlink (self->note);
  g_unlink (self->path);
  g_clear_pointer (&self->etag, g_free);
  self->received = 0;
}

/* --- Fetching ------------------------------------------------------------------------------ */

static gboolean
fail (GError **error, CoRefreshOutcome outcome, const char *words)
{
  g_set_error_literal (error, CO_REFRESH_ERROR, outcome, words);
  return FALSE;
}

static gboolean
write_note (CoPartial *self, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autoptr (GError) local_error = NULL;

  if (!is_strong (self->etag))
    return TRUE;
  g_key_file_set_string (note, GROUP, ADDRESS, self->address);
  g_key_file_set_string (note, GROUP, ETAG, self->etag);
  text = g_key_file_to_data (note, NULL, NULL);
  return g_file_set_contents (self->note, text, -1, &local_error) ||
         fail (error, CO_REFRESH_NOT_WRITTEN, local_error->message);
}

/* What came before counts only if this answer goes on from there. */
static gboolean
begin (CoPartial *self, const CoAnswer *answer, GError **error)
{
  gboolean goes_on = answer->status == 206;

  if (!goes_on) {
    co_partial_drop (self);
    self->etag = g_strdup (answer->etag);
  }
  self->fd = g_open (self->path,
                     O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | (goes_on ? O_APPEND : O_TRUNC),
                     0600);
  if (self->fd < 0)
    return fail (error, CO_REFRESH_NOT_WRITTEN, g_strerror (errno));
  return goes_on || write_note (self, error);
}

static gboolean
append (CoPartial *self, GBytes *bytes, GError **error)
{
  gsize size;
  const char *place = g_bytes_get_data (bytes, &size);

  while (size > 0) {
    ssize_t n = write (self->fd, place, size);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return fail (error, CO_REFRESH_NOT_WRITTEN, g_strerror (errno));
    place += n;
    size -= (gsize) n;
    self->received += n;
  }
  return TRUE;
}

static gboolean
receive (CoPartial *self, CoAnswer *answer, gsize max, CoPartialFunc progress, GError **error)
{
  for (;;) {
    g_autoptr (GBytes) bytes = NULL;

    progress (self->received, answer->total);
    if (self->received > (goffset) max || answer->total > (goffset) max)
      return fail (error, CO_REFRESH_REFUSED, "the server sends more than such a file ever has");
    bytes = co_answer_read (answer, PIECE, error);
    if (bytes == NULL || !append (self, bytes, error))
      return FALSE;
    if (g_bytes_get_size (bytes) == 0)
      break;
  }
  return answer->total < 0 || self->received == answer->total ||
         fail (error, CO_REFRESH_UNREACHABLE, "the connection broke off");
}

static GBytes *
read_all (CoPartial *self, GError **error)
{
  char *content;
  gsize length;
  g_autoptr (GError) local_error = NULL;

  close_file (self);
  if (g_file_get_contents (self->path, &content, &length, &local_error))
    return g_bytes_new_take (content, length);
  fail (error, CO_REFRESH_NOT_WRITTEN, local_error->message);
  return NULL;
}

/**
 * co_partial_fetch:
 * @self: a file that is on its way
 * @download: what asks for it
 * @max: how long it may be
 * @progress: called while it comes
 * @error: return location for a [error@Co.RefreshError]
 *
 * Fetches what is not here yet. If the connection breaks off, what came is kept; after any other
 * error nothing is.
 *
 * Returns: (transfer full): the whole file, or `NULL` on error
 */
GBytes *
co_partial_fetch (CoPartial *self,
                  CoDownload *download,
                  gsize max,
                  CoPartialFunc progress,
                  GError **error)
{
  g_autoptr (CoAnswer) answer = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (CO_IS_PARTIAL (self) && CO_IS_DOWNLOAD (download), NULL);
  g_return_val_if_fail (progress != NULL, NULL);

  answer = co_download_ask_from (download,
                                 self->address,
                                 self->received > 0 ? self->etag : NULL,
                                 self->received,
                                 &local_error);
  if (answer != NULL && begin (self, answer, &local_error) &&
      receive (self, answer, max, progress, &local_error))
    return read_all (self, error);
  close_file (self);
  if (!g_error_matches (local_error, CO_REFRESH_ERROR, CO_REFRESH_UNREACHABLE) ||
      !is_strong (self->etag))
    co_partial_drop (self);
  g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}
