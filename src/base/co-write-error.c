/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-write-error.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

/**
 * co_write_error_say:
 * @error: why a file could not be written
 *
 * Says it to people, with what they can do.
 *
 * Returns: (transfer none): one or two sentences
 */
const char *
co_write_error_say (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return _ ("Something of that name is there. Choose another name.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _ ("The disk is full. Choose another place.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return _ ("There is no such folder.");
  return _ ("You may not be allowed to write there. Choose another place.");
}
