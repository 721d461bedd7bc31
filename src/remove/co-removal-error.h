/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoRemovalError:
 * @CO_REMOVAL_ERROR_NO_MANAGER: nobody here removes packages for us
 * @CO_REMOVAL_ERROR_NOT_INSTALLED: no such package is installed
 * @CO_REMOVAL_ERROR_REFUSED: the system did not allow it, or the person did not
 * @CO_REMOVAL_ERROR_BUSY: another program is changing packages
 * @CO_REMOVAL_ERROR_CANCELLED: it was cancelled
 * @CO_REMOVAL_ERROR_STOPPED: the service that does it ended in the midst of it
 * @CO_REMOVAL_ERROR_NEEDED: the system itself needs the package
 * @CO_REMOVAL_ERROR_CHANGED: other packages would go than those that were shown
 * @CO_REMOVAL_ERROR_NO_RECORD: nothing was removed, because it could not be written down
 * @CO_REMOVAL_ERROR_FAILED: it failed; the message is that of the service
 *
 * Why packages were not removed. None of these says that nothing has changed: that is for a check.
 */
typedef enum {
  CO_REMOVAL_ERROR_NO_MANAGER,
  CO_REMOVAL_ERROR_NOT_INSTALLED,
  CO_REMOVAL_ERROR_REFUSED,
  CO_REMOVAL_ERROR_BUSY,
  CO_REMOVAL_ERROR_CANCELLED,
  CO_REMOVAL_ERROR_STOPPED,
  CO_REMOVAL_ERROR_NEEDED,
  CO_REMOVAL_ERROR_CHANGED,
  CO_REMOVAL_ERROR_NO_RECORD,
  CO_REMOVAL_ERROR_FAILED,
} CoRemovalError;

#define CO_REMOVAL_ERROR (co_removal_error_quark ())

GQuark co_removal_error_quark (void);
const char *co_removal_error_say (const GError *error);

G_END_DECLS
