/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text.h"
#include "co-windows-path.h"

#include <string.h>

/* A folder of a maker has a handful of products in it. Where there are more, "gone" is not said. */
#define MAX_SUBFOLDERS 64

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

/**
 * co_windows_path_is_known_link:
 * @path: a path relative to the root
 *
 * Tells whether a link that leads nowhere on the way to @path is one that every Windows since Vista
 * has, to a folder that is read under its own name. ntfs-3g cannot always follow them.
 *
 * Returns: whether there is nothing to miss
 */
gboolean
co_windows_path_is_known_link (const char *path)
{
  static const char *const links[] = {
    "documents and settings",
    "users/all users",
    "users/default user",
  };
  g_autofree char *folded = co_text_fold (path);

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    if (g_str_has_prefix (folded, links[i]))
      return TRUE;
  return FALSE;
}

static const char *
skip_ignoring_case (const char *text, const char *prefix)
{
  gsize length = strlen (prefix);

  return g_ascii_strncasecmp (text, prefix, length) == 0 ? text + length : NULL;
}

/* With forward slashes, without quotes and blanks at the end, and without "." and "..". */
static char *
normalise (const char *head, const char *tail)
{
  g_autofree char *path = g_strconcat (head, tail, NULL);
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  g_strdelimit (path, "\\", '/');
  g_strdelimit (path, "\"", ' ');
  parts = g_strsplit (g_strchomp (path), "/", -1);
  for (guint i = 0; parts[i] != NULL; i++) {
    if (g_str_equal (parts[i], "..")) {
      if (kept->len > 0)
        g_ptr_array_set_size (kept, (int) kept->len - 1);
    } else if (*parts[i] != '\0' && !g_str_equal (parts[i], ".")) {
      g_ptr_array_add (kept, parts[i]);
    }
  }
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("/", (char **) kept->pdata);
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
    return normalise ("", text + 3);
  }
  *drive = 'C';
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if ((rest = skip_ignoring_case (text, prefixes[i].from)) != NULL)
      return normalise (prefixes[i].to, rest);
  return NULL;
}

/* Where the first word of @command with this ending ends. A folder may have ".exe" in its name. */
static const char *
find_end (const char *command, const char *ending)
{
  g_autofree char *lower = g_ascii_strdown (command, -1);

  for (const char *p = lower; (p = strstr (p, ending)) != NULL; p++) {
    char next = p[strlen (ending)];

    if (next == '\0' || next == ' ' || next == '"' || next == ',')
      return command + (p - lower) + strlen (ending);
  }
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
  const char *end;

  g_return_val_if_fail (command != NULL, NULL);

  while (*command == ' ')
    command++;
  if (*command == '"') {
    end = strchr (command + 1, '"');
    return end != NULL ? g_strndup (command + 1, (gsize) (end - command - 1))
                       : g_strdup (command + 1);
  }
  end = find_end (command, ".exe");
  if (end == NULL)
    end = find_end (command, ".sys");
  return end != NULL ? g_strndup (command, (gsize) (end - command)) : g_strdup (command);
}

/* "PROGRA~2": the short name that Windows keeps for old programs. Only Windows can resolve it. */
static gboolean
has_short_name (const char *path)
{
  const char *tilde = strchr (path, '~');

  return tilde != NULL && g_ascii_isdigit (tilde[1]);
}

/* A 32-bit program that asks for %ProgramFiles% gets another folder than a 64-bit one. */
static char *
find_in_other_folder (CoRoot *root, const char *text, const char *relative, CoEntryKind *kind)
{
  static const char prefix[] = "Program Files/";
  g_autofree char *other = NULL;

  if (!strchr (text, '%') || !g_str_has_prefix (relative, prefix))
    return NULL;
  other = g_strconcat ("Program Files (x86)/", relative + strlen (prefix), NULL);
  return co_root_find (root, other, kind, NULL);
}

/* "Gone" is said only where no other reading of the path is left. A drive that is not C: may still
 * be the disk we look at: letters belong to the running Windows. */
static CoWindowsPlace
find (CoRoot *root, const char *text, char **found, CoEntryKind *kind)
{
  g_autofree char *relative = NULL;
  g_autoptr (GError) error = NULL;
  char drive = 'C';

  *found = NULL;
  *kind = CO_ENTRY_NONE;
  relative = co_windows_path_to_relative (text, &drive);
  if (root == NULL || relative == NULL || *relative == '\0')
    return CO_WINDOWS_ELSEWHERE;
  *found = co_root_find (root, relative, kind, &error);
  if (*found == NULL)
    *found = find_in_other_folder (root, text, relative, kind);
  if (*found != NULL)
    return CO_WINDOWS_THERE;
  return error != NULL || drive != 'C' || has_short_name (relative) ? CO_WINDOWS_ELSEWHERE
                                                                    : CO_WINDOWS_GONE;
}

/**
 * co_windows_path_find_file:
 * @root: (nullable): the root of a Windows system, or `NULL` if its disk is not there
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
  if (kind == CO_ENTRY_FOLDER)
    return CO_WINDOWS_GONE;
  if (!co_root_has_content (root, found, &content, NULL))
    return CO_WINDOWS_ELSEWHERE;
  return content ? CO_WINDOWS_THERE : CO_WINDOWS_GONE;
}

/**
 * co_windows_path_find_folder:
 * @root: (nullable): the root of a Windows system, or `NULL` if its disk is not there
 * @text: a path as the registry has it
 *
 * Looks whether a folder that the registry names is there.
 *
 * Returns: what became of it
 */
CoWindowsPlace
co_windows_path_find_folder (CoRoot *root, const char *text)
{
  g_autofree char *found = NULL;
  CoEntryKind kind;
  CoWindowsPlace place = find (root, text, &found, &kind);

  return place == CO_WINDOWS_THERE && kind != CO_ENTRY_FOLDER ? CO_WINDOWS_GONE : place;
}

static gboolean
has_file (CoRoot *root, const char *folder, const char *name)
{
  g_autofree char *path = g_strconcat (folder, "/", name, NULL);
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, path, &kind, NULL);

  return found != NULL && kind == CO_ENTRY_FILE;
}

static gboolean
has_any_program (GPtrArray *names)
{
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *lower = g_ascii_strdown (g_ptr_array_index (names, i), -1);

    if (g_str_has_suffix (lower, ".exe"))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_binary (CoRoot *root, const char *folder, CoProduct *product)
{
  const char *const *binaries = co_product_get_binaries (product);

  for (guint i = 0; binaries[i] != NULL; i++)
    if (has_file (root, folder, binaries[i]))
      return TRUE;
  return FALSE;
}

/* Some entries name the folder of the maker, one above that of the product. */
static gboolean
has_binary_below (CoRoot *root, const char *folder, GPtrArray *names, CoProduct *product)
{
  for (guint i = 0; i < MIN (names->len, MAX_SUBFOLDERS); i++) {
    g_autofree char *below = g_strconcat (folder, "/", g_ptr_array_index (names, i), NULL);

    if (has_binary (root, below, product))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_program (CoRoot *root, const char *folder, GPtrArray *names, CoProduct *product)
{
  if (*co_product_get_binaries (product) == NULL)
    return has_any_program (names);
  return has_binary (root, folder, product) || has_binary_below (root, folder, names, product);
}

/**
 * co_windows_path_find_program:
 * @root: (nullable): the root of a Windows system, or `NULL` if its disk is not there
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
  if (has_program (root, found, names, product))
    return CO_WINDOWS_THERE;
  return names->len > MAX_SUBFOLDERS ? CO_WINDOWS_ELSEWHERE : CO_WINDOWS_GONE;
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
