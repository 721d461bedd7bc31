/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include <dlfcn.h>
#include <time.h>

/* Loaded into a program with LD_PRELOAD: says when its first window was drawn for the first time,
 * as "first-frame CLOCK WORK", in microseconds of the monotonic clock and of all processors. The
 * program itself knows nothing of it. */

static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  struct timespec work;

  if (!gtk_widget_get_mapped (window))
    return;
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &work);
  g_printerr ("first-frame %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n",
              g_get_monotonic_time (),
              work.tv_sec * G_USEC_PER_SEC + work.tv_nsec / 1000);
}

void
gtk_window_present (GtkWindow *window)
{
  static gboolean is_watched = FALSE;
  void (*present) (GtkWindow *) = dlsym (RTLD_NEXT, "gtk_window_present");

  present (window);
  if (!is_watched)
    g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)),
                      "after-paint",
                      G_CALLBACK (after_paint_cb),
                      window);
  is_watched = TRUE;
}
