/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ui-test-plan.h"

#include <time.h>

/* Checks large disks in the window, up to the page with what was found, and tells how long the
 * window kept the person waiting. Prints JSON. */

#define MILLISECOND 1000.0

/* How long a single turn of the main loop and a single frame may take. */
#define BUDGET (16 * MILLISECOND)

typedef struct {
  gint64 begun;
  gint64 cpu_begun;
  double longest;
  double longest_cpu;
  double sum;
  guint count;
  guint late;
} Times;

typedef struct {
  Times turns;  /* from one wait of the main loop to the next */
  Times frames; /* from the beginning of a frame to its end */
} Part;

/* While the check runs, and while what was found comes into view after it. */
typedef struct {
  Part running;
  Part after;
  Part *part; /* the one that is measured; `NULL` for none */
} Watch;

static Watch watch;

/* What the main thread itself did: on a busy machine it also waits for its turn. */
static gint64
get_cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static void
begin (Times *times)
{
  times->begun = g_get_monotonic_time ();
  times->cpu_begun = get_cpu_time ();
}

static void
end (Times *times)
{
  double took = (double) (g_get_monotonic_time () - times->begun);
  double worked = (double) (get_cpu_time () - times->cpu_begun);

  if (times->begun == 0)
    return;
  times->longest = MAX (times->longest, took);
  times->longest_cpu = MAX (times->longest_cpu, worked);
  times->sum += took;
  times->count++;
  times->late += took > BUDGET;
}

static int
poll_cb (GPollFD *descriptors, guint count, int timeout)
{
  int result;

  if (watch.part != NULL)
    end (&watch.part->turns);
  result = g_poll (descriptors, count, timeout);
  if (watch.part != NULL)
    begin (&watch.part->turns);
  return result;
}

static void
before_paint_cb (void)
{
  if (watch.part != NULL)
    begin (&watch.part->frames);
}

static void
after_paint_cb (void)
{
  if (watch.part != NULL)
    end (&watch.part->frames);
}

static void
watch_frames (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), NULL);
}

static void
state_cb (CoCheck *check)
{
  if (co_check_get_state (check) == CO_CHECK_RUNNING || watch.part != &watch.running)
    return;
  watch.after.turns.begun = watch.running.turns.begun;
  watch.after.turns.cpu_begun = watch.running.turns.cpu_begun;
  watch.part = &watch.after;
}

static gboolean
is_over (gpointer data)
{
  return co_check_get_state (data) != CO_CHECK_RUNNING;
}

static void
wait_a_second (void)
{
  for (guint i = 0; i < 25; i++)
    co_ui_test_settle ();
}

static void
print_times (const char *name, const Times *times)
{
  g_print (
    "\"%s\": {\"longest\": %.2f, \"work\": %.2f, \"mean\": %.2f, \"count\": %u, \"late\": %u}",
    name,
    times->longest / MILLISECOND,
    times->longest_cpu / MILLISECOND,
    times->sum / MAX (times->count, 1) / MILLISECOND,
    times->count,
    times->late);
}

static void
print_part (const char *name, const Part *part)
{
  g_print ("\"%s\": {", name);
  print_times ("turns", &part->turns);
  g_print (", ");
  print_times ("frames", &part->frames);
  g_print ("}");
}

static void
check (CoUiTest *test, const char *const *roots)
{
  CoCheck *job = co_session_get_check (test->session);
  gint64 begun;

  co_session_set_roots (test->session, roots);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.show", "s", "check");
  wait_a_second ();
  watch.part = &watch.running;
  begun = g_get_monotonic_time ();
  co_session_start_check (test->session, NULL);
  co_ui_test_wait (is_over, job);
  g_print ("{\"seconds\": %.3f, ", (double) (g_get_monotonic_time () - begun) / G_USEC_PER_SEC);
  wait_a_second ();
  watch.part = NULL;
}

int
main (int argc, char **argv)
{
  CoUiTest test;

  co_ui_test_plan_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_main_context_set_poll_func (NULL, poll_cb);
  co_ui_test_set_up (&test, NULL);
  /* Before the window hears of it: what it does then is no part of the check any more. */
  g_signal_connect (co_session_get_check (test.session),
                    "notify::state",
                    G_CALLBACK (state_cb),
                    NULL);
  co_ui_test_add_window (&test);
  watch_frames (GTK_WIDGET (test.window));
  check (&test, (const char *const *) argv + 1);
  print_part ("running", &watch.running);
  g_print (", ");
  print_part ("after", &watch.after);
  g_print ("}\n");
  co_ui_test_tear_down (&test, NULL);
  return 0;
}
