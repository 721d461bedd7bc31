/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-opening.h"
#include "co-disk-problem.h"
#include "co-disk-sight.h"
#include "co-disk-watch.h"
#include "co-error.h"

#include <gio/gunixmounts.h>
#include <glib/gi18n-lib.h>

/* Mount and Unmount, their options and errors:
 * https://storaged.org/doc/udisks2-api/latest/gdbus-org.freedesktop.UDisks2.Filesystem.html, and
 * the options that all methods take:
 * https://storaged.org/doc/udisks2-api/latest/udisks-std-options.html. */
#define FILESYSTEM "org.freedesktop.UDisks2.Filesystem"
#define PROPERTIES "org.freedesktop.DBus.Properties"

/* On the result: whether the disk was opened by this attempt. */
#define IS_OURS "co-is-ours"

/* A person types a password meanwhile, or goes to look for it. */
#define NO_TIMEOUT G_MAXINT

/* One attempt to open a disk. Who asked may leave while a question for the password is open; what
 * the answer opens then is closed again. */
typedef struct {
  GTask *task;                 /* (owned) */
  GDBusConnection *connection; /* (owned) */
  GSource *cancelled;          /* (owned) (nullable) */
  char *id;                    /* (owned) */
  char *mount_point;           /* (owned) (nullable) */
  gboolean is_answered;
} CoDiskOpening;

static void
opening_free (CoDiskOpening *self)
{
  if (self->cancelled != NULL) {
    g_source_destroy (self->cancelled);
    g_source_unref (self->cancelled);
  }
  g_object_unref (self->task);
  g_object_unref (self->connection);
  g_free (self->id);
  g_free (self->mount_point);
  g_free (self);
}

static void
call_filesystem (CoDiskOpening *self,
                 const char *method,
                 GVariant *options,
                 GAsyncReadyCallback callback)
{
  g_dbus_connection_call (self->connection,
                          CO_DISK_SERVICE,
                          self->id,
                          FILESYSTEM,
                          method,
                          g_variant_new ("(@a{sv})", options),
                          NULL,
                          G_DBUS_CALL_FLAGS_NONE,
                          NO_TIMEOUT,
                          NULL,
                          callback,
                          self);
}

static void
answer (CoDiskOpening *self, GError *error)
{
  self->is_answered = TRUE;
  if (error != NULL)
    g_task_return_error (self->task, error);
  else
    g_task_return_pointer (self->task, g_strdup (self->mount_point), g_free);
}

static void
on_taken_back (GObject *source, GAsyncResult *result, gpointer data)
{
  CoDiskOpening *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply == NULL)
    g_debug ("%s stays open: %s", self->id, error->message);
  if (!self->is_answered)
    answer (self,
            g_error_new_literal (CO_ERROR,
                                 CO_ERROR_UNAVAILABLE,
                                 _ ("This computer did not open the disk for reading only, so we "
                                    "did not use it. Open it in your file manager, then check it "
                                    "here.")));
  opening_free (self);
}

/* Closes what was opened, for nobody wants it, or not like this. */
static void
take_back (CoDiskOpening *self)
{
  call_filesystem (self, "Unmount", g_variant_new ("a{sv}", NULL), on_taken_back);
}

static GError *
new_unseen (const char *mount_point)
{
  const char *words = co_disk_sight_say (co_disk_sight_get (mount_point));

  return words != NULL ? g_error_new_literal (CO_ERROR, CO_ERROR_UNAVAILABLE, words) : NULL;
}

static void
look_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GUnixMountEntry *mount = g_unix_mount_at (data, NULL);
  GError *unseen = mount == NULL ? new_unseen (data) : NULL;

  if (unseen != NULL)
    g_task_return_error (task, unseen);
  else
    g_task_return_boolean (task, mount != NULL && g_unix_mount_is_readonly (mount));
  g_clear_pointer (&mount, g_unix_mount_free);
}

static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  CoDiskOpening *self = data;
  g_autoptr (GError) unseen = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &unseen) || self->is_answered) {
    if (unseen != NULL && !self->is_answered)
      answer (self, g_steal_pointer (&unseen));
    take_back (self);
    return;
  }
  g_object_set_data (G_OBJECT (self->task), IS_OURS, GINT_TO_POINTER (TRUE));
  answer (self, NULL);
  opening_free (self);
}

/* The service decides itself how it opens a disk: its settings can have another say. */
static void
look_whether_read_only (CoDiskOpening *self)
{
  g_autoptr (GTask) look = g_task_new (NULL, NULL, on_looked, self);

  g_task_set_task_data (look, g_strdup (self->mount_point), g_free);
  g_task_run_in_thread (look, look_in_thread);
}

static char *
get_first_place (GVariant *reply)
{
  g_autoptr (GVariant) places = NULL;
  char *place = NULL;

  g_variant_get (reply, "(v)", &places);
  if (g_variant_is_of_type (places, G_VARIANT_TYPE ("aay")) && g_variant_n_children (places) > 0)
    g_variant_get_child (places, 0, "^ay", &place);
  return place;
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer data)
{
  CoDiskOpening *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL)
    self->mount_point = get_first_place (reply);
  if (self->is_answered)
    g_debug ("nobody asks any more where %s is open", self->id);
  else if (error != NULL)
    answer (self, co_disk_problem_new_mount (error));
  else if (self->mount_point == NULL)
    answer (self,
            g_error_new_literal (CO_ERROR,
                                 CO_ERROR_CHANGED,
                                 _ ("The disk was closed again at the same moment. You can try "
                                    "again.")));
  else
    answer (self, NULL);
  opening_free (self);
}

static void
find_where_it_is_open (CoDiskOpening *self)
{
  g_dbus_connection_call (self->connection,
                          CO_DISK_SERVICE,
                          self->id,
                          PROPERTIES,
                          "Get",
                          g_variant_new ("(ss)", FILESYSTEM, "MountPoints"),
                          G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE,
                          -1,
                          NULL,
                          on_found,
                          self);
}

static void
on_mounted (GObject *source, GAsyncResult *result, gpointer data)
{
  CoDiskOpening *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL && g_variant_is_of_type (reply, G_VARIANT_TYPE ("(s)")))
    g_variant_get (reply, "(s)", &self->mount_point);
  if (reply != NULL && (self->is_answered || self->mount_point == NULL)) {
    take_back (self);
  } else if (reply != NULL) {
    look_whether_read_only (self);
  } else if (co_disk_problem_is (error, "AlreadyMounted") && !self->is_answered) {
    find_where_it_is_open (self);
  } else {
    if (!self->is_answered)
      answer (self, co_disk_problem_new_mount (error));
    opening_free (self);
  }
}

static void
answer_cancelled (CoDiskOpening *self)
{
  answer (self,
          g_error_new_literal (G_IO_ERROR,
                               G_IO_ERROR_CANCELLED,
                               _ ("Opening the disk was stopped. You can try again.")));
}

static gboolean
on_cancelled (GCancellable *cancellable, gpointer data)
{
  CoDiskOpening *self = data;

  if (!self->is_answered)
    answer_cancelled (self);
  return G_SOURCE_REMOVE;
}

static void
watch_cancellable (CoDiskOpening *self, GCancellable *cancellable)
{
  if (cancellable == NULL)
    return;
  self->cancelled = g_cancellable_source_new (cancellable);
  g_source_set_callback (self->cancelled, G_SOURCE_FUNC (on_cancelled), self, NULL);
  g_source_attach (self->cancelled, g_task_get_context (self->task));
}

/* Read-only is not enough for the file systems of Linux that keep a journal: to read one that was
 * not closed properly, the kernel first writes to it what the journal says, unless told not to. Of
 * the options that do this, UDisks2 lets pass only that of ext3 and ext4. A disk of NTFS is not
 * written to, not even one of a Windows that hibernates. */
static const char *
get_options (CoDisk *disk)
{
  const char *type = co_disk_get_info (disk)->file_system;

  return g_str_equal (type, "ext3") || g_str_equal (type, "ext4") ? "ro,noload" : "ro";
}

/**
 * co_disk_opening_start:
 * @connection: the system bus
 * @disk: the disk to open
 * @cancellable: (nullable): to stop waiting
 * @callback: called when the disk is open, or will not be
 * @data: for @callback
 *
 * Asks UDisks2 to mount a disk for reading only, which may ask the person for a password. If
 * @cancellable is cancelled, the question stays open; a disk that is opened by it is closed again.
 */
void
co_disk_opening_start (GDBusConnection *connection,
                       CoDisk *disk,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer data)
{
  CoDiskOpening *self = g_new0 (CoDiskOpening, 1);
  GVariantDict options;

  self->task = g_task_new (NULL, cancellable, callback, data);
  g_task_set_source_tag (self->task, co_disk_opening_start);
  g_task_set_check_cancellable (self->task, FALSE);
  self->connection = g_object_ref (connection);
  self->id = g_strdup (co_disk_get_info (disk)->id);
  if (g_cancellable_is_cancelled (cancellable)) {
    answer_cancelled (self);
    opening_free (self);
    return;
  }
  watch_cancellable (self, cancellable);
  g_variant_dict_init (&options, NULL);
  g_variant_dict_insert (&options, "options", "s", get_options (disk));
  g_variant_dict_insert (&options, "auth.no_user_interaction", "b", FALSE);
  call_filesystem (self, "Mount", g_variant_dict_end (&options), on_mounted);
}

/**
 * co_disk_opening_finish:
 * @result: what the callback got
 * @is_ours: (out): whether the disk was opened just now; if not, somebody else has it open
 * @error: return location for an error of the domain `CO_ERROR`, or `G_IO_ERROR_CANCELLED`
 *
 * Ends [func@Co.disk_opening_start].
 *
 * Returns: (transfer full) (type filename): the folder where the disk is open, or `NULL`
 */
char *
co_disk_opening_finish (GAsyncResult *result, gboolean *is_ours, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, co_disk_opening_start), NULL);

  *is_ours = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (result), IS_OURS));
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
on_unmounted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply != NULL || co_disk_problem_is (error, "NotMounted"))
    g_task_return_boolean (task, TRUE);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_error (task, co_disk_problem_new_unmount (error));
}

/**
 * co_disk_closing_start:
 * @connection: the system bus
 * @disk: the disk to close
 * @cancellable: (nullable): to stop waiting; the disk may be closed all the same
 * @callback: called when the disk is closed, or will not be
 * @data: for @callback
 *
 * Asks UDisks2 to unmount a disk.
 */
void
co_disk_closing_start (GDBusConnection *connection,
                       CoDisk *disk,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, co_disk_closing_start);
  g_dbus_connection_call (connection,
                          CO_DISK_SERVICE,
                          co_disk_get_info (disk)->id,
                          FILESYSTEM,
                          "Unmount",
                          g_variant_new ("(a{sv})", NULL),
                          NULL,
                          G_DBUS_CALL_FLAGS_NONE,
                          NO_TIMEOUT,
                          cancellable,
                          on_unmounted,
                          task);
}

/**
 * co_disk_closing_finish:
 * @result: what the callback got
 * @error: return location for an error of the domain `CO_ERROR`, or `G_IO_ERROR_CANCELLED`
 *
 * Ends [func@Co.disk_closing_start].
 *
 * Returns: whether the disk is closed
 */
gboolean
co_disk_closing_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, co_disk_closing_start), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
