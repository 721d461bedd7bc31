/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_NOTICE_BAR (co_notice_bar_get_type ())
G_DECLARE_FINAL_TYPE (CoNoticeBar, co_notice_bar, CO, NOTICE_BAR, GtkBox)

void co_notice_bar_tell (CoNoticeBar *self, const char *text);
void co_notice_bar_set_good (CoNoticeBar *self, gboolean is_good);
void co_notice_bar_offer (CoNoticeBar *self,
                          const char *label,
                          const char *description,
                          const char *action);

G_END_DECLS
