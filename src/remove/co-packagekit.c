/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-packagekit.h"
#include "co-removal-error.h"

/* What PackageKit says, in our words. */

/**
 * co_packagekit_translate_status:
 * @status: what the service does
 *
 * Says it in our words.
 *
 * Returns: what it is for a person who waits
 */
CoPackageStatus
co_packagekit_translate_status (PkStatusEnum status)
{
  if (status == PK_STATUS_ENUM_WAITING_FOR_LOCK)
    return CO_PACKAGE_STATUS_WAITING;
  if (status == PK_STATUS_ENUM_WAITING_FOR_AUTH)
    return CO_PACKAGE_STATUS_ASKING;
  if (status == PK_STATUS_ENUM_REMOVE || status == PK_STATUS_ENUM_COMMIT ||
      status == PK_STATUS_ENUM_CLEANUP || status == PK_STATUS_ENUM_RUN_HOOK)
    return CO_PACKAGE_STATUS_REMOVING;
  return CO_PACKAGE_STATUS_PREPARING;
}

static CoRemovalError
translate_code (PkErrorEnum code)
{
  static const struct {
    PkErrorEnum theirs;
    CoRemovalError ours;
  } codes[] = {
    {PK_ERROR_ENUM_NOT_AUTHORIZED, CO_REMOVAL_ERROR_REFUSED},
    {PK_ERROR_ENUM_CANNOT_GET_LOCK, CO_REMOVAL_ERROR_BUSY},
    {PK_ERROR_ENUM_LOCK_REQUIRED, CO_REMOVAL_ERROR_BUSY},
    {PK_ERROR_ENUM_TRANSACTION_CANCELLED, CO_REMOVAL_ERROR_CANCELLED},
    {PK_ERROR_ENUM_CANCELLED_PRIORITY, CO_REMOVAL_ERROR_BUSY},
    {PK_ERROR_ENUM_PROCESS_KILL, CO_REMOVAL_ERROR_STOPPED},
    {PK_ERROR_ENUM_PACKAGE_NOT_INSTALLED, CO_REMOVAL_ERROR_NOT_INSTALLED},
    {PK_ERROR_ENUM_PACKAGE_NOT_FOUND, CO_REMOVAL_ERROR_NOT_INSTALLED},
    {PK_ERROR_ENUM_CANNOT_REMOVE_SYSTEM_PACKAGE, CO_REMOVAL_ERROR_NEEDED},
    {PK_ERROR_ENUM_DEP_RESOLUTION_FAILED, CO_REMOVAL_ERROR_CHANGED},
    {PK_ERROR_ENUM_NOT_SUPPORTED, CO_REMOVAL_ERROR_NO_MANAGER},
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (codes[i].theirs == code)
      return codes[i].ours;
  return CO_REMOVAL_ERROR_FAILED;
}

/* The library puts what the service says into the code of its own errors. */
static CoRemovalError
translate_error (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return CO_REMOVAL_ERROR_CANCELLED;
  if (error->domain == G_DBUS_ERROR || error->domain == G_IO_ERROR ||
      error->domain == PK_CONTROL_ERROR ||
      g_error_matches (error, PK_CLIENT_ERROR, PK_CLIENT_ERROR_CANNOT_START_DAEMON))
    return CO_REMOVAL_ERROR_NO_MANAGER;
  if (g_error_matches (error, PK_CLIENT_ERROR, PK_CLIENT_ERROR_FAILED_AUTH))
    return CO_REMOVAL_ERROR_REFUSED;
  /* Without results there is nobody any more who could say more. */
  if (g_error_matches (error, PK_CLIENT_ERROR, PK_CLIENT_ERROR_FAILED))
    return CO_REMOVAL_ERROR_STOPPED;
  if (g_error_matches (error, PK_CLIENT_ERROR, PK_CLIENT_ERROR_NOT_SUPPORTED))
    return CO_REMOVAL_ERROR_NO_MANAGER;
  if (error->domain == PK_CLIENT_ERROR && error->code >= 0xff)
    return translate_code ((PkErrorEnum) (error->code - 0xff));
  return CO_REMOVAL_ERROR_FAILED;
}

/* Who has shown nothing cannot find it changed, and a service that showed something was there. */
static CoRemovalError
judge (CoRemovalError code, gboolean is_shown)
{
  if (!is_shown && code == CO_REMOVAL_ERROR_CHANGED)
    return CO_REMOVAL_ERROR_FAILED;
  if (is_shown && code == CO_REMOVAL_ERROR_NO_MANAGER)
    return CO_REMOVAL_ERROR_STOPPED;
  return code;
}

/**
 * co_packagekit_new_error:
 * @fault: (nullable): what the service says of a transaction
 * @error: (nullable): what its library says, if the service says nothing
 * @cancellable: (nullable): what would have stopped it
 * @is_shown: whether a person has seen before what would go
 *
 * Says why a transaction did not go well.
 *
 * Returns: (transfer full): a [error@Co.RemovalError]
 */
GError *
co_packagekit_new_error (PkError *fault,
                         const GError *error,
                         GCancellable *cancellable,
                         gboolean is_shown)
{
  /* Whatever the service was at when it was told to stop is what it complains of. */
  if (g_cancellable_is_cancelled (cancellable))
    return g_error_new_literal (CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_CANCELLED, "it was cancelled");
  if (fault != NULL)
    return g_error_new_literal (CO_REMOVAL_ERROR,
                                (int) judge (translate_code (pk_error_get_code (fault)), is_shown),
                                pk_error_get_details (fault));
  return g_error_new_literal (CO_REMOVAL_ERROR,
                              (int) judge (translate_error (error), is_shown),
                              error->message);
}

/**
 * co_packagekit_add_packages:
 * @packages: (element-type CoPackage): where to
 * @results: what a transaction found
 * @asked_for: (nullable) (array zero-terminated=1): ids of what was asked for; all of it if `NULL`
 *
 * Adds the packages of a transaction that are not there yet.
 */
void
co_packagekit_add_packages (GPtrArray *packages, PkResults *results, char **asked_for)
{
  g_autoptr (GPtrArray) found = pk_results_get_package_array (results);

  for (guint i = 0; i < found->len; i++) {
    PkPackage *theirs = g_ptr_array_index (found, i);
    const char *id = pk_package_get_id (theirs);
    CoPackage *package = co_packages_find (packages, id);

    if (package == NULL) {
      package = co_package_new (id, pk_package_get_summary (theirs));
      package->is_asked_for =
        asked_for == NULL || g_strv_contains ((const char *const *) asked_for, id);
      g_ptr_array_add (packages, package);
    }
  }
}
