/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-needs.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_JOURNAL (co_journal_get_type ())
G_DECLARE_FINAL_TYPE (CoJournal, co_journal, CO, JOURNAL, GObject)

char *co_journal_get_folder (void);

CoJournal *co_journal_new (CoCatalog *catalog);
CoJournal *co_journal_open (const char *folder, CoCatalog *catalog, GError **error);
GPtrArray *co_journal_wipe (const char *folder, GError **error);

const char *co_journal_get_notice (CoJournal *self);
CoNeeds *co_journal_get_needs (CoJournal *self);
const char *co_journal_get_choice (CoJournal *self);
GHashTable *co_journal_get_ticks (CoJournal *self);
GPtrArray *co_journal_get_subjects (CoJournal *self);

void co_journal_set_choice (CoJournal *self, const char *choice);
void co_journal_set_subjects (CoJournal *self, GPtrArray *subjects);
void co_journal_tick (CoJournal *self, const char *key, gint64 when);
void co_journal_untick (CoJournal *self, const char *key);
gboolean co_journal_is_kept (CoJournal *self);
void co_journal_clear (CoJournal *self);
gboolean co_journal_save (CoJournal *self, GError **error);

G_END_DECLS
