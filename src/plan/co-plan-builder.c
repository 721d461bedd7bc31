/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plan-builder.h"
#include "co-plan-match.h"

#include <glib/gi18n.h>

#include <string.h>

/* What the catalog calls the question what to use instead, and its answers. */
#define REPLACEMENT "replacement"
#define BUILT_IN    "built-in"
#define OTHER       "other"

/**
 * CoPlanBuilder:
 *
 * Makes plans out of what was found, what the person answered and what is done.
 */
struct _CoPlanBuilder {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned) */
  CoNeeds *needs;     /* (owned) */

  /* State */
  GPtrArray *subjects;         /* (owned) (element-type CoSubject) */
  GHashTable *ticks;           /* (owned) (nullable) (element-type utf8 gint64): when, by key */
  const CoAlternative *choice; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CoPlanBuilder, co_plan_builder, G_TYPE_OBJECT)

static void
co_plan_builder_finalize (GObject *object)
{
  CoPlanBuilder *self = CO_PLAN_BUILDER (object);

  g_clear_object (&self->catalog);
  g_clear_object (&self->needs);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_hash_table_unref);
  G_OBJECT_CLASS (co_plan_builder_parent_class)->finalize (object);
}

static void
co_plan_builder_class_init (CoPlanBuilderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_plan_builder_finalize;
}

static void
co_plan_builder_init (CoPlanBuilder *self)
{
  self->subjects = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * co_plan_builder_new:
 * @catalog: what there is to do
 * @needs: what the person answered
 *
 * Makes a builder of plans.
 *
 * Returns: (transfer full): a new builder
 */
CoPlanBuilder *
co_plan_builder_new (CoCatalog *catalog, CoNeeds *needs)
{
  CoPlanBuilder *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog) && CO_IS_NEEDS (needs), NULL);

  self = g_object_new (CO_TYPE_PLAN_BUILDER, NULL);
  self->catalog = g_object_ref (catalog);
  self->needs = g_object_ref (needs);
  return self;
}

/**
 * co_plan_builder_set_subjects:
 * @self: a builder of plans
 * @subjects: (element-type CoSubject): what the plan is about
 *
 * Sets what the plan is about.
 */
void
co_plan_builder_set_subjects (CoPlanBuilder *self, GPtrArray *subjects)
{
  g_return_if_fail (CO_IS_PLAN_BUILDER (self) && subjects != NULL);

  g_ptr_array_ref (subjects);
  g_ptr_array_unref (self->subjects);
  self->subjects = subjects;
}

/**
 * co_plan_builder_set_ticks:
 * @self: a builder of plans
 * @ticks: (element-type utf8 gint64): when the person ticked a step, in seconds since 1970, by key
 *
 * Sets what the person has done.
 */
void
co_plan_builder_set_ticks (CoPlanBuilder *self, GHashTable *ticks)
{
  g_return_if_fail (CO_IS_PLAN_BUILDER (self) && ticks != NULL);

  g_hash_table_ref (ticks);
  g_clear_pointer (&self->ticks, g_hash_table_unref);
  self->ticks = ticks;
}

static const char *
get_answer_for (const CoAlternative *alternative)
{
  return alternative->kind == CO_ALTERNATIVE_BUILT_IN ? BUILT_IN : OTHER;
}

static gboolean
check_choice (const CoAlternative *choice, const char *id, GError **error)
{
  if (choice == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, _ ("We know no product “%s”."), id);
    return FALSE;
  }
  if (choice->kind == CO_ALTERNATIVE_SECOND_OPINION) {
    g_set_error (error,
                 CO_ERROR,
                 CO_ERROR_MALFORMED,
                 _ ("%s looks for viruses only when you ask it to. It cannot guard a device all "
                    "the time. Choose another product, and use this one beside it if you like."),
                 choice->name);
    return FALSE;
  }
  return TRUE;
}

/**
 * co_plan_builder_set_choice:
 * @self: a builder of plans
 * @alternative: (nullable): the id of an alternative, or `NULL` to take the choice back
 * @error: return location for `CO_ERROR_NOT_FOUND`, or `CO_ERROR_MALFORMED` if it cannot take the
 *   place of a product that guards all the time
 *
 * Sets what was chosen instead, and answers the question about it. Another answer to that question
 * later on takes the choice back.
 *
 * Returns: whether the choice was taken
 */
gboolean
co_plan_builder_set_choice (CoPlanBuilder *self, const char *alternative, GError **error)
{
  const CoKnowledge *knowledge;
  const char *options[2] = {NULL, NULL};
  const CoAlternative *choice;

  g_return_val_if_fail (CO_IS_PLAN_BUILDER (self), FALSE);

  if (alternative == NULL) {
    if (self->choice != NULL)
      co_needs_unset (self->needs, REPLACEMENT);
    self->choice = NULL;
    return TRUE;
  }
  knowledge = co_catalog_get_knowledge (self->catalog);
  choice = co_knowledge_get_alternative (knowledge, alternative);
  if (!check_choice (choice, alternative, error))
    return FALSE;
  options[0] = get_answer_for (choice);
  if (!co_needs_set (self->needs, knowledge, REPLACEMENT, options, error))
    return FALSE;
  self->choice = choice;
  return TRUE;
}

/**
 * co_plan_builder_take:
 * @self: a builder of plans
 * @journal: the journal whose needs the builder was made with
 *
 * Takes over what was found and ticked since.
 */
void
co_plan_builder_take (CoPlanBuilder *self, CoJournal *journal)
{
  g_return_if_fail (CO_IS_PLAN_BUILDER (self) && CO_IS_JOURNAL (journal));

  co_plan_builder_set_subjects (self, co_journal_get_subjects (journal));
  co_plan_builder_set_ticks (self, co_journal_get_ticks (journal));
}

/**
 * co_plan_builder_resume:
 * @self: a builder of plans
 * @journal: a journal that was opened just now, whose needs the builder was made with
 *
 * Goes on where the person was. What the journal holds was right when it was written: a choice that
 * this catalog does not have any more is taken back.
 */
void
co_plan_builder_resume (CoPlanBuilder *self, CoJournal *journal)
{
  const CoKnowledge *knowledge;
  const char *choice;
  g_auto (GStrv) answer = NULL;

  g_return_if_fail (CO_IS_PLAN_BUILDER (self) && CO_IS_JOURNAL (journal));

  knowledge = co_catalog_get_knowledge (self->catalog);
  choice = co_journal_get_choice (journal);
  answer = g_strdupv ((char **) co_needs_get (self->needs, REPLACEMENT));
  if (choice != NULL && !co_plan_builder_set_choice (self, choice, NULL))
    co_journal_set_choice (journal, NULL);
  /* Another answer that was given since counts. */
  if (choice != NULL && answer != NULL)
    co_needs_set (self->needs, knowledge, REPLACEMENT, (const char *const *) answer, NULL);
  co_plan_builder_take (self, journal);
}

/* The choice as long as the person has not answered otherwise since. */
static const CoAlternative *
get_choice (CoPlanBuilder *self)
{
  if (self->choice == NULL ||
      !co_needs_chose (self->needs, REPLACEMENT, get_answer_for (self->choice)))
    return NULL;
  return self->choice;
}

/* The answers without the one about the replacement: for a device that the chosen product does not
 * run on, it is as if nothing had been chosen. */
static CoNeeds *
copy_without_choice (CoPlanBuilder *self)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (self->catalog);
  g_auto (GStrv) questions = co_needs_list (self->needs);
  CoNeeds *copy = co_needs_new ();

  for (guint i = 0; questions[i] != NULL; i++)
    if (!g_str_equal (questions[i], REPLACEMENT))
      co_needs_set (copy, knowledge, questions[i], co_needs_get (self->needs, questions[i]), NULL);
  return copy;
}

static gboolean
is_answer_for (CoPlanBuilder *self, CoSystem system)
{
  const CoAlternative *choice = get_choice (self);

  return choice == NULL || choice->kind == CO_ALTERNATIVE_BUILT_IN ||
         co_plan_runs_on (choice, system);
}

static void
view_free (gpointer data)
{
  CoPlanView *view = data;

  g_object_unref (view->subject);
  g_object_unref (view->needs);
  g_free (view);
}

static GPtrArray *
make_views (CoPlanBuilder *self)
{
  g_autoptr (CoNeeds) without_choice = copy_without_choice (self);
  GPtrArray *views = g_ptr_array_new_with_free_func (view_free);

  for (guint i = 0; i < self->subjects->len; i++) {
    CoSubject *subject = g_ptr_array_index (self->subjects, i);
    const CoSubjectInfo *info = co_subject_get_info (subject);
    CoNeeds *needs = is_answer_for (self, info->system) ? self->needs : without_choice;
    gboolean is_gone = info->state == CO_SUBJECT_GONE;

    g_ptr_array_add (views, co_plan_view_new (subject, &info->now, needs, is_gone));
    if (info->first.verdict != info->now.verdict)
      g_ptr_array_add (views, co_plan_view_new (subject, &info->first, needs, TRUE));
  }
  return views;
}

static char *
make_key (const CoPlanUnit *unit, const CoInstruction *instruction)
{
  const CoPlanView *first = g_ptr_array_index (unit->views, 0);
  const CoSubjectInfo *info = co_subject_get_info (first->subject);
  const char *guide = unit->guide->id;

  switch (unit->guide->scope) {
  case CO_GUIDE_FOR_PRODUCT:
    return g_strjoin ("/", guide, instruction->id, info->product, info->target, NULL);
  case CO_GUIDE_FOR_TARGET:
    /* No product has this name, so that no two keys are alike. */
    return g_strjoin ("/", guide, instruction->id, "-", info->target, NULL);
  default:
    return g_strjoin ("/", guide, instruction->id, NULL);
  }
}

static gboolean
is_all_past (GPtrArray *views)
{
  for (guint i = 0; i < views->len; i++)
    if (!((CoPlanView *) g_ptr_array_index (views, i))->is_past)
      return FALSE;
  return TRUE;
}

/* Whether a check that came after the tick still found what the step was to remove. */
static gboolean
is_found_since (GPtrArray *views, gint64 tick)
{
  for (guint i = 0; i < views->len; i++) {
    const CoPlanView *view = g_ptr_array_index (views, i);

    if (!view->is_past && co_subject_get_info (view->subject)->checked > tick)
      return TRUE;
  }
  return FALSE;
}

static CoStepDone
get_done (CoPlanBuilder *self,
          const CoGuide *guide,
          const CoInstruction *instruction,
          GPtrArray *views,
          const char *key)
{
  const gint64 *tick = self->ticks != NULL ? g_hash_table_lookup (self->ticks, key) : NULL;

  if (tick != NULL && guide->stage == CO_STAGE_REMOVE &&
      instruction->verify == CO_VERIFIED_BY_CHECK && is_found_since (views, *tick))
    return CO_STEP_CONTRADICTED;
  if (tick != NULL)
    return CO_STEP_DONE_BY_PERSON;
  /* What comes after the restart is about the device, and not only about what was on it. */
  if (guide->stage <= CO_STAGE_RESTART && is_all_past (views))
    return CO_STEP_DONE_BY_CHECK;
  return CO_STEP_OPEN;
}

/* What is removed before somebody has thought of what it keeps may be lost. */
static GPtrArray *
get_holds (CoPlanBuilder *self, const CoGuide *guide, GPtrArray *views, CoStepDone done)
{
  if (guide->stage != CO_STAGE_REMOVE || done == CO_STEP_DONE_BY_PERSON ||
      done == CO_STEP_DONE_BY_CHECK)
    return NULL;
  return co_plan_match_holds (co_catalog_get_knowledge (self->catalog), views, self->needs);
}

static GPtrArray *
get_subjects (GPtrArray *views)
{
  GPtrArray *subjects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < views->len; i++)
    g_ptr_array_add (subjects,
                     g_object_ref (((CoPlanView *) g_ptr_array_index (views, i))->subject));
  return subjects;
}

static void
add_step (CoPlanBuilder *self,
          GPtrArray *steps,
          const CoPlanUnit *unit,
          const CoInstruction *instruction)
{
  g_autoptr (GPtrArray) views = co_plan_match_instruction (unit, instruction);
  g_autoptr (GPtrArray) subjects = NULL;
  g_autoptr (GPtrArray) holds = NULL;
  g_autofree char *key = NULL;
  const CoAlternative *choice = get_choice (self);
  CoStepDone done;
  CoStepInfo info;

  if (views->len == 0)
    return;
  key = make_key (unit, instruction);
  subjects = get_subjects (views);
  done = get_done (self, unit->guide, instruction, views, key);
  holds = get_holds (self, unit->guide, views, done);
  info = (CoStepInfo){
    .catalog = self->catalog,
    .guide = unit->guide,
    .instruction = instruction,
    .key = key,
    .number = steps->len + 1,
    .subjects = subjects,
    .replacement = choice != NULL ? choice->name : NULL,
    .done = done,
    .needs_answer =
      instruction->asks != NULL && co_needs_get (self->needs, instruction->asks) == NULL,
    .held_by = holds,
  };
  g_ptr_array_add (steps, co_step_new (&info));
}

static GPtrArray *
make_steps (CoPlanBuilder *self, GPtrArray *views)
{
  g_autoptr (GPtrArray) units = co_plan_match (co_catalog_get_knowledge (self->catalog), views);
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < units->len; i++) {
    const CoPlanUnit *unit = g_ptr_array_index (units, i);

    for (guint j = 0; j < unit->guide->instructions->len; j++)
      add_step (self, steps, unit, g_ptr_array_index (unit->guide->instructions, j));
  }
  return steps;
}

static GPtrArray *
list_asked (GPtrArray *steps)
{
  GPtrArray *asked = g_ptr_array_new ();

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    if (co_step_needs_answer (step) && !co_step_is_done (step))
      g_ptr_array_add (asked, co_step_get_instruction (step)->asks);
  }
  return asked;
}

/**
 * co_plan_builder_build:
 * @self: a builder of plans
 *
 * Makes the plan of today.
 *
 * Returns: (transfer full): a new plan
 */
CoPlan *
co_plan_builder_build (CoPlanBuilder *self)
{
  g_autoptr (GPtrArray) views = NULL;
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GPtrArray) asked = NULL;
  g_autoptr (GPtrArray) questions = NULL;

  g_return_val_if_fail (CO_IS_PLAN_BUILDER (self), NULL);

  views = make_views (self);
  steps = make_steps (self, views);
  asked = list_asked (steps);
  questions =
    co_plan_match_questions (co_catalog_get_knowledge (self->catalog), views, asked, self->needs);
  return co_plan_new (self->catalog, self->subjects, steps, questions, get_choice (self));
}
