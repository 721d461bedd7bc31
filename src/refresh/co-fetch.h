/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-edition.h"
#include "co-partial.h"

G_BEGIN_DECLS

/**
 * CoFetch:
 * @folder: where bundles are kept
 * @address: the address of a signature; what it signs lies beside it
 * @quiet_seconds: how long to wait for a server that says nothing
 * @progress: called while a bundle comes
 *
 * What is to be done.
 */
typedef struct {
  const char *folder;
  const char *address;
  guint quiet_seconds;
  CoPartialFunc progress;
} CoFetch;

gboolean co_fetch_run (const CoFetch *self, CoEdition *edition, GError **error);
gboolean co_fetch_check (GBytes *bundle,
                         GBytes *signature,
                         CoEdition *edition,
                         const char **key,
                         GError **error);

G_END_DECLS
