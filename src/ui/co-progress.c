/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-journal-keeper.h"
#include "co-merger.h"
#include "co-plan-builder.h"
#include "co-progress.h"

/**
 * CoProgress:
 *
 * How far the person is: what was found, what they answered, chose and ticked, and the plan that
 * follows from it. Each change makes a new plan, which `plan` tells, and is kept in the journal in
 * a thread: nothing here waits for a disk.
 */
struct _CoProgress {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */

  /* State */
  char *folder;            /* (owned) (type filename) */
  CoJournal *journal;      /* (owned) */
  CoJournalKeeper *keeper; /* (owned) */
  CoMerger *merger;        /* (owned) */
  CoPlanBuilder *builder;  /* (owned) */
  CoPlan *plan;            /* (owned) */
  char *notice;            /* (owned) (nullable) */
  gboolean is_ready;
  gboolean is_unsaved; /* whether the notice says so */
};

G_DEFINE_FINAL_TYPE (CoProgress, co_progress, G_TYPE_OBJECT)

enum { PROP_IS_READY = 1, PROP_NOTICE, PROP_PLAN, N_PROPS };
enum { SAVED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
notify (CoProgress *self, guint property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
co_progress_finalize (GObject *object)
{
  CoProgress *self = CO_PROGRESS (object);

  g_signal_handlers_disconnect_by_data (self->keeper, self);
  g_signal_handlers_disconnect_by_data (self->merger, self);
  g_clear_object (&self->plan);
  g_clear_object (&self->merger);
  g_clear_object (&self->builder);
  g_clear_object (&self->keeper);
  g_clear_object (&self->journal);
  g_clear_object (&self->catalog);
  g_free (self->notice);
  g_free (self->folder);
  G_OBJECT_CLASS (co_progress_parent_class)->finalize (object);
}

static void
co_progress_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoProgress *self = CO_PROGRESS (object);

  switch (id) {
  case PROP_IS_READY:
    g_value_set_boolean (value, self->is_ready);
    break;
  case PROP_NOTICE:
    g_value_set_string (value, self->notice);
    break;
  case PROP_PLAN:
    g_value_set_object (value, self->plan);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_progress_class_init (CoProgressClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_progress_finalize;
  object_class->get_property = co_progress_get_property;

  properties[PROP_IS_READY] = g_param_spec_boolean ("is-ready", NULL, NULL, FALSE, flags);
  properties[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags);
  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, CO_TYPE_PLAN, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * CoProgress::saved:
   * @self: the progress
   *
   * Emitted when everything that changed has reached the disk, or could not.
   */
  signals[SAVED] = g_signal_new ("saved",
                                 CO_TYPE_PROGRESS,
                                 G_SIGNAL_RUN_LAST,
                                 0,
                                 NULL,
                                 NULL,
                                 NULL,
                                 G_TYPE_NONE,
                                 0);
}

static void
co_progress_init (CoProgress *self)
{
}

static void
set_notice (CoProgress *self, const char *notice)
{
  g_free (self->notice);
  self->notice = g_strdup (notice);
  notify (self, PROP_NOTICE);
}

static void
plan (CoProgress *self)
{
  g_clear_object (&self->plan);
  co_plan_builder_take (self->builder, self->journal);
  self->plan = co_plan_builder_build (self->builder);
  notify (self, PROP_PLAN);
}

static void
merged_cb (CoProgress *self)
{
  plan (self);
  co_journal_keeper_save (self->keeper);
}

/* --- The journal ------------------------------------------------------------------------- */

static void
not_saved_cb (CoJournalKeeper *keeper, const char *problem, CoProgress *self)
{
  self->is_unsaved = TRUE;
  set_notice (self, problem);
}

/* Somebody freed some space: what was said about it does not hold any more. */
static void
written_cb (CoJournalKeeper *keeper, CoProgress *self)
{
  if (self->is_unsaved)
    set_notice (self, NULL);
  self->is_unsaved = FALSE;
}

static void
idle_cb (CoJournalKeeper *keeper, CoProgress *self)
{
  if (!co_merger_is_busy (self->merger))
    g_signal_emit (self, signals[SAVED], 0);
}

static void
take_journal (CoProgress *self, CoJournal *journal)
{
  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  g_set_object (&self->journal, journal);
  g_clear_object (&self->keeper);
  g_clear_object (&self->builder);
  self->keeper = co_journal_keeper_new (journal);
  g_signal_connect (self->keeper, "not-saved", G_CALLBACK (not_saved_cb), self);
  g_signal_connect (self->keeper, "written", G_CALLBACK (written_cb), self);
  g_signal_connect (self->keeper, "idle", G_CALLBACK (idle_cb), self);
  self->builder = co_plan_builder_new (self->catalog, co_journal_get_needs (journal));
  co_plan_builder_resume (self->builder, journal);
  plan (self);
  co_merger_set_journal (self->merger, journal);
}

static void
open_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  CoJournal *journal = co_journal_open (data, CO_PROGRESS (source)->catalog, &error);

  if (journal != NULL)
    g_task_return_pointer (task, journal, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoProgress *self = CO_PROGRESS (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoJournal) journal = g_task_propagate_pointer (G_TASK (result), &error);

  if (journal != NULL) {
    take_journal (self, journal);
    set_notice (self, co_journal_get_notice (journal));
  } else {
    co_merger_set_journal (self->merger, self->journal);
    set_notice (self, error->message);
  }
  self->is_ready = TRUE;
  notify (self, PROP_IS_READY);
}

/**
 * co_progress_open_journal:
 * @self: the progress that has no journal yet
 * @folder: (type filename): where it is kept
 *
 * Goes on where the person was, as soon as the journal is read; `is-ready` tells when. If it cannot
 * be opened, nothing is kept, and the notice says why.
 */
void
co_progress_open_journal (CoProgress *self, const char *folder)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CO_IS_PROGRESS (self) && folder != NULL && !self->is_ready);

  g_free (self->folder);
  self->folder = g_strdup (folder);
  /* What is found from now on belongs into the journal that is opened. */
  co_merger_set_journal (self->merger, NULL);
  task = g_task_new (self, NULL, opened_cb, NULL);
  g_task_set_task_data (task, g_strdup (folder), g_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * co_progress_new:
 * @catalog: what is known
 *
 * Makes progress that is at the beginning, and not kept yet.
 *
 * Returns: (transfer full): new progress
 */
CoProgress *
co_progress_new (CoCatalog *catalog)
{
  g_autoptr (CoJournal) journal = NULL;
  CoProgress *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);

  self = g_object_new (CO_TYPE_PROGRESS, NULL);
  self->catalog = g_object_ref (catalog);
  self->folder = co_journal_get_folder ();
  self->merger = co_merger_new ();
  g_signal_connect_swapped (self->merger, "merged", G_CALLBACK (merged_cb), self);
  journal = co_journal_new (catalog);
  take_journal (self, journal);
  return self;
}

/**
 * co_progress_get_folder:
 * @self: the progress
 *
 * Gets where the journal is kept, and the record of what was removed.
 *
 * Returns: (type filename): a folder, which need not be there yet
 */
const char *
co_progress_get_folder (CoProgress *self)
{
  g_return_val_if_fail (CO_IS_PROGRESS (self), NULL);

  return self->folder;
}

/**
 * co_progress_is_ready:
 * @self: the progress
 *
 * Tells whether the journal was read, or cannot be.
 *
 * Returns: whether what was kept is here
 */
gboolean
co_progress_is_ready (CoProgress *self)
{
  return self->is_ready;
}

/**
 * co_progress_is_saving:
 * @self: the progress
 *
 * Tells whether something is still on its way to the disk.
 *
 * Returns: whether [signal@Co.Progress::saved] is to come
 */
gboolean
co_progress_is_saving (CoProgress *self)
{
  return co_merger_is_busy (self->merger) || co_journal_keeper_is_busy (self->keeper);
}

/**
 * co_progress_get_notice:
 * @self: the progress
 *
 * Gets what the person has to know about what is kept.
 *
 * Returns: (nullable): sentences for people
 */
const char *
co_progress_get_notice (CoProgress *self)
{
  return self->notice;
}

/* --- What was found ----------------------------------------------------------------------- */

/**
 * co_progress_add_results:
 * @self: the progress
 * @results: (element-type CoResult): what was checked
 * @now: when, in seconds since 1970
 *
 * Takes over what a check came to. To know a disk again takes reading, so that the plan changes a
 * little later.
 */
void
co_progress_add_results (CoProgress *self, GPtrArray *results, gint64 now)
{
  g_return_if_fail (CO_IS_PROGRESS (self) && results != NULL);

  co_merger_add (self->merger, results, now);
}

/* --- What the person does ----------------------------------------------------------------- */

static void
changed (CoProgress *self)
{
  plan (self);
  co_journal_keeper_save (self->keeper);
}

/**
 * co_progress_get_needs:
 * @self: the progress
 *
 * Gets what the person answered. It is changed with [method@Co.Progress.answer] alone.
 *
 * Returns: (transfer none): the answers
 */
CoNeeds *
co_progress_get_needs (CoProgress *self)
{
  return co_journal_get_needs (self->journal);
}

/**
 * co_progress_answer:
 * @self: the progress
 * @question: the id of a question, of the chooser or of the plan
 * @options: (array zero-terminated=1): the ids of its options; none to take the answer back
 *
 * Answers a question.
 */
void
co_progress_answer (CoProgress *self, const char *question, const char *const *options)
{
  g_autoptr (GError) error = NULL;

  if (!co_needs_set (co_progress_get_needs (self),
                     co_catalog_get_knowledge (self->catalog),
                     question,
                     options,
                     &error))
    g_critical ("%s", error->message);
  changed (self);
}

/**
 * co_progress_get_choice:
 * @self: the progress
 *
 * Gets what the person chose instead.
 *
 * Returns: (nullable) (transfer none): an alternative
 */
const CoAlternative *
co_progress_get_choice (CoProgress *self)
{
  return co_plan_get_choice (self->plan);
}

/**
 * co_progress_choose:
 * @self: the progress
 * @alternative: (nullable): the id of an alternative that guards all the time; `NULL` to take the
 *   choice back
 *
 * Chooses what protects the person from now on.
 */
void
co_progress_choose (CoProgress *self, const char *alternative)
{
  g_autoptr (GError) error = NULL;

  if (co_plan_builder_set_choice (self->builder, alternative, &error))
    co_journal_set_choice (self->journal, alternative);
  else
    g_critical ("%s", error->message);
  changed (self);
}

/**
 * co_progress_get_plan:
 * @self: the progress
 *
 * Gets what there is to do.
 *
 * Returns: (transfer none): the plan; a new one after each change
 */
CoPlan *
co_progress_get_plan (CoProgress *self)
{
  return self->plan;
}

/**
 * co_progress_tick:
 * @self: the progress
 * @step: the key of a step
 * @is_done: whether the person has done it
 *
 * Ticks a step, or takes the tick back.
 */
void
co_progress_tick (CoProgress *self, const char *step, gboolean is_done)
{
  if (is_done)
    co_journal_tick (self->journal, step, g_get_real_time () / G_USEC_PER_SEC);
  else
    co_journal_untick (self->journal, step);
  changed (self);
}

/**
 * co_progress_wipe:
 * @self: the progress
 *
 * Forgets all of it, in memory and on the disk.
 */
void
co_progress_wipe (CoProgress *self)
{
  co_merger_drop (self->merger);
  co_plan_builder_set_choice (self->builder, NULL, NULL);
  co_journal_keeper_wipe (self->keeper);
  set_notice (self, NULL);
  plan (self);
}
