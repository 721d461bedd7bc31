/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ranking.h"

/**
 * CoRanking:
 *
 * All alternatives in the order in which they fit a person, by the rules of the catalog alone.
 * Immutable: when an answer changes, make another one.
 */
struct _CoRanking {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog; /* (owned): keeps all records alive */

  /* State */
  GListStore *ranked;  /* (owned) (element-type CoRanked) */
  GPtrArray *excluded; /* (owned) (element-type CoAlternative) */
};

G_DEFINE_FINAL_TYPE (CoRanking, co_ranking, G_TYPE_OBJECT)

static void
co_ranking_finalize (GObject *object)
{
  CoRanking *self = CO_RANKING (object);

  g_object_unref (self->ranked);
  g_ptr_array_unref (self->excluded);
  g_clear_object (&self->catalog);
  G_OBJECT_CLASS (co_ranking_parent_class)->finalize (object);
}

static void
co_ranking_class_init (CoRankingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_ranking_finalize;
}

static void
co_ranking_init (CoRanking *self)
{
  self->ranked = g_list_store_new (CO_TYPE_RANKED);
  self->excluded = g_ptr_array_new ();
}

static void
rank (CoRanking *self, CoNeeds *needs, const GDate *today)
{
  static const char *const no_devices[] = {NULL};
  GPtrArray *alternatives = co_catalog_get_knowledge (self->catalog)->alternatives;
  const char *const *devices = co_needs_get (needs, CO_QUESTION_DEVICES);
  g_auto (GStrv) choosable = NULL;

  if (devices == NULL)
    devices = no_devices;
  choosable = co_reach_get_choosable (alternatives, devices);
  for (guint i = 0; i < alternatives->len; i++) {
    CoAlternative *alternative = g_ptr_array_index (alternatives, i);
    g_autoptr (CoRanked) ranked = NULL;
    g_autoptr (CoReach) reach =
      co_reach_new (alternative, devices, (const char *const *) choosable, today);

    if (*devices != NULL && *reach->covered == NULL) {
      g_ptr_array_add (self->excluded, alternative);
      continue;
    }
    ranked = co_ranked_new (self->catalog, needs, alternative, g_steal_pointer (&reach), today);
    g_list_store_insert_sorted (self->ranked, ranked, co_ranked_compare, NULL);
  }
}

/**
 * co_ranking_new:
 * @catalog: the catalog, with the alternatives and the rules
 * @needs: what the person answered
 * @today: the day from which ages are counted
 *
 * Ranks all alternatives. What runs on none of the devices that the person named is left out;
 * without such an answer all are ranked. The rules of the catalog are all that counts.
 *
 * Returns: (transfer full): a new ranking
 */
CoRanking *
co_ranking_new (CoCatalog *catalog, CoNeeds *needs, const GDate *today)
{
  CoRanking *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog) && CO_IS_NEEDS (needs), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CO_TYPE_RANKING, NULL);
  self->catalog = g_object_ref (catalog);
  rank (self, needs, today);
  return self;
}

/**
 * co_ranking_get_ranked:
 * @self: a ranking
 *
 * Gets what can be chosen.
 *
 * Returns: (transfer none): a list of [class@Co.Ranked], what fits best first
 */
GListModel *
co_ranking_get_ranked (CoRanking *self)
{
  g_return_val_if_fail (CO_IS_RANKING (self), NULL);

  return G_LIST_MODEL (self->ranked);
}

/**
 * co_ranking_get_excluded:
 * @self: a ranking
 *
 * Gets what was left out because it runs on none of the devices that the person named.
 *
 * Returns: (transfer none) (element-type CoAlternative): these alternatives, in the order of the
 *   catalog
 */
GPtrArray *
co_ranking_get_excluded (CoRanking *self)
{
  g_return_val_if_fail (CO_IS_RANKING (self), NULL);

  return self->excluded;
}

/**
 * co_ranking_find:
 * @self: a ranking
 * @alternative: an alternative
 *
 * Looks up how an alternative fits.
 *
 * Returns: (transfer full) (nullable): the alternative with its reasons, or `NULL` if it was left
 *   out
 */
CoRanked *
co_ranking_find (CoRanking *self, const CoAlternative *alternative)
{
  g_return_val_if_fail (CO_IS_RANKING (self) && alternative != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->ranked)); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (G_LIST_MODEL (self->ranked), i);

    if (co_ranked_get_alternative (ranked) == alternative)
      return g_steal_pointer (&ranked);
  }
  return NULL;
}
