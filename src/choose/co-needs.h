/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-knowledge.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define CO_TYPE_NEEDS (co_needs_get_type ())
G_DECLARE_FINAL_TYPE (CoNeeds, co_needs, CO, NEEDS, GObject)

CoNeeds *co_needs_new (void);

gboolean co_needs_set (CoNeeds *self,
                       const CoKnowledge *knowledge,
                       const char *question,
                       const char *const *options,
                       GError **error);
gboolean co_needs_set_from_text (CoNeeds *self,
                                 const CoKnowledge *knowledge,
                                 const char *text,
                                 GError **error);
void co_needs_unset (CoNeeds *self, const char *question);

const char *const *co_needs_get (CoNeeds *self, const char *question);
char **co_needs_list (CoNeeds *self);
gboolean co_needs_chose (CoNeeds *self, const char *question, const char *option);
gboolean co_needs_hold (CoNeeds *self, GPtrArray *choices);

G_END_DECLS
