/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-watch.h"

/* https://storaged.org/doc/udisks2-api/latest/ref-dbus.html, and for the interfaces of D-Bus
 * itself: https://dbus.freedesktop.org/doc/dbus-specification.html#standard-interfaces */
#define MANAGER_PATH "/org/freedesktop/UDisks2"
#define MANAGER      "org.freedesktop.DBus.ObjectManager"
#define PROPERTIES   "org.freedesktop.DBus.Properties"

/**
 * CoDiskWatch:
 *
 * Follows what UDisks2 says of disks, from when it appears on the bus to when it leaves, and again.
 * It never waits for an answer.
 */
struct _CoDiskWatch {
  GObject parent_instance;

  /* Construct */
  GDBusConnection *connection; /* (owned) */
  CoDiskWatchFunc tell;
  gpointer data;

  /* State */
  GCancellable *cancellable; /* (owned) (nullable): of the call for all objects */
  guint watch;
  guint subscriptions[3];
  CoDiskObjects *objects; /* (owned) (nullable): NULL until all are known */
};

G_DEFINE_FINAL_TYPE (CoDiskWatch, co_disk_watch, G_TYPE_OBJECT)

/* What comes before the answer with all objects is in that answer. */
static void
on_added (GDBusConnection *connection,
          const char *sender,
          const char *path,
          const char *interface,
          const char *signal,
          GVariant *parameters,
          gpointer data)
{
  CoDiskWatch *self = data;
  g_autoptr (GVariant) interfaces = NULL;
  const char *object = NULL;

  if (self->objects == NULL || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(oa{sa{sv}})")))
    return;
  g_variant_get (parameters, "(&o@a{sa{sv}})", &object, &interfaces);
  co_disk_objects_add (self->objects, object, interfaces);
  self->tell (self->objects, self->data);
}

static void
on_removed (GDBusConnection *connection,
            const char *sender,
            const char *path,
            const char *interface,
            const char *signal,
            GVariant *parameters,
            gpointer data)
{
  CoDiskWatch *self = data;
  g_autofree const char **interfaces = NULL;
  const char *object = NULL;

  if (self->objects == NULL || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(oas)")))
    return;
  g_variant_get (parameters, "(&o^a&s)", &object, &interfaces);
  co_disk_objects_remove (self->objects, object, interfaces);
  self->tell (self->objects, self->data);
}

static void
on_changed (GDBusConnection *connection,
            const char *sender,
            const char *path,
            const char *interface,
            const char *signal,
            GVariant *parameters,
            gpointer data)
{
  CoDiskWatch *self = data;
  g_autoptr (GVariant) changed = NULL;
  g_autofree const char **invalidated = NULL;
  const char *of = NULL;

  if (self->objects == NULL || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(sa{sv}as)")))
    return;
  g_variant_get (parameters, "(&s@a{sv}^a&s)", &of, &changed, &invalidated);
  co_disk_objects_change (self->objects, path, of, changed, invalidated);
  self->tell (self->objects, self->data);
}

static guint
subscribe (CoDiskWatch *self,
           const char *owner,
           const char *interface,
           const char *signal,
           const char *path,
           GDBusSignalCallback callback)
{
  return g_dbus_connection_signal_subscribe (self->connection,
                                             owner,
                                             interface,
                                             signal,
                                             path,
                                             NULL,
                                             G_DBUS_SIGNAL_FLAGS_NONE,
                                             callback,
                                             self,
                                             NULL);
}

/* Forgets all that came from the service. */
static void
leave_service (CoDiskWatch *self)
{
  g_cancellable_cancel (self->cancellable);
  g_set_object (&self->cancellable, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (self->subscriptions); i++) {
    if (self->subscriptions[i] != 0)
      g_dbus_connection_signal_unsubscribe (self->connection, self->subscriptions[i]);
    self->subscriptions[i] = 0;
  }
  g_clear_pointer (&self->objects, co_disk_objects_free);
}

/* The call does not keep this object: it can go away while the call is under way. */
static GWeakRef *
weak_new (CoDiskWatch *self)
{
  GWeakRef *weak = g_new0 (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  return weak;
}

static void
on_objects (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CoDiskWatch) self = g_weak_ref_get (data);
  g_autoptr (GVariant) objects = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  GVariantIter iter;
  const char *path;
  GVariant *interfaces;

  g_weak_ref_clear (data);
  g_free (data);
  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (reply == NULL) {
    g_debug ("no objects: %s", error->message);
    self->tell (NULL, self->data);
    return;
  }
  self->objects = co_disk_objects_new ();
  objects = g_variant_get_child_value (reply, 0);
  g_variant_iter_init (&iter, objects);
  while (g_variant_iter_loop (&iter, "{&o@a{sa{sv}}}", &path, &interfaces))
    co_disk_objects_add (self->objects, path, interfaces);
  self->tell (self->objects, self->data);
}

static void
on_appeared (GDBusConnection *connection, const char *name, const char *owner, gpointer data)
{
  CoDiskWatch *self = data;

  leave_service (self);
  self->cancellable = g_cancellable_new ();
  self->subscriptions[0] =
    subscribe (self, owner, MANAGER, "InterfacesAdded", MANAGER_PATH, on_added);
  self->subscriptions[1] =
    subscribe (self, owner, MANAGER, "InterfacesRemoved", MANAGER_PATH, on_removed);
  self->subscriptions[2] =
    subscribe (self, owner, PROPERTIES, "PropertiesChanged", NULL, on_changed);
  g_dbus_connection_call (connection,
                          owner,
                          MANAGER_PATH,
                          MANAGER,
                          "GetManagedObjects",
                          NULL,
                          G_VARIANT_TYPE ("(a{oa{sa{sv}}})"),
                          G_DBUS_CALL_FLAGS_NONE,
                          -1,
                          self->cancellable,
                          on_objects,
                          weak_new (self));
}

static void
on_vanished (GDBusConnection *connection, const char *name, gpointer data)
{
  CoDiskWatch *self = data;

  leave_service (self);
  self->tell (NULL, self->data);
}

static void
co_disk_watch_dispose (GObject *object)
{
  CoDiskWatch *self = CO_DISK_WATCH (object);

  leave_service (self);
  g_clear_handle_id (&self->watch, g_bus_unwatch_name);
  g_clear_object (&self->connection);
  G_OBJECT_CLASS (co_disk_watch_parent_class)->dispose (object);
}

static void
co_disk_watch_class_init (CoDiskWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_disk_watch_dispose;
}

static void
co_disk_watch_init (CoDiskWatch *self)
{
}

/**
 * co_disk_watch_new:
 * @connection: the system bus
 * @tell: (scope notified): called with all objects when anything about them has changed, and with
 *   `NULL` when there is no service
 * @data: for @tell
 *
 * Starts the service if it can be started, and follows it as long as this object lives.
 *
 * Returns: (transfer full): a new watch
 */
CoDiskWatch *
co_disk_watch_new (GDBusConnection *connection, CoDiskWatchFunc tell, gpointer data)
{
  CoDiskWatch *self = g_object_new (CO_TYPE_DISK_WATCH, NULL);

  self->connection = g_object_ref (connection);
  self->tell = tell;
  self->data = data;
  self->watch = g_bus_watch_name_on_connection (connection,
                                                CO_DISK_SERVICE,
                                                G_BUS_NAME_WATCHER_FLAGS_AUTO_START,
                                                on_appeared,
                                                on_vanished,
                                                self,
                                                NULL);
  return self;
}
