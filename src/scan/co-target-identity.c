/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-root-file.h"
#include "co-target-identity.h"

#include <sys/statvfs.h>

#define MACHINE_ID      "etc/machine-id"
#define MAX_MACHINE_ID  4096
#define IDENTITY_LENGTH 16

/* On a target: what it was told by, once it is closed. */
#define IDENTITY "co-identity"

G_LOCK_DEFINE_STATIC (identity);

/* Where the folders of the people are. */
static const char *const people[CO_N_SYSTEMS][3] = {
  [CO_SYSTEM_LINUX] = {"home", NULL},
  [CO_SYSTEM_WINDOWS] = {"Users", "Documents and Settings", NULL},
  [CO_SYSTEM_MACOS] = {"Users", NULL},
  [CO_SYSTEM_WINE] = {"drive_c/users", NULL},
};

static void
add_text (GChecksum *checksum, const char *text)
{
  /* With its end, so that "ab", "c" is another list than "a", "bc". */
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text) + 1);
}

static void
add_size_of_disk (GChecksum *checksum, CoRoot *root)
{
  struct statvfs disk;
  g_autofree char *text = NULL;

  if (fstatvfs (co_root_get_fd (root), &disk) != 0)
    return;
  text = g_strdup_printf ("%" G_GUINT64_FORMAT, (guint64) disk.f_blocks * disk.f_frsize);
  add_text (checksum, text);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
add_people (GChecksum *checksum, CoRoot *root, const char *folder)
{
  CoEntryKind kind;
  g_autofree char *path = co_root_find (root, folder, &kind, NULL);
  g_autoptr (GPtrArray) names = path != NULL ? co_root_list (root, path, NULL) : NULL;

  if (names == NULL)
    return;
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add_text (checksum, g_ptr_array_index (names, i));
}

static void
add_machine_id (GChecksum *checksum, CoRoot *root)
{
  g_autoptr (GBytes) bytes = co_root_read_file (root, MACHINE_ID, MAX_MACHINE_ID, NULL, NULL);
  gsize size = 0;
  const guchar *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  if (data != NULL)
    g_checksum_update (checksum, data, (gssize) size);
}

static char *
read_identity (CoTarget *self, CoRoot *root)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  const char *const *folders = people[co_target_get_system (self)];

  add_size_of_disk (checksum, root);
  for (guint i = 0; folders[i] != NULL; i++)
    add_people (checksum, root, folders[i]);
  if (co_target_get_system (self) == CO_SYSTEM_LINUX)
    add_machine_id (checksum, root);
  return g_strndup (g_checksum_get_string (checksum), IDENTITY_LENGTH);
}

static gboolean
has_identity (CoTarget *self)
{
  return co_target_get_root (self) != NULL && !co_target_is_this_computer (self) &&
         people[co_target_get_system (self)][0] != NULL;
}

/**
 * co_target_take_identity:
 * @self: a target that was checked
 *
 * Tells a disk from another one that is later mounted at the same place, as happens at a help desk
 * where one customer comes after the other: from the size of the disk, the names of the folders of
 * people, and the machine id of a Linux. These only go into a checksum, which tells nobody who they
 * are. New people on a disk make it another one; then nothing is said of what was found on it
 * before.
 *
 * This is the last that is read of a target: it is closed, for a disk that is held open cannot be
 * taken away. Who asks again is told the same. Can be called from several threads.
 *
 * Returns: (transfer full) (nullable): the identity, or `NULL` for this computer and for files that
 *   somebody made, which are told apart by their place alone
 */
char *
co_target_take_identity (CoTarget *self)
{
  char *identity;

  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  G_LOCK (identity);
  if (has_identity (self))
    g_object_set_data_full (G_OBJECT (self),
                            IDENTITY,
                            read_identity (self, co_target_get_root (self)),
                            g_free);
  co_target_close (self);
  identity = g_strdup (g_object_get_data (G_OBJECT (self), IDENTITY));
  G_UNLOCK (identity);
  return identity;
}
