/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-entry.h"

/**
 * co_password_entry_new:
 * @kind: what it is about
 * @line: the line it begins with
 *
 * Makes an entry with nothing in it.
 *
 * Returns: (transfer full): a new entry
 */
CoPasswordEntry *
co_password_entry_new (CoPasswordKind kind, guint line)
{
  CoPasswordEntry *self = g_new0 (CoPasswordEntry, 1);

  self->kind = kind;
  self->line = line;
  return self;
}

/**
 * co_password_entry_free:
 * @self: (transfer full): an entry
 *
 * Forgets it.
 */
void
co_password_entry_free (CoPasswordEntry *self)
{
  for (guint i = 0; i < CO_N_PASSWORD_FIELDS; i++)
    g_clear_pointer (&self->fields[i], co_secret_free);
  g_free (self->label_name);
  g_free (self);
}

/**
 * co_password_entry_add_line:
 * @self: an entry
 * @field: a part of it
 * @text: (array length=length): a line
 * @length: the length of that in bytes
 *
 * Adds a line to a part of it.
 */
void
co_password_entry_add_line (CoPasswordEntry *self,
                            CoPasswordField field,
                            const char *text,
                            gsize length)
{
  if (self->fields[field] == NULL)
    self->fields[field] = co_secret_new (length);
  else
    co_secret_append (self->fields[field], "\n", 1);
  co_secret_append (self->fields[field], text, (gssize) length);
}

/**
 * co_password_entry_get:
 * @self: an entry
 * @field: a part of it
 *
 * Gets a part of it.
 *
 * Returns: (transfer none): what is in that part; empty if it has none
 */
const char *
co_password_entry_get (const CoPasswordEntry *self, CoPasswordField field)
{
  return self->fields[field] != NULL ? co_secret_get_text (self->fields[field]) : "";
}
