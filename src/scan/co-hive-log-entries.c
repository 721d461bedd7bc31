/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log-private.h"
#include "co-marvin.h"

#include <string.h>

/* Logs since Windows 8.1: one entry after the other, each with its number and its checksums.
 * Windows writes each change into a log at once and into the hive an hour later, so that there may
 * be many. It changes to the other log now and then; the row of numbers goes on there. */

#define TYPE_ENTRIES 6

#define ENTRY_SIZE      4
#define ENTRY_SEQUENCE  12
#define ENTRY_BINS_SIZE 16
#define ENTRY_PAGES     20
#define ENTRY_HASH_1    24
#define ENTRY_HASH_2    32
#define ENTRY_HEAD_SIZE 40
#define ENTRY_REFERENCE 8
#define ENTRY_HASH_SEED G_GUINT64_CONSTANT (0x82EF4D887A4E55C5)
#define ENTRY_STEP      512

typedef struct {
  const guint8 *data;
  guint32 size;
  guint32 sequence;
  guint32 bins_size;
  guint32 n_pages;
} Entry;

/* The numbers begin anew after the largest one. */
static gboolean
is_before (guint32 sequence, guint32 other)
{
  return other - sequence - 1 < G_MAXINT32;
}

/* Whether an entry begins here, whatever is behind its head. */
static gboolean
read_head (const CoHiveLog *log, gsize place, Entry *entry)
{
  const guint8 *data;

  if (place > log->size || log->size - place < ENTRY_HEAD_SIZE)
    return FALSE;
  data = log->data + place;
  if (memcmp (data, "HvLE", 4) != 0 || co_hive_base_get_u64 (data + ENTRY_HASH_2) !=
                                         co_marvin_hash (ENTRY_HASH_SEED, data, ENTRY_HASH_2))
    return FALSE;
  entry->data = data;
  entry->size = co_hive_base_get_u32 (data + ENTRY_SIZE);
  entry->sequence = co_hive_base_get_u32 (data + ENTRY_SEQUENCE);
  entry->bins_size = co_hive_base_get_u32 (data + ENTRY_BINS_SIZE);
  entry->n_pages = co_hive_base_get_u32 (data + ENTRY_PAGES);
  return TRUE;
}

/* Whether all of the entry was written. */
static gboolean
is_whole (const CoHiveLog *log, gsize place, const Entry *entry)
{
  return entry->size >= ENTRY_HEAD_SIZE && entry->size <= log->size - place &&
         co_hive_base_get_u64 (entry->data + ENTRY_HASH_1) ==
           co_marvin_hash (ENTRY_HASH_SEED,
                           entry->data + ENTRY_HEAD_SIZE,
                           entry->size - ENTRY_HEAD_SIZE);
}

/* Whether the page lies inside of the hive and of the entry. */
static gboolean
is_page (const Entry *entry, gsize used, guint32 offset, guint32 size)
{
  return size != 0 && size % CO_HIVE_SECTOR_SIZE == 0 && offset % CO_HIVE_SECTOR_SIZE == 0 &&
         offset <= entry->bins_size && size <= entry->bins_size - offset &&
         size <= entry->size - used;
}

static gboolean
add_pages (GArray *pages, const Entry *entry, guint32 max_bins_size)
{
  gsize used = ENTRY_HEAD_SIZE + (gsize) entry->n_pages * ENTRY_REFERENCE;
  guint n_before = pages->len;

  if (!co_hive_log_is_bins_size (entry->bins_size, max_bins_size) ||
      entry->size % ENTRY_STEP != 0 || used > entry->size)
    return FALSE;
  for (guint32 i = 0; i < entry->n_pages; i++) {
    const guint8 *reference = entry->data + ENTRY_HEAD_SIZE + (gsize) i * ENTRY_REFERENCE;
    CoHivePage page = {.offset = co_hive_base_get_u32 (reference),
                       .data = entry->data + used,
                       .size = co_hive_base_get_u32 (reference + 4)};

    if (!is_page (entry, used, page.offset, page.size)) {
      g_array_set_size (pages, n_before);
      return FALSE;
    }
    g_array_append_val (pages, page);
    used += page.size;
  }
  return TRUE;
}

/* Takes the entries of one log as long as their numbers follow each other. An entry that was not
 * written to its end is dropped, as Windows does. Returns FALSE if one was, and makes no sense. */
static gboolean
run (CoHiveReplay *replay, CoHiveLog *log, guint32 *next, guint32 max_bins_size)
{
  gboolean sensible = TRUE;
  Entry entry;

  log->stop = log->start;
  while (sensible && read_head (log, log->stop, &entry) && entry.sequence == *next &&
         is_whole (log, log->stop, &entry)) {
    sensible = add_pages (replay->pages, &entry, max_bins_size);
    if (!sensible)
      break;
    replay->bins_size = entry.bins_size;
    memcpy (replay->base, log->data, sizeof replay->base);
    log->stop += entry.size;
    (*next)++;
  }
  return sensible;
}

/* Whether the log holds an entry that comes later than all that were taken. The one where the row
 * stopped is that which was not written to its end. */
static gboolean
has_later (const CoHiveLog *log, guint32 next)
{
  for (gsize place = log->start; place < log->size; place += ENTRY_STEP) {
    Entry entry;

    if (read_head (log, place, &entry) && !is_before (entry.sequence, next) &&
        !(place == log->stop && entry.sequence == next))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_usable (const CoHiveLog *log)
{
  return co_hive_base_is_settled (&log->base) && log->base.type == TYPE_ENTRIES;
}

/* Without numbers to trust in the hive, nobody knows which log goes with it. Windows takes the
 * later one alone. If the other one was needed as well, its changes are missing. */
static gboolean
replay_unknown (CoHiveReplay *replay,
                CoHiveLog *earlier,
                CoHiveLog *later,
                guint32 *next,
                guint32 max_bins_size)
{
  CoHiveLog *log = is_usable (later) ? later : earlier;

  if (!is_usable (log))
    return FALSE;
  *next = log->base.primary;
  return run (replay, log, next, max_bins_size) && !(log == later && is_usable (earlier));
}

/* The row begins with the number in the hive. Windows also begins later; then it lost something. */
static gboolean
replay_known (CoHiveReplay *replay,
              const CoHiveBase *hive,
              CoHiveLog *const *logs,
              guint32 *next,
              guint32 max_bins_size)
{
  gboolean complete = FALSE;
  gboolean begun = FALSE;

  *next = hive->secondary;
  for (guint i = 0; i < 2; i++) {
    if (!is_usable (logs[i]) || is_before (logs[i]->base.primary, *next))
      continue;
    if (!begun)
      complete = logs[i]->base.primary == *next;
    else if (logs[i]->base.primary != *next)
      continue;
    begun = TRUE;
    *next = logs[i]->base.primary;
    complete = run (replay, logs[i], next, max_bins_size) && complete;
  }
  return complete;
}

/**
 * co_hive_log_replay_entries:
 * @replay: what is to be done
 * @hive: the base block of the hive
 * @first: a log
 * @second: the other log
 * @max_bins_size: how large the bins of the hive may become
 *
 * Adds what logs since Windows 8.1 hold for a hive.
 */
void
co_hive_log_replay_entries (CoHiveReplay *replay,
                            const CoHiveBase *hive,
                            CoHiveLog *first,
                            CoHiveLog *second,
                            guint32 max_bins_size)
{
  gboolean swap = is_usable (first) && is_usable (second) &&
                  is_before (second->base.primary, first->base.primary);
  CoHiveLog *const logs[] = {swap ? second : first, swap ? first : second};
  gboolean complete;
  guint32 next;

  if (hive->sound)
    complete = replay_known (replay, hive, logs, &next, max_bins_size);
  else
    complete = replay_unknown (replay, logs[0], logs[1], &next, max_bins_size);
  if (replay->pages->len == 0)
    return;
  co_hive_base_settle (replay->base, next, replay->bins_size);
  replay->complete = complete && !has_later (first, next) && !has_later (second, next);
}
