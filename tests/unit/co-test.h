/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A folder of a test, removed with all that is in it. */
typedef struct {
  char *path; /* (owned) */
} CoTestTree;

void co_test_tree_init (CoTestTree *self);
void co_test_tree_clear (CoTestTree *self);
void co_test_tree_write (CoTestTree *self, const char *path, const char *content);
void co_test_tree_link (CoTestTree *self, const char *path, const char *target);
char *co_test_tree_get (CoTestTree *self, const char *path);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoTestTree, co_test_tree_clear)

G_END_DECLS
