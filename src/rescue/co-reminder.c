/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reminder.h"

#include <string.h>

/*
 * What every calendar reads is iCalendar (RFC 5545). It is written here, and not by libical: this
 * is one entry of one shape, which needs no more than a rule for long lines and one for letters
 * with a meaning, and no library that a desktop brings along writes it.
 */

/* How many bytes a line may have, without its end; the rest goes on in the next. */
#define LINE_SIZE 75

/* When it reminds, counted from the midnight that a day begins with: nobody wants to be woken. */
#define HOUR_OF_DAY 9

#define HOURS_OF_DAY 24

/* --- Lines --------------------------------------------------------------------------------- */

/* A letter is never cut in two; the space that a next line begins with counts. */
static void
add_line (GString *text, const char *line)
{
  gsize used = 0;

  while (*line != '\0') {
    gsize size = (gsize) (g_utf8_next_char (line) - line);

    if (used + size > LINE_SIZE) {
      g_string_append (text, "\r\n ");
      used = 1;
    }
    g_string_append_len (text, line, (gssize) size);
    used += size;
    line += size;
  }
  g_string_append (text, "\r\n");
}

/* What would end a text, or has no place in one, is written otherwise or left out. */
static char *
escape (const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  GString *text = g_string_new (NULL);

  for (const char *letter = valid; *letter != '\0'; letter++) {
    if (strchr ("\\;,", *letter) != NULL)
      g_string_append_c (text, '\\');
    if (*letter == '\n')
      g_string_append (text, "\\n");
    else if (*letter == '\t' || !g_ascii_iscntrl (*letter))
      g_string_append_c (text, *letter);
  }
  return g_string_free (text, FALSE);
}

static void
add_text (GString *text, const char *name, const char *words)
{
  g_autofree char *escaped = escape (words);
  g_autofree char *line = g_strconcat (name, ":", escaped, NULL);

  add_line (text, line);
}

/* Neither a language nor a locale has a say in it. */
static void
add_day (GString *text, const char *name, const GDate *day)
{
  g_autofree char *line = g_strdup_printf ("%s;VALUE=DATE:%04d%02d%02d",
                                           name,
                                           (int) g_date_get_year (day),
                                           (int) g_date_get_month (day),
                                           (int) g_date_get_day (day));

  add_line (text, line);
}

/* --- The entry ----------------------------------------------------------------------------- */

static void
add_identity (GString *text, GDateTime *now)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr (GDateTime) utc = g_date_time_to_utc (now);
  g_autofree char *stamp = g_strdup_printf ("%04d%02d%02dT%02d%02d%02dZ",
                                            g_date_time_get_year (utc),
                                            g_date_time_get_month (utc),
                                            g_date_time_get_day_of_month (utc),
                                            g_date_time_get_hour (utc),
                                            g_date_time_get_minute (utc),
                                            g_date_time_get_second (utc));

  add_text (text, "UID", id);
  add_text (text, "DTSTAMP", stamp);
}

static void
add_alarm (GString *text, const CoReminder *self)
{
  g_autofree char *trigger = NULL;

  if (self->before == 0)
    trigger = g_strdup_printf ("TRIGGER:PT%dH", HOUR_OF_DAY);
  else if (self->before == 1)
    trigger = g_strdup_printf ("TRIGGER:-PT%dH", HOURS_OF_DAY - HOUR_OF_DAY);
  else
    trigger = g_strdup_printf ("TRIGGER:-P%uDT%dH", self->before - 1, HOURS_OF_DAY - HOUR_OF_DAY);
  add_line (text, "BEGIN:VALARM");
  add_line (text, "ACTION:DISPLAY");
  add_line (text, trigger);
  add_text (text, "DESCRIPTION", self->summary);
  add_line (text, "END:VALARM");
}

/**
 * co_reminder_is_ahead:
 * @day: what a reminder is about
 * @before: how many days before that day it reminds
 * @today: the day of now
 *
 * Tells whether a reminder would still come: in the morning of another day, and not of this one,
 * which may be over.
 *
 * Returns: whether it would
 */
gboolean
co_reminder_is_ahead (const GDate *day, guint before, const GDate *today)
{
  g_return_val_if_fail (g_date_valid (today), FALSE);

  return g_date_valid (day) && g_date_days_between (today, day) > (int) before;
}

/**
 * co_reminder_format:
 * @self: an entry
 * @now: when it is made
 *
 * Writes an entry that lasts the whole day and reminds in the morning, as iCalendar has it. Each
 * time it is another entry.
 *
 * Returns: (transfer full): what is in the file
 */
char *
co_reminder_format (const CoReminder *self, GDateTime *now)
{
  GString *text;
  GDate next;

  g_return_val_if_fail (self != NULL && g_date_valid (&self->day) && now != NULL, NULL);

  next = self->day;
  g_date_add_days (&next, 1);
  text = g_string_new (NULL);
  add_line (text, "BEGIN:VCALENDAR");
  add_line (text, "VERSION:2.0");
  add_line (text, "PRODID:-//Changeover//Changeover " CO_VERSION "//EN");
  add_line (text, "BEGIN:VEVENT");
  add_identity (text, now);
  add_day (text, "DTSTART", &self->day);
  add_day (text, "DTEND", &next);
  add_text (text, "SUMMARY", self->summary);
  add_text (text, "DESCRIPTION", self->description);
  /* The person is not busy on that day. */
  add_line (text, "TRANSP:TRANSPARENT");
  add_alarm (text, self);
  add_line (text, "END:VEVENT");
  add_line (text, "END:VCALENDAR");
  return g_string_free (text, FALSE);
}

/* --- Writing ------------------------------------------------------------------------------- */

typedef struct {
  char *path; /* (owned) (type filename) */
  char *text; /* (owned) */
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_free (writing->path);
  g_free (writing->text);
  g_free (writing);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const GFileSetContentsFlags flags = G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE;
  const Writing *writing = data;
  g_autoptr (GError) cause = NULL;

  if (g_file_set_contents_full (writing->path, writing->text, -1, flags, 0600, &cause))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task,
                             G_IO_ERROR,
                             g_io_error_from_file_error ((GFileError) cause->code),
                             "%s",
                             cause->message);
}

/**
 * co_reminder_write_async:
 * @path: where to; what is there is replaced, as the person was asked when they chose the place
 * @text: what to write
 * @cancellable: (nullable): ends the waiting; what has begun is done to its end
 * @callback: called at the end
 * @data: for @callback
 *
 * Writes an entry, for its owner alone. If that does not work, all is as it was before.
 */
void
co_reminder_write_async (const char *path,
                         const char *text,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Writing *writing;

  g_return_if_fail (path != NULL && text != NULL);

  writing = g_new0 (Writing, 1);
  writing->path = g_strdup (path);
  writing->text = g_strdup (text);
  task = g_task_new (NULL, cancellable, callback, data);
  g_task_set_source_tag (task, co_reminder_write_async);
  g_task_set_task_data (task, writing, writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * co_reminder_write_finish:
 * @result: what the callback was given
 * @error: return location for a [error@Gio.IOErrorEnum]
 *
 * Tells how writing ended.
 *
 * Returns: whether it is written
 */
gboolean
co_reminder_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, co_reminder_write_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
