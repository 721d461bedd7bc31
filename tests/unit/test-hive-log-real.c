/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log.h"

#include <hivex.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Real hives with their logs, and what Windows made of them: all keys and values are compared. */

#define MAX_BINS (1024 * 1024)

static GBytes *
load (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *content;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (content, length);
}

static hive_h *
open_bytes (const guint8 *data, gsize size)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("changeover-hive-XXXXXX", &path, NULL);
  hive_h *hive;

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  close (fd);
  hive = hivex_open (path, 0);
  g_assert_nonnull (hive);
  unlink (path);
  return hive;
}

static void
describe_values (hive_h *hive, hive_node_h key, GString *text)
{
  hive_value_h *values = hivex_node_values (hive, key);

  g_assert_nonnull (values);
  for (guint i = 0; values[i] != 0; i++) {
    hive_type type;
    size_t length;
    char *name = hivex_value_key (hive, values[i]);
    char *data = hivex_value_value (hive, values[i], &type, &length);

    g_assert_true (name != NULL && data != NULL);
    g_string_append_printf (text, "  %s %u ", name, type);
    for (gsize j = 0; j < length; j++)
      g_string_append_printf (text, "%02x", (guint8) data[j]);
    g_string_append_c (text, '\n');
    free (name);
    free (data);
  }
  free (values);
}

/* All keys in their order, with when they were changed and all their values. */
static guint
describe (hive_h *hive, hive_node_h key, GString *text)
{
  hive_node_h *children = hivex_node_children (hive, key);
  char *name = hivex_node_name (hive, key);
  guint n = 1;

  g_assert_true (children != NULL && name != NULL);
  g_string_append_printf (text,
                          "[%s] %" G_GINT64_FORMAT "\n",
                          name,
                          hivex_node_timestamp (hive, key));
  describe_values (hive, key, text);
  for (guint i = 0; children[i] != 0; i++)
    n += describe (hive, children[i], text);
  g_string_append (text, "end\n");
  free (children);
  free (name);
  return n;
}

static char *
describe_bytes (const guint8 *data, gsize size, guint *n_keys)
{
  GString *text = g_string_new (NULL);
  hive_h *hive = open_bytes (data, size);

  *n_keys = describe (hive, hivex_root (hive), text);
  hivex_close (hive);
  return g_string_free (text, FALSE);
}

static guint8 *
replay_real (const char *folder, const char *name, gsize *size)
{
  g_autofree char *first_name = g_strconcat (name, ".LOG1", NULL);
  g_autofree char *second_name = g_strconcat (name, ".LOG2", NULL);
  g_autoptr (GBytes) hive = load (folder, name);
  g_autoptr (GBytes) first = load (folder, first_name);
  g_autoptr (GBytes) second = load (folder, second_name);
  g_auto (CoHiveReplay) replay = {0};
  guint8 *data = g_memdup2 (g_bytes_get_data (hive, size), g_bytes_get_size (hive));

  co_hive_replay_init (&replay, data, *size, first, second, MAX_BINS);
  g_assert_true (replay.complete);
  for (guint i = 0; i < replay.pages->len; i++) {
    const CoHivePage *page = &g_array_index (replay.pages, CoHivePage, i);

    g_assert_cmpuint (4096 + page->offset + page->size, <=, *size);
    memcpy (data + 4096 + page->offset, page->data, page->size);
  }
  memcpy (data, replay.base, sizeof replay.base);
  return data;
}

/* Windows writes the time of its recovery into the first bin, and in one case it made the longest
 * name of a value of one key, a hint that is no part of the content, smaller by a few bytes. */
static void
assert_real (const char *folder,
             const char *name,
             const char *wanted_name,
             guint n_wanted_keys,
             guint n_hints)
{
  g_autoptr (GBytes) wanted = load (folder, wanted_name);
  const guint8 *bytes = g_bytes_get_data (wanted, NULL);
  gsize size;
  g_autofree guint8 *data = replay_real (folder, name, &size);
  g_autofree char *text = NULL;
  g_autofree char *wanted_text = NULL;
  guint n_keys;
  guint n_different = 0;

  g_assert_cmpuint (size, ==, g_bytes_get_size (wanted));
  text = describe_bytes (data, size, &n_keys);
  wanted_text = describe_bytes (bytes, size, &n_keys);
  g_assert_cmpuint (n_keys, ==, n_wanted_keys);
  g_assert_cmpstr (text, ==, wanted_text);
  for (gsize i = 4096; i < size; i++)
    n_different += (i < 4096 + 20 || i >= 4096 + 28) && data[i] != bytes[i];
  g_assert_cmpuint (n_different, ==, n_hints);
}

static void
test_hive_log_real (void)
{
  const char *data = g_getenv ("CHANGEOVER_PUBLIC_DATA");
  g_autofree char *new_folder = NULL;
  g_autofree char *old_folder = NULL;

  if (data == NULL || *data == '\0') {
    g_test_skip ("CHANGEOVER_PUBLIC_DATA is not set");
    return;
  }
  new_folder = g_build_filename (data, "windows", "dirty", "new", NULL);
  old_folder = g_build_filename (data, "windows", "dirty", "old", NULL);
  assert_real (new_folder, "NewDirtyHive", "RecoveredHive_Windows10", 5, 0);
  assert_real (old_folder, "OldDirtyHive", "RecoveredHive_Windows7", 5003, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hive-log-real/recovered", test_hive_log_real);
  return g_test_run ();
}
