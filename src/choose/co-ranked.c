/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ranked.h"

#include <stdlib.h>

/**
 * CoRanked:
 *
 * An alternative with its place in a ranking, and with every reason for it. Immutable, so that it
 * can go into a list model.
 */
struct _CoRanked {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog;               /* (owned): keeps all records alive */
  const CoAlternative *alternative; /* (unowned) */
  CoReach *reach;                   /* (owned) */

  /* State */
  GPtrArray *results; /* (owned) (element-type CoAgedResult) */
  GPtrArray *reasons; /* (owned) (element-type CoReason) */
  int score;
};

G_DEFINE_FINAL_TYPE (CoRanked, co_ranked, G_TYPE_OBJECT)

static void
co_ranked_finalize (GObject *object)
{
  CoRanked *self = CO_RANKED (object);

  g_clear_pointer (&self->reasons, g_ptr_array_unref);
  g_clear_pointer (&self->results, g_ptr_array_unref);
  g_clear_pointer (&self->reach, co_reach_free);
  g_clear_object (&self->catalog);
  G_OBJECT_CLASS (co_ranked_parent_class)->finalize (object);
}

static void
co_ranked_class_init (CoRankedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_ranked_finalize;
}

static void
co_ranked_init (CoRanked *self)
{
  self->reasons = g_ptr_array_new_with_free_func ((GDestroyNotify) co_reason_free);
}

static int
compare_weight (gconstpointer a, gconstpointer b)
{
  const CoReason *first = *(const CoReason *const *) a;
  const CoReason *second = *(const CoReason *const *) b;

  return abs (second->rule->weight) - abs (first->rule->weight);
}

static void
weigh (CoRanked *self, CoNeeds *needs)
{
  GPtrArray *rules = co_catalog_get_knowledge (self->catalog)->rules;
  CoResultAge age = co_aged_results_get_age (self->results);

  for (guint i = 0; i < rules->len; i++) {
    const CoRule *rule = g_ptr_array_index (rules, i);
    CoReason *reason;

    if (!co_needs_hold (needs, rule->answers))
      continue;
    reason = co_reason_new (rule, self->alternative, self->reach, age);
    if (reason == NULL)
      continue;
    g_ptr_array_add (self->reasons, reason);
    self->score += rule->weight;
  }
  g_ptr_array_sort (self->reasons, compare_weight);
}

/**
 * co_ranked_new:
 * @catalog: the catalog
 * @needs: what the person answered
 * @alternative: an alternative of @catalog
 * @reach: (transfer full): which devices of the person it reaches
 * @today: the day from which ages are counted
 *
 * Weighs an alternative by the rules of the catalog.
 *
 * Returns: (transfer full): the alternative with its score and the reasons for it
 */
CoRanked *
co_ranked_new (CoCatalog *catalog,
               CoNeeds *needs,
               const CoAlternative *alternative,
               CoReach *reach,
               const GDate *today)
{
  CoRanked *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog) && CO_IS_NEEDS (needs), NULL);
  g_return_val_if_fail (alternative != NULL && reach != NULL && today != NULL, NULL);

  self = g_object_new (CO_TYPE_RANKED, NULL);
  self->catalog = g_object_ref (catalog);
  self->alternative = alternative;
  self->reach = reach;
  self->results = co_aged_results_new (alternative, today);
  weigh (self, needs);
  return self;
}

/**
 * co_ranked_get_alternative:
 * @self: an alternative in a ranking
 *
 * Gets the alternative.
 *
 * Returns: (transfer none): the alternative
 */
const CoAlternative *
co_ranked_get_alternative (CoRanked *self)
{
  g_return_val_if_fail (CO_IS_RANKED (self), NULL);

  return self->alternative;
}

/**
 * co_ranked_get_score:
 * @self: an alternative in a ranking
 *
 * Gets the sum of the weights of all its reasons.
 *
 * Returns: the score
 */
int
co_ranked_get_score (CoRanked *self)
{
  g_return_val_if_fail (CO_IS_RANKED (self), 0);

  return self->score;
}

/**
 * co_ranked_get_reasons:
 * @self: an alternative in a ranking
 *
 * Gets what speaks for and against it. A reason with the weight 0 does neither, and is good to
 * know.
 *
 * Returns: (transfer none) (element-type CoReason): the reasons, those that weigh most first
 */
GPtrArray *
co_ranked_get_reasons (CoRanked *self)
{
  g_return_val_if_fail (CO_IS_RANKED (self), NULL);

  return self->reasons;
}

/**
 * co_ranked_get_reach:
 * @self: an alternative in a ranking
 *
 * Gets which devices of the person it runs on.
 *
 * Returns: (transfer none): what it reaches
 */
const CoReach *
co_ranked_get_reach (CoRanked *self)
{
  g_return_val_if_fail (CO_IS_RANKED (self), NULL);

  return self->reach;
}

/**
 * co_ranked_get_results:
 * @self: an alternative in a ranking
 *
 * Gets what laboratories found that is not too old to be shown.
 *
 * Returns: (transfer none) (element-type CoAgedResult): the results, newest first
 */
GPtrArray *
co_ranked_get_results (CoRanked *self)
{
  g_return_val_if_fail (CO_IS_RANKED (self), NULL);

  return self->results;
}

/**
 * co_ranked_compare:
 * @a: an alternative in a ranking
 * @b: another one
 * @data: unused
 *
 * Tells which comes first, for sorting: the one with the higher score, and among equals the one
 * that comes first in the alphabet, which is the same in every language.
 *
 * Returns: below zero if @a comes first, above zero if @b does
 */
int
co_ranked_compare (gconstpointer a, gconstpointer b, gpointer data)
{
  CoRanked *first = CO_RANKED ((gpointer) a);
  CoRanked *second = CO_RANKED ((gpointer) b);
  g_autofree char *first_name = g_utf8_casefold (first->alternative->name, -1);
  g_autofree char *second_name = g_utf8_casefold (second->alternative->name, -1);

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  return strcmp (first_name, second_name);
}
