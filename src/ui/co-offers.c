/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disks.h"
#include "co-offer-finding.h"
#include "co-offer-list.h"
#include "co-offers.h"
#include "co-target-finder.h"

#include <gio/gunixmounts.h>
#include <glib/gi18n.h>

/**
 * CoOffers:
 *
 * A list of what can be checked: this computer, what else is on its disks, disks that are not open
 * yet, and what the person named. It looks again by itself when a disk comes or goes. Files are
 * looked at in a thread, one look at a time.
 */
struct _CoOffers {
  GObject parent_instance;

  /* Construct */
  CoOfferFindFunc find;
  char **roots;      /* (owned) (nullable): all there is to be, or `NULL` */
  GListModel *disks; /* (owned) (nullable) (element-type CoDisk) */
  CoDoor *door;      /* (owned) */

  /* State */
  GUnixMountMonitor *mounts; /* (owned) (nullable): `NULL` before the start */
  GPtrArray *chosen;         /* (owned) (element-type filename) */
  GPtrArray *found;          /* (owned) (element-type CoOffer): by the last look */
  GPtrArray *offers;         /* (owned) (element-type CoOffer): the items */
  gboolean is_looking;
  gboolean shall_look_again;
};

enum { PROP_IS_LOOKING = 1, N_PROPS };
enum { OPENED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void co_offers_list_model_init (GListModelInterface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CoOffers,
                               co_offers,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, co_offers_list_model_init))

static void
notify (CoOffers *self, guint property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* --- The list ------------------------------------------------------------------------------ */

static GType
get_item_type (GListModel *list)
{
  return CO_TYPE_OFFER;
}

static guint
get_n_items (GListModel *list)
{
  return CO_OFFERS (list)->offers->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  GPtrArray *offers = CO_OFFERS (list)->offers;

  return position < offers->len ? g_object_ref (g_ptr_array_index (offers, position)) : NULL;
}

static void
co_offers_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

/* While a look is under way, a disk that was just opened stays what it was. */
static void
update (CoOffers *self)
{
  g_autoptr (GPtrArray) wanted = NULL;

  wanted = co_offer_list_merge (self->found,
                                self->roots == NULL ? self->disks : NULL,
                                self->is_looking ? self->offers : NULL);
  co_offer_list_update (G_LIST_MODEL (self), self->offers, wanted);
}

/* --- Looking ------------------------------------------------------------------------------- */

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CoOffers *self = CO_OFFERS (source);

  g_ptr_array_unref (self->found);
  self->found = co_offer_finding_finish (result);
  self->is_looking = FALSE;
  if (self->mounts != NULL)
    update (self);
  if (self->shall_look_again)
    co_offers_look (self);
  else
    notify (self, PROP_IS_LOOKING);
}

/**
 * co_offers_look:
 * @self: a list that was started
 *
 * Looks again, as it does by itself when disks are opened and closed.
 */
void
co_offers_look (CoOffers *self)
{
  g_return_if_fail (CO_IS_OFFERS (self));

  if (self->mounts == NULL)
    return;
  self->shall_look_again = self->is_looking;
  if (self->is_looking)
    return;
  self->is_looking = TRUE;
  notify (self, PROP_IS_LOOKING);
  co_offer_finding_start (G_OBJECT (self),
                          self->find,
                          (const char *const *) self->roots,
                          self->chosen,
                          looked_cb);
}

/**
 * co_offers_is_looking:
 * @self: a list
 *
 * Tells whether it may change soon.
 *
 * Returns: whether it is looking
 */
gboolean
co_offers_is_looking (CoOffers *self)
{
  g_return_val_if_fail (CO_IS_OFFERS (self), FALSE);

  return self->is_looking;
}

/* Disks and mounts tell of the same thing, in no order: one makes the row, the other fills it. */
static void
disks_changed_cb (CoOffers *self)
{
  co_offers_look (self);
  update (self);
}

static void
add_this_computer (CoOffers *self)
{
  const CoOfferInfo info = {
    .kind = CO_OFFER_THIS_COMPUTER,
    .id = "this-computer",
    .name = _ ("This computer"),
    .system = CO_SYSTEM_LINUX,
  };

  if (self->roots == NULL)
    g_ptr_array_add (self->found, co_offer_new (&info));
}

/**
 * co_offers_start:
 * @self: a list
 *
 * Begins to look, if it has not begun yet.
 */
void
co_offers_start (CoOffers *self)
{
  g_return_if_fail (CO_IS_OFFERS (self));

  if (self->mounts != NULL)
    return;
  self->mounts = g_unix_mount_monitor_get ();
  g_signal_connect_object (self->mounts,
                           "mounts-changed",
                           G_CALLBACK (co_offers_look),
                           self,
                           G_CONNECT_SWAPPED);
  if (self->disks == NULL && self->roots == NULL) {
    CoDisks *disks = co_disks_new ();

    co_offers_set_disks (self, G_LIST_MODEL (disks));
    co_disks_start (disks);
    g_object_unref (disks);
  }
  add_this_computer (self);
  disks_changed_cb (self);
}

/* --- Disks that have to be opened ----------------------------------------------------------- */

static void
opened_cb (CoOffers *self, const char *path)
{
  g_signal_emit (self, signals[OPENED], 0, path);
}

/**
 * co_offers_get_door:
 * @self: a list
 *
 * Gets what opens the disks of the list, and closes them again. When it has opened one,
 * [signal@Co.Offers::opened] tells.
 *
 * Returns: (transfer none): the door
 */
CoDoor *
co_offers_get_door (CoOffers *self)
{
  g_return_val_if_fail (CO_IS_OFFERS (self), NULL);

  return self->door;
}

/* --- What the person named ------------------------------------------------------------------ */

/**
 * co_offers_add_chosen:
 * @self: a list
 * @path: (type filename): a folder or a file
 *
 * Adds what the person named. It is in the list as soon as it was looked at.
 */
void
co_offers_add_chosen (CoOffers *self, const char *path)
{
  g_return_if_fail (CO_IS_OFFERS (self) && path != NULL);

  if (!g_ptr_array_find_with_equal_func (self->chosen, path, g_str_equal, NULL))
    g_ptr_array_add (self->chosen, g_strdup (path));
  co_offers_look (self);
}

/**
 * co_offers_forget_chosen:
 * @self: a list
 *
 * Forgets all that the person named.
 */
void
co_offers_forget_chosen (CoOffers *self)
{
  g_return_if_fail (CO_IS_OFFERS (self));

  g_ptr_array_set_size (self->chosen, 0);
  co_door_clear_notice (self->door);
  co_offers_look (self);
}

/* --- Making one ----------------------------------------------------------------------------- */

static void
co_offers_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CoOffers *self = CO_OFFERS (object);

  if (id == PROP_IS_LOOKING)
    g_value_set_boolean (value, self->is_looking);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
co_offers_finalize (GObject *object)
{
  CoOffers *self = CO_OFFERS (object);

  g_clear_object (&self->mounts);
  g_clear_object (&self->disks);
  g_signal_handlers_disconnect_by_data (self->door, self);
  g_clear_object (&self->door);
  g_strfreev (self->roots);
  g_ptr_array_unref (self->chosen);
  g_ptr_array_unref (self->found);
  g_ptr_array_unref (self->offers);
  G_OBJECT_CLASS (co_offers_parent_class)->finalize (object);
}

static void
co_offers_class_init (CoOffersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = co_offers_get_property;
  object_class->finalize = co_offers_finalize;

  properties[PROP_IS_LOOKING] = g_param_spec_boolean ("is-looking", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * CoOffers::opened:
   * @self: the list
   * @path: (type filename): where the disk can be read now
   *
   * Emitted when a disk is open that the person wanted to check.
   */
  signals[OPENED] = g_signal_new ("opened",
                                  CO_TYPE_OFFERS,
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  G_TYPE_STRING);
}

static void
co_offers_init (CoOffers *self)
{
  self->find = co_target_finder_find_in;
  self->chosen = g_ptr_array_new_with_free_func (g_free);
  self->found = g_ptr_array_new_with_free_func (g_object_unref);
  self->offers = g_ptr_array_new_with_free_func (g_object_unref);
  self->door = co_door_new ();
  g_signal_connect_swapped (self->door, "changed", G_CALLBACK (co_offers_look), self);
  g_signal_connect_swapped (self->door, "opened", G_CALLBACK (opened_cb), self);
}

/**
 * co_offers_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): a new list
 */
CoOffers *
co_offers_new (void)
{
  return g_object_new (CO_TYPE_OFFERS, NULL);
}

/**
 * co_offers_set_disks:
 * @self: a list that has not begun to look
 * @disks: a list of [class@Co.Disk]: a [class@Co.Disks], or else none of them can be opened
 *
 * Sets where it learns of disks, instead of from the system bus.
 */
void
co_offers_set_disks (CoOffers *self, GListModel *disks)
{
  g_return_if_fail (CO_IS_OFFERS (self) && G_IS_LIST_MODEL (disks) && self->disks == NULL);

  self->disks = g_object_ref (disks);
  /* What was said of a disk goes after its row, so that the focus goes to none that goes too. */
  g_signal_connect_object (disks,
                           "items-changed",
                           G_CALLBACK (disks_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  co_door_set_disks (self->door, disks);
}

/**
 * co_offers_set_find_func:
 * @self: a list that has not begun to look
 * @find: what finds targets
 *
 * Sets how it finds what can be read, instead of by looking at this computer.
 */
void
co_offers_set_find_func (CoOffers *self, CoOfferFindFunc find)
{
  g_return_if_fail (CO_IS_OFFERS (self) && find != NULL);

  self->find = find;
}

/**
 * co_offers_set_roots:
 * @self: a list
 * @roots: (nullable) (array zero-terminated=1) (element-type filename): all there is to be, or
 *   `NULL` for this computer and its disks
 *
 * Narrows it to a few folders and files.
 */
void
co_offers_set_roots (CoOffers *self, const char *const *roots)
{
  g_return_if_fail (CO_IS_OFFERS (self));

  g_strfreev (self->roots);
  self->roots = g_strdupv ((char **) roots);
  co_offers_look (self);
}
