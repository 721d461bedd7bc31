/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-sqlite-wal.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoSqliteWal) wal = co_sqlite_wal_new (bytes, &error);
  guint8 sum = 0;

  g_assert_true ((wal == NULL) == (error != NULL));
  for (guint32 number = 0; wal != NULL && number < 64; number++) {
    const guint8 *page = co_sqlite_wal_get_page (wal, number);

    for (guint32 i = 0; page != NULL && i < co_sqlite_wal_get_page_size (wal); i++)
      sum ^= page[i];
  }
  g_assert_true (wal == NULL || sum == 0 || co_sqlite_wal_get_n_pages (wal) > 0);
  return 0;
}
