/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"
#include "co-trace.h"

G_BEGIN_DECLS

/**
 * CoMacBundle:
 * @path: its folder, relative to the root
 * @id: (nullable): what the Mac knows it by, such as `com.apple.Safari`
 * @title: its name as the Mac shows it
 * @version: (nullable): its version
 * @program: (nullable): its program, if it is there; a path relative to the root
 * @state: whether the program is there
 * @failure: (nullable): why that could not be told
 *
 * An app of a Mac, or another bundle: a folder that describes itself.
 */
typedef struct {
  char *path;
  char *id;
  char *title;
  char *version;
  char *program;
  CoTraceState state;
  GError *failure;
} CoMacBundle;

CoMacBundle *co_mac_bundle_read (CoRoot *root,
                                 const char *path,
                                 GCancellable *cancellable,
                                 GError **error);
void co_mac_bundle_free (CoMacBundle *self);

CoTrace *co_mac_bundle_to_trace (const CoMacBundle *self, CoMarkKind kind, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoMacBundle, co_mac_bundle_free)

G_END_DECLS
