/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-scale.h"

#include <string.h>

/* How much of the line the years before the turn get. */
#define PAST_SHARE 0.22

#define YEAR_IN_SECONDS (366 * G_GINT64_CONSTANT (86400))

/**
 * co_timeline_scale_read_date:
 * @date: a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 *
 * Gets a moment for a date: the middle of what it names.
 *
 * Returns: the moment, in seconds since 1970; 0 if @date is none
 */
gint64
co_timeline_scale_read_date (const char *date)
{
  g_autoptr (GDateTime) moment = NULL;
  int year;
  int month = 7;
  int day = 1;

  g_return_val_if_fail (date != NULL, 0);

  year = (int) g_ascii_strtoll (date, NULL, 10);
  if (strlen (date) >= strlen ("YYYY-MM")) {
    month = (int) g_ascii_strtoll (date + strlen ("YYYY-"), NULL, 10);
    day = 15;
  }
  if (strlen (date) >= strlen ("YYYY-MM-DD"))
    day = (int) g_ascii_strtoll (date + strlen ("YYYY-MM-"), NULL, 10);
  moment = g_date_time_new_utc (year, month, day, 12, 0, 0);
  return moment != NULL ? g_date_time_to_unix (moment) : 0;
}

static gint64
get_month_start (gint64 seconds)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (seconds);
  g_autoptr (GDateTime) start = NULL;

  if (moment == NULL)
    return seconds;
  start =
    g_date_time_new_utc (g_date_time_get_year (moment), g_date_time_get_month (moment), 1, 0, 0, 0);
  return g_date_time_to_unix (start);
}

/* What leads up to the deadline begins in the year before it; only what is older is compressed. */
static gint64
find_turn (const gint64 *moments, guint n_moments, gint64 deadline)
{
  gint64 turn = deadline;

  for (guint i = 0; i < n_moments; i++)
    if (moments[i] > deadline - YEAR_IN_SECONDS && moments[i] < turn)
      turn = moments[i];
  return get_month_start (turn);
}

/**
 * co_timeline_scale_init:
 * @self: a scale
 * @moments: (array length=n_moments): when something happened, in seconds since 1970
 * @n_moments: how many there are
 * @deadline: (nullable): the moment that everything turns on
 * @now: what time it is
 *
 * Sets which times the scale covers: all that happened, and now. It gets its width and direction
 * from who uses it.
 */
void
co_timeline_scale_init (CoTimelineScale *self,
                        const gint64 *moments,
                        guint n_moments,
                        const gint64 *deadline,
                        gint64 now)
{
  self->from = self->until = now;
  for (guint i = 0; i < n_moments; i++) {
    self->from = MIN (self->from, moments[i]);
    self->until = MAX (self->until, moments[i]);
  }
  self->turn = self->from;
  if (deadline == NULL)
    return;
  self->until = MAX (self->until, *deadline);
  self->turn = MAX (self->from, find_turn (moments, n_moments, *deadline));
}

/* How far a moment is on the way from one to another. */
static double
get_share (gint64 moment, gint64 from, gint64 until)
{
  return until > from ? CLAMP ((double) (moment - from) / (double) (until - from), 0, 1) : 1;
}

/**
 * co_timeline_scale_get_x:
 * @self: a scale
 * @moment: in seconds since 1970
 *
 * Finds the place of a moment. What is outside of the scale is at its nearer end.
 *
 * Returns: pixels from the left
 */
double
co_timeline_scale_get_x (const CoTimelineScale *self, gint64 moment)
{
  double past = self->turn > self->from ? PAST_SHARE : 0;
  double x;

  if (moment < self->turn)
    x = past * get_share (moment, self->from, self->turn);
  else
    x = past + (1 - past) * get_share (moment, self->turn, self->until);
  return self->width * (self->is_mirrored ? 1 - x : x);
}

/* Boxes that touch each other, and where the first of them would like to be. */
typedef struct {
  double sum;
  guint count;
} Block;

static double
get_place (const Block *block)
{
  return block->sum / block->count;
}

/* Two neighbours that would overlap are joined, and so are what they then run into. */
static guint
join_blocks (Block *blocks, guint n_blocks)
{
  while (n_blocks > 1 && get_place (&blocks[n_blocks - 2]) > get_place (&blocks[n_blocks - 1])) {
    blocks[n_blocks - 2].sum += blocks[n_blocks - 1].sum;
    blocks[n_blocks - 2].count += blocks[n_blocks - 1].count;
    n_blocks--;
  }
  return n_blocks;
}

/**
 * co_timeline_scale_spread:
 * @wanted: (array length=n_wanted): where the middle of each box should be, from left to right
 * @n_wanted: how many boxes there are
 * @size: how wide each box is
 * @gap: what has to be free between two of them
 * @width: how much room there is
 * @places: (out) (array length=n_wanted): the left edges of the boxes
 *
 * Lays boxes beside each other so that they do not overlap, keep their order, and are as near as
 * can be to where they should be.
 *
 * Returns: whether there is room for all; if there is none, @places is not set
 */
gboolean
co_timeline_scale_spread (const double *wanted,
                          guint n_wanted,
                          double size,
                          double gap,
                          double width,
                          double *places)
{
  g_autofree Block *blocks = g_new (Block, n_wanted + 1);
  double step = size + gap;
  double room = width - n_wanted * step + gap;
  guint n_blocks = 0;
  guint next = 0;

  if (room < 0)
    return FALSE;
  /* Without what stands before each box, all that counts is that they stay in order. */
  for (guint i = 0; i < n_wanted; i++) {
    blocks[n_blocks++] = (Block){wanted[i] - size / 2 - i * step, 1};
    n_blocks = join_blocks (blocks, n_blocks);
  }
  for (guint i = 0; i < n_blocks; i++)
    for (guint j = 0; j < blocks[i].count; j++, next++)
      places[next] = CLAMP (get_place (&blocks[i]), 0, room) + next * step;
  return TRUE;
}
