/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_PAGE (co_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (CoPage, co_page, CO, PAGE, AdwBin)

/**
 * CoPageClass:
 * @show: the page has come into view
 *
 * The class of pages.
 */
struct _CoPageClass {
  AdwBinClass parent_class;

  void (*show) (CoPage *self);
};

CoSession *co_page_get_session (CoPage *self);
void co_page_show (CoPage *self);
void co_page_take_focus (CoPage *self);
void co_page_add_toast (CoPage *self, AdwToast *toast);

G_END_DECLS
