/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-base.h"

#include <string.h>

#define SEQUENCE_1 4
#define SEQUENCE_2 8
#define WRITTEN    12
#define TYPE       28
#define BINS_SIZE  40
#define SECTORS    44
#define CHECKSUM   508

/**
 * co_hive_base_get_u32:
 * @data: four bytes
 *
 * Reads a number as registry files hold it.
 *
 * Returns: the number
 */
guint32
co_hive_base_get_u32 (const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return GUINT32_FROM_LE (value);
}

/**
 * co_hive_base_get_u64:
 * @data: eight bytes
 *
 * Reads a number as registry files hold it.
 *
 * Returns: the number
 */
guint64
co_hive_base_get_u64 (const guint8 *data)
{
  guint64 value;

  memcpy (&value, data, sizeof value);
  return GUINT64_FROM_LE (value);
}

static void
put_u32 (guint8 *data, guint32 value)
{
  value = GUINT32_TO_LE (value);
  memcpy (data, &value, sizeof value);
}

/* The exclusive or of all words before it; two values are kept for other uses. */
static guint32
get_checksum (const guint8 *block)
{
  guint32 sum = 0;

  for (guint i = 0; i < CHECKSUM; i += sizeof sum)
    sum ^= co_hive_base_get_u32 (block + i);
  if (sum == 0)
    return 1;
  return sum == G_MAXUINT32 ? G_MAXUINT32 - 1 : sum;
}

/**
 * co_hive_base_read:
 * @self: (out caller-allocates): what it says
 * @data: a file from its beginning
 * @size: how many bytes of it there are
 *
 * Reads the first sector of a hive or of a log.
 */
void
co_hive_base_read (CoHiveBase *self, const guint8 *data, gsize size)
{
  memset (self, 0, sizeof *self);
  if (size < CO_HIVE_SECTOR_SIZE)
    return;
  self->sound =
    memcmp (data, "regf", 4) == 0 && co_hive_base_get_u32 (data + CHECKSUM) == get_checksum (data);
  self->primary = co_hive_base_get_u32 (data + SEQUENCE_1);
  self->secondary = co_hive_base_get_u32 (data + SEQUENCE_2);
  self->written = co_hive_base_get_u64 (data + WRITTEN);
  self->type = co_hive_base_get_u32 (data + TYPE);
  self->bins_size = co_hive_base_get_u32 (data + BINS_SIZE);
  self->sectors = co_hive_base_get_u32 (data + SECTORS);
}

/**
 * co_hive_base_is_settled:
 * @self: a base block
 *
 * Tells whether all that Windows meant to write was written. Before Windows puts the first change
 * into a log of a hive, it lets the two numbers in the hive differ, so that a settled hive needs no
 * log, however new the log may be.
 *
 * Returns: whether it is whole and its two numbers agree
 */
gboolean
co_hive_base_is_settled (const CoHiveBase *self)
{
  return self->sound && self->primary == self->secondary;
}

/**
 * co_hive_base_settle:
 * @block: a sector with a base block
 * @sequence: the number for both of its sequence numbers
 * @bins_size: how many bytes of bins follow
 *
 * Makes it the base block of a hive in which nothing is left to write.
 */
void
co_hive_base_settle (guint8 *block, guint32 sequence, guint32 bins_size)
{
  put_u32 (block + SEQUENCE_1, sequence);
  put_u32 (block + SEQUENCE_2, sequence);
  put_u32 (block + TYPE, 0);
  put_u32 (block + BINS_SIZE, bins_size);
  put_u32 (block + CHECKSUM, get_checksum (block));
}
