/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_JOURNAL_NAME           "journal.json"
#define CO_JOURNAL_NEW_NAME       "journal.json.new"
#define CO_JOURNAL_LOCK_NAME      "journal.lock"
#define CO_JOURNAL_DAMAGED_PREFIX "journal.json.damaged-"

/* What was removed with this program; it is written on the floor above. */
#define CO_JOURNAL_RECORD_NAME "record.jsonl"

/**
 * CoJournalFolder:
 * @path: (type filename): where it is, for people
 * @fd: the folder itself
 * @lock: what keeps others out as long as it is open
 *
 * The folder of the journal. One process at a time has it: what another one would write from what
 * it read before would undo what was ticked since.
 */
typedef struct {
  char *path; /* (owned) */
  int fd;     /* (owned) */
  int lock;   /* (owned) */
} CoJournalFolder;

CoJournalFolder *co_journal_folder_open (const char *path, GError **error);
void co_journal_folder_close (CoJournalFolder *self);
void co_journal_folder_set_error (CoJournalFolder *self,
                                  GError **error,
                                  int errsv,
                                  const char *words);
gboolean co_journal_folder_clear (CoJournalFolder *self, GError **error);
gboolean co_journal_folder_wipe (const char *path, GPtrArray *removed, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoJournalFolder, co_journal_folder_close)

G_END_DECLS
