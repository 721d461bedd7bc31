/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads the names in the store of Nix: HASH-NAME-VERSION. What is there may be in use or be kept
 * from an older state of the system, so that a trace is a claim and no more. The units of the
 * system in use say more, and have a probe of their own. */

#define STORE_FOLDER "nix/store"
#define HASH_LENGTH  32
/* How a package is made; where one is being made. */
#define RECIPE_SUFFIX ".drv"
#define LOCK_SUFFIX   ".lock"

static gboolean
is_hash (const char *text)
{
  for (guint i = 0; i < HASH_LENGTH; i++)
    if (!g_ascii_islower (text[i]) && !g_ascii_isdigit (text[i]))
      return FALSE;
  return text[HASH_LENGTH] == '-';
}

/* Nix's own rule: the version begins after the first hyphen that no letter follows. */
static const char *
find_version (const char *package)
{
  for (const char *hyphen = strchr (package, '-'); hyphen != NULL;
       hyphen = strchr (hyphen + 1, '-'))
    if (!g_ascii_isalpha (hyphen[1]))
      return hyphen + 1;
  return NULL;
}

static void
read_name (CoTraces *traces, const char *entry)
{
  g_autofree char *name = NULL;
  g_autofree char *where = NULL;
  const char *version;
  CoTrace *trace;
  CoMatch match;

  if (!is_hash (entry) || g_str_has_suffix (entry, RECIPE_SUFFIX) ||
      g_str_has_suffix (entry, LOCK_SUFFIX))
    return;
  entry += HASH_LENGTH + 1;
  version = find_version (entry);
  name = version != NULL ? g_strndup (entry, (gsize) (version - 1 - entry)) : g_strdup (entry);
  if (!co_catalog_find (co_traces_get_catalog (traces), CO_MARK_NIX, name, &match))
    return;
  where = g_strconcat (STORE_FOLDER "/", entry - HASH_LENGTH - 1, NULL);
  trace = co_trace_new (CO_MARK_NIX, name, where, CO_TRACE_CLAIMED);
  if (version != NULL && *version != '\0')
    trace->version = g_utf8_make_valid (version, -1);
  co_traces_add (traces, trace);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) entries = co_root_list (root, STORE_FOLDER, &local_error);

  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
    return TRUE;
  if (entries == NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  for (guint i = 0; i < entries->len; i++)
    read_name (traces, g_ptr_array_index (entries, i));
  return TRUE;
}

const CoProbe co_nix_probe = {
  .id = "nix",
  .doing = N_ ("Reading the list of installed packages"),
  .place = STORE_FOLDER,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
