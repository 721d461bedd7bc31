/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-json-check.h"
#include "co-json-place.h"
#include "co-texts.h"

#define TEXTS_SCHEMA 1

/**
 * CoTexts:
 *
 * The texts of the catalog in one language: an overlay of ids to texts. What it lacks is said in
 * English, each text for itself. It has nothing to do with the locale of the process: a helper who
 * reads English can hand out a page in Vietnamese. Immutable.
 */
struct _CoTexts {
  GObject parent_instance;

  /* Construct */
  CoLanguage *language; /* (owned) */
  CoLanguage *english;  /* (owned) */
  GHashTable *texts;    /* (owned) (element-type utf8 utf8): text by id */
};

G_DEFINE_FINAL_TYPE (CoTexts, co_texts, G_TYPE_OBJECT)

static void
co_texts_finalize (GObject *object)
{
  CoTexts *self = CO_TEXTS (object);

  g_clear_pointer (&self->language, co_language_unref);
  g_clear_pointer (&self->english, co_language_unref);
  g_hash_table_unref (self->texts);
  G_OBJECT_CLASS (co_texts_parent_class)->finalize (object);
}

static void
co_texts_class_init (CoTextsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_texts_finalize;
}

static void
co_texts_init (CoTexts *self)
{
  self->english = co_language_new ("en");
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static CoTexts *
new_for_language (const char *language)
{
  CoTexts *self = g_object_new (CO_TYPE_TEXTS, NULL);

  self->language = co_language_new (language);
  return self;
}

/**
 * co_texts_new_english:
 *
 * Makes the texts in the language they are written in.
 *
 * Returns: (transfer full): an overlay with nothing in it
 */
CoTexts *
co_texts_new_english (void)
{
  return new_for_language ("en");
}

static gboolean
add_texts (CoTexts *self, JsonNode *node, const CoJsonPlace *place, GError **error)
{
  JsonObjectIter iter;
  JsonObject *texts;
  const char *id;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)) {
    co_json_place_set_error (place, error, "must be an object");
    return FALSE;
  }
  texts = json_node_get_object (node);
  json_object_iter_init_ordered (&iter, texts);
  while (json_object_iter_next_ordered (&iter, &id, NULL)) {
    const char *text = co_json_member_string (texts, id, place, error);

    if (text == NULL)
      return FALSE;
    g_hash_table_insert (self->texts, g_strdup (id), g_strdup (text));
  }
  return TRUE;
}

static CoTexts *
load_overlay (JsonNode *root, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {"schema", "language", "serial", "texts", NULL};
  CoJsonPlace texts_place = CO_JSON_MEMBER (place, "texts");
  JsonObject *object = co_json_object (root, members, place, error);
  g_autoptr (CoTexts) self = NULL;
  const char *language;
  gint64 schema;

  if (object == NULL || !co_json_member_int (object, "schema", place, &schema, error))
    return NULL;
  if (schema != TEXTS_SCHEMA) {
    co_json_place_set_error (place,
                             error,
                             "edition %" G_GINT64_FORMAT " needs another version of Changeover",
                             schema);
    return NULL;
  }
  language = co_json_member_string (object, "language", place, error);
  if (language == NULL)
    return NULL;
  self = new_for_language (language);
  if (!add_texts (self, json_object_get_member (object, "texts"), &texts_place, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * co_texts_load:
 * @bytes: an overlay, as build-aux/pack-texts.py makes it
 * @name: the name of the overlay, for errors
 * @error: return location for a [error@Co.Error]
 *
 * Loads the texts of one language.
 *
 * Returns: (transfer full): the texts, or `NULL` on error
 */
CoTexts *
co_texts_load (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  CoJsonPlace place = CO_JSON_FILE (name);

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  root = co_json_parse (bytes, name, error);
  return root != NULL ? load_overlay (root, &place, error) : NULL;
}

/**
 * co_texts_get_language:
 * @self: the texts of a language
 *
 * Gets the language.
 *
 * Returns: (transfer none): the language, which also writes its dates and numbers
 */
CoLanguage *
co_texts_get_language (CoTexts *self)
{
  g_return_val_if_fail (CO_IS_TEXTS (self), NULL);

  return self->language;
}

/**
 * co_texts_say:
 * @self: the texts of a language
 * @phrase: words of the catalog
 *
 * Says words of the catalog.
 *
 * Returns: the words in that language, or in English if it lacks them
 */
const char *
co_texts_say (CoTexts *self, const CoPhrase *phrase)
{
  const char *text;

  g_return_val_if_fail (CO_IS_TEXTS (self) && phrase != NULL, NULL);

  text = g_hash_table_lookup (self->texts, phrase->id);
  return text != NULL ? text : phrase->english;
}

/**
 * co_texts_get_language_of:
 * @self: the texts of a language
 * @phrase: words of the catalog
 *
 * Gets the language that [method@Co.Texts.say] says words in, so that a number in them gets the
 * plural of that language and no other.
 *
 * Returns: (transfer none): the language, or English if these words are missing in it
 */
CoLanguage *
co_texts_get_language_of (CoTexts *self, const CoPhrase *phrase)
{
  g_return_val_if_fail (CO_IS_TEXTS (self) && phrase != NULL, NULL);

  return g_hash_table_contains (self->texts, phrase->id) ? self->language : self->english;
}

/**
 * co_texts_look_up:
 * @self: the texts of a language
 * @list: the list that an entry is in, such as `products`
 * @id: the id of the entry
 * @member: the member of the entry
 * @english: the words in English
 *
 * Says words of an entry that keeps them without their id.
 *
 * Returns: the words in that language, or @english if it lacks them
 */
const char *
co_texts_look_up (CoTexts *self,
                  const char *list,
                  const char *id,
                  const char *member,
                  const char *english)
{
  g_autofree char *key = NULL;
  const char *text;

  g_return_val_if_fail (CO_IS_TEXTS (self), english);

  if (g_hash_table_size (self->texts) == 0)
    return english;
  key = g_strconcat (list, "/", id, "/", member, NULL);
  text = g_hash_table_lookup (self->texts, key);
  return text != NULL ? text : english;
}

/**
 * co_texts_name_product:
 * @self: the texts of a language
 * @product: a product
 *
 * Names a product as people know it in that language.
 *
 * Returns: its name
 */
const char *
co_texts_name_product (CoTexts *self, CoProduct *product)
{
  return co_texts_look_up (self,
                           "products",
                           co_product_get_id (product),
                           "name",
                           co_product_get_name (product));
}
