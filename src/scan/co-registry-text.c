/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-registry-text.h"
#include "co-registry-tree.h"
#include "co-text-decode.h"

#include <string.h>

/* Reads a registry that was written down as text:
 *
 *   Windows Registry Editor Version 5.00       the dialect, in the first line
 *
 *   [HKEY_LOCAL_MACHINE\SOFTWARE\Example]      a key; with a minus behind the bracket: to be
 * removed
 *   @="text"                                   the value without a name
 *   "Name"="text"                              values, see co-registry-value.c
 *   ; a remark
 *
 *   WINE REGISTRY Version 2
 *   ;; All keys relative to REGISTRY\\Machine
 *   [Software\\Example] 1795240044             the time when it was last changed
 *   #time=1dd797bc87c6496                      the same, more exactly, and other notes of Wine
 *
 * A line that makes no sense is a fault, and the rest is read. So is an end in the middle of a
 * line: every program that writes these files ends each line. */

/* All that is read into one registry: half a million keys in UTF-16. */
#define MAX_TOTAL_SIZE (256 * 1024 * 1024)
/* What Windows allows. */
#define MAX_DEPTH 512

/**
 * CoRegistryText:
 *
 * A registry out of one or more texts. Values are decoded when they are asked for.
 */
struct _CoRegistryText {
  CoRegistry *registry; /* (owned): owns the tree */
  CoRegistryTree *tree;
  GPtrArray *texts; /* (owned) (element-type utf8): what the tree points into */
  gsize total;
};

/* One text while it is read. */
typedef struct {
  CoRegistryTree *tree;
  CoRegistryDialect dialect;
  const char *end;
  CoRegistryKey key; /* 0: what follows is of no key that counts */
  gboolean skipping; /* the values of a key that is to be removed, or was not understood */
  gboolean faults;
} Parser;

/**
 * co_registry_text_new:
 *
 * Makes a registry without any keys.
 *
 * Returns: (transfer full): a new registry
 */
CoRegistryText *
co_registry_text_new (void)
{
  CoRegistryText *self = g_new0 (CoRegistryText, 1);

  self->tree = co_registry_tree_new ();
  self->registry = co_registry_tree_to_registry (self->tree);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * co_registry_text_free:
 * @self: (transfer full): a registry
 *
 * Frees a registry.
 */
void
co_registry_text_free (CoRegistryText *self)
{
  co_registry_free (self->registry);
  g_ptr_array_unref (self->texts);
  g_free (self);
}

/**
 * co_registry_text_get_registry:
 * @self: a registry
 *
 * Gets what was read. In an export the keys directly below the top are `HKEY_LOCAL_MACHINE` and its
 * like; in a file of Wine they are those of the part that it keeps.
 *
 * Returns: (transfer none): the registry, which lives as long as @self
 */
CoRegistry *
co_registry_text_get_registry (CoRegistryText *self)
{
  return self->registry;
}

/**
 * co_registry_text_covers:
 * @self: a registry
 * @path: names of keys with backslashes between them
 *
 * Tells whether the texts hold all that is below a key: they do if they name that key or one above
 * it, even if the key then turns out not to exist.
 *
 * Returns: whether what is not in the texts was not in the registry
 */
gboolean
co_registry_text_covers (CoRegistryText *self, const char *path)
{
  g_auto (GStrv) names = g_strsplit (path, "\\", -1);
  CoRegistryKey key = co_registry_get_top (self->registry);

  for (guint i = 0; names[i] != NULL; i++) {
    key = co_registry_find (self->registry, key, names[i]);
    if (key == 0)
      return FALSE;
    if (co_registry_tree_is_listed (self->tree, key))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_registry_text_is_empty:
 * @self: a registry
 *
 * Tells whether no key was read at all.
 *
 * Returns: whether there is none
 */
gboolean
co_registry_text_is_empty (CoRegistryText *self)
{
  g_autoptr (GArray) keys = co_registry_list (self->registry, co_registry_get_top (self->registry));

  return keys->len == 0;
}

static const char *
find_line_end (const Parser *self, const char *text)
{
  const char *end = memchr (text, '\n', (gsize) (self->end - text));

  return end != NULL ? end : self->end;
}

static const char *
skip_line (const Parser *self, const char *text)
{
  const char *end = find_line_end (self, text);

  return end < self->end ? end + 1 : end;
}

/* The names that a person may use for the keys at the top. */
static const char *
get_long_name (const char *name)
{
  static const char *const names[][2] = {
    {"HKLM", "HKEY_LOCAL_MACHINE"},
    {"HKCU", "HKEY_CURRENT_USER"},
    {"HKU", "HKEY_USERS"},
    {"HKCR", "HKEY_CLASSES_ROOT"},
    {"HKCC", "HKEY_CURRENT_CONFIG"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (name, names[i][0]) == 0)
      return names[i][1];
  return name;
}

static CoRegistryKey
reach (Parser *self, CoRegistryKey top, char *path)
{
  CoRegistryKey key = top;
  char *name = path;
  guint depth = 0;

  while (name != NULL && key != 0) {
    char *slash = strchr (name, '\\');

    if (slash != NULL)
      *slash = '\0';
    if (key == top && self->dialect != CO_REGISTRY_WINE)
      name = (char *) get_long_name (name);
    if (*name != '\0')
      key = ++depth < MAX_DEPTH ? co_registry_tree_reach (self->tree, key, name) : 0;
    name = slash != NULL ? slash + 1 : NULL;
  }
  return key != top ? key : 0;
}

static void
enter_key (Parser *self, const char *text, gsize length, CoRegistryKey top)
{
  g_autofree char *path = self->dialect == CO_REGISTRY_WINE
                            ? co_registry_value_unescape (text, length, self->dialect)
                            : g_strndup (text, length);

  self->key = reach (self, top, path);
  self->skipping = self->key == 0;
  if (self->key == 0)
    self->faults = TRUE;
  else
    co_registry_tree_set_listed (self->tree, self->key);
}

/* The bracket that closes the name of a key. Windows puts nothing behind it, and a name may have
 * one inside; Wine puts the time behind it, and a backslash before one that is inside. */
static const char *
find_bracket (const Parser *self, const char *text, const char *end)
{
  if (self->dialect != CO_REGISTRY_WINE)
    return memrchr (text, ']', (gsize) (end - text));
  for (; text < end; text++) {
    if (*text == ']')
      return text;
    if (*text == '\\')
      text++;
  }
  return NULL;
}

static const char *
read_key (Parser *self, const char *text, CoRegistryKey top)
{
  const char *line_end = find_line_end (self, text);
  const char *bracket = find_bracket (self, text, line_end);

  self->key = 0;
  self->skipping = TRUE;
  if (bracket == NULL || bracket == text)
    self->faults = TRUE;
  else if (*text != '-')
    enter_key (self, text, (gsize) (bracket - text), top);
  return skip_line (self, text);
}

/* Gives the first byte of the value, or NULL. */
static const char *
read_value_name (const Parser *self, const char *text, char **name)
{
  const char *begin = text;

  if (*text == '@') {
    *name = g_strdup ("");
    text++;
  } else {
    text = co_registry_value_skip_quoted (text + 1, self->end, TRUE);
    if (text == NULL)
      return NULL;
    *name = co_registry_value_unescape (begin + 1, (gsize) (text - begin - 1), self->dialect);
    text++;
  }
  while (text < self->end && (*text == ' ' || *text == '\t'))
    text++;
  return text < self->end && *text == '=' ? text + 1 : NULL;
}

static const char *
read_value (Parser *self, const char *text)
{
  g_autofree char *name = NULL;
  const char *content = read_value_name (self, text, &name);
  const char *next = NULL;
  CoRegistryValue value;

  if (content != NULL)
    next = co_registry_value_scan (content, self->end, self->dialect, &value);
  if (next == NULL) {
    self->faults = TRUE;
    return skip_line (self, text);
  }
  if (self->key != 0)
    self->faults |= !co_registry_tree_add (self->tree, self->key, name, &value);
  else
    self->faults |= !self->skipping;
  return next;
}

static const char *
read_line (Parser *self, const char *text, CoRegistryKey top)
{
  while (text < self->end && (*text == ' ' || *text == '\t' || *text == '\r'))
    text++;
  if (text == self->end)
    return text;
  switch (*text) {
  case '\n':
    return text + 1;
  case '[':
    return read_key (self, text + 1, top);
  case '"':
  case '@':
    return read_value (self, text);
  case ';':
    return skip_line (self, text);
  case '#':
    self->faults |= self->dialect != CO_REGISTRY_WINE;
    return skip_line (self, text);
  default:
    self->faults = TRUE;
    return skip_line (self, text);
  }
}

static gboolean
read_dialect (const char *text, CoRegistryDialect *dialect)
{
  if (g_str_has_prefix (text, "Windows Registry Editor Version "))
    *dialect = CO_REGISTRY_VERSION_5;
  else if (g_str_has_prefix (text, "REGEDIT4"))
    *dialect = CO_REGISTRY_VERSION_4;
  else if (g_str_has_prefix (text, "WINE REGISTRY Version 2"))
    *dialect = CO_REGISTRY_WINE;
  else
    return FALSE;
  return TRUE;
}

static gboolean
parse (CoRegistryText *self, const char *text, gsize length, CoRegistryDialect dialect)
{
  Parser parser = {
    .tree = self->tree,
    .dialect = dialect,
    .end = text + length,
    .faults = text[length - 1] != '\n',
  };
  CoRegistryKey top = co_registry_get_top (self->registry);

  text = skip_line (&parser, text);
  while (text < parser.end)
    text = read_line (&parser, text, top);
  return parser.faults;
}

/* No text has zeros in it but one in UTF-16. A file system that was stopped leaves them behind
 * where it had not written yet. */
static gsize
find_zeros (const guint8 *data, gsize size)
{
  const guint8 *zero;

  if (size < 2 || (data[0] == 0xFF && data[1] == 0xFE) || (data[0] == 0xFE && data[1] == 0xFF))
    return size;
  zero = memchr (data, 0, size);
  return zero != NULL ? (gsize) (zero - data) : size;
}

/**
 * co_registry_text_add:
 * @self: a registry
 * @bytes: the content of a file in any of the dialects, in UTF-16, UTF-8 or as old Windows wrote it
 * @faults: (out): whether a part of it could not be understood, or it ends too early
 * @error: return location for a [error@Co.Error]
 *
 * Reads a text, and adds its keys and values to those that are there.
 *
 * Returns: whether it is the text of a registry
 */
gboolean
co_registry_text_add (CoRegistryText *self, GBytes *bytes, gboolean *faults, GError **error)
{
  CoRegistryDialect dialect = CO_REGISTRY_VERSION_5;
  g_autofree char *text = NULL;
  const guint8 *data;
  gsize length;
  gsize read;
  gsize size;

  *faults = FALSE;
  data = g_bytes_get_data (bytes, &size);
  if (self->total + size > MAX_TOTAL_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "more text than any registry has");
    return FALSE;
  }
  read = find_zeros (data, size);
  text = co_text_decode (data, read, &length);
  if (!read_dialect (text, &dialect)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "not the text of a registry");
    return FALSE;
  }
  self->total += size;
  *faults = parse (self, text, length, dialect) || read < size;
  if (*faults)
    co_registry_tree_set_faults (self->tree);
  g_ptr_array_add (self->texts, g_steal_pointer (&text));
  return TRUE;
}
