/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check.h"
#include "co-scanner.h"
#include "co-target-finder.h"

#include <glib/gi18n.h>

/**
 * CoCheck:
 *
 * The check as the window sees it: where it is, what it reads, and what it came to so far. One runs
 * at a time. Stopping it takes effect at once, even if a disk does not answer.
 */
struct _CoCheck {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */

  /* State */
  CoCheckState state;
  CoScanner *scanner;        /* (owned) (nullable): `NULL` if none reads just now */
  GCancellable *cancellable; /* (owned) (nullable): `NULL` if none runs */
  CoTarget *target;          /* (owned) (nullable) */
  char *doing;               /* (owned) (nullable) */
  double fraction;
  GDateTime *ended;    /* (owned) (nullable) */
  GListStore *results; /* (owned) (element-type CoResult) */
};

/* clang-format off */
G_DEFINE_ENUM_TYPE (CoCheckState, co_check_state,
                    G_DEFINE_ENUM_VALUE (CO_CHECK_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (CO_CHECK_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (CO_CHECK_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (CO_CHECK_CANCELLED, "cancelled"))
/* clang-format on */

G_DEFINE_FINAL_TYPE (CoCheck, co_check, G_TYPE_OBJECT)

enum { PROP_STATE = 1, PROP_FRACTION, PROP_DOING, N_PROPS };
enum { ENDED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* What a scanner that was let go says does not count any more. */
static void
let_go (CoCheck *self)
{
  if (self->scanner != NULL)
    g_signal_handlers_disconnect_by_data (self->scanner, self);
  g_clear_object (&self->scanner);
  g_clear_object (&self->cancellable);
}

static void
co_check_dispose (GObject *object)
{
  CoCheck *self = CO_CHECK (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  let_go (self);
  G_OBJECT_CLASS (co_check_parent_class)->dispose (object);
}

static void
co_check_finalize (GObject *object)
{
  CoCheck *self = CO_CHECK (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->target);
  g_clear_object (&self->results);
  g_clear_pointer (&self->ended, g_date_time_unref);
  g_free (self->doing);
  G_OBJECT_CLASS (co_check_parent_class)->finalize (object);
}

static void
co_check_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoCheck *self = CO_CHECK (object);

  switch (id) {
  case PROP_STATE:
    g_value_set_enum (value, self->state);
    break;
  case PROP_FRACTION:
    g_value_set_double (value, self->fraction);
    break;
  case PROP_DOING:
    g_value_set_string (value, self->doing);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_check_class_init (CoCheckClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = co_check_dispose;
  object_class->finalize = co_check_finalize;
  object_class->get_property = co_check_get_property;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, CO_TYPE_CHECK_STATE, CO_CHECK_IDLE, flags);
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_DOING] = g_param_spec_string ("doing", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * CoCheck::ended:
   * @self: the check
   *
   * Emitted when a check is done or was stopped, after the state has changed.
   */
  signals[ENDED] =
    g_signal_new ("ended", CO_TYPE_CHECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
co_check_init (CoCheck *self)
{
  self->results = g_list_store_new (CO_TYPE_RESULT);
}

/**
 * co_check_new:
 * @catalog: what to look for
 *
 * Makes a check that does not run yet.
 *
 * Returns: (transfer full): a new check
 */
CoCheck *
co_check_new (CoCatalog *catalog)
{
  CoCheck *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);

  self = g_object_new (CO_TYPE_CHECK, NULL);
  self->catalog = g_object_ref (catalog);
  return self;
}

static void
set_state (CoCheck *self, CoCheckState state)
{
  self->state = state;
  if (state != CO_CHECK_RUNNING) {
    g_clear_object (&self->target); /* a disk that is held open cannot be taken away */
    g_clear_pointer (&self->ended, g_date_time_unref);
    self->ended = g_date_time_new_now_local ();
  }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
  if (state == CO_CHECK_DONE || state == CO_CHECK_CANCELLED)
    g_signal_emit (self, signals[ENDED], 0);
}

static void
progress_cb (CoScanner *scanner,
             CoTarget *target,
             const char *doing,
             double fraction,
             CoCheck *self)
{
  g_set_object (&self->target, target);
  if (g_strcmp0 (self->doing, doing) != 0) {
    g_free (self->doing);
    self->doing = g_strdup (doing);
  }
  self->fraction = CLAMP (fraction, 0, 1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOING]);
}

static void
result_cb (CoScanner *scanner, CoResult *result, CoCheck *self)
{
  g_list_store_append (self->results, result);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoCheck) self = data;
  g_autoptr (GPtrArray) results = NULL;

  results = co_scanner_scan_finish (CO_SCANNER (source), result, NULL);
  if (self->scanner != CO_SCANNER (source))
    return; /* stopped long ago, or another one runs */
  let_go (self);
  set_state (self, results != NULL ? CO_CHECK_DONE : CO_CHECK_CANCELLED);
}

static void
empty (CoCheck *self)
{
  g_list_store_remove_all (self->results);
  g_clear_object (&self->target);
  g_clear_pointer (&self->doing, g_free);
  self->fraction = 0;
}

static void
begin (CoCheck *self)
{
  empty (self);
  self->cancellable = g_cancellable_new ();
  set_state (self, CO_CHECK_RUNNING);
}

static void
scan (CoCheck *self, GPtrArray *targets)
{
  self->scanner = co_scanner_new (self->catalog);
  g_signal_connect (self->scanner, "progress", G_CALLBACK (progress_cb), self);
  g_signal_connect (self->scanner, "result", G_CALLBACK (result_cb), self);
  co_scanner_scan_async (self->scanner,
                         targets,
                         self->cancellable,
                         scanned_cb,
                         g_object_ref (self));
}

/**
 * co_check_start:
 * @self: a check that does not run
 * @targets: (element-type CoTarget): what to check; nobody else may use them
 *
 * Begins to check. What an earlier check came to is no longer in the results.
 */
void
co_check_start (CoCheck *self, GPtrArray *targets)
{
  g_return_if_fail (CO_IS_CHECK (self) && targets != NULL && self->cancellable == NULL);

  begin (self);
  scan (self, targets);
}

static void
find_here_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, co_target_finder_find_here (), (GDestroyNotify) g_ptr_array_unref);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, co_target_finder_find_in (data), (GDestroyNotify) g_ptr_array_unref);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoCheck *self = CO_CHECK (source);
  g_autoptr (GPtrArray) targets = g_task_propagate_pointer (G_TASK (result), NULL);

  if (targets != NULL && g_task_get_cancellable (G_TASK (result)) == self->cancellable)
    scan (self, targets);
}

static void
find (CoCheck *self, const char *const *paths, GTaskThreadFunc in_thread)
{
  g_autoptr (GTask) task = NULL;

  begin (self);
  self->doing = g_strdup (_ ("Looking for what can be checked"));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOING]);
  task = g_task_new (self, self->cancellable, found_cb, NULL);
  g_task_set_task_data (task, g_strdupv ((char **) paths), (GDestroyNotify) g_strfreev);
  g_task_run_in_thread (task, in_thread);
}

/**
 * co_check_start_here:
 * @self: a check that does not run
 *
 * Begins to check this computer alone.
 */
void
co_check_start_here (CoCheck *self)
{
  g_return_if_fail (CO_IS_CHECK (self) && self->cancellable == NULL);

  find (self, NULL, find_here_in_thread);
}

/**
 * co_check_start_paths:
 * @self: a check that does not run
 * @paths: (nullable) (array zero-terminated=1) (element-type filename): folders and files; `NULL`
 *   for this computer and every mounted system
 *
 * Begins to check what is in folders and files. They are looked at in a thread; each check opens
 * them anew, since two may not share a target.
 */
void
co_check_start_paths (CoCheck *self, const char *const *paths)
{
  g_return_if_fail (CO_IS_CHECK (self) && self->cancellable == NULL);

  find (self, paths, find_in_thread);
}

/**
 * co_check_cancel:
 * @self: a check
 *
 * Stops it, if it runs. A disk that does not answer is left to itself.
 */
void
co_check_cancel (CoCheck *self)
{
  g_return_if_fail (CO_IS_CHECK (self));

  if (self->cancellable == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  let_go (self);
  set_state (self, CO_CHECK_CANCELLED);
}

/**
 * co_check_forget:
 * @self: a check
 *
 * Forgets what was checked, and stops what runs: nothing comes of it any more, and nobody is told
 * that it ended.
 */
void
co_check_forget (CoCheck *self)
{
  g_return_if_fail (CO_IS_CHECK (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  let_go (self);
  empty (self);
  g_clear_pointer (&self->ended, g_date_time_unref);
  self->state = CO_CHECK_IDLE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/**
 * co_check_get_state:
 * @self: a check
 *
 * Gets how far it is.
 *
 * Returns: the state
 */
CoCheckState
co_check_get_state (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), CO_CHECK_IDLE);

  return self->state;
}

/**
 * co_check_get_fraction:
 * @self: a check
 *
 * Gets how much of the whole is done.
 *
 * Returns: from 0 to 1
 */
double
co_check_get_fraction (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), 0);

  return self->fraction;
}

/**
 * co_check_get_doing:
 * @self: a check
 *
 * Gets what is being read.
 *
 * Returns: (nullable): a sentence for people
 */
const char *
co_check_get_doing (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), NULL);

  return self->doing;
}

/**
 * co_check_get_target:
 * @self: a check
 *
 * Gets what is being checked.
 *
 * Returns: (nullable) (transfer none): a target
 */
CoTarget *
co_check_get_target (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), NULL);

  return self->target;
}

/**
 * co_check_get_ended:
 * @self: a check
 *
 * Gets when the last check was done or stopped.
 *
 * Returns: (nullable) (transfer none): a moment here, or `NULL` if there was none
 */
GDateTime *
co_check_get_ended (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), NULL);

  return self->ended;
}

/**
 * co_check_get_results:
 * @self: a check
 *
 * Gets what it came to so far; the list grows while it runs.
 *
 * Returns: (transfer none): a list of [class@Co.Result]
 */
GListModel *
co_check_get_results (CoCheck *self)
{
  g_return_val_if_fail (CO_IS_CHECK (self), NULL);

  return G_LIST_MODEL (self->results);
}
