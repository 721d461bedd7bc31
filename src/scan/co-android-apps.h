/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoAndroidApps:
 * @names: (element-type utf8): the names of the apps, in the order of the list
 * @odd: how many entries of the list there are that we do not understand
 *
 * What was read of a phone's list of apps. A reader that stops at damage keeps what it has read.
 */
typedef struct {
  GPtrArray *names;
  guint odd;
} CoAndroidApps;

CoAndroidApps *co_android_apps_new (void);
void co_android_apps_free (CoAndroidApps *self);

gboolean co_android_apps_add (CoAndroidApps *self, const char *name, gsize length, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoAndroidApps, co_android_apps_free)

G_END_DECLS
