/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-error.h"

#include <glib/gi18n.h>

G_DEFINE_QUARK (co - removal - error, co_removal_error)

static const char *
say (CoRemovalError code)
{
  switch (code) {
  case CO_REMOVAL_ERROR_NO_MANAGER:
    return _ ("This computer has no service that removes programs for us. You can do it yourself.");
  case CO_REMOVAL_ERROR_NOT_INSTALLED:
    return _ ("The system does not list it as installed. Check again to be sure.");
  case CO_REMOVAL_ERROR_REFUSED:
    return _ ("The system did not allow it. You need the password of somebody who may change this "
              "computer. Nothing was removed.");
  case CO_REMOVAL_ERROR_BUSY:
    return _ ("Another program is installing or removing something. Wait until it is done, then "
              "try again.");
  case CO_REMOVAL_ERROR_CANCELLED:
    return _ ("You stopped it. Check again to see what is there.");
  case CO_REMOVAL_ERROR_STOPPED:
    return _ ("The service that removes programs ended before it was done. Check again to see what "
              "is there.");
  case CO_REMOVAL_ERROR_NEEDED:
    return _ ("The system says that it cannot do without this. Ask somebody who knows this "
              "computer.");
  case CO_REMOVAL_ERROR_CHANGED:
    return _ ("Other programs would go than those you saw. Nothing was removed. Look again.");
  case CO_REMOVAL_ERROR_NO_RECORD:
    return _ ("Nothing was removed, because it could not be written down. Is the disk full?");
  case CO_REMOVAL_ERROR_FAILED:
  default:
    return _ ("It did not work. Check again to see what is there.");
  }
}

/**
 * co_removal_error_say:
 * @error: why packages were not removed
 *
 * Says it to people, with what they can do.
 *
 * Returns: (transfer none): sentences
 */
const char *
co_removal_error_say (const GError *error)
{
  return say (error->domain == CO_REMOVAL_ERROR ? (CoRemovalError) error->code
                                                : CO_REMOVAL_ERROR_FAILED);
}
