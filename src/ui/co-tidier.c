/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-check-here.h"
#include "co-found-here.h"
#include "co-removal-error.h"
#include "co-tidier.h"

#include <glib/gi18n.h>

/* Milliseconds in which the second click of a double click would come. */
#define PAUSE 600

/**
 * CoTidier:
 *
 * What products left on this computer, and how it goes: piece by piece to the trash, where the
 * person may do that. What goes is written into the record, and so is what the check after it found
 * of the products that it belonged to.
 */
struct _CoTidier {
  GObject parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  char *folder;       /* (owned) (type filename): where the record is; threads read it */

  /* State */
  CoTidierState state;
  GPtrArray *leftovers; /* (owned) (element-type CoLeftover) */
  GHashTable *touched;  /* (owned) (element-type utf8): products of which something went */
  GHashTable *stuck;    /* (owned) (element-type filename): what the trash did not take */
  char *fault;          /* (owned) (nullable): why the last move did not work */
};

G_DEFINE_FINAL_TYPE (CoTidier, co_tidier, G_TYPE_OBJECT)

enum { PROP_STATE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Each change of what is shown is told as one of the state. */
static void
set_state (CoTidier *self, CoTidierState state)
{
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* --- Looking ------------------------------------------------------------------------------- */

static void
look_in_thread (GTask *task, gpointer source, gpointer result, GCancellable *cancellable)
{
  g_task_return_pointer (task, co_leftovers_list (result), (GDestroyNotify) g_ptr_array_unref);
}

/* What the trash did not take once goes another way. */
static void
mark_stuck (CoTidier *self)
{
  for (guint i = 0; i < self->leftovers->len; i++) {
    CoLeftover *leftover = g_ptr_array_index (self->leftovers, i);

    if (g_hash_table_contains (self->stuck, leftover->path))
      leftover->can_trash = FALSE;
  }
}

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoTidier *self = CO_TIDIER (source);

  g_clear_pointer (&self->leftovers, g_ptr_array_unref);
  self->leftovers = g_task_propagate_pointer (G_TASK (result), NULL);
  mark_stuck (self);
  set_state (self, CO_TIDIER_SHOWN);
}

/**
 * co_tidier_look:
 * @self: a tidier
 *
 * Looks what of that which the last check found is there.
 */
void
co_tidier_look (CoTidier *self)
{
  g_autoptr (CoResult) result = NULL;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CO_IS_TIDIER (self));

  result = co_found_here_get_result (self->session);
  if (result == NULL) {
    set_state (self, CO_TIDIER_SHOWN);
    return;
  }
  set_state (self, CO_TIDIER_BUSY);
  task = g_task_new (self, NULL, looked_cb, NULL);
  g_task_set_source_tag (task, co_tidier_look);
  g_task_set_task_data (task, g_steal_pointer (&result), g_object_unref);
  g_task_run_in_thread (task, look_in_thread);
}

/* --- To the trash -------------------------------------------------------------------------- */

/* The list is not touched by others while the state is busy. */
static void
trash_in_thread (GTask *task, gpointer source, gpointer leftover, GCancellable *cancellable)
{
  CoTidier *self = source;
  GError *error = NULL;

  if (co_leftover_trash (leftover, self->folder, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* No password is asked for, and no package was to go. */
static char *
say_fault (const GError *error)
{
  if (g_error_matches (error, CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_NO_RECORD))
    return g_strdup (co_removal_error_say (error));
  return g_strdup (_ ("That could not be moved to the trash. If it is still there, you see below "
                      "what else you can do."));
}

static void
pause_over_cb (gpointer data)
{
  g_autoptr (CoTidier) self = data;

  co_tidier_look (self);
}

static void
trashed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoTidier *self = CO_TIDIER (source);
  const CoLeftover *leftover = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->fault, g_free);
  if (g_task_propagate_boolean (G_TASK (result), &error)) {
    g_hash_table_add (self->touched, g_strdup (leftover->product));
  } else {
    self->fault = say_fault (error);
    if (!g_error_matches (error, CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_NO_RECORD))
      g_hash_table_add (self->stuck, g_strdup (leftover->path));
  }
  /* The next piece moves up to where this one was, and nobody has asked for that one. */
  g_timeout_add_once (PAUSE, pause_over_cb, g_object_ref (self));
}

/**
 * co_tidier_trash:
 * @self: a tidier that shows what is left
 * @leftover: one of what is left
 *
 * Moves it to the trash.
 */
void
co_tidier_trash (CoTidier *self, const CoLeftover *leftover)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CO_IS_TIDIER (self) && self->state == CO_TIDIER_SHOWN);

  set_state (self, CO_TIDIER_BUSY);
  task = g_task_new (self, NULL, trashed_cb, NULL);
  g_task_set_source_tag (task, co_tidier_trash);
  g_task_set_task_data (task, (gpointer) leftover, NULL);
  g_task_run_in_thread (task, trash_in_thread);
}

/* --- The check after it -------------------------------------------------------------------- */

static void
tell_in_thread (GTask *task, gpointer source, gpointer events, GCancellable *cancellable)
{
  CoTidier *self = source;
  GPtrArray *list = events;

  /* What the check saw is true, and shown, even if it could not be written down. */
  for (guint i = 0; i < list->len; i++)
    co_removal_record_add (self->folder, g_ptr_array_index (list, i), NULL);
  g_task_return_boolean (task, TRUE);
}

static void
told_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  co_tidier_look (CO_TIDIER (source));
}

static GPtrArray *
list_events (CoTidier *self, gboolean is_checked)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) co_removal_event_free);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GHashTableIter iter;
  gpointer product;

  if (co_check_here_is_forgotten (self->session))
    g_hash_table_remove_all (self->touched);
  g_hash_table_iter_init (&iter, self->touched);
  while (g_hash_table_iter_next (&iter, &product, NULL)) {
    CoRemovalEventKind kind =
      is_checked ? co_found_here_judge (self->session, product) : CO_REMOVAL_EVENT_NOT_SURE;

    g_ptr_array_add (events, co_removal_event_new (kind, now, product, NULL, NULL));
  }
  g_hash_table_remove_all (self->touched);
  return events;
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoTidier) self = data;
  gboolean is_checked = co_check_here_finish (CO_SESSION (source), result);
  g_autoptr (GTask) task = g_task_new (self, NULL, told_cb, NULL);

  g_task_set_source_tag (task, co_tidier_check);
  g_task_set_task_data (task, list_events (self, is_checked), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, tell_in_thread);
}

/**
 * co_tidier_check:
 * @self: a tidier that shows what is left
 *
 * Checks this computer again, and writes down what it found of the products of which something
 * went.
 */
void
co_tidier_check (CoTidier *self)
{
  g_return_if_fail (CO_IS_TIDIER (self) && self->state == CO_TIDIER_SHOWN);

  g_clear_pointer (&self->fault, g_free);
  set_state (self, CO_TIDIER_CHECKING);
  co_check_here_async (self->session, checked_cb, g_object_ref (self));
}

/* --- The object ---------------------------------------------------------------------------- */

static void
co_tidier_finalize (GObject *object)
{
  CoTidier *self = CO_TIDIER (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->leftovers, g_ptr_array_unref);
  g_clear_pointer (&self->touched, g_hash_table_unref);
  g_clear_pointer (&self->stuck, g_hash_table_unref);
  g_free (self->fault);
  g_free (self->folder);
  G_OBJECT_CLASS (co_tidier_parent_class)->finalize (object);
}

static void
co_tidier_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_STATE:
    g_value_set_int (value, (int) CO_TIDIER (object)->state);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_tidier_class_init (CoTidierClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = co_tidier_finalize;
  object_class->get_property = co_tidier_get_property;

  properties[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, 0, CO_TIDIER_SHOWN, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_tidier_init (CoTidier *self)
{
  self->leftovers = g_ptr_array_new ();
  self->touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->stuck = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * co_tidier_new:
 * @session: what the program is about
 *
 * Makes a tidier that has not looked yet.
 *
 * Returns: (transfer full): a new tidier
 */
CoTidier *
co_tidier_new (CoSession *session)
{
  CoTidier *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_TIDIER, NULL);
  self->session = g_object_ref (session);
  self->folder = g_strdup (co_progress_get_folder (co_session_get_progress (session)));
  return self;
}

/**
 * co_tidier_get_state:
 * @self: a tidier
 *
 * Gets what it does.
 *
 * Returns: the state
 */
CoTidierState
co_tidier_get_state (CoTidier *self)
{
  g_return_val_if_fail (CO_IS_TIDIER (self), CO_TIDIER_BUSY);

  return self->state;
}

/**
 * co_tidier_get_leftovers:
 * @self: a tidier
 *
 * Gets what is left.
 *
 * Returns: (transfer none) (element-type CoLeftover): leftovers
 */
GPtrArray *
co_tidier_get_leftovers (CoTidier *self)
{
  g_return_val_if_fail (CO_IS_TIDIER (self), NULL);

  return self->leftovers;
}

/**
 * co_tidier_is_changed:
 * @self: a tidier
 *
 * Tells whether something went since the last check.
 *
 * Returns: whether a new check is due
 */
gboolean
co_tidier_is_changed (CoTidier *self)
{
  g_return_val_if_fail (CO_IS_TIDIER (self), FALSE);

  return g_hash_table_size (self->touched) > 0;
}

/**
 * co_tidier_get_fault:
 * @self: a tidier
 *
 * Gets why the last move did not work.
 *
 * Returns: (nullable): sentences for people
 */
const char *
co_tidier_get_fault (CoTidier *self)
{
  g_return_val_if_fail (CO_IS_TIDIER (self), NULL);

  return self->fault;
}
