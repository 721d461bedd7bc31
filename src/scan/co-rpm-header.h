/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoRpmPackage:
 * @name: the name of the package
 * @version: (nullable): its version and release, with a hyphen between them
 *
 * What a list of packages says about one package. A plain value: all fields are owned.
 */
typedef struct {
  char *name;
  char *version;
} CoRpmPackage;

/**
 * CoRpmPackageFunc:
 * @package: a package; gone when the function returns
 * @user_data: what the caller gave
 *
 * Called for each package of a list.
 */
typedef void (*CoRpmPackageFunc) (const CoRpmPackage *package, gpointer user_data);

void co_rpm_package_clear (CoRpmPackage *self);

gboolean co_rpm_header_read (const guint8 *data, gsize size, CoRpmPackage *package, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoRpmPackage, co_rpm_package_clear)

G_END_DECLS
