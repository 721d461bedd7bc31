/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-secret.h"

G_BEGIN_DECLS

/**
 * CoPasswordKind:
 * @CO_PASSWORD_WEBSITE: an account on a website
 * @CO_PASSWORD_APPLICATION: an account in a program
 * @CO_PASSWORD_OTHER: another account
 * @CO_PASSWORD_NOTE: a text
 *
 * What an entry of a password manager is about.
 */
typedef enum {
  CO_PASSWORD_WEBSITE,
  CO_PASSWORD_APPLICATION,
  CO_PASSWORD_OTHER,
  CO_PASSWORD_NOTE,
} CoPasswordKind;

#define CO_N_PASSWORD_KINDS (CO_PASSWORD_NOTE + 1)

/**
 * CoPasswordField:
 * @CO_PASSWORD_FIELD_NAME: what it is about
 * @CO_PASSWORD_FIELD_ADDRESS: the address of a website
 * @CO_PASSWORD_FIELD_LABEL: what the person calls the account
 * @CO_PASSWORD_FIELD_LOGIN: the name to log in with
 * @CO_PASSWORD_FIELD_PASSWORD: the password
 * @CO_PASSWORD_FIELD_COMMENT: a text of any number of lines
 * @CO_PASSWORD_FIELD_EXTRA: lines that are none of these, as they stand
 *
 * A part of an entry.
 */
typedef enum {
  CO_PASSWORD_FIELD_NAME,
  CO_PASSWORD_FIELD_ADDRESS,
  CO_PASSWORD_FIELD_LABEL,
  CO_PASSWORD_FIELD_LOGIN,
  CO_PASSWORD_FIELD_PASSWORD,
  CO_PASSWORD_FIELD_COMMENT,
  CO_PASSWORD_FIELD_EXTRA,
} CoPasswordField;

#define CO_N_PASSWORD_FIELDS (CO_PASSWORD_FIELD_EXTRA + 1)

/**
 * CoPasswordEntry:
 * @kind: what it is about
 * @line: the line it begins with in the file it comes from; the first one is 1
 * @is_cut: whether the file ends before it does
 * @fields: (element-type CoSecret): what is in it; `NULL` where there is nothing
 * @label_name: how the file calls the label: "Login name", or that in another language
 *
 * What a password manager keeps about one account. All of it is forgotten when it is freed.
 */
typedef struct {
  CoPasswordKind kind;
  guint line;
  gboolean is_cut;
  CoSecret *fields[CO_N_PASSWORD_FIELDS];
  char *label_name;
} CoPasswordEntry;

CoPasswordEntry *co_password_entry_new (CoPasswordKind kind, guint line);
void co_password_entry_free (CoPasswordEntry *self);
void co_password_entry_add_line (CoPasswordEntry *self,
                                 CoPasswordField field,
                                 const char *text,
                                 gsize length);
const char *co_password_entry_get (const CoPasswordEntry *self, CoPasswordField field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPasswordEntry, co_password_entry_free)

G_END_DECLS
