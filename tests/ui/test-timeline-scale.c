/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-scale.h"

/* Where on a timeline each moment is. */

#define DAY G_GINT64_CONSTANT (86400)

/* Of no law that is known: the years in which a program may be started. */
static const char *const dates[] = {"2017-09-13",
                                    "2018-10-01",
                                    "2022",
                                    "2024-06-20",
                                    "2024-06-21",
                                    "2024-07-20",
                                    "2024-09",
                                    "2024-09-29",
                                    "2024-10",
                                    "2025-05-09",
                                    "2026-08-20"};

static gint64
read_dates (gint64 *moments)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    moments[i] = co_timeline_scale_read_date (dates[i]);
  return moments[7];
}

static void
make_scale (CoTimelineScale *scale, const char *now, double width, gboolean is_mirrored)
{
  gint64 moments[G_N_ELEMENTS (dates)];
  gint64 deadline = read_dates (moments);

  co_timeline_scale_init (scale,
                          moments,
                          G_N_ELEMENTS (dates),
                          &deadline,
                          co_timeline_scale_read_date (now));
  scale->width = width;
  scale->is_mirrored = is_mirrored;
}

static void
assert_date (const char *date, int year, int month, int day)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (co_timeline_scale_read_date (date));

  g_assert_cmpint (g_date_time_get_year (moment), ==, year);
  g_assert_cmpint (g_date_time_get_month (moment), ==, month);
  g_assert_cmpint (g_date_time_get_day_of_month (moment), ==, day);
}

static void
test_scale_dates (void)
{
  assert_date ("2022", 2022, 7, 1);
  assert_date ("2024-09", 2024, 9, 15);
  assert_date ("2024-02-29", 2024, 2, 29);
  g_assert_cmpint (co_timeline_scale_read_date ("2023-02-29"), ==, 0);
  g_assert_cmpint (co_timeline_scale_read_date (""), ==, 0);
}

/* What led to the deadline is to scale from the start of its first month on. */
static void
test_scale_turn (void)
{
  CoTimelineScale scale;
  double day;

  make_scale (&scale, "2026-11-21", 1000, FALSE);
  g_assert_cmpint (scale.turn, ==, co_timeline_scale_read_date ("2024-06-01") - DAY / 2);
  g_assert_cmpint (scale.from, ==, co_timeline_scale_read_date ("2017-09-13"));
  g_assert_cmpint (scale.until, ==, co_timeline_scale_read_date ("2026-11-21"));
  day = co_timeline_scale_get_x (&scale, scale.turn + DAY) -
        co_timeline_scale_get_x (&scale, scale.turn);
  for (gint64 moment = scale.turn; moment + DAY <= scale.until; moment += DAY)
    g_assert_cmpfloat_with_epsilon (co_timeline_scale_get_x (&scale, moment + DAY) -
                                      co_timeline_scale_get_x (&scale, moment),
                                    day,
                                    1e-6);
  /* The years before it are drawn closer together. */
  g_assert_cmpfloat (co_timeline_scale_get_x (&scale, scale.from + DAY), <, day);
}

static void
test_scale_monotonic (void)
{
  static const char *const nows[] = {"1970-01-02",
                                     "2017-01-01",
                                     "2019-05-05",
                                     "2024-09-29",
                                     "2024-10-01",
                                     "2026-11-21",
                                     "2090-01-01"};

  for (guint i = 0; i < G_N_ELEMENTS (nows); i++) {
    gint64 now = co_timeline_scale_read_date (nows[i]);
    CoTimelineScale scale;
    CoTimelineScale mirrored;
    double last = -1;

    make_scale (&scale, nows[i], 800, FALSE);
    make_scale (&mirrored, nows[i], 800, TRUE);
    for (gint64 moment = scale.from; moment <= scale.until; moment += 5 * DAY) {
      double x = co_timeline_scale_get_x (&scale, moment);

      g_assert_cmpfloat (x, >, last);
      g_assert_cmpfloat (x, <=, 800);
      g_assert_cmpfloat_with_epsilon (co_timeline_scale_get_x (&mirrored, moment), 800 - x, 1e-6);
      last = x;
    }
    g_assert_cmpfloat (co_timeline_scale_get_x (&scale, scale.from - DAY), ==, 0);
    g_assert_cmpfloat (co_timeline_scale_get_x (&scale, scale.until + DAY), ==, 800);
    g_assert_cmpint (scale.from, <=, now);
    g_assert_cmpint (scale.until, >=, now);
  }
}

static void
test_scale_without_deadline (void)
{
  gint64 moments[] = {100 * DAY, 200 * DAY};
  CoTimelineScale scale = {.width = 300};

  co_timeline_scale_init (&scale, moments, 2, NULL, 400 * DAY);
  g_assert_cmpfloat_with_epsilon (co_timeline_scale_get_x (&scale, 200 * DAY), 100, 1e-6);
  co_timeline_scale_init (&scale, NULL, 0, NULL, 400 * DAY);
  g_assert_cmpfloat (co_timeline_scale_get_x (&scale, 400 * DAY), ==, 300);
}

static void
assert_spread (const char *now, double width, double size, gboolean is_mirrored)
{
  guint n = G_N_ELEMENTS (dates);
  double wanted[G_N_ELEMENTS (dates)];
  double places[G_N_ELEMENTS (dates)];
  gint64 moments[G_N_ELEMENTS (dates)];
  CoTimelineScale scale;
  gboolean fits = n * size + (n - 1) * 10 <= width;

  read_dates (moments);
  make_scale (&scale, now, width, is_mirrored);
  for (guint i = 0; i < n; i++)
    wanted[i] = co_timeline_scale_get_x (&scale, moments[is_mirrored ? n - 1 - i : i]);
  g_assert_cmpint (co_timeline_scale_spread (wanted, n, size, 10, width, places), ==, fits);
  for (guint i = 0; fits && i < n; i++) {
    g_assert_cmpfloat (places[i], >=, 0);
    g_assert_cmpfloat (places[i] + size, <=, width + 1e-6);
    if (i > 0)
      g_assert_cmpfloat (places[i], >=, places[i - 1] + size + 10 - 1e-6);
  }
}

static void
test_spread_never_overlaps (void)
{
  for (double width = 360; width <= 2560; width += 20)
    for (double size = 20; size <= 160; size += 35) {
      assert_spread ("2019-01-01", width, size, FALSE);
      assert_spread ("2024-10-01", width, size, TRUE);
      assert_spread ("2026-11-21", width, size, FALSE);
      assert_spread ("2090-01-01", width, size, TRUE);
    }
}

/* A box that is alone is right below its place; two that would overlap share the way. */
static void
test_spread_stays_near (void)
{
  const double wanted[] = {100, 300, 310, 700};
  double places[4];

  g_assert_true (co_timeline_scale_spread (wanted, 4, 40, 10, 705, places));
  g_assert_cmpfloat_with_epsilon (places[0], 80, 1e-6);
  g_assert_cmpfloat_with_epsilon (places[1], 260, 1e-6);
  g_assert_cmpfloat_with_epsilon (places[2], 310, 1e-6);
  g_assert_cmpfloat_with_epsilon (places[3], 665, 1e-6);
  g_assert_true (co_timeline_scale_spread (NULL, 0, 40, 10, 100, places));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline-scale/scale/dates", test_scale_dates);
  g_test_add_func ("/timeline-scale/scale/turn", test_scale_turn);
  g_test_add_func ("/timeline-scale/scale/monotonic", test_scale_monotonic);
  g_test_add_func ("/timeline-scale/scale/without-deadline", test_scale_without_deadline);
  g_test_add_func ("/timeline-scale/spread/never-overlaps", test_spread_never_overlaps);
  g_test_add_func ("/timeline-scale/spread/stays-near", test_spread_stays_near);
  return g_test_run ();
}
