/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-loader.h"
#include "co-trap-loader.h"
#include "co-trap.h"

static CoTrap *
load_trap (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {"id", "title", "why", "note", "sources", "marks", NULL};
  g_autoptr (GPtrArray) marks = NULL;
  g_auto (GStrv) sources = NULL;
  JsonObject *object = co_json_object (node, members, place, error);
  const char *id;
  const char *title;
  const char *why;
  const char *note;

  if (object == NULL || (id = co_json_member_string (object, "id", place, error)) == NULL ||
      (title = co_json_member_string (object, "title", place, error)) == NULL ||
      (why = co_json_member_string (object, "why", place, error)) == NULL ||
      !co_json_optional_string (object, "note", place, &note, error) ||
      !co_mark_load_sources (object, place, &sources, error))
    return NULL;
  marks = co_mark_load_list (object, TRUE, place, error);
  return marks != NULL ? co_trap_new (id, title, why, note, marks) : NULL;
}

/**
 * co_trap_load_file:
 * @root: (nullable): the content of a file of traps
 * @place: the file
 * @traps: (element-type CoTrap): where the traps are added
 * @error: return location for a [error@Co.Error]
 *
 * Loads what only looks like a product.
 *
 * Returns: whether the file is right
 */
gboolean
co_trap_load_file (JsonNode *root, const CoJsonPlace *place, GPtrArray *traps, GError **error)
{
  static const char *const members[] = {"$schema", "traps", NULL};
  CoJsonPlace list = CO_JSON_MEMBER (place, "traps");
  JsonObject *object = co_json_object (root, members, place, error);
  JsonArray *array;

  if (object == NULL)
    return FALSE;
  array = co_json_member_array (object, "traps", place, error);
  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    CoTrap *trap = load_trap (json_array_get_element (array, i), &here, error);

    if (trap == NULL)
      return FALSE;
    g_ptr_array_add (traps, trap);
  }
  return TRUE;
}
