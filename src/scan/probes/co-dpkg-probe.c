/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"
#include "co-root-glob.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads dpkg's list of packages: var/lib/dpkg/status, one stanza for each package, and status.d,
 * where images without a package manager keep one file for each. The format is that of dpkg's
 * manual, deb822(5). A stanza that is broken is a problem, and the next one is read. */

#define STATUS_FILE     "var/lib/dpkg/status"
#define STATUS_FOLDER   "var/lib/dpkg/status.d"
#define JOURNAL_PATTERN "var/lib/dpkg/updates/[0-9]*"
#define MAX_STATUS_SIZE (512 * 1024 * 1024)
/* So many broken stanzas are told one by one; of the rest only that they are there. */
#define MAX_TOLD 5

/* A package list that another probe will have to read. */
static const char *const other_lists[] = {
  "usr/lib/sysimage/rpm/rpmdb.sqlite",
  "usr/lib/sysimage/rpm/Packages.db",
  "usr/lib/sysimage/rpm/Packages",
  "var/lib/rpm/rpmdb.sqlite",
  "var/lib/rpm/Packages.db",
  "var/lib/rpm/Packages",
  "var/lib/pacman/local",
  "var/db/pkg",
  "nix/store",
  "lib/apk/db/installed",
  "usr/lib/apk/db/installed",
};

/* The few fields of a stanza that we want; they point into the file. */
typedef struct {
  const char *start;
  gsize length;
} Field;

typedef struct {
  Field package;
  Field version;
  Field status;
  gboolean broken;
  guint line; /* of the first line of the stanza, from 1 */
} Stanza;

/* One run over one file. */
typedef struct {
  CoTraces *traces;
  const char *path;
  gboolean needs_status; /* in status.d every package is installed */
  guint stanzas;
  guint told;
} Reader;

static gboolean
take_field (Field *field, const char *line, gsize length, const char *name, gboolean *twice)
{
  gsize name_length = strlen (name);

  if (length <= name_length || line[name_length] != ':' ||
      g_ascii_strncasecmp (line, name, name_length) != 0)
    return FALSE;
  if (field->start != NULL)
    *twice = TRUE;
  line += name_length + 1;
  length -= name_length + 1;
  while (length > 0 && (*line == ' ' || *line == '\t')) {
    line++;
    length--;
  }
  while (length > 0 && g_ascii_isspace (line[length - 1]))
    length--;
  field->start = line;
  field->length = length;
  return TRUE;
}

static void
read_line (Stanza *stanza, const char *line, gsize length)
{
  /* A line that begins with a blank goes on with the field above. */
  if (*line == ' ' || *line == '\t')
    return;
  if (memchr (line, '\0', length) != NULL || memchr (line, ':', length) == NULL) {
    stanza->broken = TRUE;
    return;
  }
  if (!take_field (&stanza->package, line, length, "Package", &stanza->broken) &&
      !take_field (&stanza->status, line, length, "Status", &stanza->broken))
    take_field (&stanza->version, line, length, "Version", &stanza->broken);
}

/* The last of the three words of "Status: want flag state". */
static gboolean
get_state (const Stanza *stanza, char **state)
{
  g_autofree char *text = g_strndup (stanza->status.start, stanza->status.length);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  if (g_strv_length (words) != 3)
    return FALSE;
  *state = g_strdup (words[2]);
  return TRUE;
}

static void
tell_broken (Reader *reader, const Stanza *stanza)
{
  g_autofree char *path = NULL;

  if (reader->told++ >= MAX_TOLD)
    return;
  path = g_strdup_printf ("%s:%u", reader->path, stanza->line);
  co_traces_add_problem (
    reader->traces,
    co_problem_new (
      co_dpkg_probe.id,
      path,
      _ ("The list of installed packages is damaged at this line, so one package could "
         "not be read.")));
}

static gboolean
get_trace_state (Reader *reader, const Stanza *stanza, CoTraceState *result)
{
  g_autofree char *state = NULL;

  *result = CO_TRACE_WORKING;
  if (stanza->status.start == NULL)
    return !reader->needs_status;
  if (!get_state (stanza, &state))
    return FALSE;
  if (g_str_equal (state, "config-files"))
    *result = CO_TRACE_LEFT;
  return TRUE;
}

static gboolean
is_gone (const Stanza *stanza)
{
  g_autofree char *state = NULL;

  return stanza->status.start != NULL && get_state (stanza, &state) &&
         g_str_equal (state, "not-installed");
}

static void
end_stanza (Reader *reader, const Stanza *stanza)
{
  g_autofree char *name = NULL;
  CoTraceState state = CO_TRACE_LEFT;
  gboolean usable;
  CoTrace *trace;
  CoMatch match;

  if (stanza->line == 0)
    return;
  reader->stanzas++;
  usable = stanza->package.length > 0 && get_trace_state (reader, stanza, &state);
  if (stanza->broken || !usable)
    tell_broken (reader, stanza);
  if (!usable)
    return;
  name = g_strndup (stanza->package.start, stanza->package.length);
  if (!co_catalog_find (co_traces_get_catalog (reader->traces), CO_MARK_DPKG, name, &match) ||
      is_gone (stanza))
    return;
  trace = co_trace_new (CO_MARK_DPKG, name, reader->path, state);
  if (stanza->version.length > 0)
    trace->version = g_strndup (stanza->version.start, stanza->version.length);
  co_traces_add (reader->traces, trace);
}

static gboolean
is_blank (const char *line, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (line[i]))
      return FALSE;
  return TRUE;
}

/* Where a blank line was lost, the next package begins in the middle of a stanza. */
static gboolean
begins_stanza (const char *line, gsize length)
{
  static const char name[] = "Package:";

  return length > strlen (name) && g_ascii_strncasecmp (line, name, strlen (name)) == 0;
}

static void
read_stanzas (Reader *reader, const char *text, gsize size)
{
  const char *end = text + size;
  Stanza stanza = {0};
  guint line = 0;

  while (text < end) {
    const char *newline = memchr (text, '\n', (gsize) (end - text));
    gsize length = (gsize) ((newline != NULL ? newline : end) - text);

    line++;
    if (is_blank (text, length) || (stanza.package.start != NULL && begins_stanza (text, length))) {
      stanza.broken = stanza.broken || !is_blank (text, length);
      end_stanza (reader, &stanza);
      stanza = (Stanza){0};
    }
    if (!is_blank (text, length)) {
      if (stanza.line == 0)
        stanza.line = line;
      read_line (&stanza, text, length);
    }
    text += length + 1;
  }
  end_stanza (reader, &stanza);
}

static gboolean
read_file (CoRoot *root,
           CoTraces *traces,
           const char *path,
           gboolean needs_status,
           GCancellable *cancellable,
           GError **error)
{
  Reader reader = {.traces = traces, .path = path, .needs_status = needs_status};
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, MAX_STATUS_SIZE, cancellable, error);

  if (bytes == NULL)
    return FALSE;
  read_stanzas (&reader, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  /* No system has no packages at all: the list was lost. */
  if (reader.stanzas == 0)
    co_traces_add_problem (
      traces,
      co_problem_new (co_dpkg_probe.id, path, _ ("The list of installed packages is empty.")));
  return TRUE;
}

static gboolean
read_folder (CoRoot *root,
             CoTraces *traces,
             gboolean *found,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (root, STATUS_FOLDER, &local_error);

  if (names == NULL) {
    if (!g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
      co_probe_add_failure (&co_dpkg_probe, traces, STATUS_FOLDER, local_error);
    return TRUE;
  }
  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *path = g_strconcat (STATUS_FOLDER "/", name, NULL);
    g_autoptr (GError) file_error = NULL;

    if (g_str_has_suffix (name, ".md5sums"))
      continue;
    *found = TRUE;
    if (read_file (root, traces, path, FALSE, cancellable, &file_error))
      continue;
    if (g_error_matches (file_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
      g_propagate_error (error, g_steal_pointer (&file_error));
      return FALSE;
    }
    co_probe_add_failure (&co_dpkg_probe, traces, path, file_error);
  }
  return TRUE;
}

static gboolean
has_list (CoRoot *root, CoTraces *traces, const char *list)
{
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;
  CoEntryKind kind;
  g_autofree char *path = co_root_find (root, list, &kind, &error);

  if (path != NULL && co_root_has_content (root, path, &content, &error))
    return content;
  if (error != NULL)
    co_probe_add_failure (&co_dpkg_probe, traces, list, error);
  return FALSE;
}

static void
tell_other_list (CoTraces *traces, const char *list, gboolean is_second)
{
  g_autofree char *note = NULL;

  if (!is_second) {
    co_traces_add_problem (
      traces,
      co_problem_new (
        co_dpkg_probe.id,
        list,
        _ ("This system keeps a list of installed packages in a form that this version "
           "cannot read yet.")));
    return;
  }
  note =
    g_strdup_printf (_ ("Beside its main list of packages, this system has another one that this "
                        "version cannot read yet: %s"),
                     list);
  co_traces_add_note (traces, note);
}

/* This version reads dpkg's list alone. That another one is there has to be said: what it lists was
 * not checked. Where dpkg has a list, the other one is that of a tool beside it. */
static gboolean
tell_other_lists (CoRoot *root, CoTraces *traces, gboolean is_second)
{
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (other_lists); i++) {
    if (!has_list (root, traces, other_lists[i]))
      continue;
    found = TRUE;
    tell_other_list (traces, other_lists[i], is_second);
  }
  return found;
}

/* dpkg writes what it does into numbered files first, and into its list at the end. */
static void
tell_interrupted (CoRoot *root, CoTraces *traces)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (root, JOURNAL_PATTERN, failures);

  if (paths->len > 0)
    co_traces_add_problem (
      traces,
      co_problem_new (co_dpkg_probe.id,
                      g_ptr_array_index (paths, 0),
                      _ ("Installing or removing was interrupted on this system, so its list of "
                         "packages may be out of date. On that system, let “dpkg --configure -a” "
                         "finish the work, then run the check again.")));
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) status_error = NULL;
  gboolean in_folder = FALSE;
  gboolean in_file;
  gboolean other;

  if (!read_folder (root, traces, &in_folder, cancellable, error))
    return FALSE;
  tell_interrupted (root, traces);
  in_file = read_file (root, traces, STATUS_FILE, TRUE, cancellable, &status_error);
  other = tell_other_lists (root, traces, in_file || in_folder);
  if (in_file)
    return TRUE;
  if (!g_error_matches (status_error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
    g_propagate_prefixed_error (error, g_steal_pointer (&status_error), "%s: ", STATUS_FILE);
    return FALSE;
  }
  if (!in_folder && !other)
    co_traces_add_problem (
      traces,
      co_problem_new (co_dpkg_probe.id,
                      STATUS_FILE,
                      _ ("We found no list of installed packages on this system.")));
  return TRUE;
}

const CoProbe co_dpkg_probe = {
  .id = "dpkg",
  .doing = N_ ("Reading the list of installed packages"),
  .place = STATUS_FILE,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
