/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-android-apps.h"

G_BEGIN_DECLS

gboolean co_android_xml_is_one (const guint8 *data, gsize size);
gboolean co_android_xml_read (const guint8 *data, gsize size, CoAndroidApps *apps, GError **error);

G_END_DECLS
