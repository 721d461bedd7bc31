/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ui-test.h"

/**
 * co_ui_test_find_window:
 * @type: a type of windows
 *
 * Finds a window that is open. One that is there and not seen fails the test.
 *
 * Returns: (nullable) (transfer none): it, or `NULL` if there is none
 */
gpointer
co_ui_test_find_window (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (g_type_is_a (G_OBJECT_TYPE (link->data), type)) {
      g_assert_true (gtk_widget_get_mapped (link->data));
      return link->data;
    }
  return NULL;
}
