/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoReminder:
 * @day: what day it is about
 * @before: how many days before that day it reminds
 * @summary: what it is about, in one line
 * @description: what to do, in any number of lines
 *
 * An entry for a calendar.
 */
typedef struct {
  GDate day;
  guint before;
  const char *summary;
  const char *description;
} CoReminder;

gboolean co_reminder_is_ahead (const GDate *day, guint before, const GDate *today);
char *co_reminder_format (const CoReminder *self, GDateTime *now);
void co_reminder_write_async (const char *path,
                              const char *text,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);
gboolean co_reminder_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
