/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-entry.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoPasswordFaultKind:
 * @CO_PASSWORD_FAULT_STRAY: a line that belongs to no entry
 * @CO_PASSWORD_FAULT_LETTERS: an entry with letters that are damaged
 * @CO_PASSWORD_FAULT_CUT: an entry that the file ends in, before its password
 *
 * Why something could not be read.
 */
typedef enum {
  CO_PASSWORD_FAULT_STRAY,
  CO_PASSWORD_FAULT_LETTERS,
  CO_PASSWORD_FAULT_CUT,
} CoPasswordFaultKind;

/**
 * CoPasswordFault:
 * @kind: why
 * @line: where it begins; the first line of the file is 1
 *
 * Something in an export that could not be read.
 */
typedef struct {
  CoPasswordFaultKind kind;
  guint line;
} CoPasswordFault;

/**
 * CoPasswordExport:
 * @entries: (element-type CoPasswordEntry): what could be read, in the order of the file
 * @faults: (element-type CoPasswordFault): what could not, in the order of the file
 *
 * What stands in a text export of Kaspersky Password Manager. Each of its entries is in one of the
 * two lists.
 */
typedef struct {
  GPtrArray *entries;
  GArray *faults;
} CoPasswordExport;

CoPasswordExport *co_password_export_parse (const char *data, gsize size, GError **error);
void co_password_export_free (CoPasswordExport *self);
guint co_password_export_count (const CoPasswordExport *self, CoPasswordKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPasswordExport, co_password_export_free)

G_END_DECLS
