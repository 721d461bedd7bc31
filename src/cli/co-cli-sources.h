/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-language.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _CoCliSources CoCliSources;

CoCliSources *co_cli_sources_new (CoCatalog *catalog);
void co_cli_sources_free (CoCliSources *self);

void co_cli_sources_add (CoCliSources *self, const char *id);
char *co_cli_sources_cite (CoCliSources *self, const char *text, char *const *ids);
void co_cli_sources_print (CoCliSources *self, CoLanguage *language);
void co_cli_sources_add_names (CoCliSources *self, JsonBuilder *builder, char *const *ids);
void co_cli_sources_add_json (CoCliSources *self, JsonBuilder *builder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoCliSources, co_cli_sources_free)

G_END_DECLS
