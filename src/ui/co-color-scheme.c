/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-color-scheme.h"

#include <adwaita.h>

#define KEY_COLOR_SCHEME "color-scheme"

static gboolean
get_color_scheme (GValue *value, GVariant *variant, gpointer data)
{
  const char *name = g_variant_get_string (variant, NULL);
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (g_str_equal (name, "light"))
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (g_str_equal (name, "dark"))
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  g_value_set_enum (value, scheme);
  return TRUE;
}

/**
 * co_color_scheme_follow:
 * @settings: where it stands whether the window is light or dark
 *
 * Has all windows look as the person chose, now and later.
 */
void
co_color_scheme_follow (GSettings *settings)
{
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_settings_bind_with_mapping (settings,
                                KEY_COLOR_SCHEME,
                                adw_style_manager_get_default (),
                                "color-scheme",
                                G_SETTINGS_BIND_GET,
                                get_color_scheme,
                                NULL,
                                NULL,
                                NULL);
}
