/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-password-words.h"

#include <glib/gi18n.h>

/**
 * co_password_words_get_kind:
 * @kind: a kind of entries
 *
 * Says it to people.
 *
 * Returns: (transfer none): a title for how many there are of them
 */
const char *
co_password_words_get_kind (CoPasswordKind kind)
{
  switch (kind) {
  case CO_PASSWORD_WEBSITE:
    return _ ("Websites");
  case CO_PASSWORD_APPLICATION:
    return _ ("Programs");
  case CO_PASSWORD_OTHER:
    return _ ("Other accounts");
  case CO_PASSWORD_NOTE:
  default:
    return _ ("Notes");
  }
}

/**
 * co_password_words_get_fault:
 * @kind: why something could not be read
 *
 * Says it to people.
 *
 * Returns: (transfer none): a sentence
 */
const char *
co_password_words_get_fault (CoPasswordFaultKind kind)
{
  switch (kind) {
  case CO_PASSWORD_FAULT_LETTERS:
    return _ ("This entry has damaged letters. Copy it by hand.");
  case CO_PASSWORD_FAULT_CUT:
    return _ ("The file ends before the password of this entry. Export once more.");
  case CO_PASSWORD_FAULT_STRAY:
  default:
    return _ ("This line is part of no entry.");
  }
}

/**
 * co_password_words_get_loss:
 * @loss: what of an entry does not go into a form
 *
 * Says it to people.
 *
 * Returns: (transfer none) (nullable): a sentence, or `NULL` if nothing is lost
 */
const char *
co_password_words_get_loss (CoPasswordLoss loss)
{
  switch (loss) {
  case CO_PASSWORD_LOSS_COMMENT:
    return _ ("The password is there, but the comment is not: there is no place for it.");
  case CO_PASSWORD_LOSS_NOTE:
    return _ ("This is a note, and notes are not taken.");
  case CO_PASSWORD_LOSS_ADDRESS:
    return _ ("This has no web address, and only websites are taken.");
  case CO_PASSWORD_LOSS_PASSWORD:
    return _ ("This has no password.");
  case CO_PASSWORD_LOSS_NONE:
  default:
    return NULL;
  }
}

/**
 * co_password_words_get_read_error:
 * @error: why an export could not be read
 *
 * Says it to people, with what they can do.
 *
 * Returns: (transfer none): one or two sentences
 */
const char *
co_password_words_get_read_error (const GError *error)
{
  if (g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND))
    return _ ("There is no such file.");
  if (g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION))
    return _ ("You are not allowed to read it.");
  if (g_error_matches (error, CO_ERROR, CO_ERROR_NOT_REGULAR))
    return _ ("It is no file.");
  if (g_error_matches (error, CO_ERROR, CO_ERROR_TOO_LARGE))
    return _ ("It is too large for a list of passwords.");
  if (g_error_matches (error, CO_ERROR, CO_ERROR_NOTHING_KNOWN))
    return _ ("It is no text export of Kaspersky Password Manager. There, open “Settings”, then "
              "“Import/Export”, and export to a text file. A backup cannot be read by any other "
              "program.");
  return _ ("It could not be read. Copy it to another disk, and try again.");
}
