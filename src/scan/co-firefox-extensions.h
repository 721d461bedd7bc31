/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoFirefoxExtension:
 * @id: its id, such as `name@example.org`
 * @path: (nullable): where its files are, an absolute path of the system that the browser runs on
 * @version: (nullable): its version
 * @in_profile: whether its files are in the folder `extensions` of the profile
 * @disabled: whether it is switched off
 *
 * An extension as the list of a profile of Firefox or one of its relatives has it.
 */
typedef struct {
  char *id;
  char *path;
  char *version;
  gboolean in_profile;
  gboolean disabled;
} CoFirefoxExtension;

void co_firefox_extension_free (CoFirefoxExtension *self);
gboolean co_firefox_extension_id_is_valid (const char *id);

GPtrArray *co_firefox_extensions_parse (GBytes *bytes, const char *what, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoFirefoxExtension, co_firefox_extension_free)

G_END_DECLS
