/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-format.h"

#define EMPTY    CO_PASSWORD_COLUMN_EMPTY
#define TYPE     CO_PASSWORD_COLUMN_TYPE
#define NAME     CO_PASSWORD_COLUMN_NAME
#define ADDRESS  CO_PASSWORD_COLUMN_ADDRESS
#define LOGIN    CO_PASSWORD_COLUMN_LOGIN
#define PASSWORD CO_PASSWORD_COLUMN_PASSWORD
#define NOTES    CO_PASSWORD_COLUMN_NOTES

/* bitwarden.com/help/condition-bitwarden-import */
static const char *const bitwarden_header[] = {
  "folder",
  "favorite",
  "type",
  "name",
  "notes",
  "fields",
  "reprompt",
  "login_uri",
  "login_username",
  "login_password",
  "login_totp",
  NULL,
};
static const CoPasswordColumn bitwarden_columns[] = {
  EMPTY,
  EMPTY,
  TYPE,
  NAME,
  NOTES,
  EMPTY,
  EMPTY,
  ADDRESS,
  LOGIN,
  PASSWORD,
  EMPTY,
};

/* What KeePassXC itself writes; its import asks what each column is, and knows these. */
static const char *const keepassxc_header[] = {
  "Group",
  "Title",
  "Username",
  "Password",
  "URL",
  "Notes",
  NULL,
};
static const CoPasswordColumn keepassxc_columns[] = {EMPTY, NAME, LOGIN, PASSWORD, ADDRESS, NOTES};

/* support.google.com/chrome/answer/13068232; Edge reads the same. */
static const char *const chrome_header[] = {"name", "url", "username", "password", "note", NULL};
static const CoPasswordColumn chrome_columns[] = {NAME, ADDRESS, LOGIN, PASSWORD, NOTES};

/* support.mozilla.org/kb/import-login-data-file */
static const char *const firefox_header[] = {"url", "username", "password", NULL};
static const CoPasswordColumn firefox_columns[] = {ADDRESS, LOGIN, PASSWORD};

/* What the Passwords app of a Mac itself writes. */
static const char *const apple_header[] = {
  "Title",
  "URL",
  "Username",
  "Password",
  "Notes",
  "OTPAuth",
  NULL,
};
static const CoPasswordColumn apple_columns[] = {NAME, ADDRESS, LOGIN, PASSWORD, NOTES, EMPTY};

/* support.1password.com/import-mac */
static const char *const onepassword_header[] = {
  "Title",
  "Website",
  "Username",
  "Password",
  "Notes",
  NULL,
};
static const CoPasswordColumn onepassword_columns[] = {NAME, ADDRESS, LOGIN, PASSWORD, NOTES};

static const CoPasswordFormat formats[] = {
  {
    .id = "bitwarden",
    .name = "Bitwarden",
    .header = bitwarden_header,
    .columns = bitwarden_columns,
    .takes_notes = TRUE,
    .takes_comments = TRUE,
  },
  {
    .id = "keepassxc",
    .name = "KeePassXC",
    .header = keepassxc_header,
    .columns = keepassxc_columns,
    .takes_notes = TRUE,
    .takes_comments = TRUE,
  },
  {
    .id = "chrome",
    .name = "Google Chrome, Microsoft Edge",
    .header = chrome_header,
    .columns = chrome_columns,
    .takes_comments = TRUE,
    .needs_address = TRUE,
  },
  {
    .id = "firefox",
    .name = "Firefox",
    .header = firefox_header,
    .columns = firefox_columns,
    .needs_address = TRUE,
  },
  {
    .id = "apple",
    .name = "Apple Passwords",
    .header = apple_header,
    .columns = apple_columns,
    .takes_comments = TRUE,
    .needs_address = TRUE,
  },
  {
    .id = "1password",
    .name = "1Password",
    .header = onepassword_header,
    .columns = onepassword_columns,
    .takes_notes = TRUE,
    .takes_comments = TRUE,
  },
};

/**
 * co_password_format_get:
 * @i: a number, from 0
 *
 * Gets a form that can be written.
 *
 * Returns: (transfer none) (nullable): the form, or `NULL` after the last one
 */
const CoPasswordFormat *
co_password_format_get (guint i)
{
  return i < G_N_ELEMENTS (formats) ? &formats[i] : NULL;
}

/**
 * co_password_format_find:
 * @id: the id of a form
 *
 * Finds a form that can be written.
 *
 * Returns: (transfer none) (nullable): the form, or `NULL` if there is none of that id
 */
const CoPasswordFormat *
co_password_format_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (formats[i].id, id))
      return &formats[i];
  return NULL;
}
