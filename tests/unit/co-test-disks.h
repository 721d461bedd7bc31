/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disks.h"
#include "co-fake-udisks.h"

G_BEGIN_DECLS

/* A bus of our own, a fake UDisks2 on it, and a list of its disks. The service answers in the
 * thread of the test: if the list waited for an answer anywhere, the test would never end. */
typedef struct {
  GSubprocess *bus;            /* (owned) */
  char *address;               /* (owned) */
  GDBusConnection *connection; /* (owned): that of the list */
  CoFakeUdisks *fake;          /* (owned) */
  CoDisks *disks;              /* (owned) (nullable) */
  GPtrArray *mirror;           /* (owned) (element-type CoDisk): kept by what the list tells */
  guint changes;
} CoTestDisks;

typedef gboolean (*CoTestDisksCheck) (CoTestDisks *self, gconstpointer data);

/* What came of one attempt. */
typedef struct {
  gboolean is_done;
  gboolean is_closed;
  char *place;   /* (owned) (nullable) */
  GError *error; /* (owned) (nullable) */
} CoTestOpening;

void co_test_disks_init (CoTestDisks *self, gboolean has_service);
void co_test_disks_clear (CoTestDisks *self);
void co_test_disks_wait (CoTestDisks *self, CoTestDisksCheck check, gconstpointer data);
void co_test_disks_wait_state (CoTestDisks *self, CoDisksState state);
void co_test_disks_wait_count (CoTestDisks *self, guint count);
void co_test_disks_settle (CoTestDisks *self);
CoDisk *co_test_disks_find (CoTestDisks *self, const char *name);
void co_test_disks_open (CoTestDisks *self,
                         const char *name,
                         GCancellable *cancellable,
                         CoTestOpening *opening);
void co_test_disks_close (CoTestDisks *self, const char *name, CoTestOpening *opening);
void co_test_disks_wait_opening (CoTestDisks *self, CoTestOpening *opening);
void co_test_opening_clear (CoTestOpening *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoTestDisks, co_test_disks_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoTestOpening, co_test_opening_clear)

G_END_DECLS
