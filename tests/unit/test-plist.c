/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plist-guard.h"
#include "co-plist.h"
#include "co-test.h"

#include <string.h>

static const char xml[] =
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x.dtd\">\n"
  "<plist version=\"1.0\"><dict>\n"
  "<key>Label</key><string>caf\xc3\xa9 &amp; bar</string>\n"
  "<key>Empty</key><string/>\n"
  "<key>Number</key><integer>7</integer>\n"
  "<key>List</key><array><string>one</string><dict><key>a</key><string>b</string></dict></array>\n"
  "</dict></plist>\n";

/* {"Label": "caf\u00e9", "List": ["one", 7]}, made with Python's plistlib. */
static const guint8 binary[] = {
  0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30, 0xd2, 0x01, 0x02, 0x03, 0x04, 0x55,
  0x4c, 0x61, 0x62, 0x65, 0x6c, 0x54, 0x4c, 0x69, 0x73, 0x74, 0x64, 0x00, 0x63, 0x00,
  0x61, 0x00, 0x66, 0x00, 0xe9, 0xa2, 0x05, 0x06, 0x53, 0x6f, 0x6e, 0x65, 0x10, 0x07,
  0x08, 0x0d, 0x13, 0x18, 0x21, 0x24, 0x28, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01,
  0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x07, 0x00, 0x00, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x2a,
};

static CoPlist *
read_text (const char *text, GError **error)
{
  return co_plist_new ((const guint8 *) text, strlen (text), error);
}

static void
assert_text (CoPlistNode *node, const char *expected)
{
  g_autofree char *text = co_plist_node_dup_text (node);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_plist_xml (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPlist) plist = read_text (xml, &error);
  CoPlistNode *top;
  CoPlistNode *list;

  g_assert_no_error (error);
  top = co_plist_get_top (plist);
  list = co_plist_node_find (top, "List");
  assert_text (co_plist_node_find (top, "Label"), "caf\xc3\xa9 & bar");
  assert_text (co_plist_node_find (top, "Empty"), NULL);
  assert_text (co_plist_node_find (top, "Number"), NULL);
  assert_text (co_plist_node_find (top, "Missing"), NULL);
  g_assert_cmpuint (co_plist_node_count (list), ==, 2);
  assert_text (co_plist_node_get (list, 0), "one");
  assert_text (co_plist_node_find (co_plist_node_get (list, 1), "a"), "b");
}

static void
test_plist_binary (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPlist) plist = co_plist_new (binary, sizeof binary, &error);
  g_autofree char *label = NULL;
  CoPlistNode *list;

  g_assert_no_error (error);
  label = co_plist_dup_text (plist, "Label");
  g_assert_cmpstr (label, ==, "caf\xc3\xa9");
  list = co_plist_node_find (co_plist_get_top (plist), "List");
  g_assert_cmpuint (co_plist_node_count (list), ==, 2);
  assert_text (co_plist_node_get (list, 0), "one");
  assert_text (co_plist_node_get (list, 1), NULL);
}

/* Whatever is asked of what is not there, or is something else, is not there. */
static void
test_plist_absent (void)
{
  g_autoptr (CoPlist) plist = read_text (xml, NULL);
  CoPlistNode *top = co_plist_get_top (plist);
  CoPlistNode *label = co_plist_node_find (top, "Label");

  g_assert_null (co_plist_node_find (NULL, "a"));
  g_assert_null (co_plist_node_find (label, "a"));
  g_assert_null (co_plist_node_get (NULL, 0));
  g_assert_null (co_plist_node_get (top, 0));
  g_assert_null (co_plist_node_get (co_plist_node_find (top, "List"), 2));
  g_assert_cmpuint (co_plist_node_count (NULL), ==, 0);
  g_assert_cmpuint (co_plist_node_count (top), ==, 0);
  assert_text (NULL, NULL);
  assert_text (top, NULL);
}

static void
test_plist_text (void)
{
  static const char long_text[] = "<plist version=\"1.0\"><dict><key>a</key><string>%s</string>"
                                  "</dict></plist>";
  g_autofree char *letters = g_strnfill (5000, 'x');
  g_auto (GStrv) parts = g_strsplit (long_text, "%s", 2);
  g_autofree char *text = g_strconcat (parts[0], letters, parts[1], NULL);
  g_autofree char *invalid = g_strconcat (parts[0], "a\xff", parts[1], NULL);
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", parts[0], "a", parts[1], NULL);
  g_autoptr (CoPlist) plist = read_text (text, NULL);
  g_autoptr (CoPlist) broken = read_text (invalid, NULL);
  g_autoptr (CoPlist) with_mark = read_text (marked, NULL);
  g_autofree char *cut = co_plist_dup_text (plist, "a");

  g_assert_cmpuint (strlen (cut), ==, 4096);
  assert_text (co_plist_node_find (co_plist_get_top (broken), "a"), "a\xef\xbf\xbd");
  assert_text (co_plist_node_find (co_plist_get_top (with_mark), "a"), "a");
}

/* Wherever a list is cut off, it is refused, or what is left of it is one. */
static void
check_cuts (const guint8 *data, gsize size, gsize allowed)
{
  for (gsize i = 0; i < size; i++) {
    g_autofree guint8 *exact = g_memdup2 (data, i);
    g_autoptr (GError) error = NULL;
    g_autoptr (CoPlist) plist = co_plist_new (exact, i, &error);

    g_assert_true ((plist == NULL) == (error != NULL));
    if (i < allowed)
      g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  }
}

static void
test_plist_cut (void)
{
  check_cuts ((const guint8 *) xml,
              sizeof xml - 1,
              (gsize) (strstr (xml, "</dict></plist>") - xml));
  check_cuts (binary, sizeof binary, sizeof binary);
}

/* Any one byte may be any other. */
static void
test_plist_changed (void)
{
  for (gsize i = 0; i < sizeof binary; i++) {
    for (guint value = 0; value < 256; value += 5) {
      g_autofree guint8 *changed = g_memdup2 (binary, sizeof binary);
      g_autoptr (GError) error = NULL;
      g_autoptr (CoPlist) plist = NULL;

      changed[i] = (guint8) value;
      plist = co_plist_new (changed, sizeof binary, &error);
      g_assert_true ((plist == NULL) == (error != NULL));
      if (plist != NULL)
        g_free (co_plist_dup_text (plist, "Label"));
    }
  }
}

static void
append_wide (GByteArray *out, guint64 number)
{
  guint64 big = GUINT64_TO_BE (number);

  g_byte_array_append (out, (const guint8 *) &big, sizeof big);
}

/* Lists with @copies times the next one in each; the last holds itself if @ring. */
static GByteArray *
make_lists (guint depth, guint copies, gboolean ring)
{
  GByteArray *out = g_byte_array_new ();
  const guint size = 1 + copies * 2;
  const guint8 last = 0x09;

  g_byte_array_append (out, (const guint8 *) "bplist00", 8);
  for (guint i = 0; i < depth; i++) {
    guint next = ring && i + 1 == depth ? i : i + 1;
    guint8 list[] = {0, (guint8) (next >> 8), (guint8) next, (guint8) (next >> 8), (guint8) next};

    list[0] = (guint8) (0xa0 | copies);
    g_byte_array_append (out, list, size);
  }
  g_byte_array_append (out, &last, 1);
  for (guint i = 0; i <= depth; i++)
    append_wide (out, 8 + (guint64) i * size);
  append_wide (out, 0x0802);
  append_wide (out, depth + 1);
  append_wide (out, 0);
  append_wide (out, 8 + (guint64) depth * size + 1);
  return out;
}

static void
assert_lists (guint depth, guint copies, gboolean ring, gboolean good)
{
  g_autoptr (GByteArray) data = make_lists (depth, copies, ring);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPlist) plist = co_plist_new (data->data, data->len, &error);

  g_test_message ("%u lists in each other, %u times each", depth, copies);
  if (!good)
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  else
    g_assert_no_error (error);
  g_assert_true ((plist != NULL) == good);
}

static void
test_plist_hostile_binary (void)
{
  assert_lists (1, 1, FALSE, TRUE);
  assert_lists (CO_PLIST_GUARD_MAX_DEPTH, 1, FALSE, TRUE);
  assert_lists (CO_PLIST_GUARD_MAX_DEPTH + 1, 1, FALSE, FALSE);
  assert_lists (60000, 1, FALSE, FALSE);
  assert_lists (10, 2, FALSE, TRUE);
  assert_lists (30, 2, FALSE, FALSE);
  assert_lists (1, 1, TRUE, FALSE);
  assert_lists (5, 2, TRUE, FALSE);
}

static char *
repeat (const char *text, guint count)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < count; i++)
    g_string_append (out, text);
  return g_string_free (out, FALSE);
}

static void
assert_repeated (const char *open, const char *close, guint count, gboolean good)
{
  g_autofree char *opened = repeat (open, count);
  g_autofree char *closed = repeat (close, count);
  g_autofree char *text = g_strconcat ("<plist version=\"1.0\">", opened, closed, "</plist>", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPlist) plist = read_text (text, &error);

  if (!good)
    g_assert_error (error, CO_ERROR, CO_ERROR_TOO_LARGE);
  else
    g_assert_no_error (error);
  g_assert_true ((plist != NULL) == good);
}

static void
test_plist_hostile_xml (void)
{
  static const char entities[] = "<!DOCTYPE plist [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                                 "<plist version=\"1.0\"><string>&b;</string></plist>";
  g_autoptr (GError) error = NULL;

  assert_repeated ("<array>", "</array>", 1000, TRUE);
  assert_repeated ("<array>", "</array>", 100000, FALSE);
  assert_repeated ("<dict><key>a</key>", "</dict>", 60000, FALSE);
  assert_repeated ("<string>&amp;</string>", "", 100000, FALSE);
  g_assert_null (read_text (entities, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

static void
test_plist_open (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoPlist) plist = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) large = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *letters = g_strnfill (2 * 1024 * 1024 + 1, ' ');

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "a.plist", xml);
  co_test_tree_write (&tree, "large.plist", letters);
  root = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  plist = co_plist_open (root, "a.plist", NULL, &error);
  g_assert_no_error (error);
  assert_text (co_plist_node_find (co_plist_get_top (plist), "Label"), "caf\xc3\xa9 & bar");
  g_assert_null (co_plist_open (root, "b.plist", NULL, &missing));
  g_assert_error (missing, CO_ERROR, CO_ERROR_NOT_FOUND);
  g_assert_null (co_plist_open (root, "large.plist", NULL, &large));
  g_assert_error (large, CO_ERROR, CO_ERROR_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plist/xml", test_plist_xml);
  g_test_add_func ("/plist/binary", test_plist_binary);
  g_test_add_func ("/plist/absent", test_plist_absent);
  g_test_add_func ("/plist/text", test_plist_text);
  g_test_add_func ("/plist/cut", test_plist_cut);
  g_test_add_func ("/plist/changed", test_plist_changed);
  g_test_add_func ("/plist/hostile-binary", test_plist_hostile_binary);
  g_test_add_func ("/plist/hostile-xml", test_plist_hostile_xml);
  g_test_add_func ("/plist/open", test_plist_open);
  return g_test_run ();
}
