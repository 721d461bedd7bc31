/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-package.h"

/**
 * co_package_new:
 * @id: what PackageKit calls it: its name, version, architecture and where it is from, with ";"
 *   between them
 * @summary: (nullable): what it is
 *
 * Makes a package.
 *
 * Returns: (transfer full): a new package
 */
CoPackage *
co_package_new (const char *id, const char *summary)
{
  CoPackage *self = g_new0 (CoPackage, 1);
  g_auto (GStrv) parts = g_strsplit (id, ";", 3);

  self->id = g_strdup (id);
  self->name = g_strdup (parts[0] != NULL ? parts[0] : id);
  self->version = g_strdup (parts[0] != NULL && parts[1] != NULL ? parts[1] : "");
  self->summary = g_strdup (summary != NULL ? summary : "");
  return self;
}

/**
 * co_package_free:
 * @self: (transfer full): a package
 *
 * Frees it.
 */
void
co_package_free (CoPackage *self)
{
  g_free (self->id);
  g_free (self->name);
  g_free (self->version);
  g_free (self->summary);
  g_free (self);
}

/**
 * co_packages_find:
 * @packages: (element-type CoPackage): packages
 * @id: what the package manager calls one of them
 *
 * Finds a package.
 *
 * Returns: (transfer none) (nullable): the package, or `NULL` if it is none of them
 */
CoPackage *
co_packages_find (GPtrArray *packages, const char *id)
{
  for (guint i = 0; i < packages->len; i++) {
    CoPackage *package = g_ptr_array_index (packages, i);

    if (g_str_equal (package->id, id))
      return package;
  }
  return NULL;
}

/**
 * co_packages_are_same:
 * @packages: (element-type CoPackage): packages
 * @others: (element-type CoPackage): packages
 *
 * Compares two lists, whatever their order.
 *
 * Returns: whether the same packages are in both
 */
gboolean
co_packages_are_same (GPtrArray *packages, GPtrArray *others)
{
  for (guint i = 0; i < packages->len; i++)
    if (co_packages_find (others, ((CoPackage *) g_ptr_array_index (packages, i))->id) == NULL)
      return FALSE;
  return packages->len == others->len;
}
