/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-disks.h"

#include <glib/gstdio.h>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

/* Longer than anything here takes on a slow computer. */
#define PATIENCE (20 * G_TIME_SPAN_SECOND)

static void
assert_mirror (CoTestDisks *self)
{
  GListModel *list = G_LIST_MODEL (self->disks);

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, self->mirror->len);
  for (guint i = 0; i < self->mirror->len; i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (list, i);

    g_assert_true (disk == g_ptr_array_index (self->mirror, i));
  }
  g_assert_null (g_list_model_get_item (list, self->mirror->len));
}

/* After each change the list must be what it says it is: what a window shows is made this way. */
static void
on_items_changed (GListModel *list, guint position, guint removed, guint added, gpointer data)
{
  CoTestDisks *self = data;

  self->changes++;
  g_assert_cmpuint (position + removed, <=, self->mirror->len);
  if (removed > 0)
    g_ptr_array_remove_range (self->mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->mirror,
                        (int) (position + i),
                        g_list_model_get_item (list, position + i));
  assert_mirror (self);
}

/* One that nobody but the test can reach, and that starts no services. */
static const char bus_settings[] = "<busconfig>"
                                   "<type>session</type>"
                                   "<listen>unix:tmpdir=/tmp</listen>"
                                   "<auth>EXTERNAL</auth>"
                                   "<policy context='default'>"
                                   "<allow send_destination='*' eavesdrop='true'/>"
                                   "<allow eavesdrop='true'/>"
                                   "<allow own='*'/>"
                                   "</policy>"
                                   "</busconfig>";

static void
end_with_test (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

/* Not GTestDBus: when a test fails, a process of it stays and holds the output of the test open. */
static void
start_bus (CoTestDisks *self)
{
  g_autoptr (GSubprocessLauncher) launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GDataInputStream) output = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *settings = NULL;
  g_autofree char *option = NULL;
  int fd = g_file_open_tmp ("changeover-bus-XXXXXX", &settings, &error);

  g_assert_no_error (error);
  close (fd);
  g_file_set_contents (settings, bus_settings, -1, &error);
  g_assert_no_error (error);
  option = g_strconcat ("--config-file=", settings, NULL);
  g_subprocess_launcher_set_child_setup (launcher, end_with_test, NULL, NULL);
  self->bus = g_subprocess_launcher_spawn (launcher,
                                           &error,
                                           "dbus-daemon",
                                           "--nofork",
                                           "--print-address",
                                           option,
                                           NULL);
  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (self->bus));
  self->address = g_data_input_stream_read_line (output, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (self->address);
  g_unlink (settings);
}

static GDBusConnection *
connect_to (const char *address)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_dbus_connection_new_for_address_sync (
    address,
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
    NULL,
    NULL,
    &error);

  g_assert_no_error (error);
  return connection;
}

void
co_test_disks_init (CoTestDisks *self, gboolean has_service)
{
  *self = (CoTestDisks){0};
  start_bus (self);
  self->fake = co_fake_udisks_new (self->address);
  self->connection = connect_to (self->address);
  self->mirror = g_ptr_array_new_with_free_func (g_object_unref);
  self->disks = co_disks_new_for_connection (self->connection);
  g_signal_connect (self->disks, "items-changed", G_CALLBACK (on_items_changed), self);
  if (has_service) {
    co_fake_udisks_load (self->fake);
    co_fake_udisks_appear (self->fake);
  }
}

void
co_test_disks_clear (CoTestDisks *self)
{
  /* A test that was skipped had none. */
  if (self->bus == NULL)
    return;
  g_clear_object (&self->disks);
  g_ptr_array_unref (self->mirror);
  co_fake_udisks_free (self->fake);
  g_clear_object (&self->connection);
  g_subprocess_force_exit (self->bus);
  g_subprocess_wait (self->bus, NULL, NULL);
  g_clear_object (&self->bus);
  g_clear_pointer (&self->address, g_free);
}

void
co_test_disks_wait (CoTestDisks *self, CoTestDisksCheck check, gconstpointer data)
{
  gint64 late = g_get_monotonic_time () + PATIENCE;

  while (!check (self, data)) {
    g_assert_cmpint (g_get_monotonic_time (), <, late);
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
  }
}

static gboolean
has_state (CoTestDisks *self, gconstpointer data)
{
  return co_disks_get_state (self->disks) == (CoDisksState) GPOINTER_TO_INT (data);
}

void
co_test_disks_wait_state (CoTestDisks *self, CoDisksState state)
{
  co_test_disks_wait (self, has_state, GINT_TO_POINTER (state));
}

static gboolean
has_count (CoTestDisks *self, gconstpointer data)
{
  return self->mirror->len == GPOINTER_TO_UINT (data);
}

void
co_test_disks_wait_count (CoTestDisks *self, guint count)
{
  co_test_disks_wait (self, has_count, GUINT_TO_POINTER (count));
}

static void
on_pong (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GVariant) reply =
    g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  *(gboolean *) data = reply != NULL;
}

static gboolean
is_true (CoTestDisks *self, gconstpointer data)
{
  return *(const gboolean *) data;
}

/* Until all that the service has said so far has arrived: a word that is sent after it has. */
void
co_test_disks_settle (CoTestDisks *self)
{
  gboolean is_answered = FALSE;

  g_dbus_connection_call (self->connection,
                          g_dbus_connection_get_unique_name (self->fake->connection),
                          "/",
                          "org.freedesktop.DBus.Peer",
                          "Ping",
                          NULL,
                          NULL,
                          G_DBUS_CALL_FLAGS_NONE,
                          -1,
                          NULL,
                          on_pong,
                          &is_answered);
  co_test_disks_wait (self, is_true, &is_answered);
}

/* Returns: (transfer none) (nullable) */
CoDisk *
co_test_disks_find (CoTestDisks *self, const char *name)
{
  g_autofree char *path = g_strconcat (CO_FAKE_BLOCKS, name, NULL);

  for (guint i = 0; i < self->mirror->len; i++)
    if (g_str_equal (co_disk_get_info (g_ptr_array_index (self->mirror, i))->id, path))
      return g_ptr_array_index (self->mirror, i);
  return NULL;
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  CoTestOpening *opening = data;

  g_assert_false (opening->is_done);
  opening->is_done = TRUE;
  opening->place = co_disks_mount_finish (CO_DISKS (source), result, &opening->error);
  g_assert_true ((opening->place == NULL) != (opening->error == NULL));
}

void
co_test_disks_open (CoTestDisks *self,
                    const char *name,
                    GCancellable *cancellable,
                    CoTestOpening *opening)
{
  *opening = (CoTestOpening){0};
  co_disks_mount_async (self->disks,
                        co_test_disks_find (self, name),
                        cancellable,
                        on_opened,
                        opening);
}

static void
on_closed (GObject *source, GAsyncResult *result, gpointer data)
{
  CoTestOpening *opening = data;

  g_assert_false (opening->is_done);
  opening->is_done = TRUE;
  opening->is_closed = co_disks_unmount_finish (CO_DISKS (source), result, &opening->error);
  g_assert_true (opening->is_closed != (opening->error != NULL));
}

void
co_test_disks_close (CoTestDisks *self, const char *name, CoTestOpening *opening)
{
  *opening = (CoTestOpening){0};
  co_disks_unmount_async (self->disks, co_test_disks_find (self, name), NULL, on_closed, opening);
}

void
co_test_disks_wait_opening (CoTestDisks *self, CoTestOpening *opening)
{
  co_test_disks_wait (self, is_true, &opening->is_done);
}

void
co_test_opening_clear (CoTestOpening *self)
{
  g_clear_pointer (&self->place, g_free);
  g_clear_error (&self->error);
}
