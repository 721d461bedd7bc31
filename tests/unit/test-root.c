/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-root.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static CoRoot *
open_root (CoTestTree *tree, CoRootFlags flags)
{
  g_autofree char *path = co_test_tree_get (tree, "root");
  g_autoptr (GError) error = NULL;
  CoRoot *root = co_root_new (path, flags, &error);

  g_assert_no_error (error);
  return root;
}

static void
assert_found (CoRoot *root, const char *path, const char *spelled, CoEntryKind kind)
{
  g_autoptr (GError) error = NULL;
  CoEntryKind found_kind = CO_ENTRY_OTHER;
  g_autofree char *found = co_root_find (root, path, &found_kind, &error);

  g_test_message ("%s", path);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, spelled);
  if (spelled != NULL)
    g_assert_cmpint (found_kind, ==, kind);
}

static void
test_root_ignores_case (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) exact = NULL;
  g_autoptr (CoRoot) folded = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/WINDOWS/system32/Config/software", "x");
  co_test_tree_write (&tree, "root/Пользователи/x", "x");
  exact = open_root (&tree, CO_ROOT_DEFAULT);
  folded = open_root (&tree, CO_ROOT_IGNORE_CASE);
  assert_found (exact, "Windows/System32/config/SOFTWARE", NULL, CO_ENTRY_NONE);
  assert_found (folded,
                "Windows/System32/config/SOFTWARE",
                "WINDOWS/system32/Config/software",
                CO_ENTRY_FILE);
  assert_found (folded, "windows/SYSTEM32", "WINDOWS/system32", CO_ENTRY_FOLDER);
  assert_found (folded, "пользователи/X", "Пользователи/x", CO_ENTRY_FILE);
  assert_found (folded, "windows/nothing/here", NULL, CO_ENTRY_NONE);
  assert_found (folded, "windows/system32/config/software/below", NULL, CO_ENTRY_NONE);
}

static void
test_root_stays_inside (void)
{
  static const struct {
    const char *path;
    gboolean is_link;
  } ways_out[] = {
    {"up", TRUE},
    {"up/secret", TRUE},
    {"absolute", TRUE},
    {"magic", TRUE},
    {"../secret", FALSE},
    {"../../../../../../etc/passwd", FALSE},
  };
  g_auto (CoTestTree) tree = {0};
  g_autofree char *outside = NULL;
  g_autoptr (CoRoot) root = NULL;

  co_test_tree_init (&tree);
  outside = co_test_tree_get (&tree, "secret");
  co_test_tree_write (&tree, "secret", "outside");
  co_test_tree_write (&tree, "root/inside/file", "inside");
  co_test_tree_link (&tree, "root/up", "../secret");
  co_test_tree_link (&tree, "root/absolute", outside);
  co_test_tree_link (&tree, "root/magic", "/proc/self/exe");
  co_test_tree_link (&tree, "root/down", "/inside");
  root = open_root (&tree, CO_ROOT_DEFAULT);
  for (guint i = 0; i < G_N_ELEMENTS (ways_out); i++) {
    g_autoptr (GError) error = NULL;
    CoEntryKind kind;

    g_test_message ("%s", ways_out[i].path);
    g_assert_null (co_root_find (root, ways_out[i].path, &kind, &error));
    /* That a link leads away is told: what it leads to was not looked at. */
    if (ways_out[i].is_link)
      g_assert_error (error, CO_ERROR, CO_ERROR_ELSEWHERE);
    else
      g_assert_no_error (error);
  }
  /* An absolute link is one of the system on the disk: it leads to a place in the tree. */
  assert_found (root, "down/file", "down/file", CO_ENTRY_FILE);
}

/* On the system that runs, a broken link is only that: one more old link in /home. */
static void
test_root_running (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;

  co_test_tree_init (&tree);
  co_test_tree_link (&tree, "root/home/old", "/gone");
  root = open_root (&tree, CO_ROOT_RUNNING);
  assert_found (root, "home/old/x", NULL, CO_ENTRY_NONE);
}

static void
test_root_refuses_loops (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;

  co_test_tree_init (&tree);
  co_test_tree_link (&tree, "root/a", "b");
  co_test_tree_link (&tree, "root/b", "a");
  root = open_root (&tree, CO_ROOT_DEFAULT);
  g_assert_null (co_root_find (root, "a/x", &kind, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

static void
test_root_reads_regular_files_only (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *fifo = NULL;
  goffset size = 1;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/file", "four");
  fifo = co_test_tree_get (&tree, "root/fifo");
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  root = open_root (&tree, CO_ROOT_DEFAULT);

  bytes = co_root_read_file (root, "file", 4, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "four", 4);

  g_assert_null (co_root_read_file (root, "file", 3, NULL, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_TOO_LARGE);
  g_clear_error (&error);

  g_assert_cmpint (co_root_open_file (root, "fifo", &size, &error), ==, -1);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR);
  g_clear_error (&error);

  g_assert_cmpint (co_root_open_file (root, ".", &size, &error), ==, -1);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR);
  g_clear_error (&error);

  g_assert_cmpint (co_root_open_file (root, "none", &size, &error), ==, -1);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

static void
test_root_leaves_no_access_time (void)
{
  static const struct timespec old[2] = {{.tv_sec = 1000000000}, {.tv_sec = 1000000000}};
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *file = NULL;
  g_autofree char *folder = NULL;
  struct stat st;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/folder/file", "x");
  file = co_test_tree_get (&tree, "root/folder/file");
  folder = co_test_tree_get (&tree, "root/folder");
  g_assert_cmpint (utimensat (AT_FDCWD, file, old, 0), ==, 0);
  g_assert_cmpint (utimensat (AT_FDCWD, folder, old, 0), ==, 0);
  root = open_root (&tree, CO_ROOT_DEFAULT);
  bytes = co_root_read_file (root, "folder/file", 10, NULL, NULL);
  names = co_root_list (root, "folder", NULL);
  g_assert_nonnull (bytes);
  g_assert_cmpuint (names->len, ==, 1);
  g_assert_cmpint (g_stat (file, &st), ==, 0);
  g_assert_cmpint (st.st_atim.tv_sec, ==, old[0].tv_sec);
  g_assert_cmpint (g_stat (folder, &st), ==, 0);
  g_assert_cmpint (st.st_atim.tv_sec, ==, old[0].tv_sec);
}

static void
test_root_has_content (void)
{
  static const struct {
    const char *path;
    gboolean content;
  } cases[] = {{"empty-file", FALSE}, {"empty-folder", FALSE}, {"file", TRUE}, {"folder", TRUE}};
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/empty-file", "");
  co_test_tree_write (&tree, "root/empty-folder", NULL);
  co_test_tree_write (&tree, "root/file", "x");
  co_test_tree_write (&tree, "root/folder/.hidden", "");
  root = open_root (&tree, CO_ROOT_DEFAULT);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gboolean content = !cases[i].content;

    g_assert_true (co_root_has_content (root, cases[i].path, &content, NULL));
    g_assert_cmpint (content, ==, cases[i].content);
  }
}

static void
test_root_is_same (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) one = NULL;
  g_autoptr (CoRoot) two = NULL;
  g_autoptr (CoRoot) other = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/x", "");
  one = open_root (&tree, CO_ROOT_DEFAULT);
  two = open_root (&tree, CO_ROOT_IGNORE_CASE);
  other = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  g_assert_true (co_root_is_same (one, two));
  g_assert_false (co_root_is_same (one, other));
}

static void
test_root_cancelled (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/file", "x");
  root = open_root (&tree, CO_ROOT_DEFAULT);
  g_cancellable_cancel (cancellable);
  g_assert_null (co_root_read_file (root, "file", 10, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A single file is a tree with nothing else in it. */
static void
test_root_of_a_file (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autofree char *path = NULL;
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/export.reg", "text");
  co_test_tree_write (&tree, "root/other", "x");
  path = co_test_tree_get (&tree, "root/export.reg");
  root = co_root_new_file (path, &error);
  g_assert_no_error (error);
  assert_found (root, "", "", CO_ENTRY_FILE);
  assert_found (root, "other", NULL, CO_ENTRY_NONE);
  assert_found (root, "../other", NULL, CO_ENTRY_NONE);
  bytes = co_root_read_file (root, "", 4, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "text", 4);
  g_assert_null (co_root_new_file (tree.path, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR);
}

/* What stays inside of the first root can still lead out of the second. */
static void
test_root_beneath (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRoot) below = NULL;
  g_autoptr (CoRoot) received = NULL;
  g_autofree char *link = NULL;
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/home/prefix/drive_c/x", "x");
  co_test_tree_write (&tree, "root/secret/y", "y");
  link = co_test_tree_get (&tree, "root/home/prefix/drive_c/out");
  g_assert_cmpint (symlink ("../../../secret", link), ==, 0);
  root = open_root (&tree, CO_ROOT_RUNNING);
  below = co_root_new_beneath (root, "home/prefix", CO_ROOT_IGNORE_CASE, &error);
  g_assert_no_error (error);
  assert_found (root, "home/prefix/drive_c/out/y", "home/prefix/drive_c/out/y", CO_ENTRY_FILE);
  assert_found (below, "DRIVE_C/x", "drive_c/x", CO_ENTRY_FILE);
  g_assert_null (co_root_find (below, "drive_c/out/y", &kind, NULL));
  received = co_root_new_received (dup (co_root_get_fd (below)), CO_ROOT_IGNORE_CASE, &error);
  g_assert_no_error (error);
  g_assert_true (co_root_is_same (below, received));
  g_assert_null (co_root_new_beneath (root, "nowhere", CO_ROOT_DEFAULT, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* The names of a folder are read once, by whatever links it is reached; a change is seen. */
static void
test_root_links_to_one_folder (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autofree char *link = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/Folder/File", "x");
  link = co_test_tree_get (&tree, "root/Link");
  g_assert_cmpint (symlink ("Folder", link), ==, 0);
  root = open_root (&tree, CO_ROOT_IGNORE_CASE);
  assert_found (root, "folder/file", "Folder/File", CO_ENTRY_FILE);
  assert_found (root, "link/file", "Link/File", CO_ENTRY_FILE);
  assert_found (root, "link/other", NULL, CO_ENTRY_NONE);
}

/* Names that differ in case alone, where only one of them is looked at. */
static void
test_root_tells_twins (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRoot) strict = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) twins = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GPtrArray) strict_twins = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/Folder/File", "x");
  co_test_tree_write (&tree, "root/Folder/Other", "x");
  co_test_tree_write (&tree, "root/folder/file", "x");
  co_test_tree_write (&tree, "root/Single/File", "x");
  root = open_root (&tree, CO_ROOT_IGNORE_CASE);
  assert_found (root, "single/file", "Single/File", CO_ENTRY_FILE);
  none = co_root_take_twins (root);
  g_assert_cmpuint (none->len, ==, 0);
  assert_found (root, "folder/file", "folder/file", CO_ENTRY_FILE);
  assert_found (root, "FOLDER/other", "Folder/Other", CO_ENTRY_FILE);
  twins = co_root_take_twins (root);
  g_assert_cmpuint (twins->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (twins, 0), ==, "Folder");
  g_assert_cmpstr (g_ptr_array_index (twins, 1), ==, "folder");
  again = co_root_take_twins (root);
  g_assert_cmpuint (again->len, ==, 0);
  strict = open_root (&tree, CO_ROOT_DEFAULT);
  assert_found (strict, "folder/file", "folder/file", CO_ENTRY_FILE);
  strict_twins = co_root_take_twins (strict);
  g_assert_cmpuint (strict_twins->len, ==, 0);
}

static void
test_root_stamps (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autofree char *path = NULL;
  CoFileStamp stamp;
  int fd;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "file", "text");
  path = co_test_tree_get (&tree, "file");
  fd = open (path, O_RDWR | O_CLOEXEC);
  g_assert_cmpint (fd, >=, 0);
  g_assert_true (co_file_stamp_take (&stamp, fd));
  g_assert_cmpint (stamp.size, ==, 4);
  g_assert_true (co_file_stamp_holds (&stamp, fd));
  g_assert_cmpint (ftruncate (fd, 2), ==, 0);
  g_assert_false (co_file_stamp_holds (&stamp, fd));
  close (fd);
  g_assert_false (co_file_stamp_take (&stamp, fd));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/root/ignores-case", test_root_ignores_case);
  g_test_add_func ("/root/stays-inside", test_root_stays_inside);
  g_test_add_func ("/root/running", test_root_running);
  g_test_add_func ("/root/refuses-loops", test_root_refuses_loops);
  g_test_add_func ("/root/reads-regular-files-only", test_root_reads_regular_files_only);
  g_test_add_func ("/root/leaves-no-access-time", test_root_leaves_no_access_time);
  g_test_add_func ("/root/has-content", test_root_has_content);
  g_test_add_func ("/root/is-same", test_root_is_same);
  g_test_add_func ("/root/of-a-file", test_root_of_a_file);
  g_test_add_func ("/root/beneath", test_root_beneath);
  g_test_add_func ("/root/links-to-one-folder", test_root_links_to_one_folder);
  g_test_add_func ("/root/tells-twins", test_root_tells_twins);
  g_test_add_func ("/root/stamps", test_root_stamps);
  g_test_add_func ("/root/cancelled", test_root_cancelled);
  return g_test_run ();
}
