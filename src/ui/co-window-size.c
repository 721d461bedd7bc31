/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-window-size.h"

#define KEY_WIDTH     "window-width"
#define KEY_HEIGHT    "window-height"
#define KEY_MAXIMIZED "window-maximized"

/**
 * co_window_size_restore:
 * @window: a window that is not shown yet
 * @settings: where sizes are kept
 *
 * Gives a window the size that it had last.
 *
 * Returns: its width in pixels; the largest number if it fills the screen
 */
int
co_window_size_restore (GtkWindow *window, GSettings *settings)
{
  int width = g_settings_get_int (settings, KEY_WIDTH);

  gtk_window_set_default_size (window, width, g_settings_get_int (settings, KEY_HEIGHT));
  if (g_settings_get_boolean (settings, KEY_MAXIMIZED))
    gtk_window_maximize (window);
  return g_settings_get_boolean (settings, KEY_MAXIMIZED) ? G_MAXINT : width;
}

/**
 * co_window_size_remember:
 * @window: a window
 * @settings: where sizes are kept
 *
 * Keeps the size of a window for the next time.
 */
void
co_window_size_remember (GtkWindow *window, GSettings *settings)
{
  int width;
  int height;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, KEY_WIDTH, width);
  g_settings_set_int (settings, KEY_HEIGHT, height);
  g_settings_set_boolean (settings, KEY_MAXIMIZED, gtk_window_is_maximized (window));
}
