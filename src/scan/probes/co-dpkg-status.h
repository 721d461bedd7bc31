/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoDpkgState:
 * @CO_DPKG_UNKNOWN: the list does not say it, or in words that cannot be understood.
 * @CO_DPKG_NOT_INSTALLED: it was here once, or is only known by name.
 * @CO_DPKG_CONFIG_FILES: removed, but its settings were kept.
 * @CO_DPKG_PRESENT: its files are there, all or some.
 *
 * What is of a package.
 */
typedef enum {
  CO_DPKG_UNKNOWN,
  CO_DPKG_NOT_INSTALLED,
  CO_DPKG_CONFIG_FILES,
  CO_DPKG_PRESENT,
} CoDpkgState;

/**
 * CoDpkgField:
 * @start: (nullable): where the value begins in the text; `NULL` if there is no such field
 * @length: its length in bytes
 *
 * The value of a field, without the blanks around it.
 */
typedef struct {
  const char *start;
  gsize length;
} CoDpkgField;

/**
 * CoDpkgStanza:
 * @package: the name of the package
 * @version: its version
 * @status: three words: what is wanted, a flag, and what is
 * @broken: whether something in the stanza is not as it should be
 * @line: the first line of the stanza, from 1
 *
 * What a list of packages says about one package. The fields point into the text that was read.
 */
typedef struct {
  CoDpkgField package;
  CoDpkgField version;
  CoDpkgField status;
  gboolean broken;
  guint line;
} CoDpkgStanza;

/**
 * CoDpkgStanzaFunc:
 * @stanza: a stanza; gone when the function returns
 * @user_data: what the caller gave
 *
 * Called for each stanza of a list.
 */
typedef void (*CoDpkgStanzaFunc) (const CoDpkgStanza *stanza, gpointer user_data);

guint co_dpkg_status_read (const char *text, gsize size, CoDpkgStanzaFunc func, gpointer user_data);
CoDpkgState co_dpkg_stanza_get_state (const CoDpkgStanza *self);

G_END_DECLS
