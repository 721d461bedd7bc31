/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean co_json_check (GBytes *bytes, const char *what, GError **error);
JsonNode *co_json_parse (GBytes *bytes, const char *what, GError **error);

G_END_DECLS
