/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-marks.h"
#include "co-error.h"
#include "co-probes.h"
#include "co-reader-message.h"
#include "co-reader.h"
#include "co-reading.h"

#include <glib/gi18n-lib.h>

#include <errno.h>
#include <poll.h>

/* Reads a target: has its probes run by reader processes, a few side by side, each with one probe
 * at a time. A process that dies or takes too long costs the answer of the one probe that it ran;
 * a fresh process goes on with the rest. */

/* More than two are no faster: one probe takes half of the time. */
#define MAX_READERS 2

/* One probe's part of the work. */
typedef struct {
  guint index; /* in co_probes_get() */
  const CoProbe *probe;
  CoTraces *traces; /* (owned) (nullable): what it brought home, once it is done */
  GError *failure;  /* (owned) (nullable): why it could read nothing */
} Job;

typedef struct {
  CoReader *reader; /* (owned) (nullable) */
  Job *job;         /* (nullable): what it runs */
  gint64 deadline;  /* of the job, in microseconds of g_get_monotonic_time() */
} Worker;

typedef struct {
  CoTarget *target;
  CoTraces *traces;
  const CoScanLimits *limits;
  const CoScanWatch *watch;
  GBytes *marks; /* (owned): what to look for */
  GArray *jobs;  /* (owned) (element-type Job) */
  guint next;    /* the first job that nobody has begun */
  guint n_done;
  Worker workers[MAX_READERS];
} Reading;

static void
clear_job (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->traces, co_traces_free);
  g_clear_error (&job->failure);
}

static void
add_jobs (Reading *self)
{
  const CoProbe *const *probes = co_probes_get ();

  self->jobs = g_array_new (FALSE, TRUE, sizeof (Job));
  g_array_set_clear_func (self->jobs, clear_job);
  for (guint i = 0; probes[i] != NULL; i++) {
    const Job job = {.index = i, .probe = probes[i]};

    if (co_probe_can_read (probes[i], co_target_get_system (self->target)))
      g_array_append_val (self->jobs, job);
  }
}

static void
clear_reading (Reading *self)
{
  for (guint i = 0; i < MAX_READERS; i++)
    g_clear_pointer (&self->workers[i].reader, co_reader_free);
  g_array_unref (self->jobs);
  g_bytes_unref (self->marks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

/* Ends the job of a worker. Its process is of no more use if it failed. */
static void
fail (Reading *self, Worker *worker, CoError code, const char *why)
{
  worker->job->failure = g_error_new (CO_ERROR, code, "%s: %s", worker->job->probe->id, why);
  worker->job = NULL;
  self->n_done++;
  g_clear_pointer (&worker->reader, co_reader_free);
}

static void
begin (Reading *self, Worker *worker)
{
  g_autoptr (GError) error = NULL;

  worker->job = &g_array_index (self->jobs, Job, self->next);
  self->next++;
  worker->deadline = g_get_monotonic_time () + self->limits->seconds * G_USEC_PER_SEC;
  if (self->watch->progress != NULL)
    self->watch->progress (_ (worker->job->probe->doing),
                           self->n_done,
                           self->jobs->len,
                           self->watch->user_data);
  if (worker->reader == NULL)
    worker->reader = co_reader_new (self->target, self->marks, &error);
  if (worker->reader == NULL)
    fail (self, worker, CO_ERROR_UNAVAILABLE, error->message);
  else if (!co_reader_ask (worker->reader, worker->job->index))
    fail (self, worker, CO_ERROR_CRASHED, "the reader is gone");
}

/* Every worker without a job gets one, for as long as there are any. */
static void
begin_all (Reading *self)
{
  guint n_readers = MIN (MAX_READERS, g_get_num_processors ());

  for (guint i = 0; i < n_readers; i++)
    while (self->workers[i].job == NULL && self->next < self->jobs->len)
      begin (self, &self->workers[i]);
}

static void
end (Reading *self, Worker *worker)
{
  Job *job = worker->job;
  g_autoptr (GBytes) answer = co_reader_take_answer (worker->reader);

  job->traces = co_traces_new (co_traces_get_catalog (self->traces));
  if (!co_reader_message_unpack (answer, job->probe->id, job->traces, &job->failure)) {
    fail (self, worker, CO_ERROR_CRASHED, "the reader talks nonsense");
    return;
  }
  worker->job = NULL;
  self->n_done++;
}

static void
receive (Reading *self, Worker *worker)
{
  switch (co_reader_receive (worker->reader)) {
  case CO_READER_BUSY:
    break;
  case CO_READER_DONE:
    end (self, worker);
    break;
  case CO_READER_DEAD:
  default:
    fail (self, worker, co_reader_get_reason (worker->reader), "the reader died");
  }
}

static void
check_time (Reading *self, Worker *worker)
{
  if (worker->job != NULL && g_get_monotonic_time () >= worker->deadline)
    fail (self, worker, CO_ERROR_TIMED_OUT, "took too long");
}

static int
get_timeout (Reading *self)
{
  gint64 first = G_MAXINT64;

  for (guint i = 0; i < MAX_READERS; i++)
    if (self->workers[i].job != NULL)
      first = MIN (first, self->workers[i].deadline);
  return (int) CLAMP ((first - g_get_monotonic_time ()) / 1000 + 1, 0, G_MAXINT);
}

/* Waits until a reader has something to say, the time of one is up, or the check is cancelled. */
static void
wait_for_readers (Reading *self, GCancellable *cancellable)
{
  struct pollfd fds[MAX_READERS + 1];
  GPollFD cancel = {.fd = -1};
  gboolean can_cancel = cancellable != NULL && g_cancellable_make_pollfd (cancellable, &cancel);

  for (guint i = 0; i < MAX_READERS; i++) {
    Worker *worker = &self->workers[i];

    fds[i].fd = worker->job != NULL ? co_reader_get_fd (worker->reader) : -1;
    fds[i].events = POLLIN;
    fds[i].revents = 0;
  }
  fds[MAX_READERS] = (struct pollfd){.fd = can_cancel ? cancel.fd : -1, .events = POLLIN};
  if (poll (fds, G_N_ELEMENTS (fds), get_timeout (self)) < 0)
    g_assert (errno == EINTR || errno == ENOMEM);
  if (can_cancel)
    g_cancellable_release_fd (cancellable);
  for (guint i = 0; i < MAX_READERS; i++)
    if (fds[i].fd >= 0 && fds[i].revents != 0)
      receive (self, &self->workers[i]);
    else
      check_time (self, &self->workers[i]);
}

/* In the order of the probes, whichever came home first. */
static CoReadingOutcome
collect (Reading *self)
{
  guint failed = 0;

  for (guint i = 0; i < self->jobs->len; i++) {
    Job *job = &g_array_index (self->jobs, Job, i);

    if (job->traces != NULL)
      co_traces_take (self->traces, job->traces);
    if (job->failure == NULL)
      continue;
    failed++;
    co_probe_add_failure (job->probe, self->traces, job->probe->place, job->failure);
  }
  if (failed == 0)
    return CO_READING_WHOLE;
  return failed == self->jobs->len ? CO_READING_NOTHING : CO_READING_PARTS;
}

/**
 * co_reading_run:
 * @target: what to read; has a root
 * @traces: where traces, problems and notes are added
 * @limits: how long a probe may take
 * @watch: who is told what is being read
 * @outcome: (out): how far the reading came
 * @cancellable: (nullable): to stop early
 * @error: return location for `G_IO_ERROR_CANCELLED`
 *
 * Has all probes run that can read a target. Blocks, but never on the target itself.
 *
 * Returns: `FALSE` if it was cancelled
 */
gboolean
co_reading_run (CoTarget *target,
                CoTraces *traces,
                const CoScanLimits *limits,
                const CoScanWatch *watch,
                CoReadingOutcome *outcome,
                GCancellable *cancellable,
                GError **error)
{
  g_auto (Reading) self = {.target = target, .traces = traces, .limits = limits, .watch = watch};

  g_return_val_if_fail (co_target_get_root (target) != NULL && outcome != NULL, FALSE);

  self.marks = co_catalog_marks_pack (co_traces_get_catalog (traces));
  add_jobs (&self);
  while (self.n_done < self.jobs->len) {
    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    begin_all (&self);
    if (self.n_done < self.jobs->len)
      wait_for_readers (&self, cancellable);
  }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  *outcome = collect (&self);
  return TRUE;
}
