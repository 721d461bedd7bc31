/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-entry.h"

G_BEGIN_DECLS

/**
 * CoPasswordColumn:
 * @CO_PASSWORD_COLUMN_EMPTY: nothing
 * @CO_PASSWORD_COLUMN_TYPE: "login" or "note"
 * @CO_PASSWORD_COLUMN_NAME: what the entry is about
 * @CO_PASSWORD_COLUMN_ADDRESS: the address of a website
 * @CO_PASSWORD_COLUMN_LOGIN: the name to log in with
 * @CO_PASSWORD_COLUMN_PASSWORD: the password
 * @CO_PASSWORD_COLUMN_NOTES: all that has no column of its own
 *
 * What stands in a column of a file.
 */
typedef enum {
  CO_PASSWORD_COLUMN_EMPTY,
  CO_PASSWORD_COLUMN_TYPE,
  CO_PASSWORD_COLUMN_NAME,
  CO_PASSWORD_COLUMN_ADDRESS,
  CO_PASSWORD_COLUMN_LOGIN,
  CO_PASSWORD_COLUMN_PASSWORD,
  CO_PASSWORD_COLUMN_NOTES,
} CoPasswordColumn;

/**
 * CoPasswordFormat:
 * @id: its name on the command line
 * @name: the name of the programs that read it; it is not translated
 * @header: (array zero-terminated=1): what the first line says
 * @columns: what stands below that
 * @takes_notes: whether an entry can be a text without an account
 * @takes_comments: whether an entry can have a comment
 * @needs_address: whether each entry needs an address, with a scheme, and a password
 *
 * A form that a password manager reads.
 */
typedef struct {
  const char *id;
  const char *name;
  const char *const *header;
  const CoPasswordColumn *columns;
  gboolean takes_notes;
  gboolean takes_comments;
  gboolean needs_address;
} CoPasswordFormat;

const CoPasswordFormat *co_password_format_find (const char *id);
const CoPasswordFormat *co_password_format_get (guint i);

G_END_DECLS
