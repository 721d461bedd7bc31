/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-package-list.h"
#include "co-probes.h"
#include "co-root-file.h"
#include "co-rpm-bdb.h"
#include "co-rpm-ndb.h"
#include "co-rpm-sqlite.h"
#include "co-seen-files.h"

#include <glib/gi18n-lib.h>

/* Reads rpm's list of packages in all its forms: a database of SQLite, rpm's own form, one of
 * Berkeley DB. Never with rpm itself: that would make files beside it. */

/* The largest real ones have a few hundred megabytes. */
#define MAX_DATABASE_SIZE (1024 * 1024 * 1024)

/* One run over one database. */
typedef struct {
  CoRoot *root;
  CoTraces *traces;
  const char *path;
  guint packages;
} Reader;

typedef gboolean (*ReadFunc) (const guint8 *data,
                              gsize size,
                              CoRpmPackageFunc func,
                              gpointer user_data,
                              GError **error);

static gboolean
is_known (Reader *reader, const char *name)
{
  CoMatch match;

  return co_catalog_find (co_traces_get_catalog (reader->traces), CO_MARK_RPM, name, &match);
}

static gboolean
want_name (const char *name, gpointer user_data)
{
  Reader *reader = user_data;

  reader->packages++;
  return is_known (reader, name);
}

static void
add_trace (Reader *reader, const CoRpmPackage *package)
{
  CoTrace *trace = co_trace_new (CO_MARK_RPM, package->name, reader->path, CO_TRACE_WORKING);

  trace->version = g_strdup (package->version);
  co_traces_add (reader->traces, trace);
}

static void
take_wanted (const CoRpmPackage *package, gpointer user_data)
{
  add_trace (user_data, package);
}

static void
take_any (const CoRpmPackage *package, gpointer user_data)
{
  Reader *reader = user_data;

  reader->packages++;
  if (is_known (reader, package->name))
    add_trace (reader, package);
}

static gboolean
read_sqlite (Reader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoSqlite) database = co_sqlite_open (reader->root, reader->path, cancellable, error);

  if (database == NULL)
    return FALSE;
  if (co_sqlite_get_journal (database) != NULL)
    co_probe_add_failure (&co_rpm_probe,
                          reader->traces,
                          co_sqlite_get_journal (database),
                          co_sqlite_get_journal_error (database));
  return co_rpm_sqlite_read (database, want_name, take_wanted, reader, error);
}

static gboolean
read_whole (Reader *reader, ReadFunc func, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes =
    co_root_read_file (reader->root, reader->path, MAX_DATABASE_SIZE, cancellable, error);
  const guint8 *data;
  gsize size;

  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  return func (data, size, take_any, reader, error);
}

static gboolean
read_form (Reader *reader, GCancellable *cancellable, GError **error)
{
  if (g_str_has_suffix (reader->path, ".sqlite"))
    return read_sqlite (reader, cancellable, error);
  if (g_str_has_suffix (reader->path, ".db"))
    return read_whole (reader, co_rpm_ndb_read, cancellable, error);
  return read_whole (reader, co_rpm_bdb_read, cancellable, error);
}

/* No system has no packages at all: the list was lost. Where rpm is only a tool on a system of
 * another kind, it makes an empty one when it is first used. */
static void
check_emptiness (Reader *reader)
{
  if (reader->packages == 0 && !co_package_list_has_other (reader->root, CO_PACKAGE_LIST_RPM))
    co_traces_add_problem (reader->traces,
                           co_problem_new (co_rpm_probe.id,
                                           reader->path,
                                           N_ ("The list of installed packages is empty.")));
}

static gboolean
read_database (Reader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (read_form (reader, cancellable, &local_error)) {
    check_emptiness (reader);
    return TRUE;
  }
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  co_probe_add_failure (&co_rpm_probe, reader->traces, reader->path, local_error);
  return TRUE;
}

/* What keeps us from one file keeps us from all in its folder. */
static void
tell_closed (CoTraces *traces, const char *place, const GError *error)
{
  g_autofree char *folder = g_path_get_dirname (place);

  co_probe_add_failure (&co_rpm_probe, traces, folder, error);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  const char *const *places = co_package_list_get_places (CO_PACKAGE_LIST_RPM);
  /* The folder of the database has several names; all but one are links. */
  g_autoptr (GHashTable) seen = co_seen_files_new ();

  for (guint i = 0; places[i] != NULL; i++) {
    g_autoptr (GError) local_error = NULL;
    CoEntryKind kind = CO_ENTRY_NONE;
    g_autofree char *path = co_root_find (root, places[i], &kind, &local_error);
    Reader reader = {.root = root, .traces = traces, .path = path};

    if (local_error != NULL)
      tell_closed (traces, places[i], local_error);
    if (path != NULL && co_seen_files_add (seen, root, path) &&
        !read_database (&reader, cancellable, error))
      return FALSE;
  }
  return TRUE;
}

const CoProbe co_rpm_probe = {
  .id = "rpm",
  .doing = N_ ("Reading the list of installed packages"),
  .place = "var/lib/rpm",
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
