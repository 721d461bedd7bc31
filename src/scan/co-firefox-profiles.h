/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char **co_firefox_profiles_parse (GBytes *bytes, const char *what, GError **error);

G_END_DECLS
