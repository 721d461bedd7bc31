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

/* --- What there is to be -------------------------------------------------------------------- */

static guint
count_disks (GListModel *disks)
{
  return disks != NULL ? g_list_model_get_n_items (disks) : 0;
}

/* A disk that is opened stays what it is to the person. */
static CoOffer *
name_by_disk (CoOffer *offer, GListModel *disks)
{
  CoOfferInfo info = *co_offer_get_info (offer);

  for (guint i = 0; info.path != NULL && i < count_disks (disks); i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (disks, i);
    const CoDiskInfo *facts = co_disk_get_info (disk);

    if (g_strcmp0 (facts->mount_point, info.path) == 0) {
      info.id = facts->id;
      return co_offer_new (&info);
    }
  }
  return g_object_ref (offer);
}

/* On a disk of Linux that is open, there is most often no other system. */
static gboolean
is_worth_a_row (const CoDiskInfo *facts)
{
  if (facts->mount_point == NULL)
    return TRUE;
  return facts->sight != CO_DISK_SIGHT_SEEN &&
         (facts->is_removable || facts->kind != CO_DISK_LINUX);
}

static void
add_disk (GPtrArray *wanted, CoDisk *disk, GPtrArray *before)
{
  const CoDiskInfo *facts = co_disk_get_info (disk);
  CoOffer *kept = before != NULL ? co_offer_list_find (before, facts->id) : NULL;

  if (co_offer_list_find (wanted, facts->id) != NULL)
    return;
  if (is_worth_a_row (facts))
    g_ptr_array_add (wanted, co_offer_new_closed (disk));
  else if (kept != NULL)
    g_ptr_array_add (wanted, g_object_ref (kept));
}

/**
 * co_offer_list_merge:
 * @found: (element-type CoOffer): what can be read as it is
 * @disks: (nullable): a list of [class@Co.Disk]
 * @before: (nullable) (element-type CoOffer): what the list is now, if what is on a disk that was
 *   just opened is not known yet
 *
 * Puts together what is open and what is closed. An open disk is known by the id that it had while
 * it was closed.
 *
 * Returns: (transfer full) (element-type CoOffer): what the list shall be
 */
GPtrArray *
co_offer_list_merge (GPtrArray *found, GListModel *disks, GPtrArray *before)
{
  GPtrArray *wanted = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (wanted, name_by_disk (g_ptr_array_index (found, i), disks));
  for (guint i = 0; i < count_disks (disks); i++) {
    g_autoptr (CoDisk) disk = g_list_model_get_item (disks, i);

    add_disk (wanted, disk, before);
  }
  return wanted;
}
