/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"

#include <errno.h>

/* Left as it is: clang-format takes the hyphens for minus signs. */
/* clang-format off */
G_DEFINE_QUARK (co-error-quark, co_error)
/* clang-format on */

static CoError
code_from_errno (int errsv)
{
  switch (errsv) {
  case ENOENT:
  case ENOTDIR:
    return CO_ERROR_NOT_FOUND;
  case EACCES:
  case EPERM:
    return CO_ERROR_PERMISSION;
  case EFBIG:
  case EOVERFLOW:
  case ENOMEM:
    return CO_ERROR_TOO_LARGE;
  case ELOOP:
  case ENAMETOOLONG:
  case EILSEQ:
    return CO_ERROR_MALFORMED;
  case ENOSYS:
  case EOPNOTSUPP:
    return CO_ERROR_UNAVAILABLE;
  default:
    return CO_ERROR_READ;
  }
}

/**
 * co_error_set_errno:
 * @error: (out) (optional): where to put the error
 * @errsv: the value of `errno`
 * @what: the path or thing that was asked for
 *
 * Sets a [error@Co.Error] from a system error.
 */
void
co_error_set_errno (GError **error, int errsv, const char *what)
{
  g_set_error (error, CO_ERROR, code_from_errno (errsv), "%s: %s", what, g_strerror (errsv));
}

/**
 * co_error_fail_io:
 * @error: return location for a [error@Gio.IOErrorEnum]
 * @errsv: the error of the system
 *
 * Says why something could not be written.
 *
 * Returns: `FALSE`
 */
gboolean
co_error_fail_io (GError **error, int errsv)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errsv), g_strerror (errsv));
  return FALSE;
}
