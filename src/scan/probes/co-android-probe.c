/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-list.h"
#include "co-android-markup.h"
#include "co-android-xml.h"
#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"
#include "co-text-decode.h"

#include <glib/gi18n-lib.h>

/* Reads the list of apps of a phone: what "pm list packages" says, or the phone's own packages.xml.
 * Names are compared whole, so that parts of Kaspersky's that other apps bring along, such as a
 * permission, are not taken for one of its apps. */

/* The list of a real phone has half a megabyte. */
#define MAX_LIST_SIZE (16 * 1024 * 1024)

/* The root is the list itself, so there is no path to it. */
#define PLACE "list of apps"

/* The phone can hold apps that such a list does not tell of, and the other way round. */
static const char *
get_note (gboolean is_own_list)
{
  if (is_own_list)
    return N_ (
      "This list is for all users of the phone. An app that came with the phone stays in it "
      "even where one user has removed it.");
  return N_ ("This list shows the apps of one user. A work profile, or another user of the phone, "
             "can have more.");
}

static gboolean
read_list (GBytes *bytes, CoAndroidApps *apps, gboolean *is_own_list, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = NULL;
  gsize length;

  *is_own_list = TRUE;
  if (co_android_xml_is_one (data, size))
    return co_android_xml_read (data, size, apps, error);
  text = co_text_decode (data, size, &length);
  if (*text == '<')
    return co_android_markup_read (text, length, apps, error);
  *is_own_list = FALSE;
  return co_android_list_read (text, length, apps, error);
}

static void
add_problem (CoTraces *traces, const char *message)
{
  co_traces_add_problem (traces, co_problem_new (co_android_probe.id, PLACE, message));
}

static void
add_apps (CoTraces *traces, CoAndroidApps *apps)
{
  CoMatch match;

  for (guint i = 0; i < apps->names->len; i++) {
    const char *name = g_ptr_array_index (apps->names, i);

    if (co_catalog_find (co_traces_get_catalog (traces), CO_MARK_ANDROID_PACKAGE, name, &match))
      co_traces_add (traces, co_trace_new (CO_MARK_ANDROID_PACKAGE, name, name, CO_TRACE_CLAIMED));
  }
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoAndroidApps) apps = co_android_apps_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) damage = NULL;
  gboolean is_own_list;

  bytes = co_root_read_file (co_target_get_root (target), "", MAX_LIST_SIZE, cancellable, error);
  if (bytes == NULL)
    return FALSE;
  if (!read_list (bytes, apps, &is_own_list, &damage) && apps->names->len == 0) {
    g_propagate_error (error, g_steal_pointer (&damage));
    return FALSE;
  }
  add_apps (traces, apps);
  co_traces_add_note (traces, get_note (is_own_list));
  co_traces_add_note (traces,
                      N_ ("A list of apps does not show files that a removed app left behind."));
  if (damage != NULL)
    add_problem (traces,
                 N_ ("This list of apps is damaged or was cut off, so apps may be missing from it. "
                     "Make a new list of the phone, then check that one."));
  if (apps->odd > 0)
    add_problem (traces,
                 N_ ("There are entries in this list that we do not understand, so we may have "
                     "missed an app. Make a new list of the phone, then check that one."));
  else if (apps->names->len == 0)
    add_problem (traces, N_ ("There are no apps in this list. Every phone has some."));
  return TRUE;
}

const CoProbe co_android_probe = {
  .id = "android",
  .doing = N_ ("Reading the list of apps"),
  .place = PLACE,
  .systems = 1u << CO_SYSTEM_ANDROID,
  .run = run,
};
