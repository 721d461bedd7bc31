/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-package-manager.h"
#include "co-removal-error.h"

#include <gio/gunixinputstream.h>

#include <stdio.h>
#include <unistd.h>

/* Does with packages what it is told on standard input, a line each: "preview NAME...", "remove"
 * what the last preview showed, "cancel". Says on standard output what comes of it. Ends with its
 * input. */

typedef struct {
  CoPackageManager *manager;
  GCancellable *cancellable;
  GDataInputStream *input;
  GPtrArray *shown;
  GMainLoop *loop;
} Program;

static void
say_error (GError *error)
{
  g_print ("error\t%d\t%s\t%s\n", error->code, error->message, co_removal_error_say (error));
}

static void
say_state (Program *self)
{
  g_print ("state\t%d\t%d\t%d\n",
           co_package_manager_get_status (self->manager),
           co_package_manager_get_percentage (self->manager),
           co_package_manager_get_can_cancel (self->manager));
}

static void
preview_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Program *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) packages =
    co_package_manager_preview_finish (CO_PACKAGE_MANAGER (source), result, &error);

  if (packages == NULL) {
    say_error (error);
    return;
  }
  g_print ("packages");
  for (guint i = 0; i < packages->len; i++) {
    const CoPackage *package = g_ptr_array_index (packages, i);

    g_print ("\t%s|%s|%" G_GUINT64_FORMAT "|%d",
             package->name,
             package->version,
             package->size,
             package->is_asked_for);
  }
  g_print ("\n");
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_steal_pointer (&packages);
}

static void
remove_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (co_package_manager_remove_finish (CO_PACKAGE_MANAGER (source), result, &error))
    g_print ("removed\n");
  else
    say_error (error);
}

static void
obey (Program *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);

  if (g_str_equal (words[0], "cancel")) {
    g_cancellable_cancel (self->cancellable);
    return;
  }
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  if (g_str_equal (words[0], "preview"))
    co_package_manager_preview_async (self->manager,
                                      (const char *const *) words + 1,
                                      self->cancellable,
                                      preview_cb,
                                      self);
  else
    co_package_manager_remove_async (self->manager,
                                     self->shown,
                                     self->cancellable,
                                     remove_cb,
                                     self);
}

static void
line_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Program *self = data;
  g_autofree char *line = g_data_input_stream_read_line_finish (self->input, result, NULL, NULL);

  if (line == NULL) {
    g_main_loop_quit (self->loop);
    return;
  }
  obey (self, line);
  g_data_input_stream_read_line_async (self->input, G_PRIORITY_DEFAULT, NULL, line_cb, self);
}

int
main (int argc, char **argv)
{
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  Program self = {
    .manager = co_package_manager_new (),
    .input = g_data_input_stream_new (stream),
    .loop = g_main_loop_new (NULL, FALSE),
  };

  setvbuf (stdout, NULL, _IOLBF, 0);
  g_signal_connect_swapped (self.manager, "notify", G_CALLBACK (say_state), &self);
  g_data_input_stream_read_line_async (self.input, G_PRIORITY_DEFAULT, NULL, line_cb, &self);
  g_main_loop_run (self.loop);
  g_clear_object (&self.input);
  g_clear_object (&self.manager);
  g_clear_object (&self.cancellable);
  g_clear_pointer (&self.shown, g_ptr_array_unref);
  g_main_loop_unref (self.loop);
  return 0;
}
