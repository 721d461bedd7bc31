/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_FAKE_BLOCKS "/org/freedesktop/UDisks2/block_devices/"

/* A service that speaks as much of UDisks2 as the program uses, for what no test can have: other
 * people's disks, and people who answer questions for a password. The tests of the suite "system"
 * use the real one. */
typedef struct {
  GDBusConnection *connection; /* (owned) (nullable) */
  guint name;
  GHashTable *objects;  /* (owned) (element-type utf8 GVariant): interfaces, by path */
  GHashTable *ids;      /* (owned) (element-type utf8 guint): of what is registered */
  GPtrArray *questions; /* (owned) (element-type GDBusMethodInvocation): not answered yet */
  GStrv places;         /* (owned) (nullable): where the asked disk is open already */
  char *place;          /* (owned) (nullable): where it opens disks */
  char *options;        /* (owned) (nullable): of the last Mount */
  const char *problem;  /* (nullable): the name of the error that it gives */
  gboolean asks;        /* whether it waits for an answer of a person */
  gboolean may_ask;     /* whether the last Mount let it ask */
  guint mounts;
  guint unmounts;
} CoFakeUdisks;

CoFakeUdisks *co_fake_udisks_new (const char *address);
void co_fake_udisks_free (CoFakeUdisks *self);
void co_fake_udisks_load (CoFakeUdisks *self);
void co_fake_udisks_appear (CoFakeUdisks *self);
void co_fake_udisks_leave (CoFakeUdisks *self);
void co_fake_udisks_die (CoFakeUdisks *self);
void co_fake_udisks_add (CoFakeUdisks *self, const char *path, const char *interfaces);
void co_fake_udisks_add_disk (CoFakeUdisks *self, const char *name, const char *label);
void co_fake_udisks_remove (CoFakeUdisks *self, const char *path);
void co_fake_udisks_set_open (CoFakeUdisks *self, const char *path, const char *place);
void co_fake_udisks_answer (CoFakeUdisks *self);

G_END_DECLS
