/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-problem.h"
#include "co-error.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* The names of errors of the service, from UDISKS_ERROR_ENTRIES of its reference:
 * https://storaged.org/doc/udisks2-api/latest/udisks2-UDisksError.html. */
#define UDISKS "org.freedesktop.UDisks2.Error."

typedef struct {
  const char *name;
  CoError code;
  const char *words;
} CoDiskProblem;

/* clang-format off */
static const CoDiskProblem mount_problems[] = {
  {UDISKS "NotAuthorizedDismissed", CO_ERROR_PERMISSION,
   N_ ("You closed the question for the password. The disk was not opened.")},
  {UDISKS "NotAuthorizedCanObtain", CO_ERROR_PERMISSION,
   N_ ("Nothing on this computer could ask for your password. Open the disk in your file manager, "
       "then check it here.")},
  {UDISKS "NotAuthorized", CO_ERROR_PERMISSION,
   N_ ("You are not allowed to open this disk. Ask the person who manages this computer.")},
  {UDISKS "DeviceBusy", CO_ERROR_UNAVAILABLE,
   N_ ("Another program is using this disk. Wait until it has finished, then try again.")},
  {UDISKS "Cancelled", CO_ERROR_UNAVAILABLE,
   N_ ("Opening the disk was stopped. You can try again.")},
  {UDISKS "Timedout", CO_ERROR_TIMED_OUT,
   N_ ("The disk took too long to answer. Unplug it if you can, plug it in again, and try again.")},
  {UDISKS "OptionNotPermitted", CO_ERROR_UNAVAILABLE,
   N_ ("This computer does not let us open this disk for reading only. Open it in your file "
       "manager, then check it here.")},
  {UDISKS "NotSupported", CO_ERROR_UNAVAILABLE,
   N_ ("This computer cannot open a disk of this kind. Check it on the computer it comes from.")},
};

static const CoDiskProblem unmount_problems[] = {
  {UDISKS "NotAuthorizedDismissed", CO_ERROR_PERMISSION,
   N_ ("You closed the question for the password. The disk is still open.")},
  {UDISKS "NotAuthorizedCanObtain", CO_ERROR_PERMISSION,
   N_ ("Nothing on this computer could ask for your password. Close the disk in your file "
       "manager.")},
  {UDISKS "NotAuthorized", CO_ERROR_PERMISSION,
   N_ ("You are not allowed to close this disk. Ask the person who manages this computer.")},
  {UDISKS "DeviceBusy", CO_ERROR_UNAVAILABLE,
   N_ ("Something on this disk is still in use. Close what you have open there, then try again.")},
};

/* What D-Bus itself says. */
static const CoDiskProblem bus_problems[] = {
  {"org.freedesktop.DBus.Error.UnknownObject", CO_ERROR_NOT_FOUND,
   N_ ("This disk is not there any more. Plug it in again, then try again.")},
  {"org.freedesktop.DBus.Error.UnknownMethod", CO_ERROR_NOT_FOUND,
   N_ ("This disk is not there any more. Plug it in again, then try again.")},
  {"org.freedesktop.DBus.Error.UnknownInterface", CO_ERROR_NOT_FOUND,
   N_ ("This disk is not there any more. Plug it in again, then try again.")},
  {"org.freedesktop.DBus.Error.ServiceUnknown", CO_ERROR_UNAVAILABLE,
   N_ ("The part of this computer that opens disks is missing. Open the disk in your file manager, "
       "then check it here.")},
  {"org.freedesktop.DBus.Error.NameHasNoOwner", CO_ERROR_UNAVAILABLE,
   N_ ("The part of this computer that opens disks stopped. You can try again.")},
  {"org.freedesktop.DBus.Error.NoReply", CO_ERROR_UNAVAILABLE,
   N_ ("The part of this computer that opens disks stopped. You can try again.")},
};
/* clang-format on */

static GError *
make_problem (const CoDiskProblem *problems, gsize count, const char *name)
{
  for (gsize i = 0; name != NULL && i < count; i++)
    if (g_str_equal (problems[i].name, name))
      return g_error_new_literal (CO_ERROR, problems[i].code, _ (problems[i].words));
  return NULL;
}

static GError *
translate (const CoDiskProblem *problems, gsize count, const GError *error, const char *otherwise)
{
  g_autofree char *name = g_dbus_error_get_remote_error (error);
  GError *problem = make_problem (problems, count, name);

  if (problem == NULL)
    problem = make_problem (bus_problems, G_N_ELEMENTS (bus_problems), name);
  if (problem == NULL)
    problem = g_error_new_literal (CO_ERROR, CO_ERROR_READ, otherwise);
  g_debug ("the disk service said: %s", error->message);
  return problem;
}

/**
 * co_disk_problem_is:
 * @error: an error that a call over D-Bus gave
 * @name: the name of an error of UDisks2, as in `AlreadyMounted`
 *
 * Tells whether this is what the service said.
 *
 * Returns: whether it is
 */
gboolean
co_disk_problem_is (const GError *error, const char *name)
{
  g_autofree char *remote = g_dbus_error_get_remote_error (error);

  return remote != NULL && g_str_has_prefix (remote, UDISKS) &&
         g_str_equal (remote + strlen (UDISKS), name);
}

/**
 * co_disk_problem_new_mount:
 * @error: what the service said when it should open a disk
 *
 * Puts into words for people why a disk was not opened, and what they can do.
 *
 * Returns: (transfer full): an error of the domain `CO_ERROR`
 */
GError *
co_disk_problem_new_mount (const GError *error)
{
  const char *otherwise = _ ("The disk could not be opened. It may be damaged, or made for another "
                             "kind of computer. Check it on the computer it comes from.");

  return translate (mount_problems, G_N_ELEMENTS (mount_problems), error, otherwise);
}

/**
 * co_disk_problem_new_unmount:
 * @error: what the service said when it should close a disk
 *
 * Puts into words for people why a disk was not closed, and what they can do.
 *
 * Returns: (transfer full): an error of the domain `CO_ERROR`
 */
GError *
co_disk_problem_new_unmount (const GError *error)
{
  const char *otherwise = _ ("The disk could not be closed. Close it in your file manager before "
                             "you take it away.");

  return translate (unmount_problems, G_N_ELEMENTS (unmount_problems), error, otherwise);
}
