/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-grants.h"
#include "co-host-view.h"
#include "co-open-beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The host of a Flatpak sandbox, seen from inside as the tree that it is. The host's /usr and /etc
 * lie in other places here, and what is at their own places belongs to the runtime. So links are
 * not left to the kernel: each part of a path is looked up as one of the host, and is opened where
 * the sandbox has it, if it may be seen. */

#define INFO     ".flatpak-info"
#define MAX_INFO (1024 * 1024)
/* As many as the kernel follows. */
#define MAX_LINKS 40

struct _CoHostView {
  int root;             /* of whoever made us */
  CoHostGrants *grants; /* (owned) */
  char *refused;        /* (owned) (nullable) */
};

/* One path on its way to what it names. */
typedef struct {
  CoHostView *view;
  GString *at;   /* where we are: a path of the host without links, empty for its root */
  GString *rest; /* what is still to be looked up */
  int flags;     /* of who asks */
  guint links;
} Walk;

static GBytes *
read_info (int root, GError **error)
{
  int fd = co_open_beneath (root, INFO, O_RDONLY, RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS);
  g_autofree char *text = g_malloc (MAX_INFO);
  gsize length = 0;
  ssize_t n = 1;

  if (fd < 0) {
    co_error_set_errno (error, errno, INFO);
    return NULL;
  }
  while (n > 0 && length < MAX_INFO) {
    n = read (fd, text + length, MAX_INFO - length);
    length += (gsize) MAX (n, 0);
  }
  close (fd);
  return g_bytes_new (text, length);
}

/**
 * co_host_view_new:
 * @root: the root of a sandbox; has to stay open
 * @error: return location for an error
 *
 * Looks how much of its host a sandbox shows.
 *
 * Returns: (transfer full): a view of the host, or `NULL` if that could not be told
 */
CoHostView *
co_host_view_new (int root, GError **error)
{
  g_autoptr (GBytes) info = read_info (root, error);
  g_autoptr (CoHostGrants) grants = info != NULL ? co_host_grants_new (info, error) : NULL;
  CoHostView *self;

  if (grants == NULL)
    return NULL;
  self = g_new0 (CoHostView, 1);
  self->root = root;
  self->grants = g_steal_pointer (&grants);
  return self;
}

/**
 * co_host_view_free:
 * @self: (transfer full): a view
 *
 * Frees it.
 */
void
co_host_view_free (CoHostView *self)
{
  co_host_grants_free (self->grants);
  g_free (self->refused);
  g_free (self);
}

static int
open_place (CoHostView *self, const char *path, int flags)
{
  g_autofree char *place = co_host_grants_dup_place (self->grants, path);

  return co_open_beneath (self->root, place, flags, RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS);
}

/**
 * co_host_view_open_whole:
 * @self: a view
 *
 * Opens the root of the host itself, which newer sandboxes can show. Then no view is needed.
 *
 * Returns: a file descriptor, or -1 if this sandbox does not show it
 */
int
co_host_view_open_whole (CoHostView *self)
{
  if (!co_host_grants_has_root (self->grants))
    return -1;
  return co_open_beneath (self->root,
                          CO_HOST_VIEW_ROOT,
                          O_PATH | O_DIRECTORY,
                          RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS);
}

/* --- The way to a place --------------------------------------------------------------------- */

static char *
dup_whole_path (Walk *walk)
{
  const char *rest = walk->rest->str + strspn (walk->rest->str, "/");
  g_autofree char *path = g_strconcat (walk->at->str, "/", rest, NULL);

  return g_canonicalize_filename (path, "/");
}

static int
refuse (Walk *walk)
{
  g_free (walk->view->refused);
  walk->view->refused = dup_whole_path (walk);
  errno = CO_ERRNO_NOT_GRANTED;
  return -1;
}

static CoHostAccess
look_up (Walk *walk)
{
  return co_host_grants_look_up (walk->view->grants, *walk->at->str != '\0' ? walk->at->str : "/");
}

/* A folder that only leads to what may be seen is missing if that is. */
static int
fail_missing (Walk *walk, CoHostAccess access)
{
  g_autofree char *whole = dup_whole_path (walk);

  if (access != CO_HOST_OPEN && co_host_grants_look_up (walk->view->grants, whole) != CO_HOST_OPEN)
    return refuse (walk);
  errno = ENOENT;
  return -1;
}

static void
leave_folder (Walk *walk)
{
  char *slash = strrchr (walk->at->str, '/');

  g_string_truncate (walk->at, slash != NULL ? (gsize) (slash - walk->at->str) : 0);
}

static int
follow (Walk *walk, int link)
{
  g_autofree char *from = g_strdup (walk->at->str);
  g_autofree char *parent = NULL;
  g_autofree char *end = NULL;
  char target[PATH_MAX];
  ssize_t length = readlinkat (link, "", target, sizeof target - 1);

  if (length < 0)
    return -1;
  if (++walk->links > MAX_LINKS) {
    errno = ELOOP;
    return -1;
  }
  target[length] = '\0';
  leave_folder (walk);
  parent = g_strconcat (walk->at->str, "/", NULL);
  end = g_canonicalize_filename (target, parent);
  co_host_grants_follow (walk->view->grants, from, end);
  if (*target == '/')
    g_string_truncate (walk->at, 0);
  g_string_prepend_c (walk->rest, '/');
  g_string_prepend (walk->rest, target);
  return 1;
}

/* Takes the next name off what is still to be looked up. */
static char *
take_name (Walk *walk)
{
  gsize slashes = strspn (walk->rest->str, "/");
  gsize length = strcspn (walk->rest->str + slashes, "/");
  char *name = g_strndup (walk->rest->str + slashes, length);

  g_string_erase (walk->rest, 0, (gssize) (slashes + length));
  return name;
}

static gboolean
is_last (Walk *walk)
{
  return walk->rest->str[strspn (walk->rest->str, "/")] == '\0';
}

/* Whether a link was followed, or -1. */
static int
enter (Walk *walk, const char *name)
{
  CoHostAccess access;
  struct stat st;
  int result = 0;
  int fd;

  g_string_append_printf (walk->at, "/%s", name);
  access = look_up (walk);
  if (access == CO_HOST_CLOSED)
    return refuse (walk);
  fd = open_place (walk->view, walk->at->str, O_PATH | O_NOFOLLOW);
  if (fd < 0)
    return errno == ENOENT ? fail_missing (walk, access) : -1;
  if (fstat (fd, &st) == 0 && S_ISLNK (st.st_mode) &&
      !((walk->flags & O_NOFOLLOW) != 0 && is_last (walk)))
    result = follow (walk, fd);
  close (fd);
  return result;
}

/* Most paths have no link in them, and most are not there. Of one with a link we learn no more than
 * that. */
static gboolean
open_at_once (Walk *walk, int *fd)
{
  g_autofree char *whole = dup_whole_path (walk);

  if (strstr (walk->rest->str, "..") != NULL ||
      co_host_grants_look_up (walk->view->grants, whole) != CO_HOST_OPEN)
    return FALSE;
  *fd = open_place (walk->view, whole, walk->flags);
  return *fd >= 0 || errno == ENOENT;
}

static int
open_end (Walk *walk)
{
  /* The root is always there, and never seen whole. */
  if (*walk->at->str == '\0' && (walk->flags & O_PATH) != 0)
    return open_place (walk->view, "/", walk->flags);
  if (look_up (walk) != CO_HOST_OPEN)
    return refuse (walk);
  return open_place (walk->view, walk->at->str, walk->flags);
}

static int
walk_to_end (Walk *walk)
{
  int fd;

  if (open_at_once (walk, &fd))
    return fd;
  while (!is_last (walk)) {
    g_autofree char *name = take_name (walk);
    int turned = 0;

    if (g_str_equal (name, "..")) {
      leave_folder (walk);
      turned = 1;
    } else if (!g_str_equal (name, ".")) {
      turned = enter (walk, name);
    }
    if (turned < 0)
      return -1;
    if (turned > 0 && open_at_once (walk, &fd))
      return fd;
  }
  return open_end (walk);
}

/**
 * co_host_view_open:
 * @self: a view
 * @path: a path relative to the root of the host
 * @flags: flags of open(2)
 *
 * Opens something on the host. `errno` is `CO_ERRNO_NOT_GRANTED` for what the sandbox does not
 * show; see [func@Co.host_view_get_refused].
 *
 * Returns: a file descriptor, or -1 with `errno` set
 */
int
co_host_view_open (CoHostView *self, const char *path, int flags)
{
  Walk walk = {.view = self, .flags = flags};
  int fd;
  int errsv;

  walk.at = g_string_new (NULL);
  walk.rest = g_string_new (path);
  fd = walk_to_end (&walk);
  errsv = errno;
  g_string_free (walk.at, TRUE);
  g_string_free (walk.rest, TRUE);
  errno = errsv;
  return fd;
}

/**
 * co_host_view_get_refused:
 * @self: a view
 *
 * Gets what could not be looked at when something was refused last. It lies elsewhere than what was
 * asked for if there are links on the way.
 *
 * Returns: (nullable): an absolute path of the host
 */
const char *
co_host_view_get_refused (CoHostView *self)
{
  return self->refused;
}

/**
 * co_host_view_shows:
 * @self: a view
 * @path: an absolute path of the host
 *
 * Tells whether a place may be looked at, whether it is there or not.
 *
 * Returns: whether it may
 */
gboolean
co_host_view_shows (CoHostView *self, const char *path)
{
  return co_host_grants_look_up (self->grants, path) == CO_HOST_OPEN;
}

/**
 * co_host_view_shows_in_place:
 * @self: a view
 * @path: an absolute path of the host
 *
 * Tells whether a place may be looked at, and has the same path in the sandbox.
 *
 * Returns: whether it is so
 */
gboolean
co_host_view_shows_in_place (CoHostView *self, const char *path)
{
  g_autofree char *place = co_host_grants_dup_place (self->grants, path);

  return co_host_view_shows (self, path) && g_str_equal (place, path + 1);
}

/**
 * co_host_view_is_needed:
 *
 * Tells whether this program runs in a sandbox. It is looked up once: a process that may read but
 * one disk later has to ask before.
 *
 * Returns: whether it does
 */
gboolean
co_host_view_is_needed (void)
{
  static gsize answer = 0;

  if (g_once_init_enter (&answer))
    g_once_init_leave (&answer, g_file_test ("/" INFO, G_FILE_TEST_EXISTS) ? 2 : 1);
  return answer == 2;
}
