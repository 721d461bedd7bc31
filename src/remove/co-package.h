/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoPackage:
 * @id: what the package manager calls it
 * @name: its name
 * @version: its version
 * @summary: what it is, in the language of the package manager
 * @size: how much room it takes, in bytes; 0 if that is not known
 * @is_asked_for: whether it is one of those that were to be removed; else it goes because it needs
 *   one of them
 *
 * A package that is installed.
 */
typedef struct {
  char *id;
  char *name;
  char *version;
  char *summary;
  guint64 size;
  gboolean is_asked_for;
} CoPackage;

/**
 * CoPackageStatus:
 * @CO_PACKAGE_STATUS_IDLE: nothing is done
 * @CO_PACKAGE_STATUS_PREPARING: it is looked what there is to do
 * @CO_PACKAGE_STATUS_WAITING: another program is changing packages
 * @CO_PACKAGE_STATUS_ASKING: the system asks whether it may
 * @CO_PACKAGE_STATUS_REMOVING: packages are removed
 *
 * What a package manager does for us just now.
 */
typedef enum {
  CO_PACKAGE_STATUS_IDLE,
  CO_PACKAGE_STATUS_PREPARING,
  CO_PACKAGE_STATUS_WAITING,
  CO_PACKAGE_STATUS_ASKING,
  CO_PACKAGE_STATUS_REMOVING,
} CoPackageStatus;

CoPackage *co_package_new (const char *id, const char *summary);
void co_package_free (CoPackage *self);

gboolean co_packages_are_same (GPtrArray *packages, GPtrArray *others);
CoPackage *co_packages_find (GPtrArray *packages, const char *id);

G_END_DECLS
