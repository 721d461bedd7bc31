/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoMarkKind:
 *
 * The kinds of things that a product leaves behind. A probe yields traces of the same kinds.
 */
typedef enum {
  CO_MARK_DPKG,
  CO_MARK_RPM,
  CO_MARK_PACMAN,
  CO_MARK_PORTAGE,
  CO_MARK_NIX,
  CO_MARK_UNIT,
  CO_MARK_PATH,
  CO_MARK_UNINSTALL_ENTRY,
  CO_MARK_UNINSTALL_KEY,
  CO_MARK_PUBLISHER,
  CO_MARK_KASPERSKY_KEY,
  CO_MARK_REGISTRY_KEY,
  CO_MARK_USER_REGISTRY_KEY,
  CO_MARK_SERVICE,
  CO_MARK_DRIVER,
  CO_MARK_SECURITY_CENTER,
  CO_MARK_CERTIFICATE,
  CO_MARK_APPX,
  CO_MARK_BUNDLE,
  CO_MARK_RECEIPT,
  CO_MARK_LAUNCH_JOB,
  CO_MARK_SYSTEM_EXTENSION,
  CO_MARK_TEAM_ID,
  CO_MARK_ANDROID_PACKAGE,
  CO_MARK_IOS_BUNDLE,
  CO_MARK_CHROME_EXTENSION,
  CO_MARK_FIREFOX_EXTENSION,
  CO_MARK_SAFARI_EXTENSION,
  CO_MARK_NATIVE_MESSAGING_HOST,
  CO_N_MARK_KINDS,
} CoMarkKind;

const char *co_mark_kind_to_string (CoMarkKind kind);
gboolean co_mark_kind_from_string (const char *text, CoMarkKind *kind);
const char *co_mark_kind_get_evidence (CoMarkKind kind);
gboolean co_mark_kind_ignores_case (CoMarkKind kind);
gboolean co_mark_kind_is_removable (CoMarkKind kind);

G_END_DECLS
