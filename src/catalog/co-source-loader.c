/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-source-loader.h"
#include "co-source.h"

static CoSource *
load_source (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  /* Where in public code a fact was seen is for whoever keeps the catalog; people are shown pages.
   */
  static const char *const members[] = {"id",
                                        "kind",
                                        "title",
                                        "publisher",
                                        "address",
                                        "repository",
                                        "path",
                                        "commit",
                                        "date",
                                        "read",
                                        NULL};
  JsonObject *object = co_json_object (node, members, place, error);
  CoSourceInfo info = {0};

  if (object == NULL || (info.id = co_json_member_string (object, "id", place, error)) == NULL ||
      co_json_member_string (object, "kind", place, error) == NULL ||
      (info.title = co_json_member_string (object, "title", place, error)) == NULL ||
      (info.publisher = co_json_member_string (object, "publisher", place, error)) == NULL ||
      (info.read = co_json_member_string (object, "read", place, error)) == NULL ||
      !co_json_optional_string (object, "address", place, &info.address, error) ||
      !co_json_optional_string (object, "date", place, &info.date, error))
    return NULL;
  return co_source_new (&info);
}

/**
 * co_source_load_file:
 * @root: (nullable): the content of a file of sources
 * @place: the file
 * @sources: (element-type CoSource): where the sources are added
 * @error: return location for a [error@Co.Error]
 *
 * Loads where facts come from.
 *
 * Returns: whether the file is right
 */
gboolean
co_source_load_file (JsonNode *root, const CoJsonPlace *place, GPtrArray *sources, GError **error)
{
  static const char *const members[] = {"$schema", "sources", NULL};
  CoJsonPlace list = CO_JSON_MEMBER (place, "sources");
  JsonObject *object = co_json_object (root, members, place, error);
  JsonArray *array;

  if (object == NULL)
    return FALSE;
  array = co_json_member_array (object, "sources", place, error);
  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    CoSource *source = load_source (json_array_get_element (array, i), &here, error);

    if (source == NULL)
      return FALSE;
    g_ptr_array_add (sources, source);
  }
  return TRUE;
}
