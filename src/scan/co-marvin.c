/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-marvin.h"

#include <string.h>

typedef struct {
  guint32 low;
  guint32 high;
} State;

static inline guint32
rotate (guint32 value, guint count)
{
  return (value << count) | (value >> (32 - count));
}

static inline void
take_word (State *state, guint32 word)
{
  state->low += word;
  state->high ^= state->low;
  state->low = rotate (state->low, 20) + state->high;
  state->high = rotate (state->high, 9) ^ state->low;
  state->low = rotate (state->low, 27) + state->high;
  state->high = rotate (state->high, 19);
}

/**
 * co_marvin_hash:
 * @seed: the seed
 * @data: bytes
 * @size: how many
 *
 * Computes Marvin32, the checksum that Windows uses in the logs of its registry.
 *
 * Returns: the checksum
 */
guint64
co_marvin_hash (guint64 seed, const guint8 *data, gsize size)
{
  State state = {(guint32) seed, (guint32) (seed >> 32)};
  guint32 last = 0x80;

  for (; size >= sizeof (guint32); data += sizeof (guint32), size -= sizeof (guint32)) {
    guint32 word;

    memcpy (&word, data, sizeof word);
    take_word (&state, GUINT32_FROM_LE (word));
  }
  while (size > 0)
    last = (last << 8) | data[--size];
  take_word (&state, last);
  take_word (&state, 0);
  return ((guint64) state.high << 32) | state.low;
}
