/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"
#include "co-refresh-outcome.h"
#include "co-shelf-keeper.h"
#include "co-shelf-private.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define LOCK_NAME "lock"
#define NOTE_NAME "asked"

/* What the note says: where it was asked last, what the answer was called, and the newest that ever
 * came, with the key that vouched for it. */
#define NOTE_GROUP   "Asked"
#define NOTE_ADDRESS "address"
#define NOTE_ETAG    "etag"
#define NOTE_SERIAL  "serial"
#define NOTE_KEY     "key"

/* The one in use and the one before it. */
#define N_KEPT 2

/**
 * CoShelfKeeper:
 *
 * Puts bundles on the shelf, and clears away what nobody needs any more. There is one at a time for
 * a folder, whichever program it is in.
 */
struct _CoShelfKeeper {
  GObject parent_instance;

  /* Construct */
  char *folder; /* (owned) */
  int lock;     /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoShelfKeeper, co_shelf_keeper, G_TYPE_OBJECT)

static void
co_shelf_keeper_finalize (GObject *object)
{
  CoShelfKeeper *self = CO_SHELF_KEEPER (object);

  if (self->lock >= 0)
    close (self->lock);
  g_free (self->folder);
  G_OBJECT_CLASS (co_shelf_keeper_parent_class)->finalize (object);
}

static void
co_shelf_keeper_class_init (CoShelfKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_shelf_keeper_finalize;
}

static void
co_shelf_keeper_init (CoShelfKeeper *self)
{
  self->lock = -1;
}

static gboolean
fail (const char *path, int errsv, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error,
               CO_REFRESH_ERROR,
               errsv == EWOULDBLOCK ? CO_REFRESH_BUSY : CO_REFRESH_NOT_WRITTEN,
               "%s: %s",
               shown,
               g_strerror (errsv));
  return FALSE;
}

static gboolean
take_lock (CoShelfKeeper *self, GError **error)
{
  g_autofree char *path = g_build_filename (self->folder, LOCK_NAME, NULL);

  if (g_mkdir_with_parents (self->folder, 0700) != 0)
    return fail (self->folder, errno, error);
  self->lock = g_open (path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (self->lock < 0 || flock (self->lock, LOCK_EX | LOCK_NB) != 0)
    return fail (path, errno, error);
  return TRUE;
}

/**
 * co_shelf_keeper_new:
 * @folder: where bundles are kept
 * @error: return location for a [error@Co.RefreshError]; `CO_REFRESH_BUSY` if another program is at
 *   it
 *
 * Makes the folder if it is not there, and takes hold of it until the keeper is freed or the
 * program ends, however it does.
 *
 * Returns: (transfer full): a keeper, or `NULL` on error
 */
CoShelfKeeper *
co_shelf_keeper_new (const char *folder, GError **error)
{
  g_autoptr (CoShelfKeeper) self = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (CO_TYPE_SHELF_KEEPER, NULL);
  self->folder = g_strdup (folder);
  return take_lock (self, error) ? g_steal_pointer (&self) : NULL;
}

/* --- What is there ------------------------------------------------------------------------- */

static GKeyFile *
read_note (CoShelfKeeper *self)
{
  g_autofree char *path = g_build_filename (self->folder, NOTE_NAME, NULL);
  GKeyFile *note = g_key_file_new ();

  g_key_file_load_from_file (note, path, G_KEY_FILE_NONE, NULL);
  return note;
}

/**
 * co_shelf_keeper_get_newest:
 * @self: a keeper
 *
 * Gets which edition is in use.
 *
 * Returns: its serial
 */
gint64
co_shelf_keeper_get_newest (CoShelfKeeper *self)
{
  g_autoptr (CoBundle) newest = NULL;

  g_return_val_if_fail (CO_IS_SHELF_KEEPER (self), 0);

  newest = co_shelf_open_newest (self->folder);
  return co_bundle_get_edition (newest)->serial;
}

/* The newest that ever came. One that a withdrawn key vouched for does not count: whoever stole
 * that key could have signed a number that no later one is above. */
static gint64
get_noted (GKeyFile *note)
{
  g_autofree char *key = g_key_file_get_string (note, NOTE_GROUP, NOTE_KEY, NULL);

  return key != NULL && co_keys_has_name (key)
           ? g_key_file_get_int64 (note, NOTE_GROUP, NOTE_SERIAL, NULL)
           : 0;
}

/* NULL for what is linked into the program, which needs none. */
static char *
read_key (CoShelfKeeper *self, gint64 serial)
{
  g_autofree char *path = co_shelf_build_path (self->folder, serial, CO_SHELF_PROOF);
  g_autoptr (GKeyFile) proof = g_key_file_new ();

  g_key_file_load_from_file (proof, path, G_KEY_FILE_NONE, NULL);
  return g_key_file_get_string (proof, CO_SHELF_GROUP, CO_SHELF_KEY, NULL);
}

/**
 * co_shelf_keeper_get_floor:
 * @self: a keeper
 *
 * Gets what a serial must be above to be newer. It only goes up, even if a bundle that came is
 * damaged by now.
 *
 * Returns: a serial
 */
gint64
co_shelf_keeper_get_floor (CoShelfKeeper *self)
{
  g_autoptr (GKeyFile) note = NULL;

  g_return_val_if_fail (CO_IS_SHELF_KEEPER (self), 0);

  note = read_note (self);
  /* One below: the same one may come again, to mend what is damaged. */
  return MAX (co_shelf_keeper_get_newest (self), get_noted (note) - 1);
}

/**
 * co_shelf_keeper_get_etag:
 * @self: a keeper
 * @address: where is asked
 *
 * Gets what the last answer from there was called, if what came with it is still in use.
 *
 * Returns: (transfer full) (nullable): an entity tag
 */
char *
co_shelf_keeper_get_etag (CoShelfKeeper *self, const char *address)
{
  g_autoptr (GKeyFile) note = NULL;
  g_autofree char *asked = NULL;

  g_return_val_if_fail (CO_IS_SHELF_KEEPER (self) && address != NULL, NULL);

  note = read_note (self);
  asked = g_key_file_get_string (note, NOTE_GROUP, NOTE_ADDRESS, NULL);
  if (g_strcmp0 (asked, address) != 0 ||
      g_key_file_get_int64 (note, NOTE_GROUP, NOTE_SERIAL, NULL) >
        co_shelf_keeper_get_newest (self))
    return NULL;
  return g_key_file_get_string (note, NOTE_GROUP, NOTE_ETAG, NULL);
}

/**
 * co_shelf_keeper_is_kept:
 * @self: a keeper
 * @signature: a signature
 *
 * Tells whether what a signature belongs to is the newest that is kept.
 *
 * Returns: whether it is
 */
gboolean
co_shelf_keeper_is_kept (CoShelfKeeper *self, GBytes *signature)
{
  g_autofree char *path = NULL;
  g_autofree char *content = NULL;
  gsize length;

  g_return_val_if_fail (CO_IS_SHELF_KEEPER (self) && signature != NULL, FALSE);

  path = co_shelf_build_path (self->folder, co_shelf_keeper_get_newest (self), CO_SHELF_SIGNATURE);
  return g_file_get_contents (path, &content, &length, NULL) &&
         length == g_bytes_get_size (signature) &&
         memcmp (content, g_bytes_get_data (signature, NULL), length) == 0;
}

/* --- Putting one there --------------------------------------------------------------------- */

static gboolean
write_file (const char *path, gconstpointer content, gsize length, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  /* Under another name first, which becomes the right one when all of it is on the disk. */
  if (g_file_set_contents_full (path,
                                content,
                                (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                0600,
                                &local_error))
    return TRUE;
  g_set_error_literal (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_WRITTEN, local_error->message);
  return FALSE;
}

static gboolean
write_bytes (CoShelfKeeper *self, gint64 serial, const char *suffix, GBytes *bytes, GError **error)
{
  g_autofree char *path = co_shelf_build_path (self->folder, serial, suffix);

  return write_file (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error);
}

static gboolean
write_proof (CoShelfKeeper *self, gint64 serial, GBytes *bundle, const char *key, GError **error)
{
  g_autofree char *path = co_shelf_build_path (self->folder, serial, CO_SHELF_PROOF);
  g_autofree char *checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bundle);
  g_autofree char *text =
    g_strdup_printf ("[" CO_SHELF_GROUP "]\n" CO_SHELF_KEY "=%s\n" CO_SHELF_CHECKSUM "=%s\n",
                     key,
                     checksum);

  return write_file (path, text, strlen (text), error);
}

static gboolean
is_wanted (const char *name, GArray *serials)
{
  if (g_str_equal (name, LOCK_NAME) || g_str_equal (name, NOTE_NAME))
    return TRUE;
  for (guint i = 0; i < MIN (serials->len, N_KEPT); i++) {
    static const char *const suffixes[] = {CO_SHELF_BUNDLE, CO_SHELF_SIGNATURE, CO_SHELF_PROOF};

    for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++) {
      g_autofree char *wanted =
        g_strdup_printf ("%" G_GINT64_FORMAT "%s", g_array_index (serials, gint64, i), suffixes[j]);

      if (g_str_equal (name, wanted))
        return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_shelf_keeper_clear_away:
 * @self: a keeper
 *
 * Removes what nobody needs any more: older bundles, and what a program that was killed left
 * behind. The folder is ours alone.
 */
void
co_shelf_keeper_clear_away (CoShelfKeeper *self)
{
  g_autoptr (GArray) serials = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_if_fail (CO_IS_SHELF_KEEPER (self));

  serials = co_shelf_list (self->folder);
  for (guint i = 0; i < serials->len;) {
    g_autoptr (CoBundle) bundle =
      co_shelf_open (self->folder, g_array_index (serials, gint64, i), NULL);

    if (bundle == NULL)
      g_array_remove_index (serials, i);
    else
      i++;
  }
  dir = g_dir_open (self->folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (self->folder, name, NULL);

    if (!is_wanted (name, serials) && g_unlink (path) != 0)
      g_debug ("%s: %s", path, g_strerror (errno));
  }
}

/**
 * co_shelf_keeper_put:
 * @self: a keeper
 * @serial: the serial of the bundle
 * @bundle: a bundle that was checked
 * @signature: its signature
 * @key: the name of the key that vouches for it
 * @error: return location for a [error@Co.RefreshError]
 *
 * Keeps a bundle. Wherever this is interrupted, what was there before counts, or the new one does,
 * whole; never nothing.
 *
 * Returns: whether it is on the disk
 */
gboolean
co_shelf_keeper_put (CoShelfKeeper *self,
                     gint64 serial,
                     GBytes *bundle,
                     GBytes *signature,
                     const char *key,
                     GError **error)
{
  g_return_val_if_fail (CO_IS_SHELF_KEEPER (self), FALSE);
  g_return_val_if_fail (bundle != NULL && signature != NULL && key != NULL, FALSE);

  if (write_bytes (self, serial, CO_SHELF_SIGNATURE, signature, error) &&
      write_proof (self, serial, bundle, key, error) &&
      write_bytes (self, serial, CO_SHELF_BUNDLE, bundle, error))
    return TRUE;
  co_shelf_keeper_clear_away (self);
  return FALSE;
}

/**
 * co_shelf_keeper_note:
 * @self: a keeper
 * @address: where was asked
 * @etag: (nullable): what the answer was called
 *
 * Notes what was asked, so that next time only news are sent. Without the note all is sent again,
 * so that it does not matter if it cannot be written.
 */
void
co_shelf_keeper_note (CoShelfKeeper *self, const char *address, const char *etag)
{
  g_autoptr (GKeyFile) note = NULL;
  g_autofree char *key = NULL;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gint64 newest;

  g_return_if_fail (CO_IS_SHELF_KEEPER (self) && address != NULL);

  note = read_note (self);
  newest = co_shelf_keeper_get_newest (self);
  key = read_key (self, newest);
  g_key_file_set_string (note, NOTE_GROUP, NOTE_ADDRESS, address);
  if (etag != NULL)
    g_key_file_set_string (note, NOTE_GROUP, NOTE_ETAG, etag);
  else
    g_key_file_remove_key (note, NOTE_GROUP, NOTE_ETAG, NULL);
  /* What is there may be the one before, because the newest is damaged. */
  if (key != NULL && newest >= get_noted (note)) {
    g_key_file_set_int64 (note, NOTE_GROUP, NOTE_SERIAL, newest);
    g_key_file_set_string (note, NOTE_GROUP, NOTE_KEY, key);
  }
  path = g_build_filename (self->folder, NOTE_NAME, NULL);
  text = g_key_file_to_data (note, NULL, NULL);
  if (!write_file (path, text, strlen (text), &error))
    g_debug ("%s", error->message);
}
