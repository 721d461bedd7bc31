/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-subject.h"

/**
 * CoSubject:
 *
 * What a plan is about: one product on one target. Immutable, so that it can go into a list model.
 */
struct _CoSubject {
  GObject parent_instance;

  /* Construct */
  CoSubjectInfo info; /* (owned): with copies of the texts */
};

G_DEFINE_FINAL_TYPE (CoSubject, co_subject, G_TYPE_OBJECT)

static const char *const states[CO_N_SUBJECT_STATES] = {
  [CO_SUBJECT_PRESENT] = "present",
  [CO_SUBJECT_GONE] = "gone",
  [CO_SUBJECT_UNKNOWN] = "unknown",
};

static void
co_subject_finalize (GObject *object)
{
  CoSubject *self = CO_SUBJECT (object);

  g_free ((char *) self->info.target);
  g_free ((char *) self->info.label);
  g_free ((char *) self->info.product);
  g_free ((char *) self->info.name);
  G_OBJECT_CLASS (co_subject_parent_class)->finalize (object);
}

static void
co_subject_class_init (CoSubjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_subject_finalize;
}

static void
co_subject_init (CoSubject *self)
{
}

/**
 * co_subject_new:
 * @info: what it is made of; all is copied
 *
 * Makes a subject.
 *
 * Returns: (transfer full): a new subject
 */
CoSubject *
co_subject_new (const CoSubjectInfo *info)
{
  CoSubject *self;

  g_return_val_if_fail (info != NULL && info->target != NULL && info->label != NULL, NULL);
  g_return_val_if_fail (info->product != NULL && info->name != NULL, NULL);

  self = g_object_new (CO_TYPE_SUBJECT, NULL);
  self->info = *info;
  self->info.target = g_strdup (info->target);
  self->info.label = g_strdup (info->label);
  self->info.product = g_strdup (info->product);
  self->info.name = g_strdup (info->name);
  return self;
}

/**
 * co_subject_get_info:
 * @self: a subject
 *
 * Gets what a subject is made of.
 *
 * Returns: (transfer none): all of it
 */
const CoSubjectInfo *
co_subject_get_info (CoSubject *self)
{
  g_return_val_if_fail (CO_IS_SUBJECT (self), NULL);

  return &self->info;
}

/**
 * co_subject_is_same:
 * @self: a subject
 * @other: a subject
 *
 * Tells whether two subjects are the same product on the same target, whatever was found out.
 *
 * Returns: whether they are
 */
gboolean
co_subject_is_same (CoSubject *self, CoSubject *other)
{
  g_return_val_if_fail (CO_IS_SUBJECT (self) && CO_IS_SUBJECT (other), FALSE);

  return g_str_equal (self->info.target, other->info.target) &&
         g_str_equal (self->info.product, other->info.product);
}

/* An empty list asks for nothing. */
static gboolean
is_one_of (char **words, const char *word)
{
  return words[0] == NULL || g_strv_contains ((const char *const *) words, word);
}

static gboolean
has_facts (CoSubjectFacts facts, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if ((facts & co_subject_facts_from_string (words[i])) == 0)
      return FALSE;
  return TRUE;
}

/**
 * co_subject_satisfies:
 * @self: a subject
 * @sight: what a check found out about it: today, or earlier
 * @condition: (nullable): when something applies
 * @needs: (nullable): what the person answered; without it every answer is right
 *
 * Tells whether something of the catalog applies to a subject.
 *
 * Returns: whether it does; without a condition it always does
 */
gboolean
co_subject_satisfies (CoSubject *self,
                      const CoSubjectSight *sight,
                      const CoCondition *condition,
                      CoNeeds *needs)
{
  const CoSubjectInfo *info = &self->info;

  g_return_val_if_fail (CO_IS_SUBJECT (self) && sight != NULL, FALSE);

  return condition == NULL ||
         (is_one_of (condition->systems, co_system_to_string (info->system)) &&
          is_one_of (condition->products, info->product) &&
          is_one_of (condition->kinds, co_product_kind_to_string (info->kind)) &&
          is_one_of (condition->audiences, co_audience_to_string (info->audience)) &&
          is_one_of (condition->verdicts, co_verdict_to_string (sight->verdict)) &&
          has_facts (sight->facts, condition->facts) &&
          (needs == NULL || co_needs_hold (needs, condition->answers)));
}

/**
 * co_subject_state_to_string:
 * @state: a state
 *
 * Gets the name of a state for other programs.
 *
 * Returns: a stable name
 */
const char *
co_subject_state_to_string (CoSubjectState state)
{
  g_return_val_if_fail (state < CO_N_SUBJECT_STATES, NULL);

  return states[state];
}

/**
 * co_subject_state_from_string:
 * @text: a name
 * @state: (out): the state of that name
 *
 * Finds a state by its name.
 *
 * Returns: whether there is one
 */
gboolean
co_subject_state_from_string (const char *text, CoSubjectState *state)
{
  g_return_val_if_fail (text != NULL && state != NULL, FALSE);

  for (guint i = 0; i < CO_N_SUBJECT_STATES; i++) {
    if (g_str_equal (states[i], text)) {
      *state = i;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_subject_facts_to_strv:
 * @facts: what a check saw
 *
 * Gets the names of facts.
 *
 * Returns: (transfer full) (array zero-terminated=1): their stable names
 */
char **
co_subject_facts_to_strv (CoSubjectFacts facts)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (guint i = 0; co_condition_facts[i] != NULL; i++)
    if (facts & (1u << i))
      g_strv_builder_add (words, co_condition_facts[i]);
  return g_strv_builder_end (words);
}

/**
 * co_subject_facts_from_string:
 * @text: a name
 *
 * Finds a fact by its name.
 *
 * Returns: the fact, or 0 if there is none of that name
 */
CoSubjectFacts
co_subject_facts_from_string (const char *text)
{
  g_return_val_if_fail (text != NULL, 0);

  for (guint i = 0; co_condition_facts[i] != NULL; i++)
    if (g_str_equal (co_condition_facts[i], text))
      return 1u << i;
  return 0;
}
