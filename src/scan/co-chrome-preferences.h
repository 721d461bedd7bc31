/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoChromeExtension:
 * @id: its id: 32 letters from a to p
 * @path: (nullable): where its files are: relative to the folder `Extensions` of the profile, or an
 *   absolute path of the system that the browser runs on. Without it the browser only remembers the
 *   extension, or knows it from another computer
 * @version: (nullable): its version
 * @uninstalled: whether a person removed it, which the browser keeps in mind
 * @disabled: whether it is switched off
 *
 * An extension as the settings of a profile of Chrome or one of its relatives have it.
 */
typedef struct {
  char *id;
  char *path;
  char *version;
  gboolean uninstalled;
  gboolean disabled;
} CoChromeExtension;

void co_chrome_extension_free (CoChromeExtension *self);
gboolean co_chrome_extension_id_is_valid (const char *id);

GPtrArray *co_chrome_preferences_parse (GBytes *bytes, const char *what, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoChromeExtension, co_chrome_extension_free)

G_END_DECLS
