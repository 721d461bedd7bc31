/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoJournalState:
 * @answers: (element-type utf8 GStrv): the chosen options by the id of their question
 * @ticks: (element-type utf8 gint64): when a step was ticked, in seconds since 1970, by its key
 * @choice: (nullable): the id of the alternative that was chosen
 * @subjects: (element-type CoSubject): what was found
 *
 * What a journal holds, as it stands in the file.
 */
typedef struct {
  GHashTable *answers; /* (owned) */
  GHashTable *ticks;   /* (owned) */
  char *choice;        /* (owned) (nullable) */
  GPtrArray *subjects; /* (owned) */
} CoJournalState;

void co_journal_state_init (CoJournalState *self);
void co_journal_state_clear (CoJournalState *self);
void co_journal_state_tick (CoJournalState *self, const char *key, gint64 when);
gboolean co_journal_state_read (CoJournalState *self, GBytes *bytes, GError **error);
char *co_journal_state_write (const CoJournalState *self);

G_END_DECLS
