/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-problem.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

/**
 * CoProblem:
 *
 * Something that should have been read and could not be. It keeps a check from saying "nothing
 * found". Immutable.
 */
struct _CoProblem {
  char *probe;   /* (owned) */
  char *path;    /* (owned) */
  char *message; /* (owned): a sentence */
};

G_DEFINE_BOXED_TYPE (CoProblem, co_problem, co_problem_ref, co_problem_unref)

/**
 * co_problem_new:
 * @probe: the id of the probe that met the problem
 * @path: what could not be read: a path relative to the root, or a key of the registry
 * @message: what happened and what can be done: a sentence of [func@Co.sentence_new], or English
 *   words that are marked for translation
 *
 * Makes a problem.
 *
 * Returns: (transfer full): a new problem
 */
CoProblem *
co_problem_new (const char *probe, const char *path, const char *message)
{
  CoProblem *self;

  g_return_val_if_fail (probe != NULL && path != NULL && message != NULL, NULL);

  self = g_atomic_rc_box_new0 (CoProblem);
  self->probe = g_strdup (probe);
  self->path = g_strdup (path);
  self->message = g_strdup (message);
  return self;
}

static const char *
describe (const GError *error)
{
  if (error->domain != CO_ERROR)
    return N_ ("This could not be read.");
  switch ((CoError) error->code) {
  case CO_ERROR_PERMISSION:
    return N_ ("We were not allowed to read this. Run the check again as an administrator, "
               "for example with “sudo”.");
  case CO_ERROR_NOT_FOUND:
    return N_ ("This should be here, but it is missing.");
  case CO_ERROR_NOT_REGULAR:
    return N_ ("This is not an ordinary file or folder, so we did not open it.");
  case CO_ERROR_TOO_LARGE:
    return N_ ("This is larger than such a file ever is, so we did not read it.");
  case CO_ERROR_MALFORMED:
    return N_ ("This is damaged or not what its name says, so we could not read it.");
  case CO_ERROR_READ:
    return N_ ("The disk reported a fault here. Copy what matters to you to another disk, "
               "then run the check again.");
  case CO_ERROR_ELSEWHERE:
    return N_ ("This is a link to another disk, so we could not look there. If you have that disk, "
               "check it too.");
  case CO_ERROR_NOTHING_KNOWN:
    return N_ ("Nothing that we look at is in this. Export the registry again, for example with "
               "“changeover-check.cmd”.");
  case CO_ERROR_UNAVAILABLE:
    return N_ ("This system lacks something that we need to read safely: Linux 5.6 or newer.");
  case CO_ERROR_CRASHED:
    return N_ ("The part of this program that reads such files stopped here. The files may be "
               "damaged, or made to do harm. Nothing was changed, and the rest was read.");
  case CO_ERROR_TIMED_OUT:
    return N_ ("Reading this took far too long, so we stopped. The disk may be failing or very "
               "slow. Copy what matters to you to another disk, then run the check again.");
  case CO_ERROR_CHANGED:
    return N_ ("This changed while we read it. Close the programs that use it, then run the check "
               "again.");
  default:
    return N_ ("This could not be read.");
  }
}

/**
 * co_problem_new_from_error:
 * @probe: the id of the probe that met the problem
 * @path: what could not be read
 * @error: why
 *
 * Makes a problem out of an error, with words that say what a person can do.
 *
 * Returns: (transfer full): a new problem
 */
CoProblem *
co_problem_new_from_error (const char *probe, const char *path, const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);

  return co_problem_new (probe, path, describe (error));
}

/**
 * co_problem_ref:
 * @self: a problem
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same problem
 */
CoProblem *
co_problem_ref (CoProblem *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_problem (gpointer data)
{
  CoProblem *self = data;

  g_free (self->probe);
  g_free (self->path);
  g_free (self->message);
}

/**
 * co_problem_unref:
 * @self: (transfer full): a problem
 *
 * Drops a reference.
 */
void
co_problem_unref (CoProblem *self)
{
  g_atomic_rc_box_release_full (self, clear_problem);
}

/**
 * co_problem_get_probe:
 * @self: a problem
 *
 * Gets which probe met the problem.
 *
 * Returns: the id of the probe, or `target` if no probe could start
 */
const char *
co_problem_get_probe (CoProblem *self)
{
  return self->probe;
}

/**
 * co_problem_get_path:
 * @self: a problem
 *
 * Gets what could not be read.
 *
 * Returns: a path relative to the root, or a key of the registry
 */
const char *
co_problem_get_path (CoProblem *self)
{
  return self->path;
}

/**
 * co_problem_get_message:
 * @self: a problem
 *
 * Gets what happened and what can be done, in the language that the program speaks now.
 *
 * Returns: a sentence or two for people; it stays, whatever the language is later
 */
const char *
co_problem_get_message (CoProblem *self)
{
  return co_sentence_say (self->message);
}

/**
 * co_problem_get_sentence:
 * @self: a problem
 *
 * Gets what happened in a form that can be sent and compared.
 *
 * Returns: a sentence for [func@Co.sentence_say]
 */
const char *
co_problem_get_sentence (CoProblem *self)
{
  return self->message;
}
