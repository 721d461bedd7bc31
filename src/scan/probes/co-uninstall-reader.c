/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-root-glob.h"
#include "co-uninstall-reader.h"
#include "co-windows-path.h"

#include <string.h>

/* Reads Windows' list of installed programs: the keys below Uninstall, of the computer (in both
 * views) and of each user. An entry counts for what it says about its files: entries whose program
 * is gone are left over. */

#define UNINSTALL "Microsoft\\Windows\\CurrentVersion\\Uninstall"
/* Where Kaspersky's own setup puts every product, unless the person chose another folder. */
#define USUAL_FOLDERS "Program Files*/Kaspersky Lab/*"

typedef struct {
  CoRoot *root;
  CoHive *hive;
  CoHiveKey key;
  CoTraces *traces;
} Entry;

static gboolean
has_usual_folder (CoRoot *root)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) folders = co_root_glob (root, USUAL_FOLDERS, failures);

  return folders->len > 0 || failures->len > 0;
}

/* An entry that names no place. Where nothing at all is in the usual folder, its files are gone; a
 * product of another maker can lie anywhere. */
static CoWindowsPlace
guess_place (Entry *entry, CoProduct *product)
{
  CoProductKind kind = co_product_get_kind (product);

  if (kind == CO_PRODUCT_SUCCESSOR || kind == CO_PRODUCT_ENGINE)
    return CO_WINDOWS_ELSEWHERE;
  return has_usual_folder (entry->root) ? CO_WINDOWS_ELSEWHERE : CO_WINDOWS_GONE;
}

/* The program that shows the icon of the entry, "C:\…\avp.exe,0". */
static char *
dup_icon_program (Entry *entry)
{
  char *icon = co_hive_dup_text (entry->hive, entry->key, "DisplayIcon");
  char *comma = icon != NULL ? strrchr (icon, ',') : NULL;

  if (comma != NULL)
    *comma = '\0';
  return icon;
}

static gboolean
is_windows_installer (const char *program)
{
  g_autofree char *lower = g_ascii_strdown (program, -1);

  return strstr (lower, "msiexec") != NULL || strstr (lower, "\\installer\\{") != NULL;
}

static char *
dup_uninstaller (Entry *entry)
{
  g_autofree char *command = co_hive_dup_text (entry->hive, entry->key, "UninstallString");

  return command != NULL ? co_windows_path_get_program (command) : NULL;
}

static CoWindowsPlace
find_place (Entry *entry, CoProduct *product, char **program)
{
  g_autofree char *icon = dup_icon_program (entry);
  g_autofree char *uninstaller = dup_uninstaller (entry);

  *program = co_hive_dup_text (entry->hive, entry->key, "InstallLocation");
  if (*program != NULL)
    return co_windows_path_find_program (entry->root, *program, product);
  if (icon != NULL && !is_windows_installer (icon)) {
    *program = g_steal_pointer (&icon);
    return co_windows_path_find_file (entry->root, *program);
  }
  if (uninstaller != NULL && !is_windows_installer (uninstaller)) {
    *program = g_steal_pointer (&uninstaller);
    return co_windows_path_find_file (entry->root, *program);
  }
  return guess_place (entry, product);
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
  g_autofree char *key_name = co_hive_dup_name (entry->hive, entry->key);
  g_autofree char *title = co_hive_dup_text (entry->hive, entry->key, "DisplayName");
  g_autofree char *publisher = co_hive_dup_text (entry->hive, entry->key, "Publisher");
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
  trace->version = co_hive_dup_text (entry->hive, entry->key, "DisplayVersion");
  co_traces_add (entry->traces, trace);
}

/**
 * co_uninstall_reader_read:
 * @root: the root of the target
 * @hive: a hive that has a list of installed programs
 * @hive_name: how to call the hive to people, such as `HKLM\SOFTWARE`
 * @view: the path below the top of the hive under which the list is; ends with a backslash or is
 *   empty
 * @traces: where the traces are added
 *
 * Reads a list of installed programs.
 */
void
co_uninstall_reader_read (CoRoot *root,
                          CoHive *hive,
                          const char *hive_name,
                          const char *view,
                          CoTraces *traces)
{
  g_autofree char *path = g_strconcat (view, UNINSTALL, NULL);
  g_autofree char *where = g_strconcat (hive_name, "\\", path, NULL);
  CoHiveKey list = co_hive_find (hive, co_hive_get_top (hive), path);
  g_autoptr (GArray) keys = co_hive_list (hive, list);

  for (guint i = 0; i < keys->len; i++) {
    Entry entry = {
      .root = root,
      .hive = hive,
      .key = g_array_index (keys, CoHiveKey, i),
      .traces = traces,
    };

    read_entry (&entry, where);
  }
}
