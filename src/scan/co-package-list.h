/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

/**
 * CoPackageList:
 * @CO_PACKAGE_LIST_DPKG: that of Debian and its kin.
 * @CO_PACKAGE_LIST_RPM: that of Fedora, Red Hat, SUSE and their kin.
 * @CO_PACKAGE_LIST_PACMAN: that of Arch and its kin.
 * @CO_PACKAGE_LIST_PORTAGE: that of Gentoo.
 * @CO_PACKAGE_LIST_NIX: that of NixOS, and of Nix beside any other.
 * @CO_PACKAGE_LIST_APK: that of Alpine.
 *
 * A kind of list of what is installed on a Linux system.
 */
typedef enum {
  CO_PACKAGE_LIST_DPKG,
  CO_PACKAGE_LIST_RPM,
  CO_PACKAGE_LIST_PACMAN,
  CO_PACKAGE_LIST_PORTAGE,
  CO_PACKAGE_LIST_NIX,
  CO_PACKAGE_LIST_APK,
  CO_N_PACKAGE_LISTS,
} CoPackageList;

const char *const *co_package_list_get_places (CoPackageList list);
gboolean co_package_list_find (CoRoot *root, const char *place, gboolean *content, GError **error);
gboolean co_package_list_has_other (CoRoot *root, CoPackageList list);

G_END_DECLS
