/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log.h"
#include "co-marvin.h"

#include <string.h>

/* Hives and logs are made here byte by byte. The hive is one of four pages; the pages of a log are
 * full of one letter, so that it is easy to see which of them arrived. */

#define BINS_SIZE (4 * 4096)
#define MAX_BINS  (1024 * 1024)
#define WRITTEN   G_GUINT64_CONSTANT (0x01d29627f1c8a860)
#define SEED      G_GUINT64_CONSTANT (0x82EF4D887A4E55C5)

static void
put_u32 (guint8 *data, guint32 value)
{
  value = GUINT32_TO_LE (value);
  memcpy (data, &value, sizeof value);
}

static void
put_u64 (guint8 *data, guint64 value)
{
  value = GUINT64_TO_LE (value);
  memcpy (data, &value, sizeof value);
}

static void
append_u32 (GByteArray *array, guint32 value)
{
  value = GUINT32_TO_LE (value);
  g_byte_array_append (array, (const guint8 *) &value, sizeof value);
}

static void
append_filled (GByteArray *array, guint8 byte, gsize size)
{
  gsize before = array->len;

  g_byte_array_set_size (array, (guint) (before + size));
  memset (array->data + before, byte, size);
}

static void
put_checksum (guint8 *block)
{
  guint32 sum = 0;

  for (guint i = 0; i < 508; i += 4)
    sum ^= co_hive_base_get_u32 (block + i);
  put_u32 (block + 508, sum);
}

static void
put_base (guint8 *block, guint32 primary, guint32 secondary, guint32 type)
{
  memcpy (block, "regf", 4);
  put_u32 (block + 4, primary);
  put_u32 (block + 8, secondary);
  put_u64 (block + 12, WRITTEN);
  put_u32 (block + 20, 1);
  put_u32 (block + 24, 5);
  put_u32 (block + 28, type);
  put_u32 (block + 32, 1);
  put_u32 (block + 36, 32);
  put_u32 (block + 40, BINS_SIZE);
  put_u32 (block + 44, 1);
  put_checksum (block);
}

static GByteArray *
new_hive (guint32 primary, guint32 secondary)
{
  GByteArray *hive = g_byte_array_new ();

  append_filled (hive, 0, 4096 + BINS_SIZE);
  put_base (hive->data, primary, secondary, 0);
  memcpy (hive->data + 4096, "hbin", 4);
  put_u64 (hive->data + 4096 + 20, WRITTEN);
  return hive;
}

static GByteArray *
new_log (guint32 sequence, guint32 type)
{
  GByteArray *log = g_byte_array_new ();

  append_filled (log, 0, 512);
  put_base (log->data, sequence, sequence, type);
  return log;
}

static void
put_hashes (guint8 *entry)
{
  guint32 size = co_hive_base_get_u32 (entry + 4);

  put_u64 (entry + 24, co_marvin_hash (SEED, entry + 40, size - 40));
  put_u64 (entry + 32, co_marvin_hash (SEED, entry, 32));
}

/* One page; returns where the entry begins. */
static gsize
add_entry (GByteArray *log, guint32 sequence, guint32 bins_size, guint32 offset, char letter)
{
  gsize place = log->len;

  g_byte_array_append (log, (const guint8 *) "HvLE", 4);
  append_u32 (log, 4096 + 512);
  append_u32 (log, 0);
  append_u32 (log, sequence);
  append_u32 (log, bins_size);
  append_u32 (log, 1);
  append_filled (log, 0, 16);
  append_u32 (log, offset);
  append_u32 (log, 4096);
  append_filled (log, (guint8) letter, 4096);
  append_filled (log, 0, 512 - 48);
  put_hashes (log->data + place);
  return place;
}

static gsize
add_page (GByteArray *log, guint32 sequence, guint32 page, char letter)
{
  return add_entry (log, sequence, BINS_SIZE, page * 4096, letter);
}

/* A log of the old kind, with the page of each letter that is not a dot. */
static GByteArray *
new_old_log (guint32 type, const char *letters)
{
  GByteArray *log = new_log (5, type);

  g_byte_array_append (log, (const guint8 *) "DIRT", 4);
  for (guint i = 0; i < 4; i++)
    append_filled (log, letters[i] == '.' ? 0 : 0xff, 1);
  append_filled (log, 0xaa, 512 - 8);
  for (guint i = 0; i < 4; i++) {
    if (letters[i] == '.')
      continue;
    append_filled (log, (guint8) letters[i], 4096);
    if (i == 0)
      memcpy (log->data + log->len - 4096, "hbin\0\0\0\0", 8);
  }
  return log;
}

static GBytes *
as_bytes (GByteArray *array)
{
  return array == NULL ? NULL : g_bytes_new (array->data, array->len);
}

/* Plays the logs, and compares the last letter of each page; a dot is a page as it was. */
static void
assert_replay (GByteArray *hive,
               GByteArray *first,
               GByteArray *second,
               const char *letters,
               gboolean complete)
{
  g_autoptr (GBytes) first_bytes = as_bytes (first);
  g_autoptr (GBytes) second_bytes = as_bytes (second);
  g_auto (CoHiveReplay) replay = {0};
  g_autofree guint8 *bins = g_malloc0 (MAX_BINS);

  co_hive_replay_init (&replay, hive->data, hive->len, first_bytes, second_bytes, MAX_BINS);
  for (guint i = 0; i < replay.pages->len; i++) {
    const CoHivePage *page = &g_array_index (replay.pages, CoHivePage, i);

    g_assert_cmpuint ((guint64) page->offset + page->size, <=, replay.bins_size);
    memcpy (bins + page->offset, page->data, page->size);
  }
  for (guint i = 0; letters[i] != '\0'; i++)
    g_assert_cmpint (bins[i * 4096 + 4095], ==, letters[i] == '.' ? 0 : letters[i]);
  g_assert_cmpint (replay.complete, ==, complete);
  if (replay.pages->len > 0) {
    CoHiveBase base;

    co_hive_base_read (&base, replay.base, sizeof replay.base);
    g_assert_true (co_hive_base_is_settled (&base));
    g_assert_cmpuint (base.type, ==, 0);
    g_assert_cmpuint (base.bins_size, ==, replay.bins_size);
  }
}

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
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);

  add_page (log, 6, 1, 'a');
  add_page (log, 7, 2, 'b');
  add_page (log, 8, 1, 'c');
  assert_replay (hive, log, NULL, ".cb.", TRUE);
  assert_replay (hive, NULL, log, ".cb.", TRUE);
  /* Entries of an earlier time stand behind. */
  add_page (log, 4, 3, 'x');
  assert_replay (hive, log, NULL, ".cb.", TRUE);
}

static void
test_hive_log_two (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) early = new_log (6, 6);
  g_autoptr (GByteArray) late = new_log (8, 6);
  g_autoptr (GByteArray) gap = new_log (9, 6);

  add_page (early, 6, 1, 'a');
  add_page (early, 7, 2, 'b');
  add_page (late, 8, 1, 'c');
  add_page (gap, 9, 1, 'd');
  assert_replay (hive, early, late, ".cb.", TRUE);
  assert_replay (hive, late, early, ".cb.", TRUE);
  /* The entry between is nowhere. */
  assert_replay (hive, early, gap, ".ab.", FALSE);
  /* Windows begins with a later number too, but what came before it is missing. */
  assert_replay (hive, late, NULL, ".c..", FALSE);
}

static void
test_hive_log_wraps (void)
{
  g_autoptr (GByteArray) hive = new_hive (0, G_MAXUINT32);
  g_autoptr (GByteArray) early = new_log (G_MAXUINT32, 6);
  g_autoptr (GByteArray) late = new_log (0, 6);

  add_page (early, G_MAXUINT32, 1, 'a');
  add_page (late, 0, 1, 'b');
  assert_replay (hive, late, early, ".b..", TRUE);
}

static void
test_hive_log_older (void)
{
  g_autoptr (GByteArray) hive = new_hive (10, 9);
  g_autoptr (GByteArray) old = new_log (6, 6);
  g_autoptr (GByteArray) new = new_log (9, 6);

  add_page (old, 6, 1, 'a');
  assert_replay (hive, old, NULL, "....", FALSE);
  add_page (new, 9, 2, 'b');
  assert_replay (hive, old, new, "..b.", TRUE);
}

static void
test_hive_log_torn (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);
  g_autoptr (GByteArray) other = new_log (7, 6);

  add_page (log, 6, 1, 'a');
  g_byte_array_set_size (log, log->len - 512);
  assert_replay (hive, log, NULL, "....", FALSE);
  /* What comes after the torn one does not fit without it. */
  add_page (other, 7, 1, 'b');
  assert_replay (hive, log, other, "....", FALSE);
  /* A last entry that was not written to its end is dropped, as Windows does. */
  g_byte_array_set_size (log, 512);
  add_page (log, 6, 1, 'a');
  add_page (log, 7, 2, 'b');
  g_byte_array_set_size (log, log->len - 512);
  assert_replay (hive, log, NULL, ".a..", TRUE);
  append_filled (log, 0, 4096);
  assert_replay (hive, log, NULL, ".a..", TRUE);
}

static void
test_hive_log_hashes (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  static const guint places[] = {24, 31, 32, 39, 40, 100, 4 + 512};

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GByteArray) log = new_log (6, 6);
    gsize first = add_page (log, 6, 1, 'a');
    gsize second;

    log->data[first + places[i]] ^= 1;
    assert_replay (hive, log, NULL, "....", FALSE);
    log->data[first + places[i]] ^= 1;
    second = add_page (log, 7, 2, 'b');
    add_page (log, 8, 3, 'c');
    assert_replay (hive, log, NULL, ".abc", TRUE);
    /* In the middle it is no torn end. */
    log->data[second + places[i]] ^= 1;
    assert_replay (hive, log, NULL, ".a..", FALSE);
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
    {40, BINS_SIZE},
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
    {16, MAX_BINS + 4096},
    {4, 4096 + 500},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GByteArray) hive = new_hive (7, 6);
    g_autoptr (GByteArray) log = new_log (6, 6);
    gsize entry;

    add_page (log, 6, 1, 'a');
    entry = add_page (log, 7, 2, 'b');
    put_u32 (log->data + entry + rows[i].place, rows[i].value);
    put_hashes (log->data + entry);
    assert_replay (hive, log, NULL, ".a..", FALSE);
  }
}

/* An entry that does not end in the log, or is smaller than its own head, was not written whole. */
static void
test_hive_log_sizes (void)
{
  static const guint32 sizes[] = {0, 39, 4096 + 1024, 0xfffffe00};

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (GByteArray) hive = new_hive (7, 6);
    g_autoptr (GByteArray) log = new_log (6, 6);
    gsize entry;

    add_page (log, 6, 1, 'a');
    entry = add_page (log, 7, 2, 'b');
    put_u32 (log->data + entry + 4, sizes[i]);
    put_u64 (log->data + entry + 32, co_marvin_hash (SEED, log->data + entry, 32));
    assert_replay (hive, log, NULL, ".a..", TRUE);
  }
}

/* The next entry is in a log that cannot be used: it is no torn end. */
static void
test_hive_log_next_elsewhere (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);
  g_autoptr (GByteArray) other = new_log (7, 6);

  add_page (log, 6, 1, 'a');
  add_page (other, 7, 2, 'b');
  other->data[100] ^= 1;
  assert_replay (hive, log, other, ".a..", FALSE);
}

/* More references than fit, each of them sound: the last ones lie behind the entry. */
static void
test_hive_log_many_references (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);
  gsize entry;

  add_page (log, 6, 1, 'a');
  entry = add_page (log, 7, 2, 'b');
  append_filled (log, 0, 64);
  for (gsize place = entry + 40; place + 8 <= log->len; place += 8) {
    put_u32 (log->data + place, 0);
    put_u32 (log->data + place + 4, 512);
  }
  put_u32 (log->data + entry + 20, (4096 + 512 - 40) / 8 + 1);
  put_hashes (log->data + entry);
  assert_replay (hive, log, NULL, ".a..", FALSE);
}

static void
test_hive_log_grows (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);

  add_entry (log, 6, 6 * 4096, 5 * 4096, 'a');
  assert_replay (hive, log, NULL, ".....a", TRUE);
}

static void
test_hive_log_bad_base (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);
  g_autoptr (GByteArray) late = new_log (7, 6);
  g_autoptr (GByteArray) old = new_old_log (1, ".ab.");

  hive->data[100] ^= 1;
  add_page (log, 6, 1, 'a');
  add_page (late, 7, 2, 'b');
  assert_replay (hive, log, NULL, ".a..", TRUE);
  assert_replay (hive, NULL, log, ".a..", TRUE);
  assert_replay (hive, log, late, "..b.", FALSE);
  /* The first bin tells the time. */
  assert_replay (hive, old, NULL, ".ab.", TRUE);
  put_u64 (hive->data + 4096 + 20, WRITTEN - 1);
  assert_replay (hive, old, NULL, "....", FALSE);
}

/* A log whose own base block is damaged, or is that of something else, is not used. */
static void
test_hive_log_bad_log (void)
{
  static const guint places[] = {0, 4, 8, 28, 508};

  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_autoptr (GByteArray) hive = new_hive (7, 6);
    g_autoptr (GByteArray) log = new_log (6, 6);
    g_autoptr (GByteArray) old = new_old_log (1, ".ab.");

    add_page (log, 6, 1, 'a');
    log->data[places[i]] ^= 8;
    old->data[places[i]] ^= 8;
    if (places[i] != 508) {
      put_checksum (log->data);
      put_checksum (old->data);
    }
    assert_replay (hive, log, NULL, "....", FALSE);
    assert_replay (hive, old, NULL, "....", FALSE);
  }
}

static void
test_hive_log_old (void)
{
  g_autoptr (GByteArray) hive = new_hive (5, 4);
  g_autoptr (GByteArray) log = new_old_log (1, "ab.d");
  g_autoptr (GByteArray) earliest = new_old_log (2, "..c.");

  assert_replay (hive, log, NULL, "ab.d", TRUE);
  assert_replay (hive, NULL, log, "ab.d", TRUE);
  assert_replay (hive, earliest, log, "..c.", TRUE);
  /* A newer second log holds all that is still to be done. */
  put_u64 (log->data + 12, WRITTEN + 1);
  put_checksum (log->data);
  assert_replay (hive, earliest, log, "ab.d", TRUE);
  assert_replay (hive, log, NULL, "....", FALSE);
  put_u64 (log->data + 12, WRITTEN - 1);
  put_checksum (log->data);
  assert_replay (hive, log, NULL, "....", FALSE);
}

static void
test_hive_log_old_broken (void)
{
  g_autoptr (GByteArray) hive = new_hive (5, 4);
  g_autoptr (GByteArray) log = new_old_log (1, "ab.d");
  gsize size = log->len;

  /* Each piece of it alone is not enough. */
  for (gsize length = 0; length < size; length += 128) {
    g_byte_array_set_size (log, (guint) length);
    assert_replay (hive, log, NULL, "....", FALSE);
  }
  g_byte_array_set_size (log, (guint) size);
  /* Remnants behind it do no harm. */
  append_filled (log, 'x', 4096);
  log->data[512] = 'd';
  assert_replay (hive, log, NULL, "....", FALSE);
  log->data[512] = 'D';
  /* A bin that belongs elsewhere. */
  put_u32 (log->data + 1024 + 4, 4096);
  assert_replay (hive, log, NULL, "....", FALSE);
  put_u32 (log->data + 1024 + 4, 0);
  assert_replay (hive, log, NULL, "ab.d", TRUE);
  /* All hives begin with a bin. */
  log->data[1024] = 'H';
  assert_replay (hive, log, NULL, "....", FALSE);
  log->data[1024] = 'h';
  put_u32 (log->data + 40, 0xfffff000);
  put_checksum (log->data);
  assert_replay (hive, log, NULL, "....", FALSE);
}

/* On disks with larger sectors all begins later. */
static void
test_hive_log_sectors (void)
{
  g_autoptr (GByteArray) hive = new_hive (7, 6);
  g_autoptr (GByteArray) log = new_log (6, 6);

  put_u32 (log->data + 44, 8);
  put_checksum (log->data);
  append_filled (log, 0, 4096 - 512);
  add_page (log, 6, 1, 'a');
  assert_replay (hive, log, NULL, ".a..", TRUE);
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
  g_test_add_func ("/hive-log/old", test_hive_log_old);
  g_test_add_func ("/hive-log/old-broken", test_hive_log_old_broken);
  g_test_add_func ("/hive-log/sectors", test_hive_log_sectors);
  return g_test_run ();
}
