/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-android-apps.h"

G_BEGIN_DECLS

gboolean co_android_markup_read (const char *text,
                                 gsize length,
                                 CoAndroidApps *apps,
                                 GError **error);

G_END_DECLS
