/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-marvin.h"
#include "co-test-hive.h"

/* Which changes a hive gets from logs since Windows 8.1. A dot is a page as it was. */

static void
test_hive_log_marvin (void)
{
  /* Facts from the public documentation of the algorithm. */
  g_assert_cmphex (co_marvin_hash (G_GUINT64_CONSTANT (0x004fb61a001bdbcc), NULL, 0),
                   ==,
                   G_GUINT64_CONSTANT (0x30ed35c100cd3c7d));
  g_assert_cmphex (
    co_marvin_hash (G_GUINT64_CONSTANT (0x004fb61a001bdbcc), (const guint8 *) "\xaf", 1),
    ==,
    G_GUINT64_CONSTANT (0x48e73fc77d75ddc1));
}

static void
test_hive_log_one (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);

  co_test_hive_add_page (log, 6, 1, 'a');
  co_test_hive_add_page (log, 7, 2, 'b');
  co_test_hive_add_page (log, 8, 1, 'c');
  co_test_hive_assert_replay (hive, log, NULL, ".cb.", TRUE);
  co_test_hive_assert_replay (hive, NULL, log, ".cb.", TRUE);
  /* Entries of an earlier time stand behind. */
  co_test_hive_add_page (log, 4, 3, 'x');
  co_test_hive_assert_replay (hive, log, NULL, ".cb.", TRUE);
}

static void
test_hive_log_two (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) early = co_test_hive_new_log (6, 6);
  g_autoptr (GByteArray) late = co_test_hive_new_log (8, 6);
  g_autoptr (GByteArray) gap = co_test_hive_new_log (9, 6);

  co_test_hive_add_page (early, 6, 1, 'a');
  co_test_hive_add_page (early, 7, 2, 'b');
  co_test_hive_add_page (late, 8, 1, 'c');
  co_test_hive_add_page (gap, 9, 1, 'd');
  co_test_hive_assert_replay (hive, early, late, ".cb.", TRUE);
  co_test_hive_assert_replay (hive, late, early, ".cb.", TRUE);
  /* The entry between is nowhere. */
  co_test_hive_assert_replay (hive, early, gap, ".ab.", FALSE);
  /* Windows begins with a later number too, but what came before it is missing. */
  co_test_hive_assert_replay (hive, late, NULL, ".c..", FALSE);
}

static void
test_hive_log_wraps (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (0, G_MAXUINT32);
  g_autoptr (GByteArray) early = co_test_hive_new_log (G_MAXUINT32, 6);
  g_autoptr (GByteArray) late = co_test_hive_new_log (0, 6);

  co_test_hive_add_page (early, G_MAXUINT32, 1, 'a');
  co_test_hive_add_page (late, 0, 1, 'b');
  co_test_hive_assert_replay (hive, late, early, ".b..", TRUE);
}

static void
test_hive_log_older (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (10, 9);
  g_autoptr (GByteArray) old = co_test_hive_new_log (6, 6);
  g_autoptr (GByteArray) new = co_test_hive_new_log (9, 6);

  co_test_hive_add_page (old, 6, 1, 'a');
  co_test_hive_assert_replay (hive, old, NULL, "....", FALSE);
  co_test_hive_add_page (new, 9, 2, 'b');
  co_test_hive_assert_replay (hive, old, new, "..b.", TRUE);
}

static void
test_hive_log_torn (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
  g_autoptr (GByteArray) other = co_test_hive_new_log (7, 6);

  co_test_hive_add_page (log, 6, 1, 'a');
  g_byte_array_set_size (log, log->len - 512);
  co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
  /* What comes after the torn one does not fit without it. */
  co_test_hive_add_page (other, 7, 1, 'b');
  co_test_hive_assert_replay (hive, log, other, "....", FALSE);
  /* A last entry that was not written to its end is dropped, as Windows does. */
  g_byte_array_set_size (log, 512);
  co_test_hive_add_page (log, 6, 1, 'a');
  co_test_hive_add_page (log, 7, 2, 'b');
  g_byte_array_set_size (log, log->len - 512);
  co_test_hive_assert_replay (hive, log, NULL, ".a..", TRUE);
  co_test_hive_append_filled (log, 0, 4096);
  co_test_hive_assert_replay (hive, log, NULL, ".a..", TRUE);
}

static void
test_hive_log_hashes (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  static const guint places[] = {24, 31, 32, 39, 40, 100, 4 + 512};

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
    gsize first = co_test_hive_add_page (log, 6, 1, 'a');
    gsize second;

    log->data[first + places[i]] ^= 1;
    co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
    log->data[first + places[i]] ^= 1;
    second = co_test_hive_add_page (log, 7, 2, 'b');
    co_test_hive_add_page (log, 8, 3, 'c');
    co_test_hive_assert_replay (hive, log, NULL, ".abc", TRUE);
    /* In the middle it is no torn end. */
    log->data[second + places[i]] ^= 1;
    co_test_hive_assert_replay (hive, log, NULL, ".a..", FALSE);
  }
}

/* The checksums are right, but what they are of makes no sense. */
static void
test_hive_log_nonsense (void)
{
  static const struct {
    guint place;
    guint32 value;
  } rows[] = {
    {40, CO_TEST_HIVE_BINS_SIZE},
    {40, 0xfffff000},
    {40, 3 * 4096 + 512},
    {40, 100},
    {44, 0},
    {44, 0xffffffff},
    {44, 8192},
    {44, 100},
    {20, 0xffffffff},
    {20, 0x20000001},
    {20, 2},
    {16, 0},
    {16, 4095},
    {16, 0xfffff000},
    {16, CO_TEST_HIVE_MAX_BINS + 4096},
    {4, 4096 + 500},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
    g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
    gsize entry;

    co_test_hive_add_page (log, 6, 1, 'a');
    entry = co_test_hive_add_page (log, 7, 2, 'b');
    co_test_hive_put_u32 (log->data + entry + rows[i].place, rows[i].value);
    co_test_hive_put_hashes (log->data + entry);
    co_test_hive_assert_replay (hive, log, NULL, ".a..", FALSE);
  }
}

/* An entry that does not end in the log, or is smaller than its own head, was not written whole. */
static void
test_hive_log_sizes (void)
{
  static const guint32 sizes[] = {0, 39, 4096 + 1024, 0xfffffe00};

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
    g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
    gsize entry;

    co_test_hive_add_page (log, 6, 1, 'a');
    entry = co_test_hive_add_page (log, 7, 2, 'b');
    co_test_hive_put_u32 (log->data + entry + 4, sizes[i]);
    co_test_hive_put_u64 (log->data + entry + 32,
                          co_marvin_hash (CO_TEST_HIVE_SEED, log->data + entry, 32));
    co_test_hive_assert_replay (hive, log, NULL, ".a..", TRUE);
  }
}

/* The next entry is in a log that cannot be used: it is no torn end. */
static void
test_hive_log_next_elsewhere (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
  g_autoptr (GByteArray) other = co_test_hive_new_log (7, 6);

  co_test_hive_add_page (log, 6, 1, 'a');
  co_test_hive_add_page (other, 7, 2, 'b');
  other->data[100] ^= 1;
  co_test_hive_assert_replay (hive, log, other, ".a..", FALSE);
}

/* More references than fit, each of them sound: the last ones lie behind the entry. */
static void
test_hive_log_many_references (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
  gsize entry;

  co_test_hive_add_page (log, 6, 1, 'a');
  entry = co_test_hive_add_page (log, 7, 2, 'b');
  co_test_hive_append_filled (log, 0, 64);
  for (gsize place = entry + 40; place + 8 <= log->len; place += 8) {
    co_test_hive_put_u32 (log->data + place, 0);
    co_test_hive_put_u32 (log->data + place + 4, 512);
  }
  co_test_hive_put_u32 (log->data + entry + 20, (4096 + 512 - 40) / 8 + 1);
  co_test_hive_put_hashes (log->data + entry);
  co_test_hive_assert_replay (hive, log, NULL, ".a..", FALSE);
}

static void
test_hive_log_grows (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);

  co_test_hive_add_entry (log, 6, 6 * 4096, 5 * 4096, 'a');
  co_test_hive_assert_replay (hive, log, NULL, ".....a", TRUE);
}

static void
test_hive_log_bad_base (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
  g_autoptr (GByteArray) late = co_test_hive_new_log (7, 6);
  g_autoptr (GByteArray) old = co_test_hive_new_old_log (1, ".ab.");

  hive->data[100] ^= 1;
  co_test_hive_add_page (log, 6, 1, 'a');
  co_test_hive_add_page (late, 7, 2, 'b');
  co_test_hive_assert_replay (hive, log, NULL, ".a..", TRUE);
  co_test_hive_assert_replay (hive, NULL, log, ".a..", TRUE);
  co_test_hive_assert_replay (hive, log, late, "..b.", FALSE);
  /* The first bin tells the time. */
  co_test_hive_assert_replay (hive, old, NULL, ".ab.", TRUE);
  co_test_hive_put_u64 (hive->data + 4096 + 20, CO_TEST_HIVE_WRITTEN - 1);
  co_test_hive_assert_replay (hive, old, NULL, "....", FALSE);
}

/* A log whose own base block is damaged, or is that of something else, is not used. */
static void
test_hive_log_bad_log (void)
{
  static const guint places[] = {0, 4, 8, 28, 508};

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
    g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);
    g_autoptr (GByteArray) old = co_test_hive_new_old_log (1, ".ab.");

    co_test_hive_add_page (log, 6, 1, 'a');
    log->data[places[i]] ^= 8;
    old->data[places[i]] ^= 8;
    if (places[i] != 508) {
      co_test_hive_put_checksum (log->data);
      co_test_hive_put_checksum (old->data);
    }
    co_test_hive_assert_replay (hive, log, NULL, "....", FALSE);
    co_test_hive_assert_replay (hive, old, NULL, "....", FALSE);
  }
}

/* On disks with larger sectors all begins later. */
static void
test_hive_log_sectors (void)
{
  g_autoptr (GByteArray) hive = co_test_hive_new_hive (7, 6);
  g_autoptr (GByteArray) log = co_test_hive_new_log (6, 6);

  co_test_hive_put_u32 (log->data + 44, 8);
  co_test_hive_put_checksum (log->data);
  co_test_hive_append_filled (log, 0, 4096 - 512);
  co_test_hive_add_page (log, 6, 1, 'a');
  co_test_hive_assert_replay (hive, log, NULL, ".a..", TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hive-log/marvin", test_hive_log_marvin);
  g_test_add_func ("/hive-log/one", test_hive_log_one);
  g_test_add_func ("/hive-log/two", test_hive_log_two);
  g_test_add_func ("/hive-log/wraps", test_hive_log_wraps);
  g_test_add_func ("/hive-log/older", test_hive_log_older);
  g_test_add_func ("/hive-log/torn", test_hive_log_torn);
  g_test_add_func ("/hive-log/hashes", test_hive_log_hashes);
  g_test_add_func ("/hive-log/nonsense", test_hive_log_nonsense);
  g_test_add_func ("/hive-log/sizes", test_hive_log_sizes);
  g_test_add_func ("/hive-log/next-elsewhere", test_hive_log_next_elsewhere);
  g_test_add_func ("/hive-log/many-references", test_hive_log_many_references);
  g_test_add_func ("/hive-log/grows", test_hive_log_grows);
  g_test_add_func ("/hive-log/bad-base", test_hive_log_bad_base);
  g_test_add_func ("/hive-log/bad-log", test_hive_log_bad_log);
  g_test_add_func ("/hive-log/sectors", test_hive_log_sectors);
  return g_test_run ();
}
