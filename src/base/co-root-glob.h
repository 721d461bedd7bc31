/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

/**
 * CoRootFailure:
 * @path: the path that could not be looked at, relative to the root
 * @error: why
 *
 * One place that a search could not look into.
 */
typedef struct {
  char *path;    /* (owned) */
  GError *error; /* (owned) */
} CoRootFailure;

void co_root_failure_free (CoRootFailure *self);

GPtrArray *co_root_glob (CoRoot *self, const char *pattern, GPtrArray *failures);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRootFailure, co_root_failure_free)

G_END_DECLS
