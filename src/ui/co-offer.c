/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-offer.h"

#include <glib/gi18n.h>

#include <locale.h>

/**
 * CoOffer:
 *
 * Something that can be checked. It never changes: when a disk does, there is a new object of the
 * same id.
 */
struct _CoOffer {
  GObject parent_instance;

  /* Construct */
  CoOfferInfo info; /* (owned): with copies of the texts */
};

G_DEFINE_FINAL_TYPE (CoOffer, co_offer, G_TYPE_OBJECT)

static void
co_offer_finalize (GObject *object)
{
  CoOffer *self = CO_OFFER (object);

  g_free ((char *) self->info.id);
  g_free ((char *) self->info.path);
  g_free ((char *) self->info.name);
  g_clear_object (&self->info.disk);
  G_OBJECT_CLASS (co_offer_parent_class)->finalize (object);
}

static void
co_offer_class_init (CoOfferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_offer_finalize;
}

static void
co_offer_init (CoOffer *self)
{
}

/**
 * co_offer_new:
 * @info: what is known of it; all is copied
 *
 * Makes an offer.
 *
 * Returns: (transfer full): a new offer
 */
CoOffer *
co_offer_new (const CoOfferInfo *info)
{
  CoOffer *self;

  g_return_val_if_fail (info != NULL && info->id != NULL && info->name != NULL, NULL);

  self = g_object_new (CO_TYPE_OFFER, NULL);
  self->info = *info;
  self->info.id = g_strdup (info->id);
  self->info.path = g_strdup (info->path);
  self->info.name = g_strdup (info->name);
  if (info->disk != NULL)
    g_object_ref (info->disk);
  return self;
}

static CoSystem
get_system (CoDiskKind kind)
{
  switch (kind) {
  case CO_DISK_WINDOWS:
    return CO_SYSTEM_WINDOWS;
  case CO_DISK_MAC:
    return CO_SYSTEM_MACOS;
  case CO_DISK_LINUX:
    return CO_SYSTEM_LINUX;
  case CO_DISK_OTHER:
  default:
    return CO_SYSTEM_UNKNOWN;
  }
}

static const char *
get_kind_words (CoSystem system)
{
  switch ((int) system) {
  case CO_SYSTEM_WINDOWS:
    return _ ("Windows disk");
  case CO_SYSTEM_MACOS:
    return _ ("Mac disk");
  case CO_SYSTEM_LINUX:
    return _ ("Linux disk");
  default:
    return _ ("Disk");
  }
}

/**
 * co_offer_new_closed:
 * @disk: a disk that is not open, or that we do not see
 *
 * Makes the offer to open a disk and check it.
 *
 * Returns: (transfer full): a new offer
 */
CoOffer *
co_offer_new_closed (CoDisk *disk)
{
  const CoDiskInfo *facts = co_disk_get_info (disk);
  CoSystem system = get_system (facts->kind);
  const CoOfferInfo info = {
    .kind = CO_OFFER_CLOSED,
    .id = facts->id,
    .name = *facts->label != '\0' ? facts->label : get_kind_words (system),
    .system = system,
    .size = facts->size,
    .disk = disk,
  };

  return co_offer_new (&info);
}

/**
 * co_offer_get_info:
 * @self: an offer
 *
 * Gets what is known of it.
 *
 * Returns: (transfer none): what is known
 */
const CoOfferInfo *
co_offer_get_info (CoOffer *self)
{
  g_return_val_if_fail (CO_IS_OFFER (self), NULL);

  return &self->info;
}

static gboolean
has_same_disk (CoDisk *a, CoDisk *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return co_disk_is_same (a, b);
}

/**
 * co_offer_is_same:
 * @self: an offer
 * @other: an offer
 *
 * Compares all that a person sees of two offers, and what can be done with them.
 *
 * Returns: whether nothing has changed from the one to the other
 */
gboolean
co_offer_is_same (CoOffer *self, CoOffer *other)
{
  const CoOfferInfo *a;
  const CoOfferInfo *b;

  g_return_val_if_fail (CO_IS_OFFER (self) && CO_IS_OFFER (other), FALSE);

  a = &self->info;
  b = &other->info;
  return a->kind == b->kind && g_str_equal (a->id, b->id) && g_strcmp0 (a->path, b->path) == 0 &&
         g_str_equal (a->name, b->name) && a->system == b->system && a->size == b->size &&
         has_same_disk (a->disk, b->disk);
}

/**
 * co_offer_get_icon:
 * @self: an offer
 *
 * Gets the icon that stands for it.
 *
 * Returns: the name of an icon
 */
const char *
co_offer_get_icon (CoOffer *self)
{
  g_return_val_if_fail (CO_IS_OFFER (self), NULL);

  if (self->info.disk != NULL && co_disk_get_info (self->info.disk)->is_encrypted)
    return "co-disk-locked-symbolic";
  if (self->info.kind == CO_OFFER_CHOSEN)
    return "co-folder-symbolic";
  switch ((int) self->info.system) {
  case CO_SYSTEM_WINDOWS:
  case CO_SYSTEM_WINE:
    return "co-device-windows-symbolic";
  case CO_SYSTEM_MACOS:
    return "co-device-mac-symbolic";
  case CO_SYSTEM_LINUX:
    return "co-device-linux-symbolic";
  default:
    return "co-disk-symbolic";
  }
}

/* Nobody compares disks by a tenth: 10 units and more are told whole, and fewer without a zero. */
static char *
describe_size (guint64 size)
{
  g_autofree char *zero = g_strconcat (localeconv ()->decimal_point, "0", NULL);
  guint64 unit = 1;
  char *words;
  char *decimals;

  while (size / unit >= 1000)
    unit *= 1000;
  if (size / unit >= 10)
    size = (size + unit / 2) / unit * unit;
  words = g_format_size (size);
  decimals = strstr (words, zero);
  if (decimals != NULL && !g_ascii_isdigit (decimals[strlen (zero)]))
    memmove (decimals, decimals + strlen (zero), strlen (decimals + strlen (zero)) + 1);
  return words;
}

/* The model of a drive tells two disks of one size apart. */
static char *
describe_drive (CoDisk *disk, const char *size)
{
  const char *drive = co_disk_get_info (disk)->drive;

  if (*drive == '\0')
    return g_strdup (size);
  /* Translators: the size of a disk, and the maker and model of the drive that it is on. */
  return g_strdup_printf (_ ("%1$s, %2$s"), size, drive);
}

/**
 * co_offer_describe:
 * @self: an offer
 *
 * Tells what the name does not: what kind of disk it is, how large, and on which drive.
 *
 * Returns: (transfer full) (nullable): words that are safe to show
 */
char *
co_offer_describe (CoOffer *self)
{
  g_autofree char *size = NULL;
  g_autofree char *place = NULL;
  const char *kind;

  g_return_val_if_fail (CO_IS_OFFER (self), NULL);

  if (self->info.size == 0)
    return NULL;
  size = describe_size (self->info.size);
  if (self->info.disk == NULL)
    return g_steal_pointer (&size);
  place = describe_drive (self->info.disk, size);
  kind = get_kind_words (self->info.system);
  if (g_str_equal (kind, self->info.name))
    return g_steal_pointer (&place);
  /* Translators: what a disk looks made for, as in "Windows disk", and its size. */
  return g_strdup_printf (_ ("%1$s, %2$s"), kind, place);
}
