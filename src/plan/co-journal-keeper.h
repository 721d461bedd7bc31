/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal.h"

G_BEGIN_DECLS

#define CO_TYPE_JOURNAL_KEEPER (co_journal_keeper_get_type ())
G_DECLARE_FINAL_TYPE (CoJournalKeeper, co_journal_keeper, CO, JOURNAL_KEEPER, GObject)

CoJournalKeeper *co_journal_keeper_new (CoJournal *journal);

void co_journal_keeper_save (CoJournalKeeper *self);
void co_journal_keeper_wipe (CoJournalKeeper *self);
gboolean co_journal_keeper_is_busy (CoJournalKeeper *self);

G_END_DECLS
