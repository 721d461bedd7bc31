/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-manual-page.h"

#include <string.h>

/**
 * CoManualPage:
 *
 * A page of the manual in one language. It never changes.
 */
struct _CoManualPage {
  GObject parent_instance;

  /* Construct */
  CoManualNode *root; /* (owned) */
  char *folder;       /* (owned) */

  /* What is in it */
  const char *id;
  char *title;       /* (owned) */
  char *description; /* (owned) */
  char *order;       /* (owned) */
  char *folded;      /* (owned): all words, to be searched */
};

G_DEFINE_FINAL_TYPE (CoManualPage, co_manual_page, G_TYPE_OBJECT)

static void
co_manual_page_finalize (GObject *object)
{
  CoManualPage *self = CO_MANUAL_PAGE (object);

  g_clear_pointer (&self->root, co_manual_node_free);
  g_free (self->folder);
  g_free (self->title);
  g_free (self->description);
  g_free (self->order);
  g_free (self->folded);
  G_OBJECT_CLASS (co_manual_page_parent_class)->finalize (object);
}

static void
co_manual_page_class_init (CoManualPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_manual_page_finalize;
}

static void
co_manual_page_init (CoManualPage *self)
{
}

/* What stands in the info of a page. */
static const CoManualNode *
find_info (CoManualPage *self, const char *name, const char *type, guint *from)
{
  const CoManualNode *info = co_manual_node_find (self->root, "info");
  guint n_children = info != NULL ? co_manual_node_count_children (info) : 0;

  for (guint i = *from; i < n_children; i++) {
    const CoManualNode *node = co_manual_node_get_child (info, i);

    if (co_manual_node_is (node, name) &&
        g_strcmp0 (co_manual_node_get_attribute (node, "type"), type) == 0) {
      *from = i + 1;
      return node;
    }
  }
  return NULL;
}

static char *
copy_info (CoManualPage *self, const char *name, const char *type)
{
  guint from = 0;

  return co_manual_node_to_plain (find_info (self, name, type, &from));
}

/* What tells of the page is not searched: who wrote it, and under which licence. */
static void
fold (CoManualPage *self)
{
  g_autoptr (GString) words = g_string_new (self->description);

  for (guint i = 0; i < co_manual_node_count_children (self->root); i++) {
    const CoManualNode *node = co_manual_node_get_child (self->root, i);
    g_autofree char *plain = co_manual_node_to_plain (node);

    if (!co_manual_node_is (node, "info"))
      g_string_append_printf (words, " %s", plain);
  }
  self->folded = g_utf8_casefold (words->str, -1);
}

/**
 * co_manual_page_new:
 * @bytes: what is written in it
 * @folder: where it is among the resources
 * @error: return location for an error
 *
 * Reads a page.
 *
 * Returns: (transfer full): a new page, or `NULL` on error
 */
CoManualPage *
co_manual_page_new (GBytes *bytes, const char *folder, GError **error)
{
  g_autoptr (CoManualNode) root = NULL;
  CoManualPage *self;

  g_return_val_if_fail (bytes != NULL && folder != NULL, NULL);

  root = co_manual_node_parse (bytes, error);
  if (root == NULL)
    return NULL;
  self = g_object_new (CO_TYPE_MANUAL_PAGE, NULL);
  self->root = g_steal_pointer (&root);
  self->folder = g_strdup (folder);
  self->id = co_manual_node_get_attribute (self->root, "id");
  self->title = co_manual_node_to_plain (co_manual_node_find (self->root, "title"));
  self->description = copy_info (self, "desc", NULL);
  self->order = copy_info (self, "title", "sort");
  fold (self);
  return self;
}

/**
 * co_manual_page_get_id:
 * @self: a page
 *
 * Gets its name among the pages.
 *
 * Returns: the same in every language
 */
const char *
co_manual_page_get_id (CoManualPage *self)
{
  return self->id;
}

/**
 * co_manual_page_get_title:
 * @self: a page
 *
 * Gets what it is about.
 *
 * Returns: its title
 */
const char *
co_manual_page_get_title (CoManualPage *self)
{
  return self->title;
}

/**
 * co_manual_page_get_description:
 * @self: a page
 *
 * Gets what one learns there.
 *
 * Returns: a sentence
 */
const char *
co_manual_page_get_description (CoManualPage *self)
{
  return self->description;
}

/**
 * co_manual_page_get_order:
 * @self: a page
 *
 * Gets where it stands among others.
 *
 * Returns: what is compared with that of others, letter by letter
 */
const char *
co_manual_page_get_order (CoManualPage *self)
{
  return self->order;
}

/**
 * co_manual_page_get_root:
 * @self: a page
 *
 * Gets all that is in it.
 *
 * Returns: (transfer none): its element `page`
 */
const CoManualNode *
co_manual_page_get_root (CoManualPage *self)
{
  return self->root;
}

/**
 * co_manual_page_belongs_to:
 * @self: a page
 * @place: of a guide, such as `index#begin`
 *
 * Tells whether a guide leads to it.
 *
 * Returns: whether it stands there
 */
gboolean
co_manual_page_belongs_to (CoManualPage *self, const char *place)
{
  const CoManualNode *link;
  guint from = 0;

  while ((link = find_info (self, "link", "guide", &from)) != NULL)
    if (g_strcmp0 (co_manual_node_get_attribute (link, "xref"), place) == 0)
      return TRUE;
  return FALSE;
}

/**
 * co_manual_page_contains:
 * @self: a page
 * @text: words in the language of the page
 *
 * Tells whether it is about something. Upper and lower case are the same.
 *
 * Returns: whether @text stands in it
 */
gboolean
co_manual_page_contains (CoManualPage *self, const char *text)
{
  g_autofree char *wanted = g_utf8_casefold (text, -1);

  return strstr (self->folded, g_strstrip (wanted)) != NULL;
}

static void
add_link (const CoManualNode *link, GPtrArray *links)
{
  const char *id = co_manual_node_get_attribute (link, "xref");

  if (id != NULL && !g_ptr_array_find_with_equal_func (links, id, g_str_equal, NULL))
    g_ptr_array_add (links, g_strdup (id));
}

static void
add_links (const CoManualNode *node, GPtrArray *links)
{
  for (guint i = 0; i < co_manual_node_count_children (node); i++) {
    const CoManualNode *child = co_manual_node_get_child (node, i);

    if (co_manual_node_is (child, "link"))
      add_link (child, links);
    else if (!co_manual_node_is (child, "info"))
      add_links (child, links);
  }
}

/**
 * co_manual_page_list_links:
 * @self: a page
 *
 * Lists where one can go from here: what the page names to be seen too, and then what its text
 * links to. Links in a text are out of reach of screen readers in GTK 4.8.
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of pages, each once
 */
char **
co_manual_page_list_links (CoManualPage *self)
{
  GPtrArray *links = g_ptr_array_new ();
  const CoManualNode *link;
  guint from = 0;

  while ((link = find_info (self, "link", "seealso", &from)) != NULL)
    add_link (link, links);
  add_links (self->root, links);
  g_ptr_array_add (links, NULL);
  return (char **) g_ptr_array_free (links, FALSE);
}

/**
 * co_manual_page_resolve:
 * @self: a page
 * @file: (nullable): as the page names it
 *
 * Finds a file beside the page.
 *
 * Returns: (transfer full): the path of a resource, which may not be there
 */
char *
co_manual_page_resolve (CoManualPage *self, const char *file)
{
  return g_canonicalize_filename (file != NULL ? file : "", self->folder);
}
