/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-match.h"

/**
 * co_plan_view_new:
 * @subject: a subject
 * @sight: what a check found out about it; it belongs to @subject
 * @needs: the answers that count for it
 * @is_past: whether it is like that no more
 *
 * Makes a view.
 *
 * Returns: (transfer full): a new view, to be freed with the list that it is put in
 */
CoPlanView *
co_plan_view_new (CoSubject *subject, const CoSubjectSight *sight, CoNeeds *needs, gboolean is_past)
{
  CoPlanView *self = g_new (CoPlanView, 1);

  self->subject = g_object_ref (subject);
  self->sight = sight;
  self->needs = g_object_ref (needs);
  self->is_past = is_past;
  return self;
}

static void
unit_free (gpointer data)
{
  CoPlanUnit *unit = data;

  g_ptr_array_unref (unit->views);
  g_free (unit);
}

static gboolean
view_satisfies (const CoPlanView *view, const CoCondition *condition)
{
  return co_subject_satisfies (view->subject, view->sight, condition, view->needs);
}

static gboolean
belongs_to (const CoPlanUnit *unit, const CoGuide *guide, const CoPlanView *view)
{
  const CoPlanView *first = g_ptr_array_index (unit->views, 0);
  const CoSubjectInfo *one = co_subject_get_info (first->subject);
  const CoSubjectInfo *other = co_subject_get_info (view->subject);

  if (unit->guide != guide)
    return FALSE;
  switch (guide->scope) {
  case CO_GUIDE_FOR_PRODUCT:
    return co_subject_is_same (first->subject, view->subject);
  case CO_GUIDE_FOR_TARGET:
    return g_str_equal (one->target, other->target);
  default:
    return TRUE;
  }
}

static CoPlanUnit *
get_unit (GPtrArray *units, const CoGuide *guide, const CoPlanView *view)
{
  CoPlanUnit *unit;

  for (guint i = 0; i < units->len; i++)
    if (belongs_to (g_ptr_array_index (units, i), guide, view))
      return g_ptr_array_index (units, i);
  unit = g_new (CoPlanUnit, 1);
  unit->guide = guide;
  unit->views = g_ptr_array_new ();
  g_ptr_array_add (units, unit);
  return unit;
}

/* The present comes first in the list of views, and counts. */
static gboolean
has_subject (const CoPlanUnit *unit, CoSubject *subject)
{
  for (guint i = 0; i < unit->views->len; i++)
    if (((CoPlanView *) g_ptr_array_index (unit->views, i))->subject == subject)
      return TRUE;
  return FALSE;
}

static void
match_guide (const CoGuide *guide, GPtrArray *views, GPtrArray *units)
{
  for (guint i = 0; i < views->len; i++) {
    CoPlanView *view = g_ptr_array_index (views, i);
    CoPlanUnit *unit;

    if (!view_satisfies (view, guide->when))
      continue;
    unit = get_unit (units, guide, view);
    if (!has_subject (unit, view->subject))
      g_ptr_array_add (unit->views, view);
  }
}

static int
compare_targets (const CoSubjectInfo *one, const CoSubjectInfo *other)
{
  int order;

  if (one->is_this_computer != other->is_this_computer)
    return one->is_this_computer ? -1 : 1;
  order = g_utf8_collate (one->label, other->label);
  return order != 0 ? order : g_strcmp0 (one->target, other->target);
}

static int
compare_places (const CoPlanUnit *one, const CoPlanUnit *other)
{
  gboolean for_person = one->guide->scope == CO_GUIDE_FOR_PERSON;
  const CoPlanView *first = g_ptr_array_index (one->views, 0);
  const CoPlanView *second = g_ptr_array_index (other->views, 0);

  if (for_person != (other->guide->scope == CO_GUIDE_FOR_PERSON))
    return for_person ? -1 : 1;
  return for_person ? 0
                    : compare_targets (co_subject_get_info (first->subject),
                                       co_subject_get_info (second->subject));
}

static int
compare_products (const CoPlanUnit *one, const CoPlanUnit *other)
{
  const CoPlanView *first = g_ptr_array_index (one->views, 0);
  const CoPlanView *second = g_ptr_array_index (other->views, 0);

  return g_strcmp0 (co_subject_get_info (first->subject)->product,
                    co_subject_get_info (second->subject)->product);
}

static int
compare_units (gconstpointer a, gconstpointer b)
{
  const CoPlanUnit *one = *(const CoPlanUnit *const *) a;
  const CoPlanUnit *other = *(const CoPlanUnit *const *) b;
  int order;

  if (one->guide->stage != other->guide->stage)
    return one->guide->stage - other->guide->stage;
  order = compare_places (one, other);
  if (order != 0)
    return order;
  if (one->guide->order != other->guide->order)
    return one->guide->order - other->guide->order;
  order = g_strcmp0 (one->guide->id, other->guide->id);
  return order != 0 ? order : compare_products (one, other);
}

/**
 * co_plan_match:
 * @knowledge: what the catalog knows
 * @views: (element-type CoPlanView): what the plan is about: for each subject, how it is before how
 *   it was
 *
 * Finds the guides that apply.
 *
 * Returns: (transfer full) (element-type CoPlanUnit): them in the order of the plan: by stage; what
 *   is for the person alone; this computer, and then the other targets by their names; and the
 *   order that the guides ask for
 */
GPtrArray *
co_plan_match (const CoKnowledge *knowledge, GPtrArray *views)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (unit_free);

  for (guint i = 0; i < knowledge->guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (knowledge->guides, i);

    if (guide->stage < CO_N_PLAN_STAGES)
      match_guide (guide, views, units);
  }
  g_ptr_array_sort (units, compare_units);
  return units;
}

/**
 * co_plan_match_instruction:
 * @unit: a guide that applies
 * @instruction: one of its instructions
 *
 * Finds what an instruction applies to.
 *
 * Returns: (transfer container) (element-type CoPlanView): some of the views of @unit, or none
 */
GPtrArray *
co_plan_match_instruction (const CoPlanUnit *unit, const CoInstruction *instruction)
{
  GPtrArray *views = g_ptr_array_new ();

  for (guint i = 0; i < unit->views->len; i++)
    if (view_satisfies (g_ptr_array_index (unit->views, i), instruction->when))
      g_ptr_array_add (views, g_ptr_array_index (unit->views, i));
  return views;
}

static gboolean
refers_to (const CoCondition *condition, const char *question)
{
  for (guint i = 0; condition != NULL && i < condition->answers->len; i++)
    if (g_str_equal (((CoChoice *) g_ptr_array_index (condition->answers, i))->name, question))
      return TRUE;
  return FALSE;
}

/* Whether the answer could change what this guide does for one subject. */
static gboolean
matters_to_guide (const CoGuide *guide, const CoPlanView *view, const char *question)
{
  if (!co_subject_satisfies (view->subject, view->sight, guide->when, NULL))
    return FALSE;
  if (refers_to (guide->when, question))
    return TRUE;
  if (!view_satisfies (view, guide->when))
    return FALSE;
  for (guint i = 0; i < guide->instructions->len; i++) {
    const CoInstruction *instruction = g_ptr_array_index (guide->instructions, i);

    if (refers_to (instruction->when, question) &&
        co_subject_satisfies (view->subject, view->sight, instruction->when, NULL))
      return TRUE;
  }
  return FALSE;
}

/* Of what is past, only what comes after the restart is still to be done. */
static gboolean
matters (const CoKnowledge *knowledge, const CoPlanView *view, const char *question)
{
  for (guint i = 0; i < knowledge->guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (knowledge->guides, i);

    if (guide->stage < CO_N_PLAN_STAGES && (!view->is_past || guide->stage > CO_STAGE_RESTART) &&
        matters_to_guide (guide, view, question))
      return TRUE;
  }
  return FALSE;
}

static gboolean
makes_sense (const CoKnowledge *knowledge, GPtrArray *views, const CoQuestion *question)
{
  for (guint i = 0; i < views->len; i++) {
    const CoPlanView *view = g_ptr_array_index (views, i);

    if (view_satisfies (view, question->when) &&
        ((question->when != NULL && !view->is_past) || matters (knowledge, view, question->id)))
      return TRUE;
  }
  return FALSE;
}

static void
add_open (GPtrArray *open,
          const CoKnowledge *knowledge,
          GPtrArray *questions,
          GPtrArray *views,
          GPtrArray *asked,
          CoNeeds *needs)
{
  for (guint i = 0; i < questions->len; i++) {
    CoQuestion *question = g_ptr_array_index (questions, i);

    if (co_needs_get (needs, question->id) == NULL &&
        (g_ptr_array_find_with_equal_func (asked, question->id, g_str_equal, NULL) ||
         makes_sense (knowledge, views, question)))
      g_ptr_array_add (open, question);
  }
}

/**
 * co_plan_match_questions:
 * @knowledge: what the catalog knows
 * @views: (element-type CoPlanView): what the plan is about
 * @asked: (element-type utf8): the ids of the questions that its steps ask
 * @needs: what the person answered
 *
 * Finds the questions that are still open: those that a step asks, those that make sense for what
 * was found, and those of the chooser whose answer would change the plan.
 *
 * Returns: (transfer container) (element-type CoQuestion): the questions
 */
GPtrArray *
co_plan_match_questions (const CoKnowledge *knowledge,
                         GPtrArray *views,
                         GPtrArray *asked,
                         CoNeeds *needs)
{
  GPtrArray *open = g_ptr_array_new ();

  add_open (open, knowledge, knowledge->plan_questions, views, asked, needs);
  add_open (open, knowledge, knowledge->questions, views, asked, needs);
  return open;
}

static gboolean
is_for_any (const CoQuestion *question, GPtrArray *views)
{
  for (guint i = 0; i < views->len; i++) {
    const CoPlanView *view = g_ptr_array_index (views, i);

    if (!view->is_past && view_satisfies (view, question->when))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_plan_match_holds:
 * @knowledge: what the catalog knows
 * @views: (element-type CoPlanView): what is to be removed
 * @needs: what the person answered
 *
 * Finds the questions that have to be answered before something is removed, because it may be lost
 * otherwise. All of them are among those of co_plan_match_questions().
 *
 * Returns: (transfer container) (element-type CoQuestion): the questions
 */
GPtrArray *
co_plan_match_holds (const CoKnowledge *knowledge, GPtrArray *views, CoNeeds *needs)
{
  GPtrArray *holds = g_ptr_array_new ();

  for (guint i = 0; i < knowledge->plan_questions->len; i++) {
    CoQuestion *question = g_ptr_array_index (knowledge->plan_questions, i);

    if (question->loss != NULL && question->when != NULL &&
        co_needs_get (needs, question->id) == NULL && is_for_any (question, views))
      g_ptr_array_add (holds, question);
  }
  return holds;
}
