/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoDisclosureFill:
 * @session: what the window is about
 * @record: (nullable): what the disclosure is about
 *
 * Makes what is behind a disclosure.
 *
 * Returns: (transfer floating): a new widget
 */
typedef GtkWidget *(*CoDisclosureFill) (CoSession *session, gconstpointer record);

#define CO_TYPE_DISCLOSURE (co_disclosure_get_type ())
G_DECLARE_FINAL_TYPE (CoDisclosure, co_disclosure, CO, DISCLOSURE, GtkWidget)

GtkWidget *co_disclosure_new (CoSession *session,
                              const char *title,
                              CoDisclosureFill fill,
                              gconstpointer record);
void co_disclosure_set_name (CoDisclosure *self, const char *name);
void co_disclosure_set_subtitle (CoDisclosure *self, const char *subtitle);
gboolean co_disclosure_is_open (CoDisclosure *self);
void co_disclosure_set_open (CoDisclosure *self, gboolean is_open);
void co_disclosure_refresh (CoDisclosure *self);

G_END_DECLS
