/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-reader.h"

/**
 * CoRecordReader:
 *
 * The record of what was removed, read in a thread, and again whenever it changes.
 */
struct _CoRecordReader {
  GObject parent_instance;

  /* Construct */
  char *path;            /* (owned) (type filename) */
  GFileMonitor *monitor; /* (owned) (nullable) */

  /* State */
  GPtrArray *events; /* (owned) (nullable): `NULL` until it is read */
  guint damaged;
  GError *error; /* (owned) (nullable): why it could not be read */
  gboolean is_busy;
  gboolean is_stale; /* whether it changed while it was read */
};

/* What is read in one go. */
typedef struct {
  GPtrArray *events; /* (owned) */
  guint damaged;
} Reading;

G_DEFINE_FINAL_TYPE (CoRecordReader, co_record_reader, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
free_reading (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->events, g_ptr_array_unref);
  g_free (reading);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  g_autofree char *folder = g_path_get_dirname (path);
  Reading *reading = g_new0 (Reading, 1);
  GError *error = NULL;

  reading->events = co_removal_record_read (folder, &reading->damaged, &error);
  if (reading->events != NULL) {
    g_task_return_pointer (task, reading, free_reading);
  } else {
    free_reading (reading);
    g_task_return_error (task, error);
  }
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoRecordReader *self = CO_RECORD_READER (source);
  Reading *reading;

  self->is_busy = FALSE;
  g_clear_error (&self->error);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  reading = g_task_propagate_pointer (G_TASK (result), &self->error);
  if (reading != NULL) {
    self->events = g_steal_pointer (&reading->events);
    self->damaged = reading->damaged;
    free_reading (reading);
  }
  g_signal_emit (self, signals[CHANGED], 0);
  if (self->is_stale)
    co_record_reader_read (self);
}

/**
 * co_record_reader_read:
 * @self: a reader
 *
 * Reads the record, also if nothing tells that it changed.
 */
void
co_record_reader_read (CoRecordReader *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CO_IS_RECORD_READER (self));

  self->is_stale = self->is_busy;
  if (self->is_busy)
    return;
  self->is_busy = TRUE;
  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_source_tag (task, co_record_reader_read);
  g_task_set_task_data (task, g_strdup (self->path), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
co_record_reader_dispose (GObject *object)
{
  CoRecordReader *self = CO_RECORD_READER (object);

  g_clear_object (&self->monitor);
  G_OBJECT_CLASS (co_record_reader_parent_class)->dispose (object);
}

static void
co_record_reader_finalize (GObject *object)
{
  CoRecordReader *self = CO_RECORD_READER (object);

  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_error (&self->error);
  g_free (self->path);
  G_OBJECT_CLASS (co_record_reader_parent_class)->finalize (object);
}

static void
co_record_reader_class_init (CoRecordReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_record_reader_dispose;
  G_OBJECT_CLASS (klass)->finalize = co_record_reader_finalize;

  /**
   * CoRecordReader::changed:
   * @self: the reader
   *
   * Emitted when it was read.
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   CO_TYPE_RECORD_READER,
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   0);
}

static void
co_record_reader_init (CoRecordReader *self)
{
}

/**
 * co_record_reader_new:
 * @folder: (type filename): where the record is, or will be
 *
 * Makes a reader, which begins to read.
 *
 * Returns: (transfer full): a new reader
 */
CoRecordReader *
co_record_reader_new (const char *folder)
{
  g_autoptr (GFile) file = NULL;
  CoRecordReader *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (CO_TYPE_RECORD_READER, NULL);
  self->path = g_build_filename (folder, CO_REMOVAL_RECORD_NAME, NULL);
  file = g_file_new_for_path (self->path);
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor,
                             "changed",
                             G_CALLBACK (co_record_reader_read),
                             self,
                             G_CONNECT_SWAPPED);
  co_record_reader_read (self);
  return self;
}

/**
 * co_record_reader_get_path:
 * @self: a reader
 *
 * Gets which file it reads.
 *
 * Returns: (type filename): the path
 */
const char *
co_record_reader_get_path (CoRecordReader *self)
{
  g_return_val_if_fail (CO_IS_RECORD_READER (self), NULL);

  return self->path;
}

/**
 * co_record_reader_get_events:
 * @self: a reader
 *
 * Gets what is in the record.
 *
 * Returns: (nullable) (transfer none) (element-type CoRemovalEvent): all that happened, the oldest
 *   first; `NULL` if it is not read yet, or cannot be
 */
GPtrArray *
co_record_reader_get_events (CoRecordReader *self)
{
  g_return_val_if_fail (CO_IS_RECORD_READER (self), NULL);

  return self->events;
}

/**
 * co_record_reader_get_damaged:
 * @self: a reader that has read something
 *
 * Gets what is missing.
 *
 * Returns: how many lines could not be read
 */
guint
co_record_reader_get_damaged (CoRecordReader *self)
{
  g_return_val_if_fail (CO_IS_RECORD_READER (self), 0);

  return self->damaged;
}

/**
 * co_record_reader_get_error:
 * @self: a reader
 *
 * Gets why the record could not be read.
 *
 * Returns: (nullable): a [error@GLib.FileError]
 */
const GError *
co_record_reader_get_error (CoRecordReader *self)
{
  g_return_val_if_fail (CO_IS_RECORD_READER (self), NULL);

  return self->error;
}
