/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plist.h"

/* Deeper than what the reader lets through nothing can be. */
#define MAX_LEVELS 100
#define MAX_VALUES 1000

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static void
walk (CoPlistNode *node, guint level)
{
  static const char *const keys[] = {"a", "Label", "ProgramArguments", "extensions"};
  g_autofree char *text = co_plist_node_dup_text (node);
  guint count = MIN (co_plist_node_count (node), MAX_VALUES);

  g_assert (text == NULL || g_utf8_validate (text, -1, NULL));
  if (node == NULL || level >= MAX_LEVELS)
    return;
  for (guint i = 0; i < count; i++)
    walk (co_plist_node_get (node, i), level + 1);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    walk (co_plist_node_find (node, keys[i]), level + 1);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoPlist) plist = co_plist_new (data, size, &error);

  g_assert ((plist == NULL) == (error != NULL));
  if (plist != NULL)
    walk (co_plist_get_top (plist), 0);
  return 0;
}
