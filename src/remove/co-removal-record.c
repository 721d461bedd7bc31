/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-json-check.h"
#include "co-removal-record.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The record is a file that only grows: a line of JSON for each event, written in one piece and
 * brought to the disk before anything else happens. What is cut off by a loss of power is a line
 * that is passed over, and counted. */

static const char *const kinds[] = {
  [CO_REMOVAL_EVENT_BEGAN] = "began",
  [CO_REMOVAL_EVENT_REMOVED] = "removed",
  [CO_REMOVAL_EVENT_FAILED] = "failed",
  [CO_REMOVAL_EVENT_TRASHED] = "trashed",
  [CO_REMOVAL_EVENT_GONE] = "gone",
  [CO_REMOVAL_EVENT_LEFT_OVER] = "left-over",
  [CO_REMOVAL_EVENT_STILL_THERE] = "still-there",
  [CO_REMOVAL_EVENT_NOT_SURE] = "not-sure",
};

/* --- An event ------------------------------------------------------------------------------ */

/**
 * co_removal_event_new:
 * @kind: what happened
 * @at: when
 * @product: the id of a product
 * @what: (nullable) (array zero-terminated=1): what it was done to
 * @answer: (nullable): what the system said
 *
 * Makes an event.
 *
 * Returns: (transfer full): a new event
 */
CoRemovalEvent *
co_removal_event_new (CoRemovalEventKind kind,
                      GDateTime *at,
                      const char *product,
                      const char *const *what,
                      const char *answer)
{
  static const char *const nothing[] = {NULL};
  CoRemovalEvent *self = g_new0 (CoRemovalEvent, 1);

  self->kind = kind;
  self->at = g_date_time_ref (at);
  self->product = g_strdup (product);
  self->what = g_strdupv ((char **) (what != NULL ? what : nothing));
  self->answer = g_strdup (answer);
  return self;
}

/**
 * co_removal_event_free:
 * @self: (transfer full): an event
 *
 * Frees it.
 */
void
co_removal_event_free (CoRemovalEvent *self)
{
  g_date_time_unref (self->at);
  g_free (self->product);
  g_strfreev (self->what);
  g_free (self->answer);
  g_free (self);
}

/* --- A line -------------------------------------------------------------------------------- */

static char *
write_line (const CoRemovalEvent *event)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *at = g_date_time_format_iso8601 (event->at);
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "at");
  json_builder_add_string_value (builder, at);
  json_builder_set_member_name (builder, "event");
  json_builder_add_string_value (builder, kinds[event->kind]);
  json_builder_set_member_name (builder, "product");
  json_builder_add_string_value (builder, event->product);
  json_builder_set_member_name (builder, "what");
  json_builder_begin_array (builder);
  for (guint i = 0; event->what[i] != NULL; i++)
    json_builder_add_string_value (builder, event->what[i]);
  json_builder_end_array (builder);
  if (event->answer != NULL) {
    json_builder_set_member_name (builder, "answer");
    json_builder_add_string_value (builder, event->answer);
  }
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, FALSE);
  return g_strconcat (text, "\n", NULL);
}

static gboolean
find_kind (const char *name, CoRemovalEventKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i], name) == 0) {
      *kind = (CoRemovalEventKind) i;
      return TRUE;
    }
  return FALSE;
}

static const char *
get_text (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
             json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : NULL;
}

static char **
dup_texts (JsonObject *object, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array =
    node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++) {
    JsonNode *element = json_array_get_element (array, i);

    if (json_node_get_value_type (element) == G_TYPE_STRING)
      g_strv_builder_add (builder, json_node_get_string (element));
  }
  return g_strv_builder_end (builder);
}

static CoRemovalEvent *
read_line (const char *line)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (line, strlen (line));
  g_autoptr (JsonNode) root = co_json_parse (bytes, CO_REMOVAL_RECORD_NAME, NULL);
  JsonObject *object =
    root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  const char *when = object != NULL ? get_text (object, "at") : NULL;
  g_autoptr (GDateTime) at = when != NULL ? g_date_time_new_from_iso8601 (when, NULL) : NULL;
  g_auto (GStrv) what = NULL;
  CoRemovalEventKind kind;

  if (at == NULL || get_text (object, "product") == NULL ||
      !find_kind (get_text (object, "event"), &kind))
    return NULL;
  what = dup_texts (object, "what");
  return co_removal_event_new (kind,
                               at,
                               get_text (object, "product"),
                               (const char *const *) what,
                               get_text (object, "answer"));
}

/* --- The file ------------------------------------------------------------------------------ */

/* Whether the last line lacks its end: then the power went while it was written. */
static gboolean
is_cut (int fd)
{
  struct stat info;
  char last;

  return fstat (fd, &info) == 0 && info.st_size > 0 &&
         pread (fd, &last, 1, info.st_size - 1) == 1 && last != '\n';
}

static gboolean
append (int fd, const char *line, GError **error)
{
  gsize length = strlen (line);
  ssize_t count = write (fd, line, length);

  if (count == (ssize_t) length && fdatasync (fd) == 0)
    return TRUE;
  /* What is there of it stays, and is no line. */
  return co_error_fail_io (error, count < 0 || count == (ssize_t) length ? errno : ENOSPC);
}

static void
sync_folder (const char *folder)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd >= 0) {
    fsync (fd);
    close (fd);
  }
}

/**
 * co_removal_record_add:
 * @folder: where the record is; it is made if it is not there
 * @event: what happened
 * @error: return location for a [error@Gio.IOErrorEnum]
 *
 * Adds a line to the record. It waits until the line is on the disk.
 *
 * Returns: whether it is
 */
gboolean
co_removal_record_add (const char *folder, const CoRemovalEvent *event, GError **error)
{
  g_autofree char *path = g_build_filename (folder, CO_REMOVAL_RECORD_NAME, NULL);
  g_autofree char *line = write_line (event);
  g_autofree char *whole = NULL;
  gboolean is_new = !g_file_test (path, G_FILE_TEST_EXISTS);
  gboolean is_added;
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return co_error_fail_io (error, errno);
  fd = g_open (path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd < 0)
    return co_error_fail_io (error, errno);
  whole = g_strconcat (is_cut (fd) ? "\n" : "", line, NULL);
  is_added = append (fd, whole, error);
  close (fd);
  if (is_added && is_new)
    sync_folder (folder);
  return is_added;
}

/**
 * co_removal_record_read:
 * @folder: where the record is
 * @damaged: (out) (nullable): return location for how many lines could not be read
 * @error: return location for a [error@GLib.FileError]
 *
 * Reads the record.
 *
 * Returns: (transfer full) (element-type CoRemovalEvent): all that happened, the oldest first; none
 *   if there is no record yet; `NULL` on error
 */
GPtrArray *
co_removal_record_read (const char *folder, guint *damaged, GError **error)
{
  g_autoptr (GPtrArray) events =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_removal_event_free);
  g_autofree char *path = g_build_filename (folder, CO_REMOVAL_RECORD_NAME, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) local_error = NULL;
  g_auto (GStrv) lines = NULL;
  guint count = 0;

  if (!g_file_get_contents (path, &text, NULL, &local_error) &&
      !g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_NOENT)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return NULL;
  }
  lines = g_strsplit (text != NULL ? text : "", "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    CoRemovalEvent *event = *lines[i] != '\0' ? read_line (lines[i]) : NULL;

    if (event != NULL)
      g_ptr_array_add (events, event);
    else
      count += *lines[i] != '\0';
  }
  if (damaged != NULL)
    *damaged = count;
  return g_steal_pointer (&events);
}
