/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-product-loader.h"
#include "co-product.h"
#include "co-trap.h"

static const char *const proofs[CO_N_PROOFS] = {
  [CO_PROVES_HINT] = "hint",
  [CO_PROVES_REMAINS] = "remains",
  [CO_PROVES_PRESENCE] = "presence",
};

static const char *const statuses[CO_N_STATUSES] = {
  [CO_STATUS_LEAD] = "lead",
  [CO_STATUS_FIELD] = "field",
  [CO_STATUS_VENDOR] = "vendor",
};

/* The place of @text in @names, or -1 with an error that names the place. */
static int
find_word (const char *const *names,
           guint n_names,
           const char *text,
           const char *member,
           const CoJsonPlace *place,
           GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, member);

  for (guint i = 0; i < n_names; i++)
    if (g_str_equal (names[i], text))
      return (int) i;
  co_json_place_set_error (&here, error, "“%s” is not a word we know here", text);
  return -1;
}

static gboolean
load_kind (JsonObject *object, const CoJsonPlace *place, CoMarkKind *kind, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "kind");
  const char *text = co_json_member_string (object, "kind", place, error);

  if (text == NULL)
    return FALSE;
  if (!co_mark_kind_from_string (text, kind)) {
    co_json_place_set_error (&here, error, "“%s” is not a kind of mark", text);
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_system (JsonObject *object,
             const CoJsonPlace *place,
             CoMarkKind kind,
             CoSystem *system,
             GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "system");
  const char *text;

  *system = CO_SYSTEM_UNKNOWN;
  if (!co_json_optional_string (object, "system", place, &text, error))
    return FALSE;
  if ((text != NULL) != (kind == CO_MARK_PATH)) {
    co_json_place_set_error (place, error, "“system” goes with paths, and with nothing else");
    return FALSE;
  }
  if (text != NULL && !co_system_from_string (text, system)) {
    co_json_place_set_error (&here, error, "“%s” is not a system", text);
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_match (JsonObject *object, const CoJsonPlace *place, const char **match, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "match");

  *match = co_json_member_string (object, "match", place, error);
  if (*match == NULL)
    return FALSE;
  if (**match == '/' || g_str_equal (*match, "*")) {
    co_json_place_set_error (&here, error, "“%s” would match anything or nothing", *match);
    return FALSE;
  }
  return TRUE;
}

static CoMark *
load_trap_mark (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {"kind", "match", "system", NULL};
  static const char *const no_sources[] = {NULL};
  JsonObject *object = co_json_object (node, members, place, error);
  const char *match;
  CoMarkKind kind;
  CoSystem system;

  if (object == NULL || !load_kind (object, place, &kind, error) ||
      !load_match (object, place, &match, error) ||
      !load_system (object, place, kind, &system, error))
    return NULL;
  return co_mark_new (kind, match, system, CO_PROVES_HINT, CO_STATUS_FIELD, NULL, no_sources);
}

static gboolean
load_proof (JsonObject *object,
            const CoJsonPlace *place,
            CoMarkProof *proves,
            CoMarkStatus *status,
            GError **error)
{
  const char *proof_text = co_json_member_string (object, "proves", place, error);
  const char *status_text;
  int found;

  if (proof_text == NULL)
    return FALSE;
  status_text = co_json_member_string (object, "status", place, error);
  if (status_text == NULL)
    return FALSE;
  found = find_word (proofs, CO_N_PROOFS, proof_text, "proves", place, error);
  if (found < 0)
    return FALSE;
  *proves = (CoMarkProof) found;
  found = find_word (statuses, CO_N_STATUSES, status_text, "status", place, error);
  if (found < 0)
    return FALSE;
  *status = (CoMarkStatus) found;
  if (*status == CO_STATUS_LEAD && *proves != CO_PROVES_HINT) {
    co_json_place_set_error (place, error, "what is unconfirmed may only be a hint");
    return FALSE;
  }
  return TRUE;
}

static gboolean
load_sources (JsonObject *object, const CoJsonPlace *place, GStrv *sources, GError **error)
{
  *sources = co_json_member_strv (object, "sources", place, error);
  if (*sources == NULL)
    return FALSE;
  if (**sources == NULL) {
    co_json_place_set_error (place, error, "every fact needs a source");
    return FALSE;
  }
  return TRUE;
}

static CoMark *
load_product_mark (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] =
    {"kind", "match", "system", "proves", "status", "generation", "sources", NULL};
  g_auto (GStrv) sources = NULL;
  JsonObject *object = co_json_object (node, members, place, error);
  const char *generation;
  const char *match;
  CoMarkProof proves;
  CoMarkStatus status;
  CoMarkKind kind;
  CoSystem system;

  if (object == NULL || !load_kind (object, place, &kind, error) ||
      !load_match (object, place, &match, error) ||
      !load_system (object, place, kind, &system, error) ||
      !load_proof (object, place, &proves, &status, error) ||
      !co_json_optional_string (object, "generation", place, &generation, error) ||
      !load_sources (object, place, &sources, error))
    return NULL;
  return co_mark_new (kind,
                      match,
                      system,
                      proves,
                      status,
                      generation,
                      (const char *const *) sources);
}

typedef CoMark *(*LoadMarkFunc) (JsonNode *node, const CoJsonPlace *place, GError **error);

static GPtrArray *
load_marks (JsonObject *object, LoadMarkFunc load, const CoJsonPlace *place, GError **error)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func ((GDestroyNotify) co_mark_unref);
  CoJsonPlace list = CO_JSON_MEMBER (place, "marks");
  JsonArray *array = co_json_member_array (object, "marks", place, error);

  if (array == NULL)
    return NULL;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    CoMark *mark = load (json_array_get_element (array, i), &here, error);

    if (mark == NULL)
      return NULL;
    g_ptr_array_add (marks, mark);
  }
  return g_steal_pointer (&marks);
}

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
      !load_generic (object, place, &info, error) || !load_sources (object, place, &sources, error))
    return NULL;
  binaries = co_json_member_strv (object, "binaries", place, error);
  if (binaries == NULL)
    return NULL;
  marks = load_marks (object, load_product_mark, place, error);
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
      !load_sources (object, place, &sources, error))
    return NULL;
  marks = load_marks (object, load_trap_mark, place, error);
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
