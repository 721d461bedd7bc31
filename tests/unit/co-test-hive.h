/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Hives and logs are made here byte by byte. The hive is one of four pages; the pages of a log are
 * full of one letter, so that it is easy to see which of them arrived. */

#define CO_TEST_HIVE_BINS_SIZE (4 * 4096)
#define CO_TEST_HIVE_MAX_BINS  (1024 * 1024)
#define CO_TEST_HIVE_WRITTEN   G_GUINT64_CONSTANT (0x01d29627f1c8a860)
#define CO_TEST_HIVE_SEED      G_GUINT64_CONSTANT (0x82EF4D887A4E55C5)

void co_test_hive_put_u32 (guint8 *data, guint32 value);
void co_test_hive_put_u64 (guint8 *data, guint64 value);
void co_test_hive_append_filled (GByteArray *array, guint8 byte, gsize size);
void co_test_hive_put_checksum (guint8 *block);
GByteArray *co_test_hive_new_hive (guint32 primary, guint32 secondary);
GByteArray *co_test_hive_new_log (guint32 sequence, guint32 type);
void co_test_hive_put_hashes (guint8 *entry);
gsize co_test_hive_add_entry (GByteArray *log,
                              guint32 sequence,
                              guint32 bins_size,
                              guint32 offset,
                              char letter);
gsize co_test_hive_add_page (GByteArray *log, guint32 sequence, guint32 page, char letter);
GByteArray *co_test_hive_new_old_log (guint32 type, const char *letters);
void co_test_hive_assert_replay (GByteArray *hive,
                                 GByteArray *first,
                                 GByteArray *second,
                                 const char *letters,
                                 gboolean complete);

G_END_DECLS
