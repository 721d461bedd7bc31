/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-knowledge.h"

/**
 * co_knowledge_get_law:
 * @self: all that is known
 * @place: two letters of ISO 3166-1 in lower case, `eu`, or `other`
 *
 * Looks up the rules of a place.
 *
 * Returns: (nullable): the rules, or `NULL` if the catalog says nothing of that place
 */
const CoLaw *
co_knowledge_get_law (const CoKnowledge *self, const char *place)
{
  for (guint i = 0; i < self->laws->len; i++) {
    const CoLaw *law = g_ptr_array_index (self->laws, i);

    if (g_str_equal (law->place, place))
      return law;
  }
  return NULL;
}

static const CoQuestion *
find_question (GPtrArray *questions, const char *id)
{
  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (g_str_equal (question->id, id))
      return question;
  }
  return NULL;
}

/**
 * co_knowledge_get_question:
 * @self: all that is known
 * @id: the id of a question
 *
 * Looks up what the chooser or a plan asks.
 *
 * Returns: (nullable): the question, or `NULL` if there is none of that id
 */
const CoQuestion *
co_knowledge_get_question (const CoKnowledge *self, const char *id)
{
  const CoQuestion *question = find_question (self->questions, id);

  return question != NULL ? question : find_question (self->plan_questions, id);
}

/**
 * co_knowledge_get_guide:
 * @self: all that is known
 * @id: the id of a guide
 *
 * Looks up a guide.
 *
 * Returns: (nullable): the guide, or `NULL` if there is none of that id
 */
const CoGuide *
co_knowledge_get_guide (const CoKnowledge *self, const char *id)
{
  for (guint i = 0; i < self->guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (self->guides, i);

    if (g_str_equal (guide->id, id))
      return guide;
  }
  return NULL;
}

/**
 * co_knowledge_get_alternative:
 * @self: all that is known
 * @id: the id of an alternative
 *
 * Looks up an alternative.
 *
 * Returns: (nullable): the alternative, or `NULL` if there is none of that id
 */
const CoAlternative *
co_knowledge_get_alternative (const CoKnowledge *self, const char *id)
{
  for (guint i = 0; i < self->alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (self->alternatives, i);

    if (g_str_equal (alternative->id, id))
      return alternative;
  }
  return NULL;
}

/**
 * co_knowledge_get_stage:
 * @self: all that is known
 * @stage: a stage of a plan
 *
 * Looks up what a stage is called.
 *
 * Returns: (nullable): its words, or `NULL` if the catalog has none
 */
const CoStageWords *
co_knowledge_get_stage (const CoKnowledge *self, CoStage stage)
{
  for (guint i = 0; i < self->stages->len; i++) {
    const CoStageWords *words = g_ptr_array_index (self->stages, i);

    if (words->stage == (int) stage)
      return words;
  }
  return NULL;
}
