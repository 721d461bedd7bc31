/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an object of JSON must be to become a record; for loaders only, see co-shape.h. */
typedef struct _CoShape CoShape;

/**
 * CoRecord:
 * @shape: what the record is
 *
 * What every record of the catalog begins with. A record is an object of JSON turned into a struct;
 * it is immutable and lives as long as the catalog that owns it. Its fields are read directly.
 */
typedef struct {
  const CoShape *shape;
} CoRecord;

/**
 * CoChoice:
 * @name: a name
 * @options: (array zero-terminated=1): what goes with it
 *
 * One name and what goes with it, such as a question and its options.
 */
typedef struct {
  char *name;     /* (owned) */
  char **options; /* (owned) */
} CoChoice;

void co_record_free (gpointer record);

G_END_DECLS
