/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-export-coverage.h"
#include "co-export-keys.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#define SOFTWARE  "HKEY_LOCAL_MACHINE\\SOFTWARE\\"
#define UNINSTALL "Microsoft\\Windows\\CurrentVersion\\Uninstall"

/* What of the registry an export shows. A person can export any part of it. */

static CoRegistryKey
find (CoRegistryText *text, const char *path)
{
  CoRegistry *registry = co_registry_text_get_registry (text);

  return co_registry_find (registry, co_registry_get_top (registry), path);
}

/* The control set that is in force goes by two names, and each user has two. */
static const char *
get_other_name (const char *key)
{
  if (g_str_has_prefix (key, "HKEY_CURRENT_USER\\"))
    return "HKEY_USERS";
  if (strstr (key, "\\CurrentControlSet\\Services") != NULL)
    return "HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services";
  return NULL;
}

static gboolean
has_any (CoRegistryText *text, const char *key)
{
  return find (text, key) != 0 || co_registry_text_covers (text, key);
}

/* The users in HKEY_USERS are those that were logged in. */
static gboolean
is_covered (CoRegistryText *text, const char *key)
{
  const char *other = get_other_name (key);

  return co_registry_text_covers (text, key) ||
         (other != NULL && co_registry_text_covers (text, other));
}

/**
 * co_export_coverage_has_any:
 * @text: an export
 *
 * Tells whether anything that is read can be in the export.
 *
 * Returns: whether there is
 */
gboolean
co_export_coverage_has_any (CoRegistryText *text)
{
  guint count;
  const CoExportKey *keys = co_export_keys_get (&count);

  for (guint i = 0; i < count; i++) {
    const char *other = get_other_name (keys[i].key);

    if (has_any (text, keys[i].key) || (other != NULL && has_any (text, other)))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_export_coverage_has_programs:
 * @text: an export
 *
 * Tells whether both lists of installed programs are in the export with all that is in them. A
 * 32-bit Windows has only one, but an export does not tell which Windows it is of.
 *
 * Returns: whether they are
 */
gboolean
co_export_coverage_has_programs (CoRegistryText *text)
{
  return co_registry_text_covers (text, SOFTWARE UNINSTALL) &&
         co_registry_text_covers (text, SOFTWARE "WOW6432Node\\" UNINSTALL);
}

/**
 * co_export_coverage_add_note:
 * @text: an export
 * @traces: where the note is added
 *
 * Says which parts of the registry are not in the export, if any.
 */
void
co_export_coverage_add_note (CoRegistryText *text, CoTraces *traces)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  g_autofree char *note = NULL;
  guint count;
  const CoExportKey *keys = co_export_keys_get (&count);

  for (guint i = 0; i < count; i++)
    if (!is_covered (text, keys[i].key) && !g_ptr_array_find (missing, keys[i].words, NULL))
      g_ptr_array_add (missing, (gpointer) keys[i].words);
  if (missing->len == 0)
    return;
  note = co_sentence_new_with_list (N_ ("This export does not show all of the registry. What is "
                                        "missing: %1$s. To export all that we read, run "
                                        "“changeover-check.cmd” on that computer."),
                                    (const char *const *) missing->pdata,
                                    missing->len);
  co_traces_add_note (traces, note);
}
