/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plist-guard.h"
#include "co-plist.h"
#include "co-root-file.h"

#include <plist/plist.h>
#include <string.h>

/* The lists that describe programs have some kilobytes, those of very large ones some hundred. */
#define MAX_PLIST_SIZE (2 * 1024 * 1024)
/* libplist compares with words that can be longer than what is left of a list that is cut off. */
#define PADDING 64
/* What is shown to people is shorter than this. */
#define MAX_TEXT_BYTES 4096

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/**
 * CoPlist:
 *
 * A property list of a Mac, XML or binary, read with libplist.
 */
struct _CoPlist {
  plist_t top; /* (owned) */
};

static plist_t
parse (const guint8 *data, gsize size)
{
  g_autofree char *copy = g_malloc0 (size + PADDING);
  plist_t top = NULL;

  if (size > 0)
    memcpy (copy, data, size);
  if (co_plist_guard_is_binary (data, size))
    plist_from_bin (copy, (guint32) size, &top);
  else
    plist_from_xml (copy, (guint32) size, &top);
  return top;
}

static gboolean
has_byte_order_mark (const guint8 *data, gsize size)
{
  return size >= strlen (BYTE_ORDER_MARK) &&
         memcmp (data, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0;
}

/**
 * co_plist_new:
 * @data: (array length=size): a property list
 * @size: its size in bytes
 * @error: return location for a [error@Co.Error]
 *
 * Reads a property list. A pure function: it is safe whatever the bytes are.
 *
 * Returns: (transfer full): the list, or `NULL` on error
 */
CoPlist *
co_plist_new (const guint8 *data, gsize size, GError **error)
{
  CoPlist *self;
  plist_t top;

  g_return_val_if_fail (data != NULL || size == 0, NULL);

  if (size > MAX_PLIST_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "property list: larger than we read");
    return NULL;
  }
  if (has_byte_order_mark (data, size)) {
    data += strlen (BYTE_ORDER_MARK);
    size -= strlen (BYTE_ORDER_MARK);
  }
  if (!co_plist_guard_check (data, size, error))
    return NULL;
  top = parse (data, size);
  if (top == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "property list: damaged");
    return NULL;
  }
  self = g_new0 (CoPlist, 1);
  self->top = top;
  return self;
}

/**
 * co_plist_open:
 * @root: where it lies
 * @path: its path in its own spelling
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads a property list from a target.
 *
 * Returns: (transfer full): the list, or `NULL` on error
 */
CoPlist *
co_plist_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, MAX_PLIST_SIZE, cancellable, error);
  CoPlist *self;
  gsize size;
  const guint8 *data;

  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &size);
  self = co_plist_new (data, size, error);
  if (self == NULL)
    g_prefix_error (error, "%s: ", path);
  return self;
}

/**
 * co_plist_free:
 * @self: (transfer full): a property list
 *
 * Frees a property list.
 */
void
co_plist_free (CoPlist *self)
{
  plist_free (self->top);
  g_free (self);
}

/**
 * co_plist_get_top:
 * @self: a property list
 *
 * Gets the value that holds all others.
 *
 * Returns: (transfer none): the value
 */
CoPlistNode *
co_plist_get_top (CoPlist *self)
{
  return self->top;
}

/**
 * co_plist_node_find:
 * @node: (nullable): a value
 * @key: a key
 *
 * Looks a key up in a dictionary.
 *
 * Returns: (transfer none) (nullable): its value, or `NULL` if there is none or @node is no
 *   dictionary
 */
CoPlistNode *
co_plist_node_find (CoPlistNode *node, const char *key)
{
  if (node == NULL || plist_get_node_type (node) != PLIST_DICT)
    return NULL;
  return plist_dict_get_item (node, key);
}

/**
 * co_plist_node_count:
 * @node: (nullable): a value
 *
 * Counts what is in a list.
 *
 * Returns: the number of values, 0 if @node is no list
 */
guint
co_plist_node_count (CoPlistNode *node)
{
  if (node == NULL || plist_get_node_type (node) != PLIST_ARRAY)
    return 0;
  return plist_array_get_size (node);
}

/**
 * co_plist_node_get:
 * @node: (nullable): a value
 * @index: a place in the list, from 0
 *
 * Gets a value of a list.
 *
 * Returns: (transfer none) (nullable): the value, or `NULL` if there is none
 */
CoPlistNode *
co_plist_node_get (CoPlistNode *node, guint index)
{
  return index < co_plist_node_count (node) ? plist_array_get_item (node, index) : NULL;
}

/**
 * co_plist_node_dup_text:
 * @node: (nullable): a value
 *
 * Copies a text. A very long one is cut.
 *
 * Returns: (transfer full) (nullable): the text in valid UTF-8, or `NULL` if @node is no text or an
 *   empty one
 */
char *
co_plist_node_dup_text (CoPlistNode *node)
{
  const char *text;
  guint64 length = 0;

  if (node == NULL || plist_get_node_type (node) != PLIST_STRING)
    return NULL;
  text = plist_get_string_ptr (node, &length);
  if (text == NULL || *text == '\0')
    return NULL;
  return g_utf8_make_valid (text, (gssize) strnlen (text, MIN (length, MAX_TEXT_BYTES)));
}

/**
 * co_plist_dup_text:
 * @self: a property list
 * @key: a key
 *
 * Copies a text out of the dictionary that is the list.
 *
 * Returns: (transfer full) (nullable): the text in valid UTF-8, or `NULL` if there is none
 */
char *
co_plist_dup_text (CoPlist *self, const char *key)
{
  return co_plist_node_dup_text (co_plist_node_find (self->top, key));
}
