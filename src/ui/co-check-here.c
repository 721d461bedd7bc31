/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-here.h"

/* A new check of this computer, after something was removed from it. */

static void begin (GTask *task);

static void
let_go (GTask *task)
{
  CoSession *session = g_task_get_source_object (task);

  g_signal_handlers_disconnect_by_data (co_session_get_check (session), task);
}

static void
give (GTask *task, gboolean is_checked)
{
  let_go (task);
  g_task_return_boolean (task, is_checked);
  g_object_unref (task);
}

static void
other_ended_cb (CoCheck *check, GTask *task)
{
  let_go (task);
  begin (task);
}

/* A check that was stopped has read nothing that counts. */
static void
ended_cb (CoCheck *check, GTask *task)
{
  give (task, co_check_get_state (check) == CO_CHECK_DONE);
}

/* Who wipes everything forgets the check too: it has no end then. */
static void
state_cb (CoCheck *check, GParamSpec *spec, GTask *task)
{
  if (co_check_get_state (check) == CO_CHECK_IDLE)
    give (task, FALSE);
}

/* A check that runs already may have read what was there before. The session takes over what was
 * found first. */
static void
begin (GTask *task)
{
  CoCheck *check = co_session_get_check (g_task_get_source_object (task));
  gboolean is_running = co_check_get_state (check) == CO_CHECK_RUNNING;

  g_signal_connect_after (check,
                          "ended",
                          G_CALLBACK (is_running ? other_ended_cb : ended_cb),
                          task);
  g_signal_connect (check, "notify::state", G_CALLBACK (state_cb), task);
  if (!is_running)
    co_check_start_here (check);
}

/**
 * co_check_here_async:
 * @session: what the program is about
 * @callback: called when it was checked
 * @data: for @callback
 *
 * Checks this computer alone, as soon as no other check runs.
 */
void
co_check_here_async (CoSession *session, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task;

  g_return_if_fail (CO_IS_SESSION (session));

  task = g_task_new (session, NULL, callback, data);
  g_task_set_source_tag (task, co_check_here_async);
  begin (task);
}

/**
 * co_check_here_finish:
 * @session: what the program is about
 * @result: what @callback got
 *
 * Gets whether it was checked to the end.
 *
 * Returns: whether what the session has is new
 */
gboolean
co_check_here_finish (CoSession *session, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, session), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}

/**
 * co_check_here_is_forgotten:
 * @session: what the program is about
 *
 * Tells whether somebody wiped everything while it was checked: then nothing is to be written down
 * about it any more.
 *
 * Returns: whether the check was forgotten
 */
gboolean
co_check_here_is_forgotten (CoSession *session)
{
  g_return_val_if_fail (CO_IS_SESSION (session), FALSE);

  return co_check_get_state (co_session_get_check (session)) == CO_CHECK_IDLE;
}
