/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive-recovery.h"
#include "co-hive.h"
#include "co-root-file.h"

#include <errno.h>
#include <hivex.h>
#include <stdlib.h>
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
/* Names of programs and paths are shorter. One value can stand in any number of keys, so that long
 * ones would fill the memory. */
#define MAX_TEXT_BYTES 8192
/* More keys than this under one key are a trick, not a registry. */
#define MAX_KEYS 100000

/**
 * CoHive:
 *
 * A file of the Windows registry, read with hivex.
 *
 * hivex maps the file it opens. A mapped file that shrinks, or whose disk is pulled out, kills the
 * program, so hivex gets a copy in memory; reading the copy can fail in an orderly way.
 */
struct _CoHive {
  hive_h *hive; /* (owned) */
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
  return opened ? g_steal_pointer (&self) : NULL;
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
 * co_hive_has_faults:
 * @self: a hive
 *
 * Tells whether anything in the hive was found damaged so far.
 *
 * Returns: whether something could not be read
 */
gboolean
co_hive_has_faults (CoHive *self)
{
  return self->faults;
}

/**
 * co_hive_get_top:
 * @self: a hive
 *
 * Gets the key that all others are below.
 *
 * Returns: the key
 */
CoHiveKey
co_hive_get_top (CoHive *self)
{
  CoHiveKey top = hivex_root (self->hive);

  if (top == 0)
    self->faults = TRUE;
  return top;
}

static CoHiveKey
find_child (CoHive *self, CoHiveKey key, const char *name)
{
  CoHiveKey child;

  errno = 0;
  child = hivex_node_get_child (self->hive, key, name);
  if (child == 0 && errno != 0)
    self->faults = TRUE;
  return child;
}

/**
 * co_hive_find:
 * @self: a hive
 * @key: where to start, or 0
 * @path: names of keys with backslashes between them, in any case
 *
 * Finds a key.
 *
 * Returns: the key, or 0 if there is none or @key is 0
 */
CoHiveKey
co_hive_find (CoHive *self, CoHiveKey key, const char *path)
{
  g_auto (GStrv) names = g_strsplit (path, "\\", -1);

  for (guint i = 0; key != 0 && names[i] != NULL; i++)
    key = find_child (self, key, names[i]);
  return key;
}

/**
 * co_hive_list:
 * @self: a hive
 * @key: a key, or 0
 *
 * Lists the keys directly below a key.
 *
 * Returns: (transfer full) (element-type CoHiveKey): the keys; none for 0
 */
GArray *
co_hive_list (CoHive *self, CoHiveKey key)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (CoHiveKey));
  hive_node_h *children;

  if (key == 0)
    return keys;
  children = hivex_node_children (self->hive, key);
  if (children == NULL) {
    self->faults = TRUE;
    return keys;
  }
  for (guint i = 0; children[i] != 0 && i < MAX_KEYS; i++)
    g_array_append_val (keys, children[i]);
  free (children);
  return keys;
}

/* hivex gives memory from malloc(3). */
static char *
take (CoHive *self, char *text)
{
  char *copied;

  if (text == NULL) {
    self->faults = TRUE;
    return NULL;
  }
  copied = g_utf8_make_valid (text, -1);
  free (text);
  return copied;
}

/**
 * co_hive_dup_name:
 * @self: a hive
 * @key: a key
 *
 * Gets the name of a key.
 *
 * Returns: (transfer full) (nullable): the name, or `NULL` if it is damaged
 */
char *
co_hive_dup_name (CoHive *self, CoHiveKey key)
{
  return take (self, hivex_node_name (self->hive, key));
}

static hive_value_h
find_value (CoHive *self, CoHiveKey key, const char *value, hive_type *type, gsize *length)
{
  hive_value_h found;

  if (key == 0)
    return 0;
  errno = 0;
  found = hivex_node_get_value (self->hive, key, value);
  if (found == 0) {
    self->faults = self->faults || errno != 0;
    return 0;
  }
  if (hivex_value_type (self->hive, found, type, length) != 0) {
    self->faults = TRUE;
    return 0;
  }
  return found;
}

/**
 * co_hive_dup_text:
 * @self: a hive
 * @key: a key, or 0
 * @value: the name of a value
 *
 * Gets a value that is a text.
 *
 * Returns: (transfer full) (nullable): the text, or `NULL` if there is none or it is empty
 */
char *
co_hive_dup_text (CoHive *self, CoHiveKey key, const char *value)
{
  g_autofree char *text = NULL;
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);

  if (found == 0 || length == 0 || (type != hive_t_string && type != hive_t_expand_string))
    return NULL;
  if (length > MAX_TEXT_BYTES) {
    self->faults = TRUE;
    return NULL;
  }
  text = take (self, hivex_value_string (self->hive, found));
  if (text == NULL || *g_strstrip (text) == '\0')
    return NULL;
  return g_steal_pointer (&text);
}

/**
 * co_hive_get_number:
 * @self: a hive
 * @key: a key, or 0
 * @value: the name of a value
 * @number: (out): the number
 *
 * Gets a value that is a number of 32 bits.
 *
 * Returns: whether there is one
 */
gboolean
co_hive_get_number (CoHive *self, CoHiveKey key, const char *value, guint32 *number)
{
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);

  if (found == 0 || type != hive_t_dword || length != sizeof *number)
    return FALSE;
  *number = (guint32) hivex_value_dword (self->hive, found);
  return TRUE;
}

/**
 * co_hive_get_data:
 * @self: a hive
 * @key: a key, or 0
 * @value: the name of a value
 *
 * Gets the bytes of a value of any type.
 *
 * Returns: (transfer full) (nullable): the bytes, or `NULL` if there is no such value
 */
GBytes *
co_hive_get_data (CoHive *self, CoHiveKey key, const char *value)
{
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);
  char *data;

  if (found == 0)
    return NULL;
  data = hivex_value_value (self->hive, found, &type, &length);
  if (data == NULL) {
    self->faults = TRUE;
    return NULL;
  }
  return g_bytes_new_with_free_func (data, length, free, data);
}
