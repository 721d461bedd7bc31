/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-merger.h"
#include "co-subjects.h"

#include <gio/gio.h>

/**
 * CoMerger:
 *
 * Takes over what checks came to into a journal. To know a disk again takes reading, which is done
 * in a thread, one check after the other: two at once would each forget what the other found.
 */
struct _CoMerger {
  GObject parent_instance;

  /* State */
  CoJournal *journal;    /* (owned) (nullable): `NULL` while there is nothing to merge into */
  GQueue waiting;        /* (element-type Merge): the first is being merged if @running is set */
  GCancellable *running; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoMerger, co_merger, G_TYPE_OBJECT)

enum { MERGED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What one check came to. */
typedef struct {
  GPtrArray *remembered; /* (owned) (nullable) (element-type CoSubject): when it is being merged */
  GPtrArray *results;    /* (owned) (element-type CoResult) */
  gint64 now;
} Merge;

static Merge *
merge_new (GPtrArray *remembered, GPtrArray *results, gint64 now)
{
  Merge *merge = g_new0 (Merge, 1);

  merge->remembered = remembered != NULL ? g_ptr_array_ref (remembered) : NULL;
  merge->results = g_ptr_array_ref (results);
  merge->now = now;
  return merge;
}

static void
merge_free (gpointer data)
{
  Merge *merge = data;

  g_clear_pointer (&merge->remembered, g_ptr_array_unref);
  g_ptr_array_unref (merge->results);
  g_free (merge);
}

/* What the thread finds out is not wanted any more. */
static void
stop (CoMerger *self)
{
  if (self->running != NULL)
    g_cancellable_cancel (self->running);
  g_clear_object (&self->running);
}

static void
co_merger_finalize (GObject *object)
{
  CoMerger *self = CO_MERGER (object);

  g_clear_object (&self->running);
  g_queue_clear_full (&self->waiting, merge_free);
  g_clear_object (&self->journal);
  G_OBJECT_CLASS (co_merger_parent_class)->finalize (object);
}

static void
co_merger_class_init (CoMergerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_merger_finalize;

  /**
   * CoMerger::merged:
   * @self: the merger
   *
   * Emitted when the journal has what one more check came to.
   */
  signals[MERGED] =
    g_signal_new ("merged", CO_TYPE_MERGER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
co_merger_init (CoMerger *self)
{
  g_queue_init (&self->waiting);
}

static void
merge_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Merge *merge = data;

  g_task_return_pointer (task,
                         co_subjects_merge (merge->remembered, merge->results, merge->now),
                         (GDestroyNotify) g_ptr_array_unref);
}

static void start_next (CoMerger *self);

static void
merged_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoMerger *self = CO_MERGER (source);
  g_autoptr (GPtrArray) subjects = g_task_propagate_pointer (G_TASK (result), NULL);

  /* It was stopped; what comes next was begun by who stopped it. */
  if (subjects == NULL)
    return;
  g_clear_object (&self->running);
  merge_free (g_queue_pop_head (&self->waiting));
  co_journal_set_subjects (self->journal, subjects);
  g_signal_emit (self, signals[MERGED], 0);
  start_next (self);
}

static void
start_next (CoMerger *self)
{
  Merge *next = g_queue_peek_head (&self->waiting);
  g_autoptr (GTask) task = NULL;

  if (self->journal == NULL || self->running != NULL || next == NULL)
    return;
  self->running = g_cancellable_new ();
  task = g_task_new (self, self->running, merged_cb, NULL);
  g_task_set_task_data (
    task,
    merge_new (co_journal_get_subjects (self->journal), next->results, next->now),
    merge_free);
  g_task_run_in_thread (task, merge_in_thread);
}

/**
 * co_merger_new:
 *
 * Makes a merger that waits for a journal.
 *
 * Returns: (transfer full): a new merger
 */
CoMerger *
co_merger_new (void)
{
  return g_object_new (CO_TYPE_MERGER, NULL);
}

/**
 * co_merger_set_journal:
 * @self: a merger
 * @journal: (nullable): what to merge into; `NULL` to wait
 *
 * Sets the journal. What was not merged into the one before is merged into this one.
 */
void
co_merger_set_journal (CoMerger *self, CoJournal *journal)
{
  g_return_if_fail (CO_IS_MERGER (self));

  stop (self);
  g_set_object (&self->journal, journal);
  start_next (self);
}

/**
 * co_merger_add:
 * @self: a merger
 * @results: (element-type CoResult): what was checked
 * @now: when, in seconds since 1970
 *
 * Takes over what a check came to, after those before it; [signal@Co.Merger::merged] tells when.
 */
void
co_merger_add (CoMerger *self, GPtrArray *results, gint64 now)
{
  g_return_if_fail (CO_IS_MERGER (self) && results != NULL);

  g_queue_push_tail (&self->waiting, merge_new (NULL, results, now));
  start_next (self);
}

/**
 * co_merger_drop:
 * @self: a merger
 *
 * Forgets what was not merged yet.
 */
void
co_merger_drop (CoMerger *self)
{
  g_return_if_fail (CO_IS_MERGER (self));

  stop (self);
  g_queue_clear_full (&self->waiting, merge_free);
}

/**
 * co_merger_is_busy:
 * @self: a merger
 *
 * Tells whether something is still to be merged.
 *
 * Returns: whether [signal@Co.Merger::merged] is to come
 */
gboolean
co_merger_is_busy (CoMerger *self)
{
  g_return_val_if_fail (CO_IS_MERGER (self), FALSE);

  return !g_queue_is_empty (&self->waiting);
}
