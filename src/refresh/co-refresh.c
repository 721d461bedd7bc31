/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"
#include "co-refresh.h"

#include <signal.h>

/* Starts the program that asks for newer knowledge, and listens to it. */

#define PROGRAM "changeover-refresh"

/* How a line can begin. */
#define PROGRESS "progress"
#define OUTCOME  "outcome"

typedef struct {
  GSubprocess *process;   /* (owned) (nullable) */
  GDataInputStream *said; /* (owned) (nullable) */
  CoRefreshFunc progress; /* (nullable) */
  gpointer progress_data;
  CoRefreshReport *report; /* (owned) (nullable) */
  gulong cancelled;
} Asking;

/**
 * co_refresh_report_free:
 * @self: (transfer full): a report
 *
 * Frees a report.
 */
void
co_refresh_report_free (CoRefreshReport *self)
{
  g_free (self->detail);
  g_free (self);
}

static void
asking_free (Asking *asking)
{
  g_clear_object (&asking->process);
  g_clear_object (&asking->said);
  g_clear_pointer (&asking->report, co_refresh_report_free);
  g_free (asking);
}

static CoRefreshReport *
new_report (CoRefreshOutcome outcome, gint64 serial, const char *detail)
{
  CoRefreshReport *self = g_new0 (CoRefreshReport, 1);

  self->outcome = outcome;
  self->serial = serial;
  self->detail = g_strdup (detail);
  return self;
}

static char *
get_program (void)
{
  const char *folder = g_getenv ("CHANGEOVER_LIBEXECDIR");

  return g_build_filename (folder != NULL ? folder : LIBEXECDIR, PROGRAM, NULL);
}

/* --- Listening ----------------------------------------------------------------------------- */

static void
take_progress (Asking *asking, char **words)
{
  if (asking->progress != NULL && g_strv_length (words) == 3)
    asking->progress (g_ascii_strtoll (words[1], NULL, 10),
                      g_ascii_strtoll (words[2], NULL, 10),
                      asking->progress_data);
}

static void
take_outcome (Asking *asking, char **words)
{
  CoRefreshOutcome outcome;

  if (g_strv_length (words) < 3 || !co_refresh_outcome_from_string (words[1], &outcome))
    return;
  g_clear_pointer (&asking->report, co_refresh_report_free);
  asking->report =
    new_report (outcome, g_ascii_strtoll (words[2], NULL, 10), words[3] != NULL ? words[3] : "");
}

static void
take_line (Asking *asking, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 4);

  if (g_strcmp0 (words[0], PROGRESS) == 0)
    take_progress (asking, words);
  else if (g_strcmp0 (words[0], OUTCOME) == 0)
    take_outcome (asking, words);
}

/* It stops itself when it has waited long enough. */
static CoRefreshReport *
explain_end (GSubprocess *process)
{
  if (g_subprocess_get_if_signaled (process) && g_subprocess_get_term_sig (process) == SIGALRM)
    return new_report (CO_REFRESH_UNREACHABLE, 0, "it took too long");
  return new_report (CO_REFRESH_FAILED, 0, "the program that asks ended without a word");
}

static void
ended_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Asking *asking = g_task_get_task_data (task);

  g_subprocess_wait_finish (asking->process, result, NULL);
  g_cancellable_disconnect (g_task_get_cancellable (task), asking->cancelled);
  if (g_task_return_error_if_cancelled (task))
    return;
  if (asking->report == NULL)
    asking->report = explain_end (asking->process);
  g_task_return_pointer (task,
                         g_steal_pointer (&asking->report),
                         (GDestroyNotify) co_refresh_report_free);
}

static void listen (GTask *task);

static void
line_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Asking *asking = g_task_get_task_data (task);
  g_autofree char *line =
    g_data_input_stream_read_line_finish_utf8 (asking->said, result, NULL, NULL);

  if (line == NULL) {
    g_subprocess_wait_async (asking->process, NULL, ended_cb, g_steal_pointer (&task));
    return;
  }
  take_line (asking, line);
  listen (g_steal_pointer (&task));
}

static void
listen (GTask *task)
{
  Asking *asking = g_task_get_task_data (task);

  g_data_input_stream_read_line_async (asking->said, G_PRIORITY_DEFAULT, NULL, line_cb, task);
}

/* --- Starting ------------------------------------------------------------------------------ */

static void
cancelled_cb (GCancellable *cancellable, gpointer data)
{
  g_subprocess_send_signal (data, SIGTERM);
}

static void
start (GTask *task, const char *const *arguments)
{
  Asking *asking = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr (GError) error = NULL;

  asking->process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  if (asking->process == NULL) {
    g_task_return_pointer (task,
                           new_report (CO_REFRESH_FAILED, 0, error->message),
                           (GDestroyNotify) co_refresh_report_free);
    g_object_unref (task);
    return;
  }
  asking->said = g_data_input_stream_new (g_subprocess_get_stdout_pipe (asking->process));
  if (cancellable != NULL)
    asking->cancelled = g_cancellable_connect (cancellable,
                                               G_CALLBACK (cancelled_cb),
                                               g_object_ref (asking->process),
                                               g_object_unref);
  listen (task);
}

/* What is the same wherever one would ask. */
static gboolean
is_over (GTask *task, const char *address)
{
  CoRefreshReport *report = NULL;

  if (*address == '\0')
    report = new_report (CO_REFRESH_NO_ADDRESS, 0, "this build has no address");
  else if (co_keys_builtin[0] == NULL)
    report = new_report (CO_REFRESH_NO_KEY, 0, "this build has no key");
  if (report == NULL)
    return FALSE;
  g_task_return_pointer (task, report, (GDestroyNotify) co_refresh_report_free);
  g_object_unref (task);
  return TRUE;
}

static GTask *
new_task (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, g_new0 (Asking, 1), (GDestroyNotify) asking_free);
  return task;
}

/**
 * co_refresh_ask_async:
 * @address: where to ask; nothing if nobody said
 * @folder: (type filename): where bundles are kept
 * @progress: (nullable) (scope async): called while something comes
 * @progress_data: for @progress
 * @cancellable: (nullable): ends it; nothing is lost by that
 * @callback: called at the end
 * @data: for @callback
 *
 * Asks whether there is newer knowledge, and fetches it. Only this sends anything anywhere.
 */
void
co_refresh_ask_async (const char *address,
                      const char *folder,
                      CoRefreshFunc progress,
                      gpointer progress_data,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer data)
{
  g_autofree char *program = get_program ();
  const char *const arguments[] = {program, "fetch", folder, address, NULL};
  GTask *task;
  Asking *asking;

  g_return_if_fail (address != NULL && folder != NULL);

  task = new_task (cancellable, callback, data);
  asking = g_task_get_task_data (task);
  asking->progress = progress;
  asking->progress_data = progress_data;
  if (!is_over (task, address))
    start (task, arguments);
}

/**
 * co_refresh_check_async:
 * @bundle: (type filename): a bundle
 * @signature: (type filename): its signature
 * @cancellable: (nullable): ends it
 * @callback: called at the end
 * @data: for @callback
 *
 * Looks whether a bundle would be taken, without asking anybody or keeping it. `CO_REFRESH_NEWER`
 * says that it would, if it is newer.
 */
void
co_refresh_check_async (const char *bundle,
                        const char *signature,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autofree char *program = get_program ();
  const char *const arguments[] = {program, "check", bundle, signature, NULL};

  g_return_if_fail (bundle != NULL && signature != NULL);

  start (new_task (cancellable, callback, data), arguments);
}

/**
 * co_refresh_finish:
 * @result: the result of one of the functions above
 * @error: return location for an error; that it was cancelled is the only one
 *
 * Gets what came of it.
 *
 * Returns: (transfer full): a report, or `NULL` on error
 */
CoRefreshReport *
co_refresh_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
