/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mach-signature.h"
#include "co-team-reader.h"
#include "co-test.h"

#include <string.h>

/* Programs are made here number by number, so that each can be made wrong. */

#define TEAM "2Y8XE5CQ94"

static void
put_little (GByteArray *out, guint32 number)
{
  guint32 raw = GUINT32_TO_LE (number);

  g_byte_array_append (out, (const guint8 *) &raw, sizeof raw);
}

static void
put_big (GByteArray *out, guint32 number)
{
  guint32 raw = GUINT32_TO_BE (number);

  g_byte_array_append (out, (const guint8 *) &raw, sizeof raw);
}

static void
set_big (GByteArray *out, guint at, guint32 number)
{
  guint32 raw = GUINT32_TO_BE (number);

  g_assert_cmpuint (at + sizeof raw, <=, out->len);
  memcpy (out->data + at, &raw, sizeof raw);
}

static void
put_text (GByteArray *out, const char *text)
{
  g_byte_array_append (out, (const guint8 *) text, (guint) strlen (text) + 1);
}

/* A set with an unknown blob before the code directory, which begins at 28. */
#define DIRECTORY_AT 28

static GByteArray *
make_signature (guint32 version, const char *team)
{
  GByteArray *out = g_byte_array_new ();
  guint length = 52 + 4 + (guint) strlen (team) + 1;

  put_big (out, 0xfade0cc0);
  put_big (out, DIRECTORY_AT + length);
  put_big (out, 2);
  put_big (out, 2);
  put_big (out, DIRECTORY_AT);
  put_big (out, 0);
  put_big (out, DIRECTORY_AT);
  put_big (out, 0xfade0c02);
  put_big (out, length);
  put_big (out, version);
  for (guint at = 12; at < 48; at += 4)
    put_big (out, 0);
  put_big (out, *team != '\0' ? 56 : 0);
  put_text (out, "abc");
  put_text (out, team);
  return out;
}

/* A header, one command that means nothing here, and the one that points to the signature. */
static GByteArray *
make_slice (gboolean wide, GByteArray *signature)
{
  GByteArray *out = g_byte_array_new ();

  put_little (out, wide ? 0xfeedfacf : 0xfeedface);
  for (guint i = 0; i < 3; i++)
    put_little (out, 0);
  put_little (out, signature != NULL ? 2 : 1);
  put_little (out, signature != NULL ? 12 + 16 : 12);
  put_little (out, 0);
  if (wide)
    put_little (out, 0);
  put_little (out, 0x1b);
  put_little (out, 12);
  put_little (out, 0);
  if (signature == NULL)
    return out;
  put_little (out, 0x1d);
  put_little (out, 16);
  put_little (out, out->len + 8);
  put_little (out, signature->len);
  g_byte_array_append (out, signature->data, signature->len);
  return out;
}

static void
assert_team (GByteArray *signature, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *team = NULL;

  g_assert_true (co_mach_read_team (signature->data, signature->len, &team, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (team, ==, expected);
}

static void
assert_no_signature (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *team = NULL;

  g_assert_false (co_mach_read_team (data, size, &team, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  g_assert_null (team);
}

static void
test_mach_team (void)
{
  g_autoptr (GByteArray) named = make_signature (0x20400, TEAM);
  g_autoptr (GByteArray) unnamed = make_signature (0x20400, "");
  g_autoptr (GByteArray) old = make_signature (0x20100, TEAM);

  assert_team (named, TEAM);
  assert_team (unnamed, NULL);
  assert_team (old, NULL);
}

static void
test_mach_team_cut (void)
{
  g_autoptr (GByteArray) signature = make_signature (0x20200, TEAM);

  for (gsize i = 0; i < signature->len; i++) {
    g_autofree guint8 *exact = g_memdup2 (signature->data, i);

    assert_no_signature (exact, i);
  }
}

/* Where the numbers of a signature are wrong. */
static void
test_mach_team_damaged (void)
{
  static const struct {
    guint at;
    guint32 number;
  } cases[] = {
    {0, 0xfade0cc1},
    {8, 0xffffffff},
    {24, 0xfffffffc},
    {24, 0xffffffff},
    {DIRECTORY_AT, 0xfade0c01},
    {DIRECTORY_AT + 4, 40},
    {DIRECTORY_AT + 48, 8},
    {DIRECTORY_AT + 48, 0xffffffff},
    {DIRECTORY_AT + 48, 67},
    {DIRECTORY_AT + 56, 0x1b5b324a},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GByteArray) signature = make_signature (0x20400, TEAM);

    g_test_message ("%u", i);
    set_big (signature, cases[i].at, cases[i].number);
    assert_no_signature (signature->data, signature->len);
  }
}

static void
assert_slice (gboolean wide)
{
  g_autoptr (GByteArray) signature = make_signature (0x20400, TEAM);
  g_autoptr (GByteArray) slice = make_slice (wide, signature);
  g_autoptr (GError) error = NULL;
  CoMachRange range;
  guint64 needed = 0;

  g_assert_true (co_mach_get_commands_size (slice->data, slice->len, &needed));
  g_assert_cmpuint (needed, ==, slice->len - signature->len);
  g_assert_true (co_mach_find_signature (slice->data, (gsize) needed, slice->len, &range, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (range.offset, ==, needed);
  g_assert_cmpuint (range.size, ==, signature->len);
  for (gsize i = 0; i < needed; i++) {
    g_autofree guint8 *exact = g_memdup2 (slice->data, i);
    g_autoptr (GError) cut = NULL;

    g_assert_false (co_mach_find_signature (exact, i, slice->len, &range, &cut));
    g_assert_error (cut, CO_ERROR, CO_ERROR_MALFORMED);
    g_assert_cmpuint (range.size, ==, 0);
  }
  g_clear_error (&error);
  g_assert_false (co_mach_find_signature (slice->data, slice->len, slice->len - 1, &range, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

static void
test_mach_slice (void)
{
  g_autoptr (GByteArray) unsigned_slice = make_slice (TRUE, NULL);
  g_autoptr (GError) error = NULL;
  CoMachRange range;

  assert_slice (FALSE);
  assert_slice (TRUE);
  g_assert_true (co_mach_find_signature (unsigned_slice->data,
                                         unsigned_slice->len,
                                         unsigned_slice->len,
                                         &range,
                                         &error));
  g_assert_cmpuint (range.size, ==, 0);
  /* A command without a length would be read for ever. */
  memset (unsigned_slice->data + 36, 0, 4);
  g_assert_false (co_mach_find_signature (unsigned_slice->data,
                                          unsigned_slice->len,
                                          unsigned_slice->len,
                                          &range,
                                          &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
}

/* A file with a table in front of two slices; the first is for a processor without signatures. */
static GByteArray *
make_fat (gboolean wide, GByteArray *slice)
{
  GByteArray *out = g_byte_array_new ();
  guint table = wide ? 8 + 2 * 32 : 8 + 2 * 20;

  put_big (out, wide ? 0xcafebabf : 0xcafebabe);
  put_big (out, 2);
  for (guint i = 0; i < 2; i++) {
    put_big (out, 7);
    put_big (out, 3);
    if (wide)
      put_big (out, 0);
    put_big (out, table + i * 4);
    if (wide)
      put_big (out, 0);
    put_big (out, i == 0 ? 4 : slice->len);
    put_big (out, 0);
    if (wide)
      put_big (out, 0);
  }
  put_big (out, 0xfeedface);
  g_byte_array_append (out, slice->data, slice->len);
  return out;
}

static void
assert_fat (gboolean wide)
{
  g_autoptr (GByteArray) signature = make_signature (0x20400, TEAM);
  g_autoptr (GByteArray) slice = make_slice (TRUE, signature);
  g_autoptr (GByteArray) fat = make_fat (wide, slice);
  CoMachRange slices[CO_MACH_MAX_SLICES];
  guint table = fat->len - slice->len - 4;
  guint count = 0;

  g_assert_true (co_mach_find_slices (fat->data, fat->len, fat->len, slices, &count, NULL));
  g_assert_cmpuint (count, ==, 2);
  g_assert_cmpuint (slices[1].offset, ==, table + 4);
  g_assert_cmpuint (slices[1].size, ==, slice->len);
  for (gsize i = 4; i < fat->len; i++) {
    g_autofree guint8 *exact = g_memdup2 (fat->data, i);
    g_autoptr (GError) error = NULL;

    g_assert_false (co_mach_find_slices (exact, i, i, slices, &count, &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  }
}

static void
test_mach_fat (void)
{
  assert_fat (FALSE);
  assert_fat (TRUE);
}

/* Scripts, classes of Java, programs of Linux, and files of a few bytes are no fault. */
static void
test_mach_others (void)
{
  static const char *const others[] = {
    "",
    "#",
    "#!/bin/sh\nexit 0\n",
    "\x7f"
    "ELF\x02\x01\x01",
    "\xca\xfe\xba\xbe\xff\xff\xff\x34",
  };
  CoMachRange slices[CO_MACH_MAX_SLICES];

  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    gsize size = strlen (others[i]);
    guint count = 1;

    g_assert_true (
      co_mach_find_slices ((const guint8 *) others[i], size, size, slices, &count, NULL));
    g_assert_cmpuint (count, ==, 0);
  }
}

static void
write_bytes (CoTestTree *tree, const char *name, GByteArray *bytes)
{
  g_autofree char *path = co_test_tree_get (tree, name);

  g_assert_true (g_file_set_contents (path, (const char *) bytes->data, bytes->len, NULL));
}

static void
assert_file_team (CoTestTree *tree, GByteArray *bytes, const char *expected)
{
  g_autoptr (CoRoot) root = co_root_new (tree->path, CO_ROOT_DEFAULT, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *team = NULL;

  write_bytes (tree, "program", bytes);
  g_assert_true (co_team_reader_read (root, "program", &team, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (team, ==, expected);
}

/* A program that is cut off anywhere is refused, or has no signature any more. */
static void
assert_file_cuts (CoTestTree *tree, GByteArray *bytes)
{
  g_autoptr (CoRoot) root = co_root_new (tree->path, CO_ROOT_DEFAULT, NULL);

  for (guint length = bytes->len; length > 0; length--) {
    g_autoptr (GError) error = NULL;
    g_autofree char *team = NULL;

    g_byte_array_set_size (bytes, length - 1);
    write_bytes (tree, "program", bytes);
    g_assert_true (co_team_reader_read (root, "program", &team, &error) == (error == NULL));
    g_assert_null (team);
  }
}

static void
test_mach_file (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GByteArray) signature = make_signature (0x20400, TEAM);
  g_autoptr (GByteArray) slice = make_slice (TRUE, signature);
  g_autoptr (GByteArray) narrow = make_slice (FALSE, signature);
  g_autoptr (GByteArray) bare = make_slice (TRUE, NULL);
  g_autoptr (GByteArray) fat = make_fat (FALSE, slice);
  g_autoptr (GByteArray) wide = make_fat (TRUE, slice);

  co_test_tree_init (&tree);
  assert_file_team (&tree, slice, TEAM);
  assert_file_team (&tree, narrow, TEAM);
  assert_file_team (&tree, bare, NULL);
  assert_file_team (&tree, fat, TEAM);
  assert_file_team (&tree, wide, TEAM);
  assert_file_cuts (&tree, fat);
  assert_file_cuts (&tree, slice);
}

/* Commands that do not fit into what is read first. */
static void
test_mach_file_long_head (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GByteArray) signature = make_signature (0x20400, TEAM);
  g_autoptr (GByteArray) slice = g_byte_array_new ();
  const guint filler = 10000;

  put_little (slice, 0xfeedfacf);
  for (guint i = 0; i < 3; i++)
    put_little (slice, 0);
  put_little (slice, 2);
  put_little (slice, filler + 16);
  put_little (slice, 0);
  put_little (slice, 0);
  put_little (slice, 0x1b);
  put_little (slice, filler);
  g_byte_array_set_size (slice, 32 + filler);
  memset (slice->data + 40, 0, filler - 8);
  put_little (slice, 0x1d);
  put_little (slice, 16);
  put_little (slice, slice->len + 8);
  put_little (slice, signature->len);
  g_byte_array_append (slice, signature->data, signature->len);
  co_test_tree_init (&tree);
  assert_file_team (&tree, slice, TEAM);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mach-signature/team", test_mach_team);
  g_test_add_func ("/mach-signature/team-cut", test_mach_team_cut);
  g_test_add_func ("/mach-signature/team-damaged", test_mach_team_damaged);
  g_test_add_func ("/mach-signature/slice", test_mach_slice);
  g_test_add_func ("/mach-signature/fat", test_mach_fat);
  g_test_add_func ("/mach-signature/others", test_mach_others);
  g_test_add_func ("/mach-signature/file", test_mach_file);
  g_test_add_func ("/mach-signature/file-long-head", test_mach_file_long_head);
  return g_test_run ();
}
