/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-opening.h"
#include "co-host-view.h"
#include "co-recognition.h"
#include "co-root-file.h"
#include "co-target.h"
#include "co-text.h"

#include <glib/gi18n-lib.h>

#define MAX_OS_RELEASE (64 * 1024)

/**
 * CoTarget:
 *
 * A system to check: this computer, the system in a folder, or a file that was taken from one.
 * Recognised by what is in it, never by its name. Immutable but for its root, which belongs to one
 * thread at a time.
 */
struct _CoTarget {
  GObject parent_instance;

  /* Construct */
  char *id;   /* (owned) */
  char *path; /* (owned) */
  char *name; /* (owned) (nullable): what a Linux system calls itself */
  CoSystem system;
  gboolean is_this_computer;
  CoRoot *root;        /* (owned) (nullable) */
  GError *error;       /* (owned) (nullable) */
  const char *hint;    /* (nullable): what the person could choose instead, in English */
  GPtrArray *notes;    /* (owned) (element-type utf8) */
  GPtrArray *problems; /* (owned) (element-type CoProblem) */
};

G_DEFINE_FINAL_TYPE (CoTarget, co_target, G_TYPE_OBJECT)

static char *
read_pretty_name (CoRoot *root)
{
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) info = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;

  bytes = co_root_read_file (root, "etc/os-release", MAX_OS_RELEASE, NULL, NULL);
  if (bytes == NULL)
    bytes = co_root_read_file (root, "usr/lib/os-release", MAX_OS_RELEASE, NULL, NULL);
  if (bytes == NULL || g_bytes_get_size (bytes) == 0)
    return NULL;
  text = g_utf8_make_valid (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  regex = g_regex_new ("^PRETTY_NAME=[\"']?([^\"'\\n]+)", G_REGEX_MULTILINE, 0, NULL);
  if (!g_regex_match (regex, text, 0, &info))
    return NULL;
  name = g_match_info_fetch (info, 1);
  return co_text_printable (name);
}

static void
read_name (CoTarget *self)
{
  if (self->system == CO_SYSTEM_LINUX)
    self->name = read_pretty_name (self->root);
}

static char *
make_label (CoTarget *self)
{
  g_autofree char *shown = co_text_chosen_path (self->path);

  if (self->is_this_computer)
    return self->name != NULL ? g_strdup_printf (_ ("This computer (%s)"), self->name)
                              : g_strdup (_ ("This computer"));
  switch ((int) self->system) {
  case CO_SYSTEM_WINDOWS:
    return g_strdup_printf (_ ("Windows disk in %s"), shown);
  case CO_SYSTEM_MACOS:
    return g_strdup_printf (_ ("Mac disk in %s"), shown);
  case CO_SYSTEM_WINE:
    return g_strdup_printf (_ ("Windows programs of Wine in %s"), shown);
  case CO_SYSTEM_REGISTRY_EXPORT:
    return g_strdup_printf (_ ("Export of a Windows registry in %s"), shown);
  case CO_SYSTEM_ANDROID:
    return g_strdup_printf (_ ("List of apps %s"), shown);
  case CO_SYSTEM_LINUX:
    /* Translators: the name of a system, such as "Debian GNU/Linux 12", and a folder. */
    return g_strdup_printf (_ ("%1$s in %2$s"),
                            self->name != NULL ? self->name : _ ("Linux"),
                            shown);
  default:
    return g_strdup (shown);
  }
}

static void
co_target_finalize (GObject *object)
{
  CoTarget *self = CO_TARGET (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->path);
  g_clear_object (&self->root);
  g_clear_error (&self->error);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->problems);
  G_OBJECT_CLASS (co_target_parent_class)->finalize (object);
}

static void
co_target_class_init (CoTargetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_target_finalize;
}

static void
co_target_init (CoTarget *self)
{
  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->problems = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
}

static void
recognise (CoTarget *self, CoRoot *root, gboolean is_file)
{
  self->system = is_file ? co_recognition_of_file (root, &self->hint, &self->error)
                         : co_recognition_of_folder (root, &self->hint, &self->error);
}

/* Windows takes names in any case; so do we, until we know which system it is. On Linux names are
 * what they are. */
static void
open_tree (CoTarget *self)
{
  g_autoptr (CoRoot) root = co_host_opening_folder (self->path, CO_ROOT_IGNORE_CASE, &self->error);

  if (root == NULL)
    return;
  recognise (self, root, FALSE);
  if (self->system == CO_SYSTEM_LINUX)
    self->root = co_host_opening_folder (self->path,
                                         self->is_this_computer ? CO_ROOT_RUNNING : CO_ROOT_DEFAULT,
                                         &self->error);
  else
    self->root = g_steal_pointer (&root);
}

static void
open_file (CoTarget *self)
{
  g_autoptr (CoRoot) root = NULL;

  g_clear_error (&self->error);
  root = co_host_opening_file (self->path, &self->error);
  if (root == NULL)
    return;
  recognise (self, root, TRUE);
  self->root = g_steal_pointer (&root);
}

static CoTarget *
new_target (const char *path, gboolean is_this_computer)
{
  CoTarget *self = g_object_new (CO_TYPE_TARGET, NULL);

  self->path = g_strdup (path);
  self->is_this_computer = is_this_computer;
  self->id =
    is_this_computer ? g_strdup ("this-computer") : g_uri_escape_string (path, "/ ()+,:=@[]", TRUE);
  return self;
}

/**
 * co_target_new:
 * @path: the folder that is the root of a system, or a file that was taken from one: an export of a
 *   registry, or the list of apps of a phone
 *
 * Makes a target out of what is in a folder or a file. Never fails: what cannot be opened or
 * recognised becomes a target that could not be checked, see [method@Co.Target.get_error].
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new (const char *path)
{
  CoTarget *self;

  g_return_val_if_fail (path != NULL, NULL);

  self = new_target (path, FALSE);
  open_tree (self);
  if (g_error_matches (self->error, CO_ERROR, CO_ERROR_NOT_REGULAR))
    open_file (self);
  read_name (self);
  return self;
}

/**
 * co_target_new_this_computer:
 *
 * Makes the target that is this computer.
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new_this_computer (void)
{
  CoTarget *self;

  if (co_host_view_is_needed ())
    return co_target_new_host ("/");
  self = new_target ("/", TRUE);
  open_tree (self);
  read_name (self);
  return self;
}

/**
 * co_target_new_host:
 * @sandbox: the root of a sandbox
 *
 * Makes the target that is this computer out of what a sandbox shows of it. Its paths are those
 * that it has outside.
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new_host (const char *sandbox)
{
  CoTarget *self = new_target ("/", TRUE);

  /* There is no sandbox of this kind on anything else. */
  self->system = CO_SYSTEM_LINUX;
  self->root = co_root_new (sandbox, CO_ROOT_RUNNING | CO_ROOT_HOST, &self->error);
  if (self->root != NULL)
    read_name (self);
  return self;
}

/**
 * co_target_new_beneath:
 * @self: a target
 * @folder: a folder on it, relative to its root and in its own spelling
 *
 * Makes a target of its own out of a system that lies on another one, such as the Windows programs
 * of Wine. Links cannot lead out of that folder.
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new_beneath (CoTarget *self, const char *folder)
{
  g_autofree char *path = NULL;
  CoTarget *target;

  g_return_val_if_fail (CO_IS_TARGET (self) && self->root != NULL && folder != NULL, NULL);

  path = g_build_filename (self->path, folder, NULL);
  target = new_target (path, FALSE);
  target->root = co_root_new_beneath (self->root, folder, CO_ROOT_IGNORE_CASE, &target->error);
  if (target->root != NULL)
    recognise (target, target->root, FALSE);
  read_name (target);
  return target;
}

/**
 * co_target_new_received:
 * @system: the system
 * @is_this_computer: whether it is the system that runs us
 * @root: (transfer full): the root
 *
 * Makes a target that another process has opened and recognised. It has no path: only what is read
 * through the root can be had from it.
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new_received (CoSystem system, gboolean is_this_computer, CoRoot *root)
{
  CoTarget *self = new_target ("", is_this_computer);

  self->system = system;
  self->root = root;
  return self;
}

/**
 * co_target_get_id:
 * @self: a target
 *
 * Gets an id: another one for each path, in valid UTF-8 whatever the path is made of.
 *
 * Returns: the id
 */
const char *
co_target_get_id (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->id;
}

/**
 * co_target_get_label:
 * @self: a target
 *
 * Gets how to call it to people, in the language that the program speaks now.
 *
 * Returns: a text that is safe to show; it stays, whatever the language is later
 */
const char *
co_target_get_label (CoTarget *self)
{
  g_autofree char *label = NULL;

  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  label = make_label (self);
  return g_intern_string (label);
}

/**
 * co_target_get_system:
 * @self: a target
 *
 * Gets which system it is.
 *
 * Returns: the system
 */
CoSystem
co_target_get_system (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), CO_SYSTEM_UNKNOWN);

  return self->system;
}

/**
 * co_target_get_path:
 * @self: a target
 *
 * Gets where it is on this computer. For showing; to read anything, use the root.
 *
 * Returns: (type filename): a path
 */
const char *
co_target_get_path (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->path;
}

/**
 * co_target_is_this_computer:
 * @self: a target
 *
 * Tells whether it is the system that runs us.
 *
 * Returns: whether it is
 */
gboolean
co_target_is_this_computer (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), FALSE);

  return self->is_this_computer;
}

/**
 * co_target_get_root:
 * @self: a target
 *
 * Gets the only door to what is on it.
 *
 * Returns: (transfer none) (nullable): the root, or `NULL` if it could not be opened, or is closed
 */
CoRoot *
co_target_get_root (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->root;
}

/**
 * co_target_close:
 * @self: a target
 *
 * Lets its root go, of which nothing is read any more.
 */
void
co_target_close (CoTarget *self)
{
  g_return_if_fail (CO_IS_TARGET (self));

  g_clear_object (&self->root);
}

/**
 * co_target_get_error:
 * @self: a target
 *
 * Gets why it could not be opened or recognised.
 *
 * Returns: (nullable): a [error@Co.Error], or `NULL` if all could be looked at
 */
const GError *
co_target_get_error (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->error;
}

/**
 * co_target_get_hint:
 * @self: a target
 *
 * Gets what the person could choose instead of a folder that holds no system.
 *
 * Returns: (nullable): a sentence for [func@Co.sentence_say]
 */
const char *
co_target_get_hint (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->hint;
}

/**
 * co_target_add_note:
 * @self: a target that nobody scans yet
 * @note: what lies outside the check: a sentence of [func@Co.sentence_new], or English words
 *
 * Adds a note that belongs into the result of this target.
 */
void
co_target_add_note (CoTarget *self, const char *note)
{
  g_return_if_fail (CO_IS_TARGET (self) && note != NULL);

  g_ptr_array_add (self->notes, g_strdup (note));
}

/**
 * co_target_get_notes:
 * @self: a target
 *
 * Gets what was known to lie outside the check before it began.
 *
 * Returns: (transfer none) (element-type utf8): the notes
 */
GPtrArray *
co_target_get_notes (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->notes;
}

/**
 * co_target_add_problem:
 * @self: a target that nobody scans yet
 * @problem: (transfer full): what could not be looked at
 *
 * Adds a problem that belongs into the result of this target.
 */
void
co_target_add_problem (CoTarget *self, CoProblem *problem)
{
  g_return_if_fail (CO_IS_TARGET (self) && problem != NULL);

  g_ptr_array_add (self->problems, problem);
}

/**
 * co_target_get_problems:
 * @self: a target
 *
 * Gets what could not be looked at before the check began.
 *
 * Returns: (transfer none) (element-type CoProblem): the problems
 */
GPtrArray *
co_target_get_problems (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->problems;
}
