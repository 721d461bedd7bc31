/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal.h"

G_BEGIN_DECLS

char *co_journal_to_text (CoJournal *self);
gboolean co_journal_write (CoJournal *self, const char *text, GError **error);

G_END_DECLS
