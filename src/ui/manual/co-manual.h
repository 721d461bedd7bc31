/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"
#include "co-manual-page.h"

G_BEGIN_DECLS

#define CO_TYPE_MANUAL (co_manual_get_type ())
G_DECLARE_FINAL_TYPE (CoManual, co_manual, CO, MANUAL, GObject)

CoManual *co_manual_new (CoLanguage *language);

CoLanguage *co_manual_get_language (CoManual *self);
CoManualPage *co_manual_find (CoManual *self, const char *id);
char **co_manual_list_parts (CoManual *self);
char *co_manual_name_part (CoManual *self, const char *part);
GPtrArray *co_manual_list_pages (CoManual *self, const char *part);

G_END_DECLS
