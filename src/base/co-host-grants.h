/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoHostAccess:
 * @CO_HOST_CLOSED: nothing of it is seen.
 * @CO_HOST_ON_THE_WAY: it leads to something that may be looked at. Of what is in it, only that is
 *   seen.
 * @CO_HOST_OPEN: it may be looked at. What is not there is not on the host either.
 *
 * What a sandbox lets us see of a place on its host.
 */
typedef enum {
  CO_HOST_CLOSED,
  CO_HOST_ON_THE_WAY,
  CO_HOST_OPEN,
} CoHostAccess;

typedef struct _CoHostGrants CoHostGrants;

CoHostGrants *co_host_grants_new (GBytes *info, GError **error);
void co_host_grants_free (CoHostGrants *self);

gboolean co_host_grants_has_root (const CoHostGrants *self);
CoHostAccess co_host_grants_look_up (const CoHostGrants *self, const char *path);
char *co_host_grants_dup_place (const CoHostGrants *self, const char *path);
void co_host_grants_follow (CoHostGrants *self, const char *link, const char *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoHostGrants, co_host_grants_free)

G_END_DECLS
