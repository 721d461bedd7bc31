/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-json-place.h"
#include "co-knowledge.h"

G_BEGIN_DECLS

CoKnowledge *co_knowledge_new (void);
gboolean co_knowledge_holds (const char *name);
gboolean co_knowledge_load_file (CoKnowledge *self,
                                 const char *name,
                                 JsonNode *root,
                                 const CoJsonPlace *place,
                                 GError **error);
gboolean co_knowledge_check (const CoKnowledge *self, const CoJsonPlace *place, GError **error);

G_END_DECLS
