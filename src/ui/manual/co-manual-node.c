/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-manual-node.h"

/* A piece of a page: an element of Mallard, or text between them. */
struct _CoManualNode {
  const char *name;       /* (nullable): of an element, from the list below */
  char *text;             /* (owned) (nullable): of what is no element */
  GHashTable *attributes; /* (owned) (nullable): of an element */
  GPtrArray *children;    /* (owned) (nullable): of an element */
  CoManualNode *parent;   /* (unowned) (nullable) */
};

/* What the window can show, and what tells of a page. Mallard has more; a page that uses it is
 * refused, so that nothing is left out without a word. */
static const char *const known[] = {
  "cmd",  "code", "credit", "desc",   "email",   "em",    "file",  "gui",   "guiseq",
  "info", "item", "key",    "keyseq", "license", "link",  "list",  "media", "name",
  "note", "p",    "page",   "screen", "section", "steps", "terms", "title", "years",
};

static const char *
find_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (known[i], name))
      return known[i];
  return NULL;
}

static CoManualNode *
add_node (CoManualNode *parent)
{
  CoManualNode *self = g_new0 (CoManualNode, 1);

  self->parent = parent;
  if (parent != NULL)
    g_ptr_array_add (parent->children, self);
  return self;
}

/**
 * co_manual_node_free:
 * @self: (nullable): a node without a parent
 *
 * Frees a node with all that is in it.
 */
void
co_manual_node_free (CoManualNode *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_clear_pointer (&self->attributes, g_hash_table_unref);
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_free (self);
}

/* --- Reading ------------------------------------------------------------------------------- */

typedef struct {
  CoManualNode *root; /* (owned) (nullable) */
  CoManualNode *open; /* (nullable): the element that is not at its end yet */
} Reader;

static GHashTable *
copy_attributes (const char **names, const char **values)
{
  GHashTable *attributes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; names[i] != NULL; i++)
    g_hash_table_insert (attributes, g_strdup (names[i]), g_strdup (values[i]));
  return attributes;
}

static void
start_cb (GMarkupParseContext *context,
          const char *name,
          const char **names,
          const char **values,
          gpointer data,
          GError **error)
{
  Reader *reader = data;
  CoManualNode *node;

  if (find_name (name) == NULL) {
    g_set_error (error,
                 G_MARKUP_ERROR,
                 G_MARKUP_ERROR_UNKNOWN_ELEMENT,
                 "the window cannot show the element “%s”",
                 name);
    return;
  }
  node = add_node (reader->open);
  node->name = find_name (name);
  node->attributes = copy_attributes (names, values);
  node->children = g_ptr_array_new_with_free_func ((GDestroyNotify) co_manual_node_free);
  if (reader->root == NULL)
    reader->root = node;
  reader->open = node;
}

static void
end_cb (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Reader *reader = data;

  reader->open = reader->open->parent;
}

/* Lines are broken where there is room for them, not where the source breaks them. */
static char *
join_lines (const char *text)
{
  GString *joined = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_isspace (*at))
      g_string_append_c (joined, *at);
    else if (joined->len == 0 || joined->str[joined->len - 1] != ' ')
      g_string_append_c (joined, ' ');
  return g_string_free (joined, FALSE);
}

static void
text_cb (GMarkupParseContext *context,
         const char *text,
         gsize length,
         gpointer data,
         GError **error)
{
  Reader *reader = data;
  g_autofree char *copy = g_strndup (text, length);

  if (reader->open == NULL || length == 0)
    return;
  add_node (reader->open)->text =
    co_manual_node_is (reader->open, "screen") ? g_strdup (copy) : join_lines (copy);
}

/**
 * co_manual_node_parse:
 * @bytes: a page of Mallard
 * @error: return location for an error
 *
 * Reads a page.
 *
 * Returns: (transfer full): its element `page`, or `NULL` on error: if it is not well formed, or
 * has something in it that the window cannot show
 */
CoManualNode *
co_manual_node_parse (GBytes *bytes, GError **error)
{
  const GMarkupParser parser = {start_cb, end_cb, text_cb, NULL, NULL};
  Reader reader = {NULL};
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (CoManualNode) root = NULL;
  gboolean is_read;

  g_return_val_if_fail (bytes != NULL, NULL);

  context = g_markup_parse_context_new (&parser, 0, &reader, NULL);
  is_read = g_markup_parse_context_parse (context,
                                          g_bytes_get_data (bytes, NULL),
                                          (gssize) g_bytes_get_size (bytes),
                                          error) &&
            g_markup_parse_context_end_parse (context, error);
  root = reader.root;
  if (!is_read)
    return NULL;
  if (co_manual_node_is (root, "page"))
    return g_steal_pointer (&root);
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "this is no page");
  return NULL;
}

/* --- What a node is ------------------------------------------------------------------------ */

/**
 * co_manual_node_is:
 * @self: a node
 * @name: of an element
 *
 * Tells what a node is.
 *
 * Returns: whether it is an element of that name
 */
gboolean
co_manual_node_is (const CoManualNode *self, const char *name)
{
  return g_strcmp0 (self->name, name) == 0;
}

/**
 * co_manual_node_get_text:
 * @self: a node
 *
 * Gets the text that stands between elements.
 *
 * Returns: (nullable): the text, or `NULL` if it is an element
 */
const char *
co_manual_node_get_text (const CoManualNode *self)
{
  return self->text;
}

/**
 * co_manual_node_get_attribute:
 * @self: an element
 * @name: of an attribute
 *
 * Gets an attribute.
 *
 * Returns: (nullable): its value
 */
const char *
co_manual_node_get_attribute (const CoManualNode *self, const char *name)
{
  return self->attributes != NULL ? g_hash_table_lookup (self->attributes, name) : NULL;
}

/**
 * co_manual_node_count_children:
 * @self: a node
 *
 * Counts what is in it.
 *
 * Returns: how many nodes
 */
guint
co_manual_node_count_children (const CoManualNode *self)
{
  return self->children != NULL ? self->children->len : 0;
}

/**
 * co_manual_node_get_child:
 * @self: a node
 * @i: less than their count
 *
 * Gets one of the nodes in it.
 *
 * Returns: (transfer none): the node
 */
const CoManualNode *
co_manual_node_get_child (const CoManualNode *self, guint i)
{
  return g_ptr_array_index (self->children, i);
}

/**
 * co_manual_node_find:
 * @self: a node
 * @name: of an element
 *
 * Finds the first element of a name that is right in it.
 *
 * Returns: (transfer none) (nullable): the element
 */
const CoManualNode *
co_manual_node_find (const CoManualNode *self, const char *name)
{
  for (guint i = 0; i < co_manual_node_count_children (self); i++)
    if (co_manual_node_is (co_manual_node_get_child (self, i), name))
      return co_manual_node_get_child (self, i);
  return NULL;
}

static void
append_plain (const CoManualNode *self, GString *plain)
{
  if (self->text != NULL)
    g_string_append (plain, self->text);
  for (guint i = 0; i < co_manual_node_count_children (self); i++)
    append_plain (co_manual_node_get_child (self, i), plain);
}

/**
 * co_manual_node_to_plain:
 * @self: (nullable): a node
 *
 * Gets all the words in it.
 *
 * Returns: (transfer full): the words
 */
char *
co_manual_node_to_plain (const CoManualNode *self)
{
  GString *plain = g_string_new (NULL);

  if (self != NULL)
    append_plain (self, plain);
  return g_strstrip (g_string_free (plain, FALSE));
}
