/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"
#include "co-root.h"
#include "co-text.h"

#include <glib/gstdio.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A rename elsewhere on the disk makes the kernel give up once; it does not go on for ever. */
#define OPEN_TRIES 16
/* A folder with more names than this is not one that a product made. */
#define MAX_NAMES 200000
/* A disk made to be hostile can have the same huge folder under many names. */
#define MAX_CACHED_NAMES 500000

/**
 * CoRoot:
 *
 * The only door to a target.
 *
 * Everything is opened beneath one folder with openat2(2): a symbolic link that leads out of the
 * tree is resolved inside it, as if the tree were the whole system; links of /proc that jump
 * elsewhere are refused; devices, pipes and sockets are never opened. Nothing is written. Even the
 * time of the last access of files and folders stays, where they are ours or we are root; that of a
 * link the kernel may renew on a disk that is mounted for writing.
 *
 * An object belongs to one thread at a time.
 */
struct _CoRoot {
  GObject parent_instance;

  /* Construct */
  int fd; /* (owned) */
  CoRootFlags flags;

  /* State */
  GHashTable *folders; /* (owned) (element-type utf8 GHashTable): folded name to name, by folder */
  guint cached_names;
};

G_DEFINE_FINAL_TYPE (CoRoot, co_root, G_TYPE_OBJECT)

/**
 * co_root_open_beneath:
 * @self: a root
 * @path: a path relative to the root
 * @flags: flags of open(2)
 *
 * Opens something, never outside of the root. Every other function goes through here.
 *
 * Returns: a file descriptor, or -1 with `errno` set
 */
int
co_root_open_beneath (CoRoot *self, const char *path, int flags)
{
  struct open_how how = {
    .flags = flags | O_CLOEXEC,
    .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS,
  };
  long fd = -1;

  for (int i = 0; i < OPEN_TRIES; i++) {
    fd = syscall (SYS_openat2, self->fd, *path == '\0' ? "." : path, &how, sizeof how);
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
      break;
  }
  return (int) fd;
}

/* Reading without leaving a new access time is the owner's right alone. */
static int
open_without_trace (CoRoot *self, const char *path, int flags)
{
  int fd = co_root_open_beneath (self, path, flags | O_NOATIME);

  if (fd < 0 && errno == EPERM)
    fd = co_root_open_beneath (self, path, flags);
  return fd;
}

static CoEntryKind
kind_from_mode (mode_t mode)
{
  if (S_ISREG (mode))
    return CO_ENTRY_FILE;
  if (S_ISDIR (mode))
    return CO_ENTRY_FOLDER;
  return CO_ENTRY_OTHER;
}

static gboolean
query_exact (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  struct stat st;
  int fd = co_root_open_beneath (self, path, O_PATH);
  int errsv;

  *kind = CO_ENTRY_NONE;
  if (fd < 0) {
    if (errno == ENOENT || errno == ENOTDIR)
      return TRUE;
    co_error_set_errno (error, errno, path);
    return FALSE;
  }
  if (fstat (fd, &st) != 0) {
    errsv = errno;
    close (fd);
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  close (fd);
  *kind = kind_from_mode (st.st_mode);
  return TRUE;
}

static DIR *
open_folder (CoRoot *self, const char *folder, GError **error)
{
  int fd = open_without_trace (self, folder, O_RDONLY | O_DIRECTORY);
  DIR *dir;
  int errsv;

  if (fd < 0) {
    co_error_set_errno (error, errno, folder);
    return NULL;
  }
  dir = fdopendir (fd);
  if (dir == NULL) {
    errsv = errno;
    close (fd);
    co_error_set_errno (error, errsv, folder);
  }
  return dir;
}

/* Like readdir(3), but without "." and ".."; sets errno to 0 at the end. */
static const char *
next_name (DIR *dir)
{
  struct dirent *entry;

  do {
    errno = 0;
    entry = readdir (dir);
  } while (entry != NULL &&
           (g_str_equal (entry->d_name, ".") || g_str_equal (entry->d_name, "..")));
  return entry != NULL ? entry->d_name : NULL;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * co_root_list:
 * @self: a root
 * @folder: a folder, relative to the root and in its own spelling
 * @error: return location for a [error@Co.Error]
 *
 * Lists the names in a folder.
 *
 * Returns: (transfer container) (element-type filename): the names in the order of their bytes,
 *   or `NULL` on error
 */
GPtrArray *
co_root_list (CoRoot *self, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;
  DIR *dir;
  int errsv;

  g_return_val_if_fail (CO_IS_ROOT (self), NULL);

  dir = open_folder (self, folder, error);
  if (dir == NULL)
    return NULL;
  while ((name = next_name (dir)) != NULL && names->len < MAX_NAMES)
    g_ptr_array_add (names, g_strdup (name));
  errsv = names->len < MAX_NAMES ? errno : EFBIG;
  closedir (dir);
  if (errsv != 0) {
    co_error_set_errno (error, errsv, folder);
    return NULL;
  }
  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

/* The names of a folder by their folded form. Where two names differ only in case (Windows makes
 * none, Linux can on the same disk), the first in byte order wins, always the same one. */
static GHashTable *
get_folded_names (CoRoot *self, const char *folder, GError **error)
{
  GHashTable *folded = g_hash_table_lookup (self->folders, folder);
  g_autoptr (GPtrArray) names = NULL;

  if (folded != NULL)
    return folded;
  names = co_root_list (self, folder, error);
  if (names == NULL)
    return NULL;
  if (self->cached_names + names->len > MAX_CACHED_NAMES) {
    g_hash_table_remove_all (self->folders);
    self->cached_names = 0;
  }
  self->cached_names += names->len;
  folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *key = co_text_fold (name);

    if (!g_hash_table_contains (folded, key))
      g_hash_table_insert (folded, g_steal_pointer (&key), g_strdup (name));
  }
  g_hash_table_insert (self->folders, g_strdup (folder), folded);
  return folded;
}

static gboolean
find_in_folder (CoRoot *self, GString *spelled, const char *component, GError **error)
{
  g_autofree char *key = co_text_fold (component);
  g_autoptr (GError) local_error = NULL;
  GHashTable *names = get_folded_names (self, spelled->str, &local_error);
  const char *name;

  if (names == NULL) {
    if (!g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
      g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  name = g_hash_table_lookup (names, key);
  if (name == NULL)
    return FALSE;
  if (spelled->len > 0)
    g_string_append_c (spelled, '/');
  g_string_append (spelled, name);
  return TRUE;
}

static gboolean
is_broken_link (CoRoot *self, const char *path)
{
  struct stat st;
  int fd = co_root_open_beneath (self, path, O_PATH | O_NOFOLLOW);
  gboolean is_link;

  if (fd < 0)
    return FALSE;
  is_link = fstat (fd, &st) == 0 && S_ISLNK (st.st_mode);
  close (fd);
  if (!is_link)
    return FALSE;
  fd = co_root_open_beneath (self, path, O_PATH);
  if (fd >= 0)
    close (fd);
  return fd < 0 && errno == ENOENT;
}

/* Nothing is at @path. That means little where a link on the way has its end on another disk: what
 * ntfs-3g shows for a folder that Windows keeps on another drive, or for a file that it packed in a
 * way ntfs-3g cannot read. Sets an error then. */
static void
check_links (CoRoot *self, const char *path, GError **error)
{
  if (self->flags & CO_ROOT_RUNNING)
    return;
  for (const char *end = path; end != NULL && *path != '\0';) {
    g_autofree char *prefix = NULL;

    end = strchr (end, '/');
    prefix = end != NULL ? g_strndup (path, (gsize) (end - path)) : g_strdup (path);
    if (*prefix != '\0' && is_broken_link (self, prefix)) {
      g_set_error (error, CO_ERROR, CO_ERROR_ELSEWHERE, "%s: leads to another disk", prefix);
      return;
    }
    end = end != NULL ? end + 1 : NULL;
  }
}

static char *
find_ignoring_case (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  g_auto (GStrv) components = g_strsplit (path, "/", -1);
  g_autoptr (GString) spelled = g_string_new (NULL);
  g_autoptr (GError) local_error = NULL;
  gboolean found = TRUE;

  for (guint i = 0; found && components[i] != NULL; i++)
    if (*components[i] != '\0')
      found = find_in_folder (self, spelled, components[i], &local_error);
  if (found && query_exact (self, spelled->str, kind, &local_error) && *kind != CO_ENTRY_NONE)
    return g_string_free (g_steal_pointer (&spelled), FALSE);
  if (local_error == NULL)
    check_links (self, spelled->str, &local_error);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * co_root_find:
 * @self: a root
 * @path: a path relative to the root, with forward slashes
 * @kind: (out): what lies there
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether there is something at @path.
 *
 * Returns: (transfer full) (nullable): the path as it is spelled on the disk; `NULL` without an
 *   error if there is nothing, `NULL` with an error if that could not be told
 */
char *
co_root_find (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  g_return_val_if_fail (CO_IS_ROOT (self), NULL);
  g_return_val_if_fail (path != NULL && kind != NULL, NULL);

  if (!query_exact (self, path, kind, error))
    return NULL;
  if (*kind != CO_ENTRY_NONE)
    return g_strdup (path);
  if (self->flags & CO_ROOT_IGNORE_CASE)
    return find_ignoring_case (self, path, kind, error);
  check_links (self, path, error);
  return NULL;
}

static gboolean
folder_has_content (CoRoot *self, const char *path, gboolean *content, GError **error)
{
  DIR *dir = open_folder (self, path, error);
  int errsv;

  if (dir == NULL)
    return FALSE;
  *content = next_name (dir) != NULL;
  errsv = errno;
  closedir (dir);
  if (!*content && errsv != 0) {
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  return TRUE;
}

/**
 * co_root_has_content:
 * @self: a root
 * @path: a path in its own spelling
 * @content: (out): whether it is a file that is not empty or a folder that is not empty
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether there is anything in a file or folder. An empty folder of a well-known name proves
 * nothing: some harmful programs make such folders to keep a protection program out.
 *
 * Returns: whether this could be told
 */
gboolean
co_root_has_content (CoRoot *self, const char *path, gboolean *content, GError **error)
{
  struct stat st;
  int fd;
  int result;
  int errsv;

  g_return_val_if_fail (CO_IS_ROOT (self), FALSE);
  g_return_val_if_fail (path != NULL && content != NULL, FALSE);

  *content = FALSE;
  fd = co_root_open_beneath (self, path, O_PATH);
  if (fd < 0) {
    co_error_set_errno (error, errno, path);
    return FALSE;
  }
  result = fstat (fd, &st);
  errsv = errno;
  close (fd);
  if (result != 0) {
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  if (S_ISDIR (st.st_mode))
    return folder_has_content (self, path, content, error);
  *content = S_ISREG (st.st_mode) && st.st_size > 0;
  return TRUE;
}

/**
 * co_root_get_flags:
 * @self: a root
 *
 * Gets how names are looked up.
 *
 * Returns: the flags given to [ctor@Co.Root.new]
 */
CoRootFlags
co_root_get_flags (CoRoot *self)
{
  g_return_val_if_fail (CO_IS_ROOT (self), CO_ROOT_DEFAULT);

  return self->flags;
}

/**
 * co_root_is_same:
 * @self: a root
 * @other: another root
 *
 * Tells whether two roots are the same folder, whatever the paths they were opened by.
 *
 * Returns: whether they are
 */
gboolean
co_root_is_same (CoRoot *self, CoRoot *other)
{
  struct stat one;
  struct stat two;

  g_return_val_if_fail (CO_IS_ROOT (self) && CO_IS_ROOT (other), FALSE);

  return fstat (self->fd, &one) == 0 && fstat (other->fd, &two) == 0 && one.st_dev == two.st_dev &&
         one.st_ino == two.st_ino;
}

static void
co_root_finalize (GObject *object)
{
  CoRoot *self = CO_ROOT (object);

  if (self->fd >= 0)
    close (self->fd);
  g_hash_table_unref (self->folders);
  G_OBJECT_CLASS (co_root_parent_class)->finalize (object);
}

static void
co_root_class_init (CoRootClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_root_finalize;
}

static void
co_root_init (CoRoot *self)
{
  self->fd = -1;
  self->folders =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);
}

/**
 * co_root_new:
 * @path: the folder that is the root of the tree, a path of this computer
 * @flags: how names are looked up
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to a tree.
 *
 * Returns: (transfer full): a new root, or `NULL` if the folder cannot be opened
 */
CoRoot *
co_root_new (const char *path, CoRootFlags flags, GError **error)
{
  g_autoptr (CoRoot) self = g_object_new (CO_TYPE_ROOT, NULL);
  int probe;

  g_return_val_if_fail (path != NULL, NULL);

  self->flags = flags;
  self->fd = g_open (path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
  if (self->fd < 0 && errno == ENOTDIR) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a folder", path);
    return NULL;
  }
  if (self->fd < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  probe = co_root_open_beneath (self, ".", O_PATH);
  if (probe < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  close (probe);
  return g_steal_pointer (&self);
}
