/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * co_keys_builtin:
 *
 * The public keys that this build trusts, each an Ed25519 key in 64 hexadecimal digits; `NULL` at
 * the end. Defined once for each program, from the build option `catalog-keys`.
 */
extern const char *const co_keys_builtin[];

GBytes *co_keys_parse (const char *key);
char *co_keys_get_name (const char *key);
gboolean co_keys_has_name (const char *name);

G_END_DECLS
