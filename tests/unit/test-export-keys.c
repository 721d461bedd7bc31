/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-export-keys.h"

#include <string.h>

/* The script for Windows must export what is read here, and nothing else. */

static char *
read_script (gsize *length)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST,
                                                 "..",
                                                 "..",
                                                 "data",
                                                 "windows",
                                                 "changeover-check.cmd",
                                                 NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

static char *
get_long_name (const char *root)
{
  g_assert_true (g_str_equal (root, "HKLM") || g_str_equal (root, "HKCU"));
  return g_strdup (g_str_equal (root, "HKLM") ? "HKEY_LOCAL_MACHINE" : "HKEY_CURRENT_USER");
}

static void
test_export_keys_script (void)
{
  gsize length = 0;
  g_autofree char *text = read_script (&length);
  g_autoptr (GRegex) regex = g_regex_new ("^call :copy (\\S+) (\\S+) \"([^\"]+)\" \"([^\"]+)\"\r$",
                                          G_REGEX_MULTILINE,
                                          0,
                                          NULL);
  g_autoptr (GMatchInfo) info = NULL;
  guint count = 0;
  const CoExportKey *keys = co_export_keys_get (&count);
  guint i = 0;

  for (g_regex_match (regex, text, 0, &info); g_match_info_matches (info);
       g_match_info_next (info, NULL)) {
    g_autofree char *file = g_match_info_fetch (info, 1);
    g_autofree char *root = g_match_info_fetch (info, 2);
    g_autofree char *parent = g_match_info_fetch (info, 3);
    g_autofree char *name = g_match_info_fetch (info, 4);
    g_autofree char *top = get_long_name (root);
    g_autofree char *key = g_strjoin ("\\", top, parent, name, NULL);

    g_assert_cmpuint (i, <, count);
    g_assert_cmpstr (file, ==, keys[i].file);
    g_assert_cmpstr (key, ==, keys[i].key);
    i++;
  }
  g_assert_cmpuint (i, ==, count);
}

/* What it writes down is what is looked for; what it writes at all is beside itself. */
static void
test_export_keys_record (void)
{
  gsize length = 0;
  g_autofree char *text = read_script (&length);
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);
  guint ends = 0;

  for (guint i = 0; lines[i] != NULL; i++) {
    const char *arrow = strchr (lines[i], '>');

    ends += g_str_equal (lines[i], ">>\"%RECORD%\" echo " CO_EXPORT_RECORD_END);
    if (arrow != NULL && !g_str_has_prefix (lines[i], "rem "))
      g_assert_true (g_str_has_prefix (lines[i], ">\"%RECORD%\"") ||
                     g_str_has_prefix (lines[i], ">>\"%RECORD%\"") ||
                     g_str_has_prefix (arrow, ">nul"));
  }
  g_assert_cmpuint (ends, ==, 1);
  g_assert_nonnull (strstr (text, "\\" CO_EXPORT_RECORD "\"\r\n"));
}

/* Windows XP reads a script in the code page of its country, and wants both ends of a line. */
static void
test_export_keys_bytes (void)
{
  gsize length = 0;
  g_autofree char *text = read_script (&length);

  g_assert_cmpuint (length, ==, strlen (text));
  for (gsize i = 0; i < length; i++) {
    g_assert_true (g_ascii_isprint (text[i]) || text[i] == '\r' || text[i] == '\n');
    if (text[i] == '\n')
      g_assert_true (i > 0 && text[i - 1] == '\r');
    if (text[i] == '\r')
      g_assert_true (text[i + 1] == '\n');
  }
  g_assert_cmpint (text[length - 1], ==, '\n');
}

/* No two parts may go into one file, and each has words. */
static void
test_export_keys_files (void)
{
  g_autoptr (GHashTable) files = g_hash_table_new (g_str_hash, g_str_equal);
  guint count = 0;
  const CoExportKey *keys = co_export_keys_get (&count);

  for (guint i = 0; i < count; i++) {
    g_assert_true (g_hash_table_add (files, (gpointer) keys[i].file));
    g_assert_true (g_str_has_suffix (keys[i].file, ".reg"));
    g_assert_cmpuint (strlen (keys[i].words), >, 0);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export-keys/script", test_export_keys_script);
  g_test_add_func ("/export-keys/record", test_export_keys_record);
  g_test_add_func ("/export-keys/bytes", test_export_keys_bytes);
  g_test_add_func ("/export-keys/files", test_export_keys_files);
  return g_test_run ();
}
