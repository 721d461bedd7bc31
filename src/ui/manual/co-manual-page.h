/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-manual-node.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_MANUAL_PAGE (co_manual_page_get_type ())
G_DECLARE_FINAL_TYPE (CoManualPage, co_manual_page, CO, MANUAL_PAGE, GObject)

CoManualPage *co_manual_page_new (GBytes *bytes, const char *folder, GError **error);

const char *co_manual_page_get_id (CoManualPage *self);
const char *co_manual_page_get_title (CoManualPage *self);
const char *co_manual_page_get_description (CoManualPage *self);
const char *co_manual_page_get_order (CoManualPage *self);
const CoManualNode *co_manual_page_get_root (CoManualPage *self);
gboolean co_manual_page_belongs_to (CoManualPage *self, const char *place);
gboolean co_manual_page_contains (CoManualPage *self, const char *text);
char **co_manual_page_list_links (CoManualPage *self);
char *co_manual_page_resolve (CoManualPage *self, const char *file);

G_END_DECLS
