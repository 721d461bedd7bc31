/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoError:
 * @CO_ERROR_NOT_FOUND: there is nothing of that name.
 * @CO_ERROR_PERMISSION: the system does not let this user read it.
 * @CO_ERROR_NOT_REGULAR: it is there, but it is not a regular file or not a folder, as asked for.
 * @CO_ERROR_TOO_LARGE: it is larger than we are willing to read.
 * @CO_ERROR_MALFORMED: it was read, but its content is not what it should be.
 * @CO_ERROR_READ: the disk or the system reported a fault while reading.
 * @CO_ERROR_ELSEWHERE: a link on the way leads to another disk.
 * @CO_ERROR_NOTHING_KNOWN: it was read, and holds nothing that we look for things in.
 * @CO_ERROR_UNAVAILABLE: this system lacks something that we need to read safely.
 * @CO_ERROR_CRASHED: what should have read it died of it.
 * @CO_ERROR_TIMED_OUT: it took too long.
 * @CO_ERROR_CHANGED: it changed while it was read.
 * @CO_ERROR_NOT_GRANTED: the sandbox that we are in does not show it. The message is its path, an
 *   absolute one.
 *
 * Why something could not be read or understood.
 */
typedef enum {
  CO_ERROR_NOT_FOUND,
  CO_ERROR_PERMISSION,
  CO_ERROR_NOT_REGULAR,
  CO_ERROR_TOO_LARGE,
  CO_ERROR_MALFORMED,
  CO_ERROR_READ,
  CO_ERROR_ELSEWHERE,
  CO_ERROR_NOTHING_KNOWN,
  CO_ERROR_UNAVAILABLE,
  CO_ERROR_CRASHED,
  CO_ERROR_TIMED_OUT,
  CO_ERROR_CHANGED,
  CO_ERROR_NOT_GRANTED,
} CoError;

/* Stands for CO_ERROR_NOT_GRANTED where errno is all there is. No file system uses it. */
#define CO_ERRNO_NOT_GRANTED ENOANO

#define CO_ERROR (co_error_quark ())

GQuark co_error_quark (void);
void co_error_set_errno (GError **error, int errsv, const char *what);
gboolean co_error_fail_io (GError **error, int errsv);

G_END_DECLS
