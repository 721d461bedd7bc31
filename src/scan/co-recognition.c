/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-list.h"
#include "co-android-xml.h"
#include "co-error.h"
#include "co-export-keys.h"
#include "co-recognition.h"
#include "co-root-file.h"
#include "co-text-decode.h"

#include <glib/gi18n-lib.h>

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Recognises a system by what is in it, never by its name. */

/* Every format says what it is in its first line. */
#define BEGINNING 1024

/* Looks for names in a root; keeps the first error, as what could not be looked at may be there. */
typedef struct {
  CoRoot *root;
  GError *error; /* (owned) (nullable) */
} Look;

static gboolean
has (Look *look, const char *path, CoEntryKind wanted)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autoptr (GError) error = NULL;
  g_autofree char *found = co_root_find (look->root, path, &kind, &error);

  if (error != NULL && look->error == NULL)
    look->error = g_steal_pointer (&error);
  return found != NULL && kind == wanted;
}

static gboolean
is_windows (Look *look)
{
  return has (look, "Windows/System32/config", CO_ENTRY_FOLDER) ||
         has (look, "WINNT/system32/config", CO_ENTRY_FOLDER);
}

static gboolean
is_linux (Look *look)
{
  return has (look, "etc/os-release", CO_ENTRY_FILE) ||
         has (look, "usr/lib/os-release", CO_ENTRY_FILE) ||
         has (look, "var/lib/dpkg", CO_ENTRY_FOLDER) ||
         (has (look, "etc/passwd", CO_ENTRY_FILE) && has (look, "usr/bin", CO_ENTRY_FOLDER));
}

/* Since macOS 10.15, the system and the data of a Mac are two parts of the disk. */
static gboolean
is_macos (Look *look)
{
  return has (look, "System/Library/CoreServices/SystemVersion.plist", CO_ENTRY_FILE) ||
         (has (look, "private/var/db", CO_ENTRY_FOLDER) &&
          has (look, "Library/LaunchDaemons", CO_ENTRY_FOLDER) &&
          has (look, "Users", CO_ENTRY_FOLDER));
}

static CoSystem
recognise (Look *look)
{
  if (is_macos (look))
    return CO_SYSTEM_MACOS;
  if (is_windows (look))
    return CO_SYSTEM_WINDOWS;
  if (has (look, "drive_c", CO_ENTRY_FOLDER) && has (look, "system.reg", CO_ENTRY_FILE))
    return CO_SYSTEM_WINE;
  if (is_linux (look))
    return CO_SYSTEM_LINUX;
  if (has (look, CO_EXPORT_RECORD, CO_ENTRY_FILE))
    return CO_SYSTEM_REGISTRY_EXPORT;
  return CO_SYSTEM_UNKNOWN;
}

/* People often choose a folder inside the disk, or above it. */
static const char *
guess_what_was_meant (Look *look)
{
  if (has (look, "System32/config", CO_ENTRY_FOLDER))
    return N_ ("This is the Windows folder itself. Choose the folder that it is in.");
  if (has (look, "config/SOFTWARE", CO_ENTRY_FILE) || has (look, "SOFTWARE", CO_ENTRY_FILE))
    return N_ ("This is a folder inside of Windows. Choose the top folder of the disk.");
  /* What apfs-fuse makes of the disk of a Mac. */
  if (has (look, "private-dir", CO_ENTRY_FOLDER) && has (look, "root", CO_ENTRY_FOLDER))
    return N_ ("This looks like a Mac disk. Choose the folder “root” that is in it.");
  return N_ (
    "No system that we know is in this folder. Choose the top folder of a disk: the one "
    "that has the folder “Windows” or the folders “etc” and “usr” in it. Of what comes from a "
    "Windows PC, choose the folder that “changeover-check.cmd” made, or a file “.reg”.");
}

/**
 * co_recognition_of_folder:
 * @root: the root of a tree
 * @hint: (out) (nullable): what to choose instead if there is no system; in English
 * @error: return location for a [error@Co.Error]: what could not be looked at
 *
 * Recognises the system in a folder.
 *
 * Returns: the system; `CO_SYSTEM_UNKNOWN` with a hint or an error
 */
CoSystem
co_recognition_of_folder (CoRoot *root, const char **hint, GError **error)
{
  Look look = {.root = root};
  CoSystem system = recognise (&look);

  *hint = NULL;
  if (system == CO_SYSTEM_UNKNOWN && look.error != NULL) {
    g_propagate_error (error, look.error);
    return system;
  }
  if (system == CO_SYSTEM_UNKNOWN)
    *hint = guess_what_was_meant (&look);
  g_clear_error (&look.error);
  return system;
}

static gboolean
is_registry_export (const char *text)
{
  return g_str_has_prefix (text, "Windows Registry Editor Version ") ||
         g_str_has_prefix (text, "REGEDIT4");
}

/* The list that the phone itself keeps, in either of its forms, or what "pm list packages" says. */
static gboolean
is_android_list (const guint8 *data, gsize size, const char *text)
{
  return co_android_xml_is_one (data, size) || co_android_list_is_one (text) ||
         (g_str_has_prefix (text, "<?xml") && strstr (text, "<packages") != NULL);
}

/**
 * co_recognition_of_file:
 * @root: the root that is a single file
 * @hint: (out) (nullable): what to choose instead if it is none we know; in English
 * @error: return location for a [error@Co.Error]
 *
 * Recognises what a file was taken from.
 *
 * Returns: the system; `CO_SYSTEM_UNKNOWN` with a hint or an error
 */
CoSystem
co_recognition_of_file (CoRoot *root, const char **hint, GError **error)
{
  guint8 data[BEGINNING];
  g_autofree char *text = NULL;
  goffset size;
  gsize length;
  ssize_t n;
  int errsv;
  int fd = co_root_open_file (root, "", &size, error);

  *hint = NULL;
  if (fd < 0)
    return CO_SYSTEM_UNKNOWN;
  n = pread (fd, data, sizeof data, 0);
  errsv = errno;
  close (fd);
  if (n < 0) {
    co_error_set_errno (error, errsv, "file");
    return CO_SYSTEM_UNKNOWN;
  }
  text = co_text_decode (data, (gsize) n, &length);
  if (is_registry_export (text))
    return CO_SYSTEM_REGISTRY_EXPORT;
  if (is_android_list (data, (gsize) n, text))
    return CO_SYSTEM_ANDROID;
  *hint = N_ ("This is not the top folder of a disk, and no file that we can read. We can read an "
              "export of the Windows registry, and the list of apps of an Android phone.");
  return CO_SYSTEM_UNKNOWN;
}
