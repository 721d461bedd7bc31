/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CO_EXPORT_RECORD:
 *
 * The file in which the script for Windows writes down what it exported.
 */
#define CO_EXPORT_RECORD "changeover-check.txt"
/**
 * CO_EXPORT_RECORD_END:
 *
 * The last line of that file.
 */
#define CO_EXPORT_RECORD_END "end"

/**
 * CoExportKey:
 * @file: the name of the file that the script for Windows exports the key to
 * @key: the key, from its top
 * @words: what is in it, in words for people; to be translated
 *
 * A key of the registry that is read in an export.
 */
typedef struct {
  const char *file;
  const char *key;
  const char *words;
} CoExportKey;

const CoExportKey *co_export_keys_get (guint *count);

G_END_DECLS
