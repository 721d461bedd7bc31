/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test.h"

#include <glib/gstdio.h>

#include <unistd.h>

void
co_test_tree_init (CoTestTree *self)
{
  g_autoptr (GError) error = NULL;

  self->path = g_dir_make_tmp ("changeover-test-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_all (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK)) {
    g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
    const char *name;

    while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  }
  g_remove (path);
}

void
co_test_tree_clear (CoTestTree *self)
{
  remove_all (self->path);
  g_clear_pointer (&self->path, g_free);
}

char *
co_test_tree_get (CoTestTree *self, const char *path)
{
  return g_build_filename (self->path, path, NULL);
}

static void
make_parent (const char *path)
{
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
}

/* Writes a file, or makes a folder where @content is NULL. */
void
co_test_tree_write (CoTestTree *self, const char *path, const char *content)
{
  g_autofree char *full = co_test_tree_get (self, path);
  g_autoptr (GError) error = NULL;

  if (content == NULL) {
    g_assert_cmpint (g_mkdir_with_parents (full, 0755), ==, 0);
    return;
  }
  make_parent (full);
  g_file_set_contents (full, content, -1, &error);
  g_assert_no_error (error);
}

void
co_test_tree_link (CoTestTree *self, const char *path, const char *target)
{
  g_autofree char *full = co_test_tree_get (self, path);

  make_parent (full);
  g_assert_cmpint (symlink (target, full), ==, 0);
}
