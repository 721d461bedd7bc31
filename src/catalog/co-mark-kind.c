/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-kind.h"

typedef struct {
  const char *name;     /* in the catalog */
  const char *evidence; /* in the result of a check */
  gboolean ignores_case;
} KindInfo;

static const KindInfo kinds[CO_N_MARK_KINDS] = {
  [CO_MARK_DPKG] = {"dpkg", "dpkg", FALSE},
  [CO_MARK_RPM] = {"rpm", "rpm", FALSE},
  [CO_MARK_PACMAN] = {"pacman", "pacman", FALSE},
  [CO_MARK_PORTAGE] = {"portage", "portage", FALSE},
  [CO_MARK_NIX] = {"nix", "nix", FALSE},
  [CO_MARK_UNIT] = {"unit", "unit", FALSE},
  [CO_MARK_PATH] = {"path", "path", FALSE},
  [CO_MARK_UNINSTALL_ENTRY] = {"uninstall-entry", "uninstall-entry", TRUE},
  [CO_MARK_UNINSTALL_KEY] = {"uninstall-key", "uninstall-entry", TRUE},
  [CO_MARK_PUBLISHER] = {"publisher", "uninstall-entry", TRUE},
  [CO_MARK_KASPERSKY_KEY] = {"kaspersky-key", "registry", TRUE},
  [CO_MARK_REGISTRY_KEY] = {"registry-key", "registry", TRUE},
  [CO_MARK_USER_REGISTRY_KEY] = {"user-registry-key", "registry", TRUE},
  [CO_MARK_SERVICE] = {"service", "service", TRUE},
  [CO_MARK_DRIVER] = {"driver", "driver", TRUE},
  [CO_MARK_SECURITY_CENTER] = {"security-center", "security-center", TRUE},
  [CO_MARK_CERTIFICATE] = {"certificate", "certificate", TRUE},
  [CO_MARK_APPX] = {"appx", "appx", TRUE},
  [CO_MARK_BUNDLE] = {"bundle", "bundle", FALSE},
  [CO_MARK_RECEIPT] = {"receipt", "receipt", FALSE},
  [CO_MARK_LAUNCH_JOB] = {"launch-job", "launch-job", FALSE},
  [CO_MARK_SYSTEM_EXTENSION] = {"system-extension", "system-extension", FALSE},
  [CO_MARK_TEAM_ID] = {"team-id", "team-id", FALSE},
  [CO_MARK_ANDROID_PACKAGE] = {"android-package", "android-package", FALSE},
  [CO_MARK_IOS_BUNDLE] = {"ios-bundle", "ios-bundle", FALSE},
  [CO_MARK_CHROME_EXTENSION] = {"chrome-extension", "extension", FALSE},
  [CO_MARK_FIREFOX_EXTENSION] = {"firefox-extension", "extension", TRUE},
  [CO_MARK_SAFARI_EXTENSION] = {"safari-extension", "extension", FALSE},
  [CO_MARK_NATIVE_MESSAGING_HOST] = {"native-messaging-host", "native-messaging-host", FALSE},
};

/**
 * co_mark_kind_to_string:
 * @kind: a kind
 *
 * Gets the name of a kind in the catalog.
 *
 * Returns: the name, such as `uninstall-entry`
 */
const char *
co_mark_kind_to_string (CoMarkKind kind)
{
  g_return_val_if_fail (kind < CO_N_MARK_KINDS, NULL);

  return kinds[kind].name;
}

/**
 * co_mark_kind_from_string:
 * @text: a name
 * @kind: (out): the kind of that name
 *
 * Finds a kind by its name in the catalog.
 *
 * Returns: whether there is one
 */
gboolean
co_mark_kind_from_string (const char *text, CoMarkKind *kind)
{
  g_return_val_if_fail (text != NULL && kind != NULL, FALSE);

  for (guint i = 0; i < CO_N_MARK_KINDS; i++) {
    if (g_str_equal (kinds[i].name, text)) {
      *kind = i;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_mark_kind_get_evidence:
 * @kind: a kind
 *
 * Gets the kind of evidence in the result of a check that a trace of this kind becomes.
 *
 * Returns: the name, such as `registry`
 */
const char *
co_mark_kind_get_evidence (CoMarkKind kind)
{
  g_return_val_if_fail (kind < CO_N_MARK_KINDS, NULL);

  return kinds[kind].evidence;
}

/**
 * co_mark_kind_ignores_case:
 * @kind: a kind other than `CO_MARK_PATH`, where it depends on the system
 *
 * Tells whether names of this kind are the same in upper and lower case.
 *
 * Returns: whether case does not count
 */
gboolean
co_mark_kind_ignores_case (CoMarkKind kind)
{
  g_return_val_if_fail (kind < CO_N_MARK_KINDS, FALSE);

  return kinds[kind].ignores_case;
}

/**
 * co_mark_kind_is_removable:
 * @kind: a kind of mark
 *
 * Tells whether it is a package of a list whose program removes packages by name, for us or for a
 * person.
 *
 * Returns: whether it is
 */
gboolean
co_mark_kind_is_removable (CoMarkKind kind)
{
  return kind == CO_MARK_DPKG || kind == CO_MARK_RPM || kind == CO_MARK_PACMAN;
}
