/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disks.h"
#include "co-error.h"

#include <gio/gunixinputstream.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Says on standard output what disks the system has and what becomes of them, and does what it is
 * told on standard input, a line each: "open DEVICE", "close DEVICE", "leave" to go on without an
 * answer. Ends with its input. */

typedef struct {
  CoDisks *disks;
  GCancellable *cancellable;
  GDataInputStream *input;
  GMainLoop *loop;
} Program;

static const char *const kinds[] = {"windows", "mac", "linux", "other"};

static void
say_disks (Program *self)
{
  GListModel *list = G_LIST_MODEL (self->disks);

  g_print ("disks");
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (list, i);
    const CoDiskInfo *info = co_disk_get_info (disk);

    g_print ("\t%s|%s|%s|%s|%" G_GUINT64_FORMAT "|%s",
             info->device,
             info->file_system,
             kinds[info->kind],
             info->label,
             info->size,
             info->mount_point != NULL ? info->mount_point : "");
  }
  g_print ("\n");
}

static void
on_items_changed (Program *self)
{
  if (co_disks_get_state (self->disks) != CO_DISKS_LOOKING)
    say_disks (self);
}

static void
on_state (Program *self)
{
  g_print ("state\t%d\n", co_disks_get_state (self->disks));
  say_disks (self);
}

static void
say_end (const char *what, const char *place, const GError *error)
{
  if (error != NULL)
    g_print ("problem\t%s\t%d\t%s\n",
             error->domain == CO_ERROR ? "ours" : "cancelled",
             error->code,
             error->message);
  else
    g_print ("%s\t%s\n", what, place);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *place = co_disks_mount_finish (CO_DISKS (source), result, &error);

  say_end ("opened", place, error);
}

static void
on_closed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  co_disks_unmount_finish (CO_DISKS (source), result, &error);
  say_end ("closed", "", error);
}

static CoDisk *
find (Program *self, const char *device)
{
  GListModel *list = G_LIST_MODEL (self->disks);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (list, i);

    if (g_str_equal (co_disk_get_info (disk)->device, device))
      return g_steal_pointer (&disk);
  }
  return NULL;
}

static void
obey (Program *self, const char *line)
{
  const char *device = strchr (line, ' ');
  g_autoptr (CoDisk) disk = device != NULL ? find (self, device + 1) : NULL;

  if (g_str_equal (line, "leave")) {
    g_cancellable_cancel (self->cancellable);
    g_set_object (&self->cancellable, NULL);
    self->cancellable = g_cancellable_new ();
  } else if (disk == NULL) {
    g_print ("no such disk\n");
  } else if (g_str_has_prefix (line, "open ")) {
    co_disks_mount_async (self->disks, disk, self->cancellable, on_opened, NULL);
  } else {
    co_disks_unmount_async (self->disks, disk, NULL, on_closed, NULL);
  }
}

static void
on_line (GObject *source, GAsyncResult *result, gpointer data)
{
  Program *self = data;
  g_autofree char *line = g_data_input_stream_read_line_finish (self->input, result, NULL, NULL);

  if (line == NULL) {
    g_main_loop_quit (self->loop);
    return;
  }
  obey (self, line);
  g_data_input_stream_read_line_async (self->input, G_PRIORITY_DEFAULT, NULL, on_line, self);
}

int
main (void)
{
  g_autoptr (GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr (CoDisks) disks = co_disks_new ();
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (input);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Program self = {.disks = disks,
                  .cancellable = g_cancellable_new (),
                  .input = lines,
                  .loop = loop};

  setvbuf (stdout, NULL, _IOLBF, 0);
  g_signal_connect_swapped (disks, "items-changed", G_CALLBACK (on_items_changed), &self);
  g_signal_connect_swapped (disks, "notify::state", G_CALLBACK (on_state), &self);
  co_disks_start (disks);
  g_data_input_stream_read_line_async (lines, G_PRIORITY_DEFAULT, NULL, on_line, &self);
  g_main_loop_run (loop);
  g_object_unref (self.cancellable);
  return 0;
}
