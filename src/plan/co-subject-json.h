/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-json-place.h"
#include "co-subject.h"

G_BEGIN_DECLS

void co_subject_write_json (CoSubject *self, JsonBuilder *builder);
CoSubject *co_subject_read_json (JsonNode *node, const CoJsonPlace *place, GError **error);

G_END_DECLS
