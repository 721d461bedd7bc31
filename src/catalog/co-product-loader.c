/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-loader.h"
#include "co-product-loader.h"
#include "co-product.h"

static gboolean
load_systems (JsonObject *object, const CoJsonPlace *place, guint *systems, GError **error)
{
  g_auto (GStrv) names = co_json_member_strv (object, "systems", place, error);
  CoJsonPlace here = CO_JSON_MEMBER (place, "systems");

  *systems = 0;
  if (names == NULL)
    return FALSE;
  for (guint i = 0; names[i] != NULL; i++) {
    CoSystem system;

    if (!co_system_from_string (names[i], &system)) {
      co_json_place_set_error (&here, error, "“%s” is not a system", names[i]);
      return FALSE;
    }
    *systems |= 1u << system;
  }
  if (*systems == 0)
    co_json_place_set_error (&here, error, "must name a system at least");
  return *systems != 0;
}

static gboolean
load_words (JsonObject *object, const CoJsonPlace *place, CoProductInfo *info, GError **error)
{
  CoJsonPlace kind_place = CO_JSON_MEMBER (place, "kind");
  CoJsonPlace audience_place = CO_JSON_MEMBER (place, "audience");
  const char *kind;
  const char *audience;

  if ((info->id = co_json_member_string (object, "id", place, error)) == NULL ||
      (info->name = co_json_member_string (object, "name", place, error)) == NULL ||
      (info->summary = co_json_member_string (object, "summary", place, error)) == NULL ||
      (kind = co_json_member_string (object, "kind", place, error)) == NULL ||
      (audience = co_json_member_string (object, "audience", place, error)) == NULL ||
      !co_json_optional_string (object, "group", place, &info->group, error))
    return FALSE;
  if (!co_product_kind_from_string (kind, &info->kind)) {
    co_json_place_set_error (&kind_place, error, "“%s” is not a kind of product", kind);
    return FALSE;
  }
  if (!co_audience_from_string (audience, &info->audience)) {
    co_json_place_set_error (&audience_place, error, "“%s” is not an audience", audience);
    return FALSE;
  }
  return load_systems (object, place, &info->systems, error);
}

static gboolean
load_generic (JsonObject *object, const CoJsonPlace *place, CoProductInfo *info, GError **error)
{
  JsonNode *node = json_object_get_member (object, "generic");
  CoJsonPlace here = CO_JSON_MEMBER (place, "generic");

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN) {
    co_json_place_set_error (&here, error, "must be true or false");
    return FALSE;
  }
  info->generic = json_node_get_boolean (node);
  return TRUE;
}

static CoProduct *
load_product (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {"id",
                                        "name",
                                        "kind",
                                        "audience",
                                        "systems",
                                        "summary",
                                        "group",
                                        "generic",
                                        "sources",
                                        "marks",
                                        "binaries",
                                        NULL};
  g_autoptr (GPtrArray) marks = NULL;
  g_auto (GStrv) binaries = NULL;
  g_auto (GStrv) sources = NULL;
  JsonObject *object = co_json_object (node, members, place, error);
  CoProductInfo info = {0};

  if (object == NULL || !load_words (object, place, &info, error) ||
      !load_generic (object, place, &info, error) ||
      !co_mark_load_sources (object, place, &sources, error))
    return NULL;
  binaries = co_json_member_strv (object, "binaries", place, error);
  if (binaries == NULL)
    return NULL;
  marks = co_mark_load_list (object, FALSE, place, error);
  if (marks == NULL)
    return NULL;
  info.binaries = (const char *const *) binaries;
  info.sources = (const char *const *) sources;
  info.marks = marks;
  return co_product_new (&info);
}

/**
 * co_product_load_file:
 * @root: (nullable): the content of a file of products
 * @place: the file
 * @products: (element-type CoProduct): where the products are added
 * @error: return location for a [error@Co.Error]
 *
 * Loads the products of one family.
 *
 * Returns: whether the file is right
 */
gboolean
co_product_load_file (JsonNode *root, const CoJsonPlace *place, GPtrArray *products, GError **error)
{
  static const char *const members[] = {"$schema", "family", "products", NULL};
  CoJsonPlace list = CO_JSON_MEMBER (place, "products");
  JsonObject *object = co_json_object (root, members, place, error);
  JsonArray *array;

  if (object == NULL || co_json_member_string (object, "family", place, error) == NULL)
    return FALSE;
  array = co_json_member_array (object, "products", place, error);
  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    CoProduct *product = load_product (json_array_get_element (array, i), &here, error);

    if (product == NULL)
      return FALSE;
    g_ptr_array_add (products, product);
  }
  return TRUE;
}
