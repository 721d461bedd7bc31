/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-scanner.h"
#include "co-target-scan.h"

/**
 * CoScanner:
 *
 * Checks targets in a thread of its own, one after the other. The only asynchronous class of the
 * scan; its signals come in the thread that asked.
 */
struct _CoScanner {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */
  CoScanLimits limits;
};

G_DEFINE_FINAL_TYPE (CoScanner, co_scanner, G_TYPE_OBJECT)

enum { PROGRESS, RESULT, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
co_scanner_finalize (GObject *object)
{
  g_clear_object (&CO_SCANNER (object)->catalog);
  G_OBJECT_CLASS (co_scanner_parent_class)->finalize (object);
}

static void
co_scanner_class_init (CoScannerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_scanner_finalize;

  /**
   * CoScanner::progress:
   * @self: the scanner
   * @target: what is being checked
   * @doing: what is being read now, in words for people
   * @fraction: how much of the whole is done, from 0 to 1
   *
   * Emitted before each step.
   */
  signals[PROGRESS] = g_signal_new ("progress",
                                    G_TYPE_FROM_CLASS (klass),
                                    G_SIGNAL_RUN_LAST,
                                    0,
                                    NULL,
                                    NULL,
                                    NULL,
                                    G_TYPE_NONE,
                                    3,
                                    CO_TYPE_TARGET,
                                    G_TYPE_STRING,
                                    G_TYPE_DOUBLE);

  /**
   * CoScanner::result:
   * @self: the scanner
   * @result: what the check of one target came to
   *
   * Emitted as soon as one target is checked.
   */
  signals[RESULT] = g_signal_new ("result",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  CO_TYPE_RESULT);
}

static void
co_scanner_init (CoScanner *self)
{
  self->limits.seconds = CO_SCAN_DEFAULT_SECONDS;
}

/**
 * co_scanner_new:
 * @catalog: what to look for
 *
 * Makes a scanner.
 *
 * Returns: (transfer full): a new scanner
 */
CoScanner *
co_scanner_new (CoCatalog *catalog)
{
  CoScanner *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);

  self = g_object_new (CO_TYPE_SCANNER, NULL);
  self->catalog = g_object_ref (catalog);
  return self;
}

/**
 * co_scanner_set_limits:
 * @self: a scanner that does not scan
 * @limits: how much a target may cost
 *
 * Sets other limits than the usual ones.
 */
void
co_scanner_set_limits (CoScanner *self, const CoScanLimits *limits)
{
  g_return_if_fail (CO_IS_SCANNER (self) && limits != NULL);

  self->limits = *limits;
}

/* Something to say to whoever asked, on its way from one thread to the other. */
typedef struct {
  CoScanner *scanner; /* (owned) */
  CoTarget *target;   /* (owned) */
  char *doing;        /* (owned) */
  double fraction;
  CoResult *result; /* (owned) (nullable): this, or else the three above */
} Message;

static void
message_free (gpointer data)
{
  Message *message = data;

  g_object_unref (message->scanner);
  g_clear_object (&message->target);
  g_clear_object (&message->result);
  g_free (message->doing);
  g_free (message);
}

static gboolean
deliver_cb (gpointer data)
{
  Message *message = data;

  if (message->result != NULL)
    g_signal_emit (message->scanner, signals[RESULT], 0, message->result);
  else
    g_signal_emit (message->scanner,
                   signals[PROGRESS],
                   0,
                   message->target,
                   message->doing,
                   message->fraction);
  return G_SOURCE_REMOVE;
}

/* Not g_main_context_invoke(): that runs the function here, in this thread, when nobody iterates
 * the context just now. */
static void
post (GTask *task, Message *message)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver_cb, message, message_free);
  g_source_attach (source, g_task_get_context (task));
}

/* Where the thread is among all targets. */
typedef struct {
  GTask *task;
  CoTarget *target;
  guint index;
  guint n_targets;
} Position;

static void
progress_cb (const char *doing, guint done, guint total, gpointer user_data)
{
  const Position *position = user_data;
  Message *message = g_new0 (Message, 1);

  message->scanner = g_object_ref (CO_SCANNER (g_task_get_source_object (position->task)));
  message->target = g_object_ref (position->target);
  message->doing = g_strdup (doing);
  message->fraction = (position->index + (double) done / total) / position->n_targets;
  post (position->task, message);
}

static void
scan_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  CoScanner *self = source;
  GPtrArray *targets = task_data;
  g_autoptr (GPtrArray) results = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < targets->len; i++) {
    Position position = {
      .task = task,
      .target = g_ptr_array_index (targets, i),
      .index = i,
      .n_targets = targets->len,
    };
    Message *message;
    const CoScanWatch watch = {.progress = progress_cb, .user_data = &position};
    GError *error = NULL;
    CoResult *result =
      co_target_scan (position.target, self->catalog, &self->limits, &watch, cancellable, &error);

    if (result == NULL) {
      g_task_return_error (task, error);
      return;
    }
    g_ptr_array_add (results, result);
    message = g_new0 (Message, 1);
    message->scanner = g_object_ref (self);
    message->result = g_object_ref (result);
    post (task, message);
  }
  g_task_return_pointer (task, g_steal_pointer (&results), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * co_scanner_scan_async:
 * @self: a scanner
 * @targets: (element-type CoTarget): what to check; nobody else may use their roots until the scan
 *   is over
 * @cancellable: (nullable): to stop early
 * @callback: called when the scan is over
 * @user_data: for @callback
 *
 * Starts to check targets.
 */
void
co_scanner_scan_async (CoScanner *self,
                       GPtrArray *targets,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CO_IS_SCANNER (self) && targets != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, co_scanner_scan_async);
  g_task_set_task_data (task, g_ptr_array_ref (targets), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, scan_thread);
}

/**
 * co_scanner_scan_finish:
 * @self: a scanner
 * @result: what the callback got
 * @error: return location for `G_IO_ERROR_CANCELLED`
 *
 * Ends a scan.
 *
 * Returns: (transfer full) (element-type CoResult): a result for each target, in their order, or
 *   `NULL` if the scan was cancelled
 */
GPtrArray *
co_scanner_scan_finish (CoScanner *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
