/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-subject-json.h"

static const char *const members[] = {"target",
                                      "label",
                                      "system",
                                      "this-computer",
                                      "product",
                                      "name",
                                      "kind",
                                      "audience",
                                      "verdict",
                                      "facts",
                                      "first-verdict",
                                      "first-facts",
                                      "state",
                                      "checked",
                                      NULL};

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_facts (JsonBuilder *builder, const char *name, CoSubjectFacts facts)
{
  g_auto (GStrv) words = co_subject_facts_to_strv (facts);

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; words[i] != NULL; i++)
    json_builder_add_string_value (builder, words[i]);
  json_builder_end_array (builder);
}

/**
 * co_subject_write_json:
 * @self: a subject
 * @builder: a builder inside an object
 *
 * Writes a subject as members of an object of JSON.
 */
void
co_subject_write_json (CoSubject *self, JsonBuilder *builder)
{
  const CoSubjectInfo *info = co_subject_get_info (self);

  add_text (builder, "target", info->target);
  add_text (builder, "label", info->label);
  add_text (builder, "system", co_system_to_string (info->system));
  json_builder_set_member_name (builder, "this-computer");
  json_builder_add_boolean_value (builder, info->is_this_computer);
  add_text (builder, "product", info->product);
  add_text (builder, "name", info->name);
  add_text (builder, "kind", co_product_kind_to_string (info->kind));
  add_text (builder, "audience", co_audience_to_string (info->audience));
  add_text (builder, "verdict", co_verdict_to_string (info->now.verdict));
  add_facts (builder, "facts", info->now.facts);
  add_text (builder, "first-verdict", co_verdict_to_string (info->first.verdict));
  add_facts (builder, "first-facts", info->first.facts);
  add_text (builder, "state", co_subject_state_to_string (info->state));
  json_builder_set_member_name (builder, "checked");
  json_builder_add_int_value (builder, info->checked);
}

typedef gboolean (*WordFunc) (const char *text, void *value);

/* All these words are looked up in the same way; their kinds are enumerations. */
static gboolean
read_word (JsonObject *object,
           const char *name,
           WordFunc func,
           void *value,
           const CoJsonPlace *place,
           GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  const char *text = co_json_member_string (object, name, place, error);

  if (text == NULL)
    return FALSE;
  if (func (text, value))
    return TRUE;
  co_json_place_set_error (&here, error, "“%s” is not a word we know here", text);
  return FALSE;
}

#define DEFINE_WORD(name, type, func)                                                              \
  static gboolean name (const char *text, void *value)                                             \
  {                                                                                                \
    return func (text, (type *) value);                                                            \
  }

DEFINE_WORD (read_system, CoSystem, co_system_from_string)
DEFINE_WORD (read_kind, CoProductKind, co_product_kind_from_string)
DEFINE_WORD (read_audience, CoAudience, co_audience_from_string)
DEFINE_WORD (read_verdict, CoVerdict, co_verdict_from_string)
DEFINE_WORD (read_state, CoSubjectState, co_subject_state_from_string)

static gboolean
read_facts (JsonObject *object,
            const char *name,
            CoSubjectFacts *facts,
            const CoJsonPlace *place,
            GError **error)
{
  g_auto (GStrv) words = co_json_member_strv (object, name, place, error);

  if (words == NULL)
    return FALSE;
  for (guint i = 0; words[i] != NULL; i++) {
    if (co_subject_facts_from_string (words[i]) == 0) {
      co_json_place_set_error (place, error, "“%s” is not a fact that we know", words[i]);
      return FALSE;
    }
    *facts |= co_subject_facts_from_string (words[i]);
  }
  return TRUE;
}

static gboolean
read_texts (JsonObject *object, CoSubjectInfo *info, const CoJsonPlace *place, GError **error)
{
  info->target = co_json_member_string (object, "target", place, error);
  if (info->target != NULL)
    info->label = co_json_member_string (object, "label", place, error);
  if (info->label != NULL)
    info->product = co_json_member_string (object, "product", place, error);
  if (info->product != NULL)
    info->name = co_json_member_string (object, "name", place, error);
  return info->name != NULL;
}

static gboolean
read_flag (JsonObject *object,
           const char *name,
           gboolean *flag,
           const CoJsonPlace *place,
           GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_BOOLEAN) {
    co_json_place_set_error (&here, error, "must be true or false");
    return FALSE;
  }
  *flag = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_words (JsonObject *object, CoSubjectInfo *info, const CoJsonPlace *place, GError **error)
{
  return read_word (object, "system", read_system, &info->system, place, error) &&
         read_word (object, "kind", read_kind, &info->kind, place, error) &&
         read_word (object, "audience", read_audience, &info->audience, place, error) &&
         read_word (object, "verdict", read_verdict, &info->now.verdict, place, error) &&
         read_word (object, "first-verdict", read_verdict, &info->first.verdict, place, error) &&
         read_word (object, "state", read_state, &info->state, place, error) &&
         read_facts (object, "facts", &info->now.facts, place, error) &&
         read_facts (object, "first-facts", &info->first.facts, place, error);
}

/**
 * co_subject_read_json:
 * @node: what should be a subject
 * @place: where it is
 * @error: return location for a [error@Co.Error]
 *
 * Reads what [method@Co.Subject.write_json] wrote.
 *
 * Returns: (transfer full): the subject, or `NULL` on error
 */
CoSubject *
co_subject_read_json (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  JsonObject *object = co_json_object (node, members, place, error);
  CoSubjectInfo info = {0};

  if (object == NULL || !read_texts (object, &info, place, error) ||
      !read_words (object, &info, place, error) ||
      !read_flag (object, "this-computer", &info.is_this_computer, place, error) ||
      !co_json_member_int (object, "checked", place, &info.checked, error))
    return NULL;
  return co_subject_new (&info);
}
