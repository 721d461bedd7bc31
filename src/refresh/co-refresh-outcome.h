/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoRefreshOutcome:
 * @CO_REFRESH_NEWER: there is newer knowledge, and it is here now.
 * @CO_REFRESH_NEWEST: what is here is the newest there is.
 * @CO_REFRESH_NO_ADDRESS: nobody said where to ask.
 * @CO_REFRESH_NO_KEY: this build trusts no signature.
 * @CO_REFRESH_UNREACHABLE: there was no answer, or it broke off.
 * @CO_REFRESH_REFUSED: there was an answer, but not one of the kind that we asked for.
 * @CO_REFRESH_NOT_SECURE: the way there is not protected, or the other side is not who it says.
 * @CO_REFRESH_NOT_TRUSTED: no key that we trust has signed it.
 * @CO_REFRESH_OLDER: signed well, but older than what is here.
 * @CO_REFRESH_OTHER_VERSION: signed well, but for another version of this program.
 * @CO_REFRESH_BROKEN: signed well, but not right.
 * @CO_REFRESH_NOT_WRITTEN: it could not be kept.
 * @CO_REFRESH_BUSY: another program is at it.
 * @CO_REFRESH_FAILED: the program that asks could not do its work.
 *
 * How asking for newer knowledge ended. Whatever it is, there is working knowledge afterwards.
 */
typedef enum {
  CO_REFRESH_NEWER,
  CO_REFRESH_NEWEST,
  CO_REFRESH_NO_ADDRESS,
  CO_REFRESH_NO_KEY,
  CO_REFRESH_UNREACHABLE,
  CO_REFRESH_REFUSED,
  CO_REFRESH_NOT_SECURE,
  CO_REFRESH_NOT_TRUSTED,
  CO_REFRESH_OLDER,
  CO_REFRESH_OTHER_VERSION,
  CO_REFRESH_BROKEN,
  CO_REFRESH_NOT_WRITTEN,
  CO_REFRESH_BUSY,
  CO_REFRESH_FAILED,
} CoRefreshOutcome;

/* The code of an error of this domain is the outcome. */
#define CO_REFRESH_ERROR (co_refresh_error_quark ())

GQuark co_refresh_error_quark (void);
const char *co_refresh_outcome_to_string (CoRefreshOutcome outcome);
gboolean co_refresh_outcome_from_string (const char *name, CoRefreshOutcome *outcome);

G_END_DECLS
