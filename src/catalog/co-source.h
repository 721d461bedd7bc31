/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _CoSource CoSource;

/**
 * CoSourceInfo:
 *
 * What a source is made of; all fields are borrowed and copied by [func@Co.Source.new].
 */
typedef struct {
  const char *id;
  const char *title;
  const char *publisher;
  const char *address; /* (nullable) */
  const char *date;    /* (nullable): YYYY, YYYY-MM or YYYY-MM-DD */
  const char *read;    /* YYYY-MM-DD */
} CoSourceInfo;

#define CO_TYPE_SOURCE (co_source_get_type ())
GType co_source_get_type (void);

CoSource *co_source_new (const CoSourceInfo *info);
CoSource *co_source_ref (CoSource *self);
void co_source_unref (CoSource *self);

const char *co_source_get_id (CoSource *self);
const char *co_source_get_title (CoSource *self);
const char *co_source_get_publisher (CoSource *self);
const char *co_source_get_address (CoSource *self);
const char *co_source_get_date (CoSource *self);
const char *co_source_get_read (CoSource *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoSource, co_source_unref)

G_END_DECLS
