/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-words.h"

#include <glib/gi18n.h>

/**
 * co_timeline_say_days:
 * @session: what the window is about
 * @deadline: when updates had to end, in seconds since 1970
 * @now: what time it is
 *
 * Tells how long there have been no updates.
 *
 * Returns: (transfer full): a few words
 */
char *
co_timeline_say_days (CoSession *session, gint64 deadline, gint64 now)
{
  return co_language_format (
    co_session_get_language (session),
    _ ("{days, plural, one {# day without updates} other {# days without updates}}"),
    "days",
    MAX (now - deadline, 0) / (G_TIME_SPAN_DAY / G_TIME_SPAN_SECOND),
    NULL);
}

/**
 * co_timeline_make_today:
 * @session: what the window is about
 *
 * Makes the label of today, which looks like that of an event.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_make_today (CoSession *session)
{
  g_autoptr (GDateTime) now = co_session_get_now (session);
  g_autofree char *plain = g_date_time_format (now, "%Y-%m-%d");
  g_autofree char *date = co_language_format_date (co_session_get_language (session), plain);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *when = gtk_label_new (date);
  GtkWidget *today = gtk_label_new (_ ("Today"));

  gtk_label_set_wrap (GTK_LABEL (when), TRUE);
  gtk_label_set_xalign (GTK_LABEL (when), 0);
  gtk_label_set_xalign (GTK_LABEL (today), 0);
  gtk_widget_add_css_class (when, "caption");
  gtk_widget_add_css_class (today, "caption-heading");
  gtk_widget_add_css_class (box, "co-timeline-today");
  gtk_box_append (GTK_BOX (box), when);
  gtk_box_append (GTK_BOX (box), today);
  return box;
}
