/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text.h"
#include "co-windows-path.h"

#include <string.h>

/* What the names in the registry stand for on the system drive. Longer names come before those
 * that they begin with. */
static const struct {
  const char *from;
  const char *to;
} prefixes[] = {
  {"\\SystemRoot\\", "Windows\\"},
  {"%SystemRoot%\\", "Windows\\"},
  {"%windir%\\", "Windows\\"},
  {"%SystemDrive%\\", ""},
  {"%ProgramFiles(x86)%\\", "Program Files (x86)\\"},
  {"%ProgramFiles%\\", "Program Files\\"},
  {"%ProgramW6432%\\", "Program Files\\"},
  {"%ProgramData%\\", "ProgramData\\"},
  {"%ALLUSERSPROFILE%\\", "ProgramData\\"},
  {"system32\\", "Windows\\system32\\"},
};

static const char *
skip_ignoring_case (const char *text, const char *prefix)
{
  gsize length = strlen (prefix);

  return g_ascii_strncasecmp (text, prefix, length) == 0 ? text + length : NULL;
}

static char *
to_forward_slashes (const char *head, const char *tail)
{
  char *path = g_strconcat (head, tail, NULL);
  gsize length;

  g_strdelimit (path, "\\", '/');
  length = strlen (path);
  while (length > 0 && path[length - 1] == '/')
    path[--length] = '\0';
  return path;
}

/**
 * co_windows_path_to_relative:
 * @text: a path as the registry has it: with a drive, or beginning with a name such as
 *   `%ProgramFiles%` or `\SystemRoot`
 * @drive: (out): the letter of the drive in upper case; `C` where the path names the system drive
 *
 * Makes a path relative to the root of the drive.
 *
 * Returns: (transfer full) (nullable): the path with forward slashes, or `NULL` if @text does not
 *   name a place on a drive
 */
char *
co_windows_path_to_relative (const char *text, char *drive)
{
  const char *rest;

  g_return_val_if_fail (text != NULL && drive != NULL, NULL);

  while (*text == ' ' || *text == '"')
    text++;
  if ((rest = skip_ignoring_case (text, "\\??\\")) != NULL ||
      (rest = skip_ignoring_case (text, "\\\\?\\")) != NULL)
    text = rest;
  if (g_ascii_isalpha (text[0]) && text[1] == ':' && (text[2] == '\\' || text[2] == '/')) {
    *drive = g_ascii_toupper (text[0]);
    return to_forward_slashes ("", text + 3);
  }
  *drive = 'C';
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if ((rest = skip_ignoring_case (text, prefixes[i].from)) != NULL)
      return to_forward_slashes (prefixes[i].to, rest);
  return NULL;
}

/**
 * co_windows_path_get_program:
 * @command: a command line, such as the `ImagePath` of a service; the program may be in quotes or,
 *   as Windows allows, have blanks in its path without any
 *
 * Takes the program out of a command line.
 *
 * Returns: (transfer full): the path of the program, as it was written
 */
char *
co_windows_path_get_program (const char *command)
{
  g_autofree char *lower = NULL;
  const char *end;

  g_return_val_if_fail (command != NULL, NULL);

  while (*command == ' ')
    command++;
  if (*command == '"') {
    end = strchr (command + 1, '"');
    return end != NULL ? g_strndup (command + 1, (gsize) (end - command - 1))
                       : g_strdup (command + 1);
  }
  lower = g_ascii_strdown (command, -1);
  end = strstr (lower, ".exe");
  if (end == NULL)
    end = strstr (lower, ".sys");
  return end != NULL ? g_strndup (command, (gsize) (end - lower) + 4) : g_strdup (command);
}

/* A drive that is not C: may still be the disk we look at: letters belong to the running Windows.
 */
static CoWindowsPlace
find (CoRoot *root, const char *text, char **found, CoEntryKind *kind)
{
  g_autofree char *relative = NULL;
  g_autoptr (GError) error = NULL;
  char drive = 'C';

  *found = NULL;
  *kind = CO_ENTRY_NONE;
  relative = co_windows_path_to_relative (text, &drive);
  if (relative == NULL)
    return CO_WINDOWS_ELSEWHERE;
  *found = co_root_find (root, relative, kind, &error);
  if (*found != NULL)
    return CO_WINDOWS_THERE;
  return error != NULL || drive != 'C' ? CO_WINDOWS_ELSEWHERE : CO_WINDOWS_GONE;
}

/**
 * co_windows_path_find_file:
 * @root: the root of a Windows system
 * @text: a path as the registry has it
 *
 * Looks whether a file that the registry names is there and not empty.
 *
 * Returns: what became of it
 */
CoWindowsPlace
co_windows_path_find_file (CoRoot *root, const char *text)
{
  g_autofree char *found = NULL;
  gboolean content = FALSE;
  CoEntryKind kind;
  CoWindowsPlace place = find (root, text, &found, &kind);

  if (place != CO_WINDOWS_THERE)
    return place;
  if (kind != CO_ENTRY_FILE)
    return CO_WINDOWS_GONE;
  if (!co_root_has_content (root, found, &content, NULL))
    return CO_WINDOWS_ELSEWHERE;
  return content ? CO_WINDOWS_THERE : CO_WINDOWS_GONE;
}

static gboolean
is_program (const char *name, CoProduct *product)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".exe") && co_product_has_binary (product, name);
}

/**
 * co_windows_path_find_program:
 * @root: the root of a Windows system
 * @folder: a folder as the registry has it
 * @product: the product that should be in it
 *
 * Looks whether a folder that the registry names holds a main program of a product.
 *
 * Returns: what became of the program
 */
CoWindowsPlace
co_windows_path_find_program (CoRoot *root, const char *folder, CoProduct *product)
{
  g_autofree char *found = NULL;
  g_autoptr (GPtrArray) names = NULL;
  CoEntryKind kind;
  CoWindowsPlace place = find (root, folder, &found, &kind);

  if (place != CO_WINDOWS_THERE)
    return place;
  if (kind != CO_ENTRY_FOLDER)
    return CO_WINDOWS_GONE;
  names = co_root_list (root, found, NULL);
  if (names == NULL)
    return CO_WINDOWS_ELSEWHERE;
  for (guint i = 0; i < names->len; i++)
    if (is_program (g_ptr_array_index (names, i), product))
      return CO_WINDOWS_THERE;
  return CO_WINDOWS_GONE;
}

/**
 * co_windows_place_to_state:
 * @place: what became of the files of a product
 *
 * Gets the state of a trace whose files these are.
 *
 * Returns: the state
 */
CoTraceState
co_windows_place_to_state (CoWindowsPlace place)
{
  switch (place) {
  case CO_WINDOWS_THERE:
    return CO_TRACE_WORKING;
  case CO_WINDOWS_ELSEWHERE:
    return CO_TRACE_CLAIMED;
  case CO_WINDOWS_GONE:
  default:
    return CO_TRACE_LEFT;
  }
}
