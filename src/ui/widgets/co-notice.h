/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoNoticeKind:
 * @CO_NOTICE_INFO: good to know.
 * @CO_NOTICE_WARNING: to be read before going on.
 *
 * How much a notice asks for attention.
 */
typedef enum {
  CO_NOTICE_INFO,
  CO_NOTICE_WARNING,
} CoNoticeKind;

GtkWidget *co_notice_new (CoNoticeKind kind, const char *text);

G_END_DECLS
