/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-loader.h"
#include "co-mark.h"

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

/**
 * co_mark_load_sources:
 * @object: an object that states facts
 * @place: where it is
 * @sources: (out) (transfer full): ids of sources
 * @error: return location for a [error@Co.Error]
 *
 * Loads the list that says where the facts come from; there must be one.
 *
 * Returns: whether there is
 */
gboolean
co_mark_load_sources (JsonObject *object, const CoJsonPlace *place, GStrv *sources, GError **error)
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
      !co_mark_load_sources (object, place, &sources, error))
    return NULL;
  return co_mark_new (kind,
                      match,
                      system,
                      proves,
                      status,
                      generation,
                      (const char *const *) sources);
}

/**
 * co_mark_load_list:
 * @object: a product or a trap
 * @is_trap: whether it is a trap, whose marks say only what to look for
 * @place: where it is
 * @error: return location for a [error@Co.Error]
 *
 * Loads the marks of a product or trap.
 *
 * Returns: (transfer full) (element-type CoMark): the marks, or `NULL` on error
 */
GPtrArray *
co_mark_load_list (JsonObject *object, gboolean is_trap, const CoJsonPlace *place, GError **error)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func ((GDestroyNotify) co_mark_unref);
  CoJsonPlace list = CO_JSON_MEMBER (place, "marks");
  JsonArray *array = co_json_member_array (object, "marks", place, error);

  if (array == NULL)
    return NULL;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    JsonNode *node = json_array_get_element (array, i);
    CoMark *mark =
      is_trap ? load_trap_mark (node, &here, error) : load_product_mark (node, &here, error);

    if (mark == NULL)
      return NULL;
    g_ptr_array_add (marks, mark);
  }
  return g_steal_pointer (&marks);
}
