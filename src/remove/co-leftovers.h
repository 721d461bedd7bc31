/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-result.h"

G_BEGIN_DECLS

/**
 * CoLeftover:
 * @path: (type filename): where it is
 * @product: the id of the product that left it
 * @says: what it is, in words for people
 * @is_folder: whether it holds other files
 * @is_of_others: whether it is in the home folder of another person
 * @is_own: whether it belongs to the person, and only our sandbox keeps us from moving it
 * @can_look: whether we may look into it
 * @can_trash: whether we may move it to the trash
 *
 * A file or a folder that a product left on this computer.
 */
typedef struct {
  char *path;
  char *product;
  char *says;
  gboolean is_folder;
  gboolean is_of_others;
  gboolean is_own;
  gboolean can_look;
  gboolean can_trash;
} CoLeftover;

void co_leftover_free (CoLeftover *self);
char *co_leftover_new_look_command (const CoLeftover *self);
char *co_leftover_new_delete_command (const CoLeftover *self);
gboolean co_leftover_trash (const CoLeftover *self, const char *folder, GError **error);

GPtrArray *co_leftovers_list (CoResult *result);
GPtrArray *co_leftovers_list_on_host (CoResult *result, CoRoot *host);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoLeftover, co_leftover_free)

G_END_DECLS
