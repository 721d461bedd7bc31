/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-journal-keeper.h"
#include "co-journal-private.h"

#include <gio/gio.h>

/**
 * CoJournalKeeper:
 *
 * Saves a journal in a thread, for a program that must not wait for a disk. One write after the
 * other; what changed while one was on its way is in the next, and no state is written twice.
 */
struct _CoJournalKeeper {
  GObject parent_instance;

  /* Construct */
  CoJournal *journal; /* (owned) */

  /* State */
  gboolean wants_wipe;
  gboolean wants_save;
  gboolean is_busy;
};

G_DEFINE_FINAL_TYPE (CoJournalKeeper, co_journal_keeper, G_TYPE_OBJECT)

enum { IDLE, NOT_SAVED, WRITTEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
co_journal_keeper_finalize (GObject *object)
{
  g_clear_object (&CO_JOURNAL_KEEPER (object)->journal);
  G_OBJECT_CLASS (co_journal_keeper_parent_class)->finalize (object);
}

static void
co_journal_keeper_class_init (CoJournalKeeperClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = co_journal_keeper_finalize;

  /**
   * CoJournalKeeper::idle:
   * @self: the keeper
   *
   * Emitted when all that was asked for is done.
   */
  signals[IDLE] =
    g_signal_new ("idle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CoJournalKeeper::not-saved:
   * @self: the keeper
   * @problem: what went wrong, and what to do, in words for people
   *
   * Emitted when the file could not be changed. It is as it was; the next change tries again.
   */
  signals[NOT_SAVED] = g_signal_new ("not-saved",
                                     type,
                                     G_SIGNAL_RUN_LAST,
                                     0,
                                     NULL,
                                     NULL,
                                     NULL,
                                     G_TYPE_NONE,
                                     1,
                                     G_TYPE_STRING);

  /**
   * CoJournalKeeper::written:
   * @self: the keeper
   *
   * Emitted when a change has reached the disk.
   */
  signals[WRITTEN] =
    g_signal_new ("written", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
co_journal_keeper_init (CoJournalKeeper *self)
{
}

/**
 * co_journal_keeper_new:
 * @journal: what to save; it may be changed only in the thread that asks to save it
 *
 * Makes a keeper.
 *
 * Returns: (transfer full): a new keeper
 */
CoJournalKeeper *
co_journal_keeper_new (CoJournal *journal)
{
  CoJournalKeeper *self;

  g_return_val_if_fail (CO_IS_JOURNAL (journal), NULL);

  self = g_object_new (CO_TYPE_JOURNAL_KEEPER, NULL);
  self->journal = g_object_ref (journal);
  return self;
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;

  if (co_journal_write (CO_JOURNAL_KEEPER (source)->journal, data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void written_cb (GObject *source, GAsyncResult *result, gpointer data);

static void
start (CoJournalKeeper *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, written_cb, NULL);

  if (!self->wants_wipe)
    g_task_set_task_data (task, co_journal_to_text (self->journal), g_free);
  /* What is to go goes before anything new is kept. */
  if (self->wants_wipe)
    self->wants_wipe = FALSE;
  else
    self->wants_save = FALSE;
  self->is_busy = TRUE;
  g_task_run_in_thread (task, write_in_thread);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoJournalKeeper *self = CO_JOURNAL_KEEPER (source);
  g_autoptr (GError) error = NULL;

  self->is_busy = FALSE;
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_signal_emit (self, signals[WRITTEN], 0);
  else
    g_signal_emit (self, signals[NOT_SAVED], 0, error->message);
  if (self->is_busy)
    return; /* whoever heard of it asked again */
  if (self->wants_wipe || self->wants_save)
    start (self);
  else
    g_signal_emit (self, signals[IDLE], 0);
}

/**
 * co_journal_keeper_save:
 * @self: a keeper
 *
 * Saves the journal as it is now.
 */
void
co_journal_keeper_save (CoJournalKeeper *self)
{
  g_return_if_fail (CO_IS_JOURNAL_KEEPER (self));

  self->wants_save = TRUE;
  if (!self->is_busy)
    start (self);
}

/**
 * co_journal_keeper_wipe:
 * @self: a keeper
 *
 * Forgets what the journal holds, and removes its file, all that is left of earlier ones, and the
 * record of what was removed.
 */
void
co_journal_keeper_wipe (CoJournalKeeper *self)
{
  g_return_if_fail (CO_IS_JOURNAL_KEEPER (self));

  co_journal_clear (self->journal);
  self->wants_wipe = TRUE;
  self->wants_save = FALSE;
  if (!self->is_busy)
    start (self);
}

/**
 * co_journal_keeper_is_busy:
 * @self: a keeper
 *
 * Tells whether something is still to be written.
 *
 * Returns: whether [signal@Co.JournalKeeper::idle] is to come
 */
gboolean
co_journal_keeper_is_busy (CoJournalKeeper *self)
{
  g_return_val_if_fail (CO_IS_JOURNAL_KEEPER (self), FALSE);

  return self->is_busy;
}
