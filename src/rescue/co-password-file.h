/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-secret.h"

#include <gio/gio.h>

G_BEGIN_DECLS

CoSecret *co_password_file_read (const char *path, GError **error);
gboolean co_password_file_write (const char *path,
                                 const CoSecret *content,
                                 gboolean *is_private,
                                 GError **error);

G_END_DECLS
