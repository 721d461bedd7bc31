/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark-kind.h"
#include "co-root.h"

G_BEGIN_DECLS

/**
 * CoRemovalCommand:
 * @text: what to type
 * @is_after_restart: whether it counts only once the computer is started anew
 *
 * A command for a person.
 */
typedef struct {
  char *text; /* (owned) */
  gboolean is_after_restart;
} CoRemovalCommand;

CoRemovalCommand *co_removal_command_new (CoRoot *root,
                                          CoMarkKind kind,
                                          const char *const *packages);
void co_removal_command_free (CoRemovalCommand *self);
const char *co_removal_command_get_repair (CoMarkKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRemovalCommand, co_removal_command_free)

G_END_DECLS
