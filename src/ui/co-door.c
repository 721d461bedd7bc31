/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disks.h"
#include "co-door.h"

#include <glib/gi18n.h>

/* What was just read may take a moment to let go of a disk. */
#define TRIES      12
#define PAUSE_MSEC 250

/**
 * CoDoor:
 *
 * Opens disks for reading, one at a time, and closes those again that it has opened. Says in words
 * what came of it.
 */
struct _CoDoor {
  GObject parent_instance;

  /* Construct */
  GListModel *disks; /* (owned) (nullable) (element-type CoDisk) */

  /* State */
  GCancellable *cancellable; /* (owned) (nullable): of the disk that is being opened */
  char *busy;                /* (owned) (nullable): the id of a disk */
  char *notice;              /* (owned) (nullable) */
  char *about;               /* (owned) (nullable): the id of the disk that the notice is about */
  gboolean is_obstacle;      /* the notice tells what is in the way */
  gboolean is_open;          /* or else, it tells of a disk that is open */
};

G_DEFINE_FINAL_TYPE (CoDoor, co_door, G_TYPE_OBJECT)

enum { PROP_BUSY = 1, PROP_NOTICE, N_PROPS };
enum { OPENED, CHANGED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
set_busy (CoDoor *self, const char *id)
{
  g_free (self->busy);
  self->busy = g_strdup (id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static CoDisks *
get_service (CoDoor *self)
{
  return self->disks != NULL && CO_IS_DISKS (self->disks) ? CO_DISKS (self->disks) : NULL;
}

static gboolean
is_ours (CoDoor *self, CoDisk *disk, const char *id)
{
  return (id == NULL || g_str_equal (co_disk_get_info (disk)->id, id)) &&
         co_disks_can_unmount (get_service (self), disk);
}

/* A disk that we have opened: that with an id, or any. */
static CoDisk *
find_ours (CoDoor *self, const char *id)
{
  guint count = get_service (self) != NULL ? g_list_model_get_n_items (self->disks) : 0;

  for (guint i = 0; i < count; i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (self->disks, i);

    if (is_ours (self, disk, id))
      return g_steal_pointer (&disk);
  }
  return NULL;
}

/* --- What is said -------------------------------------------------------------------------- */

static void
set_notice (CoDoor *self, const char *id, const char *notice)
{
  g_free (self->about);
  self->about = g_strdup (id);
  g_free (self->notice);
  self->notice = g_strdup (notice);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);
}

static void
say_obstacle (CoDoor *self, CoDisk *disk)
{
  const char *obstacle = co_disk_get_obstacle (disk);

  self->is_obstacle = obstacle != NULL;
  set_notice (self, co_disk_get_info (disk)->id, obstacle);
}

/* Of the disk that it is busy with. */
static void
say_outcome (CoDoor *self, gboolean is_open, const char *words)
{
  self->is_obstacle = FALSE;
  self->is_open = is_open;
  set_notice (self, self->busy, words);
}

static gboolean
is_true_of (CoDoor *self, CoDisk *disk)
{
  if (self->is_obstacle)
    return g_strcmp0 (co_disk_get_obstacle (disk), self->notice) == 0;
  return (co_disk_get_info (disk)->mount_point != NULL) == self->is_open;
}

static gboolean
is_obsolete (CoDoor *self)
{
  guint count = g_list_model_get_n_items (self->disks);

  for (guint i = 0; i < count; i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (self->disks, i);

    if (g_str_equal (co_disk_get_info (disk)->id, self->about))
      return !is_true_of (self, disk);
  }
  return TRUE;
}

/* Nobody is told to take away a disk that somebody opened again, or what to do with one that has
 * gone. */
static void
disks_changed_cb (CoDoor *self)
{
  if (self->notice != NULL && is_obsolete (self))
    co_door_clear_notice (self);
}

/* --- Opening ------------------------------------------------------------------------------- */

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoDoor) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = co_disks_mount_finish (CO_DISKS (source), result, &error);

  g_clear_object (&self->cancellable);
  if (path == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    say_outcome (self, FALSE, error->message);
  set_busy (self, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
  if (path != NULL)
    g_signal_emit (self, signals[OPENED], 0, path);
}

/**
 * co_door_open:
 * @self: a door
 * @disk: a disk that is not open
 *
 * Opens a disk for reading only; the system may ask for a password. [signal@Co.Door::opened] tells
 * when it is open; if it cannot be, the notice tells why, and what to do.
 */
void
co_door_open (CoDoor *self, CoDisk *disk)
{
  g_return_if_fail (CO_IS_DOOR (self) && CO_IS_DISK (disk));

  if (self->busy != NULL)
    return;
  say_obstacle (self, disk);
  if (self->is_obstacle || get_service (self) == NULL)
    return;
  self->cancellable = g_cancellable_new ();
  set_busy (self, co_disk_get_info (disk)->id);
  co_disks_mount_async (get_service (self),
                        disk,
                        self->cancellable,
                        opened_cb,
                        g_object_ref (self));
}

/* --- Closing ------------------------------------------------------------------------------- */

/**
 * co_door_can_close:
 * @self: a door
 * @id: of a disk
 *
 * Tells whether a disk was opened here, so that it may be closed here.
 *
 * Returns: whether it was, and is still open
 */
gboolean
co_door_can_close (CoDoor *self, const char *id)
{
  g_autoptr (CoDisk) disk = NULL;

  g_return_val_if_fail (CO_IS_DOOR (self) && id != NULL, FALSE);

  disk = find_ours (self, id);
  return disk != NULL;
}

static void
closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoDoor) self = data;
  g_autoptr (GError) error = NULL;
  gboolean is_closed = co_disks_unmount_finish (CO_DISKS (source), result, &error);

  say_outcome (self,
               !is_closed,
               is_closed ? _ ("The disk is closed. You can take it away now.") : error->message);
  set_busy (self, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * co_door_close:
 * @self: a door
 * @id: of a disk that was opened here
 *
 * Closes a disk, so that it can be taken away. The notice tells when it is, or why it is not.
 */
void
co_door_close (CoDoor *self, const char *id)
{
  g_autoptr (CoDisk) disk = NULL;

  g_return_if_fail (CO_IS_DOOR (self) && id != NULL);

  disk = find_ours (self, id);
  if (disk == NULL || self->busy != NULL)
    return;
  co_door_clear_notice (self);
  set_busy (self, id);
  co_disks_unmount_async (get_service (self), disk, NULL, closed_cb, g_object_ref (self));
}

static gboolean close_next_cb (gpointer data);

static void
one_closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  gint tries = GPOINTER_TO_INT (g_task_get_task_data (task));

  if (co_disks_unmount_finish (CO_DISKS (source), result, &error)) {
    close_next_cb (g_steal_pointer (&task));
    return;
  }
  if (tries == 0 || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_task_return_boolean (task, FALSE);
    return;
  }
  g_task_set_task_data (task, GINT_TO_POINTER (tries - 1), NULL);
  g_timeout_add (PAUSE_MSEC, close_next_cb, g_steal_pointer (&task));
}

/* Takes the task. */
static gboolean
close_next_cb (gpointer data)
{
  g_autoptr (GTask) task = data;
  CoDoor *self = g_task_get_source_object (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr (CoDisk) disk = find_ours (self, NULL);

  if (disk == NULL)
    g_task_return_boolean (task, TRUE);
  else
    co_disks_unmount_async (get_service (self),
                            disk,
                            cancellable,
                            one_closed_cb,
                            g_steal_pointer (&task));
  return G_SOURCE_REMOVE;
}

/**
 * co_door_close_all_async:
 * @self: a door
 * @cancellable: (nullable): to stop waiting
 * @callback: (nullable): called when no more can be closed
 * @data: for @callback
 *
 * Closes every disk that was opened here, for who leaves. One that is in use is tried for a few
 * seconds, and then stays open; nothing was written to it. Says nothing to the person.
 */
void
co_door_close_all_async (CoDoor *self,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  GTask *task;

  g_return_if_fail (CO_IS_DOOR (self));

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, co_door_close_all_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, GINT_TO_POINTER (TRIES), NULL);
  close_next_cb (task);
}

/**
 * co_door_close_all_finish:
 * @self: a door
 * @result: what the callback got
 *
 * Ends [method@Co.Door.close_all_async].
 *
 * Returns: whether all are closed
 */
gboolean
co_door_close_all_finish (CoDoor *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}

/* --- What is going on ---------------------------------------------------------------------- */

/**
 * co_door_get_busy:
 * @self: a door
 *
 * Gets which disk is being opened or closed.
 *
 * Returns: (nullable): the id of a disk
 */
const char *
co_door_get_busy (CoDoor *self)
{
  g_return_val_if_fail (CO_IS_DOOR (self), NULL);

  return self->busy;
}

/**
 * co_door_get_notice:
 * @self: a door
 *
 * Gets what the person has to know of the last disk, until it is taken away.
 *
 * Returns: (nullable): sentences for people
 */
const char *
co_door_get_notice (CoDoor *self)
{
  g_return_val_if_fail (CO_IS_DOOR (self), NULL);

  return self->notice;
}

/**
 * co_door_clear_notice:
 * @self: a door
 *
 * Takes the notice away.
 */
void
co_door_clear_notice (CoDoor *self)
{
  g_return_if_fail (CO_IS_DOOR (self));

  if (self->notice != NULL)
    set_notice (self, NULL, NULL);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_door_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoDoor *self = CO_DOOR (object);

  switch (id) {
  case PROP_BUSY:
    g_value_set_string (value, self->busy);
    break;
  case PROP_NOTICE:
    g_value_set_string (value, self->notice);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_door_finalize (GObject *object)
{
  CoDoor *self = CO_DOOR (object);

  g_clear_object (&self->disks);
  g_clear_object (&self->cancellable);
  g_free (self->busy);
  g_free (self->notice);
  g_free (self->about);
  G_OBJECT_CLASS (co_door_parent_class)->finalize (object);
}

static guint
add_signal (const char *name, guint n_params, GType param)
{
  return g_signal_new (name,
                       CO_TYPE_DOOR,
                       G_SIGNAL_RUN_LAST,
                       0,
                       NULL,
                       NULL,
                       NULL,
                       G_TYPE_NONE,
                       n_params,
                       param);
}

static void
co_door_class_init (CoDoorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = co_door_get_property;
  object_class->finalize = co_door_finalize;

  properties[PROP_BUSY] = g_param_spec_string ("busy", NULL, NULL, NULL, flags);
  properties[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * CoDoor::opened:
   * @self: the door
   * @path: (type filename): where the disk can be read now
   *
   * Emitted when a disk is open that the person wanted to check.
   */
  signals[OPENED] = add_signal ("opened", 1, G_TYPE_STRING);

  /**
   * CoDoor::changed:
   * @self: the door
   *
   * Emitted when a disk was opened or closed, or could not be.
   */
  signals[CHANGED] = add_signal ("changed", 0, G_TYPE_NONE);
}

static void
co_door_init (CoDoor *self)
{
}

/**
 * co_door_new:
 *
 * Makes a door that has no disks yet.
 *
 * Returns: (transfer full): a new door
 */
CoDoor *
co_door_new (void)
{
  return g_object_new (CO_TYPE_DOOR, NULL);
}

/**
 * co_door_set_disks:
 * @self: a door without disks
 * @disks: a list of [class@Co.Disk]: a [class@Co.Disks], or else none of them can be opened
 *
 * Sets which disks there are.
 */
void
co_door_set_disks (CoDoor *self, GListModel *disks)
{
  g_return_if_fail (CO_IS_DOOR (self) && G_IS_LIST_MODEL (disks) && self->disks == NULL);

  self->disks = g_object_ref (disks);
  g_signal_connect_object (disks,
                           "items-changed",
                           G_CALLBACK (disks_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
}
