/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"

static void
test_date_from_unix (void)
{
  static const struct {
    gint64 seconds;
    const char *date;
  } cases[] = {
    {1727395200, "2024-09-27"},
    {1727481599, "2024-09-27"},
    {1727481600, "2024-09-28"},
    {951782400, "2000-02-29"},
    {0, NULL},
    {-1, NULL},
    {G_MAXINT64, NULL},
    {G_MAXUINT32, NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *date = co_date_from_unix (cases[i].seconds);

    g_assert_cmpstr (date, ==, cases[i].date);
  }
}

static void
test_date_from_day_first (void)
{
  static const struct {
    const char *text;
    const char *date;
  } cases[] = {
    {"27-09-2024 18-00-00", "2024-09-27"},
    {"27-09-2024", "2024-09-27"},
    {"05.05.2024 18:00:00", "2024-05-05"},
    {"31-02-2024 00-00-00", NULL},
    {"2024-09-27", NULL},
    {"27-09-20245", NULL},
    {"", NULL},
    {"01-01-1601 00-00-00", NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *date = co_date_from_day_first (cases[i].text);

    g_assert_cmpstr (date, ==, cases[i].date);
  }
}

static void
test_days_between (void)
{
  static const struct {
    const char *from;
    const char *to;
    gint64 days;
  } cases[] = {
    {"2024-09-29T04:00:00Z", "2024-09-29T04:00:00Z", 0},
    {"2024-09-29T04:00:00Z", "2024-09-30T03:59:59.999999Z", 0},
    {"2024-09-29T04:00:00Z", "2024-09-30T04:00:00Z", 1},
    {"2024-09-29T04:00:00Z", "2026-11-21T04:00:00Z", 783},
    /* Midnight to midnight in New York, over the change to winter and to summer. */
    {"2024-09-29T00:00:00-04:00", "2024-11-03T00:00:00-04:00", 35},
    {"2024-09-29T00:00:00-04:00", "2024-11-04T00:00:00-05:00", 36},
    {"2025-03-09T00:00:00-05:00", "2025-03-10T00:00:00-04:00", 0},
    {"2024-09-28T18:00:00-10:00", "2024-09-30T04:00:00Z", 1},
    {"2028-02-28T00:00:00Z", "2028-02-29T00:00:00Z", 1},
    {"2028-02-28T00:00:00Z", "2028-03-01T00:00:00Z", 2},
    {"2027-02-28T00:00:00Z", "2027-03-01T00:00:00Z", 1},
    {"2027-02-28T00:00:00Z", "2028-02-28T00:00:00Z", 365},
    {"2028-02-28T00:00:00Z", "2029-02-28T00:00:00Z", 366},
    {"2024-09-30T04:00:00Z", "2024-09-29T04:00:01Z", 0},
    {"2024-09-30T04:00:00Z", "2024-09-29T04:00:00Z", -1},
    {"2024-09-30T04:00:00Z", "2024-09-28T03:00:00Z", -2},
    {"0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z", 3652058},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GDateTime) from = g_date_time_new_from_iso8601 (cases[i].from, NULL);
    g_autoptr (GDateTime) to = g_date_time_new_from_iso8601 (cases[i].to, NULL);

    g_assert_cmpint (co_date_days_between (from, to), ==, cases[i].days);
  }
}

static void
check_moment (const char *text, GTimeZone *zone, const char *expected)
{
  g_autoptr (GDateTime) moment = co_date_parse_moment (text, zone);
  g_autofree char *iso = moment != NULL ? g_date_time_format_iso8601 (moment) : NULL;

  g_assert_cmpstr (iso, ==, expected);
}

static void
test_parse_moment (void)
{
  static const struct {
    const char *text;
    const char *iso;
  } cases[] = {
    {"2024-07-01", "2024-07-01T00:00:00-10"},
    {"2028-02-29", "2028-02-29T00:00:00-10"},
    {"2024-09-29T04:00:00Z", "2024-09-29T04:00:00Z"},
    {"2024-09-29T04:00:00-04:00", "2024-09-29T04:00:00-04"},
    {"2024-09-29T04:00:00", "2024-09-29T04:00:00-10"},
    {"2023-02-29", NULL},
    {"2023-02-29T00:00:00Z", NULL},
    {"2024-04-31", NULL},
    {"2024-00-10", NULL},
    {"0000-01-01", NULL},
    {"2024-07", NULL},
    {"2024", NULL},
    {"2024-7-1", NULL},
    {"2024-07-01 ", NULL},
    {"2024-07-01\n", NULL},
    {"2024-09-29T25:00:00Z", NULL},
    {"soon", NULL},
    {"", NULL},
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("-10:00");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_moment (cases[i].text, zone, cases[i].iso);
}

/* Where clocks change at midnight a day has no 0:00, or has it twice. */
static void
test_start_of_day (void)
{
  static const struct {
    const char *zone;
    const char *text;
    const char *iso;
  } cases[] = {
    {"America/Havana", "2024-11-03", "2024-11-03T00:00:00-04"},
    {"America/Havana", "2024-03-10", "2024-03-10T01:00:00-04"},
    {"America/Havana", "2024-11-04", "2024-11-04T00:00:00-05"},
    {"America/New_York", "2024-11-03", "2024-11-03T00:00:00-04"},
    {"America/New_York", "2024-11-04", "2024-11-04T00:00:00-05"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (cases[i].zone);

    if (zone == NULL) {
      g_test_skip ("this system has no table of time zones");
      return;
    }
    check_moment (cases[i].text, zone, cases[i].iso);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/from-unix", test_date_from_unix);
  g_test_add_func ("/date/from-day-first", test_date_from_day_first);
  g_test_add_func ("/date/days-between", test_days_between);
  g_test_add_func ("/date/parse-moment", test_parse_moment);
  g_test_add_func ("/date/start-of-day", test_start_of_day);
  return g_test_run ();
}
