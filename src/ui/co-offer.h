/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk.h"
#include "co-system.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoOfferKind:
 * @CO_OFFER_THIS_COMPUTER: the system that runs us.
 * @CO_OFFER_OPEN: a disk or a folder with another system that can be read as it is.
 * @CO_OFFER_CLOSED: a disk that has to be opened first, or that our sandbox does not show.
 * @CO_OFFER_CHOSEN: a folder or a file that the person named.
 *
 * What something is that can be checked.
 */
typedef enum {
  CO_OFFER_THIS_COMPUTER,
  CO_OFFER_OPEN,
  CO_OFFER_CLOSED,
  CO_OFFER_CHOSEN,
} CoOfferKind;

/**
 * CoOfferInfo:
 * @kind: what it is
 * @id: what it is known by as long as it is there, whether open or not
 * @path: (type filename) (nullable): where it can be read; `NULL` for this computer, and for a disk
 *   that is not open
 * @name: what to call it; safe to show
 * @system: which system it holds, or looks made for
 * @size: how many bytes it holds, or 0 if that is of no use to anybody
 * @disk: (nullable): the disk, if it has to be opened first
 *
 * What is known of something that can be checked.
 */
typedef struct {
  CoOfferKind kind;
  const char *id;
  const char *path;
  const char *name;
  CoSystem system;
  guint64 size;
  CoDisk *disk;
} CoOfferInfo;

#define CO_TYPE_OFFER (co_offer_get_type ())
G_DECLARE_FINAL_TYPE (CoOffer, co_offer, CO, OFFER, GObject)

CoOffer *co_offer_new (const CoOfferInfo *info);
CoOffer *co_offer_new_closed (CoDisk *disk);
const CoOfferInfo *co_offer_get_info (CoOffer *self);
gboolean co_offer_is_same (CoOffer *self, CoOffer *other);
const char *co_offer_get_icon (CoOffer *self);
char *co_offer_describe (CoOffer *self);

G_END_DECLS
