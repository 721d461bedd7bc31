/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-list.h"
#include "co-disk-opening.h"
#include "co-disk-reading.h"
#include "co-disk-watch.h"
#include "co-disks.h"
#include "co-error.h"

#include <glib/gi18n-lib.h>

/**
 * CoDisks:
 *
 * The disks that are attached to this computer and can hold a system, those that are open and those
 * that are not, as long as they are there. They can be opened for reading only.
 *
 * All of it is asked of UDisks2 over D-Bus, and nothing here waits for an answer.
 */
struct _CoDisks {
  GObject parent_instance;

  /* Construct */
  GDBusConnection *connection; /* (owned) (nullable) */

  /* State */
  CoDisksState state;
  gboolean is_started;
  CoDiskWatch *watch; /* (owned) (nullable): NULL until there is a bus */
  GPtrArray *disks;   /* (owned) (element-type CoDisk) */
  GHashTable *ours;   /* (owned) (element-type utf8 filename): where we opened a disk, by id */
};

enum { PROP_STATE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void co_disks_list_model_init (GListModelInterface *interface);

/* Left as it is: clang-format takes the hyphens for minus signs. */
/* clang-format off */
G_DEFINE_ENUM_TYPE (CoDisksState, co_disks_state,
                    G_DEFINE_ENUM_VALUE (CO_DISKS_LOOKING, "looking"),
                    G_DEFINE_ENUM_VALUE (CO_DISKS_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (CO_DISKS_UNAVAILABLE, "unavailable"))
/* clang-format on */

G_DEFINE_FINAL_TYPE_WITH_CODE (CoDisks,
                               co_disks,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, co_disks_list_model_init))

/* --- The list ------------------------------------------------------------------------------ */

static GType
get_item_type (GListModel *list)
{
  return CO_TYPE_DISK;
}

static guint
get_n_items (GListModel *list)
{
  return CO_DISKS (list)->disks->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  GPtrArray *disks = CO_DISKS (list)->disks;

  return position < disks->len ? g_object_ref (g_ptr_array_index (disks, position)) : NULL;
}

static void
co_disks_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

static CoDisk *
find (GPtrArray *disks, const char *id)
{
  for (guint i = 0; i < disks->len; i++)
    if (g_str_equal (co_disk_get_info (g_ptr_array_index (disks, i))->id, id))
      return g_ptr_array_index (disks, i);
  return NULL;
}

/* Where we opened a disk counts until it is closed there. Right after we opened it, news of the
 * disk can come that do not know of it yet. */
static gboolean
is_closed (CoDisk *before, CoDisk *now, const char *place)
{
  if (now == NULL)
    return TRUE;
  if (g_strcmp0 (co_disk_get_info (now)->mount_point, place) == 0)
    return FALSE;
  return before == NULL || g_strcmp0 (co_disk_get_info (before)->mount_point, place) == 0;
}

static void
forget_closed (CoDisks *self, GPtrArray *wanted)
{
  GHashTableIter iter;
  gpointer id;
  gpointer place;

  g_hash_table_iter_init (&iter, self->ours);
  while (g_hash_table_iter_next (&iter, &id, &place))
    if (is_closed (find (self->disks, id), find (wanted, id), place))
      g_hash_table_iter_remove (&iter);
}

/* --- The service --------------------------------------------------------------------------- */

static void
set_state (CoDisks *self, CoDisksState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

/* What we opened stays open, and ours, while the service is away. */
static void
have_no_service (CoDisks *self)
{
  guint count = self->disks->len;

  g_ptr_array_set_size (self->disks, 0);
  if (count > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, count, 0);
  set_state (self, CO_DISKS_UNAVAILABLE);
}

static void
on_objects (CoDiskObjects *objects, gpointer data)
{
  g_autoptr (CoDisks) self = g_object_ref (CO_DISKS (data));
  g_autoptr (GPtrArray) wanted = NULL;

  if (objects == NULL) {
    have_no_service (self);
    return;
  }
  wanted = co_disk_reading_all (objects);
  forget_closed (self, wanted);
  co_disk_list_update (G_LIST_MODEL (self), self->disks, wanted);
  set_state (self, CO_DISKS_READY);
}

static void
on_bus (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoDisks) self = g_weak_ref_get (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) connection = g_bus_get_finish (result, &error);

  g_weak_ref_clear (data);
  g_free (data);
  if (self == NULL)
    return;
  if (connection == NULL) {
    g_debug ("no system bus: %s", error->message);
    have_no_service (self);
    return;
  }
  /* The rest of the program goes on without disks. */
  g_dbus_connection_set_exit_on_close (connection, FALSE);
  self->connection = g_steal_pointer (&connection);
  self->watch = co_disk_watch_new (self->connection, on_objects, self);
}

/* --- Objects ------------------------------------------------------------------------------- */

static void
co_disks_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  switch (id) {
  case PROP_STATE:
    g_value_set_enum (value, CO_DISKS (object)->state);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
co_disks_dispose (GObject *object)
{
  CoDisks *self = CO_DISKS (object);

  g_clear_object (&self->watch);
  G_OBJECT_CLASS (co_disks_parent_class)->dispose (object);
}

static void
co_disks_finalize (GObject *object)
{
  CoDisks *self = CO_DISKS (object);

  g_clear_object (&self->connection);
  g_ptr_array_unref (self->disks);
  g_hash_table_unref (self->ours);
  G_OBJECT_CLASS (co_disks_parent_class)->finalize (object);
}

static void
co_disks_class_init (CoDisksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = co_disks_get_property;
  object_class->dispose = co_disks_dispose;
  object_class->finalize = co_disks_finalize;

  /**
   * CoDisks:state:
   *
   * How far the look for disks is.
   */
  properties[PROP_STATE] = g_param_spec_enum ("state",
                                              NULL,
                                              NULL,
                                              CO_TYPE_DISKS_STATE,
                                              CO_DISKS_LOOKING,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
co_disks_init (CoDisks *self)
{
  self->disks = g_ptr_array_new_with_free_func (g_object_unref);
  self->ours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * co_disks_new:
 *
 * Makes an empty list of disks.
 *
 * Returns: (transfer full): a new list
 */
CoDisks *
co_disks_new (void)
{
  return g_object_new (CO_TYPE_DISKS, NULL);
}

/**
 * co_disks_new_for_connection:
 * @connection: the bus where UDisks2 is, or can come to be
 *
 * Makes an empty list of the disks that the UDisks2 on this bus tells of.
 *
 * Returns: (transfer full): a new list
 */
CoDisks *
co_disks_new_for_connection (GDBusConnection *connection)
{
  CoDisks *self;

  g_return_val_if_fail (G_IS_DBUS_CONNECTION (connection), NULL);

  self = co_disks_new ();
  self->connection = g_object_ref (connection);
  return self;
}

/**
 * co_disks_start:
 * @self: a list of disks
 *
 * Starts to look for disks, on the system bus if no other was given, and goes on as long as the
 * list lives. If the service goes away and comes back, so do the disks. Without a system bus there
 * are none for good.
 */
void
co_disks_start (CoDisks *self)
{
  GWeakRef *weak;

  g_return_if_fail (CO_IS_DISKS (self) && !self->is_started);

  self->is_started = TRUE;
  if (self->connection != NULL) {
    self->watch = co_disk_watch_new (self->connection, on_objects, self);
    return;
  }
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  g_bus_get (G_BUS_TYPE_SYSTEM, NULL, on_bus, weak);
}

/**
 * co_disks_get_state:
 * @self: a list of disks
 *
 * Gets how far the look for disks is.
 *
 * Returns: the state
 */
CoDisksState
co_disks_get_state (CoDisks *self)
{
  g_return_val_if_fail (CO_IS_DISKS (self), CO_DISKS_UNAVAILABLE);

  return self->state;
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  CoDisks *self = g_task_get_source_object (task);
  CoDisk *disk = g_task_get_task_data (task);
  gboolean is_ours = FALSE;
  char *place = co_disk_opening_finish (result, &is_ours, &error);

  if (place == NULL) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  if (is_ours)
    g_hash_table_replace (self->ours, g_strdup (co_disk_get_info (disk)->id), g_strdup (place));
  g_task_return_pointer (task, place, g_free);
}

/* Why a disk cannot be opened, which is known before anybody is asked. */
static GError *
find_obstacle (CoDisks *self, CoDisk *disk)
{
  const char *obstacle = co_disk_get_obstacle (disk);

  if (obstacle == NULL && self->connection == NULL)
    obstacle = _ ("This computer does not let us open disks. Open the disk in your file manager, "
                  "then check it here.");
  return obstacle != NULL ? g_error_new_literal (CO_ERROR, CO_ERROR_UNAVAILABLE, obstacle) : NULL;
}

/**
 * co_disks_mount_async:
 * @self: a list of disks
 * @disk: a disk of the list
 * @cancellable: (nullable): to stop waiting
 * @callback: called when the disk is open, or will not be
 * @data: for @callback
 *
 * Opens a disk for reading only. The system may ask the person for a password, and waits for it as
 * long as it takes. If @cancellable is cancelled meanwhile, that question stays on the screen,
 * since nobody but the person can close it; what is opened by the answer is closed again at once.
 */
void
co_disks_mount_async (CoDisks *self,
                      CoDisk *disk,
                      GCancellable *cancellable,
                      GAsyncReadyCallback callback,
                      gpointer data)
{
  GTask *task;
  GError *obstacle;

  g_return_if_fail (CO_IS_DISKS (self) && CO_IS_DISK (disk));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, co_disks_mount_async);
  /* What was opened is told, so that it can be closed again. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_object_ref (disk), g_object_unref);
  obstacle = find_obstacle (self, disk);
  if (obstacle != NULL) {
    g_task_return_error (task, obstacle);
    g_object_unref (task);
    return;
  }
  co_disk_opening_start (self->connection, disk, cancellable, on_opened, task);
}

/**
 * co_disks_mount_finish:
 * @self: a list of disks
 * @result: what the callback got
 * @error: return location for an error of the domain `CO_ERROR`, with a sentence for people, or
 *   `G_IO_ERROR_CANCELLED`
 *
 * Ends [method@Co.Disks.mount_async]. A disk that is open already is no error.
 *
 * Returns: (transfer full) (type filename): the folder where the disk is open, or `NULL`
 */
char *
co_disks_mount_finish (CoDisks *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * co_disks_can_unmount:
 * @self: a list of disks
 * @disk: a disk
 *
 * Tells whether this list has opened the disk, so that it may close it.
 *
 * Returns: whether it has, and nobody has closed it since
 */
gboolean
co_disks_can_unmount (CoDisks *self, CoDisk *disk)
{
  g_return_val_if_fail (CO_IS_DISKS (self) && CO_IS_DISK (disk), FALSE);

  return g_hash_table_contains (self->ours, co_disk_get_info (disk)->id);
}

static void
on_closed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  CoDisks *self = g_task_get_source_object (task);
  CoDisk *disk = g_task_get_task_data (task);

  if (!co_disk_closing_finish (result, &error)) {
    g_task_return_error (task, g_steal_pointer (&error));
    return;
  }
  g_hash_table_remove (self->ours, co_disk_get_info (disk)->id);
  g_task_return_boolean (task, TRUE);
}

/**
 * co_disks_unmount_async:
 * @self: a list of disks
 * @disk: a disk of the list
 * @cancellable: (nullable): to stop waiting; the disk may be closed all the same
 * @callback: called when the disk is closed, or will not be
 * @data: for @callback
 *
 * Closes a disk that this list has opened, so that it can be taken away. What somebody else opened
 * stays open.
 */
void
co_disks_unmount_async (CoDisks *self,
                        CoDisk *disk,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  GTask *task;

  g_return_if_fail (CO_IS_DISKS (self) && CO_IS_DISK (disk));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, co_disks_unmount_async);
  g_task_set_task_data (task, g_object_ref (disk), g_object_unref);
  if (!co_disks_can_unmount (self, disk)) {
    g_task_return_new_error (task,
                             CO_ERROR,
                             CO_ERROR_PERMISSION,
                             "%s",
                             _ ("Another program opened this disk. Close it in your file manager "
                                "before you take it away."));
    g_object_unref (task);
    return;
  }
  co_disk_closing_start (self->connection, disk, cancellable, on_closed, task);
}

/**
 * co_disks_unmount_finish:
 * @self: a list of disks
 * @result: what the callback got
 * @error: return location for an error of the domain `CO_ERROR`, with a sentence for people, or
 *   `G_IO_ERROR_CANCELLED`
 *
 * Ends [method@Co.Disks.unmount_async].
 *
 * Returns: whether the disk is closed and can be taken away
 */
gboolean
co_disks_unmount_finish (CoDisks *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
