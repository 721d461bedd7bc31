/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-list.h"
#include "co-disk.h"

#include <string.h>

static const char *
get_id (GPtrArray *disks, guint position)
{
  return co_disk_get_info (g_ptr_array_index (disks, position))->id;
}

/* Negative if the disk at this position goes, positive if that of the wanted ones comes. */
static int
compare (GPtrArray *disks, GPtrArray *wanted, guint position)
{
  if (position >= wanted->len)
    return -1;
  if (position >= disks->len)
    return 1;
  return strverscmp (get_id (disks, position), get_id (wanted, position));
}

static void
replace (GListModel *model, GPtrArray *disks, guint position, CoDisk *disk)
{
  CoDisk *before = g_ptr_array_index (disks, position);

  if (co_disk_is_same (before, disk))
    return;
  g_ptr_array_index (disks, position) = g_object_ref (disk);
  g_object_unref (before);
  g_list_model_items_changed (model, position, 1, 1);
}

/**
 * co_disk_list_update:
 * @model: the list that the disks are the items of
 * @disks: (element-type CoDisk): the disks, in the order of their ids
 * @wanted: (element-type CoDisk): what they shall be, in the same order
 *
 * Brings a list of disks up to date and tells who looks at it. What stays the same keeps its
 * object, so that a row of a window does not lose the focus.
 */
void
co_disk_list_update (GListModel *model, GPtrArray *disks, GPtrArray *wanted)
{
  guint i = 0;

  while (i < disks->len || i < wanted->len) {
    int order = compare (disks, wanted, i);

    if (order < 0) {
      g_ptr_array_remove_index (disks, i);
      g_list_model_items_changed (model, i, 1, 0);
      continue;
    }
    if (order == 0) {
      replace (model, disks, i, g_ptr_array_index (wanted, i));
    } else {
      g_ptr_array_insert (disks, (int) i, g_object_ref (g_ptr_array_index (wanted, i)));
      g_list_model_items_changed (model, i, 0, 1);
    }
    i++;
  }
}
