/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log.h"
#include "co-marvin.h"
#include "co-test-hive.h"

#include <string.h>

void
co_test_hive_put_u32 (guint8 *data, guint32 value)
{
  value = GUINT32_TO_LE (value);
  memcpy (data, &value, sizeof value);
}

void
co_test_hive_put_u64 (guint8 *data, guint64 value)
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

void
co_test_hive_append_filled (GByteArray *array, guint8 byte, gsize size)
{
  gsize before = array->len;

  g_byte_array_set_size (array, (guint) (before + size));
  memset (array->data + before, byte, size);
}

void
co_test_hive_put_checksum (guint8 *block)
{
  guint32 sum = 0;

  for (guint i = 0; i < 508; i += 4)
    sum ^= co_hive_base_get_u32 (block + i);
  co_test_hive_put_u32 (block + 508, sum);
}

static void
put_base (guint8 *block, guint32 primary, guint32 secondary, guint32 type)
{
  memcpy (block, "regf", 4);
  co_test_hive_put_u32 (block + 4, primary);
  co_test_hive_put_u32 (block + 8, secondary);
  co_test_hive_put_u64 (block + 12, CO_TEST_HIVE_WRITTEN);
  co_test_hive_put_u32 (block + 20, 1);
  co_test_hive_put_u32 (block + 24, 5);
  co_test_hive_put_u32 (block + 28, type);
  co_test_hive_put_u32 (block + 32, 1);
  co_test_hive_put_u32 (block + 36, 32);
  co_test_hive_put_u32 (block + 40, CO_TEST_HIVE_BINS_SIZE);
  co_test_hive_put_u32 (block + 44, 1);
  co_test_hive_put_checksum (block);
}

GByteArray *
co_test_hive_new_hive (guint32 primary, guint32 secondary)
{
  GByteArray *hive = g_byte_array_new ();

  co_test_hive_append_filled (hive, 0, 4096 + CO_TEST_HIVE_BINS_SIZE);
  put_base (hive->data, primary, secondary, 0);
  memcpy (hive->data + 4096, "hbin", 4);
  co_test_hive_put_u64 (hive->data + 4096 + 20, CO_TEST_HIVE_WRITTEN);
  return hive;
}

GByteArray *
co_test_hive_new_log (guint32 sequence, guint32 type)
{
  GByteArray *log = g_byte_array_new ();

  co_test_hive_append_filled (log, 0, 512);
  put_base (log->data, sequence, sequence, type);
  return log;
}

void
co_test_hive_put_hashes (guint8 *entry)
{
  guint32 size = co_hive_base_get_u32 (entry + 4);

  co_test_hive_put_u64 (entry + 24, co_marvin_hash (CO_TEST_HIVE_SEED, entry + 40, size - 40));
  co_test_hive_put_u64 (entry + 32, co_marvin_hash (CO_TEST_HIVE_SEED, entry, 32));
}

/* One page; returns where the entry begins. */
gsize
co_test_hive_add_entry (GByteArray *log,
                        guint32 sequence,
                        guint32 bins_size,
                        guint32 offset,
                        char letter)
{
  gsize place = log->len;

  g_byte_array_append (log, (const guint8 *) "HvLE", 4);
  append_u32 (log, 4096 + 512);
  append_u32 (log, 0);
  append_u32 (log, sequence);
  append_u32 (log, bins_size);
  append_u32 (log, 1);
  co_test_hive_append_filled (log, 0, 16);
  append_u32 (log, offset);
  append_u32 (log, 4096);
  co_test_hive_append_filled (log, (guint8) letter, 4096);
  co_test_hive_append_filled (log, 0, 512 - 48);
  co_test_hive_put_hashes (log->data + place);
  return place;
}

gsize
co_test_hive_add_page (GByteArray *log, guint32 sequence, guint32 page, char letter)
{
  return co_test_hive_add_entry (log, sequence, CO_TEST_HIVE_BINS_SIZE, page * 4096, letter);
}

/* A log of the old kind, with the page of each letter that is not a dot. */
GByteArray *
co_test_hive_new_old_log (guint32 type, const char *letters)
{
  GByteArray *log = co_test_hive_new_log (5, type);

  g_byte_array_append (log, (const guint8 *) "DIRT", 4);
  for (guint i = 0; i < 4; i++)
    co_test_hive_append_filled (log, letters[i] == '.' ? 0 : 0xff, 1);
  co_test_hive_append_filled (log, 0xaa, 512 - 8);
  for (guint i = 0; i < 4; i++) {
    if (letters[i] == '.')
      continue;
    co_test_hive_append_filled (log, (guint8) letters[i], 4096);
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
void
co_test_hive_assert_replay (GByteArray *hive,
                            GByteArray *first,
                            GByteArray *second,
                            const char *letters,
                            gboolean complete)
{
  g_autoptr (GBytes) first_bytes = as_bytes (first);
  g_autoptr (GBytes) second_bytes = as_bytes (second);
  g_auto (CoHiveReplay) replay = {0};
  g_autofree guint8 *bins = g_malloc0 (CO_TEST_HIVE_MAX_BINS);

  co_hive_replay_init (&replay,
                       hive->data,
                       hive->len,
                       first_bytes,
                       second_bytes,
                       CO_TEST_HIVE_MAX_BINS);
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
