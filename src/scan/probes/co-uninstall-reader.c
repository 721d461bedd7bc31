/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text.h"
#include "co-uninstall-reader.h"
#include "co-windows-path.h"

#include <string.h>

/* Reads Windows' list of installed programs: the keys below Uninstall, of the computer (in both
 * views) and of each user. An entry counts for what it says about its files: entries whose program
 * is gone are left over. */

#define UNINSTALL "Microsoft\\Windows\\CurrentVersion\\Uninstall"

typedef struct {
  CoRoot *root; /* (nullable) */
  CoRegistry *registry;
  CoRegistryKey key;
  CoTraces *traces;
} Entry;

/* The program that shows the icon of the entry: "C:\…\avp.exe,0". */
static char *
dup_icon (Entry *entry)
{
  g_autofree char *icon = co_registry_dup_text (entry->registry, entry->key, "DisplayIcon");
  g_autoptr (GRegex) number = g_regex_new (",\\s*-?\\d+\\s*$", 0, 0, NULL);

  return icon != NULL ? g_regex_replace (number, icon, -1, 0, "", 0, NULL) : NULL;
}

static char *
dup_uninstaller (Entry *entry)
{
  g_autofree char *command = co_registry_dup_text (entry->registry, entry->key, "UninstallString");

  return command != NULL ? co_windows_path_get_program (command) : NULL;
}

/* Copies of setup programs and icons are kept for all products; they are there whatever became of
 * the product. */
static gboolean
is_kept_copy (const char *program)
{
  static const char *const folders[] = {
    "windows/",
    "programdata/package cache/",
    "programdata/kaspersky lab setup files/",
  };
  char drive;
  g_autofree char *relative = co_windows_path_to_relative (program, &drive);
  g_autofree char *folded = co_text_fold (relative != NULL ? relative : program);

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    if (g_str_has_prefix (folded, folders[i]))
      return TRUE;
  return strstr (folded, "msiexec") != NULL || strstr (folded, "rundll32") != NULL;
}

/* Keeps the better of what is known so far and what @program tells. */
static void
consider (CoWindowsPlace *best, char **where, char *program, CoWindowsPlace place)
{
  if (*where != NULL && place <= *best) {
    g_free (program);
    return;
  }
  g_free (*where);
  *where = program;
  *best = place;
}

static void
consider_file (Entry *entry, CoWindowsPlace *best, char **where, char *program)
{
  if (program == NULL || is_kept_copy (program))
    g_free (program);
  else
    consider (best, where, program, co_windows_path_find_file (entry->root, program));
}

/* An entry can name up to three places. One of them that is there is enough; an entry that names
 * none is believed, for its files can be anywhere. */
static CoWindowsPlace
find_place (Entry *entry, CoProduct *product, char **where)
{
  char *folder = co_registry_dup_text (entry->registry, entry->key, "InstallLocation");
  CoWindowsPlace best = CO_WINDOWS_ELSEWHERE;

  *where = NULL;
  if (folder != NULL)
    consider (&best, where, folder, co_windows_path_find_program (entry->root, folder, product));
  consider_file (entry, &best, where, dup_icon (entry));
  consider_file (entry, &best, where, dup_uninstaller (entry));
  return best;
}

static gboolean
find_match (Entry *entry,
            const char *key_name,
            const char *title,
            const char *publisher,
            CoMarkKind *kind,
            CoMatch *match)
{
  CoCatalog *catalog = co_traces_get_catalog (entry->traces);

  *kind = CO_MARK_UNINSTALL_ENTRY;
  if (title != NULL && co_catalog_find (catalog, *kind, title, match))
    return TRUE;
  *kind = CO_MARK_PUBLISHER;
  if (title != NULL && publisher != NULL && co_catalog_find (catalog, *kind, publisher, match))
    return TRUE;
  *kind = CO_MARK_UNINSTALL_KEY;
  return co_catalog_find (catalog, *kind, key_name, match);
}

static const char *
get_name (CoMarkKind kind, const char *key_name, const char *title, const char *publisher)
{
  if (kind == CO_MARK_UNINSTALL_ENTRY)
    return title;
  return kind == CO_MARK_PUBLISHER ? publisher : key_name;
}

static void
read_entry (Entry *entry, const char *where)
{
  g_autofree char *key_name = co_registry_dup_name (entry->registry, entry->key);
  g_autofree char *title = co_registry_dup_text (entry->registry, entry->key, "DisplayName");
  g_autofree char *publisher = co_registry_dup_text (entry->registry, entry->key, "Publisher");
  g_autofree char *full = NULL;
  g_autofree char *program = NULL;
  CoTraceState state;
  CoMarkKind kind;
  CoTrace *trace;
  CoMatch match;

  if (key_name == NULL || !find_match (entry, key_name, title, publisher, &kind, &match))
    return;
  state = match.product != NULL
            ? co_windows_place_to_state (find_place (entry, match.product, &program))
            : CO_TRACE_LEFT;
  full = g_strconcat (where, "\\", key_name, NULL);
  trace = co_trace_new (kind, get_name (kind, key_name, title, publisher), full, state);
  trace->title = g_steal_pointer (&title);
  trace->program = g_steal_pointer (&program);
  trace->version = co_registry_dup_text (entry->registry, entry->key, "DisplayVersion");
  co_traces_add (entry->traces, trace);
}

/**
 * co_uninstall_reader_read:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry that has a list of installed programs
 * @top_name: how to call its top to people, such as `HKLM\SOFTWARE`
 * @view: the path below the top under which the list is; ends with a backslash or is
 *   empty
 * @traces: where the traces are added
 *
 * Reads a list of installed programs.
 */
void
co_uninstall_reader_read (CoRoot *root,
                          CoRegistry *registry,
                          const char *top_name,
                          const char *view,
                          CoTraces *traces)
{
  g_autofree char *path = g_strconcat (view, UNINSTALL, NULL);
  g_autofree char *where = g_strconcat (top_name, "\\", path, NULL);
  CoRegistryKey list = co_registry_find (registry, co_registry_get_top (registry), path);
  g_autoptr (GArray) keys = co_registry_list (registry, list);

  for (guint i = 0; i < keys->len; i++) {
    Entry entry = {
      .root = root,
      .registry = registry,
      .key = g_array_index (keys, CoRegistryKey, i),
      .traces = traces,
    };

    read_entry (&entry, where);
  }
}
