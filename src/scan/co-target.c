/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-target.h"
#include "co-text.h"

#include <glib/gi18n-lib.h>

#define MAX_OS_RELEASE (64 * 1024)

/**
 * CoTarget:
 *
 * A system to check: this computer, or the system in a folder. Recognised by what is in it, never
 * by its name. Immutable but for its root, which belongs to one thread at a time.
 */
struct _CoTarget {
  GObject parent_instance;

  /* Construct */
  char *id;    /* (owned) */
  char *label; /* (owned) */
  char *path;  /* (owned) */
  CoSystem system;
  gboolean is_this_computer;
  CoRoot *root;     /* (owned) (nullable) */
  GError *error;    /* (owned) (nullable) */
  const char *hint; /* (nullable): what the person could choose instead, already translated */
};

G_DEFINE_FINAL_TYPE (CoTarget, co_target, G_TYPE_OBJECT)

static gboolean
has (CoRoot *root, const char *path, CoEntryKind wanted)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, path, &kind, NULL);

  return found != NULL && kind == wanted;
}

static gboolean
is_windows (CoRoot *root)
{
  return has (root, "Windows/System32/config", CO_ENTRY_FOLDER) ||
         has (root, "WINNT/system32/config", CO_ENTRY_FOLDER);
}

static gboolean
is_linux (CoRoot *root)
{
  return has (root, "etc/os-release", CO_ENTRY_FILE) ||
         has (root, "usr/lib/os-release", CO_ENTRY_FILE) ||
         has (root, "var/lib/dpkg", CO_ENTRY_FOLDER) ||
         (has (root, "etc/passwd", CO_ENTRY_FILE) && has (root, "usr/bin", CO_ENTRY_FOLDER));
}

static CoSystem
recognise (CoRoot *root)
{
  if (has (root, "System/Library/CoreServices/SystemVersion.plist", CO_ENTRY_FILE))
    return CO_SYSTEM_MACOS;
  if (is_windows (root))
    return CO_SYSTEM_WINDOWS;
  if (has (root, "drive_c", CO_ENTRY_FOLDER) && has (root, "system.reg", CO_ENTRY_FILE))
    return CO_SYSTEM_WINE;
  if (is_linux (root))
    return CO_SYSTEM_LINUX;
  return CO_SYSTEM_UNKNOWN;
}

/* People often choose a folder inside the disk, or above it. */
static const char *
guess_what_was_meant (CoRoot *root)
{
  if (has (root, "System32/config", CO_ENTRY_FOLDER))
    return _ ("This is the Windows folder itself. Choose the folder that it is in.");
  if (has (root, "config/SOFTWARE", CO_ENTRY_FILE) || has (root, "SOFTWARE", CO_ENTRY_FILE))
    return _ ("This is a folder inside of Windows. Choose the top folder of the disk.");
  return _ ("No system that we know is in this folder. Choose the top folder of a disk: the one "
            "that has the folder “Windows” or the folders “etc” and “usr” in it.");
}

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

static char *
make_label (CoTarget *self, const char *path)
{
  g_autofree char *display = g_filename_display_name (path);
  g_autofree char *shown = co_text_printable (display);
  g_autofree char *name = NULL;

  if (self->system == CO_SYSTEM_LINUX)
    name = read_pretty_name (self->root);
  if (self->is_this_computer)
    return name != NULL ? g_strdup_printf (_ ("This computer (%s)"), name)
                        : g_strdup (_ ("This computer"));
  switch ((int) self->system) {
  case CO_SYSTEM_WINDOWS:
    return g_strdup_printf (_ ("Windows disk in %s"), shown);
  case CO_SYSTEM_MACOS:
    return g_strdup_printf (_ ("Mac disk in %s"), shown);
  case CO_SYSTEM_WINE:
    return g_strdup_printf (_ ("Windows programs of Wine in %s"), shown);
  case CO_SYSTEM_REGISTRY_EXPORT:
    return g_strdup_printf (_ ("Registry file %s"), shown);
  case CO_SYSTEM_LINUX:
    /* Translators: the name of a system, such as "Debian GNU/Linux 12", and a folder. */
    return g_strdup_printf (_ ("%1$s in %2$s"), name != NULL ? name : _ ("Linux"), shown);
  default:
    return g_strdup (shown);
  }
}

static void
co_target_finalize (GObject *object)
{
  CoTarget *self = CO_TARGET (object);

  g_free (self->id);
  g_free (self->label);
  g_free (self->path);
  g_clear_object (&self->root);
  g_clear_error (&self->error);
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
}

/* A registry export is the one target that is a file. */
static gboolean
is_registry_export (const char *path)
{
  g_autofree char *folded = co_text_fold (path);

  return g_str_has_suffix (folded, ".reg");
}

static void
open_root (CoTarget *self)
{
  /* Windows takes names in any case; so do we, until we know which system it is. */
  g_autoptr (CoRoot) root = co_root_new (self->path, CO_ROOT_IGNORE_CASE, &self->error);

  if (root == NULL) {
    if (is_registry_export (self->path))
      self->system = CO_SYSTEM_REGISTRY_EXPORT;
    return;
  }
  self->system = recognise (root);
  if (self->system == CO_SYSTEM_UNKNOWN)
    self->hint = guess_what_was_meant (root);
  if (self->system == CO_SYSTEM_LINUX)
    self->root = co_root_new (self->path, CO_ROOT_DEFAULT, &self->error);
  else
    self->root = g_steal_pointer (&root);
}

static CoTarget *
new_target (const char *path, gboolean is_this_computer)
{
  CoTarget *self = g_object_new (CO_TYPE_TARGET, NULL);

  self->path = g_strdup (path);
  self->is_this_computer = is_this_computer;
  self->id = g_strdup (is_this_computer ? "this-computer" : path);
  open_root (self);
  self->label = make_label (self, path);
  return self;
}

/**
 * co_target_new:
 * @path: the folder that is the root of a system, or a .reg file
 *
 * Makes a target out of what is in a folder. Never fails: what cannot be opened or recognised
 * becomes a target that could not be checked, see [method@Co.Target.get_error].
 *
 * Returns: (transfer full): a new target
 */
CoTarget *
co_target_new (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  return new_target (path, FALSE);
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
  return new_target ("/", TRUE);
}

/**
 * co_target_get_id:
 * @self: a target
 *
 * Gets an id that is unique among the targets of one check.
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
 * Gets how to call it to people.
 *
 * Returns: a text that is safe to show
 */
const char *
co_target_get_label (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->label;
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
 * Returns: (transfer none) (nullable): the root, or `NULL` if it could not be opened
 */
CoRoot *
co_target_get_root (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->root;
}

/**
 * co_target_get_error:
 * @self: a target
 *
 * Gets why it could not be opened.
 *
 * Returns: (nullable): a [error@Co.Error], or `NULL` if it was opened
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
 * Returns: (nullable): a sentence for people
 */
const char *
co_target_get_hint (CoTarget *self)
{
  g_return_val_if_fail (CO_IS_TARGET (self), NULL);

  return self->hint;
}
