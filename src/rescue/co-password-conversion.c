/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-conversion.h"

#include <string.h>

/* --- A value ------------------------------------------------------------------------------- */

/* As RFC 4180 has it; every value is quoted, so that blanks at its ends stay. */
static void
append_value (CoSecret *content, const char *text)
{
  co_secret_append (content, "\"", 1);
  while (*text != '\0') {
    gsize length = strcspn (text, "\"");

    co_secret_append (content, text, (gssize) length);
    text += length;
    if (*text == '"') {
      co_secret_append (content, "\"\"", 2);
      text++;
    }
  }
  co_secret_append (content, "\"", 1);
}

static gboolean
has_text (const CoPasswordEntry *entry, CoPasswordField field)
{
  return *co_password_entry_get (entry, field) != '\0';
}

/* A name of the account that says no more than the name to log in with is not kept twice. */
static gboolean
has_label (const CoPasswordEntry *entry)
{
  const char *label = co_password_entry_get (entry, CO_PASSWORD_FIELD_LABEL);

  return *label != '\0' && strcmp (label, co_password_entry_get (entry, CO_PASSWORD_FIELD_LOGIN));
}

static gboolean
has_notes (const CoPasswordEntry *entry)
{
  return has_label (entry) || has_text (entry, CO_PASSWORD_FIELD_EXTRA) ||
         has_text (entry, CO_PASSWORD_FIELD_COMMENT);
}

static void
add_notes_line (CoSecret *notes, const char *text)
{
  if (*text == '\0')
    return;
  if (co_secret_get_length (notes) > 0)
    co_secret_append (notes, "\n", 1);
  co_secret_append (notes, text, -1);
}

/* The comment, after all that has no place elsewhere. */
static void
append_notes (CoSecret *content, const CoPasswordEntry *entry)
{
  g_autoptr (CoSecret) notes = co_secret_new (256);

  if (has_label (entry)) {
    co_secret_append (notes, entry->label_name, -1);
    co_secret_append (notes, ": ", 2);
    co_secret_append (notes, co_password_entry_get (entry, CO_PASSWORD_FIELD_LABEL), -1);
  }
  add_notes_line (notes, co_password_entry_get (entry, CO_PASSWORD_FIELD_EXTRA));
  add_notes_line (notes, co_password_entry_get (entry, CO_PASSWORD_FIELD_COMMENT));
  append_value (content, co_secret_get_text (notes));
}

/* Browsers want to know how a website is reached. */
static void
append_address (CoSecret *content, const CoPasswordEntry *entry, const CoPasswordFormat *format)
{
  const char *address = co_password_entry_get (entry, CO_PASSWORD_FIELD_ADDRESS);
  g_autoptr (CoSecret) whole = co_secret_new (strlen (address) + 8);

  if (format->needs_address && strstr (address, "://") == NULL)
    co_secret_append (whole, "https://", -1);
  co_secret_append (whole, address, -1);
  append_value (content, co_secret_get_text (whole));
}

static void
append_name (CoSecret *content, const CoPasswordEntry *entry)
{
  gboolean is_named = has_text (entry, CO_PASSWORD_FIELD_NAME);

  append_value (
    content,
    co_password_entry_get (entry, is_named ? CO_PASSWORD_FIELD_NAME : CO_PASSWORD_FIELD_ADDRESS));
}

/* --- A line -------------------------------------------------------------------------------- */

static void
append_column (CoSecret *content,
               const CoPasswordEntry *entry,
               const CoPasswordFormat *format,
               CoPasswordColumn column)
{
  switch (column) {
  case CO_PASSWORD_COLUMN_TYPE:
    append_value (content, entry->kind == CO_PASSWORD_NOTE ? "note" : "login");
    break;
  case CO_PASSWORD_COLUMN_NAME:
    append_name (content, entry);
    break;
  case CO_PASSWORD_COLUMN_ADDRESS:
    if (has_text (entry, CO_PASSWORD_FIELD_ADDRESS))
      append_address (content, entry, format);
    else
      append_value (content, "");
    break;
  case CO_PASSWORD_COLUMN_LOGIN:
    append_value (content, co_password_entry_get (entry, CO_PASSWORD_FIELD_LOGIN));
    break;
  case CO_PASSWORD_COLUMN_PASSWORD:
    append_value (content, co_password_entry_get (entry, CO_PASSWORD_FIELD_PASSWORD));
    break;
  case CO_PASSWORD_COLUMN_NOTES:
    append_notes (content, entry);
    break;
  case CO_PASSWORD_COLUMN_EMPTY:
  default:
    append_value (content, "");
  }
}

static void
append_header (CoSecret *content, const CoPasswordFormat *format)
{
  for (guint i = 0; format->header[i] != NULL; i++) {
    if (i > 0)
      co_secret_append (content, ",", 1);
    co_secret_append (content, format->header[i], -1);
  }
  co_secret_append (content, "\n", 1);
}

static void
append_entry (CoSecret *content, const CoPasswordEntry *entry, const CoPasswordFormat *format)
{
  for (guint i = 0; format->header[i] != NULL; i++) {
    if (i > 0)
      co_secret_append (content, ",", 1);
    append_column (content, entry, format, format->columns[i]);
  }
  co_secret_append (content, "\n", 1);
}

/* --- All of them --------------------------------------------------------------------------- */

static CoPasswordLoss
find_loss (const CoPasswordEntry *entry, const CoPasswordFormat *format)
{
  if (entry->kind == CO_PASSWORD_NOTE && !format->takes_notes)
    return CO_PASSWORD_LOSS_NOTE;
  if (format->needs_address && !has_text (entry, CO_PASSWORD_FIELD_ADDRESS))
    return CO_PASSWORD_LOSS_ADDRESS;
  if (format->needs_address && !has_text (entry, CO_PASSWORD_FIELD_PASSWORD))
    return CO_PASSWORD_LOSS_PASSWORD;
  if (!format->takes_comments && has_notes (entry))
    return CO_PASSWORD_LOSS_COMMENT;
  return CO_PASSWORD_LOSS_NONE;
}

/**
 * co_password_conversion_list_losses:
 * @export: what another password manager wrote
 * @format: the form that is wanted
 *
 * Finds out what of the entries would not go into that form.
 *
 * Returns: (transfer full) (element-type CoPasswordLoss): what is lost of each
 */
GArray *
co_password_conversion_list_losses (const CoPasswordExport *export, const CoPasswordFormat *format)
{
  GArray *losses = g_array_new (FALSE, FALSE, sizeof (CoPasswordLoss));

  for (guint i = 0; i < export->entries->len; i++) {
    CoPasswordLoss loss = find_loss (g_ptr_array_index (export->entries, i), format);

    g_array_append_val (losses, loss);
  }
  return losses;
}

/**
 * co_password_conversion_new:
 * @export: what another password manager wrote
 * @format: the form that is wanted
 *
 * Writes the entries in that form. What the form has no place for is not left out in silence: it is
 * told for each entry.
 *
 * Returns: (transfer full): the text
 */
CoPasswordConversion *
co_password_conversion_new (const CoPasswordExport *export, const CoPasswordFormat *format)
{
  CoPasswordConversion *self = g_new0 (CoPasswordConversion, 1);

  self->content = co_secret_new (256 * (export->entries->len + 1));
  self->losses = co_password_conversion_list_losses (export, format);
  append_header (self->content, format);
  for (guint i = 0; i < export->entries->len; i++) {
    const CoPasswordEntry *entry = g_ptr_array_index (export->entries, i);

    if (g_array_index (self->losses, CoPasswordLoss, i) > CO_PASSWORD_LOSS_COMMENT)
      continue;
    append_entry (self->content, entry, format);
    self->written++;
  }
  return self;
}

/**
 * co_password_conversion_free:
 * @self: (transfer full): an export in another form
 *
 * Forgets it.
 */
void
co_password_conversion_free (CoPasswordConversion *self)
{
  co_secret_free (self->content);
  g_array_unref (self->losses);
  g_free (self);
}

/**
 * co_password_conversion_count:
 * @self: an export in another form
 * @loss: something that can be lost
 *
 * Counts the entries that lost something.
 *
 * Returns: how many lost that
 */
guint
co_password_conversion_count (const CoPasswordConversion *self, CoPasswordLoss loss)
{
  guint count = 0;

  for (guint i = 0; i < self->losses->len; i++)
    count += g_array_index (self->losses, CoPasswordLoss, i) == loss;
  return count;
}
