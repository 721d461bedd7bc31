/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal-folder.h"

G_BEGIN_DECLS

GBytes *co_journal_file_read (CoJournalFolder *self, GError **error);
gboolean co_journal_file_write (CoJournalFolder *self,
                                const char *text,
                                gsize size,
                                GError **error);
char *co_journal_file_set_aside (CoJournalFolder *self, GError **error);

G_END_DECLS
