/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-edition.h"
#include "co-json-place.h"

G_BEGIN_DECLS

/* What opens the head of a catalog; with what else a file has, for co_json_object(). */
#define CO_EDITION_MEMBERS "schema", "serial", "date", "expires"

gboolean co_edition_load (CoEdition *self,
                          JsonObject *head,
                          const CoJsonPlace *place,
                          GError **error);

G_END_DECLS
