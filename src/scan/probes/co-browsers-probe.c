/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-browser-base.h"
#include "co-browser-places.h"
#include "co-chrome-reader.h"
#include "co-error.h"
#include "co-firefox-reader.h"
#include "co-probe-paths.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Looks for extensions in the web browsers of every person, and for what lets them talk to a
 * program on the computer. Only the known folders of browsers are looked up; nothing is walked. */

#define HELPERS_FOLDER "NativeMessagingHosts"
#define HELPERS_ENDING ".json"
#define XP_HOMES       "Documents and Settings"

typedef struct {
  CoTarget *target;
  CoTraces *traces;
  GCancellable *cancellable;
} Search;

/* The names of these files are the names of the hosts. */
static void
read_helpers (const CoBrowserContext *context, const char *folder)
{
  g_autoptr (GPtrArray) names = co_browser_context_list (context, folder);

  for (guint i = 0; i < names->len; i++) {
    const char *file = g_ptr_array_index (names, i);
    g_autofree char *path = g_strconcat (folder, "/", file, NULL);
    g_autofree char *name = NULL;

    if (!g_str_has_suffix (file, HELPERS_ENDING))
      continue;
    name = g_strndup (file, strlen (file) - strlen (HELPERS_ENDING));
    if (co_browser_context_wants (context, CO_MARK_NATIVE_MESSAGING_HOST, name) &&
        co_browser_context_has_content (context, path))
      co_traces_add (context->traces,
                     co_browser_context_make_trace (context,
                                                    CO_MARK_NATIVE_MESSAGING_HOST,
                                                    name,
                                                    path,
                                                    CO_TRACE_LEFT));
  }
}

static void
read_safari (const CoBrowserContext *context, const char *folder)
{
  g_autoptr (GPtrArray) names = co_browser_context_list (context, folder);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *path = g_strconcat (folder, "/", name, NULL);

    if (co_browser_context_wants (context, CO_MARK_SAFARI_EXTENSION, name) &&
        co_browser_context_has_content (context, path))
      co_traces_add (context->traces,
                     co_browser_context_make_trace (context,
                                                    CO_MARK_SAFARI_EXTENSION,
                                                    name,
                                                    path,
                                                    CO_TRACE_WORKING));
  }
}

static void
read_chrome (const CoBrowserContext *context, const char *folder)
{
  g_autofree char *helpers = g_strconcat (folder, "/" HELPERS_FOLDER, NULL);

  co_chrome_reader_read (context, folder);
  read_helpers (context, helpers);
}

static void
read_place (const Search *search, const CoBrowserPlace *place, const char *user, const char *path)
{
  const CoBrowserContext context = {
    .probe = &co_browsers_probe,
    .target = search->target,
    .traces = search->traces,
    .cancellable = search->cancellable,
    .browser = place->browser,
    .user = user,
  };
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (&context, path, &kind);

  if (found == NULL)
    return;
  switch (place->content) {
  case CO_BROWSER_CHROME:
    read_chrome (&context, found);
    break;
  case CO_BROWSER_FIREFOX:
    co_firefox_reader_read (&context, found);
    break;
  case CO_BROWSER_FIREFOX_SHARED:
    co_firefox_reader_read_shared (&context, found);
    break;
  case CO_BROWSER_SAFARI:
    read_safari (&context, found);
    break;
  case CO_BROWSER_HELPERS:
    read_helpers (&context, found);
    break;
  default:
    break;
  }
}

/* Windows XP called the same folders by other names. */
static const char *
get_base (const char *base, gboolean is_xp)
{
  if (is_xp && g_str_equal (base, CO_BROWSER_LOCAL))
    return "Local Settings/Application Data";
  if (is_xp && g_str_equal (base, CO_BROWSER_ROAMING))
    return "Application Data";
  return base;
}

static void
add_failure (const Search *search, const char *path, const GError *error)
{
  co_probe_paths_add_failure (&co_browsers_probe, search->target, search->traces, path, error);
}

/* That the folders of a person cannot be looked at is told once. */
static void
find_base (const Search *search, const char *home, const char *name, CoBrowserBase *base)
{
  g_autofree char *path = g_strconcat (home, "/", name, NULL);
  g_autoptr (GError) error = NULL;

  if (!co_browser_base_find (base, co_target_get_root (search->target), path, &error))
    add_failure (search,
                 g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION) ? home : path,
                 error);
}

static gboolean
read_home (const Search *search, const char *home, const char *user, gboolean is_xp, GError **error)
{
  guint length;
  const CoBrowserPlace *places = co_browser_places_get (&length);
  const char *last = NULL;
  g_auto (CoBrowserBase) base = {0};

  for (guint i = 0; i < length; i++) {
    g_autofree char *path = NULL;

    if (places[i].system != co_target_get_system (search->target) || places[i].base == NULL)
      continue;
    if (g_cancellable_set_error_if_cancelled (search->cancellable, error))
      return FALSE;
    if (g_strcmp0 (places[i].base, last) != 0)
      find_base (search, home, get_base (places[i].base, is_xp), &base);
    last = places[i].base;
    path = co_browser_base_dup_path (&base, places[i].folder);
    if (path != NULL)
      read_place (search, &places[i], user, path);
  }
  return TRUE;
}

/* Since Vista the folder of XP is a link to the other one. */
static gboolean
is_read_as_user (const Search *search, const char *name)
{
  g_autofree char *path = g_strconcat ("Users/", name, NULL);
  CoEntryKind kind;
  g_autofree char *found = co_root_find (co_target_get_root (search->target), path, &kind, NULL);

  return found != NULL;
}

/* In a sandbox nobody tells who else there is. */
static gboolean
read_own_home (const Search *search, const char *folder, GError **error)
{
  g_autofree char *home = co_root_dup_own_home (co_target_get_root (search->target));
  g_autofree char *parent = home != NULL ? g_path_get_dirname (home) : NULL;
  g_autofree char *name = home != NULL ? g_path_get_basename (home) : NULL;

  return g_strcmp0 (parent, folder) != 0 || read_home (search, home, name, FALSE, error);
}

static gboolean
read_homes (const Search *search, const char *folder, GError **error)
{
  gboolean is_xp = g_str_equal (folder, XP_HOMES);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) names = NULL;
  CoEntryKind kind;
  g_autofree char *found =
    co_root_find (co_target_get_root (search->target), folder, &kind, &local_error);

  if (found != NULL)
    names = co_root_list (co_target_get_root (search->target), found, &local_error);
  if (local_error != NULL)
    add_failure (search, folder, local_error);
  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_GRANTED))
    return read_own_home (search, folder, error);
  for (guint i = 0; names != NULL && i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *home = g_strconcat (found, "/", name, NULL);

    if (is_xp && is_read_as_user (search, name))
      continue;
    if (!read_home (search, home, name, is_xp, error))
      return FALSE;
  }
  return TRUE;
}

static void
read_system (const Search *search)
{
  guint length;
  const CoBrowserPlace *places = co_browser_places_get (&length);

  for (guint i = 0; i < length; i++)
    if (places[i].system == co_target_get_system (search->target) && places[i].base == NULL)
      read_place (search, &places[i], NULL, places[i].folder);
}

/* Many a Linux keeps the folders of people on another part of the disk, Fedora always does. While
 * it runs they are all there; a disk alone lacks them. */
static void
tell_missing_homes (const Search *search)
{
  CoRoot *root = co_target_get_root (search->target);
  CoEntryKind kind;
  g_autoptr (GError) error = NULL;
  g_autofree char *found = co_root_find (root, "home", &kind, &error);
  gboolean content = FALSE;

  if (found != NULL)
    co_root_has_content (root, found, &content, &error);
  if (error == NULL && !content)
    co_traces_add_note (
      search->traces,
      N_ ("The folders of people are not on this part of the disk. What is in their web browsers, "
          "and in Windows programs of Wine, we could not see."));
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  const Search search = {.target = target, .traces = traces, .cancellable = cancellable};

  read_system (&search);
  if (co_target_get_system (target) == CO_SYSTEM_LINUX) {
    if (!co_target_is_this_computer (target))
      tell_missing_homes (&search);
    return read_homes (&search, "home", error) && read_home (&search, "root", "root", FALSE, error);
  }
  return read_homes (&search, "Users", error) && read_homes (&search, XP_HOMES, error);
}

const CoProbe co_browsers_probe = {
  .id = "browsers",
  .doing = N_ ("Looking into web browsers"),
  .place = ".",
  .systems = 1u << CO_SYSTEM_LINUX | 1u << CO_SYSTEM_WINDOWS | 1u << CO_SYSTEM_MACOS,
  .run = run,
};
