/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-texts.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonBuilder *co_cli_json_begin (CoCatalog *catalog);
void co_cli_json_add_text (JsonBuilder *builder, const char *name, const char *text);
void co_cli_json_add_phrase (JsonBuilder *builder,
                             const char *name,
                             const CoPhrase *phrase,
                             CoTexts *texts);
void co_cli_json_add_int (JsonBuilder *builder, const char *name, gint64 number);
void co_cli_json_add_flag (JsonBuilder *builder, const char *name, gboolean flag);
void co_cli_json_add_names (JsonBuilder *builder, const char *name, char *const *names);
void co_cli_json_add_moment (JsonBuilder *builder, const char *name, GDateTime *moment);
void co_cli_json_begin_object (JsonBuilder *builder, const char *name);
void co_cli_json_begin_list (JsonBuilder *builder, const char *name);
void co_cli_json_print (JsonBuilder *builder);

G_END_DECLS
