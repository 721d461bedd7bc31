/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-small-bundle.h"

#include <glib/gstdio.h>

#define PREFIX "<gresources><gresource prefix='/io/github/changeover/Changeover'>"
#define FILES                                                                                      \
  "<file>head.json</file><file compressed='true'>catalog.json</file>"                              \
  "<file alias='catalog-products.json'>catalog.json</file><file>languages.json</file>"
#define END "</gresource></gresources>"

static const char *const names[] = {
  "head.json",
  "catalog.json",
  "languages.json",
  "list.xml",
  "bundle",
};

static void
write_to (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
compile (const char *folder)
{
  const char *words[] = {"glib-compile-resources", "--target=bundle", "list.xml", NULL};
  g_autoptr (GError) error = NULL;

  g_spawn_sync (folder,
                (char **) words,
                NULL,
                G_SPAWN_SEARCH_PATH,
                NULL,
                NULL,
                NULL,
                NULL,
                NULL,
                &error);
  g_assert_no_error (error);
}

/* A bundle in English alone. */
GBytes *
co_small_bundle_make (const char *head, const char *catalog)
{
  g_autofree char *folder = g_dir_make_tmp ("changeover-bundle-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "bundle", NULL);
  char *content;
  gsize length;

  write_to (folder, "head.json", head);
  write_to (folder, "catalog.json", catalog);
  write_to (folder, "languages.json", "[]");
  write_to (folder, "list.xml", PREFIX FILES END);
  compile (folder);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *file = g_build_filename (folder, names[i], NULL);

    g_assert_cmpint (g_unlink (file), ==, 0);
  }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return g_bytes_new_take (content, length);
}
