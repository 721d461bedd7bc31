/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-grant.h"
#include "co-host-view.h"
#include "co-problem.h"
#include "co-sentence.h"
#include "co-text.h"

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
  char *unit;    /* (owned) (nullable): what a sandbox does not show us */
  char *asked;   /* (owned) (nullable): what was looked for, if a sandbox does not show it */
  char *command; /* (owned) (nullable): lets a sandbox show it */
  char **spared; /* (owned) (nullable): products that it cannot hide; `NULL` if it can hide any */
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

/* The same is said of all places of an area, so that it is said once. */
static const char *
describe_area (CoGrantArea area)
{
  switch (area) {
  case CO_GRANT_HOME:
    return N_ ("Changeover runs in a sandbox, which shows it only some folders. So we could not "
               "look at all of your web browsers and Windows programs.");
  case CO_GRANT_DISKS:
    return N_ ("Changeover runs in a sandbox, which shows it only some folders. So we could not "
               "look for all disks that are connected to this computer.");
  case CO_GRANT_SYSTEM:
  case CO_N_GRANT_AREAS:
  default:
    return N_ ("Changeover runs in a sandbox, which shows it only some folders. So we could not "
               "look at all parts of this computer.");
  }
}

static void
set_command (CoProblem *self, const char *const *units)
{
  g_autofree char *command = co_grant_new_command (units);

  self->command = co_text_printable (command);
}

/**
 * co_problem_new_ungranted:
 * @probe: the id of the probe that met the problem
 * @asked: what was looked for, relative to the root; a link may lead from there to the unit
 * @unit: what the sandbox does not show us, of [func@Co.grant_new_unit]
 *
 * Makes a problem of something that lies outside of the sandbox. Those of one area are made one of
 * later, see [func@Co.problem_new_of_area].
 *
 * Returns: (transfer full): a new problem
 */
CoProblem *
co_problem_new_ungranted (const char *probe, const char *asked, const char *unit)
{
  g_autofree char *path = co_grant_new_path (unit);
  g_autofree char *valid = g_utf8_make_valid (*path != '\0' ? path : ".", -1);
  CoProblem *self = co_problem_new (probe, valid, describe_area (co_grant_get_area (unit)));

  self->unit = g_strdup (unit);
  self->asked = g_strdup (asked);
  return self;
}

/**
 * co_problem_new_of_place:
 * @probe: the id of who met the problem
 * @path: a place that somebody asked for
 * @unit: what the sandbox does not show us
 *
 * Makes the problem that what was to be checked lies outside of the sandbox as a whole.
 *
 * Returns: (transfer full): a new problem
 */
CoProblem *
co_problem_new_of_place (const char *probe, const char *path, const char *unit)
{
  const char *const units[] = {unit, NULL};
  CoProblem *self =
    co_problem_new (probe,
                    path,
                    N_ ("Changeover runs in a sandbox, which shows it only some folders. This one "
                        "is not among them, so we could not look there."));

  set_command (self, units);
  return self;
}

/**
 * co_problem_new_of_area:
 * @probe: the id of who met the problems
 * @units: (array zero-terminated=1): all that the sandbox does not show us of an area; not empty
 * @spared: (nullable) (array zero-terminated=1): the ids of the products that this cannot hide, or
 *   `NULL` if it can hide any
 *
 * Makes one problem of all that lies outside of the sandbox, with one command for all of it.
 *
 * Returns: (transfer full): a new problem
 */
CoProblem *
co_problem_new_of_area (const char *probe, const char *const *units, const char *const *spared)
{
  g_autoptr (CoProblem) first = co_problem_new_ungranted (probe, "", units[0]);
  const char *path = units[1] == NULL ? first->path : ".";
  CoProblem *self = co_problem_new (probe, path, first->message);

  set_command (self, units);
  self->spared = g_strdupv ((char **) spared);
  return self;
}

static const char *
describe_permission (void)
{
  /* From inside there is no way to more rights. */
  if (co_host_view_is_needed ())
    return N_ ("Your account on this computer may not read this, so we could not either. Ask an "
               "administrator to look there.");
  return N_ ("We were not allowed to read this. Run the check again as an administrator, "
             "for example with “sudo”.");
}

static const char *
describe (const GError *error)
{
  if (error->domain != CO_ERROR)
    return N_ ("This could not be read.");
  switch ((CoError) error->code) {
  case CO_ERROR_PERMISSION:
    return describe_permission ();
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
  case CO_ERROR_NOT_GRANTED:
    return describe_area (CO_GRANT_SYSTEM);
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

  if (g_error_matches (error, CO_ERROR, CO_ERROR_NOT_GRANTED)) {
    /* An error that came a long way may no longer tell where. */
    g_autofree char *place = g_strconcat ("/", path, NULL);
    g_autofree char *unit = co_grant_new_unit (*error->message == '/' ? error->message : place);

    return co_problem_new_ungranted (probe, path, unit);
  }
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
  g_free (self->unit);
  g_free (self->command);
  g_free (self->asked);
  g_strfreev (self->spared);
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

/**
 * co_problem_get_unit:
 * @self: a problem
 *
 * Gets what a sandbox does not show us.
 *
 * Returns: (nullable): an unit for [func@Co.problem_new_of_area], or `NULL` if that is not why
 */
const char *
co_problem_get_unit (CoProblem *self)
{
  return self->unit;
}

/**
 * co_problem_get_asked:
 * @self: a problem
 *
 * Gets what was looked for when a sandbox did not show it.
 *
 * Returns: (nullable): a path relative to the root, or `NULL` if that is not why
 */
const char *
co_problem_get_asked (CoProblem *self)
{
  return self->asked;
}

/**
 * co_problem_say_way:
 * @self: a problem with a command
 *
 * Says what the command of a problem is for.
 *
 * Returns: some sentences to show above the command
 */
const char *
co_problem_say_way (CoProblem *self)
{
  return _ (
    "To let Changeover look there, type this in a terminal. Then start Changeover again. It "
    "can only read there, and change nothing.");
}

/**
 * co_problem_get_command:
 * @self: a problem
 *
 * Gets what a person can type, outside of the sandbox, to be rid of the problem.
 *
 * Returns: (nullable): a command for a shell, or `NULL` if there is none
 */
const char *
co_problem_get_command (CoProblem *self)
{
  return self->command;
}

/**
 * co_problem_may_hide:
 * @self: a problem
 * @product: the id of a product
 *
 * Tells whether what could not be read could have shown a product.
 *
 * Returns: `FALSE` if nothing of that product is ever there; of a product that the check did not
 *   know, nobody can say that
 */
gboolean
co_problem_may_hide (CoProblem *self, const char *product)
{
  return self->spared == NULL || !g_strv_contains ((const char *const *) self->spared, product);
}
