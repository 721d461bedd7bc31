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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/from-unix", test_date_from_unix);
  g_test_add_func ("/date/from-day-first", test_date_from_day_first);
  return g_test_run ();
}
