/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reminder.h"

/*
 * Writes an entry for a calendar, for another program to read:
 *
 *     make-reminder FILE DAY BEFORE SUMMARY DESCRIPTION
 *
 * The day is the one with that number, where 1 is the first day of the year 1.
 */
int
main (int argc, char **argv)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *text = NULL;
  CoReminder reminder;

  if (argc != 6)
    return 2;
  reminder.before = (guint) g_ascii_strtoull (argv[3], NULL, 10);
  reminder.summary = argv[4];
  reminder.description = argv[5];
  g_date_clear (&reminder.day, 1);
  g_date_set_julian (&reminder.day, (guint32) g_ascii_strtoull (argv[2], NULL, 10));
  text = co_reminder_format (&reminder, now);
  return g_file_set_contents (argv[1], text, -1, NULL) ? 0 : 1;
}
