/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-glob.h"
#include "co-text.h"

/* No product leaves this many pieces that one catalogued pattern matches. */
#define MAX_MATCHES 10000

/**
 * co_root_failure_free:
 * @self: (transfer full): a failure
 *
 * Frees a failure.
 */
void
co_root_failure_free (CoRootFailure *self)
{
  g_free (self->path);
  g_clear_error (&self->error);
  g_free (self);
}

static void
add_failure (GPtrArray *failures, const char *path, GError *error)
{
  CoRootFailure *failure = g_new0 (CoRootFailure, 1);

  failure->path = g_strdup (path);
  failure->error = error;
  g_ptr_array_add (failures, failure);
}

static char *
join (const char *folder, const char *name)
{
  return *folder == '\0' ? g_strdup (name) : g_strconcat (folder, "/", name, NULL);
}

static void
expand_plain (CoRoot *self,
              const char *folder,
              const char *name,
              GPtrArray *out,
              GPtrArray *failures)
{
  g_autofree char *path = join (folder, name);
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;
  char *found = co_root_find (self, path, &kind, &error);

  if (found != NULL)
    g_ptr_array_add (out, found);
  else if (error != NULL)
    add_failure (failures, path, g_steal_pointer (&error));
}

static gboolean
is_absent (const GError *error)
{
  return g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* A sandbox that does not show the folders of people still tells us which one is our own. */
static void
add_own_home (CoRoot *self, const char *folder, const char *pattern, GPtrArray *out)
{
  g_autofree char *home = co_root_dup_own_home (self);
  g_autofree char *parent = home != NULL ? g_path_get_dirname (home) : NULL;
  g_autofree char *name = home != NULL ? g_path_get_basename (home) : NULL;

  if (g_strcmp0 (parent, folder) == 0 && co_text_matches (pattern, name, CO_TEXT_DEFAULT))
    g_ptr_array_add (out, g_steal_pointer (&home));
}

static void
expand_pattern (CoRoot *self,
                const char *folder,
                const char *pattern,
                GPtrArray *out,
                GPtrArray *failures)
{
  gboolean ignore_case = (co_root_get_flags (self) & CO_ROOT_IGNORE_CASE) != 0;
  CoTextFlags flags = ignore_case ? CO_TEXT_IGNORE_CASE : CO_TEXT_DEFAULT;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (self, folder, &error);

  if (names == NULL) {
    add_own_home (self, folder, pattern, out);
    if (!is_absent (error))
      add_failure (failures, folder, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < names->len && out->len < MAX_MATCHES; i++) {
    const char *name = g_ptr_array_index (names, i);

    if (co_text_matches (pattern, name, flags))
      g_ptr_array_add (out, join (folder, name));
  }
}

/* In a sandbox, what only leads to something that it shows is looked up together with that. */
static gboolean
is_only_a_way (CoRoot *self, gboolean is_last)
{
  return !is_last && (co_root_get_flags (self) & CO_ROOT_HOST) != 0;
}

static GPtrArray *
expand_component (CoRoot *self,
                  GPtrArray *folders,
                  const char *component,
                  gboolean is_last,
                  GPtrArray *failures)
{
  GPtrArray *next = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < folders->len && next->len < MAX_MATCHES; i++) {
    const char *folder = g_ptr_array_index (folders, i);

    if (co_text_is_pattern (component))
      expand_pattern (self, folder, component, next, failures);
    else if (is_only_a_way (self, is_last))
      g_ptr_array_add (next, join (folder, component));
    else
      expand_plain (self, folder, component, next, failures);
  }
  return next;
}

/**
 * co_root_glob:
 * @self: a root
 * @pattern: a path relative to the root; each of its parts may be a pattern
 * @failures: (element-type CoRootFailure): where places are added that could not be looked into
 *
 * Finds all paths that match a pattern. Only the folders that the pattern names are read, never
 * what lies below them.
 *
 * Returns: (transfer full) (element-type filename): the paths in their own spelling, sorted
 */
GPtrArray *
co_root_glob (CoRoot *self, const char *pattern, GPtrArray *failures)
{
  g_auto (GStrv) components = NULL;
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (CO_IS_ROOT (self), paths);
  g_return_val_if_fail (pattern != NULL && failures != NULL, paths);

  components = g_strsplit (pattern, "/", -1);
  g_ptr_array_add (paths, g_strdup (""));
  for (guint i = 0; components[i] != NULL && paths->len > 0; i++) {
    gboolean is_last = components[i + 1] == NULL;
    GPtrArray *next = expand_component (self, paths, components[i], is_last, failures);

    g_ptr_array_unref (paths);
    paths = next;
    if (paths->len >= MAX_MATCHES)
      add_failure (failures,
                   pattern,
                   g_error_new (CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too many matches", pattern));
  }
  return paths;
}
