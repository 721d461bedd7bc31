/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal-folder.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* It is wiped with the journal. */
#define CO_REMOVAL_RECORD_NAME CO_JOURNAL_RECORD_NAME

/**
 * CoRemovalEventKind:
 * @CO_REMOVAL_EVENT_BEGAN: it was begun; what came of it is not known yet
 * @CO_REMOVAL_EVENT_REMOVED: the service says that it has removed what was asked
 * @CO_REMOVAL_EVENT_FAILED: it did not work, or not all of it
 * @CO_REMOVAL_EVENT_TRASHED: files were moved to the trash
 * @CO_REMOVAL_EVENT_GONE: a check found nothing of the product any more
 * @CO_REMOVAL_EVENT_LEFT_OVER: a check found only what it left behind
 * @CO_REMOVAL_EVENT_STILL_THERE: a check found it
 * @CO_REMOVAL_EVENT_NOT_SURE: a check could not tell
 *
 * Something that happened to a product. Only a check says that it is gone.
 */
typedef enum {
  CO_REMOVAL_EVENT_BEGAN,
  CO_REMOVAL_EVENT_REMOVED,
  CO_REMOVAL_EVENT_FAILED,
  CO_REMOVAL_EVENT_TRASHED,
  CO_REMOVAL_EVENT_GONE,
  CO_REMOVAL_EVENT_LEFT_OVER,
  CO_REMOVAL_EVENT_STILL_THERE,
  CO_REMOVAL_EVENT_NOT_SURE,
} CoRemovalEventKind;

/**
 * CoRemovalEvent:
 * @kind: what happened
 * @at: when
 * @product: the id of a product
 * @what: (array zero-terminated=1): what it was done to: packages with their versions, or paths
 * @answer: (nullable): what the system said
 *
 * A line of the record.
 */
typedef struct {
  CoRemovalEventKind kind;
  GDateTime *at;
  char *product;
  char **what;
  char *answer;
} CoRemovalEvent;

CoRemovalEvent *co_removal_event_new (CoRemovalEventKind kind,
                                      GDateTime *at,
                                      const char *product,
                                      const char *const *what,
                                      const char *answer);
void co_removal_event_free (CoRemovalEvent *self);

gboolean co_removal_record_add (const char *folder, const CoRemovalEvent *event, GError **error);
GPtrArray *co_removal_record_read (const char *folder, guint *damaged, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRemovalEvent, co_removal_event_free)

G_END_DECLS
