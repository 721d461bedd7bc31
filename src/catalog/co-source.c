/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-source.h"

/**
 * CoSource:
 *
 * Where a fact of the catalog comes from. Immutable.
 */
struct _CoSource {
  char *id;        /* (owned) */
  char *title;     /* (owned) */
  char *publisher; /* (owned) */
  char *address;   /* (owned) (nullable) */
  char *date;      /* (owned) (nullable) */
  char *read;      /* (owned) */
};

G_DEFINE_BOXED_TYPE (CoSource, co_source, co_source_ref, co_source_unref)

/**
 * co_source_new:
 * @info: what the source is made of
 *
 * Makes a source.
 *
 * Returns: (transfer full): a new source
 */
CoSource *
co_source_new (const CoSourceInfo *info)
{
  CoSource *self;

  g_return_val_if_fail (info != NULL && info->id != NULL, NULL);

  self = g_atomic_rc_box_new0 (CoSource);
  self->id = g_strdup (info->id);
  self->title = g_strdup (info->title);
  self->publisher = g_strdup (info->publisher);
  self->address = g_strdup (info->address);
  self->date = g_strdup (info->date);
  self->read = g_strdup (info->read);
  return self;
}

/**
 * co_source_ref:
 * @self: a source
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same source
 */
CoSource *
co_source_ref (CoSource *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_source (gpointer data)
{
  CoSource *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->address);
  g_free (self->date);
  g_free (self->read);
}

/**
 * co_source_unref:
 * @self: (transfer full): a source
 *
 * Drops a reference.
 */
void
co_source_unref (CoSource *self)
{
  g_atomic_rc_box_release_full (self, clear_source);
}

/**
 * co_source_get_id:
 * @self: a source
 *
 * Gets the stable id.
 *
 * Returns: the id
 */
const char *
co_source_get_id (CoSource *self)
{
  return self->id;
}

/**
 * co_source_get_title:
 * @self: a source
 *
 * Gets the title.
 *
 * Returns: the title, in its own language
 */
const char *
co_source_get_title (CoSource *self)
{
  return self->title;
}

/**
 * co_source_get_publisher:
 * @self: a source
 *
 * Gets who published it.
 *
 * Returns: the publisher
 */
const char *
co_source_get_publisher (CoSource *self)
{
  return self->publisher;
}

/**
 * co_source_get_address:
 * @self: a source
 *
 * Gets where to read it.
 *
 * Returns: (nullable): a web address, or `NULL` if none is recorded
 */
const char *
co_source_get_address (CoSource *self)
{
  return self->address;
}

/**
 * co_source_get_date:
 * @self: a source
 *
 * Gets when it was published.
 *
 * Returns: (nullable): `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
const char *
co_source_get_date (CoSource *self)
{
  return self->date;
}

/**
 * co_source_get_read:
 * @self: a source
 *
 * Gets when it was last read for the catalog.
 *
 * Returns: `YYYY-MM-DD`
 */
const char *
co_source_get_read (CoSource *self)
{
  return self->read;
}
