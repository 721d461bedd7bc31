/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-knowledge-loader.h"
#include "co-shape.h"

/* clang-format off */
#define LIST(name, member, of) {name, CO_FIELD_RECORDS, G_STRUCT_OFFSET (CoKnowledge, member), FALSE, CO_REFERS_NOTHING, NULL, of}
#define SCHEMA                 {"$schema", CO_FIELD_IGNORED}

static const CoField guides_fields[] = {SCHEMA, LIST ("guides", guides, &co_guide_shape)};

static const CoField plan_fields[] = {
  SCHEMA,
  LIST ("stages", stages, &co_stage_words_shape),
  LIST ("questions", plan_questions, &co_question_shape),
  LIST ("meanings", meanings, &co_meaning_shape),
};

static const CoField alternatives_fields[] = {
  SCHEMA,
  LIST ("alternatives", alternatives, &co_alternative_shape),
};

static const CoField chooser_fields[] = {
  SCHEMA,
  LIST ("questions", questions, &co_question_shape),
  LIST ("rules", rules, &co_rule_shape),
  LIST ("advice", advice, &co_statement_advice_shape),
  LIST ("voices", voices, &co_statement_voice_shape),
  LIST ("left-out", left_out, &co_statement_left_out_shape),
  LIST ("notes", notes, &co_statement_point_shape),
};

/* All lists, so that an empty record has them all and a whole one is freed whole. */
static const CoField all_fields[] = {
  LIST ("laws", laws, &co_law_shape),
  LIST ("guides", guides, &co_guide_shape),
  LIST ("stages", stages, &co_stage_words_shape),
  LIST ("meanings", meanings, &co_meaning_shape),
  LIST ("plan-questions", plan_questions, &co_question_shape),
  LIST ("alternatives", alternatives, &co_alternative_shape),
  LIST ("questions", questions, &co_question_shape),
  LIST ("rules", rules, &co_rule_shape),
  LIST ("advice", advice, &co_statement_advice_shape),
  LIST ("voices", voices, &co_statement_voice_shape),
  LIST ("left-out", left_out, &co_statement_left_out_shape),
  LIST ("notes", notes, &co_statement_point_shape),
};
/* clang-format on */

static const CoShape guides_shape = CO_SHAPE (CoKnowledge, NULL, guides_fields);
static const CoShape plan_shape = CO_SHAPE (CoKnowledge, NULL, plan_fields);
static const CoShape alternatives_shape = CO_SHAPE (CoKnowledge, NULL, alternatives_fields);
static const CoShape chooser_shape = CO_SHAPE (CoKnowledge, NULL, chooser_fields);
static const CoShape all_shape = CO_SHAPE (CoKnowledge, NULL, all_fields);

/* What the files of a folder are. */
static const struct {
  const char *folder;
  const CoShape *shape;
} folders[] = {
  {"alternatives/", &alternatives_shape},
  {"chooser/", &chooser_shape},
  {"guides/", &guides_shape},
  {"law/", &co_law_shape},
  {"plan/", &plan_shape},
};

static const CoShape *
find_shape (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    if (g_str_has_prefix (name, folders[i].folder))
      return folders[i].shape;
  return NULL;
}

/**
 * co_knowledge_new:
 *
 * Makes knowledge of nothing.
 *
 * Returns: (transfer full): empty lists; to be freed with [func@Co.Record.free]
 */
CoKnowledge *
co_knowledge_new (void)
{
  return co_shape_new (&all_shape);
}

/**
 * co_knowledge_holds:
 * @name: the name of a file of the catalog
 *
 * Tells whether a file is for [func@Co.Knowledge.load_file].
 *
 * Returns: whether it is
 */
gboolean
co_knowledge_holds (const char *name)
{
  return find_shape (name) != NULL;
}

static void
join_lists (GPtrArray *list, GPtrArray **other)
{
  g_ptr_array_extend_and_steal (list, g_steal_pointer (other));
  *other = g_ptr_array_new_with_free_func (co_record_free);
}

/* Puts two files of one place together; what is in @other is taken out. */
static void
join_laws (CoLaw *self, CoLaw *other)
{
  if (self->jurisdiction == NULL)
    self->jurisdiction = g_steal_pointer (&other->jurisdiction);
  join_lists (self->phases, &other->phases);
  join_lists (self->topics, &other->topics);
  join_lists (self->events, &other->events);
  join_lists (self->views, &other->views);
  join_lists (self->claims, &other->claims);
  join_lists (self->questions, &other->questions);
}

static void
add_law (CoKnowledge *self, CoLaw *law)
{
  for (guint i = 0; i < self->laws->len; i++) {
    CoLaw *known = g_ptr_array_index (self->laws, i);

    if (g_str_equal (known->place, law->place)) {
      join_laws (known, law);
      co_record_free (law);
      return;
    }
  }
  g_ptr_array_add (self->laws, law);
}

/* Moves what one file holds to the rest. Its own shape knows only the lists of that file. */
static void
add_lists (CoKnowledge *self, CoKnowledge *file)
{
  const CoShape *shape = file->base.shape;

  for (guint i = 0; i < shape->n_fields; i++) {
    if (shape->fields[i].kind == CO_FIELD_RECORDS) {
      GPtrArray **from = G_STRUCT_MEMBER_P (file, shape->fields[i].offset);

      g_ptr_array_extend_and_steal (G_STRUCT_MEMBER (GPtrArray *, self, shape->fields[i].offset),
                                    g_steal_pointer (from));
    }
  }
  g_free (file);
}

/**
 * co_knowledge_load_file:
 * @self: what is known so far
 * @name: the name of the file
 * @root: (nullable): its content
 * @place: the file
 * @error: return location for a [error@Co.Error]
 *
 * Loads one file.
 *
 * Returns: whether the file is right
 */
gboolean
co_knowledge_load_file (CoKnowledge *self,
                        const char *name,
                        JsonNode *root,
                        const CoJsonPlace *place,
                        GError **error)
{
  const CoShape *shape = find_shape (name);
  gpointer record;

  g_return_val_if_fail (shape != NULL, FALSE);

  record = co_shape_read (shape, root, "", place, error);
  if (record == NULL)
    return FALSE;
  if (shape == &co_law_shape)
    add_law (self, record);
  else
    add_lists (self, record);
  return TRUE;
}

/* Phases follow one another without a gap, the first one from ever, the last one for ever. */
static gboolean
check_phases (const CoLaw *self, const CoJsonPlace *place, GError **error)
{
  GDateTime *end = NULL;

  for (guint i = 0; i < self->phases->len; i++) {
    const CoPhase *phase = g_ptr_array_index (self->phases, i);
    gboolean is_last = i + 1 == self->phases->len;
    gboolean joins = i == 0
                       ? phase->from == NULL
                       : phase->from != NULL && end != NULL && g_date_time_equal (phase->from, end);

    if (!joins || is_last != (phase->until == NULL)) {
      co_json_place_set_error (place,
                               error,
                               "the phase “%s” does not follow the one before it",
                               phase->id);
      return FALSE;
    }
    end = phase->until;
  }
  return TRUE;
}

/* There is a jurisdiction, and something can be said at every time. */
static gboolean
check_law (const CoLaw *self, const CoJsonPlace *place, GError **error)
{
  if (self->jurisdiction == NULL || !g_str_equal (self->jurisdiction->id, self->place)) {
    co_json_place_set_error (place, error, "the place “%s” has no jurisdiction", self->place);
    return FALSE;
  }
  if (self->phases->len == 0) {
    co_json_place_set_error (place, error, "the place “%s” has no phases", self->place);
    return FALSE;
  }
  return check_phases (self, place, error);
}

/**
 * co_knowledge_check:
 * @self: all that is known
 * @place: the bundle
 * @error: return location for a [error@Co.Error]
 *
 * Checks what no file can show alone, but for what refers to sources, products and questions.
 *
 * Returns: whether all is right
 */
gboolean
co_knowledge_check (const CoKnowledge *self, const CoJsonPlace *place, GError **error)
{
  for (guint i = 0; i < self->laws->len; i++)
    if (!check_law (g_ptr_array_index (self->laws, i), place, error))
      return FALSE;
  return TRUE;
}
