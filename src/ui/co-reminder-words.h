/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

G_BEGIN_DECLS

char *co_reminder_words_say_summary (CoStep *step, CoSession *session);
char *co_reminder_words_say_description (CoStep *step, CoSession *session);

G_END_DECLS
