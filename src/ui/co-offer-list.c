/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-offer-list.h"

/**
 * co_offer_list_find:
 * @offers: (element-type CoOffer): offers
 * @id: an id
 *
 * Finds an offer.
 *
 * Returns: (transfer none) (nullable): the offer of that id
 */
CoOffer *
co_offer_list_find (GPtrArray *offers, const char *id)
{
  for (guint i = 0; i < offers->len; i++)
    if (g_str_equal (co_offer_get_info (g_ptr_array_index (offers, i))->id, id))
      return g_ptr_array_index (offers, i);
  return NULL;
}

/* Disks stand together, whether they are open or not, so that one that is opened stays where it is;
 * folders of Wine, of which there can be many, come after them. */
static guint
get_rank (CoOffer *offer)
{
  const CoOfferInfo *info = co_offer_get_info (offer);

  if (info->kind == CO_OFFER_THIS_COMPUTER)
    return 0;
  if (info->kind == CO_OFFER_CHOSEN)
    return 3;
  return info->system == CO_SYSTEM_WINE ? 2 : 1;
}

static void
remove_gone (GListModel *model, GPtrArray *offers, GPtrArray *wanted)
{
  for (guint i = offers->len; i > 0; i--) {
    CoOffer *offer = g_ptr_array_index (offers, i - 1);

    if (co_offer_list_find (wanted, co_offer_get_info (offer)->id) == NULL) {
      g_ptr_array_remove_index (offers, i - 1);
      g_list_model_items_changed (model, i - 1, 1, 0);
    }
  }
}

static void
replace_changed (GListModel *model, GPtrArray *offers, GPtrArray *wanted)
{
  for (guint i = 0; i < offers->len; i++) {
    CoOffer *before = g_ptr_array_index (offers, i);
    CoOffer *now = co_offer_list_find (wanted, co_offer_get_info (before)->id);

    if (co_offer_is_same (before, now))
      continue;
    g_ptr_array_index (offers, i) = g_object_ref (now);
    g_object_unref (before);
    g_list_model_items_changed (model, i, 1, 1);
  }
}

static void
insert (GListModel *model, GPtrArray *offers, CoOffer *offer)
{
  guint i = offers->len;

  while (i > 0 && get_rank (g_ptr_array_index (offers, i - 1)) > get_rank (offer))
    i--;
  g_ptr_array_insert (offers, (int) i, g_object_ref (offer));
  g_list_model_items_changed (model, i, 0, 1);
}

/**
 * co_offer_list_update:
 * @model: the list that the offers are the items of
 * @offers: (element-type CoOffer): the offers
 * @wanted: (element-type CoOffer): what they shall be
 *
 * Brings a list up to date and tells who looks at it. What stays keeps its place and, if nothing of
 * it has changed, its object; what is new comes after what is like it. So nothing moves under the
 * pointer more than it must.
 */
void
co_offer_list_update (GListModel *model, GPtrArray *offers, GPtrArray *wanted)
{
  remove_gone (model, offers, wanted);
  replace_changed (model, offers, wanted);
  for (guint i = 0; i < wanted->len; i++) {
    CoOffer *offer = g_ptr_array_index (wanted, i);

    if (co_offer_list_find (offers, co_offer_get_info (offer)->id) == NULL)
      insert (model, offers, offer);
  }
}
