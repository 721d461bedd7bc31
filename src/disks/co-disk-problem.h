/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean co_disk_problem_is (const GError *error, const char *name);
GError *co_disk_problem_new_mount (const GError *error);
GError *co_disk_problem_new_unmount (const GError *error);

G_END_DECLS
