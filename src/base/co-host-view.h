/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where newer sandboxes show their host as a whole, if that was granted. */
#define CO_HOST_VIEW_ROOT "run/host/root"

typedef struct _CoHostView CoHostView;

CoHostView *co_host_view_new (int root, GError **error);
void co_host_view_free (CoHostView *self);

int co_host_view_open_whole (CoHostView *self);
int co_host_view_open (CoHostView *self, const char *path, int flags);
const char *co_host_view_get_refused (CoHostView *self);
gboolean co_host_view_shows (CoHostView *self, const char *path);
gboolean co_host_view_shows_in_place (CoHostView *self, const char *path);
gboolean co_host_view_is_needed (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoHostView, co_host_view_free)

G_END_DECLS
