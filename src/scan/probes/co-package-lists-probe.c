/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-package-list.h"
#include "co-probes.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

/* Every Linux system has a list of what is installed. Each kind of list has a probe of its own;
 * this one asks whether any of them had something to read, and tells of the lists that none can
 * read. */

/* Where a list is missed above all. */
#define USUAL_PLACE "var/lib/dpkg/status"

/* What cannot be looked at may be a list: the probe that reads lists of that kind tells of it. */
static gboolean
has_list (CoRoot *root, CoPackageList list)
{
  const char *const *places = co_package_list_get_places (list);

  for (guint i = 0; places[i] != NULL; i++) {
    g_autoptr (GError) error = NULL;
    gboolean content = FALSE;

    if (co_package_list_find (root, places[i], &content, &error) || error != NULL)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_readable_list (CoRoot *root)
{
  for (CoPackageList list = 0; list < CO_N_PACKAGE_LISTS; list++)
    if (list != CO_PACKAGE_LIST_APK && has_list (root, list))
      return TRUE;
  return FALSE;
}

static void
tell_unreadable_list (CoTraces *traces, const char *place, gboolean is_second)
{
  g_autofree char *note = NULL;

  if (!is_second) {
    co_traces_add_problem (
      traces,
      co_problem_new (
        co_package_lists_probe.id,
        place,
        N_ ("This system keeps a list of installed packages in a form that this version "
            "cannot read yet.")));
    return;
  }
  note =
    co_sentence_new (N_ ("Beside its main list of packages, this system has another one that this "
                         "version cannot read yet: %1$s"),
                     place,
                     NULL);
  co_traces_add_note (traces, note);
}

/* Where another list is, this one is that of a tool beside it. */
static gboolean
tell_unreadable_lists (CoRoot *root, CoTraces *traces, gboolean is_second)
{
  const char *const *places = co_package_list_get_places (CO_PACKAGE_LIST_APK);

  for (guint i = 0; places[i] != NULL; i++) {
    g_autoptr (GError) error = NULL;
    gboolean content = FALSE;

    if (co_package_list_find (root, places[i], &content, &error) && content) {
      tell_unreadable_list (traces, places[i], is_second);
      return TRUE;
    }
    if (error != NULL)
      co_probe_add_failure (&co_package_lists_probe, traces, places[i], error);
  }
  return FALSE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  gboolean readable = has_readable_list (root);

  if (!tell_unreadable_lists (root, traces, readable) && !readable)
    co_traces_add_problem (
      traces,
      co_problem_new (co_package_lists_probe.id,
                      USUAL_PLACE,
                      N_ ("We found no list of installed packages on this system.")));
  return TRUE;
}

const CoProbe co_package_lists_probe = {
  .id = "package-lists",
  .doing = N_ ("Looking for lists of installed packages"),
  .place = USUAL_PLACE,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
