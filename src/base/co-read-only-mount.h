/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int co_read_only_mount_new (int fd);

G_END_DECLS
