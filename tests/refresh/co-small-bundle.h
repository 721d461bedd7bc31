/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *co_small_bundle_make (const char *head, const char *catalog);

G_END_DECLS
