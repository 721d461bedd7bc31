/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-list.h"
#include "co-android-markup.h"
#include "co-android-xml.h"
#include "co-text-decode.h"

#include <string.h>

/* A phone's list of apps, in each of its three forms. */

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static void
walk (CoAndroidApps *apps)
{
  for (guint i = 0; i < apps->names->len; i++)
    g_assert_true (g_str_is_ascii (g_ptr_array_index (apps->names, i)));
  co_android_apps_free (apps);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  gsize length;
  g_autofree char *text = co_text_decode (data, size, &length);
  CoAndroidApps *apps = co_android_apps_new ();

  co_android_xml_read (data, size, apps, NULL);
  walk (apps);
  apps = co_android_apps_new ();
  co_android_markup_read (text, length, apps, NULL);
  walk (apps);
  apps = co_android_apps_new ();
  if (co_android_list_is_one (text))
    co_android_list_read (text, length, apps, NULL);
  walk (apps);
  return 0;
}
