/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-hive.h"

/* Which changes a hive gets from logs before Windows 8.1. A dot is a page as it was. */

static void
test_hive_pages_chosen (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (5, 4);
  g_autoptr (GByteArray) log = co_test_hive_new_old_log (1, "ab.d");
  g_autoptr (GByteArray) earliest = co_test_hive_new_old_log (2, "..c.");

  co_test_hive_assert_replay (hive, log, NULL, "ab.d", TRUE);
  co_test_hive_assert_replay (hive, NULL, log, "ab.d", TRUE);
  co_test_hive_assert_replay (hive, earliest, log, "..c.", TRUE);
  /* A newer second log holds all that is still to be done. */
  co_test_hive_put_u64 (log->data + 12, CO_TEST_HIVE_WRITTEN + 1);
  co_test_hive_put_checksum (log->data);
  co_test_hive_assert_replay (hive, earliest, log, "ab.d", TRUE);
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  co_test_hive_put_u64 (log->data + 12, CO_TEST_HIVE_WRITTEN - 1);
  co_test_hive_put_checksum (log->data);
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
}

static void
test_hive_pages_cut (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (5, 4);
  g_autoptr (GByteArray) log = co_test_hive_new_old_log (1, "ab.d");
  gsize size = log->len;

  /* Each piece of it alone is not enough. */
  co_test_hive_assert_replay (hive, log, NULL, "ab.d", TRUE);
  for (gsize length = size - 128; length > 0; length -= 128) {
    g_byte_array_set_size (log, (guint) length);
    co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  }
}

static void
test_hive_pages_broken (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (5, 4);
  g_autoptr (GByteArray) log = co_test_hive_new_old_log (1, "ab.d");

  /* Remnants behind it do no harm. */
  co_test_hive_append_filled (log, 'x', 4096);
  log->data[512] = 'd';
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  log->data[512] = 'D';
  /* A bin that belongs elsewhere. */
  co_test_hive_put_u32 (log->data + 1024 + 4, 4096);
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  co_test_hive_put_u32 (log->data + 1024 + 4, 0);
  co_test_hive_assert_replay (hive, log, NULL, "ab.d", TRUE);
  /* All hives begin with a bin. */
  log->data[1024] = 'H';
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  log->data[1024] = 'h';
  co_test_hive_put_u32 (log->data + 40, 0xfffff000);
  co_test_hive_put_checksum (log->data);
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hive-log-pages/chosen", test_hive_pages_chosen);
  g_test_add_func ("/hive-log-pages/cut", test_hive_pages_cut);
  g_test_add_func ("/hive-log-pages/broken", test_hive_pages_broken);
  return g_test_run ();
}
