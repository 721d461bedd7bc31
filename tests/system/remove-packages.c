/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"
#include "co-removal-error.h"
#include "co-removal.h"

#include <gio/gunixinputstream.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Removes products as it is told on standard input, a line each: "preview PRODUCT", "remove" what
 * that showed, "cancel", "tell" the number of what a check found. Says on standard output what
 * comes of it. Ends with its input. The argument is the folder of the record. */

typedef struct {
  CoCatalog *catalog;
  const char *folder;
  CoRemoval *removal;
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
say_state (CoPackageManager *manager)
{
  g_print ("state\t%d\t%d\t%d\n",
           co_package_manager_get_status (manager),
           co_package_manager_get_percentage (manager),
           co_package_manager_get_can_cancel (manager));
}

static void
preview_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Program *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) packages = co_removal_preview_finish (CO_REMOVAL (source), result, &error);

  if (packages == NULL) {
    say_error (error);
    return;
  }
  g_print ("packages");
  for (guint i = 0; i < packages->len; i++) {
    const CoPackage *package = g_ptr_array_index (packages, i);

    g_print ("\t%s|%s|%" G_GUINT64_FORMAT "|%d|%d",
             package->name,
             package->version,
             package->size,
             package->is_asked_for,
             co_removal_has (self->removal, package));
  }
  g_print ("\n");
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_steal_pointer (&packages);
}

static void
remove_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (co_removal_run_finish (CO_REMOVAL (source), result, &error))
    g_print ("removed\n");
  else
    say_error (error);
}

static void
told_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_print ("told\t%d\n", co_removal_tell_finish (CO_REMOVAL (source), result, NULL));
}

static void
preview (Program *self, const char *product)
{
  g_clear_object (&self->removal);
  self->removal = co_removal_new (self->catalog, product, self->folder);
  g_signal_connect (co_removal_get_manager (self->removal), "notify", G_CALLBACK (say_state), NULL);
  co_removal_preview_async (self->removal, self->cancellable, preview_cb, self);
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
    preview (self, words[1]);
  else if (g_str_equal (words[0], "tell"))
    co_removal_tell_async (self->removal,
                           "kesl",
                           (CoRemovalEventKind) atoi (words[1]),
                           told_cb,
                           NULL);
  else
    co_removal_run_async (self->removal, self->shown, self->cancellable, remove_cb, NULL);
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
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  Program self = {
    .catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_ALL, NULL),
    .folder = argv[1],
    .input = g_data_input_stream_new (stream),
    .loop = g_main_loop_new (NULL, FALSE),
  };

  setvbuf (stdout, NULL, _IOLBF, 0);
  g_data_input_stream_read_line_async (self.input, G_PRIORITY_DEFAULT, NULL, line_cb, &self);
  g_main_loop_run (self.loop);
  g_clear_object (&self.input);
  g_clear_object (&self.catalog);
  g_clear_object (&self.removal);
  g_clear_object (&self.cancellable);
  g_clear_pointer (&self.shown, g_ptr_array_unref);
  g_main_loop_unref (self.loop);
  return 0;
}
